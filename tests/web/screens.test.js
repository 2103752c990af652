// What a screen must never do: move under a finger, grow wider than the window, hide its words or stay blank.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.js';
import { TEST_MS, forEachBrowser, journeys, press } from './harness.js';
import { chooseFile } from './steps.js';

/** @typedef {import('./harness.js').Page} Page */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ dir: DIST, port: 0 }); });
after(() => site.close());

const LONG = 'Quarterly_Business_Review_2026_'.repeat(6);
const PHONE = { width: 390, height: 844 };
const SMALL = { width: 320, height: 700 };

const exportOf = (/** @type {string} */ name) => JSON.stringify({
  format: 'amps-export',
  version: 1,
  accounts: [{
    id: 'long', revision: 1, saved_at: '2026-01-02T03:04:05.678Z', account: { name, owner: name, segment: name },
  }],
  assessments: [],
});

/** Presses the visible button with these words. @param {Page} page @param {string} label */
const click = (page, label) => page.waitForFunction((wanted) => {
  const inside = document.querySelector('amps-health-score')?.shadowRoot;
  const found = [document.querySelector('#view'), document, inside].flatMap((root) =>
    [...root?.querySelectorAll('button, a[href]') ?? []]);
  const button = /** @type {HTMLButtonElement | undefined} */ (found.find((each) =>
    (each.checkVisibility({ visibilityProperty: true }) || each.closest('#pages'))
    && (each.textContent?.replace(/\s+/g, ' ').trim() === wanted || each.ariaLabel === wanted)));
  if (!button || button.disabled) return false;
  button.click();
  return true;
}, { polling: 50 }, label);

/** @param {Page} page @param {string} words */
const sees = (page, words) => page.waitForFunction((wanted) =>
  document.body.innerText.replace(/\s+/g, ' ').includes(wanted), { polling: 50 }, words);

/** Until all is drawn that is there without an answer. @param {Page} page */
const drawn = (page) => page.waitForFunction(() => document.querySelector('#bar nav:not([inert])')
  && Number(document.querySelector('amps-health-score')?.shadowRoot?.querySelectorAll('.choice').length) > 70);

/** Until the first answer is kept, and the page says so. @param {Page} page */
const keptFirst = (page) => page.waitForFunction(() => {
  const button = [...document.querySelectorAll('#bar :is(button, a)')].find((each) => /[(（][1١][)）]/.test(each.textContent ?? ''));
  return button && document.querySelector('#bar nav > :last-child:not([inert])');
});

/** Where each choice lies. @param {Page} page @returns {Promise<Record<string, number>>} */
const places = (page) => page.evaluate(() => {
  const root = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
  return Object.fromEntries([...root.querySelectorAll('.choice input')].map((input) => {
    const { name, value } = /** @type {HTMLInputElement} */ (input);
    return [`${name}:${value}`, Math.round(input.getBoundingClientRect().top)];
  }));
});

/** @param {Page} page @param {string} name of the group @param {number} at */
const tap = (page, name, at = 0) => page.evaluate((group, i) => {
  const root = document.querySelector('amps-health-score')?.shadowRoot;
  /** @type {HTMLElement} */ (root?.querySelectorAll(`input[name=${group}]`)[i]).click();
}, name, at);

/** How far the page can be scrolled to the side. @param {Page} page */
const overhang = (page) => page.evaluate(() =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth);

forEachBrowser((open, browser) => {
  const journey = journeys(open, () => site.url);

  for (const [where, options] of Object.entries({ 'a phone': PHONE, 'a small phone': SMALL, 'a desktop': {} })) {
    journey(`no choice moves when the first stage is tapped, nor at the first answer, on ${where}`, options, async (page) => {
      for (const lang of ['en', 'de']) {
        await page.evaluate((tag) => localStorage.setItem('amps.language', tag), lang);
        await page.reload();
        await page.waitForFunction((tag) => document.documentElement.lang === tag, {}, lang);
        await drawn(page);
        await click(page, await page.$eval('#pages [data-view=accounts]', (link) => String(link.textContent?.trim())));
        await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('#view .main')).click());
        await page.waitForSelector('#view[hidden]');
        const before = await places(page);
        await tap(page, 'A1', 2);
        await keptFirst(page);
        assert.deepEqual(await places(page), before, `${lang}: the first answer`);
        await tap(page, 'stage', 1);
        await page.waitForFunction(() => /** @type {any} */ (document.querySelector('amps-health-score')).value);
        assert.deepEqual(await places(page), before, `${lang}: the stage`);
      }
    });
  }

  journey('no name makes a page wider than a small phone', SMALL, async (page) => {
    await drawn(page);
    await click(page, 'Accounts');
    await chooseFile(page, `${LONG}.json`, exportOf(LONG));
    await sees(page, 'Nothing has been changed yet.');
    assert.equal(await overhang(page), 0, 'what an import would bring');
    await click(page, 'Import');
    await sees(page, '1 record imported');
    assert.equal(await overhang(page), 0, 'the list');
    await page.type('#view input[type=search]', `${LONG}?`);
    await sees(page, 'No account matches');
    assert.equal(await overhang(page), 0, 'a search');
    await chooseFile(page, `${LONG}.json`, '{');
    await sees(page, 'was not imported');
    assert.equal(await overhang(page), 0, 'a refused file');
    await page.$eval('#view input[type=search]', (field) => {
      /** @type {HTMLInputElement} */ (field).value = '';
      field.dispatchEvent(new Event('input'));
    });
    await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('#view .link')).click());
    await page.waitForSelector('#view[hidden]');
    assert.equal(await overhang(page), 0, 'the score');
    await page.evaluate(() => /** @type {HTMLElement} */ (
      document.querySelector('#bar nav a[href*=history]')).click());
    await sees(page, 'No assessments yet');
    assert.equal(await overhang(page), 0, 'the history');
  });

  journey('what is said for a moment stays on its page, and away from what was touched', {}, async (page) => {
    await drawn(page);
    await click(page, 'Accounts');
    await chooseFile(page, 'acme.json', exportOf('Acme'));
    await click(page, 'Import');
    await sees(page, '1 record imported');
    await click(page, 'Score');
    await page.waitForSelector('#view[hidden]');
    await page.waitForFunction(() => !document.querySelector('#note')?.textContent?.includes('imported'));
    await click(page, 'Accounts');
    await sees(page, '1 record imported');

    const remove = /** @type {import('puppeteer-core').ElementHandle} */ (await page.$('#view .remove'));
    const touched = /** @type {import('puppeteer-core').BoundingBox} */ (await remove.boundingBox());
    const heading = await page.$eval('#view h2', (title) => title.getBoundingClientRect().top);
    await remove.click();
    await sees(page, 'Acme and 0 assessments deleted.');
    const toast = await page.$eval('#note .notice', (notice) => notice.getBoundingClientRect().toJSON());
    assert.ok(toast.bottom < touched.y || toast.top > touched.y + touched.height, JSON.stringify({ toast, touched }));
    assert.equal(await page.$eval('#view h2', (title) => title.getBoundingClientRect().top), heading, 'nothing moved');
    assert.ok(toast.top >= 0 && toast.bottom <= 800, 'it is in view');
  });

  journey('what is refused is said beside the question, not over it', { width: 390, height: 600 }, async (page) => {
    await drawn(page);
    await press(page, ['Tab', '3']);
    // The question at the very foot of the window, as a hand may scroll it.
    await page.evaluate(() => {
      const root = document.querySelector('amps-health-score')?.shadowRoot;
      const input = /** @type {HTMLElement} */ (root?.querySelector('input[name=A1]'));
      input.focus({ preventScroll: true });
      const group = /** @type {HTMLElement} */ (input.closest('fieldset'));
      scrollBy(0, group.getBoundingClientRect().bottom - innerHeight);
    });
    await press(page, ['9']);
    const [notice, choices] = await page.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
      const last = root.querySelector('[data-group=A1] .cells')?.getBoundingClientRect();
      return [root.querySelector('.notice > div')?.getBoundingClientRect().top, last?.bottom];
    });
    assert.ok(Number(choices) <= Number(notice), `${choices} is above ${notice}`);
  });

  journey('colours that the system forces leave every word to be seen', { forced: true }, async (page) => {
    await drawn(page);
    await press(page, ['Tab', '3', '9']);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async () => {};
      /** @type {HTMLElement} */ (document.querySelector('.handover-open')).click();
    });
    await page.waitForSelector('[data-what=vector]');
    await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[data-what=vector]')).click());
    await page.waitForFunction(() => document.querySelector('.handover-said')?.textContent);
    const hidden = () => page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.color = 'Canvas';
      const canvas = getComputedStyle(probe).color;
      probe.remove();
      /** @param {ParentNode} root @returns {Element[]} */
      const all = (root) => [...root.querySelectorAll('*')].flatMap((each) =>
        [each, ...each.shadowRoot ? all(each.shadowRoot) : []]);
      return all(document.body).filter((each) => [...each.childNodes].some((node) =>
        node instanceof Text && node.data.trim()) && each.checkVisibility({ visibilityProperty: true }))
        // The colour of the page lies under every word whose colours are forced.
        .filter((each) => getComputedStyle(each).forcedColorAdjust !== 'none' && getComputedStyle(each).color === canvas)
        .map((each) => `${each.localName}.${each.className}: ${each.textContent}`);
    });
    assert.deepEqual(await hidden(), []);
    await click(page, 'Accounts');
    await click(page, 'Export everything');
    await click(page, 'Delete Unnamed account');
    await page.waitForSelector('.toasts .notice');
    assert.deepEqual(await hidden(), []);
  });

  // Firefox cannot be told to run no scripts.
  if (browser === 'Chromium') {
    test('without scripts each page says so at the top of its first screen', { timeout: TEST_MS }, async () => {
      const { page, close } = await open(new URL('icon.svg', site.url).href);
      try {
        await page.setJavaScriptEnabled(false);
        for (const name of ['', 'portfolio.html', 'plans.html', 'evidence.html', 'metrics.html', 'method.html', 'developers.html', 'privacy.html', 'whats-new.html', 'accessibility.html', '404.html']) {
          await page.goto(new URL(name, site.url).href);
          // Nothing can be waited for: the page runs no script, not even a test's.
          const line = await page.$eval('noscript p', (words) => {
            const { top, height } = words.getBoundingClientRect();
            return { words: words.textContent, top, height };
          });
          assert.match(String(line.words), /JavaScript/);
          assert.ok(line.top < 200 && line.height > 10, `${name}: ${JSON.stringify(line)}`);
        }
      } finally {
        await close();
      }
    });
  }
});
