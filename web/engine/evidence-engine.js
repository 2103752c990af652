/**
 * A table in the engine's own memory, and what is known of its pairs: the file goes through it piece by piece, and the work is
 * done in steps, which can be stopped with what is known so far. It runs in a Worker, and in Node.js.
 */
import { FileEngine } from './file-engine.js';
import { resultIn } from './pieces.js';

/** @typedef {import('./evidence-documents.js').EvidenceColumns} EvidenceColumns */
/** @typedef {import('./evidence-documents.js').EvidenceResult} EvidenceResult */
/** @typedef {import('./evidence-documents.js').EvidenceProgress} EvidenceProgress */

// Long enough to get on, short enough for a click on Stop.
const SLICE_MS = 60;

/** Lets messages come in between. */
const breath = () => new Promise((resolve) => { setTimeout(resolve, 0); });

/** Of amps-evidence.wasm. */
export class EvidenceEngine extends FileEngine {
  #isStopped = false;
  /** Whether the rows have been read since the columns were changed. */
  #isRead = false;
  /** @type {EvidenceResult | undefined} */
  #result;

  /**
   * Looks at the beginning of a file, and says what its columns seem to be. Text that is not UTF-8 is made so.
   * @param {Blob} file @param {string} [encoding] a label of the Encoding Standard; told by the bytes unless given
   * @returns {Promise<EvidenceColumns>}
   * @throws {InputError} not-a-table
   */
  async open(file, encoding) {
    return this.#columns(await this.look(file, encoding));
  }

  /** @param {string} envelope @returns {EvidenceColumns} */
  #columns(envelope) {
    this.#isRead = false;
    return this.columnsIn(envelope);
  }

  /**
   * Says what a column is.
   * @param {number} column counted from 0 @param {string} role such as "outcome:turned", "activity:comma" or "period:day_first"
   * @throws {InputError} unknown-field
   */
  setRole(column, role) {
    // A header may be a number itself; positions come after the names.
    const [name, option] = role.split(':');
    return this.#columns(this.functions.setRole(`#${column + 1}${option ? `:${option}` : ''}`, name));
  }

  /**
   * Reads every row, and looks at every pair.
   * @param {{watch?: string, asOf?: string}} [options] rules of the watch list, as JSON
   * @param {(progress: EvidenceProgress) => void} [onProgress] called now and then
   * @returns {Promise<EvidenceResult>} what is known; of all pairs, unless it was stopped
   * @throws {InputError} no-role, several-columns, open-notation, no-measure, looks-like-ids, bad-date, and those of rules
   */
  async work({ watch = '', asOf = '' } = {}, onProgress = () => {}) {
    this.#isStopped = false;
    if (!this.#isRead) {
      await this.sendRows(() => resultIn(this.functions.startReading('')), (reading) => onProgress({ reading, working: 0 }));
    }
    resultIn(this.functions.startWork(watch, asOf));
    this.#isRead = true;
    const { workStep, workProgress } = this.exports;
    for (let isMore = 1; isMore && !this.#isStopped;) {
      const end = performance.now() + SLICE_MS;
      while (isMore && performance.now() < end) isMore = workStep();
      onProgress({ reading: 1, working: workProgress() });
      await breath();
    }
    this.#result = /** @type {EvidenceResult} */ (JSON.parse(this.functions.result('')));
    return this.#result;
  }

  /** Ends the work early, with what is known so far. */
  stop() {
    this.#isStopped = true;
  }

  /**
   * Where rules fire on the plans that are under way: an account and a week a row, activities by their names.
   * @param {readonly {account: string, document: string}[]} plans amps-plan documents as JSON; those that cannot be read are
   *   passed over
   * @param {{watch: string, asOf: string}} options rules of the watch list as JSON, or empty; a day
   * @returns {import('./evidence-documents.js').OwnWatch}
   * @throws {InputError} bad-date, and those of rules
   */
  watchPlans(plans, { watch, asOf }) {
    const lines = (/** @type {(plan: {account: string, document: string}) => string} */ of) => plans.map(of).join('\n');
    // JSON has no line break but between its parts.
    return resultIn(this.functions.watchPlans(lines(({ account }) => account), lines(({ document }) => document.replace(/\s*\n\s*/g, ' ')), watch, asOf));
  }

  /** @param {number} pair its place in the result */
  #placeOf(pair) {
    const { pairs } = /** @type {EvidenceResult} */ (this.#result);
    const outcomes = new Set(pairs.map(({ outcome }) => outcome)).size;
    return { activity: Math.floor(pair / outcomes), outcome: pair % outcomes };
  }

  /**
   * The numbers of a pair, one a row that has both.
   * @param {number} pair its place in the result @returns {{x: Float64Array, y: Float64Array}}
   */
  points(pair) {
    const { activity, outcome } = this.#placeOf(pair);
    const { frameRows, activityValues, outcomeValues } = this.exports;
    const rows = frameRows();
    const [x, y] = [activityValues(activity), outcomeValues(outcome)].map((at) => new Float64Array(this.exports.memory.buffer, at, rows));
    const both = Array.from({ length: rows }, (_, i) => i).filter((i) => !Number.isNaN(x[i]) && !Number.isNaN(y[i]));
    return { x: Float64Array.from(both, (i) => x[i]), y: Float64Array.from(both, (i) => y[i]) };
  }

  /**
   * The rates on both sides of every threshold of a pair.
   * @param {number} pair its place in the result @param {number | null} periods within the first so many; null where there are none
   * @returns {import('./evidence-documents.js').Curve}
   */
  curve(pair, periods) {
    return JSON.parse(this.functions.curve(String(pair), String(periods ?? 0)));
  }
}
