/**
 * What is kept in memory, as the page works with it. Nothing waits for the engine: what cannot be
 * scored without it is shown without a score.
 */
import { unsaved } from '#store';
import { KINDS, frameFault } from './record.js';
import { documentFault } from './shapes.js';
import { Verdicts } from './verdicts.js';
import { Writes } from './writes.js';

/** @typedef {import('./records.js').Write} Write */
/** @typedef {import('./records.js').Kind} Kind */
/** @typedef {import('./records.js').Key} Key */
/** @typedef {import('./records.js').Entry} Entry */
/** @typedef {import('./records.js').AccountRecord} AccountRecord */
/** @typedef {import('./records.js').AssessmentRecord} AssessmentRecord */

/** @param {AssessmentRecord} record */
const madeOf = ({ made }) => (Number.isSafeInteger(made) ? Number(made) : 0);

export class Library {
  #store;
  #verdicts;
  #writes;
  /** @type {Map<string, AccountRecord>} */
  accounts = new Map();
  /** @type {Map<string, AssessmentRecord>} */
  assessments = new Map();
  /** @type {Map<string, import('./records.js').PlanRecord>} */
  plans = new Map();
  /** @type {Map<string, import('./records.js').EvidenceRecord>} */
  evidence = new Map();
  /** @type {Map<string, import('./records.js').FrameworkRecord>} */
  frameworks = new Map();
  /** @type {Map<string, import('./records.js').Damaged>} */
  damaged = new Map();
  /** Assessments that no engine has judged yet, by their id. @type {Set<string>} */
  #unchecked = new Set();
  /** The number of each account's assessment that was made last, gone or not. @type {Map<string, number>} */
  #lastMade = new Map();
  /** The assessments of each account, oldest first; undefined after a write. @type {Map<string, Entry[]> | undefined} */
  #histories;
  /** Called when a record is found to be damaged. */
  onDamaged = () => {};

  /**
   * @param {import('./storage.js').Store} store
   * @param {import('../../engine/engine.js').Engine | undefined} engine may come later
   * @param {import('./messages/en.js').Messages} messages
   */
  constructor(store, engine, messages) {
    this.#store = store;
    this.#verdicts = new Verdicts(messages);
    this.#writes = new Writes(store, {
      hold: (kind, id, record) => this.#hold(kind, id, record),
      nextMade: (account) => this.nextMade(account),
    });
    this.engine = engine;
  }

  // ---- The engine

  get engine() {
    return this.#verdicts.engine;
  }

  set engine(engine) {
    this.#verdicts.engine = engine;
    this.#histories = undefined;
  }

  /** The model in use; the built-in one as long as there is no engine. */
  get model() {
    return this.#verdicts.model;
  }

  /** As of its own day, so that history does not change when answers grow old. @param {AssessmentRecord} record */
  verdict(record) {
    return this.#verdicts.of(record);
  }

  /** @param {string} text of an assessment document @param {string} savedAt */
  judge(text, savedAt) {
    return this.#verdicts.judge(text, savedAt);
  }

  /** The same answers as the widget shows them: what grew old is unknown. @param {Entry} entry */
  resultToday({ verdict }) {
    return this.#verdicts.today(verdict);
  }

  /** It is another day: what was dated in the future may be of today now. */
  newDay() {
    this.#verdicts.forget();
    this.#histories = undefined;
  }

  /**
   * Judges the assessments that are not judged yet, and sets aside those that cannot be read.
   * @param {number} [ms] stops after that time
   * @returns {boolean} whether everything is judged
   */
  check(ms = Infinity) {
    if (!this.engine) return false;
    const end = performance.now() + ms;
    for (const id of this.#unchecked) {
      if (performance.now() > end) return false;
      const record = this.assessments.get(id);
      if (record && this.#isDamaged(record)) this.#histories = undefined;
    }
    return true;
  }

  /** Sets a record aside where it cannot be read. @param {AssessmentRecord} record */
  #isDamaged(record) {
    if (!this.#unchecked.has(record.id)) return false;
    const { fault, foreign, pending } = this.verdict(record);
    if (pending) return false;
    this.#unchecked.delete(record.id);
    if (!fault || foreign) return false;
    this.assessments.delete(record.id);
    this.#setAside('assessments', record.id, record, fault);
    return true;
  }

  /** @param {Kind} kind @param {string} id @param {unknown} record @param {string} reason */
  #setAside(kind, id, record, reason) {
    this.damaged.set(`${kind}/${id}`, { kind, id, reason, record });
    this.onDamaged();
  }

  // ---- What is kept

  /** @param {readonly Key[]} [keys] reads these again; all without */
  async read(keys) {
    for (const { kind, id, record } of await this.#store.read(keys)) {
      if (!this.#writes.has({ kind, id })) this.#hold(kind, id, record);
    }
  }

  /** @param {Kind} kind @param {string} id @param {any} record */
  #hold(kind, id, record) {
    const held = /** @type {Map<string, any>} */ (this[kind]);
    held.delete(id);
    this.damaged.delete(`${kind}/${id}`);
    if (kind === 'assessments') this.#unchecked.delete(id);
    this.#histories = undefined;
    if (!record) return;
    const member = frameFault(kind, record);
    const fault = member ? this.messages.frameFault(member) : documentFault(kind, record.document, this.messages);
    if (fault) {
      this.#setAside(kind, id, record, fault);
      return;
    }
    held.set(id, record);
    if (kind !== 'assessments') return;
    this.#unchecked.add(id);
    const { account_id: account } = record;
    this.#lastMade.set(account, Math.max(this.#lastMade.get(account) ?? 0, madeOf(record)));
  }

  get messages() {
    return this.#verdicts.messages;
  }

  /** The number of the next assessment of an account. @param {string} account */
  nextMade(account) {
    const made = (this.#lastMade.get(account) ?? 0) + 1;
    this.#lastMade.set(account, made);
    return made;
  }

  /**
   * The assessments of an account in the order in which they were made, which no clock and no date tells. Those from
   * before that was written down come first, by their days.
   * @param {string} id @returns {readonly Entry[]}
   */
  history(id) {
    const entries = (this.#histories ??= this.#sorted()).get(id);
    if (!entries) return [];
    // The latest stands for the account.
    while (entries.length && this.#isDamaged(entries[entries.length - 1].record)) entries.pop();
    return entries;
  }

  #sorted() {
    /** @type {Map<string, Entry[]>} */
    const histories = new Map();
    const verdictOf = (/** @type {AssessmentRecord} */ record) => this.verdict(record);
    for (const record of this.assessments.values()) {
      const entries = histories.get(record.account_id) ?? [];
      entries.push({ record, get verdict() { return verdictOf(record); } });
      histories.set(record.account_id, entries);
    }
    const placeOf = (/** @type {Entry} */ { record, verdict }) => `${verdict.day} ${record.saved_at} ${record.id}`;
    for (const entries of histories.values()) {
      entries.sort((a, b) => madeOf(a.record) - madeOf(b.record) || (placeOf(a) < placeOf(b) ? -1 : 1));
    }
    return histories;
  }

  /**
   * The history of an account without what turns out to be damaged.
   * @param {string} id @returns {readonly Entry[]}
   */
  checkedHistory(id) {
    const damaged = this.history(id).filter(({ record }) => this.#isDamaged(record));
    if (damaged.length) this.#histories = undefined;
    return this.history(id);
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

  // ---- Writes

  /** Why the last write failed; undefined when all is kept. */
  get failure() {
    return this.#writes.failure;
  }

  /** Whether the browser keeps nothing at all. */
  get memoryOnly() {
    return this.#writes.memoryOnly;
  }

  /**
   * Takes the writes over at once and stores them. Where another tab wrote first, both versions are kept.
   * @param {readonly Write[]} writes
   * @returns {Promise<import('./writes.js').Outcome>} assessments that became another one, and writes that were
   *   refused because another tab had changed the same account or assessment
   */
  write(writes) {
    for (const { kind, id, record } of writes) {
      this.#hold(kind, id, record);
      // What this page writes it has read or scored before.
      this.#unchecked.delete(id);
    }
    return this.#writes.add(writes);
  }

  /**
   * Another tab wrote the same assessment first: the listener hears at once where the version of this page is.
   * @param {(id: string, kept: AssessmentRecord) => void} listener
   */
  onDiverged(listener) {
    this.#writes.onDiverged = listener;
  }

  /** @param {readonly Write[]} writes @param {readonly Write[]} inverse made before them */
  takeBack(writes, inverse) {
    this.#writes.takeBack(writes, inverse);
  }

  /** Leaves what is not written yet where a closing page can leave something. */
  leave() {
    this.#writes.leave();
  }

  /**
   * Writes what the last page could not write before it closed.
   * @returns {Promise<boolean>} whether another tab had written something else in between
   */
  async replay() {
    const left = unsaved.all().filter((each) => KINDS.includes(each?.kind)
      && typeof each.id === 'string' && Number.isSafeInteger(each.expected)
      && (each.record === null || frameFault(each.kind, each.record) === ''));
    let hasDiverged = false;
    for (const write of left) {
      const writing = this.write([write]);
      if (write.kind === 'assessments') this.#unchecked.add(write.id);
      const { moved } = await writing;
      hasDiverged ||= moved.size > 0;
    }
    return hasDiverged;
  }

  /**
   * The writes that take others back.
   * @param {readonly Write[]} writes not yet made
   * @returns {Write[]}
   */
  inverse(writes) {
    return writes.map(({ kind, id, record }) => (
      { kind, id, expected: record?.revision ?? 0, record: this[kind].get(id) ?? null }));
  }

  /**
   * Of writes that take others back, those whose records are as the others left them: what was changed since stays, and
   * an account stays as long as anything of it does.
   * @param {readonly Write[]} inverse
   * @returns {Write[]}
   */
  untouched(inverse) {
    const left = inverse.filter(({ kind, id, expected }) => (this[kind].get(id)?.revision ?? 0) === expected);
    const removed = new Set(left.filter(({ record }) => !record).map(({ kind, id }) => `${kind}/${id}`));
    const inUse = new Set(/** @type {const} */ (['assessments', 'plans']).flatMap((kind) => [...this[kind].values()]
      .filter(({ id }) => !removed.has(`${kind}/${id}`)).map((record) => record.account_id)));
    return left.filter(({ kind, id, record }) => record || kind !== 'accounts' || !inUse.has(id));
  }

  /**
   * The write that removes a record.
   * @param {Kind} kind @param {string} id
   * @returns {Write}
   */
  removal(kind, id) {
    return { kind, id, expected: this[kind].get(id)?.revision ?? 0, record: null };
  }
}
