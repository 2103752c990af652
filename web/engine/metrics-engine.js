/**
 * A table in the engine's own memory, and what it says: the file goes through it piece by piece. What has been read is put
 * together on another basis, with another margin or of a segment without being read again. It runs in a Worker, and in
 * Node.js.
 */
import { instantiate } from './instance.js';
import { PIECE_BYTES, headOf, inUtf8, piecesOf, resultIn } from './pieces.js';

/** @typedef {import('./metrics-documents.js').MetricColumns} MetricColumns */
/** @typedef {import('./metrics-documents.js').MetricsOptions} MetricsOptions */
/** @typedef {import('./metrics-documents.js').MetricsResult} MetricsResult */
/** How much has been read, from 0 to 1. @typedef {{reading: number}} Reading */

const REPORT_MS = 60;

export class MetricsEngine {
  #exports;
  #functions;
  #memory;
  #file = new Blob();
  #encoding = '';
  /** With which options the rows have been read; empty where they have not. */
  #read = '';

  /** @param {WebAssembly.Module} module amps-metrics.wasm */
  constructor(module) {
    const { exports, functions } = instantiate(module);
    this.#exports = /** @type {any} */ (exports);
    this.#functions = /** @type {any} */ (functions);
    this.#memory = this.#exports.memory;
  }

  /** Puts the head of a file where the engine looks for it. @param {Uint8Array} bytes @returns {string} how many */
  #put(bytes) {
    // Asked first: the memory may grow for it, and another buffer take the place of this one.
    const room = this.#exports.scratchRoom();
    new Uint8Array(this.#memory.buffer, room, bytes.length).set(bytes);
    return String(bytes.length);
  }

  /**
   * Looks at the beginning of a file, and says what its columns seem to be. Text that is not UTF-8 is made so.
   * @param {Blob} file @param {import('./metrics-documents.js').TableKind} kind
   * @param {string} [encoding] a label of the Encoding Standard; told by the bytes unless given
   * @returns {Promise<MetricColumns>}
   * @throws {InputError} not-a-table
   */
  async open(file, kind, encoding) {
    const found = encoding ?? resultIn(this.#functions.encoding(this.#put(await headOf(file))));
    this.#encoding = found;
    this.#file = found === 'utf-8' ? file : await inUtf8(file, found);
    const isWhole = this.#file.size <= PIECE_BYTES;
    return this.#columns(this.#functions.openTable(this.#put(await headOf(this.#file)), isWhole ? 'whole' : '', kind));
  }

  /** @param {string} envelope @returns {MetricColumns} */
  #columns(envelope) {
    this.#read = '';
    return { encoding: this.#encoding, bytes: this.#file.size, ...resultIn(envelope) };
  }

  /**
   * Says what a column is.
   * @param {number} column counted from 0 @param {string} role such as "mrr", "arr:comma" or "start:day_first"
   * @throws {InputError} unknown-field
   */
  setRole(column, role) {
    // A header may be a number itself; positions come after the names.
    return this.#columns(this.#functions.setRole(`#${column + 1}`, role));
  }

  /** @param {MetricsOptions} options @param {(reading: Reading) => void} onProgress @returns {Promise<boolean>} false where it is not in UTF-8 after all */
  async #readRows({ asOf = '', period = '', event = 'touchpoints' }, onProgress) {
    const { tableRoom, tableFill } = this.#exports;
    resultIn(this.#functions.startReading(asOf, period, event));
    let bytes = 0;
    let reported = performance.now();
    for await (const piece of piecesOf(this.#file)) {
      const room = tableRoom();
      new Uint8Array(this.#memory.buffer, room, piece.length).set(piece);
      if (!tableFill(room, piece.length)) return false;
      bytes += piece.length;
      if (performance.now() - reported < REPORT_MS) continue;
      reported = performance.now();
      onProgress({ reading: bytes / this.#file.size });
    }
    return tableFill(tableRoom(), 0) !== 0;
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
      if (!await this.#readRows(options, onProgress)) {
        // The first bytes were plain; what comes later is not.
        this.#encoding = 'windows-1252';
        this.#file = await inUtf8(this.#file, this.#encoding);
        await this.#readRows(options, onProgress);
      }
      resultIn(this.#functions.endReading(''));
      this.#read = question;
    }
    resultIn(this.#functions.report(basis, margin, segment));
    return this.#functions.document('');
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
    return resultIn(this.#functions.flows(period, movement, segment));
  }

  /**
   * What a catalogue proposes for goals.
   * @param {string} catalogue as JSON @param {readonly string[]} goals their ids
   * @returns {readonly {metric: string, goals: readonly string[]}[]} each metric with the goals that it serves
   * @throws {InputError} wrong-count, not-allowed, duplicate-id
   */
  proposals(catalogue, goals) {
    return resultIn(this.#functions.proposals(catalogue, goals.join(' ')));
  }

  close() {
    this.#exports.closeTable();
    this.#file = new Blob();
    this.#read = '';
  }
}
