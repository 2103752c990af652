/**
 * Earlier versions of the site kept evidence and framework as two texts in the small storage: they become records, once.
 * Where that fails, the texts stay for the next visit.
 */
import { fingerprint } from './matches.js';

/** @typedef {import('./records.js').EvidenceRecord} Moved */

const EVIDENCE = 'amps.evidence';
const FRAMEWORK = 'amps.metrics';

/**
 * @param {string | null} text @param {(value: any) => object[]} documents
 * @returns {readonly string[]} the text itself where it cannot be read: it is set aside, not lost
 */
function documentsIn(text, documents) {
  if (text === null) return [];
  try {
    return [...new Set(documents(JSON.parse(text)).map((each) => JSON.stringify(each)))];
  } catch {
    return [text];
  }
}

/** The id tells the content: what is moved twice, because the first time was cut short, is kept once. @param {string} document @returns {Moved} */
const recordOf = (document) => ({ id: `moved.${fingerprint(document)}`, revision: 1, saved_at: new Date().toISOString(), document });

/**
 * @param {Pick<import('./storage.js').Store, 'read' | 'write'>} store
 * @param {Pick<Storage, 'getItem' | 'removeItem'> | undefined} storage some browsers refuse it
 */
export async function moveIn(store, storage) {
  if (!storage) return;
  try {
    const [evidence, framework] = [EVIDENCE, FRAMEWORK].map((name) => storage.getItem(name));
    if (evidence === null && framework === null) return;
    const records = [
      ...documentsIn(evidence, ({ kept }) => kept.map((/** @type {object} */ pair) => ({ format: 'amps-evidence', version: 1, ...pair })))
        .map((document) => ({ kind: /** @type {const} */ ('evidence'), record: recordOf(document) })),
      ...documentsIn(framework, (value) => [{ format: 'amps-framework', ...value }])
        .map((document) => ({ kind: /** @type {const} */ ('frameworks'), record: recordOf(document) })),
    ].map(({ kind, record }) => ({ kind, id: record.id, expected: 0, record }));
    const there = await store.read(records);
    await store.write(records.filter((_, i) => there[i].record === undefined));
    // A tab with an earlier version may have written meanwhile.
    if (storage.getItem(EVIDENCE) === evidence) storage.removeItem(EVIDENCE);
    if (storage.getItem(FRAMEWORK) === framework) storage.removeItem(FRAMEWORK);
  } catch (reason) {
    console.info('Evidence and framework stay where they were:', reason);
  }
}
