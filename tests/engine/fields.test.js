// Plain documents reach the core as fields. Whatever goes that way must come out as if the core had read the document.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AmpsError, InputError, LoadError, loadEngine } from '../../web/engine/engine.js';
import { fieldsOf } from '../../web/engine/fields.js';

const bytes = (/** @type {string} */ name) => readFileSync(new URL(`../../build/wasm/${name}`, import.meta.url));
const whole = await loadEngine({ wasm: bytes('amps-site.wasm') });
const small = await loadEngine({ wasm: bytes('amps.wasm') });
const questions = whole.model.dimensions.flatMap((dimension) => dimension.questions);

const PLAIN = {
  format: 'amps-assessment',
  version: 1,
  model: { id: 'amps', version: '1.0.0' },
  account: { id: '7', name: 'Northwind', arr: 12.5, currency: 'EUR', segment: 'S', owner: 'O', renewal_date: '2026-12-31', more: [1] },
  stage: 'renewal',
  date: '2026-01-31',
  answers: { A1: { level: 3, note: 'Signed', link: 'x' }, P1: { level: 'X', date: '2026-02-28' }, S1: { level: 4, date: '2020-01-01' } },
  override: { band: 'healthy', reason: 'Because', author: 'Ada', until: '2026-12-31', source: 'x' },
  others: { of: ['the', 'host', null, true, 1e21] },
};

// What comes in the place of any member.
const VALUES = [undefined, null, true, 0, 1, 2, 4, 5, -1, 1.5, 1e21, NaN, 7n, '', 'X', 'A1', '2026-02-30', '2026-02-28', ',', '\ud800',
  '\0', 'renewal', 'amps', 'critical', [], [1], {}, { level: 1 }, { level: 1, note: 7 }, { band: 'critical' }, new Date(0)];

/** @param {any} value @param {string[]} path @returns {string[][]} */
const pathsOf = (value, path = []) => [path, ...(typeof value === 'object' && value !== null
  ? Object.keys(value).flatMap((key) => pathsOf(value[key], [...path, key])) : [])];

/** @param {any} document @param {string[]} path @param {any} value */
function changed(document, [key, ...path], value) {
  if (key === undefined) return value;
  const copy = Array.isArray(document) ? [...document] : { ...document };
  copy[key] = changed(copy[key], path, value);
  if (copy[key] === undefined) delete copy[key];
  return copy;
}

/** @param {import('../../web/engine/engine.js').Engine} engine @param {any} document @param {string} asOf */
function outcome(engine, document, asOf) {
  try {
    return JSON.stringify(engine.score(document, { asOf }));
  } catch (error) {
    if (error instanceof InputError) return JSON.stringify(error.errors);
    return /** @type {AmpsError} */ (error).code;
  }
}

/** The document as a text that is none of JavaScript's: the core reads it itself. @param {any} document */
const asText = (document) => {
  const text = JSON.stringify(document, (_, value) => (typeof value === 'bigint' || Number.isNaN(value) ? String(value) : value));
  return `${text.slice(0, -1)},"\\u0061s text":0}`;
};

test('a document that goes in as fields gives what the core makes of its text, and any other is left to the core', () => {
  let asFields = 0;
  let left = 0;
  for (const path of pathsOf(PLAIN).slice(1)) {
    for (const value of VALUES) {
      const document = changed(PLAIN, path, value);
      const read = outcome(whole, asText(document), '2026-06-30');
      assert.equal(outcome(whole, document, '2026-06-30'), read, `${path.join('/')} = ${String(value)}`);
      const quick = outcome(small, document, '2026-06-30');
      if (quick === 'not-in-engine') left += 1;
      else {
        asFields += 1;
        assert.equal(quick, read, `${path.join('/')} = ${String(value)}`);
        assert.ok(read.startsWith('{'), `${path.join('/')} = ${String(value)} is refused`);
      }
    }
  }
  assert.ok(asFields > 200 && left > 500, `${asFields} as fields, ${left} left`);
});

test('what any document of the golden cases comes to does not depend on the way in', () => {
  const lines = readFileSync(new URL('../golden/cases.jsonl', import.meta.url), 'utf8').trim().split('\n');
  let compared = 0;
  for (const line of lines) {
    const { name, model, as_of: asOf, vector, assessment, result } = JSON.parse(line);
    if (model) continue;
    const document = assessment ?? small.parseVector(vector);
    assert.equal(outcome(small, document, asOf ?? ''), JSON.stringify(result), name);
    assert.equal(outcome(whole, asText(document), asOf ?? ''), JSON.stringify(result), name);
    compared += 1;
  }
  assert.ok(compared >= 100, `${compared} cases`);
});

test('a text is plain where JavaScript would print it so, but for space', () => {
  const isPlain = (/** @type {string} */ text) => fieldsOf(text, whole.model, questions, true) !== undefined;
  const text = JSON.stringify(PLAIN);
  assert.ok(isPlain(text));
  assert.ok(isPlain(JSON.stringify(PLAIN, null, 2)));
  assert.ok(isPlain(text.replace('Signed', 'Signed  \\" by \\n us')));
  assert.ok(!isPlain(text.replace('"version":1,', '"version":1,"version":1,')), 'a member twice');
  assert.ok(!isPlain(text.replace('"level":3', '"level":3.0')), 'a number spelled otherwise');
  assert.ok(!isPlain(text.replace('Signed', 'Si\\u0067ned')), 'an escape that need not be');
  assert.ok(!isPlain(text.replace('Signed', '\\ud800')), 'half a surrogate pair');
  assert.ok(!isPlain(text.slice(0, -1)), 'no JSON');
  assert.ok(!isPlain(text.replace('Signed', 'x'.repeat(400_000))), 'a long text');
  assert.ok(!isPlain(text.replace('[1]', `${'['.repeat(40)}${']'.repeat(40)}`)), 'a deep text');
});

test('vectors come from plain documents, too', () => {
  const vector = small.formatVector(/** @type {any} */ (PLAIN));
  assert.equal(vector, whole.formatVector(asText(PLAIN)));
  assert.equal(vector.slice(0, 30), 'AMPS:1/ST:RN/A1:3/A2:X/A3:X/M1');
});

test('the small engine says what it cannot judge, and can after it is completed', async () => {
  const { loadSmallEngine } = await import('../../web/engine/engine.js');
  const { fetch } = globalThis;
  /** @type {string[]} */
  const asked = [];
  try {
    globalThis.fetch = /** @type {any} */ (async (/** @type {string} */ address) => {
      asked.push(String(address));
      return new Response(bytes(String(address).replace(/.*\//, '')));
    });
    const engine = await loadSmallEngine('https://host.example/widget/amps.wasm');
    const faulty = { ...PLAIN, stage: 'sales' };
    const calls = [
      () => engine.score(/** @type {any} */ (faulty)),
      () => engine.useModel({ ...whole.model, id: 'ours' }),
      () => engine.change(/** @type {any} */ (PLAIN), /** @type {any} */ (PLAIN)),
    ];
    for (const call of calls) assert.throws(call, (error) => error instanceof AmpsError && error.code === 'not-in-engine');
    await engine.complete();
    await engine.complete();
    assert.deepEqual(asked, ['https://host.example/widget/amps.wasm', 'https://host.example/widget/amps-site.wasm']);
    assert.throws(calls[0], { code: 'unknown-stage' });
    calls[1]();
    assert.equal(engine.model.id, 'ours');
    assert.throws(() => engine.score(/** @type {any} */ (PLAIN)), { code: 'other-model' });
  } finally {
    globalThis.fetch = fetch;
  }
});

test('an engine that cannot be completed says why, and goes on', async () => {
  const { loadSmallEngine } = await import('../../web/engine/engine.js');
  const { fetch } = globalThis;
  let isThere = false;
  try {
    globalThis.fetch = /** @type {any} */ (async (/** @type {string} */ address) => (
      String(address).endsWith('/amps.wasm') || isThere
        ? new Response(bytes(String(address).replace(/.*\//, ''))) : new Response('', { status: 404 })));
    const engine = await loadSmallEngine('https://other.example/amps.wasm');
    await assert.rejects(engine.complete(), (error) => error instanceof LoadError && error.code === 'wasm-unreachable');
    assert.equal(engine.summary('AMPS:1/ST:RN/A1:3/P1:1').coverage, 15);
    isThere = true;
    await engine.complete();
    const known = engine.parseVector('AMPS:1/ST:RN/M1:3/P1:1/P2:1/P3:1/S1:3');
    assert.equal(engine.change(known, known).difference.points, 0);
  } finally {
    globalThis.fetch = fetch;
  }
});
