/** The plans: all of them, or the one that ?plan= names. */
import { openStore } from '#store';
import { render } from '../../../ui/render.js';
import { download } from '../../handover/download.js';
import { ownEngine } from '../../shell/engine.js';
import { lang, onLanguage, t as common, text } from '../../shell/language.js';
import { Notices } from '../../shell/notices.js';
import { startPage } from '../../shell/page.js';
import { nameOf } from '../../shell/parts.js';
import { refusals } from '../../shell/refusals.js';
import { today } from '../../store/days.js';
import { Library } from '../../store/library.js';
import {
  aimed, blocked, cleared, daysAfter, logged, measured, newPlanId, planFrom, withActivity, withoutActivity, withoutMeasurement,
} from './edits.js';
import { editView } from './edit-view.js';
import { listView } from './list-view.js';
import { t } from './messages.js';
import { planView } from './plan-view.js';
import { TEMPLATES } from './templates.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('../../../engine/plan-documents.js').Course} Course */
/** @typedef {import('../../store/records.js').PlanRecord} PlanRecord */

/**
 * One plan as it is kept, and where it stands today; a plan that cannot be read has a fault instead.
 * @typedef {{id: string, record: PlanRecord, plan?: Plan, course?: Course, fault: string}} Kept
 */

const MAX_FILE_BYTES = 8 * 1024 * 1024;
const READY_STEPS = 3;
// What is taken from the score is to be done within this time.
const STEP_DAYS = 30;
const place = /** @type {HTMLElement} */ (document.querySelector('#plans'));
const wanted = new URLSearchParams(location.search).get('plan') ?? '';
const notices = new Notices(/** @type {HTMLElement} */ (document.querySelector('#note')), () => 'plans');

/** @type {Library | undefined} */
let library;
/** @type {Awaited<ReturnType<typeof ownEngine>> | undefined} */
let own;
let segment = '';
/** Whether the plan is being edited, and the activity whose form is open. */
let isEditing = false;
let editing = '';
let logging = '';
/** @type {readonly string[]} */
let faults = [];

/** @param {string} document @param {string} day @returns {{plan?: Plan, course?: Course, fault: string}} */
function judged(document, day) {
  try {
    const plan = JSON.parse(document);
    const course = own && own.courseOf(own.engine, document, { asOf: day });
    return { plan, course, fault: '' };
  } catch (error) {
    return { fault: /** @type {Error} */ (error).message };
  }
}

/** By the text of the document and the day. @type {Map<string, ReturnType<typeof judged>>} */
const known = new Map();

/** @param {PlanRecord} record @returns {Kept} */
function kept(record) {
  const day = today();
  const key = `${day} ${record.document}`;
  const verdict = known.get(key) ?? judged(record.document, day);
  if (own) known.set(key, verdict);
  return { id: record.id, record, ...verdict };
}

const all = () => [...library?.plans.values() ?? []].map(kept)
  .sort((a, b) => (a.plan?.objective.due ?? '').localeCompare(b.plan?.objective.due ?? '') || a.id.localeCompare(b.id));

/**
 * The steps of the account's latest assessment that can be taken now, and are not in the plan yet.
 * @param {Kept} one @returns {import('./plan-view.js').ReadyStep[]}
 */
function readySteps({ record, plan }) {
  const last = library?.history(record.account_id).at(-1);
  const result = last && library?.resultToday(last);
  if (!result) return [];
  return result.steps.filter(({ kind, after }) => kind === 'raise' && !after.length).slice(0, READY_STEPS)
    .map(({ question, next, gain }) => ({ question, words: text(/** @type {any} */ (next)), gain }))
    .filter(({ words }) => !plan?.activities?.some(({ name }) => name === words));
}

// ---- Writes

/**
 * Keeps a change, and offers to take it back.
 * @param {import('../../store/records.js').Write} write @param {() => string} done
 */
async function keep(write, done) {
  const books = /** @type {Library} */ (library);
  const [inverse] = books.inverse([write]);
  const writing = books.write([write]);
  draw();
  const { refused, moved } = await writing;
  const { failure } = books;
  if (failure !== undefined) notices.show('storage', () => ({ lines: [t.planNotKept(String(/** @type {any} */ (failure)?.message ?? failure))] }));
  else notices.dismiss('storage');
  if (moved.size) notices.show('tab', () => ({ lines: [t.bothKept] }));
  if (refused.length) notices.show('undo', () => ({ lines: [common.notRemoved] }));
  else {
    notices.show('undo', () => ({
      lines: [done()],
      actions: [{ name: common.undo, run: async () => {
        notices.dismiss('undo');
        const back = books.write([inverse]);
        draw();
        const { refused: late } = await back;
        notices.show('undo', () => ({ lines: [late.length ? common.notUndone : common.undone] }));
        draw();
      } }],
    }));
  }
  draw();
}

/** @param {Plan} plan @param {string} account @returns {import('../../store/records.js').Write} */
function writeOf(plan, account, id = newPlanId()) {
  const held = library?.plans.get(id);
  const record = { ...held, id, account_id: account, revision: (held?.revision ?? 0) + 1, saved_at: new Date().toISOString(), document: JSON.stringify(plan) };
  return { kind: 'plans', id, expected: held?.revision ?? 0, record };
}

/**
 * Keeps what became of a plan, unless the core refuses it: then its faults are told, and nothing changes.
 * @param {Kept} before @param {Plan} plan @param {() => string} done @returns {boolean}
 */
function change({ id, record }, plan, done) {
  const { fault } = judged(JSON.stringify(plan), today());
  faults = fault ? fault.split('\n') : [];
  if (fault) {
    if (!isEditing) notices.show('open', () => ({ lines: faults.slice(0, 3) }));
    draw();
    return false;
  }
  notices.dismiss('open');
  keep(writeOf(plan, record.account_id, id), done);
  return true;
}

/** @param {string} template @param {string} account @param {string} start */
async function begin(template, account, start) {
  const books = /** @type {Library} */ (library);
  const details = books.account(account)?.account;
  const name = details && nameOf(books, account);
  const plan = planFrom(/** @type {any} */ (TEMPLATES.find(({ id }) => id === template)), text, {
    start, ...(details ? { account: { name } } : {}), ...(typeof details?.segment === 'string' ? { segment: details.segment } : {}),
  });
  const write = writeOf(plan, account);
  await keep(write, () => t.begun);
  if (books.failure === undefined) location.assign(`plans.html?plan=${encodeURIComponent(write.id)}`);
}

/** @param {File} file */
async function importFile(file) {
  const refuse = (/** @type {string} */ reason) => notices.show('import', () => ({ lines: [t.planRefused(file.name, reason)], name: file.name }));
  if (file.size > MAX_FILE_BYTES) return refuse(t.fileTooLong);
  const document = await file.text();
  const { plan, fault } = judged(document, today());
  if (fault || !plan) return refuse(fault);
  return keep(writeOf(plan, ''), () => t.planImported(plan.title));
}

// ---- Views

/** @param {Kept} one @returns {import('./plan-view.js').Controls} */
function planControls(one) {
  const plan = /** @type {Plan} */ (one.plan);
  return {
    today: today(),
    logging,
    onLogging(/** @type {string} */ id) {
      const last = logging;
      logging = id;
      draw();
      const next = id ? place.querySelector('.log input:not([type=hidden])') : place.querySelector(`[data-activity="${last}"]`);
      /** @type {HTMLInputElement | null} */ (next)?.focus();
      if (id) /** @type {HTMLInputElement | null} */ (next)?.select?.();
    },
    onLog(/** @type {string} */ id, /** @type {string} */ day, /** @type {number} */ amount) {
      if (!change(one, logged(plan, id, day, amount), () => t.loggedFor(common.date(day)))) return;
      logging = '';
      draw();
      /** @type {HTMLElement | null} */ (place.querySelector(`[data-activity="${id}"]`))?.focus();
    },
    onMeasure: (/** @type {string} */ day, /** @type {number} */ value) => change(one, measured(plan, day, value), () => t.measuredOn(common.date(day))),
    onRemoveMeasurement: (/** @type {string} */ day) => change(one, withoutMeasurement(plan, day), () => t.planRemoved),
    onBlocker: (/** @type {{text: string, kind: any, activity: string, solution: string}} */ { text: what, kind, activity, solution }) => change(one, blocked(plan, {
      text: what, kind, raised: today(), ...(activity ? { activity } : {}), ...(solution ? { solution } : {}),
    }), () => t.blockerAdded),
    onClear: (/** @type {string} */ id) => change(one, cleared(plan, id, today()), () => t.blockerCleared),
    onReroute: (/** @type {Partial<Plan['objective']>} */ objective) => change(one, aimed(plan, objective), () => t.rerouted),
    steps: readySteps(one),
    account: library?.account(one.record.account_id) ? one.record.account_id : '',
    onStep: (/** @type {import('./plan-view.js').ReadyStep} */ { question, words }) => change(one, withActivity(plan, {
      name: words, category: 'process', owner: 'vendor', cadence: { done_by: daysAfter(today(), STEP_DAYS) }, note: question,
    }), () => t.stepAdded),
    onEdit() {
      isEditing = true;
      faults = [];
      draw();
      /** @type {HTMLElement | null} */ (place.querySelector('.plan-title'))?.focus();
    },
    onExport: () => download(new Blob([one.record.document], { type: 'application/json' }), `amps-plan-${plan.id}.json`),
    onRemove: () => keep(/** @type {Library} */ (library).removal('plans', one.id), () => t.planRemoved),
  };
}

/** @param {Kept} one @returns {import('./edit-view.js').Controls} */
function editControls(one) {
  const plan = /** @type {Plan} */ (one.plan);
  const done = () => {
    isEditing = false;
    editing = '';
    faults = [];
    draw();
  };
  return {
    faults,
    editing,
    today: today(),
    onDone: done,
    onSave({ title, metric, unit, baseline, target, start, due, segment: of }) {
      const { segment: _, ...rest } = plan;
      const next = { ...rest, title, ...(of ? { segment: of } : {}),
        objective: { ...plan.objective, metric, unit, baseline: Number(baseline), target: Number(target), start, due } };
      if (change(one, next, () => t.planChanged)) done();
    },
    onEditing(/** @type {string} */ id) {
      editing = id;
      draw();
      /** @type {HTMLElement | null} */ (place.querySelector('.activities input[name=name]'))?.focus();
    },
    onActivity(activity) {
      if (!change(one, withActivity(plan, activity), () => t.planChanged)) return;
      editing = '';
      draw();
    },
    onRemoveActivity: (id) => change(one, withoutActivity(plan, id), () => t.planRemoved),
  };
}

function draw() {
  if (!library) return;
  if (wanted) {
    const record = library.plans.get(wanted);
    const one = record && kept(record);
    if (one?.plan && one.course) {
      document.title = `${one.plan.title} – ${t.plansTitle}`;
      render(isEditing ? editView(one.plan, editControls(one)) : planView(one.plan, one.course, planControls(one)), place);
      return;
    }
    // Its engine is on the way.
    if (one && !one.fault) return;
    notices.show('address', () => ({ lines: [one ? t.planDamaged(one.fault) : t.planGone] }));
  }
  const books = library;
  const plans = all();
  const segments = [...new Set(plans.map(({ plan }) => plan?.segment ?? '').filter(Boolean))].sort();
  const shown = plans.filter(({ plan }) => !segment || plan?.segment === segment);
  const statuses = shown.flatMap(({ course }) => course?.status ?? []);
  if (!own) return;
  render(listView(shown, {
    achievement: own.achievementOf(own.engine, statuses),
    segments,
    segment,
    accounts: books.everyAccount().map(({ id }) => ({ id, name: nameOf(books, id) })).sort((a, b) => a.name.localeCompare(b.name, lang)),
    today: today(),
    onSegment(next) {
      segment = next;
      draw();
    },
    onNew: begin,
    onFile: importFile,
  }), place);
}

startPage('plans');
onLanguage(() => {
  notices.draw();
  draw();
});
const store = await openStore(async (keys) => {
  await library?.read(keys);
  draw();
});
const books = new Library(store, undefined, refusals);
await books.read();
if (await books.replay()) notices.show('tab', () => ({ lines: [t.bothKept] }));
library = books;
addEventListener('pagehide', () => books.leave());
draw();
try {
  own = await ownEngine();
  books.engine = own.engine;
} catch (error) {
  notices.show('lost', () => ({ lines: [/** @type {Error} */ (error).message] }));
}
draw();
