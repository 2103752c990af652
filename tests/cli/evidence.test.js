// The program on tables in which it is known what goes with what, and on tables that nobody can use.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { TABLES } from '../../demo/evidence/make.js';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'amps-evidence-'));
after(() => rmSync(folder, { recursive: true }));

const schema = JSON.parse(readFileSync(new URL('../../core/schemas/evidence-result.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(schema);

/** @param {string} text @param {string[]} options */
function evidence(text, ...options) {
  const path = join(folder, 'table.csv');
  writeFileSync(path, text);
  const { status, stdout, stderr } = spawnSync(PROGRAM, ['evidence', path, ...options], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The result of a table that is taken. @param {string} text @param {string[]} options @returns {any} */
function result(text, ...options) {
  const { status, stdout, stderr } = evidence(text, ...options);
  assert.deepEqual([status, stderr], [0, '']);
  const document = JSON.parse(stdout);
  assert.ok(validate(document), JSON.stringify(validate.errors));
  return document;
}

/** The messages of a table that is refused. @param {string} text @param {string[]} options @returns {string[]} */
function messages(text, ...options) {
  const { status, stdout, stderr } = evidence(text, ...options);
  assert.deepEqual([status, stdout], [2, '']);
  return JSON.parse(stderr).errors.map((/** @type {any} */ { message }) => message);
}

/** @param {string} name */
const table = (name) => [...TABLES[name]()].join('');

/** @param {any} document @param {string} activity @param {string} outcome */
const pair = (document, activity, outcome) =>
  document.pairs.find((/** @type {any} */ each) => each.activity === activity && each.outcome === outcome);

/** @param {any} document @param {(pair: any) => boolean} holds */
const pairsThat = (document, holds) =>
  document.pairs.filter(holds).map((/** @type {any} */ { activity, outcome }) => `${activity} ${outcome}`);

/** @param {any} each */
const goesWith = (each) => each.verdict === 'goes_with';

test('planted effects are found, and nothing else', () => {
  const document = result(table('planted'));
  assert.deepEqual(pairsThat(document, goesWith), ['trainings renewed', 'usage_hours nps']);
  assert.equal(pair(document, 'trainings', 'renewed').threshold.at_least, 2);
  assert.equal(pair(document, 'trainings', 'renewed').threshold.confirmed.holds, true);
  assert.deepEqual([document.rows, document.accounts, document.periods], [480, 480, null]);
});

test('a table in which nothing goes with anything shows nothing', () => {
  const document = result(table('nothing'));
  assert.equal(document.pairs.length, 10);
  assert.deepEqual(pairsThat(document, goesWith), []);
});

test("Simpson's paradox is told where it is, and nowhere else", () => {
  for (const name of Object.keys(TABLES)) {
    const outcome = name === 'simpson' ? ['--map', 'outcome=satisfaction'] : name === 'panel' ? ['--map', 'outcome=logins'] : [];
    const expected = name === 'simpson' ? ['calls satisfaction'] : [];
    assert.deepEqual(pairsThat(result(table(name), ...outcome), ({ simpson }) => simpson), expected, name);
  }
});

test('an effect two months later is found within accounts', () => {
  const document = result(table('panel'), '--map', 'outcome=logins');
  assert.deepEqual([document.rows, document.accounts, document.periods], [1440, 80, 18]);
  const { lag, lags } = pair(document, 'webinars', 'logins');
  assert.equal(lag, 2);
  assert.deepEqual(lags.map((/** @type {any} */ each) => each.rows), [1440, 1360, 1280, 1200, 1120]);
  assert.ok(lags[2].p < 1e-9 && lags[2].low > 0.3);
  assert.equal(result(table('panel'), '--map', 'outcome=logins', '--lags', '1').pairs[0].lags.length, 2);
});

test('two trainings in the first month: the rule is found, confirmed and told in a sentence', () => {
  const text = table('ampm');
  const { threshold, verdict } = pair(result(text), 'trainings', 'renewed');
  assert.deepEqual([threshold.at_least, threshold.periods, threshold.p_scan, verdict], [2, 1, 0.0005, 'goes_with']);
  assert.match(evidence(text, '--text').stdout, new RegExp(
    'Accounts with at least 2 of "trainings" in their first period had "renewed" in 89 % \\(85 to 93\\) of 236 cases, ' +
    'others in 66 % \\(60 to 72\\) of 264\\. Corrected for the search, p < 0\\.001\\. ' +
    'Found on one half, it held on the other \\(p = 0\\.0019\\)\\. It goes with "renewed"; it need not be the cause\\.'));
});

test('a watch list comes with the figures that made its rules fire', () => {
  const path = join(folder, 'watch.json');
  const rules = [
    { rule: 'silence', activity: 'qbr', weeks: 30 },
    { rule: 'drop', activity: 'tickets', periods: 3, deviations: 4 },
    { rule: 'topic', accounts: 3, weeks: 10 },
  ];
  writeFileSync(path, JSON.stringify({ format: 'amps-watch', version: 1, rules }));
  const options = ['--map', 'topic=topic', '--watch', path];
  const { watch } = result(table('ampm'), ...options);
  assert.deepEqual([...new Set(watch.map((/** @type {any} */ { rule }) => rule))], ['silence', 'drop', 'topic']);
  for (const { rule, figures } of watch) {
    if (rule === 'drop') assert.ok(figures.before - figures.after > 4 * figures.deviation);
    if (rule === 'topic') assert.ok(figures.accounts >= 3);
  }
  assert.match(evidence(table('ampm'), ...options, '--text').stdout, /\nWatch list\n {2}C-\d{4}: no "qbr" in 30 weeks, /);
  writeFileSync(path, '{}');
  assert.deepEqual(messages(table('ampm'), '--watch', path),
    ['"format" is missing.', '"version" is missing.', '"rules" is missing.']);
  writeFileSync(path, JSON.stringify({ format: 'amps-watch', version: 1, rules: [{ rule: 'drop', activity: 'mails' }] }));
  assert.deepEqual(messages(table('ampm'), '--watch', path),
    ['"mails" is not a column of this table. Columns are trainings, qbr, tickets.']);
});

/** Rows of an account, two numbers and a yes or no. @param {number} count @param {(i: number) => unknown[]} cells */
const rows = (count, cells) =>
  `account,x,y,renewed\n${Array.from({ length: count }, (_, i) => `A${i},${cells(i).join(',')}\n`).join('')}`;

test('what a table cannot tell is said in a sentence, never as a number', () => {
  const sentences = (/** @type {string} */ text, /** @type {string[]} */ ...options) =>
    evidence(text, '--text', ...options).stdout;
  assert.match(sentences(rows(20, (i) => [1, '', i % 2 ? 'yes' : 'no'])), /"x" or "renewed" never changes\./);
  assert.match(sentences(rows(20, (i) => [1, '', i % 2 ? 'yes' : 'no']), '--map', 'activity=y'),
    /No row has both "y" and "renewed"\..*more than a third of the rows lack a value\./);
  assert.match(sentences(rows(3, (i) => [i * i, 1, i % 2 ? 'yes' : 'no'])), /Only 3 rows have both "x" and "renewed"\./);
  assert.match(sentences(rows(40, (i) => [i * i % 7, i * i % 7, 'no']), '--map', 'outcome=y'), /both columns have the same values/);
  assert.match(sentences(rows(40, (i) => [i * i % 7, 1, i < 20 ? 'yes' : 'no'])), /of 40 accounts/);
  const hundred = Array.from({ length: 100 }, (_, i) => `A,${i},${i * i % 7},${i % 2 ? 'yes' : 'no'}\n`).join('');
  assert.match(sentences(`account,month,x,renewed\n${hundred}`), /100 rows of 1 account in 100 periods[^]*one account has more than a tenth/);
  const two = Array.from({ length: 40 }, (_, i) => `A${i >> 1},${i % 2},${i * i % 7},${i * 3 % 5}\n`).join('');
  assert.match(sentences(`account,month,x,y\n${two}`, '--map', 'outcome=y'), /in 2 periods[^]*strongest in the same period/);
  assert.match(sentences(rows(20, (i) => [i === 3 ? 'NaN' : i * i % 7, 1, i % 2 ? 'yes' : 'no'])),
    /\nRefused\n {2}Line 5: "NaN" in "x" is no finite number with a decimal point\. The cell counts as empty\.\n/);
  assert.match(sentences(`${rows(20, (i) => [i * i % 7, 1, i % 2 ? 'yes' : 'no'])}A3,1,1,yes\n`),
    /Line 22: The account "A3" stands in an earlier row already\./);
});

test('cells of a two by two table that are 0 give finite odds', () => {
  const document = result(rows(60, (i) => [i < 30 ? 0 : 3, 1, i < 30 ? 'no' : 'yes']));
  const { above, below, odds_ratio: odds, p } = pair(document, 'x', 'renewed').threshold;
  assert.deepEqual([above.yes, above.n, below.yes, below.n], [30, 30, 0, 30]);
  assert.equal(odds.value, 3721);
  assert.ok(odds.low > 1 && Number.isFinite(odds.high) && p > 0);
});

test('a table that cannot be used is refused with every fault', () => {
  const text = rows(20, (i) => ['high', 1000 + i, i % 2 ? 'yes' : 'no']);
  assert.deepEqual(messages(text, '--map', 'activity=x,y'), [
    '"x" holds "high", which is neither a number nor yes or no, in most of its rows. Expected are numbers, or two values: ' +
      'yes/no, true/false, 1/0, won/lost or renewed/churned.',
    '"y" only tells rows apart, such as an id: its numbers measure nothing. Leave it out.',
  ]);
  assert.deepEqual(messages('a,b\n1,2\n'), ['No column is an outcome. Name at least one. Columns are a, b.']);
  assert.deepEqual(messages(''), ['The file is empty. Expected is a text with one row an account, cells separated by commas, ' +
    'semicolons, tabs or |, and their names in the first row.']);
  assert.equal(evidence(text, '--lags', 'x').status, 64);
  assert.equal(evidence(text, '--top', '3').status, 64);
  assert.match(evidence(text, '--map').stderr, /--map needs a value\./);
  assert.equal(spawnSync(PROGRAM, ['evidence']).status, 64);
});
