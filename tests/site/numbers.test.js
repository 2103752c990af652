// Numbers as people type them: read as their language writes them, or not at all.

import assert from 'node:assert/strict';
import test from 'node:test';
import { readAmount, readNumber, sayNumber, writeNumber } from '../../web/app/pages/fields/numbers.js';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'ja', 'ar', 'ar-EG'];

test('a number is read as the language of the page writes it', () => {
  for (const tag of LANGUAGES) {
    for (const n of [0, 5, 120, 999, 1200.5, 12_000, 120_000, 1_234_567.25, 999_999_999_999, 0.125, 0.5]) {
      assert.deepEqual(readNumber(tag, writeNumber(tag, n)), [n], `${tag} ${writeNumber(tag, n)}`);
    }
  }
  assert.deepEqual(readNumber('de', '120.000'), [120_000]);
  assert.deepEqual(readNumber('es', '1.234,5'), [1234.5]);
  assert.deepEqual(readNumber('en', '120,000'), [120_000]);
  for (const space of [' ', '\u00a0', '\u202f']) assert.deepEqual(readNumber('fr', `120${space}000,5`), [120_000.5]);
  assert.deepEqual(readNumber('en', '1200.5'), [1200.5]);
});

test('digits of other scripts and widths are digits', () => {
  assert.deepEqual(readNumber('ar', '١٢٠٬٠٠٠'), [120_000]);
  assert.deepEqual(readNumber('ar', '١٢٠٫٥٠٠'), [120.5]);
  assert.deepEqual(readNumber('ja', '１２００．５'), [1200.5]);
});

test('what two notations read differently is not decided', () => {
  assert.deepEqual(readNumber('de', '120,000'), [120_000, 120]);
  assert.deepEqual(readNumber('en', '120.000'), [120_000, 120]);
  assert.deepEqual(readNumber('fr', '1,234'), [1234, 1.234]);
  assert.deepEqual(readNumber('de', '0,125'), [0.125]);
  assert.deepEqual(readNumber('de', '1.200,125'), [1200.125]);
  assert.deepEqual(readNumber('en', '1200.125'), [1200.125]);
});

test('what is no number from 0 in that language is not read', () => {
  const others = [
    '', '-5', '+5', '12e', '1e5', '5 €', '.', ',', '1.2.3', '12,34', '1,2345', ',000', '1..5', 'Infinity', '0x10', '½',
  ];
  for (const text of others) assert.deepEqual(readAmount('en', text), [], text);
  // Elsewhere a number may be below 0; nothing else is one there either.
  for (const text of others) assert.deepEqual(readNumber('en', text), text === '-5' ? [-5] : [], text);
  const germanOthers = ['1.5', '12.34', '1,5,5', '1,000.5', '1.000.00'];
  for (const text of germanOthers) assert.deepEqual(readAmount('de', text), [], text);
  // More digits than a script keeps would come back as another number.
  assert.deepEqual(readAmount('en', '9007199254740993'), []);
});

test('the size of a number is said in a word', () => {
  assert.equal(sayNumber('de', 120_000), '120.000 (120 Tausend)');
  assert.equal(sayNumber('en', 1_234_567), '1,234,567 (1.234567 million)');
  assert.equal(sayNumber('en', 120), '120');
});
