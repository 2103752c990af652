// Correlations, their intervals and p, Benjamini-Hochberg, partial Spearman.
import { sum, studentTwoSided, incompleteBetaHalf, normalQuantileTwoSided } from './distributions.js';

/** The normal deviate of a two-sided 95 % interval. */
export const Z95 = normalQuantileTwoSided(0.05);

export const isConstant = (values) => values.every((value) => value === values[0]);

/** Mid-ranks: the smallest value has rank 1, equal values share the mean of their ranks. */
export function midRanks(values) {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

const centred = (values) => {
  const mean = sum(values) / values.length;
  return values.map((value) => value - mean);
};

const dot = (x, y) => sum(x.map((value, i) => value * y[i]));

/** Pearson's r of two columns that are not constant. */
export function pearsonR(x, y) {
  const dx = centred(x);
  const dy = centred(y);
  const r = dot(dx, dy) / Math.sqrt(dot(dx, dx) * dot(dy, dy));
  return Math.max(-1, Math.min(1, r));
}

/** Two-sided p of r from t = r * sqrt(df / (1 - r^2)). There df / (df + t^2) is just 1 - r^2. */
export function pFromT(r, df) {
  if (Math.abs(r) === 1) return 0;
  return incompleteBetaHalf((1 - r) * (1 + r), r * r, df / 2);
}

/** Exact two-sided p: the share of all n! orders of y whose |r| is at least the |r| seen. */
export function exactP(x, y) {
  const dx = centred(x);
  const dy = centred(y);
  // The denominator of r is the same in every order: compare the numerators. The slack is 1e-12 of r.
  const slack = 1e-12 * Math.sqrt(dot(dx, dx) * dot(dy, dy));
  const seen = Math.abs(dot(dx, dy)) - slack;
  let orders = 0;
  let asFar = 0;
  const visit = (position, partial, used) => {
    if (position === dx.length) {
      orders += 1;
      if (Math.abs(partial) >= seen) asFar += 1;
      return;
    }
    for (let i = 0; i < dy.length; i += 1) {
      if (!(used & (1 << i))) visit(position + 1, partial + dx[position] * dy[i], used | (1 << i));
    }
  };
  visit(0, 0, 0);
  return asFar / orders;
}

/** 95 % interval of a correlation through Fisher's z with the standard error given. */
export function fisherInterval(r, standardError) {
  const z = Math.atanh(r);
  return { low: Math.tanh(z - Z95 * standardError), high: Math.tanh(z + Z95 * standardError) };
}

const twoSidedP = (x, y, r) => (x.length <= 9 ? exactP(x, y) : pFromT(r, x.length - 2));

/** {r, low, high, p} or null (a constant column, or n < 4). */
export function pearson(x, y) {
  const n = x.length;
  if (n < 4 || isConstant(x) || isConstant(y)) return null;
  const r = pearsonR(x, y);
  return { r, ...fisherInterval(r, 1 / Math.sqrt(n - 3)), p: twoSidedP(x, y, r) };
}

/** Spearman's rho is Pearson's r of the mid-ranks; the standard error is Bonett and Wright's. */
export function spearman(x, y) {
  const n = x.length;
  if (n < 4 || isConstant(x) || isConstant(y)) return null;
  const rx = midRanks(x);
  const ry = midRanks(y);
  const r = pearsonR(rx, ry);
  return { r, ...fisherInterval(r, Math.sqrt((1 + (r * r) / 2) / (n - 3))), p: twoSidedP(rx, ry, r) };
}

/** Benjamini-Hochberg: q of the p with rank i is the least of p(j) * m / j over all j >= i, at most 1. */
export function benjaminiHochberg(ps) {
  const order = ps.map((_, i) => i).sort((a, b) => ps[a] - ps[b]);
  const qs = new Array(ps.length);
  let least = 1;
  for (let place = order.length; place >= 1; place -= 1) {
    const index = order[place - 1];
    least = Math.min(least, (ps[index] * ps.length) / place);
    qs[index] = least;
  }
  return qs;
}

/**
 * Residuals of `targets` on an intercept and `columns` by Householder QR. A column that the ones before it already
 * explain is passed over. Returns the residuals and the rank (the intercept counted).
 */
export function residualsByQr(columns, targets) {
  const n = targets[0].length;
  const reflections = [];
  const reflect = (vector, { start, v, vv }) => {
    const scale = (2 * sum(v.map((value, i) => value * vector[start + i]))) / vv;
    v.forEach((value, i) => { vector[start + i] -= scale * value; });
  };
  for (const column of [new Array(n).fill(1), ...columns]) {
    const work = [...column];
    for (const reflection of reflections) reflect(work, reflection);
    const start = reflections.length;
    const rest = work.slice(start);
    const norm = Math.sqrt(dot(rest, rest));
    if (start >= n || norm <= 1e-10 * Math.sqrt(dot(column, column))) continue;
    const v = [...rest];
    v[0] += v[0] >= 0 ? norm : -norm;
    reflections.push({ start, v, vv: dot(v, v) });
  }
  const residuals = targets.map((target) => {
    const work = [...target];
    for (const reflection of reflections) reflect(work, reflection);
    work.fill(0, 0, reflections.length); // what the columns explain is taken away
    for (const reflection of [...reflections].reverse()) reflect(work, reflection);
    return work;
  });
  return { residuals, rank: reflections.length };
}

/** Partial Spearman {r, p} or null. The rows are those where the pair and every control are there. */
export function partialSpearman(x, y, controls) {
  const n = x.length;
  if (n < 4 || isConstant(x) || isConstant(y)) return null;
  const rx = midRanks(x);
  const ry = midRanks(y);
  const { residuals: [ex, ey], rank } = residualsByQr(controls.map(midRanks), [rx, ry]);
  const df = n - 2 - (rank - 1);
  if (df < 1) return null;
  const spread = (values) => dot(centred(values), centred(values));
  // Ranks wholly explained by the controls leave only rounding behind: nothing to correlate.
  if (spread(ex) <= 1e-20 * spread(rx) || spread(ey) <= 1e-20 * spread(ry)) return null;
  const r = pearsonR(ex, ey);
  return { r, p: studentTwoSided(r * Math.sqrt(df / ((1 - r) * (1 + r))), df) };
}
