// The languages as people see them: nothing stays in English, nothing sticks out, everything can be chosen.

import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languages } from '../../web/build/common.js';
import { serve } from '../../web/serve.js';
import { eventually } from '../eventually.js';
import { axe, forEachBrowser, journeys, judged } from './harness.js';
import { catching, chooseLanguage, copiedBy, spoken, tap, until } from './steps.js';

/** @typedef {import('puppeteer-core').Page} Page */

const root = fileURLToPath(new URL('../../', import.meta.url));

// A language that marks whatever it says stands in the place of this one.
const PSEUDO = 'ja';

/** The rooms whose texts the calculator shows. */
const ROOMS = ['shell', 'store', 'pages/score', 'pages/accounts', 'pages/history'];

const MARKED = `
  const marked = (text) => {
    if (typeof text === 'string') return '⟦' + text + '⟧';
    if (typeof text === 'function') return (...given) => marked(text(...given));
    if (!text || typeof text !== 'object') return text;
    return Object.fromEntries(Object.entries(text).map(([name, each]) => [name, marked(each)]));
  };
`;

/** Words of the model stand under themselves. */
const MODEL = `
  const words = (part) => (typeof part === 'string' ? [[part, marked(part)]]
    : part && typeof part === 'object' ? Object.values(part).flatMap(words) : []);
  const model = Object.fromEntries(words(amps));
`;

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
/** @type {Awaited<ReturnType<typeof serve>>} */
let marked;
/** @type {string} */
let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amps-languages-'));
  await cp(join(root, 'dist'), folder, { recursive: true });
  const sources = {
    'widget/messages': `import { en } from './web/widget/messages/en.js';
      import amps from './core/models/amps.json';
      ${MARKED} ${MODEL} export default { ...marked(en), model };`,
    'messages/site': `${ROOMS.map((room, i) => `import { en as texts${i} } from './web/app/${room}/messages/en.js';`).join('\n')}
      import { en as handover } from './web/app/handover/messages/en.js';
      ${MARKED} export default marked({ ${ROOMS.map((_, i) => `...texts${i}`).join(', ')}, handover });`,
  };
  for (const [place, contents] of Object.entries(sources)) {
    await build({
      stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', allowOverwrite: true,
      outfile: join(folder, place, `${PSEUDO}.js`),
    });
  }
  site = await serve({ port: 0 });
  marked = await serve({ dir: folder, port: 0 });
});
after(async () => {
  await Promise.all([site?.close(), marked?.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** Presses a button of the page. @param {Page} page @param {string} selector @param {number} [index] */
const press = (page, selector, index = 0) => until(page, `there is a ${selector} to press`, (wanted, at) => {
  const button = /** @type {HTMLElement | undefined} */ ([...document.querySelectorAll(wanted)][at]);
  button?.click();
  return Boolean(button);
}, selector, index);

/**
 * What is on screen or told to a screen reader, without what is marked.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
const unmarked = (page) => page.evaluate(() => {
  // The vector, the languages' own names, and what is typed.
  const OWN = 'code, .languages, noscript, script, style, textarea, input';
  const TYPED = /Acme|Seen|Plan|Ann|https:\/\/a\.example\//g;
  const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext'];
  /** @type {string[]} */
  const found = [];
  const check = (/** @type {string} */ words, /** @type {Element} */ at) => {
    let rest = words;
    for (let before = ''; before !== rest;) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
    }
    // Questions have names such as A1, and keys are letters.
    if (/\p{L}/u.test(rest.replace(TYPED, '').replace(/\b[AMPS][1-4]\b/g, '').replace(/^[NT]$/, ''))) {
      found.push(`${at.localName}${at.className ? `.${at.getAttribute('class')}` : ''}: ${words.trim()}`);
    }
  };
  const walk = (/** @type {Element} */ element) => {
    const drawn = element.closest('svg');
    if (!(drawn ?? element).checkVisibility()) return;
    for (const name of ATTRIBUTES) check(element.getAttribute(name) ?? '', element);
    if (element.matches(OWN)) return;
    // A text with elements inside it.
    if (element.matches('[data-text], bdi:has(bdi)')) {
      check(element.textContent ?? '', element);
      return;
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) check(node.nodeValue ?? '', element);
    }
    for (const child of [...element.children, ...element.shadowRoot?.children ?? []]) walk(child);
  };
  walk(document.body);
  check(document.title, document.head);
  return found;
});

/** Where a mark is left. @param {Page} page @returns {Promise<string[]>} */
const marks = (page) => page.evaluate(() => {
  /** @type {(part: ParentNode) => Element[]} */
  const all = (part) => [...part.querySelectorAll('*')].flatMap(
    (each) => [each, ...each.shadowRoot ? all(each.shadowRoot) : []]);
  return all(document).flatMap((each) => [...each.childNodes, ...each.attributes])
    .flatMap(({ nodeValue }) => (nodeValue?.includes('⟦') ? [nodeValue] : []));
});

/** Nothing is left: what a screen reader is told follows with a pause. @param {string} what @param {() => Promise<string[]>} read */
const emptied = (what, read) => eventually(what, read, (found) => found.length === 0);

/** What sticks out of the window. @param {Page} page @returns {Promise<string[]>} */
const sticking = (page) => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  /** @type {string[]} */
  const found = [];
  const walk = (/** @type {ParentNode} */ part) => {
    for (const each of part.querySelectorAll('*')) {
      const { left, right, width } = each.getBoundingClientRect();
      if (width && (left < -1 || right > clientWidth + 1)) {
        found.push(`${each.localName}.${each.getAttribute('class')} ${Math.round(left)} to ${Math.round(right)}`);
      }
      if (each.shadowRoot) walk(each.shadowRoot);
    }
  };
  walk(document);
  return found.length ? found : [`${scrollWidth} of ${clientWidth}`];
});

const OVERRIDE = { band: 'healthy', reason: 'Seen', author: 'Ann', until: '2020-02-29' };

/** Whatever else may be said of answers. @param {Page} page */
async function fill(page) {
  await page.evaluate((override) => {
    const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
    const { assessment } = widget;
    assessment.account = { name: 'Acme' };
    assessment.answers.P1 = { level: 3, date: '2020-01-31', note: 'Seen', source: 'Plan', link: 'https://a.example/' };
    widget.assessment = { ...assessment, override };
  }, OVERRIDE);
}

/** A second assessment of the same account. @param {Page} page */
async function second(page) {
  await press(page, '#bar nav > :last-child');
  await page.waitForFunction(() => document.querySelector('#bar a[href*=history]')?.textContent?.includes('2'));
  await tap(page, 'input[name=M2]');
}

/** An example with a note and an override being written. @param {Page} page */
async function writing(page) {
  for (const act of ['example', 'note', 'override']) await tap(page, `[data-do=${act}]`);
}

forEachBrowser((open, browser) => {
  const pseudo = journeys(open, () => marked.url);

  pseudo('every text on screen is in the language chosen, and back again', {}, async (page, visit) => {
    const states = /** @type {Record<string, () => Promise<unknown>>} */ ({
      'nothing answered': async () => {},
      'an example': () => tap(page, '[data-do=example]'),
      'stale, noted and overridden': () => fill(page),
      'note and override being written': async () => {
        await tap(page, '[data-do=note]');
        await tap(page, '[data-do=override]');
      },
      'a refused note': () => page.evaluate(() => {
        const field = document.querySelector('amps-health-score')?.shadowRoot?.querySelector('[name=link]');
        /** @type {HTMLInputElement} */ (field).value = 'no address';
        field?.dispatchEvent(new Event('change', { bubbles: true }));
      }),
      'details open': () => page.evaluate(() => {
        const shadow = document.querySelector('amps-health-score')?.shadowRoot;
        for (const details of shadow?.querySelectorAll('details') ?? []) details.open = true;
      }),
      'a refused key': () => page.evaluate(() => {
        const radio = document.querySelector('amps-health-score')?.shadowRoot?.querySelector('input[name=A1]');
        radio?.dispatchEvent(new KeyboardEvent('keydown', { key: '9', bubbles: true, composed: true }));
      }),
      'the menu': () => press(page, '.handover-open'),
      'a second assessment': async () => {
        // Only what the user changed is kept.
        await tap(page, 'input[name=A2]');
        await second(page);
      },
      'history': () => press(page, '#bar a[href*=history]'),
      'compare': async () => {
        await press(page, '#view [type=checkbox]', 0);
        await press(page, '#view [type=checkbox]', 1);
        await press(page, '#view button.main:not([disabled])');
        await page.waitForSelector('.waterfall');
      },
      'accounts': () => press(page, '#pages [data-view=accounts]'),
      'one deleted': async () => {
        await press(page, '#view .remove');
        await page.waitForSelector('#note .notice');
      },
    });
    for (const [state, reach] of Object.entries(states)) {
      await reach();
      await chooseLanguage(page, PSEUDO);
      await emptied(`nothing is left in English: ${state}`, () => unmarked(page));
      await chooseLanguage(page, 'en');
      await emptied(`all is back in English: ${state}`, () => marks(page));
    }
    await chooseLanguage(page, PSEUDO);
    await press(page, '#bar .name');
    await emptied('nothing is left in English: the account being edited', () => unmarked(page));
    assert.deepEqual(await visit.complaints(), []);
  });

  const journey = journeys(open, () => site.url);

  for (const width of [320, 1280]) {
    journey(`nothing sticks out of ${width} pixels in any language`, { width }, async (page) => {
      /** @type {string[]} */
      const found = [];
      const look = async (/** @type {string} */ state) => {
        for (const tag of languages) {
          await chooseLanguage(page, tag);
          await judged(page);
          found.push(...(await sticking(page)).slice(0, 3).map((each) => `${tag}, ${state}: ${each}`));
        }
      };
      await look('nothing answered');
      await writing(page);
      await look('being written');
      await second(page);
      await press(page, '#bar a[href*=history]');
      await page.waitForSelector('.trend');
      await look('history');
      await press(page, '#view [type=checkbox]', 0);
      await press(page, '#view [type=checkbox]', 1);
      await press(page, '#view button.main:not([disabled])');
      await page.waitForSelector('.waterfall');
      await look('compare');
      await press(page, '#pages [data-view=accounts]');
      await page.waitForSelector('#view .filters');
      await look('accounts');
      assert.deepEqual(found, []);
    });
  }

  journey('Arabic runs from right to left, pictures and all', {}, async (page) => {
    await chooseLanguage(page, 'ar');
    await tap(page, '[data-do=example]');
    const seen = await page.evaluate(() => {
      const widget = /** @type {Element} */ (document.querySelector('amps-health-score'));
      const shadow = /** @type {ShadowRoot} */ (widget.shadowRoot);
      const box = (/** @type {Element | null | undefined} */ part) =>
        /** @type {Element} */ (part).getBoundingClientRect();
      const earned = box(shadow.querySelector('.results .bar .earned'));
      const whole = box(shadow.querySelector('.results .bar .lost'));
      const [lowest, highest] = [...shadow.querySelectorAll('.results .gauge rect')].map(box);
      return {
        dir: document.documentElement.dir,
        inside: getComputedStyle(/** @type {Element} */ (shadow.querySelector('.root'))).direction,
        startsAtTheRight: Math.abs(earned.right - whole.right) < 1 && earned.left > whole.left + 1,
        lowestAtTheRight: lowest.left > highest.left,
        resultsAtTheLeft: box(shadow.querySelector('.results')).right < box(shadow.querySelector('.questions')).left,
        titleAtTheRight: box(document.querySelector('h1')).left > innerWidth / 2,
        upright: [...shadow.querySelectorAll('.results .gauge text')].every((text) => {
          const matrix = /** @type {SVGTextElement} */ (text).getScreenCTM();
          const turned = new DOMMatrix(getComputedStyle(text).transform);
          return matrix && turned.a < 0;
        }),
      };
    });
    assert.deepEqual(seen, {
      dir: 'rtl', inside: 'rtl', startsAtTheRight: true, lowestAtTheRight: true, resultsAtTheLeft: true,
      titleAtTheRight: true, upright: true,
    });
    await chooseLanguage(page, 'en');
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'ltr');
  });

  journey('the choice is kept, and goes before what the browser prefers', {
    first: () => Object.defineProperty(navigator, 'languages', { value: ['tlh', 'fr-CA', 'de'] }),
  }, async (page) => {
    await spoken(page, 'fr');
    assert.equal(await page.$eval('select.languages', (select) => /** @type {any} */ (select).value), 'fr');
    assert.equal(await page.title(), 'Calculateur du score de santé AMPS');
    await chooseLanguage(page, 'es');
    await page.reload();
    await spoken(page, 'es');
    assert.equal(await page.$eval('h1', (head) => head.textContent), 'Puntuación de salud AMPS');
    const names = await page.$$eval('select.languages option', (all) => all.map((each) => each.textContent));
    assert.deepEqual(names, ['العربية', 'Deutsch', 'English', 'Español', 'Français', '日本語']);
  });

  journey('English needs no file, another language one for the page and one for the widget', {}, async (page, visit) => {
    const files = () => visit.requests.filter((address) => address.includes('/messages/'))
      .map((address) => address.slice(site.url.length));
    assert.deepEqual(files(), []);
    await chooseLanguage(page, 'fr');
    assert.deepEqual([...new Set(files())].sort(), ['messages/site/fr.js', 'widget/messages/fr.js']);
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('what is handed over is in the language of the page', { first: catching }, async (page) => {
    await chooseLanguage(page, 'de');
    await tap(page, '[data-do=example]');
    await fill(page);
    const note = await copiedBy(page, async () => {
      await press(page, '.handover-open');
      await press(page, '[data-what=note]:enabled');
    });
    assert.match(note, /^AMPS Health Score\n• Account: Acme\n• Phase: Verlängerung\n• Score: \d+,\d, Gefährdet/);
    assert.match(note, /\n• P1 .* – Quelle: Plan – 31\.01\.2020/);
    assert.match(note, /\nModell: AMPS Health Score 1\.0\.0\n$/);
  });

  journey('axe finds no fault in any language', {}, async (page) => {
    await writing(page);
    for (const tag of browser === 'Chromium' ? languages : ['ar']) {
      await chooseLanguage(page, tag);
      assert.deepEqual(await axe(page), [], tag);
    }
  });
});
