/** Days as YYYY-MM-DD, of the calendar where the user is. */
import { today } from '../../ui/days.js';

export { today, watchDay } from '../../ui/days.js';

/** No customer was assessed before: a year such as 0026 is a slip. */
export const EARLIEST = '1970-01-01';

/**
 * The day that an assessment speaks of: its own, else that of its newest answer, else the day it was saved. A day that
 * has not come yet is a slip, or from a clock that was ahead.
 * @param {import('./records.js').Draft | null} document @param {string} savedAt
 */
export function dayOf(document, savedAt) {
  const now = today();
  const answered = Object.values(document?.answers ?? {}).map((answer) => String(answer?.date ?? ''));
  return [String(document?.date ?? ''), answered.filter((day) => day <= now).sort().at(-1) ?? '']
    .find((day) => day && day <= now) ?? today(new Date(Math.max(0, Math.min(Date.parse(savedAt), Date.now()))));
}
