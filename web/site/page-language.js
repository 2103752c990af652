/**
 * The language of a page. What scripts draw comes from `t` and `text`, which change with the language; who draws
 * listens by `onLanguage`. What stands in the HTML, in English, says what it is:
 *
 *     <p data-text="key">             the text is t[key]; elements inside it stay, numbered from 1 in the order of
 *                                     the HTML: 'Read <1>the method</1> first.'
 *     <nav data-label="key">          its aria-label is t[key]
 *     <th data-model>Renewal</th>     the text is the model's, found by its English words
 *     <td data-percent="25">          a number as percent
 *     <div data-languages></div>      the choice of language goes here
 *
 * A page that has no script of its own loads pages/page.js, which adds the texts of such pages.
 */
import { catalogues, directionOf, languageFor, languages } from '../widget/languages.js';
import { textIn } from '../widget/text.js';
import { en as handoverEnglish } from './handover/messages/en.js';
import { en } from './messages/en.js';
import { language as choice } from './store.js';

/** @typedef {import('../engine/documents.js').Text} Text */

const english = { ...en, handover: handoverEnglish, model: /** @type {Record<string, string>} */ ({}) };

/** @typedef {typeof english} Messages */
/** @typedef {Partial<Omit<Messages, 'handover'>> & {handover: Partial<Messages['handover']>}} Catalogue what a language has of them */

const { load } = catalogues(
  english,
  (tag) => import(new URL(`./messages/${tag}.js`, import.meta.url).href),
);

/** Where the texts come from; one after the other, a later one adds to the earlier. @type {((tag: string) => Promise<object>)[]} */
const sources = [load];

/**
 * A page may have texts of its own beside these; they are then part of `t`.
 * @template {object} T
 * @param {T} own in English @param {(tag: string) => Promise<{default: Partial<T>}>} read
 */
export function addTexts(own, read) {
  Object.assign(english, own);
  sources.push(catalogues(own, read).load);
  if (asked !== 'en') speak(asked);
}

export let t = english;
export let handover = handoverEnglish;
export let lang = 'en';

/** @param {Text | undefined} words of a model */
export const text = (words) => textIn(words, lang, t.model);

/** @type {Set<() => void>} */
const listeners = new Set();

/** @param {() => void} listener called when `t`, `text` and `lang` have changed */
export const onLanguage = (listener) => listeners.add(listener);

let asked = lang;

/** Puts the page into this language, English where it cannot be read. @param {string} tag */
export async function speak(tag) {
  asked = tag;
  const [common, ...own] = await Promise.all(sources.map((read) => read(tag)));
  // Another one was chosen meanwhile.
  if (asked !== tag) return;
  t = Object.assign(/** @type {Messages} */ ({}), common, ...own);
  handover = t.handover;
  lang = common === english ? 'en' : tag;
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  translate();
  for (const listener of listeners) listener();
}

// ---- What stands in the HTML

/** The elements inside a text, and the English words of the model, as they were. @type {WeakMap<Element, any>} */
const originals = new WeakMap();

// Before the browser may translate the page: then there are other elements in them, and other words.
for (const element of document.querySelectorAll('[data-text]')) originals.set(element, [...element.children]);
for (const element of document.querySelectorAll('[data-model]')) originals.set(element, element.textContent);

/** @param {HTMLElement} element @param {string} words */
function fill(element, words) {
  const inside = originals.get(element);
  // One piece of text, one number, one text inside, and again.
  const pieces = words.split(/<(\d)>(.*?)<\/\1>/);
  element.replaceChildren(...pieces.flatMap((piece, i) => {
    if (i % 3 === 0) return piece;
    if (i % 3 === 2) return [];
    const child = inside[Number(piece) - 1];
    child.textContent = pieces[i + 1];
    return child;
  }));
}

function translate() {
  const words = /** @type {any} */ (t);
  const each = (/** @type {string} */ selector, /** @type {(element: HTMLElement) => void} */ change) => {
    for (const element of document.querySelectorAll(selector)) change(/** @type {HTMLElement} */ (element));
  };
  each('[data-text]', (element) => fill(element, words[element.dataset.text ?? '']));
  each('[data-label]', (element) => element.setAttribute('aria-label', words[element.dataset.label ?? '']));
  each('[data-model]', (element) => {
    element.textContent = text(originals.get(element));
  });
  each('[data-percent]', (element) => { element.textContent = t.percent(Number(element.dataset.percent)); });
  for (const select of document.querySelectorAll('select.languages')) {
    select.setAttribute('aria-label', t.language);
    /** @type {HTMLSelectElement} */ (select).value = lang;
  }
}

// ---- The choice

/** A language in its own words. @param {string} tag */
const ownName = (tag) => (typeof AMPS_LANGUAGE_NAMES === 'object' && AMPS_LANGUAGE_NAMES[tag]) || tag;

for (const place of document.querySelectorAll('[data-languages]')) {
  const select = document.createElement('select');
  select.className = 'languages';
  // What a browser remembers of a form would tell another language than the page has.
  select.autocomplete = 'off';
  select.setAttribute('aria-label', t.language);
  for (const tag of languages) {
    const option = new Option(ownName(tag), tag);
    option.lang = tag;
    select.add(option);
  }
  select.value = lang;
  select.addEventListener('change', () => {
    choice.keep(select.value);
    speak(select.value);
  });
  place.replaceChildren(select);
}

const first = languageFor(choice.read() ?? '', ...navigator.languages);
if (first !== lang) speak(first);
