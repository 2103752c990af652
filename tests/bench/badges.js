/**
 * A list of accounts with badges against the same list in plain spans: from the start of the navigation until all
 * are scored and the screen is painted, and until those below the fold are drawn too. Both in one Chromium, in
 * turns; medians.
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
<script type="module" src="${script}"></script><ul>${
  vectors.map((vector, i) => `<li>Account ${i}: ${cell(vector)}</li>`).join('\n')}</ul>`;

const folder = mkdtempSync(join(tmpdir(), 'amps-badges-'));
cpSync(file('dist/widget'), join(folder, 'widget'), { recursive: true });
/** @param {string} name @param {string} text */
const write = (name, text) => writeFileSync(join(folder, name), text);
write('list.css', 'body { font: 14px/1.5 sans-serif } span { display: inline-block; min-width: 5em }');
// The moment after the next frame is on screen.
write('frame.js', `
  export const frame = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(0);
  }));`);
write('spans.js', `
  import { frame } from './frame.js';
  frame().then((time) => { globalThis.times = { painted: time, drawn: time }; });`);
write('badges.js', `
  import { frame } from './frame.js';
  const badges = [...document.querySelectorAll('amps-health-badge')];
  let left = badges.length;
  document.addEventListener('amps-result', async () => {
    left -= 1;
    if (left > 0) return;
    const painted = await frame();
    let drawn = painted;
    while (!badges.every(({ shadowRoot }) => shadowRoot?.querySelector('svg'))) drawn = await frame();
    globalThis.times = { painted, drawn };
  });
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
  await tab.waitForFunction(() => 'times' in globalThis);
  /** @type {{painted: number, drawn: number}} */
  const time = await tab.evaluate(() => /** @type {any} */ (globalThis).times);
  await context.close();
  return time;
}

/** @param {number[]} each */
const median = (each) => [...each].sort((a, b) => a - b)[Math.floor(each.length / 2)];

/** @type {{spans: {painted: number, drawn: number}[], badges: {painted: number, drawn: number}[]}} */
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

/** @param {'spans' | 'badges'} name @param {'painted' | 'drawn'} what */
const result = (name, what) => median(times[name].map((time) => time[what]));

const plain = result('spans', 'painted');
const goal = 1.5 * plain + 150;
const verdict = (/** @type {number} */ time) => (time <= goal ? 'met' : 'missed');
const ms = (/** @type {number} */ time) => `${Math.round(time)} ms`;
console.log(`| ${ACCOUNTS} accounts, median of ${RUNS} | time | goal ${ms(goal)} |`);
console.log('|---|---|---|');
console.log(`| plain spans painted | ${ms(plain)} | |`);
for (const [what, name] of /** @type {const} */ ([
  ['painted', 'badges scored, screen painted'], ['drawn', 'badges below the fold drawn too'],
])) {
  const time = result('badges', what);
  console.log(`| ${name} | ${ms(time)} | ${verdict(time)} |`);
}
