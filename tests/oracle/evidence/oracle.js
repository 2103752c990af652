// An independent oracle of evidence.md: the result document `amps-evidence-result` as a plain object.
// Literal rather than quick: it was written from the rules alone, by another hand than core/evidence.
import { sum } from './distributions.js';
import { pearson, spearman, partialSpearman, benjaminiHochberg, Z95 } from './correlation.js';
import { readTable, panelAccounts } from './table.js';
import { lagsOf } from './lags.js';
import { threshold, unitsOfRows, unitsOfPanel } from './thresholds.js';
import { watchList } from './watch.js';

/**
 * table: {columns: {name: string[]}}; roles: {account, period, segment, activity, outcome, control, ignored}, each a
 * column's name or a list of names.
 * options: {lags: K = 4, shuffles = 1999, seed = 42, sequence = 54, turned: [columns whose second word counts as 1],
 *           watch: [rules] = []}
 */
export function evidenceResult(table, roles, options = {}) {
  const read = readTable(table, roles, options);
  const panel = read.period !== null && read.account !== null ? panelAccounts(read) : null;
  const pairs = read.activities.flatMap((activity) => read.outcomes.map(
    (outcome) => onePair(activity, outcome, read, panel, options),
  ));
  const tested = pairs.filter((pair) => pair.spearman !== null);
  benjaminiHochberg(tested.map((pair) => pair.spearman.p)).forEach((q, i) => { tested[i].q = q; });
  for (const pair of pairs) pair.verdict = verdict(pair);
  return {
    rows: read.rows,
    accounts: read.account === null ? read.rows : new Set(read.account.filter((id) => id !== '')).size,
    periods: read.period === null ? null : read.period.distinct,
    pairs,
    watch: panel === null ? [] : watchList(read, panel, options.watch ?? []),
  };
}

function onePair(activity, outcome, read, panel, options) {
  const every = Array.from({ length: read.rows }, (_, row) => row);
  const rows = every.filter((row) => activity.values[row] !== null && outcome.values[row] !== null);
  const x = rows.map((row) => activity.values[row]);
  const y = rows.map((row) => outcome.values[row]);
  const pooled = spearman(x, y);
  const segments = segmentsOf(activity, outcome, rows, read.segment);
  const common = commonOf(segments);
  const { lags, lag } = panel === null ? { lags: [], lag: null }
    : lagsOf(activity.values, outcome.values, panel, options.lags ?? 4);
  return {
    activity: activity.name,
    outcome: outcome.name,
    n: rows.length,
    pearson: pearson(x, y),
    spearman: pooled,
    q: null, // known once every pair has its p
    partial: partialOf(activity, outcome, rows, read.controls),
    guards: guardsOf(activity, outcome, rows, read),
    segments,
    common,
    simpson: isSimpson(pooled, common),
    lags,
    lag,
    threshold: thresholdOf(activity, outcome, rows, read, panel, options),
    verdict: null, // known once q is
  };
}

function partialOf(activity, outcome, rows, controls) {
  if (controls.length === 0) return null;
  const complete = rows.filter((row) => controls.every((control) => control.values[row] !== null));
  const take = (column) => complete.map((row) => column.values[row]);
  const found = partialSpearman(take(activity), take(outcome), controls.map(take));
  return found && { ...found, controls: controls.map(({ name }) => name) };
}

/** Guards in the order of the text. */
function guardsOf(activity, outcome, rows, read) {
  const guards = [];
  if (rows.length < 30) guards.push('few_rows');
  const isRare = (column) => {
    if (!column.yesNo) return false;
    const yes = rows.filter((row) => column.values[row] === 1).length;
    const rarer = Math.min(yes, rows.length - yes);
    return rarer < 10 || rows.length - rarer > 10 * rarer;
  };
  if (isRare(activity) || isRare(outcome)) guards.push('rare');
  if ((read.rows - rows.length) * 3 > read.rows) guards.push('missing');
  const perAccount = new Map();
  for (const row of rows) {
    const id = read.account === null ? `row ${row}` : read.account[row];
    if (!perAccount.has(id)) perAccount.set(id, []);
    perAccount.get(id).push(Math.abs(activity.values[row]));
  }
  const total = sum([...perAccount.values()].flat());
  const named = [...perAccount].filter(([id]) => id !== '');
  if (named.some(([, amounts]) => sum(amounts) * 10 > total)) guards.push('one_account');
  return guards;
}

/** Spearman in each segment with at least 10 rows, in the order the segments first stand in the table. */
function segmentsOf(activity, outcome, rows, segment) {
  if (segment === null) return [];
  const found = [];
  for (const name of new Set(segment.filter((text) => text !== ''))) {
    const members = rows.filter((row) => segment[row] === name);
    if (members.length < 10) continue;
    const rho = spearman(members.map((row) => activity.values[row]), members.map((row) => outcome.values[row]));
    if (rho !== null) found.push({ segment: name, n: members.length, r: rho.r, low: rho.low, high: rho.high });
  }
  return found;
}

/**
 * Common value of two segments or more: the mean of Fisher's z with weight n - 3. Each z has the variance
 * (1 + rho^2/2) / (n - 3); the variance of the weighted mean follows from these.
 */
function commonOf(segments) {
  if (segments.length < 2) return null;
  const weights = segments.map(({ n }) => n - 3);
  const whole = sum(weights);
  const z = sum(segments.map(({ r }, i) => weights[i] * Math.atanh(r))) / whole;
  const standardError = Math.sqrt(sum(segments.map(({ r }, i) => weights[i] * (1 + (r * r) / 2)))) / whole;
  const exact = segments.map(({ r }) => r).filter((r) => Math.abs(r) === 1);
  if (new Set(exact).size === 2) return null; // +1 and -1: their z have no mean
  if (exact.length > 0) return { r: exact[0], low: exact[0], high: exact[0] };
  return { r: Math.tanh(z), low: Math.tanh(z - Z95 * standardError), high: Math.tanh(z + Z95 * standardError) };
}

const excludesZero = ({ low, high }) => low > 0 || high < 0;

function isSimpson(pooled, common) {
  if (pooled === null || common === null) return false;
  return Math.sign(pooled.r) !== Math.sign(common.r) && excludesZero(pooled) && excludesZero(common);
}

function thresholdOf(activity, outcome, rows, read, panel, options) {
  if (!outcome.yesNo) return null;
  const units = panel === null ? unitsOfRows(rows, activity.values, outcome.values, read.account)
    : unitsOfPanel(activity.values, outcome.values, panel);
  return threshold(units, options);
}

function verdict({ q, spearman: rho, threshold: rule }) {
  const confirmed = rule === null || (rule.confirmed !== null && rule.confirmed.holds);
  if (q !== null && q < 0.05 && confirmed) return 'goes_with';
  if (q !== null && q < 0.2) return 'suggests';
  if (rho !== null && rho.low >= -0.1 && rho.high <= 0.1) return 'no_sign';
  return 'cannot_tell';
}
