/**
 * The model as SQL over Parquet in DuckDB, with two threads and 1 GB of memory, beside the same columns as one would write
 * them by hand in floating point. In turns; medians of five rounds (three above ten million rows). Seconds of the processors
 * are told beside those of the clock, which other programs lengthen.
 *
 *   node tests/bench/sql.js [MILLIONS ...]      1 and 10 unless given
 *
 * Before: (cd tests/sql/engines && npm ci), and build/native/amps
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MILLION = 1_000_000;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10];
const model = JSON.parse(readFileSync(new URL('../../core/models/amps.json', import.meta.url), 'utf8'));
const program = fileURLToPath(new URL('../../build/native/amps', import.meta.url));
/** @type {any[]} */
const questions = model.dimensions.flatMap((/** @type {any} */ dimension) => dimension.questions);
const folder = mkdtempSync(join(tmpdir(), 'amps-bench-'));

const { DuckDBInstance } = await import(new URL('../sql/engines/node_modules/@duckdb/node-api/lib/index.js', import.meta.url).href);
const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB', temp_directory: join(folder, 'spill') });
const connection = await instance.connect();

/** @param {number} rows @returns {Promise<string>} the path of the file */
async function makeFile(rows) {
  const path = join(folder, `${rows}.parquet`);
  const stages = model.stages.map((/** @type {any} */ { id }) => `'${id}'`).join(', ');
  const level = (/** @type {any} */ { id }, /** @type {number} */ i) => `CASE WHEN hash(i, ${i}) % 12 > 0 THEN (hash(i, ${i + 100}) % 5)::TINYINT END AS ${id}`;
  await connection.run(`COPY (SELECT 'C' || i AS id, (hash(i, 98) % 10000000 / 100)::DECIMAL(12, 2) AS arr, [${stages}][1 + (hash(i, 99) % 3)::INT] AS stage,
    ${questions.map(level).join(', ')} FROM range(${rows}) AS rows(i)) TO '${path}' (FORMAT parquet)`);
  return path;
}

/** @param {string} path */
const exact = (path) => execFileSync(program, ['model', 'sql', '--dialect', 'duckdb', '--table', `"${path}"`, '--value', 'arr'], { encoding: 'utf8' });

/** The same columns, by hand. @param {string} path */
function byHand(path) {
  /** @type {any[]} */
  const dimensions = model.dimensions;
  const points = (/** @type {any} */ { id, levels }) => `CASE ${id} ${levels.map((/** @type {any} */ level, /** @type {number} */ i) => `WHEN ${i} THEN ${level.points}`).join(' ')} ELSE 0 END`;
  const weight = (/** @type {any} */ { id }) => `CASE stage ${model.stages.map((/** @type {any} */ stage) => `WHEN '${stage.id}' THEN ${stage.weights[id]}`).join(' ')} END`;
  const sums = dimensions.flatMap((dimension, d) => [
    `${dimension.questions.map((/** @type {any} */ { id }) => `(${id} IS NOT NULL)::INT`).join(' + ')} AS answered${d}`,
    `${dimension.questions.map(points).join(' + ')} AS sum${d}`,
    `${weight(dimension)} AS weight${d}`,
  ]);
  const each = (/** @type {(d: number) => string} */ term) => dimensions.map((_, d) => term(d)).join(' + ');
  const size = (/** @type {number} */ d) => dimensions[d].questions.length;
  const complete = `${each((d) => `answered${d}`)} = ${questions.length}`;
  const value = (/** @type {{target: string}} */ { target }) => {
    const d = dimensions.findIndex(({ id }) => id === target);
    if (d >= 0) return `sum${d}::DOUBLE / NULLIF(answered${d}, 0)`;
    const question = questions.find(({ id }) => id === target);
    return `CASE ${target} ${question.levels.map((/** @type {any} */ level, /** @type {number} */ i) => `WHEN ${i} THEN ${level.points}`).join(' ')} END`;
  };
  const warnings = [...model.blind_spots, ...model.contradictions].map(({ id, when }) => `COALESCE(${when.map((/** @type {any} */ each) => `${value(each)} ${each.op} ${each.value}`).join(' AND ')}, FALSE) AS "${id}"`);
  const band = (/** @type {string} */ score) => `CASE ${[...model.bands].reverse().map(({ id, min }) => `WHEN ${score} >= ${min} THEN '${id}'`).join(' ')} END`;
  return `WITH sums AS (SELECT *, ${sums.join(', ')} FROM '${path}'),
    shares AS (SELECT *, (${each((d) => `CASE WHEN answered${d} > 0 THEN weight${d} * sum${d}::DOUBLE / answered${d} ELSE 0 END`)}) / NULLIF(${each((d) => `CASE WHEN answered${d} > 0 THEN weight${d} ELSE 0 END`)}, 0) AS t,
      (${each((d) => `weight${d} * sum${d}::DOUBLE / ${size(d)}`)}) / 100 AS l, ${each((d) => `weight${d} * answered${d}::DOUBLE / ${size(d)}`)} AS c FROM sums),
    rounded AS (SELECT *, CASE WHEN c >= ${model.min_coverage} THEN ROUND(t, 1) END AS score, CASE WHEN ${complete} THEN ROUND(t, 1) ELSE FLOOR(l * 10) / 10 END AS low, CASE WHEN ${complete} THEN ROUND(t, 1) ELSE CEIL((l + 100 - c) * 10) / 10 END AS high, ROUND(c, 1) AS coverage FROM shares)
    SELECT id, arr, stage, ${questions.map(({ id }) => id).join(', ')}, score, low, high, coverage, ${band('score')} AS band, ${band('low')} = ${band('score')} AND ${band('high')} = ${band('score')} AS certain,
      ROUND(arr::DOUBLE * (100 - score) / 100, 2) AS at_risk, NULL AS refused, ${warnings.join(', ')} FROM rounded`;
}

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** Every column of every row is made, and nothing of it kept. @param {string} query */
async function seconds(query) {
  const [clock, processors] = [performance.now(), process.cpuUsage()];
  await connection.run(`SELECT MAX(COLUMNS(*)) FROM (${query})`);
  const { user, system } = process.cpuUsage(processors);
  return { clock: (performance.now() - clock) / 1000, processors: (user + system) / 1e6 };
}

for (const millions of sizes) {
  const path = await makeFile(millions * MILLION);
  const queries = { exact: exact(path), 'by hand': byHand(path) };
  /** @type {Record<string, {clock: number, processors: number}[]>} */
  const times = { exact: [], 'by hand': [] };
  for (let round = 0; round < (millions > 10 ? 3 : 5); round += 1) {
    for (const [name, query] of Object.entries(queries)) times[name].push(await seconds(query));
  }
  console.log(`${millions} million rows, ${(statSync(path).size / 1e6).toFixed(0)} MB`);
  const [exactly, byHands] = ['exact', 'by hand'].map((name) => {
    const clock = median(times[name].map((time) => time.clock));
    const processors = median(times[name].map((time) => time.processors));
    console.log(`  ${name.padEnd(8)} ${clock.toFixed(2).padStart(7)} s  ${(millions / clock).toFixed(2)} million rows/s, ${processors.toFixed(2)} s of the processors`);
    return { clock, processors };
  });
  console.log(`  by hand / exact ${(byHands.clock / exactly.clock).toFixed(2)}, of the processors ${(byHands.processors / exactly.processors).toFixed(2)}`);
  const [[different]] = (await connection.runAndReadAll(`SELECT count(*) FILTER (a.amps_score IS DISTINCT FROM b.score OR a.amps_low <> b.low OR a.amps_high <> b.high OR a.amps_band IS DISTINCT FROM b.band)
    FROM (${queries.exact}) AS a JOIN (${queries['by hand']}) AS b USING (id) WHERE id < 'C2'`)).getRows();
  console.log(`  of the rows whose id begins with 1, floating point gives another score, end or band to ${different}`);
  rmSync(path);
}
connection.closeSync();
rmSync(folder, { recursive: true, force: true });
