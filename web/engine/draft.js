/** Documents that come as text: the core judges the text itself, in which `JSON.parse` passes over what it should not. */
import { toJson } from './engine.js';

/** @typedef {import('./engine.js').Engine} Engine */
/** @typedef {import('./engine.js').InputError} InputError */
/** @typedef {import('./documents.js').Draft} Draft */

/**
 * @param {Engine} engine
 * @param {string} text of an assessment document, in which a stage may still be missing
 * @returns {Draft}
 * @throws {InputError} with every fault
 */
export function readDraft(engine, text) {
  engine.score(text);
  // The core takes a byte order mark in front.
  return JSON.parse(text.trim());
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
    engine.score(`{"account":${account},${rest.slice(1)}`);
  }
  return read;
}
