/** Pictures of a page as a file of their own: what the style sheet says of them goes along. */

const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity', 'font-size', 'font-family'];
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const LINE = 22;
// Words beside a small picture need room.
const LEAST_WIDTH = 640;

/**
 * One picture with words around it.
 * @typedef {{picture: SVGElement, above?: string, below?: readonly string[]}} Part below: at the left, in the middle, at the right
 */

/** @param {SVGElement} picture @param {number} y @returns {SVGElement} a copy that needs no style sheet */
function standalone(picture, y) {
  const copy = /** @type {SVGElement} */ (picture.cloneNode(true));
  const { width, height } = picture.getBoundingClientRect();
  const copies = [copy, ...copy.querySelectorAll('*')];
  [picture, ...picture.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of STYLES) copies[i].setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'style']) copies[i].removeAttribute(name);
  });
  // Comments are the marks of what drew it.
  const marks = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) /** @type {Comment} */ (mark).remove();
  for (const [name, value] of Object.entries({ x: MARGIN, y, width, height, overflow: 'visible' })) copy.setAttribute(name, String(value));
  return copy;
}

/** @param {string} title @param {readonly Part[]} parts below each other, at least one @returns {string} the text of an .svg file */
export function svgFile(title, parts) {
  const { color } = getComputedStyle(document.body);
  const surface = [document.body, document.documentElement].map((each) => getComputedStyle(each).backgroundColor)
    .find((each) => !/^(transparent|rgba\(.*, 0\))$/.test(each)) ?? 'white';
  const width = Math.max(LEAST_WIDTH, ...parts.map(({ picture }) => picture.getBoundingClientRect().width));
  const whole = width + 2 * MARGIN;
  const root = document.createElementNS(SVG, 'svg');
  /** @param {string} name @param {Record<string, string | number>} attributes @param {string} [text] */
  const add = (name, attributes, text = '') => {
    const element = root.appendChild(document.createElementNS(SVG, name));
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
  };
  const words = (/** @type {string} */ text, /** @type {number} */ y, /** @type {0 | 1 | 2} */ at = 0) => add('text', {
    x: MARGIN + (width * at) / 2, y, fill: color, 'text-anchor': ['start', 'middle', 'end'][at], 'font-family': 'system-ui, sans-serif', 'font-size': 14,
  }, text);
  add('title', {}, title);
  add('rect', { width: '100%', height: '100%', fill: surface });
  let y = MARGIN + LINE;
  words(title, y - LINE / 2);
  for (const { picture, above, below } of parts) {
    if (above) {
      y += LINE;
      words(above, y - LINE / 3);
    }
    root.append(standalone(picture, y));
    y += picture.getBoundingClientRect().height;
    if (!below) continue;
    y += LINE;
    below.forEach((text, at) => words(text, y - LINE / 4, /** @type {0 | 1 | 2} */ (at)));
  }
  const height = y + MARGIN;
  for (const [name, value] of Object.entries({ width: whole, height, viewBox: `0 0 ${whole} ${height}` })) root.setAttribute(name, String(value));
  return `${new XMLSerializer().serializeToString(root)}\n`;
}
