// The engine of the metrics: the same bytes as the program for every kind of table, and every outcome in words.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MetricsEngine } from '../../web/engine/metrics-engine.js';

/** @typedef {import('../../web/engine/metrics-documents.js').TableKind} TableKind */
/** @typedef {import('../../web/engine/metrics-documents.js').MetricsOptions} MetricsOptions */

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PROGRAM = process.env.AMPS ?? at('build/native/amps');
const AS_OF = '2026-06-15';
const module = await WebAssembly.compile(readFileSync(at('build/wasm/amps-metrics.wasm')));
const folder = mkdtempSync(join(tmpdir(), 'amps-metrics-engine-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string | Uint8Array} content @param {TableKind} kind */
async function opened(content, kind) {
  const engine = new MetricsEngine(module);
  return { engine, columns: await engine.open(new Blob([/** @type {any} */ (content)]), kind) };
}

/** @param {string | Uint8Array} content @param {TableKind} kind @param {MetricsOptions} options */
async function documentOf(content, kind, options) {
  const { engine } = await opened(content, kind);
  return engine.document({ asOf: AS_OF, ...options });
}

/** @param {string | Uint8Array} content @param {string} kind @param {MetricsOptions} options */
function program(content, kind, options) {
  const path = join(folder, 'table.csv');
  writeFileSync(path, content);
  const named = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return spawnSync(PROGRAM, ['metrics', path, '--kind', kind, '--as-of', AS_OF, ...named], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The outcome of a promise that must fail. @param {Promise<unknown>} promise @returns {Promise<{code: string, message: string}[]>} */
const faultsOf = (promise) => promise.then(() => assert.fail('It was taken.'), ({ errors, stack }) => errors ?? assert.fail(stack));

const REVENUE = 'account,month,mrr,segment\nA,2026-01,100,big\nB,2026-01,5.5,small\nA,2026-02,120,big\nA,2026-02,9,big\nC,2026-03,-1,big\nA,2026-04,1,big\nB,2026-04,2,\n';
const CONTRACTS = 'account,start,end,arr\nA,2025-01-01,2025-12-31,100\nA,2026-01-01,,150\nB,2025-01-01,2026-06-01,9\nC,2026-02-01,2026-01-01,7\n';
const EVENTS = 'account,date,type,hours\nA,2026-01-02,call,\nA,2026-02-02,ticket,4\nB,2026-02-03,qbr,\nB,2026-06-03,dance,\nC,2027-01-01,call,\n';
const VALUE = 'account,start,reached\nA,2026-01-01,2026-01-31\nB,2026-01-01,\nC,2026-05-05,2026-05-04\nD,2025-11-01,2026-03-01\n';

/** @type {[TableKind, string, MetricsOptions][]} */
const CASES = [
  ['revenue', REVENUE, {}],
  ['revenue', REVENUE, { segment: 'big', margin: '0.75', period: 'quarter' }],
  ['revenue', 'account,date,amount\n', {}],
  ['subscriptions', CONTRACTS, {}],
  ['subscriptions', CONTRACTS, { basis: 'renewal', period: 'year' }],
  ['subscriptions', CONTRACTS, { basis: 'opening', period: 'quarter', margin: '1' }],
  ...(/** @type {const} */ (['touchpoints', 'reviews', 'training', 'responses', 'activity'])).map((event) => (
    /** @type {[TableKind, string, MetricsOptions]} */ (['events', EVENTS, { event }]))),
  ['events', EVENTS, { event: 'touchpoints', period: 'quarter' }],
  ['surveys', 'account,date,nps\nA,2026-01-01,10\nB,2026-02-01,\nC,2026-02-01,11\nD,2026-03-01,3\n', {}],
  ['surveys', 'account,csat\nA,5\nB,1\n', {}],
  ['value', VALUE, {}],
  ['value', 'account,start,reached\n', {}],
];

for (const [kind, table, options] of CASES) {
  test(`${kind} ${JSON.stringify(options)}: the engine and the program write the same bytes`, async () => {
    const { status, stdout, stderr } = program(table, kind, options);
    assert.equal(status, 0, stderr);
    assert.equal(`${await documentOf(table, kind, options)}\n`, stdout);
  });
}

test('a table that is larger than a piece says what the program says', async () => {
  const rows = Array.from({ length: 40_000 }, (_, i) => `Account ${i % 4000},2026-${String(1 + Math.floor(i / 4000) % 5).padStart(2, '0')},${(i * 7919) % 1000}.${i % 10}5,s${i % 3}\n`);
  const table = `account,month,mrr,segment\n${rows.join('')}`;
  assert.ok(table.length > 3 * 262_144);
  const { stdout } = program(table, 'revenue', {});
  assert.equal(`${await documentOf(table, 'revenue', {})}\n`, stdout);
});

test('text that turns out not to be UTF-8 in the middle of the file is read again from its beginning', async () => {
  const head = 'account,month,mrr\nA,2026-01,1\n';
  const rows = Array.from({ length: 30_000 }, (_, i) => `Account ${i},2026-01,1\n`).join('');
  const bytes = new Uint8Array([...new TextEncoder().encode(head + rows), ...[...'M\xfcller,2026-01,2\nM\xfcller,2026-02,3\n'].map((sign) => sign.charCodeAt(0))]);
  const { engine } = await opened(bytes, 'revenue');
  await engine.read({ asOf: AS_OF });
  assert.deepEqual(engine.flows('2026-02', 'expansion', '')?.first, [
    { account: 'Müller', segment: '', movement: 'expansion', opening: 2, closing: 3, line: 30_004 },
  ]);
});

test('another basis, margin and segment need no second reading, another length of periods does', async () => {
  let readings = 0;
  class Counted extends Blob {
    stream() {
      readings += 1;
      return super.stream();
    }
  }
  const engine = new MetricsEngine(module);
  await engine.open(new Counted([CONTRACTS]), 'subscriptions');
  const cases = /** @type {MetricsOptions[]} */ ([
    { period: 'year' }, { period: 'year', basis: 'renewal' }, { period: 'year', margin: '0.5' }, { period: 'quarter' },
  ]);
  for (const [i, options] of cases.entries()) {
    assert.equal(`${await engine.document({ asOf: AS_OF, ...options })}\n`, program(CONTRACTS, 'subscriptions', options).stdout);
    assert.equal(readings, i < 3 ? 1 : 2);
  }
});

test('the accounts behind a figure come with their movement and their line', async () => {
  const { engine } = await opened('account,month,mrr,segment\nA,2026-01,100,big\nB,2026-01,5,small\nC,2026-01,7,small\nA,2026-02,60,big\n', 'revenue');
  await engine.read({ asOf: AS_OF });
  assert.deepEqual(engine.flows('2026-02', 'churn', ''), {
    period: '2026-02', accounts: 2,
    first: [
      { account: 'C', segment: 'small', movement: 'churn', opening: 7, closing: 0, line: 4 },
      { account: 'B', segment: 'small', movement: 'churn', opening: 5, closing: 0, line: 3 },
    ],
  });
  assert.equal(engine.flows('2026-02', '', 'big')?.first[0].movement, 'contraction');
  assert.equal(engine.flows('2031-02', '', ''), null);
});

test('what a column is can be said, and what keeps a table from being read is told', async () => {
  const { engine, columns } = await opened('customer,when,how much\nA,2026-01,1\n', 'revenue');
  assert.deepEqual(columns.columns.map(({ role }) => role), ['account', 'none', 'none']);
  assert.deepEqual((await faultsOf(engine.read({ asOf: AS_OF }))).map(({ code }) => code), ['missing-column', 'missing-column']);
  assert.equal(engine.setRole(1, 'period').columns[1].role, 'period');
  assert.deepEqual(engine.setRole(2, 'mrr').faults, []);
  assert.throws(() => engine.setRole(2, 'shoe-size'), ({ errors }) => errors[0].code === 'unknown-field');
  const result = /** @type {any} */ (await engine.read({ asOf: AS_OF }));
  assert.equal(result.unit, 'monthly');
});

test('what a table cannot be is an error in words', async () => {
  const codes = async (/** @type {Promise<unknown>} */ promise) => (await faultsOf(promise)).map(({ code }) => code);
  assert.deepEqual(await codes(opened('', 'revenue')), ['not-a-table']);
  const money = (await opened('account,month,mrr,currency\nA,2026-01,1,EUR\nB,2026-01,1,USD\n', 'revenue')).engine;
  assert.deepEqual(await codes(money.read({ asOf: AS_OF })), ['several-currencies']);
  const { engine } = await opened(REVENUE, 'revenue');
  assert.deepEqual(await codes(engine.read({ asOf: 'soon' })), ['bad-date']);
  assert.deepEqual(await codes(engine.read({ asOf: AS_OF, segment: 'huge' })), ['unknown-segment']);
  assert.deepEqual(await codes((await opened(EVENTS.replace(/,hours|,4|,$/gm, ''), 'events')).engine.read({ asOf: AS_OF, event: 'responses' })), ['missing-column']);
});

test('every choice of goals gets its metrics from the catalogue, as the core chooses them', () => {
  const engine = new MetricsEngine(module);
  const catalogue = readFileSync(at('core/metrics/catalogue.json'), 'utf8');
  const { goals } = JSON.parse(catalogue);
  for (const { id } of goals) {
    const proposed = engine.proposals(catalogue, [id]);
    assert.ok(proposed.length > 1 && proposed.length <= 7);
    assert.deepEqual(proposed[0].goals, [id]);
  }
  assert.throws(() => engine.proposals(catalogue, []), ({ errors }) => errors[0].code === 'wrong-count');
  assert.throws(() => engine.proposals(catalogue, ['fame']), ({ errors }) => errors[0].code === 'not-allowed');
  assert.throws(() => engine.proposals('{', ['keep-customers']), ({ errors }) => errors.length === 1);
});
