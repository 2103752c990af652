// Evidence in Node.js: the same bytes as the program, columns and roles, work that is stopped, and what a page asks beside.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { TABLES } from '../../demo/evidence/make.js';
import { keptOf, supportOf, weightsOf } from '../../web/app/pages/evidence/kept.js';
import { pairsAsCsv } from '../../web/app/pages/evidence/export.js';
import { EvidenceEngine } from '../../web/engine/evidence-engine.js';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const module = new WebAssembly.Module(readFileSync(new URL('../../build/wasm/amps-evidence.wasm', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'amps-evidence-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} text */
const fileOf = (text) => new Blob([text]);
/** @param {string} text @param {string[]} [options] */
function ofProgram(text, options = []) {
  const path = join(folder, 'table.csv');
  writeFileSync(path, text);
  return execFileSync(PROGRAM, ['evidence', path, ...options], { encoding: 'utf8', maxBuffer: 1e9 });
}

/** Of tables where no column has the name of one. @type {Record<string, string>} */
const OUTCOMES = { simpson: 'satisfaction', panel: 'logins' };

for (const [name, make] of Object.entries(TABLES)) {
  test(`the table “${name}” gives the same bytes in the program and in the engine`, async () => {
    const text = [...make()].join('');
    const engine = new EvidenceEngine(module);
    const { columns } = await engine.open(fileOf(text));
    const outcome = OUTCOMES[name];
    if (outcome) engine.setRole(columns.findIndex(({ header }) => header === outcome), 'outcome');
    /** @type {number[]} */
    const seen = [];
    const result = await engine.work({}, ({ working }) => { seen.push(working); });
    assert.equal(`${JSON.stringify(result)}\n`, `${JSON.stringify(JSON.parse(ofProgram(text, outcome ? ['--map', `outcome=${outcome}`] : [])))}\n`);
    assert.deepEqual(seen, [...seen].sort((a, b) => a - b), 'progress never falls');
    assert.equal(seen.at(-1), 1);
  });
}

test('roles are told by names and values, and each can be changed', async () => {
  const engine = new EvidenceEngine(module);
  const text = [...TABLES.ampm()].join('');
  const { columns, rows, encoding } = await engine.open(fileOf(text));
  assert.equal(encoding, 'utf-8');
  assert.deepEqual(columns.map(({ header, role }) => `${header}:${role}`), [
    'account:account', 'month:period', 'segment:segment', 'trainings:activity', 'qbr:activity', 'tickets:activity', 'topic:ignored', 'renewed:outcome']);
  assert.deepEqual([columns[7].yes, columns[7].no], ['yes', 'no']);
  assert.equal(rows.length, 10);
  const turned = engine.setRole(7, 'outcome:turned').columns[7];
  assert.deepEqual([turned.yes, turned.no], ['no', 'yes']);
  assert.deepEqual(engine.setRole(7, 'outcome:turned').columns[7].yes, 'yes', 'turned back');
  assert.equal(engine.setRole(5, 'control').columns[5].role, 'control');
  assert.throws(() => engine.setRole(5, 'wonder'), /wonder/);
  engine.setRole(7, 'ignored');
  await assert.rejects(engine.work(), /outcome/);
});

test('work that is stopped gives what is known so far, and goes on from the start when asked again', async () => {
  const engine = new EvidenceEngine(module);
  const head = ['account', ...Array.from({ length: 12 }, (_, i) => `activity_${i}`), 'renewed'];
  let state = 5;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const lines = Array.from({ length: 6000 }, (_, i) => [`C${i}`, ...Array.from({ length: 12 }, () => Math.floor(random() * 50)), random() < 0.5 ? 'yes' : 'no'].join(','));
  await engine.open(fileOf([head.join(','), ...lines].join('\n')));
  let isFirst = true;
  const early = await engine.work({}, ({ working }) => {
    if (working > 0 && isFirst) {
      isFirst = false;
      engine.stop();
    }
  });
  assert.equal(early.pairs.length, 12);
  assert.doesNotMatch(JSON.stringify(early), /NaN|Infinity/);
  const whole = await engine.work();
  assert.ok(whole.pairs.every(({ threshold }) => threshold?.p_scan !== null));
});

test('a picture has the rows that have both, and the rates on both sides of every threshold', async () => {
  const engine = new EvidenceEngine(module);
  const text = [...TABLES.planted()].join('');
  await engine.open(fileOf(text));
  const { pairs } = await engine.work();
  const at = pairs.findIndex(({ activity, outcome }) => activity === 'trainings' && outcome === 'renewed');
  const { x, y } = engine.points(at);
  assert.equal(x.length, pairs[at].n);
  assert.ok(x.every((each) => Number.isInteger(each)) && y.every((each) => each === 0 || each === 1));
  const { threshold } = pairs[at];
  const { points } = engine.curve(at, threshold?.periods ?? null);
  const best = points.find(({ at_least: least }) => least === threshold?.at_least);
  assert.deepEqual([best?.above.rate, best?.below.rate], [threshold?.above.rate, threshold?.below.rate]);
  assert.ok(points.every(({ above, below }) => above.n >= 10 && below.n >= 10));
  assert.equal(threshold?.at_least, 2);
  assert.equal(pairs[at].verdict, 'goes_with');
});

test('a file in another encoding is read, and one that is no table refused', async () => {
  const engine = new EvidenceEngine(module);
  const words = 'konto;schulungen;verlängert\n' + Array.from({ length: 40 }, (_, i) => `K${i};${i % 7};${i % 3 ? 'ja' : 'nein'}`).join('\n');
  const { columns, encoding } = await engine.open(new Blob([Uint8Array.from(words, (sign) => sign.charCodeAt(0))]));
  assert.equal(encoding, 'windows-1252');
  assert.equal(columns[2].header, 'verlängert');
  await assert.rejects(engine.open(new Blob(['\0\0\0\x01'])));
  await assert.rejects(engine.open(new Blob([''])), /empty/);
});

test('evidence that is kept weighs activities of a plan by name, in its segment first', async () => {
  const engine = new EvidenceEngine(module);
  await engine.open(fileOf([...TABLES.planted()].join('')));
  const { pairs, rows } = await engine.work();
  const [pair] = pairs.filter(({ activity, outcome }) => activity === 'trainings' && outcome === 'renewed');
  const kept = keptOf(pair, { day: '2026-11-27', file: 'planted.csv', rows });
  assert.deepEqual(kept.map(({ segment }) => segment).sort(), ['', 'Enterprise', 'Mid-market', 'Small']);
  const plan = /** @type {any} */ ({ segment: 'enterprise', activities: [{ id: 't', name: 'Trainings' }, { id: 'x', name: 'Other' }] });
  const own = kept.find(({ segment }) => segment === 'Enterprise');
  assert.deepEqual(weightsOf(supportOf(kept, plan)), { t: Math.abs(Number(own?.effect.r)) });
  assert.deepEqual(weightsOf(supportOf(kept, { ...plan, segment: 'Unknown' })), { t: Math.abs(kept[0].effect.r) });
  assert.deepEqual(weightsOf(supportOf(kept.map((each) => ({ ...each, verdict: /** @type {const} */ ('suggests') })), plan)), {});
});

test('pairs as a spreadsheet reads them hold no formula', async () => {
  const engine = new EvidenceEngine(module);
  const head = 'account,"=cmd|x",renewed\n';
  await engine.open(fileOf(head + Array.from({ length: 40 }, (_, i) => `K${i},${i % 7},${i % 3 ? 'yes' : 'no'}`).join('\n')));
  const csv = pairsAsCsv(await engine.work());
  assert.match(csv, /^activity,outcome,verdict,n,/);
  assert.match(csv, /\r\n'=cmd\|x,renewed,/);
  assert.doesNotMatch(csv, /NaN|undefined|null/);
});

test('rules are looked for in plans that are under way; what is no plan is passed over, and what is no rule refused', () => {
  const engine = new EvidenceEngine(module);
  const plan = (/** @type {object[]} */ checkIns) => JSON.stringify({
    format: 'amps-plan', version: 1, id: 'p', title: 'P', objective: { metric: 'Leads', unit: '%', baseline: 2, target: 3, start: '2026-01-01', due: '2026-12-31' },
    activities: [{ id: 'a', name: 'Training', category: 'process', owner: 'customer', cadence: { at_least: 2, unit: 'x', per: 'month' } }], check_ins: checkIns,
  }, undefined, 1);
  const plans = [
    { account: 'A', document: plan([{ activity: 'a', date: '2026-02-01' }]) }, { account: 'B', document: '{' },
    { account: 'C', document: plan([{ activity: 'a', date: '2026-03-12' }]) },
  ];
  const watch = JSON.stringify({ format: 'amps-watch', version: 1, rules: [{ rule: 'silence', activity: 'Training', weeks: 4 }] });
  assert.deepEqual(engine.watchPlans(plans, { watch, asOf: '2026-03-15' }), {
    activities: ['Training', 'Leads'],
    watch: [{ rule: 'silence', account: 'A', figures: { activity: 'Training', weeks: 4, last: '2026-02-01' } }],
  });
  assert.deepEqual(engine.watchPlans(plans, { watch: '', asOf: '2026-03-15' }).watch, []);
  assert.deepEqual(engine.watchPlans([], { watch, asOf: '2026-03-15' }), { activities: [], watch: [] });
  assert.throws(() => engine.watchPlans(plans, { watch: watch.replace('silence', 'noise'), asOf: '2026-03-15' }), { code: 'not-allowed' });
  assert.throws(() => engine.watchPlans(plans, { watch, asOf: 'today' }), { code: 'bad-date' });
});
