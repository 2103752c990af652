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
 * The language asked for; empty when nobody says.
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

/** Resolves when what is on screen has been painted. A hidden page has no frames, and does not wait for any. */
export const nextFrame = () => new Promise((resolve) => {
  if (document.hidden) setTimeout(resolve);
  else requestAnimationFrame(() => setTimeout(resolve));
});

/** The day where the user is, as YYYY-MM-DD. */
export function today(now = new Date()) {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** @type {Set<() => void>} */
const watchers = new Set();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let midnight;
let day = '';

function wake() {
  clearTimeout(midnight);
  midnight = setTimeout(wake, new Date().setHours(24, 0, 0, 0) - Date.now());
  if (day === today()) return;
  day = today();
  for (const watcher of watchers) watcher();
}

/**
 * Calls now, at midnight, and when a page that slept until another day is seen again.
 * @param {() => void} watcher
 */
export function watchDay(watcher) {
  for (const event of ['focus', 'pageshow', 'visibilitychange']) addEventListener(event, wake);
  wake();
  watchers.add(watcher);
  watcher();
}

/** @param {() => void} watcher */
export const unwatchDay = (watcher) => watchers.delete(watcher);
