/**
 * The language of a page. Each room of the site brings a catalogue, `texts(en)` gives it in the language of the moment,
 * and code that draws listens by `onLanguage`. The English text in the HTML says which text it is:
 *
 *     <p data-text="key">             the text of that key; elements inside it stay, numbered from 1 in the order of
 *                                     the HTML: 'Read <1>the method</1> first.'
 *     <nav data-label="key">          its aria-label
 *     <th data-model>Renewal</th>     the text is the model's, found by its English words
 *     <td data-percent="25">          a number as percent
 *     <div data-languages></div>      the choice of language goes here
 */
import { readLanguage } from '#languages';
import { language as choice } from '#store';
import { directionOf, filled, languageFor, languages } from '../../ui/languages.js';
import { textIn } from '../../ui/text.js';
import { en } from './messages/en.js';

/** @typedef {import('../../engine/documents.js').Text} Text */

/** The catalogues of the page: in English, and in the language of the moment. @type {{english: any, now: any}[]} */
const catalogues = [];
/** What the language file of the page holds, the texts of all catalogues by their keys. */
let file = {};
/** The words of the built-in model, by the English ones. @type {Record<string, string>} */
let modelWords = {};

/** Puts texts into an object that others hold. @param {any} now @param {any} next */
function fill(now, next) {
  for (const [key, text] of Object.entries(next)) {
    if (typeof text === 'object') fill(now[key] ??= {}, text);
    else now[key] = text;
  }
}

/** @param {any} english @returns {any} that catalogue, out of what the language has */
const inLanguage = (english) => filled(english, Object.fromEntries(
  Object.keys(english).flatMap((key) => (key in file ? [[key, /** @type {any} */ (file)[key]]] : []))));

/**
 * A catalogue that changes with the language. The language file of the page holds the texts of all its catalogues.
 * @template {object} T
 * @param {T} english
 * @returns {T}
 */
export function texts(english) {
  const now = {};
  catalogues.push({ english, now });
  fill(now, inLanguage(english));
  return /** @type {T} */ (now);
}

export const t = texts(en);
export let lang = 'en';

/** @param {Text | undefined} words of a model */
export const text = (words) => textIn(words, lang, modelWords);

/** @type {Set<() => void>} */
const listeners = new Set();

/** @param {() => void} listener called when `t`, `text` and `lang` have changed */
export const onLanguage = (listener) => listeners.add(listener);

let page = '';
let asked = lang;

/** @param {string} folder @param {string} tag @returns {Promise<any>} */
const read = async (folder, tag) => (tag === 'en' ? {} : (await readLanguage(folder, tag)).default);

/** Puts the page into this language; where it cannot be read, English. @param {string} tag */
async function speak(tag) {
  asked = tag;
  const [own, widget] = await Promise.all([read(`messages/${page}`, tag), read('widget/messages', tag)])
    .catch(() => [undefined, undefined]);
  // Another language was chosen while this one was read.
  if (asked !== tag) return;
  file = own ?? {};
  modelWords = widget?.model ?? {};
  lang = own ? tag : 'en';
  for (const { english, now } of catalogues) fill(now, inLanguage(english));
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  translate();
  for (const listener of listeners) listener();
}

// ---- What stands in the HTML

/** The elements inside a text, and the English words of the model, as they were. @type {WeakMap<Element, any>} */
const originals = new WeakMap();

// Read now: a browser that translates the page changes elements and words.
for (const element of document.querySelectorAll('[data-text]')) originals.set(element, [...element.children]);
for (const element of document.querySelectorAll('[data-model]')) originals.set(element, element.textContent);

/** @param {HTMLElement} element @param {string} words */
function write(element, words) {
  const inside = originals.get(element);
  // The pieces repeat: text, number, text of the element with that number.
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
  const words = Object.assign({}, ...catalogues.map(({ now }) => now));
  const each = (/** @type {string} */ selector, /** @type {(element: HTMLElement) => void} */ change) => {
    for (const element of document.querySelectorAll(selector)) change(/** @type {HTMLElement} */ (element));
  };
  each('[data-text]', (element) => write(element, words[element.dataset.text ?? '']));
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

function offerLanguages() {
  for (const place of document.querySelectorAll('[data-languages]')) {
    const select = document.createElement('select');
    select.className = 'languages';
    // A remembered form could name another language than the page has.
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
}

/**
 * Begins to speak the language of the user.
 * @param {string} name of the page's script: its language files lie in a folder of that name
 */
export function startLanguage(name) {
  page = name;
  offerLanguages();
  const first = languageFor(choice.read() ?? '', ...navigator.languages);
  if (first !== lang) speak(first);
}
