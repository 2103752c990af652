/** The portfolio: a table of accounts is dropped, its columns are confirmed, its rows are scored and ranked. */
import { builtinModel } from '#engine';
import { mappings } from '#store';
import { html } from 'lit/html.js';
import { Tables } from '../../../engine/tables.js';
import { Standby } from '../../../engine/worker-client.js';
import { nextFrame } from '../../../ui/frames.js';
import { render } from '../../../ui/render.js';
import { refusedAsCsv } from '../../handover/csv.js';
import { download } from '../../handover/download.js';
import { onLanguage, t as common, texts } from '../../shell/language.js';
import { startPage } from '../../shell/page.js';
import { checksum } from '../../store/checksum.js';
import { today } from '../../store/days.js';
import { isWorkbook, listenForTables, sheetsView } from '../tables/choose.js';
import { Changing } from '../tables/changing.js';
import { Growing } from '../tables/growing.js';
import { t as table } from '../tables/messages.js';
import { chooseView } from './choose-view.js';
import { columnsView } from './columns-view.js';
import { exportName, exportView, placeFor } from './export-view.js';
import { en } from './messages/en.js';
import { MOST_MOVERS, moversView } from './movers-view.js';
import { ownAccounts } from './own-accounts.js';
import { RankedAccounts } from './ranked-accounts.js';
import { resultView } from './result-view.js';
import { SpreadPanel } from './spread-panel.js';
import { SqlPanel } from './sql-view.js';

/** @typedef {import('../../../engine/table-documents.js').TableColumns} TableColumns */
/** @typedef {import('../../../engine/table-documents.js').PortfolioSummary} PortfolioSummary */
/** @typedef {import('../../../engine/table-documents.js').Progress} Progress */
/** @typedef {import('../../../engine/table-documents.js').RefusedRow} RefusedRow */
/** @typedef {Awaited<ReturnType<Tables['movers']>>} Movers */
/** How the table is exported. @typedef {{decimal: 'point' | 'comma', progress: number | undefined, said: string}} Exporting */

const t = texts(en);
const place = /** @type {HTMLElement} */ (document.getElementById('portfolio'));
const listed = 100;
const RENEWING_DAYS = 90;

/**
 * What is on screen: nothing yet, the columns of a file, its reading, or what came of it.
 * @typedef {{step: 'choose', fault: string, isBusy: boolean}
 *   | {step: 'sheets', sheets: readonly string[]}
 *   | {step: 'columns', columns: TableColumns, faults: readonly string[], isRemembered?: boolean}
 *   | {step: 'reading', progress: Progress}
 *   | {step: 'result', columns: TableColumns, summary: PortfolioSummary, refused: RefusedRow[], movers: Movers, isListed: boolean}} State
 */

/** @type {State} */
let state = { step: 'choose', fault: '', isBusy: false };
const standby = new Standby(() => new Tables(new URL('tables-worker.js', import.meta.url), new URL('amps-tables.wasm', import.meta.url)));
/** @type {Tables | undefined} */
let tables;
/** @type {Blob & {name?: string}} */
let file = new Blob();
/** Whether it is a workbook, whose text needs no encoding. */
let isBook = false;
/** What is kept in this browser. @type {Awaited<ReturnType<typeof ownAccounts>> | undefined} */
let own;
/** Whether the table is that. */
let isOwn = false;
/** Whether the user has said what a column means. */
let isMapped = false;
const rows = new Growing();
const sql = new SqlPanel(t, () => draw());
const opened = () => /** @type {Tables} */ (tables);
const accounts = new RankedAccounts(t, builtinModel, opened, (count) => { spread.look(count); });
const spread = new SpreadPanel(t, builtinModel, opened, accounts);
/** @type {Exporting} */
let exporting = { decimal: 'point', progress: undefined, said: '' };

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

/** Another step begins, and has the focus once it is painted: sooner, the page would be laid out within the same task. */
async function show() {
  draw();
  await nextFrame();
  place.querySelector('h2')?.focus();
}

/** @param {Blob & {name?: string}} chosen */
async function open(chosen) {
  close();
  isOwn = false;
  file = chosen;
  state = { step: 'choose', fault: '', isBusy: true };
  draw();
  try {
    tables = standby.take();
    isBook = await isWorkbook(file);
    if (isBook) {
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
  await show();
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
  rows.grow(() => (state.step === 'columns' ? state.columns.columns.length : 0), draw);
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
  await show();
}

/** @param {Partial<Extract<State, {step: 'columns'}>>} change */
function changeColumns(change) {
  if (state.step === 'columns') state = { ...state, ...change };
}

const changing = new Changing({
  isShown: () => state.step === 'columns', refuse: (fault) => changeColumns({ faults: [fault] }), draw,
});

/** Reads the text of the file in another way. @param {string} encoding */
function setEncoding(encoding) {
  if (state.step === 'columns' && tables) changing.make(tables.open(file, encoding), showColumns);
}

/** @param {number} column @param {string} field */
function setField(column, field) {
  if (state.step !== 'columns' || !tables) return;
  changing.make(tables.setField(column, field), (columns) => {
    isMapped = true;
    changeColumns({ columns, faults: [] });
  });
}

async function read() {
  await changing.settled;
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
    const movers = summary.fell + summary.rose ? await tables.movers(MOST_MOVERS) : { fallers: [], risers: [] };
    // The Worker puts the accounts in an order while the page draws.
    accounts.begin(summary, asOf, isOwn ? own?.judged : undefined);
    state = { step: 'result', columns, summary, refused, movers, isListed: false };
    const numbers = columns.columns.find(({ field }) => field === 'arr')?.notation;
    exporting = { decimal: numbers === 'comma' ? 'comma' : 'point', progress: undefined, said: '' };
    spread.begin(summary);
    await show();
    // The list comes a frame later: the page never waits for both.
    await nextFrame();
    if (state.step !== 'result') return;
    state.isListed = true;
    draw();
    return;
  } catch (error) {
    const { name: kind, message } = /** @type {Error} */ (error);
    if (kind === 'AbortError') return;
    state = { step: 'columns', columns, faults: message.split('\n') };
  }
  await show();
}

function again() {
  close();
  state = { step: 'choose', fault: '', isBusy: false };
  draw();
  /** @type {HTMLElement | null} */ (place.querySelector('.file input'))?.focus();
}

/** @param {Partial<Exporting>} change */
function tellExport(change) {
  exporting = { ...exporting, ...change };
  draw();
}

/** @param {import('./export-view.js').Kind} kind */
async function exportScored(kind) {
  if (state.step !== 'result' || !tables) return;
  try {
    const handle = await placeFor(state.columns.bytes, name(), kind);
    tellExport({ progress: 0, said: '' });
    const { decimal } = exporting;
    const blob = await tables.scored(kind, { decimal }, ({ bytes }) => tellExport({ progress: bytes }), handle);
    if (blob) download(blob, exportName(name(), kind));
    tellExport({ progress: undefined, said: handle ? t.exportWritten(handle.name) : '' });
  } catch (error) {
    const { name: what, message } = /** @type {Error} */ (error);
    // Whoever closes the dialog wants no file; and of a table that is closed nothing is left to say.
    tellExport({ progress: undefined, said: what === 'AbortError' ? '' : t.exportFailed(message) });
  }
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
      return columnsView(t, { ...state, shown: rows.shown, name: name(), model: builtinModel, setField, onEncoding: isBook || isOwn ? undefined : setEncoding, read, again });
    case 'reading':
      return readingView(state.progress);
    default:
      return resultView(t, {
        ...state,
        name: name(),
        model: builtinModel,
        days: RENEWING_DAYS,
        exporting: exportView(t, { ...exporting, onDecimal: (decimal) => tellExport({ decimal }), onExport: exportScored }),
        exportRefused,
        again,
        show: (wanted) => accounts.show(wanted),
      });
  }
}

function draw() {
  const hasResult = state.step === 'result';
  render(html`<div class="portfolio-view">${view()}</div>
    <div class="ranked" ?hidden=${!hasResult}></div>
    ${state.step === 'result' && state.isListed ? moversView(t, {
    ...state,
    model: builtinModel,
    nameOf: (row) => accounts.nameOf(row),
    showMoved: (isReversed) => accounts.show({ order: 'change', isReversed }),
  }) : ''}`, place);
  if (state.step !== 'result' || !state.isListed) return;
  spread.draw(/** @type {HTMLElement} */ (place.querySelector('.spread-place')));
  accounts.draw(/** @type {HTMLElement} */ (place.querySelector('.ranked')));
}

listenForTables((chosen) => {
  if (state.step !== 'reading') open(chosen);
});
onLanguage(draw);
startPage('portfolio');
draw();
standby.begin();
own = await ownAccounts(builtinModel).catch(() => undefined);
if (state.step === 'choose') {
  draw();
  // ?view=own: the address of the meeting about one's own accounts.
  if (own?.count && new URLSearchParams(location.search).get('view') === 'own') openOwn();
}

