/**
 * The languages of the widget. English is part of the script; every other one is a file `messages/<tag>.js`
 * beside it, read when it is first asked for. A page that cannot read files hands them over by
 * `registerLanguage`. What a language does not say is said in English.
 */
import { en } from './messages/en.js';

/** @typedef {import('./messages/en.js').Messages} Messages */

/** The files in messages/: the build puts the list here. @type {string[]} */
export const languages = typeof AMPS_LANGUAGES === 'string' ? AMPS_LANGUAGES.split(' ') : ['en'];

/**
 * The first language of these that there is, English where there is none: `fr` for `fr-CA`.
 * @param {string[]} tags
 */
export const languageFor = (...tags) => tags.flatMap((tag) => [tag, tag.split('-')[0]])
  .map((tag) => languages.find((each) => each.toLowerCase() === tag.toLowerCase())).find(Boolean) ?? 'en';

/** @param {string} tag */
export const directionOf = (tag) => (/^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr');

/**
 * What a language does not say stands there in English.
 * @param {any} english @param {any} own
 * @returns {any}
 */
const filled = (english, own) => (own && typeof own === 'object'
  ? Object.fromEntries(Object.keys({ ...english, ...own }).map((name) => [name, filled(english?.[name], own[name])]))
  : own ?? english);

/**
 * One set of texts in all languages, here and for whoever has texts of its own.
 * @template {object} T
 * @param {T} english @param {(tag: string) => Promise<{default: Partial<T>}>} read
 */
export function catalogues(english, read) {
  /** @type {Map<string, Promise<T>>} */
  const known = new Map([['en', Promise.resolve(english)]]);
  return {
    /**
     * Hands over a language that is not to be read from a file.
     * @param {string} tag @param {Partial<T>} own
     */
    register(tag, own) {
      if (!languages.includes(tag)) languages.push(tag);
      known.set(tag, Promise.resolve(filled(english, own)));
    },
    /**
     * @param {string} tag
     * @returns {Promise<T>} English when the file cannot be read; it is asked for again the next time
     */
    load(tag) {
      const found = languageFor(tag);
      const texts = known.get(found) ?? read(found).then((file) => filled(english, file.default));
      known.set(found, texts);
      return texts.catch(() => {
        known.delete(found);
        return english;
      });
    },
  };
}

const { register, load } = catalogues(
  en,
  (tag) => import(new URL(`./messages/${tag}.js`, import.meta.url).href),
);

export { register as registerLanguage, load as loadLanguage };
