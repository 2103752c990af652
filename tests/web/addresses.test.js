// Every place of the site has an address: Back, a reload, a bookmark, a new tab and an old link find it.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languages } from '../../web/build/common.js';
import { serve } from '../../web/serve.js';
import { TEST_MS, anotherTab, axe, forEachBrowser, inPage, journeys, overflow } from './harness.js';
import { answer, chooseLanguage, click, sees, seesNot, siteReady, until } from './steps.js';

/** @typedef {import('./harness.js').Page} Page */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const QUESTIONS = ['A1', 'A2', 'A3', 'M1', 'M2', 'M3', 'P1', 'P2', 'P3', 'S1', 'S2', 'S3', 'S4'];
const SAVED = '2026-01-02T03:04:05.678Z';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ dir: DIST, port: 0 }); });
after(() => site.close());

/** @param {string} id @param {string} account @param {number} level @param {string} date */
const assessment = (id, account, level, date) => ({
  id, account_id: account, revision: 1, saved_at: SAVED,
  document: JSON.stringify({
    format: 'amps-assessment', version: 1, model: { id: 'amps', version: '1.0.0' }, stage: 'renewal', date,
    answers: Object.fromEntries(QUESTIONS.map((question) => [question, { level }])),
  }),
});
const day = (/** @type {number} */ ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const STORED = {
  accounts: [['acme', 'Acme'], ['globex', 'Globex']].map(([id, name]) => ({ id, revision: 1, saved_at: SAVED, account: { name } })),
  assessments: [
    assessment('one', 'acme', 1, day(30)), assessment('two', 'acme', 4, day(3)),
    assessment('three', 'globex', 2, day(9)),
  ],
};

/** Puts records into the database past the page, and opens an address. @param {Page} page @param {string} query */
async function startAt(page, query) {
  await siteReady(page);
  await page.evaluate(async (all) => {
    const db = /** @type {IDBDatabase} */ (await new Promise((resolve, reject) => {
      const opening = indexedDB.open('amps');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = reject;
    }));
    const tx = db.transaction(['accounts', 'assessments'], 'readwrite');
    for (const [kind, list] of Object.entries(all)) for (const each of list) tx.objectStore(kind).put(each);
    await new Promise((resolve) => { tx.oncomplete = resolve; });
    db.close();
  }, STORED);
  await page.goto(site.url + query);
  await siteReady(page);
}

/** Until the address and the first heading or account of the screen are these. @param {Page} page @param {string} query @param {string} shown */
const isAt = (page, query, shown) => until(page, `${query} shows ${shown}`, (wanted, words) => {
  const view = document.querySelector('#view:not([hidden]) h2') ?? document.querySelector('#bar .name');
  return location.search === wanted && view?.textContent?.trim() === words;
}, query, shown);

/** The level of A1 on screen. @param {Page} page @param {number | undefined} level */
const shows = (page, level) => until(page, `A1 is ${level}`, (wanted) =>
  /** @type {any} */ (document.querySelector('amps-health-score')).assessment.answers.A1?.level === wanted, level);

/** The one who is marked as the present page. @param {Page} page @param {string} within */
const marked = (page, within) => page.$$eval(`${within} [aria-current=page]`, (all) => all.map((each) => each.textContent?.trim()));

const COMPARED = '?account=acme&view=compare&pick=one&pick=two';
const PICKED = '?account=acme&view=history&pick=one&pick=two';

forEachBrowser((open) => {
  const journey = journeys(open, () => site.url);

  journey('Back leads to a link again, from whatever place', {}, async (page) => {
    await startAt(page, '?account=acme');
    await isAt(page, '?account=acme', 'Acme');
    await page.evaluate(() => { location.hash = '#v=AMPS:1/ST:AG/A1:3'; });
    await page.waitForSelector('.handover-shared section');
    await click(page, 'Accounts');
    await click(page, 'Globex');
    await isAt(page, '?account=globex', 'Globex');
    await shows(page, 2);
    await page.goBack();
    await isAt(page, '?view=accounts', 'Accounts');
    await page.goBack();
    await page.waitForSelector('.handover-shared section');
    await shows(page, 3);
    await page.goForward();
    await page.goForward();
    await isAt(page, '?account=globex', 'Globex');
    await shows(page, 2);
  });

  journey('Back and forward go through the places, and a reload and a new tab open each of them', {}, async (page, visit) => {
    await startAt(page, '?view=accounts');
    await isAt(page, '?view=accounts', 'Accounts');
    assert.deepEqual(await marked(page, '#pages'), ['Accounts']);
    await click(page, 'Acme');
    await isAt(page, '?account=acme', 'Acme');
    await shows(page, 4);
    assert.deepEqual([await marked(page, '#pages'), await marked(page, '#bar')], [['Score'], ['Score']]);
    await click(page, 'History (2)');
    await isAt(page, '?account=acme&view=history', 'History of Acme');
    assert.deepEqual([await marked(page, '#pages'), await marked(page, '#bar')], [[], ['History (2)']]);
    await page.$$eval('#view input[type=checkbox]', (boxes) => boxes.reverse().forEach((box) => /** @type {HTMLElement} */ (box).click()));
    await isAt(page, PICKED, 'History of Acme');
    await click(page, 'Compare the two selected');
    await isAt(page, COMPARED, 'What changed at Acme');
    await page.waitForSelector('.waterfall');
    await page.reload();
    await siteReady(page);
    await isAt(page, COMPARED, 'What changed at Acme');
    await page.waitForSelector('.waterfall');

    await page.goBack();
    await isAt(page, PICKED, 'History of Acme');
    await page.evaluate(() => /** @type {HTMLElement} */ ([...document.querySelectorAll('#view .day')].at(-1)).click());
    await isAt(page, '?account=acme&assessment=one', 'Acme');
    await shows(page, 1);
    await sees(page, 'read-only');
    await page.reload();
    await siteReady(page);
    await shows(page, 1);
    await click(page, 'Back to the latest');
    await isAt(page, '?account=acme', 'Acme');
    await shows(page, 4);
    await page.goBack();
    await isAt(page, '?account=acme&assessment=one', 'Acme');
    await shows(page, 1);
    await page.goForward();
    await shows(page, 4);

    const other = await anotherTab(page);
    const links = await page.$$eval('#pages a, #bar a', (all) => all.map((each) => /** @type {HTMLAnchorElement} */ (each).href));
    // Of the site seven, of the account its score, its plan and its history.
    assert.equal(links.length, 10);
    for (const address of [site.url + COMPARED, ...links]) {
      await other.goto(address);
      await other.waitForSelector('select.languages');
      if (/(method|portfolio|plans|evidence|metrics)\.html/.test(address)) continue;
      await siteReady(other);
      assert.equal(await other.$eval('#note', (note) => note.textContent?.trim()), '', address);
    }
    await other.close();
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('a new account has an address, and its own as soon as something of it is kept', {}, async (page) => {
    await startAt(page, '');
    await isAt(page, '?account=acme', 'Acme');
    await click(page, 'Accounts');
    await click(page, 'New account');
    await isAt(page, '?view=new', 'Unnamed account');
    await page.reload();
    await siteReady(page);
    await isAt(page, '?view=new', 'Unnamed account');
    await shows(page, undefined);
    await answer(page, 'AMPS:1/ST:RN/A1:3');
    await until(page, 'the account has an address', () => /^\?account=[0-9a-f]{32}$/.test(location.search));
    await page.goBack();
    await isAt(page, '?view=accounts', 'Accounts');
    await page.goForward();
    await shows(page, 3);
  });

  journey('an address that names what is not here shows what is, and says so in every language', {}, async (page, visit) => {
    /** @type {[query: string, key: string, shown: string, name: string][]} */
    const cases = [
      ['?view=nowhere', 'unknownView', '?account=acme', 'Acme'],
      ['?account=nobody', 'unknownAccount', '?account=acme', 'Acme'],
      ['?account=globex&assessment=two', 'unknownAssessment', '?account=globex', 'Globex'],
      ['?account=nobody&view=history', 'unknownAccount', '?account=acme&view=history', 'History of Acme'],
      ['?account=acme&view=compare&pick=one&pick=gone', 'unknownAssessment', '?account=acme&view=compare&pick=one', 'What changed at Acme'],
    ];
    for (const [query, key, shown, name] of cases) {
      await startAt(page, query);
      await isAt(page, shown, name);
      for (const tag of key === 'unknownAssessment' ? ['en'] : [...languages.filter((each) => each !== 'en'), 'en']) {
        const { default: other, en } = await import(`../../web/app/pages/score/messages/${tag}.js`);
        const text = (other ?? en)[key];
        await chooseLanguage(page, tag);
        // Some browsers leave out the signs that keep a name in its own direction.
        const parts = String(typeof text === 'function' ? text('nowhere') : text).split(/[\u2066-\u2069]*nowhere[\u2066-\u2069]*/);
        for (const part of parts) await sees(page, part.replace(/\s+/g, ' '));
      }
      assert.deepEqual(await axe(page, '#note'), []);
      await click(page, 'Accounts');
      await click(page, 'Globex');
      await seesNot(page, 'in this address');
    }
    await startAt(page, '?view=%3Cimg%20src=x%20onerror=%22harmed=1%22%3E');
    await sees(page, '<img src=x onerror="harmed=1">');
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('addresses, links and histories of before still open', {}, async (page) => {
    await startAt(page, '?gclid=1#v=AMPS:1/ST:RN/A1:3');
    await page.waitForSelector('.handover-shared section:not(.refused)');
    await shows(page, 3);
    await click(page, 'Close');
    await isAt(page, '?account=acme', 'Acme');
    await page.evaluate(() => history.replaceState({ page: 'history', picked: ['one'], assessment: 'three' }, '', location.pathname));
    await page.reload();
    await siteReady(page);
    await isAt(page, '?account=acme', 'Acme');
    await startAt(page, '?view=accounts#v=AMPS:1/ST:RN/A1:2');
    await page.waitForSelector('.handover-shared section:not(.refused)');
    await shows(page, 2);
    await click(page, 'Accounts');
    await isAt(page, '?view=accounts', 'Accounts');
    await page.goBack();
    await shows(page, 2);
  });

  test('accounts and history are there before the engine is, and their scores when it is', { timeout: TEST_MS }, async () => {
    const visit = await open(site.url);
    try {
      const { page } = visit;
      await startAt(page, '');
      await page.evaluateOnNewDocument(() => {
        const { fetch } = globalThis;
        globalThis.fetch = (/** @type {any} */ address, /** @type {any} */ options) => (/\.wasm$/.test(String(address))
          ? new Promise((resolve) => { inPage.bringEngine = () => resolve(fetch(address, options)); }) : fetch(address, options));
      });
      for (const [query, words] of [['?view=accounts', 'Globex'], ['?account=acme&view=history', 'Renewal · latest']]) {
        await page.goto(site.url + query);
        await sees(page, words);
        const scores = () => page.$$eval('#view tbody td .figure', (all) => all.length);
        assert.equal(await page.evaluate(() => /** @type {any} */ (document.querySelector('amps-health-score')).engine), undefined);
        assert.equal(await scores(), 0);
        assert.deepEqual(await axe(page, '#view'), []);
        if (query === '?view=accounts') {
          await click(page, 'Delete Globex');
          await sees(page, 'Globex and 1 assessment deleted.');
          await click(page, 'Undo');
          await sees(page, 'Undone.');
        }
        await until(page, 'the engine is asked for', () => inPage.bringEngine);
        await page.evaluate(() => inPage.bringEngine());
        await until(page, 'the scores are there', () => document.querySelectorAll('#view tbody td .figure').length === 2);
      }
      assert.deepEqual(await visit.complaints(), []);
    } finally {
      await visit.close();
    }
  });

  test('it is the same in a folder, with the name of the file in the address', { timeout: TEST_MS }, async () => {
    const folder = await serve({ dir: ROOT, port: 0 });
    const visit = await open(`${folder.url}dist/index.html?view=accounts`);
    try {
      await siteReady(visit.page);
      await click(visit.page, 'New account');
      await isAt(visit.page, '?view=new', 'Unnamed account');
      await visit.page.evaluate(() => { inPage.isSame = true; });
      await click(visit.page, 'Accounts');
      await isAt(visit.page, '?view=accounts', 'Accounts');
      assert.ok(await visit.page.evaluate(() => inPage.isSame), 'without loading the page anew');
      await visit.page.goBack();
      await isAt(visit.page, '?view=new', 'Unnamed account');
      assert.deepEqual(await visit.complaints(), []);
    } finally {
      await visit.close();
      await folder.close();
    }
  });

  test('a saved page on a disk has its places, and Back', { timeout: TEST_MS }, async () => {
    const visit = await open(new URL('../../dist/amps-health-score.html', import.meta.url).href);
    try {
      const { page } = visit;
      await siteReady(page);
      await click(page, 'Accounts');
      await until(page, 'the accounts are shown', () => document.querySelector('#view h2')?.textContent === 'Accounts');
      await click(page, 'New account');
      await page.waitForSelector('#view[hidden]');
      await page.goBack();
      await until(page, 'the accounts are shown again', () => document.querySelector('#view h2')?.textContent === 'Accounts');
      assert.deepEqual(await visit.complaints(), []);
    } finally {
      await visit.close();
    }
  });

  journey('a phone has the pages in a menu, for a finger and for keys', { width: 390, height: 844 }, async (page) => {
    await startAt(page, '');
    const isOpen = () => page.$eval('#pages', (menu) => menu.checkVisibility());
    assert.equal(await isOpen(), false);
    await page.tap('.menu').catch(() => page.click('.menu'));
    assert.equal(await isOpen(), true);
    assert.deepEqual(await axe(page, '#corner'), []);
    assert.ok(await overflow(page) <= 0);
    const small = await page.$$eval('#pages a, .menu', (all) => all.filter((each) => each.getBoundingClientRect().height < 32).length);
    assert.equal(small, 0, 'high enough for a finger');
    await page.click('#pages [data-view=accounts]');
    await isAt(page, '?view=accounts', 'Accounts');
    assert.equal(await isOpen(), false);
    await page.focus('.menu');
    await page.keyboard.press('Enter');
    assert.equal(await isOpen(), true);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-view')), 'score');
    await page.keyboard.press('Escape');
    assert.equal(await isOpen(), false);
    await chooseLanguage(page, 'ar');
    await page.click('.menu');
    assert.ok(await overflow(page) <= 0, 'from right to left');
  });
});
