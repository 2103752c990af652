// Search finds a name in whatever form it was typed.

import assert from 'node:assert/strict';
import test from 'node:test';
import { finder } from '../../web/app/pages/accounts/search.js';
import { folded } from '../../web/ui/folded.js';

/** Each line is one name to people. */
const SAME = [
  ['Soci\u00e9t\u00e9 G\u00e9n\u00e9rale', 'Socie\u0301te\u0301 Ge\u0301ne\u0301rale', 'societe generale', 'SOCIÉTÉ GÉNÉRALE'],
  ['İstanbul', 'istanbul', 'ISTANBUL', 'ıstanbul', 'I\u0307stanbul'],
  ['Straße', 'STRASSE', 'strasse', 'STRAẞE'],
  ['Ａｃｍｅ　１２', 'Acme 12', 'ＡＣＭＥ 12'],
  ['ﬁnance ﬂow', 'Finance Flow', 'FINANCE FLOW'],
  ['ｶﾞﾗｽ', 'ガラス', 'カ\u3099ラス'],
  ['Œuvre', 'œuvre', 'oeuvre'],
  ['Ærø', 'aero', 'ÆRØ'],
  ['Łódź', 'lodz', 'LO\u0301DZ\u0301'],
  ['ΟΔΟΣ', 'οδος', 'οδοσ', 'Οδός'],
  ['مُحَمَّد', 'محمد'],
  ['Acme\u00a0GmbH', 'Acme GmbH', 'acme  gmbh', '\u200facme gmbh\u200f'],
];

for (const names of SAME) {
  test(`${names[0]} is found in each of its forms`, () => {
    for (const written of names) for (const typed of names) {
      assert.ok(finder(typed)(written), `${typed} finds ${written}`);
    }
  });
}

test('a part is found at any place, and what is not there is not', () => {
  assert.ok(finder('esel')('Weselsky Rösselsprung'));
  assert.ok(finder('oss')('Weselsky Rösselsprung'));
  assert.ok(!finder('oess')('Rösselsprung'));
  assert.ok(!finder('acme')('Globex'));
});

test('nothing but space or marks finds everything', () => {
  for (const typed of ['', '  ', '\u0301']) assert.ok(finder(typed)('Globex'));
  assert.equal(folded(''), '');
});

test('names of columns and accounts that people tell apart stay apart', () => {
  for (const [one, other] of [['バス', 'ハス'], ['की', 'का'], ['ป่า', 'ป้า'], ['Acme', 'Acme 2']]) {
    assert.notEqual(folded(one), folded(other), `${one} is not ${other}`);
  }
  for (const [one, ...others] of SAME) for (const other of others) assert.equal(folded(other), folded(one), `${other} is ${one}`);
});
