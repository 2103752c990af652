// Random models and random rows: the query says what the engine says, from levels that are numbers, from levels that are
// texts, and from vectors, good and bad ones. The engine is the core as the site has it: two programs less for each model.
//
//   SEED=7 MODELS=100 node --test tests/sql/models.test.js     others, and fewer

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { between, pick, randomDate, randomModel, seeded, shuffled } from '../oracle/random.js';
import { InputError, loadEngine, sqlOf } from '../../web/engine/engine.js';
import { faultsOf, questionsOf, randomAccount, vectorOf } from './accounts.js';
import { openDuckDb, openPostgres } from './databases.js';
import { refusedFor, toldBy } from './program.js';

const MODELS = Number(process.env.MODELS ?? 2000);
const SEED = Number(process.env.SEED ?? 2026);
const ROWS = 8;
/** Each query takes PostgreSQL a tenth of a second, so not every model goes there. */
const POSTGRES_EACH = 5;
/** To optimise such a query takes DuckDB as long as all the rest, so of five it runs three as they are written. */
const isOptimised = (/** @type {number} */ number) => number % 5 < 2;

/** @typedef {import('../oracle/random.js').Rng} Rng */
/** @typedef {import('./program.js').Told} Told */

const engine = await loadEngine({ wasm: readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url)) });
/** @type {import('./databases.js').Database[]} */
let databases = [];
before(async () => { databases = [await openDuckDb(), await openPostgres()]; });
after(async () => { for (const database of databases) await database.close(); });

/** With so many heavy questions that 64 bits do not hold the numerators. @param {Rng} rng @param {any} model */
function enlarged(rng, model) {
  const used = new Set(questionsOf(model).map(({ id }) => id));
  const names = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => Array.from({ length: 100 }, (_, i) => `${letter}${i}`))
    .filter((name) => !used.has(name));
  for (const { questions } of model.dimensions) {
    for (const question of questions) question.weight = between(rng, 7, 10);
    const more = between(rng, 0, 20 - questions.length);
    for (let i = 0; i < more; i += 1) questions.push({ ...structuredClone(pick(rng, questions)), id: names.pop(), after: [] });
  }
  return model;
}

/** @param {string | null} text */
const literal = (text) => (text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`);

/** A level as somebody may have typed it. @param {Rng} rng @param {number | null} level */
function typed(rng, level) {
  if (level === null) return pick(rng, [null, '', ' ', 'X', 'x', '?', '-']);
  if (level < 0 || level > 9) return pick(rng, ['abc', '3.5', '12', '-1', '٣', "' OR 1=1 --", 'NaN', '1e0']);
  return pick(rng, [`${level}`, ` ${level}`, `${level} `]);
}

/** @param {Rng} rng @param {any} model @param {string} vector @returns {string} what may be wrong in many ways */
function altered(rng, model, vector) {
  const parts = vector.split('/');
  const answers = parts.findIndex((part) => /^[A-Z]\d/.test(part));
  const [head, tail] = [parts.slice(0, answers), parts.slice(answers)];
  const date = () => `DT:${pick(rng, [randomDate(rng), '2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', '0000-01-01', '2025-13-01', '2025-04-31', '2025-1-01', '20x5-01-01'])}`;
  const some = () => pick(rng, tail);
  const at = between(rng, 0, vector.length);
  return pick(rng, [
    () => [...head, ...shuffled(rng, tail)].join('/'),
    () => [...head, ...shuffled(rng, tail).slice(0, between(rng, 0, tail.length))].join('/'),
    () => [...head, ...tail, date()].join('/'),
    () => [...head, date(), ...tail].join('/'),
    () => [...head, ...tail, some()].join('/'),
    () => [...head, ...tail.map((part) => (rng() < 0.2 ? `${part.split(':')[0]}:${pick(rng, ['9', 'x', '', '10', ' 1', 'X1', '1X', ':', '-1'])}` : part))].join('/'),
    () => [...head, ...tail, pick(rng, ['Z99:1', 'ST:RN', 'MD:amps@1.0.0', '', ':', 'A1', '🙂:1', 'AMPS:1'])].join('/'),
    () => [head[0], `ST:${pick(rng, ['XX', '', 'RNX', 'rn'])}`, ...head.slice(2), ...tail].join('/'),
    () => [head[0], head[1], `MD:${pick(rng, ['amps@1.0.0', 'amps@1.0.1', 'other@1', model.id])}`, ...tail].join('/'),
    () => [head[0], head[1], ...tail].join('/'),
    () => vector.slice(0, at) + vector.slice(at + 1),
    () => vector.slice(0, at) + pick(rng, ['/', ':', '0', 'X', 'é', ' 1', "'"]) + vector.slice(at),
    () => pick(rng, ['AMPS', 'AMPS:1', 'AMPS:1/', 'AMPS:2/ST:RN', 'amps:1/ST:RN', 'AMPS:1/ST', 'AMPS:1/A1:1', '7', 'AMPS:1//', 'AMPS:10/ST:RN']),
    () => `${vector}/`,
  ])();
}

/** What the query tells of a vector that others are told of by a better name. */
const OTHER_PARTS = ['vector-unknown-key', 'vector-misplaced', 'vector-part', 'level-out-of-range', 'bad-date', 'unknown-stage', 'vector-stage-missing', 'text-too-long'];

/** @param {string | null} told by the query @param {string | null} codes of the program @param {string} where */
function sameReason(told, codes, where) {
  assert.equal(told === null, codes === null, where);
  for (const reason of told?.split(' ') ?? []) {
    const [code] = reason.split(':');
    const all = codes?.split(' ') ?? [];
    assert.ok(all.includes(code) || (code === 'vector-part' && all.some((each) => OTHER_PARTS.includes(each))), where);
  }
}

/** @param {any} model @param {string} vector @returns {Told} what the engine says of it, the codes where it is refused */
function scored(model, vector) {
  try {
    return toldBy(model, engine.score(engine.parseVector(vector)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refusedFor(model, error.errors.map(({ code }) => code).join(' '));
  }
}

test(`${MODELS} random models give the scores of the engine, in three kinds of table`, async () => {
  const rng = seeded(SEED);
  const counts = { rows: 0, refused: 0, scored: 0, wide: 0 };
  for (let number = 0; number < MODELS; number += 1) {
    const model = number % 8 === 7 ? enlarged(rng, randomModel(rng)) : randomModel(rng);
    engine.useModel(JSON.stringify(model));
    const kind = ['integer', 'text', 'vector'][number % 3];
    const accounts = Array.from({ length: ROWS }, (_, i) => randomAccount(rng, model, String(i), 0.05));
    const questions = questionsOf(model).map(({ id }) => id);
    const vectors = accounts.map((account) => {
      const vector = vectorOf(model, account);
      return kind === 'vector' && rng() < 0.6 ? altered(rng, model, vector) : vector;
    });
    const expected = vectors.map((vector) => scored(model, vector));
    const rows = accounts.map(({ id, stage, levels }, i) => `(${[literal(id),
      ...(kind === 'vector' ? [literal(vectors[i])] : [literal(stage), ...levels.map((level) => (kind === 'text' ? literal(typed(rng, level)) : `${level ?? 'NULL'}`))]),
    ].join(', ')})`);
    const names = ['id', ...(kind === 'vector' ? ['vector'] : ['stage', ...questions])].map((name) => `"${name}"`);
    const type = kind === 'integer' ? 'SMALLINT' : 'TEXT';
    const types = names.map((name, i) => `${name} ${i < 2 ? 'TEXT' : type}`);
    for (const database of number % POSTGRES_EACH ? databases.slice(0, 1) : databases) {
      if (database.dialect === 'duckdb') await database.run(`PRAGMA ${isOptimised(number) ? 'enable' : 'disable'}_optimizer`);
      await database.run(`DROP TABLE IF EXISTS accounts; CREATE TABLE accounts (${types.join(', ')}); INSERT INTO accounts VALUES ${rows.join(', ')};`);
      const query = sqlOf(engine, database.dialect, {
        table: 'accounts',
        levels: kind === 'text' ? 'text' : 'integer',
        ...(kind === 'vector' ? { vector: 'vector' } : { questions: Object.fromEntries(questions.map((id) => [id, id])) }),
      });
      if (/ (HUGEINT|NUMERIC)\)/.test(query)) counts.wide += 1;
      const told = await database.rows(query);
      assert.equal(told.length, ROWS);
      for (const { id, stage, vector, ...row } of told) {
        const i = Number(id);
        const where = `${database.dialect}, SEED=${SEED}, model ${number}, ${vectors[i]}: ${JSON.stringify(row)}`;
        const got = Object.fromEntries(Object.entries(row).filter(([name]) => name.startsWith('amps_')));
        counts.rows += 1;
        if (got.amps_refused) counts.refused += 1;
        if (got.amps_score) counts.scored += 1;
        if (kind === 'vector') {
          const { amps_refused: reason, ...others } = got;
          const { amps_refused: codes, ...wanted } = expected[i];
          sameReason(reason, codes, where);
          assert.deepEqual(others, wanted, where);
        } else {
          const faults = faultsOf(model, { ...accounts[i], value: null });
          assert.deepEqual(got, faults ? refusedFor(model, faults) : expected[i], where);
        }
      }
    }
  }
  assert.ok(counts.refused > counts.rows / 20 && counts.scored > counts.rows / 3, JSON.stringify(counts));
  assert.ok(counts.wide > MODELS / 50, JSON.stringify(counts));
  console.log(JSON.stringify(counts));
});
