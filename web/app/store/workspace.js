/**
 * What is on screen and the record that it is saved to: one value, replaced whole. It needs neither the widget nor
 * a page: the screen says whether it could be shown.
 */
import { unsaved } from '#store';
import { Autosave } from './autosave.js';
import { today } from './days.js';
import { asNew, asNewAccount, emptyDraft, inOrder, renewed, withAccount } from './documents.js';
import { fingerprint } from './matches.js';
import { newId } from './record.js';

/** @typedef {import('./records.js').AssessmentRecord} AssessmentRecord */
/** @typedef {import('./records.js').Write} Write */
/** @typedef {import('./records.js').Draft} Draft */

/**
 * @typedef {object} Open
 * @property {string} account stored with its first assessment
 * @property {string} assessment the record, stored with its first answer; empty on a visit, which has none
 * @property {number} revision that the document stands on, 0 as long as nothing is stored; another tab may have
 *   stored a later one
 * @property {Draft | null} document null for an empty one
 * @property {boolean} readonly
 * @property {Open} [own] on a visit, which shows what is kept nowhere: what was open before, and is again after it
 */

/**
 * What the workspace needs of the page.
 * @typedef {object} Screen
 * @property {(open: Open) => boolean} show puts a document on screen from scratch, unless it is refused
 * @property {(details: import('../../engine/documents.js').Account) => Draft | undefined} describe gives the document on
 *   screen other account details, and keeps what can be undone; undefined where they are refused
 * @property {() => void} [blur] tells what is still being typed as a change
 * @property {() => void} changed something is being written, or is written now
 * @property {() => void} diverged another tab changed the open assessment at the same time
 * @property {(error: unknown) => void} failed
 */

/** @param {string} [account] @param {Draft | null} [document] @returns {Open} */
const unstored = (account = newId(), document = null) => Object.freeze({
  account, assessment: newId(), revision: 0, document, readonly: false,
});

export class Workspace {
  /** @type {import('./library.js').Library | undefined} */
  #library;
  #screen;
  #open = unstored();
  /** Whether the library does not know yet what is on screen. */
  #isDirty = false;
  /** How many writes are under way. */
  #writes = 0;
  #autosave = new Autosave(() => this.#commit());

  /** @param {Screen} screen */
  constructor(screen) {
    this.#screen = screen;
  }

  get library() {
    return this.#library;
  }

  set library(library) {
    this.#library = library;
    library?.onDiverged((id, kept) => this.#diverge(id, kept));
  }

  /** What is on screen. */
  get open() {
    return this.#open;
  }

  /** What belongs to the user: on a visit, what was open before it. */
  get own() {
    return this.#open.own ?? this.#open;
  }

  get isVisiting() {
    return this.#open.own !== undefined;
  }

  /** Whether there is something that is not written yet. */
  get isSaving() {
    return this.#isDirty || this.#writes > 0;
  }

  // ---- What is open

  /**
   * A stored assessment; an old one can only be read.
   * @param {string} id
   * @returns {boolean} whether it is on screen
   */
  openAssessment(id) {
    this.commit();
    const record = this.#library?.assessments.get(id);
    return record !== undefined && this.#turnTo(this.#asOpen(record));
  }

  /** The latest assessment of an account, or its first one to be. @param {string} id */
  openAccount(id) {
    this.commit();
    return this.#turnTo(this.#latestOf(id));
  }

  /** An account that is not stored yet. */
  openNewAccount() {
    return this.#turnTo(unstored());
  }

  /** Shows what is kept nowhere, to be read. @param {Draft} document */
  visit(document) {
    this.commit();
    return this.#turnTo({ account: '', assessment: '', revision: 0, document, readonly: true, own: this.own });
  }

  /** Back from a visit. */
  leaveVisit() {
    // Nothing can be changed during a visit.
    if (this.isVisiting) this.#turnTo(this.#upToDate(this.own));
  }

  /**
   * Keeps what is open as an assessment of today and opens that. What was made so today and is as it was makes no other one.
   * @returns {boolean} whether there is a new one
   */
  saveAsNew() {
    this.commit();
    const { account, assessment } = this.own;
    const record = this.#library?.assessments.get(assessment);
    const { document, day } = (record && this.#library?.verdict(record)) ?? {};
    if (!document || !day) return false;
    const renewal = renewed(document, day);
    const copied = fingerprint(inOrder(renewal));
    if (record?.copied === copied && day === today()) return false;
    const added = asNew(renewal, account, this.#library?.nextMade(account), { copied });
    this.#save([added]);
    this.openAssessment(added.id);
    return true;
  }

  /**
   * Keeps a document that came from outside, and opens it.
   * @param {Draft} document @param {string} [account] that it is about; a new one unless given
   * @returns {Promise<boolean>} whether it is stored
   */
  async keep(document, account = newId()) {
    const library = /** @type {import('./library.js').Library} */ (this.#library);
    const added = asNew(document, account, library.nextMade(account), { origin: fingerprint(JSON.stringify(document)) });
    const written = this.#save([
      ...(library.account(account) ? [] : [asNewAccount(account, document.account ?? {})]), added,
    ]);
    this.openAssessment(added.id);
    await written;
    return library.failure === undefined;
  }

  /**
   * Writes what was not changed on screen, and brings the screen up to date.
   * @param {Write[]} writes
   * @param {boolean} [whole] whether all are taken back where they cannot be stored
   * @returns {Promise<{refused: Write[], failed: unknown, undo: () => Promise<boolean>}>} refused: another tab was
   *   faster; failed: why all were taken back; undo leaves what was changed since,
   *   and says whether everything could be undone
   */
  async write(writes, whole = false) {
    const library = /** @type {import('./library.js').Library} */ (this.#library);
    this.commit();
    const { assessment: before } = this.own;
    const back = library.inverse(writes);
    const written = this.#apply(writes);
    const { refused } = await written;
    const failed = whole && !library.memoryOnly ? library.failure : undefined;
    if (failed !== undefined) library.takeBack(writes, back);
    if (refused.length || failed !== undefined) this.refresh();
    const undo = async () => {
      this.commit();
      const untouched = library.untouched(back);
      const undone = this.#apply(untouched);
      if (library.assessments.has(before) && !this.isVisiting) this.openAssessment(before);
      const outcome = await undone;
      this.refresh();
      return untouched.length === back.length && !outcome.refused.length && !outcome.moved.size;
    };
    return { refused, failed, undo };
  }

  /**
   * An assessment that is removed makes room for the latest of its account, or for an empty page.
   * @param {Write[]} writes
   */
  #apply(writes) {
    const library = /** @type {import('./library.js').Library} */ (this.#library);
    const { own } = this;
    const wasThere = this.#isThere(own);
    const written = library.write(writes);
    const isGone = wasThere && !this.#isThere(own);
    this.#become(!isGone ? this.#upToDate(own) : library.account(own.account) ? this.#latestOf(own.account) : unstored());
    return written;
  }

  /** Brings what is open up to date with the library. */
  refresh() {
    this.commit();
    this.#become(this.#upToDate(this.own));
  }

  /** Whether the record is in the library, or the account that its first one will belong to. @param {Open} own */
  #isThere({ account, assessment, revision }) {
    return this.#library?.assessments.has(assessment) || (!revision && this.#library?.account(account) !== undefined);
  }

  /** @param {Open} next state of what belongs to the user */
  #become(next) {
    const { own } = this;
    if (next.assessment === own.assessment && next.revision === own.revision && next.readonly === own.readonly) return;
    if (this.isVisiting) this.#keepOwn(next);
    else this.#turnTo(next);
  }

  /** What another tab removed stays on screen: it is kept again when it is changed. @param {Open} own @returns {Open} */
  #upToDate(own) {
    const record = this.#library?.assessments.get(own.assessment);
    if (!record) return own;
    return record.revision === own.revision ? { ...own, readonly: this.#isOld(record) } : this.#asOpen(record);
  }

  /** @param {AssessmentRecord} record @returns {Open} */
  #asOpen(record) {
    return {
      account: record.account_id,
      assessment: record.id,
      revision: record.revision,
      document: this.#library?.verdict(record).document ?? null,
      readonly: this.#isOld(record),
    };
  }

  /** @param {AssessmentRecord} record */
  #isOld({ id, account_id: account }) {
    return this.#library?.history(account).at(-1)?.record.id !== id;
  }

  /** @param {string} account @returns {Open} */
  #latestOf(account) {
    const library = /** @type {import('./library.js').Library} */ (this.#library);
    const latest = library.history(account).at(-1);
    if (latest) return this.#asOpen(latest.record);
    const details = library.accounts.get(account)?.account;
    return unstored(account, details ? withAccount(emptyDraft(library.model), details) : null);
  }

  /** @param {Open} next @returns {boolean} */
  #turnTo(next) {
    // Changes belong to the document that was open.
    this.commit();
    if (!this.#screen.show(next)) return false;
    this.#open = Object.freeze(next);
    return true;
  }

  /** The same document on screen, with another state of what belongs to the user. @param {Open} own */
  #keepOwn(own) {
    this.#open = Object.freeze(this.isVisiting ? { ...this.#open, own: Object.freeze(own) } : own);
  }

  // ---- What is changed and written

  /** The user changed the document on screen. @param {Draft} document */
  edit(document) {
    if (this.#open.readonly) return;
    this.#open = Object.freeze({ ...this.#open, document });
    this.#isDirty = true;
    this.#autosave.schedule();
    this.#screen.changed();
  }

  /**
   * The details of an account were changed: its open assessment carries them along.
   * @param {string} account @param {import('../../engine/documents.js').Account} details
   */
  describe(account, details) {
    const { own } = this;
    if (own.account !== account || own.readonly) return;
    const model = /** @type {import('./library.js').Library} */ (this.#library).model;
    const document = this.isVisiting ? withAccount(own.document ?? emptyDraft(model), details) : this.#screen.describe(details);
    if (!document) return;
    this.#keepOwn({ ...own, document });
    // Without an answer there is nothing to keep.
    if (own.revision || this.#isDirty) {
      this.#isDirty = true;
      this.#commit();
    }
  }

  /** Hands over to the library what was changed on screen; in memory it is there at once. */
  commit() {
    this.#screen.blur?.();
    this.#commit();
  }

  #commit() {
    if (!this.#isDirty || !this.#library) return;
    this.#autosave.cancel();
    this.#isDirty = false;
    const writes = this.#pending();
    this.#keepOwn({ ...this.own, revision: this.own.revision + 1 });
    this.#save(writes);
  }

  /** @returns {Write[]} */
  #pending() {
    const { account, assessment: id, revision, document } = this.own;
    const now = new Date().toISOString();
    return [
      ...(!this.#library || this.#library.accounts.has(account) ? [] : [{
        kind: /** @type {const} */ ('accounts'), id: account, expected: 0,
        record: { id: account, revision: 1, saved_at: now, account: document?.account ?? {} },
      }]),
      {
        kind: 'assessments', id, expected: revision, record: {
          ...(this.#library?.assessments.get(id) ?? { made: this.#library?.nextMade(account) }),
          id, account_id: account, revision: revision + 1, saved_at: now, document: JSON.stringify(document),
        },
      },
    ];
  }

  /** @param {Write[]} writes */
  async #save(writes) {
    const written = this.#library?.write(writes);
    this.#writes += 1;
    this.#screen.changed();
    try {
      await written;
    } catch (error) {
      this.#screen.failed(error);
    }
    this.#writes -= 1;
    this.#screen.changed();
  }

  /** @param {string} id that another tab wrote, too @param {AssessmentRecord} kept where this page's version is now */
  #diverge(id, kept) {
    const { own } = this;
    if (own.assessment !== id) return;
    this.#keepOwn({ ...own, assessment: kept.id, revision: kept.revision });
    if (kept.id !== id) this.#screen.diverged();
  }

  /** Settles when everything is written, or cannot be. */
  async settled() {
    this.commit();
    await this.#library?.write([]);
  }

  /** The page may go away at any moment from here on. */
  leave() {
    if (this.#library) {
      this.#commit();
      this.#library.leave();
    } else if (this.#isDirty) {
      for (const write of this.#pending()) if (write.kind === 'assessments') unsaved.keep(write);
    }
  }
}
