/** What is known of a pair, in words with their figures. */
import { t } from './messages.js';

/** @typedef {import('../../../engine/evidence-documents.js').Pair} Pair */

// What is as rare as this by chance would have held, had it gone the same way.
const SURE = 0.05;

/** @param {number} p */
export const pOf = (p) => (p < 0.001 ? 'p < 0.001' : `p = ${t.evidenceNumber(Number(p.toPrecision(2)))}`);

/** A correlation, which has two decimals for people. @param {number} r */
export const r2 = (r) => t.correlationNumber(r);

/** @param {{r: number, low: number, high: number}} effect */
export const effectSaid = ({ r, low, high }) => `r = ${r2(r)} (${r2(low)} … ${r2(high)})`;

/** What is shown first of a pair: the common value of its segments where the pooled one deceives. @param {Pair} pair */
export const effectOf = ({ spearman, common, simpson }) => (simpson && common ? common : spearman);

/**
 * What stands beside a pair: of a yes or no, how far the rates of both sides are apart; else the correlation.
 * @param {Pair} pair @param {string} segment empty for all
 * @returns {{r: number, low: number, high: number} | null}
 */
export function effectBeside(pair, segment) {
  if (segment) return pair.segments.find((each) => each.segment === segment) ?? null;
  if (!pair.threshold) return effectOf(pair);
  const { value: r, low, high } = pair.threshold.difference;
  return { r, low, high };
}

/** That in words. @param {Pair} pair @param {string} segment empty for all @returns {string} */
export function figureOf(pair, segment) {
  const effect = effectBeside(pair, segment);
  if (!effect) return t.noFigure;
  if (segment || !pair.threshold) return effectSaid(effect);
  const points = (/** @type {number} */ share) => t.evidenceNumber(Math.round(share * 100));
  return t.pointsApart(points(effect.r), points(effect.low), points(effect.high));
}

/** @param {Pair} pair @returns {string} the connection with its figures */
export function sentenceOf(pair) {
  const { activity, outcome, n, threshold } = pair;
  if (threshold) {
    const { at_least: least, periods, above, below, confirmed } = threshold;
    const share = (/** @type {number} */ value) => t.evidenceShare(value);
    const found = !confirmed ? t.notTested : confirmed.holds ? t.heldOn(pOf(confirmed.p))
      : confirmed.p < SURE ? t.otherWay(pOf(confirmed.p)) : t.didNotHold(pOf(confirmed.p));
    return [
      t.thresholdSays({
        least: t.evidenceNumber(least), activity, outcome, within: periods ? t.withinFirst(periods) : '', rate: share(above.rate), low: share(above.low), high: share(above.high),
        n: t.evidenceNumber(above.n), otherRate: share(below.rate), otherLow: share(below.low), otherHigh: share(below.high), otherN: t.evidenceNumber(below.n),
      }), found,
    ].join(' ');
  }
  const effect = effectOf(pair);
  if (!effect) return t.noCorrelation(activity, outcome, n);
  return t.correlationSays({
    activity, outcome, isMore: effect.r >= 0, r: r2(effect.r), low: r2(effect.low), high: r2(effect.high), n: t.evidenceNumber(n), p: pair.spearman ? pOf(pair.spearman.p) : '',
  });
}

/** What to be careful about. @param {Pair} pair @returns {string[]} */
export function cautionsOf({ guards, simpson, partial, lag, lags }) {
  const first = lags.find(({ lag: each }) => each === lag);
  return [
    ...guards.map((guard) => t.guards[guard]),
    ...(simpson ? [t.simpsonText] : []),
    ...(partial ? [t.partialSays(r2(partial.r), pOf(partial.p), partial.controls.join(', '))] : []),
    ...(first ? [t.lagSays(first.lag, r2(first.r), r2(first.low), r2(first.high), pOf(first.p))] : []),
  ];
}
