/**
 * A million accounts from a dropped file to the ranked list, in a browser: the page against PapaParse with a scorer by
 * hand in a page of its own. In turns, medians of five rounds; with the longest tasks of the page, and the memory that its
 * process takes more at its peak.
 *
 *   node tests/bench/portfolio-page.js [Chromium | Firefox]
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtinModel } from '../../web/engine/engine.js';
import { serve } from '../../web/serve.js';
import { launch } from '../web/browsers.js';
import { millionAccounts } from './million-accounts.js';

const ROUNDS = 5;
const TOP = 100;
const browserName = /** @type {'Chromium' | 'Firefox'} */ (process.argv[2] ?? 'Chromium');
const folder = mkdtempSync(join(tmpdir(), 'amps-bench-'));
const path = join(folder, 'accounts.csv');
writeFileSync(path, millionAccounts());

/** What one would write first. */
const PEER = `const model = ${JSON.stringify({ dimensions: builtinModel.dimensions, stages: builtinModel.stages })};
function scored(row) {
  const stage = model.stages.find(({ id }) => id === row.stage);
  let points = 0, weights = 0, coverage = 0;
  for (const { id, questions } of model.dimensions) {
    let earned = 0, answered = 0;
    for (const question of questions) {
      const level = row[question.id];
      if (level === '') continue;
      answered += 1;
      earned += question.levels[Number(level)].points;
    }
    const weight = stage.weights[id];
    if (answered) { points += weight * earned / answered; weights += weight; }
    coverage += weight * answered / questions.length;
  }
  return weights && coverage >= 50 ? points / weights : undefined;
}
function run() {
  const began = performance.now();
  const list = [];
  return new Promise((resolve) => Papa.parse(document.querySelector('input').files[0], { header: true, skipEmptyLines: true,
    step: ({ data: row }) => {
      const score = scored(row);
      if (score !== undefined) list.push({ id: row.id, risk: Number(row.arr) * (100 - score) / 100 });
    },
    complete: () => {
      list.sort((a, b) => b.risk - a.risk);
      list.length = ${TOP};
      resolve(performance.now() - began);
    } }));
}
`;
writeFileSync(join(folder, 'peer.js'), PEER);
writeFileSync(join(folder, 'peer.html'),
  '<!doctype html><title>PapaParse</title><input type=file><script src="papaparse.min.js"></script><script src="peer.js"></script>');
cpSync(fileURLToPath(new URL('../../node_modules/papaparse/papaparse.min.js', import.meta.url)), join(folder, 'papaparse.min.js'));

const site = await serve({ port: 0 });
const peer = await serve({ dir: `${folder}/`, port: 0 });
const browser = await launch(browserName, {}, { defaultViewport: { width: 1280, height: 900 } });

/** Anonymous memory of the processes that the browser has for pages, in bytes; nothing where the system does not tell. */
function memoryOfPages() {
  let sum = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!/--type=renderer|-isForBrowser/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) continue;
      sum += 1024 * Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It has ended meanwhile.
    }
  }
  return sum;
}

/** @param {import('puppeteer-core').Page} page */
const choose = async (page) => {
  const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await page.waitForSelector('input[type=file]'));
  await input.uploadFile(path);
};

async function ours() {
  const page = await browser.newPage();
  await page.goto(`${site.url}portfolio.html`);
  await page.evaluate(() => {
    const tasks = /** @type {PerformanceEntry[]} */ ([]);
    Object.assign(globalThis, { tasks });
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
      new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
    }
  });
  const before = memoryOfPages();
  let peak = before;
  const watch = setInterval(() => { peak = Math.max(peak, memoryOfPages()); }, 25);
  // The time that a person takes to look at the columns is nobody's.
  await page.evaluate(() => {
    const marks = { opened: 0, columns: 0, read: 0, listed: 0 };
    Object.assign(globalThis, { marks });
    addEventListener('change', () => { marks.opened ||= performance.now(); }, true);
    new MutationObserver(() => {
      const button = /** @type {HTMLElement | null} */ (document.querySelector('.meanings') && document.querySelector('#portfolio .actions .main'));
      if (button && !marks.columns) {
        marks.columns = performance.now();
        setTimeout(() => {
          marks.read = performance.now();
          button.click();
        }, 500);
      }
      if (!marks.listed && document.querySelector('.ranked:not([hidden]) [data-place="0"] .c-account')) marks.listed = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await choose(page);
  await page.waitForFunction(() => /** @type {any} */ (globalThis).marks.listed, { timeout: 120_000 });
  await page.waitForSelector('.canvas svg');
  // Tasks are told a little later.
  await new Promise((resolve) => { setTimeout(resolve, 500); });
  clearInterval(watch);
  const { ms, tasks } = await page.evaluate(() => {
    const { marks, tasks: long } = /** @type {any} */ (globalThis);
    // What the page did before a file was chosen is another question.
    const since = long.filter((/** @type {PerformanceEntry} */ { startTime }) => startTime >= marks.opened);
    return { ms: marks.columns - marks.opened + marks.listed - marks.read, tasks: since.map((/** @type {PerformanceEntry} */ { duration }) => duration) };
  });
  await page.close();
  return { ms, tasks, memory: peak - before };
}

async function theirs() {
  const page = await browser.newPage();
  await page.goto(`${peer.url}peer.html`);
  await choose(page);
  const ms = await page.evaluate(() => /** @type {any} */ (globalThis).run());
  await page.close();
  return Number(ms);
}

/** @param {number[]} list */
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

try {
  console.log(`${browserName}, ${(statSync(path).size / 1e6).toFixed(0)} MB; medians of ${ROUNDS} rounds`);
  const page = [];
  const papa = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    page.push(await ours());
    papa.push(await theirs());
  }
  const [us, them] = [median(page.map(({ ms }) => ms)), median(papa)];
  console.log(`page ${us.toFixed(0)} ms, PapaParse ${them.toFixed(0)} ms, page / PapaParse ${(us / them).toFixed(2)}`);
  console.log(`longest tasks ${page.map(({ tasks }) => Math.max(0, ...tasks).toFixed(0)).join(', ')} ms, memory up ${page.map(({ memory }) => (memory / 1e6).toFixed(0)).join(', ')} MB`);
} finally {
  await browser.close();
  await site.close();
  await peer.close();
  rmSync(folder, { recursive: true });
}
