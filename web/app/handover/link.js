/**
 * An assessment as the fragment of an address: `#a=1.<data>.<check>`. The data is the JSON text of the
 * document, deflated (raw) and in base64url; behind a tilde it is not deflated. The check is the CRC-32 of
 * the text in hexadecimal: deflate alone would not notice every damaged character. `#v=<vector>` works too.
 */
import { checksum } from '../store/checksum.js';

// The limit of a document: nothing that a link inflates to is read further.
const MAX_BYTES = 1_048_576;

// The shortest limit of the browsers for an address is 1 MiB, in Firefox.
const MAX_FRAGMENT = 1_000_000;

const FORMAT = 1;
const NOT_DEFLATED = '~';

/** @typedef {'damaged' | 'newer' | 'tooLarge' | 'tooLong' | 'oldBrowser'} Reason */

/** A link that cannot be made or read. */
export class LinkError extends Error {
  /** @param {Reason} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** @param {Uint8Array} bytes */
export function toBase64url(bytes) {
  let text = '';
  // In pieces: the arguments of a call are limited.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @param {string} text */
function fromBase64url(text) {
  const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes;
}

/**
 * @param {Uint8Array} bytes
 * @param {() => TransformStream<any, any>} start makes the stream that changes the bytes
 */
async function through(bytes, start) {
  const reader = new Blob([/** @type {BlobPart} */ (bytes)]).stream().pipeThrough(start()).getReader();
  const parts = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) {
      reader.cancel().catch(() => {});
      throw new LinkError('tooLarge');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** @param {Uint8Array} bytes */
async function deflated(bytes) {
  const start = () => new CompressionStream('deflate-raw');
  try {
    start();
  } catch {
    return undefined;
  }
  return through(bytes, start);
}

/** @param {Uint8Array} bytes */
async function inflated(bytes) {
  const start = () => new DecompressionStream('deflate-raw');
  try {
    start();
  } catch {
    throw new LinkError('oldBrowser');
  }
  return through(bytes, start);
}

/**
 * The part of an assessment that a link carries: of the account only id and name, unless everything is wanted.
 * @param {any} assessment @param {boolean} [isWhole]
 */
export function linked(assessment, isWhole = false) {
  const { account, ...rest } = assessment;
  if (isWhole || !account) return assessment;
  const who = Object.entries(account).filter(([member]) => member === 'id' || member === 'name');
  return who.length ? { ...assessment, account: Object.fromEntries(who) } : rest;
}

/**
 * @param {unknown} assessment
 * @returns {Promise<string>} the fragment with its #
 * @throws {LinkError} tooLong, when browsers would refuse the address
 */
export async function toFragment(assessment) {
  const bytes = new TextEncoder().encode(JSON.stringify(assessment));
  if (bytes.length > MAX_BYTES) throw new LinkError('tooLong');
  const packed = await deflated(bytes);
  const data = packed ? toBase64url(packed) : NOT_DEFLATED + toBase64url(bytes);
  const fragment = `#a=${FORMAT}.${data}.${checksum(bytes)}`;
  if (fragment.length > MAX_FRAGMENT) throw new LinkError('tooLong');
  return fragment;
}

// Programs that pass links on encode the sign, some of them twice.
const OPENING = /^#([av])(?:=|%(?:25)*3D)/i;
// Signs that a sentence or a program puts behind a link.
const BEHIND = /[\s.,;:!?…'"“”‘’«»()[\]{}<>*]+$/u;

/** Whether an address carries an assessment at all. @param {string} fragment */
export const isShared = (fragment) => OPENING.test(fragment);

/** As it was before programs passed it on. @param {string} text */
function decoded(text) {
  let plain = text;
  for (let i = 0; i < 3 && plain.includes('%'); i += 1) plain = decodeURIComponent(plain);
  return plain;
}

/** @param {string} text */
const vectorIn = (text) => decoded(text.split(/[&?]/)[0]).split(/[&?]/)[0].replace(BEHIND, '');

/**
 * @param {string} fragment
 * @returns {Promise<{vector: string} | {json: string}>}
 * @throws {LinkError}
 */
export async function readFragment(fragment) {
  try {
    const [opening = '', kind = ''] = OPENING.exec(fragment) ?? [];
    const carried = fragment.slice(opening.length);
    if (kind.toLowerCase() === 'v') return { vector: vectorIn(carried) };
    const text = carried.replace(/%(?:25)*7E/i, NOT_DEFLATED);
    if (Number(/^(\d{1,9})\./.exec(text)?.[1]) > FORMAT) throw new LinkError('newer');
    // Anything may follow a complete checksum; without one, only signs that no link contains.
    const [, mark, data, check] = /^1\.(~?)([\w-]+)\.([0-9a-f]{8})(?![\w-])/.exec(text)
      ?? /^1\.(~?)([\w-]+)$/.exec(text.split(/[&?]/)[0].replace(BEHIND, '')) ?? [];
    if (!data) throw new LinkError('damaged');
    if (data.length > 2 * MAX_BYTES) throw new LinkError('tooLarge');
    const packed = fromBase64url(data);
    const bytes = mark ? packed : await inflated(packed);
    if (bytes.length > MAX_BYTES) throw new LinkError('tooLarge');
    if (check && check !== checksum(bytes)) throw new LinkError('damaged');
    return { json: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    throw error instanceof LinkError ? error : new LinkError('damaged');
  }
}
