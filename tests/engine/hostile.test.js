// What nobody means well by: values of any make in any method, and texts made to take long or to take much room.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scoreColumns } from '../../web/engine/columns.js';
import { AmpsError, InputError, LoadError, TrapError, loadEngine } from '../../web/engine/engine.js';
import { achievementOf, courseOf } from '../../web/engine/plans.js';
import { sqlOf } from '../../web/engine/sql.js';
import { valueAtRisk } from '../../web/engine/value-at-risk.js';

const wasm = readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url));
const VECTOR = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const MIB = 1_048_576;
/** @type {any[]} */
const LEVELS = [3, 4, 2, 3, 2, -1, 1, 1, 0, 4, 3, 3, 2];
/** @type {any[]} */
const COLUMNS = LEVELS.map((level) => Int8Array.of(level));
/** @param {any[]} list @param {number} at @param {unknown} value */
const put = (list, at, value) => list.map((each, i) => (i === at ? value : each));
const PLAN = /** @type {const} */ ({
  format: 'amps-plan', version: 1, id: 'leads', title: 'More leads',
  objective: { metric: 'Leads', unit: '%', baseline: 2.2, target: 3.2, start: '2026-01-01', due: '2026-12-31' },
  activities: [{ id: 'a', name: 'Outreach', category: 'process', owner: 'customer', cadence: { at_least: 2, unit: 'campaigns', per: 'month' } }],
});

const thrower = () => {
  throw new RangeError('from outside');
};
const cycle = {};
Object.assign(cycle, { cycle });
const ring = [[]];
ring[0].push(/** @type {never} */ (ring));
/** An object or array of so many levels. @param {number} levels @param {(inner: any) => any} around */
const nested = (levels, around) => {
  let value = around(0);
  for (let i = 0; i < levels; i += 1) value = around(value);
  return value;
};
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
// Whatever is done with it throws, and what it throws throws, too.
const hostile = new Proxy(function () {}, new Proxy({}, { get: () => () => { throw hostile; } }));

/** @type {[string, any][]} */
const VALUES = [
  ['undefined', undefined],
  ['null', null],
  ['a boolean', true],
  ['a number', 7],
  ['no number', NaN],
  ['a BigInt', 7n],
  ['a symbol', Symbol('s')],
  ['a function', () => 7],
  ['an empty text', ''],
  ['a text', 'text'],
  ['half a surrogate pair', '\ud800'],
  ['a byte order mark', '\ufeff{}'],
  ['a NUL', '\0'],
  ['a long text', 'x'.repeat(2 * MIB)],
  ['a deep text', '['.repeat(100_000)],
  ['an empty object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an array', [1, 2]],
  ['a sparse array', new Array(2 ** 32 - 1)],
  ['a date', new Date(NaN)],
  ['a map', new Map([[1, 2]])],
  ['bytes', new Uint8Array(8)],
  ['a promise', Promise.resolve(1)],
  ['an object in itself', cycle],
  ['an array in itself', ring],
  ['a deep object', nested(100_000, (inner) => ({ inner }))],
  ['a deep array', nested(100_000, (inner) => [inner])],
  ['an object many times in itself', nested(64, (inner) => [inner, inner])],
  ['a long text many times', Array(100_000).fill('x'.repeat(100_000))],
  ['a long name many times', Array(100_000).fill({ ['x'.repeat(100_000)]: 0 })],
  ['a BigInt inside', { format: 7n, answers: { A1: { level: 7n } } }],
  ['a getter that throws', { get format() { return thrower(); } }],
  ['a getter that throws nothing', { get format() { throw undefined; } }],
  ['a getter that throws a hostile proxy', { get format() { throw hostile; } }],
  ['a toJSON that throws', new (class { toJSON() { return thrower(); } })()],
  ['a toString that throws', { toString: thrower, asOf: { toString: thrower } }],
  ['a toString that gives no text', { toString: () => ({}), valueOf: () => ({}) }],
  ['options that throw', { get asOf() { return thrower(); } }],
  ['a proxy', new Proxy({}, {})],
  ['a proxy that throws', new Proxy({}, { get: thrower, ownKeys: thrower })],
  ['a proxy of nothing', revoked],
  ['a hostile proxy', hostile],
];

test('whatever is given to the engine is accepted or refused with an AmpsError, and the engine goes on', async () => {
  const engine = await loadEngine({ wasm });
  const assessment = engine.parseVector(VECTOR);
  /** @type {[string, (value: any) => unknown][]} */
  const calls = [
    ['useModel', (value) => engine.useModel(value)],
    ['score', (value) => engine.score(value)],
    ['score, options', (value) => engine.score(assessment, value)],
    ['score, asOf', (value) => engine.score(assessment, { asOf: value })],
    ['score, a level', (value) => engine.score({ ...assessment, answers: { A1: { level: value } } })],
    ['score, a member of the host', (value) => engine.score(/** @type {any} */ ({ ...assessment, host: value }))],
    ['summary', (value) => engine.summary(value)],
    ['summary, options', (value) => engine.summary(VECTOR, value)],
    ['summary, asOf', (value) => engine.summary(VECTOR, { asOf: value })],
    ['change, before', (value) => engine.change(value, assessment)],
    ['change, after', (value) => engine.change(assessment, value)],
    ['parseVector', (value) => engine.parseVector(value)],
    ['formatVector', (value) => engine.formatVector(value)],
    ['scores, a stage', (value) => engine.scores(value, LEVELS)],
    ['scores, levels', (value) => engine.scores('renewal', value)],
    ['scores, a level', (value) => engine.scores('renewal', put(LEVELS, 3, value))],
    ['scores, how many levels', (value) => engine.scores('renewal', { length: value })],
    ['scoreColumns, a stage', (value) => scoreColumns(engine, value, COLUMNS)],
    ['scoreColumns, one of the stages', (value) => scoreColumns(engine, [value], COLUMNS)],
    ['scoreColumns, levels', (value) => scoreColumns(engine, 'renewal', value)],
    ['scoreColumns, a column', (value) => scoreColumns(engine, 'renewal', put(COLUMNS, 2, value))],
    ['scoreColumns, into', (value) => scoreColumns(engine, 'renewal', COLUMNS, value)],
    ['scoreColumns, a column of it', (value) => scoreColumns(engine, 'renewal', COLUMNS, { score: value })],
    ['scoreColumns, its dimensions', (value) => scoreColumns(engine, 'renewal', COLUMNS, { dimensions: value })],
    ['valueAtRisk, value', (value) => valueAtRisk(engine, value, 50)],
    ['valueAtRisk, score', (value) => valueAtRisk(engine, 100, value)],
    ['courseOf', (value) => courseOf(engine, value, { asOf: '2026-01-01' })],
    ['courseOf, options', (value) => courseOf(engine, PLAN, value)],
    ['courseOf, asOf', (value) => courseOf(engine, PLAN, { asOf: value })],
    ['courseOf, weights', (value) => courseOf(engine, PLAN, { asOf: '2026-01-01', weights: value })],
    ['courseOf, a weight', (value) => courseOf(engine, PLAN, { asOf: '2026-01-01', weights: { a: value } })],
    ['courseOf, a member of the host', (value) => courseOf(engine, /** @type {any} */ ({ ...PLAN, host: value }), { asOf: '2026-01-01' })],
    ['achievementOf', (value) => achievementOf(engine, value)],
    ['achievementOf, a status', (value) => achievementOf(engine, ['arrived', value])],
    ['sqlOf, dialect', (value) => sqlOf(engine, value, { table: 'accounts' })],
    ['sqlOf, source', (value) => sqlOf(engine, 'duckdb', value)],
    ['sqlOf, a table', (value) => sqlOf(engine, 'duckdb', { table: value })],
    ['sqlOf, a question', (value) => sqlOf(engine, 'duckdb', { table: 'accounts', questions: { A1: value } })],
  ];
  for (const [what, value] of VALUES) {
    for (const [method, call] of calls) {
      /** @type {any} */
      let error;
      try {
        call(value);
      } catch (thrown) {
        error = thrown;
        const isOurs = Object.prototype.isPrototypeOf.call(InputError.prototype, Object(thrown));
        assert.ok(isOurs, `${method} threw something else for ${what}`);
        assert.ok(error.errors.length > 0 && error.message.length > 0, `${method} gave no reason for ${what}`);
      }
      if (method === 'useModel' && error === undefined) engine.useModel(null);
    }
    assert.equal(engine.score(assessment).score, 48.5, `after ${what}`);
  }
});

test('without options, and with none named, the engine asks for no date', async () => {
  const engine = await loadEngine({ wasm });
  const old = { ...engine.parseVector(VECTOR), date: '2000-01-01' };
  for (const options of [undefined, null, {}, { asOf: undefined }]) {
    assert.equal(engine.score(old, /** @type {any} */ (options)).score, 48.5);
    assert.equal(engine.summary(VECTOR, /** @type {any} */ (options)).score, 48.5);
  }
});

test('whatever the engine is to be loaded from is refused with a LoadError', async () => {
  // What throws even where it is caught is nobody's to wrap.
  for (const [what, value] of VALUES.filter(([, each]) => each !== hostile)) {
    // A file of that name is not there; nothing, and what has no wasm, loads the engine from its own place.
    for (const options of [{ wasm: value }, value]) {
      await loadEngine(options).then(
        () => assert.fail(`loaded from ${what}`),
        (error) => assert.ok(
          Object.prototype.isPrototypeOf.call(LoadError.prototype, Object(error)), `${what}: something else`,
        ),
      );
    }
  }
});

test('a model text with half a surrogate pair is accepted for good', async () => {
  const engine = await loadEngine({ wasm });
  const { name: _, ...rest } = engine.model;
  const text = JSON.stringify({ ...rest, id: 'halved', min_coverage: 0, name: 'NAME' }).replace('NAME', 'half \ud83d of one');
  engine.useModel(text);
  assert.equal(engine.model.name, 'half \ufffd of one');
  const accepted = engine.model;
  engine.useModel(engine.model);
  engine.useModel(structuredClone(engine.model));
  engine.useModel(JSON.stringify(engine.model));
  engine.useModel(null);
  engine.useModel(accepted);
  assert.equal(engine.model, accepted);
  const vector = `AMPS:1/ST:RN/MD:halved@${accepted.version}/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3`;
  assert.equal(engine.summary(vector).score, 48.8);
});

test('a model goes back into use whatever happens, after a trap too', async () => {
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
    const engine = await loadEngine({ wasm });
    const wreck = () => new Uint8Array(/** @type {WebAssembly.Memory} */ (memories.at(-1)).buffer).fill(0xff);
    const text = JSON.stringify({ ...engine.model, id: 'ours', min_coverage: 0 }).replace('"name":"', '"name":"\ud800');
    engine.useModel(text);
    const ours = engine.model;
    const vector = `AMPS:1/ST:RN/MD:ours@${ours.version}/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3`;
    wreck();
    assert.throws(() => engine.summary(vector), TrapError);
    assert.equal(engine.summary(vector).score, 48.8);
    // A model that the engine breaks on is not in use; the one before is.
    wreck();
    assert.throws(() => engine.useModel(JSON.stringify({ ...ours, id: 'theirs' })), TrapError);
    assert.equal(engine.model, ours);
    assert.equal(engine.summary(vector).score, 48.8);
    // Nor can the way back break.
    engine.useModel({ ...ours, id: 'theirs' });
    wreck();
    engine.useModel(ours);
    assert.throws(() => engine.summary(vector), TrapError);
    assert.equal(engine.summary(vector).score, 48.8);
    assert.equal(engine.model, ours);
  } finally {
    WebAssembly.Instance = Instance;
  }
});

test('a mark of the byte order in front of a document is passed over, as the core does', async () => {
  const engine = await loadEngine({ wasm });
  const before = engine.model;
  const document = JSON.stringify(engine.parseVector(VECTOR));
  assert.equal(engine.score(`\ufeff${document}`).score, 48.5);
  assert.throws(() => engine.summary(`\ufeff${VECTOR}`), { code: 'vector-prefix' }, 'a vector is no document');
  engine.useModel(`\ufeff${JSON.stringify({ ...before, id: 'marked' })}`);
  assert.equal(engine.model.id, 'marked');
  engine.useModel(engine.model);
  engine.useModel(before);
  assert.equal(engine.summary(VECTOR).score, 48.5);
});

// ---- Time and room

/** So many bytes of pieces with a comma between them. @param {(i: number) => string} piece */
function filled(/** @type {number} */ bytes, piece) {
  const pieces = [];
  for (let length = 0, i = 0; ; i += 1) {
    const next = piece(i);
    length += next.length + 1;
    if (length > bytes) return pieces.join(',');
    pieces.push(next);
  }
}
/** A document whose unknown member "x" holds a list. */
const holding = (/** @type {string} */ list) =>
  `{"format":"amps-assessment","version":1,"stage":"renewal","answers":{},"x":[${list}]}`;
/** An object of so many members, names of five letters. */
const members = (/** @type {number} */ count) =>
  `{${Array.from({ length: count }, (_, i) => `"n${1000 + ((i * 617) % 1000)}":0`)}}`;

/** The processor's time of the quickest of a few calls, in milliseconds. @param {() => unknown} call */
function cost(call) {
  let least = Infinity;
  for (let i = 0; i < 3; i += 1) {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

test('no number and no name takes long by its value: only the length of a text counts', async () => {
  const engine = await loadEngine({ wasm });
  const score = (/** @type {string} */ text) => cost(() => {
    try {
      engine.score(text);
    } catch (error) {
      assert.ok(error instanceof InputError);
    }
  });
  const plain = score(holding(filled(MIB / 8, () => '1.00001')));
  for (const number of ['1e-9999', '0e99999', '1e-3333', '1e+0300', '-1e-999', '0.0e-99']) {
    const time = score(holding(filled(MIB / 8, () => number)));
    assert.ok(time < 10 * plain, `${number} took ${time} ms, 1.00001 took ${plain} ms`);
  }
  const few = score(holding(filled(MIB / 8, () => members(10))));
  const many = score(holding(filled(MIB / 8, () => members(1000))));
  assert.ok(many < 6 * few, `1000 members in an object took ${many} ms, 10 took ${few} ms`);
});

test('twice the text takes twice the time, whatever it holds', async () => {
  const engine = await loadEngine({ wasm });
  /** @type {[string, (bytes: number) => string][]} */
  const texts = [
    ['zeros', (bytes) => holding(filled(bytes, () => '0'))],
    ['empty objects', (bytes) => holding(filled(bytes, () => '{}'))],
    ['objects of 1000', (bytes) => holding(filled(bytes, () => members(1000)))],
    ['one long number', (bytes) => holding(`0.${'7'.repeat(bytes)}`)],
    ['one long name', (bytes) => holding(`{"${'n'.repeat(bytes)}":0}`)],
    ['one long text', (bytes) => holding(`"${'é'.repeat(bytes / 2)}"`)],
    ['a text without an end', (bytes) => `"${'é'.repeat(bytes / 2)}`],
    ['unknown answers', (bytes) => holding('').replace('{}', `{${Array.from(
      { length: 900 }, (_, i) => `"${i}${'q'.repeat(bytes / 900 - 12)}":{}`)}}`)],
    ['an unknown model', (bytes) => `{${Array.from(
      { length: 900 }, (_, i) => `"${i}${'q'.repeat(bytes / 900 - 12)}":{}`)}}`],
  ];
  for (const [what, text] of texts) {
    const time = (/** @type {number} */ bytes) => {
      const json = text(bytes);
      return cost(() => {
        for (const call of [() => engine.score(json), () => engine.useModel(json)]) {
          try {
            call();
          } catch (error) {
            assert.ok(error instanceof InputError, what);
          }
        }
      });
    };
    const [half, whole] = [time(MIB / 8), time(MIB / 4)];
    // Times below a few milliseconds say nothing.
    assert.ok(whole < 4 * Math.max(half, 5), `${what}: ${half} ms, twice as long ${whole} ms`);
  }
});

test('models and documents of 1 MiB take turns without running out of memory', async () => {
  const engine = await loadEngine({ wasm });
  const { name: _, ...rest } = engine.model;
  const withName = (/** @type {string} */ name) => JSON.stringify({ ...rest, id: 'large', name: { en: name } });
  const frame = withName('').length;
  const models = [
    withName('x'.repeat(MIB - frame)),
    withName('é'.repeat((MIB - frame) / 2)),
    `{"id":"large",${members(900).slice(1, -1)},"dimensions":[${filled(MIB - 20_000, () => '{}')}]}`,
    `{"$schema":[${filled(MIB - 30, () => '0')}]}`,
  ];
  const documents = [
    holding(filled(MIB - 100, () => '0')),
    holding(filled(MIB - 100, () => '{}')),
    holding(filled(MIB - 100, () => '{"":0}')),
    holding(filled(MIB - 100, () => members(1000))),
    holding(`"${'x'.repeat(MIB - 200)}"`),
    holding(`"${','.repeat(MIB - 200)}"`),
    holding(filled(MIB - 100, () => '""')),
  ];
  for (let i = 0; i < 28; i += 1) {
    for (const call of [
      () => engine.useModel(models[i % models.length]),
      () => engine.score(documents[i % documents.length]),
      () => engine.change(documents[i % documents.length], documents[(i + 3) % documents.length]),
    ]) {
      try {
        call();
      } catch (error) {
        assert.ok(error instanceof AmpsError);
        assert.ok(error instanceof InputError, `${error} in round ${i}`);
      }
    }
  }
  engine.useModel(null);
  assert.equal(engine.summary(VECTOR).score, 48.5);
});
