/**
 * The saved page, opened from the disk, against a questionnaire written by hand with lit, served: from the start of
 * the navigation to the frame in which the first click on a stage is on screen. Both in one Chromium, in turns;
 * medians. Once as this machine is, and once as on a phone: four times slower, the server behind Slow 4G.
 *
 *     node tests/bench/saved-page.js [--runs 15]
 */
import { build } from 'esbuild';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { PredefinedNetworkConditions } from 'puppeteer-core';
import { serve } from '../../web/serve.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const RUNS = Number(values.runs);

const file = (/** @type {string} */ name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'amps-saved-'));
cpSync(file('tests/bench/baseline'), folder, { recursive: true });
await build({
  entryPoints: [file('tests/bench/baseline/questionnaire.js')], outdir: folder, allowOverwrite: true,
  bundle: true, minify: true, format: 'esm', target: 'es2022',
});
// lit puts its styles where no style policy forbids them, but not under Trusted Types.
const site = await serve({ dir: folder, port: 0, headers: { 'Content-Security-Policy': '' } });

const PAGES = {
  lit: site.url,
  saved: pathToFileURL(file('dist/amps-health-score.html')).href,
};
const MACHINES = {
  'as it is': async () => {},
  '4 times slower, Slow 4G': async (/** @type {import('puppeteer-core').Page} */ tab) => {
    await tab.emulateCPUThrottling(4);
    await tab.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  },
};

const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});

/** Clicks on a stage as soon as there is one, and notes the moment after the frame that shows it. */
const click = () => {
  const look = () => {
    const host = document.querySelector('amps-health-score, lit-questionnaire');
    const stage = /** @type {HTMLInputElement | null | undefined} */ (
      host?.shadowRoot?.querySelector('input[name=stage]'));
    if (!stage) {
      requestAnimationFrame(look);
      return;
    }
    // This is the start of a frame, so the click is in it, and the next task comes after it.
    stage.click();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (stage.checked) Object.assign(globalThis, { painted: performance.now() });
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
};

/** @param {string} address @param {(tab: import('puppeteer-core').Page) => Promise<void>} slow */
async function measure(address, slow) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await slow(tab);
  await tab.evaluateOnNewDocument(click);
  await tab.goto(address);
  await tab.waitForFunction(() => 'painted' in globalThis);
  const time = await tab.evaluate(() => /** @type {number} */ (/** @type {any} */ (globalThis).painted));
  await context.close();
  return time;
}

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

console.log(`| first click on a stage painted, median of ${RUNS} | lit, served | saved page, from disk | ratio |`);
console.log('|---|---:|---:|---:|');
try {
  for (const [machine, slow] of Object.entries(MACHINES)) {
    /** @type {Record<keyof typeof PAGES, number[]>} */
    const times = { lit: [], saved: [] };
    for (let run = -1; run < RUNS; run += 1) {
      for (const name of /** @type {const} */ (['lit', 'saved'])) {
        const time = await measure(PAGES[name], slow);
        // The first one warms the browser up.
        if (run >= 0) times[name].push(time);
      }
    }
    const [lit, saved] = [median(times.lit), median(times.saved)];
    console.log(`| ${machine} | ${Math.round(lit)} ms | ${Math.round(saved)} ms | ${(saved / lit).toFixed(2)} |`);
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
