/**
 * A table of accounts in the engine's own memory: a file goes through it piece by piece, and what is kept of a row are
 * its numbers. What else a row says is read again from the file where it is asked for. It runs in a Worker, and in Node.js.
 */
import { instantiate } from './instance.js';
import { PIECE_BYTES, headOf, inUtf8, piecesOf, resultIn } from './pieces.js';

/** @typedef {import('./table-documents.js').TableColumns} TableColumns */
/** @typedef {import('./table-documents.js').PortfolioSummary} PortfolioSummary */
/** @typedef {import('./table-documents.js').PortfolioRow} PortfolioRow */
/** @typedef {import('./table-documents.js').RefusedRow} RefusedRow */
/** @typedef {import('./table-documents.js').Ranking} Ranking */
/** @typedef {import('./table-documents.js').Mover} Mover */
/** @typedef {import('./table-documents.js').Spread} Spread */
/** @typedef {import('./table-documents.js').Progress} Progress */
/** @typedef {import('./documents.js').Assessment} Assessment */

export const ORDERS = /** @type {const} */ (['value_at_risk', 'value', 'score', 'renewal', 'change', 'line']);

const SCRATCH_BYTES = 1_048_576;
const REPORT_MS = 100;
const SMALL_BYTES = 4_000_000;
const OF_THE_YEAR_DAYS = 86_400_000;

/** A day as the engine counts it. @param {string} day */
const dayNumber = (day) => Date.parse(day) / OF_THE_YEAR_DAYS;

export class TableEngine {
  #exports;
  #functions;
  #memory;
  #file = new Blob();
  /** Its bytes, where it is small. @type {Promise<ArrayBuffer> | undefined} */
  #whole;
  #encoding = '';
  /** How many accounts the last rank() has put in an order. */
  #ranked = 0;

  /** @param {WebAssembly.Module} module amps-tables.wasm */
  constructor(module) {
    const { exports, functions } = instantiate(module);
    this.#exports = /** @type {any} */ (exports);
    this.#functions = /** @type {any} */ (functions);
    this.#memory = this.#exports.memory;
  }

  /** How much memory the table takes. */
  get bytesOfMemory() {
    return this.#memory.buffer.byteLength;
  }

  /** @param {number} at @param {number} length */
  #bytes(at, length) {
    return new Uint8Array(this.#memory.buffer, at, length);
  }

  /** Puts bytes where the engine looks for them. @param {Uint8Array} bytes @returns {string} how many */
  #put(bytes) {
    const count = Math.min(bytes.length, SCRATCH_BYTES);
    this.#bytes(this.#exports.scratchRoom(), count).set(bytes.subarray(0, count));
    return String(count);
  }

  /** @param {string} json of a model document; the built-in model is in use before @throws {InputError} */
  useModel(json) {
    resultIn(this.#functions.useModel(json));
  }

  /**
   * Looks at the beginning of a file, and says what its columns seem to mean. Text that is not UTF-8 is made so.
   * @param {Blob} file @param {string} [encoding] a label of the Encoding Standard; told by the bytes unless given
   * @returns {Promise<TableColumns>}
   * @throws {InputError} not-a-table
   */
  async open(file, encoding) {
    const head = await headOf(file);
    const found = encoding ?? resultIn(this.#functions.encoding(this.#put(head)));
    this.#encoding = found;
    this.#file = found === 'utf-8' ? file : await inUtf8(file, found);
    this.#whole = undefined;
    return this.#look();
  }

  async #look() {
    const head = await headOf(this.#file);
    const isWhole = this.#file.size <= PIECE_BYTES;
    return this.#columns(this.#functions.openTable(this.#put(head), isWhole ? 'whole' : ''));
  }

  /** @param {string} envelope @returns {TableColumns} */
  #columns(envelope) {
    return { encoding: this.#encoding, bytes: this.#file.size, ...resultIn(envelope) };
  }

  /**
   * Says what a column means.
   * @param {number} column counted from 0 @param {string} field such as "arr:comma"
   * @throws {InputError} unknown-field
   */
  setField(column, field) {
    // A header may be a number itself; positions come after the names.
    return this.#columns(this.#functions.setField(`#${column + 1}`, field));
  }

  /**
   * Sends the file through the engine.
   * @param {(progress: Progress) => void} [onProgress]
   * @returns {Promise<boolean>} false where the file is not in UTF-8 after all
   */
  async #send(onProgress) {
    const { tableRoom, tableFill } = this.#exports;
    const total = this.#file.size;
    const began = performance.now();
    let reported = began;
    let bytes = 0;
    for await (const piece of piecesOf(this.#file)) {
      const room = tableRoom();
      this.#bytes(room, piece.length).set(piece);
      if (!tableFill(room, piece.length)) return false;
      bytes += piece.length;
      const now = performance.now();
      if (onProgress && now - reported > REPORT_MS) {
        reported = now;
        onProgress({ bytes, total, rows: this.#exports.rowCount(), ms: now - began });
      }
    }
    return tableFill(tableRoom(), 0) !== 0;
  }

  /**
   * Reads and scores every row.
   * @param {{asOf?: string, renewingDays?: number}} [options]
   * @param {(progress: Progress) => void} [onProgress] called now and then
   * @returns {Promise<PortfolioSummary>}
   * @throws {InputError} no-answers, no-stage-column, open-notation, bad-date
   */
  async read({ asOf = '', renewingDays = 90 } = {}, onProgress = undefined) {
    resultIn(this.#functions.startReading(asOf));
    if (!await this.#send(onProgress)) {
      // The first bytes were plain; what comes later is not. What the columns mean stays.
      const { columns } = this.#columns(this.#functions.columns(''));
      this.#encoding = 'windows-1252';
      this.#file = await inUtf8(this.#file, this.#encoding);
      this.#whole = undefined;
      await this.#look();
      columns.forEach(({ field, notation }, i) => {
        if (field !== 'ours') this.setField(i, notation ? `${field}:${notation}` : field);
      });
      resultIn(this.#functions.startReading(asOf));
      await this.#send(onProgress);
    }
    return {
      encoding: this.#encoding, ...JSON.parse(this.#functions.summary(String(renewingDays))), ...JSON.parse(this.#functions.lists('')),
    };
  }

  /**
   * Puts the accounts in an order.
   * @param {Ranking} [ranking]
   * @returns {number} how many there are
   */
  rank({ order = 'value_at_risk', isReversed = false, band, stage, owner, segment, renewingFrom, renewingTo, isFound } = {}) {
    const [from, to] = renewingFrom && renewingTo ? [dayNumber(renewingFrom), dayNumber(renewingTo)] : [1, 0];
    this.#ranked = this.#exports.rank(ORDERS.indexOf(order), isReversed ? 1 : 0, band ?? -2, stage ?? -1, owner ?? -1,
      segment ?? -1, from, to, isFound ? 1 : 0);
    return this.#ranked;
  }

  /**
   * Finds the accounts that have the text in their name, id or owner; `rank({isFound: true})` shows them.
   * @param {string} text
   */
  async search(text) {
    this.#functions.startSearch(text);
    await this.#send();
  }

  /** @param {number} offset @param {number} length @returns {Promise<Uint8Array>} that part of the file */
  async #part(offset, length) {
    const end = offset + Math.min(length, SCRATCH_BYTES);
    if (this.#file.size > SMALL_BYTES) return new Uint8Array(await this.#file.slice(offset, end).arrayBuffer());
    // To ask the browser for each of many rows takes longer than to hold all of a small file.
    this.#whole ??= this.#file.arrayBuffer();
    return new Uint8Array(await this.#whole, offset, end - offset);
  }

  /** The bytes of a row. @param {number} row */
  #bytesOf(row) {
    return this.#part(this.#exports.rowOffset(row), this.#exports.rowBytes(row));
  }

  /**
   * Accounts in the order of the last rank().
   * @param {number} from @param {number} to that one no more
   * @returns {Promise<PortfolioRow[]>}
   */
  async rows(from, to) {
    const end = Math.min(to, this.#ranked);
    if (from >= end) return [];
    const at = this.#exports.rankedRows(from, end);
    const rows = new Uint32Array(this.#memory.buffer, at, end - from).slice();
    return Promise.all(Array.from(rows, (row) => this.row(row)));
  }

  /** @param {number} row its number in the file @returns {Promise<PortfolioRow>} */
  async row(row) {
    const bytes = await this.#bytesOf(row);
    return JSON.parse(this.#functions.row(String(row), this.#put(bytes)));
  }

  /**
   * The accounts that have fallen and risen the most since the row before of the same account, with what moved them.
   * @param {number} most of each
   * @returns {Promise<{fallers: Mover[], risers: Mover[]}>}
   */
  async movers(most) {
    const { findMoved, movedRows } = this.#exports;
    const rowsOf = (/** @type {0 | 1} */ hasRisen) => {
      const count = findMoved(hasRisen, most);
      return [...new Uint32Array(this.#memory.buffer, movedRows(), count)];
    };
    const [fallen, risen] = [rowsOf(0), rowsOf(1)];
    const list = async (/** @type {number[]} */ rows) => (await Promise.all(rows.map((row) => this.#mover(row)))).flat();
    return { fallers: await list(fallen), risers: await list(risen) };
  }

  /** @param {number} row @returns {Promise<Mover[]>} one, or none where its two rows are longer than the engine takes at once */
  async #mover(row) {
    const [now, before] = await Promise.all([row, this.#exports.earlierRow(row)].map((each) => this.#bytesOf(each)));
    if (now.length + before.length > SCRATCH_BYTES) return [];
    const both = new Uint8Array(now.length + before.length);
    both.set(now);
    both.set(before, now.length);
    this.#put(both);
    return [JSON.parse(this.#functions.mover(String(row), String(now.length), String(before.length)))];
  }

  /**
   * Where the accounts of the last rank() lie by score and value, in one currency.
   * @param {{currency?: number, most?: number}} [options] currency: its place in the list of the summary, that of most
   *   accounts unless given; most: how many accounts are told by themselves, those with the most value at risk
   * @returns {Promise<Spread>}
   */
  async spread({ currency, most = 300 } = {}) {
    const { rows, ...spread } = JSON.parse(this.#functions.spread(String(currency ?? ''), String(most)));
    return { ...spread, points: await Promise.all(rows.map((/** @type {number} */ row) => this.row(row))) };
  }

  /** The answers of an account, with what the table says of it. @param {number} row @returns {Promise<Assessment>} */
  async assessment(row) {
    const { id, name, arr, currency, renewal_date, segment, owner } = await this.row(row);
    const bytes = await this.#bytesOf(row);
    const { format, version, model, ...rest } = resultIn(this.#functions.rowAssessment(this.#put(bytes)));
    const known = Object.entries({ id, name, arr, currency, renewal_date, segment, owner }).filter(([, value]) => value !== null);
    return { format, version, model, account: Object.fromEntries(known), ...rest };
  }

  /** Refused rows in the order of the file. @param {number} from @param {number} to @returns {Promise<RefusedRow[]>} */
  async refusedRows(from, to) {
    const list = [];
    for (let i = from; i < Math.min(to, this.#exports.refusedCount()); i += 1) {
      const bytes = await this.#part(this.#exports.refusedOffset(i), this.#exports.refusedBytes(i));
      list.push(JSON.parse(this.#functions.refusedRow(String(i), this.#put(bytes))));
    }
    return list;
  }

  /**
   * The file with the scores behind its rows, piece by piece.
   * @param {{decimal?: 'point' | 'comma'}} [options]
   * @returns {AsyncGenerator<Uint8Array>}
   */
  async* scoredFile({ decimal = 'point' } = {}) {
    const { startExport, exportFill, exported } = this.#exports;
    startExport(decimal === 'comma' ? 1 : 0);
    const out = (/** @type {number} */ length) => this.#bytes(exported(), length).slice();
    for await (const piece of piecesOf(this.#file)) yield out(exportFill(Number(this.#put(piece))));
    yield out(exportFill(0));
  }

  /** A line of JSON for each row, with its cells and its scores, piece by piece. @returns {AsyncGenerator<Uint8Array>} */
  async* scoredLines() {
    const { startLines, tableRoom, linesFill, exported } = this.#exports;
    startLines();
    const out = (/** @type {number} */ length) => this.#bytes(exported(), length).slice();
    for await (const piece of piecesOf(this.#file)) {
      this.#bytes(tableRoom(), piece.length).set(piece);
      yield out(linesFill(piece.length));
    }
    yield out(linesFill(0));
  }

  close() {
    this.#exports.closeTable();
    this.#file = new Blob();
    this.#whole = undefined;
  }
}
