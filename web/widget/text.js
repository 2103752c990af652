/**
 * The texts of a model are strings or objects from language tag to string. This picks the one to show.
 * @param {import('../engine/documents.js').Text | undefined} text
 * @param {string} lang
 */
export function textIn(text, lang) {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[lang] ?? text[lang.split('-')[0]] ?? text.en ?? Object.values(text)[0] ?? '';
}
