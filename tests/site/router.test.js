// Places and their addresses: what is written is what is read, and whatever is read is some place.

import assert from 'node:assert/strict';
import test from 'node:test';
import { addressOf, placeIn } from '../../web/app/shell/router.js';

test('every place is found again by its address', () => {
  const ids = ['acme', 'a&b=c', 'ünïcode', '<b>', 'new', '+1 2%'];
  const places = [
    { view: 'new' }, { view: 'accounts' }, { view: 'import' },
    ...ids.flatMap((account) => [
      { view: 'score', account, assessment: '', picks: [] },
      { view: 'score', account, assessment: 'a 1', picks: [] },
      { view: 'history', account, assessment: '', picks: [] },
      { view: 'history', account, assessment: '', picks: ['one'] },
      { view: 'compare', account, assessment: '', picks: ['one', 'two&pick=three'] },
    ]),
  ];
  for (const place of /** @type {any[]} */ (places)) assert.deepEqual(placeIn(addressOf(place)), place);
  assert.equal(addressOf({ view: 'score' }), '?');
});

test('what others hang on to an address changes nothing', () => {
  assert.deepEqual(placeIn('?gclid=1&view=history&utm_source=x&account=acme'), {
    view: 'history', account: 'acme', assessment: '', picks: [],
  });
  for (const query of ['', '?', '?=1', '?ref=x', '?view=']) assert.equal(placeIn(query).view, 'score');
});

test('a view that does not exist is the score, and named', () => {
  assert.deepEqual(placeIn('?view=<img>&account=acme'), {
    view: 'score', account: 'acme', assessment: '', picks: [], unknown: '<img>',
  });
  for (const name of ['Score', 'constructor', '__proto__', '0']) assert.equal(placeIn(`?view=${name}`).unknown, name);
});
