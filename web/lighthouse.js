/**
 * Judges every page of dist/ as Lighthouse sees it, on its mobile preset, and prints the figures as a table. The files
 * are delivered compressed, as servers on the web do. The benchmarkIndex is Lighthouse's own measure of the machine:
 * below 1000 it is slower than Lighthouse expects, and the performance is judged too low.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { serve } from './serve.js';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** What is no page of the site: a frame for other sites, and what is shown when there is none. */
const OTHER = ['404.html', 'embed.html', 'amps-health-score.html', 'amps-plan.html'];

const named = process.argv.slice(2);
const pages = named.length ? named : readdirSync(DIST)
  .filter((file) => file.endsWith('.html') && !OTHER.includes(file)).sort();

const folder = mkdtempSync(join(tmpdir(), 'amps-lighthouse-'));
cpSync(DIST, folder, { recursive: true, filter: (file) => !file.startsWith(join(DIST, 'npm')) });
/** @param {string} inside @returns {string[]} */
const filesIn = (inside) => readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => (
  entry.isDirectory() ? filesIn(join(inside, entry.name)) : [join(inside, entry.name)]));

for (const file of filesIn('')) {
  if (/\.(html|css|js|wasm|svg|webmanifest)$/.test(file)) {
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(readFileSync(join(folder, file))));
  }
}

const site = await serve({ dir: folder, port: 0 });
const chrome = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
});
const port = Number(new URL(chrome.wsEndpoint()).port);
/** @param {import('lighthouse').Result.Category} category */
const scoreOf = ({ score }) => Math.round((score ?? 0) * 100);

/** The middle one of some runs, by its performance: a busy machine takes longer. @param {string} page */
async function judged(page) {
  const runs = [];
  for (let i = 0; i < RUNS; i += 1) {
    const result = await lighthouse(site.url + page.replace(/^index\.html$/, ''), {
      port, onlyCategories: CATEGORIES, logLevel: 'error',
    });
    if (!result) throw new Error(`${page} was not judged.`);
    runs.push(result.lhr);
  }
  runs.sort((a, b) => scoreOf(a.categories.performance) - scoreOf(b.categories.performance));
  return runs[Math.floor(RUNS / 2)];
}

let worst = 100;
try {
  console.log(`| page | ${CATEGORIES.join(' | ')} | benchmarkIndex |`);
  console.log(`|---|${CATEGORIES.map(() => '---:|').join('')}---:|`);
  for (const page of pages) {
    const { categories, audits, environment } = await judged(page);
    const scores = CATEGORIES.map((id) => scoreOf(categories[id]));
    worst = Math.min(worst, ...scores);
    console.log(`| ${page} | ${scores.join(' | ')} | ${Math.round(environment.benchmarkIndex)} |`);
    // What keeps it from 100.
    for (const { auditRefs } of Object.values(categories)) {
      for (const { id, weight } of auditRefs) {
        const { score, title, displayValue = '' } = audits[id];
        if (weight && score !== null && score < 0.9) console.error(`${page}: ${title} ${displayValue} (${id})`);
      }
    }
  }
} finally {
  await chrome.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = worst === 100 ? 0 : 1;
