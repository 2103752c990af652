// Reads the cell texts: numbers, yes/no, periods, accounts.

export const YES_NO_PAIRS = [['yes', 'no'], ['true', 'false'], ['1', '0'], ['won', 'lost'], ['renewed', 'churned']];

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/**
 * A column as numbers (null where missing), or null when it is text of no known kind.
 * `turned` makes the second word of the pair count as 1.
 */
export function readValues(texts, turned = false) {
  const cells = texts.map((text) => text.trim());
  const filled = cells.filter((cell) => cell !== '');
  if (filled.every((cell) => NUMBER.test(cell))) {
    const numbers = cells.map((cell) => (cell === '' ? null : Number(cell) + 0));
    const distinct = new Set(numbers.filter((value) => value !== null));
    const yesNo = distinct.size === 2 && distinct.has(0) && distinct.has(1);
    return { yesNo, values: yesNo && turned ? numbers.map((v) => (v === null ? null : 1 - v)) : numbers };
  }
  const words = cells.map((cell) => cell.toLowerCase());
  const distinct = new Set(words.filter((word) => word !== ''));
  const pair = YES_NO_PAIRS.find(([one, zero]) => distinct.size === 2 && distinct.has(one) && distinct.has(zero));
  if (!pair) return null;
  const one = turned ? pair[1] : pair[0];
  return { yesNo: true, values: words.map((word) => (word === '' ? null : Number(word === one))) };
}

const PERIOD_KINDS = [
  { kind: 'integer', pattern: /^[+-]?\d+$/, index: (m) => Number(m[0]) },
  { kind: 'month', pattern: /^(\d{4})-(\d{1,2})$/, index: (m) => Number(m[1]) * 12 + Number(m[2]) - 1 },
  { kind: 'quarter', pattern: /^(\d{4})[- ]?[Qq]([1-4])$/, index: (m) => Number(m[1]) * 4 + Number(m[2]) - 1 },
  { kind: 'date', pattern: /^(\d{4})-(\d{2})-(\d{2})$/, index: (m) => Date.UTC(m[1], m[2] - 1, m[3]) / 86_400_000 },
];

/** The first day of a period, in days since 1970; an integer period is taken as a week. */
function firstDay(kind, index) {
  if (kind === 'integer') return index * 7;
  if (kind === 'month') return Date.UTC(Math.floor(index / 12), index % 12, 1) / 86_400_000;
  if (kind === 'quarter') return Date.UTC(Math.floor(index / 4), (index % 4) * 3, 1) / 86_400_000;
  return index;
}

/**
 * Periods as whole numbers that count by one from a period to the next (null where missing).
 * Integers, months and quarters count by the calendar; dates by their place among the distinct dates of the table.
 */
export function readPeriods(texts) {
  const cells = texts.map((text) => text.trim());
  const filled = cells.filter((cell) => cell !== '');
  const found = PERIOD_KINDS.find(({ pattern }) => filled.every((cell) => pattern.test(cell)));
  if (!found) throw new Error('period: neither dates, months, quarters nor integers');
  const raw = cells.map((cell) => (cell === '' ? null : found.index(cell.match(found.pattern))));
  const distinct = [...new Set(raw.filter((value) => value !== null))].sort((a, b) => a - b);
  const index = found.kind === 'date' ? raw.map((v) => (v === null ? null : distinct.indexOf(v))) : raw;
  const day = raw.map((value) => (value === null ? null : firstDay(found.kind, value)));
  return { kind: found.kind, texts: cells, index, day, distinct: distinct.length };
}

const listOf = (names) => (names === undefined || names === null ? [] : [names].flat());

/** The table with its roles read. Columns of a role stand in the order of the table. */
export function readTable(table, roles, options) {
  const names = Object.keys(table.columns);
  const rows = names.length === 0 ? 0 : table.columns[names[0]].length;
  for (const role of Object.keys(roles)) {
    for (const name of listOf(roles[role])) {
      if (!names.includes(name)) throw new Error(`${role}: no column ${name}`);
    }
  }
  const single = (role) => {
    const [name] = listOf(roles[role]);
    return name === undefined ? null : table.columns[name].map((text) => text.trim());
  };
  const measured = (role) => {
    const wanted = listOf(roles[role]);
    return names.filter((name) => wanted.includes(name)).map((name) => {
      const read = readValues(table.columns[name], (options.turned ?? []).includes(name));
      if (read === null) throw new Error(`${role}: ${name} is text and no known yes/no pair`);
      return { name, ...read };
    });
  };
  const account = single('account');
  const period = single('period');
  return {
    rows, account, period: period && readPeriods(period), segment: single('segment'), texts: table.columns,
    activities: measured('activity'), outcomes: measured('outcome'), controls: measured('control'),
  };
}

/**
 * The panel: accounts in the order they first stand in the table, each with its rows by period.
 * Rows without an account or a period are in no account. Two rows for one account and period are refused.
 */
export function panelAccounts({ rows, account, period }) {
  const accounts = new Map();
  for (let row = 0; row < rows; row += 1) {
    if (account[row] === '' || period.index[row] === null) continue;
    if (!accounts.has(account[row])) accounts.set(account[row], new Map());
    const byPeriod = accounts.get(account[row]);
    if (byPeriod.has(period.index[row])) throw new Error(`two rows for account ${account[row]} in one period`);
    byPeriod.set(period.index[row], row);
  }
  return accounts;
}
