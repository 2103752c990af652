/** Names as people compare them. */

/** Unicode does not decompose these letters; people type them like this. */
const LETTERS = /** @type {Record<string, string>} */ ({ Æ: 'AE', Œ: 'OE', Ø: 'O', Ł: 'L', Đ: 'D' });
// Accents, the marks on Hebrew and Arabic letters, and what is not seen. What makes another letter stays: the voice marks
// of kana, the vowels of Hindi or Thai.
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\p{Cf}]/gu;

/**
 * Without accents, width, ligatures and case. Upper case comes last: it knows what ß, ς and ı are.
 * @param {string} words
 */
export const folded = (words) => words.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase().toUpperCase()
  .replace(/[ÆŒØŁĐ]/g, (letter) => LETTERS[letter]).replace(/\s+/g, ' ').trim();
