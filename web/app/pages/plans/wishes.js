/** From a wish to an objective that can be measured: proposals as data, in all languages. */
import data from '../../../../core/wishes/wishes.json' with { type: 'json' };
import { folded } from '../../../ui/folded.js';
import { newPlanId } from './edits.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {Record<string, string>} Text by language */

/**
 * @typedef {object} Proposal
 * @property {string} id
 * @property {Text} metric
 * @property {Text} unit
 * @property {'up' | 'down'} direction in which the metric is better
 * @property {Text} baseline where its first value comes from
 */

/** @typedef {{id: string, name: Text, words: readonly string[], proposals: readonly Proposal[]}} Wish */

/** @type {readonly Wish[]} */
export const WISHES = /** @type {any} */ (data.wishes);

/**
 * The wish that somebody's own words are most like.
 * @param {string} own @returns {Wish | undefined} none where no word is known
 */
export function wishIn(own) {
  const text = folded(own);
  const words = text.split(/[^\p{L}\p{N}]+/u);
  // Japanese has no spaces, and Arabic puts the article in front.
  const isIn = (/** @type {string} */ beginning) => (/^[A-Z]/.test(beginning) ? words.some((word) => word.startsWith(beginning)) : text.includes(beginning));
  const counted = WISHES.map((wish) => ({ wish, hits: wish.words.filter((word) => isIn(folded(word))).length }));
  const best = counted.reduce((a, b) => (b.hits > a.hits ? b : a));
  return best.hits ? best.wish : undefined;
}

/**
 * A plan with an objective and nothing else yet.
 * @param {Proposal} proposal @param {(text: any) => string} say
 * @param {import('./templates.js').About & {title: string, baseline: number, target: number, due: string}} about
 * @returns {Plan}
 */
export const planFromWish = ({ metric, unit }, say, { title, baseline, target, start, due, account, segment }) => ({
  format: 'amps-plan',
  version: 1,
  id: newPlanId(),
  title: title || say(metric),
  ...(account ? { account } : {}),
  ...(segment ? { segment } : {}),
  objective: { metric: say(metric), unit: say(unit), baseline, target, start, due },
  measurements: [],
  activities: [],
  check_ins: [],
  blockers: [],
});
