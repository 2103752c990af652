// One text has one verdict: whatever reads a document reads it as the core does.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { show } from '../../web/bridge/state.js';
import { loadEngine } from '../../web/engine/engine.js';
import { contents, plan } from '../../web/app/store/exchange.js';
import { readJson } from '../../web/app/store/json.js';
import { Library } from '../../web/app/store/library.js';
import { en } from '../../web/app/store/messages/en.js';
import { Session } from '../../web/widget/session.js';

const wasm = readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url));
const amps = fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const engine = await loadEngine({ wasm });

const HEAD = '"format": "amps-assessment", "version": 1';
const document = (/** @type {string} */ rest) => `{${HEAD}, "stage": "renewal", ${rest}}`;

/** Texts that the core refuses, and that `JSON.parse` makes something of that it would accept. */
const REFUSED = [
  document('"answers": {"A1": {"level": 1}, "A1": {"level": 4}}'),
  document('"answers": {"A1": {"level": 1, "level": 4}}'),
  document('"stage": "onboarding", "answers": {}'),
  document('"answers": {"A1": {"level": 1}}, "answers": {"A1": {"level": 4}}'),
  document('"account": {"name": "Acme", "na\\u006de": "Umbra"}, "answers": {}'),
  document('"answers": {}, "of mine": [{"a": 1, "a": 2}]'),
  document('"answers": {"A1": {"level": 3.00000000000000000001}}'),
];
// Without a stage, too, which only these may lack.
const OPEN = REFUSED.filter((text) => !text.includes('onboarding')).map((text) => text.replace('"stage": "renewal", ', ''));

const session = () => Object.assign(new Session(), { engine });

/** @param {() => unknown} act @returns {any} */
function errorOf(act) {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('the program and the engine refuse each of these texts', () => {
  for (const text of REFUSED) {
    assert.throws(() => execFileSync(amps, ['score'], { input: text, stdio: ['pipe', 'pipe', 'pipe'] }), text);
    assert.ok(errorOf(() => engine.score(text))?.errors, text);
    assert.equal(errorOf(() => engine.score(JSON.parse(text))), undefined, 'and take what JSON.parse makes of it');
  }
});

test('an element refuses the text, with the same faults', () => {
  for (const text of REFUSED) {
    const { errors } = errorOf(() => engine.score(text));
    assert.deepEqual(errorOf(() => session().read(text, false))?.errors, errors, text);
  }
  for (const text of OPEN) assert.ok(errorOf(() => session().read(text, false))?.errors, text);
  const account = errorOf(() => session().about('{"name": "Acme", "name": "Umbra"}'));
  assert.equal(account?.errors[0].pointer, '/account/name');
  assert.equal(errorOf(() => session().about('{"name": "Acme"}, "answers": {}'))?.code, 'account-not-object');
});

test('an element takes what the core takes: a text without a stage, and with a mark in front', () => {
  const open = `{${HEAD}, "answers": {"A1": {"level": 3}}}`;
  for (const text of [open, `\ufeff${open}`, open.replace('"answers"', '"stage": null, "answers"')]) {
    assert.equal(session().read(text, false).answers.A1.level, 3, text);
  }
  const faults = errorOf(() => session().read(open.replace('3', '9'), false)).errors;
  assert.deepEqual(faults.map((/** @type {any} */ { code }) => code), ['level-out-of-range'], 'a stage is not asked for');
  const one = session();
  one.about('{"name": "Acme"}');
  assert.deepEqual(one.assessment.account, { name: 'Acme' });
});

test('a frame refuses the text', async () => {
  const element = /** @type {any} */ ({ engine, assessment: session().empty(), load: async () => {} });
  for (const text of [...REFUSED, ...OPEN]) await assert.rejects(show(element, { assessment: text }), { name: 'InputError' });
  await assert.rejects(show(element, { account: '{"name": "Acme", "name": "Umbra"}' }), { code: 'duplicate-member' });
  await show(element, { account: '{"name": "Acme"}', assessment: REFUSED[0].replace('"A1": {"level": 1}, ', '') });
});

test('an import refuses a file in which anything is given twice, and says what and where', () => {
  for (const text of REFUSED.filter((each) => !each.includes('3.0'))) {
    assert.throws(() => contents(text, en), /given twice/, text);
    const file = `{"format": "amps-export", "version": 1, "accounts": [], "assessments": [{"document": 1},
      {"id": "x", "revision": 1, "saved_at": "2026-01-01", "account_id": "y", "document": ${text}}]}`;
    assert.throws(() => contents(file, en), /\/assessments\/1\/document\/.*given twice/, text);
  }
  assert.throws(() => contents('{"format": "amps-export", "version": 1, "accounts": [], "accounts": []}', en),
    /\/accounts is given twice/);
});

test('what is kept is read as the core reads it', () => {
  const library = new Library(/** @type {any} */ ({}), engine, en);
  for (const text of [...REFUSED, ...OPEN]) assert.notEqual(library.judge(text, '2026-01-01T00:00:00Z').fault, '', text);
  const good = document('"answers": {"A1": {"level": 3}}');
  assert.deepEqual([library.judge(good, '2026-01-01T00:00:00Z').fault, library.judge(good, '2026-01-01').result?.stage],
    ['', 'renewal']);
  assert.equal(library.judge(good.replace('"stage": "renewal", ', ''), '2026-01-01').fault, '');
  assert.equal(plan('file', good, library, en).fresh.length, 2);
});

test('a file is read as JSON.parse reads it where nothing is given twice', () => {
  for (const text of [
    '{}', '[]', '"a"', '1', 'null', '[{"a":1},{"a":1}]', '{"a":{"a":"a"},"b":["a","a",{"a":{}}]}',
    '{"a\\"":1,"a":2,"\\\\":3,"a\\\\\\"{":4}', '["{\\"a\\":1,\\"a\\":1}", "\\\\", {"b": "},"}]', ' { "a" : [ 1 , 2 ] , "b" : "," } ',
    '{"":1,"a":{"":{}}}', '{"__proto__":1,"constructor":2,"toString":3}',
  ]) assert.deepEqual(readJson(text), JSON.parse(text), text);
  for (const [text, where] of [
    ['{"a":1,"a":1}', '/a'], ['[1,[2],{"x":{"y":1,"z":[],"y":2}}]', '/2/x/y'], ['{"":1,"":2}', '/'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'], ['{"a\\"":[{}],"b":{},"a\\u0022":2}', '/a"'],
  ]) assert.throws(() => readJson(text), (/** @type {Error} */ { message }) => message === `${where} is given twice`);
  assert.throws(() => readJson('{"a":'), SyntaxError);
});
