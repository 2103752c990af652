/** The engine of a saved page: unpacked out of the page itself, and checked before it runs. */
import { Engine, LoadError } from '../engine/engine.js';

export * from '../engine/engine.js';

/** The page has all of it. */
export { loadEngine as loadSmallEngine };

export async function loadEngine() {
  if (typeof WebAssembly !== 'object') {
    throw new LoadError('wasm-missing', 'This browser has no WebAssembly, or it is turned off.');
  }
  try {
    return new Engine(await /** @type {any} */ (globalThis).ampsEngine);
  } catch (cause) {
    throw /** @type {Error} */ (cause).message === 'too old'
      ? new LoadError('wasm-packed', 'This browser is too old to unpack the scoring engine in this file. '
        + 'It takes Chrome or Edge 103, Firefox 113, Safari 16.4 or a newer one.', { cause })
      : new LoadError('wasm-damaged', 'The scoring engine in this file is damaged, so nothing can be scored.',
        { cause });
  }
}
