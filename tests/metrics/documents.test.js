// The documents of the metrics fit their schemas, and the catalogue fits its own, in every language.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja', 'ar'];

const folder = mkdtempSync(join(tmpdir(), 'amps-metrics-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(new URL(`../../core/${path}`, import.meta.url), 'utf8'));

const ajv = new Ajv2020({ strict: true, allErrors: true, multipleOfPrecision: 6 });

/** @param {string} path of a schema @param {unknown} document */
function faults(path, document) {
  const schema = json(path);
  const validate = ajv.getSchema(path) ?? ajv.compile({ $id: path, ...schema });
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** @param {string} csv @param {string[]} options @returns {any} */
function metrics(csv, ...options) {
  const path = join(folder, 'table.csv');
  writeFileSync(path, csv);
  const { status, stdout, stderr } = spawnSync(PROGRAM, ['metrics', path, '--as-of', '2026-06-15', ...options], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const REVENUE = 'account,month,mrr,segment\nA,2026-01,100,big\nB,2026-01,5.5,small\nA,2026-02,120,big\nA,2026-02,9,big\nC,2026-03,-1,big\nA,2026-04,1,big\nB,2026-04,2,\n';
const CONTRACTS = 'account,start,end,arr\nA,2025-01-01,2025-12-31,100\nA,2026-01-01,,150\nB,2025-01-01,2026-06-01,9\n';
const EVENTS = 'account,date,type,hours\nA,2026-01-02,call,\nA,2026-02-02,ticket,4\nB,2026-02-03,qbr,\nB,2026-06-03,dance,\n';

/** @type {[string, string, ...string[]][]} */
const CASES = [
  ['revenue', REVENUE, '--kind', 'revenue'],
  ['revenue', REVENUE, '--kind', 'revenue', '--segment', 'big', '--margin', '0.75', '--period', 'quarter'],
  ['revenue', 'account,date,amount\n', '--kind', 'revenue'],
  ['revenue', CONTRACTS, '--kind', 'subscriptions'],
  ['revenue', CONTRACTS, '--kind', 'subscriptions', '--basis', 'renewal', '--period', 'year'],
  ['value', 'account,start,reached\nA,2026-01-01,2026-01-31\nB,2026-01-01,\nC,2026-05-05,2026-05-04\n', '--kind', 'value'],
  ['value', 'account,start,reached\nA,2026-01-01,2026-01-31\n', '--kind', 'value'],
  ['value', 'account,start,reached\n', '--kind', 'value'],
  ['survey', 'account,date,nps\nA,2026-01-01,10\nB,2026-02-01,\nC,2026-02-01,11\n', '--kind', 'surveys'],
  ['survey', 'account,csat\nA,5\nB,1\n', '--kind', 'surveys'],
  ['survey', 'account,csat\n', '--kind', 'surveys'],
  ['survey', 'account,date,nps,segment\nA,2026-01-01,10,big\nB,2026-02-01,,small\nC,2026-02-01,3,\n', '--kind', 'surveys'],
  ['value', 'account,start,reached,segment\nA,2026-01-01,2026-01-31,big\nB,2026-01-01,,\n', '--kind', 'value'],
  ...['touchpoints', 'reviews', 'training', 'responses', 'activity'].map((event) => (
    /** @type {[string, string, ...string[]]} */ (['events', EVENTS, '--kind', 'events', '--event', event]))),
  ['events', 'account,date,type,segment\nA,2026-01-02,call,big\nB,2026-02-03,qbr,\n', '--kind', 'events', '--event', 'touchpoints'],
];

for (const [name, csv, ...options] of CASES) {
  test(`what ${options.join(' ')} gives fits the schema of ${name} results, member by member in its order`, () => {
    const result = metrics(csv, ...options);
    const schema = json(`schemas/${name}-result.schema.json`);
    assert.deepEqual(faults(`schemas/${name}-result.schema.json`, result), []);
    assert.deepEqual(Object.keys(result), Object.keys(schema.properties).filter((member) => member in result));
    for (const member of Object.keys(result)) {
      const { [member]: _, ...rest } = result;
      if (schema.required.includes(member)) assert.notDeepEqual(faults(`schemas/${name}-result.schema.json`, rest), [], member);
      assert.notDeepEqual(faults(`schemas/${name}-result.schema.json`, { ...result, [member]: { no: 1 } }), [], member);
    }
    if (/segment/.test(csv) && name !== 'revenue') {
      assert.ok(result.segments.length > 1, 'each segment is told');
      for (const segment of result.segments) assert.deepEqual(Object.keys(segment), schema.properties.segments.items.required);
    }
    for (const [index, period] of (result.periods ?? []).entries()) {
      assert.deepEqual(Object.keys(period), schema.properties.periods.items.required, `period ${index}`);
    }
  });
}

test('for people each segment is told, too', () => {
  const told = (/** @type {string} */ csv, /** @type {string[]} */ ...options) => {
    const path = join(folder, 'table.csv');
    writeFileSync(path, csv);
    return spawnSync(PROGRAM, ['metrics', path, '--as-of', '2026-06-15', '--text', ...options], { encoding: 'utf8' }).stdout;
  };
  assert.match(told('account,nps,segment\nA,10,big\nB,3,\n', '--kind', 'surveys'), /\nSegments\n {2}big {2}.*100.*\n {2}\(none\) {2}.*100/);
  assert.match(told('account,start,reached,segment\nA,2026-01-01,2026-01-31,big\nB,2026-01-01,,small\n', '--kind', 'value'),
    /\nSegments\n {2}big {2}median 30 days .*1: 1 have reached value, 0 still wait\n {2}small {2}median .*1: 0 have reached value, 1 still wait\n/);
  assert.match(told('account,date,type,segment\nA,2026-01-02,call,big\nB,2026-05-03,call,small\n', '--kind', 'events', '--event', 'touchpoints'),
    /\nSegments\n {2}big {2}2026-05 {2}.*\n {2}small {2}2026-05 {2}1 .*\n/);
});

const catalogue = json('metrics/catalogue.json');

test('the catalogue fits its schema', () => {
  assert.deepEqual(faults('metrics/catalogue.schema.json', catalogue), []);
});

/** @param {any} node @returns {Record<string, string>[]} every text in it */
const texts = (node) => (node === null || typeof node !== 'object' ? []
  : typeof node.en === 'string' ? [node] : Object.values(node).flatMap(texts));

test('every text of the catalogue is there in every language, and none is English in another', () => {
  const all = texts(catalogue);
  assert.ok(all.length > 180);
  for (const text of all) {
    assert.deepEqual(Object.keys(text), LANGUAGES, text.en);
    assert.doesNotMatch(Object.values(text).join(' '), /[!\u2013\u2014]|^\s|\s$|\s\s/, text.en);
    for (const language of ['ja', 'ar']) assert.notEqual(text[language], text.en);
    assert.match(text.ar, /\p{Script=Arabic}/u, text.en);
    assert.match(text.ja, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]|NPS|CSAT/u, text.en);
  }
});
