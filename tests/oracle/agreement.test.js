// The native program and the oracle must agree on every byte for accounts nobody thought of.
//
//   SEED=7 node --test tests/oracle/agreement.test.js       another set of accounts
//   AMPS=path/to/amps node --test tests/oracle/agreement.test.js

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseVector, scoreAssessment } from './oracle.js';
import { randomDate, randomDraft, randomModel, randomVector, seeded } from './random.js';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const SEED = Number(process.env.SEED ?? 20240229);

const builtIn = JSON.parse(readFileSync(new URL('../../core/models/amps.json', import.meta.url), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'amps-agreement-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
console.log(`SEED=${SEED}`);

/** @param {any} expected @param {any} found @param {string} [place] the pointer of the first difference */
function firstDifference(expected, found, place = '') {
  const nested = [expected, found].every(value => typeof value === 'object' && value !== null);
  if (!nested) return { place, expected, found };
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    if (JSON.stringify(expected[key]) !== JSON.stringify(found[key])) {
      return firstDifference(expected[key], found[key], `${place}/${key}`);
    }
  }
  return { place: `${place} (the order of its members)`, expected, found };
}

/** @param {string} vector @param {string} expected @param {string} found */
function describeDifference(vector, expected, found) {
  let parsed;
  try {
    parsed = JSON.parse(found);
  } catch {
    parsed = found;
  }
  const { place, ...both } = firstDifference(JSON.parse(expected), parsed);
  return [
    `SEED=${SEED} ${vector}`,
    `first difference at ${place}`,
    `oracle:  ${JSON.stringify(both.expected)}`,
    `program: ${JSON.stringify(both.found)}`,
    `oracle:  ${expected}`,
    `program: ${found}`,
  ].join('\n');
}

/** @param {any} model @param {string[]} vectors @param {string[]} options of the program */
function compare(model, vectors, options) {
  const run = spawnSync(PROGRAM, ['score', '--lines', ...options], {
    input: vectors.map(vector => `${vector}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  assert.equal(run.error, undefined, `${PROGRAM} did not run: build it first, or name it with AMPS=path`);
  assert.equal(run.stderr, '');
  assert.equal(run.status, 0);
  const lines = run.stdout.split('\n');
  assert.equal(lines.pop(), '', 'the last line ends like every other');
  assert.equal(lines.length, vectors.length, 'one line is answered by one line');
  vectors.forEach((vector, index) => {
    const expected = JSON.stringify(scoreAssessment(model, parseVector(model, vector)));
    if (lines[index] !== expected) assert.fail(describeDifference(vector, expected, lines[index]));
  });
}

/** @param {any} model @param {import('./random.js').Rng} rng @param {number} count @param {string[]} options */
function compareDrafts(model, rng, count, options) {
  for (let number = 0; number < count; number += 1) {
    const draft = randomDraft(rng, model);
    const asOf = randomDate(rng, 2023, 2025);
    const text = JSON.stringify(draft);
    const run = spawnSync(PROGRAM, ['score', '-', '--as-of', asOf, ...options], { input: text, encoding: 'utf8' });
    const expected = JSON.stringify(scoreAssessment(model, draft, asOf));
    assert.equal(run.stderr, '', text);
    if (run.stdout !== `${expected}\n`) assert.fail(describeDifference(text, expected, run.stdout.trimEnd()));
  }
}

test('program and oracle agree on 200 drafts of the built-in model', () => {
  compareDrafts(builtIn, seeded(SEED - 1), 200, []);
});

test('program and oracle agree on 10,000 accounts of the built-in model', () => {
  const rng = seeded(SEED);
  compare(builtIn, Array.from({ length: 10000 }, () => randomVector(rng, builtIn)), []);
});

for (let number = 1; number <= 10; number += 1) {
  test(`program and oracle agree on 1,000 accounts and 20 drafts of random model ${number}`, () => {
    const rng = seeded(SEED + number);
    const model = randomModel(rng);
    const file = join(folder, `model-${number}.json`);
    writeFileSync(file, JSON.stringify(model));
    compare(model, Array.from({ length: 1000 }, () => randomVector(rng, model)), ['--model', file]);
    compareDrafts(model, rng, 20, ['--model', file]);
  });
}
