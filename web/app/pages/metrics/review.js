/** Which metrics a review proposes to retire, and why. */
import { plainName } from '../evidence/kept.js';
import { metricOf } from './catalogue.js';

/** @typedef {import('./framework.js').Framework} Framework */
/** @typedef {import('./figures.js').Figure} Figure */
/** @typedef {import('../evidence/kept.js').KeptPair} KeptPair */
/**
 * @typedef {{metric: string, reason: 'one_colour' | 'no_move' | 'twin' | 'no_sign', other?: string, outcomes?: readonly string[]}} Proposal
 *   other: the metric that says the same; outcomes: those of which the evidence shows no sign
 */

const REVIEWS = 4;
/** As many periods as a trend needs before anything is said of it. */
const LEAST_PERIODS = 6;
const ROUNDING = 0.1;
const TWIN = 0.95;

/** Pearson's; null where one of them does not move. @param {readonly (readonly [number, number])[]} pairs */
export function correlationOf(pairs) {
  const mean = (/** @type {0 | 1} */ side) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  let [both, first, second] = [0, 0, 0];
  for (const [x, y] of pairs) {
    both += (x - a) * (y - b);
    first += (x - a) ** 2;
    second += (y - b) ** 2;
  }
  return first > 0 && second > 0 ? both / Math.sqrt(first * second) : null;
}

/**
 * The outcomes of all evidence that is kept of a leading metric, which an activity shows by its name in any language; none
 * where some of it is more than no sign.
 * @param {string} id @param {readonly KeptPair[]} kept
 */
function outcomesWithoutSign(id, kept) {
  const metric = metricOf(id);
  if (metric?.kind !== 'leading') return [];
  const names = new Set([id, ...Object.values(metric.name)].map(plainName));
  const own = kept.filter(({ activity }) => names.has(plainName(activity)));
  return own.every(({ verdict }) => verdict === 'no_sign') ? [...new Set(own.map(({ outcome }) => outcome))] : [];
}

/**
 * @param {Framework} framework @param {(id: string) => Figure | undefined} figure @param {readonly KeptPair[]} kept evidence
 * @returns {readonly Proposal[]} at most one a metric, in the order in which they are chosen
 */
export function proposalsToRetire({ chosen, reviews }, figure, kept) {
  /** @type {Proposal[]} */
  const proposals = [];
  for (const [i, metric] of chosen.entries()) {
    const states = reviews.slice(-REVIEWS).map((review) => review.states[metric]);
    const series = figure(metric)?.series ?? [];
    const values = series.map(({ value }) => value);
    // Of two that say the same, the earlier one stays, unless it goes itself.
    const twin = chosen.slice(0, i).find((other) => {
      if (proposals.some((each) => each.metric === other)) return false;
      const theirs = new Map((figure(other)?.series ?? []).map(({ period, value }) => [period, value]));
      const pairs = series.flatMap(({ period, value }) => {
        const there = theirs.get(period);
        return there === undefined ? [] : [/** @type {const} */ ([value, there])];
      });
      const r = pairs.length >= LEAST_PERIODS ? correlationOf(pairs) : null;
      return r !== null && Math.abs(r) > TWIN;
    });
    if (states.length === REVIEWS && states[0] && states[0] !== 'none' && states.every((state) => state === states[0])) {
      proposals.push({ metric, reason: 'one_colour' });
    } else if (values.length >= LEAST_PERIODS && Math.max(...values) - Math.min(...values) < ROUNDING) {
      proposals.push({ metric, reason: 'no_move' });
    } else if (twin) {
      proposals.push({ metric, reason: 'twin', other: twin });
    } else {
      const outcomes = outcomesWithoutSign(metric, kept);
      if (outcomes.length) proposals.push({ metric, reason: 'no_sign', outcomes });
    }
  }
  return proposals;
}

