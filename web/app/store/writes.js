/**
 * The way of a write to the store, one after the other. What cannot be written waits, and is tried again with the next
 * write. Where another tab wrote first, both versions are kept.
 */
import { ConflictError, unsaved } from '#store';
import { newId } from './record.js';

/** @typedef {import('./records.js').Write} Write */
/** @typedef {import('./records.js').AssessmentRecord} AssessmentRecord */

/**
 * @typedef {object} Memory what the page works with
 * @property {(kind: import('./records.js').Kind, id: string, record: any) => void} hold
 * @property {(account: string) => number} nextMade
 */

/** @typedef {{moved: Map<string, string>, refused: Write[]}} Outcome */

export class Writes {
  #store;
  #memory;
  /** Why the last write failed; undefined when all is kept. @type {unknown} */
  failure;
  /** @type {Map<string, Write>} */
  #waiting = new Map();
  /** What is being written. @type {Map<string, Write>} */
  #writing = new Map();
  /** @type {Promise<unknown>} */
  #queue = Promise.resolve();
  /** Called as soon as an assessment or a plan of this page has another id. @type {(id: string, kept: AssessmentRecord) => void} */
  onDiverged = () => {};

  /** @param {import('./storage.js').Store} store @param {Memory} memory */
  constructor(store, memory) {
    this.#store = store;
    this.#memory = memory;
    this.failure = store.refused;
  }

  /** Whether the browser keeps nothing at all. */
  get memoryOnly() {
    return this.#store.refused !== undefined;
  }

  /** Whether a record is still to be written. @param {import('./records.js').Key} key */
  has({ kind, id }) {
    return this.#waiting.has(`${kind}/${id}`);
  }

  /** @param {readonly Write[]} writes @returns {Promise<Outcome>} */
  add(writes) {
    for (const write of writes) {
      const key = `${write.kind}/${write.id}`;
      this.#waiting.set(key, { ...write, expected: this.#waiting.get(key)?.expected ?? write.expected });
    }
    const written = this.#queue.then(() => this.#write());
    this.#queue = written.catch(() => {});
    return written;
  }

  /**
   * Takes back what could not be written, so that it does not stand in the way of what comes later.
   * @param {readonly Write[]} writes @param {readonly Write[]} inverse made before them
   */
  takeBack(writes, inverse) {
    writes.forEach(({ kind, id, record }, i) => {
      const key = `${kind}/${id}`;
      const waiting = this.#waiting.get(key);
      // A later write of the same record stays.
      if (!waiting || waiting.record !== record) return;
      const before = inverse[i].record;
      this.#memory.hold(kind, id, before);
      if (waiting.expected !== (before?.revision ?? 0)) {
        this.#waiting.set(key, { ...waiting, record: before });
        return;
      }
      this.#waiting.delete(key);
      unsaved.forget(id);
    });
    if (!this.#waiting.size) this.failure = this.#store.refused;
  }

  /** Leaves what is not written yet where a closing page can leave something. */
  leave() {
    if (this.memoryOnly) return;
    for (const [key, write] of this.#waiting) {
      const written = this.#writing.get(key)?.record;
      unsaved.keep(written && written !== write.record ? { ...write, written } : write);
    }
  }

  /** @returns {Promise<Outcome>} */
  async #write() {
    /** @type {Outcome} */
    const outcome = { moved: new Map(), refused: [] };
    const batch = new Map(this.#waiting);
    while (batch.size) {
      this.#writing = batch;
      try {
        await this.#store.write([...batch.values()]);
        this.failure = this.#store.refused;
        this.#settle(batch);
        break;
      } catch (error) {
        if (!(error instanceof ConflictError)) {
          this.failure = error;
          break;
        }
        for (const { write, stored } of error.conflicts) this.#diverge(write, stored, batch, outcome);
      }
    }
    this.#writing = new Map();
    return outcome;
  }

  /** @param {Map<string, Write>} batch that is stored now */
  #settle(batch) {
    for (const [key, write] of batch) {
      const waiting = this.#waiting.get(key);
      if (waiting && waiting.record !== write.record) {
        // The record changed again: its next write stands on what is stored now.
        this.#waiting.set(key, { ...waiting, expected: write.record?.revision ?? 0 });
        continue;
      }
      this.#waiting.delete(key);
      if (!this.memoryOnly) unsaved.forget(write.id);
    }
  }

  /**
   * Another tab wrote first: what is stored stays, and what was to be written goes beside it.
   * @param {Write} write @param {any} stored @param {Map<string, Write>} batch @param {Outcome} outcome
   */
  #diverge(write, stored, batch, { moved, refused }) {
    const { kind, id } = write;
    const key = `${kind}/${id}`;
    const retry = (/** @type {Write} */ anew) => {
      batch.set(`${kind}/${anew.id}`, anew);
      this.#waiting.set(`${kind}/${anew.id}`, anew);
    };
    // The record may have changed once more while the write was under way.
    const { record } = this.#waiting.get(key) ?? write;
    if (record && !stored) {
      // Removed elsewhere, changed here: what was changed counts.
      retry({ kind, id, record, expected: 0 });
      return;
    }
    const text = JSON.stringify(stored);
    if (record && (text === JSON.stringify(write.record) || text === JSON.stringify(write.written))) {
      // This page wrote it, or the one before it, and did not hear that it was written.
      retry({ kind, id, record, expected: stored.revision });
      return;
    }
    batch.delete(key);
    this.#waiting.delete(key);
    unsaved.forget(id);
    this.#memory.hold(kind, id, stored);
    if (!record && !stored) return;
    if (kind === 'accounts' || !record) {
      refused.push(write);
      return;
    }
    // An assessment or a plan.
    const kept = /** @type {AssessmentRecord} */ (record);
    if (stored.document === kept.document) {
      this.onDiverged(id, stored);
      return;
    }
    const place = kind === 'assessments' ? { made: this.#memory.nextMade(kept.account_id) } : {};
    const copy = { ...kept, id: newId(), revision: 1, ...place, from_tab: id };
    moved.set(id, copy.id);
    this.#memory.hold(kind, copy.id, copy);
    retry({ kind, id: copy.id, expected: 0, record: copy });
    this.onDiverged(id, copy);
  }
}
