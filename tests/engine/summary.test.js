import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { InputError, loadEngine } from '../../web/engine/engine.js';

const wasm = readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url));
const golden = new URL('../golden/', import.meta.url);
const VECTOR = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

/** @param {() => unknown} call */
function refusal(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    return error.errors.map(({ code, position, message }) => `${code} ${position} ${message}`);
  }
  assert.fail('the vector was accepted');
}

/** @param {any} result */
const verdictOf = ({ score, band, certain, range, coverage }) => ({ score, band, certain, range, coverage });

test('a summary is the verdict of the result, for every golden case', async () => {
  const engine = await loadEngine({ wasm });
  const lines = readFileSync(new URL('cases.jsonl', golden), 'utf8').trim().split('\n');
  assert.ok(lines.length >= 300);
  let inUse = null;
  let compared = 0;
  for (const line of lines) {
    const { name, model, as_of: asOf, vector, assessment, result } = JSON.parse(line);
    if (model !== inUse) {
      engine.useModel(model === null ? null : readFileSync(new URL(`models/${model}`, golden), 'utf8'));
      inUse = model;
    }
    if (!result.vector) continue;
    const options = { asOf: asOf ?? undefined };
    const summary = engine.summary(result.vector, options);
    // A vector holds no dates of single answers, so some documents say more than their vector.
    const scored = vector ? result : engine.score(engine.parseVector(result.vector), options);
    assert.equal(JSON.stringify(summary), JSON.stringify(verdictOf(scored)), name);
    const isAllInVector = !Object.values(assessment?.answers ?? {}).some((answer) => answer.date);
    if (isAllInVector) {
      assert.deepEqual(summary, verdictOf(result), name);
      compared += 1;
    }
  }
  assert.ok(compared >= 200, `${compared} cases were compared with their golden result`);
});

test('a summary is frozen all the way down', async () => {
  const engine = await loadEngine({ wasm });
  const summary = engine.summary(VECTOR);
  assert.deepEqual(summary, {
    score: 48.5, band: 'at-risk', certain: true, range: { low: 43.3, high: 51.7 }, coverage: 91.7,
  });
  assert.ok(Object.isFrozen(summary) && Object.isFrozen(summary.range));
});

test('a vector that cannot be summarised is refused as it is when it is parsed', async () => {
  const engine = await loadEngine({ wasm });
  for (const vector of ['', 'AMPS:2/ST:RN', `${VECTOR}/Z9:1/A1:2`, VECTOR.replace('A1:3', 'A1:7'),
    VECTOR.replace('/A1', '/MD:low-touch@2.1/A1'), 'A'.repeat(5000), 'A'.repeat(2_000_000)]) {
    const faults = refusal(() => engine.summary(vector));
    assert.deepEqual(faults, refusal(() => engine.parseVector(vector)));
  }
  assert.match(refusal(() => engine.summary(VECTOR, { asOf: '2026-02-30' }))[0], /^bad-date /);
  assert.equal(engine.summary(VECTOR).score, 48.5);
});

test('a summary is of the model in use', async () => {
  const engine = await loadEngine({ wasm });
  engine.useModel(readFileSync(new URL('models/one-question.json', golden), 'utf8'));
  assert.match(refusal(() => engine.summary(VECTOR))[0], /^other-model /);
});
