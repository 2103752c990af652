// What people type is kept as they meant it, or not at all: amounts in their notation, days with their year.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { serve } from '../../web/serve.js';
import { forEachBrowser, inPage, journeys } from './harness.js';

/** @typedef {import('./harness.js').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ port: 0 }); });
after(() => site.close());

/** Puts a value into a field of the account's form, as typed. @param {Page} page @param {string} name @param {string} text */
const fill = (page, name, text) => page.evaluate((wanted, value) => {
  const input = /** @type {HTMLInputElement} */ (document.querySelector(`#edit input[name=${wanted}]`));
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}, name, text);

/** @param {Page} page */
const save = (page) => page.evaluate(() => {
  /** @type {HTMLElement} */ (document.querySelector('#edit .main')).click();
});

/** @param {Page} page @param {string} text in the form */
const sees = (page, text) => page.waitForFunction((wanted) =>
  document.querySelector('#edit')?.textContent?.replace(/\s+/g, ' ').includes(wanted), { polling: 50 }, text);

/** @param {Page} page */
async function openForm(page) {
  await page.waitForSelector('#bar nav:not([inert]) .name');
  await page.evaluate(() => { /** @type {HTMLElement} */ (document.querySelector('#bar .name')).click(); });
  await page.waitForSelector('#edit[open]');
}

/** @param {Page} page */
const closed = (page) => page.waitForFunction(() => !document.querySelector('#edit[open]'), { polling: 50 });

/** The account on screen. @param {Page} page */
const account = (page) => page.evaluate(() =>
  /** @type {any} */ (document.querySelector('amps-health-score')).assessment.account);

/** @param {Page} page @param {string} name */
const valueOf = (page, name) => page.$eval(`#edit input[name=${name}]`, (each) => /** @type {any} */ (each).value);

forEachBrowser((open) => {
  const journey = journeys(open, () => site.url);

  journey('revenue is read as the language of the page writes it, and told before it is kept', {}, async (page) => {
    await page.evaluate(() => { localStorage.setItem('amps.language', 'de'); });
    await page.reload();
    await page.waitForFunction(() => document.documentElement.lang === 'de' && inPage.document
      .querySelector('amps-health-score').engine);
    await openForm(page);
    await fill(page, 'arr', '120,000');
    await save(page);
    await sees(page, 'Das lässt sich als 120.000 oder als 120 lesen.');
    await fill(page, 'arr', '120.000');
    await sees(page, 'Verstanden als 120.000 (120 Tausend)');
    await save(page);
    await closed(page);
    assert.deepEqual(await account(page), { arr: 120_000 });
    await openForm(page);
    assert.equal(await valueOf(page, 'arr'), '120.000');
    await fill(page, 'arr', '1200.5');
    await save(page);
    await sees(page, 'geschrieben wie 1.234,5');
    await fill(page, 'arr', '1200,5');
    await save(page);
    await closed(page);
    assert.deepEqual(await account(page), { arr: 1200.5 });
  });

  journey('an amount that nobody touched stays to the last digit', {}, async (page) => {
    const precise = { name: 'Acme', arr: 120.125 };
    await openForm(page);
    await fill(page, 'name', 'Acme');
    await fill(page, 'arr', '120.1250');
    await save(page);
    await closed(page);
    assert.deepEqual(await account(page), precise);
    await openForm(page);
    assert.equal(await valueOf(page, 'arr'), '120.125', 'which nobody could type');
    await save(page);
    await closed(page);
    assert.deepEqual(await account(page), precise);
  });

  journey('a renewal in the year 0026 or 2062 is questioned once', {}, async (page) => {
    await openForm(page);
    await fill(page, 'renewal_date', '0026-01-31');
    await save(page);
    await sees(page, 'Is the year of 0026-01-31 right?');
    await fill(page, 'renewal_date', '2062-01-31');
    await save(page);
    await sees(page, 'Is the year of Jan 31, 2062 right?');
    await save(page);
    await closed(page);
    assert.deepEqual(await account(page), { renewal_date: '2062-01-31' });
  });

  journey('evidence is neither from the future nor from the year 0026', {}, async (page) => {
    const within = (/** @type {string} */ date) => page.evaluate((value) => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
      const input = /** @type {HTMLInputElement} */ (root.querySelector('.form [name=date]'));
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return [root.querySelector('.form [role=alert]')?.textContent?.trim() ?? '',
        /** @type {any} */ (document.querySelector('amps-health-score')).assessment.answers.A1?.date ?? ''];
    }, date);
    await page.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
      /** @type {HTMLElement} */ (root.querySelector('[data-do=note][value=A1]')).click();
    });
    assert.deepEqual(await within('2062-01-31'), ['Not saved: is this date right?', '']);
    assert.deepEqual(await within('0026-01-31'), ['Not saved: is this date right?', '']);
    assert.deepEqual(await within('2026-01-31'), ['', '2026-01-31']);
  });
});
