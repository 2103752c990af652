/** What an element takes from the page around it. */

/**
 * A style sheet serves the document that it was made in and no other; an element may move between documents.
 * @param {string} css
 * @returns {(document: Document) => CSSStyleSheet} one for each document
 */
export function styleSheet(css) {
  /** @type {WeakMap<Document, CSSStyleSheet>} */
  const sheets = new WeakMap();
  return (document) => {
    let sheet = sheets.get(document);
    if (!sheet) {
      sheet = /** @type {CSSStyleSheet} */ (new /** @type {any} */ (document.defaultView).CSSStyleSheet());
      sheet.replaceSync(css);
      sheets.set(document, sheet);
    }
    return sheet;
  };
}

/**
 * The language of an element; empty where neither it nor anything around it has one.
 * @param {Element} element in whatever shadow tree
 */
export function languageAround(element) {
  for (let inner = element; inner;) {
    const named = /** @type {HTMLElement | null} */ (inner.closest('[lang]'));
    if (named) return named.lang;
    inner = /** @type {ShadowRoot} */ (inner.getRootNode()).host;
  }
  return '';
}

/**
 * What a page set before the element was defined hides the accessors until it is set again.
 * @param {HTMLElement} element
 */
export function takeOver(element) {
  const self = /** @type {any} */ (element);
  for (const name of Object.getOwnPropertyNames(self)) {
    if (!(name in element.constructor.prototype)) continue;
    const value = self[name];
    delete self[name];
    self[name] = value;
  }
}

export { today, unwatchDay, watchDay } from '../ui/days.js';
export { nextFrame } from '../ui/frames.js';
