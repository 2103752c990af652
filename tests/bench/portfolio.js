/**
 * A million accounts from a file to the hundred with the most value at risk: the engine against PapaParse with a scorer by
 * hand, DuckDB with two threads, and the program. All in one run, in turns; medians of five rounds.
 *
 * Before: (cd tests/sql/engines && npm ci)
 */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { builtinModel } from '../../web/engine/engine.js';
import { TableEngine } from '../../web/engine/table-engine.js';
import { QUESTIONS, ROWS, millionAccounts } from './million-accounts.js';

const ROUNDS = 5;
const TOP = 100;
const PROGRAM = fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'amps-bench-'));
const path = join(folder, 'accounts.csv');

/** The score of a row as one would write it first. @param {Record<string, string>} row */
function scored(row) {
  const stage = builtinModel.stages.find(({ id }) => id === row.stage);
  let [points, weights, coverage] = [0, 0, 0];
  for (const { id, questions } of builtinModel.dimensions) {
    let [earned, answered] = [0, 0];
    for (const question of questions) {
      const level = row[question.id];
      if (level === '') continue;
      answered += 1;
      earned += question.levels[Number(level)].points;
    }
    const weight = stage?.weights[id] ?? 0;
    if (answered) {
      points += weight * earned / answered;
      weights += weight;
    }
    coverage += weight * answered / questions.length;
  }
  return weights && coverage >= 50 ? points / weights : undefined;
}

async function byPapa() {
  /** @type {{id: string, risk: number}[]} */
  const list = [];
  await new Promise((resolve) => {
    Papa.parse(createReadStream(path), {
      header: true,
      step: ({ data: row }) => {
        const score = scored(/** @type {any} */ (row));
        if (score !== undefined) list.push({ id: /** @type {any} */ (row).id, risk: Number(/** @type {any} */ (row).arr) * (100 - score) / 100 });
      },
      complete: resolve,
    });
  });
  list.sort((a, b) => b.risk - a.risk);
  return list.slice(0, TOP).map(({ id }) => id);
}

const module = await WebAssembly.compile(readFileSync(new URL('../../build/wasm/amps-tables.wasm', import.meta.url)));

async function byEngine() {
  const engine = new TableEngine(module);
  // Node.js 20; its types here are of 18.
  await engine.open(await /** @type {any} */ (fs).openAsBlob(path));
  await engine.read({ asOf: '2026-12-01' });
  engine.rank();
  const rows = await engine.rows(0, TOP);
  memory = engine.bytesOfMemory;
  return rows.map(({ id }) => String(id));
}
let memory = 0;

function byProgram() {
  const { stdout } = spawnSync(PROGRAM, ['portfolio', path, '--as-of', '2026-12-01', '--top', String(TOP)], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(stdout).first.map((/** @type {any} */ { id }) => id);
}

/** The same in SQL, in floating point. */
function query() {
  const levels = (/** @type {any} */ question) => question.levels.map((/** @type {any} */ { points }, /** @type {number} */ i) => `WHEN ${i} THEN ${points}`).join(' ');
  const parts = builtinModel.dimensions.map(({ id, questions }) => {
    const earned = questions.map((question) => `coalesce(CASE ${question.id} ${levels(question)} END, 0)`).join(' + ');
    const answered = questions.map((question) => `(${question.id} IS NOT NULL)::INT`).join(' + ');
    const weight = `CASE stage ${builtinModel.stages.map((stage) => `WHEN '${stage.id}' THEN ${stage.weights[id]}`).join(' ')} END`;
    return { earned: `(${earned})`, answered: `(${answered})`, weight: `(${weight})`, count: questions.length };
  });
  const points = parts.map(({ earned, answered, weight }) => `CASE WHEN ${answered} > 0 THEN ${weight} * ${earned}::DOUBLE / ${answered} ELSE 0 END`).join(' + ');
  const weights = parts.map(({ answered, weight }) => `CASE WHEN ${answered} > 0 THEN ${weight} ELSE 0 END`).join(' + ');
  const coverage = parts.map(({ answered, weight, count }) => `${weight} * ${answered}::DOUBLE / ${count}`).join(' + ');
  const types = QUESTIONS.map((id) => `'${id}': 'TINYINT'`).join(', ');
  return `SELECT id FROM (SELECT id, arr, (${points}) / (${weights}) AS score, ${coverage} AS coverage FROM
    read_csv('${path}', header = true, columns = {'id': 'VARCHAR', 'name': 'VARCHAR', 'arr': 'DOUBLE', 'stage': 'VARCHAR', 'renewal_date': 'DATE', ${types}}))
    WHERE coverage >= 50 ORDER BY arr * (100 - score) / 100 DESC LIMIT ${TOP}`;
}

/** @type {any} */
let connection;
const duckdb = new URL('../sql/engines/node_modules/@duckdb/node-api/lib/index.js', import.meta.url);
if (existsSync(duckdb)) {
  const { DuckDBInstance } = await import(duckdb.href);
  connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
}
const byDuckDb = async () => (await connection.runAndReadAll(query())).getRows().map((/** @type {string[]} */ [id]) => id);

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

writeFileSync(path, millionAccounts());
console.log(`${ROWS.toLocaleString('en')} rows, ${(statSync(path).size / 1e6).toFixed(0)} MB; medians of ${ROUNDS} rounds`);
/** @type {Record<string, () => string[] | Promise<string[]>>} */
const ways = { engine: byEngine, program: byProgram, ...(connection ? { 'DuckDB, 2 threads': byDuckDb } : {}), 'PapaParse + JavaScript': byPapa };
/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
/** @type {Record<string, string[]>} */
const found = {};
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    const before = performance.now();
    found[name] = await way();
    times[name].push(performance.now() - before);
  }
}
for (const name of Object.keys(ways)) {
  const same = found[name].filter((id) => found.program.includes(id)).length;
  console.log(`${name.padEnd(24)} ${median(times[name]).toFixed(0).padStart(6)} ms  engine / this ${(median(times.engine) / median(times[name])).toFixed(2).padStart(5)}  ${same} of the program's ${TOP}`);
}
console.log(`memory of the engine ${(memory / 1e6).toFixed(0)} MB`);
rmSync(folder, { recursive: true });
process.exit();
