// A key means what the hint promises, on whatever keyboard.

import assert from 'node:assert/strict';
import test from 'node:test';
import { hinted } from '../../web/widget/controller.js';

/** @param {string} key @param {string} [code] */
const press = (key, code = '') => hinted(/** @type {KeyboardEvent} */ ({ key, code }));

test('a digit of any script is that digit', () => {
  let found = 0;
  for (let code = 0; code < 0x20000; code += 1) {
    const sign = String.fromCodePoint(code);
    if (!/\p{Nd}/u.test(sign)) continue;
    // Each script has its ten in a row, and some follow upon each other.
    assert.equal(press(sign), String(found % 10), `U+${code.toString(16)}`);
    found += 1;
  }
  assert.ok(found >= 500, `${found} digits`);
  assert.deepEqual(['٣', '۳', '３', '३', '๓', '3'].map((key) => press(key)), Array(6).fill('3'));
});

test('a letter that is not Latin is the one printed beside it; a Latin one stays, wherever it is', () => {
  for (const [key, code] of [
    ['ى', 'KeyN'], ['т', 'KeyN'], ['Т', 'KeyN'], ['מ', 'KeyN'], ['ν', 'KeyN'], ['ע', 'KeyN'], ['ㅜ', 'KeyN'], ['น', 'KeyN'],
    ['ｎ', 'KeyN'],
  ]) assert.equal(press(key, code).toLowerCase(), 'n', key);
  assert.deepEqual([press('ч', 'KeyX'), press('ء', 'KeyX'), press('е', 'KeyT'), press('ف', 'KeyT')], ['X', 'X', 'T', 'T']);
  assert.deepEqual([press('я', 'KeyZ'), press('ئ', 'KeyZ')], ['Z', 'Z'], 'undo, too');
  assert.equal(press('ñ', 'Semicolon'), 'ñ');
  assert.equal(press('b', 'KeyN'), 'b', 'Dvorak');
  assert.equal(press('لا', 'KeyB'), 'B', 'two letters of one key');
  for (const key of ['Enter', 'Escape', 'ArrowLeft', 'Tab', ' ', 'F1', 'Process', 'Dead', '?', 'é']) {
    assert.equal(press(key, 'KeyN'), key);
  }
  assert.deepEqual([press('؟', 'Slash'), press('？', 'Slash')], ['?', '?']);
});
