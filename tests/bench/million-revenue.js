/** The table of a million rows of revenue that the benchmarks read. */
import { between, seeded } from '../oracle/random.js';

export const ROWS = 1_000_000;
export const MONTHS = Array.from({ length: 36 }, (_, i) => `${2023 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}`);

/** 36 bytes a row: an account, a month, what it pays and its segment. */
export function millionRevenue() {
  const rng = seeded(18);
  const lines = ['account,month,mrr,segment\n'];
  for (let account = 0; lines.length <= ROWS; account += 1) {
    let amount = between(rng, 100, 1_000_000);
    const segment = ['small', 'middle', 'large'][between(rng, 0, 2)];
    for (const month of MONTHS.slice(between(rng, 0, 30))) {
      if (between(rng, 1, 100) <= 2) break;
      if (between(rng, 1, 100) <= 10) amount = Math.max(1, Math.round(amount * between(rng, 70, 140) / 100));
      if (lines.length <= ROWS) lines.push(`account-${account},${month},${(amount / 100).toFixed(2)},${segment}\n`);
    }
  }
  return lines.join('');
}
