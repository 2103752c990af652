/**
 * Accounts and their assessments in memory, as the page works with them, and the way of a change to the
 * store. What cannot be written stays here and is tried again with the next change.
 */
import { dayOf, today } from './days.js';
import { ConflictError, unsaved } from './store.js';

/** @typedef {import('./records.js').Change} Change */
/** @typedef {import('./records.js').Key} Key */
/** @typedef {import('./records.js').Entry} Entry */
/** @typedef {import('./records.js').Verdict} Verdict */
/** @typedef {import('./records.js').AccountRecord} AccountRecord */
/** @typedef {import('./records.js').AssessmentRecord} AssessmentRecord */

/** Ids that no two browsers give twice; `crypto.randomUUID` is missing on plain http. */
export const newId = () => [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte) => byte.toString(16).padStart(2, '0')).join('');

const isObject = (/** @type {unknown} */ value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {AssessmentRecord} record */
const madeOf = ({ made }) => (Number.isSafeInteger(made) ? Number(made) : 0);

/**
 * What is wrong with the frame of a record; empty where nothing is.
 * @param {import('./records.js').Kind} kind @param {any} record
 */
export function frameFault(kind, record) {
  if (!isObject(record)) return 'record';
  if (typeof record.id !== 'string' || !record.id || record.id.length > 200) return 'id';
  if (!Number.isSafeInteger(record.revision) || record.revision < 1) return 'revision';
  if (typeof record.saved_at !== 'string' || Number.isNaN(Date.parse(record.saved_at))) return 'saved_at';
  if (kind === 'accounts') return isObject(record.account) ? '' : 'account';
  if (typeof record.account_id !== 'string' || !record.account_id) return 'account_id';
  return typeof record.document === 'string' ? '' : 'document';
}

export class Library {
  /** @type {import('./store.js').Store} */
  #store;
  #engine;
  /** @type {Map<string, AccountRecord>} */
  accounts = new Map();
  /** @type {Map<string, AssessmentRecord>} */
  assessments = new Map();
  /** @type {Map<string, import('./records.js').Damaged>} */
  damaged = new Map();
  /** Why the last write failed; undefined when all is kept. @type {unknown} */
  failure;
  /** @type {Map<string, Change>} */
  #waiting = new Map();
  /** What is being written. @type {Map<string, Change>} */
  #writing = new Map();
  /** @type {Promise<unknown>} */
  #queue = Promise.resolve();
  /** @type {WeakMap<object, Verdict>} */
  #verdicts = new WeakMap();
  /** @type {WeakMap<Verdict, {day: string, result: import('../engine/documents.js').Result}>} */
  #newest = new WeakMap();
  /** The number of each account's assessment that was made last, gone or not. @type {Map<string, number>} */
  #lastMade = new Map();
  /** The assessments of each account, oldest first; made anew after a change. @type {Map<string, Entry[]>} */
  #histories = new Map();
  /** @type {(id: string, kept: AssessmentRecord) => void} */
  #parted = () => {};

  /**
   * @param {import('./store.js').Store} store @param {import('../engine/engine.js').Engine} engine
   * @param {import('./messages/en.js').Messages} messages
   */
  constructor(store, engine, messages) {
    this.#store = store;
    this.#engine = engine;
    this.messages = messages;
    this.failure = store.refused;
  }

  get model() {
    return this.#engine.model;
  }

  /** Whether the browser keeps nothing at all. */
  get memoryOnly() {
    return this.#store.refused !== undefined;
  }

  /** @param {readonly Key[]} [keys] reads these again; all without */
  async read(keys) {
    for (const { kind, id, record } of await this.#store.read(keys)) {
      if (!this.#waiting.has(`${kind}/${id}`)) this.#hold(kind, id, record);
    }
  }

  /** @param {import('./records.js').Kind} kind @param {string} id @param {any} record */
  #hold(kind, id, record) {
    const key = `${kind}/${id}`;
    const held = /** @type {Map<string, any>} */ (this[kind]);
    held.delete(id);
    this.damaged.delete(key);
    this.#histories.clear();
    if (!record) return;
    const frame = frameFault(kind, record);
    const reason = frame ? this.messages.frameFault(frame)
      : kind === 'assessments' && !this.verdict(record).foreign ? this.verdict(record).fault : '';
    if (reason) this.damaged.set(key, { kind, id, reason, record });
    else held.set(id, record);
    const { account_id: account } = record;
    if (!reason && account) this.#lastMade.set(account, Math.max(this.#lastMade.get(account) ?? 0, madeOf(record)));
  }

  /** The number of the next assessment of an account. @param {string} account */
  nextMade(account) {
    const made = (this.#lastMade.get(account) ?? 0) + 1;
    this.#lastMade.set(account, made);
    return made;
  }

  /**
   * As of its own day, so that history does not change when answers grow old.
   * @param {AssessmentRecord} record
   */
  verdict(record) {
    let verdict = this.#verdicts.get(record);
    if (!verdict) {
      verdict = this.judge(record.document, record.saved_at);
      this.#verdicts.set(record, verdict);
    }
    return verdict;
  }

  /**
   * @param {string} text of an assessment document @param {string} savedAt
   * @returns {Verdict}
   */
  judge(text, savedAt) {
    const none = { document: null, day: dayOf(null, savedAt), result: null, foreign: false };
    try {
      const document = JSON.parse(text);
      const day = dayOf(isObject(document) ? document : null, savedAt);
      // Questions may be answered before a stage is chosen; any stage tells whether the rest can be read.
      const staged = isObject(document) && !document.stage
        ? { ...document, stage: this.#engine.model.stages[0].id } : document;
      try {
        const result = this.#engine.score(staged, { asOf: day });
        return { document, day, result: document.stage ? result : null, fault: '', foreign: false };
      } catch (error) {
        const { errors = [], message } = /** @type {any} */ (error);
        const foreign = errors.length === 1 && errors[0].code === 'other-model';
        const fault = errors[0]?.message ?? message;
        return { ...none, document: foreign ? document : null, day, fault, foreign };
      }
    } catch (error) {
      return { ...none, fault: this.messages.notJson(/** @type {Error} */ (error).message) };
    }
  }

  /** It is another day: what was dated in the future may be of today now. */
  newDay() {
    this.#verdicts = new WeakMap();
    this.#histories.clear();
  }

  /** The same answers as the widget shows them: what grew old is unknown. @param {Entry} entry */
  resultToday({ verdict }) {
    if (!verdict.result) return null;
    const day = today();
    let newest = this.#newest.get(verdict);
    if (newest?.day !== day) {
      newest = { day, result: this.#engine.score(/** @type {any} */ (verdict.document), { asOf: day }) };
      this.#newest.set(verdict, newest);
    }
    return newest.result;
  }

  /**
   * The assessments of an account in the order in which they were made, which no clock and no date tells. Those from
   * before that was written down come first, by their days.
   * @param {string} id @returns {readonly Entry[]}
   */
  history(id) {
    if (!this.#histories.size) {
      for (const record of this.assessments.values()) {
        const entries = this.#histories.get(record.account_id) ?? [];
        entries.push({ record, verdict: this.verdict(record) });
        this.#histories.set(record.account_id, entries);
      }
      const place = (/** @type {Entry} */ { record, verdict }) =>
        `${verdict.day} ${record.saved_at} ${record.id}`;
      for (const entries of this.#histories.values()) {
        entries.sort((a, b) => madeOf(a.record) - madeOf(b.record) || (place(a) < place(b) ? -1 : 1));
      }
    }
    return this.#histories.get(id) ?? [];
  }

  /**
   * The account, or what its assessments tell where it went missing.
   * @param {string} id
   * @returns {AccountRecord | undefined}
   */
  account(id) {
    const record = this.accounts.get(id);
    if (record) return record;
    const last = this.history(id).at(-1);
    return last && {
      id, revision: 0, saved_at: last.record.saved_at, account: last.verdict.document?.account ?? {},
    };
  }

  /** Every account that has a record or an assessment. @returns {AccountRecord[]} */
  everyAccount() {
    const ids = new Set([
      ...this.accounts.keys(), ...[...this.assessments.values()].map((record) => record.account_id),
    ]);
    return [...ids].flatMap((id) => this.account(id) ?? []);
  }

  /**
   * Takes the changes over at once and writes them. Where another tab wrote first, both versions are kept.
   * @param {Change[]} changes
   * @returns {Promise<{moved: Map<string, string>, refused: Change[]}>} assessments that became another one,
   *   and changes that were not made because another tab had changed the same account or assessment
   */
  commit(changes) {
    for (const { kind, id, record } of changes) this.#hold(kind, id, record);
    for (const change of changes) {
      const key = `${change.kind}/${change.id}`;
      this.#waiting.set(key, { ...change, expected: this.#waiting.get(key)?.expected ?? change.expected });
    }
    const written = this.#queue.then(() => this.#write());
    this.#queue = written.catch(() => {});
    return written;
  }

  /**
   * Tells at once where the version of this page is, when another tab wrote the same assessment first.
   * @param {(id: string, kept: AssessmentRecord) => void} listener
   */
  onParted(listener) {
    this.#parted = listener;
  }

  /**
   * Takes back what could not be written, so that it does not stand in the way of what comes later.
   * @param {readonly Change[]} changes @param {readonly Change[]} back their inverse, made before them
   */
  takeBack(changes, back) {
    changes.forEach(({ kind, id, record }, i) => {
      const key = `${kind}/${id}`;
      const waiting = this.#waiting.get(key);
      // What was changed again meanwhile stays.
      if (!waiting || waiting.record !== record) return;
      const before = back[i].record;
      this.#hold(kind, id, before);
      if (waiting.expected !== (before?.revision ?? 0)) {
        this.#waiting.set(key, { ...waiting, record: before });
        return;
      }
      this.#waiting.delete(key);
      unsaved.forget(id);
    });
    if (!this.#waiting.size) this.failure = this.#store.refused;
  }

  async #write() {
    /** @type {Map<string, string>} */
    const moved = new Map();
    /** @type {Change[]} */
    const refused = [];
    let batch = new Map(this.#waiting);
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
        for (const { change, stored } of error.conflicts) this.#part(change, stored, batch, moved, refused);
      }
    }
    this.#writing = new Map();
    return { moved, refused };
  }

  /** @param {Map<string, Change>} batch what is stored now */
  #settle(batch) {
    for (const [key, change] of batch) {
      const waiting = this.#waiting.get(key);
      if (waiting && waiting.record !== change.record) {
        // Changed again meanwhile, on the ground of what is stored now.
        this.#waiting.set(key, { ...waiting, expected: change.record?.revision ?? 0 });
        continue;
      }
      this.#waiting.delete(key);
      if (!this.memoryOnly) unsaved.forget(change.id);
    }
  }

  /**
   * Another tab wrote first: what is stored stays, and what was to be written goes beside it.
   * @param {Change} change @param {any} stored @param {Map<string, Change>} batch
   * @param {Map<string, string>} moved @param {Change[]} refused
   */
  #part(change, stored, batch, moved, refused) {
    const { kind, id } = change;
    const key = `${kind}/${id}`;
    // It may have changed once more while the write was under way.
    const { record } = this.#waiting.get(key) ?? change;
    if (record && !stored) {
      // Removed elsewhere, changed here: the change counts.
      const anew = { kind, id, record, expected: 0 };
      batch.set(key, anew);
      this.#waiting.set(key, anew);
      return;
    }
    const text = JSON.stringify(stored);
    if (record && (text === JSON.stringify(change.record) || text === JSON.stringify(change.written))) {
      // It was this page, or the one before it, which did not hear that it was written.
      const onTop = { kind, id, record, expected: stored.revision };
      batch.set(key, onTop);
      this.#waiting.set(key, onTop);
      return;
    }
    batch.delete(key);
    this.#waiting.delete(key);
    unsaved.forget(id);
    this.#hold(kind, id, stored);
    if (!record && !stored) return;
    if (kind === 'accounts' || !record) {
      refused.push(change);
      return;
    }
    const assessment = /** @type {AssessmentRecord} */ (record);
    if (stored.document === assessment.document) {
      this.#parted(id, stored);
      return;
    }
    const made = this.nextMade(assessment.account_id);
    const copy = { ...assessment, id: newId(), revision: 1, made, from_tab: id };
    moved.set(id, copy.id);
    const beside = { kind, id: copy.id, expected: 0, record: copy };
    this.#hold(kind, copy.id, copy);
    batch.set(`${kind}/${copy.id}`, beside);
    this.#waiting.set(`${kind}/${copy.id}`, beside);
    this.#parted(id, copy);
  }

  /**
   * Writes what the last page could not write before it closed.
   * @returns {Promise<boolean>} whether another tab had written something else meanwhile
   */
  async replay() {
    const left = unsaved.all().filter((each) => (each?.kind === 'accounts' || each?.kind === 'assessments')
      && typeof each.id === 'string' && Number.isSafeInteger(each.expected)
      && (each.record === null || frameFault(each.kind, each.record) === ''));
    let hasParted = false;
    for (const change of left) {
      const { moved } = await this.commit([change]);
      hasParted ||= moved.size > 0;
    }
    return hasParted;
  }

  /** Leaves what is not written yet where a closing page can leave something. */
  leave() {
    if (this.memoryOnly) return;
    for (const [key, change] of this.#waiting) {
      const written = this.#writing.get(key)?.record;
      unsaved.keep(written && written !== change.record ? { ...change, written } : change);
    }
  }

  /**
   * The changes that take others back.
   * @param {readonly Change[]} changes not yet made
   * @returns {Change[]}
   */
  inverse(changes) {
    return changes.map(({ kind, id, record }) => (
      { kind, id, expected: record?.revision ?? 0, record: this[kind].get(id) ?? null }));
  }

  /**
   * The change that removes a record.
   * @param {import('./records.js').Kind} kind @param {string} id
   * @returns {Change}
   */
  removal(kind, id) {
    return { kind, id, expected: this[kind].get(id)?.revision ?? 0, record: null };
  }
}
