// The reader of CSV held against PapaParse, over small files of random signs. Where the two differ, the reason is one of
// those below; anything else fails.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const FILES = Number(process.env.CSV_FILES ?? 50_000);
const SEED = Number(process.env.SEED ?? 1);
const SIGNS = ['a', 'b', 'é', ' ', ',', ',', ',', ';', '\t', '|', '"', '"', '""', '\n', '\n', '\r\n', '\n"', ',"', '",', '"\n', '1.5'];
const DELIMITERS = [',', ';', '\t', '|'];

/** @param {number} seed */
function random(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** PapaParse does not tell a blank line from one empty cell in quotes. @param {unknown[]} rows */
const told = (rows) => rows.filter((/** @type {any} */ cells) => cells.length > 1 || cells[0] !== '');

/** @param {string} text @param {string} delimiter */
function byPapa(text, delimiter) {
  const { data, errors } = Papa.parse(text, { delimiter, newline: text.includes('\r\n') ? '\r\n' : '\n' });
  return { rows: told(data), isBroken: errors.some(({ code }) => code === 'MissingQuotes') };
}

for (const [name, program] of [['native', 'build/native/tests/core/amps_csv_cells'], ['sanitized', 'build/sanitize/tests/core/amps_csv_cells']]) {
  const path = fileURLToPath(new URL(`../../${program}`, import.meta.url));
  test(`${FILES} small files have the cells that PapaParse reads, ${name}`, { skip: !existsSync(path) && 'not built' }, () => {
    const dice = random(SEED);
    const files = Array.from({ length: FILES }, () => {
      const isMixed = dice(10) === 0;
      const signs = isMixed ? SIGNS : SIGNS.filter((sign) => !sign.includes('\r'));
      const text = Array.from({ length: dice(24) }, () => signs[dice(signs.length)]).join('');
      // PapaParse takes one kind of line break for a file, and blanks behind a quote only before one.
      const ended = text.replace(/"[ \t]+$/, '"');
      return { text: isMixed ? ended.replace(/\r?\n/g, '\r\n') : ended, delimiter: DELIMITERS[dice(4)] };
    });
    const input = Buffer.concat(files.flatMap(({ text, delimiter }) => {
      const bytes = Buffer.from(text);
      return [Buffer.from(`${delimiter}${bytes.length}\n`), bytes];
    }));
    const { stdout, status, stderr } = spawnSync(path, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
    assert.equal(status, 0, stderr);
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.length, files.length);
    let broken = 0;
    lines.forEach((line, i) => {
      const { text, delimiter } = files[i];
      const ours = JSON.parse(line);
      const papa = byPapa(text, delimiter);
      // A quote that nothing closes swallows the rest of the file there; here it is told, and the rows behind it are read.
      assert.equal(ours.some((/** @type {any} */ { good }) => !good), papa.isBroken, JSON.stringify({ text, delimiter }));
      if (papa.isBroken) {
        broken += 1;
        return;
      }
      assert.deepEqual(told(ours.map((/** @type {any} */ { cells }) => cells)), papa.rows, JSON.stringify({ text, delimiter }));
    });
    assert.ok(broken < FILES / 2, `${broken} files have a quote that is not closed`);
  });
}
