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

  /** @param {{decimal?: 'point' | 'comma'}} options @returns {Promise<Blob>} */
  scoredFile(options) {
    return this.call('scoredFile', [options]);
  }
}
