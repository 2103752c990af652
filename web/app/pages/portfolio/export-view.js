/** The table with its scores as a file: as CSV or JSON Lines, straight to the disk where it is large. */
import { html, nothing } from 'lit/html.js';

/** @typedef {import('./messages/en.js').Messages} Messages */
/** @typedef {'scoredFile' | 'scoredLines'} Kind */

/** From here on a file is written to the disk as it comes, where the browser lets a page do that. */
const LARGE_BYTES = 64_000_000;

const ENDS = { scoredFile: '-amps.csv', scoredLines: '-amps.jsonl' };
const TYPES = { scoredFile: { 'text/csv': ['.csv'] }, scoredLines: { 'application/x-ndjson': ['.jsonl'] } };

/** @param {string} name of the table @param {Kind} kind */
export const exportName = (name, kind) => name.replace(/(\.\w+)?$/, ENDS[kind]);

/**
 * Asks for a place on the disk, where the table is large.
 * @param {number} bytes of the table @param {string} name @param {Kind} kind
 * @returns {Promise<any>} its handle; nothing where the file is to be downloaded
 * @throws {DOMException} AbortError: the user has changed their mind
 */
export async function placeFor(bytes, name, kind) {
  const pick = /** @type {any} */ (globalThis).showSaveFilePicker;
  if (!pick || bytes < LARGE_BYTES) return undefined;
  return pick({ suggestedName: exportName(name, kind), types: [{ accept: TYPES[kind] }] });
}

/**
 * @param {Messages} t
 * @param {{decimal: 'point' | 'comma', progress: number | undefined, said: string, onDecimal: (decimal: 'point' | 'comma') => void,
 *   onExport: (kind: Kind) => void}} site progress: bytes that are written, where it is under way
 */
export const exportView = (t, { decimal, progress, said, onDecimal, onExport }) => html`
  <details class="export">
    <summary class="button main">${t.exportScored}</summary>
    <div class="choices">
      <p>${t.exportText}</p>
      <label>${t.exportNumbers}<select @change=${(/** @type {Event} */ event) => (
    onDecimal(/** @type {any} */ (/** @type {HTMLSelectElement} */ (event.target).value)))}>
        ${/** @type {const} */ (['point', 'comma']).map((each) => html`
          <option value=${each} .selected=${each === decimal}>${{ point: '48.5', comma: '48,5' }[each]}</option>`)}</select></label>
      <p class="actions">
        <button ?disabled=${progress !== undefined} @click=${() => onExport('scoredFile')}>CSV</button>
        <button ?disabled=${progress !== undefined} @click=${() => onExport('scoredLines')}>JSON Lines</button>
      </p>
      <p class="quiet">${t.exportLinesText}</p>
      <p role="status">${progress !== undefined ? t.exportProgress(progress) : said || nothing}</p>
    </div>
  </details>`;
