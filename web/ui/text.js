/**
 * The texts of a model are strings, or objects from language tag to string. This picks the one to show: a
 * string in the words that the language has for it, when it has any.
 * @param {import('../engine/documents.js').Text | undefined} text
 * @param {string} lang
 * @param {Readonly<Record<string, string>>} [words] of that language, by the English sentence
 */
export function textIn(text, lang, words = {}) {
  if (text === undefined) return '';
  if (typeof text === 'string') return Object.hasOwn(words, text) ? words[text] : text;
  return text[lang] ?? text[lang.split('-')[0]] ?? text.en ?? Object.values(text)[0] ?? '';
}
