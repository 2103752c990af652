/** What an account puts at risk. */
import { Engine, toText } from './engine.js';
import { AmpsError } from './errors.js';
import { refusal } from './numbers.js';

/** @param {string} name @param {unknown} found @param {string} allowed */
const outOfRange = (name, found, allowed) => (
  refusal('number-out-of-range', `/${name}`, `Found ${toText(() => found)}, expected ${allowed}.`));

/**
 * What of an account's value may not be renewed, by how far its score is from 100.
 * @param {Engine} engine a whole one: the small engine (amps.wasm) does not have it, see `complete`
 * @param {number} value of the account in its currency, from 0 to 9999999999999.99; hundredths count
 * @param {number} score points from 0 to 100; tenths count
 * @returns {number} value × (100 − score) / 100 in the same currency, half up to hundredths
 * @throws {InputError} number-out-of-range, with what was found and what is allowed
 * @throws {AmpsError} not-in-engine
 * @example
 * console.log(valueAtRisk(engine, 120000, 48.5)); // 61800
 */
export function valueAtRisk(engine, value, score) {
  const hundredths = typeof value === 'number' ? Math.round(value * 100) : NaN;
  const tenths = typeof score === 'number' ? Math.round(score * 10) : NaN;
  if (!(hundredths >= 0 && hundredths < 1e15)) throw outOfRange('value', value, '0 to 9999999999999.99');
  if (!(tenths >= 0 && tenths <= 1000)) throw outOfRange('score', score, '0 to 100');
  return Engine.withNumbers(engine, ({ exports }) => {
    if (!exports.valueAtRisk) throw new AmpsError('not-in-engine', 'This needs amps-site.wasm: await complete().');
    return exports.valueAtRisk(hundredths, tenths) / 100;
  });
}
