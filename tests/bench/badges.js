/**
 * A list of accounts with badges against the same list in plain spans: from the start of the navigation to the
 * frame in which the last score is on screen. Both in one Chromium, in turns; medians.
 *
 *     node tests/bench/badges.js [--accounts 1000] [--runs 15]
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { loadEngine } from '../../web/engine/engine.js';
import { serve } from '../../web/serve.js';
import { manyVectors } from '../web/many-vectors.js';

const { values } = parseArgs({
  options: { accounts: { type: 'string', default: '1000' }, runs: { type: 'string', default: '15' } },
});
const ACCOUNTS = Number(values.accounts);
const RUNS = Number(values.runs);

const file = (/** @type {string} */ name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const engine = await loadEngine({ wasm: readFileSync(file('build/wasm/amps.wasm')) });
const vectors = manyVectors(ACCOUNTS);

/** What a badge says, in spans. @param {string} vector */
function spans(vector) {
  const { score, band, range } = engine.summary(vector);
  const name = engine.model.bands.find(({ id }) => id === band)?.name;
  return `<span>${score?.toFixed(1)}</span> <span>${name}</span> `
    + `<span>${range.low.toFixed(1)}–${range.high.toFixed(1)}</span>`;
}

/** @param {string} script @param {(vector: string) => string} cell */
const page = (script, cell) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Accounts</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="list.css">
<script type="module" src="${script}"></script><table>${
  vectors.map((vector, i) => `<tr><td>Account ${i}<td>${cell(vector)}`).join('\n')}</table>`;

const folder = mkdtempSync(join(tmpdir(), 'amps-badges-'));
cpSync(file('dist/widget'), join(folder, 'widget'), { recursive: true });
/** @param {string} name @param {string} text */
const write = (name, text) => writeFileSync(join(folder, name), text);
write('list.css', 'body { font: 14px/1.5 sans-serif } span { display: inline-block; min-width: 5em }');
// The moment after the next frame is on screen.
write('painted.js', `
  export const painted = () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { globalThis.painted = performance.now(); };
    port2.postMessage(0);
  });`);
write('spans.js', "import { painted } from './painted.js'; painted();");
write('badges.js', `
  import { painted } from './painted.js';
  let left = document.querySelectorAll('amps-health-badge').length;
  document.addEventListener('amps-result', () => { left -= 1; if (left === 0) painted(); });
  import('./widget/amps-health-badge.js');`);
write('spans.html', page('spans.js', spans));
write('badges.html', page('badges.js', (vector) =>
  `<amps-health-badge vector="${vector}"></amps-health-badge>`));

const site = await serve({ dir: folder, port: 0 });
const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});

/** @param {string} name */
async function measure(name) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.goto(`${site.url}${name}.html`);
  await tab.waitForFunction(() => 'painted' in globalThis);
  const time = await tab.evaluate(() => /** @type {number} */ (/** @type {any} */ (globalThis).painted));
  await context.close();
  return time;
}

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** @type {{spans: number[], badges: number[]}} */
const times = { spans: [], badges: [] };
try {
  for (let run = -1; run < RUNS; run += 1) {
    for (const name of /** @type {const} */ (['spans', 'badges'])) {
      const time = await measure(name);
      // The first one warms the browser up.
      if (run >= 0) times[name].push(time);
    }
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}

const plain = median(times.spans);
const badges = median(times.badges);
const goal = 1.5 * plain + 150;
const ms = (/** @type {number} */ time) => `${Math.round(time)} ms`;
console.log(`| ${ACCOUNTS} accounts, median of ${RUNS} | all painted |`);
console.log('|---|---|');
console.log(`| plain spans | ${ms(plain)} |`);
console.log(`| badges | ${ms(badges)} |`);
console.log(`| goal: 1.5 × plain spans + 150 ms | ${ms(goal)}: ${badges <= goal ? 'met' : 'missed'} |`);
