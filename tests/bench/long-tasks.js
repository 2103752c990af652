/**
 * How long the pages of evidence and metrics hold up whoever uses them while they read and work a large table: 100 activities
 * × 10 outcomes × 20,000 rows, and a million rows of revenue. Chromium tells tasks from 50 ms on. The portfolio is in
 * portfolio-page.js.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../web/serve.js';
import { between, seeded } from '../oracle/random.js';
import { launch } from '../web/browsers.js';
import { millionRevenue } from './million-revenue.js';

const ROUNDS = 5;
const folder = mkdtempSync(join(tmpdir(), 'amps-bench-'));

/** Numbers in all columns. */
function evidenceTable() {
  const rng = seeded(17);
  const names = [...Array.from({ length: 100 }, (_, i) => `activity ${i + 1}`), ...Array.from({ length: 10 }, (_, i) => `outcome ${i + 1}`)];
  const lines = [`account,${names.join(',')}\n`];
  for (let row = 0; row < 20_000; row += 1) lines.push(`A${row},${names.map(() => between(rng, 0, 99)).join(',')}\n`);
  return lines.join('');
}

/** @type {readonly {page: string, text: string, prepare: string, go: string, end: string}[]} */
const PAGES = [
  { page: 'evidence.html', text: evidenceTable(), prepare: '', go: '#evidence .actions .main', end: 'ol.pairs' },
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
      const page = await browser.newPage();
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
      await page.waitForSelector(end, { timeout: 120_000 });
      times.push(Date.now() - began);
      await new Promise((resolve) => { setTimeout(resolve, 1000); });
      longest.push(await page.evaluate(() => Math.round(Math.max(0, .../** @type {any} */ (globalThis).tasks))));
      await page.close();
    }
    console.log(`${name}: longest tasks ${longest.join(', ')} ms (0: none from 50 on), from the click to the result ${times.join(', ')} ms`);
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
