// The catalogues of the site: each page reads its own, and a key belongs to one of them.

import assert from 'node:assert/strict';
import test from 'node:test';
import { cataloguesOf, refuseCollisions } from '../../web/build/catalogues.js';

test('two catalogues with the same key are an error, which names both', () => {
  refuseCollisions([['shell/', { undo: 'Undo' }], ['accounts/', { search: 'Search' }]]);
  assert.throws(
    () => refuseCollisions([['shell/', { undo: 'Undo' }], ['accounts/', { search: 'Search', undo: 'Back' }]]),
    { message: 'Two catalogues have a text “undo”: shell/ and accounts/. Rename one of them.' },
  );
});

test('a page has the catalogues of all that its script brings, of other pages none', () => {
  const file = (/** @type {string[]} */ inputs, /** @type {string[]} */ imports = [], entryPoint = '') => ({
    inputs: Object.fromEntries(inputs.map((input) => [input, { bytesInOutput: 1 }])), bytes: 1, exports: [],
    imports: imports.map((path) => ({ path, kind: /** @type {const} */ ('import-statement') })),
    ...(entryPoint ? { entryPoint } : {}),
  });
  const found = cataloguesOf({
    'dist/method.js': file(['web/method/messages/en.js'], ['dist/chunk.js'], 'web/method/page.js'),
    'dist/site.js': file(['web/score/page.js'], ['dist/chunk.js', 'dist/later.js'], 'web/score/page.js'),
    'dist/chunk.js': file(['web/shell/messages/en.js', 'web/shell/language.js'], ['dist/chunk.js']),
    'dist/later.js': file(['web/history/messages/en.js'], ['dist/chunk.js']),
  });
  assert.deepEqual([...found], [
    ['method', ['web/method/messages/', 'web/shell/messages/']],
    ['site', ['web/history/messages/', 'web/shell/messages/']],
  ]);
});
