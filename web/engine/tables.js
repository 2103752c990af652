/** Tables of accounts for the page: all work is done in a Worker. */
import { WorkerClient } from './worker-client.js';

/** @typedef {import('./table-documents.js').Progress} Progress */

/** Of tables-worker.js and amps-tables.wasm. */
export class Tables extends WorkerClient {
  /** @param {Blob} file @param {string} [encoding] @returns {Promise<import('./table-documents.js').TableColumns>} */
  open(file, encoding) {
    return this.call('open', [file, encoding]);
  }

  /** One of them, as a table. @param {number} index @returns {Promise<import('./table-documents.js').TableColumns>} */
  openSheet(index) {
    return this.call('openSheet', [index]);
  }

  /** @param {number} column @param {string} field @returns {Promise<import('./table-documents.js').TableColumns>} */
  setField(column, field) {
    return this.call('setField', [column, field]);
  }

  /**
   * @param {{asOf?: string, renewingDays?: number}} options @param {(progress: Progress) => void} onProgress
   * @returns {Promise<import('./table-documents.js').PortfolioSummary>}
   */
  read(options, onProgress) {
    return this.call('read', [options], onProgress);
  }

  /** @param {import('./table-documents.js').Ranking} ranking @returns {Promise<number>} how many accounts there are */
  rank(ranking) {
    return this.call('rank', [ranking]);
  }

  /** @param {string} text @returns {Promise<void>} */
  search(text) {
    return this.call('search', [text]);
  }

  /** @param {number} from @param {number} to @returns {Promise<import('./table-documents.js').PortfolioRow[]>} */
  rows(from, to) {
    return this.call('rows', [from, to]);
  }

  /** @param {number} row @returns {Promise<import('./documents.js').Assessment>} */
  assessment(row) {
    return this.call('assessment', [row]);
  }

  /** @param {number} from @param {number} to @returns {Promise<import('./table-documents.js').RefusedRow[]>} */
  refusedRows(from, to) {
    return this.call('refusedRows', [from, to]);
  }

  /** @param {number} most of each @returns {Promise<{fallers: import('./table-documents.js').Mover[], risers: import('./table-documents.js').Mover[]}>} */
  movers(most) {
    return this.call('movers', [most]);
  }

  /** @param {{currency?: number, most?: number}} options @returns {Promise<import('./table-documents.js').Spread>} */
  spread(options) {
    return this.call('spread', [options]);
  }

  /**
   * The table with the scores behind its rows.
   * @param {'scoredFile' | 'scoredLines'} kind as CSV, or as JSON Lines
   * @param {{decimal?: 'point' | 'comma'}} options @param {(progress: {bytes: number}) => void} onProgress bytes that are written
   * @param {FileSystemFileHandle} [handle] of a file on the disk, where it is written as it comes
   * @returns {Promise<Blob | undefined>} what was made, unless it went to the disk
   */
  scored(kind, options, onProgress, handle) {
    return this.call('scored', [kind, options, handle], onProgress);
  }
}
