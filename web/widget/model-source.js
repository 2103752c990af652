/** Where a model comes from: an address, a document, or its JSON text. */
import { AmpsError } from '../engine/errors.js';

// What the engine takes. Here it ends a download that would only be refused.
const MAX_BYTES = 1_048_576;

/**
 * The model could not be read from its address. Codes: model-unreachable (no such address, an answer other than
 * success, or the network failed), model-redirected, model-not-json, model-too-long.
 */
export class ModelError extends AmpsError {
  /** @override */
  name = 'ModelError';
}

/**
 * Whether a model has to be fetched. Frameworks that know no properties hand over "[object Object]": that is left to
 * the engine, which says what is wrong with it.
 * @param {unknown} source @returns {source is URL | string}
 */
export const isAddress = (source) =>
  source instanceof URL || (typeof source === 'string' && /^\s*[^[{\s]/.test(source));

/**
 * Reads a model for `engine.useModel`, which judges what it says.
 * @param {unknown} source an address (URL, or a text), a model document, its JSON text, or nothing for the built-in
 *   model
 * @param {string} base what a relative address starts from
 * @returns {Promise<string | object | null>} what `engine.useModel` takes
 * @throws {ModelError}
 */
export async function readModel(source, base) {
  if (!isAddress(source)) return /** @type {string | object | null} */ (source || null);
  /** @param {string} code @param {string} found @param {unknown} [cause] */
  const refuse = (code, found, cause) => {
    throw new ModelError(`model-${code}`, `The model at ${address} ${found}`, { cause });
  };
  let address = source;
  let bytes;
  try {
    address = new URL(source, base);
    // Who follows a redirection trusts whoever answers in the end.
    const response = await fetch(address, { redirect: 'manual' });
    if (response.type === 'opaqueredirect') {
      refuse('redirected', 'is not there: the address redirects. Give the address that it redirects to.');
    }
    if (response.status !== 200) {
      refuse('unreachable', `could not be loaded: the server answered ${response.status}, not 200.`);
    }
    bytes = await readAtMost(response, MAX_BYTES);
  } catch (cause) {
    if (cause instanceof ModelError) throw cause;
    refuse('unreachable', `could not be loaded: ${
      address === source ? 'this is no address' : "the network failed, or this page's policy forbids it"}.`, cause);
  }
  if (!bytes) return refuse('too-long', `has more than ${MAX_BYTES} bytes, which are allowed.`);
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*\{/.test(text)) {
    refuse('not-json', `is not a JSON document, which begins with {. It begins with “${text.slice(0, 20)}”.`);
  }
  return text;
}

/**
 * @param {Response} response @param {number} limit
 * @returns {Promise<ArrayBuffer | undefined>} nothing when there is more; the rest is not downloaded then
 */
async function readAtMost({ body }, limit) {
  const parts = [];
  let size = 0;
  const reader = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (body).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts).arrayBuffer();
    size += value.length;
    if (size > limit) {
      // The network may answer the cancellation with an error of its own, which matters to nobody.
      reader.cancel().catch(() => {});
      return undefined;
    }
    parts.push(value);
  }
}
