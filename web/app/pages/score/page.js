/** The calculator: joins the widget with what the browser keeps, and shows the views around it. */
import { planAddress, planTab } from '#plan-tab';
import { begun, details, draft, openStore, unsaved } from '#store';
import { html, nothing } from 'lit/html.js';
import { hatch } from '../../../ui/gauge.js';
import { render } from '../../../ui/render.js';
import { isShared } from '../../handover/link.js';
import { mountHandover } from '../../handover/menu.js';
import { sharedLinks } from '../../handover/shared-links.js';
import { pageEngine } from '../../shell/engine.js';
import { lang, onLanguage, startLanguage, t as common } from '../../shell/language.js';
import { closeMenu, markPage } from '../../shell/navigation.js';
import { Notices } from '../../shell/notices.js';
import { workOffline } from '../../shell/offline.js';
import { showOffline } from '../../shell/offline-state.js';
import { nameOf } from '../../shell/parts.js';
import { refusals } from '../../shell/refusals.js';
import { Router } from '../../shell/router.js';
import { today, watchDay } from '../../store/days.js';
import { Library } from '../../store/library.js';
import { Workspace } from '../../store/workspace.js';
import { accountsPage } from '../accounts/accounts.js';
import { edit } from '../accounts/edit.js';
import { importPage } from '../accounts/import.js';
import { historyPages } from '../history/history.js';
import { writer } from '../write.js';
import { bar, oldBanner } from './bar.js';
import { drawExample } from './first-visit.js';
import { keeper } from './keep.js';
import { t } from './messages.js';
import { migrate } from './migrate.js';
import { ownCopy } from './own-copy.js';
import { latest, openPlace, placeOf, titleOf } from './places.js';
import { refusal, screenOf } from './screen.js';
import { teller } from './tell.js';

/** @typedef {import('../site.js').Widget} Widget */
/** @typedef {import('../../shell/router.js').Place} Place */

/** @param {string} selector */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

const widget = /** @type {Widget} */ (find('amps-health-score'));
// Some browsers take their time to say what they keep.
const SETTLED_WITHIN_MS = 1000;
const CHECKED_AT_ONCE_MS = 8;

/** @type {Library | undefined} */
let library;
/** @type {import('../../store/storage.js').Store | undefined} */
let store;
/** Whether the widget shows what belongs to the place. */
let isOpen = false;
let isBarDrawn = false;
const isFirstVisit = document.documentElement.classList.contains('first-visit');
/** Whether the browser knows that something was kept here. */
let isBegun = !isFirstVisit;
/** Whether the user has answered before anything was opened. */
let hasBegun = false;

const router = new Router((next) => go(next));
/** What is on screen. @type {Place} */
let place = router.place;

// A new account is scored as any other.
const notices = new Notices(find('#note'), () => (place.view === 'new' ? 'score' : place.view));

const workspace = new Workspace(screenOf(widget, {
  get site() { return site; }, get shared() { return shared; }, onProgress,
}));

const shared = sharedLinks(widget, {
  visit: (document) => workspace.visit(document),
  leave: () => {
    workspace.leaveVisit();
    draw();
  },
});

/** @type {import('../site.js').Site} */
const site = {
  get library() { return /** @type {Library} */ (library); },
  workspace,
  router,
  notices,
  get ownFile() { return store?.file; },
  get place() { return place; },
  get account() { return isOpen ? workspace.own.account : place.account || latest(site)?.account_id || ''; },
  // What a visit shows is none of the account's.
  get assessment() { return workspace.open.assessment || undefined; },
  draw,
  replace(next) {
    place = next;
    router.replace(place);
    draw();
  },
  write: (...given) => writer(site, onProgress)(...given),
};

const importing = importPage(site);
const { history: historyView, compare: compareView } = historyPages(site);
const copy = ownCopy(site, widget, importing);
const keep = keeper(site, onProgress);
const tell = teller(site);

/** @type {Partial<Record<import('../../shell/router.js').View, () => unknown>>} */
const VIEWS = {
  accounts: accountsPage(site, importing.readFile),
  history: historyView,
  compare: compareView,
  import: importing.view,
  plan: planTab(site, find('#view')),
};

// ---- What is on screen

/** Something is being written, has been written, or could not be. */
function onProgress() {
  tell.whetherKept();
  if (!isBegun && library?.accounts.size) {
    begun.keep();
    isBegun = true;
  }
  draw();
}

function draw() {
  if (isOpen && !workspace.isVisiting) {
    place = placeOf(site);
    router.replace(place);
  }
  notices.draw();
  if (!library) return;
  const view = VIEWS[place.view];
  const { account } = site;
  const { name } = workspace.isVisiting ? widget.assessment.account ?? {} : {};
  find('#score').setAttribute('aria-label', workspace.isVisiting ? name || common.unnamed : nameOf(library, account));
  if (isOpen || view) {
    // Until here the HTML kept the room of the row.
    if (!isBarDrawn) find('#bar').replaceChildren();
    isBarDrawn = true;
    render(bar(site, {
      saving: workspace.isSaving,
      onEdit: () => edit(site, onProgress),
      onSaveAsNew: saveAsNew,
      onSaveCopy: copy.save,
    }), find('#bar'));
  }
  render(oldBanner(site, saveAsNew), find('#old'));
  find('#view').toggleAttribute('hidden', !view);
  for (const own of document.querySelectorAll('[data-page=score]')) own.toggleAttribute('hidden', Boolean(view));
  render(view ? html`${hatch}${view()}` : nothing, find('#view'));
  markPage(view ? place.view : 'score');
  // A saved page keeps the title that browsers save it under.
  if (!site.ownFile) document.title = titleOf(site);
}

function saveAsNew() {
  workspace.saveAsNew();
  draw();
}

/** Shows what a link in the address carries, or nothing of one that is there no more. */
async function follow() {
  await shared.open();
  draw();
}

/** @param {Place & {unknown?: string}} next */
function go(next) {
  if (next.view === 'plan' && !VIEWS.plan) {
    location.replace(planAddress(next.account ?? ''));
    return;
  }
  notices.dismiss('address');
  closeMenu();
  // A link of somebody else's assessment shows it, whatever else is in the address.
  const isVisit = isShared(location.hash);
  place = isVisit ? { view: 'score' } : next;
  if (isOpen && !isVisit) openPlace(site, next);
  if (isOpen && !VIEWS[place.view]) follow();
  draw();
  scrollTo(0, 0);
  // From the top of the score, Tab leads to the stage.
  find(VIEWS[place.view] ? '#view h2' : '#score')?.focus({ preventScroll: true });
}

// ---- From start to end

/** @param {import('../../store/records.js').Key[]} keys that another tab wrote */
async function heard(keys) {
  if (!library) return;
  await library.read(keys);
  const { assessment } = workspace.own;
  const mine = keys.some(({ kind, id }) => kind === 'assessments' && id === assessment);
  if (mine && !workspace.isSaving) {
    if (library.assessments.has(assessment)) {
      workspace.refresh();
      notices.show('tab', () => ({ lines: [t.refreshed] }));
    } else notices.show('tab', () => ({ lines: [t.goneElsewhere] }));
  }
  draw();
}

/** It is known what the page begins with: until then the widget shows no questions. */
const settle = () => widget.removeAttribute('aria-busy');

/** @param {import('../../store/storage.js').Store} opened */
async function readAll(opened) {
  const read = new Library(opened, undefined, refusals);
  read.onDamaged = tell.damaged;
  await read.read();
  return read;
}

const opening = openStore(heard).then(async (opened) => {
  store = opened;
  copy.tell();
  const nothingKept = opened.isEmpty && typeof draft.read() !== 'string' && !unsaved.all().length;
  if (nothingKept && !isShared(location.hash)) settle();
  const read = await readAll(opened);
  if (await read.replay()) notices.show('tab', () => ({ lines: [t.parted] }));
  library = read;
  workspace.library = read;
  // What needs no engine is shown at once.
  onProgress();
  if (read.damaged.size) tell.damaged();
});

/** Looks for damaged records while the browser has nothing else to do. */
function checkLater() {
  const later = /** @type {typeof requestIdleCallback} */ (globalThis.requestIdleCallback ?? setTimeout);
  later(() => { if (library && !library.check(CHECKED_AT_ONCE_MS)) checkLater(); });
}

pageEngine().then(async (engine) => {
  setTimeout(settle, SETTLED_WITHIN_MS);
  await opening;
  const { ownFile } = site;
  if (ownFile?.model) {
    const refused = refusal(widget, () => { widget.model = ownFile.model; });
    // By the rules of another model the answers would make another score.
    if (refused !== undefined) {
      ownFile.fault = ({ modelGone }) => modelGone(refused);
      copy.tell();
      library = await readAll(/** @type {import('../../store/storage.js').Store} */ (store));
      workspace.library = library;
    }
  }
  const kept = site.library;
  kept.engine = engine;
  await migrate(site);
  if (ownFile) {
    ownFile.written = () => {
      copy.mirror();
      draw();
    };
  }
  tell.whetherKept();
  isOpen = true;
  // Who has begun to answer goes on with that.
  if (!hasBegun) {
    const isKnown = place.view === 'new' || (place.account && kept.account(place.account));
    const last = isKnown ? undefined : latest(site);
    if (last) workspace.openAssessment(last.id);
    openPlace(site, place);
  }
  workspace.commit();
  await follow();
  settle();
  draw();
  checkLater();
});

const showExample = () => isFirstVisit && pageEngine().then((engine) => drawExample(engine, find('#example')));
showExample();

mountHandover(find('#handover'), widget);

if (details.read()) widget.detailed = true;
new MutationObserver(() => details.keep(widget.detailed)).observe(widget, { attributeFilter: ['detailed'] });

workOffline({
  kept: showOffline,
  updated: (use) => notices.show('update', () => ({
    lines: [common.newVersion],
    actions: [{ name: common.useNow, run: async () => {
      await workspace.settled();
      if (!await use()) notices.show('tabs', () => ({ lines: [common.otherTabs] }));
    } }],
  })),
});

onLanguage(() => {
  widget.lang = lang;
  onProgress();
  showExample();
});
startLanguage('site');

widget.addEventListener('amps-change', (/** @type {any} */ { detail }) => {
  hasBegun = true;
  workspace.edit(detail.assessment);
});

widget.addEventListener('amps-error', (/** @type {any} */ { detail }) => {
  if (!isOpen) settle();
  if (site.ownFile?.text && !isOpen && detail.code.startsWith('wasm-')) copy.tellEngineGone();
});

let day = today();
watchDay(() => {
  if (day === today()) return;
  day = today();
  library?.newDay();
  draw();
});

document.addEventListener('amps-save-copy', copy.save);
document.addEventListener('amps-keep', (/** @type {any} */ { detail: { assessment } }) => {
  if (isOpen) keep(assessment);
});

addEventListener('pagehide', () => {
  workspace.commit();
  workspace.leave();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') workspace.leave();
});
