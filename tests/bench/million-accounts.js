/** The table of a million accounts that the benchmarks read. */
import { builtinModel } from '../../web/engine/engine.js';

export const ROWS = 1_000_000;
export const QUESTIONS = builtinModel.dimensions.flatMap(({ questions }) => questions.map(({ id }) => id));

/** 79 bytes a row, as an export has them: id, name, value, stage, renewal and the levels. */
export function millionAccounts() {
  let state = 7;
  const dice = (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const stages = builtinModel.stages.map(({ id }) => id);
  const lines = [`id,name,arr,stage,renewal_date,${QUESTIONS.join(',')}\n`];
  for (let i = 0; i < ROWS; i += 1) {
    const levels = QUESTIONS.map(() => (dice(12) ? dice(5) : ''));
    lines.push(`C${i},Account ${i},${dice(1e7) / 100},${stages[dice(3)]},2027-0${1 + dice(9)}-1${dice(9)},${levels.join(',')}\n`);
  }
  return lines.join('');
}
