/** The frameworks as they are kept: which of several is in use, and the writes that keep and choose one. */
import { newId } from '../../store/record.js';
import { readFramework } from './framework.js';

/** @typedef {import('../../store/library.js').Library} Library */
/** @typedef {import('../../store/records.js').FrameworkRecord} FrameworkRecord */
/** @typedef {import('../../store/records.js').Write} Write */
/** @typedef {import('./framework.js').Framework} Framework */

/** @param {FrameworkRecord} record */
const choiceOf = ({ chosen }) => (Number.isSafeInteger(chosen) ? Number(chosen) : 0);

/**
 * The one that was chosen last; where nobody has chosen, the one that was changed last.
 * @param {ReadonlyMap<string, FrameworkRecord>} frameworks
 */
export const inUse = (frameworks) => [...frameworks.values()].sort((a, b) => choiceOf(b) - choiceOf(a)
  || Date.parse(b.saved_at) - Date.parse(a.saved_at) || (a.id < b.id ? -1 : 1)).at(0);

/** Read once, by their records. @type {WeakMap<FrameworkRecord, Framework>} */
const known = new WeakMap();

/** @param {FrameworkRecord} record */
export function frameworkIn(record) {
  const framework = known.get(record) ?? readFramework(JSON.parse(record.document));
  known.set(record, framework);
  return framework;
}

/** @param {Library} library @param {string} id of the record; empty for a new one @param {Framework} framework @returns {Write} */
export function keepingWrite({ frameworks }, id, framework) {
  const { revision, ...more } = frameworks.get(id) ?? { id: newId(), revision: 0 };
  const document = JSON.stringify({ format: 'amps-framework', ...framework });
  return {
    kind: 'frameworks', id: more.id, expected: revision,
    record: { ...more, revision: revision + 1, saved_at: new Date().toISOString(), document },
  };
}

/** @param {Library} library @param {string} id @returns {Write} */
export function choosingWrite({ frameworks }, id) {
  const record = /** @type {FrameworkRecord} */ (frameworks.get(id));
  const chosen = Math.max(...[...frameworks.values()].map(choiceOf)) + 1;
  return { kind: 'frameworks', id, expected: record.revision, record: { ...record, revision: record.revision + 1, chosen } };
}
