/** What was refused, in lines for people. */

const SHOWN = 5;

/**
 * @param {import('./messages/en.js').Messages} t
 * @param {{message: string, errors?: readonly {message: string}[]}} error
 * @returns {string[]} the first faults, and how many more there are
 */
export function linesOf(t, { message, errors = [{ message }] }) {
  const lines = errors.slice(0, SHOWN).map((fault) => fault.message);
  return errors.length > SHOWN ? [...lines, t.more(errors.length - SHOWN)] : lines;
}
