// A portfolio from the program and from the engine: the same bytes, and row by row what `amps score` says.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accounts } from '../../demo/portfolios/make.js';
import { InputError } from '../../web/engine/errors.js';
import { TableEngine } from '../../web/engine/table-engine.js';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const AS_OF = '2026-12-01';
const ACCOUNTS = 20_000;
const SAMPLE = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'amps-table-'));
after(() => rmSync(folder, { recursive: true }));

const module = await WebAssembly.compile(readFileSync(new URL('../../build/wasm/amps-tables.wasm', import.meta.url)));

/** @param {string[]} args */
const amps = (...args) => spawnSync(PROGRAM, ['portfolio', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });

/** @param {string} name @param {string | Uint8Array} content */
function fileOf(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** @param {TableEngine} engine @param {'scoredFile' | 'scoredLines'} [kind] */
async function exportOf(engine, kind = 'scoredFile') {
  const pieces = [];
  for await (const piece of engine[kind]()) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

const text = [...accounts(ACCOUNTS)].join('');
const path = fileOf('accounts.csv', text);

test('program and engine give the same summary, rows, refusals and export', async () => {
  const out = join(folder, 'out.csv');
  const { status, stdout } = amps(path, '--as-of', AS_OF, '--top', '300', '--out', out);
  assert.equal(status, 0);
  const { summary, first, refused } = JSON.parse(stdout);
  const engine = new TableEngine(module);
  await engine.open(new Blob([text]));
  const { encoding, owners, segments, currencies, ...told } = await engine.read({ asOf: AS_OF });
  assert.deepEqual(told, summary);
  assert.equal(encoding, 'utf-8');
  assert.equal(owners.length, 8);
  assert.equal(segments.length, 4);
  assert.deepEqual(currencies, ['']);
  assert.equal(engine.rank(), summary.accounts);
  assert.deepEqual(await engine.rows(0, 300), first);
  assert.deepEqual(await engine.refusedRows(0, 100), refused.slice(0, 100));
  assert.equal(await exportOf(engine), readFileSync(out, 'utf8'));
});

test('program and engine give the same lines of JSON, each with its cells and our columns', async () => {
  const out = join(folder, 'out.jsonl');
  assert.equal(amps(path, '--as-of', AS_OF, '--out', out).status, 0);
  const engine = new TableEngine(module);
  await engine.open(new Blob([text]));
  const { accounts: count, refused } = await engine.read({ asOf: AS_OF });
  const lines = await exportOf(engine, 'scoredLines');
  assert.equal(lines, readFileSync(out, 'utf8'));
  const rows = lines.trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.equal(rows.length, count + refused);
  const scored = (await exportOf(engine)).trimEnd().split('\n');
  const head = scored[0].split(',');
  for (const row of rows.slice(0, 500)) {
    assert.deepEqual(Object.keys(row), [...head, 'amps_line']);
    const cells = scored[row.amps_line - 1];
    if (cells.includes('"')) continue;
    const ours = (/** @type {[any, string]} */ [value, name]) => (value === null ? '' : name === 'amps_certain' ? (value ? 'yes' : 'no')
      : typeof value === 'number' ? value.toFixed(name === 'amps_value_at_risk' ? 2 : 1) : value);
    const told = head.map((name) => /** @type {[any, string]} */ ([row[name], name]));
    assert.deepEqual(told.map(ours), cells.split(',').map((cell, i) => (/^amps_(score|low|high|coverage|value_at_risk)$/.test(head[i]) && cell
      ? Number(cell).toFixed(head[i] === 'amps_value_at_risk' ? 2 : 1) : cell)), `line ${row.amps_line}`);
  }
});

test('program and engine say the same of who moved, and causes add up where every question is answered', async () => {
  const history = [...accounts(2000, undefined, true)].join('');
  const file = fileOf('history.csv', history);
  const { summary, fallers, risers } = JSON.parse(amps(file, '--as-of', AS_OF).stdout);
  const engine = new TableEngine(module);
  await engine.open(new Blob([history]));
  await engine.read({ asOf: AS_OF });
  assert.deepEqual(await engine.movers(5), { fallers, risers });
  const { fallers: fallen, risers: risen } = await engine.movers(10_000);
  assert.deepEqual([fallen.length, risen.length], [summary.fell, summary.rose]);
  for (const { account, before, causes } of [...fallen, ...risen]) {
    assert.ok(Number(account.change) !== 0 && before.score !== null && String(before.date) < String(account.date));
    const sizes = causes.map(({ points }) => Math.abs(points));
    assert.deepEqual(sizes, [...sizes].sort((a, b) => b - a));
    const sum = causes.reduce((total, { points }) => total + points, 0);
    // At most three are told; each is rounded by itself.
    if (causes.length < 3) assert.ok(Math.abs(sum - Number(account.change)) < 0.3, JSON.stringify({ account, causes }));
  }
});

test('value and score: every account of the currency is in one field, and those by themselves have the most at risk', async () => {
  const engine = new TableEngine(module);
  await engine.open(new Blob([text]));
  const { totals: [totals] } = await engine.read({ asOf: AS_OF });
  const count = engine.rank();
  const { fields, by_score: parts, points, accounts: drawn, left_out: leftOut, currency } = await engine.spread({ most: 50 });
  assert.equal(currency, 'EUR');
  assert.equal(drawn + leftOut, count);
  assert.equal(fields.reduce((sum, field) => sum + field.accounts, 0), drawn);
  assert.equal(parts.reduce((sum, part) => sum + part.accounts, 0), drawn);
  assert.ok(Math.abs(parts.reduce((sum, part) => sum + part.value_at_risk, 0) - totals.value_at_risk) < 0.01);
  assert.deepEqual(points, await engine.rows(0, 50));
  for (const { score, arr } of points) {
    assert.ok(fields.some((field) => Number(score) >= field.score_from && Number(score) < field.score_to && Number(arr) >= field.value_from && Number(arr) < field.value_to));
  }
  engine.rank({ band: 3 });
  assert.ok((await engine.spread({ most: 50 })).points.every(({ band }) => band === 'thriving'), 'it follows the list');
});

test(`${SAMPLE} rows have the score, range, band and first step that the program gives one account`, async () => {
  const engine = new TableEngine(module);
  await engine.open(new Blob([text]));
  await engine.read({ asOf: AS_OF });
  engine.rank({ order: 'line' });
  const rows = await engine.rows(0, SAMPLE);
  const vectors = await Promise.all(rows.map(async ({ row }) => {
    const { stage, answers } = await engine.assessment(row);
    const code = { onboarding: 'ON', 'adoption-growth': 'AG', renewal: 'RN' }[String(stage)];
    return `AMPS:1/ST:${code}/${Object.entries(answers).map(([id, { level }]) => `${id}:${level}`).join('/')}`;
  }));
  const results = execFileSync(PROGRAM, ['score', '--lines'], { input: `${vectors.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 30 }).trim().split('\n');
  rows.forEach((row, i) => {
    const { score, band, range, coverage, certain, stage, steps } = JSON.parse(results[i]);
    assert.deepEqual({ score: row.score, band: row.band, range: row.range, coverage: row.coverage, certain: row.certain, stage: row.stage },
      { score, band, range, coverage, certain, stage }, `line ${row.line}`);
    assert.equal(row.step?.question, steps[0]?.question, `line ${row.line}`);
  });
});

test('an account keeps what the table says of it', async () => {
  const engine = new TableEngine(module);
  await engine.open(new Blob(['id,name,arr (EUR),renewal,owner,segment,stage,A1\n7,"Blue, Inc.",12.50,2027-01-31,Ana,Small,RN,3\n']));
  await engine.read();
  assert.deepEqual((await engine.assessment(0)).account,
    { id: '7', name: 'Blue, Inc.', arr: 12.5, currency: 'EUR', renewal_date: '2027-01-31', segment: 'Small', owner: 'Ana' });
});

test('a file that turns out not to be UTF-8 behind its first bytes is read anew, with the columns as they were set', async () => {
  const engine = new TableEngine(module);
  const rows = Array.from({ length: 20_000 }, (_, i) => `${i},plain,RN,1\n`).join('');
  await engine.open(new Blob([Buffer.from(`id,what,stage,A1\n${rows}x,Zo\u00eb,RN,1\n`, 'latin1')]));
  engine.setField(1, 'name');
  const { encoding, accounts: count } = await engine.read();
  assert.equal(encoding, 'windows-1252');
  assert.equal(count, 20_001);
  await engine.search('zoe');
  assert.equal(engine.rank({ isFound: true }), 1);
  assert.equal((await engine.rows(0, 1))[0].name, 'Zoë');
});

test('orders and filters give the rows that they say', async () => {
  const engine = new TableEngine(module);
  await engine.open(new Blob([text]));
  const { owners } = await engine.read({ asOf: AS_OF });
  const count = engine.rank({ order: 'renewal', owner: 2, stage: 2, renewingFrom: AS_OF, renewingTo: '2027-01-31' });
  const rows = await engine.rows(0, count);
  assert.ok(count > 20);
  for (const { owner, stage, renewal_date } of rows) {
    assert.equal(owner, owners[2]);
    assert.equal(stage, 'renewal');
    assert.ok(renewal_date && renewal_date >= AS_OF && renewal_date <= '2027-01-31');
  }
  assert.deepEqual(rows.map(({ renewal_date }) => renewal_date), rows.map(({ renewal_date }) => renewal_date).sort());
});

test('stages are known by their names in every language of the site', async () => {
  const english = { onboarding: 'Onboarding', 'adoption-growth': 'Adoption & Growth', renewal: 'Renewal' };
  for (const tag of ['de', 'fr', 'es', 'ja', 'ar']) {
    const { default: { model } } = await import(`../../web/widget/messages/${tag}.js`);
    const engine = new TableEngine(module);
    await engine.open(new Blob([`stage,A1\n${Object.values(english).map((name) => `"${model[name]}",1\n`).join('')}`]));
    await engine.read();
    const rows = await engine.rows(0, engine.rank({ order: 'line' }));
    assert.deepEqual(rows.map(({ stage }) => stage), Object.keys(english), tag);
  }
});

test('what the engine refuses, it refuses in words', async () => {
  const engine = new TableEngine(module);
  await assert.rejects(engine.open(new Blob([''])), InputError);
  await assert.rejects(engine.open(new Blob([Uint8Array.of(80, 75, 3, 4, 0, 0)])), { code: 'not-a-table', message: /workbook of a spreadsheet program/ });
  await engine.open(new Blob(['a,b\n1,2\n']));
  assert.throws(() => engine.setField(9, 'id'), { code: 'unknown-column' });
  assert.throws(() => engine.setField(0, 'soup'), { code: 'unknown-field' });
  await assert.rejects(engine.read(), { code: 'no-answers' });
  await assert.rejects(engine.read({ asOf: 'soon' }), { code: 'bad-date' });
});

/** The message and status of a refused call. @param {string[]} args */
function refusal(...args) {
  const { status, stderr, stdout } = amps(...args);
  assert.equal(stdout, '');
  return [status, JSON.parse(stderr).errors.map((/** @type {any} */ { message }) => message).join(' ')];
}

test('the program says what is wrong with a file, an option or a column', () => {
  const open = fileOf('open.csv', 'name,renewal,stage,A1\nx,01/02/2026,RN,1\n');
  assert.deepEqual(refusal(open), [2, 'Day and month could be either in "renewal". Say which comes first: day_first or month_first.']);
  assert.equal(JSON.parse(amps(open, '--map', 'renewal=renewal_date:day_first').stdout).first[0].renewal_date, '2026-02-01');
  assert.deepEqual(refusal(open, '--map', 'day=renewal_date'), [2, '"day" is not a column of this table. Columns are name, renewal, stage, A1.']);
  assert.deepEqual(refusal(open, '--map', 'renewal'), [2, '"renewal" is nothing that a column can mean. Allowed is COLUMN=FIELD.']);
  assert.deepEqual(refusal(open, '--top', 'many'), [64, '--top needs a whole number. Run amps --help for the usage.']);
  assert.deepEqual(refusal(), [64, 'Give portfolio one FILE.csv. Run amps --help for the usage.']);
  assert.match(String(refusal(join(folder, 'none.csv'))[1]), /cannot be read: No such file/);
  assert.match(String(refusal(folder)[1]), /cannot be read: Is a directory/);
  assert.match(String(refusal(fileOf('latin.csv', Buffer.from('name,stage,A1\nZo\u00eb,RN,1\n', 'latin1')))[1]), /not in UTF-8/);
  assert.match(String(refusal(fileOf('wide.csv', Buffer.from('\ufeffname,stage,A1\n', 'utf16le')))[1]), /in UTF-16/);
  assert.equal(refusal(path, '--out', join(folder, 'no', 'where.csv'))[0], 74);
});

test('memory stays bounded by a line of 20 MB', async () => {
  const engine = new TableEngine(module);
  await engine.open(new Blob(['stage,A1\nRN,1\nRN,', 'x'.repeat(20_000_000), '\nRN,2\n']));
  const { accounts: count, refused } = await engine.read();
  assert.deepEqual([count, refused], [2, 1]);
  assert.deepEqual(await engine.refusedRows(0, 1), [{ line: 3, code: 'row-too-long', message: 'The row has 20000003 bytes. At most 1048576 are allowed.' }]);
  assert.ok(engine.bytesOfMemory < 16_000_000, `${engine.bytesOfMemory} bytes`);
});
