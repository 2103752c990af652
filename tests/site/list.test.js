// The list of one's own accounts: what is most urgent first, nothing lost, nothing made up.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { AmpsError, InputError, loadEngine, valueAtRisk } from '../../web/engine/engine.js';
import { EVERYTHING, listed, ownersOf, rowsOf } from '../../web/app/pages/accounts/list.js';
import { Library } from '../../web/app/store/library.js';
import { en } from '../../web/app/store/messages/en.js';
import { random } from './world.js';

/** @typedef {import('../../web/app/pages/accounts/list.js').Wish} Wish */

const read = (/** @type {string} */ name) => readFileSync(new URL(`../../build/wasm/${name}`, import.meta.url));
const engine = await loadEngine({ wasm: read('amps-site.wasm') });
const QUESTIONS = engine.model.dimensions.flatMap(({ questions }) => questions).map(({ id }) => id);
const SAVED = '2026-01-02T03:04:05.678Z';
const day = (/** @type {number} */ days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * @param {{account: object, levels?: string, more?: object}[]} accounts levels: one digit a question, - for none
 */
async function rows(accounts) {
  const records = accounts.flatMap(({ account, levels, more }, i) => [
    { kind: 'accounts', id: `a${i}`, record: { id: `a${i}`, revision: 1, saved_at: SAVED, account } },
    ...(levels === undefined ? [] : [{ kind: 'assessments', id: `s${i}`, record: {
      id: `s${i}`, account_id: `a${i}`, revision: 1, saved_at: SAVED,
      document: JSON.stringify({
        format: 'amps-assessment', version: 1, stage: 'renewal', date: day(0),
        answers: Object.fromEntries([...levels].flatMap((level, q) => (level === '-' ? [] : [[QUESTIONS[q], { level: Number(level) }]]))),
        ...more,
      }),
    } }]),
  ]);
  const store = /** @type {any} */ ({ read: async () => records });
  const library = new Library(store, engine, en);
  await library.read();
  return rowsOf(library, (id) => String(library.account(id)?.account.name), (value, score) => valueAtRisk(engine, value, score));
}

/** @param {readonly {name: string}[]} list */
const names = (list) => list.map(({ name }) => name);
/** @param {Partial<Wish>} wish @returns {Wish} */
const wish = (wish) => ({ ...EVERYTHING, ...wish });

const MEETING = await rows([
  { account: { name: 'Small', arr: 1000, currency: 'EUR', renewal_date: day(5), owner: 'Kim' }, levels: '0000000000000' },
  { account: { name: 'Large', arr: 90000, currency: 'EUR', renewal_date: day(80), owner: 'Lee' }, levels: '2222222222222' },
  { account: { name: 'Fine', arr: 90000, currency: 'EUR', renewal_date: day(-3), owner: 'Kim' }, levels: '4444444444444' },
  { account: { name: 'Unvalued', owner: 'Lee' }, levels: '1111111111111' },
  { account: { name: 'Early', arr: 5000 }, levels: '1------------' },
  { account: { name: 'Bare', arr: 7000, renewal_date: day(400) } },
]);

test('the largest value at risk comes first, and what is not known last', () => {
  assert.deepEqual(names(listed(MEETING, EVERYTHING)), ['Large', 'Small', 'Fine', 'Bare', 'Early', 'Unvalued']);
  assert.deepEqual(MEETING.map(({ name, atRisk }) => [name, atRisk]), [
    ['Small', 1000], ['Large', 45000], ['Fine', 0], ['Unvalued', null], ['Early', null], ['Bare', null],
  ]);
});

test('each order can be turned round, and what is not known stays last', () => {
  assert.deepEqual(names(listed(MEETING, wish({ isReversed: true }))).slice(0, 3), ['Fine', 'Small', 'Large']);
  assert.deepEqual(names(listed(MEETING, wish({ order: 'renewal' }))), ['Fine', 'Small', 'Large', 'Bare', 'Early', 'Unvalued']);
  assert.deepEqual(names(listed(MEETING, wish({ order: 'renewal', isReversed: true }))), ['Bare', 'Large', 'Small', 'Fine', 'Early', 'Unvalued']);
  assert.deepEqual(names(listed(MEETING, wish({ order: 'score' }))).slice(0, 4), ['Small', 'Unvalued', 'Large', 'Fine']);
});

test('bands, owner, renewal and words leave what fits all of them', () => {
  assert.deepEqual(names(listed(MEETING, wish({ owner: 'Kim' }))), ['Small', 'Fine']);
  assert.deepEqual(names(listed(MEETING, wish({ renewing: 'past' }))), ['Fine']);
  assert.deepEqual(names(listed(MEETING, wish({ renewing: '30' }))), ['Small', 'Fine'], 'those past belong to the next days');
  assert.deepEqual(names(listed(MEETING, wish({ bands: ['too-early'] }))), ['Early']);
  assert.deepEqual(names(listed(MEETING, wish({ words: 'ＦＩＮÉ' }))), ['Fine']);
  assert.deepEqual(names(listed(MEETING, wish({ words: 'lee', bands: ['critical'] }))), ['Unvalued']);
  assert.deepEqual(ownersOf(MEETING), ['Kim', 'Lee']);
});

test('words are sought in the id that the account has elsewhere, and not in the one that its record has here', async () => {
  const list = await rows([{ account: { id: 'CRM-1', name: 'Elsewhere' } }, { account: { name: 'Here' } }]);
  assert.deepEqual(names(listed(list, wish({ words: 'crm-1' }))), ['Elsewhere']);
  assert.deepEqual(names(listed(list, wish({ words: 'a1' }))), [], 'the record of the second is “a1”');
});

test('a band set by hand is the band of the account, and its value at risk is that of the score', async () => {
  const override = { band: 'healthy', reason: 'The sponsor has signed.', author: 'Kim', until: day(9) };
  const [row] = await rows([{ account: { name: 'Acme', arr: 100 }, levels: '0000000000000', more: { override } }]);
  assert.equal(row.band, 'healthy');
  assert.equal(row.atRisk, 100);
});

test('amounts, days and names of any kind are shown or left out, and never end the list', async () => {
  const odd = await rows([
    { account: { name: 'A', arr: 1e300, renewal_date: 'soon' }, levels: '2222222222222' },
    { account: { name: 'B', arr: -5, renewal_date: 7 }, levels: '2222222222222' },
    { account: { name: 'C', arr: '12', currency: 5, owner: ['x'] }, levels: '2222222222222' },
    { account: { name: 'D', arr: 9_999_999_999_999.99, renewal_date: '2026-02-31' }, levels: '0000000000000' },
  ]);
  assert.deepEqual(odd.map(({ atRisk }) => atRisk), [null, null, null, 9_999_999_999_999.99]);
  assert.deepEqual(odd.slice(0, 3).map(({ days }) => days), [null, null, null]);
  assert.equal(listed(odd, EVERYTHING).length, 4);
});

test('no filter loses an account that it does not name, for a hundred random lists', async () => {
  const next = random(11);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(next() * list.length)];
  for (let round = 0; round < 100; round += 1) {
    const list = await rows(Array.from({ length: Math.floor(next() * 12) }, (_, i) => ({
      account: {
        name: `N${i}`, owner: pick(['', 'Kim', 'Lee']), ...pick([{}, { arr: Math.round(next() * 1e7) / 100 }]),
        ...pick([{}, { renewal_date: day(Math.round(next() * 200 - 100)) }]),
      },
      levels: Array.from({ length: 13 }, () => pick(['-', 0, 1, 2, 3, 4])).join(''),
    })));
    const order = pick(['atRisk', 'name', 'score', 'renewal', 'assessed']);
    const seen = listed(list, wish({ order, isReversed: next() < 0.5 }));
    assert.deepEqual(new Set(names(seen)), new Set(names(list)));
    const bands = [...new Set(list.map(({ band }) => band))];
    const parts = bands.flatMap((band) => listed(list, wish({ bands: [band] })));
    assert.equal(parts.length, list.length, 'the bands part the list');
    assert.equal(['Kim', 'Lee'].flatMap((owner) => listed(list, wish({ owner }))).length, list.filter(({ owner }) => owner).length);
  }
});

test('the value at risk is exact to the cent, as in a portfolio', () => {
  assert.equal(valueAtRisk(engine, 120_000, 48.5), 61_800);
  assert.equal(valueAtRisk(engine, 0.01, 50), 0.01, 'half up');
  assert.equal(valueAtRisk(engine, 1.005, 0), 1, 'the nearest number to 1.005 lies below it');
  assert.equal(valueAtRisk(engine, 9_999_999_999_999.99, 33.3), 6_669_999_999_999.99);
  const next = random(3);
  for (let i = 0; i < 1000; i += 1) {
    const cents = Math.floor(next() * 1e12);
    const tenths = Math.floor(next() * 1001);
    const exact = (BigInt(cents) * BigInt(1000 - tenths) + 500n) / 1000n;
    assert.equal(valueAtRisk(engine, cents / 100, tenths / 10), Number(exact) / 100, `${cents} ${tenths}`);
  }
});

test('what is no value or no score is refused with what is allowed, and so is an engine that is not whole', async () => {
  for (const [value, score, message] of /** @type {[any, any, string][]} */ ([
    [-1, 50, 'Found -1, expected 0 to 9999999999999.99.'], [1e13, 50, 'Found 10000000000000, expected 0 to 9999999999999.99.'],
    [NaN, 50, 'Found NaN, expected 0 to 9999999999999.99.'], ['x', 50, 'Found x, expected 0 to 9999999999999.99.'],
    [1, 100.1, 'Found 100.1, expected 0 to 100.'], [1, undefined, 'Found undefined, expected 0 to 100.'],
  ])) {
    assert.throws(() => valueAtRisk(engine, value, score), (/** @type {any} */ error) => (
      error instanceof InputError && error.errors[0].code === 'number-out-of-range' && error.errors[0].message === message));
  }
  const small = await loadEngine({ wasm: read('amps.wasm') });
  assert.throws(() => valueAtRisk(small, 1, 50), (/** @type {any} */ error) => (
    error instanceof AmpsError && error.code === 'not-in-engine'));
});
