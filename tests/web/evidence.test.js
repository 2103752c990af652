// Evidence as a person looks for it: from a file to a sentence to a plan, by keyboard; stopped; refused; in every look.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TABLES } from '../../demo/evidence/make.js';
import { languages } from '../../web/build/common.js';
import { serve } from '../../web/serve.js';
import { TEST_MS, anotherTab, axe, forEachBrowser, inPage, looksIn, overflow, setLook } from './harness.js';
import { DROP, catching, chooseFile, click, counted, follow, meanAndGo, put, savedBy, sees, siteReady, stored, until } from './steps.js';

/** @typedef {import('./harness.js').Page} Page */

const PROGRAM = fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'amps-evidence-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {Page} page @param {string} name @param {string} text */
const drop = (page, name, text) => chooseFile(page, name, text, DROP);

/** Presses what is focused. @param {Page} page @param {string} selector */
async function press(page, selector) {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.keyboard.press('Enter');
}

/** Looks at a table of which one pair can be kept, and opens what lies behind that. @param {Page} page */
async function openPair(page) {
  await drop(page, 'planted.csv', [...TABLES.planted()].join(''));
  await until(page, 'the columns are there', () => document.querySelector('.meanings[aria-busy=false]'));
  await click(page, 'Look for evidence');
  await found(page);
  await press(page, '.pair summary');
  await page.waitForSelector('.pictures + .actions button');
}

/** The evidence that is stored. @param {Page} page */
const storedEvidence = async (page) => (await stored(page, ['evidence'])).evidence;

const found = (/** @type {Page} */ page) => until(page, 'the pairs are there', () => document.querySelector('ol.pairs[aria-busy=false]'));

forEachBrowser((open, browser) => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  before(async () => { server = await serve({ port: 0 }); });
  after(() => server.close());

  /** @param {string} sentence @param {(page: Page) => Promise<void>} body @param {import('./harness.js').VisitOptions} [options] */
  const journey = (sentence, body, options = {}) => test(sentence, { timeout: TEST_MS }, async () => {
    const visit = await open(`${server.url}evidence.html`, { first: catching, ...options });
    try {
      await until(visit.page, 'a file can be chosen', () => document.querySelector('.drop'));
      await body(visit.page);
      assert.deepEqual(await visit.complaints(), []);
    } finally {
      await visit.close();
    }
  });

  journey('two trainings in the first month: from the sample to the sentence to the next turn of a plan, by keyboard', async (page) => {
    await press(page, '.drop button');
    await sees(page, '“yes” counts as 1, “no” as 0');
    await press(page, '.actions .main');
    await found(page);
    await sees(page, 'Accounts with at least 2 of trainings in their first period had renewed in');
    await sees(page, 'It goes with renewed; it need not be the cause.');
    // The same as the program says, to the byte.
    const { text } = await savedBy(page, () => click(page, 'JSON'));
    const path = join(folder, `${browser}.csv`);
    writeFileSync(path, [...TABLES.ampm()].join(''));
    assert.deepEqual(JSON.parse(text), JSON.parse(execFileSync(PROGRAM, ['evidence', path], { encoding: 'utf8' })));
    const { text: csv } = await savedBy(page, () => click(page, 'CSV'));
    assert.match(csv, /\r\ntrainings,renewed,goes_with,6000,/);

    await press(page, '.pair summary');
    await until(page, 'the thresholds are drawn', () => document.querySelector('.pair .curve .way'));
    await press(page, '.pictures + .actions button');
    await sees(page, 'Kept: plans of this segment use it');

    await page.goto(`${server.url}plans.html`);
    await until(page, 'a plan can begin', () => document.querySelector('.new-plan'));
    await follow(page, () => press(page, '.new-plan button.main'));
    await until(page, 'the plan is open', () => document.querySelector('.objective'));
    await click(page, 'Edit');
    await click(page, 'Add an activity');
    await page.waitForSelector('.activities input[name=name]');
    await page.type('.activities input[name=name]', 'Trainings');
    await page.keyboard.press('Enter');
    await click(page, 'Cancel');
    await sees(page, 'Evidence: it goes with renewed (6,000 rows).');
  });

  journey('what is said of a column right before the search counts, and the search stays on screen', async (page) => {
    await drop(page, 'planted.csv', [...TABLES.planted()].join(''));
    await until(page, 'the columns are there', () => document.querySelector('.meanings[aria-busy=false]'));
    await page.evaluate(() => {
      inPage.steps = [];
      const place = /** @type {HTMLElement} */ (document.querySelector('#evidence'));
      new MutationObserver(() => {
        inPage.steps.push(place.querySelector('.meanings') ? 'columns' : place.querySelector('ol.pairs') ? 'pairs' : 'work');
      }).observe(place, { childList: true, subtree: true });
    });
    const column = await page.$$eval('.meanings tbody tr', (rows) => 1 + rows.findLastIndex((row) => row.querySelector('select')?.value === 'activity'));
    const name = await page.$eval(`.meanings tbody tr:nth-child(${column}) th`, ({ textContent }) => textContent?.trim() ?? '');
    await meanAndGo(page, column, 'ignored', '#evidence .main');
    await found(page);
    assert.doesNotMatch(await page.evaluate(() => inPage.steps.join(' ')), /work.*columns/);
    assert.doesNotMatch(await page.$eval('ol.pairs', ({ textContent }) => textContent ?? ''), new RegExp(`\\b${name}\\b`));
  });

  journey('what is kept can be taken back, is there after a reload, and is kept once', async (page) => {
    await openPair(page);
    await press(page, '.pictures + .actions button');
    await until(page, 'it is kept', () => document.querySelector('.pictures + .actions .quiet'));
    const before = await storedEvidence(page);
    assert.equal(before.length, 4, 'for all, and for each segment');
    await click(page, 'Undo');
    await sees(page, 'Undone.');
    await page.waitForSelector('.pictures + .actions button');
    assert.deepEqual(await storedEvidence(page), []);
    await press(page, '.pictures + .actions button');
    await until(page, 'it is kept', () => document.querySelector('.pictures + .actions .quiet'));
    await page.reload();
    await until(page, 'a file can be chosen', () => document.querySelector('.drop'));
    await openPair(page);
    await press(page, '.pictures + .actions button');
    await until(page, 'it is kept again', () => document.querySelector('.pictures + .actions .quiet'));
    const after = await storedEvidence(page);
    assert.deepEqual(after.map(({ revision }) => revision), [2, 2, 2, 2]);
    assert.deepEqual(after.map(({ document }) => document).sort(), before.map(({ document }) => document).sort());
  });

  journey('export, delete and import bring the evidence back to the byte; a damaged one is refused with its reason', async (page) => {
    await openPair(page);
    await press(page, '.pictures + .actions button');
    await until(page, 'it is kept', () => document.querySelector('.pictures + .actions .quiet'));
    const before = await storedEvidence(page);
    await page.goto(`${server.url}?view=accounts`);
    await siteReady(page);
    const { text } = await savedBy(page, () => click(page, 'Export everything'));
    const account = { id: 'a', revision: 1, saved_at: '2026-01-02T03:04:05.678Z', account: {} };
    await chooseFile(page, 'nothing.json', JSON.stringify({ format: 'amps-export', version: 1, accounts: [account], assessments: [] }));
    await page.waitForSelector('input[value=replace]');
    await page.click('input[value=replace]');
    await click(page, 'Import');
    await sees(page, '1 record imported, 0 skipped, 4 deleted.');
    assert.deepEqual(await storedEvidence(page), []);
    const file = JSON.parse(text);
    file.evidence.push({ ...file.evidence[0], id: 'bad', document: { ...file.evidence[0].document, n: 'many' } });
    await chooseFile(page, 'ours.json', JSON.stringify(file));
    await page.waitForSelector('.counts');
    assert.deepEqual(await page.$$eval('.counts tbody th', (all) => all.map(({ textContent }) => textContent)), ['Accounts', 'Assessments', 'Evidence', 'Cannot be taken']);
    assert.deepEqual(await counted(page), [['0', '0', '4'], ['0', '0', '0'], ['0', '0', '0'], ['1']]);
    await sees(page, '/n is "many"; it must be a whole number from 0.');
    await click(page, 'Import');
    await sees(page, '4 records imported, 1 skipped.');
    assert.equal(JSON.stringify(await storedEvidence(page)), JSON.stringify(before));
  });

  journey('what an earlier version kept in the small storage becomes records, once, and plans use it', async (page) => {
    const pair = {
      segment: '', activity: 'first  TRAINING', outcome: 'renewed', effect: { r: 0.5, low: 0.4, high: 0.6 }, n: 40, verdict: 'goes_with', threshold: null,
      day: '2026-01-02', file: 'a.csv', rows: 40,
    };
    await page.evaluate((text) => localStorage.setItem('amps.evidence', text), JSON.stringify({ format: 'amps-evidence', version: 1, kept: [pair] }));
    await page.reload();
    await until(page, 'it is moved', () => localStorage.getItem('amps.evidence') === null);
    const records = await storedEvidence(page);
    assert.deepEqual(records.map(({ document }) => JSON.parse(document)), [{ format: 'amps-evidence', version: 1, ...pair }]);
    await page.goto(`${server.url}plans.html`);
    await page.waitForSelector('.new-plan');
    await page.select('.new-plan [name=template]', 'onboarding');
    await follow(page, () => press(page, '.new-plan button.main'));
    await sees(page, 'Evidence: it goes with renewed (40 rows).');
    assert.deepEqual(await storedEvidence(page), records);
  });

  journey('another tab that keeps evidence is seen where plans are, and of two that keep the same at once both stay', async (page) => {
    await page.goto(`${server.url}plans.html`);
    await page.waitForSelector('.new-plan');
    await page.select('.new-plan [name=template]', 'onboarding');
    await follow(page, () => press(page, '.new-plan button.main'));
    await page.waitForSelector('.objective');
    await click(page, 'Edit');
    await click(page, 'Add an activity');
    await page.waitForSelector('.activities input[name=name]');
    await page.type('.activities input[name=name]', 'Usage hours');
    await page.keyboard.press('Enter');
    await click(page, 'Cancel');
    const other = await anotherTab(page);
    await other.goto(`${server.url}evidence.html`);
    await until(other, 'a file can be chosen', () => document.querySelector('.drop'));
    await other.bringToFront();
    await openPair(other);
    await press(other, '.pictures + .actions button');
    await until(other, 'it is kept', () => document.querySelector('.pictures + .actions .quiet'));
    await page.bringToFront();
    await sees(page, 'Evidence: it goes with nps');

    // The other tab does not hear of what is stored past it.
    const records = await storedEvidence(page);
    await put(page, { evidence: records.map((record) => ({ ...record, revision: 2, document: record.document.replace('planted.csv', 'theirs.csv') })) });
    await other.bringToFront();
    await click(other, 'Another file');
    await openPair(other);
    await press(other, '.pictures + .actions button');
    await sees(other, 'Another tab kept the same evidence at the same time. Both are kept.');
    const files = (await storedEvidence(page)).map(({ document }) => JSON.parse(document).file).sort();
    assert.deepEqual(files, [...Array(4).fill('planted.csv'), ...Array(4).fill('theirs.csv')]);
    await other.close();
  });

  journey('numbers against numbers: the points, the segments that turn round, and filters', async (page) => {
    await drop(page, 'simpson.csv', [...TABLES.simpson()].join(''));
    await until(page, 'the columns are there', () => document.querySelector('.meanings[aria-busy=false]'));
    await page.select('select[aria-label="Meaning of satisfaction"]', 'outcome');
    await until(page, 'it is an outcome', () => /** @type {HTMLSelectElement} */ (document.querySelector('select[aria-label="Meaning of satisfaction"]')).value === 'outcome');
    await click(page, 'Look for evidence');
    await found(page);
    await sees(page, 'Within the segments it goes the other way');
    await press(page, '.pair summary');
    await until(page, 'the points are drawn', () => document.querySelector('.points circle, .points rect'));
    await sees(page, 'By segment');
    const all = await page.$$eval('.pair', (pairs) => pairs.length);
    const verdict = await page.$$eval('.filters select', (selects) => selects.length);
    assert.ok(verdict >= 2);
    await page.select('.filters label:last-child select', 'no_sign');
    await until(page, 'fewer are shown', (before) => !document.querySelector('ol.pairs[aria-busy=true]') && document.querySelectorAll('.pair').length < before, all);
  });

  journey('a panel: the lag is told, and the watch list names accounts with what made them fire', async (page) => {
    await drop(page, 'panel.csv', [...TABLES.panel()].join(''));
    await until(page, 'the columns are there', () => document.querySelector('.meanings[aria-busy=false]'));
    await page.select('select[aria-label="Meaning of logins"]', 'outcome');
    await until(page, 'it is an outcome', () => /** @type {HTMLSelectElement} */ (document.querySelector('select[aria-label="Meaning of logins"]')).value === 'outcome');
    await click(page, 'Look for evidence');
    await found(page);
    await sees(page, 'Within accounts, strongest 2 periods later');
    await click(page, 'Add the rule');
    await sees(page, 'No webinars in the last 4 weeks');
    await until(page, 'the hits are counted', () => /Accounts: \d+/.test(document.querySelector('.watch')?.textContent ?? ''));
  });

  journey('what is kept is listed without any table, can be removed and brought back, and quoted in a note, by keyboard', async (page) => {
    await sees(page, 'Nothing is kept yet.');
    await openPair(page);
    await press(page, '.pictures + .actions button');
    await page.waitForSelector('.kept .pair');
    await until(page, 'it is stored', () => document.querySelector('#note')?.textContent?.includes('Kept'));
    const saved = '2026-01-02T03:04:05.678Z';
    const document_ = { format: 'amps-assessment', version: 1, stage: 'renewal', date: '2026-01-02', answers: { P2: { level: 2, note: 'Two reports.' }, P3: { level: 1 } } };
    await put(page, {
      accounts: [{ id: 'a1', revision: 1, saved_at: saved, account: { name: 'Acme GmbH', segment: 'Small' } }],
      assessments: [{ id: 's1', account_id: 'a1', revision: 1, made: 1, saved_at: saved, document: JSON.stringify(document_) }],
    });
    await page.reload();
    await page.waitForSelector('.kept .pair');
    await press(page, '.kept .pair .actions button');
    await press(page, '.kept form .main');
    await sees(page, 'Quoted in the note of P2 of Acme GmbH.');
    const quoted = async () => (await stored(page, ['assessments'])).assessments.map((/** @type {any} */ { document: text }) => JSON.parse(text).answers);
    const [before, after_] = (await quoted()).sort((/** @type {any} */ a, /** @type {any} */ b) => a.P2.note.length - b.P2.note.length);
    assert.deepEqual(before, document_.answers, 'the old assessment is as it was');
    assert.match(after_.P2.note, /^Two reports\.\nEvidence: usage_hours → nps: goes with in Small \(r = 0\.\d\d, .*; \d+ rows of planted\.csv, .*\)\. It need not be the cause\.$/);
    assert.deepEqual([after_.P2.level, after_.P2.date], [2, '2026-01-02'], 'the answer and its day stay');

    await press(page, '.kept .pair .actions button');
    await press(page, '.kept form .main');
    await sees(page, 'The note says this already.');
    await press(page, '.kept .pair .actions button:last-child');
    await sees(page, 'Evidence removed.');
    await sees(page, 'Nothing is kept yet.');
    assert.deepEqual(await storedEvidence(page), []);
    await click(page, 'Undo');
    await page.waitForSelector('.kept .pair');
    await until(page, 'it is back', () => document.querySelector('#note')?.textContent?.includes('Undone'));
    assert.equal((await storedEvidence(page)).length, 4);
  });

  journey('the plans that are kept here are watched, with what made each rule fire, and can be opened', async (page) => {
    await page.waitForSelector('.own-watch');
    await sees(page, 'There is no plan yet that could be watched.');
    const day = (/** @type {number} */ days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const plan = (/** @type {string} */ id, /** @type {object[]} */ checkIns) => JSON.stringify({
      format: 'amps-plan', version: 1, id, title: `Plan ${id}`, objective: { metric: 'Leads', unit: '%', baseline: 2, target: 3, start: day(-100), due: day(100) },
      activities: [{ id: 'a', name: 'Training', category: 'process', owner: 'customer', cadence: { at_least: 2, unit: 'x', per: 'month' } }], check_ins: checkIns,
    });
    const record = (/** @type {string} */ id, /** @type {string} */ account, /** @type {object[]} */ checkIns) => (
      { id, account_id: account, revision: 1, saved_at: '2026-01-02T03:04:05.678Z', document: plan(id, checkIns) });
    await put(page, {
      accounts: [{ id: 'a1', revision: 1, saved_at: '2026-01-02T03:04:05.678Z', account: { name: 'Acme GmbH' } }],
      plans: [
        record('p1', 'a1', [{ activity: 'a', date: day(-60), amount: 1 }]), record('p2', '', []), record('p3', '', [{ activity: 'a', date: day(-3), amount: 1 }]),
        { ...record('p4', '', []), document: '{' },
      ],
    });
    await page.reload();
    await page.waitForSelector('.own-watch form');
    await press(page, '.own-watch form button');
    await until(page, 'the hits are there', () => document.querySelectorAll('.own-watch .hits li').length === 2);
    const hits = await page.$$eval('.own-watch .hits li', (all) => all.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()));
    assert.match(String(hits[0]), /^Acme GmbH no Training since .* Open the account$/);
    assert.equal(hits[1], 'Plan p2 never any Training Open the plan');
    await page.reload();
    await until(page, 'the rule is kept', () => document.querySelectorAll('.own-watch .hits li').length === 2);
    assert.deepEqual(await axe(page), []);
    await follow(page, () => page.click('.own-watch .hits a[href^=plans]'));
    await sees(page, 'Plan p2');
  });

  journey('each picture is a file of its own, and what cannot be drawn says so', async (page) => {
    await openPair(page);
    const { name, text } = await savedBy(page, () => press(page, '.evidence-picture figcaption button'));
    assert.match(name, /^nps by usage_hours\.svg$/);
    const list = await savedBy(page, () => click(page, 'SVG'));
    const other = await anotherTab(page);
    for (const [i, file] of [text, list.text].entries()) {
      const path = join(folder, `${browser}-${i}.svg`);
      writeFileSync(path, file);
      await other.goto(pathToFileURL(path).href);
      const seen = await other.evaluate(() => ({
        root: document.documentElement.localName, styled: document.querySelectorAll('[class], style, parsererror').length,
        title: document.querySelector('title')?.textContent, fills: new Set([...document.querySelectorAll('circle, rect')].map((each) => each.getAttribute('fill'))).size,
      }));
      assert.deepEqual([seen.root, seen.styled], ['svg', 0]);
      assert.ok(seen.title && seen.fills > 1, JSON.stringify(seen));
    }
    await other.close();
    await page.bringToFront();
    assert.match(list.text, /goes with usage_hours → nps · r = 0\.\d\d/);
    await page.evaluate(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (/** @type {any} */ message) {
        if (message.method !== 'points') return postMessage.call(this, message);
        this.dispatchEvent(new MessageEvent('message', { data: { id: message.id, error: { name: 'RangeError', message: 'out of memory' } } }));
      };
    });
    await press(page, '.pair:nth-child(2) summary');
    await sees(page, 'out of memory');
    assert.equal(await page.$eval('.pair:nth-child(2) .pictures', (place) => place.getAttribute('aria-busy')), 'false');
  });

  journey('what is no evidence is refused in words, and nothing is lost', async (page) => {
    await drop(page, 'empty.csv', '');
    await sees(page, 'The file is empty.');
    await drop(page, 'ids.csv', `account,ticket_id,renewed\n${Array.from({ length: 40 }, (_, i) => `A${i},${i + 1},${i % 3 ? 'yes' : 'no'}`).join('\n')}`);
    await until(page, 'the columns are there', () => document.querySelector('.meanings[aria-busy=false]'));
    await page.select('select[aria-label="Meaning of ticket_id"]', 'activity');
    await until(page, 'it is an activity', () => /** @type {HTMLSelectElement} */ (document.querySelector('select[aria-label="Meaning of ticket_id"]')).value === 'activity');
    await click(page, 'Look for evidence');
    await sees(page, 'only tells rows apart');
    await page.select('select[aria-label="Meaning of ticket_id"]', 'ignored');
    await click(page, 'Look for evidence');
    await sees(page, 'No column is an activity.');
    await click(page, 'Another file');
    await drop(page, 'odd.csv', `account,calls,renewed\nA,1e999,yes\n${Array.from({ length: 40 }, (_, i) => `A${i},${i % 7 ? i % 5 : 'NaN'},${i % 3 ? 'yes' : 'no'}`).join('\n')}`);
    await until(page, 'the columns are there', () => document.querySelector('.meanings[aria-busy=false]'));
    await click(page, 'Look for evidence');
    await found(page);
    assert.doesNotMatch(await page.$eval('.pairs', ({ textContent }) => textContent ?? ''), /NaN|Infinity|undefined/);
    await sees(page, 'rows refused');
  });

  journey('nothing sticks out, and axe finds no fault, in every look and language', async (page) => {
    await drop(page, 'planted.csv', [...TABLES.planted()].join(''));
    await until(page, 'the columns are there', () => document.querySelector('.meanings[aria-busy=false]'));
    assert.deepEqual(await axe(page), [], 'the columns');
    await click(page, 'Look for evidence');
    await found(page);
    await press(page, '.pair summary');
    await until(page, 'a picture is drawn', () => document.querySelector('.pair :is(.curve .way, .points circle, .points rect)'));
    for (const [look, options] of looksIn(browser, ['light', 'dark', 'on a phone', 'forced colours'])) {
      await setLook(page, options);
      assert.deepEqual(await axe(page), [], look);
      assert.ok(await overflow(page) <= 0, look);
    }
    for (const tag of languages) {
      await page.select('select.languages', tag);
      await until(page, `the page speaks ${tag}`, (wanted) => document.documentElement.lang === wanted, tag);
      assert.ok(await overflow(page) <= 0, tag);
    }
    await setLook(page, { width: 390, height: 844 });
    await page.select('select.languages', 'ar');
    await until(page, 'the page is in Arabic', () => document.documentElement.dir === 'rtl');
    assert.ok(await overflow(page) <= 0, 'Arabic on a phone');
  });
});
