// Small files as CRMs and spreadsheets of different countries write them, each with the table that must come out: what its
// columns mean, what its rows say, and which are refused. `UPDATE=1` writes what comes out now, to be read by eye.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { TableEngine } from '../../web/engine/table-engine.js';

const FILES = new URL('files/', import.meta.url);
const engine = new TableEngine(await WebAssembly.compile(readFileSync(new URL('../../build/wasm/amps-tables.wasm', import.meta.url))));

/** @param {string} name */
async function tableOf(name) {
  const { encoding, columns } = await engine.open(new Blob([readFileSync(new URL(name, FILES))]));
  const summary = await engine.read({ asOf: '2026-12-01' });
  const count = engine.rank({ order: 'line' });
  const rows = await engine.rows(0, count);
  return {
    encoding,
    columns: columns.map(({ header, field, notation }) => `${header} → ${field}${notation ? `, ${notation}` : ''}`),
    rows: rows.map(({ line, id, name: called, owner, stage, currency, arr, renewal_date, score, range, value_at_risk }) => (
      `${line}: ${[id, called, owner, stage, currency, arr, renewal_date].map((each) => each ?? '–').join(' | ')} → ${score ?? 'none'} of ${range.low} to ${range.high}, ${value_at_risk ?? 'none'} at risk`)),
    refused: (await engine.refusedRows(0, 100)).map(({ line, message }) => `${line}: ${message}`),
    short: summary.short_rows,
    blank: summary.blank_rows,
  };
}

const names = readdirSync(FILES).filter((name) => /\.(csv|tsv|txt)$/.test(name));

test('there are twelve of them', () => assert.equal(names.length, 12));

for (const name of names) {
  test(name, async () => {
    const expected = new URL(`${name}.json`, FILES);
    const table = await tableOf(name);
    if (process.env.UPDATE) writeFileSync(expected, `${JSON.stringify(table, null, 2)}\n`);
    assert.deepEqual(table, JSON.parse(readFileSync(expected, 'utf8')));
  });
}
