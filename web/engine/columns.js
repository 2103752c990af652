/** Scores of many accounts, column by column. */
import { Engine } from './engine.js';
import { DIMENSIONS_AT, ROWS, SMALL_AT, named, refusal } from './numbers.js';

/** @typedef {import('./documents.js').ScoreColumns} ScoreColumns */

// In the order in which the engine gives them.
const TENTHS = /** @type {const} */ (['score', 'low', 'high', 'coverage']);
const SMALL = /** @type {const} */ (['band', 'certain']);

/** @param {unknown} value */
const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

/**
 * The numbers of many accounts under the model in use: a column of levels for each question, a row for each account.
 * @param {Engine} engine
 * @param {string | ArrayLike<number>} stage id of the stage of all, or the index of the stage of each
 * @param {readonly Int8Array[]} levels a column for each question in the order of the model: the index of a level, or
 *   -1 for “not sure”
 * @param {Partial<ScoreColumns>} [into] the columns to fill, where they are there already or not all are needed; after a
 *   refusal some of them may be filled
 * @returns {Partial<ScoreColumns>} `into`, or all columns anew: scores, ranges and dimensions in tenths of a point,
 *   coverage in tenths of a percent
 * @throws {InputError} unknown-stage, wrong-count, wrong-type or level-out-of-range, with what was found, what is
 *   allowed, and the column and row
 * @example
 * const levels = engine.model.dimensions.flatMap(({ questions }) => questions).map(() => Int8Array.of(4, 2, -1));
 * const { score, band } = scoreColumns(engine, 'renewal', levels);
 * console.log(score.join(', '), '|', band.join(', ')); // 1000, 500, -1 | 3, 1, -1
 */
export function scoreColumns(engine, stage, levels, into) {
  return Engine.withNumbers(engine, (numbers) => {
    const rows = checkedRows(numbers, stage, levels);
    const target = into ?? newColumns(rows, numbers.dimensions);
    checkTarget(target, rows, numbers.dimensions);
    const index = typeof stage === 'string' ? numbers.stageOf(stage) : -1;
    for (let from = 0; from < rows; from += ROWS) {
      const count = Math.min(ROWS, rows - from);
      numbers.look();
      const { bytes, stageAt, levelsAt } = numbers;
      if (typeof stage === 'string') bytes.fill(index, stageAt, stageAt + count);
      else for (let row = 0; row < count; row += 1) bytes[stageAt + row] = stage[from + row];
      levels.forEach((column, q) => bytes.set(column.subarray(from, from + count), levelsAt + q * ROWS));
      const wrong = numbers.exports.scoreRows(count);
      if (wrong < levels.length) {
        const top = numbers.questions[wrong].levels.length;
        const row = levels[wrong].findIndex((level, i) => i >= from && (level < -1 || level >= top));
        throw numbers.wrongLevel(wrong, levels[wrong][row], row);
      }
      numbers.look();
      /** @param {number} at */
      const tenths = (at) => numbers.words.subarray(at >> 1, (at >> 1) + count);
      TENTHS.forEach((name, i) => target[name]?.set(tenths(numbers.numbersAt + 2 * ROWS * i), from));
      SMALL.forEach((name, i) => {
        const at = numbers.numbersAt + SMALL_AT + ROWS * i;
        target[name]?.set(numbers.bytes.subarray(at, at + count), from);
      });
      target.dimensions?.forEach((column, d) => column.set(tenths(numbers.numbersAt + DIMENSIONS_AT + 2 * ROWS * d), from));
    }
    return target;
  });
}

/** @param {number} rows @param {number} dimensions @returns {ScoreColumns} */
function newColumns(rows, dimensions) {
  const tenths = () => new Int16Array(rows);
  return {
    score: tenths(),
    low: tenths(),
    high: tenths(),
    coverage: tenths(),
    band: new Int8Array(rows),
    certain: new Int8Array(rows),
    dimensions: Array.from({ length: dimensions }, tenths),
  };
}

/**
 * @param {import('./numbers.js').Numbers} numbers
 * @param {string | ArrayLike<number>} stage
 * @param {readonly Int8Array[]} levels
 * @returns {number} how many there are
 */
function checkedRows(numbers, stage, levels) {
  if (levels?.length !== numbers.questions.length) throw numbers.wrongCount('columns of levels', levels?.length);
  const rows = levels[0]?.length;
  levels.forEach((column, q) => {
    if (!ArrayBuffer.isView(column) || !(column instanceof Int8Array)) {
      throw refusal('wrong-type', `/levels/${q}`, `Found ${kindOf(column)}, expected an Int8Array.`);
    }
    if (column.length !== rows) {
      throw refusal('wrong-count', `/levels/${q}`, `Found ${column.length} levels, expected ${rows} as in the first column.`);
    }
  });
  if (typeof stage === 'string') return rows;
  if (stage?.length !== rows) {
    throw refusal('wrong-count', '/stage', `Found ${named(stage?.length)} stages, expected ${rows} as in the levels, or one id.`);
  }
  for (let row = 0; row < rows; row += 1) {
    const index = stage[row];
    if (typeof index !== 'number' || numbers.stages[index] === undefined) {
      throw refusal('unknown-stage', `/stage/${row}`,
        `Found stage ${named(index)}, expected a number from 0 to ${numbers.stages.length - 1}.`);
    }
  }
  return rows;
}

/** @param {any} target @param {number} rows @param {number} dimensions of the model */
function checkTarget(target, rows, dimensions) {
  /** @param {any} column @param {Int16ArrayConstructor | Int8ArrayConstructor} type @param {string} name */
  const check = (column, type, name) => {
    if (column === undefined || (column instanceof type && column.length >= rows)) return;
    throw refusal('wrong-type', `/into/${name}`,
      `Found ${kindOf(column)} of ${named(column?.length)} entries, expected an ${type.name} of ${rows} or more.`);
  };
  for (const name of TENTHS) check(target[name], Int16Array, name);
  for (const name of SMALL) check(target[name], Int8Array, name);
  if (target.dimensions?.length > dimensions) {
    throw refusal('wrong-count', '/into/dimensions', `Found ${target.dimensions.length} columns, expected ${dimensions} at most.`);
  }
  target.dimensions?.forEach((/** @type {unknown} */ column, /** @type {number} */ d) => (
    check(column, Int16Array, `dimensions/${d}`)));
}
