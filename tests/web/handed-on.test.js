// What goes along when an assessment is handed on, and what a reader of a link sees.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { serve } from '../../web/serve.js';
import { linked, readFragment, toFragment } from '../../web/app/handover/link.js';
import { axe, forEachBrowser, inPage, journeys } from './harness.js';

/** @typedef {import('./harness.js').Page} Page */

const ACCOUNT = {
  name: 'Acme GmbH', arr: 120_000, currency: 'EUR', renewal_date: '2027-01-31', segment: 'Enterprise', owner: 'Kim Doe',
};
const DOCUMENT = {
  format: 'amps-assessment',
  version: 1,
  model: { id: 'amps', version: '1.0.0' },
  account: ACCOUNT,
  stage: 'renewal',
  answers: { A1: { level: 3, date: '2026-01-31', note: 'Signed' }, P1: { level: 'X' }, S1: { level: 0, date: '2026-01-30' } },
};

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ port: 0 }); });
after(() => site.close());

/** Keeps what the page would give to the clipboard. */
const catching = () => {
  const copied = /** @type {string[]} */ ([]);
  Object.assign(globalThis, { copied });
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (/** @type {string} */ text) => { copied.push(text); } },
  });
};

/** @param {Page} page @param {object} document */
const show = (page, document) => page.evaluate((given) => {
  /** @type {any} */ (globalThis.document.querySelector('amps-health-score')).assessment = given;
}, /** @type {any} */ (document));

/** @param {Page} page */
async function openMenu(page) {
  await page.click('#handover .handover-open');
  await page.waitForSelector('#handover [popover]:popover-open');
}

/** Copies by an item of the open menu. @param {Page} page @param {string} what @returns {Promise<string>} */
async function copied(page, what) {
  const before = await page.evaluate(() => inPage.copied.length);
  await page.evaluate((kind) => {
    /** @type {HTMLElement} */ (document.querySelector(`#handover [data-what=${kind}]`)).click();
  }, what);
  await page.waitForFunction((n) => inPage.copied.length > n, { polling: 50 }, before);
  return page.evaluate(() => inPage.copied.at(-1));
}

/** @param {string} link */
async function accountIn(link) {
  const carried = await readFragment(new URL(link).hash);
  return JSON.parse('json' in carried ? carried.json : '{}').account;
}

/** @param {Page} page @param {string} selector */
const textOf = (page, selector) => page.evaluate((wanted) =>
  [...document.querySelectorAll(wanted)].map((each) => each.textContent?.replace(/\s+/g, ' ').trim()).join(' | '), selector);

forEachBrowser((open) => {
  const journey = journeys(open, () => site.url, { first: catching });

  journey('a link carries revenue, renewal, segment and owner only when that is ticked', {}, async (page, visit) => {
    await show(page, DOCUMENT);
    await openMenu(page);
    const box = '.handover-whole input';
    assert.equal(await page.$eval(box, (each) => /** @type {HTMLInputElement} */ (each).checked), false);
    assert.deepEqual(await axe(page, '#handover'), []);
    assert.deepEqual(await accountIn(await copied(page, 'link')), { name: 'Acme GmbH' });
    await openMenu(page);
    await page.click(box);
    assert.deepEqual(await accountIn(await copied(page, 'link')), ACCOUNT);
    await openMenu(page);
    assert.equal(await page.$eval(box, (each) => /** @type {HTMLInputElement} */ (each).checked), false, 'asked each time');
    await show(page, { ...DOCUMENT, account: { name: 'Acme GmbH' } });
    await page.keyboard.press('Escape');
    await openMenu(page);
    assert.equal(await page.$(box), null, 'there is nothing to tick');
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('note, row, card and paper tell the day, the owner and the renewal; paper lists every answer', {}, async (page) => {
    await show(page, DOCUMENT);
    await openMenu(page);
    const note = await copied(page, 'note');
    for (const line of ['Date: Jan 31, 2026', 'Renewal: Jan 31, 2027', 'Owner: Kim Doe']) assert.ok(note.includes(line), line);
    await openMenu(page);
    const row = (await copied(page, 'row')).split('\t');
    assert.deepEqual(row.slice(-3), ['2026-01-31', 'Kim Doe', '2027-01-31']);
    await openMenu(page);
    const other = (await copied(page, 'otherRow')).split('\t');
    assert.deepEqual(other.map((cell, i) => (i > 1 && i < 7 ? cell.replace(',', '.') : cell)), row);
    assert.match(other[4], /^\d+,\d+$/);
    await page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
    const paper = await textOf(page, '.handover-page');
    assert.match(paper, /Renewal · Jan 31, 2026 · Renewal: Jan 31, 2027 · Owner: Kim Doe/);
    const answers = (await textOf(page, '.handover-page .notes li')).split(' | ');
    assert.equal(answers.length, 13);
    assert.match(answers[0], /^A1 .+ Signed/);
    assert.equal(answers.filter((each) => each.endsWith('Not answered')).length, 10);
    assert.ok(answers.some((each) => each === 'P1 Not sure'));
  });

  journey('numbers of the row are written as the reader writes them, and the other way beside it', {}, async (page) => {
    await page.evaluate(() => { localStorage.setItem('amps.language', 'de'); });
    await page.reload();
    await page.waitForFunction(() => document.documentElement.lang === 'de'
      && /** @type {any} */ (document.querySelector('amps-health-score')).engine);
    await show(page, DOCUMENT);
    await openMenu(page);
    assert.match((await copied(page, 'row')).split('\t')[4], /^\d+,\d+$/);
    await openMenu(page);
    assert.match((await copied(page, 'otherRow')).split('\t')[4], /^\d+\.\d+$/);
  });

  journey('a host page printed without backgrounds shows the chosen answers by line and weight', {}, async (page) => {
    await show(page, DOCUMENT);
    const looks = await page.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
      // What the print rules say, without a printer: not every browser lets a test switch the medium.
      const rules = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
        .flatMap((rule) => [.../** @type {CSSMediaRule} */ (rule).cssRules]);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules.map((rule) => rule.cssText).join('\n'));
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      const look = (/** @type {string} */ choice) => {
        const { outlineStyle, outlineColor, backgroundColor, backgroundImage, color, fontWeight } = getComputedStyle(
          /** @type {HTMLElement} */ (root.querySelector(`input${choice}`)?.closest('.choice')));
        return { outlineStyle, outlineColor, backgroundColor, backgroundImage, color, fontWeight };
      };
      return {
        text: getComputedStyle(/** @type {Element} */ (root.querySelector('.root'))).color,
        chosen: ['[name=stage]:checked', '[name=A1]:checked', '[name=P1]:checked'].map(look),
        other: look('[name=A1]:not(:checked)'),
      };
    });
    for (const chosen of looks.chosen) {
      assert.deepEqual(chosen, {
        outlineStyle: 'solid', outlineColor: looks.text, backgroundColor: 'rgba(0, 0, 0, 0)', backgroundImage: 'none',
        color: looks.text, fontWeight: '700',
      });
    }
    assert.equal(looks.other.outlineStyle, 'none');
    assert.equal(looks.other.fontWeight, '400');
  });

  journey('a shared view tells whose it is, and nothing of the own account', {}, async (page, visit) => {
    await page.waitForSelector('#bar nav:not([inert])');
    const fragment = (await toFragment(linked(DOCUMENT))).replace('=', '%3D');
    await page.evaluate((hash) => { location.hash = hash; }, `${fragment}&utm_source=mail`);
    await page.waitForSelector('.handover-shared section');
    assert.match(await textOf(page, '.handover-shared b'), /^Shared assessment: Acme GmbH$/);
    await page.waitForFunction(() => !document.querySelector('#bar')?.textContent?.includes('Unnamed account'));
    assert.equal(await page.$eval('#score', (each) => each.getAttribute('aria-label')), 'Acme GmbH');
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('.handover-shared button')];
      /** @type {HTMLElement} */ (buttons.find((each) => each.textContent === 'Close')).click();
    });
    await page.waitForFunction(() => document.querySelector('#bar')?.textContent?.includes('Unnamed account'));
    assert.deepEqual(await visit.complaints(), []);
  });
});
