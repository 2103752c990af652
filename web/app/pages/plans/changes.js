/** The history of a plan: what was changed when, as data that every language can tell. */
import { differencesBetween } from './entries.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */

/** @typedef {import('../../store/records.js').PlanChange} Change */

/** Older ones make room. */
const MOST_CHANGES = 500;

/** @param {unknown} value */
function plain(value) {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'number') ? String(value.reduce((sum, each) => sum + each, 0)) : undefined;
  return typeof value === 'object' || value === undefined ? undefined : String(value);
}

/**
 * @param {readonly Change[]} history oldest first @param {Plan} before @param {Plan} after @param {string} at
 * @param {{isCustomer?: boolean}} [options]
 * @returns {readonly Change[]} with what is new
 */
export function withChanges(history, before, after, at, { isCustomer = false } = {}) {
  const added = differencesBetween(before, after).map(({ before: old, after: now }) => {
    const { kind, what, day } = /** @type {import('./entries.js').Entry} */ (now ?? old);
    const [from, to] = [plain(old?.value), plain(now?.value)];
    return {
      at, kind, how: /** @type {Change['how']} */ (!old ? 'added' : !now ? 'removed' : 'changed'), what, ...(day ? { day } : {}),
      ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...(isCustomer ? { by_customer: /** @type {true} */ (true) } : {}),
    };
  });
  return [...history, ...added].slice(-MOST_CHANGES);
}

/** The last day on which the customer's copy brought something. @param {readonly Change[]} history @returns {string} empty without one */
export const confirmedOn = (history) => history.filter(({ by_customer: is }) => is).at(-1)?.at.slice(0, 10) ?? '';
