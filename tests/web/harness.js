// Real browsers, what they complain about, and the calculator as a person would use it.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test, { after, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PATIENCE_MS } from '../eventually.js';
import { sawState } from '../tools/counts.js';
import { NAMES, openBrowser } from './browsers.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').BrowserContext} BrowserContext */
/** @typedef {import('./browsers.js').BrowserName} BrowserName */

/**
 * How the system around a page looks.
 * @typedef {object} Look
 * @property {boolean} [dark] the system prefers dark colours
 * @property {boolean} [forced] the system forces its own colours
 * @property {number} [width] of the window, in CSS pixels
 * @property {number} [height]
 */

/**
 * @typedef {object} VisitExtras
 * @property {() => void} [first] runs in the page before its own scripts
 * @property {boolean} [apart] a storage of its own, beside that of another visit
 * @property {boolean} [own] the test leaves the page in a state that no other test may find
 * @property {boolean} [kept] the browser may keep the site for offline use; it would fetch all of it each time
 * @typedef {Look & VisitExtras} VisitOptions
 */

/**
 * @typedef {object} Visit
 * @property {Page} page
 * @property {() => Promise<string[]>} complaints console errors, uncaught errors and policy violations so far
 * @property {string[]} requests the address of everything the page asked for so far
 * @property {() => Promise<void>} close
 */

/** @typedef {(address: string, options?: VisitOptions) => Promise<Visit>} OpenPage */

const WINDOW = { width: 1280, height: 800 };

/** How long a test may take, on such a machine. */
export const TEST_MS = 240_000;

/** How long a browser may take to answer: who hangs fails by himself, and leaves the next test its time. */
const ANSWER_MS = TEST_MS / 2;

/** How long a tab may take to close. */
const CLOSE_MS = 20_000;

/** @param {Promise<unknown>} closing */
const inTime = (closing) => {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not closed within ${CLOSE_MS} ms.`)), CLOSE_MS);
  });
  return Promise.race([closing, late]).finally(() => clearTimeout(timer));
};

/** One browser process, and the context that its visits share. */
class RunningBrowser {
  /** @type {ReturnType<typeof openBrowser> | undefined} */
  #browser;
  /** Visits share it one after the other: a tab more is opened four times as fast as a context. @type {Promise<BrowserContext> | undefined} */
  #shared;
  /** What was open when the visit before ended at the latest: the rest is another's. @type {{until?: Set<Page>}} */
  #last = {};
  #wishes;

  /** @param {BrowserName} name @param {import('./browsers.js').Wishes} wishes */
  constructor(name, wishes) {
    this.name = name;
    this.#wishes = wishes;
  }

  get #started() {
    this.#browser ??= openBrowser(this.name, this.#wishes, {
      defaultViewport: WINDOW, timeout: PATIENCE_MS, protocolTimeout: ANSWER_MS,
    });
    return this.#browser;
  }

  /**
   * A tab with an empty storage, and what closes it.
   * @param {boolean} ownContext where a service worker stays behind, or another visit goes on
   * @returns {Promise<{page: Page, close: () => Promise<void>}>}
   */
  async tab(ownContext) {
    const { browser } = await this.#started;
    if (ownContext) {
      const context = await browser.createBrowserContext();
      return { page: await context.newPage(), close: () => context.close() };
    }
    this.#shared ??= browser.createBrowserContext();
    const context = await this.#shared;
    // A context that has no window needs a new one for its next tab.
    if (!(await context.pages()).length) await context.newPage();
    const before = new Set(await context.pages());
    this.#last.until = before;
    /** @type {{until?: Set<Page>}} */
    const visit = {};
    this.#last = visit;
    const isOwn = (/** @type {Page} */ page) => !before.has(page) && (visit.until?.has(page) ?? true);
    const close = async () => {
      try {
        await inTime(context.pages().then((pages) => Promise.all(pages.filter(isOwn).map((page) => page.close()))));
      } catch {
        // A tab that cannot be closed must not stand beside the next visit, unless that has begun.
        if (visit.until) return;
        this.#shared = undefined;
        await inTime(context.close()).catch(() => {});
      }
    };
    return { page: await context.newPage(), close };
  }

  async close() {
    await (await this.#shared)?.close();
    await (await this.#browser)?.close();
  }
}

/**
 * One describe block a browser; a browser starts when its first page is opened.
 * @param {(open: OpenPage, browser: BrowserName) => void} define
 */
export function forEachBrowser(define) {
  for (const name of NAMES) {
    describe(name, () => {
      /** @type {Map<string, RunningBrowser>} */
      const running = new Map();
      after(() => Promise.all([...running.values()].map((browser) => browser.close())));

      define((address, visit = {}) => {
        const { dark = false, forced = false } = visit;
        // Only Firefox needs a browser of its own for the system's wishes.
        const key = name === 'Firefox' ? `${dark} ${forced}` : '';
        const browser = running.get(key) ?? new RunningBrowser(name, { dark, forced });
        running.set(key, browser);
        return openPage(browser, address, visit);
      }, name);
    });
  }
}

/** What a check needs to know of a page to tell which state it has judged. @type {WeakMap<object, {browser: string, look: Look}>} */
const shownAs = new WeakMap();

/**
 * Shows a page in another look. Firefox can change the size of a window alone.
 * @param {Page} page @param {Look} look
 */
export async function setLook(page, look) {
  const { dark = false, forced = false, width = WINDOW.width, height = WINDOW.height } = look;
  const browser = shownAs.get(page)?.browser ?? '';
  const old = shownAs.get(page)?.look;
  shownAs.set(page, { browser, look });
  const now = page.viewport();
  if (now?.width !== width || now.height !== height) await page.setViewport({ width, height });
  if (browser !== 'Chromium' || (old?.dark === look.dark && old?.forced === look.forced)) return;
  const session = await page.createCDPSession();
  // The session stays: what it emulates ends with it.
  await session.send('Emulation.setEmulatedMedia', { features: [
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ] });
}

/**
 * Notes that a check has judged what a page shows.
 * @param {Page | import('puppeteer-core').Frame} page
 */
export async function judged(page) {
  const { browser = 'a frame', look = {} } = shownAs.get(page) ?? {};
  const { width = 1280, dark, forced } = look;
  const lang = await page.evaluate(() => document.documentElement.lang);
  const place = new URL(page.url()).pathname.replace(/^.*\/(?=[^/]+$)/, '').replace(/-\d+/, '');
  sawState(`${browser} ${width} ${forced ? 'forced' : dark ? 'dark' : 'light'} ${lang} ${place}`);
}

/** The browser does not keep the site: it would fetch all of it, and what it keeps would meet later visits. @param {Page} page */
const neverKept = (page) => page.evaluateOnNewDocument(() => {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
});

/** A second tab beside that of a visit, with the same storage. @param {Page} page of the visit, which closes it, too */
export async function anotherTab(page) {
  const other = await page.browserContext().newPage();
  await neverKept(other);
  return other;
}

/**
 * A page with an empty storage.
 * @param {RunningBrowser} browser @param {string} address @param {VisitOptions} options
 * @returns {Promise<Visit>}
 */
async function openPage(browser, address, options) {
  const { first, kept = false, apart = false, own: _, ...look } = options;
  const { page, close } = await browser.tab(kept || apart);
  shownAs.set(page, { browser: browser.name, look: {} });
  page.setDefaultTimeout(PATIENCE_MS);
  /** @type {string[]} */
  const heard = [];
  /** @type {string[]} */
  const requests = [];
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error}`));
  page.on('request', (request) => {
    const address = request.url();
    // The icon of the tab is the browser's own wish, whenever it likes.
    if (!/\/(icon\.svg|favicon\.ico)$/.test(address)) requests.push(address);
  });
  const [emptying] = await Promise.all([
    // What the last visit left behind: the page opens its database behind this.
    page.evaluateOnNewDocument(() => {
      try {
        localStorage.clear();
        indexedDB.deleteDatabase('amps');
      } catch {
        // A document without an origin keeps nothing.
      }
    }),
    kept || neverKept(page),
    page.evaluateOnNewDocument(() => {
      const violations = /** @type {string[]} */ ([]);
      Object.assign(globalThis, { violations, inPage: globalThis });
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    }),
    first && page.evaluateOnNewDocument(first),
    setLook(page, look),
  ]);
  await page.goto(address, { waitUntil: 'load' });
  await page.removeScriptToEvaluateOnNewDocument(emptying.identifier);
  return {
    page,
    requests,
    complaints: async () => [
      ...heard, ...await page.evaluate(() => /** @type {any} */ (globalThis).violations),
    ],
    close,
  };
}

const amps = fileURLToPath(new URL('../../build/native/amps', import.meta.url));

/**
 * What the native program prints for a vector.
 * @param {string} vector
 */
export const scoredNatively = (vector) =>
  execFileSync(amps, ['score', '--vector', vector], { encoding: 'utf8' }).trimEnd();

/** In functions that run in a page: its global object, whatever a test puts there. @type {any} */
export const inPage = globalThis;

/** The looks that every screen is judged in. @type {Record<string, Look>} */
export const LOOKS = {
  'light': {},
  'dark': { dark: true },
  'on a phone': { width: 390, height: 844 },
  'on a dark phone': { width: 390, height: 844, dark: true },
};

/**
 * The looks in which a browser has to be judged: all in Chromium, one in Firefox, where axe finds the same.
 * @param {BrowserName} browser @param {string[]} [names] of these only
 * @returns {[string, Look][]}
 */
export const looksIn = (browser, names = Object.keys(LOOKS)) => Object.entries(LOOKS)
  .filter(([name]) => names.includes(name)).slice(0, browser === 'Firefox' ? 1 : undefined);

/** Waits until all of the widget is drawn, the questions can be answered, and the answers scored. @param {Page} page */
export const ready = (page) => page.waitForFunction(async () => {
  const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
  await widget?.updateComplete;
  return widget?.engine && widget.shadowRoot.querySelector('input[name=stage]');
});

/**
 * Puts a page back to where a visit begins: an element as it was written, or on the site, whose scripts hold theirs, one
 * that shows nothing; and Tab leads to its first question.
 * @param {Page} page @param {Look} look
 */
async function startOver(page, look) {
  await setLook(page, look);
  await page.evaluate(async () => {
    const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
    if (document.querySelector('#bar')) {
      widget.readonly = false;
      await widget.load(null);
    } else {
      inPage.written ??= document.importNode(widget, false);
      widget.replaceWith(inPage.written.cloneNode());
    }
    scrollTo(0, 0);
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  });
}

/**
 * Tests on an open page, which is closed whatever happens.
 * @param {OpenPage} open
 * @param {() => string} address known once the site is served
 * @param {VisitOptions} [usual] what every visit has
 * @param {{shared?: boolean}} [how] shared: tests without options of their own need nothing but the element, and share a
 *   page as long as they pass
 */
export const journeys = (open, address, usual = {}, { shared = false } = {}) => {
  /** @type {Visit | undefined} */
  let common;

  /**
   * @param {string} sentence @param {VisitOptions} options
   * @param {(page: Page, visit: Visit) => Promise<void>} body
   */
  const journey = (sentence, options, body) => test(sentence, { timeout: TEST_MS }, async () => {
    const isShared = shared && !Object.keys(options).length;
    const visit = (isShared && common) || await open(address(), { ...usual, ...options });
    if (isShared) common = undefined;
    try {
      if (isShared) await startOver(visit.page, usual);
      await ready(visit.page);
      await body(visit.page, visit);
      if (isShared) common = visit;
    } finally {
      if (visit !== common) await visit.close();
    }
  });
  return journey;
};

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/**
 * The violations that axe finds, each in one line.
 * @param {Page} page
 * @param {string} [part] a selector; the whole page without one
 * @returns {Promise<string[]>}
 */
export async function axe(page, part) {
  await judged(page);
  // Colours that are still on their way would be judged half-way.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))));
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(AXE);
  return page.evaluate(async (selector) => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(selector ?? document, {
      resultTypes: ['violations'], preload: false,
    });
    return violations.flatMap((/** @type {any} */ { id, nodes }) => nodes.map(
      (/** @type {any} */ { target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`,
    ));
  }, part);
}

/**
 * By how many pixels the page is wider than its window; 0 or less where nothing sticks out.
 * @param {Page} page
 */
export async function overflow(page) {
  await judged(page);
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/**
 * The keys that answer a whole account: Tab to the stages, then one key each.
 * @param {string} vector every question of the built-in model, in model order
 * @returns {import('puppeteer-core').KeyInput[]}
 */
export function keysOf(vector) {
  const [, stage, ...answers] = vector.split('/').map((part) => part.split(':')[1]);
  const digit = String(['ON', 'AG', 'RN'].indexOf(stage) + 1);
  const keys = ['Tab', digit, ...answers.map((level) => level.toLowerCase())];
  return /** @type {import('puppeteer-core').KeyInput[]} */ (keys);
}

/** @param {Page} page @param {import('puppeteer-core').KeyInput[]} keys */
export async function press(page, keys) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Everything that a change would alter on screen, as text. @param {Page} page */
export const screen = (page) => page.evaluate(() => {
  const root = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
  const text = (/** @type {string} */ part) =>
    root.querySelector(`.results [part=${part}]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    score: text('score'),
    band: text('band'),
    range: text('range'),
    coverage: text('coverage'),
    checked: [...root.querySelectorAll('input')].filter((input) => input.checked)
      .map(({ name, value }) => `${name}:${value}`).join(' '),
  };
});

/** Which radio button has the focus, as "group:value". @param {Page} page */
export const focused = (page) => page.evaluate(() => {
  const root = document.querySelector('amps-health-score')?.shadowRoot ?? document;
  const { name = '', value = '' } = /** @type {HTMLInputElement} */ (root.activeElement) ?? {};
  return `${name}:${value}`;
});

/** Notes what moves by itself; runs in the page before its own scripts. Only Chromium tells. */
export function watchJumps() {
  const jumps = /** @type {number[]} */ ([]);
  Object.assign(globalThis, { jumps });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) jumps.push(/** @type {any} */ (entry).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How much of the page moved by itself, and how far: the layout shift. @param {Page} page @returns {Promise<number>} */
export const jumped = (page) => page.evaluate(() =>
  inPage.jumps.reduce((/** @type {number} */ sum, /** @type {number} */ each) => sum + each, 0));
