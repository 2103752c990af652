/** Search without regard to case, accents and width. */

/** Unicode does not decompose these letters; people type them like this. */
const LETTERS = /** @type {Record<string, string>} */ ({ Æ: 'AE', Œ: 'OE', Ø: 'O', Ł: 'L', Đ: 'D' });

/**
 * Without marks, width, ligatures and case. Upper case comes last: it knows what ß, ς and ı are.
 * @param {string} words
 */
export const folded = (words) => words.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase().toUpperCase()
  .replace(/[ÆŒØŁĐ]/g, (letter) => LETTERS[letter]).replace(/\s+/g, ' ').trim();

/** @param {string} wanted @returns {(words: string) => boolean} whether these words hold what is wanted */
export function finder(wanted) {
  const sought = folded(wanted);
  return (words) => folded(words).includes(sought);
}
