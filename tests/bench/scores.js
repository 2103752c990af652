/**
 * Scoring one account after another: the engine against scorers written by hand in JavaScript, which return the same
 * breakdown. All in one run, in turns; medians of five rounds.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadEngine, scoreColumns } from '../../web/engine/engine.js';
import { between, seeded } from '../oracle/random.js';

const ROUNDS = 5;
const ACCOUNTS = 4096;
const wasm = readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url));

if (process.argv[2] === 'first') {
  const engine = await loadEngine({ wasm });
  const before = performance.now();
  engine.score(engine.parseVector('AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2'));
  console.log(performance.now() - before);
  process.exit();
}

const engine = await loadEngine({ wasm });
const { model } = engine;
const questions = model.dimensions.flatMap((dimension) => dimension.questions);
const tenths = (/** @type {number} */ value) => Math.round(value * 10) / 10;

/** As one would write it first: from the model document and answers by question. @param {string} stageId @param {Record<string, any>} answers */
function fromDocument(stageId, answers) {
  const stage = model.stages.find(({ id }) => id === stageId);
  let [points, weights, low, high, coverage] = [0, 0, 0, 0, 0];
  const dimensions = model.dimensions.map(({ id, questions: its }) => {
    let [earned, answered, whole] = [0, 0, 0];
    for (const question of its) {
      const weight = question.weight ?? 1;
      whole += weight;
      const level = answers[question.id];
      if (level === undefined || level === 'X') continue;
      answered += weight;
      earned += weight * question.levels[level].points;
    }
    const weight = stage?.weights[id] ?? 0;
    if (answered) {
      points += weight * earned / answered;
      weights += weight;
    }
    low += weight * earned / whole / 100;
    high += weight * (earned + 100 * (whole - answered)) / whole / 100;
    coverage += weight * answered / whole;
    return answered ? tenths(earned / answered) : null;
  });
  const score = weights ? tenths(points / weights) : null;
  let band = null;
  for (const { id, min } of model.bands) if (score !== null && min <= score) band = id;
  const range = { low: Math.floor(low * 10) / 10, high: Math.ceil(high * 10) / 10 };
  return { score, band, range, coverage: tenths(coverage), dimensions };
}

const prepared = {
  sizes: model.dimensions.map(({ questions: its }) => its.length),
  points: questions.map(({ levels }) => levels.map((level) => level.points)),
  weights: model.stages.map(({ weights }) => model.dimensions.map(({ id }) => weights[id])),
};

/** By hand, for this one model: flat arrays, and every question of weight 1. @param {number} stage @param {ArrayLike<number>} levels */
function fromArrays(stage, levels) {
  const weights = prepared.weights[stage];
  let [points, scored, low, high, coverage, q] = [0, 0, 0, 0, 0, 0];
  const dimensions = [];
  for (let d = 0; d < prepared.sizes.length; d += 1) {
    const size = prepared.sizes[d];
    let [earned, answered] = [0, 0];
    for (let i = 0; i < size; i += 1, q += 1) {
      if (levels[q] < 0) continue;
      answered += 1;
      earned += prepared.points[q][levels[q]];
    }
    const weight = weights[d];
    if (answered) {
      points += weight * earned / answered;
      scored += weight;
    }
    low += weight * earned / size / 100;
    high += weight * (earned + 100 * (size - answered)) / size / 100;
    coverage += weight * answered / size;
    dimensions.push(answered ? tenths(earned / answered) : null);
  }
  const score = scored ? tenths(points / scored) : null;
  let band = null;
  for (const { id, min } of model.bands) if (score !== null && min <= score) band = id;
  const range = { low: Math.floor(low * 10) / 10, high: Math.ceil(high * 10) / 10 };
  return { score, band, range, coverage: tenths(coverage), dimensions };
}

const rng = seeded(1);
const stages = model.stages.map(({ id }) => id);
const stage = Uint8Array.from({ length: ACCOUNTS }, () => between(rng, 0, stages.length - 1));
const levels = Array.from({ length: ACCOUNTS }, () => Int8Array.from(questions, () => between(rng, -1, 4)));
const answers = levels.map((row) => Object.fromEntries(questions.map(({ id }, q) => [id, row[q] < 0 ? 'X' : row[q]])));
const columns = questions.map((_, q) => Int8Array.from(levels, (row) => row[q]));
/** @type {import('../../web/engine/engine.js').Assessment[]} */
const documents = answers.slice(0, 256).map((row, i) => ({
  format: 'amps-assessment', version: 1, stage: stages[stage[i]],
  answers: Object.fromEntries(Object.entries(row).map(([id, level]) => [id, { level: /** @type {any} */ (level) }])),
}));
const into = scoreColumns(engine, stage, columns);

let sink = 0;
/** Nanoseconds an account. @param {number} accounts @param {() => void} run */
function time(accounts, run) {
  const before = performance.now();
  run();
  return (performance.now() - before) * 1e6 / accounts;
}
/** @param {(i: number) => {score: number | null}} score */
const each = (score) => () => {
  for (let i = 0; i < 50 * ACCOUNTS; i += 1) sink += score(i % ACCOUNTS).score ?? 0;
};

/** @type {Record<string, () => number>} */
const cases = {
  'JavaScript, from the document': () => time(50 * ACCOUNTS, each((i) => fromDocument(stages[stage[i]], answers[i]))),
  'JavaScript, by hand for this model': () => time(50 * ACCOUNTS, each((i) => fromArrays(stage[i], levels[i]))),
  'engine.scores': () => time(50 * ACCOUNTS, each((i) => engine.scores(stages[stage[i]], levels[i]))),
  'scoreColumns': () => time(200 * ACCOUNTS, () => {
    for (let i = 0; i < 200; i += 1) scoreColumns(engine, stage, columns, into);
    sink += into.score?.[0] ?? 0;
  }),
  'engine.score, the full document': () => time(4 * documents.length, () => {
    for (let i = 0; i < 4 * documents.length; i += 1) sink += engine.score(documents[i % documents.length]).score ?? 0;
  }),
  'first score after load': () => Number(execFileSync(
    process.execPath, [fileURLToPath(import.meta.url), 'first'], { encoding: 'utf8' })) * 1e6,
};

/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (const run of Object.values(cases)) run();
for (let round = 0; round < ROUNDS; round += 1) for (const [name, run] of Object.entries(cases)) times[name].push(run());
const median = (/** @type {number[]} */ list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const [document, byHand] = Object.values(times).map(median);
console.log('median of five rounds                ns an account   × from the document   × by hand');
for (const [name, list] of Object.entries(times)) {
  const ns = median(list);
  const ratio = (/** @type {number} */ peer) => (peer / ns).toFixed(peer / ns < 10 ? 2 : 0);
  console.log(name.padEnd(37), ns.toFixed(0).padStart(13), ratio(document).padStart(19), ratio(byHand).padStart(11));
}
if (Number.isNaN(sink)) throw new Error('Nothing was scored.');
