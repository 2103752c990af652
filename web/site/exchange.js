/** Everything that is kept as one JSON file, and the way back: first a plan, and only then a change. */
import { dayOf } from './days.js';
import { frameFault, newId } from './library.js';

/** @typedef {import('./records.js').Change} Change */
/** @typedef {import('./records.js').Plan} Plan */
/** @typedef {import('./library.js').Library} Library */
/** @typedef {import('./messages/en.js').Messages} Messages */

const FORMAT = 'amps-export';
const VERSION = 1;
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
const MAX_RECORD_BYTES = 1024 * 1024;
const NAME_SHOWN = 80;

/** A file that cannot be taken at all. */
export class RefusedFile extends Error {}

/** @typedef {Pick<Library, 'accounts' | 'assessments' | 'damaged'>} Exported */

/**
 * @param {Exported} library @param {string} now
 * @param {string} [account] everything without one
 */
export function exportOf({ accounts, assessments, damaged }, now, account) {
  const wanted = (/** @type {any} */ { id, account_id: owner = id }) => !account || owner === account;
  // What cannot be read goes along as it is, so that the file is all there was.
  const aside = [...damaged.values()].filter(({ record }) => wanted(record ?? {}));
  return {
    format: FORMAT,
    version: VERSION,
    exported_at: now,
    accounts: [...accounts.values()].filter(wanted),
    assessments: [...assessments.values()].filter(wanted)
      .map((record) => ({ ...record, document: JSON.parse(record.document) })),
    ...(aside.length ? { set_aside: aside } : {}),
  };
}

/**
 * @param {Library} library @param {string} now
 * @returns {string} the file
 */
export const exportText = (library, now) => JSON.stringify(exportOf(library, now));

/** @param {unknown} value */
const bytes = (value) => new TextEncoder().encode(JSON.stringify(value)).length;

/** @param {any} value */
const short = (value) => String(value ?? '').slice(0, NAME_SHOWN);

/**
 * Holds a file against what is kept. Nothing changes yet.
 * @param {string} name @param {string} text @param {Library} library @param {Messages} t
 * @returns {Plan}
 * @throws {RefusedFile}
 */
export function plan(name, text, library, t) {
  const file = contents(text, t);
  /** @type {Record<'fresh' | 'same' | 'different', Change[]>} */
  const sorted = { fresh: [], same: [], different: [] };
  /** @type {{what: string, reason: string}[]} */
  const refused = [];
  const taken = new Set();

  for (const kind of /** @type {const} */ (['accounts', 'assessments'])) {
    for (const [i, raw] of file[kind].entries()) {
      /** @type {any} */
      let record;
      let reason;
      try {
        record = kind === 'assessments' ? packed(raw) : raw;
        reason = recordFault(kind, record, library, t);
      } catch (error) {
        reason = t.notJson(/** @type {Error} */ (error).message);
      }
      if (!reason && taken.has(`${kind}/${record.id}`)) reason = t.twice(short(record.id));
      if (reason) {
        refused.push({ what: t.place(kind, i + 1, nameIn(raw)), reason });
        continue;
      }
      taken.add(`${kind}/${record.id}`);
      const held = library[kind].get(record.id);
      const change = { kind, id: record.id, expected: held?.revision ?? 0, record };
      if (!held) sorted.fresh.push(change);
      else if (alike(kind, held, record)) sorted.same.push(change);
      else sorted.different.push(change);
    }
  }
  for (const aside of file.set_aside) {
    refused.push({ what: t.asideInFile, reason: short(aside?.reason) || t.frameFault('record') });
  }
  return { name, ...sorted, refused };
}

/**
 * @param {string} text @param {Messages} t
 * @returns {{accounts: any[], assessments: any[], set_aside: any[], model?: unknown, language?: unknown}}
 * @throws {RefusedFile}
 */
export function contents(text, t) {
  let file;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new RefusedFile(t.fileNotJson(/** @type {Error} */ (error).message));
  }
  if (file?.format === 'amps-assessment') return single(file);
  if (file?.format !== FORMAT) throw new RefusedFile(t.otherFormat(short(file?.format)));
  if (file.version !== VERSION) throw new RefusedFile(t.otherVersion(short(file.version)));
  const { accounts, assessments, set_aside: aside = [], model, language } = file;
  if (!Array.isArray(accounts) || !Array.isArray(assessments) || !Array.isArray(aside)) {
    throw new RefusedFile(t.listsMissing);
  }
  return { accounts, assessments, set_aside: aside, model, language };
}

/** One assessment saved as a file of its own becomes an account of its own. @param {any} document */
function single(document) {
  const saved = { revision: 1, saved_at: new Date().toISOString() };
  const account = { id: newId(), ...saved, account: document.account ?? {} };
  return {
    accounts: [account],
    assessments: [{ id: newId(), account_id: account.id, ...saved, made: 1, document }],
    set_aside: [],
  };
}

/** As it is stored: the document as text. @param {any} record */
export const packed = (record) => (typeof record === 'object' && record !== null && 'document' in record
  ? { ...record, document: typeof record.document === 'object' ? JSON.stringify(record.document) : undefined }
  : record);

/**
 * @param {'accounts' | 'assessments'} kind @param {any} record @param {Library} library @param {Messages} t
 * @returns {string} empty where nothing is wrong
 */
function recordFault(kind, record, library, t) {
  const size = bytes(record);
  if (size > MAX_RECORD_BYTES) return t.recordTooLarge(size);
  const frame = frameFault(kind, record);
  if (frame) return t.frameFault(frame);
  const { id, version } = library.model;
  const document = kind === 'assessments' ? record.document
    // The engine knows what an account may hold; it sees one as part of an assessment.
    : JSON.stringify({
      format: 'amps-assessment', version: 1, model: { id, version }, account: record.account, answers: {},
    });
  return library.judge(document, record.saved_at).fault;
}

/** @param {'accounts' | 'assessments'} kind @param {any} a @param {any} b */
const alike = (kind, a, b) => (kind === 'accounts'
  ? JSON.stringify(a.account) === JSON.stringify(b.account)
  : a.document === b.document && a.account_id === b.account_id);

/** @param {any} record */
function nameIn(record) {
  const account = record?.account ?? record?.document?.account;
  const isSaved = !Number.isNaN(Date.parse(record?.saved_at));
  const day = record?.document && typeof record.document === 'object'
    ? record.document.date || (isSaved && dayOf(null, record.saved_at)) : '';
  return [account?.name, day].filter((part) => typeof part === 'string' && part).map(short).join(', ');
}

/**
 * The changes that a plan comes to.
 * @param {Plan} plan @param {import('./records.js').Mode} mode add what is new, also take what differs, or
 *   replace everything
 * @param {Library} library
 * @returns {Change[]}
 */
export function changesOf({ fresh, same, different }, mode, library) {
  if (mode === 'add') return [...fresh];
  const made = (/** @type {Change} */ { kind, id }) => {
    const { made: number } = /** @type {any} */ (library[kind].get(id) ?? {});
    return number === undefined ? {} : { made: number };
  };
  const taken = different.map((change) => ({
    ...change,
    // Above what any tab knows, so that none takes the old ground for the new; made when it was made.
    record: { ...made(change), .../** @type {any} */ (change.record), revision: change.expected + 1 },
  }));
  if (mode === 'take') return [...fresh, ...taken];
  const stays = new Set([...same, ...different].map(({ kind, id }) => `${kind}/${id}`));
  const gone = /** @type {const} */ (['accounts', 'assessments']).flatMap((kind) =>
    [...library[kind].keys()].filter((id) => !stays.has(`${kind}/${id}`))
      .map((id) => library.removal(kind, id)));
  return [...gone, ...fresh, ...taken];
}
