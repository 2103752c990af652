/** Finds the account and the assessment that a document from outside belongs to: one that comes twice is kept once. */
import { folded } from '../../ui/folded.js';
import { checksum } from './checksum.js';

/** @typedef {import('./library.js').Library} Library */
/** @typedef {import('./records.js').AccountRecord} AccountRecord */
/** @typedef {import('./records.js').AssessmentRecord} AssessmentRecord */

/** The fingerprint of a document as it came; it stays when the document is changed here. @param {string} text of the document */
export function fingerprint(text) {
  const bytes = new TextEncoder().encode(text);
  return `${bytes.length}.${checksum(bytes)}`;
}

/** @param {unknown} name */
const plainName = (name) => (typeof name === 'string' ? folded(name) : '');

/** The id that another system gave an account; empty for none. @param {any} details */
const idOf = (details) => (typeof details?.id === 'string' ? details.id : '');

/** Looks up what is kept; made anew for each document or file. */
export class Matches {
  /** By account, and by what they came as or are now. @type {Map<string, AssessmentRecord>} */
  #assessments = new Map();
  /** @type {Map<string, AccountRecord>} */
  #byId = new Map();
  /** @type {Map<string, AccountRecord[]>} */
  #byName = new Map();
  /** Evidence and frameworks, by kind and document. @type {Map<string, import('./records.js').EvidenceRecord>} */
  #ofAll = new Map();

  /** @param {Library} library */
  constructor(library) {
    for (const record of library.assessments.values()) {
      for (const account of [record.account_id, '']) {
        this.#assessments.set(`${account}\n${record.document}`, record);
        if (record.origin) this.#assessments.set(`${account}\n${record.origin}`, record);
      }
    }
    for (const kind of /** @type {const} */ (['evidence', 'frameworks'])) {
      for (const record of library[kind].values()) this.#ofAll.set(`${kind}\n${record.document}`, record);
    }
    for (const record of library.everyAccount()) {
      const id = idOf(record.account);
      const name = plainName(record.account.name);
      if (id && !this.#byId.has(id)) this.#byId.set(id, record);
      if (name) this.#byName.set(name, [...this.#byName.get(name) ?? [], record]);
    }
  }

  /**
   * The assessment that a document was kept as, even if it was changed here since.
   * @param {string} text of the document @param {string} [account] that it must belong to
   */
  assessment(text, account = '') {
    return this.#assessments.get(`${account}\n${fingerprint(text)}`) ?? this.#assessments.get(`${account}\n${text}`);
  }

  /**
   * What belongs to no account and was kept with the same document, under whichever id.
   * @param {import('./records.js').Kind} kind @param {string} text of the document
   */
  ofAll(kind, text) {
    return this.#ofAll.get(`${kind}\n${text}`);
  }

  /**
   * The account with the same id in another system; else one with the same name, about which somebody must be asked.
   * @param {any} details of an account
   * @returns {{same?: AccountRecord, like?: AccountRecord}}
   */
  account(details) {
    const id = idOf(details);
    const same = this.#byId.get(id);
    // Two ids are two accounts, whatever their names.
    return same ? { same }
      : { like: this.#byName.get(plainName(details?.name))?.find(({ account }) => !id || !idOf(account)) };
  }
}
