/**
 * All correlations of 100 activities with 10 outcomes in 20,000 rows: the core natively and under WebAssembly, and
 * simple-statistics, one pair after the other. All in one run, in turns; medians of five rounds. Ranks take simple-statistics
 * so long that 20 of the 1,000 pairs stand for all.
 *
 *   cmake --build build/native --target amps_evidence_bench && cmake --build build/wasm --target amps_evidence_bench
 *   npm ci --prefix tests/sql/engines && node tests/bench/evidence.js
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @type {any} */
const { sampleCorrelation, sampleRankCorrelation } = (await import(new URL('../sql/engines/node_modules/simple-statistics/dist/simple-statistics.mjs', import.meta.url).href));

const ROUNDS = 5;
const ROWS = 20_000;
const [ACTIVITIES, OUTCOMES] = [100, 10];
const RANKED_PAIRS = 20;
const file = (/** @type {string} */ path) => fileURLToPath(new URL(`../../build/${path}/tests/core/amps_evidence_bench`, import.meta.url));

let state = 1;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};
const column = (/** @type {unknown} */ _, /** @type {number} */ i) => Array.from({ length: ROWS }, () => (i % 2 ? random() : Math.floor(random() * 20)));
const activities = Array.from({ length: ACTIVITIES }, column);
const outcomes = Array.from({ length: OUTCOMES }, column);

/** @param {() => void} work */
function milliseconds(work) {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** @type {Record<string, () => {pearson: number, spearman: number, both?: number}>} */
const SIDES = {
  native: () => JSON.parse(execFileSync(file('native'), { encoding: 'utf8' })),
  WebAssembly: () => JSON.parse(execFileSync(process.execPath, [`${file('wasm')}.js`], { encoding: 'utf8' })),
  'simple-statistics': () => ({
    pearson: milliseconds(() => {
      for (const activity of activities) for (const outcome of outcomes) sampleCorrelation(activity, outcome);
    }),
    spearman: milliseconds(() => {
      for (let i = 0; i < RANKED_PAIRS; i += 1) sampleRankCorrelation(activities[i % ACTIVITIES], outcomes[i % OUTCOMES]);
    }) * ((ACTIVITIES * OUTCOMES) / RANKED_PAIRS),
  }),
};

/** @type {Record<string, {pearson: number[], spearman: number[], both: number[]}>} */
const taken = Object.fromEntries(Object.keys(SIDES).map((name) => [name, { pearson: [], spearman: [], both: [] }]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, side] of Object.entries(SIDES)) {
    const { pearson, spearman, both = pearson + spearman } = side();
    taken[name].pearson.push(pearson);
    taken[name].spearman.push(spearman);
    taken[name].both.push(both);
  }
}
const median = (/** @type {number[]} */ list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const medians = Object.fromEntries(Object.entries(taken).map(([name, of]) => [name, Object.fromEntries(Object.entries(of).map(([what, list]) => [what, median(list)]))]));
console.table(medians);
for (const what of ['pearson', 'spearman', 'both']) {
  console.log(`${what}: simple-statistics / WebAssembly ${(medians['simple-statistics'][what] / medians.WebAssembly[what]).toFixed(1)}, `
    + `WebAssembly / native ${(medians.WebAssembly[what] / medians.native[what]).toFixed(2)}`);
}
