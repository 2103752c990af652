/** A table is chosen: dropped, pasted, picked from the disk, or the sample. */
import { html, nothing } from 'lit/html.js';

/** @typedef {import('./messages/en.js').Messages} Messages */

/** Texts that are pasted are rows of a spreadsheet: cells between tabs. @param {string} text @returns {Blob} */
const pasted = (text) => new File([text], 'pasted.tsv', { type: 'text/tab-separated-values' });

/** @param {(file: File) => void} onFile */
async function openSample(onFile) {
  const response = await fetch(new URL('sample-accounts.csv', import.meta.url));
  onFile(new File([await response.blob()], 'sample-accounts.csv', { type: 'text/csv' }));
}

/** Files and texts that come from outside, wherever on the page. @param {(file: any) => void} onFile */
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

/**
 * @param {Messages} t
 * @param {{fault: string, isBusy: boolean, own: number, openOwn: () => void, onFile: (file: any) => void}} site own: how
 *   many accounts this browser keeps that can be compared
 */
export const chooseView = (t, { fault, isBusy, own, openOwn, onFile }) => html`
  <div class="drop" aria-busy=${isBusy ? 'true' : 'false'}>
    <p>${t.dropHere}</p>
    <p class="actions">
      <label class="file"><input type="file" accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,text/csv,text/plain" @change=${(/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const [file] = input.files ?? [];
    if (file) onFile(file);
    input.value = '';
  }}><span class="main">${t.chooseTable}</span></label>
      ${own ? html`<button @click=${openOwn}>${t.useOwn(own)}</button>` : nothing}
      <button @click=${() => openSample(onFile)}>${t.trySample}</button>
    </p>
    <p class="quiet">${t.tableNeeds}</p>
  </div>
  ${fault ? html`<p class="fault" role="alert">${t.tableRefused} ${fault}</p>` : nothing}`;
