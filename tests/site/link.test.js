// Links on their way: what they carry, and what becomes of them in other people's hands.

import assert from 'node:assert/strict';
import test from 'node:test';
import { LinkError, isShared, linked, readFragment, toFragment } from '../../web/app/handover/link.js';

const VECTOR = 'AMPS:1/ST:RN/A1:3/P1:1';
const account = {
  id: 'crm-7',
  name: 'Acme',
  arr: 120_000,
  currency: 'EUR',
  renewal_date: '2027-01-31',
  segment: 'Enterprise',
  owner: 'Kim',
  z: 1,
};
const answers = { A1: { level: 3, note: 'x' } };
const assessment = { format: 'amps-assessment', version: 1, account, stage: 'renewal', answers };

test('a link carries what is known about the account only where that is wanted', () => {
  const { account: _, ...rest } = assessment;
  const bare = { ...assessment, account: { id: 'crm-7', name: 'Acme' } };
  assert.equal(JSON.stringify(linked(assessment)), JSON.stringify(bare), 'and all else as it is');
  assert.deepEqual(linked(assessment, true), assessment);
  assert.equal('account' in linked({ ...assessment, account: { arr: 5 } }), false);
  assert.equal('account' in linked({ ...rest }, true), false);
});

/** @param {string} fragment */
const outcome = (fragment) => readFragment(fragment).then(
  (carried) => ('vector' in carried ? carried.vector : JSON.parse(carried.json)),
  (error) => (error instanceof LinkError ? error.reason : assert.fail(error)),
);

const FOLLOWING = [
  '.', ',', '…', ')', ').', '”', '>', '!', '%20', ' ', '*',
  '&utm_source=mail', '&utm_source=50%', '?utm_source=a#b', '&amp;fbclid=1',
];

test('what is put behind a good link does no harm', async () => {
  const good = await toFragment(assessment);
  const unchecked = good.slice(0, good.lastIndexOf('.'));
  for (const following of FOLLOWING) {
    assert.deepEqual(await outcome(good + following), assessment, following);
    assert.deepEqual(await outcome(`#v=${VECTOR}${following}`), VECTOR, following);
  }
  for (const following of ['.', ').', '&utm_source=mail']) {
    assert.deepEqual(await outcome(unchecked + following), assessment, following);
  }
});

test('a link that a program encoded is a link', async () => {
  const good = await toFragment(assessment);
  for (const sign of ['%3D', '%3d', '%253D']) {
    for (const [fragment, carried] of /** @type {[string, unknown][]} */ ([
      [good.replace('=', sign), assessment],
      [`#v${sign}${VECTOR}`, VECTOR],
      [`#v${sign}${encodeURIComponent(VECTOR)}`, VECTOR],
      [`#v${sign}${encodeURIComponent(encodeURIComponent(VECTOR))}`, VECTOR],
    ])) {
      assert.ok(isShared(fragment), fragment);
      assert.deepEqual(await outcome(fragment), carried, fragment);
    }
  }
  const plain = `#a=1.~${Buffer.from(JSON.stringify(assessment)).toString('base64url')}`;
  assert.deepEqual(await outcome(plain.replace('=', '%3D').replace('~', '%7E')), assessment);
});

test('what is cut or changed is still told as damage', async () => {
  const good = await toFragment(assessment);
  for (let cut = 1; cut < 8; cut += 1) assert.equal(await outcome(good.slice(0, -cut)), 'damaged', `${cut} cut off`);
  assert.equal(await outcome(`${good}0`), 'damaged');
  assert.equal(await outcome(good.replace(/.(?=.{12}$)/, '-')), 'damaged');
  assert.equal(await outcome('#a=2.abc'), 'newer');
  const empty = ['#a=', '#a%3D', '#a=1.', '#a=1.?', '#v=%E0%A4%A'];
  for (const fragment of empty) assert.equal(await outcome(fragment), 'damaged', fragment);
  const others = ['', '#', '#b=1', '#about', '#vector', '#a'];
  for (const fragment of others) assert.equal(isShared(fragment), false, fragment);
});
