/** Evidence: a table is dropped, its roles are confirmed, and each pair of an activity and an outcome gets its verdict. */
import { html, nothing } from 'lit/html.js';
import { Evidence } from '../../../engine/evidence.js';
import { Standby } from '../../../engine/worker-client.js';
import { nextFrame } from '../../../ui/frames.js';
import { render } from '../../../ui/render.js';
import { keep as keepWrites, openLibrary } from '../../shell/keeping.js';
import { onLanguage } from '../../shell/language.js';
import { Notices } from '../../shell/notices.js';
import { startPage } from '../../shell/page.js';
import { addressesIn } from '../../shell/parts.js';
import { today } from '../../store/days.js';
import { dropView, isWorkbook, listenForTables, openSample, sheetsView } from '../tables/choose.js';
import { Changing } from '../tables/changing.js';
import { Growing } from '../tables/growing.js';
import { t as table } from '../tables/messages.js';
import { columnsView } from './columns-view.js';
import { keepingWrites, keptOf } from './kept.js';
import { t } from './messages.js';
import { OwnEvidence } from './own.js';
import { resultView } from './result-view.js';
import { saveResult } from './save.js';
import { watchView } from './watch-view.js';

/** @typedef {import('../../../engine/evidence-documents.js').EvidenceColumns} EvidenceColumns */
/** @typedef {import('../../../engine/evidence-documents.js').EvidenceResult} EvidenceResult */

const place = /** @type {HTMLElement} */ (document.getElementById('evidence'));
const notices = new Notices(/** @type {HTMLElement} */ (document.querySelector('#note')), () => 'evidence');
const PAIRS_AT_ONCE = 30;

/**
 * What is on screen: nothing yet, the columns of a file, the work, or what came of it.
 * @typedef {{step: 'choose', fault: string, isBusy: boolean}
 *   | {step: 'sheets', sheets: readonly string[]}
 *   | {step: 'columns', columns: EvidenceColumns, faults: readonly string[]}
 *   | {step: 'working', columns: EvidenceColumns, progress: import('../../../engine/evidence-documents.js').EvidenceProgress}
 *   | {step: 'result', columns: EvidenceColumns, result: EvidenceResult, isWhole: boolean}} State
 */

/** @type {State} */
let state = { step: 'choose', fault: '', isBusy: false };
/** @type {Evidence | undefined} */
let engine;
/** @type {File} */
let file = new File([], '');
/** Whether it is a workbook, whose text needs no encoding. */
let isBook = false;
let isStopped = false;
/** How many columns and pairs are drawn: of many, some in each frame, and more when they are asked for. */
const rows = new Growing();
const pairs = new Growing();
let mostPairs = PAIRS_AT_ONCE;
let filter = { outcome: '', verdict: '', segment: '' };
/** @type {Map<number, import('./result-view.js').Opened>} */
let opened = new Map();
/** What was written to keep a pair. @type {Map<number, readonly import('../../store/records.js').Write[]>} */
let kept = new Map();
/** @type {readonly import('./watch-view.js').Rule[]} */
let rules = [];
let ruleFault = '';
/** @type {import('../../store/library.js').Library | undefined} */
let library;
/** @type {OwnEvidence | undefined} */
let own;

const standby = new Standby(() => new Evidence(new URL('evidence-worker.js', import.meta.url), new URL('amps-evidence.wasm', import.meta.url)));

/** Another step begins, and has the focus once it is painted: sooner, the page would be laid out within the same task. */
async function show() {
  draw();
  await nextFrame();
  place.querySelector('h2')?.focus();
}

/** The pairs are drawn over frames. @param {number} most of them @param {number} [from] so many are there already */
function list(most, from) {
  mostPairs = most;
  return pairs.grow(() => (state.step === 'result' ? Math.min(most, state.result.pairs.length) : 0), draw, from);
}

function close() {
  engine?.close();
  engine = undefined;
}

/** @param {unknown} error */
function refuse(error) {
  const { name, message } = /** @type {Error} */ (error);
  if (name === 'AbortError') return;
  close();
  state = { step: 'choose', fault: message, isBusy: false };
}

/** @param {EvidenceColumns} columns */
function showColumns(columns) {
  rules = [];
  state = { step: 'columns', columns, faults: [] };
  rows.grow(() => (state.step === 'columns' ? state.columns.columns.length : 0), draw);
}

/** @param {File} chosen */
async function open(chosen) {
  close();
  file = chosen;
  state = { step: 'choose', fault: '', isBusy: true };
  draw();
  engine = standby.take();
  try {
    isBook = await isWorkbook(file);
    const sheets = isBook ? await engine.sheetNames(file) : [];
    if (sheets.length > 1) state = { step: 'sheets', sheets };
    else showColumns(sheets.length ? await engine.openSheet(0) : await engine.open(file));
  } catch (error) {
    refuse(error);
  }
  await show();
}

/** @param {number} index */
async function chooseSheet(index) {
  try {
    if (engine) showColumns(await engine.openSheet(index));
  } catch (error) {
    refuse(error);
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
  if (state.step === 'columns' && engine) changing.make(engine.open(file, encoding), showColumns);
}

/** @param {number} column @param {string} role */
function setRole(column, role) {
  if (state.step !== 'columns' || !engine) return;
  changing.make(engine.setRole(column, role), (columns) => changeColumns({ columns, faults: [] }));
}

async function work() {
  await changing.settled;
  if ((state.step !== 'columns' && state.step !== 'result') || !engine) return;
  const { columns } = state;
  const last = state;
  isStopped = false;
  ruleFault = '';
  state = { step: 'working', columns, progress: { reading: 0, working: 0 } };
  draw();
  try {
    const watch = rules.length ? JSON.stringify({ format: 'amps-watch', version: 1, rules }) : '';
    const result = await engine.work({ watch, asOf: '' }, (progress) => {
      if (state.step !== 'working') return;
      state.progress = progress;
      draw();
    });
    opened = new Map();
    kept = new Map();
    state = { step: 'result', columns, result, isWhole: !isStopped };
    list(PAIRS_AT_ONCE);
  } catch (error) {
    const { name, message } = /** @type {Error} */ (error);
    if (name === 'AbortError') return;
    if (last.step === 'result') {
      ruleFault = message;
      state = last;
    } else state = { step: 'columns', columns, faults: message.split('\n') };
  }
  await show();
}

function stop() {
  isStopped = true;
  engine?.stop();
}

function again() {
  close();
  state = { step: 'choose', fault: '', isBusy: false };
  draw();
  /** @type {HTMLElement | null} */ (place.querySelector('.file input'))?.focus();
}

/** Fetches what a pair's pictures show. @param {number} pair @param {boolean} isOpen */
async function openPair(pair, isOpen) {
  if (state.step !== 'result' || !engine || opened.has(pair) === isOpen) return;
  if (!isOpen) {
    opened.delete(pair);
    draw();
    return;
  }
  opened.set(pair, {});
  draw();
  const { threshold } = state.result.pairs[pair];
  const shown = opened;
  try {
    const [points, curve] = await Promise.all([engine.points(pair), threshold ? engine.curve(pair, threshold.periods) : undefined]);
    if (shown.has(pair)) shown.set(pair, { points, curve });
  } catch (error) {
    const { name, message } = /** @type {Error} */ (error);
    if (name !== 'AbortError' && shown.has(pair)) shown.set(pair, { fault: message });
  }
  draw();
}

/** @param {number} pair */
async function keep(pair) {
  if (state.step !== 'result') return;
  const added = keptOf(state.result.pairs[pair], { day: today(), file: file.name, rows: state.result.rows });
  const { library: books } = await opening;
  const writes = keepingWrites(books, added);
  kept.set(pair, writes);
  await keepWrites({ library: books, notices, draw }, writes, { parted: () => t.evidenceParted, done: () => t.isKept });
}

/** The pairs that are kept as they were found: it may have been taken back, here or in another tab. */
const keptNow = () => new Set([...kept].filter(([, writes]) => writes.every(({ id, record }) => (
  library?.evidence.get(id)?.document === /** @type {any} */ (record).document))).map(([pair]) => pair));

/** @param {import('../../../engine/evidence-documents.js').EvidenceProgress} progress */
const workingView = ({ reading, working }) => html`
  <h2 tabindex="-1">${reading < 1 ? table.readingTitle : t.lookingTitle}</h2>
  <progress max="1" .value=${reading < 1 ? reading : working} aria-label=${t.lookingTitle}></progress>
  <p class="quiet">${t.workedShare(t.evidenceShare(reading < 1 ? reading : working))}</p>
  <p class="actions"><button @click=${stop} ?disabled=${reading < 1}>${t.stopLooking}</button> <button @click=${again}>${table.stopReading}</button></p>`;

/** The view of the moment. */
function view() {
  switch (state.step) {
    case 'choose':
      return dropView({
        ...state, onFile: open, needs: t.evidenceNeeds,
        more: html`<button @click=${() => openSample('sample-evidence.csv', open)}>${t.tryEvidence}</button>`,
      });
    case 'sheets':
      return sheetsView(state.sheets, chooseSheet, again);
    case 'columns':
      return columnsView({ ...state, shown: rows.shown, name: file.name, setRole, onEncoding: isBook ? undefined : setEncoding, work, again });
    case 'working':
      return workingView(state.progress);
    default: {
      const { result, columns } = state;
      return resultView(result, {
        ...state, name: file.name, filter, opened, kept: keptNow(), onOpen: openPair, onKeep: keep, onExport: (kind) => saveResult(kind, result, file.name, place), again,
        most: mostPairs,
        listed: Math.min(mostPairs, pairs.shown),
        onMore() {
          list(mostPairs + PAIRS_AT_ONCE, mostPairs);
        },
        onFilter(next) {
          filter = { ...filter, ...next };
          list(PAIRS_AT_ONCE);
        },
        back() {
          showColumns(columns);
          show();
        },
        watch: watchView(result.watch, {
          title: t.watchList, about: t.watchText, hasTopics: columns.columns.some(({ role }) => role === 'topic'),
          activities: [...new Set(result.pairs.map(({ activity }) => activity))], rules, fault: ruleFault,
          addressOf: library ? addressesIn(library) : () => '',
          onRules(next) {
            rules = next;
            work();
          },
        }),
      });
    }
  }
}

function draw() {
  render(html`${view()}${own?.view() ?? nothing}`, place);
}

listenForTables((chosen) => {
  if (state.step !== 'working') open(chosen);
});
onLanguage(() => {
  notices.draw();
  draw();
});
startPage('evidence');
draw();
standby.begin();
const opening = openLibrary(draw);
const { library: books, hasParted } = await opening;
library = books;
own = new OwnEvidence({
  library: books, notices, draw, connect: () => standby.take(), focus: (selector) => /** @type {HTMLElement | null} */ (place.querySelector(selector))?.focus(),
});
if (hasParted) notices.show('tab', () => ({ lines: [t.evidenceParted] }));
draw();
