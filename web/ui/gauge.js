/**
 * The pictures: inline SVG in percent of its width, so that one drawing fits any column and its text keeps its size.
 * The unknown part is hatched everywhere.
 */
import { html, svg } from 'lit/html.js';
import { SHAPES, tier } from './bands.js';

/** @param {string} path @param {string} kind */
export const mark = (path, kind) => html`
  <svg class="shape ${kind}" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>`;

/** @param {import('../engine/documents.js').Model} model @param {string | null} id */
export const shape = (model, id) => id && mark(SHAPES[tier(model, id)], `b${tier(model, id)}`);

/** The hatch, once for all pictures: it must stay rendered, or browsers lose the pattern. */
export const hatch = html`
  <svg class="defs" aria-hidden="true">
    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch" d="M0 0V5" />
    </pattern>
  </svg>`;

/** How earned, unknown and lost look. @param {string} kind */
export const swatch = (kind) => html`
  <svg class="shape"><rect class=${kind} fill="url(#hatch)" width="100%" height="100%" /></svg>`;

/** @param {string} kind @param {string} title @param {string} description @param {unknown} drawing */
const picture = (kind, title, description, drawing) => html`
  <svg class="picture ${kind}" role="img">
    <title>${title}</title>
    <desc>${description}</desc>
    ${drawing}
  </svg>`;

/**
 * Earned, unknown and lost as lengths of one bar, and the score that the answers make as a mark on it.
 * @param {string} title @param {string} description @param {number} low @param {number} high @param {number | null} score
 */
export const bar = (title, description, low, high, score) => picture('bar', title, description, svg`
  <rect class="lost" width="100%" height="100%" />
  <rect fill="url(#hatch)" x="${low}%" width="${high - low}%" height="100%" />
  <rect class="earned" width="${low}%" height="100%" />
  ${score === null ? '' : svg`<rect class="mark" x="${score}%" y="-3" width="2" height="16" />`}`);

/**
 * @param {number | null} score @param {number} low @param {number} high @param {number} y
 * @param {string} step class of the marker
 */
const marks = (score, low, high, y, step) => svg`
  <rect class="span" fill="url(#hatch)" x="${low}%" width="${high - low}%" y=${y - 6} height="12" />
  ${score === null ? '' : svg`<circle class=${step} cx="${score}%" cy=${y} r="6" />`}`;

/**
 * A score and its range on a line from 0 to 100.
 * @param {import('../engine/documents.js').Model} model
 * @param {{score: number | null, range: import('../engine/documents.js').Range, band: string | null}} verdict
 * @param {string} title @param {string} description
 */
export const line = (model, { score, range, band }, title, description) =>
  picture('line', title, description, svg`
    <rect class="axis" width="100%" y="7" height="2" />
    ${marks(score, range.low, range.high, 8, `b${tier(model, band)}`)}`);

/**
 * The line with its bands and their lower ends.
 * @param {import('../engine/documents.js').Model} model
 * @param {import('../engine/documents.js').Result | null} result
 * @param {string} title @param {string} description
 */
export function gauge(model, result, title, description) {
  const ends = [...model.bands.slice(1).map((band) => band.min), 100];
  let shown = -Infinity;
  return picture('gauge', title, description, svg`
    ${model.bands.map(({ id, min }, i) => svg`
      <rect class="b${tier(model, id)}" x="${min}%" width="${ends[i] - min}%" y="15" height="5" />`)}
    ${[0, ...ends].map((end) => {
    // Two numbers closer than this would print over each other.
    const fits = end - shown > 7 && (end === 100 || end < 93);
    if (fits) shown = end;
    return fits ? svg`<text x="${end}%" y="38">${end}</text>` : '';
  })}
    ${result && marks(result.score, result.range.low, result.range.high, 17.5, 'ink')}`);
}
