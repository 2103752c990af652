// What runs the tests: what it tells, what it refuses, and what it leaves behind.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { eventually } from '../eventually.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RUN = join(ROOT, 'tests/run.js');
mkdirSync(join(ROOT, 'build'), { recursive: true });
const folder = mkdtempSync(join(ROOT, 'build/run-'));
after(() => rmSync(folder, { recursive: true }));

// A test file inside a test would report to the runner that runs this one.
const { NODE_TEST_CONTEXT: _, ...environment } = process.env;

/** @param {string} name @param {string} text @returns {string} the path as `./test` takes it */
function testFile(name, text) {
  const file = join(folder, `${name}.test.js`);
  writeFileSync(file, `import assert from 'node:assert/strict';\nimport test from 'node:test';\n${text}`);
  return relative(ROOT, file);
}

/**
 * @param {string[]} args @param {Record<string, string>} [more] of the environment
 * @returns {Promise<{code: number, out: string, err: string}>}
 */
const run = (args, more = {}) => new Promise((resolve) => {
  execFile(process.execPath, [RUN, ...args], { env: { ...environment, ...more } }, (error, out, err) => {
    resolve({ code: error ? Number(error.code) : 0, out, err });
  });
});

test('passed and failed tests are counted, with assertions, the slowest and the time of each part', async () => {
  const file = testFile('mixed', `
    test('holds', () => { assert.equal(1, 1); assert.ok(true); });
    test('does not hold', () => { assert.equal(1, 2); });`);
  const { code, out } = await run([file]);
  assert.equal(code, 1);
  assert.match(out, /mixed: 1 passed, 1 failed/);
  assert.match(out, /failed: mixed: does not hold/);
  assert.match(out, /slowest tests:\n.* s {2}mixed: /);
  assert.match(out, /The time of each part:\n.* s {2}build\/run-/);
  assert.match(out, /^3 assertions of the JavaScript tests, 0 states of the browsers judged$/m);
  assert.match(out, /^1 passed, 1 failed$/m);
});

test('what fails now and then is listed with the rounds in which it did', async () => {
  const mark = join(folder, 'rounds');
  writeFileSync(mark, '');
  const file = testFile('unsteady', `
    import { appendFileSync, readFileSync } from 'node:fs';
    test('fails in round 2', () => {
      appendFileSync(${JSON.stringify(mark)}, 'x');
      assert.notEqual(readFileSync(${JSON.stringify(mark)}, 'utf8').length, 2);
    });
    test('always holds', () => {});`);
  const { code, out } = await run(['--stress', '--repeat', '3', file]);
  assert.equal(code, 1);
  assert.match(out, /failed 1 of 3 times \(round 2\): unsteady: fails in round 2/);
  assert.match(out, /^5 passed, 1 failed$/m);
});

test('a file without a test, or that breaks beside its tests, has not passed', async () => {
  const empty = await run([testFile('empty', '')]);
  assert.deepEqual([empty.code, /(\d+) passed, 1 failed/.test(empty.out)], [1, true]);
  const broken = await run([testFile('broken', "test('holds', () => {}); setTimeout(() => { throw new Error('late'); });")]);
  assert.equal(broken.code, 1);
});

test('a part has what it needs built first where it is not there, and does not begin without it', async () => {
  const root = join(folder, 'clean');
  for (const part of ['tests/run.js', 'tests/tools', 'tests/web/browsers.js']) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  mkdirSync(join(root, 'build'));
  // Without sources nothing can be built.
  const { code, out } = await new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'tests/run.js'), 'engine'], { env: environment }, (error, text) => {
      resolve({ code: error?.code, out: text });
    });
  });
  assert.equal(code, 1);
  assert.match(out, /^» first what engine cannot do without\n» native\n[^]*» wasm\n/);
  assert.doesNotMatch(out, /» engine/);
});

test('what it does not understand is refused in a sentence', async () => {
  for (const [args, words] of /** @type {[string[], RegExp][]} */ ([
    [['browser'], /^There is no part “browser”\. Parts are native, .*browsers, or a file such as /],
    [['--repeat', '0'], /^--repeat takes a number from 1 to 9999, not “0”\.$/],
    [['--repeat'], /^--repeat takes a number from 1 to 9999, not “”\.$/],
  ])) {
    const { code, out, err } = await run(args);
    assert.deepEqual([code, out], [64, '']);
    assert.match(err.trimEnd(), words);
  }
});

test('a browser that is not where it is said to be is named in a sentence', async () => {
  const nowhere = { CHROME_PATH: '/nowhere/chromium', FIREFOX_PATH: '/nowhere/firefox' };
  const { code, out } = await run(['tests/web/golden.test.js'], nowhere);
  assert.equal(code, 1);
  for (const [name, path] of Object.entries(nowhere)) {
    assert.ok(out.includes(`${name} is “${path}”, and there is no such program.`), name);
  }
});

test('stopped by hand, it says so and leaves no process and no folder behind', async () => {
  const told = join(folder, 'told');
  const file = testFile('endless', `
    import { spawn } from 'node:child_process';
    import { writeFileSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    test('never ends', async () => {
      const child = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' });
      writeFileSync(${JSON.stringify(told)}, JSON.stringify({ pid: child.pid, temporary: tmpdir() }));
      await new Promise((resolve) => setTimeout(resolve, 1e6));
    });`);
  const runner = spawn(process.execPath, [RUN, file], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  runner.stderr.on('data', (data) => { said += data; });
  const ended = new Promise((resolve) => { runner.on('exit', resolve); });
  await eventually('the test has begun', () => existsSync(told) && readFileSync(told, 'utf8').endsWith('}'), Boolean);
  const { pid, temporary } = JSON.parse(readFileSync(told, 'utf8'));
  assert.ok(existsSync(temporary));
  runner.kill('SIGINT');
  assert.equal(await ended, 130);
  assert.match(said, /Stopped before the end: nothing is left running\./);
  assert.equal(existsSync(temporary), false);
  await eventually('what the test started is gone', () => {
    try {
      // A process that has ended and was not waited for is still listed.
      return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    } catch {
      return true;
    }
  }, Boolean);
});
