/** The picture of value and score: each account with a mark in the shape of its band, many of them as fields. */
import { axisX, axisY, dot, gridX, gridY, plot, rect, tip, pointer } from '@observablehq/plot';
import { tier } from '../../../ui/bands.js';

/** @typedef {import('../../../engine/table-documents.js').Spread} Spread */
/** @typedef {import('../../../engine/table-documents.js').PortfolioRow} Row */

const HEIGHT = 320;
const SYMBOLS = ['square', 'diamond2', 'circle', 'triangle'];

/**
 * @param {Spread} spread
 * @param {object} options
 * @param {number} options.width in pixels
 * @param {import('../../../engine/documents.js').Model} options.model
 * @param {string} options.scoreName
 * @param {string} options.valueName
 * @param {(value: number) => string} options.number how an amount is written on the axis
 * @param {(row: Row) => string} options.about an account, in a line or more
 * @param {(row: Row) => void} options.onRow an account was clicked
 * @returns {SVGElement}
 */
export function spreadPicture({ fields, points, accounts }, { width, model, scoreName, valueName, number, about, onRow }) {
  const all = points.map((row) => ({ row, x: row.score, y: row.arr, tier: tier(model, row.band) }));
  // A mark for each of them says it all.
  const isCrowded = accounts > points.length;
  const most = Math.max(1, ...fields.map((field) => field.accounts));
  const place = { x: 'x', y: 'y' };
  const picture = /** @type {SVGElement & {value?: {row: Row}}} */ (plot({
    width,
    height: HEIGHT,
    marginLeft: 64,
    marginBottom: 40,
    className: 'spread',
    x: { domain: [0, 100], label: null },
    y: { type: 'log', label: null },
    marks: [
      gridX({ ariaHidden: 'true' }),
      gridY({ ticks: 5, ariaHidden: 'true' }),
      axisX({ label: scoreName, labelAnchor: 'center', labelArrow: 'none' }),
      axisY({ ticks: 5, label: valueName, labelArrow: 'none', tickFormat: number }),
      isCrowded ? rect(fields, {
        x1: 'score_from', x2: 'score_to', y1: 'value_from', y2: 'value_to', fill: 'currentColor',
        fillOpacity: (/** @type {Spread['fields'][0]} */ field) => 0.06 + 0.44 * Math.sqrt(field.accounts / most), inset: 0,
      }) : null,
      ...SYMBOLS.map((symbol, i) => dot(all.filter((point) => point.tier === i), {
        ...place, symbol: /** @type {any} */ (symbol), r: 4, fill: `var(--b${i})`, stroke: 'var(--surface)', strokeWidth: 0.75,
      })),
      tip(all, pointer({ ...place, title: ({ row }) => about(row), fill: 'var(--surface)', stroke: 'var(--line)' })),
    ],
  }));
  // Its own style element is refused by the page's policy; portfolio.css says the same.
  picture.querySelector('style')?.remove();
  // What it shows is told by the element around it, and by the table below.
  picture.setAttribute('aria-hidden', 'true');
  picture.addEventListener('click', () => {
    if (picture.value) onRow(picture.value.row);
  });
  return picture;
}
