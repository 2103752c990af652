/** The plans: all of them, those of the account that ?account= names, or the one that ?plan= names. */
import { html } from 'lit/html.js';
import { render } from '../../../ui/render.js';
import { download } from '../../handover/download.js';
import { ownEngine } from '../../shell/engine.js';
import { openLibrary } from '../../shell/keeping.js';
import { onLanguage, text } from '../../shell/language.js';
import { Notices } from '../../shell/notices.js';
import { startPage } from '../../shell/page.js';
import { nameOf, namedAccounts } from '../../shell/parts.js';
import { today, watchDay } from '../../store/days.js';
import { readKept, supportOf } from '../evidence/kept.js';
import { withReturned } from './customer-copy.js';
import { Desk } from './desk.js';
import { newPlanId } from './edits.js';
import { intakeView } from './intake-view.js';
import { broughtBy, readPlanFile } from './intake.js';
import { listView } from './list-view.js';
import { t } from './messages.js';
import { newPlanView } from './new-plan-view.js';
import { offersOf } from './offers.js';
import { calendarWords } from './parts.js';
import { TEMPLATES, planFrom, planFromOwn } from './templates.js';
import { WISHES, planFromWish, wishIn } from './wishes.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('../../../engine/plan-documents.js').Course} Course */
/** @typedef {import('../../store/library.js').Library} Library */

const place = /** @type {HTMLElement} */ (document.querySelector('#plans'));
const address = new URLSearchParams(location.search);
const notices = new Notices(/** @type {HTMLElement} */ (document.querySelector('#note')), () => 'plans');
const OWN_TEMPLATE = 'own:';

/** @type {Library | undefined} */
let library;
/** @type {Awaited<ReturnType<typeof ownEngine>> | undefined} */
let own;
let segment = '';
/** A new plan is being kept, and its page is on the way. */
let isBeginning = false;
/** @type {{wish: string, words: string, proposal: string, faults: readonly string[]}} */
let wished = { wish: '', words: '', proposal: '', faults: [] };
/** A customer's copy that is looked at. @type {import('./intake.js').Intake | undefined} */
let intake;

const desk = new Desk({
  place,
  notices,
  draw: () => draw(),
  get library() { return /** @type {Library} */ (library); },
  get own() { return own; },
  supportOf: (plan) => supportOf(readKept(/** @type {Library} */ (library)), plan),
  more: (one, from) => offersOf(/** @type {Library} */ (library), notices)(one, from),
});

// ---- How plans begin

/** What a plan for this account says of it. @param {string} account @param {string} start @returns {import('./templates.js').About} */
function aboutOf(account, start) {
  const books = /** @type {Library} */ (library);
  const details = books.account(account)?.account;
  return {
    start, ...(typeof details?.name === 'string' && details.name.trim() ? { account: { name: details.name } } : {}),
    ...(typeof details?.segment === 'string' ? { segment: details.segment } : {}),
  };
}

/** Two clicks begin one plan. @param {Plan} plan @param {string} account */
async function begin(plan, account) {
  if (isBeginning) return;
  isBeginning = true;
  const write = desk.writeOf(plan, account);
  await desk.keep([write], () => t.begun);
  isBeginning = library?.failure === undefined;
  if (isBeginning) location.assign(`plans.html?plan=${encodeURIComponent(write.id)}`);
}

/** @param {string} template @param {string} account @param {string} start */
function beginWith(template, account, start) {
  const mine = template.startsWith(OWN_TEMPLATE) ? library?.plans.get(template.slice(OWN_TEMPLATE.length)) : undefined;
  const before = mine && desk.kept(mine).plan;
  const about = aboutOf(account, start);
  begin(before ? planFromOwn(before, about) : planFrom(/** @type {any} */ (TEMPLATES.find(({ id }) => id === template)), text, about), account);
}

/** @param {{wish?: string, words?: string, proposal?: string}} given */
function wish(given) {
  const guessed = given.words && !wished.wish ? wishIn(given.words)?.id ?? '' : wished.wish;
  const next = { ...wished, wish: guessed, ...given, faults: [] };
  const proposals = WISHES.find(({ id }) => id === next.wish)?.proposals ?? [];
  wished = { ...next, proposal: proposals.some(({ id }) => id === next.proposal) ? next.proposal : '' };
  draw();
}

/** @param {Record<string, string>} fields */
function beginWithWish({ wish: id, words, proposal, baseline, target, start, due, account }) {
  const chosen = WISHES.find((each) => each.id === id)?.proposals.find((each) => each.id === proposal);
  // Enter in the first field asks for what comes next.
  if (!chosen || target === undefined) return;
  const plan = planFromWish(chosen, text, { ...aboutOf(account, start), title: words, baseline: Number(baseline), target: Number(target), due });
  const { fault } = desk.judged(JSON.stringify(plan));
  wished = { ...wished, words, faults: fault ? fault.split('\n') : [] };
  if (fault) draw();
  else begin(plan, account);
}

// ---- Files that come in

/** A plan that is kept here already comes once. @param {Plan} plan @param {string} name of its file */
async function importPlan(plan, name) {
  const one = desk.all().find(({ plan: own }) => own?.id === plan.id);
  const keep = (/** @type {Plan} */ taken, account = '', id = newPlanId()) => desk.keep([desk.writeOf(taken, account, id)], () => t.planImported(taken.title));
  if (!one) await keep(plan);
  else if (one.record.document === JSON.stringify(plan)) notices.show('import', () => ({ lines: [t.nothingNew(name)], name }));
  else {
    const decide = (/** @type {() => Promise<void>} */ take) => () => {
      notices.dismiss('import');
      take();
    };
    notices.show('import', () => ({
      lines: [t.planIsHere(plan.title, name)], name,
      actions: [
        { name: t.takeFile, run: decide(() => keep(plan, one.record.account_id, one.id)) },
        { name: t.keepBoth, run: decide(() => keep({ ...plan, id: newPlanId() })) },
      ],
    }));
  }
}

/** @param {File} file */
async function importFile(file) {
  try {
    const brought = await readPlanFile(file, desk);
    if ('plan' in brought) {
      await importPlan(brought.plan, file.name);
      return;
    }
    const one = desk.kept(/** @type {import('../../store/records.js').PlanRecord} */ (library?.plans.get(brought.id)));
    const { taken, asked, left } = broughtBy(brought, one);
    if (!taken.length && !asked.length && !left.length) {
      notices.show('import', () => ({ lines: [t.nothingNew(file.name)], name: file.name }));
      return;
    }
    intake = brought;
    draw();
    /** @type {HTMLElement | null} */ (place.querySelector('.plan-title'))?.focus();
  } catch (error) {
    notices.show('import', () => ({ lines: [t.planRefused(file.name, /** @type {Error} */ (error).message)], name: file.name }));
  }
}

/** @param {import('./desk.js').Kept} one @param {import('./customer-copy.js').Return} found @param {ReadonlySet<string>} theirs */
function takeIn(one, { taken, asked }, theirs) {
  const changes = [...taken, ...asked.filter(({ key }) => theirs.has(key))];
  // Whether anything changed here or not: the customer has looked at the plan.
  if (!desk.change(one, withReturned(/** @type {Plan} */ (one.plan), changes), () => t.takenIn(changes.length), { isCustomer: true })) return;
  intake = undefined;
  draw();
}

/** @param {readonly {plan?: Plan, course?: Course}[]} plans */
async function saveCalendar(plans) {
  const { calendarName, calendarOf } = await import('./calendar.js');
  const known = /** @type {{plan: Plan, course: Course}[]} */ (plans.filter(({ course }) => course));
  download(new Blob([calendarOf(known, calendarWords)], { type: 'text/calendar' }), calendarName('plans'));
}

// ---- What is on screen

/** The plan that the address names, or the only one of the account that it names. */
function wantedPlan() {
  const wanted = address.get('plan');
  if (wanted) return library?.plans.get(wanted);
  const account = address.get('account');
  const ofAccount = account ? [...library?.plans.values() ?? []].filter(({ account_id: id, is_template: is }) => id === account && !is) : [];
  return ofAccount.length === 1 ? ofAccount[0] : undefined;
}

function draw() {
  if (!library) return;
  const books = library;
  const target = intake && books.plans.get(intake.id);
  const copied = target && desk.kept(target);
  if (intake && copied?.plan) {
    const found = broughtBy(intake, copied);
    render(intakeView(intake, copied.plan, found, {
      onTake: (theirs) => takeIn(copied, found, theirs),
      onCancel() {
        intake = undefined;
        draw();
      },
    }), place);
    return;
  }
  const record = wantedPlan();
  const one = record && desk.kept(record);
  if (one?.plan && one.course) {
    document.title = `${one.plan.title} – ${t.plansTitle}`;
    render(desk.view(one), place);
    return;
  }
  // Its engine is on the way.
  if ((one && !one.fault) || !own) return;
  if (one || address.has('plan')) notices.show('address', () => ({ lines: [one ? t.planDamaged(one.fault) : t.planGone] }));
  const account = books.account(address.get('account') ?? '');
  const plans = desk.all().filter(({ record: { account_id: id } }) => !account || id === account.id);
  const segments = [...new Set(plans.map(({ plan }) => plan?.segment ?? '').filter(Boolean))].sort();
  const shown = plans.filter(({ plan }) => !segment || plan?.segment === segment);
  render(html`${listView(shown, {
    achievement: own.achievementOf(own.engine, shown.flatMap(({ course }) => course?.status ?? [])),
    segments,
    segment,
    account: account ? nameOf(books, account.id) : '',
    onSegment(next) {
      segment = next;
      draw();
    },
    onCalendar: () => saveCalendar(shown),
  })}${newPlanView({
    accounts: namedAccounts(books),
    account: account?.id ?? '',
    templates: desk.all(({ is_template: is }) => Boolean(is)),
    today: today(),
    wished,
    onNew: beginWith,
    onWish: wish,
    onWished: beginWithWish,
    onRemoveTemplate: (id) => desk.keep([books.removal('plans', id)], () => t.planRemoved),
    onFile: importFile,
  })}`, place);
}

startPage('plans');
onLanguage(() => {
  notices.draw();
  draw();
});
const { library: books, hasParted } = await openLibrary(() => draw());
if (hasParted) notices.show('tab', () => ({ lines: [t.bothKept] }));
library = books;
watchDay(() => {
  books.newDay();
  draw();
});
draw();
try {
  own = await ownEngine();
  books.engine = own.engine;
} catch (error) {
  notices.show('lost', () => ({ lines: [/** @type {Error} */ (error).message] }));
}
draw();
