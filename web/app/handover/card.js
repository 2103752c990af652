/** The score card: one self-contained picture for a slide, a document or a record. */
import { html, nothing, svg } from 'lit/html.js';
import { render } from '../../ui/render.js';
import { underName } from './facts.js';
import { INK, LINE, MUTED, PAPER, bar, gauge, hatch, line, shape, turnOver, widthOf } from './drawing.js';

/** @typedef {import('./facts.js').Facts} Facts */
/** @typedef {import('./messages/en.js').Messages} Messages */

const WIDTH = 640;
const EDGE = 32;
const INNER = WIDTH - 2 * EDGE;
const ROW = 26;
const HATCH = 'amps-card-hatch';
const VECTOR_SIZE = 9.5;
const VECTOR_LINE = 96;
const VECTOR_LINES = 4;

/** @param {Messages} t @param {Facts} facts */
function drawn(t, facts) {
  const { model, result, override } = facts;
  const { score, band, coverage, range: { low, high } } = result;
  const number = t.score(score);
  const beside = EDGE + widthOf(number, 72, true) + 22;
  const room = WIDTH - EDGE - beside;
  const byHand = override && `${t.override}${t.colon}${t.overrideText(
    override.band, override.author, override.until, override.reason)}`;
  const top = byHand ? 20 : 0;
  const gaugeTop = 166 + top;
  const rows = gaugeTop + 72;
  const foot = rows + ROW * facts.dimensions.length;
  const pieces = facts.vector.match(new RegExp(`.{1,${VECTOR_LINE}}`, 'g')) ?? [];
  // Half a vector would be a wrong one.
  const vector = pieces.length > VECTOR_LINES ? [] : pieces;
  const height = foot + 40 + 14 * vector.length;
  const name = facts.account || t.noAccount;
  const under = underName(t, facts);
  const made = `${t.model} ${facts.modelName}`;
  const title = `${name}${t.colon}${t.title} ${number}${t.comma}${facts.band}`;
  const told = [
    `${under}.`, byHand && `${byHand}.`, `${t.range}${t.colon}${t.fromTo(low, high)}.`, `${t.coverageText(coverage)}.`,
    ...facts.dimensions.map(({ name: of, score: n, range }) => `${t.picture(of, n, range.low, range.high)}.`),
    `${t.vector}${t.colon}${facts.vector}`,
  ].filter(Boolean).join(' ');
  return html`
    <svg role="img" width=${WIDTH} height=${height} viewBox=${`0 0 ${WIDTH} ${height}`}>
      <title>${title}</title>
      <desc>${told}</desc>
      <defs>${hatch(HATCH)}</defs>
      <rect x=".5" y=".5" width=${WIDTH - 1} height=${height - 1} rx="10" fill=${PAPER} stroke=${LINE} />
      ${line(EDGE, 46, 20, name, { bold: true, max: INNER - 150 })}
      ${line(WIDTH - EDGE, 46, 12, t.title, { fill: MUTED, end: true })}
      ${line(EDGE, 67, 13, under, { fill: MUTED, max: INNER })}
      ${byHand ? line(EDGE, 92, 12, byHand, { max: INNER }) : nothing}
      ${line(EDGE, 141 + top, 72, number, { bold: true, fill: score === null ? MUTED : INK })}
      ${shape(model, band, beside, 95 + top, 20)}
      ${line(beside + (band === null ? 0 : 28), 113 + top, 25, facts.band, { bold: true, max: room - 28 })}
      ${line(beside, 138 + top, 13, facts.spread, { fill: MUTED, max: room })}
      ${gauge(model, result, (each) => facts.bandName(each.id), EDGE, gaugeTop, INNER, HATCH)}
      ${facts.dimensions.map((each, i) => svg`
        ${line(EDGE, rows + i * ROW, 13, each.name, { max: 140 })}
        ${bar(each.range, EDGE + 150, rows + i * ROW - 10, INNER - 300, 11, HATCH)}
        ${line(WIDTH - EDGE - 100, rows + i * ROW, 13, t.score(each.score), { bold: true, end: true })}
        ${line(WIDTH - EDGE, rows + i * ROW, 12, t.weight(each.weight), { fill: MUTED, end: true })}`)}
      <rect x=${EDGE} y=${foot - 6} width=${INNER} height="1" fill=${LINE} />
      ${line(EDGE, foot + 15, 10.5, t.legend, { fill: MUTED })}
      ${line(WIDTH - EDGE, foot + 15, 10.5, made, { fill: MUTED, end: true, max: 240 })}
      ${vector.map((piece, i) =>
    line(EDGE, foot + 33 + 14 * i, VECTOR_SIZE, piece, { mono: true, fill: MUTED }))}
    </svg>`;
}

/**
 * The card as the text of an SVG file.
 * @param {Messages} t @param {Facts} facts @param {string} [direction] of the language
 */
export function cardSvg(t, facts, direction = 'ltr') {
  const holder = document.createElement('div');
  render(drawn(t, facts), holder);
  const picture = /** @type {SVGSVGElement} */ (holder.querySelector('svg'));
  // The templates mark their places with comments and indent with spaces; neither is part of the picture.
  const walker = document.createTreeWalker(picture, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const idle = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node.nodeType === Node.COMMENT_NODE || !node.textContent?.trim()) idle.push(node);
  }
  for (const node of idle) /** @type {ChildNode} */ (node).remove();
  if (direction === 'rtl') turnOver(picture, WIDTH);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

/**
 * The same picture in pixels, two for each of its own.
 * @param {string} text of the SVG file
 * @returns {Promise<Blob>}
 */
export async function cardPng(text) {
  const image = new Image();
  // Not a blob: address, which the page's policy keeps out of pictures.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * image.naturalWidth;
  canvas.height = 2 * image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => { canvas.toBlob(resolve, 'image/png'); });
  if (!blob) throw new Error('no picture');
  return blob;
}
