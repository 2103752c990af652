/** The portfolio: a table of accounts is dropped, its columns are confirmed, its rows are scored and ranked. */
import { builtinModel } from '#engine';
import { mappings } from '#store';
import { html } from 'lit/html.js';
import { Tables } from '../../../engine/tables.js';
import { render } from '../../../ui/render.js';
import { refusedAsCsv } from '../../handover/csv.js';
import { download } from '../../handover/download.js';
import { lang, onLanguage, texts } from '../../shell/language.js';
import { startPage } from '../../shell/page.js';
import { checksum } from '../../store/checksum.js';
import { today } from '../../store/days.js';
import { isWorkbook, listenForTables, sheetsView } from '../tables/choose.js';
import { t as table } from '../tables/messages.js';
import { chooseView } from './choose-view.js';
import { columnsView } from './columns-view.js';
import { en } from './messages/en.js';
import { ownAccounts } from './own-accounts.js';
import { RankedAccounts } from './ranked-accounts.js';
import { resultView } from './result-view.js';
import { SqlPanel } from './sql-view.js';

/** @typedef {import('../../../engine/table-documents.js').TableColumns} TableColumns */
/** @typedef {import('../../../engine/table-documents.js').PortfolioSummary} PortfolioSummary */
/** @typedef {import('../../../engine/table-documents.js').Progress} Progress */
/** @typedef {import('../../../engine/table-documents.js').RefusedRow} RefusedRow */

const t = texts(en);
const place = /** @type {HTMLElement} */ (document.getElementById('portfolio'));
const listed = 100;
export const RENEWING_DAYS = 90;

/**
 * What is on screen: nothing yet, the columns of a file, its reading, or what came of it.
 * @typedef {{step: 'choose', fault: string, isBusy: boolean}
 *   | {step: 'sheets', sheets: readonly string[]}
 *   | {step: 'columns', columns: TableColumns, faults: readonly string[], isRemembered?: boolean}
 *   | {step: 'reading', progress: Progress}
 *   | {step: 'result', columns: TableColumns, summary: PortfolioSummary, refused: RefusedRow[], asOf: string}} State
 */

/** @type {State} */
let state = { step: 'choose', fault: '', isBusy: false };
/** @type {Tables | undefined} */
let tables;
/** @type {Blob & {name?: string}} */
let file = new Blob();
/** What is kept in this browser. @type {Awaited<ReturnType<typeof ownAccounts>> | undefined} */
let own;
/** Whether the table is that. */
let isOwn = false;
/** Whether the user has said what a column means. */
let isMapped = false;
const sql = new SqlPanel(t, () => draw());
const accounts = new RankedAccounts(t, builtinModel, () => /** @type {Tables} */ (tables));

const name = () => (isOwn ? t.ownTable : file.name ?? t.portfolioTitle);

function close() {
  tables?.close();
  tables = undefined;
}

/** Nothing needs to be confirmed of what this page has written itself. */
async function openOwn() {
  if (!own) return;
  await open(own.file());
  isOwn = true;
  await read();
}

/** @param {Blob & {name?: string}} chosen */
async function open(chosen) {
  close();
  isOwn = false;
  file = chosen;
  state = { step: 'choose', fault: '', isBusy: true };
  draw();
  try {
    tables = new Tables(new URL('tables-worker.js', import.meta.url), new URL('amps-tables.wasm', import.meta.url));
    if (await isWorkbook(file)) {
      const sheets = await tables.sheetNames(file);
      if (sheets.length > 1) state = { step: 'sheets', sheets };
      else await openSheet(0);
    } else {
      await showColumns(await tables.open(file));
    }
  } catch (error) {
    if (/** @type {Error} */ (error).name === 'AbortError') return;
    close();
    state = { step: 'choose', fault: /** @type {Error} */ (error).message, isBusy: false };
  }
  draw();
  place.querySelector('h2')?.focus();
}

/** @param {TableColumns} columns */
const headersOf = ({ columns }) => checksum(new TextEncoder().encode(columns.map(({ header }) => header).join('\n')));
/** @param {TableColumns} columns */
const fieldsOf = ({ columns }) => columns.map(({ field, notation }) => (notation ? `${field}:${notation}` : field));

/** What the user once said about columns of these headers is said again. @param {TableColumns} found */
async function showColumns(found) {
  let columns = found;
  let isRemembered = false;
  const fields = isOwn ? undefined : mappings.read(headersOf(found));
  for (const [i, field] of fields?.entries() ?? []) {
    if (field === fieldsOf(columns)[i] || field === 'ours' || columns.columns[i]?.field === 'ours') continue;
    // A meaning that is none any more is passed over.
    const next = await tables?.setField(i, field).catch(() => undefined);
    columns = next ?? columns;
    isRemembered ||= next !== undefined;
  }
  isMapped = false;
  state = { step: 'columns', columns, faults: [], isRemembered };
}

/** @param {number} index */
async function openSheet(index) {
  if (!tables) return;
  await showColumns(await tables.openSheet(index));
}

/** @param {number} index */
async function chooseSheet(index) {
  try {
    await openSheet(index);
  } catch (error) {
    close();
    state = { step: 'choose', fault: /** @type {Error} */ (error).message, isBusy: false };
  }
  draw();
  place.querySelector('h2')?.focus();
}

/** @param {number} column @param {string} field */
async function setField(column, field) {
  if (state.step !== 'columns' || !tables) return;
  state = { ...state, columns: await tables.setField(column, field), faults: [] };
  isMapped = true;
  draw();
}

async function read() {
  if (state.step !== 'columns' || !tables) return;
  const { columns } = state;
  if (isMapped) mappings.keep(headersOf(columns), fieldsOf(columns));
  const asOf = today();
  state = { step: 'reading', progress: { bytes: 0, total: columns.bytes, rows: 0, ms: 0 } };
  draw();
  try {
    const summary = await tables.read({ asOf, renewingDays: RENEWING_DAYS }, (progress) => {
      if (state.step !== 'reading') return;
      state.progress = progress;
      draw();
    });
    const refused = await tables.refusedRows(0, listed);
    state = { step: 'result', columns, summary, refused, asOf };
    accounts.begin(summary, asOf, isOwn);
  } catch (error) {
    const { name: kind, message } = /** @type {Error} */ (error);
    if (kind === 'AbortError') return;
    state = { step: 'columns', columns, faults: message.split('\n') };
  }
  draw();
  place.querySelector('h2')?.focus();
}

function again() {
  close();
  state = { step: 'choose', fault: '', isBusy: false };
  draw();
  /** @type {HTMLElement | null} */ (place.querySelector('.file input'))?.focus();
}

async function exportScored() {
  if (state.step !== 'result' || !tables) return;
  const numbers = state.columns.columns.find(({ field }) => field === 'arr')?.notation;
  download(await tables.scoredFile({ decimal: numbers === 'comma' ? 'comma' : 'point' }), name().replace(/(\.\w+)?$/, '-amps.csv'));
}

async function exportRefused() {
  if (state.step !== 'result' || !tables) return;
  const rows = await tables.refusedRows(0, state.summary.refused);
  download(new Blob([refusedAsCsv(rows)], { type: 'text/csv' }), name().replace(/(\.\w+)?$/, '-refused.csv'));
}

function readingView(/** @type {Progress} */ { bytes, total, rows, ms }) {
  const seconds = ms ? Math.ceil(((total - bytes) / bytes) * (ms / 1000)) : 0;
  return html`
    <h2 tabindex="-1">${table.readingTitle}</h2>
    <progress max=${total} .value=${bytes} aria-label=${table.readingTitle}></progress>
    <p class="quiet">${ms ? t.readingText(rows, Math.round(rows / (ms / 1000)), seconds) : '…'}</p>
    <p class="actions"><button @click=${again}>${table.stopReading}</button></p>`;
}

/** The view of the moment. */
function view() {
  switch (state.step) {
    case 'choose':
      return html`${chooseView(t, { ...state, own: own?.count ?? 0, openOwn, onFile: open })}${sql.view()}`;
    case 'sheets':
      return sheetsView(state.sheets, chooseSheet, again);
    case 'columns':
      return columnsView(t, { ...state, name: name(), model: builtinModel, setField, read, again });
    case 'reading':
      return readingView(state.progress);
    default:
      return resultView(t, {
        ...state, name: name(), model: builtinModel, lang, listed, days: RENEWING_DAYS, exportScored, exportRefused, again,
        showBand: (band, stage) => accounts.filter({ band, stage }),
      });
  }
}

function draw() {
  render(html`<div class="portfolio-view">${view()}</div>
    <div class="ranked" ?hidden=${state.step !== 'result'}></div>`, place);
  if (state.step === 'result') accounts.draw(/** @type {HTMLElement} */ (place.querySelector('.ranked')));
}

listenForTables((chosen) => {
  if (state.step !== 'reading') open(chosen);
});
onLanguage(draw);
startPage('portfolio');
draw();
own = await ownAccounts(builtinModel).catch(() => undefined);
if (state.step === 'choose') {
  draw();
  // ?view=own: the address of the meeting about one's own accounts.
  if (own?.count && new URLSearchParams(location.search).get('view') === 'own') openOwn();
}

