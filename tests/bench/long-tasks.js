/**
 * How long the pages of metrics and of evidence hold up whoever uses them while they read and work large tables: a million
 * rows of revenue, and 100 activities with 10 outcomes in 20,000 rows. Chromium tells tasks from 50 ms on. The portfolio is
 * in portfolio-page.js.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../web/serve.js';
import { launch } from '../web/browsers.js';
import { millionRevenue } from './million-revenue.js';

const ROUNDS = 5;
const ROWS = 20_000;
const ACTIVITIES = Array.from({ length: 100 }, (_, i) => `activity ${i + 1}`);
const OUTCOMES = ['renewed', 'renewal', 'churned', 'churn', 'retained', 'expansion', 'nps', 'outcome', 'won', 'expanded'];

/** Counts, and shares with many digits, that have nothing to do with one another. */
function manyPairs() {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const names = [...ACTIVITIES, ...OUTCOMES];
  const row = (/** @type {number} */ n) => `A${n},${names.map((_, i) => (i % 2 ? random().toFixed(6) : Math.floor(random() * 20))).join(',')}`;
  return `account,${names.join(',')}\n${Array.from({ length: ROWS }, (_, n) => row(n)).join('\n')}\n`;
}

/** @type {readonly {name: string, text: string, go: string, shown: string}[]} */
const PAGES = [
  { name: 'metrics', text: millionRevenue(), go: '.incoming .actions .main', shown: '#metrics[aria-busy=false] .revenue' },
  { name: 'evidence', text: manyPairs(), go: '#evidence .actions .main', shown: '.pairs[aria-busy=false]' },
];

const folder = mkdtempSync(join(tmpdir(), 'amps-bench-'));
const site = await serve({ port: 0 });
const browser = await launch('Chromium', {}, { defaultViewport: { width: 1280, height: 900 } });

/** One visit: the tasks that were long, and when they began. @param {typeof PAGES[0]} page @param {string} path of the table */
async function round({ name, go, shown }, path) {
  // Of its own: what one round keeps, the next does not have.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${site.url}${name}.html`);
  const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await page.waitForSelector('.drop input[type=file]'));
  await page.evaluate(() => {
    const tasks = /** @type {PerformanceEntry[]} */ ([]);
    Object.assign(globalThis, { tasks, marks: { chosen: performance.now() } });
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  });
  await input.uploadFile(path);
  await page.waitForSelector('.meanings[aria-busy=false]');
  await page.evaluate((selector) => {
    /** @type {any} */ (globalThis).marks.read = performance.now();
    /** @type {HTMLElement} */ (document.querySelector(selector)).click();
  }, go);
  await page.waitForSelector(shown, { timeout: 60_000 });
  await page.evaluate(() => { /** @type {any} */ (globalThis).marks.shown = performance.now(); });
  // Tasks are told a little later.
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  const found = await page.evaluate(() => {
    const { tasks, marks } = /** @type {any} */ (globalThis);
    return {
      ms: Math.round(marks.shown - marks.read),
      long: tasks.map((/** @type {PerformanceEntry} */ { startTime, duration }) => (
        `${Math.round(duration)} ms ${startTime < marks.read ? `${Math.round(startTime - marks.chosen)} ms after the file was chosen`
          : `${Math.round(startTime - marks.shown)} ms from what is shown`}`)),
    };
  });
  await context.close();
  return found;
}

try {
  for (const page of PAGES.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
    const path = join(folder, 'table.csv');
    writeFileSync(path, page.text);
    for (let n = 1; n <= ROUNDS; n += 1) {
      const { ms, long } = await round(page, path);
      console.log(`${page.name} ${n}: ${ms} ms from the click to the result; tasks from 50 ms on: ${long.join(', ') || 'none'}`);
    }
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
