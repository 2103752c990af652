/** From which figure on all is well, from which on something has to be done, and what was crossed. */
import { quantileOf } from './figures.js';

/** @typedef {import('../../../engine/metrics-documents.js').CatalogueMetric} CatalogueMetric */
/** @typedef {import('../../../engine/metrics-documents.js').Thresholds} Thresholds */
/** @typedef {'good' | 'watch' | 'bad' | 'none'} State none: there is no figure, or no threshold */

const PERIODS = 8;
// Fewer say nothing of what is usual.
const LEAST_PERIODS = 4;

/** @param {CatalogueMetric} metric @param {number | null | undefined} value @param {Thresholds | null} thresholds @returns {State} */
export function stateOf({ better }, value, thresholds) {
  if (value === null || value === undefined || !thresholds) return 'none';
  const isUp = better === 'up';
  if (isUp ? value >= thresholds.good : value <= thresholds.good) return 'good';
  return (isUp ? value <= thresholds.bad : value >= thresholds.bad) ? 'bad' : 'watch';
}

/** Thresholds by hand are well apart, and the good one is on the better side. @param {CatalogueMetric} metric @param {Thresholds} thresholds */
export const isInOrder = ({ better }, { good, bad }) => Number.isFinite(good) && Number.isFinite(bad)
  && (better === 'up' ? good > bad : good < bad);

/**
 * The quartiles of the last eight periods: the better one is good, the worse one has to be acted on.
 * @param {CatalogueMetric} metric @param {readonly {value: number}[]} series
 * @returns {Thresholds | null} null where there are fewer than four periods, or all are alike
 */
export function fromHistory(metric, series) {
  const values = series.slice(-PERIODS).map(({ value }) => value);
  if (values.length < LEAST_PERIODS) return null;
  const rounded = (/** @type {number} */ share) => Math.round(quantileOf(values, share) * 10) / 10;
  const [low, high] = [rounded(0.25), rounded(0.75)];
  const found = metric.better === 'up' ? { good: high, bad: low } : { good: low, bad: high };
  return isInOrder(metric, found) ? found : null;
}
