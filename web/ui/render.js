/** Draws a template as Lit does, also in a page that the browser has translated. */
import { render as draw } from 'lit/html.js';

/**
 * A translated page has a <font> in place of each text. Lit does not know it, and old words would stay beside new figures:
 * here the <font> makes way for the new words.
 * @param {unknown} template @param {HTMLElement | DocumentFragment} root
 */
export function render(template, root) {
  for (const font of root.querySelectorAll('font')) {
    Object.defineProperty(font, 'data', { configurable: true, set: (words) => font.replaceWith(words) });
  }
  draw(template, root);
}
