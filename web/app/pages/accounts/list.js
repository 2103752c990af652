/** The accounts as the list shows them: what is known of each, filtered and in an order. Nothing here draws. */
import { today } from '../../store/days.js';
import { finder } from './search.js';

/** @typedef {import('../../../engine/documents.js').Result} Result */
/** @typedef {import('../../store/records.js').Entry} Entry */

/**
 * @typedef {object} Row
 * @property {string} id of the record, which nobody reads
 * @property {string} sourceId of the account in the system that it comes from, or nothing
 * @property {string} name
 * @property {string} segment
 * @property {string} owner
 * @property {number | null} value of the account in its currency
 * @property {string} currency
 * @property {string} renewal a day, or nothing
 * @property {number | null} days from today until the renewal; below 0 where it is past
 * @property {Entry | undefined} last the latest assessment
 * @property {Result | null} result of its answers as of today
 * @property {string} band the band in force today: the one set by hand, else the computed one; `too-early` without a
 *   score, nothing where there is no stage yet
 * @property {number | null} atRisk in the same currency; none without a value or a score
 */

/**
 * @typedef {object} Wish what is to be seen
 * @property {string} words
 * @property {readonly string[]} bands none for all
 * @property {string} owner nothing for all
 * @property {'' | 'past' | '30' | '90'} renewing when: past, or within so many days (those past belong to it)
 * @property {Order} order
 * @property {boolean} isReversed
 */

/** @typedef {'atRisk' | 'name' | 'score' | 'renewal' | 'assessed'} Order */

const DAY_MS = 86_400_000;
export const TOO_EARLY = 'too-early';
/** @type {Wish} */
export const EVERYTHING = { words: '', bands: [], owner: '', renewing: '', order: 'atRisk', isReversed: false };

/** @param {unknown} value */
const words = (value) => (typeof value === 'string' ? value.trim() : '');

/** @param {string} day */
const isDay = (day) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));

/**
 * @param {import('../../store/library.js').Library} library
 * @param {(id: string) => string} nameOf an account, also where it has no name
 * @param {(value: number, score: number) => number} [valueAtRisk] none as long as it is being loaded
 * @returns {Row[]}
 */
export function rowsOf(library, nameOf, valueAtRisk) {
  const now = Date.parse(today());
  return library.everyAccount().map(({ id, account }) => {
    const last = library.history(id).at(-1);
    const result = last ? library.resultToday(last) : null;
    const renewal = words(account.renewal_date);
    const value = typeof account.arr === 'number' && account.arr >= 0 ? account.arr : null;
    const score = result?.score ?? null;
    // An amount that no account has is shown, and not reckoned with.
    const isUsual = value !== null && value < 1e13;
    return {
      id,
      sourceId: words(account.id),
      name: nameOf(id),
      segment: words(account.segment),
      owner: words(account.owner),
      value,
      currency: words(account.currency),
      renewal,
      days: isDay(renewal) ? Math.round((Date.parse(renewal) - now) / DAY_MS) : null,
      last,
      result,
      band: result ? result.override?.band ?? result.band ?? TOO_EARLY : '',
      atRisk: valueAtRisk && isUsual && score !== null ? valueAtRisk(value, score) : null,
    };
  });
}

/** By what is compared; the least of it comes first. @type {Record<Order, (row: Row) => number | string | null>} */
const KEYS = {
  atRisk: ({ atRisk }) => (atRisk === null ? null : -atRisk),
  name: ({ name }) => name,
  score: ({ result }) => result?.score ?? null,
  renewal: ({ days }) => days,
  assessed: ({ last }) => (last ? -Date.parse(last.verdict.day) : null),
};

/** @param {number | string | null} a @param {number | string | null} b @param {number} sign */
function compared(a, b, sign) {
  // What is not known comes last, whichever way round.
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (typeof a === 'string' ? a.localeCompare(String(b)) : a - Number(b));
}

/**
 * The rows that a wish leaves. Those that are equal are sorted by their renewal, then by name.
 * @param {readonly Row[]} rows @param {Wish} wish
 */
export function listed(rows, { words: sought, bands, owner, renewing, order, isReversed }) {
  const isFound = finder(sought);
  const sign = isReversed ? -1 : 1;
  return rows
    .filter((row) => [row.name, row.owner, row.segment, row.sourceId].some(isFound))
    .filter((row) => !bands.length || bands.includes(row.band))
    .filter((row) => !owner || row.owner === owner)
    .filter(({ days }) => !renewing || (days !== null && (renewing === 'past' ? days < 0 : days <= Number(renewing))))
    .sort((a, b) => compared(KEYS[order](a), KEYS[order](b), sign)
      || compared(KEYS.renewal(a), KEYS.renewal(b), 1) || compared(a.name, b.name, 1));
}

/** Who has accounts here. @param {readonly Row[]} rows */
export const ownersOf = (rows) => [...new Set(rows.map(({ owner }) => owner))].filter(Boolean)
  .sort((a, b) => a.localeCompare(b));
