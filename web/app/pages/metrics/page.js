/** The metrics: goals lead to a few of them, tables bring their figures, and what crosses a threshold opens its playbook. */
import { builtinModel } from '#engine';
import { html, nothing } from 'lit/html.js';
import { Metrics } from '../../../engine/metrics.js';
import { Standby } from '../../../engine/worker-client.js';
import { nextFrame } from '../../../ui/frames.js';
import { render } from '../../../ui/render.js';
import { download } from '../../handover/download.js';
import { keep, openLibrary } from '../../shell/keeping.js';
import { onLanguage, text } from '../../shell/language.js';
import { Notices } from '../../shell/notices.js';
import { startPage } from '../../shell/page.js';
import { addressesIn } from '../../shell/parts.js';
import { today } from '../../store/days.js';
import { isWorkbook, listenForTables } from '../tables/choose.js';
import { readKept } from '../evidence/kept.js';
import { catalogue, metricOf } from './catalogue.js';
import { accountsBehind } from './behind.js';
import { OWN, SOURCES, figureOf, readingOf } from './figures.js';
import {
  EMPTY, stepsOf, thresholdsOf, withChoice, withDecision, withGoals, withOwnStep, withPlaybook, withPoint, withResult, withReview, withSteps, withTask,
  withThresholds, withoutResult, withoutTask,
} from './framework.js';
import { choosingWrite, frameworkIn, inUse, keepingWrite } from './frameworks.js';
import { frameworksView } from './frameworks-view.js';
import { goalsView } from './goals-view.js';
import { t } from './messages.js';
import { ownFigures } from './own-figures.js';
import { playbooksView } from './playbooks-view.js';
import { revenueView } from './revenue-view.js';
import { proposalsToRetire } from './review.js';
import { reasonOf, reportView, reviewView } from './review-view.js';
import { TableReader } from './table-reader.js';
import { tableView } from './table-view.js';
import { tasksView } from './tasks-view.js';
import { fromHistory, isInOrder, stateOf } from './thresholds.js';
import { tilesView } from './tiles-view.js';
import { faultsView, valueView } from './value-view.js';
import { nameOf } from './write.js';

/** @typedef {import('../../../engine/metrics-documents.js').TableKind} TableKind */
/** @typedef {import('../../../engine/metrics-documents.js').RevenueResult} RevenueResult */
/** @typedef {import('../../../engine/metrics-documents.js').ValueResult} ValueResult */
/** @typedef {import('./framework.js').Framework} Framework */

const place = /** @type {HTMLElement} */ (document.getElementById('metrics'));
const CATALOGUE = JSON.stringify(catalogue);
const notices = new Notices(/** @type {HTMLElement} */ (document.querySelector('#note')), () => 'metrics');

/** @type {import('../../store/library.js').Library | undefined} */
let library;
let framework = EMPTY;
/** The id of its record; empty as long as nothing is kept. */
let used = '';
/** @type {Awaited<ReturnType<typeof ownFigures>>} */
let own = { model: builtinModel, figures: {} };
/** Of thresholds that were not taken, by metric. @type {Record<string, string>} */
let faults = {};
let period = '';
/** @type {(import('../../../engine/metrics-documents.js').Flows & {movement: string}) | undefined} */
let flows;
/** @type {Metrics | undefined} */
let chooser;
/** What a table tells is drawn over frames, so that the page never waits for all: so many of these parts by now. */
const PARTS = /** @type {const} */ (['figures', 'revenue', 'cohorts', 'value']);
let drawn = Number(PARTS.length);

const standby = new Standby(() => new Metrics(new URL('metrics-worker.js', import.meta.url), new URL('amps-metrics.wasm', import.meta.url)));

const reader = new TableReader({
  connect: () => standby.take(),
  draw: () => draw(),
  isWorkbook,
  async take(results, name, options, isNew) {
    let next = framework;
    for (const [what, document] of Object.entries(results)) next = withResult(next, what, { name, day: today(), options, document });
    if (results.revenue) flows = undefined;
    if (results.revenue && isNew) period = '';
    drawn = isNew ? 0 : PARTS.length;
    change(next);
    while (drawn < PARTS.length) {
      await nextFrame();
      drawn += 1;
      draw();
    }
    if (isNew) focusOn('.figures h2');
  },
});

/** @param {typeof PARTS[number]} part */
const isDrawn = (part) => PARTS.indexOf(part) < drawn;

/** @param {string} selector */
const focusOn = (selector) => /** @type {HTMLElement | null} */ (place.querySelector(selector))?.focus();

/** @param {string} id */
const figure = (id) => figureOf(id, framework.results, own.figures, framework.byHand);

/** With the accounts behind it. @param {string} id @param {(account: string) => string} addressOf */
function wholeFigure(id, addressOf) {
  const found = figure(id);
  // Each survey is a table of its own.
  const reading = id in reader.behind ? id : readingOf(id);
  const behind = reader.behind[reading];
  return found && behind ? { ...found, behind: accountsBehind(behind, reading, addressOf), behindCount: behind.accounts } : found;
}

/** @param {import('../../store/records.js').Write} write @param {() => string} [done] words for a change that can be taken back as long as it is the last one */
function keepWrite(write, done) {
  keep({ library: /** @type {import('../../store/library.js').Library} */ (library), notices, draw }, [write], { parted: () => t.parted, done });
}

/** @param {Framework} next @param {() => string} [done] */
function change(next, done) {
  const write = keepingWrite(/** @type {import('../../store/library.js').Library} */ (library), used, next);
  used = write.id;
  keepWrite(write, done);
}

/** What another tab, an import or an undo made of it; the one in use stays in use as long as it is kept. */
function refresh() {
  const { frameworks } = /** @type {import('../../store/library.js').Library} */ (library);
  const record = frameworks.get(used) ?? inUse(frameworks);
  used = record?.id ?? '';
  framework = record ? frameworkIn(record) : EMPTY;
}

/** @param {string} id @param {boolean} isChosen */
async function chooseGoal(id, isChosen) {
  const goals = isChosen ? [...framework.goals, id] : framework.goals.filter((each) => each !== id);
  if (!goals.length) {
    change(withGoals(framework, goals, []));
    return;
  }
  chooser ??= standby.take();
  const proposed = await chooser.proposals(CATALOGUE, goals);
  change(withGoals(framework, goals, proposed.map(({ metric }) => metric)));
}

/** @param {string} id @param {import('../../../engine/metrics-documents.js').Thresholds | null} thresholds @param {string} fault where they cannot be taken */
function setThresholds(id, thresholds, fault) {
  const metric = metricOf(id);
  const isTaken = metric && thresholds && isInOrder(metric, thresholds);
  const { [id]: _, ...others } = faults;
  faults = isTaken ? others : { ...others, [id]: fault };
  if (isTaken) change(withThresholds(framework, id, thresholds));
  else draw();
}

const tileControls = {
  onThresholds: (/** @type {string} */ id, /** @type {Record<string, string>} */ { good, bad }) => (
    setThresholds(id, { good: Number(good), bad: Number(bad) }, t.wrongOrder)),
  onHistory(/** @type {string} */ id) {
    const metric = metricOf(id);
    setThresholds(id, metric ? fromHistory(metric, figure(id)?.series ?? []) : null, t.noHistory);
  },
  onUsual: (/** @type {string} */ id) => change(withThresholds(framework, id, undefined)),
  onPoint(/** @type {string} */ id, /** @type {Record<string, string>} */ { period: of, value }) {
    change(withPoint(framework, id, { period: of, value: Number(value) }));
    return true;
  },
  onPlaybook(/** @type {string} */ id, /** @type {string} */ playbook) {
    change(withPlaybook(framework, id, playbook, today(), steps(playbook)));
    focusOn('.playbooks h2');
  },
};

/** @param {string} playbook */
const steps = (playbook) => stepsOf(framework, playbook, text, (owner) => /** @type {any} */ (t.roles)[owner]);

/** @param {string} movement */
async function showMovement(movement) {
  const { periods } = /** @type {RevenueResult} */ (framework.results.revenue.document);
  const shown = periods.find((each) => each.period === period) ?? periods.at(-1);
  const found = shown && await reader.flows(shown.period, movement);
  flows = found ? { ...found, movement } : undefined;
  draw();
  focusOn('.behind');
}

/** @param {'csv' | 'ics'} kind */
async function saveTasks(kind) {
  const { tasksCalendar, tasksTable } = await import('./tasks-file.js');
  const made = kind === 'csv' ? tasksTable(framework.tasks, nameOf) : tasksCalendar(framework.tasks, nameOf);
  download(new Blob([made], { type: kind === 'csv' ? 'text/csv' : 'text/calendar' }), `amps-tasks-${today()}.${kind}`);
}

/** How each metric stands today. */
const statesNow = () => Object.fromEntries(framework.chosen.map((id) => {
  const metric = metricOf(id);
  return [id, metric ? stateOf(metric, figure(id)?.value, thresholdsOf(framework, id)) : 'none'];
}));

// ---- What is on screen

/** The tables that the chosen metrics need and that have not been read. @returns {TableKind[]} */
function wantedTables() {
  const needed = new Set(framework.chosen.filter((id) => !figure(id) && !OWN.includes(id)).flatMap((id) => SOURCES[id] ?? []));
  return [...needed];
}

/** What a table is called by what it said. @param {string} what */
const tableName = (what) => (what === 'revenue' || what === 'value' ? t.tables[what] : what === 'nps' || what === 'csat' ? t.tables.surveys : t.tables.events);

function revenue() {
  const result = framework.results.revenue;
  if (!isDrawn('revenue') || !result || !(/** @type {RevenueResult} */ (result.document).periods.length)) return nothing;
  return revenueView(/** @type {RevenueResult} */ (result.document), {
    options: result.options ?? {}, isOpen: reader.open !== undefined, hasContracts: reader.open === 'subscriptions',
    period, split: reader.split, flows, hasCohorts: isDrawn('cohorts'),
    onPeriod(next) {
      period = next;
      flows = undefined;
      draw();
    },
    onOptions: (options) => reader.ask(options),
    onMovement: showMovement,
  });
}

function draw() {
  if (!library) return;
  refresh();
  const books = library;
  const results = Object.entries(framework.results);
  const addressOf = addressesIn(books);
  const decidedToday = new Set(framework.decisions.filter(({ day }) => day === today()).map(({ metric }) => metric));
  place.ariaBusy = String(drawn < PARTS.length);
  const proposals = proposalsToRetire(framework, figure, readKept(books)).filter(({ metric }) => !decidedToday.has(metric));
  render(html`
    ${frameworksView([...books.frameworks.values()], used, {
    onUse(id) {
      used = id;
      // They are behind what the other framework holds.
      reader.behind = {};
      keepWrite(choosingWrite(books, id), () => t.frameworkChosen);
      focusOn('.frameworks h2');
    },
    onRemove(id) {
      keepWrite(books.removal('frameworks', id), () => t.frameworkRemoved);
      focusOn('.frameworks h2, [data-goal]');
    },
  })}
    ${goalsView(framework, { onGoal: chooseGoal, onMetric: (id, isChosen) => change(withChoice(framework, id, isChosen)) })}
    ${tableView(reader.incoming, {
    kind: reader.kind, name: reader.name, wanted: wantedTables(),
    kept: results.map(([what, one]) => ({ what, kept: one })),
    onKind: (kind) => reader.begin(kind), onFile: (file) => reader.take(file), onSheet: (index) => reader.chooseSheet(index),
    onForget(what) {
      if (what === 'revenue') reader.forget();
      change(withoutResult(framework, what), () => t.tableForgotten);
    },
    shown: reader.rows.shown, setRole: (column, role) => reader.setRole(column, role),
    onEncoding: reader.isText ? (encoding) => { reader.setEncoding(encoding); } : undefined,
    read: () => reader.read(), again: () => reader.begin(reader.kind),
  })}
    ${faultsView(results.map(([what, { document }]) => ({ kind: tableName(what), faults: document.faults })))}
    ${isDrawn('figures') ? tilesView(framework, (id) => wholeFigure(id, addressOf), own.model, faults, tileControls) : nothing}
    ${revenue()}
    ${isDrawn('value') && framework.results.value ? valueView(/** @type {ValueResult} */ (framework.results.value.document)) : nothing}
    ${tasksView(framework.tasks, today(), {
    onTask: (id, task) => change(withTask(framework, id, task)), onRemove: (id) => change(withoutTask(framework, id), () => t.stepRemoved),
    onAdd() {
      change(withOwnStep(framework, today()));
      focusOn('.tasks li:last-child [name=step]');
    },
    onCsv: () => saveTasks('csv'), onCalendar: () => saveTasks('ics'),
  })}
    ${playbooksView([...new Set(framework.chosen.flatMap((id) => metricOf(id)?.playbooks ?? []))], {
    stepsOf: steps, isOwn: (id) => id in framework.playbooks,
    onSteps: (id, next) => change(withSteps(framework, id, next), next ? undefined : () => t.stepsAsUsual),
  })}
    ${reviewView(framework, proposals, {
    onReview: () => change(withReview(framework, { day: today(), states: statesNow() })),
    onDecide: (proposal, decision) => change(withDecision(framework, {
      metric: proposal.metric, day: today(), decision, reason: reasonOf(proposal),
    }), () => t.decisionKept),
  })}
    ${framework.chosen.length ? reportView(framework, figure, today(), () => print()) : nothing}`, place);
}

const opening = openLibrary((keys) => {
  if (!keys.some(({ kind }) => kind === 'frameworks')) return;
  notices.dismiss('undo');
  notices.show('tab', () => ({ lines: [t.otherTab] }));
  draw();
});
listenForTables(async (file) => {
  await opening;
  reader.take(file);
});
onLanguage(() => {
  notices.draw();
  draw();
});
startPage('metrics');
const { library: read, hasParted } = await opening;
library = read;
read.onDiverged((id, { id: kept }) => {
  if (id === used) used = kept;
});
if (hasParted) notices.show('tab', () => ({ lines: [t.parted] }));
draw();
standby.begin();
own = await ownFigures(read).catch(() => own);
draw();
