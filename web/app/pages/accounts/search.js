/** Search without regard to case, accents, marks and width. */
import { folded } from '../../../ui/folded.js';

/** @param {string} words */
const plain = (words) => folded(words).normalize('NFD').replace(/\p{M}/gu, '');

/** @param {string} wanted @returns {(words: string) => boolean} whether these words hold what is wanted */
export function finder(wanted) {
  const sought = plain(wanted);
  return (words) => plain(words).includes(sought);
}
