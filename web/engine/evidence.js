/** Evidence for the page: all work is done in a Worker. */
import { WorkerClient } from './worker-client.js';

/** @typedef {import('./evidence-documents.js').EvidenceColumns} EvidenceColumns */

/** Of evidence-worker.js and amps-evidence.wasm. */
export class Evidence extends WorkerClient {
  /** @param {Blob} file @param {string} [encoding] @returns {Promise<EvidenceColumns>} */
  open(file, encoding) {
    return this.call('open', [file, encoding]);
  }

  /** One of them, as a table. @param {number} index @returns {Promise<EvidenceColumns>} */
  openSheet(index) {
    return this.call('openSheet', [index]);
  }

  /** @param {number} column @param {string} role @returns {Promise<EvidenceColumns>} */
  setRole(column, role) {
    return this.call('setRole', [column, role]);
  }

  /**
   * @param {{watch?: string, asOf?: string}} options
   * @param {(progress: import('./evidence-documents.js').EvidenceProgress) => void} onProgress
   * @returns {Promise<import('./evidence-documents.js').EvidenceResult>}
   */
  work(options, onProgress) {
    return this.call('work', [options], onProgress);
  }

  /**
   * @param {readonly {account: string, document: string}[]} plans @param {{watch: string, asOf: string}} options
   * @returns {Promise<import('./evidence-documents.js').OwnWatch>}
   */
  watchPlans(plans, options) {
    return this.call('watchPlans', [plans, options]);
  }

  /** @param {number} pair @returns {Promise<{x: Float64Array, y: Float64Array}>} */
  points(pair) {
    return this.call('points', [pair]);
  }

  /** @param {number} pair @param {number | null} periods @returns {Promise<import('./evidence-documents.js').Curve>} */
  curve(pair, periods) {
    return this.call('curve', [pair, periods]);
  }
}
