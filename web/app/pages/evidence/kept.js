/** Evidence that is kept: what a table said of an activity and an outcome, for a segment or for all, with where it comes from. */
import { folded } from '../../../ui/folded.js';
import { newId } from '../../store/record.js';

/** @typedef {import('../../store/library.js').Library} Library */
/** @typedef {import('../../store/records.js').Write} Write */

/** @typedef {import('../../../engine/evidence-documents.js').Pair} Pair */
/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */

/**
 * @typedef {object} KeptPair
 * @property {string} segment empty for all
 * @property {string} activity
 * @property {string} outcome
 * @property {{r: number, low: number, high: number}} effect
 * @property {number} n rows
 * @property {import('../../../engine/evidence-documents.js').Verdict} verdict
 * @property {{at_least: number, periods: number | null} | null} threshold
 * @property {string} day on which it was looked at
 * @property {string} file its name
 * @property {number} rows of the file
 */

const FEWEST = 10;

/** Case, accents and what parts words tell no columns apart. @param {string} name */
export const plainName = (name) => folded(name.replace(/[_-]+/g, ' '));

/**
 * What is kept of a pair: for all, and for each segment that has it.
 * @param {Pair} pair @param {{day: string, file: string, rows: number}} about @returns {KeptPair[]}
 */
export function keptOf({ activity, outcome, n, spearman, common, simpson, segments, verdict, threshold }, { day, file, rows }) {
  const effect = simpson ? common : spearman;
  if (!effect) return [];
  const { r, low, high } = effect;
  const about = { activity, outcome, verdict, threshold: threshold && { at_least: threshold.at_least, periods: threshold.periods }, day, file, rows };
  return [
    { segment: '', effect: { r, low, high }, n, ...about },
    ...segments.filter(({ n: own }) => own >= FEWEST).map((each) => (
      { segment: each.segment, effect: { r: each.r, low: each.low, high: each.high }, n: each.n, ...about })),
  ];
}

/** @param {KeptPair} each */
const nameOf = ({ segment, activity, outcome }) => [segment, activity, outcome].map(plainName).join('\n');

/** Parsed once, by their records. @type {WeakMap<object, KeptPair>} */
const known = new WeakMap();

/** @param {import('../../store/records.js').EvidenceRecord} record judged when it was read @returns {KeptPair} */
function pairIn(record) {
  const pair = known.get(record) ?? JSON.parse(record.document);
  known.set(record, pair);
  return pair;
}

/** @param {Library} library */
export const readKept = ({ evidence }) => [...evidence.values()].map(pairIn);

/** What is kept of one activity and outcome. @typedef {{name: string, all: KeptPair, segments: readonly KeptPair[], ids: readonly string[]}} KeptGroup all: of all segments */

/** @param {Library} library @returns {KeptGroup[]} by activity and outcome */
export function groupsOf({ evidence }) {
  /** @type {Map<string, {name: string, pairs: KeptPair[], ids: string[]}>} */
  const groups = new Map();
  for (const record of evidence.values()) {
    const pair = pairIn(record);
    const name = nameOf({ ...pair, segment: '' });
    const group = groups.get(name) ?? { name, pairs: [], ids: [] };
    group.pairs.push(pair);
    group.ids.push(record.id);
    groups.set(name, group);
  }
  return [...groups.values()].map(({ name, pairs, ids }) => ({
    name, ids,
    // An import may bring a segment alone.
    all: pairs.find(({ segment }) => !segment) ?? pairs[0],
    segments: pairs.filter(({ segment }) => segment).sort((a, b) => (a.segment < b.segment ? -1 : 1)),
  })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The writes that keep pairs: each in the place of an older one of the same name.
 * @param {Library} library @param {readonly KeptPair[]} added @returns {Write[]}
 */
export function keepingWrites(library, added) {
  const held = new Map([...library.evidence.values()].map((record) => [nameOf(pairIn(record)), record]));
  return added.map((pair) => {
    const { id, revision, ...more } = held.get(nameOf(pair)) ?? { id: newId(), revision: 0 };
    const document = JSON.stringify({ format: 'amps-evidence', version: 1, ...pair });
    return {
      kind: 'evidence', id, expected: revision,
      record: { ...more, id, revision: revision + 1, saved_at: new Date().toISOString(), document },
    };
  });
}

/**
 * What goes with an outcome of each activity of a plan: in its segment, or, where that has nothing, in all; the strongest.
 * An activity is known by its name.
 * @param {readonly KeptPair[]} kept @param {Plan} plan @returns {Record<string, KeptPair>}
 */
export function supportOf(kept, { segment = '', activities = [] }) {
  const good = kept.filter(({ verdict }) => verdict === 'goes_with');
  const strength = (/** @type {KeptPair} */ { effect: { r } }) => Math.abs(r);
  return Object.fromEntries(activities.flatMap(({ id, name }) => {
    const own = good.filter((each) => plainName(each.activity) === plainName(name));
    const ofSegment = own.filter((each) => segment && plainName(each.segment) === plainName(segment));
    const found = ofSegment.length ? ofSegment : own.filter((each) => each.segment === '');
    return found.length ? [[id, found.reduce((a, b) => (strength(b) > strength(a) ? b : a))]] : [];
  }));
}

/**
 * Whether evidence of an activity is kept, whatever it says: for a segment, or for all.
 * @param {readonly KeptPair[]} kept @param {string} activity @param {string} [segment]
 */
export const isKnown = (kept, activity, segment = '') => kept.some((each) => plainName(each.activity) === plainName(activity)
  && (!each.segment || (segment && plainName(each.segment) === plainName(segment))));

/** How much each activity of a plan weighs in its next turn: its absolute rank correlation. @param {Record<string, KeptPair>} support */
export const weightsOf = (support) => Object.fromEntries(Object.entries(support).map(([id, { effect: { r } }]) => [id, Math.abs(r)]));
