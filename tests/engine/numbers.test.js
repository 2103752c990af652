// The numbers of accounts without documents: one at a time, and column by column.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { InputError, loadEngine, scoreColumns } from '../../web/engine/engine.js';
import { between, pick, randomModel, seeded } from '../oracle/random.js';

/** @typedef {import('../../web/engine/engine.js').Engine} Engine */

const bytes = (/** @type {string} */ name) => readFileSync(new URL(`../../build/wasm/${name}`, import.meta.url));
const engine = await loadEngine({ wasm: bytes('amps-site.wasm') });
const LEVELS = [3, 4, 2, 3, 2, -1, 1, 1, 0, 4, 3, 3, 2];

/** @param {() => unknown} call */
function refusal(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    return error.errors.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`).join('\n');
  }
  assert.fail('the input was accepted');
}

/** @param {Engine} from */
const questionsOf = (from) => from.model.dimensions.flatMap(({ questions }) => questions);

/** @param {Engine} from @param {string} stage @param {ArrayLike<number>} levels */
const documentOf = (from, stage, levels) => ({
  format: /** @type {const} */ ('amps-assessment'),
  version: /** @type {const} */ (1),
  model: { id: from.model.id, version: from.model.version },
  stage,
  answers: Object.fromEntries(questionsOf(from).map(({ id }, q) => (
    [id, { level: levels[q] < 0 ? /** @type {const} */ ('X') : levels[q] }]))),
});

/** @param {any} result */
const numbersOf = ({ score, band, certain, range, coverage, dimensions }) => ({
  score, band, certain, range, coverage, dimensions: dimensions.map((/** @type {any} */ { score: points }) => points),
});

test('numbers are those of the document, row by row and one at a time, under any model', () => {
  const rng = seeded(20261126);
  for (let round = 0; round < 40; round += 1) {
    engine.useModel(round ? randomModel(rng) : null);
    const questions = questionsOf(engine);
    const stages = engine.model.stages.map(({ id }) => id);
    const rows = pick(rng, [1, 7, 1024, 1025]);
    const columns = questions.map(({ levels }) => Int8Array.from({ length: rows }, () => between(rng, -1, levels.length - 1)));
    const stage = Uint8Array.from({ length: rows }, () => between(rng, 0, stages.length - 1));
    const all = scoreColumns(engine, stage, columns);
    for (const row of [0, rows - 1, between(rng, 0, rows - 1), between(rng, 0, rows - 1)]) {
      const levels = columns.map((column) => column[row]);
      const scores = engine.scores(stages[stage[row]], levels);
      assert.deepEqual(scores, numbersOf(engine.score(documentOf(engine, stages[stage[row]], levels))));
      const points = (/** @type {number | null} */ value) => (value === null ? -1 : Math.round(value * 10));
      assert.deepEqual(Object.entries(all).map(([name, column]) => (name === 'dimensions'
        ? /** @type {Int16Array[]} */ (column).map((each) => each[row]) : /** @type {Int16Array} */ (column)[row])), [
        points(scores.score), points(scores.range.low), points(scores.range.high), points(scores.coverage),
        engine.model.bands.findIndex(({ id }) => id === scores.band), Number(scores.certain), scores.dimensions.map(points),
      ]);
    }
  }
  engine.useModel(null);
});

test('the small engine gives the same numbers', async () => {
  const small = await loadEngine({ wasm: bytes('amps.wasm') });
  assert.deepEqual(small.scores('renewal', LEVELS), engine.scores('renewal', LEVELS));
});

test('scores are frozen all the way down', () => {
  const scores = engine.scores('renewal', Int8Array.from(LEVELS));
  assert.deepEqual(scores, {
    score: 48.5, band: 'at-risk', certain: true, range: { low: 43.3, high: 51.7 }, coverage: 91.7,
    dimensions: [75, 62.5, 16.7, 75],
  });
  assert.ok([scores, scores.range, scores.dimensions].every(Object.isFrozen));
});

test('wrong levels, stages and counts are refused with what was found and what is allowed', () => {
  const level = (/** @type {any} */ wrong) => refusal(() => engine.scores('renewal', LEVELS.with?.(2, wrong)
    ?? LEVELS.map((right, q) => (q === 2 ? wrong : right))));
  for (const wrong of [5, -2, 127, 128, -129, 256, 1.5, NaN, '3', null, undefined]) {
    assert.equal(level(wrong), `level-out-of-range /levels/2: A3 has no level ${wrong}. Levels go from 0 to 4, or -1 for not sure.`);
  }
  assert.equal(refusal(() => engine.scores('sales', LEVELS)),
    'unknown-stage /stage: "sales" is not a stage of this model. Stages are onboarding, adoption-growth, renewal.');
  assert.equal(refusal(() => engine.scores('renewal', LEVELS.slice(1))),
    'wrong-count /levels: Found 12 levels, expected 13, one a question.');
  assert.match(refusal(() => engine.scores('renewal', /** @type {any} */ (undefined))), /^wrong-count /);
  assert.match(refusal(() => engine.scores('renewal', new Proxy(LEVELS, { get() { throw new Error('from outside'); } }))),
    /^input-unreadable /);
  assert.equal(engine.scores('renewal', LEVELS).score, 48.5);
});

test('a batch names the column and the row of what is wrong', () => {
  const columns = (/** @type {number} */ rows) => LEVELS.map((level) => new Int8Array(rows).fill(level));
  const wrong = columns(3000);
  wrong[8][2500] = 9;
  assert.equal(refusal(() => scoreColumns(engine, 'renewal', wrong)),
    'level-out-of-range /levels/8/2500: P3 has no level 9. Levels go from 0 to 4, or -1 for not sure.');
  assert.equal(refusal(() => scoreColumns(engine, 'renewal', columns(2).slice(1))),
    'wrong-count /levels: Found 12 columns of levels, expected 13, one a question.');
  assert.equal(refusal(() => scoreColumns(engine, 'renewal', [...columns(2).slice(1), new Int8Array(3)])),
    'wrong-count /levels/12: Found 3 levels, expected 2 as in the first column.');
  assert.equal(refusal(() => scoreColumns(engine, 'renewal', [.../** @type {any[]} */ (columns(2).slice(1)), [1, 2]])),
    'wrong-type /levels/12: Found Array, expected an Int8Array.');
  assert.equal(refusal(() => scoreColumns(engine, [0, 3], columns(2))),
    'unknown-stage /stage/1: Found stage 3, expected a number from 0 to 2.');
  assert.equal(refusal(() => scoreColumns(engine, [0], columns(2))),
    'wrong-count /stage: Found 1 stages, expected 2 as in the levels, or one id.');
  assert.match(refusal(() => scoreColumns(engine, 'sales', columns(2))), /^unknown-stage \/stage: "sales"/);
  assert.equal(refusal(() => scoreColumns(engine, 'renewal', columns(2), { score: new Int16Array(1) })),
    'wrong-type /into/score: Found Int16Array of 1 entries, expected an Int16Array of 2 or more.');
  assert.deepEqual(scoreColumns(engine, 'renewal', columns(0)).score, new Int16Array());
});

test('a batch fills the columns that it is given and no others', () => {
  const columns = LEVELS.map((level) => new Int8Array(2).fill(level));
  const into = { score: new Int16Array(3), dimensions: [new Int16Array(2)] };
  assert.equal(scoreColumns(engine, [2, 0], columns, into), into);
  assert.deepEqual(into, { score: Int16Array.of(485, 631, 0), dimensions: [Int16Array.of(750, 750)] });
});
