import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const MODELS = fileURLToPath(new URL('../golden/models/', import.meta.url));
const VECTOR = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

/** @param {string[]} args @param {string} [input] */
function amps(args, input = '') {
  const { status, stdout, stderr, error } = spawnSync(PROGRAM, args, { input, encoding: 'utf8' });
  assert.equal(error, undefined);
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

test('--text tells people the same numbers', () => {
  const { status, stdout } = amps(['score', '--vector', VECTOR, '--text']);
  assert.equal(status, 0);
  for (const line of [
    'Score     48.5  At risk, certain',
    'Range     43.3 to 51.7',
    '  Proof                 16.7  weight 40 %',
    '  Onboarding            63.1  At risk, range 57.9 to 66.3',
    'Shortest path to Healthy (65.2)',
    VECTOR,
  ]) {
    assert.ok(stdout.split('\n').includes(line), `${line}\nis missing in\n${stdout}`);
  }
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
  });
  const broken = builtin.replace('"alignment": 25', '"alignment": 26').replace('"code": "RN"', '"code": "ON"');
  const refused = amps(['model', 'check', '-'], broken);
  assert.equal(refused.status, 2);
  assert.deepEqual(
    JSON.parse(refused.stderr).errors.map((/** @type {{pointer: string}} */ { pointer }) => pointer),
    ['/stages/0/weights', '/stages/2/code'],
  );
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
  assert.equal(message(64, []), `Give a command: score, change or model. ${more}`);
  assert.equal(message(64, ['sell']), `"sell" is not a command. Commands are score, change and model. ${more}`);
  assert.equal(message(64, ['score']), `Give score one of --vector VECTOR, --lines or one FILE. ${more}`);
  assert.equal(message(64, ['score', '--vector']), `--vector needs a value. ${more}`);
  assert.equal(message(64, ['score', '--lines', '--text']), `--text goes with one account, not with --lines. ${more}`);
  assert.equal(message(64, ['model', 'show', '--text']), `"--text" is not an option of model. ${more}`);
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
