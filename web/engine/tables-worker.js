/** The Worker that a table of accounts is read in. */
import { sheetAt, sheetNames } from './sheets.js';
import { TableEngine } from './table-engine.js';
import { answerCalls } from './worker-host.js';

const TYPES = { scoredFile: 'text/csv', scoredLines: 'application/x-ndjson' };
const REPORT_BYTES = 4_000_000;

/**
 * @param {AsyncIterable<Uint8Array>} pieces @param {(piece: Uint8Array) => unknown} write
 * @param {(progress: {bytes: number}) => void} report
 */
async function writeAll(pieces, write, report) {
  let [bytes, reported] = [0, 0];
  for await (const piece of pieces) {
    await write(piece);
    bytes += piece.length;
    if (bytes - reported < REPORT_BYTES) continue;
    reported = bytes;
    report({ bytes });
  }
}

answerCalls((module) => new TableEngine(module), async (engine, method, args, report) => {
  const tables = /** @type {any} */ (engine);
  if (method === 'sheetNames') return sheetNames(args[0]);
  if (method === 'openSheet') return tables.open(sheetAt(args[0]));
  if (method !== 'scored') return tables[method](...args, ...(method === 'read' ? [report] : []));
  const [kind, options, handle] = /** @type {['scoredFile' | 'scoredLines', object, any]} */ (args);
  const pieces = tables[kind](options);
  if (!handle) {
    /** @type {Blob[]} */
    const blobs = [];
    // The browser keeps a large Blob on the disk.
    await writeAll(pieces, (piece) => blobs.push(new Blob([/** @type {any} */ (piece)])), report);
    return new Blob(blobs, { type: TYPES[kind] });
  }
  const out = await handle.createWritable();
  try {
    await writeAll(pieces, (piece) => out.write(piece), report);
    await out.close();
  } catch (error) {
    // The file stays as it was.
    await out.abort().catch(() => {});
    throw error;
  }
  return undefined;
});
