/** Days as YYYY-MM-DD. */

export { today } from '../widget/surroundings.js';

/**
 * The day that an assessment speaks of: its own, else that of its newest answer, else the day it was saved.
 * @param {import('./records.js').Draft | null} document @param {string} savedAt
 */
export function dayOf(document, savedAt) {
  const answered = Object.values(document?.answers ?? {}).map((answer) => answer?.date ?? '').sort().at(-1);
  return String(document?.date || answered || savedAt.slice(0, 10));
}
