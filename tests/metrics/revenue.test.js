// `amps metrics` over random tables, held against SQL on DuckDB to the last cent and tenth of a percent.
//
//   SEED=7 node --test tests/metrics/revenue.test.js       other tables

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { between, seeded, shuffled } from '../oracle/random.js';
import { COHORTS, MOVEMENTS, YEARLY, renewals, rowsOf, run, snapshotsOfContracts, table } from './sql.js';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const SEED = Number(process.env.SEED ?? 20260118);
const AS_OF = '2026-06-15';
const TABLES = 60;

const folder = mkdtempSync(join(tmpdir(), 'amps-metrics-'));
after(() => rmSync(folder, { recursive: true }));
console.log(`SEED=${SEED}`);

/** @param {string} csv @param {string[]} options @returns {any} */
function metrics(csv, ...options) {
  const path = join(folder, 'table.csv');
  writeFileSync(path, csv);
  const { status, stdout, stderr } = spawnSync(PROGRAM, ['metrics', path, '--as-of', AS_OF, ...options],
    { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const MONEY = ['opening', 'new', 'reactivated', 'expansion', 'contraction', 'churn', 'closing'];
const COUNTS = ['accounts_opening', 'accounts_kept'];
const RATES = ['grr', 'nrr', 'logo_retention'];

/** In whole hundredths and tenths, as SQL gives them. @param {any} period */
const whole = (period) => ({
  period: period.period,
  ...Object.fromEntries(MONEY.map((name) => [name, Math.round(100 * period[name])])),
  ...Object.fromEntries(COUNTS.map((name) => [name, period[name]])),
  ...Object.fromEntries(RATES.map((name) => [name, period[name] === null ? null : Math.round(10 * period[name])])),
});

/** @param {any} result */
const wholeCohorts = (result) => result.cohorts.flatMap((/** @type {any} */ { period: cohort, accounts, revenue, kept }) =>
  [{ period: cohort, accounts, revenue }, ...kept].map((each) => (
    { cohort, period: each.period, accounts: each.accounts, revenue: Math.round(100 * each.revenue) })));

/** @param {any} rng @param {number} percentage */
const chance = (rng, percentage) => between(rng, 1, 100) <= percentage;

/** As a table of that notation writes it. @param {number} hundredths @param {boolean} isComma */
const money = (hundredths, isComma) => (isComma
  ? `${(hundredths / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 })} €`
  : (hundredths / 100).toFixed(2));

test(`${TABLES} tables of snapshots have the movements and cohorts of SQL`, async () => {
  const rng = seeded(SEED);
  let moved = 0;
  for (let round = 0; round < TABLES; round += 1) {
    const isComma = chance(rng, 50);
    const accounts = between(rng, 1, 40);
    const count = between(rng, 2, 12);
    const months = Array.from({ length: count }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
    /** @type {[string, string, number][]} */
    const rows = [];
    for (let account = 0; account < accounts; account += 1) {
      const usual = between(rng, 1, 500_000);
      for (const month of months) {
        if (chance(rng, 25)) continue;
        rows.push([`Account ${account}`, month, chance(rng, 5) ? 0 : chance(rng, 60) ? usual : between(rng, 1, 900_000_00)]);
      }
    }
    const seen = [...new Set(rows.map(([, month]) => month))].sort();
    if (!rows.length) continue;
    const separator = isComma ? ';' : ',';
    const csv = [['Customer', 'Month', 'Revenue'], ...shuffled(rng, rows).map(([account, month, amount]) => [account, month, money(amount, isComma)])]
      .map((row) => row.join(separator)).join('\r\n');
    const result = metrics(csv, '--kind', 'revenue');
    await table('snapshots', 'account VARCHAR, period VARCHAR, amount BIGINT', rows);
    await table('periods', 'place INTEGER, period VARCHAR', seen.map((month, i) => [i, month]));
    assert.deepEqual(result.periods.map(whole), await rowsOf(MOVEMENTS), `table ${round}`);
    assert.deepEqual(wholeCohorts(result), await rowsOf(COHORTS), `table ${round}`);
    assert.equal(result.currency, isComma ? 'EUR' : null);
    moved += result.periods.length;
  }
  assert.ok(moved > 200, `only ${moved} movements`);
});

/** @param {string} day @param {number} days */
const later = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Contracts that follow each other, late or early, alone or side by side. @param {any} rng */
function randomContracts(rng) {
  /** @type {[number, string, string, string, number][]} */
  const rows = [];
  for (let account = between(rng, 1, 25); account > 0; account -= 1) {
    let first = later('2023-01-01', between(rng, 0, 700));
    for (let contract = between(rng, 1, 5); contract > 0; contract -= 1) {
      const last = later(first, chance(rng, 60) ? 364 : between(rng, 0, 500));
      rows.push([rows.length + 2, `a${account}`, first, last, between(rng, 0, 5_000_000)]);
      // A co-termed upsell of a few weeks.
      if (chance(rng, 20)) rows.push([rows.length + 2, `a${account}`, later(last, -between(rng, 0, 60)), last, between(rng, 1, 500_000)]);
      first = later(last, chance(rng, 70) ? 1 : between(rng, -40, 60));
    }
  }
  return rows;
}

for (const basis of ['opening', 'renewal']) {
  test(`${TABLES} tables of contracts have the figures of SQL on the ${basis} base`, async () => {
    const rng = seeded(SEED + 1);
    let told = 0;
    for (let round = 0; round < TABLES; round += 1) {
      const rows = randomContracts(rng);
      const length = /** @type {const} */ (['month', 'quarter', 'year'])[between(rng, 0, 2)];
      const csv = [['account', 'start', 'end', 'tcv'], ...rows.map(([, account, first, last, total]) => [account, first, last, money(total, false)])]
        .map((row) => row.join(',')).join('\n');
      const result = metrics(csv, '--kind', 'subscriptions', '--basis', basis, '--period', length);
      await table('contracts', 'line INTEGER, account VARCHAR, first DATE, last DATE, total BIGINT', rows);
      await run(YEARLY);
      if (basis === 'opening') {
        await run(snapshotsOfContracts(length, AS_OF));
        assert.deepEqual(result.periods.map(whole), await rowsOf(MOVEMENTS), `table ${round}\n${csv}`);
        const cohorts = await rowsOf(COHORTS);
        assert.deepEqual(wholeCohorts(result), cohorts, `table ${round}`);
      } else {
        assert.deepEqual(result.periods.map(whole), await rowsOf(renewals(length, AS_OF)), `table ${round}\n${csv}`);
      }
      told += result.periods.length;
    }
    assert.ok(told > 200, `only ${told} periods`);
  });
}
