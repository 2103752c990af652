/**
 * Keeps the assessment in work: every change is written shortly after it was made, and what a closing page
 * could not write is left for the next one.
 */
import { newId } from './library.js';
import { unsaved } from './store.js';

const WITHIN_MS = 200;

/** @typedef {import('./records.js').AssessmentRecord} AssessmentRecord */
/** @typedef {import('./records.js').Draft} Draft */

export class Autosave {
  /** @type {import('./library.js').Library | undefined} */
  library;
  /** The account in work; it is stored with its first assessment. */
  account = newId();
  /** The assessment in work; undefined as long as nothing of it is stored. @type {string | undefined} */
  assessment;
  /** The revision that is on screen; another tab may have stored a later one. */
  #revision = 0;
  /** @type {Draft | undefined} */
  #pending;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {Promise<void>} */
  #writing = Promise.resolve();
  #busy = 0;
  #told;

  /** @param {{saving: () => void, parted: () => void, failed: (error: unknown) => void}} told */
  constructor(told) {
    this.#told = told;
  }

  /** Whether there is something that is not written yet. */
  get dirty() {
    return this.#pending !== undefined || this.#busy > 0;
  }

  /**
   * Works on this assessment from here on.
   * @param {string} account @param {AssessmentRecord} [record]
   */
  turnTo(account, record) {
    this.account = account;
    this.assessment = record?.id;
    this.#revision = record?.revision ?? 0;
  }

  /** @param {Draft} document */
  take(document) {
    this.#pending = document;
    this.#told.saving();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), WITHIN_MS);
  }

  /** Writes what is waiting; settles when it is written or cannot be. */
  flush() {
    clearTimeout(this.#timer);
    if (!this.library || !this.#pending) return this.#writing;
    this.#busy += 1;
    this.#writing = this.#writing.then(() => this.#write()).catch(this.#told.failed).finally(() => {
      this.#busy -= 1;
      this.#told.saving();
    });
    return this.#writing;
  }

  async #write() {
    const { library } = this;
    const document = this.#pending;
    this.#pending = undefined;
    if (!document || !library) return;
    const id = this.assessment ?? newId();
    this.assessment = id;
    const now = new Date().toISOString();
    const expected = this.#revision;
    const record = {
      ...(library.assessments.get(id) ?? { made: library.nextMade(this.account) }),
      id, account_id: this.account, revision: expected + 1, saved_at: now,
      document: JSON.stringify(document),
    };
    this.#revision = record.revision;
    const { account } = this;
    const { moved } = await library.commit([
      ...(library.accounts.has(account) ? [] : [{
        kind: /** @type {const} */ ('accounts'), id: account, expected: 0,
        record: { id: account, revision: 1, saved_at: now, account: document.account ?? {} },
      }]),
      { kind: 'assessments', id, expected, record },
    ]);
    const kept = library.assessments.get(moved.get(id) ?? id);
    if (this.assessment !== id || !kept) return;
    this.assessment = kept.id;
    this.#revision = kept.revision;
    if (moved.has(id)) this.#told.parted();
  }

  /** The page may go away at any moment from here on. */
  leave() {
    if (this.library?.memoryOnly) return;
    const document = this.#pending;
    const now = new Date().toISOString();
    if (document) {
      const id = this.assessment ?? newId();
      this.assessment = id;
      unsaved.keep({
        kind: 'assessments', id, expected: this.#revision, record: {
          ...(this.library?.assessments.get(id) ?? { made: this.library?.nextMade(this.account) }),
          id, account_id: this.account, revision: this.#revision + 1,
          saved_at: now, document: JSON.stringify(document),
        },
      });
      this.flush();
    }
    this.library?.leave();
  }
}
