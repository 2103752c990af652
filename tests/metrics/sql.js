// The rules of revenue in SQL for DuckDB, written from the rules alone. Amounts are whole hundredths, days are dates.

// The engines of SQL have a folder of their own, which only these tests install.
const { DuckDBInstance } = await import(new URL('../sql/engines/node_modules/@duckdb/node-api/lib/index.js', import.meta.url).href);

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();

/** @param {string} sql @returns {Promise<any[]>} the rows, numbers as JavaScript's where they are exact */
export async function rowsOf(sql) {
  const rows = (await connection.runAndReadAll(sql)).getRowObjects();
  return rows.map((/** @type {any} */ row) => Object.fromEntries(Object.entries(row).map(([name, value]) =>
    [name, typeof value === 'bigint' ? Number(value) : value])));
}

/** @param {string} sql */
export async function run(sql) {
  await connection.run(sql);
}

/** @param {unknown} value */
const literal = (value) => (value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`);

/** @param {string} name @param {string} columns with their types @param {unknown[][]} rows */
export async function table(name, columns, rows) {
  await run(`CREATE OR REPLACE TABLE ${name} (${columns})`);
  if (rows.length) await run(`INSERT INTO ${name} VALUES ${rows.map((/** @type {any} */ row) => `(${row.map(literal).join(',')})`).join(',')}`);
}

/** Half up in tenths of a percent. @param {string} part @param {string} whole */
const percent = (part, whole) => `CASE WHEN ${whole} > 0 THEN (2000 * (${part})::HUGEINT + ${whole}) // (2 * ${whole}) END::BIGINT`;

const RATES = `
  ${percent('opening - contraction - churn', 'opening')} AS grr,
  ${percent('opening - contraction - churn + expansion', 'opening')} AS nrr,
  ${percent('accounts_kept', 'accounts_opening')} AS logo_retention`;

/**
 * Movements between the periods of a table `snapshots (account, period, amount)`, of which every period is listed in a
 * table `periods (place, period)`.
 */
export const MOVEMENTS = `
  WITH pairs AS (
    SELECT later.period, earlier.place AS place, account,
      coalesce((SELECT sum(amount) FROM snapshots s WHERE s.account = a.account AND s.period = earlier.period), 0) AS o,
      coalesce((SELECT sum(amount) FROM snapshots s WHERE s.account = a.account AND s.period = later.period), 0) AS c,
      EXISTS (SELECT 1 FROM snapshots s JOIN periods p USING (period)
        WHERE s.account = a.account AND p.place <= earlier.place AND s.amount > 0) AS was_there
    FROM periods earlier JOIN periods later ON later.place = earlier.place + 1
    CROSS JOIN (SELECT DISTINCT account FROM snapshots) a
  ), sums AS (
    SELECT period,
      sum(o) AS opening,
      coalesce(sum(c) FILTER (o = 0 AND NOT was_there), 0) AS new,
      coalesce(sum(c) FILTER (o = 0 AND was_there), 0) AS reactivated,
      coalesce(sum(c - o) FILTER (o > 0 AND c > o), 0) AS expansion,
      coalesce(sum(o - c) FILTER (c > 0 AND c < o), 0) AS contraction,
      coalesce(sum(o) FILTER (c = 0), 0) AS churn,
      sum(c) AS closing,
      count(*) FILTER (o > 0) AS accounts_opening,
      count(*) FILTER (o > 0 AND c > 0) AS accounts_kept
    FROM pairs GROUP BY period
  )
  SELECT period, opening::BIGINT AS opening, new::BIGINT AS new, reactivated::BIGINT AS reactivated,
    expansion::BIGINT AS expansion, contraction::BIGINT AS contraction, churn::BIGINT AS churn,
    closing::BIGINT AS closing, accounts_opening, accounts_kept, ${RATES}
  FROM sums ORDER BY period`;

/** Cohorts of the same two tables. */
export const COHORTS = `
  WITH first AS (
    SELECT account, min(place) AS place FROM snapshots JOIN periods USING (period) WHERE amount > 0 GROUP BY account
  )
  SELECT born.period AS cohort, p.period AS period, count(*) FILTER (s.amount > 0) AS accounts,
    coalesce(sum(s.amount), 0)::BIGINT AS revenue
  FROM first JOIN periods born ON born.place = first.place
  JOIN periods p ON p.place >= born.place
  LEFT JOIN snapshots s ON s.account = first.account AND s.period = p.period
  GROUP BY ALL ORDER BY cohort, period`;

/** Revenue a year from a table `contracts (line, account, first, last, total)`: totals over their own terms. */
export const YEARLY = `
  CREATE OR REPLACE VIEW yearly AS SELECT line, account, first, last,
    ((2 * 365 * total::HUGEINT + (last - first + 1)) // (2 * (last - first + 1)))::BIGINT AS amount FROM contracts`;

/** @param {'month' | 'quarter' | 'year'} length @param {string} asOf */
export const snapshotsOfContracts = (length, asOf) => `
  CREATE OR REPLACE TABLE ends AS
    SELECT row_number() OVER (ORDER BY day) - 1 AS place, day,
      CASE '${length}' WHEN 'month' THEN strftime(day, '%Y-%m') WHEN 'quarter' THEN year(day) || '-Q' || quarter(day)
        ELSE CAST(year(day) AS VARCHAR) END AS period
    FROM (SELECT (date_trunc('${length}', began) + INTERVAL 1 ${length === 'quarter' ? 'QUARTER' : length.toUpperCase()} - INTERVAL 1 DAY)::DATE AS day
      FROM (SELECT unnest(generate_series(date_trunc('${length}', min(first)), DATE '${asOf}',
        INTERVAL 1 ${length === 'quarter' ? 'QUARTER' : length.toUpperCase()})) AS began FROM contracts))
    WHERE day <= DATE '${asOf}';
  CREATE OR REPLACE TABLE periods AS SELECT place, period FROM ends;
  CREATE OR REPLACE TABLE snapshots AS
    SELECT account, period, sum(amount)::BIGINT AS amount FROM yearly JOIN ends ON first <= day AND last >= day
    GROUP BY account, period`;

/** What was up for renewal, from the view of contracts. @param {'month' | 'quarter' | 'year'} length @param {string} asOf */
export const renewals = (length, asOf) => `
  WITH up AS (
    SELECT account, last, min(first) AS first, sum(amount) AS o FROM yearly WHERE last <= DATE '${asOf}' GROUP BY account, last
  ), matches AS (
    SELECT up.account, up.last, next.line, next.amount FROM up JOIN yearly next ON next.account = up.account
      AND next.first > up.first AND abs(next.first - up.last) <= 30 AND next.last > up.last
    QUALIFY row_number() OVER (PARTITION BY next.line ORDER BY up.last) = 1
  ), pairs AS (
    SELECT up.account, up.last, any_value(o) AS o, coalesce(sum(amount), 0) AS c, count(line) AS renewals
    FROM up LEFT JOIN matches ON matches.account = up.account AND matches.last = up.last GROUP BY up.account, up.last
  ), sums AS (
    SELECT CASE '${length}' WHEN 'month' THEN strftime(last, '%Y-%m') WHEN 'quarter' THEN year(last) || '-Q' || quarter(last)
        ELSE CAST(year(last) AS VARCHAR) END AS period,
      sum(o) AS opening, coalesce(sum(c - o) FILTER (c > o), 0) AS expansion,
      coalesce(sum(o - c) FILTER (c > 0 AND c < o), 0) AS contraction, coalesce(sum(o) FILTER (c = 0), 0) AS churn,
      sum(c) AS closing, count(*) AS accounts_opening, count(*) FILTER (c > 0) AS accounts_kept
    FROM pairs WHERE o > 0 AND (renewals > 0 OR last + 30 <= DATE '${asOf}') GROUP BY period
  )
  SELECT period, opening::BIGINT AS opening, 0 AS new, 0 AS reactivated, expansion::BIGINT AS expansion,
    contraction::BIGINT AS contraction, churn::BIGINT AS churn, closing::BIGINT AS closing, accounts_opening,
    accounts_kept, ${RATES}
  FROM sums ORDER BY period`;
