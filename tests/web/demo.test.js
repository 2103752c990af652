// The demo pages as their visitors use them: each is a host, and the widget is a guest.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { serve } from '../../web/serve.js';
import { TEST_MS, axe, focused, forEachBrowser, press, ready, screen } from './harness.js';

/** @typedef {import('./harness.js').Page} Page */
/** @typedef {import('./harness.js').Visit} Visit */

const ACME = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

/** What the widget holds, as its host can ask. @param {Page} page */
const held = (page) => page.evaluate(() => {
  const element = /** @type {any} */ (document.querySelector('amps-health-score'));
  const { value, account, canUndo, result, assessment } = element;
  return { value, name: account?.name, arr: account?.arr, canUndo, score: result?.score, answers: assessment.answers };
});

/** @param {Page} page @param {string} selector @returns {Promise<string>} */
const text = (page, selector) => page.$eval(selector, (element) => element.textContent ?? '');

/** Without taking the focus, as a timer of the host would. @param {Page} page @param {string} selector */
const clicked = (page, selector) => page.$eval(selector, (element) => /** @type {HTMLElement} */ (element).click());

/** @param {Page} page @param {string} selector @param {string} expected */
const until = (page, selector, expected) => page.waitForFunction((wanted, told) =>
  document.querySelector(wanted)?.textContent === told, {}, selector, expected);

/** @param {Page} page @param {string} condition of the widget */
const untilHeld = (page, condition) => page.waitForFunction((wanted) => {
  const { account, value } = /** @type {any} */ (document.querySelector('amps-health-score')) ?? {};
  return `${account?.name} ${value}`.startsWith(wanted);
}, {}, condition);

/** The note that is being written. @param {Page} page */
const note = (page) => page.evaluate(() =>
  document.querySelector('amps-health-score')?.shadowRoot?.querySelector('textarea')?.value ?? null);

/**
 * Goes on with a key until an element of the page has the focus.
 * @param {Page} page @param {'Tab' | 'Back'} way @param {string} selector
 */
async function reach(page, way, selector) {
  const isThere = () => page.evaluate((wanted) => Boolean(document.activeElement?.matches(wanted)), selector);
  if (way === 'Back') await page.keyboard.down('Shift');
  for (let i = 0; i < 40 && !await isThere(); i += 1) await page.keyboard.press('Tab');
  if (way === 'Back') await page.keyboard.up('Shift');
  assert.ok(await isThere(), `${selector} can be reached`);
}

forEachBrowser((visit) => {
  /** @type {Awaited<ReturnType<typeof serve>>} */ let site;
  before(async () => { site = await serve({ port: 0 }); });
  after(() => site.close());

  /**
   * Whatever a page is asked to do, it says nothing on the console, keeps the policy and can be used by everyone.
   * @param {string} sentence @param {string} file
   * @param {(page: Page, visit: Visit) => Promise<void>} body
   */
  const demo = (sentence, file, body) => test(sentence, { timeout: TEST_MS }, async () => {
    const open = await visit(`${site.url}demo/${file}`);
    try {
      await body(open.page, open);
      // First, since axe itself knocks at frames that may not answer.
      assert.deepEqual(await open.complaints(), []);
      assert.deepEqual(await axe(open.page), []);
    } finally {
      await open.close();
    }
  });

  demo('the index leads to every page', 'index.html', async (page) => {
    const answers = await page.$$eval('.demos a', (links) => Promise.all(links.map(async (link) => {
      const { status } = await fetch(/** @type {HTMLAnchorElement} */ (link).href);
      return `${status} ${link.getAttribute('href')}`;
    })));
    assert.equal(answers.length, 8);
    assert.deepEqual(answers.filter((answer) => !answer.startsWith('200 ')), []);
  });

  demo('the page about platforms has its four parts and their code', 'platforms.html', async (page) => {
    const parts = await page.$$eval('h2', (titles) => titles.map(({ textContent }) => textContent));
    for (const part of ['Salesforce', 'HubSpot', 'Zendesk', 'Gainsight']) assert.ok(parts.includes(part), part);
    assert.ok((await page.$$('pre')).length >= 7);
    assert.doesNotMatch(await text(page, 'main'), /```|\]\(|\*\*/, 'nothing of the source is left over');
  });

  demo('CS platform: load, change three answers by keyboard, save, reload: the form and the score are the same',
    'platform/index.html', async (page) => {
      await ready(page);
      const field = () => page.evaluate(() =>
        new FormData(/** @type {HTMLFormElement} */ (document.getElementById('record'))).get('health'));
      const chosen = () => text(page, '[role=tab][aria-selected=true]');
      assert.equal(await field(), ACME);

      await press(page, ['1']);
      assert.equal(await chosen(), 'Overview', 'outside the widget the hot-keys are the page’s');
      await press(page, ['j', 'j']);
      assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Training/);
      await press(page, ['2']);
      assert.equal(await chosen(), 'Health');

      await page.$eval('[role=tab][aria-selected=true]', (tab) => /** @type {HTMLElement} */ (tab).focus());
      await reach(page, 'Tab', 'amps-health-score');
      await press(page, ['Enter', '1', '3', 'x']);
      assert.equal(await focused(page), 'M1:3', 'the keys answered three questions');
      await press(page, ['n']);
      await page.keyboard.type('j1 k2? Ask finance');
      assert.equal(await note(page), 'j1 k2? Ask finance');
      await press(page, ['Escape']);
      assert.equal(await chosen(), 'Health', 'inside the widget they are the widget’s');
      assert.equal(await page.$('dialog[open]'), null);

      const changed = ACME.replace('A1:3/A2:4/A3:2', 'A1:1/A2:3/A3:X');
      assert.equal(await field(), changed);
      assert.equal(await text(page, '#status'), 'Not saved yet.');
      await reach(page, 'Back', 'button.primary');
      await press(page, ['Enter']);
      assert.equal(await text(page, '#status'), 'Saved.');
      const [saved, shown] = [await field(), await screen(page)];
      assert.notEqual(shown.score, '48.5');

      await page.reload();
      await ready(page);
      await page.waitForFunction(() => /** @type {any} */ (document.getElementById('badge'))?.result);
      assert.deepEqual([await field(), await screen(page)], [saved, shown]);
      assert.equal((await held(page)).answers.M1.note, 'j1 k2? Ask finance', 'notes are saved too');
      assert.equal(await page.$eval('#badge', (badge) => String(/** @type {any} */ (badge).result.score)), shown.score);
      assert.equal((await held(page)).name, 'Acme GmbH');

      await page.evaluate(() => {
        Object.assign(/** @type {any} */ (document.querySelector('amps-health-score')), { stage: 'onboarding' });
        document.forms[0].reset();
      });
      assert.equal(await field(), saved, 'discarding returns to what was saved');
      await clicked(page, 'button.primary');
      const record = await page.evaluate(() => JSON.parse(String(Object.values(sessionStorage)[0])));
      assert.equal(record.health, saved);
      assert.equal(JSON.parse(record.health_document).stage, 'renewal', 'and that is saved again');
      const cells = await page.evaluate(() => [...document.querySelector('amps-health-score')?.shadowRoot
        ?.querySelectorAll('.cells .choice') ?? []].filter((cell) => cell.getBoundingClientRect().height >= 24).length);
      assert.equal(cells, 78, 'the style sheet of the page takes no answer away');
    });

  demo('form: nothing is sent before there is a score, then the vector is; reset and disable do what they say',
    'form/index.html', async (page) => {
      await ready(page);
      await until(page, '#valid', 'Pick a stage and answer questions until there is a score.');
      await page.click('button.main');
      assert.equal(await text(page, '#sent'), 'Nothing submitted yet.');
      assert.match(await focused(page), /^stage:/);
      await press(page, ['3', '4', '3', '2', '3', '2', '3', '1', '1', '3']);
      await until(page, '#valid', 'Yes');
      await page.click('button.main');
      assert.match(decodeURIComponent(await text(page, '#sent')), /^health=AMPS:1\/ST:RN\/A1:4\/A2:3\//);
      await page.click('#closed');
      assert.match(await text(page, '#valid'), /^Not asked/);
      await page.click('button.main');
      assert.match(await text(page, '#sent'), /^Nothing: what is disabled/);
      await page.click('#closed');
      await page.click('[type=reset]');
      assert.deepEqual([(await held(page)).value, await text(page, '#sent')], ['', 'Nothing submitted yet.']);
      await until(page, '#valid', 'Pick a stage and answer questions until there is a score.');
    });

  demo('list: 1,000 badges are scored by one engine, sort by score, and turn dark with the page',
    'list/index.html', async (page, { requests }) => {
      await until(page, '#told', '1,000 accounts scored.');
      assert.equal(requests.filter((address) => /\.wasm$/.test(address)).length, 1);
      /** The scores from the top. */
      const scores = () => page.$$eval('amps-health-badge', (badges) =>
        badges.map((badge) => /** @type {any} */ (badge).result.score));
      await page.click('[data-by=score]');
      const up = await scores();
      assert.equal(up.length, 1000);
      assert.deepEqual(up, [...up].sort((a, b) => a - b));
      await page.click('[data-by=score]');
      assert.deepEqual(await scores(), [...up].reverse());
      assert.equal(await page.$eval('[aria-sort]', (head) => head.getAttribute('aria-sort')), 'descending');

      const colour = () => page.$eval('amps-health-badge', (badge) => getComputedStyle(
        /** @type {Element} */ (badge.shadowRoot?.querySelector('path'))).fill);
      const light = await colour();
      await page.select('#theme', 'dark');
      assert.notEqual(await colour(), light);
      await page.select('#theme', 'light');
      assert.equal(await colour(), light);

      // What is told of twenty rows is told of a thousand, only sooner.
      await page.$$eval('tbody tr:nth-child(n+21)', (rows) => { for (const row of rows) row.remove(); });
    });

  demo('frame: accounts are set from outside, what happens inside is told, and the frame is as high as its content',
    'frame/index.html', async (page) => {
      const log = (/** @type {RegExp} */ line) => page.waitForFunction((source) =>
        new RegExp(source).test(document.getElementById('log')?.textContent ?? ''), {}, line.source);
      await log(/amps-result 48\.5, at-risk, between 43\.3 and 51\.7/);
      await page.waitForFunction(() => (document.querySelector('iframe')?.offsetHeight ?? 0) > 1000);
      await page.click('#accounts button:nth-child(2)');
      await log(/amps-result 80\.4/);

      const inside = page.frames()[1];
      await inside.evaluate(() => document.querySelector('amps-health-score')?.shadowRoot
        ?.querySelector('input')?.focus());
      await press(page, ['1']);
      await log(/amps-change AMPS:1\/ST:ON\/A1:4/);
      await clicked(page, '#accounts button:nth-child(1)');
      await inside.waitForFunction((vector) =>
        /** @type {any} */ (document.querySelector('amps-health-score')).value === vector, {}, ACME);
      await clicked(page, '#accounts button:nth-child(2)');
      await inside.waitForFunction(() =>
        /^AMPS:1\/ST:ON\/A1:4/.test(/** @type {any} */ (document.querySelector('amps-health-score')).value));
      assert.doesNotMatch(await text(page, '#log'), /amps-error/);
    });

  for (const [name, folder] of [['React 19', 'react'], ['React 17', 'react-17'], ['Vue 3', 'vue']]) {
    demo(`${name}: objects go in, events come out, and rendering takes nothing from the user`,
      `${folder}/index.html`, async (page) => {
        await ready(page);
        await until(page, '#score', '48.5');
        const first = await held(page);
        assert.deepEqual([first.value, first.name, first.arr], [ACME, 'Acme GmbH', 184_000]);

        // The host is told of each answer and sets it as the value, and nobody notices.
        await page.evaluate(() => /** @type {any} */ (document.querySelector('amps-health-score')).focus());
        await press(page, ['3', '1', '0']);
        const answered = ACME.replace('A1:3/A2:4', 'A1:1/A2:0');
        assert.equal(await focused(page), 'A3:2');
        const { value, score, canUndo } = await held(page);
        assert.equal(value, answered);
        await until(page, '#value', value);
        assert.equal(await text(page, '#score'), String(score));
        assert.ok(canUndo);

        await press(page, ['n']);
        await page.keyboard.type('Half a no');
        for (let i = 0; i < 2; i += 1) await clicked(page, '#again');
        await page.waitForFunction(() => /3$/.test(document.querySelector('.host dl')?.textContent ?? ''));
        assert.equal(await note(page), 'Half a no', 'the note that is being written stays open');
        await page.keyboard.type('te');
        await press(page, ['Escape']);
        const noted = await held(page);
        assert.deepEqual([noted.answers.A3.note, noted.value, noted.canUndo], ['Half a note', value, true]);
        assert.equal(await focused(page), 'A3:2');

        await clicked(page, '.actions button:nth-of-type(2)');
        await untilHeld(page, 'Northwind Traders AMPS:1/ST:AG/');
        await clicked(page, '.actions button:nth-of-type(4)');
        await untilHeld(page, 'Fjord AS ');
        assert.deepEqual((await held(page)).answers, {}, 'an account that was never scored is empty');

        // Before a stage is chosen there is no value that the host could hold.
        await page.evaluate(() => /** @type {any} */ (document.querySelector('amps-health-score')).focus());
        await press(page, ['Enter', '2']);
        await clicked(page, '#again');
        await page.waitForFunction(() => /4$/.test(document.querySelector('.host dl')?.textContent ?? ''));
        assert.equal((await held(page)).answers.A1?.level, 2, 'an answer without a stage stays');

        await clicked(page, '.actions button:nth-of-type(1)');
        await untilHeld(page, `Acme GmbH ${value}`);
        await clicked(page, '#shown');
        await page.waitForFunction(() => !document.querySelector('amps-health-score'));
        await clicked(page, '#shown');
        await ready(page);
        await untilHeld(page, `Acme GmbH ${value}`);
        assert.equal((await held(page)).score, score, 'a widget that is mounted again shows the same');
      });
  }
});
