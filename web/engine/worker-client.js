/** An engine in a Worker, as the page sees it: the page never waits. */
import { InputError, LoadError } from './errors.js';

/** Where Trusted Types are required, a Worker's address has to be one. @param {URL} script @returns {any} */
function trusted({ href }) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  policy ??= trustedTypes?.createPolicy('amps-tables', { createScriptURL: (/** @type {string} */ address) => address });
  return policy ? policy.createScriptURL(href) : href;
}

/** @type {{createScriptURL: (address: string) => unknown} | undefined} */
let policy;

export class WorkerClient {
  #worker;
  #wasm;
  #next = 1;
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void, onProgress?: (progress: any) => void}>} */
  #calls = new Map();

  /** @param {URL} script of the Worker @param {URL} wasm its engine */
  constructor(script, wasm) {
    this.#wasm = wasm.href;
    this.#worker = new Worker(trusted(script), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }) => this.#answer(data));
    this.#worker.addEventListener('error', () => this.#fail(new LoadError('wasm-unreachable', 'The script for tables could not be loaded.')));
  }

  /** @param {{id: number, progress?: unknown, result?: unknown, error?: any}} data */
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
   * @param {string} method of the engine @param {unknown[]} args @param {(progress: any) => void} [onProgress]
   * @returns {Promise<any>}
   */
  call(method, args, onProgress) {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject, onProgress });
      this.#worker.postMessage({ id, wasm: this.#wasm, method, args });
    });
  }

  /** The sheets of a workbook, .xlsx, .xls or .ods. @param {Blob} file @returns {Promise<string[]>} */
  sheetNames(file) {
    return this.call('sheetNames', [file]);
  }

  /** Loads the engine before anything is asked of it. */
  begin() {
    this.#worker.postMessage({ wasm: this.#wasm, method: 'begin' });
  }

  /** Ends what runs early, with what is known so far, where the engine can. */
  stop() {
    this.#worker.postMessage({ wasm: this.#wasm, method: 'stop' });
  }

  /** Stops whatever runs, and gives all memory back. */
  close() {
    this.#worker.terminate();
    this.#fail(new DOMException('The table was closed.', 'AbortError'));
  }
}

/** Begins an engine before there is anything for it to do: it is loaded while the user looks for a file. @template {WorkerClient} E */
export class Standby {
  #make;
  /** @type {E | undefined} */
  #waiting;

  /** @param {() => E} make */
  constructor(make) {
    this.#make = make;
  }

  begin() {
    this.#waiting = this.#make();
    this.#waiting.begin();
  }

  /** @returns {E} the one that was begun, or a new one */
  take() {
    const engine = this.#waiting ?? this.#make();
    this.#waiting = undefined;
    return engine;
  }
}
