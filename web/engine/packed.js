// The engine out of the script itself. A sandboxed frame has no origin: it could fetch the engine's file only
// from a server that allows that to everybody, and from a plain one not at all.

import { LoadError, loadEngine as load } from './engine.js';
import deflated from '../../build/wasm/amps-site.wasm';

export * from './engine.js';

/** The script has all of it. @param {URL | string} [wasm] another engine than the one in the script */
export const loadSmallEngine = (wasm) => loadEngine({ wasm });

/**
 * @param {{wasm?: URL | string}} [options] another engine than the one in the script
 * @returns {Promise<import('./engine.js').Engine>}
 */
export async function loadEngine({ wasm } = {}) {
  if (wasm) return load({ wasm });
  let bytes;
  try {
    const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    bytes = await new Response(stream).arrayBuffer();
  } catch (cause) {
    throw new LoadError('wasm-packed', 'This browser is too old to unpack the scoring engine. '
      + 'It takes Chrome or Edge 103, Firefox 113, Safari 16.4 or a newer one.', { cause });
  }
  return load({ wasm: bytes });
}
