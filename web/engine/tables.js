/** Tables of accounts for the page: all work is done in a Worker, so that the page never waits. */
import { InputError, LoadError } from './errors.js';

/** @typedef {import('./table-documents.js').Progress} Progress */

/** Where Trusted Types are required, a Worker's address has to be one. @param {URL} script @returns {any} */
function trusted({ href }) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  policy ??= trustedTypes?.createPolicy('amps-tables', { createScriptURL: () => href });
  return policy ? policy.createScriptURL(href) : href;
}

/** @type {{createScriptURL: (address: string) => unknown} | undefined} */
let policy;

export class Tables {
  #worker;
  #wasm;
  #next = 1;
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void, onProgress?: (progress: Progress) => void}>} */
  #calls = new Map();

  /** @param {URL} script tables-worker.js @param {URL} wasm amps-tables.wasm */
  constructor(script, wasm) {
    this.#wasm = wasm.href;
    this.#worker = new Worker(trusted(script), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }) => this.#answer(data));
    this.#worker.addEventListener('error', () => this.#fail(new LoadError('wasm-unreachable', 'The script for tables could not be loaded.')));
  }

  /** @param {{id: number, progress?: Progress, result?: unknown, error?: any}} data */
  #answer({ id, progress, result, error }) {
    const call = this.#calls.get(id);
    if (progress) {
      call?.onProgress?.(progress);
      return;
    }
    this.#calls.delete(id);
    if (!error) call?.resolve(result);
    else call?.reject(error.errors ? new InputError(error.errors) : Object.assign(new Error(error.message), { name: error.name }));
  }

  /** @param {Error} error */
  #fail(error) {
    for (const { reject } of this.#calls.values()) reject(error);
    this.#calls.clear();
  }

  /**
   * @param {string} method of TableEngine @param {unknown[]} args @param {(progress: Progress) => void} [onProgress]
   * @returns {Promise<any>}
   */
  #call(method, args, onProgress) {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject, onProgress });
      this.#worker.postMessage({ id, wasm: this.#wasm, method, args });
    });
  }

  /** @param {Blob} file @param {string} [encoding] @returns {Promise<import('./table-documents.js').TableColumns>} */
  open(file, encoding) {
    return this.#call('open', [file, encoding]);
  }

  /** The sheets of a workbook, .xlsx, .xls or .ods. @param {Blob} file @returns {Promise<string[]>} */
  sheetNames(file) {
    return this.#call('sheetNames', [file]);
  }

  /** One of them, as a table. @param {number} index @returns {Promise<import('./table-documents.js').TableColumns>} */
  openSheet(index) {
    return this.#call('openSheet', [index]);
  }

  /** @param {number} column @param {string} field @returns {Promise<import('./table-documents.js').TableColumns>} */
  setField(column, field) {
    return this.#call('setField', [column, field]);
  }

  /**
   * @param {{asOf?: string, renewingDays?: number}} options @param {(progress: Progress) => void} onProgress
   * @returns {Promise<import('./table-documents.js').PortfolioSummary>}
   */
  read(options, onProgress) {
    return this.#call('read', [options], onProgress);
  }

  /** @param {import('./table-documents.js').Ranking} ranking @returns {Promise<number>} how many accounts there are */
  rank(ranking) {
    return this.#call('rank', [ranking]);
  }

  /** @param {string} text @returns {Promise<void>} */
  search(text) {
    return this.#call('search', [text]);
  }

  /** @param {number} from @param {number} to @returns {Promise<import('./table-documents.js').PortfolioRow[]>} */
  rows(from, to) {
    return this.#call('rows', [from, to]);
  }

  /** @param {number} row @returns {Promise<import('./documents.js').Assessment>} */
  assessment(row) {
    return this.#call('assessment', [row]);
  }

  /** @param {number} from @param {number} to @returns {Promise<import('./table-documents.js').RefusedRow[]>} */
  refusedRows(from, to) {
    return this.#call('refusedRows', [from, to]);
  }

  /** @param {{decimal?: 'point' | 'comma'}} options @returns {Promise<Blob>} */
  scoredFile(options) {
    return this.#call('scoredFile', [options]);
  }

  /** Stops whatever runs, and gives all memory back. */
  close() {
    this.#worker.terminate();
    this.#fail(new DOMException('The table was closed.', 'AbortError'));
  }
}
