// Which of the two versions in a saved page is its content, whatever the clocks of those who wrote them said.

import assert from 'node:assert/strict';
import test from 'node:test';
import { blockOf, heldIn, liveOf } from '../../web/app/store/state-block.js';

const MINUTE = 60_000;
const SKEWS = [1, 15, 24 * 60].flatMap((minutes) => [-minutes * MINUTE, minutes * MINUTE]);

/** @param {number} level @param {number} skew of the clock that wrote it */
const state = (level, skew) => JSON.stringify({
  format: 'amps-export', version: 1, exported_at: new Date(Date.UTC(2026, 2, 1) + skew).toISOString(), level,
});

/** @param {string} block @param {string} live */
const page = (block, live) =>
  `<html><head><meta name="amps-live" content="${live}"></head><body>${blockOf(block)}</body></html>`;

const checkIn = (/** @type {string} */ block) => /data-check="(\w+)"/.exec(blockOf(block))?.[1] ?? '';

test('what was written over this very block counts, whatever the clocks said', () => {
  for (const one of SKEWS) {
    for (const other of SKEWS) {
      const block = state(1, one);
      const live = state(2, other);
      assert.deepEqual(heldIn(page(block, liveOf(live, checkIn(block)))), { text: live, intact: true });
    }
  }
});

test('what was first written into an empty page counts', () => {
  const live = state(2, 0);
  assert.deepEqual(heldIn(page('', liveOf(live, checkIn('')))), { text: live, intact: true });
});

test('of what was written over another block both are offered, and so of pages that did not say', () => {
  for (const skew of SKEWS) {
    const block = state(1, 0);
    const live = state(2, skew);
    const [newer, older] = skew < 0 ? [block, live] : [live, block];
    const old = liveOf(live, '').replace('..', '.');
    for (const unsure of [liveOf(live, checkIn(state(3, 0))), old]) {
      assert.deepEqual(heldIn(page(block, unsure)), { text: newer, intact: true, other: older });
    }
  }
  const same = state(1, 0);
  assert.equal(heldIn(page(same, liveOf(same, '00000000')))?.other, undefined);
});

test('what was written over a block that was damaged since counts', () => {
  const block = state(1, 0);
  const live = state(2, -MINUTE);
  const damaged = page(block, liveOf(live, checkIn(block))).replace('"level":1', '"level":7');
  assert.deepEqual(heldIn(damaged), { text: live, intact: true });
});

test('of what cannot be read the loss is told', () => {
  const block = state(1, 0);
  const damaged = page(block, liveOf(state(2, 0), checkIn(block)).replace('level', 'lever'));
  assert.deepEqual(heldIn(damaged), { text: block, intact: true, lost: true });
});
