// Real browsers, what they complain about, and the calculator as a person would use it.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import test, { after, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Browser} Browser */

/**
 * @typedef {object} VisitOptions
 * @property {boolean} [dark] the system prefers dark colours
 * @property {boolean} [forced] the system forces its own colours
 * @property {number} [width] of the window, in CSS pixels
 * @property {number} [height]
 * @property {() => void} [first] runs in the page before its own scripts
 * @property {boolean} [kept] the browser may keep the site for offline use; it would fetch all of it each time
 */

/**
 * @typedef {object} Visit
 * @property {Page} page
 * @property {() => Promise<string[]>} complaints console errors, uncaught errors and policy violations so far
 * @property {string[]} requests the address of everything the page asked for so far
 * @property {() => Promise<void>} close
 */

/** @typedef {(address: string, options?: VisitOptions) => Promise<Visit>} OpenPage */

/** @param {string | undefined} told @param {string[]} usual */
const program = (told, usual) => told ?? usual.find(existsSync) ?? usual[0];

/** @type {Record<string, (dark: boolean, forced: boolean) => import('puppeteer-core').LaunchOptions>} */
const BROWSERS = {
  Chromium: () => ({
    browser: 'chrome',
    executablePath: program(process.env.CHROME_PATH, [
      '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser', '/snap/bin/chromium',
    ]),
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  }),
  Firefox: (dark, forced) => ({
    browser: 'firefox',
    executablePath: program(process.env.FIREFOX_PATH, [
      '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox',
    ]),
    extraPrefsFirefox: {
      // Automated Firefox turns the origin checks of files off, and broken pages would pass.
      'security.fileuri.strict_origin_policy': true,
      // No page can be told which colours the system prefers; the browser can: 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...(forced ? { 'browser.display.document_color_use': 2 } : {}),
    },
  }),
};

/**
 * One describe block a browser; a browser starts when its first page is opened.
 * @param {(open: OpenPage) => void} define
 */
export function forEachBrowser(define) {
  for (const [name, options] of Object.entries(BROWSERS)) {
    describe(name, () => {
      /** @type {Map<string, Promise<Browser>>} */
      const started = new Map();
      after(() => Promise.all([...started.values()].map(async (browser) => (await browser).close())));

      define(async (address, visit = {}) => {
        const { dark = false, forced = false } = visit;
        // Only Firefox needs a browser of its own for the system's wishes.
        const key = name === 'Firefox' ? `${dark} ${forced}` : '';
        if (!started.has(key)) started.set(key, puppeteer.launch(options(dark, forced)));
        return openPage(await /** @type {Promise<Browser>} */ (started.get(key)), address, visit, name);
      });
    });
  }
}

/**
 * A page with storage of its own.
 * @param {Browser} browser @param {string} address @param {VisitOptions} options @param {string} name
 * @returns {Promise<Visit>}
 */
async function openPage(browser, address, options, name) {
  const { dark = false, forced = false, width = 1280, height = 800, first, kept = false } = options;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const heard = [];
  /** @type {string[]} */
  const requests = [];
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewport({ width, height });
  if (name === 'Chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ] });
  }
  await page.evaluateOnNewDocument(() => {
    const violations = /** @type {string[]} */ ([]);
    Object.assign(globalThis, { violations, inPage: globalThis });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  if (!kept) {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
    });
  }
  if (first) await page.evaluateOnNewDocument(first);
  await page.goto(address, { waitUntil: 'load' });
  return {
    page,
    requests,
    complaints: async () => [
      ...heard, ...await page.evaluate(() => /** @type {any} */ (globalThis).violations),
    ],
    close: () => context.close(),
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

/** The looks that every screen is judged in. @type {Record<string, VisitOptions>} */
export const LOOKS = {
  'light': {},
  'dark': { dark: true },
  'on a phone': { width: 390, height: 844 },
  'on a dark phone': { width: 390, height: 844, dark: true },
};

/** Waits until the questions can be answered, and the answers scored. @param {Page} page */
export async function ready(page) {
  await page.waitForFunction(() => {
    const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
    return widget?.engine && widget.shadowRoot.querySelector('input[name=stage]');
  });
}

/**
 * Tests on an open page, which is closed whatever happens.
 * @param {OpenPage} open
 * @param {() => string} address known once the site is served
 * @param {VisitOptions} [usual] what every visit has
 */
export const journeys = (open, address, usual = {}) => {
  /**
   * @param {string} sentence @param {VisitOptions} options
   * @param {(page: Page, visit: Visit) => Promise<void>} body
   */
  const journey = (sentence, options, body) => test(sentence, { timeout: 120_000 }, async () => {
    const visit = await open(address(), { ...usual, ...options });
    try {
      await ready(visit.page);
      await body(visit.page, visit);
    } finally {
      await visit.close();
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
  // Colours that are still on their way would be judged half-way.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(AXE);
  return page.evaluate(async (selector) => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(selector ?? document);
    return violations.flatMap((/** @type {any} */ { id, nodes }) => nodes.map(
      (/** @type {any} */ { target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`,
    ));
  }, part);
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
