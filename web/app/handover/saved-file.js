/** A page that is one file: what is written into it, and how it gets to the disk. */
import { download } from './download.js';

/** What would end the block early, or a line of it. @type {Record<string, string>} */
const ESCAPES = {
  '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029',
};

/** Half a character cannot be written to a file. @param {string} _ @param {unknown} value */
const whole = (_, value) => (typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value);

/** A page as it is delivered, beside this one. @param {'amps-health-score.html' | 'amps-plan.html'} name */
export async function emptyPage(name) {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

/**
 * What a saved page holds: an export, and what else it takes to go on as here.
 * @param {object} exported @param {{model?: unknown, language?: string}} more
 */
export const stateOf = (exported, more) => JSON.stringify({ ...exported, ...more }, whole, 1)
  .replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPES[sign]);

/**
 * Lets the user say where, in browsers that can; others put the file where downloads go.
 * @param {string} text @param {string} name
 * @returns {Promise<string | undefined>} the name it has now; undefined where the user thought better of it
 */
export async function saveAs(text, name) {
  const pick = /** @type {any} */ (globalThis).showSaveFilePicker;
  const blob = new Blob([text], { type: 'text/html' });
  if (pick) {
    try {
      const file = await pick({
        suggestedName: name, types: [{ accept: { 'text/html': ['.html'] } }],
      });
      const stream = await file.createWritable();
      await stream.write(blob);
      await stream.close();
      return file.name;
    } catch (error) {
      const reason = /** @type {Error} */ (error).name;
      if (reason === 'AbortError') return undefined;
      // Not allowed here, in a frame or long after the click; everything else is a failure to write.
      if (reason !== 'SecurityError' && reason !== 'NotAllowedError') throw error;
    }
  }
  download(blob, name);
  return name;
}
