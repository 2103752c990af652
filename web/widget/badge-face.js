/** What a badge looks like: a few elements, made once for each kind and copied. */

const SVG = 'http://www.w3.org/2000/svg';

// A ring with a stroke and a dot in it: there is something to know, and it is no band.
export const MARK = 'M8 0a8 8 0 1 0 0 16A8 8 0 1 0 8 0zm0 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 1 1 0-13z'
  + 'M7 4h2v5H7zm0 6h2v2H7z';

// As long as there is nothing to show: as high as a line, and on its baseline.
export const NOTHING = '\u200b';

/**
 * What a badge shows.
 * @typedef {object} Look
 * @property {string} kind class of the root
 * @property {string} [lang] of the words, where the page's is another
 * @property {string} [score]
 * @property {string} [path] of the shape
 * @property {string} [band]
 * @property {string} [range]
 * @property {string} label everything in one sentence, for those who do not see it
 * @property {string} [title]
 */

/** A list has many of a kind: each is a copy of its first. @type {Map<string, HTMLElement>} */
const firsts = new Map();

/** @param {string} kind class of the root @param {string} path of the shape */
function copyOf(kind, path) {
  let first = firsts.get(kind + path);
  if (!first) {
    first = document.createElement('span');
    first.className = `root ${kind}`;
    first.setAttribute('role', 'img');
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('d', path);
    svg.append(shape);
    const [score, band, range] = ['score', 'band', 'range'].map((name) => {
      const part = document.createElement('span');
      part.setAttribute('part', name);
      part.append(name === 'score' ? NOTHING : '');
      return part;
    });
    first.append(score, svg, band, range);
    firsts.set(kind + path, first);
  }
  return /** @type {HTMLElement} */ (first.cloneNode(true));
}

/** @param {Look} look */
export function face({ kind, lang, score, path = '', band, range, label, title }) {
  const root = copyOf(kind, path);
  if (lang) root.lang = lang;
  root.setAttribute('aria-label', label);
  if (title) root.title = title;
  const [first, , second, third] = root.children;
  /** @type {[Element, string | undefined][]} */
  const texts = [[first, score], [second, band], [third, range]];
  for (const [part, text] of texts) if (text) /** @type {Text} */ (part.firstChild).data = text;
  return root;
}
