/**
 * A million rows of revenue from a file to the movements of every period: the program, which tells cohorts and faults too,
 * against DuckDB with two threads and PapaParse with the sums by hand. All in one run, in turns; medians of five rounds.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { MONTHS, ROWS, millionRevenue } from './million-revenue.js';

const { DuckDBInstance } = await import(new URL('../sql/engines/node_modules/@duckdb/node-api/lib/index.js', import.meta.url).href);

const ROUNDS = 5;
const PROGRAM = fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'amps-bench-'));
const path = join(folder, 'revenue.csv');

/** opening, new, reactivated, expansion, contraction, churn, closing of every period, in hundredths @typedef {number[][]} Sums */

/** @returns {Sums} */
function byProgram() {
  const { stdout } = spawnSync(PROGRAM, ['metrics', path, '--kind', 'revenue', '--as-of', '2026-01-01'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const names = ['opening', 'new', 'reactivated', 'expansion', 'contraction', 'churn', 'closing'];
  return JSON.parse(stdout).periods.map((/** @type {any} */ period) => names.map((name) => Math.round(100 * period[name])));
}

const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();

/** @returns {Promise<Sums>} */
async function byDuckDb() {
  const rows = (await connection.runAndReadAll(`
    WITH s AS (
      SELECT account, 12 * substr(month, 1, 4)::INT + substr(month, 6, 2)::INT AS p, (100 * mrr)::BIGINT AS a
      FROM read_csv('${path}', header = true, columns = {'account': 'VARCHAR', 'month': 'VARCHAR', 'mrr': 'DECIMAL(18,2)', 'segment': 'VARCHAR'})
    ), f AS (SELECT account, min(p) AS first FROM s WHERE a > 0 GROUP BY account),
    j AS (
      SELECT coalesce(o.p + 1, c.p) AS p, coalesce(o.a, 0) AS o, coalesce(c.a, 0) AS c, coalesce(o.account, c.account) AS account
      FROM s o FULL JOIN s c ON o.account = c.account AND c.p = o.p + 1
    )
    SELECT sum(o), coalesce(sum(c) FILTER (o = 0 AND first = p), 0), coalesce(sum(c) FILTER (o = 0 AND first < p), 0),
      coalesce(sum(c - o) FILTER (o > 0 AND c > o), 0), coalesce(sum(o - c) FILTER (c > 0 AND c < o), 0),
      coalesce(sum(o) FILTER (c = 0), 0), sum(c)
    FROM j JOIN f USING (account) GROUP BY p ORDER BY p`)).getRows();
  // The first period has none before it, and none follows the last.
  return rows.slice(1, -1).map((/** @type {any} */ row) => row.map(Number));
}

/** @returns {Promise<Sums>} */
async function byPapa() {
  /** @type {Map<string, Map<number, number>>} */
  const accounts = new Map();
  await new Promise((resolve) => {
    Papa.parse(createReadStream(path), {
      header: true,
      step: ({ data }) => {
        const row = /** @type {Record<string, string>} */ (data);
        if (!row.month) return;
        const months = accounts.get(row.account) ?? new Map();
        months.set(12 * Number(row.month.slice(0, 4)) + Number(row.month.slice(5)) - 12 * 2023 - 1, Math.round(100 * Number(row.mrr)));
        accounts.set(row.account, months);
      },
      complete: resolve,
    });
  });
  const sums = MONTHS.map(() => Array(7).fill(0));
  for (const months of accounts.values()) {
    let wasThere = false;
    for (let p = 1; p < MONTHS.length; p += 1) {
      const opening = months.get(p - 1) ?? 0;
      const closing = months.get(p) ?? 0;
      wasThere ||= opening > 0;
      sums[p][0] += opening;
      sums[p][6] += closing;
      if (opening === 0) sums[p][wasThere ? 2 : 1] += closing;
      else if (closing === 0) sums[p][5] += opening;
      else if (closing > opening) sums[p][3] += closing - opening;
      else sums[p][4] += opening - closing;
    }
  }
  return sums.slice(1);
}

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

writeFileSync(path, millionRevenue());
console.log(`${ROWS.toLocaleString('en')} rows, ${(statSync(path).size / 1e6).toFixed(0)} MB; medians of ${ROUNDS} rounds`);
/** @type {Record<string, () => Sums | Promise<Sums>>} */
const ways = { 'amps metrics': byProgram, 'DuckDB, 2 threads': byDuckDb, 'PapaParse + JavaScript': byPapa };
/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
/** @type {Record<string, string>} */
const found = {};
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    const before = performance.now();
    found[name] = JSON.stringify(await way());
    times[name].push(performance.now() - before);
  }
}
for (const name of Object.keys(ways)) {
  const ratio = median(times['amps metrics']) / median(times[name]);
  console.log(`${name.padEnd(24)} ${median(times[name]).toFixed(0).padStart(6)} ms  program / this ${ratio.toFixed(2).padStart(5)}  ${found[name] === found['amps metrics'] ? 'the same to the cent' : 'OTHER SUMS'}`);
}
rmSync(folder, { recursive: true });
process.exit();
