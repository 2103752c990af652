/** Success plans: where one stands on a day, and what came of many. */
import { Engine, toJson, toText } from './engine.js';
import { InputError } from './errors.js';
import { refusal } from './numbers.js';

/** @typedef {import('./plan-documents.js').Plan} Plan */
/** @typedef {import('./plan-documents.js').Course} Course */
/** @typedef {import('./plan-documents.js').PlanStatus} PlanStatus */
/** @typedef {import('./plan-documents.js').Achievement} Achievement */

// As many as the core takes of a plan.
const MAX_BYTES = 8_388_608;

/** A copy that nobody can make dear to read. @param {unknown} value @returns {any} */
const plain = (value) => (typeof value === 'string' ? value : JSON.parse(toJson(value)));

/** @param {string} text an envelope */
function resultIn(text) {
  const envelope = JSON.parse(text, (_key, value) => Object.freeze(value));
  if (!envelope.ok) throw new InputError(envelope.errors);
  return envelope.result;
}

/**
 * Where a plan stands on a day: whether it is on course, what the next turn is, what blocks the road, and that it has
 * arrived.
 * @param {Engine} engine a whole one: the small engine (amps.wasm) does not have it, see `complete`
 * @param {Plan | string} plan an amps-plan document or its JSON text, of 8 MiB at most
 * @param {object} options
 * @param {string} options.asOf YYYY-MM-DD: only entries dated on or before that day count
 * @param {Readonly<Record<string, number>>} [options.weights] of activities by their ids, from 0 to 1,000 with six decimals: how much a gap in one counts
 *   for the next turn, such as its absolute rank correlation with the outcome; 1 unless given
 * @returns {Course} figures with six significant digits
 * @throws {InputError} with every fault of the document
 * @throws {AmpsError} not-in-engine
 * @example
 * const { status, progress, next_turn } = courseOf(engine, {
 *   format: 'amps-plan', version: 1, id: 'leads', title: 'More leads become customers',
 *   objective: { metric: 'Lead conversion', unit: '%', baseline: 2.2, target: 3.2, start: '2026-01-01', due: '2026-12-31' },
 *   measurements: [{ date: '2026-03-01', value: 2.4 }],
 *   activities: [{
 *     id: 'outreach', name: 'Outreach campaigns', category: 'process', owner: 'customer',
 *     cadence: { at_least: 2, unit: 'campaigns', per: 'month' },
 *   }],
 * }, { asOf: '2026-03-10' });
 * console.log(status, progress, next_turn.activity); // too_early 0.2 outreach
 */
export function courseOf(engine, plan, options) {
  const { asOf = '', weights } = plain(options) ?? {};
  const told = Object.entries(weights ?? {}).filter(([, weight]) => weight >= 0 && weight <= 1000).map(([id, weight]) => `${id} ${Math.round(weight * 1e6)}`);
  return resultIn(Engine.call(engine, 'plan', toJson(plan, MAX_BYTES), String(asOf), told.join('\n')));
}

/**
 * Customer outcome achievement: how many of many plans brought what they were made for.
 * @param {Engine} engine a whole one
 * @param {readonly PlanStatus[]} statuses of the plans, as their courses tell
 * @returns {Achievement}
 * @throws {InputError} not-allowed, wrong-type, with what was found
 * @throws {AmpsError} not-in-engine
 * @example
 * const { arrived, past_due, share } = achievementOf(engine, ['arrived', 'arrived', 'overdue', 'on_course']);
 * console.log(arrived, past_due, share); // 2 1 0.666667
 */
export function achievementOf(engine, statuses) {
  const list = plain(statuses);
  if (!Array.isArray(list)) throw refusal('wrong-type', '', `Found ${toText(() => statuses)}, expected a list of statuses.`);
  return resultIn(Engine.call(engine, 'achievement', list.join(' ')));
}
