// The watch list of a panel: rules that are data, each listing accounts with the figures that made it fire.
//   {rule: 'none',  column, weeks}                 nothing of the activity in the last N weeks
//   {rule: 'drop',  column, k = 4, d = 3}          the last k periods' mean far below the k before
//   {rule: 'topic', column, accounts, weeks}       the same support topic at m accounts or more within N weeks
import { sum } from './distributions.js';
import { readValues } from './table.js';

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Median absolute deviation from the median, times 1.4826. */
export const robustDeviation = (values) => 1.4826 * median(values.map((value) => Math.abs(value - median(values))));

const mean = (values) => sum(values) / values.length;

/** Rows of an account in the order of the periods. */
const rowsInTime = (byPeriod) => [...byPeriod.keys()].sort((a, b) => a - b).map((t) => byPeriod.get(t));

const valuesOf = (table, rule) => {
  const read = readValues(table.texts[rule.column]);
  if (read === null) throw new Error(`watch: ${rule.column} is text`);
  return read.values;
};

/** The last N weeks end with the last day (of a period's beginning) in the table. */
const isRecent = (table, row, weeks) => {
  const last = Math.max(...table.period.day.filter((day) => day !== null));
  return table.period.day[row] > last - 7 * weeks;
};

const rules = {
  none(rule, table, accounts) {
    const values = valuesOf(table, rule);
    const fired = [];
    for (const [account, byPeriod] of accounts) {
      const active = rowsInTime(byPeriod).filter((row) => values[row] !== null && values[row] !== 0);
      if (active.some((row) => isRecent(table, row, rule.weeks))) continue;
      const last = active.length === 0 ? null : table.period.texts[active.at(-1)];
      fired.push({ rule: 'none', account, figures: { column: rule.column, weeks: rule.weeks, last } });
    }
    return fired;
  },

  drop(rule, table, accounts) {
    const { k = 4, d = 3 } = rule;
    const values = valuesOf(table, rule);
    const fired = [];
    for (const [account, byPeriod] of accounts) {
      const known = rowsInTime(byPeriod).map((row) => values[row]).filter((value) => value !== null);
      if (known.length < 2 * k) continue;
      const recent = mean(known.slice(-k));
      const earlier = known.slice(-2 * k, -k);
      const before = mean(earlier);
      const deviation = robustDeviation(earlier);
      if (!(recent < before - d * deviation)) continue;
      fired.push({ rule: 'drop', account, figures: { column: rule.column, k, d, recent, before, deviation } });
    }
    return fired;
  },

  topic(rule, table, accounts) {
    const topics = new Map();
    for (const [account, byPeriod] of accounts) {
      for (const row of rowsInTime(byPeriod)) {
        const topic = table.texts[rule.column][row].trim();
        if (topic === '' || !isRecent(table, row, rule.weeks)) continue;
        if (!topics.has(topic)) topics.set(topic, new Set());
        topics.get(topic).add(account);
      }
    }
    const fired = [];
    for (const [topic, who] of topics) {
      if (who.size < rule.accounts) continue;
      for (const account of who) {
        fired.push({ rule: 'topic', account, figures: { column: rule.column, topic, accounts: who.size, weeks: rule.weeks } });
      }
    }
    return fired;
  },
};

export function watchList(table, accounts, wanted) {
  return wanted.flatMap((rule) => {
    if (!rules[rule.rule]) throw new Error(`watch: no rule ${rule.rule}`);
    return rules[rule.rule](rule, table, accounts);
  });
}
