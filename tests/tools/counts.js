/**
 * Counts what the tests look at: assertions, and states of the browser that a check has judged. Loaded before each test
 * file (`node --import`); `./test` adds the numbers up, so that a faster suite cannot be one that checks less.
 */
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';

const file = process.env.AMPS_TEST_COUNTS;

let assertions = 0;
/** @type {Set<string>} */
const states = new Set();

/**
 * Notes that a check has judged what a browser shows.
 * @param {string} state browser, width, theme, language and page
 */
export const sawState = (state) => { states.add(state); };

if (file) {
  for (const [name, check] of Object.entries(assert)) {
    if (typeof check !== 'function' || /^[A-Z]|^strict$/.test(name)) continue;
    Object.assign(assert, {
      [name]: (/** @type {unknown[]} */ ...given) => {
        assertions += 1;
        try {
          return check(...given);
        } catch (/** @type {any} */ error) {
          // Node.js would quote the line of the failed expression, which is the one above.
          if (name === 'ok' && given.length < 2) Object.assign(error, { message: 'A value is falsy; the stack tells which.' });
          throw error;
        }
      },
    });
  }
  process.on('exit', () => appendFileSync(file, `${JSON.stringify({ assertions, states: [...states] })}\n`));
}
