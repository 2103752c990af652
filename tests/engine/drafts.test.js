// Assessments in the making: without a stage, the engine says all that can be told, as the oracle does.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readAccount, readDraft } from '../../web/engine/draft.js';
import { InputError, builtinModel, loadEngine } from '../../web/engine/engine.js';
import { Session } from '../../web/widget/session.js';
import { scoreAssessment } from '../oracle/oracle.js';
import { randomDate, randomDraft, randomModel, seeded } from '../oracle/random.js';

const wasm = readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url));
const small = readFileSync(new URL('../../build/wasm/amps.wasm', import.meta.url));
const SEED = Number(process.env.SEED ?? 20240229);

/** @param {() => unknown} call */
function refusal(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    return error.errors.map(({ code, pointer }) => `${code} ${pointer}`);
  }
  assert.fail('the document was accepted');
}

/** @type {any} */
const draft = { format: 'amps-assessment', version: 1, answers: { A1: { level: 3 }, M3: { level: 'X' } } };

/** @param {any} model @param {import('../oracle/random.js').Rng} rng @param {number} count */
async function agree(model, rng, count) {
  const engine = await loadEngine({ wasm });
  engine.useModel(model);
  for (let number = 0; number < count; number += 1) {
    const document = randomDraft(rng, model ?? builtinModel);
    const asOf = randomDate(rng, 2023, 2025);
    const expected = JSON.stringify(scoreAssessment(model ?? builtinModel, document, asOf));
    const found = JSON.stringify(engine.score(document, { asOf }));
    assert.equal(found, expected, `SEED=${SEED} ${JSON.stringify(document)}`);
  }
}

test('engine and oracle agree on 10,000 drafts of the built-in model', () => agree(null, seeded(SEED), 10000));

test('engine and oracle agree on 1,000 drafts of each of ten random models', async () => {
  for (let number = 1; number <= 10; number += 1) {
    const rng = seeded(SEED + number);
    await agree(randomModel(rng), rng, 1000);
  }
});

test('a draft is the same as an object, as its text, and with a stage of null, in either engine', async () => {
  for (const bytes of [wasm, small]) {
    const engine = await loadEngine({ wasm: bytes });
    const expected = scoreAssessment(builtinModel, draft);
    for (const given of [draft, JSON.stringify(draft), { ...draft, stage: null }]) {
      assert.deepEqual(engine.score(given), expected);
    }
  }
});

test('a draft has no vector and no change, and is refused there with its reason', async () => {
  const engine = await loadEngine({ wasm });
  const whole = engine.parseVector('AMPS:1/ST:RN/A1:3');
  assert.equal(engine.score(draft).vector, null);
  assert.deepEqual(refusal(() => engine.formatVector(draft)), ['missing-member /stage']);
  assert.deepEqual(refusal(() => engine.change(draft, whole)), ['no-score ']);
  assert.deepEqual(refusal(() => engine.change(whole, draft)), ['no-score ']);
});

test('an empty stage is a stage that the model does not have', async () => {
  const engine = await loadEngine({ wasm });
  assert.deepEqual(refusal(() => engine.score({ ...draft, stage: '' })), ['unknown-stage /stage']);
});

test('the text of a draft is judged whole, without a fault for its stage', async () => {
  const engine = await loadEngine({ wasm });
  assert.deepEqual(readDraft(engine, `\ufeff${JSON.stringify(draft)}\n`), draft);
  const twice = JSON.stringify(draft).replace('"A1"', '"A1":{"level":2},"A1"');
  assert.deepEqual(refusal(() => readDraft(engine, twice)), ['duplicate-member /answers/A1']);
  assert.deepEqual(readAccount(engine, '{"name":"Acme"}'), { name: 'Acme' });
  assert.deepEqual(refusal(() => readAccount(engine, '{"arr":-1}')), ['number-out-of-range /account/arr']);
});

test('a session tells what is stale before a stage is chosen, and has no result', async () => {
  const session = new Session();
  session.engine = await loadEngine({ wasm });
  session.show({ ...draft, stage: '', date: '2020-01-01' });
  assert.equal(session.result, null);
  assert.deepEqual(session.scored?.stale, ['A1']);
  assert.equal(session.scored?.range, null);
  session.change(session.staged('renewal'));
  assert.equal(/** @type {any} */ (session).result.stage, 'renewal');
});
