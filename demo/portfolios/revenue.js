/**
 * Monthly revenue of customers as billing systems export it, from a fixed seed: they grow, cut back, leave, come back, and a
 * bad month at the end. `node demo/portfolios/revenue.js 200 > revenue.csv`
 */
import { pathToFileURL } from 'node:url';

const MONTHS = 16;
const FIRST_YEAR = 2024;
const SEGMENTS = ['Enterprise', 'Mid-market', 'Small'];
/** What a customer pays at first, by segment. */
const USUAL = [4000, 1200, 250];
const NAMES = ['Northwind', 'Contoso', 'Acme', 'Søndergaard', 'Müller & Söhne', 'Nuñez', 'Tailspin', 'Fabrikam', '東京電機', 'شركة النور', 'Kowalski', 'Şahin'];

/** Numbers from 0 to 1, always the same ones (mulberry32). @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {number} month from 0 */
const monthOf = (month) => `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/**
 * @param {number} count of customers
 * @returns {Generator<string>} the lines, with their line breaks
 */
export function* revenue(count) {
  const next = random(11);
  yield 'account,month,mrr,segment,currency\n';
  for (let i = 0; i < count; i += 1) {
    const segment = Math.min(2, Math.floor(next() * 3));
    const begins = next() < 0.6 ? 0 : Math.floor(next() * (MONTHS - 2));
    let amount = Math.round(USUAL[segment] * (0.6 + next() * 0.9));
    let isThere = true;
    for (let month = begins; month < MONTHS; month += 1) {
      const luck = next();
      const leaving = month === MONTHS - 1 ? 0.08 : 0.012;
      if (month > begins && isThere && luck < leaving) isThere = false;
      else if (!isThere && luck < 0.04) isThere = true;
      if (luck > 0.93) amount = Math.round(amount * 1.15);
      else if (luck > 0.9) amount = Math.round(amount * 0.9);
      if (isThere) yield `${NAMES[i % NAMES.length]} ${i + 1},${monthOf(month)},${amount},${SEGMENTS[segment]},EUR\n`;
    }
  }
  // Somebody has pasted a row twice.
  yield `Latecomer,${monthOf(MONTHS - 2)},300,Small,EUR\nLatecomer,${monthOf(MONTHS - 2)},310,Small,EUR\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write([...revenue(Number(process.argv[2] ?? 80))].join(''));
