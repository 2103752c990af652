/** The metrics for the page: all work is done in a Worker. */
import { WorkerClient } from './worker-client.js';

/** @typedef {import('./metrics-documents.js').MetricColumns} MetricColumns */
/** @typedef {import('./metrics-documents.js').TableKind} TableKind */

/** Of metrics-worker.js and amps-metrics.wasm. */
export class Metrics extends WorkerClient {
  /** @param {Blob} file @param {TableKind} kind @param {string} [encoding] @returns {Promise<MetricColumns>} */
  open(file, kind, encoding) {
    return this.call('open', [file, kind, encoding]);
  }

  /** One of them, as a table. @param {number} index @param {TableKind} kind @returns {Promise<MetricColumns>} */
  openSheet(index, kind) {
    return this.call('openSheet', [index, kind]);
  }

  /** @param {number} column @param {string} role @returns {Promise<MetricColumns>} */
  setRole(column, role) {
    return this.call('setRole', [column, role]);
  }

  /**
   * @param {import('./metrics-documents.js').MetricsOptions} options
   * @param {(reading: import('./metrics-engine.js').Reading) => void} [onProgress]
   * @returns {Promise<import('./metrics-documents.js').MetricsResult>}
   */
  read(options, onProgress) {
    return this.call('read', [options], onProgress);
  }

  /** @param {string} period @param {string} movement @param {string} segment @returns {Promise<import('./metrics-documents.js').Flows | null>} */
  flows(period, movement, segment) {
    return this.call('flows', [period, movement, segment]);
  }

  /** @returns {Promise<import('./metrics-documents.js').Behind | null>} */
  behind() {
    return this.call('behind', []);
  }

  /** @param {string} catalogue @param {readonly string[]} goals @returns {Promise<readonly {metric: string, goals: readonly string[]}[]>} */
  proposals(catalogue, goals) {
    return this.call('proposals', [catalogue, goals]);
  }
}
