/**
 * The Worker's side of an engine: every call of a `WorkerClient` is answered in the order in which they come, with progress
 * meanwhile.
 */
import { InputError } from './errors.js';

/** @param {string} wasm its address */
async function moduleAt(wasm) {
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * @template E
 * @param {(module: WebAssembly.Module) => E} start makes the engine
 * @param {(engine: E, method: string, args: any[], report: (progress: unknown) => void) => unknown} call
 * @param {(engine: E) => void} [stop] heard at once, whatever runs
 */
export function answerCalls(start, call, stop = () => {}) {
  /** @type {Promise<E> | undefined} */
  let engine;
  // The first formatter loads what the page's own will need: that takes 50 ms and more, for which the page would stand still.
  new Intl.NumberFormat('en').format(0);
  new Intl.DateTimeFormat('en').format(0);
  /** What comes after the first failed call still gets its answer. @type {Promise<unknown>} */
  let last = Promise.resolve();
  addEventListener('message', ({ data: { id, wasm, method, args } }) => {
    engine ??= moduleAt(wasm).then(start);
    if (method === 'begin' || method === 'stop') {
      engine.then(method === 'stop' ? stop : () => {}, () => {});
      return;
    }
    last = last.then(async () => {
      try {
        const result = await call(/** @type {E} */ (await engine), method, args, (progress) => postMessage({ id, progress }));
        postMessage({ id, result });
      } catch (error) {
        const { name, message } = /** @type {Error} */ (error);
        postMessage({ id, error: { name, message, errors: error instanceof InputError ? error.errors : undefined } });
      }
    });
  });
}
