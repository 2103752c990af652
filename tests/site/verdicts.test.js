// What is kept is read without an engine, and judged when somebody asks.

import assert from 'node:assert/strict';
import test from 'node:test';
import { exportOf } from '../../web/app/store/exchange.js';
import { Library } from '../../web/app/store/library.js';
import { en } from '../../web/app/store/messages/en.js';
import { Disk, engine } from './world.js';

const SAVED = '2026-01-02T03:04:05.678Z';

/** @param {number} level @param {object} [more] */
const documentOf = (level, more = {}) => JSON.stringify({
  format: 'amps-assessment', version: 1, model: { id: 'amps', version: '1.0.0' }, stage: 'renewal', date: '2026-01-01',
  answers: { A1: { level } }, ...more,
});

/** @param {[id: string, account: string, document: string][]} assessments */
function diskOf(assessments) {
  const disk = new Disk();
  for (const [i, [id, account, document]] of assessments.entries()) {
    disk.records.set(`accounts/${account}`, JSON.stringify({ id: account, revision: 1, saved_at: SAVED, account: { name: account } }));
    disk.records.set(`assessments/${id}`, JSON.stringify({ id, account_id: account, revision: 1, made: i + 1, saved_at: SAVED, document }));
  }
  return disk;
}

/** An engine that counts how often it scores. */
function counting() {
  const calls = { scores: 0 };
  const counted = new Proxy(engine, { get(target, name) {
    const value = /** @type {any} */ (target)[name];
    if (typeof value !== 'function') return value;
    return (/** @type {any[]} */ ...given) => {
      if (name === 'score') calls.scores += 1;
      return value.apply(target, given);
    };
  } });
  return { calls, counted };
}

test('without an engine there are accounts, days and documents, and no scores', async () => {
  const library = new Library(diskOf([['a1', 'acme', documentOf(1)], ['a2', 'acme', documentOf(2)]]).store(), undefined, en);
  await library.read();
  const [first, last] = library.history('acme');
  assert.deepEqual([first.record.id, last.verdict.day, last.verdict.document?.answers.A1.level], ['a1', '2026-01-01', 2]);
  assert.deepEqual([last.verdict.pending, last.verdict.result, library.resultToday(last)], [true, null, null]);
  assert.equal(library.everyAccount()[0].account.name, 'acme');
  assert.equal(library.check(), false);
  library.engine = engine;
  assert.equal(typeof library.history('acme')[1].verdict.result?.coverage, 'number');
});

test('nothing is scored before it is shown, and nothing twice', async () => {
  const { calls, counted } = counting();
  const library = new Library(diskOf([
    ['a1', 'acme', documentOf(1)], ['a2', 'acme', documentOf(2)], ['b1', 'beta', documentOf(3)],
  ]).store(), counted, en);
  await library.read();
  assert.equal(calls.scores, 0, 'at the start');
  library.history('acme');
  assert.equal(calls.scores, 1, 'the latest of an account stands for it');
  library.history('acme');
  library.checkedHistory('acme');
  assert.equal(calls.scores, 2);
  await library.read();
  library.checkedHistory('acme');
  assert.equal(calls.scores, 2, 'the same content once more');
  library.check();
  assert.equal(calls.scores, 3);
});

test('what the engine refuses is set aside when it is looked at, and never dropped', async () => {
  const library = new Library(diskOf([
    ['good', 'acme', documentOf(1)], ['bad', 'acme', documentOf(9)], ['cut', 'beta', '{"format":"amps'],
  ]).store(), undefined, en);
  let told = 0;
  library.onDamaged = () => { told += 1; };
  await library.read();
  const before = exportOf(library, SAVED);
  assert.deepEqual(before.set_aside?.map(({ id }) => id), ['cut'], 'an export needs no engine');
  assert.deepEqual(before.assessments.map(({ id }) => id), ['good', 'bad']);
  library.engine = engine;
  assert.deepEqual(library.history('acme').map(({ record }) => record.id), ['good']);
  assert.equal(told, 1);
  assert.equal(library.check(), true);
  assert.deepEqual([...library.damaged.keys()].sort(), ['assessments/bad', 'assessments/cut']);
  const after = exportOf(library, SAVED);
  assert.deepEqual(after.set_aside?.map(({ id }) => id).sort(), ['bad', 'cut']);
  assert.deepEqual(after.assessments.map(({ id }) => id), ['good']);
});

test('what this page writes is not scored a second time', async () => {
  const { calls, counted } = counting();
  const library = new Library(diskOf([]).store(), counted, en);
  await library.read();
  const record = { id: 'a1', account_id: 'acme', revision: 1, made: 1, saved_at: SAVED, document: documentOf(1) };
  await library.write([{ kind: 'assessments', id: 'a1', expected: 0, record }]);
  assert.equal(library.history('acme').length, 1);
  assert.equal(library.check(), true);
  assert.equal(calls.scores, 0);
});
