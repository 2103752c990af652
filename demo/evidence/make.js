/**
 * Tables to try the evidence with, each with something in it that is known, from fixed seeds.
 * `node demo/evidence/make.js ampm > ampm.csv`; the names are those of TABLES.
 */
import { pathToFileURL } from 'node:url';
import { random } from '../portfolios/make.js';

const SEGMENTS = ['Enterprise', 'Mid-market', 'Small'];

/** What the tables draw from. @param {number} seed */
function source(seed) {
  const dice = random(seed);
  const below = (/** @type {number} */ count) => Math.floor(dice() * count);
  return {
    below,
    chance: (/** @type {number} */ share) => dice() < share,
    pick: (/** @type {readonly string[]} */ list) => list[below(list.length)],
    /** About the standard normal distribution: twelve numbers from 0 to 1, added. */
    normal: () => Array.from({ length: 12 }, dice).reduce((sum, each) => sum + each, -6),
  };
}

/** @param {unknown[]} cells */
const line = (cells) => `${cells.join(',')}\n`;
const account = (/** @type {number} */ i) => `C-${String(i + 1).padStart(4, '0')}`;
const month = (/** @type {number} */ i) => `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;

/**
 * Accounts that renew in 88 % with two trainings or more and in 58 % with fewer, and whose NPS rises with the hours of
 * use. Mails and the colour of the logo do nothing. Some cells are missing.
 */
function* planted() {
  const { below, chance, pick, normal } = source(1);
  yield line(['account', 'segment', 'trainings', 'qbr', 'usage_hours', 'mails', 'logo_hue', 'renewed', 'nps']);
  for (let i = 0; i < 480; i += 1) {
    const trainings = below(5);
    const hours = Math.exp(2 + 0.7 * normal());
    const renewed = chance(trainings >= 2 ? 0.88 : 0.58);
    const nps = Math.max(-100, Math.min(100, Math.round(20 + 18 * Math.log(hours / 7) + 25 * normal())));
    yield line([account(i), pick(SEGMENTS), trainings, chance(0.5) ? 'yes' : 'no', hours.toFixed(1), below(40), below(360),
      renewed ? 'renewed' : 'churned', chance(0.15) ? '' : nps]);
  }
}

/** Nothing goes with anything. */
function* nothing() {
  const { below, chance, pick, normal } = source(6);
  yield line(['account', 'segment', 'trainings', 'qbr', 'usage_hours', 'tickets', 'mails', 'renewed', 'nps']);
  for (let i = 0; i < 300; i += 1) {
    yield line([account(i), pick(SEGMENTS), below(5), chance(0.4) ? 'yes' : 'no', (40 + 10 * normal()).toFixed(1), below(12),
      below(40), chance(0.75) ? 'yes' : 'no', Math.round(20 + 30 * normal())]);
  }
}

/** Larger accounts get more calls and are happier; within each segment, those with more calls are less happy. */
function* simpson() {
  const { normal } = source(3);
  yield line(['account', 'segment', 'calls', 'usage_hours', 'satisfaction']);
  for (let i = 0; i < 300; i += 1) {
    const size = i % 3;
    const within = normal();
    const satisfaction = 40 + 15 * size - 4 * within + 3 * normal();
    yield line([account(i), SEGMENTS[2 - size], Math.max(0, Math.round(8 + 8 * size + 3 * within)), (40 + 10 * normal()).toFixed(1),
      satisfaction.toFixed(1)]);
  }
}

/** 80 accounts in 18 months: webinars raise the logins two months later. */
function* panel() {
  const { below, normal } = source(4);
  yield line(['account', 'month', 'webinars', 'newsletters', 'logins']);
  for (let i = 0; i < 80; i += 1) {
    const level = 60 + 15 * normal();
    const webinars = Array.from({ length: 18 }, () => Math.max(0, below(5) - 2));
    for (let m = 0; m < 18; m += 1) {
      const effect = m >= 2 ? 6 * webinars[m - 2] : 0;
      yield line([account(i), month(m), webinars[m], below(3), Math.max(0, Math.round(level + effect + 8 * normal()))]);
    }
  }
}

/** 500 accounts in their first twelve months: two trainings in the first month renew in 91 %, fewer in 66 %. */
function* ampm() {
  const { below, chance, pick } = source(9);
  yield line(['account', 'month', 'segment', 'trainings', 'qbr', 'tickets', 'topic', 'renewed']);
  for (let i = 0; i < 500; i += 1) {
    const first = below(4);
    const segment = pick(SEGMENTS);
    const early = chance(0.45) ? 2 + below(2) : Number(chance(0.3));
    const renewed = chance(early >= 2 ? 0.91 : 0.66) ? 'yes' : 'no';
    for (let m = 0; m < 12; m += 1) {
      const trainings = m === 0 ? early : Number(m < 3 && chance(0.02));
      yield line([account(i), month(first + m), segment, trainings, m % 3 === 2 && chance(0.6) ? 'yes' : 'no', below(6),
        chance(0.08) ? pick(['login', 'export', 'invoices', 'permissions']) : '', renewed]);
    }
  }
}

/** @type {Record<string, () => Generator<string>>} */
export const TABLES = { planted, nothing, simpson, panel, ampm };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = TABLES[process.argv[2]];
  if (rows === undefined) {
    process.stderr.write(`Give one of ${Object.keys(TABLES).join(', ')}.\n`);
    process.exitCode = 64;
  } else {
    for (const each of rows()) process.stdout.write(each);
  }
}
