/**
 * A table in the engine's own memory, and what it says: the file goes through it piece by piece. What has been read is put
 * together on another basis, with another margin or of a segment without being read again. It runs in a Worker, and in
 * Node.js.
 */
import { FileEngine } from './file-engine.js';
import { resultIn } from './pieces.js';

/** @typedef {import('./metrics-documents.js').MetricColumns} MetricColumns */
/** @typedef {import('./metrics-documents.js').MetricsOptions} MetricsOptions */
/** @typedef {import('./metrics-documents.js').MetricsResult} MetricsResult */
/** How much has been read, from 0 to 1. @typedef {{reading: number}} Reading */

/** Of amps-metrics.wasm. */
export class MetricsEngine extends FileEngine {
  /** With which options the rows have been read; empty where they have not. */
  #read = '';

  /**
   * Looks at the beginning of a file, and says what its columns seem to be. Text that is not UTF-8 is made so.
   * @param {Blob} file @param {import('./metrics-documents.js').TableKind} kind
   * @param {string} [encoding] a label of the Encoding Standard; told by the bytes unless given
   * @returns {Promise<MetricColumns>}
   * @throws {InputError} not-a-table
   */
  async open(file, kind, encoding) {
    return this.#columns(await this.look(file, encoding, [kind]));
  }

  /** @param {string} envelope @returns {MetricColumns} */
  #columns(envelope) {
    this.#read = '';
    return this.columnsIn(envelope);
  }

  /**
   * Says what a column is.
   * @param {number} column counted from 0 @param {string} role such as "mrr", "arr:comma" or "start:day_first"
   * @throws {InputError} unknown-field
   */
  setRole(column, role) {
    // A header may be a number itself; positions come after the names.
    return this.#columns(this.functions.setRole(`#${column + 1}`, role));
  }

  /**
   * Reads every row, unless they have been read for the same question, and tells what they say.
   * @param {MetricsOptions} options @param {(reading: Reading) => void} [onProgress] called now and then
   * @returns {Promise<string>} the document, as the program writes it
   * @throws {InputError} missing-column, open-notation, open-amount, open-survey, several-currencies, bad-date,
   *   unknown-segment, sum-too-large
   */
  async document(options, onProgress = () => {}) {
    const { asOf = '', period = '', event = '', basis = '', margin = '', segment = '' } = options;
    const question = JSON.stringify([asOf, period, event]);
    if (this.#read !== question) {
      this.#read = '';
      const start = () => resultIn(this.functions.startReading(asOf, period, options.event ?? 'touchpoints'));
      await this.sendRows(start, (reading) => onProgress({ reading }));
      resultIn(this.functions.endReading(''));
      this.#read = question;
    }
    resultIn(this.functions.report(basis, margin, segment));
    return this.functions.document('');
  }

  /**
   * @param {MetricsOptions} options @param {(reading: Reading) => void} [onProgress]
   * @returns {Promise<MetricsResult>} that document
   */
  async read(options, onProgress) {
    return JSON.parse(await this.document(options, onProgress));
  }

  /**
   * The accounts behind a figure of revenue.
   * @param {string} period @param {string} movement such as "churn"; empty for all @param {string} segment empty for all
   * @returns {import('./metrics-documents.js').Flows | null} null where there is no such period
   */
  flows(period, movement, segment) {
    return resultIn(this.functions.flows(period, movement, segment));
  }

  /**
   * The accounts behind what was read of events or of days to value: those first of which something should be done.
   * @returns {import('./metrics-documents.js').Behind | null} null of any other table
   */
  behind() {
    const written = this.functions.behind('');
    return written ? JSON.parse(written) : null;
  }

  /**
   * What a catalogue proposes for goals.
   * @param {string} catalogue as JSON @param {readonly string[]} goals their ids
   * @returns {readonly {metric: string, goals: readonly string[]}[]} each metric with the goals that it serves
   * @throws {InputError} wrong-count, not-allowed, duplicate-id
   */
  proposals(catalogue, goals) {
    return resultIn(this.functions.proposals(catalogue, goals.join(' ')));
  }

  close() {
    super.close();
    this.#read = '';
  }
}
