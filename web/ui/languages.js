/** Texts in all languages: which there are, and how a catalogue of texts is read. */

/** The languages that there are; the build puts the list here. @type {string[]} */
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
 * A catalogue in which English stands for everything that the language lacks.
 * @param {any} english @param {any} own
 * @returns {any}
 */
export const filled = (english, own) => (own && typeof own === 'object'
  ? Object.fromEntries(Object.keys({ ...english, ...own }).map((name) => [name, filled(english?.[name], own[name])]))
  : own ?? english);

/**
 * One set of texts in all languages.
 * @template {object} T
 * @param {T} english @param {(tag: string) => Promise<{default: Partial<T>}>} read
 */
export function catalogues(english, read) {
  /** @type {Map<string, Promise<T>>} */
  const known = new Map([['en', Promise.resolve(english)]]);
  return {
    /**
     * Adds a language that no file holds.
     * @param {string} tag @param {Partial<T>} own
     */
    register(tag, own) {
      if (!languages.includes(tag)) languages.push(tag);
      known.set(tag, Promise.resolve(filled(english, own)));
    },
    /**
     * @param {string} tag
     * @returns {Promise<T>} English when the file cannot be read; the next call tries again
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
