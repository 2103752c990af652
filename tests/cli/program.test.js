import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const MODELS = fileURLToPath(new URL('../golden/models/', import.meta.url));
const VECTOR = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

/** @param {string[]} args @param {string} [input] */
function amps(args, input = '') {
  const { status, stdout, stderr, error } = spawnSync(PROGRAM, args, { input, encoding: 'utf8' });
  // A call that is refused at once does not read what it is given.
  if (/** @type {NodeJS.ErrnoException | undefined} */ (error)?.code !== 'EPIPE') assert.equal(error, undefined);
  return { status, stdout, stderr };
}

/** The one message of a refused call. @param {number} status @param {string[]} args @param {string} [input] */
function message(status, args, input) {
  const result = amps(args, input);
  assert.equal(result.status, status, result.stderr);
  assert.equal(result.stdout, '');
  const { ok, errors } = JSON.parse(result.stderr);
  assert.equal(ok, false);
  assert.equal(errors.length, 1);
  return errors[0].message;
}

test('every golden case gives the same bytes from the program', () => {
  const lines = readFileSync(new URL('../golden/cases.jsonl', import.meta.url), 'utf8').trim().split('\n');
  for (const line of lines) {
    const { name, model, as_of: asOf, vector, assessment, result } = JSON.parse(line);
    const { status, stdout, stderr } = amps(
      [
        'score',
        ...(vector === undefined ? ['-'] : ['--vector', vector]),
        ...(model === null ? [] : ['--model', MODELS + model]),
        ...(asOf === null ? [] : ['--as-of', asOf]),
      ],
      assessment === undefined ? '' : JSON.stringify(assessment),
    );
    assert.deepEqual([status, stderr, stdout], [0, '', `${JSON.stringify(result)}\n`], name);
  }
});

test('with --lines every line gets one line back, a result or an error envelope', () => {
  const { status, stdout } = amps(['score', '--lines'], `${VECTOR}\r\n\nAMPS:1/ST:RN/A1:9\n${VECTOR}`);
  assert.equal(status, 0);
  const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines.length, 4);
  assert.equal(lines[0].score, 48.5);
  assert.equal(lines[1].errors[0].code, 'vector-empty');
  assert.equal(lines[2].errors[0].message, 'A1 has no level 9. Levels go from 0 to 4, or X for not sure.');
  assert.deepEqual(lines[3], lines[0]);
});

test('--text says that it is too early for a score, what waits, and what contradicts itself', () => {
  const { status, stdout } = amps(
    ['score', '--vector', 'AMPS:1/ST:EA/MD:half@1.0.0/G1:0/G2:1/U2:X', '--model', `${MODELS}half.json`, '--text'],
  );
  assert.equal(status, 0);
  for (const line of [
    'Score     too early: 50 % have to be answered',
    'Range     7.5 to 62.5',
    'Answered  45.0 %',
    'Contradictions',
    '  Shared, but not defined: What is not defined cannot be shared. Check G1 first.',
    '  U1   ±20.0  find out: Who uses it?',
    '  U2   ±20.0  find out: Has the outcome moved? (after G1, U1)',
  ]) {
    assert.ok(stdout.split('\n').includes(line), `${line}\nis missing in\n${stdout}`);
  }
});

test('--text says of a draft what can be said without a stage', () => {
  const answers = Object.fromEntries(['P1', 'P2', 'P3', 'S1', 'S2', 'S3', 'S4'].map((id) => [id, { level: 1 }]));
  const draft = JSON.stringify({ format: 'amps-assessment', version: 1, answers });
  const { status, stdout } = amps(['score', '-', '--text'], draft);
  assert.equal(status, 0);
  for (const line of [
    'Score     none: no stage is chosen yet',
    '  Proof                 25.0',
    '  Renewal               25.0  Critical, range 17.5 to 47.5',
  ]) {
    assert.ok(stdout.split('\n').includes(line), `${line}\nis missing in\n${stdout}`);
  }
  assert.ok(!stdout.includes('AMPS:1'));
});

test('--text tells people the same numbers', () => {
  const { status, stdout } = amps(['score', '--vector', VECTOR, '--text']);
  assert.equal(status, 0);
  for (const line of [
    'Score     48.5  At risk',
    'Range     43.3 to 51.7',
    '  Proof                 16.7  weight 40 %',
    '  Onboarding            63.1  At risk, range 57.9 to 66.3',
    'Unanswered questions cannot change this band.',
    'Shortest path to Healthy (65.2)',
    VECTOR,
  ]) {
    assert.ok(stdout.split('\n').includes(line), `${line}\nis missing in\n${stdout}`);
  }
});

test('--text says what unanswered questions could make of the band, and when there are none', () => {
  const said = (/** @type {string} */ vector) => amps(['score', '--vector', vector, '--text']).stdout.split('\n')[5];
  assert.equal(said('AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:2/P2:X/P3:1/S1:4/S2:3/S3:3/S4:2'),
    'Unanswered questions could make it Healthy.');
  assert.equal(said('AMPS:1/ST:RN/A1:X/A2:X/A3:X/M1:X/M2:X/M3:X/P1:2/P2:2/P3:2/S1:2/S2:2/S3:2/S4:2'),
    'Unanswered questions could make it Critical or Healthy.');
  assert.equal(said(VECTOR.replace('X', '2')), 'Complete: every question is answered.');
});

test('--text tells first what a person has judged, as long as it is in force', () => {
  const answers = Object.fromEntries(['P1', 'P2', 'P3', 'S1', 'S2', 'S3', 'S4'].map((id) => [id, { level: 1 }]));
  const override = { band: 'healthy', author: 'Kim', reason: 'They signed', until: '2026-12-31' };
  const judged = JSON.stringify({ format: 'amps-assessment', version: 1, stage: 'renewal', date: '2026-11-01', answers, override });
  const lines = (/** @type {string} */ day) => amps(['score', '-', '--as-of', day, '--text'], judged).stdout.split('\n');
  assert.deepEqual(lines('2026-12-31').slice(2, 4), [
    'Override  Healthy until 2026-12-31, by Kim: They signed', 'Score     25.0  Critical']);
  assert.equal(lines('2027-01-01')[2], 'Score     25.0  Critical');
});

test('a model is shown, checked, and refused with every fault', () => {
  const { status, stdout } = amps(['model', 'show']);
  assert.equal(status, 0);
  const builtin = readFileSync(new URL('../../core/models/amps.json', import.meta.url), 'utf8');
  assert.deepEqual(JSON.parse(stdout), JSON.parse(builtin));
  assert.deepEqual(JSON.parse(amps(['model', 'check', '-'], builtin).stdout), {
    id: 'amps',
    version: '1.0.0',
    stages: 3,
    dimensions: 4,
    questions: 13,
    bands: 4,
    blind_spots: 5,
    contradictions: 8,
  });
  const broken = builtin.replace('"alignment": 25', '"alignment": 26').replace('"code": "RN"', '"code": "ON"');
  const refused = amps(['model', 'check', '-'], broken);
  assert.equal(refused.status, 2);
  assert.deepEqual(
    JSON.parse(refused.stderr).errors.map((/** @type {{pointer: string}} */ { pointer }) => pointer),
    ['/stages/0/weights', '/stages/2/code'],
  );
});

test('a model is written as SQL for a table', () => {
  const { status, stdout, stderr } = amps(['model', 'sql', '--dialect', 'postgresql', '--table', 'health.accounts', '--value', 'arr']);
  assert.deepEqual([status, stderr], [0, '']);
  for (const part of [
    '-- The AMPS health score of amps@1.0.0 for PostgreSQL.\n',
    'FROM "health"."accounts" AS amps_source\n',
    'AS amps_score,\n',
    ' AS amps_value_at_risk,\n',
    ' AS amps_blind_spot_usage_noise,\n',
    ' AS amps_contradiction_silent_yet_close\nFROM amps_tenths\n',
  ]) {
    assert.ok(stdout.includes(part), part);
  }
  const own = amps(['model', 'sql', '--dialect', 'spark', '--table', 't', '--vector', 'health', '--model', `${MODELS}half.json`]);
  assert.match(own.stdout, /^-- The AMPS health score of half@1\.0\.0 for Spark SQL\.\n/);
  assert.ok(own.stdout.includes('amps_source.`health`'));
});

test('the columns of a table are named in a file, and those beside it count', () => {
  const columns = JSON.stringify({ table: 'from_file', stage: 'lifecycle', value: 'arr', questions: { A1: 'goal', S4: null } });
  const { stdout } = amps(['model', 'sql', '--dialect', 'duckdb', '--columns', '-', '--table', 'x', '--value', 'mrr'], columns);
  for (const part of ['FROM "x"', 'amps_source."lifecycle"', '"mrr"', 'amps_source."goal"', 'amps_source."A2"']) assert.ok(stdout.includes(part), part);
  for (const part of ['from_file', '"arr"', '"S4"']) assert.ok(!stdout.includes(part), part);
  assert.ok(amps(['model', 'sql', '--dialect', 'duckdb', '--columns', '-'], columns).stdout.includes('FROM "from_file"'));
});

test('what cannot be written as SQL is refused, every fault of it', () => {
  const columns = JSON.stringify({ stage: '', questions: { Z9: 'z' } });
  const { status, stdout, stderr } = amps(['model', 'sql', '--dialect', 'duckdb', '--columns', '-', '--table', 'a..b'], columns);
  assert.deepEqual([status, stdout], [2, '']);
  assert.deepEqual(JSON.parse(stderr).errors.map((/** @type {any} */ { code, pointer }) => [code, pointer]),
    [['empty-text', '/stage'], ['unknown-question', '/questions/Z9'], ['bad-table-name', '/table']]);
  assert.equal(message(2, ['model', 'sql', '--dialect', 'postgresql', '--table', 't', '--value', 'n'.repeat(64)]),
    `"${'n'.repeat(40)}…" cannot be a name in PostgreSQL. It has 64 bytes, and at most 63 are allowed.`);
  assert.equal(message(2, ['model', 'sql', '--dialect', 'spark', '--table', 't', '--columns', 'no such file']),
    '"no such file" cannot be read: No such file or directory.');
});

test('what cannot be read is refused with exit 2', () => {
  assert.equal(message(2, ['score', 'no such file']), '"no such file" cannot be read: No such file or directory.');
  assert.equal(message(2, ['score', '/']), '"/" cannot be read: Is a directory.');
  assert.equal(
    message(2, ['score', '--vector', VECTOR, '--as-of', '2026-02-29']),
    '"2026-02-29" is not a date. Dates look like 2026-01-31 and must exist.',
  );
  assert.equal(message(2, ['score', '-'], '[]'), 'Found a list, expected an object.');
});

test('wrong usage is told with exit 64', () => {
  const more = 'Run amps --help for the usage.';
  assert.equal(message(64, []), `Give a command: score, change, plan, portfolio, evidence, metrics or model. ${more}`);
  assert.equal(message(64, ['sell']), `"sell" is not a command. Commands are score, change, plan, portfolio, evidence, metrics and model. ${more}`);
  assert.equal(message(64, ['score']), `Give score one of --vector VECTOR, --lines or one FILE. ${more}`);
  assert.equal(message(64, ['score', '--vector']), `--vector needs a value. ${more}`);
  assert.equal(message(64, ['score', '--lines', '--text']), `--text goes with one account, not with --lines. ${more}`);
  assert.equal(message(64, ['model', 'show', '--text']), `"--text" is not an option of model. ${more}`);
  assert.equal(message(64, ['model']), `Give model check FILE, show, or sql. ${more}`);
  assert.equal(message(64, ['model', 'check', 'a', '--table', 't']), `"--table" is not an option of model. ${more}`);
  assert.equal(message(64, ['model', 'sql']), `Give model sql a --dialect and a --table. ${more}`);
  assert.equal(message(64, ['model', 'sql', '--dialect', 'spark']), `Give model sql a --table. ${more}`);
  assert.equal(message(64, ['model', 'sql', 'x', '--dialect', 'spark', '--table', 't']), `Give model check FILE, show, or sql. ${more}`);
  assert.equal(message(64, ['model', 'sql', '--dialect', 'mysql', '--table', 't']),
    `"mysql" is not a dialect. Dialects are duckdb, postgresql, bigquery, snowflake, spark. ${more}`);
  assert.equal(message(64, ['change', VECTOR]), `Give change two assessments, OLD and NEW. ${more}`);
  assert.match(amps(['--help']).stdout, /^Usage:\n {2}amps score --vector VECTOR/);
});

test('a change is told between vectors and documents alike', () => {
  const after = VECTOR.replace('P3:0', 'P3:1');
  const { stdout } = amps(['change', VECTOR, after]);
  const change = JSON.parse(stdout);
  assert.deepEqual(change.difference, { points: 3.333333, exact: '10/3' });
  assert.deepEqual(change.coverage, { points: 0, exact: '0' });
  const document = JSON.stringify({
    format: 'amps-assessment',
    version: 1,
    stage: 'renewal',
    answers: Object.fromEntries(
      after.split('/').slice(2).map((part) => [part.slice(0, 2), { level: part[3] === 'X' ? 'X' : Number(part[3]) }]),
    ),
  });
  assert.equal(amps(['change', VECTOR, '-'], document).stdout, stdout);
  assert.equal(
    message(2, ['change', VECTOR, 'AMPS:1/ST:RN']),
    'The second assessment has no score. Answer at least one question that weighs in its stage.',
  );
});

test('a line is refused for its length as a vector is', () => {
  const wide = (/** @type {number} */ length) => `AMPS:1/ST:ON/${'A'.repeat(length - 13)}`;
  const long = amps(['score', '--vector', wide(4097)]).stderr;
  assert.match(long, /The text has 4097 bytes\. At most 4096 are allowed\./);
  for (const [end, rest] of [['\n', ''], ['', ''], ['\n', `${VECTOR}\n`]]) {
    const { stdout } = amps(['score', '--lines'], wide(4096) + end + rest);
    assert.equal(stdout.slice(0, stdout.indexOf('\n') + 1), amps(['score', '--vector', wide(4096)]).stderr);
  }
  assert.equal(amps(['score', '--lines'], `${wide(4096)}\r\n`).stdout, amps(['score', '--vector', wide(4096)]).stderr);
  assert.equal(amps(['score', '--lines'], wide(4097)).stdout, long);
  assert.equal(amps(['score', '--lines'], `${wide(4097)}\n`).stdout, long);
  const both = amps(['score', '--lines'], `${wide(4097)}\n${VECTOR}`).stdout.trimEnd().split('\n');
  assert.equal(both.length, 2);
  assert.equal(JSON.parse(both[1]).score, 48.5);
  assert.equal(amps(['score', '--lines'], '').stdout, '');
});

const PLAN = {
  format: 'amps-plan', version: 1, id: 'leads', title: 'More leads become customers',
  objective: { metric: 'Lead conversion', unit: '%', baseline: 2.2, target: 3.2, start: '2026-01-01', due: '2026-12-31' },
  measurements: [{ date: '2026-03-01', value: 2.3 }, { date: '2026-05-01', value: 2.4 }],
  activities: [
    { id: 'hire', name: 'One person full time', category: 'organisation', owner: 'customer', cadence: { done_by: '2026-02-01' } },
    { id: 'outreach', name: 'Outreach campaigns', category: 'process', owner: 'customer', cadence: { at_least: 2, unit: 'campaigns', per: 'month' } },
  ],
  check_ins: [{ activity: 'outreach', date: '2026-02-03', amount: 1 }, { activity: 'outreach', date: '2026-03-03', amount: 2 }],
  blockers: [{ id: 'freeze', text: 'No hiring before July', kind: 'weather', activity: 'hire', raised: '2026-01-20', solution: 'Borrow half a person' }],
};

test('a plan is told as it stands on a day, as a document or for people', () => {
  const document = JSON.stringify(PLAN);
  const result = JSON.parse(amps(['plan', '-', '--as-of', '2026-05-20'], document).stdout);
  assert.deepEqual([result.status, result.progress, result.next_turn], ['off_course', 0.2, { activity: 'outreach', reason: 'adherence' }]);
  assert.equal(amps(['plan', '-', '--as-of', '2026-05-20', '--text'], document).stdout, `More leads become customers

Objective   Lead conversion from 2.2 % to 3.2 %, 2026-01-01 to 2026-12-31
Status      off course, as of 2026-05-20
Latest      2.4 % on 2026-05-01: 20 % of the way, 38 % expected
Projection  2.80667 % on the due day (2.8 % to 2.81695 %)
Arrival     2027-08-25 at this pace
Next turn   Outreach campaigns: kept in 1 of 2 logged periods

Activities
  One person full time: late, by 2026-02-01
  Outreach campaigns: 50 % (25 % to 75 %), 2 of 4 periods logged

Blocked
  One person full time: No hiring before July. Detour: Borrow half a person

Reroutes
  A pace of 0.106667 % in 30 days instead of 0.05 % in 30 days
  Due on 2027-08-25, which this pace reaches
  A target of 2.80667 %, which this pace reaches by the due day
  More of: Outreach campaigns
`);
});

test('many plans give one achievement, and a line each with --lines', () => {
  const late = JSON.stringify({ ...PLAN, objective: { ...PLAN.objective, due: '2026-05-05' } });
  const arrived = JSON.stringify({ ...PLAN, measurements: [{ date: '2026-04-01', value: 3.3 }] });
  const { stdout } = amps(['plan', '--lines', '--as-of', '2026-05-20'], `${late}\n{\n${arrived}\n`);
  const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(lines.map(({ status, errors }) => status ?? errors[0].code), ['overdue', 'json-syntax', 'arrived']);
  const paths = [late, arrived].map((text, i) => {
    const path = join(mkdtempSync(join(tmpdir(), 'amps-plan-')), `${i}.json`);
    writeFileSync(path, text);
    return path;
  });
  assert.equal(amps(['plan', ...paths, '--coa', '--as-of', '2026-05-20']).stdout,
    '{"arrived":1,"past_due":1,"share":0.5,"low":0.0945312,"high":0.905469,"on_course":0,"under_way":0}\n');
  writeFileSync(paths[1], '{}');
  assert.match(JSON.parse(amps(['plan', ...paths, '--coa']).stderr).errors[0].message, /1\.json: "format" is missing\./);
});

test('a plan is refused with every fault, and a wrong call in words', () => {
  const { status, stderr } = amps(['plan', '-'], JSON.stringify({ ...PLAN, objective: { ...PLAN.objective, target: 2.2, due: '2025-01-01' } }));
  assert.equal(status, 2);
  assert.deepEqual(JSON.parse(stderr).errors.map((/** @type {any} */ { pointer }) => pointer), ['/objective/target', '/objective/due']);
  const more = 'Run amps --help for the usage.';
  assert.equal(message(64, ['plan']), `Give plan a FILE, or --lines without one. ${more}`);
  assert.equal(message(64, ['plan', 'a', 'b']), `Give plan one FILE, or many with --coa. ${more}`);
  assert.equal(message(64, ['plan', 'a', '--coa', '--text']), `Give one of --text, --coa and --lines. ${more}`);
  assert.equal(message(2, ['plan', '-', '--as-of', '2026-02-30'], JSON.stringify(PLAN)),
    '"2026-02-30" is not a date. Dates look like 2026-01-31 and must exist.');
});

/** A table on the disk. @param {string} text */
function tableOf(text) {
  const path = join(mkdtempSync(join(tmpdir(), 'amps-metrics-')), 'table.csv');
  writeFileSync(path, text);
  return path;
}

const REVENUE = `Kunde;Monat;MRR (EUR);Segment
Acme;2026-01;1.000,00;groß
Acme;2026-02;1.200,50;groß
Beta;2026-01;€ 100;klein
Gamma;2026-02;55;klein
Gamma;2026-02;56;klein
Gamma;2026-03;-3;klein
`;

test('a table of revenue is told for people, with its base and the lines that do not count', () => {
  assert.equal(amps(['metrics', tableOf(REVENUE), '--kind', 'revenue', '--margin', '0.8', '--text', '--as-of', '2026-06-01']).stdout,
    `Base      revenue at the opening of each period
Medians   GRR 90.9 %, NRR 109.1 %, logo retention 50 %
Margin    80 %

2026-01 to 2026-02
  1100 EUR opening + 55 new + 200.5 expansion - 100 churn = 1255.5 EUR
  GRR 90.9 %, NRR 109.1 %, logo retention 50 % (1 of 2)
  ARPA 550 EUR, CLV 880 EUR

Cohorts, by first period: accounts and revenue still there
  2026-01  2 accounts, 1100 EUR; in 2026-02 50 % and 109.1 %
  2026-02  1 account, 55 EUR

To know
  lines 5, 6: "Gamma" has a row for 2026-02 on line 5 already, which counts. Left out.
  line 7: "-3" in "MRR (EUR)" is negative. It must be 0 or more. Left out.
`);
  const small = JSON.parse(amps(['metrics', tableOf(REVENUE), '--kind', 'revenue', '--segment', 'klein', '--as-of', '2026-06-01']).stdout);
  assert.deepEqual([small.segment, small.segments, small.margin, small.periods[0].churn], ['klein', ['groß', 'klein'], null, 100]);
});

test('contracts are told on both bases, each by its name', () => {
  const path = tableOf('account,start,end,amount\nA,2025-01-01,2025-12-31,1200\nA,2026-01-01,2026-12-31,1500\nB,2025-07-01,2025-12-31,50\n');
  const on = (/** @type {string[]} */ ...options) =>
    amps(['metrics', path, '--kind', 'subscriptions', '--map', 'amount=tcv', '--period', 'quarter', '--as-of', '2026-03-31', '--text', ...options]).stdout;
  assert.match(on(), /^Base {6}revenue at the opening of each period\n[^]*\n2025-Q4 to 2026-Q1\n {2}1299.18 opening \+ 300 expansion - 99.18 churn = 1500\n/);
  assert.equal(on('--basis', 'renewal'), `Base      contracts that end in each period
Medians   GRR 92.4 %, NRR 115.5 %, logo retention 50 %
Margin    100 %, since none was given

2025-Q4
  1299.18 up for renewal + 300 expansion - 99.18 churn = 1500
  GRR 92.4 %, NRR 115.5 %, logo retention 50 % (1 of 2)
  ARPA 649.59, CLV 324.8
`);
});

test('days to value, answers and events are told for people', () => {
  const told = (/** @type {string} */ text, /** @type {string[]} */ ...options) =>
    amps(['metrics', tableOf(text), '--text', '--as-of', '2026-06-01', ...options]).stdout;
  assert.equal(told('account,start,reached\nA,2026-01-01,2026-01-31\nB,2026-01-01,2026-02-10\nC,2026-01-01,\n', '--kind', 'value'),
    `Accounts  3: 2 have reached value, 1 still wait
Median    40 days (30 days to none yet)
Quartiles 30 days, 40 days, none yet

Still waiting behind a day
  30  66.7 % (5.4 % to 94.5 %)  1 of 3
  40  33.3 % (0.9 % to 77.4 %)  1 of 2
`);
  assert.equal(told('account,date,csat\nA,2026-01-01,5\nB,2026-01-02,\n', '--kind', 'surveys'), `CSAT 100 % (20.7 to 100), 1 answer of 2 asked: 50 %

2026-01  CSAT 100 % (20.7 to 100), 1 answer of 2 asked: 50 %

To know
  Found 1 answers. With fewer than 10, the interval says little.
`);
  assert.equal(told('account,date,hours\nA,2026-05-01,5\nB,2026-05-02,2\n', '--kind', 'events', '--event', 'responses'),
    `responses, median of the periods 3.5
  2026-05  3.5, 90 % within 4.7  (2 events, 2 of 2 accounts)
`);
});

test('a table that cannot be told is refused with every fault, and a wrong call in words', () => {
  const more = 'Run amps --help for the usage.';
  const path = tableOf('who,when,how much\nA,2026-01,5\n');
  assert.equal(message(64, ['metrics']), `Give metrics one FILE.csv. ${more}`);
  assert.equal(message(64, ['metrics', path]), `Give metrics a --kind: revenue, subscriptions, events, surveys or value. ${more}`);
  assert.equal(message(64, ['metrics', path, '--kind', 'sums']), `Give metrics a --kind: revenue, subscriptions, events, surveys or value. ${more}`);
  assert.equal(message(64, ['metrics', path, '--kind', 'revenue', '--period', 'day']), `--period is month, quarter or year. ${more}`);
  assert.equal(message(64, ['metrics', path, '--kind', 'revenue', '--basis', 'both']), `--basis is opening or renewal. ${more}`);
  assert.equal(message(64, ['metrics', path, '--kind', 'revenue', '--basis', 'renewal']), `--basis renewal needs contracts: --kind subscriptions. ${more}`);
  for (const margin of ['0', '1.1', '80 %', '-1', '', '.5', '0.1234567']) {
    assert.equal(message(64, ['metrics', path, '--kind', 'revenue', '--margin', margin]), `--margin is a share above 0 and up to 1, such as 0.8. ${more}`, margin);
  }
  assert.equal(message(64, ['metrics', path, '--kind', 'events', '--event', 'party']), `--event is touchpoints, reviews, training, responses or activity. ${more}`);
  assert.equal(message(64, ['metrics', path, '--kind', 'revenue', '--event', 'reviews']), `--event needs --kind events. ${more}`);
  assert.equal(message(2, ['metrics', 'no such file', '--kind', 'revenue']), '"no such file" cannot be read: No such file or directory.');
  assert.match(message(2, ['metrics', tableOf(''), '--kind', 'revenue']), /^The file is empty\./);
  const { status, stdout, stderr } = amps(['metrics', path, '--kind', 'revenue']);
  assert.deepEqual([status, stdout], [2, '']);
  assert.deepEqual(JSON.parse(stderr).errors.map((/** @type {any} */ { code }) => code), ['missing-column', 'missing-column', 'missing-column']);
  const mapped = amps(['metrics', path, '--kind', 'revenue', '--map', 'who=account', '--map', '#2=period', '--map', 'how much=arr:point', '--as-of', '2026-02-01']);
  assert.deepEqual(JSON.parse(mapped.stdout).faults.map((/** @type {any} */ { code }) => code), ['one-period']);
  assert.equal(message(2, ['metrics', path, '--kind', 'revenue', '--map', 'who']), '"who" is nothing that a column can mean. Allowed is COLUMN=ROLE.');
});
