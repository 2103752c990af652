// Thresholds: "at least N of the activity (within the first D periods of the account)" against a yes/no outcome.
import { fisherTwoSided } from './distributions.js';
import { Z95 } from './correlation.js';
import { Pcg32, fnv1a32 } from './pcg32.js';

const SLACK = 1e-12; // two |phi| nearer than this are equal

/** Wilson's interval of a rate. */
export function wilson(yes, n) {
  const z2 = Z95 * Z95;
  const rate = yes / n;
  const middle = (rate + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 * Math.sqrt((rate * (1 - rate)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return { n, yes, rate, low: yes === 0 ? 0 : middle - half, high: yes === n ? 1 : middle + half };
}

/** Newcombe's interval (his method 10) of the difference of two rates, from their Wilson intervals. */
export function newcombe(first, second) {
  const value = first.rate - second.rate;
  return {
    value,
    low: value - Math.hypot(first.rate - first.low, second.high - second.rate),
    high: value + Math.hypot(first.high - first.rate, second.rate - second.low),
  };
}

/** Odds ratio of the table (a b / c d) with Woolf's interval; 0.5 is added to each cell when one is 0. */
export function oddsRatio(a, b, c, d) {
  const cells = [a, b, c, d].includes(0) ? [a + 0.5, b + 0.5, c + 0.5, d + 0.5] : [a, b, c, d];
  const value = (cells[0] * cells[3]) / (cells[1] * cells[2]);
  const standardError = Math.sqrt(cells.reduce((total, cell) => total + 1 / cell, 0));
  return {
    value,
    low: Math.exp(Math.log(value) - Z95 * standardError),
    high: Math.exp(Math.log(value) + Z95 * standardError),
  };
}

/** phi of the table (a b / c d); 0 where a margin is 0. */
export function phi(a, b, c, d) {
  const margins = (a + b) * (c + d) * (a + c) * (b + d);
  return margins === 0 ? 0 : (a * d - b * c) / Math.sqrt(margins);
}

/** Counts of a rule: a, b = yes and no at or above N; c, d = yes and no below. */
function count(rule, outcomes, members) {
  let a = 0; let b = 0; let c = 0; let d = 0;
  for (const unit of members) {
    if (rule.values[unit] === null) continue;
    if (rule.values[unit] >= rule.at_least) {
      if (outcomes[unit] === 1) a += 1; else b += 1;
    } else if (outcomes[unit] === 1) c += 1; else d += 1;
  }
  return [a, b, c, d];
}

/** Every (N, D) that leaves at least 10 units on each side; D first, then N, both rising. */
function grid(measures, members) {
  const rules = [];
  for (const { periods, values } of measures) {
    const known = members.map((unit) => values[unit]).filter((value) => value !== null);
    for (const at_least of [...new Set(known)].sort((x, y) => x - y)) {
      const above = known.filter((value) => value >= at_least).length;
      if (above >= 10 && known.length - above >= 10) rules.push({ periods, values, at_least });
    }
  }
  return rules;
}

/** The rule with the greatest |phi| (the first of equals), or null. */
function search(rules, outcomes, members) {
  let best = null;
  for (const rule of rules) {
    const cells = count(rule, outcomes, members);
    const value = phi(...cells);
    if (best === null || Math.abs(value) > Math.abs(best.phi) + SLACK) best = { rule, cells, phi: value };
  }
  return best;
}

/**
 * units: {ids: string[] | null, outcomes: (0|1)[], measures: [{periods, values: (number|null)[]}]}
 * A unit is a row (cross-section) or an account (panel).
 */
export function threshold({ ids, outcomes, measures }, options) {
  const everyone = outcomes.map((_, unit) => unit);
  if (!outcomes.includes(0) || !outcomes.includes(1)) return null;
  const rules = grid(measures, everyone);
  const best = search(rules, outcomes, everyone);
  if (best === null) return null;

  // The search is paid for: how often does the best rule of a shuffled outcome do as well?
  const random = new Pcg32(options.seed ?? 42, options.sequence ?? 54);
  const shuffles = options.shuffles ?? 1999;
  let asFar = 0;
  for (let shuffle = 0; shuffle < shuffles; shuffle += 1) {
    const shuffled = random.shuffled(outcomes);
    const found = search(rules, shuffled, everyone);
    if (Math.abs(found.phi) >= Math.abs(best.phi) - SLACK) asFar += 1;
  }

  const [a, b, c, d] = best.cells;
  const above = wilson(a, a + b);
  const below = wilson(c, c + d);
  return {
    at_least: best.rule.at_least, periods: best.rule.periods, above, below,
    difference: newcombe(above, below), odds_ratio: oddsRatio(a, b, c, d), p: fisherTwoSided(a, b, c, d),
    p_scan: (1 + asFar) / (1 + shuffles), confirmed: confirm({ ids, outcomes, measures }),
  };
}

/** Found on the accounts whose hash is even, tested once on the others. */
function confirm({ ids, outcomes, measures }) {
  if (ids === null) return null;
  const named = outcomes.map((_, unit) => unit).filter((unit) => ids[unit] !== '');
  const half = named.filter((unit) => fnv1a32(ids[unit]) % 2 === 0);
  const other = named.filter((unit) => fnv1a32(ids[unit]) % 2 === 1);
  const found = search(grid(measures, half), outcomes, half);
  if (found === null || other.length === 0) return null;
  const [a, b, c, d] = count(found.rule, outcomes, other);
  const p = fisherTwoSided(a, b, c, d);
  const sameSign = Math.sign(a * d - b * c) === Math.sign(found.phi) && found.phi !== 0;
  return { at_least: found.rule.at_least, periods: found.rule.periods, p, holds: p < 0.05 && sameSign };
}

/** Cross-section: the rows where both are there. */
export function unitsOfRows(rows, activity, outcome, account) {
  return {
    ids: account && rows.map((row) => account[row]),
    outcomes: rows.map((row) => outcome[row]),
    measures: [{ periods: null, values: rows.map((row) => activity[row]) }],
  };
}

/**
 * Panel: one unit an account. Its outcome is the last one known; its activity with D is the sum of what is known in
 * its first D periods, counted from the first period it has a row for; missing where nothing is known there.
 */
export function unitsOfPanel(activity, outcome, accounts, maxPeriods = 6) {
  const units = [];
  for (const [id, byPeriod] of accounts) {
    const times = [...byPeriod.keys()].sort((x, y) => x - y);
    const known = times.map((t) => outcome[byPeriod.get(t)]).filter((value) => value !== null);
    const sums = [];
    for (let periods = 1; periods <= maxPeriods; periods += 1) {
      const done = times.filter((t) => t < times[0] + periods).map((t) => activity[byPeriod.get(t)])
        .filter((value) => value !== null);
      sums.push(done.length === 0 ? null : done.reduce((total, value) => total + value, 0));
    }
    if (known.length > 0 && sums.some((value) => value !== null)) units.push({ id, outcome: known.at(-1), sums });
  }
  return {
    ids: units.map(({ id }) => id),
    outcomes: units.map(({ outcome: value }) => value),
    measures: Array.from({ length: maxPeriods }, (_, i) => ({ periods: i + 1, values: units.map(({ sums }) => sums[i]) })),
  };
}
