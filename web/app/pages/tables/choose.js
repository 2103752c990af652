/** A table is chosen: dropped, pasted, picked from the disk, or a sample; whichever page reads it. */
import { html, nothing } from 'lit/html.js';
import { t } from './messages.js';

/** Texts that are pasted are rows of a spreadsheet: cells between tabs. @param {string} text @returns {File} */
const pasted = (text) => new File([text], 'pasted.tsv', { type: 'text/tab-separated-values' });

/** @param {string} name of a file beside the page @param {(file: File) => void} onFile */
export async function openSample(name, onFile) {
  const response = await fetch(new URL(name, import.meta.url));
  onFile(new File([await response.blob()], name, { type: 'text/csv' }));
}

/** Files and texts that come from outside, wherever on the page. @param {(file: File) => void} onFile */
export function listenForTables(onFile) {
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    onFile(file);
  });
  addEventListener('paste', (event) => {
    if (/** @type {Element} */ (event.target).closest?.('input, textarea, select')) return;
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (file) onFile(file);
    else if (text.includes('\n')) onFile(pasted(text));
    else return;
    event.preventDefault();
  });
}

/** By its first bytes: a zip archive, or the compound file of older programs. @param {Blob} chosen */
export async function isWorkbook(chosen) {
  const head = new TextDecoder('latin1').decode(await chosen.slice(0, 4).arrayBuffer());
  return head === 'PK\x03\x04' || head === '\xd0\xcf\x11\xe0';
}

/**
 * @param {object} site
 * @param {string} site.fault why the last file was refused; empty for none
 * @param {boolean} site.isBusy
 * @param {string} site.needs what the table must have
 * @param {unknown} [site.more] other ways to begin
 * @param {(file: File) => void} site.onFile
 */
export const dropView = ({ fault, isBusy, needs, more = nothing, onFile }) => html`
  <div class="drop" aria-busy=${isBusy ? 'true' : 'false'}>
    <p>${t.dropHere}</p>
    <p class="actions">
      <label class="file"><input type="file" accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,text/csv,text/plain" @change=${(/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const [file] = input.files ?? [];
    if (file) onFile(file);
    input.value = '';
  }}><span class="main">${t.chooseTable}</span></label>
      ${more}
    </p>
    <p class="quiet">${needs}</p>
  </div>
  ${fault ? html`<p class="fault" role="alert">${t.tableRefused} ${fault}</p>` : nothing}`;

/** Which sheet of a workbook. @param {readonly string[]} sheets @param {(index: number) => void} onSheet @param {() => void} again */
export const sheetsView = (sheets, onSheet, again) => html`
  <h2 tabindex="-1">${t.chooseSheet}</h2>
  <p class="actions" translate="no">${sheets.map((each, i) => html`<button @click=${() => onSheet(i)}><bdi>${each}</bdi></button>`)}</p>
  <p class="actions"><button @click=${again}>${t.otherFile}</button></p>`;

/** Labels of the Encoding Standard that exports of tables come in. */
const ENCODINGS = [
  'utf-8', 'windows-1252', 'iso-8859-2', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256',
  'shift_jis', 'euc-kr', 'gb18030', 'big5', 'utf-16le', 'utf-16be',
];

/**
 * How the bytes of a file are read as text; a workbook has its own.
 * @param {string} encoding @param {((encoding: string) => void) | undefined} onEncoding nothing where it cannot be chosen
 */
export const encodingView = (encoding, onEncoding) => (onEncoding ? html`
  <label class="encoding">${t.encoding}<select @change=${(/** @type {Event} */ event) => onEncoding(/** @type {HTMLSelectElement} */ (event.target).value)}>
    ${[...ENCODINGS, ...(ENCODINGS.includes(encoding) ? [] : [encoding])].map((each) => html`
      <option value=${each} .selected=${each === encoding}>${each}</option>`)}</select></label>` : nothing);

/** Rows that were refused, at most so many of them. @param {readonly {line: number, message: string}[]} rows @param {number} all @param {() => void} onExport */
export const refusedView = (rows, all, onExport) => (all ? html`
  <details class="refused">
    <summary>${t.rowsRefused(all)}</summary>
    <ul>${rows.map(({ line, message }) => html`<li><b>${t.onLine(line)}</b> <bdi>${message}</bdi></li>`)}</ul>
    ${all > rows.length ? html`<p>${t.moreRefused(all - rows.length)}</p>` : nothing}
    <p class="actions"><button @click=${onExport}>${t.refusedList}</button></p>
  </details>` : nothing);
