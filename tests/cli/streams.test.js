// The program among other programs: output that nobody takes, input without an end, and files that it must leave alone.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { TABLES } from '../../demo/evidence/make.js';
import { accounts } from '../../demo/portfolios/make.js';
import { revenue } from '../../demo/portfolios/revenue.js';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const VECTOR = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const folder = mkdtempSync(join(tmpdir(), 'amps-streams-'));
after(() => rmSync(folder, { recursive: true }));

const PLAN = {
  format: 'amps-plan', version: 1, id: 'leads', title: 'More leads become customers',
  objective: { metric: 'Lead conversion', unit: '%', baseline: 2.2, target: 3.2, start: '2026-01-01', due: '2026-12-31' },
};

/** A file of this content. @param {string} name @param {string} text */
function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const EVENTS = 'account,date,hours\nA,2026-05-01,5\nB,2026-05-02,2\n';
const FILES = {
  plan: file('plan.json', JSON.stringify(PLAN)),
  accounts: file('accounts.csv', [...accounts(20)].join('')),
  evidence: file('evidence.csv', [...TABLES.ampm()].join('')),
  revenue: file('revenue.csv', [...revenue(8)].join('')),
  contracts: file('contracts.csv', 'account,start,end,amount\nA,2025-01-01,2025-12-31,1200\nA,2026-01-01,2026-12-31,1500\n'),
  events: file('events.csv', EVENTS),
  surveys: file('surveys.csv', 'account,date,csat\nA,2026-01-01,5\nB,2026-01-02,\n'),
  value: file('value.csv', 'account,start,reached\nA,2026-01-01,2026-01-31\n'),
  source: file('source.json', '{"table":"crm.accounts"}'),
};

/** Every command, with each option that changes what is written. */
const COMMANDS = [
  `"$0" score --vector ${VECTOR}`,
  `"$0" score --vector ${VECTOR} --text`,
  `"$0" change ${VECTOR} ${VECTOR}`,
  `"$0" score --lines <<< ${VECTOR}`,
  `"$0" plan ${FILES.plan}`,
  `"$0" plan ${FILES.plan} --text`,
  `"$0" plan ${FILES.plan} ${FILES.plan} --coa`,
  `"$0" plan --lines < ${FILES.plan}`,
  `"$0" portfolio ${FILES.accounts}`,
  `"$0" portfolio ${FILES.accounts} --top 3 --as-of 2026-06-01`,
  `"$0" evidence ${FILES.evidence}`,
  `"$0" evidence ${FILES.evidence} --lags 2 --text`,
  ...['', ' --text'].flatMap((text) => [
    `"$0" metrics ${FILES.revenue} --kind revenue${text}`,
    `"$0" metrics ${FILES.contracts} --kind subscriptions --map amount=tcv --basis renewal${text}`,
    `"$0" metrics ${FILES.events} --kind events --event responses${text}`,
    `"$0" metrics ${FILES.surveys} --kind surveys${text}`,
    `"$0" metrics ${FILES.value} --kind value${text}`,
  ]),
  '"$0" model show',
  '"$0" model show | "$0" model check -',
  '"$0" model sql --dialect duckdb --table crm.accounts',
  `"$0" model sql --dialect spark --columns ${FILES.source}`,
  '"$0" --help',
  '"$0" --version',
];

/** Runs a line of bash in which "$0" is the program. @param {string} script @param {...string} args */
function bash(script, ...args) {
  const { status, signal, stdout, stderr, error } = spawnSync(
    'bash', ['-c', script, PROGRAM, ...args], { encoding: 'utf8', timeout: 60_000 },
  );
  // A call that is refused at once does not read what it is given.
  if (/** @type {NodeJS.ErrnoException | undefined} */ (error)?.code !== 'EPIPE') assert.equal(error, undefined);
  assert.equal(signal, null);
  return { status, stdout, stderr };
}

const FULL = '{"ok":false,"errors":[{"code":"output-unwritable","pointer":"",'
  + '"message":"The output cannot be written: No space left on device."}]}\n';

test('what cannot be written is an error with exit 74, whatever was asked for', () => {
  for (const command of COMMANDS) {
    assert.deepEqual(bash(`${command} > /dev/full`), { status: 74, stdout: '', stderr: FULL }, command);
  }
  // The reason why the input was refused is no less true where nobody can read it.
  assert.equal(bash('"$0" score --vector A1 2> /dev/full').status, 2);
  assert.equal(bash('"$0" model show >&-').status, 74);
});

test('lines without end are not scored for a reader that has gone', () => {
  const endless = (/** @type {string} */ trap) =>
    bash(`${trap} { yes ${VECTOR} 2>/dev/null | { "$0" score --lines 2>/dev/null; echo "exit $?" >&2; } | head -n 1; }`);
  // By default the system ends a program that writes for nobody, which bash tells as 128 and the signal.
  const told = endless('');
  assert.equal(JSON.parse(told.stdout).score, 48.5);
  assert.equal(told.stderr, 'exit 141\n');
  assert.equal(endless("trap '' PIPE;").stderr, 'exit 74\n');
});

test('a line of any length takes no more room than a vector may have', () => {
  // 200 MB of addresses are enough for the program, and not for the line.
  const { status, stdout } = bash(
    `ulimit -v 200000; { head -c 300000000 /dev/zero | tr '\\0' A; echo; echo ${VECTOR}; } | "$0" score --lines`,
  );
  assert.equal(status, 0);
  const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines.length, 2);
  assert.equal(lines[0].errors[0].message, 'The text has 300000000 bytes. At most 4096 are allowed.');
  assert.equal(lines[1].score, 48.5);
});

test('for a reader that has gone every command ends with a reason', () => {
  for (const command of COMMANDS) {
    // It begins when the reader has gone: what is short would fit into the pipe. Some shells say that they have seen it go.
    const { stdout, stderr } = bash(`trap '' PIPE; exec 4> >(:); wait $! 2>/dev/null; ${command} >&4; echo "exit $?" >&2`);
    assert.equal(stdout, '');
    assert.match(stderr, /^\{"ok":false,"errors":\[\{"code":"output-unwritable".*Broken pipe\."\}\]\}\nexit 74\n$/, command);
  }
});

test('a scored file that cannot be written is an error with exit 74', () => {
  assert.deepEqual(bash(`"$0" portfolio ${FILES.accounts} --out /dev/full`), { status: 74, stdout: '', stderr: FULL });
  const { status, stderr } = bash(`"$0" portfolio ${FILES.accounts} --out ${folder}/no/such/folder.csv`);
  assert.equal(status, 74);
  assert.match(stderr, /The output cannot be written: No such file or directory\./);
});

test('a table is never written over itself, whatever its name is at that moment', () => {
  const before = readFileSync(FILES.accounts, 'utf8');
  for (const out of [FILES.accounts, `${folder}/../${folder.split('/').at(-1)}/accounts.csv`, `${folder}/link.csv`]) {
    const { status, stderr } = bash(`ln -sf ${FILES.accounts} ${folder}/link.csv; "$0" portfolio ${FILES.accounts} --out ${out}`);
    assert.equal(status, 64, out);
    assert.match(stderr, /--out must be another file than the table, which would be lost\./);
    assert.equal(readFileSync(FILES.accounts, 'utf8'), before);
  }
  assert.equal(bash(`"$0" portfolio ${FILES.accounts} --out ${folder}/scored.csv`).status, 0);
  assert.match(readFileSync(`${folder}/scored.csv`, 'utf8'), /amps_score/);
});

test('a plan may be as long as the core reads, and not longer', () => {
  const long = (/** @type {number} */ bytes) => {
    const text = JSON.stringify({ ...PLAN, host: '' });
    return file('long.json', text.replace('"host":""', `"host":"${'x'.repeat(bytes - text.length)}"`));
  };
  for (const command of ['plan', 'plan --text']) {
    assert.deepEqual([bash(`"$0" ${command} ${long(8 * 1_048_576)} --as-of 2026-06-01`).status], [0], command);
    assert.match(bash(`"$0" ${command} ${long(8 * 1_048_576 + 1)}`).stderr, /The text has 8388609 bytes\. At most 8388608 are allowed\./, command);
  }
  assert.equal(JSON.parse(bash(`"$0" plan --lines --as-of 2026-06-01 < ${long(8 * 1_048_576)}`).stdout).status, 'no_data');
});

test('a plan in a line of any length takes no more room than a plan may have', () => {
  const { status, stdout } = bash(
    `ulimit -v 200000; { head -c 300000000 /dev/zero | tr '\\0' A; echo; cat ${FILES.plan}; echo; } | "$0" plan --lines --as-of 2026-06-01`,
  );
  assert.equal(status, 0);
  const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines[0].errors[0].message, 'The text has 300000000 bytes. At most 8388608 are allowed.');
  assert.equal(lines[1].status, 'no_data');
});

test('today is the day where the program runs', () => {
  const at = (/** @type {string} */ zone) => JSON.parse(bash(`TZ=${zone} "$0" plan ${FILES.plan}`).stdout).as_of;
  // A day and two hours lie between these two, whenever this runs.
  assert.notEqual(at('Etc/GMT+12'), at('Etc/GMT-14'));
  const here = (/** @type {string} */ zone) => bash(`TZ=${zone} date +%F`).stdout.trim();
  for (const zone of ['Etc/GMT+12', 'Etc/GMT-14']) assert.equal(at(zone), here(zone));
});
