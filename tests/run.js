/**
 * Runs the tests, counts them, and fails when one does. `./test` installs what is missing, then starts this; see its
 * `--help`. Every process that a test starts carries the mark of its run, so that none is left when the run ends.
 */
import { spawn } from 'node:child_process';
import {
  closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync, statfsSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LaneBrowsers } from './tools/lane-browsers.js';

/**
 * One command of a part.
 * @typedef {object} Job
 * @property {string} name
 * @property {string[]} command
 * @property {'node' | 'googletest' | 'one'} kind how its tests are counted; `one`: the command is the test
 */

/** @typedef {{name: string, ms: number, passed: boolean}} TestResult */
/** @typedef {{job: Job, log: string, tests: TestResult[], seconds: number}} JobResult */

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LOGS = join(ROOT, 'build/test-logs');
const SLOWEST = 10;
const FREE_BYTES = 500 * 1024 * 1024;
const USAGE = 64;
const INTERRUPTED = 130;

/** The program of GoogleTest says nothing that names a test file. @param {string} preset @param {string} name @returns {Job} */
const core = (preset, name) => ({
  name,
  kind: 'googletest',
  // ./run leaves the tests out, and CMake would remember that.
  command: ['sh', '-c', `cmake --preset ${preset} -DAMPS_TESTS=ON && cmake --workflow --preset ${preset}`],
});

/** @param {string} name @param {string[]} files @returns {Job} */
const node = (name, files) => ({ name, kind: 'node', command: files });

/** @param {string} folder @returns {string[]} its test files, the longest first, so that none runs alone at the end */
const testsIn = (folder) => readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.test.js'))
  .map((name) => join(folder, name)).sort((a, b) => statSync(join(ROOT, b)).size - statSync(join(ROOT, a)).size);

/** The tests of SQL whose length is in their tables, not in their text. */
const LONG_SQL = ['tests/sql/scores.test.js', 'tests/sql/models.test.js'];

const SIZE = 'tests/web/size.test.js';
const browserFiles = () => testsIn('tests/web').filter((file) => file !== SIZE);

/** @param {string} file */
const fileJob = (file) => node(basename(file, '.test.js'), [file]);

/**
 * What each part runs; the jobs of a part run side by side where `lanes` says so, and each lane has browsers where
 * `browsers` does.
 * @type {Record<string, () => {jobs: Job[], lanes?: number, browsers?: boolean}>}
 */
const PARTS = {
  native: () => ({ jobs: [core('native', 'core, native')] }),
  sanitize: () => ({ jobs: [core('sanitize', 'core, sanitized')] }),
  wasm: () => ({ jobs: [core('wasm', 'core, under WebAssembly')] }),
  engine: () => ({ jobs: [node('engine and oracle', ['tests/cli', 'tests/engine', 'tests/site', 'tests/oracle', 'tests/table', 'tests/tools'].flatMap(testsIn))] }),
  sql: () => ({ jobs: [...new Set([...LONG_SQL, ...testsIn('tests/sql')])].map(fileJob), lanes: 2 }),
  metrics: () => ({ jobs: [node('metrics beside SQL', testsIn('tests/metrics'))] }),
  types: () => ({ jobs: [{ name: 'type check', kind: 'one', command: ['node_modules/.bin/tsc', '--project', 'tsconfig.json'] }] }),
  site: () => ({
    jobs: [{ name: 'site, built', kind: 'one', command: [process.execPath, 'web/build.js'] }, node('site, size', [SIZE])],
  }),
  package: () => ({ jobs: [node('package and reference', testsIn('tests/package'))] }),
  // Two files at a time keep two processors busy.
  browsers: () => ({ jobs: browserFiles().map(fileJob), lanes: 2, browsers: true }),
};

/** What a part leaves for those after it. @type {Record<string, string>} */
const LEAVES = { native: 'build/native/amps', wasm: 'build/wasm/amps.wasm', site: 'dist/index.html' };

/** @type {Record<string, string[]>} */
const NEEDS = {
  engine: ['native', 'wasm'], sql: ['native', 'wasm'], metrics: ['native'], types: ['wasm'], site: ['wasm'], package: ['site'], browsers: ['native', 'wasm', 'site'],
};

/**
 * The parts that have to run first, because nothing is there yet of what others need.
 * @param {string[]} parts @returns {string[]}
 */
const missingFor = (parts) => [...new Set(parts.flatMap((part) => NEEDS[part.startsWith('tests/web/') ? 'browsers' : part.startsWith('tests/sql/') ? 'sql' : part] ?? [])
  .filter((needed) => !parts.includes(needed) && !existsSync(join(ROOT, LEAVES[needed])))
  .flatMap((needed) => [...missingFor([needed]), needed]))];

/** The run is over before its end, and this sentence says why. */
class Stop extends Error {
  /** @param {string} reason @param {number} [code] of the exit */
  constructor(reason, code = 1) {
    super(reason);
    this.code = code;
  }
}

// ---- Processes

const MARK = `AMPS_TEST_RUN=${process.pid}.${Date.now()}`;
/** @type {Set<number>} process groups that run now */
const running = new Set();

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Ends what this run has started and what outlived its test, such as a browser. */
function sweep() {
  for (const pid of running) signalGroup(pid, 'SIGKILL');
  if (!existsSync('/proc/self/environ')) return;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)) {
    try {
      if (readFileSync(`/proc/${pid}/environ`, 'latin1').includes(MARK)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Another user's, or gone meanwhile.
    }
  }
}

/**
 * @param {string[]} command @param {string} log file for all that it prints @param {Record<string, string>} environment
 * @returns {Promise<number>} its exit code
 */
function execute([program, ...args], log, environment) {
  const out = openSync(log, 'w');
  const [mark, value] = MARK.split('=');
  const child = spawn(program, args, {
    cwd: ROOT,
    // A group of its own: Ctrl+C reaches this program alone, which then ends the groups in order.
    detached: true,
    stdio: ['ignore', out, out],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...environment, [mark]: value },
  });
  closeSync(out);
  const { pid } = child;
  if (pid) running.add(pid);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Stop(`${program} cannot be started: ${error.message}.`)));
    child.on('exit', (code) => {
      running.delete(Number(pid));
      resolve(code ?? 1);
    });
  });
}

// ---- Jobs

/** @param {string} log @returns {TestResult[]} */
const googleTests = (log) => [...log.matchAll(/^(?:\d+: )?\[ +(OK|FAILED) +\] (\S+) \((\d+) ms\)$/gm)]
  .map(([, verdict, name, ms]) => ({ name, ms: Number(ms), passed: verdict === 'OK' }));

/** @param {string} file @param {Job} job @returns {TestResult[]} */
const nodeTests = (file, { name: place, command }) => readFileSync(file, 'utf8').trimEnd().split('\n').filter(Boolean)
  .map((line) => {
    const { name, file: at, ms, passed } = JSON.parse(line);
    // Node.js names the file that calls `test`, which may be a helper of the file that runs.
    return { name: `${command.length === 1 ? place : basename(at, '.test.js')}: ${name}`, ms, passed };
  });

/** @param {string} folder */
function refuseFullDisk(folder) {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= FREE_BYTES) return;
  throw new Stop(`The disk is full: ${folder} has ${Math.floor(bavail * bsize / 1024 / 1024)} MB left, and the tests `
    + `need ${FREE_BYTES / 1024 / 1024}. Make room, or set TMPDIR to a folder with room.`);
}

/**
 * @param {Job} job @param {string} temporary folder of this run @param {Record<string, string>} environment
 * @returns {Promise<JobResult>}
 */
async function run(job, temporary, environment) {
  const name = job.name.replaceAll(/\W+/g, '-');
  const log = join(LOGS, `${name}.log`);
  const record = join(LOGS, `${name}.tests`);
  const command = job.kind === 'node' ? [
    process.execPath, '--import', './tests/tools/counts.js', '--test', '--test-concurrency=2',
    '--test-reporter=spec', '--test-reporter-destination=stdout',
    '--test-reporter=./tests/tools/record-reporter.js', `--test-reporter-destination=${record}`, ...job.command,
  ] : job.command;
  rmSync(record, { force: true });
  const started = Date.now();
  const code = await execute(command, log, {
    ...environment, TMPDIR: temporary, AMPS_TEST_COUNTS: join(temporary, 'counts'),
  });
  const ms = Date.now() - started;
  const text = readFileSync(log, 'utf8');
  const tests = job.kind === 'one' ? [{ name: job.name, ms, passed: code === 0 }]
    : job.kind === 'googletest' ? googleTests(text) : existsSync(record) ? nodeTests(record, job) : [];
  // A command that failed beside its tests, or found none to run, has not passed.
  if (!tests.length || (code !== 0 && tests.every(({ passed }) => passed))) {
    tests.push({ name: `${job.name}: ended with code ${code} after ${tests.length} tests that passed`, ms, passed: false });
  }
  if (code !== 0) refuseFullDisk(temporary);
  return { job, log, tests, seconds: ms / 1000 };
}

/**
 * @param {ReturnType<typeof PARTS[string]>} part @param {(result: JobResult) => void} ended @param {string} temporary
 */
async function runAll({ jobs, lanes = 1, browsers = false }, ended, temporary) {
  const waiting = [...jobs];
  await Promise.all(Array.from({ length: lanes }, async () => {
    const own = browsers ? new LaneBrowsers(temporary, Object.fromEntries([MARK.split('=')])) : undefined;
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const environment = await own?.environment().catch(({ message }) => { throw new Stop(message); });
      ended(await run(job, temporary, environment ?? {}));
    }
    own?.close();
  }));
}

// ---- What is told

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`;
const failuresOf = (/** @type {TestResult[]} */ tests) => tests.filter(({ passed }) => !passed);

/** @param {JobResult} result */
function tell({ job, log, tests, seconds: taken }) {
  const failures = failuresOf(tests);
  say(`  ${job.name}: ${tests.length - failures.length} passed, ${failures.length} failed, ${Math.round(taken)} s`);
  if (!failures.length) return;
  for (const { name } of failures) say(`    failed: ${name}`);
  say(readFileSync(log, 'utf8').split('\n').slice(-100).join('\n'));
  say(`    the whole log is in ${relative(ROOT, log)}`);
}

/** @param {string[]} parts named, or test files */
function chosen(parts) {
  return parts.map((part) => ({
    part,
    ...(PARTS[part]?.() ?? { jobs: [fileJob(part)] }),
  }));
}

/**
 * Every part once.
 * @param {string[]} parts @param {string} temporary
 */
async function runParts(parts, temporary) {
  /** @type {JobResult[]} */
  const results = [];
  /** @type {[string, number][]} */
  const times = [];
  for (const { part, ...what } of chosen(parts)) {
    say(`» ${part}`);
    const started = Date.now();
    await runAll(what, (result) => {
      results.push(result);
      tell(result);
    }, temporary);
    times.push([part, Date.now() - started]);
    const bytes = part === 'site' && readFileSync(join(LOGS, 'site-size.log'), 'utf8').match(/[0-9]+ bytes .*/g);
    for (const line of bytes || []) say(`  ${line}`);
  }
  return { results, times };
}

/** @param {string} temporary */
function counted(temporary) {
  const file = join(temporary, 'counts');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line)) : [];
  return {
    assertions: lines.reduce((sum, line) => sum + line.assertions, 0),
    states: new Set(lines.flatMap(({ states }) => states)).size,
  };
}

/** @param {{passed: number, failed: number, ms: number}[]} rounds @param {Map<string, number[]>} unsteady */
function tellRounds(rounds, unsteady) {
  say('\nround  passed  failed  seconds');
  rounds.forEach(({ passed, failed, ms }, i) => say(
    `${String(i + 1).padStart(5)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}  ${String(Math.round(ms / 1000)).padStart(7)}`));
  if (!unsteady.size) {
    say(`Every test passed each of ${rounds.length} times.`);
    return;
  }
  say('Tests that did not pass each time:');
  for (const [name, failed] of unsteady) {
    say(`  failed ${failed.length} of ${rounds.length} times (round ${failed.join(', ')}): ${name}`);
  }
}

/** Keeps every processor busy until it is called. @returns {() => void} */
function stress() {
  const hogs = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
  return () => hogs.forEach((hog) => hog.kill('SIGKILL'));
}

/** @param {string[]} args */
function parse(args) {
  const options = { repeat: 1, stress: false, parts: /** @type {string[]} */ ([]) };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--stress') options.stress = true;
    else if (arg === '--repeat' || arg.startsWith('--repeat=')) {
      const given = arg === '--repeat' ? rest.shift() : arg.slice('--repeat='.length);
      options.repeat = Number(given);
      if (!/^[1-9]\d{0,3}$/.test(given ?? '')) {
        throw new Stop(`--repeat takes a number from 1 to 9999, not “${given ?? ''}”.`, USAGE);
      }
    } else if (Object.hasOwn(PARTS, arg) || (/\.test\.js$/.test(arg) && existsSync(join(ROOT, arg)))) {
      options.parts.push(arg);
    } else {
      throw new Stop(`There is no part “${arg}”. Parts are ${Object.keys(PARTS).join(', ')}, or a file such as ${SIZE}.`, USAGE);
    }
  }
  if (!options.parts.length) options.parts = Object.keys(PARTS);
  return options;
}

/** @param {ReturnType<typeof parse>} options @param {string} temporary @returns {Promise<boolean>} whether all passed */
async function runRounds({ repeat, parts }, temporary) {
  /** @type {{passed: number, failed: number, ms: number}[]} */
  const rounds = [];
  /** @type {Map<string, number[]>} */
  const unsteady = new Map();
  const first = missingFor(parts);
  if (first.length) {
    say(`» first what ${parts.join(', ')} cannot do without`);
    const { results } = await runParts(first, temporary);
    if (results.some(({ tests }) => failuresOf(tests).length)) return false;
  }
  for (let round = 1; round <= repeat; round += 1) {
    if (repeat > 1) say(`» round ${round} of ${repeat}`);
    const started = Date.now();
    const { results, times } = await runParts(parts, temporary);
    const tests = results.flatMap((result) => result.tests);
    const failures = failuresOf(tests);
    for (const { name } of failures) unsteady.set(name, [...unsteady.get(name) ?? [], round]);
    rounds.push({ passed: tests.length - failures.length, failed: failures.length, ms: Date.now() - started });
    if (round < repeat) continue;
    say(`\nThe ${SLOWEST} slowest tests:`);
    for (const { name, ms } of tests.sort((a, b) => b.ms - a.ms).slice(0, SLOWEST)) {
      say(`  ${seconds(ms).padStart(8)}  ${name}`);
    }
    say('The time of each part:');
    for (const [part, ms] of times) say(`  ${seconds(ms).padStart(8)}  ${part}`);
    const { assertions, states } = counted(temporary);
    const each = repeat > 1 ? ` in ${repeat} rounds` : '';
    say(`${assertions} assertions of the JavaScript tests${each}, ${states} states of the browsers judged`);
  }
  if (repeat > 1) tellRounds(rounds, unsteady);
  const sum = (/** @type {'passed' | 'failed'} */ what) => rounds.reduce((total, round) => total + round[what], 0);
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
  return !unsteady.size;
}

async function main() {
  const options = parse(process.argv.slice(2));
  mkdirSync(LOGS, { recursive: true });
  refuseFullDisk(LOGS);
  refuseFullDisk(tmpdir());
  const temporary = mkdtempSync(join(tmpdir(), 'amps-test-'));
  const rest = options.stress ? stress() : () => {};
  const clear = () => {
    rest();
    sweep();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      clear();
      process.stderr.write('\nStopped before the end: nothing is left running.\n');
      process.exit(INTERRUPTED);
    });
  }
  try {
    return await runRounds(options, temporary) ? 0 : 1;
  } finally {
    clear();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const isFull = /** @type {any} */ (error)?.code === 'ENOSPC';
  if (!(error instanceof Stop) && !isFull) throw error;
  process.stderr.write(`${isFull ? 'The disk is full: ' : ''}${/** @type {Error} */ (error).message}\n`);
  process.exitCode = error instanceof Stop ? error.code : 1;
}
