// The queries of all dialects: parsers of BigQuery, Snowflake and Spark take them, and nothing stands in them that the
// documentation of the engine does not describe (functions.json). DuckDB and PostgreSQL are run in the other tests.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { amps, sql } from './program.js';

const DIALECTS = ['duckdb', 'postgresql', 'bigquery', 'snowflake', 'spark'];
const documented = JSON.parse(readFileSync(new URL('functions.json', import.meta.url), 'utf8'));
const models = fileURLToPath(new URL('../golden/models/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'amps-parsers-'));
after(() => rmSync(folder, { recursive: true }));

// A folder of its own, which only these tests install.
const engines = createRequire(new URL('engines/', import.meta.url));
const { Parser } = engines('node-sql-parser');

/** Its modules lack the endings that Node.js asks for. @returns {Promise<any>} */
async function sparkParser() {
  const outfile = join(folder, 'spark.mjs');
  const entry = engines.resolve('dt-sql-parser').replace(/index\.js$/, 'parser/spark/index.js');
  await esbuild.build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  const { SparkSQL } = await import(pathToFileURL(outfile).href);
  return new SparkSQL();
}
const spark = await sparkParser();

/** What a parser says against a text. @type {Record<string, (text: string) => string | null>} */
const faultBy = {
  bigquery: (text) => faultOf(() => new Parser().astify(text, { database: 'bigquery' })),
  snowflake: (text) => faultOf(() => new Parser().astify(text, { database: 'snowflake' })),
  spark: (text) => {
    const [fault] = spark.validate(text);
    return fault ? `${fault.startLine}:${fault.startColumn} ${fault.message}` : null;
  },
};

/** @param {() => void} parse */
function faultOf(parse) {
  try {
    parse();
    return null;
  } catch (error) {
    return String(/** @type {Error} */ (error).message);
  }
}

const SOURCES = [{}, { value: 'arr' }, { levels: 'text' }, { vector: 'a vector' }, { vector: 'vector', value: 'it`s' }, { stage: 'select', value: "where's" }]
  .map((source) => ({ table: 'project-1.health.accounts', ...source }));

/** @param {string} dialect @returns {string[]} */
const queries = (dialect) => [null, ...readdirSync(models)].flatMap((model) => SOURCES
  .filter(({ value }) => !(dialect === 'bigquery' && /`/.test(value ?? '')))
  .map((source) => sql(['--dialect', dialect, ...(model ? ['--model', models + model] : [])], source)));

for (const dialect of Object.keys(faultBy)) {
  test(`a parser of ${dialect} takes the queries of all models`, () => {
    for (const query of queries(dialect)) {
      const fault = faultBy[dialect](query);
      assert.equal(fault, null, `${fault}\n${query}`);
    }
  });
}

test('the parsers tell the dialects apart', () => {
  const wrong = {
    bigquery: ['SELECT 1 // 2', 'SELECT * EXCLUDE (a) FROM t', 'SELECT a DIV b FROM t'],
    snowflake: ['SELECT * EXCEPT (a) FROM t', 'SELECT a DIV b FROM t'],
    spark: ['SELECT 1 // 2', 'SELECT (amps_row).* FROM t'],
  };
  for (const [dialect, texts] of Object.entries(wrong)) {
    for (const text of texts) assert.notEqual(faultBy[dialect](text), null, `${dialect}: ${text}`);
  }
});

/** Without its comments, texts and names in quotes. @param {string} query */
const bareOf = (query) => query.replaceAll(/^--.*$/gm, '')
  .replaceAll(/'(?:[^'\\]|\\.|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`/g, (all) => (all[0] === "'" ? '0' : 'amps_name'));

// What every SQL has.
const WORDS = 'AND AS BETWEEN CASE ELSE END FALSE FROM IN IS NOT NULL OR SELECT THEN TRUE WHEN WITH'.split(' ');
const OPERATORS = ['*', '+', '-', '<', '<=', '<>', '=', '>', '>='];

for (const dialect of DIALECTS) {
  test(`the queries for ${dialect} use nothing but what its documentation names`, () => {
    const { functions, operators, words, types } = documented[dialect];
    const used = { functions: new Set(), operators: new Set(), others: new Set() };
    for (const query of queries(dialect)) {
      const bare = bareOf(query);
      for (const [word] of bare.matchAll(/[A-Za-z_]\w*(?=\()/g)) used.functions.add(word);
      for (const [word] of bare.matchAll(/[A-Za-z_]\w*(?!\w|\()/g)) used.others.add(word);
      for (const [operator] of bare.matchAll(/[^\s\w(),.]+/g)) used.operators.add(operator);
    }
    const others = [...used.others].filter((word) => !word.startsWith('amps_'));
    assert.deepEqual([...used.functions].filter((name) => !(name in functions) && !(name in types)), []);
    assert.deepEqual(others.filter((word) => !WORDS.includes(word) && !(word in words) && !(word in types)), []);
    assert.deepEqual([...used.operators].filter((operator) => !OPERATORS.includes(operator) && !(operator in operators)), []);
    // What the list names is used.
    for (const name of Object.keys({ ...functions, ...types })) assert.ok(used.functions.has(name) || used.others.has(name), name);
    for (const name of Object.keys(words)) assert.ok(used.others.has(name), name);
    for (const name of Object.keys(operators)) assert.ok(used.operators.has(name), name);
  });
}

test('no query holds a number with a decimal point, a type of floating point or a division of its own', () => {
  for (const dialect of DIALECTS) {
    for (const query of queries(dialect)) {
      const bare = bareOf(query);
      assert.ok(!/\d\.\d|FLOAT|DOUBLE|REAL/.test(bare));
      assert.ok(Buffer.byteLength(query) < 200_000);
    }
  }
});

test('an unknown dialect is told with those that there are', () => {
  const { status, stderr } = amps(['model', 'sql', '--dialect', 'mysql', '--table', 't']);
  assert.equal(status, 64);
  assert.equal(JSON.parse(stderr).errors[0].message,
    '"mysql" is not a dialect. Dialects are duckdb, postgresql, bigquery, snowflake, spark. Run amps --help for the usage.');
});
