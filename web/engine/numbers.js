/** The numbers of the engine in its memory: levels in, scores out, a row for each account. */
import { InputError } from './errors.js';

/** @typedef {import('./documents.js').Model} Model */
/** @typedef {import('./documents.js').Scores} Scores */
/** @typedef {import('./documents.js').Summary} Summary */

/** How many rows the engine holds at a time. */
export const ROWS = 1024;

// The columns that it gives lie behind each other: score, low, high and coverage in two bytes an entry, band and certain
// in one, then the dimensions in two. Where the small ones and the dimensions begin:
export const SMALL_AT = 8 * ROWS;
export const DIMENSIONS_AT = 10 * ROWS;

/** @param {string} code @param {string} pointer @param {string} message */
export const refusal = (code, pointer, message) => (
  new InputError(Object.freeze([Object.freeze({ code, pointer, message })])));

/** An object is named, not written: a list can hold itself many times over. @param {unknown} value */
export const named = (value) => (Object(value) === value ? Object.prototype.toString.call(value) : String(value));

/** None, and then all points from 0 to 100 by their tenths: numbers that are there already need no room in each account. */
const POINTS = [null, ...Array.from({ length: 1001 }, (_, tenths) => tenths / 10)];

/** @param {number} tenths -1 for none */
const points = (tenths) => POINTS[tenths + 1];

/** @param {number} tenths @returns {number} */
const known = (tenths) => /** @type {number} */ (POINTS[tenths + 1]);

/** @internal */
export class Numbers {
  /** Views of all the memory; without a length once it has grown. */
  bytes = new Int8Array();
  words = new Int16Array();

  /** @param {import('./instance.js').Instance} instance that uses the model @param {Model} model */
  constructor({ exports }, model) {
    this.stages = model.stages.map(({ id }) => id);
    this.bands = model.bands.map(({ id }) => id);
    this.questions = model.dimensions.flatMap(({ questions }) => questions);
    this.dimensions = model.dimensions.length;
    this.exports = exports;
    // Addresses in bytes.
    const [stageAt, levelsAt, numbersAt] = new Uint32Array(exports.memory.buffer, exports.columns(), 3);
    this.stageAt = stageAt;
    this.levelsAt = levelsAt;
    this.numbersAt = numbersAt;
  }

  /** Memory that grows leaves its views behind. */
  look() {
    if (this.bytes.length === 0) {
      this.bytes = new Int8Array(this.exports.memory.buffer);
      this.words = new Int16Array(this.exports.memory.buffer);
    }
  }

  /** @returns {Summary} of the first row */
  summary() {
    this.look();
    return Object.freeze(this.#verdict());
  }

  /** @param {string} stage @param {ArrayLike<number>} levels @returns {Scores} */
  scores(stage, levels) {
    const count = this.questions.length;
    if (levels?.length !== count) throw this.wrongCount('levels', levels?.length);
    const index = this.stageOf(stage);
    this.look();
    const { bytes } = this;
    bytes[this.stageAt] = index;
    for (let q = 0, at = this.levelsAt; q < count; q += 1, at += ROWS) {
      const level = levels[q];
      if (typeof level === 'number') bytes[at] = level;
      if (bytes[at] !== level) throw this.wrongLevel(q, level);
    }
    const wrong = this.exports.scoreRows(1);
    if (wrong < count) throw this.wrongLevel(wrong, levels[wrong]);
    this.look();
    /** @type {any} */
    const scores = this.#verdict();
    const dimensions = [];
    for (let d = 0, at = (this.numbersAt + DIMENSIONS_AT) >> 1; d < this.dimensions; d += 1, at += ROWS) {
      dimensions.push(points(this.words[at]));
    }
    scores.dimensions = Object.freeze(dimensions);
    return Object.freeze(scores);
  }

  /** The first row, still open. */
  #verdict() {
    const { bytes, words, numbersAt } = this;
    const at = numbersAt >> 1;
    const band = bytes[numbersAt + SMALL_AT];
    return {
      score: points(words[at]),
      band: band < 0 ? null : this.bands[band],
      certain: bytes[numbersAt + SMALL_AT + ROWS] === 1,
      range: Object.freeze({ low: known(words[at + ROWS]), high: known(words[at + 2 * ROWS]) }),
      coverage: known(words[at + 3 * ROWS]),
    };
  }

  /** @param {string} stage */
  stageOf(stage) {
    const index = this.stages.indexOf(stage);
    if (index < 0) {
      throw refusal('unknown-stage', '/stage',
        `"${named(stage)}" is not a stage of this model. Stages are ${this.stages.join(', ')}.`);
    }
    return index;
  }

  /** @param {string} what @param {unknown} found */
  wrongCount(what, found) {
    return refusal('wrong-count', '/levels', `Found ${named(found)} ${what}, expected ${this.questions.length}, one a question.`);
  }

  /** @param {number} question @param {unknown} level @param {number | ''} [row] */
  wrongLevel(question, level, row = '') {
    const { id, levels } = this.questions[question];
    return refusal('level-out-of-range', `/levels/${question}${row === '' ? '' : `/${row}`}`,
      `${id} has no level ${named(level)}. Levels go from 0 to ${levels.length - 1}, or -1 for not sure.`);
  }
}
