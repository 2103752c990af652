/** Evidence that is kept: what a table said of an activity and an outcome, for a segment or for all, with where it comes from. */

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

/** Case, accents and blanks tell no names apart. @param {string} name */
const folded = (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s_-]+/g, ' ').trim();

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
const nameOf = ({ segment, activity, outcome }) => [segment, activity, outcome].map(folded).join('\n');

/** The new ones in the place of older ones of the same names. @param {readonly KeptPair[]} before @param {readonly KeptPair[]} added */
export function withKept(before, added) {
  const names = new Set(added.map(nameOf));
  return [...before.filter((each) => !names.has(nameOf(each))), ...added];
}

/** @param {unknown} each @returns {each is KeptPair} */
export const isKept = (each) => {
  const { segment, activity, outcome, effect, verdict } = /** @type {any} */ (each) ?? {};
  return [segment, activity, outcome, verdict].every((text) => typeof text === 'string') && Number.isFinite(effect?.r);
};

/**
 * What goes with an outcome of each activity of a plan: in its segment, or, where that has nothing, in all; the strongest.
 * An activity is known by its name.
 * @param {readonly KeptPair[]} kept @param {Plan} plan @returns {Record<string, KeptPair>}
 */
export function supportOf(kept, { segment = '', activities = [] }) {
  const good = kept.filter(({ verdict }) => verdict === 'goes_with');
  const strength = (/** @type {KeptPair} */ { effect: { r } }) => Math.abs(r);
  return Object.fromEntries(activities.flatMap(({ id, name }) => {
    const own = good.filter((each) => folded(each.activity) === folded(name));
    const ofSegment = own.filter((each) => segment && folded(each.segment) === folded(segment));
    const found = ofSegment.length ? ofSegment : own.filter((each) => each.segment === '');
    return found.length ? [[id, found.reduce((a, b) => (strength(b) > strength(a) ? b : a))]] : [];
  }));
}

/** How much each activity of a plan weighs in its next turn: its absolute rank correlation. @param {Record<string, KeptPair>} support */
export const weightsOf = (support) => Object.fromEntries(Object.entries(support).map(([id, { effect: { r } }]) => [id, Math.abs(r)]));
