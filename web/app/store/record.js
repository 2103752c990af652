/** One record as it is stored: its kind, its id, and what is wrong with it before anybody reads its document. */

/** Accounts come first: the others name them. @type {readonly import('./records.js').Kind[]} */
export const KINDS = ['accounts', 'assessments', 'plans', 'evidence', 'frameworks'];
/** Evidence and frameworks belong to no account. @type {readonly import('./records.js').Kind[]} */
const OF_ALL = ['evidence', 'frameworks'];

/** Ids that no two browsers give twice; `crypto.randomUUID` is missing on plain http. */
export const newId = () => [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {unknown} value */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

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
  if (!OF_ALL.includes(kind) && (typeof record.account_id !== 'string' || (kind !== 'plans' && !record.account_id))) return 'account_id';
  return typeof record.document === 'string' ? '' : 'document';
}
