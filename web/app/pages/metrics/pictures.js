/** The pictures of the metrics: a trend with its median, a step of the waterfall, and a survival curve. */
import { html, nothing, svg } from 'lit/html.js';

/** @typedef {import('./figures.js').Point} Point */

const TREND_HEIGHT = 48;
const CURVE_HEIGHT = 200;
const MARGIN = 5;

/**
 * Across in percent of the width, so that one drawing fits any column.
 * @param {readonly Point[]} series two periods at least @param {number} median
 * @param {import('../../../engine/metrics-documents.js').Thresholds | null} thresholds @param {string} title @param {string} description
 */
export function trend(series, median, thresholds, title, description) {
  const values = series.map(({ value }) => value);
  const shown = [...values, median];
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const room = high - low || 1;
  const y = (/** @type {number} */ value) => MARGIN + (1 - (value - low) / room) * (TREND_HEIGHT - 2 * MARGIN);
  const x = (/** @type {number} */ i) => 2 + (96 * i) / (series.length - 1);
  // A threshold far away must not flatten what happened.
  const near = Object.entries(thresholds ?? {}).filter(([, value]) => value >= low - room / 2 && value <= high + room / 2);
  return html`
    <svg class="picture trend-line" role="img" height=${TREND_HEIGHT} width="100%">
      <title>${title}</title>
      <desc>${description}</desc>
      ${near.map(([kind, value]) => svg`<line class="threshold ${kind}" x1="0%" x2="100%" y1=${y(value)} y2=${y(value)} />`)}
      <line class="median" x1="0%" x2="100%" y1=${y(median)} y2=${y(median)} />
      ${values.slice(1).map((value, i) => svg`<line class="way" x1="${x(i)}%" x2="${x(i + 1)}%" y1=${y(values[i])} y2=${y(value)} />`)}
      <circle class="last" cx="${x(values.length - 1)}%" cy=${y(values[values.length - 1])} r="4" />
    </svg>`;
}

/**
 * One row of a waterfall.
 * @param {number} from @param {number} to @param {number} high the end of the scale, which begins at 0 @param {boolean} isPole
 */
export function step(from, to, high, isPole) {
  const x = (/** @type {number} */ amount) => (high ? (100 * amount) / high : 0);
  return html`
    <svg class="picture step" aria-hidden="true">
      <line class="rule" x1="0%" x2="0%" y2="100%" />
      ${isPole ? svg`<rect class="pole" y="50%" height="18" transform="translate(0 -9)" x="0%" width="${Math.max(0.5, x(to))}%" />` : svg`
        <line class="post" x1="${x(from)}%" x2="${x(from)}%" y2="50%" />
        <line class="post" x1="${x(to)}%" x2="${x(to)}%" y1="50%" y2="100%" />
        ${from === to ? nothing : svg`<rect class=${to > from ? 'gain' : 'fall'} y="50%" height="18" transform="translate(0 -9)"
          x="${x(Math.min(from, to))}%" width="${Math.max(0.5, Math.abs(x(to) - x(from)))}%" />`}`}
    </svg>`;
}

/**
 * The share that still waits, a step for each day on which somebody arrived.
 * @param {readonly {day: number, share: number, low: number | null, high: number | null}[]} curve
 * @param {string} title @param {string} description @param {(share: number) => string} percent
 */
export function survival(curve, title, description, percent) {
  const last = Math.max(1, ...curve.map(({ day }) => day));
  const x = (/** @type {number} */ day) => (100 * day) / last;
  const y = (/** @type {number} */ share) => MARGIN + (1 - share) * (CURVE_HEIGHT - 2 * MARGIN);
  const points = [{ day: 0, share: 1, low: 1, high: 1 }, ...curve];
  return html`
    <svg class="picture survival" role="img" height=${CURVE_HEIGHT} width="100%">
      <title>${title}</title>
      <desc>${description}</desc>
      <line class="rule" x1="0%" x2="0%" y1="0" y2=${CURVE_HEIGHT} />
      <line class="rule" x1="0%" x2="100%" y1=${y(0)} y2=${y(0)} />
      <line class="median" x1="0%" x2="100%" y1=${y(0.5)} y2=${y(0.5)} />
      ${[1, 0.5, 0].map((share) => svg`<text class="end" x="100%" y=${y(share) + (share === 1 ? 12 : -4)} aria-hidden="true">${percent(share * 100)}</text>`)}
      ${points.map(({ day, share, low, high }, i) => {
    const next = points[i + 1] ?? { day: last, share };
    return svg`${low !== null && high !== null && next.day > day ? svg`
        <rect class="interval" x="${x(day)}%" width="${x(next.day) - x(day)}%" y=${y(high)} height=${y(low) - y(high)} />` : nothing}
        <line class="way" x1="${x(day)}%" x2="${x(next.day)}%" y1=${y(share)} y2=${y(share)} />
        <line class="way" x1="${x(next.day)}%" x2="${x(next.day)}%" y1=${y(share)} y2=${y(next.share)} />`;
  })}
    </svg>`;
}
