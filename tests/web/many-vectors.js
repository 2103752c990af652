// A portfolio to fill a list with: vectors of the built-in model, the same ones every time.

import { readFileSync } from 'node:fs';

const { stages, dimensions } = JSON.parse(
  readFileSync(new URL('../../core/models/amps.json', import.meta.url), 'utf8'),
);
/** @type {{id: string, levels: unknown[]}[]} */
const questions = dimensions.flatMap((/** @type {any} */ dimension) => dimension.questions);

/** @param {number} count @returns {string[]} no two alike */
export function manyVectors(count) {
  let state = 1;
  const below = (/** @type {number} */ limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  /** @type {Set<string>} */
  const vectors = new Set();
  while (vectors.size < count) {
    // Every third account is answered in full.
    const isFull = below(3) === 0;
    const answers = questions.map(({ id, levels }) =>
      `${id}:${isFull || below(6) ? below(levels.length) : 'X'}`);
    vectors.add(['AMPS:1', `ST:${stages[below(stages.length)].code}`, ...answers].join('/'));
  }
  return [...vectors];
}
