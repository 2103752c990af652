// What moved a score, from the engine and the native program, held against the oracle on every byte.
//
//   SEED=7 node --test tests/oracle/change.test.js       another set of pairs
//   AMPS=path/to/amps node --test tests/oracle/change.test.js

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../web/engine/engine.js';
import { exactValues, explainChange, formatVector } from './oracle.js';
import { between, randomModel, randomPair, seeded } from './random.js';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const SEED = Number(process.env.SEED ?? 20240229);
// A process for each pair is slow, so the program answers only some of them.
const PAIRS_PER_RUN_OF_THE_PROGRAM = 33;

/** @param {string} path from this folder @returns {any} */
const readJson = path => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const builtIn = readJson('../../core/models/amps.json');
const engine = await loadEngine({
  wasm: readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url)),
});
const folder = mkdtempSync(join(tmpdir(), 'amps-change-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
console.log(`SEED=${SEED}`);

/** @param {any} change @returns {{ points: number, exact: string }[]} each effect and the coverage */
const effectsOf = change => [...change.answers, ...change.stages, change.coverage];

/** @param {string} text @returns {[bigint, bigint]} over and under */
function readFraction(text) {
  const [over, under = '1'] = text.split('/');
  return [BigInt(over), BigInt(under)];
}

/** @param {string[]} texts fractions @param {string} expected */
function assertSum(texts, expected) {
  /** @type {Map<bigint, bigint>} */
  const overByUnder = new Map();
  for (const text of texts) {
    const [over, under] = readFraction(text);
    overByUnder.set(under, (overByUnder.get(under) ?? 0n) + over);
  }
  const [sumUnder, sumOver] = [...overByUnder].reduce(
    ([under, over], [nextUnder, nextOver]) => [under * nextUnder, over * nextUnder + nextOver * under],
    [1n, 0n]);
  const [over, under] = readFraction(expected);
  assert.ok(sumOver * under === over * sumUnder, `${texts.join(' + ')} is not ${expected}`);
}

/** @param {any} change the same change the other way round */
function reversed(change) {
  /** @param {any} effect */
  const negated = ({ points, exact, ...name }) => ({
    ...name,
    points: 0 - points,
    exact: exact === '0' ? exact : exact.startsWith('-') ? exact.slice(1) : `-${exact}`,
  });
  return {
    ...change,
    from: change.to,
    to: change.from,
    difference: negated(change.difference),
    answers: change.answers.map(negated),
    stages: change.stages.map(negated),
    coverage: negated(change.coverage),
  };
}

/** @param {import('./random.js').Rng} rng @param {any} model @returns {[any, any]} */
function scoredPair(rng, model) {
  for (;;) {
    const pair = randomPair(rng, model);
    if (pair.every(assessment => exactValues(model, assessment).score !== null)) return pair;
  }
}

/**
 * The program's line, for assessments handed over as vectors, as files or by standard input.
 * @param {any} model @param {[any, any]} pair @param {string[]} options @param {number} number of the pair
 */
function askProgram(model, pair, options, number) {
  const files = pair.map((assessment, side) => {
    const file = join(folder, `assessment-${side}.json`);
    writeFileSync(file, JSON.stringify(assessment));
    return file;
  });
  const vectors = pair.map(assessment => formatVector(model, assessment));
  const ways = [vectors, [files[0], vectors[1]], ['-', files[1]], [vectors[0], '-']];
  const given = ways[number % ways.length];
  const run = spawnSync(PROGRAM, ['change', ...given, ...options], {
    // The program may end before it has read what it was not asked to read.
    ...(given.includes('-') ? { input: JSON.stringify(pair[given.indexOf('-')]) } : {}),
    encoding: 'utf8',
  });
  assert.equal(run.error, undefined, `${PROGRAM} did not run: build it first, or name it with AMPS=path`);
  assert.equal(run.stderr, '');
  assert.equal(run.status, 0);
  return run.stdout;
}

/** @param {any} model @param {[any, any][]} pairs @param {string[]} options of the program */
function compare(model, pairs, options) {
  engine.useModel(model);
  const met = { complete: 0, incomplete: 0, same: 0, program: 0 };
  pairs.forEach((pair, number) => {
    const [before, after] = pair;
    const place = `SEED=${SEED} ${formatVector(model, before)} ${formatVector(model, after)}`;
    const change = /** @type {any} */ (engine.change(before, after));
    const text = JSON.stringify(change);
    assert.equal(text, JSON.stringify(explainChange(model, before, after)), place);
    assertSum(effectsOf(change).map(({ exact }) => exact), change.difference.exact);
    if (change.complete) assert.deepEqual(change.coverage, { points: 0, exact: '0' }, place);
    // The reversed documents are written by the same rule, so their members stand in the same order.
    assert.deepEqual(engine.change(after, before), reversed(change), place);
    if (JSON.stringify(before) === JSON.stringify(after)) {
      for (const { points, exact } of [change.difference, ...effectsOf(change)]) {
        assert.deepEqual({ points, exact }, { points: 0, exact: '0' }, place);
      }
      met.same += 1;
    }
    met[change.complete ? 'complete' : 'incomplete'] += 1;
    if (number % PAIRS_PER_RUN_OF_THE_PROGRAM === 0) {
      assert.equal(askProgram(model, pair, options, met.program), `${text}\n`, place);
      met.program += 1;
    }
  });
  return met;
}

/** @param {number} seed @param {any} model @param {number} count */
function drawPairs(seed, model, count) {
  const rng = seeded(seed);
  return Array.from({ length: count }, () => scoredPair(rng, model));
}

/** @param {string} name @param {any} model @returns {string[]} the options that make the program use it */
function modelFile(name, model) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(model));
  return ['--model', file];
}

test('engine, program and oracle agree on 4,000 pairs of the built-in model', () => {
  const met = compare(builtIn, drawPairs(SEED, builtIn, 4000), []);
  for (const kind of /** @type {const} */ (['complete', 'incomplete', 'same'])) {
    assert.ok(met[kind] >= 400, `only ${met[kind]} pairs were ${kind}`);
  }
  assert.ok(met.program >= 100, `the program was asked only ${met.program} times`);
});

for (let number = 1; number <= 10; number += 1) {
  test(`engine, program and oracle agree on 600 pairs of random model ${number}`, () => {
    const model = randomModel(seeded(SEED + number));
    compare(model, drawPairs(SEED - number, model, 600), modelFile(`model-${number}`, model));
  });
}

test('engine, program and oracle agree on 100 pairs of a model of 160 questions', () => {
  const wide = readJson('../golden/models/wide.json');
  compare(wide, drawPairs(SEED, wide, 100), modelFile('wide', wide));
});

// The weight answered before, after and in both is a prime of its own in each dimension, so that next
// to nothing cancels: about the longest denominators that the limits for models allow.
const PRIMES = [[181, 179, 173], [167, 163, 157], [151, 149, 139], [137, 131, 127],
  [113, 109, 107], [103, 101, 97], [89, 83, 79], [73, 71, 67]];

/** @param {number} total @returns {number[]} as few weights of up to 10 as make it up */
const weightsOf = total => total > 10 ? [10, ...weightsOf(total - 10)] : [total];

/** @param {import('./random.js').Rng} rng @returns {{ model: any, pair: [any, any] }} */
function pairOfPrimes(rng) {
  const weightings = [[13, 13, 13, 13, 12, 12, 12, 12], [1, 2, 3, 5, 7, 11, 29, 42]];
  const [old, now] = weightings.map((weights, stage) => ({
    id: `stage-${stage}`,
    code: `S${'AB'[stage]}`,
    name: 'Stage',
    question: 'Where are we?',
    weights: Object.fromEntries(weights.map((weight, index) => [`dimension-${index}`, weight])),
  }));
  const levels = [0, 7, 38, 61, 100].map(points =>
    ({ label: 'Level', points, ...(points < 100 ? { next: 'Go on.' } : {}) }));
  /** @type {Record<string, { level: number }>[]} */
  const answers = [{}, {}];
  const dimensions = PRIMES.map(([before, after, both], index) => {
    /** @type {any[]} */
    const questions = [];
    for (const [total, sides] of /** @type {[number, number[]][]} */ (
      [[both, [0, 1]], [before - both, [0]], [after - both, [1]]])) {
      for (const weight of weightsOf(total)) {
        const id = `${'ABCDEFGH'[index]}${questions.length + 1}`;
        questions.push({ id, text: 'How far?', weight, levels });
        for (const side of sides) answers[side][id] = { level: between(rng, 0, 4) };
      }
    }
    return { id: `dimension-${index}`, name: 'Dimension', prompt: 'What do we know?', questions };
  });
  const model = {
    id: 'primes', version: '1', name: 'Primes', stages: [old, now], dimensions,
    bands: [{ id: 'all', name: 'All', min: 0 }],
  };
  const [before, after] = [old, now].map(({ id: stage }, side) => ({
    format: 'amps-assessment',
    version: 1,
    model: { id: 'primes', version: '1' },
    stage,
    answers: answers[side],
  }));
  return { model, pair: [before, after] };
}

test('engine, program and oracle agree on denominators beyond 128 bits', () => {
  const rng = seeded(SEED);
  for (let round = 0; round < 20; round += 1) {
    const { model, pair } = pairOfPrimes(rng);
    const [, under] = readFraction(explainChange(model, ...pair).coverage.exact);
    assert.ok(under.toString(2).length > 128, `the denominator ${under} is too short to prove anything`);
    compare(model, [pair], modelFile('primes', model));
  }
});
