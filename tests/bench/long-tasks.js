/**
 * How long the page of metrics holds up whoever uses it while it reads and works a million rows of revenue. Chromium tells
 * tasks from 50 ms on. The portfolio is in portfolio-page.js.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../web/serve.js';
import { launch } from '../web/browsers.js';
import { millionRevenue } from './million-revenue.js';

const ROUNDS = 5;
const folder = mkdtempSync(join(tmpdir(), 'amps-bench-'));

/** @type {readonly {page: string, text: string, prepare: string, go: string, end: string}[]} */
const PAGES = [
  { page: 'metrics.html', text: millionRevenue(), prepare: '.table-kind', go: '.incoming .actions .main', end: '.revenue' },
];

const site = await serve({ port: 0 });
const browser = await launch('Chromium', {}, { defaultViewport: { width: 1280, height: 900 } });
try {
  for (const { page: name, text, prepare, go, end } of PAGES) {
    const path = join(folder, 'table.csv');
    writeFileSync(path, text);
    const longest = [];
    const times = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // Of its own: what one round keeps, the next does not have.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(`${site.url}${name}`);
      await page.evaluate(() => {
        const tasks = /** @type {number[]} */ ([]);
        Object.assign(globalThis, { tasks });
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
      });
      if (prepare) await page.waitForSelector(prepare);
      const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await page.waitForSelector('.drop input[type=file]'));
      await input.uploadFile(path);
      await page.waitForSelector('.meanings');
      // All columns are drawn.
      await new Promise((resolve) => { setTimeout(resolve, 1000); });
      const began = Date.now();
      await page.evaluate((selector) => /** @type {HTMLElement} */ (document.querySelector(selector)).click(), go);
      await page.waitForSelector(end, { timeout: 30_000 });
      times.push(Date.now() - began);
      await new Promise((resolve) => { setTimeout(resolve, 1000); });
      longest.push(await page.evaluate(() => Math.round(Math.max(0, .../** @type {any} */ (globalThis).tasks))));
      await context.close();
    }
    console.log(`${name}: longest tasks ${longest.join(', ')} ms (0: none from 50 on), from the click to the result ${times.join(', ')} ms`);
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
