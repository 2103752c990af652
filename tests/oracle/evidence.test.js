// Evidence: the program and the engine agree with an oracle that another hand wrote from the rules alone, with the same PCG32, on
// tables that nobody thought of. The oracle (evidence/) is read by people and left out of the type check: it computes as literally
// as the rules say it.
//
//   SEED=7 node --test tests/oracle/evidence.test.js       other tables

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { EvidenceEngine } from '../../web/engine/evidence-engine.js';
import { between, pick, seeded } from './random.js';

// An address keeps the type check away.
const { evidenceResult } = await import(new URL('evidence/oracle.js', import.meta.url).href);

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const SEED = Number(process.env.SEED ?? 1908);
const TABLES = 80;
const module = new WebAssembly.Module(readFileSync(new URL('../../build/wasm/amps-evidence.wasm', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'amps-evidence-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const isResult = new Ajv2020({ strict: true, allErrors: true })
  .compile(JSON.parse(readFileSync(new URL('../../core/schemas/evidence-result.schema.json', import.meta.url), 'utf8')));

const ACTIVITIES = ['a0', 'a1', 'a2'];
const OUTCOMES = ['o0', 'o1'];

/** @param {() => number} rng */
function randomTable(rng) {
  const normal = () => Array.from({ length: 12 }, rng).reduce((sum, each) => sum + each, -6);
  const isPanel = rng() < 0.5;
  const accounts = isPanel ? between(rng, 2, 46) : between(rng, 4, rng() < 0.4 ? 11 : 150);
  const controls = ['k0', 'k1'].slice(0, between(rng, 0, 2));
  const names = [...ACTIVITIES, ...OUTCOMES, ...controls];
  const kinds = new Map(names.map((name) => [name, pick(rng, ['few', 'yes/no', 'number', '0/1'])]));
  if (rng() < 0.8) kinds.set('o0', pick(rng, ['yes/no', '0/1']));
  const gaps = rng() < 0.5 ? 0.15 : 0;
  const periodOf = pick(rng, [
    (/** @type {number} */ p) => `2025-${String(p + 1).padStart(2, '0')}`, (/** @type {number} */ p) => String(p * (p > 5 ? 2 : 1)),
    (/** @type {number} */ p) => `${2024 + Math.floor(p / 4)}-Q${(p % 4) + 1}`,
  ]);
  /** @type {Record<string, string[]>} */
  const columns = { account: [], ...(isPanel ? { period: [] } : {}), segment: [], ...Object.fromEntries(names.map((name) => [name, []])) };
  for (let a = 0; a < accounts; a += 1) {
    const level = normal();
    for (let p = 0; p < (isPanel ? between(rng, 2, 10) : 1); p += 1) {
      if (isPanel && rng() < 0.1) continue;
      columns.account.push(`acc-${a}`);
      if (isPanel) columns.period.push(periodOf(p));
      columns.segment.push(rng() < 0.1 ? '' : `s${between(rng, 0, 2)}`);
      for (const name of names) {
        const raw = 0.6 * level + normal();
        const kind = kinds.get(name);
        const value = kind === 'few' ? String(Math.max(0, Math.round(raw + 1))) : kind === 'yes/no' ? (raw > 0.2 ? 'yes' : 'no')
          : kind === '0/1' ? String(Number(raw > 0.2)) : raw.toFixed(3);
        columns[name].push(rng() < gaps ? '' : value);
      }
    }
  }
  return { columns, controls };
}

/** Equal where ten digits are; the oracle rounds nothing. @param {any} found @param {any} wanted @param {string} path @param {string} table */
function agree(found, wanted, path, table) {
  if (typeof found === 'number' && typeof wanted === 'number') {
    const size = Math.max(Math.abs(found), Math.abs(wanted));
    assert.ok(Math.abs(found - wanted) <= 1.1e-9 * size + 1e-13, `${path}: ${found}, and ${wanted} by the oracle\n${table}`);
  } else if (found === null || wanted === null || typeof found !== 'object' || typeof wanted !== 'object') {
    assert.equal(found, wanted, `${path}\n${table}`);
  } else {
    assert.deepEqual(Object.keys(found).sort(), Object.keys(wanted).sort(), `${path}\n${table}`);
    for (const key of Object.keys(wanted)) agree(found[key], wanted[key], `${path}/${key}`, table);
  }
}

test(`${TABLES} random tables: every figure is the oracle’s (SEED=${SEED})`, async () => {
  const rng = seeded(SEED);
  const path = join(folder, 'table.csv');
  /** @type {Record<string, number>} */
  const seen = {};
  let refused = 0;
  for (let i = 0; i < TABLES; i += 1) {
    const { columns, controls } = randomTable(rng);
    const names = Object.keys(columns);
    const csv = `${names.join(',')}\n${columns.account.map((_, row) => names.map((name) => columns[name][row]).join(',')).join('\n')}\n`;
    writeFileSync(path, csv);
    const roles = [
      'account=account', ...(columns.period ? ['period=period'] : []), 'segment=segment', `activity=${ACTIVITIES.join()}`, `outcome=${OUTCOMES.join()}`,
      ...(controls.length ? [`control=${controls.join()}`] : []),
    ];
    const { status, stdout, stderr } = spawnSync(PROGRAM, ['evidence', path, ...roles.flatMap((role) => ['--map', role])], { encoding: 'utf8', maxBuffer: 1e9 });
    let wanted;
    try {
      wanted = evidenceResult({ columns }, {
        account: 'account', ...(columns.period ? { period: 'period' } : {}), segment: 'segment', activity: ACTIVITIES, outcome: OUTCOMES,
        ...(controls.length ? { control: controls } : {}),
      });
    } catch {
      // A column of one word alone is text to the oracle, and a constant to the program; a table that both refuse says nothing.
      refused += 1;
      continue;
    }
    assert.equal(status, 0, stderr);
    const found = JSON.parse(stdout);
    assert.ok(isResult(found), JSON.stringify(isResult.errors));
    const { refused: _, ...figures } = /** @type {any} */ (found);
    // The one guard that the rules of the oracle do not name.
    for (const pair of figures.pairs) pair.guards = pair.guards.filter((/** @type {string} */ guard) => guard !== 'identical');
    agree(figures, wanted, '', csv);
    for (const { verdict, threshold, lags, simpson, partial, segments } of figures.pairs) {
      for (const [kind, is] of Object.entries({ [verdict]: true, threshold, confirmed: threshold?.confirmed, lags: lags.length, simpson, partial, segments: segments.length })) {
        if (is) seen[kind] = (seen[kind] ?? 0) + 1;
      }
    }
    if (i % 10) continue;
    const engine = new EvidenceEngine(module);
    const { columns: read } = await engine.open(new Blob([csv]));
    for (const role of roles) {
      const [what, of] = role.split('=');
      for (const name of of.split(',')) engine.setRole(read.findIndex(({ header }) => header === name), what);
    }
    for (const [at, { header }] of read.entries()) if (!roles.some((role) => role.split('=')[1].split(',').includes(header))) engine.setRole(at, 'ignored');
    assert.equal(JSON.stringify(await engine.work()), JSON.stringify(JSON.parse(stdout)), 'native and WebAssembly');
  }
  assert.ok(refused < TABLES / 4, `${refused} tables were refused`);
  // That there is no sign takes more rows than these tables have.
  for (const kind of ['goes_with', 'suggests', 'cannot_tell', 'threshold', 'confirmed', 'lags', 'partial', 'segments']) {
    assert.ok(seen[kind] >= 5, `${kind}: ${seen[kind]}`);
  }
});
