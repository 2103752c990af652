// What a form around the widget hears of it: as much as of a <select>, and nothing of what is inside.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { TEST_MS, forEachBrowser, inPage, press, ready } from './harness.js';
import { host, hostPage } from './hosts.js';

/** @typedef {import('./harness.js').Page} Page */
/** @typedef {import('./harness.js').Visit} Visit */

const TYPING = ['beforeinput', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend'];

// What the page hears, and which value the element has at that moment.
const EARS = `
globalThis.heard = [];
const form = document.querySelector('form');
for (const type of ['input', 'change', ...${JSON.stringify(TYPING)}]) {
  form.addEventListener(type, ({ target, composed }) => {
    heard.push([type, target.localName, target.value?.slice(0, 17), composed].join(' '));
  });
}`;

const FILES = {
  'ears.js': EARS,
  'form.html': hostPage({
    scripts: ['ears.js', 'widget/amps-health-score.js'],
    body: '<form><amps-health-score name="health"></amps-health-score></form>',
  }),
};

/** What was heard since the last time. @param {Page} page @returns {Promise<string[]>} */
const heard = (page) => page.evaluate(() => inPage.heard.splice(0));

/** Both events, once each, with the value that the element has now. @param {string} value */
const both = (value) => [`input amps-health-score ${value} true`, `change amps-health-score ${value} false`];

/** A place inside the widget. @param {Page} page @param {string} selector */
const inside = async (page, selector) =>
  /** @type {import('puppeteer-core').ElementHandle<Element>} */ (await page.$(`amps-health-score >>> ${selector}`));

forEachBrowser((visit) => {
  /** @type {Awaited<ReturnType<typeof host>>} */ let site;
  before(async () => { site = await host(FILES); });
  after(() => site.close());

  /** @param {string} sentence @param {(page: Page, visit: Visit) => Promise<void>} body */
  const hosted = (sentence, body) => test(sentence, { timeout: TEST_MS }, async () => {
    const open = await visit(`${site.url}form.html`);
    try {
      await ready(open.page);
      await body(open.page, open);
      assert.deepEqual(await open.complaints(), []);
    } finally {
      await open.close();
    }
  });

  hosted('input and change come once each with the new value, by mouse, arrow and digit alike', async (page) => {
    await (await inside(page, '[name=A1][value="2"]')).click();
    assert.deepEqual(await heard(page), [], 'without a stage there is no value yet');
    await (await inside(page, '[name=stage][value=renewal]')).click();
    assert.deepEqual(await heard(page), both('AMPS:1/ST:RN/A1:2'));
    await (await inside(page, '[name=A1][value="3"] ~ span')).click();
    assert.deepEqual(await heard(page), both('AMPS:1/ST:RN/A1:3'));
    await press(page, ['ArrowRight']);
    assert.deepEqual(await heard(page), both('AMPS:1/ST:RN/A1:4'));
    await press(page, ['1']);
    assert.deepEqual(await heard(page), both('AMPS:1/ST:RN/A1:1'));
    await page.keyboard.down('Control');
    await press(page, ['z']);
    await page.keyboard.up('Control');
    assert.deepEqual(await heard(page), both('AMPS:1/ST:RN/A1:4'));
    await (await inside(page, '[data-do=redo]')).click();
    assert.deepEqual(await heard(page), both('AMPS:1/ST:RN/A1:1'));
    await (await inside(page, '[data-do=over]')).click();
    assert.deepEqual(await heard(page), both(''));
  });

  hosted('what changes no value tells nothing: the same answer, a note, an override, and what the page sets',
    async (page) => {
      const value = 'AMPS:1/ST:RN/A1:3';
      await page.evaluate((vector) => {
        /** @type {any} */ (document.querySelector('amps-health-score')).value = vector;
      }, value);
      await (await inside(page, '[name=A1][value="3"]')).click();
      // Answered anew with what it was: a day at most, which is no part of this value.
      await heard(page);
      await press(page, ['n']);
      await page.keyboard.type('Seen');
      await page.evaluate((types) => {
        const field = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot).activeElement;
        for (const type of types) field?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }, TYPING);
      await press(page, ['Tab']);
      await page.keyboard.type('https://crm.example');
      await press(page, ['Escape']);
      const judge = await inside(page, '.columns [data-do=override]');
      await judge.click();
      await (await inside(page, '.columns select')).evaluate((select) => {
        const field = /** @type {HTMLSelectElement} */ (select);
        field.selectedIndex = 1;
        for (const type of ['input', 'change']) {
          field.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
        }
      });
      await (await inside(page, '.columns [name=reason]')).focus();
      await page.keyboard.type('Budget is signed');
      await (await inside(page, '.columns [name=author]')).focus();
      await page.keyboard.type('Ada');
      await (await inside(page, '.columns [data-do=judge]')).click();
      const kept = await page.evaluate(() => {
        const { assessment } = /** @type {any} */ (document.querySelector('amps-health-score'));
        return [assessment.answers.A1.note, assessment.answers.A1.link, assessment.override.author];
      });
      assert.deepEqual(kept, ['Seen', 'https://crm.example', 'Ada']);
      assert.deepEqual(await heard(page), []);
    });

  test('what was answered before there is an engine is told when it is scored', { timeout: TEST_MS }, async () => {
    const open = await visit(`${site.url}form.html`, { first: () => {
      const { fetch } = globalThis;
      const held = new Promise((resolve) => { Object.assign(globalThis, { letGo: resolve }); });
      globalThis.fetch = async (...request) => {
        if (/wasm/.test(String(request[0]))) await held;
        return fetch(...request);
      };
    } });
    try {
      await open.page.waitForSelector('amps-health-score >>> [name=S4]');
      await press(open.page, ['Tab', '3', '2']);
      assert.deepEqual(await heard(open.page), []);
      await open.page.evaluate(() => inPage.letGo());
      await ready(open.page);
      await open.page.waitForFunction(() => inPage.heard.length);
      assert.deepEqual(await heard(open.page), both('AMPS:1/ST:RN/A1:2'));
    } finally {
      await open.close();
    }
  });
});
