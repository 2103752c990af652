// The metrics as a team drives them: from goals over tables to figures, crossings, playbooks, reviews and the report.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import { revenue } from '../../demo/portfolios/revenue.js';
import { languages } from '../../web/build/common.js';
import { serve } from '../../web/serve.js';
import {
  TEST_MS, anotherTab, axe, forEachBrowser, looksIn, overflow, scoredNatively, setLook,
} from './harness.js';
import {
  DROP, catching, chooseFile, click, follow, fullStorage, meanAndGo, put, savedBy, sees, seesNot, setField, siteReady, stored, until,
} from './steps.js';

/** @typedef {import('./harness.js').Page} Page */
/** @typedef {import('./harness.js').Visit} Visit */

const PROGRAM = fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const VECTOR = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const folder = mkdtempSync(join(tmpdir(), 'amps-metrics-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const SAMPLE = [...revenue(80)].join('');
const CONTRACTS = 'account,start,end,arr,plan\nA,2024-01-01,2024-12-31,100,pro\nA,2025-01-01,2025-12-31,150,pro\nB,2024-01-01,2025-03-31,90,basic\n'
  + 'C,2024-02-01,,60,basic\nD,2025-02-01,2025-01-01,7,basic\n';
const VALUE = `account,start,reached\n${Array.from({ length: 30 }, (_, i) => `A${i},2025-01-01,${i % 3 === 2 ? '' : `2025-0${2 + (i % 7)}-1${i % 9}`}\n`).join('')}`;

/** What the program says of the same file. @param {string} csv @param {string[]} options @returns {any} */
function program(csv, ...options) {
  const file = join(folder, 'table.csv');
  writeFileSync(file, csv);
  return JSON.parse(execFileSync(PROGRAM, ['metrics', file, ...options], { encoding: 'utf8' }));
}

/** Presses what a selector finds, by keyboard. @param {Page} page @param {string} selector @param {import('puppeteer-core').KeyInput} [key] */
async function enter(page, selector, key = 'Enter') {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.keyboard.press(key);
}

/** @param {Page} page @param {string} id */
async function chooseGoal(page, id) {
  await enter(page, `[data-goal=${id}]`, ' ');
  await page.waitForSelector(`[data-goal=${id}][aria-pressed=true]`);
}

/** @param {Page} page @param {string} kind @param {string} name @param {string | Uint8Array} content */
async function drop(page, kind, name, content) {
  await page.waitForSelector('.table-kind');
  await page.select('.table-kind', kind);
  await chooseFile(page, name, content, DROP);
}

/** @param {Page} page @param {string} name of the file */
async function compute(page, name) {
  await page.waitForSelector('.meanings[aria-busy=false]');
  await enter(page, '.incoming button.main');
  await until(page, 'the table is read', (file) => document.querySelector('#metrics[aria-busy=false] .drop') && [...document.querySelectorAll('.kept li')]
    .some(({ textContent }) => textContent?.includes(file)), name);
}

/** @param {Page} page @param {string} kind @param {string} name @param {string | Uint8Array} content */
async function read(page, kind, name, content) {
  await drop(page, kind, name, content);
  await compute(page, name);
}

/** @param {Page} page @param {string} selector */
const textOf = (page, selector) => page.$eval(selector, ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
/** @param {Page} page @param {string} id */
const tile = (page, id) => textOf(page, `[data-tile=${id}]`);

/** Tells a field of a form, and Enter. @param {Page} page @param {string} form @param {Record<string, string>} fields */
async function fill(page, form, fields) {
  for (const [name, value] of Object.entries(fields)) await setField(page, `${form} [name=${name}]`, value);
  await enter(page, `${form} button`);
}

/** The frameworks that are stored. @param {Page} page */
const storedFrameworks = async (page) => (await stored(page, ['frameworks'])).frameworks;

/** Changes what is stored of the framework, past the page. @param {Page} page @param {(framework: any) => void} change */
async function restore(page, change) {
  const [record] = await storedFrameworks(page);
  const framework = JSON.parse(record.document);
  change(framework);
  await put(page, { frameworks: [{ ...record, document: JSON.stringify(framework) }] });
  await page.reload();
}

/** @param {Page} page */
const faultTold = async (page) => {
  await until(page, 'a fault is told', () => document.querySelector('.incoming .fault'));
  return page.$$eval('.incoming .fault', (all) => all.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '').join('\n'));
};

forEachBrowser((open, browser) => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  before(async () => { server = await serve({ port: 0 }); });
  after(() => server.close());

  /** @param {string} sentence @param {(page: Page, visit: Visit) => Promise<void>} body @param {import('./harness.js').VisitOptions} [options] */
  const journey = (sentence, body, options = {}) => test(sentence, { timeout: TEST_MS }, async () => {
    const visit = await open(`${server.url}metrics.html`, { first: catching, ...options });
    try {
      await body(visit.page, visit);
      assert.deepEqual(await visit.complaints(), []);
    } finally {
      await visit.close();
    }
  });

  journey('from a goal over metrics, a file, a crossing, its playbook and its tasks to the review and the report, by keyboard', async (page) => {
    await chooseGoal(page, 'keep-revenue');
    await chooseGoal(page, 'keep-customers');
    await until(page, 'seven metrics are proposed', () => document.querySelectorAll('.proposed li').length === 7);
    const proposed = await page.$$eval('.proposed [data-metric]', (all) => all.map((each) => each.getAttribute('data-metric')));
    assert.ok(['grr', 'logo-retention', 'customer-health'].every((id) => proposed.includes(id)), String(proposed));
    const kinds = await page.$$eval('.proposed .tag', (all) => new Set(all.map(({ textContent }) => textContent)).size);
    assert.equal(kinds, 2, 'leading and lagging');
    await sees(page, 'The chosen metrics need: Revenue by period, Events.');

    await enter(page, '.drop .actions > button');
    await page.waitForSelector('.meanings[aria-busy=false]');
    assert.deepEqual(await page.$$eval('.meanings td:nth-child(2) select:first-child', (all) => all.map((select) => /** @type {HTMLSelectElement} */ (select).value)),
      ['account', 'period', 'mrr', 'segment', 'currency']);
    await compute(page, 'sample-revenue.csv');
    const said = program(SAMPLE, '--kind', 'revenue');
    const last = said.periods.at(-1);
    assert.ok((await tile(page, 'grr')).includes(`${last.grr}% ◆ to act on of ${last.accounts_opening} accounts Base: all revenue at the opening of the period`), await tile(page, 'grr'));
    assert.ok((await tile(page, 'grr')).includes(`Median ${said.medians.grr}%`));
    assert.ok((await tile(page, 'logo-retention')).includes(`${last.logo_retention}%`));
    await until(page, 'the figures have the focus', () => document.activeElement?.closest('.figures'));

    const euros = (/** @type {number} */ n) => new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(n);
    const amounts = await page.$$eval('.waterfall .figure', (all) => all.map(({ textContent }) => textContent?.replace(/\s/g, '') ?? ''));
    assert.deepEqual(amounts, [
      euros(last.opening), euros(last.new), euros(last.reactivated), euros(last.expansion), euros(-last.contraction), euros(-last.churn), euros(last.closing),
    ].map((text) => text.replaceAll(' ', '')));
    await enter(page, '[data-movement=churn]');
    await until(page, 'the accounts behind it have the focus', () => document.activeElement?.classList.contains('behind'));
    const behind = await page.$$eval('.behind tbody tr', (rows) => rows.map((row) => row.querySelector('th')?.textContent));
    assert.ok(behind.length > 3 && behind.includes('Latecomer'), String(behind));
    await page.select('.of-period', said.periods[3].period);
    await until(page, 'another period is shown', (closing) => document.querySelector('.waterfall .figure')?.textContent === closing, euros(said.periods[3].opening));

    await enter(page, '[data-tile=grr] [data-playbook=churn-risk]');
    await until(page, 'the tasks have the focus', () => document.activeElement?.closest('.playbooks'));
    const steps = await page.$$eval('.tasks [name=step]', (all) => all.map((each) => /** @type {HTMLInputElement} */ (each).value));
    assert.ok(steps.length > 2);
    assert.equal(await page.$('[data-tile=grr] [data-playbook]'), null, 'an open playbook is not offered again');
    await page.focus('.tasks li:first-child [name=owner]');
    await page.keyboard.press('End');
    await page.keyboard.type(' North');
    await page.keyboard.press('Tab');
    await enter(page, '.tasks li:nth-child(2) input[type=checkbox]', ' ');
    const rows = (await savedBy(page, () => enter(page, '.playbooks > .actions button:nth-child(2)'))).text.trim().split('\r\n');
    assert.equal(rows.length, steps.length + 1);
    assert.ok(rows[1].includes(',Customer success North,'), rows[1]);
    assert.match(rows[2], /,\d{4}-\d\d-\d\d$/, 'done on a day');
    const calendar = await savedBy(page, () => enter(page, '.playbooks > .actions button:last-child'));
    assert.equal(calendar.type, 'text/calendar');
    assert.equal(calendar.text.match(/BEGIN:VEVENT/g)?.length, steps.length - 1, 'what is done is no appointment');

    await enter(page, '.review > .actions button');
    await sees(page, '1 is kept.');
    const report = await textOf(page, '.report');
    for (const words of ['Keep revenue · Keep customers', 'Gross revenue retention has crossed its threshold.', steps[0], `${last.grr}%`]) {
      assert.ok(report.includes(words), `${words}: ${report}`);
    }
    if (browser === 'Chromium') {
      await page.emulateMediaType('print');
      assert.deepEqual(await page.evaluate(() => ['.goals', '.drop', '.tiles', '.revenue', '.report .actions', 'header'].filter((part) => (
        document.querySelector(part)?.checkVisibility()))), []);
      const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, 'the report prints on one page');
    }
  });

  journey('what was agreed on and what the tables said is there after a reload, and can be forgotten', async (page) => {
    await chooseGoal(page, 'keep-revenue');
    await read(page, 'revenue', 'ours.csv', SAMPLE);
    await enter(page, '[data-tile=grr] [data-playbook]');
    const before = await tile(page, 'grr');
    await page.reload();
    await page.waitForSelector('[data-goal=keep-revenue][aria-pressed=true]');
    assert.equal(await tile(page, 'grr'), before);
    await page.waitForSelector('.tasks li');
    await sees(page, 'Read the table again to change the base');
    assert.equal(await page.$('[data-movement]'), null);
    const [{ document }] = await storedFrameworks(page);
    assert.ok(!document.includes('Northwind 1"'), 'no accounts but those of faulty rows');
    await enter(page, '.kept .remove');
    await until(page, 'the figure is gone', () => document.querySelector('[data-tile=grr] .empty'));
    await click(page, 'Undo');
    await until(page, 'the figure is back', (words) => document.querySelector('[data-tile=grr]')?.textContent?.replace(/\s+/g, ' ').trim() === words, before);
    await sees(page, 'Undone.');
    assert.equal((await storedFrameworks(page))[0].document, document, 'to the byte');
  });

  journey('a team words a playbook for itself, a crossing opens it so, and it can be as proposed again', async (page) => {
    await chooseGoal(page, 'keep-revenue');
    await read(page, 'revenue', 'ours.csv', SAMPLE);
    await enter(page, '.own-playbooks summary');
    const own = '[data-steps=churn-risk]';
    await page.waitForSelector(`${own} li`);
    const before = await page.$$eval(`${own} [name=text]`, (all) => all.map((each) => /** @type {HTMLInputElement} */ (each).value));
    await setField(page, `${own} li:nth-child(1) [name=text]`, 'Call the sponsor');
    await setField(page, `${own} li:nth-child(1) [name=days]`, '0');
    await setField(page, `${own} li:nth-child(1) [name=days]`, 'soon');
    await sees(page, 'Please write a number without unit');
    await setField(page, `${own} li:nth-child(1) [name=days]`, '3');
    await enter(page, `${own} .actions button`);
    await until(page, 'there is a step more', (count) => document.querySelectorAll('[data-steps=churn-risk] li').length === count + 1, before.length);
    await setField(page, `${own} li:last-child [name=text]`, 'Tell the team');
    await enter(page, '[data-tile=grr] [data-playbook=churn-risk]');
    await page.waitForSelector('.tasks li');
    const tasks = await page.$$eval('.tasks [name=step]', (all) => all.map((each) => /** @type {HTMLInputElement} */ (each).value));
    assert.deepEqual(tasks, ['Call the sponsor', ...before.slice(1), 'Tell the team']);
    const { playbooks } = JSON.parse((await storedFrameworks(page))[0].document);
    assert.deepEqual([playbooks['churn-risk'][0].text, playbooks['churn-risk'][0].due_days], ['Call the sponsor', 3]);
    await page.reload();
    await page.waitForSelector(`${own} li`);
    await enter(page, '.own-playbooks summary');
    await enter(page, `${own} .actions button:last-child`);
    await sees(page, 'The steps are as proposed again.');
    assert.deepEqual(await page.$$eval(`${own} [name=text]`, (all) => all.map((each) => /** @type {HTMLInputElement} */ (each).value)), before);
    assert.deepEqual(await axe(page), []);
  });

  journey('events and days to value are told of each segment, with the accounts behind them, which open where they are kept', async (page) => {
    await page.waitForSelector('[data-goal]');
    await put(page, { accounts: [{ id: 'acme', revision: 1, saved_at: '2026-01-02T03:04:05.678Z', account: { name: 'Acme' } }] });
    await page.reload();
    await chooseGoal(page, 'keep-customers');
    await chooseGoal(page, 'adopt-product');
    await read(page, 'events', 'events.csv', 'account,segment,date,type\nAcme,EMEA,2026-01-02,call\nBeta,APAC,2026-01-03,call\nBeta,APAC,2026-01-04,training\n');
    assert.match(await tile(page, 'touchpoint-rate'), /Segment.*EMEA.*APAC.*The accounts behind it Acme 0\s*Beta 0/);
    assert.match(await tile(page, 'training-completion'), /EMEA 0% of 1 account\s*APAC 100% of 1 account The accounts behind it Acme not yet\s*Beta completed/);
    await read(page, 'value', 'value.csv', 'account,segment,start,reached\nAcme,EMEA,2026-01-01,2026-01-11\nBeta,APAC,2026-01-01,2026-01-21\nGamma,APAC,2026-01-01,\n');
    const words = await tile(page, 'time-to-value');
    assert.match(words, /EMEA 10 days of 1 account.*APAC .* 95 % interval: from 20 days on/);
    assert.match(words, /Gamma [\d,]+ days · still waiting\s*Beta 20 days · reached\s*Acme 10 days · reached/);
    const [{ document }] = await storedFrameworks(page);
    assert.ok(!document.includes('Gamma'), 'accounts are not kept');
    await enter(page, '[data-tile=time-to-value] summary');
    assert.equal(await overflow(page) <= 0, true);
    assert.deepEqual(await axe(page), []);
    for (const width of [390, 1280]) {
      await setLook(page, { width, height: 844 });
      assert.ok(await overflow(page) <= 0, `${width}`);
      const sticksOut = await page.$$eval('[data-tile=time-to-value] td, [data-tile=time-to-value] li', (all) => all.filter((each) => (
        each.getBoundingClientRect().right > Number(each.closest('.tile')?.getBoundingClientRect().right))).length);
      assert.equal(sticksOut, 0, `nothing sticks out of its tile at ${width}`);
    }
    await follow(page, () => enter(page, '[data-tile=time-to-value] .behind-figure a'));
    await siteReady(page);
    assert.equal(new URL(page.url()).searchParams.get('account'), 'acme');
  });

  journey('a damaged framework is set aside, not lost, and the page begins anew', async (page) => {
    await chooseGoal(page, 'keep-revenue');
    await until(page, 'metrics are proposed', () => document.querySelector('.proposed li'));
    await restore(page, (framework) => { framework.goals = 7; });
    await sees(page, 'Choose a goal above');
    await page.goto(server.url);
    await sees(page, '1 stored record could not be read and was set aside, not deleted.');
    await click(page, 'Show');
    await sees(page, '/goals is 7; it must be a list.');
    assert.equal((await storedFrameworks(page)).length, 1);
  });

  journey('what an earlier version kept in the small storage becomes a record, once', async (page) => {
    const old = JSON.stringify({
      version: 1, goals: ['prove-value'], proposed: ['time-to-value'], chosen: ['time-to-value'], thresholds: {}, tasks: [], reviews: [], decisions: [], byHand: {}, results: {},
    });
    await page.evaluate((text) => localStorage.setItem('amps.metrics', text), old);
    await page.reload();
    await page.waitForSelector('[data-goal=prove-value][aria-pressed=true]');
    await page.waitForSelector('[data-tile=time-to-value]');
    assert.equal(await page.evaluate(() => localStorage.getItem('amps.metrics')), null);
    const records = await storedFrameworks(page);
    assert.deepEqual(records.map(({ document }) => JSON.parse(document)), [{ format: 'amps-framework', ...JSON.parse(old) }]);
    await page.reload();
    await page.waitForSelector('[data-goal=prove-value][aria-pressed=true]');
    assert.deepEqual(await storedFrameworks(page), records);
  });

  journey('export, delete and import bring the framework back to the byte', async (page) => {
    await chooseGoal(page, 'keep-revenue');
    await read(page, 'revenue', 'ours.csv', SAMPLE);
    const words = await tile(page, 'grr');
    const before = await storedFrameworks(page);
    await page.goto(`${server.url}?view=accounts`);
    await siteReady(page);
    const { text } = await savedBy(page, () => click(page, 'Export everything'));
    await chooseFile(page, 'nothing.json', JSON.stringify({ format: 'amps-export', version: 1, accounts: [{ id: 'a', revision: 1, saved_at: '2026-01-02T03:04:05.678Z', account: {} }], assessments: [] }));
    await page.waitForSelector('input[value=replace]');
    await sees(page, '1 record that the file does not hold will be deleted.');
    await page.click('input[value=replace]');
    await click(page, 'Import');
    await sees(page, '1 record imported, 0 skipped, 1 deleted.');
    assert.deepEqual(await storedFrameworks(page), []);
    await chooseFile(page, 'ours.json', text);
    await page.waitForSelector('.counts');
    assert.deepEqual(await page.$$eval('.counts tbody th', (all) => all.map(({ textContent }) => textContent)), ['Accounts', 'Assessments', 'Metrics frameworks', 'Cannot be taken']);
    await click(page, 'Import');
    await sees(page, '1 record imported, 0 skipped.');
    assert.equal(JSON.stringify(await storedFrameworks(page)), JSON.stringify(before));
    await click(page, 'Undo');
    await sees(page, 'Undone.');
    assert.deepEqual(await storedFrameworks(page), []);
    await chooseFile(page, 'ours.json', text);
    await click(page, 'Import');
    await sees(page, '1 record imported, 0 skipped.');
    await page.goto(`${server.url}metrics.html`);
    await page.waitForSelector('[data-goal=keep-revenue][aria-pressed=true]');
    assert.equal(await tile(page, 'grr'), words);
  });

  journey('of two tabs that change the metrics at once both stay, and one of the two is chosen and the other deleted', async (page, visit) => {
    await chooseGoal(page, 'keep-revenue');
    await until(page, 'metrics are proposed', () => document.querySelector('.proposed li'));
    const other = await anotherTab(page);
    // A tab that is not told of the other one's writes in time.
    await other.evaluateOnNewDocument(() => {
      BroadcastChannel.prototype.addEventListener = () => {};
    });
    await other.goto(page.url());
    await other.waitForSelector('[data-goal=keep-revenue][aria-pressed=true]');
    await page.bringToFront();
    await chooseGoal(page, 'prove-value');
    await until(page, 'it is written', () => !document.querySelector('[data-goal=keep-revenue]:disabled'));
    await other.bringToFront();
    await chooseGoal(other, 'adopt-product');
    await sees(other, 'Both versions are kept');
    const names = (/** @type {Page} */ tab) => tab.$$eval('.frameworks li', (all) => all.map((each) => `${each.querySelector('b')?.textContent}${each.querySelector('.in-use') ? ' *' : ''}`).sort());
    assert.deepEqual(await names(other), ['Keep revenue · Adopt a product *', 'Keep revenue · Prove value']);
    await page.bringToFront();
    await until(page, 'the first tab offers both', () => document.querySelectorAll('.frameworks li').length === 2);
    assert.deepEqual(await names(page), ['Keep revenue · Adopt a product', 'Keep revenue · Prove value *']);
    await enter(page, '.frameworks li button:not(.remove)');
    await page.waitForSelector('[data-goal=adopt-product][aria-pressed=true]');
    await until(page, 'the heading has the focus', () => document.activeElement?.closest('.frameworks'));
    await sees(page, 'The page works with this framework now.');
    await page.reload();
    await page.waitForSelector('[data-goal=adopt-product][aria-pressed=true]');
    assert.deepEqual(await names(page), ['Keep revenue · Adopt a product *', 'Keep revenue · Prove value']);
    await enter(page, '.frameworks li:not(:has(.in-use)) .remove');
    await until(page, 'there is nothing to choose', () => !document.querySelector('.frameworks'));
    await click(page, 'Undo');
    await until(page, 'it is back', () => document.querySelectorAll('.frameworks li').length === 2);
    await page.waitForSelector('[data-goal=adopt-product][aria-pressed=true]');
    await enter(page, '.frameworks li:has(.in-use) .remove');
    await page.waitForSelector('[data-goal=prove-value][aria-pressed=true]');
    await page.reload();
    await page.waitForSelector('[data-goal=prove-value][aria-pressed=true]');
    assert.equal((await storedFrameworks(page)).length, 1);
    await other.close();
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('a full storage is told in words, and all is saved once there is room', async (page) => {
    await chooseGoal(page, 'keep-revenue');
    await until(page, 'metrics are proposed', () => document.querySelector('.proposed li'));
    const before = await storedFrameworks(page);
    await page.evaluate(fullStorage);
    await chooseGoal(page, 'prove-value');
    await sees(page, 'The browser could not store this. It stays here as long as the page is open. (full)');
    assert.deepEqual(await storedFrameworks(page), before);
    await page.evaluate(() => /** @type {any} */ (globalThis).makeRoom());
    await chooseGoal(page, 'adopt-product');
    await seesNot(page, 'The browser could not store this.');
    const [{ document }] = await storedFrameworks(page);
    assert.deepEqual(JSON.parse(document).goals, ['keep-revenue', 'prove-value', 'adopt-product']);
  });

  journey('where the browser keeps nothing, the page says so and works on', async (page) => {
    await chooseGoal(page, 'keep-revenue');
    await sees(page, 'The browser could not store this.');
    await read(page, 'revenue', 'ours.csv', SAMPLE);
    assert.match(await tile(page, 'grr'), /%/);
  }, { first: () => { IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); }; } });

  journey('a segment, the length of periods and the margin are asked of the open table, and say their base', async (page) => {
    await chooseGoal(page, 'grow-revenue');
    await read(page, 'revenue', 'ours.csv', SAMPLE);
    await sees(page, 'By segment');
    const small = program(SAMPLE, '--kind', 'revenue', '--segment', 'Small').periods.at(-1);
    const split = await page.$$eval('.split tbody tr', (rows) => rows.map((row) => [...row.children].slice(0, 3).map(({ textContent }) => textContent)));
    assert.deepEqual(split.find(([name]) => name === 'Small'), ['Small', `${small.grr}%`, `${small.nrr}%`]);
    await page.select('.of-segment', 'Small');
    await until(page, 'the tile is of the segment', () => document.querySelector('[data-tile=nrr]')?.textContent?.includes('segment Small alone'));
    assert.ok((await tile(page, 'nrr')).includes(`${small.nrr}%`));
    // Another table leaves that one open.
    await read(page, 'value', 'value.csv', VALUE);
    await page.select('.of-segment', '');
    await until(page, 'the tile is of all', () => !document.querySelector('[data-tile=nrr]')?.textContent?.includes('segment Small'));
    await setField(page, '[name=margin]', '80');
    const clv = program(SAMPLE, '--kind', 'revenue', '--margin', '0.8').periods.at(-1).clv;
    await until(page, 'the lifetime value has the margin', (value) => document.querySelector('[data-tile=clv]')?.textContent?.includes(value),
      new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(clv));
  });

  journey('contracts tell retention on both bases, and a contract that ends before it starts is told with its line', async (page) => {
    await chooseGoal(page, 'keep-revenue');
    await read(page, 'subscriptions', 'contracts.csv', CONTRACTS);
    const opening = program(CONTRACTS, '--kind', 'subscriptions', '--period', 'quarter').periods;
    assert.equal(await page.$$eval('.of-period option', (all) => all.length), opening.length);
    await page.select('.of-basis', 'renewal');
    await until(page, 'the tile says the other base', () => document.querySelector('[data-tile=grr]')?.textContent?.includes('revenue up for renewal in the period'));
    const renewal = program(CONTRACTS, '--kind', 'subscriptions', '--period', 'quarter', '--basis', 'renewal').periods;
    assert.equal(await page.$$eval('.of-period option', (all) => all.length), renewal.length);
    await enter(page, '.refused summary');
    const { faults } = program(CONTRACTS, '--kind', 'subscriptions', '--period', 'quarter', '--basis', 'renewal');
    assert.deepEqual(await page.$$eval('.refused li > bdi', (all) => all.map(({ textContent }) => textContent)), faults.map((/** @type {any} */ { message }) => message));
    await sees(page, 'Lines 6');
  });

  journey('days to value are a curve with its table, and those who wait are told', async (page) => {
    await chooseGoal(page, 'prove-value');
    await read(page, 'value', 'value.csv', VALUE);
    const said = program(VALUE, '--kind', 'value');
    const words = await tile(page, 'time-to-value');
    assert.ok(words.includes(`${said.median} days`) && words.includes(`of ${said.n} accounts · ${said.waiting} still wait`), words);
    await enter(page, '.value-curve summary');
    assert.equal(await page.$$eval('.value-curve tbody tr', (rows) => rows.length), said.curve.length);
  });

  journey('events and surveys become figures; three answers say that they are few; a column without hours is no fault', async (page) => {
    await chooseGoal(page, 'raise-advocacy');
    await read(page, 'surveys', 'nps.csv', 'account,nps\nA,10\nB,9\nC,0\n');
    assert.ok((await tile(page, 'nps')).includes('Fewer than 10 answers'), await tile(page, 'nps'));
    assert.match(await tile(page, 'nps'), /95 % interval: .* of 3 answers/);
    assert.match(await tile(page, 'nps'), /C\s*lowest answer 0\s*B\s*lowest answer 9\s*A\s*lowest answer 10/, 'the accounts behind it, those first of which something is to be done');
    await enter(page, '[data-goal=raise-advocacy]', ' ');
    await page.waitForSelector('[data-goal=raise-advocacy][aria-pressed=false]');
    await chooseGoal(page, 'keep-customers');
    const events = 'account,date,type\nA,2026-01-02,call\nA,2026-02-02,call\nB,2026-02-03,call\nB,2026-03-03,call\n';
    await read(page, 'events', 'events.csv', events);
    const said = program(events, '--kind', 'events', '--event', 'touchpoints');
    const [last] = said.periods.slice(-1);
    assert.ok((await tile(page, 'touchpoint-rate')).includes(`${last.value} `), await tile(page, 'touchpoint-rate'));
    assert.ok((await tile(page, 'response-time')).includes('No figure yet'));
  });

  journey('a figure that no table gives is typed, and thresholds by hand or from history judge it', async (page) => {
    await chooseGoal(page, 'adopt-product');
    const form = '[data-tile=active-users] > form';
    for (const [period, value] of [['2025-01', '40'], ['2025-02', '50'], ['2025-03', '60'], ['2025-04', '70']]) await fill(page, form, { period, value });
    await sees(page, 'Median 55%');
    await enter(page, '[data-tile=active-users] summary');
    const own = '[data-tile=active-users] .thresholds';
    await fill(page, own, { good: '60', bad: '80' });
    await sees(page, 'The two must differ, with the better one as “good”.');
    await fill(page, own, { good: '95', bad: '90' });
    await page.waitForSelector('.tile.bad[data-tile=active-users]');
    await enter(page, '[data-tile=active-users] details > .actions button');
    await sees(page, 'Good from 62.5%, to act on from 47.5%');
    await page.waitForSelector('.tile.good[data-tile=active-users]');
  });

  journey('a review proposes what has kept one colour, and the decision is kept with its day', async (page) => {
    await chooseGoal(page, 'keep-revenue');
    await read(page, 'revenue', 'ours.csv', SAMPLE);
    await restore(page, (framework) => {
      framework.reviews = ['2025-01-01', '2025-04-01', '2025-07-01'].map((day) => ({ day, states: { grr: 'bad', contraction: 'watch' } }));
    });
    await enter(page, '.review > .actions button');
    await sees(page, 'Gross revenue retention It has not left one colour in four reviews.');
    assert.equal((await page.$$('[data-proposal]')).length, 1);
    await enter(page, '[data-proposal=grr] button');
    await until(page, 'the metric is retired', () => !document.querySelector('[data-tile=grr]'));
    assert.match(await textOf(page, '.report .decisions'), /Gross revenue retention\s*retired\s*It has not left one colour/);
    await page.reload();
    await page.waitForSelector('.review .decisions');
    assert.equal(await page.$('[data-tile=grr]'), null);
  });

  journey('a step of one\'s own can be added and removed, a removal taken back, and another tab shows what is kept', async (page, visit) => {
    await chooseGoal(page, 'keep-revenue');
    await read(page, 'revenue', 'ours.csv', SAMPLE);
    await enter(page, '[data-tile=grr] [data-playbook]');
    const count = () => page.$$eval('.tasks li', (all) => all.length);
    const steps = await count();
    await enter(page, '.playbooks > .actions button:first-child');
    await until(page, 'the new step has the focus', () => document.activeElement?.getAttribute('name') === 'step');
    await page.keyboard.type('Call the board');
    await page.keyboard.press('Tab');
    assert.equal(await count(), steps + 1);
    const other = await anotherTab(page);
    await other.goto(page.url());
    await until(other, 'it shows the step', () => [...document.querySelectorAll('.tasks [name=step]')].some((each) => /** @type {HTMLInputElement} */ (each).value === 'Call the board'));
    await enter(other, '.tasks li:last-child .remove');
    await until(other, 'the step is gone', (n) => document.querySelectorAll('.tasks li').length === n, steps);
    await until(page, 'it is gone in the first tab', (n) => document.querySelectorAll('.tasks li').length === n, steps);
    await sees(page, 'Another tab has changed the metrics');
    await enter(other, '.toasts button');
    await until(page, 'it is back in both', (n) => document.querySelectorAll('.tasks li').length === n, steps + 1);
    await other.close();
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('what the site keeps itself needs no file: accounts tell health by band', async (page) => {
    const { score } = JSON.parse(scoredNatively(VECTOR));
    await page.goto(`${server.url}#v=${VECTOR}`);
    await siteReady(page);
    await click(page, 'Keep a copy');
    await until(page, 'the copy has an address of its own', () => new URLSearchParams(location.search).has('account'));
    await page.goto(`${server.url}metrics.html`);
    await chooseGoal(page, 'prove-value');
    await until(page, 'the account counts', () => document.querySelector('[data-tile=customer-health]')?.textContent?.includes('of 1 account'));
    const words = await tile(page, 'customer-health');
    assert.ok(words.includes(`${score.toFixed(1)} `) && words.includes('accounts in this browser that have a score today'), words);
    assert.ok(words.includes(`Renewal ${score.toFixed(1)} of 1 account`), words);
    assert.ok(words.includes('The accounts behind it'), words);
    const bands = await page.$$eval('[data-tile=customer-health] .bands:not(.by-stage) b', (all) => all.map(({ textContent }) => Number(textContent)));
    assert.equal(bands.reduce((sum, n) => sum + n, 0), 1);
    await enter(page, '[data-tile=customer-health] summary');
    await follow(page, () => enter(page, '[data-tile=customer-health] .behind-figure a'));
    await siteReady(page);
    assert.ok(new URL(page.url()).searchParams.get('account'), 'the account is open');
  }, { apart: true });

  journey('what the site keeps itself needs no file: plans tell verified outcomes', async (page) => {
    await page.goto(`${server.url}plans.html`);
    await page.waitForSelector('.new-plan [name=template]');
    await page.select('.new-plan [name=template]', 'ten-kilograms');
    await page.$eval('.new-plan [name=start]', (field) => {
      /** @type {HTMLInputElement} */ (field).value = '2024-01-01';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await enter(page, '.new-plan button.main');
    await page.waitForSelector('.objective');
    await page.goto(`${server.url}metrics.html`);
    await chooseGoal(page, 'prove-value');
    await until(page, 'the plan that is past due counts', () => document.querySelector('[data-tile=verified-outcomes]')?.textContent?.includes('of 1 plan'));
    assert.match(await tile(page, 'verified-outcomes'), /^Verified outcomes.* 0% ◆ to act on 95 % interval: 0% to .*plans that arrived or are past due/);
  });

  journey('a file that cannot be read says why in words, and what was there stays', async (page) => {
    await chooseGoal(page, 'keep-revenue');
    await read(page, 'revenue', 'ours.csv', SAMPLE);
    const before = await tile(page, 'grr');
    await drop(page, 'revenue', 'empty.csv', '');
    assert.match(await faultTold(page), /cannot be read as a table.*empty/);
    await drop(page, 'revenue', 'picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0, 0, 1, 2, 3]));
    assert.match(await faultTold(page), /cannot be read as a table/);
    await drop(page, 'revenue', 'two.csv', 'account,month,mrr,currency\nA,2026-01,1,EUR\nB,2026-01,1,USD\n');
    await page.waitForSelector('.meanings[aria-busy=false]');
    await enter(page, '.incoming button.main');
    assert.match(await faultTold(page), /EUR.*USD/);
    assert.ok(await page.$('.meanings'), 'another column can be chosen');
    await enter(page, '.incoming > .actions button:not(.main)');
    await drop(page, 'revenue', 'nameless.csv', 'who,when,what\nA,2026-01,1\nA,2026-02,2\n');
    await page.waitForSelector('.meanings[aria-busy=false]');
    assert.equal((await faultTold(page)).split('\n').length, 3);
    assert.ok(await page.$('.incoming button.main:disabled'));
    for (const [row, role] of [[1, 'account'], [2, 'period'], [3, 'mrr']]) {
      await page.select(`.meanings tbody tr:nth-child(${row}) select`, String(role));
      await until(page, `${role} is taken`, (at, wanted) => /** @type {HTMLSelectElement | null} */ (document.querySelector(`.meanings tbody tr:nth-child(${at}) select`))?.value === wanted, row, role);
    }
    assert.equal(await tile(page, 'grr'), before);
    await compute(page, 'nameless.csv');
    assert.match(await tile(page, 'grr'), / 100% ● good of 1 account /);
    // What was said about columns is remembered for files of the same headers.
    await drop(page, 'revenue', 'again.csv', 'who,when,what\nA,2026-01,1\nA,2026-02,2\n');
    await page.waitForSelector('.meanings[aria-busy=false]');
    assert.equal(await page.$('.incoming .fault'), null);
  });

  journey('what is said of a column right before the table is read counts, and is remembered', async (page) => {
    const table = 'account,month,mrr,thing\nA,2026-01,10,x\nB,2026-01,10,y\nA,2026-02,10,x\n';
    await chooseGoal(page, 'keep-revenue');
    await drop(page, 'revenue', 'ours.csv', table);
    await page.waitForSelector('.meanings[aria-busy=false]');
    await meanAndGo(page, 4, 'segment', '.incoming button.main');
    await until(page, 'the table is read', () => document.querySelector('#metrics[aria-busy=false] .drop') && document.querySelector('.kept li'));
    await drop(page, 'revenue', 'again.csv', table);
    await page.waitForSelector('.meanings[aria-busy=false]');
    assert.equal(await page.$eval('.meanings tbody tr:nth-child(4) select', (select) => /** @type {HTMLSelectElement} */ (select).value), 'segment');
  });

  journey('one sheet of a workbook is a table like any other', async (page) => {
    const sheet = utils.aoa_to_sheet([['account', 'month', 'mrr'], ['A', '2026-01', 10], ['B', '2026-01', 10], ['A', '2026-02', 10]]);
    const book = { Sheets: { Notes: utils.aoa_to_sheet([['nothing']]), Revenue: sheet }, SheetNames: ['Notes', 'Revenue'] };
    await chooseGoal(page, 'keep-revenue');
    await drop(page, 'revenue', 'book.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }));
    await sees(page, 'Which sheet?');
    await enter(page, '.incoming [translate=no] button:nth-child(2)');
    await compute(page, 'book.xlsx');
    assert.match(await tile(page, 'grr'), / 50% ◆ to act on of 2 accounts /);
  });

  journey('everything that can be on the page has no fault that axe finds, and nothing sticks out, in every look and language', async (page) => {
    await chooseGoal(page, 'keep-revenue');
    await chooseGoal(page, 'prove-value');
    await read(page, 'revenue', 'ours.csv', SAMPLE);
    await read(page, 'value', 'value.csv', VALUE);
    await restore(page, (framework) => {
      framework.reviews = ['2025-01-01', '2025-04-01', '2025-07-01'].map((day) => ({ day, states: { grr: 'bad' } }));
      framework.decisions = [{ metric: 'nrr', day: '2025-07-01', decision: 'kept', reason: 'It moves as another one does.' }];
    });
    // A second one, so that there is something to choose.
    const [record] = await storedFrameworks(page);
    await put(page, { frameworks: [{ ...record, id: 'second', saved_at: '2025-01-01T00:00:00Z' }] });
    await page.reload();
    await page.waitForSelector('.frameworks');
    await read(page, 'revenue', 'ours.csv', SAMPLE);
    await enter(page, '[data-movement=churn]');
    await page.waitForSelector('.behind');
    await enter(page, '[data-tile=grr] [data-playbook]');
    await enter(page, '.review > .actions button');
    await page.waitForSelector('[data-proposal=grr]');
    await page.evaluate(() => document.querySelectorAll('#metrics details').forEach((each) => { /** @type {HTMLDetailsElement} */ (each).open = true; }));
    for (const [look, options] of looksIn(browser)) {
      await setLook(page, options);
      assert.deepEqual(await axe(page), [], look);
      assert.ok(await overflow(page) <= 0, look);
    }
    for (const tag of languages) {
      await page.select('select.languages', tag);
      await until(page, `it speaks ${tag}`, (wanted) => document.documentElement.lang === wanted, tag);
      for (const width of [390, 1280]) {
        await setLook(page, { width, height: 800 });
        assert.ok(await overflow(page) <= 0, `${tag} at ${width} pixels`);
      }
      assert.doesNotMatch(await textOf(page, '#metrics'), /undefined|NaN|\[object/, tag);
    }
    await drop(page, 'revenue', 'more.csv', SAMPLE);
    await page.waitForSelector('.meanings[aria-busy=false]');
    for (const [look, options] of looksIn(browser)) {
      await setLook(page, options);
      assert.deepEqual(await axe(page, '.incoming'), [], look);
      assert.ok(await overflow(page) <= 0, look);
    }
  });
});
