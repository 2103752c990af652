// What is written without `Intl` is what `Intl` would write.

import assert from 'node:assert/strict';
import test from 'node:test';
import { alternativesIn, numbersIn, scoresIn } from '../../web/ui/formats.js';

test('alternatives are those of Intl, whichever the language and however many', () => {
  for (const tag of ['en', 'ar', 'de', 'es', 'fr', 'ja']) {
    const list = new Intl.ListFormat(tag, { type: 'disjunction' });
    for (const names of [['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]) assert.equal(alternativesIn(tag)(names), list.format(names), tag);
  }
});

test('numbers and scores that English writes plainly are those of Intl', () => {
  const numbers = new Intl.NumberFormat('en');
  const scores = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  for (const n of [0, 7, 42, 999, 1000, 12_345]) assert.equal(numbersIn('en')(n), numbers.format(n));
  for (const n of [0, 0.1, 48.5, 99.9, 100]) assert.equal(scoresIn('en')(n), scores.format(n));
});
