import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AmpsError, InputError, LoadError, TrapError, loadEngine } from '../../web/engine/engine.js';

const wasm = readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url));
const golden = new URL('../golden/', import.meta.url);
const VECTOR = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

/** @param {() => unknown} call @returns {InputError} */
function refusal(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    return error;
  }
  assert.fail('the input was accepted');
}

/** Runs `body` with every instance's memory in sight, so that a test can wreck or measure it. */
async function watchingMemory(/** @type {(memories: WebAssembly.Memory[]) => unknown} */ body) {
  const { Instance } = WebAssembly;
  /** @type {WebAssembly.Memory[]} */
  const memories = [];
  WebAssembly.Instance = /** @type {any} */ (
    function (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) {
      const instance = new Instance(module, imports);
      memories.push(...Object.values(instance.exports).filter((value) => value instanceof WebAssembly.Memory));
      return instance;
    }
  );
  try {
    await body(/** @type {WebAssembly.Memory[]} */ (memories));
  } finally {
    WebAssembly.Instance = Instance;
  }
}

test('every golden case gives the same bytes through the engine', async () => {
  const engine = await loadEngine({ wasm });
  const lines = readFileSync(new URL('cases.jsonl', golden), 'utf8').trim().split('\n');
  assert.ok(lines.length >= 300);
  let inUse = null;
  for (const line of lines) {
    const { name, model, as_of: asOf, vector, assessment, result } = JSON.parse(line);
    if (model !== inUse) {
      engine.useModel(model === null ? null : readFileSync(new URL(`models/${model}`, golden), 'utf8'));
      inUse = model;
    }
    const document = assessment ?? engine.parseVector(vector);
    const scored = engine.score(document, { asOf: asOf ?? undefined });
    assert.equal(JSON.stringify(scored), JSON.stringify(result), name);
  }
});

test('a vector becomes an assessment, and the assessment the same vector', async () => {
  const engine = await loadEngine({ wasm });
  const assessment = engine.parseVector(VECTOR);
  assert.equal(assessment.stage, 'renewal');
  assert.deepEqual(assessment.model, { id: 'amps', version: '1.0.0' });
  assert.deepEqual(assessment.answers.M3, { level: 'X' });
  assert.equal(engine.formatVector(assessment), VECTOR);
});

test('answers are frozen all the way down', async () => {
  const engine = await loadEngine({ wasm });
  const result = engine.score(engine.parseVector(VECTOR));
  for (const value of [engine.model, engine.model.stages[0].weights, result, result.range, result.steps[0]]) {
    assert.ok(Object.isFrozen(value));
  }
});

test('a refused input carries every fault with its code, place and message', async () => {
  const engine = await loadEngine({ wasm });
  const { errors, code } = refusal(() =>
    engine.score(
      /** @type {any} */ ({
        format: 'amps-assessment',
        version: 1,
        stage: 'sales',
        answers: { P3: { level: 7 }, Z9: { level: 0 }, A1: { level: NaN } },
      }),
    ),
  );
  assert.equal(code, 'unknown-stage');
  assert.deepEqual(
    errors.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`),
    [
      'unknown-stage /stage "sales" is not a stage of this model. Stages are onboarding, adoption-growth, renewal.',
      'level-out-of-range /answers/P3/level P3 has no level 7. Levels go from 0 to 4, or X for not sure.',
      'unknown-question /answers/Z9 "Z9" is not a question of this model. Questions are ' +
        'A1, A2, A3, M1, M2, M3, P1, P2, P3, S1, S2, S3, S4.',
      'level-out-of-range /answers/A1/level A1 has no level "NaN". Levels go from 0 to 4, or X for not sure.',
    ],
  );
});

test('bad input of every kind is refused by name and never by a trap', async () => {
  const engine = await loadEngine({ wasm });
  const deep = '['.repeat(100_000);
  const huge = JSON.stringify({ note: 'x'.repeat(2_000_000) });
  const strangers = (/** @type {number} */ length) =>
    `{"format":"amps-assessment","version":1,"stage":"renewal","answers":{${Array.from(
      { length },
      (_, i) => `"q${i}":1`,
    )}}}`;
  /** @type {[() => unknown, string][]} */
  const cases = [
    [() => engine.parseVector(''), 'vector-empty'],
    [() => engine.parseVector(VECTOR.replace('P3:0', 'P3:7')), 'level-out-of-range'],
    [() => engine.parseVector(`${VECTOR}/`), 'vector-part'],
    [() => engine.parseVector('AMPS:1/ST:RN/\ud800:1'), 'vector-unknown-key'],
    [() => engine.parseVector('A'.repeat(5000)), 'text-too-long'],
    [() => engine.parseVector('A'.repeat(100_000_000)), 'text-too-long'],
    [() => engine.parseVector(/** @type {any} */ (undefined)), 'vector-prefix'],
    [() => engine.score(/** @type {any} */ (undefined)), 'wrong-type'],
    [() => engine.score('{"format":'), 'json-syntax'],
    [() => engine.score(deep), 'json-too-deep'],
    [() => engine.score(huge), 'text-too-long'],
    [() => engine.score(strangers(1000)), 'unknown-question'],
    [() => engine.score(strangers(60_000)), 'wrong-count'],
    [() => engine.score('"\ud800"'), 'wrong-type'],
    [() => engine.score('"\\ud800"'), 'json-syntax'],
    [() => engine.score(engine.parseVector(VECTOR), { asOf: '2026-02-30' }), 'bad-date'],
    [() => engine.useModel('{}'), 'missing-member'],
    [() => engine.useModel(/** @type {any} */ (7)), 'wrong-type'],
  ];
  for (const [call, code] of cases) assert.equal(refusal(call).code, code);
  assert.equal(engine.score(engine.parseVector(VECTOR)).score, 48.5);
});

test('a refused model leaves the one in use', async () => {
  const engine = await loadEngine({ wasm });
  const model = JSON.parse(readFileSync(new URL('models/one-question.json', golden), 'utf8'));
  engine.useModel(model);
  assert.deepEqual(engine.model, model);
  assert.equal(refusal(() => engine.useModel({ ...model, stages: [] })).errors[0].pointer, '/stages');
  assert.equal(engine.model.id, model.id);
  assert.equal(refusal(() => engine.parseVector(VECTOR)).code, 'other-model');
  engine.useModel(null);
  assert.equal(engine.score(engine.parseVector(VECTOR)).score, 48.5);
});

test('after a trap the next score is right, under the model that was in use', async () => {
  await watchingMemory(async (memories) => {
    const engine = await loadEngine({ wasm });
    const model = readFileSync(new URL('models/one-question.json', golden), 'utf8');
    engine.useModel(model);
    const assessment = {
      .../** @type {any} */ ({ format: 'amps-assessment', version: 1, answers: {} }),
      model: { id: engine.model.id, version: engine.model.version },
      stage: engine.model.stages[0].id,
    };
    const before = JSON.stringify(engine.score(assessment));
    new Uint8Array(memories[0].buffer).fill(0xff);
    assert.throws(() => engine.score(assessment), TrapError);
    assert.equal(JSON.stringify(engine.score(assessment)), before);
    assert.equal(memories.length, 2);
  });
});

// The allocator forgets nothing: had one call kept a single byte, the next would find its own elsewhere.
test('2,000 calls leave every byte of the memory as it was', async () => {
  await watchingMemory(async (memories) => {
    const engine = await loadEngine({ wasm });
    const json = JSON.stringify(engine.parseVector(VECTOR));
    const calls = {
      score: () => engine.score(json),
      'a refused score': () => assert.throws(() => engine.score('{"format":"amps-assessment"}'), AmpsError),
      summary: () => engine.summary(VECTOR),
      parseVector: () => engine.parseVector(VECTOR),
      formatVector: () => engine.formatVector(json),
      useModel: () => engine.useModel(engine.model),
    };
    for (const [name, call] of Object.entries(calls)) {
      for (let i = 0; i < 200; ++i) call();
      const before = Buffer.from(memories[0].buffer.slice(0));
      for (let i = 0; i < 2000; ++i) call();
      assert.equal(memories.length, 1);
      assert.ok(before.equals(new Uint8Array(memories[0].buffer)), `${name} leaves the memory as it was`);
    }
  });
});

test('the built-in model is the one in the file, and scores until another is put to use', async () => {
  const file = readFileSync(new URL('../../core/models/amps.json', import.meta.url), 'utf8');
  const engine = await loadEngine({ wasm });
  assert.deepEqual(engine.model, JSON.parse(file));
  assert.deepEqual(
    engine.summary('AMPS:1/ST:RN/A1:3/P1:1'),
    (engine.useModel(file), engine.summary('AMPS:1/ST:RN/A1:3/P1:1')),
  );
});

test('a failed load says why, and can be tried again', async () => {
  const damaged = wasm.subarray(0, 1000);
  const elsewhere = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  const missing = new Response('not here', { status: 404 });
  const offline = () => Promise.reject(new TypeError('fetch failed'));
  for (const [source, code] of /** @type {[() => any, string][]} */ ([
    [() => damaged, 'wasm-damaged'],
    [() => elsewhere, 'wasm-damaged'],
    [() => missing, 'wasm-unreachable'],
    [offline, 'wasm-unreachable'],
  ])) {
    await assert.rejects(
      () => loadEngine({ wasm: source() }),
      (error) => error instanceof LoadError && error.code === code,
    );
  }
  const { WebAssembly: original } = globalThis;
  try {
    // @ts-expect-error a browser without WebAssembly
    globalThis.WebAssembly = undefined;
    await assert.rejects(loadEngine({ wasm }), { code: 'wasm-missing' });
  } finally {
    globalThis.WebAssembly = original;
  }
  const engine = await loadEngine({ wasm: new Response(wasm) });
  assert.equal(engine.model.id, 'amps');
});
