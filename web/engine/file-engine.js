/** What every engine shares that a file goes through piece by piece: the head that tells its columns, and then all its rows. */
import { instantiate } from './instance.js';
import { PIECE_BYTES, headOf, inUtf8, piecesOf, resultIn } from './pieces.js';

const REPORT_MS = 60;

export class FileEngine {
  /** @type {any} */
  exports;
  /** @type {any} */
  functions;
  file = new Blob();
  encoding = '';

  /** @param {WebAssembly.Module} module */
  constructor(module) {
    Object.assign(this, instantiate(module));
  }

  /** @param {number} at @param {Uint8Array} bytes */
  #write(at, bytes) {
    new Uint8Array(this.exports.memory.buffer, at, bytes.length).set(bytes);
  }

  /** Puts the head of a file where the engine looks for it. @param {Uint8Array} bytes @returns {string} how many */
  #put(bytes) {
    this.#write(this.exports.scratchRoom(), bytes);
    return String(bytes.length);
  }

  /**
   * Looks at the beginning of a file. Text that is not UTF-8 is made so.
   * @param {Blob} file @param {string} [encoding] a label of the Encoding Standard; told by the bytes unless given
   * @param {readonly string[]} [more] what else the engine asks of a table
   * @returns {Promise<string>} the envelope with its columns
   * @throws {InputError} not-a-table
   */
  async look(file, encoding, more = []) {
    this.encoding = encoding ?? resultIn(this.functions.encoding(this.#put(await headOf(file))));
    this.file = this.encoding === 'utf-8' ? file : await inUtf8(file, this.encoding);
    const isWhole = this.file.size <= PIECE_BYTES;
    return this.functions.openTable(this.#put(await headOf(this.file)), isWhole ? 'whole' : '', ...more);
  }

  /** @param {string} envelope of columns @returns {any} those, with what is known of the file */
  columnsIn(envelope) {
    return { encoding: this.encoding, bytes: this.file.size, ...resultIn(envelope) };
  }

  /** @param {(share: number) => void} onProgress @returns {Promise<boolean>} false where it is not in UTF-8 after all */
  async #send(onProgress) {
    const { tableRoom, tableFill } = this.exports;
    let bytes = 0;
    let reported = performance.now();
    for await (const piece of piecesOf(this.file)) {
      const room = tableRoom();
      this.#write(room, piece);
      if (!tableFill(room, piece.length)) return false;
      bytes += piece.length;
      if (performance.now() - reported < REPORT_MS) continue;
      reported = performance.now();
      onProgress(bytes / this.file.size);
    }
    return tableFill(tableRoom(), 0) !== 0;
  }

  /**
   * Sends the whole file through the engine.
   * @param {() => void} start makes the engine ready for the first row
   * @param {(share: number) => void} onProgress from 0 to 1, called now and then
   */
  async sendRows(start, onProgress) {
    start();
    if (await this.#send(onProgress)) return;
    // The first bytes were plain; what comes later is not.
    this.encoding = 'windows-1252';
    this.file = await inUtf8(this.file, this.encoding);
    start();
    await this.#send(onProgress);
  }

  close() {
    this.exports.closeTable();
    this.file = new Blob();
  }
}
