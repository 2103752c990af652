/**
 * Where a saved page holds its answers: in a block at its end, an export as readable JSON. Next to it there may be
 * something later in a `<meta>`: what had changed when a browser saved the open page by itself. It names the block that
 * it was written over, so that no clock has to tell which of the two is newer.
 */
import { checksum } from './checksum.js';

const OPENING = '<script type="application/json" id="amps-state" data-check="([0-9a-f]{8})">';
const BLOCK = new RegExp(`${OPENING}\n[^<]*\n</script>`);
const LIVE = /<meta name="amps-live" content="([0-9a-f]{8}\.[^"]*)"/i;

/** @param {string} text */
const checkOf = (text) => checksum(new TextEncoder().encode(text));

/** @param {string} state as escaped JSON; empty for none */
export const blockOf = (state) =>
  `<script type="application/json" id="amps-state" data-check="${checkOf(state)}">\n${state}\n</script>`;

/** @param {string} page any saved page @param {string} state what it shall hold */
export function withState(page, state) {
  if (!BLOCK.test(page)) throw new Error('no saved page');
  return page.replace(BLOCK, () => blockOf(state));
}

/**
 * @param {string} state @param {string} over the check of the block beside it
 * @returns {string} for the `<meta>`: nothing in it has to be escaped there
 */
export const liveOf = (state, over) => `${checkOf(state)}.${over}.${encodeURIComponent(state)}`;

/** @param {string} live @throws {Error} where it is damaged */
function readLive(live) {
  // Pages of an earlier version do not name the block.
  const [, check, over, encoded] = /^([0-9a-f]{8})\.(?:([0-9a-f]{8})\.)?([^]*)$/.exec(live) ?? [];
  const text = decodeURIComponent(encoded);
  if (check !== checkOf(text)) throw new Error('damaged');
  return { text, over };
}

/**
 * @typedef {object} Held
 * @property {string} text
 * @property {boolean} intact as it was written, to the byte
 */

/**
 * The state of a page: its block, or what its browser saved later. Where the browser saved over another block, only a
 * guess tells which of the two is newer.
 * @param {{text: string, check?: string}} block @param {string} [live]
 * @returns {Held & {lost?: boolean, other?: string}} lost: there was something newer, and it cannot be read; other:
 *   what may be newer, too
 */
export function newest({ text: raw, check = '' }, live) {
  // Converted line ends do not change JSON.
  const text = raw.replace(/\r\n?/g, '\n').trim();
  const held = { text, intact: check === checkOf(text) };
  if (!live) return held;
  try {
    const { text: later, over } = readLive(live);
    if (over === check || !text || !held.intact || text === later) return { text: later, intact: true };
    const when = (/** @type {string} */ each) => String(JSON.parse(each).exported_at);
    return when(text) > when(later) ? { ...held, other: later } : { text: later, intact: true, other: text };
  } catch {
    return { ...held, lost: true };
  }
}

/**
 * What a saved page read as a file holds.
 * @param {string} page
 * @returns {ReturnType<typeof newest> | undefined} nothing where it is no saved page
 */
export function heldIn(page) {
  const opening = [...page.matchAll(new RegExp(OPENING, 'g'))].at(-1);
  if (!opening) return undefined;
  const [tag, check] = opening;
  const text = /^[^<]*/.exec(page.slice(opening.index + tag.length))?.[0] ?? '';
  return newest({ text, check }, LIVE.exec(page)?.[1]);
}

/** The text of a file in whichever encoding a program left it. @param {ArrayBuffer} bytes */
export function decoded(bytes) {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  // With a mark in front or without one: every second byte of a text in Latin letters is 0.
  const encoding = (first === 0xff && second === 0xfe) || (first && second === 0) ? 'utf-16le'
    : (first === 0xfe && second === 0xff) || (first === 0 && second) ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
