/** Everything that is kept as one JSON file, and the way back: first a plan, and only then a write. */
import { dayOf } from './days.js';
import { readJson } from './json.js';
import { Matches, fingerprint } from './matches.js';
import { KINDS, frameFault, newId } from './record.js';
import { documentFault } from './shapes.js';

/** @typedef {import('./records.js').Write} Write */
/** @typedef {import('./records.js').Plan} Plan */
/** @typedef {import('./library.js').Library} Library */
/** @typedef {import('./messages/en.js').Messages} Messages */

const FORMAT = 'amps-export';
const VERSION = 1;
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
const MAX_RECORD_BYTES = 1024 * 1024;
/** Plans hold their history, frameworks what whole tables said. */
const MAX_LONG_RECORD_BYTES = 8 * 1024 * 1024;
const LONG = ['plans', 'frameworks'];
const NAME_SHOWN = 80;

/** A file that cannot be taken at all. */
export class RefusedFile extends Error {}

/** @typedef {Pick<Library, 'accounts' | 'assessments' | 'damaged'> & Partial<Pick<Library, 'plans' | 'evidence' | 'frameworks'>>} Exported */
/** @typedef {import('./records.js').Kind} Kind */

/**
 * @param {Exported} library @param {string} now
 * @param {string} [account] everything without one; evidence and frameworks belong to none
 */
export function exportOf({ accounts, assessments, plans = new Map(), evidence = new Map(), frameworks = new Map(), damaged }, now, account) {
  const wanted = (/** @type {any} */ { id, account_id: owner = id }) => !account || owner === account;
  // Damaged records go along unchanged: an export holds everything.
  const aside = [...damaged.values()].filter(({ record }) => wanted(record ?? {}));
  /** @param {Kind} kind @param {ReadonlyMap<string, Exclude<import('./records.js').StoredRecord, import('./records.js').AccountRecord>>} records */
  const read = (kind, records) => [...records.values()].filter(wanted).flatMap((record) => {
    try {
      return { ...record, document: JSON.parse(record.document) };
    } catch (error) {
      const reason = /** @type {Error} */ (error).message;
      aside.push({ kind, id: record.id, reason, record });
      return [];
    }
  });
  const documents = {
    assessments: read('assessments', assessments), plans: read('plans', plans), evidence: read('evidence', evidence),
    frameworks: read('frameworks', frameworks),
  };
  const some = (/** @type {'plans' | 'evidence' | 'frameworks'} */ kind) => (documents[kind].length ? { [kind]: documents[kind] } : {});
  return {
    format: FORMAT,
    version: VERSION,
    exported_at: now,
    accounts: [...accounts.values()].filter(wanted),
    assessments: documents.assessments,
    ...some('plans'),
    ...some('evidence'),
    ...some('frameworks'),
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
 * Holds a file against what is kept. Nothing is written yet.
 * @param {string} name @param {string} text @param {Library} library @param {Messages} t
 * @returns {Plan}
 * @throws {RefusedFile}
 */
export function plan(name, text, library, t) {
  const file = contents(text, t);
  /** @type {Record<'fresh' | 'same' | 'different', Write[]>} */
  const sorted = { fresh: [], same: [], different: [] };
  /** @type {{what: string, reason: string}[]} */
  const refused = [];
  /** @type {import('./records.js').Asked[]} */
  const asked = [];
  /** The accounts of the file that are here under another id. @type {Map<string, string>} */
  const joined = new Map();
  const taken = new Set();
  const matches = new Matches(library);

  for (const kind of KINDS) {
    for (const [i, raw] of file[kind].entries()) {
      /** @type {any} */
      let record;
      let reason;
      try {
        record = kind === 'accounts' ? raw : toRecord(raw);
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
      const write = { kind, id: record.id, expected: 0, record };
      if (kind === 'accounts' && !library.accounts.has(record.id)) {
        const kept = file.document && matches.assessment(JSON.stringify(file.document));
        const { same = undefined, like = undefined } = kept ? {} : matches.account(record.account);
        const here = kept?.account_id ?? same?.id;
        if (here) joined.set(record.id, here);
        else if (like) asked.push({ id: record.id, here: like.id, isSame: false });
        if (kept) {
          sorted.same.push({ ...write, id: kept.account_id });
          continue;
        }
      }
      sort(write, joined, library, sorted, matches);
    }
  }
  for (const aside of file.set_aside) {
    refused.push({ what: t.asideInFile, reason: short(aside?.reason) || t.frameFault('record') });
  }
  return { name, ...sorted, refused, asked };
}

/**
 * Sorts a write into new, same or different, for the account here that its own account was found to be.
 * @param {Write} write @param {ReadonlyMap<string, string>} joined @param {Library} library
 * @param {Record<'fresh' | 'same' | 'different', Write[]>} sorted @param {Matches} matches
 */
function sort({ kind, record: raw }, joined, library, sorted, matches) {
  let record = /** @type {any} */ (raw);
  const here = joined.get(kind === 'accounts' ? record.id : record.account_id);
  if (here) record = kind === 'accounts' ? { ...record, id: here } : { ...record, account_id: here };
  // The same document may have been kept under another id.
  const held = /** @type {any} */ (library[kind].get(record.id)) ?? (kind === 'assessments' && here
    ? matches.assessment(record.document, here) : matches.ofAll(kind, record.document));
  const write = { kind, id: held?.id ?? record.id, expected: held?.revision ?? 0, record };
  if (!held) sorted.fresh.push(write);
  else if (write.id !== record.id || alike(kind, held, record)) sorted.same.push(write);
  else sorted.different.push(write);
}

/**
 * The plan after the user has said which accounts are the same.
 * @param {Plan} plan @param {Library} library
 * @returns {Plan}
 */
export function answered(plan, library) {
  const joined = new Map(plan.asked.filter(({ isSame }) => isSame).map(({ id, here }) => [id, here]));
  if (!joined.size) return plan;
  const matches = new Matches(library);
  const { fresh, same, different } = plan;
  const sorted = { fresh: /** @type {Write[]} */ ([]), same: [...same], different: [...different] };
  for (const write of fresh) sort(write, joined, library, sorted, matches);
  return { ...plan, ...sorted };
}

/**
 * @param {string} text @param {Messages} t
 * @returns {Record<Kind, any[]> & {set_aside: any[], model?: unknown, language?: unknown, document?: any}}
 *   the document is there where the file is nothing else
 * @throws {RefusedFile}
 */
export function contents(text, t) {
  let file;
  try {
    file = readJson(text);
  } catch (error) {
    throw new RefusedFile(t.fileNotJson(/** @type {Error} */ (error).message));
  }
  if (file?.format === 'amps-assessment') return single(file);
  if (file?.format !== FORMAT) throw new RefusedFile(t.otherFormat(short(file?.format)));
  if (file.version !== VERSION) throw new RefusedFile(t.otherVersion(short(file.version)));
  const { accounts, assessments, plans = [], evidence = [], frameworks = [], set_aside: aside = [], model, language } = file;
  if (![accounts, assessments, plans, evidence, frameworks, aside].every(Array.isArray)) {
    throw new RefusedFile(t.listsMissing);
  }
  return { accounts, assessments, plans, evidence, frameworks, set_aside: aside, model, language };
}

/** A file with one assessment brings an account with it. @param {any} document */
function single(document) {
  const saved = { revision: 1, saved_at: new Date().toISOString() };
  const account = { id: newId(), ...saved, account: document.account ?? {} };
  const origin = fingerprint(JSON.stringify(document));
  return {
    accounts: [account],
    assessments: [{ id: newId(), account_id: account.id, ...saved, origin, document }],
    plans: [],
    evidence: [],
    frameworks: [],
    set_aside: [],
    document,
  };
}

/** The record of a file as it is stored: with its document as text. @param {any} record */
export const toRecord = (record) => (typeof record === 'object' && record !== null && 'document' in record
  ? { ...record, document: typeof record.document === 'object' ? JSON.stringify(record.document) : undefined }
  : record);

/**
 * @param {Kind} kind @param {any} record @param {Library} library @param {Messages} t
 * @returns {string} empty where nothing is wrong
 */
function recordFault(kind, record, library, t) {
  const size = bytes(record);
  const most = LONG.includes(kind) ? MAX_LONG_RECORD_BYTES : MAX_RECORD_BYTES;
  if (size > most) return t.recordTooLarge(size, most);
  const frame = frameFault(kind, record);
  if (frame) return t.frameFault(frame);
  // It would take the place of a plan that holds more.
  if (kind === 'plans' && record.handed) return t.isCustomerCopy;
  // The page of the plans judges them, and names what is wrong with one.
  if (kind === 'plans') return JSON.parse(record.document).format === 'amps-plan' ? '' : t.frameFault('document');
  if (kind === 'evidence' || kind === 'frameworks') return documentFault(kind, record.document, t);
  const { id, version } = library.model;
  const document = kind === 'assessments' ? record.document
    // The engine knows what an account may hold; it sees one as part of an assessment.
    : JSON.stringify({
      format: 'amps-assessment', version: 1, model: { id, version }, account: record.account, answers: {},
    });
  return library.judge(document, record.saved_at).fault;
}

/** @param {Kind} kind @param {any} a @param {any} b */
const alike = (kind, a, b) => (kind === 'accounts'
  ? JSON.stringify(a.account) === JSON.stringify(b.account)
  : a.document === b.document && a.account_id === b.account_id);

/** @param {any} record */
function nameIn(record) {
  const account = record?.account ?? record?.document?.account;
  const { activity, outcome } = record?.document ?? {};
  const isSaved = !Number.isNaN(Date.parse(record?.saved_at));
  const day = record?.document && typeof record.document === 'object'
    ? record.document.date || record.document.day || (isSaved && dayOf(null, record.saved_at)) : '';
  return [account?.name, activity, outcome, day].filter((part) => typeof part === 'string' && part).map(short).join(', ');
}

/**
 * Numbers a single document when it comes; the records of an export keep their numbers.
 * @param {Write} write @param {Library} library
 * @returns {Write}
 */
function numbered(write, library) {
  const { account_id: account, origin, made } = /** @type {any} */ (write.record);
  if (write.kind !== 'assessments' || !origin || made !== undefined) return write;
  return { ...write, record: { .../** @type {any} */ (write.record), made: library.nextMade(account) } };
}

/**
 * The writes of a plan.
 * @param {Plan} plan @param {import('./records.js').Mode} mode add what is new, also take what differs, or
 *   replace everything
 * @param {Library} library
 * @returns {Write[]}
 */
export function writesOf({ fresh, same, different }, mode, library) {
  // Records that came here after the plan was made stay.
  const added = fresh.filter(({ kind, id }) => !library[kind].has(id)).map((write) => numbered(write, library));
  if (mode === 'add') return added;
  const taken = different.map((write) => {
    const { revision: expected = 0, made } = /** @type {any} */ (library[write.kind].get(write.id) ?? {});
    // The revision is above any that another tab knows; the number stays.
    const place = made === undefined ? {} : { made };
    return { ...write, expected, record: { ...place, .../** @type {any} */ (write.record), revision: expected + 1 } };
  });
  if (mode === 'take') return [...added, ...taken];
  const stays = new Set([...same, ...different, ...fresh].map(({ kind, id }) => `${kind}/${id}`));
  const gone = KINDS.flatMap((kind) =>
    [...library[kind].keys()].filter((id) => !stays.has(`${kind}/${id}`))
      .map((id) => library.removal(kind, id)));
  return [...gone, ...added, ...taken];
}
