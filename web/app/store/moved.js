/** What earlier versions of the site kept as two texts in the small storage, as the records that it is now. */
import { fingerprint } from './matches.js';

/** @typedef {{kind: 'evidence' | 'frameworks', record: import('./records.js').EvidenceRecord}} Moved */

/**
 * The id tells the content: what is moved twice, because the first time was cut short, is kept once.
 * @param {Moved['kind']} kind @param {string} document @returns {Moved}
 */
const recordOf = (kind, document) => (
  { kind, record: { id: `moved.${fingerprint(document)}`, revision: 1, saved_at: new Date().toISOString(), document } });

/** @param {string} text @param {(value: any) => string[]} documents @returns {string[]} the text itself where it cannot be read: it is set aside, not lost */
function readAs(text, documents) {
  try {
    return documents(JSON.parse(text));
  } catch {
    return [text];
  }
}

/**
 * @param {string | null | undefined} evidence @param {string | null | undefined} framework
 * @returns {Moved[]}
 */
export function moved(evidence, framework) {
  const pairs = evidence ? readAs(evidence, ({ kept }) => kept.map((/** @type {object} */ each) => (
    JSON.stringify({ format: 'amps-evidence', version: 1, ...each })))) : [];
  const frameworks = framework ? readAs(framework, (value) => [JSON.stringify({ format: 'amps-framework', ...value })]) : [];
  return [
    ...[...new Set(pairs)].map((document) => recordOf('evidence', document)),
    ...frameworks.map((document) => recordOf('frameworks', document)),
  ];
}
