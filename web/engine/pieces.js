/** What everything that reads tables shares: files piece by piece, in UTF-8, and the answers of an engine. */
import { InputError } from './errors.js';

/** As much as an engine takes at once. */
export const PIECE_BYTES = 262_144;

/** @param {string} envelope empty where there is nothing to tell @throws {InputError} */
export function resultIn(envelope) {
  if (!envelope) return undefined;
  const answer = JSON.parse(envelope);
  if (!answer.ok) throw new InputError(answer.errors);
  return answer.result;
}

/** @param {Blob} file @returns {AsyncGenerator<Uint8Array>} of at most PIECE_BYTES */
export async function* piecesOf(file) {
  // Not every browser iterates over a stream.
  const reader = file.stream().getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      for (let at = 0; at < read.value.length; at += PIECE_BYTES) yield read.value.subarray(at, at + PIECE_BYTES);
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** @param {Blob} file @param {string} encoding @returns {Promise<Blob>} */
export function inUtf8(file, encoding) {
  const text = file.stream().pipeThrough(/** @type {any} */ (new TextDecoderStream(encoding)));
  return new Response(/** @type {any} */ (text.pipeThrough(/** @type {any} */ (new TextEncoderStream())))).blob();
}

/** @param {Blob} file */
export const headOf = async (file) => new Uint8Array(await file.slice(0, PIECE_BYTES).arrayBuffer());
