// The pages beside the calculator, as everyone finds them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { languages } from '../../web/build/common.js';
import { serve } from '../../web/serve.js';
import { en as missing } from '../../web/app/pages/missing/messages/en.js';
import { en as site } from '../../web/app/shell/messages/en.js';
import {
  TEST_MS, axe, forEachBrowser, inPage, keysOf, looksIn, overflow, press, ready, scoredNatively, setLook,
} from './harness.js';
import { until } from './steps.js';

/** @typedef {import('./harness.js').Page} Page */
/** @typedef {import('./harness.js').Visit} Visit */

const PAGES = ['portfolio', 'plans', 'evidence', 'metrics', 'method', 'developers', 'privacy', 'whats-new', 'accessibility'];
const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

/** The marks of elements inside it are no part of a text. @param {string} words */
const plain = (words) => words.replace(/<\/?\d>/g, '');

/** Until the page's own script has drawn. @param {Page} page @param {string} name */
const drawn = (page, name) => until(page, 'its script has drawn', async (own) => {
  const live = document.getElementById('live');
  const widget = /** @type {any} */ (live?.querySelector('amps-health-score'));
  await widget?.updateComplete;
  return document.querySelector('select.languages') && (own === 'method' ? live?.querySelector('table')
    : own === 'developers' ? widget?.shadowRoot?.querySelector('.results [part=score]') : true);
}, name);

forEachBrowser((open, browser) => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  before(async () => { server = await serve({ port: 0 }); });
  /** A page is opened once, and shown to one test after the other as long as they pass. @type {Map<string, Visit>} */
  const common = new Map();
  after(async () => {
    await Promise.all([...common.values()].map((visit) => visit.close()));
    server.close();
  });

  /**
   * @param {string} sentence @param {string} name of the page
   * @param {(page: Page, visit: Visit) => Promise<void>} body
   * @param {import('./harness.js').VisitOptions} [options]
   */
  const page = (sentence, name, body, options) => test(sentence, { timeout: TEST_MS }, async () => {
    const visit = (!options?.forced && common.get(name)) || await open(`${server.url}${name}.html`, options);
    if (common.get(name) === visit) common.delete(name);
    try {
      await setLook(visit.page, options ?? {});
      await visit.page.bringToFront();
      await drawn(visit.page, name);
      await body(visit.page, visit);
      assert.deepEqual(await visit.complaints(), []);
      if (!options?.forced) common.set(name, visit);
    } finally {
      if (common.get(name) !== visit) await visit.close();
    }
  });

  for (const name of PAGES) {
    page(`${name}: says what it is, leads to the others, and has no fault that axe finds`, name, async (each) => {
      const told = await each.evaluate(async () => {
        const meta = (/** @type {string} */ key) =>
          document.querySelector(`meta[name="${key}"], meta[property="${key}"]`)?.getAttribute('content') ?? '';
        const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('a, link[rel~=icon], link[rel=manifest]')]);
        return {
          headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
          landmarks: ['header', 'main', 'footer', 'footer nav'].filter((part) => !document.querySelector(part)),
          current: document.querySelector('nav [aria-current=page]')?.getAttribute('href'),
          described: meta('description').length > 50 && meta('description') === meta('og:description'),
          shared: meta('og:title') === document.title && (await fetch(meta('og:image'))).status,
          answers: await Promise.all(links.map(async ({ href }) => `${(await fetch(href)).status} ${href}`)),
        };
      });
      assert.deepEqual(told.headings, [await each.title()]);
      assert.deepEqual(told.landmarks, [], 'no landmark is missing');
      assert.equal(told.current, `${name}.html`);
      assert.ok(told.described);
      assert.equal(told.shared, 200);
      assert.deepEqual(told.answers.filter((answer) => !answer.startsWith('200 ')), []);
      for (const [look, options] of looksIn(browser)) {
        await setLook(each, options);
        assert.deepEqual(await axe(each), [], look);
        assert.ok(await overflow(each) <= 0, look);
      }
    });

    page(`${name}: every text is there in every language, and nothing sticks out at 320 pixels`, name, async (each) => {
      for (const tag of [...languages.filter((other) => other !== 'en'), 'en']) {
        await each.select('select.languages', tag);
        await each.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, tag);
        const read = async (/** @type {string} */ room) => {
          const module = await import(new URL(`../../web/app/${room}/messages/${tag}.js`, import.meta.url).href);
          return module.default ?? module.en;
        };
        const texts = { ...await read('shell'), ...await read(`pages/${name}`) };
        const said = await each.$$eval('[data-text]', (elements) => elements.map((element) => (
          [element.getAttribute('data-text') ?? '', element.textContent ?? ''])));
        assert.ok(said.length > 8);
        for (const [key, words] of said) assert.equal(words, plain(texts[key]), `${tag} ${key}`);
        assert.equal(await each.title(), said[0][1]);
        assert.equal(await each.$eval('html', ({ dir }) => dir), tag === 'ar' ? 'rtl' : 'ltr');
        const wide = await overflow(each);
        assert.ok(wide <= 0, `${tag} sticks out by ${wide}`);
        if (browser !== 'Chromium') continue;
        assert.deepEqual(await axe(each, 'header, article, footer'), []);
        for (const look of [{ width: 1280, dark: true }, { width: 768 }]) {
          await setLook(each, look);
          assert.ok(await overflow(each) <= 0, `${tag} at ${look.width} pixels`);
        }
        await setLook(each, { width: 320, height: 640 });
      }
    }, { width: 320, height: 640 });

    page(`${name}: the keyboard alone reaches everything, sees where it is, and gets out again`, name, async (each) => {
      // A frame or a widget inside is a walk of its own.
      const stops = await each.$$eval('a[href], button, input, select, summary, [tabindex="0"]', (all) => all
        .filter((element) => element.checkVisibility() && !element.matches('input[type=radio]:not(:checked)')).length);
      const seen = new Set();
      const blind = [];
      for (let i = 0; i < stops + 80; i += 1) {
        await each.keyboard.press('Tab');
        const at = await each.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body || element === document.documentElement) return undefined;
          const all = [...document.querySelectorAll('*')];
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const { top, bottom } = element.getBoundingClientRect();
          const own = Boolean(element.shadowRoot);
          return {
            index: all.indexOf(element), own, name: element.outerHTML.slice(0, 80),
            visible: own || (outlineStyle !== 'none' && outlineWidth !== '0px' && bottom > 0 && top < innerHeight),
          };
        });
        if (!at) break;
        if (!at.visible) blind.push(at.name);
        if (!at.own) seen.add(at.index);
      }
      assert.deepEqual(blind, []);
      assert.ok(seen.size >= stops, `${seen.size} of ${stops}`);
      const small = await each.$$eval('footer nav a, button, select, summary, .choices label, .check', (all) => all
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24)
        .map(({ outerHTML }) => outerHTML));
      assert.deepEqual(small, [], 'targets of at least 24 pixels');
    });
  }

  page('the example on the page about the method is what the program says, in every stage', 'method', async (each) => {
    for (const [i, code] of ['ON', 'AG', 'RN'].entries()) {
      await each.$$eval('#live input', (all, at) => /** @type {HTMLElement} */ (all[at]).click(), i);
      const { score, range, dimensions } = JSON.parse(scoredNatively(SAMPLE.replace('RN', code)));
      const words = await each.$eval('#live', ({ textContent }) => textContent ?? '');
      assert.match(words, new RegExp(`The score is ${score.toFixed(1)}, `));
      assert.match(words, new RegExp(`between ${range.low.toFixed(1)} and ${range.high.toFixed(1)};`));
      const sum = dimensions.map((/** @type {any} */ part) => `${part.weight} % × ${part.score.toFixed(1)}`).join(' + ');
      assert.ok(words.replace(/\u00a0/g, ' ').includes(`${sum} = ${score.toFixed(1)}`), words);
    }
    assert.equal(await each.$$eval('#live details tbody tr', (rows) => rows.length), 13);
  });

  page('what is chosen is what the code says and what the preview shows', 'developers', async (each) => {
    const code = () => each.$eval('#live pre', ({ textContent }) => textContent ?? '');
    assert.ok((await code()).endsWith(`<amps-health-score value="${SAMPLE}"></amps-health-score>`));
    await each.select('[name=theme]', 'dark');
    await each.select('[name=lang]', 'fr');
    await each.click('[name=readonly]');
    assert.match(await code(), /<amps-health-score value="[^"]+" lang="fr" theme="dark" readonly><\/amps-health-score>$/);
    await each.waitForFunction(() => document.querySelector('.preview amps-health-score')?.shadowRoot
      ?.querySelector('.root')?.getAttribute('lang') === 'fr');
    assert.ok(await each.$eval('.preview amps-health-score', (widget) => /** @type {any} */ (widget).readonly));

    await each.select('[name=element]', 'amps-health-badge');
    assert.match(await code(), /amps-health-badge\.js[^]*<amps-health-badge vector="[^"]+" lang="fr" theme="dark">/);
    await each.waitForFunction(() => document.querySelector('amps-health-badge')?.shadowRoot?.textContent?.includes('48,5'));
    await each.$eval('[name=vector]', (field) => {
      /** @type {HTMLInputElement} */ (field).value = 'AMPS:1/ST:RN/A1:9';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await each.waitForFunction(() => /A1/.test(document.getElementById('fault')?.textContent ?? ''));
    assert.deepEqual(await axe(each), []);
  });

  page('in the system’s own colours everything can still be told apart', 'method', async (each) => {
    assert.deepEqual(await axe(each), []);
    const colours = await each.$eval('footer nav a', (link) => [getComputedStyle(link).color, getComputedStyle(document.body).color]);
    assert.notEqual(colours[0], colours[1], 'links are links');
  }, { forced: true });

  test('an address that is not there is answered by a page that leads on, at any depth', async () => {
    for (const address of ['nowhere', 'deep/er/nowhere.html']) {
      const visit = await open(`${server.url}${address}`);
      try {
        await visit.page.waitForSelector('select.languages');
        const { status, family, home } = await visit.page.evaluate(async () => ({
          status: (await fetch(location.href, { headers: { Accept: 'text/html' } })).status,
          family: getComputedStyle(document.documentElement).fontFamily,
          home: document.querySelector('article a')?.getAttribute('href'),
        }));
        assert.equal(status, 404);
        assert.match(family, /system-ui/, 'its styles are found');
        assert.equal(new URL(String(home), visit.page.url()).href, server.url);
        assert.equal(await visit.page.title(), missing.missingTitle);
        assert.deepEqual(await axe(visit.page), []);
      } finally {
        await visit.close();
      }
    }
    const plainAnswer = await fetch(`${server.url}nowhere.js`);
    assert.deepEqual([plainAnswer.status, await plainAnswer.text()], [404, 'Not found']);
  });

  test('a new score is said in words, once the answers have come to rest', { timeout: TEST_MS }, async () => {
    const visit = await open(server.url);
    try {
      await ready(visit.page);
      await visit.page.evaluate(() => {
        const region = document.querySelector('amps-health-score')?.shadowRoot?.querySelector('.spoken[aria-live=polite]');
        const heard = /** @type {string[]} */ ([]);
        Object.assign(globalThis, { heard });
        new MutationObserver(() => heard.push(region?.textContent ?? ''))
          .observe(/** @type {Element} */ (region), { childList: true, characterData: true, subtree: true });
      });
      await press(visit.page, keysOf(SAMPLE));
      const { score, range } = JSON.parse(scoredNatively(SAMPLE));
      await visit.page.waitForFunction((/** @type {string[]} */ ...parts) => parts.every((part) =>
        inPage.heard.at(-1)?.includes(part)), {}, score.toFixed(1), 'At risk', range.low.toFixed(1), range.high.toFixed(1));
      const said = await visit.page.evaluate(() => inPage.heard.length);
      assert.ok(said < 14, `${said} times for fourteen answers`);
    } finally {
      await visit.close();
    }
  });

  test('the calculator can be shared, installed and left for every other page', async () => {
    const visit = await open(server.url);
    try {
      const { links, image } = await visit.page.evaluate(async () => ({
        links: [...document.querySelectorAll('footer nav a')].map(({ textContent }) => textContent),
        image: (await fetch(document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '')).status,
      }));
      assert.deepEqual(links, [site.toScore, site.toMethod, site.toDevelopers, site.toPrivacy, site.toNew, site.toAccess]);
      assert.equal(image, 200);
      const manifest = JSON.parse(readFileSync(new URL('../../dist/manifest.webmanifest', import.meta.url), 'utf8'));
      for (const { src, sizes, type } of manifest.icons) {
        const answer = await fetch(new URL(src, server.url));
        assert.equal(answer.headers.get('Content-Type'), type);
        if (type !== 'image/png') continue;
        const bytes = Buffer.from(await answer.arrayBuffer());
        assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes);
      }
    } finally {
      await visit.close();
    }
  });
});
