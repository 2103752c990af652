import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AmpsError, InputError, loadEngine } from '../../web/engine/engine.js';

/** @param {string} name of an engine file */
const load = (name) =>
  loadEngine({ wasm: readFileSync(new URL(`../../build/wasm/${name}`, import.meta.url)) });

const engine = await load('amps-site.wasm');
const oneQuestion = readFileSync(new URL('../golden/models/one-question.json', import.meta.url), 'utf8');
const OLD = 'AMPS:1/ST:AG/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const before = engine.parseVector(OLD);
const after = engine.parseVector(
  OLD.replace('ST:AG', 'ST:RN').replace('P1:1', 'P1:3').replace('M1:3', 'M1:2'),
);
const unanswered = { ...before, answers: { A1: /** @type {const} */ ({ level: 'X' }) } };

/** @param {() => unknown} call */
function refusal(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    return error.errors.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);
  }
  assert.fail('the input was accepted');
}

/** @param {any} value @returns {any[]} it and all objects inside it */
const objectsIn = (value) =>
  value !== null && typeof value === 'object' ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

test('a change says what each answer, the stage and the coverage did', () => {
  const change = engine.change(before, after);
  assert.deepEqual(change.from, { vector: OLD, stage: 'adoption-growth', score: 58.3, band: 'at-risk' });
  assert.equal(change.to.stage, 'renewal');
  assert.equal(change.complete, false);
  // P weighs 20, then 40: two of four levels of one of its three questions are 30 * 50 / 3 / 100 points.
  assert.deepEqual(
    change.answers.filter(({ points }) => points !== 0),
    [
      // M weighs 40, then 25: one level of one of its two answered questions.
      { question: 'M1', points: -4.0625, exact: '-65/16' },
      { question: 'P1', points: 5, exact: '5' },
    ],
  );
  assert.equal(change.answers.length, 12);
  assert.deepEqual(
    change.stages.map(({ dimension }) => dimension),
    ['alignment', 'milestones', 'proof', 'signals'],
  );
  assert.deepEqual(change.coverage, { points: 0, exact: '0' });
  assert.deepEqual(change.model, { id: 'amps', version: '1.0.0' });
});

test('a change is frozen all the way down', () => {
  const objects = objectsIn(engine.change(before, after));
  assert.ok(objects.length > 20);
  for (const value of objects) assert.ok(Object.isFrozen(value), JSON.stringify(value));
});

test('documents and their texts give the same change', () => {
  const [old, now] = [before, after].map((document) => JSON.stringify(document));
  assert.deepEqual(engine.change(old, now), engine.change(before, after));
});

test('an assessment without a score is refused, and the message says which one', () => {
  const rest = 'assessment has no score. Answer at least one question that weighs in its stage.';
  assert.deepEqual(refusal(() => engine.change(unanswered, after)), [`no-score  The first ${rest}`]);
  assert.deepEqual(refusal(() => engine.change(before, unanswered)), [`no-score  The second ${rest}`]);
});

test('an assessment made with another model is refused on either side', () => {
  const foreign = { ...after, model: { id: 'low-touch', version: '2.1' } };
  const expected = [
    'other-model /model This was made with the model "low-touch@2.1". The model in use is "amps@1.0.0".',
  ];
  assert.deepEqual(refusal(() => engine.change(before, foreign)), expected);
  assert.deepEqual(refusal(() => engine.change(foreign, after)), expected);
});

test('a change is explained under the model in use', () => {
  engine.useModel(oneQuestion);
  try {
    const { id, version, stages, dimensions } = engine.model;
    const [question] = dimensions[0].questions;
    /** @param {number} level */
    const at = (level) => ({
      .../** @type {const} */ ({ format: 'amps-assessment', version: 1 }),
      model: { id, version },
      stage: stages[0].id,
      answers: { [question.id]: { level } },
    });
    const change = engine.change(at(0), at(question.levels.length - 1));
    assert.equal(change.complete, true);
    assert.deepEqual(change.answers, [{ question: question.id, points: 100, exact: '100' }]);
    assert.deepEqual(change.model, { id, version });
    assert.match(refusal(() => engine.change(before, after))[0], /^other-model /);
  } finally {
    engine.useModel(null);
  }
});

test('every fault of either document is named with its place', () => {
  const faulty = /** @type {any} */ ({ ...before, stage: 'sales', answers: { P3: { level: 7 } } });
  for (const pair of [[faulty, after], [before, faulty]]) {
    assert.deepEqual(refusal(() => engine.change(pair[0], pair[1])), [
      'unknown-stage /stage "sales" is not a stage of this model. ' +
        'Stages are onboarding, adoption-growth, renewal.',
      'level-out-of-range /answers/P3/level P3 has no level 7. Levels go from 0 to 4, or X for not sure.',
    ]);
  }
});

test('what is not an assessment is refused by name on either side', () => {
  for (const [wrong, code] of /** @type {[any, string][]} */ ([
    [undefined, 'wrong-type'],
    [null, 'wrong-type'],
    [[], 'wrong-type'],
    ['{"format":', 'json-syntax'],
    [OLD, 'json-syntax'],
    [{}, 'missing-member'],
    ['['.repeat(100_000), 'json-too-deep'],
    [JSON.stringify({ note: 'x'.repeat(2_000_000) }), 'text-too-long'],
  ])) {
    assert.equal(refusal(() => engine.change(wrong, after))[0].split(' ')[0], code);
    assert.equal(refusal(() => engine.change(before, wrong))[0].split(' ')[0], code);
  }
  assert.equal(engine.change(before, after).to.stage, 'renewal');
});

test('the engine of the widget says which file explains changes', async () => {
  const lean = await load('amps.wasm');
  assert.throws(
    () => lean.change(before, after),
    (error) =>
      error instanceof AmpsError &&
      error.code === 'not-in-engine' &&
      error.message.includes('amps-site.wasm'),
  );
  assert.equal(lean.score(before).score, 58.3);
});
