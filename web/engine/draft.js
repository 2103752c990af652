/** Documents that come as text: the core judges the text itself, in which `JSON.parse` passes over what it should not. */
import { InputError, toJson } from './engine.js';
import { saysNoMore } from './fields.js';

/** @typedef {import('./engine.js').Engine} Engine */
/** @typedef {import('./documents.js').Draft} Draft */

/**
 * @param {Engine} engine
 * @param {string} text of an assessment document, in which a stage may still be missing
 * @returns {Draft}
 * @throws {InputError} with every other fault
 */
export function readDraft(engine, text) {
  /** @type {any} */
  let draft;
  try {
    // The core takes a byte order mark in front.
    draft = JSON.parse(text.trim());
  } catch {
    // It says what is wrong, and where.
  }
  try {
    // The engine need not read a text of which no more can be told than of its values.
    const isStageless = typeof draft === 'object' && draft && !draft.stage && saysNoMore(text, draft);
    engine.score(isStageless ? { ...draft, stage: engine.model.stages[0].id } : text);
  } catch (error) {
    const { errors } = /** @type {InputError} */ (error);
    const faults = errors?.filter(({ pointer }) => draft?.stage || pointer !== '/stage');
    if (!faults) throw error;
    if (faults.length) throw new InputError(faults);
  }
  return draft;
}

/**
 * @param {Engine} engine @param {unknown} account who is assessed, as an object or its JSON text
 * @returns {unknown} what no object came of is left to whoever asked
 * @throws {InputError}
 */
export function readAccount(engine, account) {
  let read = account;
  try {
    if (typeof account === 'string') read = JSON.parse(account);
  } catch {
    return account;
  }
  if (read !== account && typeof read === 'object' && read) {
    const { id, version } = engine.model;
    const rest = toJson({ format: 'amps-assessment', version: 1, model: { id, version }, answers: {} });
    readDraft(engine, `{"account":${account},${rest.slice(1)}`);
  }
  return read;
}
