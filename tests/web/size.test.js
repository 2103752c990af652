// What travels to a phone is a promise in bytes.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

const LIMIT = 45_600;
const dist = new URL('../../dist/', import.meta.url);

/** @param {string} file in dist/ */
const compressed = (file) => brotliCompressSync(readFileSync(new URL(file, dist)), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
}).length;

test(`the widget with its engine travels in at most ${LIMIT} bytes`, (t) => {
  const { files, bytes } = JSON.parse(readFileSync(new URL('widget.json', dist), 'utf8'));
  let total = 0;
  for (const file of files) {
    const size = compressed(file);
    t.diagnostic(`${size} bytes (brotli 11) ${file}`);
    assert.equal(bytes[file], size, `widget.json tells the size of ${file}`);
    total += size;
  }
  t.diagnostic(`${total} bytes (brotli 11) in all`);
  assert.equal(bytes.total, total);
  assert.ok(files.some((/** @type {string} */ file) => file.endsWith('.wasm')), 'the engine is counted');
  assert.ok(total <= LIMIT, `${total} bytes are more than ${LIMIT}`);
});
