/**
 * The pictures that leave the page, on paper or in a file: nothing in them depends on the page's fonts or
 * colours. A text whose width can be told is stretched to it, so that any font keeps the layout.
 */
import { nothing, svg } from 'lit/html.js';
import { SHAPES, tier } from '../../ui/bands.js';
import { shorten } from './text.js';

/** @typedef {import('../../engine/documents.js').Model} Model */
/** @typedef {import('../../engine/documents.js').Result} Result */

export const INK = '#1b2425';
export const MUTED = '#586567';
export const LINE = '#dde3e3';
export const PAPER = '#ffffff';
const ACCENT = '#0b5f63';
const BANDS = ['#9d1838', '#c76a0a', '#3a8fbb', '#114c86'];

const SANS = "Helvetica, Arial, 'Liberation Sans', system-ui, sans-serif";
const MONO = "ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace";
const BOLD = 1.06;

// Thousandths of the font size, from space to tilde: the widths of Helvetica, Arial and Liberation Sans.
const WIDTHS = ('278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 '
  + '556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 '
  + '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 '
  + '667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 '
  + '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 '
  + '556 556 333 500 278 556 500 722 500 500 500 334 260 334 584').split(' ').map(Number);
const OTHERS = /** @type {Record<string, number>} */ ({
  '\u00a0': 278,
  '–': 556, '·': 333, '…': 1000, '±': 584, '‘': 222, '’': 222, '“': 333, '”': 333,
});
// As wide as any character is, but for a few ligatures: for scripts whose widths are not listed.
const WIDEST = 1100;
// Joined letters are narrower than that in every font.
const JOINED = 600;

/**
 * @param {string} text
 * @returns {{width: number, sure: boolean}} in font sizes
 */
function measured(text) {
  let width = 0;
  let sure = true;
  for (const character of text.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, '')) {
    const known = WIDTHS[character.charCodeAt(0) - 32] ?? OTHERS[character];
    width += known ?? (/\p{Script=Arabic}/u.test(character) ? JOINED : WIDEST);
    sure &&= known !== undefined;
  }
  return { width: width / 1000, sure };
}

/** @param {string} text @param {number} size @param {boolean} bold */
export const widthOf = (text, size, bold = false) => measured(text).width * size * (bold ? BOLD : 1);

/**
 * @typedef {object} Style
 * @property {boolean} [bold]
 * @property {string} [fill]
 * @property {boolean} [end] x is where the text ends
 * @property {number} [max] the width it may take; a longer text is cut
 * @property {boolean} [mono]
 */

/**
 * One line of text.
 * @param {number} x @param {number} y @param {number} size @param {string} text @param {Style} [style]
 */
export function line(x, y, size, text, style = {}) {
  const { bold = false, fill = INK, end = false, max = Infinity, mono = false } = style;
  const fit = (/** @type {string} */ part) => (mono ? part.length * 0.6 * size : widthOf(part, size, bold));
  let shown = text;
  for (let length = 200; fit(shown) > max && length > 1; length -= 1) shown = shorten(text, length);
  const length = mono || measured(shown).sure ? fit(shown).toFixed(2) : nothing;
  return svg`<text x=${x} y=${y} font-size=${size} font-family=${mono ? MONO : SANS} fill=${fill}
    font-weight=${bold ? 700 : nothing} text-anchor=${end ? 'end' : nothing}
    textLength=${length} lengthAdjust=${length === nothing ? nothing : 'spacingAndGlyphs'}>${shown}</text>`;
}

/** @param {string} id one for each picture of a document */
export const hatch = (id) => svg`
  <pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="5" height="5" fill=${PAPER} /><path d="M0 0V5" stroke=${MUTED} stroke-width="3" />
  </pattern>`;

/** @param {Model} model @param {string | null} id */
const colour = (model, id) => (id === null ? MUTED : BANDS[tier(model, id)]);

/**
 * The shape of a band, told from the others without its colour.
 * @param {Model} model @param {string | null} id @param {number} x @param {number} y @param {number} size
 */
export const shape = (model, id, x, y, size) => (id === null ? nothing : svg`
  <path d=${SHAPES[tier(model, id)]} fill=${colour(model, id)}
    transform=${`translate(${x} ${y}) scale(${size / 16})`} />`);

/**
 * The bands with their lower ends, the range hatched over them and the score as a dot: 46 high.
 * @param {Model} model @param {Result} result
 * @param {(band: import('../../engine/documents.js').Band) => string} name
 * @param {number} x @param {number} y @param {number} width @param {string} hatchId
 */
export function gauge(model, result, name, x, y, width, hatchId) {
  const { bands } = model;
  const { score, range: { low, high } } = result;
  const at = (/** @type {number} */ points) => x + (width * points) / 100;
  return svg`
    ${bands.map((band, i) => {
    const [from, to] = [at(band.min), at(bands[i + 1]?.min ?? 100)];
    const label = `${band.min} ${name(band)}`;
    const room = to - from - (i === bands.length - 1 ? 24 : 4);
    const told = [label, String(band.min)].find((each) => widthOf(each, 10.5) + 14 <= room);
    return svg`
      <rect x=${from} y=${y + 8} width=${Math.max(0, to - from - 1.5)} height="7"
        fill=${colour(model, band.id)} />
      ${told === undefined ? nothing : svg`
        ${shape(model, band.id, from, y + 29.5, 9)}
        ${line(from + 13, y + 38, 10.5, told, { fill: MUTED })}`}`;
  })}
    ${line(x + width, y + 38, 10.5, '100', { fill: MUTED, end: true })}
    ${high > low ? svg`
      <rect x=${at(low)} y=${y + 5} width=${at(high) - at(low)} height="13" fill=${`url(#${hatchId})`}
        fill-opacity=".85" stroke=${INK} />` : nothing}
    ${score === null ? nothing : svg`
      <circle cx=${at(score)} cy=${y + 11.5} r="8" fill=${INK} stroke=${PAPER} stroke-width="2.5" />`}`;
}

/**
 * Earned, unknown and lost as lengths of one bar.
 * @param {{low: number, high: number}} range
 * @param {number} x @param {number} y @param {number} width @param {number} height @param {string} hatchId
 */
export const bar = ({ low, high }, x, y, width, height, hatchId) => svg`
  <rect x=${x} y=${y} width=${width} height=${height} fill=${PAPER} />
  ${high > low ? svg`<rect x=${x + (width * low) / 100} y=${y} width=${(width * (high - low)) / 100}
    height=${height} fill=${`url(#${hatchId})`} />` : nothing}
  <rect x=${x} y=${y} width=${(width * low) / 100} height=${height} fill=${ACCENT} />
  <rect x=${x + 0.5} y=${y + 0.5} width=${width - 1} height=${height - 1} fill="none" stroke=${MUTED}
    stroke-width=".75" />`;

/**
 * Turns a picture over for a language that runs from right to left; what is written is turned back.
 * @param {SVGSVGElement} picture @param {number} width
 */
export function turnOver(picture, width) {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('transform', `translate(${width} 0) scale(-1 1)`);
  group.append(...[...picture.children].filter(({ localName }) => !/^(title|desc|defs)$/.test(localName)));
  for (const text of group.querySelectorAll('text')) {
    const x = Number(text.getAttribute('x'));
    text.setAttribute('transform', `translate(${2 * x} 0) scale(-1 1)`);
    // A vector has no words: it runs as it always does, from the other edge.
    if (text.getAttribute('font-family') === MONO) text.setAttribute('text-anchor', 'end');
    else text.setAttribute('direction', 'rtl');
  }
  picture.append(group);
}
