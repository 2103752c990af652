/** What the accounts behind a figure of a table bring to it, in words. */
import { t } from './messages.js';

/** @typedef {import('../../../engine/metrics-documents.js').Behind} Behind */

/** By what was read. @type {Record<string, (value: number, has: boolean | null) => string>} */
const SAID = {
  touchpoints: (value) => t.figure(value),
  reviews: (value, has) => `${t.agoDays(value)} · ${has ? t.isOnSchedule : t.isLate}`,
  training: (_, has) => (has ? t.hasCompleted : t.hasNot),
  responses: (value) => t.hours(value),
  activity: (value) => t.days(value),
  nps: (value) => t.lowestAnswer(value),
  csat: (value) => t.lowestAnswer(value),
  value: (value, has) => `${t.days(value)} · ${has ? t.hasReached : t.stillWaits}`,
};

/**
 * @param {Behind} behind @param {string} reading what the table was read for @param {(account: string) => string} addressOf
 * @returns {import('./figures.js').Behind[]}
 */
export const accountsBehind = ({ first }, reading, addressOf) => first.map(({ account, value, has }) => (
  { href: addressOf(account), name: account, said: () => SAID[reading](value ?? 0, has) }));
