/** The columns that the list of accounts can have, and which of them the user wants to see. */
import { listColumns } from '#store';

/** The account itself is always there; a phone has room for these alone. */
export const USUAL = /** @type {const} */ (['value_at_risk', 'score', 'stage', 'renewal', 'step']);
export const MORE = /** @type {const} */ (['value', 'owner', 'segment', 'coverage', 'change', 'date', 'line']);

/** @typedef {USUAL[number] | MORE[number]} ColumnId */

const ALL = [...USUAL, ...MORE];

/** How wide each is at least, in rem, and its share of what is left. @type {Record<ColumnId, readonly [number, number]>} */
const WIDTHS = {
  value_at_risk: [6.5, 1], score: [10, 1.5], stage: [6.5, 1], renewal: [7, 1], step: [12, 3], value: [6, 1], owner: [6.5, 1],
  segment: [6.5, 1], coverage: [6, 0.6], change: [5, 0.6], date: [7, 0.8], line: [4, 0.5],
};
const ACCOUNT = /** @type {const} */ ([10, 2]);
const GAP = 1;

/** By which of its orders a column sorts the list. @type {Partial<Record<ColumnId, import('../../../engine/table-documents.js').Ranking['order']>>} */
export const ORDER_OF = { value_at_risk: 'value_at_risk', score: 'score', renewal: 'renewal', value: 'value', change: 'change', line: 'line' };

/** What the user wants to see, in the order of the list. @returns {ColumnId[]} */
export function chosenColumns() {
  const kept = listColumns.read();
  return kept ? ALL.filter((id) => kept.includes(id)) : [...USUAL];
}

/** @param {ColumnId} id @param {boolean} isWanted @returns {ColumnId[]} */
export function chooseColumn(id, isWanted) {
  const chosen = ALL.filter((each) => (each === id ? isWanted : chosenColumns().includes(each)));
  listColumns.keep(chosen);
  return chosen;
}

/** The columns of a row, and how wide all of them are at least. @param {readonly ColumnId[]} chosen */
export function gridOf(chosen) {
  const widths = [ACCOUNT, ...chosen.map((id) => WIDTHS[id])];
  return {
    columns: widths.map(([least, share]) => `minmax(${least}rem, ${share}fr)`).join(' '),
    least: `${widths.reduce((sum, [least]) => sum + least + GAP, GAP)}rem`,
  };
}
