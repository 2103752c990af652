/** Assessment documents on their way into the records that keep them. */
import { today } from './days.js';
import { isObject, newId } from './record.js';

/** @typedef {import('./records.js').Draft} Draft */
/** @typedef {import('./records.js').Write} Write */

/** @param {import('../../engine/documents.js').ModelIdentity} model @returns {Draft} */
export const emptyDraft = ({ id, version }) =>
  ({ format: 'amps-assessment', version: 1, model: { id, version }, answers: {} });

/**
 * The same answers as an assessment of today. Each keeps the day on which it was given.
 * @param {Draft} document @param {string} day of the document
 * @returns {Draft}
 */
export function renewed({ format, version, model, account, stage, date, answers, ...rest }, day) {
  return {
    format,
    version,
    ...(model ? { model } : {}),
    ...(account ? { account } : {}),
    ...(stage ? { stage } : {}),
    date: today(),
    answers: Object.fromEntries(Object.entries(answers)
      .map(([id, answer]) => [id, answer.date ? answer : { ...answer, date: day }])),
    ...rest,
  };
}

/** The same text for the same content, whatever the order of members. @param {Draft} document */
export const inOrder = (document) => JSON.stringify(document, (_, value) => (
  isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value));

/**
 * The same document with other account details.
 * @param {Draft} document @param {import('../../engine/documents.js').Account} account
 * @returns {Draft}
 */
export function withAccount({ format, version, model, account: _, ...rest }, account) {
  return { format, version, ...(model ? { model } : {}), account, ...rest };
}

/**
 * The write that keeps a document as a new assessment.
 * @param {Draft} document @param {string} account
 * @param {number} [made] its number among those of the account
 * @param {{origin?: string, copied?: string}} [how] it came to be
 * @returns {Write}
 */
export function asNew(document, account, made = 1, how = {}) {
  const id = newId();
  const record = {
    id, account_id: account, revision: 1, made, saved_at: new Date().toISOString(), ...how,
    document: JSON.stringify(document),
  };
  return { kind: 'assessments', id, expected: 0, record };
}

/**
 * The write that keeps an account.
 * @param {string} id @param {import('../../engine/documents.js').Account} account
 * @returns {Write}
 */
export const asNewAccount = (id, account) => ({
  kind: 'accounts', id, expected: 0, record: { id, revision: 1, saved_at: new Date().toISOString(), account },
});
