// Names of tables and columns that mean trouble: they are quoted and mean what they say, or are refused with the reason.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { openDuckDb, openPostgres, quoted } from './databases.js';
import { amps, sql } from './program.js';

const QUESTIONS = ['A1', 'A2', 'A3', 'M1', 'M2', 'M3', 'P1', 'P2', 'P3', 'S1', 'S2', 'S3', 'S4'];

/** @type {import('./databases.js').Database[]} */
let databases = [];
before(async () => { databases = [await openDuckDb(), await openPostgres()]; });
after(async () => { for (const database of databases) await database.close(); });

const NAMES = [
  'select', 'table', 'user', 'order', 'group', 'from', 'null', 'CASE', 'end', 'with', 'row', 'values',
  'a.b', 'a.b.c', '.', 'a"b', '"', '""', "it's", "'", "''", '`', 'a`b', '\\', '\\"', "\\'", '--', '/*', '*/', ';', '$1', '$$', '?', ':a', '@x', '%s', '{{ x }}', '{% if %}', '*',
  '🙂', 'Größe', '顧客', 'عميل', 'e\u0301', '\u202Eabc', '\u2028', 'a b', ' a', 'a ', '1', '0 OR 1=1',
  'x"; DROP TABLE witness; --', "x'; DROP TABLE witness; --", 'x" FROM witness; --', 'x") AS y, (SELECT 1) --', 'stage", "stage', 'x`; DROP TABLE witness; --',
  'X'.repeat(63), 'é'.repeat(31),
];

/** Columns of a table that has one of the names for each thing that the query reads. @param {string} name */
const columnsOf = (name) => [['id', 'INTEGER'], [name, 'VARCHAR(20)'], [`${name.slice(0, 15)}_v`, 'DECIMAL(12, 2)'], [`${name.slice(0, 15)}_q`, 'SMALLINT']];

test('every name means a column and nothing else, in an engine', async () => {
  for (const database of databases) {
    await database.run('CREATE TABLE witness (seen INTEGER); INSERT INTO witness VALUES (1);');
    for (const [i, name] of NAMES.entries()) {
      const others = QUESTIONS.slice(1);
      const columns = columnsOf(name).map(([column, type]) => `${quoted(column)} ${type}`).concat(others.map((id) => `${quoted(id)} SMALLINT`));
      const [, stage, value, question] = columnsOf(name).map(([column]) => column);
      await database.run(`CREATE TABLE t${i} (${columns.join(', ')}); INSERT INTO t${i} VALUES (1, 'RN', 200, 4, ${others.map(() => 2).join(', ')}), (2, 'no stage', 200, 9, ${others.map(() => 2).join(', ')});`);
      const query = sql(['--dialect', database.dialect, '--table', `t${i}`, '--value', value],
        { stage, questions: { ...Object.fromEntries(others.map((id) => [id, id])), A1: question } });
      const rows = await database.rows(query);
      const [good, bad] = rows.sort((a, b) => Number(a.id) - Number(b.id));
      const where = `${database.dialect}: ${JSON.stringify(name)}`;
      assert.equal(rows.length, 2, where);
      assert.equal(good[stage], 'RN', where);
      assert.deepEqual([good.amps_score, good.amps_band, good.amps_value_at_risk, good.amps_refused], ['50.8', 'at-risk', '98.40', null], where);
      assert.deepEqual([bad.amps_score, bad.amps_low, bad.amps_refused], [null, null, 'unknown-stage level-out-of-range:A1'], where);
    }
    assert.deepEqual(await database.rows('SELECT seen FROM witness'), [{ seen: '1' }]);
  }
});

test('every name is that of a table, with and without the schema before it', async () => {
  const columns = ['stage VARCHAR(20)', ...QUESTIONS.map((id) => `${quoted(id)} SMALLINT`)].join(', ');
  for (const database of databases) {
    for (const name of NAMES) {
      const parts = ['main schema', name];
      await database.run(`CREATE SCHEMA IF NOT EXISTS ${quoted(parts[0])}; CREATE TABLE ${parts.map(quoted).join('.')} (${columns}); INSERT INTO ${parts.map(quoted).join('.')} (stage, "A1") VALUES ('RN', 2);`);
      const query = sql(['--dialect', database.dialect, '--table', parts.map(quoted).join('.')], { questions: Object.fromEntries(QUESTIONS.map((id) => [id, id])) });
      const rows = await database.rows(query);
      assert.deepEqual(rows.map((row) => [row.amps_low, row.amps_coverage]), [['0.8', '1.7']], `${database.dialect}: ${name}`);
    }
  }
});

test('a column of a name that is in use elsewhere in the query is still that of the table', async () => {
  for (const database of databases) {
    const own = ['source', 'score', 'low', 'high', 'band', 'refused', 'level', 'weight'];
    const columns = ['stage VARCHAR(20)', ...QUESTIONS.map((id) => `${quoted(id)} SMALLINT`), ...own.map((name) => `${quoted(name)} VARCHAR(9)`)];
    await database.run(`CREATE TABLE scores (${columns.join(', ')}); INSERT INTO scores VALUES ('ON', ${QUESTIONS.map(() => 4).join(', ')}, ${own.map(() => "'mine'").join(', ')});`);
    const [row] = await database.rows(sql(['--dialect', database.dialect, '--table', 'scores'], { questions: Object.fromEntries(QUESTIONS.map((id) => [id, id])) }));
    for (const name of own) assert.equal(row[name], 'mine', name);
    assert.equal(row.amps_score, '100.0');
  }
});

test('columns that are not named have the names that the engine gives without quotes', async () => {
  for (const database of databases) {
    await database.run(`CREATE TABLE folded (Stage VARCHAR(20), ${QUESTIONS.map((id) => `${id} SMALLINT`).join(', ')}); INSERT INTO folded VALUES ('AG', ${QUESTIONS.map(() => 3).join(', ')});`);
    const [row] = await database.rows(sql(['--dialect', database.dialect, '--table', 'folded']));
    assert.equal(row.amps_score, '75.0');
  }
  const first = (/** @type {string} */ dialect) => /amps_source\.(\S+) IS NULL/.exec(sql(['--dialect', dialect, '--table', 't']))?.[1];
  assert.deepEqual(['duckdb', 'postgresql', 'bigquery', 'snowflake', 'spark'].map(first), ['"A1"', '"a1"', '`A1`', '"A1"', '`A1`']);
  assert.ok(sql(['--dialect', 'snowflake', '--table', 't']).includes('amps_source."STAGE"'));
});

test('a question that the table has no column for is not known', async () => {
  for (const database of databases) {
    await database.run(`CREATE TABLE few (stage VARCHAR(20), "A1" SMALLINT); INSERT INTO few VALUES ('RN', 4);`);
    const columns = { questions: { A1: 'A1', ...Object.fromEntries(QUESTIONS.slice(1).map((id) => [id, null])) } };
    const [row] = await database.rows(sql(['--dialect', database.dialect, '--table', 'few'], columns));
    assert.deepEqual([row.amps_score, row.amps_low, row.amps_high, row.amps_coverage], [null, '1.6', '100.0', '1.7']);
  }
});

test('a value that is not money refuses the row, and one without a value has none at risk', async () => {
  const values = ['NULL', '0', '0.005', '1234.565', '9999999999999.99', '-0.01', '10000000000000'];
  for (const database of databases) {
    await database.run(`CREATE TABLE money (id INTEGER, arr DECIMAL(24, 6), stage VARCHAR(20), ${QUESTIONS.map((id) => `"${id}" SMALLINT`).join(', ')});
      INSERT INTO money VALUES ${values.map((value, i) => `(${i}, ${value}, 'RN', ${QUESTIONS.map(() => 0).join(', ')})`).join(', ')};`);
    const rows = await database.rows(sql(['--dialect', database.dialect, '--table', 'money', '--value', 'arr'], { questions: Object.fromEntries(QUESTIONS.map((id) => [id, id])) }));
    const told = rows.sort((a, b) => Number(a.id) - Number(b.id)).map((row) => row.amps_refused ?? row.amps_value_at_risk);
    assert.deepEqual(told, [null, '0.00', '0.01', '1234.57', '9999999999999.99', 'row-number', 'row-number']);
  }
});

const ONLY_A1 = { questions: { A1: 'A1', ...Object.fromEntries(QUESTIONS.slice(1).map((id) => [id, null])) } };

test('a level that is no whole number refuses the row, whatever the type of its column', async () => {
  /** @type {Record<string, string[]>} */
  const levels = { DECIMAL: ['3', '2.5', '-1', 'NULL'], NUMERIC: ['3.0', '3.7', '99', 'NULL'], 'DOUBLE PRECISION': ['3', '2.5', "'NaN'", 'NULL'], BIGINT: ['3', '9000000000000000000', '-9000000000000000000', 'NULL'] };
  for (const database of databases) {
    for (const [type, cells] of Object.entries(levels)) {
      const exact = type === 'BIGINT' || type.startsWith('DOUBLE') ? type : `${type}(10, 2)`;
      await database.run(`DROP TABLE IF EXISTS typed; CREATE TABLE typed (id INTEGER, stage VARCHAR(20), "A1" ${exact}); INSERT INTO typed VALUES ${cells.map((cell, i) => `(${i}, 'RN', ${cell})`).join(', ')};`);
      const rows = await database.rows(sql(['--dialect', database.dialect, '--table', 'typed'], ONLY_A1));
      const told = rows.sort((a, b) => Number(a.id) - Number(b.id)).map((row) => row.amps_refused ?? row.amps_low);
      assert.deepEqual(told, ['1.2', 'level-out-of-range:A1', 'level-out-of-range:A1', '0.0'], `${database.dialect}: ${type}`);
    }
  }
});

test('texts are levels only where the columns are said to hold texts: no engine makes 4 of 3.7', async () => {
  for (const database of databases) {
    await database.run(`CREATE TABLE texts (id INTEGER, stage VARCHAR(20), "A1" VARCHAR(20)); INSERT INTO texts VALUES (0, 'RN', '3'), (1, 'RN', '3.7'), (2, 'RN', 'X');`);
    await assert.rejects(database.rows(sql(['--dialect', database.dialect, '--table', 'texts'], ONLY_A1)), /\+/);
    const rows = await database.rows(sql(['--dialect', database.dialect, '--table', 'texts'], { ...ONLY_A1, levels: 'text' }));
    const told = rows.sort((a, b) => Number(a.id) - Number(b.id)).map((row) => row.amps_refused ?? row.amps_low);
    assert.deepEqual(told, ['1.2', 'level-out-of-range:A1', '0.0']);
  }
});

test('the query is a view, a table, and a part of other queries', async () => {
  for (const database of databases) {
    await database.run(`CREATE TABLE viewed (stage VARCHAR(20), ${QUESTIONS.map((id) => `"${id}" SMALLINT`).join(', ')}); INSERT INTO viewed VALUES ('RN', ${QUESTIONS.map(() => 1).join(', ')}), (NULL, ${QUESTIONS.map(() => 1).join(', ')});`);
    const query = sql(['--dialect', database.dialect, '--table', 'viewed'], { questions: Object.fromEntries(QUESTIONS.map((id) => [id, id])) });
    await database.run(`CREATE VIEW health_view AS\n${query};`);
    await database.run(`CREATE TABLE health_table AS\n${query};`);
    for (const from of ['health_view', 'health_table', `(${query}) AS health`]) {
      assert.deepEqual(await database.rows(`SELECT stage, amps_score FROM ${from} WHERE amps_refused IS NULL`), [{ stage: 'RN', amps_score: '25.0' }], from);
    }
  }
});

/** The errors of a refused call. @param {string[]} args @param {any} columns @returns {string[][]} */
function refusals(args, columns) {
  const { status, stdout, stderr } = amps(['model', 'sql', ...args, '--columns', '-'], typeof columns === 'string' ? columns : JSON.stringify(columns));
  assert.equal(status, 2, stderr);
  assert.equal(stdout, '');
  return JSON.parse(stderr).errors.map((/** @type {any} */ { code, pointer, message }) => [code, pointer, message]);
}

test('what an engine can have no column of is refused, all of it at once', () => {
  const long = 'n'.repeat(300);
  assert.deepEqual(refusals(['--dialect', 'postgresql', '--table', 'a.b'], { stage: '\u0000', value: long, questions: { A1: 'a\nb', A2: 'é'.repeat(32) } }), [
    ['bad-name', '/stage', '"\u0000" cannot be a name in PostgreSQL. It holds a control character.'],
    ['bad-name', '/value', `"${'n'.repeat(40)}…" cannot be a name in PostgreSQL. It has 300 bytes, and at most 63 are allowed.`],
    ['bad-name', '/questions/A1', '"a\nb" cannot be a name in PostgreSQL. It holds a control character.'],
    ['bad-name', '/questions/A2', `"${'é'.repeat(32)}" cannot be a name in PostgreSQL. It has 64 bytes, and at most 63 are allowed.`],
  ]);
  assert.deepEqual(refusals(['--dialect', 'snowflake', '--table', 't'], { value: long }).map(([code]) => code), ['bad-name']);
  assert.deepEqual(refusals(['--dialect', 'spark', '--table', 't'], { value: long }).map(([code]) => code), ['bad-name']);
  assert.deepEqual(refusals(['--dialect', 'bigquery', '--table', 't'], { stage: `${long}n`, value: 'a`b', vector: 'a.b' }), [
    ['bad-name', '/stage', `"${'n'.repeat(40)}…" cannot be a name in BigQuery. It has 301 characters, and at most 300 are allowed.`],
    ['bad-name', '/value', '"a`b" cannot be a name in BigQuery. It holds "`". None of these is allowed: !"$()*,./;?@[\\]^`{}~'],
    ['bad-name', '/vector', '"a.b" cannot be a name in BigQuery. It holds ".". None of these is allowed: !"$()*,./;?@[\\]^`{}~'],
  ]);
  // What is allowed has its place, whole.
  for (const dialect of ['duckdb', 'bigquery']) assert.ok(sql(['--dialect', dialect, '--table', 't'], { stage: long }).includes(long));
});

test('a name of 300 characters is a column of DuckDB', async () => {
  const [database] = databases;
  const long = '🙂'.repeat(300);
  await database.run(`CREATE TABLE long (stage VARCHAR, ${quoted(long)} SMALLINT); INSERT INTO long VALUES ('RN', 4);`);
  const columns = { questions: { A1: long, ...Object.fromEntries(QUESTIONS.slice(1).map((id) => [id, null])) } };
  const [row] = await database.rows(sql(['--dialect', 'duckdb', '--table', 'long'], columns));
  assert.equal(row.amps_coverage, '1.7');
});

test('the name of a table that cannot be taken apart is refused', () => {
  for (const table of ['', '.', 'a.', '.a', 'a..b', 'a.b.c.d', '"a', 'a"b', '"a"b', '""', 'a."']) {
    const { status, stderr } = amps(['model', 'sql', '--dialect', 'duckdb', '--table', table]);
    assert.equal(status, 2, table);
    assert.deepEqual(JSON.parse(stderr).errors.map((/** @type {any} */ { code, message }) => [code, message]), [['bad-table-name',
      `"${table}" is not the name of a table. One to three names are separated by dots, such as analytics.accounts; one with a dot in it stands in double quotes.`]]);
  }
  assert.ok(sql(['--dialect', 'spark', '--table', '"a.b"."c""d`".e']).includes('FROM `a.b`.`c"d```.`e` AS amps_source'));
});

test('a document of columns with faults is refused, every one told', () => {
  const args = ['--dialect', 'duckdb', '--table', 'a..b'];
  const questions = QUESTIONS.join(', ');
  assert.deepEqual(refusals(args, { stage: 7, levels: 'float', colour: 'x', questions: { A1: '', Z9: 'z', A2: null, A3: [] } }), [
    ['unknown-member', '/colour', '"colour" is not known here. Known are table, stage, value, vector, levels, questions.'],
    ['wrong-type', '/stage', 'Found 7, expected a text.'],
    ['not-allowed', '/levels', 'Found "float", allowed is integer or text.'],
    ['empty-text', '/questions/A1', 'The text is empty. Write at least one character, or one language.'],
    ['unknown-question', '/questions/Z9', `"Z9" is not a question of this model. Questions are ${questions}.`],
    ['wrong-type', '/questions/A3', 'Found a list, expected a text.'],
    ['bad-table-name', '/table', '"a..b" is not the name of a table. One to three names are separated by dots, such as analytics.accounts; one with a dot in it stands in double quotes.'],
  ]);
  assert.deepEqual(refusals(args, '[').map(([code]) => code), ['json-syntax', 'bad-table-name']);
});
