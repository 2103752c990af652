// What spreadsheets open: cells by RFC 4180, none of them a formula.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
import { csvOf, refusedAsCsv } from '../../web/app/handover/csv.js';
import { tasksTable } from '../../web/app/pages/metrics/tasks-file.js';
import { pairsAsCsv } from '../../web/app/pages/evidence/export.js';

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =cmd|\'/C calc\'!A0', '"=1"', '＝1', '\n=1'];

/** @param {string} text */
const parsed = (text) => /** @type {string[][]} */ (Papa.parse(text, { newline: '\r\n', skipEmptyLines: true }).data);

test('every cell comes back as it was, whatever is in it', () => {
  const rows = [['a', 'b, c', 'say "so"'], ['two\r\nlines', '', 'é 漢 😀'], [1.5, null, true]];
  assert.deepEqual(parsed(csvOf(rows)), [['a', 'b, c', 'say "so"'], ['two\r\nlines', '', 'é 漢 😀'], ['1.5', '', 'true']]);
});

test('a text that a spreadsheet would take for a formula is a text, a number below 0 a number', () => {
  for (const formula of FORMULAS) assert.deepEqual(parsed(csvOf([['x', formula, -1.5]])), [['x', `'${formula}`, '-1.5']]);
  assert.deepEqual(parsed(csvOf([['x', '=1']], String)), [['x', '=1']]);
});

test('no table of the pages lets a formula through', () => {
  const pair = { activity: '=1', outcome: '+1', verdict: 'suggests', n: 3, guards: [] };
  for (const formula of FORMULAS) {
    const tables = [
      tasksTable([{ id: '1', metric: 'x', playbook: '', step: formula, owner: formula, due: '2026-01-01', done: '' }], () => formula),
      pairsAsCsv(/** @type {any} */ ({ pairs: [{ ...pair, activity: formula, outcome: formula }] })),
      refusedAsCsv([{ line: 2, code: 'x', message: `${formula} is no number.` }]),
    ];
    for (const table of tables) {
      const [, row] = parsed(table);
      assert.ok(row.some((cell) => cell.startsWith(`'${formula}`)), table);
      assert.ok(!row.some((cell) => cell.startsWith(formula)), table);
    }
  }
});
