// Lags of a panel: activity at t - lag against outcome at t, within accounts.
import { sum, studentTwoSided, studentQuantileTwoSided } from './distributions.js';

/** Values less their mean; exactly 0 where all are equal, so that rounding is not taken for variation. */
function lessMean(values) {
  if (values.every((value) => value === values[0])) return values.map(() => 0);
  const mean = sum(values) / values.length;
  return values.map((value) => value - mean);
}

/** One lag: {lag, rows, accounts, r, low, high, p} or null. */
export function oneLag(lag, activity, outcome, accounts) {
  const groups = [];
  for (const byPeriod of accounts.values()) {
    const x = [];
    const y = [];
    for (const t of [...byPeriod.keys()].sort((a, b) => a - b)) {
      if (!byPeriod.has(t - lag)) continue;
      const before = activity[byPeriod.get(t - lag)];
      const now = outcome[byPeriod.get(t)];
      if (before === null || now === null) continue;
      x.push(before);
      y.push(now);
    }
    // An account with one row is 0 after its mean is taken away: it says nothing and is not counted.
    if (x.length >= 2) groups.push({ x: lessMean(x), y: lessMean(y) });
  }
  const G = groups.length;
  if (G < 10) return null;
  const products = (f) => sum(groups.flatMap(({ x, y }) => x.map((_, i) => f(x[i], y[i]))));
  const xx = products((x) => x * x);
  const yy = products((_, y) => y * y);
  if (xx === 0 || yy === 0) return null;
  const b = products((x, y) => x * y) / xx;
  const scores = groups.map(({ x, y }) => sum(x.map((value, i) => value * (y[i] - b * value))));
  const standardError = Math.sqrt((G / (G - 1)) * sum(scores.map((score) => score * score))) / xx;
  const t = b / standardError;
  const scale = Math.sqrt(xx / yy); // s_x / s_y
  const reach = studentQuantileTwoSided(0.05, G - 1) * standardError;
  return {
    lag, rows: sum(groups.map(({ x }) => x.length)), accounts: G,
    r: b * scale, low: (b - reach) * scale, high: (b + reach) * scale,
    p: Number.isNaN(t) ? 1 : studentTwoSided(t, G - 1),
  };
}

/** All lags 0 ... K in order, and the one with the smallest p, whose p is multiplied by K + 1 (at most 1). */
export function lagsOf(activity, outcome, accounts, K) {
  const lags = [];
  for (let lag = 0; lag <= K; lag += 1) {
    const found = oneLag(lag, activity, outcome, accounts);
    if (found !== null) lags.push(found);
  }
  if (lags.length === 0) return { lags, lag: null };
  const best = lags.reduce((first, other) => (other.p < first.p ? other : first));
  best.p = Math.min(1, best.p * (K + 1));
  return { lags, lag: best.lag };
}
