/**
 * Unpacks, checks and compiles the engine while the rest of the file is still being read: a script of its own, right
 * behind the block that holds it. `ampsEngine` is the promise of its module.
 */

/** @param {string} base64 @returns {Uint8Array<ArrayBuffer>} */
function bytesOf(base64) {
  const { fromBase64 } = /** @type {any} */ (Uint8Array);
  if (fromBase64) return fromBase64.call(Uint8Array, base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

async function unpack() {
  let stream;
  try {
    stream = new DecompressionStream('deflate-raw');
  } catch (cause) {
    throw new Error('too old', { cause });
  }
  const writer = stream.writable.getWriter();
  // A failure to write shows as a failure to read.
  writer.write(bytesOf(document.querySelector('#amps-engine')?.textContent ?? '')).catch(() => {});
  writer.close().catch(() => {});
  const bytes = new Uint8Array(await new Response(stream.readable).arrayBuffer());
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== AMPS_ENGINE_SHA256) throw new Error('damaged');
  return WebAssembly.compile(bytes);
}

const engine = unpack();
// The start of the engine tells it.
engine.catch(() => {});
Object.assign(globalThis, { ampsEngine: engine });
