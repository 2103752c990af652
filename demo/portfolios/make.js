/**
 * Tables of accounts as companies have them, from a fixed seed: names of many countries, blanks, notations that people
 * mix up, and a few rows that nobody can score. `node demo/portfolios/make.js 20000 > accounts.csv`; with `--history` behind
 * it each account has the assessment of a quarter before, too.
 */
import { pathToFileURL } from 'node:url';

const FIRST = [
  'Northwind', 'Contoso', 'Acme', 'Blue Harbor', 'Søndergaard', 'Müller & Söhne', 'Crédit Lyonnais', 'Nuñez', 'Łódź',
  'Tailspin', 'Umbrella', 'Initech', 'Hooli', 'Stark', 'Wayne', 'Globex', 'Vandelay', 'Fabrikam', 'Adatum', 'Litware',
  '東京電機', '大阪商事', 'شركة النور', 'Okonkwo', 'Kowalski', 'Bergström', 'O’Brien', 'D’Angelo', 'Papadopoulos', 'Şahin',
];
const LAST = [
  'Logistics', 'Foods', 'Energy', 'Insurance', 'Robotics', 'Retail', 'Media', 'Pharma', 'Air', 'Systems', 'Bank',
  'Mobility', 'Textiles, Ltd.', '"Quality" Tools', 'Health', 'Water', 'Paper', 'Games',
];
const OWNERS = ['Ana Ruiz', 'Ben Okafor', 'Chloé Martin', 'Dai Sato', 'Eva Lindqvist', 'Farid Haddad', 'Grace Kim'];
const SEGMENTS = ['Enterprise', 'Mid-market', 'Small'];
const STAGES = ['Onboarding', 'Adoption & Growth', 'Renewal'];
const QUESTIONS = ['A1', 'A2', 'A3', 'M1', 'M2', 'M3', 'P1', 'P2', 'P3', 'S1', 'S2', 'S3', 'S4'];
const DAY_MS = 86_400_000;

/** Numbers from 0 to 1, always the same ones (mulberry32). @param {number} seed */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {string} text */
const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * @param {number} count of accounts
 * @param {string} [from] the day before which no renewal lies by more than a month
 * @param {boolean} [hasHistory] whether each account has two rows, each with its day: a quarter apart, the second in the
 *   month before that day
 * @returns {Generator<string>} the lines, with their line breaks
 */
export function* accounts(count, from = '2026-12-01', hasHistory = false) {
  const dice = random(20_000);
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(dice() * list.length)];
  yield `Account ID,Account Name,Account Owner,Segment,ARR (EUR),Renewal Date,Lifecycle Stage,${QUESTIONS.join(',')}${hasHistory ? ',Assessment Date' : ''}\n`;
  const day = (/** @type {number} */ days) => new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);
  for (let i = 1; i <= count; i += 1) {
    // Healthy accounts answer high everywhere, neglected ones low; some are hardly known.
    const health = dice();
    const known = dice() < 0.12 ? 0.3 : 0.93;
    const answers = QUESTIONS.map(() => {
      if (dice() > known) return pick(['', 'X', '']);
      return String(Math.max(0, Math.min(4, Math.round(health * 4 + dice() * 2.4 - 1.2))));
    });
    const days = Math.floor(dice() * 395) - 30;
    const renewal = day(days);
    const value = Math.round(Math.exp(8.5 + dice() * 4.5));
    const amount = dice() < 0.1 ? `€ ${value.toLocaleString('en')}` : dice() < 0.02 ? '' : String(value);
    let stage = pick(STAGES);
    if (i % 67 === 0) stage = 'Churned';
    if (i % 83 === 0) answers[3] = '7';
    const id = i % 97 === 0 ? 'C-00001' : `C-${String(i).padStart(5, '0')}`;
    const name = `${pick(FIRST)} ${pick(LAST)}`;
    const row = [id, name, pick(OWNERS), pick(SEGMENTS), amount, renewal, stage];
    const line = (/** @type {string[]} */ cells) => `${cells.map(cell).join(',')}\n`;
    if (!hasHistory) {
      yield line([...row, ...answers]);
      continue;
    }
    // Of most accounts little has moved; a few have lost what they had.
    const shift = dice() < 0.1 ? 2 : dice() < 0.2 ? -1 : 0;
    const before = answers.map((level) => (/^[0-4]$/.test(level) && dice() < 0.4 ? String(Math.max(0, Math.min(4, Number(level) + shift))) : level));
    const last = -Math.floor(dice() * 30);
    yield line([...row, ...before, day(last - 91)]);
    yield line([...row, ...answers, day(last)]);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const line of accounts(Number(process.argv[2] ?? 200), undefined, process.argv[3] === '--history')) process.stdout.write(line);
}
