/**
 * The widget on a bare page against the same questionnaire on SurveyJS and written by hand with lit, served by one
 * server to one Chromium, in turns; medians. How long until the first click is on screen, as it is and as on a phone
 * (four times slower, Slow 4G); how long from a click to the score on screen; and in how many frames a click has
 * something laid out or painted.
 *
 *     node tests/bench/questionnaire.js [--runs 15]
 */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { serve } from '../../web/serve.js';
import { launch } from '../web/browsers.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const RUNS = Number(values.runs);

const file = (/** @type {string} */ name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

// ---- The pages

const folder = mkdtempSync(join(tmpdir(), 'amps-bench-'));
const peer = file('build/bench/surveyjs');
mkdirSync(peer, { recursive: true });
for (const name of ['package.json', 'package-lock.json']) copyFileSync(file(`tests/bench/surveyjs/${name}`), join(peer, name));
execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: peer, stdio: 'inherit' });

/** @param {string} name @param {string} source @param {string[]} [modules] */
async function bundle(name, source, modules = []) {
  cpSync(file(source), join(folder, name), { recursive: true });
  await build({
    entryPoints: [file(`${source}/questionnaire.js`)], outdir: join(folder, name), allowOverwrite: true, nodePaths: modules,
    bundle: true, minify: true, format: 'esm', target: 'es2022',
  });
}
await bundle('lit', 'tests/bench/baseline');
await bundle('surveyjs', 'tests/bench/surveyjs', [join(peer, 'node_modules')]);
copyFileSync(join(peer, 'node_modules/survey-core/survey-core.min.css'), join(folder, 'surveyjs/survey-core.css'));
cpSync(file('dist/widget'), join(folder, 'widget'), { recursive: true });
writeFileSync(join(folder, 'widget/index.html'), `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>The widget</title>
  <link rel="icon" href="data:,">
  <script type="module" src="amps-health-score.js"></script>
</head>
<body>
  <h1>AMPS health score</h1>
  <amps-health-score></amps-health-score>
</body>
</html>
`);
// The peers bring styles of their own.
const site = await serve({ dir: folder, port: 0, headers: { 'Content-Security-Policy': '' } });

const PAGES = /** @type {const} */ (['surveyjs', 'lit', 'widget']);
/** @typedef {typeof PAGES[number]} Name */
/** @typedef {import('puppeteer-core').Page} Page */

const MACHINES = {
  'as it is': async () => {},
  '4 times slower, Slow 4G': async (/** @type {Page} */ tab) => {
    await tab.emulateCPUThrottling(4);
    await tab.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  },
};

// ---- In the page

/** Finds the questions and the score, whoever draws them, and clicks at the start of a frame. */
function instruments() {
  const root = () => document.querySelector('amps-health-score, lit-questionnaire')?.shadowRoot ?? document;
  const radios = () => [...root().querySelectorAll('input[type=radio]')].map((radio) => /** @type {HTMLInputElement} */ (radio));
  const groups = () => [...new Set(radios().map(({ name }) => name))].map((name) => radios().filter((each) => each.name === name));
  // Below half of the answers the widget shows a range and no score.
  const score = () => [root(), document].flatMap((place) => [...place.querySelectorAll('[part=score], [part=range], output')])
    .map(({ textContent }) => textContent).join(' ');
  Object.assign(globalThis, { bench: {
    groups, score,
    /** @param {number} group @param {number} at @returns {Promise<number>} until the score that follows is painted */
    async click(group, at) {
      const radio = groups()[group][at];
      const before = score();
      return new Promise((resolve) => {
        requestAnimationFrame(() => {
          const begun = performance.now();
          radio.click();
          const look = () => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              if (score() !== before) resolve(performance.now() - begun);
              else requestAnimationFrame(look);
            };
            port2.postMessage(0);
          };
          // What a click draws at once is in the frame that it is in.
          look();
        });
      });
    },
  } });
  const look = () => {
    const [first] = groups();
    if (!first?.length) {
      requestAnimationFrame(look);
      return;
    }
    first[0].click();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (radios().some(({ checked }) => checked)) Object.assign(globalThis, { interactive: performance.now() });
      else requestAnimationFrame(look);
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

// ---- What is measured

const browser = await launch('Chromium', {}, { defaultViewport: { width: 1280, height: 800 } });

/** @param {Name} name @param {(tab: Page) => Promise<void>} slow */
async function opened(name, slow) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await slow(tab);
  await tab.evaluateOnNewDocument(instruments);
  await tab.goto(`${site.url}${name}/`);
  await tab.waitForFunction(() => 'interactive' in globalThis);
  return { tab, close: () => context.close(), interactive: await tab.evaluate(() => /** @type {any} */ (globalThis).interactive) };
}

/** Clicks through all questions. @param {Page} tab @returns {Promise<number[]>} the time of each */
const clicks = (tab) => tab.evaluate(async () => {
  const { bench } = /** @type {any} */ (globalThis);
  const times = [];
  const { length } = bench.groups();
  for (let group = 1; group < length; group += 1) {
    times.push(await bench.click(group, (group * 2 + 1) % 4));
    await new Promise((resolve) => { setTimeout(resolve, 300); });
  }
  return times;
});

/** The frames in which a click has something laid out or painted, as Chromium's own timeline tells. @param {Page} tab */
async function frames(tab) {
  await tab.tracing.start({ categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  const times = await clicks(tab);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
  // Chromium lays out and paints, and ends each frame with a commit.
  const events = traceEvents.filter((/** @type {any} */ { name, ph }) => ph !== 'E' && ['Commit', 'Layout', 'Paint'].includes(name))
    .sort((/** @type {any} */ a, /** @type {any} */ b) => a.ts - b.ts);
  let busy = 0;
  let isBusy = false;
  for (const { name } of events) {
    if (name === 'Commit' && isBusy) busy += 1;
    isBusy = name !== 'Commit';
  }
  if (!events.length) throw new Error(`The timeline tells nothing: ${[...new Set(traceEvents.map((/** @type {any} */ { name }) => name))].join(' ').slice(0, 500)}`);
  return busy / times.length;
}

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** @type {Record<string, Record<Name, number[]>>} */
const rows = {};
const note = (/** @type {string} */ row, /** @type {Name} */ name, /** @type {number[]} */ ...times) => {
  rows[row] ??= { surveyjs: [], lit: [], widget: [] };
  rows[row][name].push(...times);
};

try {
  for (const [machine, slow] of Object.entries(MACHINES)) {
    for (let run = -1; run < RUNS; run += 1) {
      for (const name of PAGES) {
        const { tab, close, interactive } = await opened(name, slow);
        // The first one warms the browser up.
        if (run >= 0) note(`interactive, ${machine}`, name, interactive);
        if (run >= 0 && run < 5) note(`click to painted score, ${machine}`, name, ...await clicks(tab));
        await close();
      }
    }
  }
  for (const name of PAGES) {
    const { tab, close } = await opened(name, MACHINES['as it is']);
    note('frames with layout or paint a click', name, await frames(tab));
    await close();
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}

console.log(`| median of ${RUNS} | SurveyJS | lit | widget | of SurveyJS | of lit |`);
console.log('|---|---:|---:|---:|---:|---:|');
for (const [row, times] of Object.entries(rows)) {
  const [surveyjs, lit, widget] = PAGES.map((name) => median(times[name]));
  console.log(`| ${row} | ${[surveyjs, lit, widget].map((n) => n.toFixed(1)).join(' | ')} | ${(widget / surveyjs).toFixed(2)} | ${(widget / lit).toFixed(2)} |`);
}
