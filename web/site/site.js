/** Joins the widget with what the browser keeps: accounts, their assessments and the views of them. */
import { repeat } from 'lit/directives/repeat.js';
import { html, nothing } from 'lit/html.js';
import { hatch } from '../widget/gauge.js';
import { render } from '../widget/render.js';
import { editAccount } from './account-form.js';
import { accountsView } from './accounts-view.js';
import { bar, oldBanner } from './bar.js';
import { compareView } from './compare-view.js';
import { emptyPage, modelOf, saveAs, stateOf } from './copy.js';
import { today, watchDay } from './days.js';
import { asNew, asNewAccount } from './documents.js';
import { MAX_FILE_BYTES, answered, changesOf, exportOf, exportText, plan } from './exchange.js';
import { download } from './handover/download.js';
import { isShared } from './handover/link.js';
import { fileName } from './handover/text.js';
import { mountHandover, sharedLinks } from './handover.js';
import { historyView } from './history-view.js';
import { importView } from './import-view.js';
import { Library, newId } from './library.js';
import { Matches } from './matches.js';
import { workOffline } from './offline.js';
import { showOffline } from './offline-state.js';
import { lang, onLanguage, t, text } from './page-language.js';
import { nameOf, sentence } from './parts.js';
import { decoded, heldIn, withState } from './state-block.js';
import { draft, language, openStore, unsaved } from './store.js';
import { farEdge } from './touched.js';
import { Workspace } from './workspace.js';

/** @typedef {import('./records.js').Change} Change */
/** @typedef {import('./records.js').Widget} Widget */
/** @typedef {import('./view.js').Page} Page */

/** @param {string} selector */
const part = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

const widget = /** @type {Widget} */ (part('amps-health-score'));
const COPIED_FOR_MS = 2000;
// Some browsers take their time to say what they keep.
const SETTLED_WITHIN_MS = 1000;
const VIEWS = { accounts: accountsView, history: historyView, compare: compareView, import: importView };

/** A name that stands in the lines is nothing to translate. @typedef {{lines: string[], name?: string, actions?: {name: string, run: () => void}[]}} Notice */
/**
 * In the words of the moment: the language may change while it is on screen.
 * @type {Map<string, {page: Page, edge: 'top' | 'bottom', notice: () => Notice}>}
 */
const notices = new Map();
/** What has just been done is told over the page, so that nothing moves; everything else stands above it. */
const TOASTS = ['undo', 'copy', 'import', 'open'];
/** What is true wherever the user goes. Everything else stays on the page that it speaks of. */
const EVERYWHERE = ['storage', 'tab', 'file', 'lost', 'other', 'damaged', 'draft', 'update', 'tabs'];

/** @type {Library | undefined} */
let library;
/** The page itself, where it is what keeps everything. @type {import('./store.js').OwnFile | undefined} */
let ownFile;
/** @type {import('./view.js').State} */
const state = {
  page: 'score', account: '', assessment: undefined, visiting: false, search: '', picked: [], plan: undefined,
  mode: 'add', copied: '', full: undefined, unloaded: '',
};

const workspace = new Workspace({
  show: putOnScreen,
  describe: (details) => {
    const refused = refusal(() => { widget.account = details; });
    return refused === undefined ? widget.assessment : undefined;
  },
  letGo: () => {
    const field = widget.shadowRoot?.activeElement?.matches('textarea, select, input:not([type=radio])');
    // A field that loses the focus tells what is in it.
    if (field) part('#score').focus({ preventScroll: true });
  },
  changed: () => {
    sayWhetherKept();
    draw();
  },
  parted: () => {
    remember();
    say('tab', () => ({
      lines: [t.parted],
      actions: [{ name: t.historyOf(history().length), run: () => act.go('history') }],
    }));
  },
  failed: (error) => say('storage', () => ({ lines: [t.failed(String(error))] })),
});

const shared = sharedLinks(widget, {
  visit: (document) => workspace.visit(document),
  leave: () => {
    workspace.leaveVisit();
    draw();
  },
});

// ---- What is said above the page

/** @param {string} topic one notice a topic: a new one takes its place @param {() => Notice} notice */
function say(topic, notice) {
  notices.set(topic, { page: state.page, edge: farEdge(), notice });
  draw();
}

/** @param {string} topic */
function hush(topic) {
  if (notices.delete(topic)) draw();
}

/** @param {any} failure */
const isFull = (failure) => failure?.name === 'QuotaExceededError';

let toldFailure = '';

/** Whether what was changed is kept is said once, and taken back when it is kept after all. */
function sayWhetherKept() {
  if (!library) return;
  const { failure, memoryOnly } = library;
  const told = memoryOnly ? t.memoryOnly : isFull(failure) ? t.full : t.failed(String(failure));
  const words = failure === undefined ? '' : told;
  if (words === toldFailure) return;
  toldFailure = words;
  if (!words) {
    hush('storage');
    return;
  }
  console.info('The accounts are not kept:', failure);
  say('storage', () => ({ lines: [words], actions: [{ name: t.exportAll, run: () => act.exportAll() }] }));
}

// ---- What is on screen

const history = () => library?.history(state.account) ?? [];

/** @returns {import('./view.js').Site | undefined} */
function site() {
  const { engine, model } = widget;
  return library && engine && model && { t, text, model, library, ownFile, state, act };
}

/** @param {[topic: string, said: {notice: () => Notice}]} told */
function noticeOf([topic, { notice }]) {
  const { lines, name: known, actions = [] } = notice();
  return html`
    <div class="notice">
      <div>${lines.map((line) => html`<p>${sentence(line, known)}</p>`)}</div>
      ${actions.map(({ name, run }) => html`<button @click=${run}>${name}</button>`)}
      <button @click=${() => hush(topic)}>${t.dismiss}</button>
    </div>`;
}

function draw() {
  state.account = workspace.own.account;
  // What a visit shows is none of the account's.
  state.assessment = workspace.open.assessment || undefined;
  state.visiting = workspace.isVisiting;
  const all = site();
  const told = [...notices].filter(([topic, { page }]) => page === state.page || EVERYWHERE.includes(topic));
  const isToast = (/** @type {typeof told[number]} */ [topic]) => TOASTS.includes(topic);
  render(html`
    ${repeat(told.filter((each) => !isToast(each)), ([topic]) => topic, noticeOf)}
    <div class="toasts" data-edge=${told.findLast(isToast)?.[1].edge ?? nothing}>
      ${repeat(told.filter(isToast), ([topic]) => topic, noticeOf)}</div>`, part('#note'));
  if (!all) return;
  const kept = library?.failure === undefined;
  const { name } = widget.assessment.account ?? {};
  part('#score').setAttribute('aria-label', state.visiting ? name || t.unnamed : nameOf(all, state.account));
  render(bar(all, { saving: workspace.isSaving, kept }), part('#bar'));
  render(oldBanner(all), part('#old'));
  const view = state.page === 'score' ? undefined : VIEWS[state.page];
  part('#view').toggleAttribute('hidden', !view);
  for (const own of document.querySelectorAll('[data-page=score]')) {
    own.toggleAttribute('hidden', Boolean(view));
  }
  render(view ? html`${hatch}${view(all)}` : nothing, part('#view'));
}

/** @param {any} place of this page in the browser's history */
function show({ page = 'score', picked = [] }) {
  if (page === 'compare') act.loadFull();
  state.page = page;
  state.picked = picked;
  draw();
  scrollTo(0, 0);
  // From the top of the score, Tab leads to the stage.
  part(page === 'score' ? '#score' : '#view h2')?.focus({ preventScroll: true });
}

/** Where the page is comes back after a reload and with the browser's Back. */
const place = () => ({ page: state.page, picked: state.picked, assessment: workspace.own.assessment });

/** At once: what a page says while it goes away is too late for a reload in some browsers. */
const remember = () => globalThis.history.replaceState(place(), '');

/**
 * @param {() => void} task that hands the widget something
 * @returns {string | undefined} why it did not take it
 */
function refusal(task) {
  /** @type {string | undefined} */
  let refused;
  const onError = (/** @type {any} */ { detail }) => {
    refused = detail.errors?.[0].message ?? detail.message;
  };
  widget.addEventListener('amps-error', onError);
  task();
  widget.removeEventListener('amps-error', onError);
  return refused;
}

/**
 * @param {import('./workspace.js').Open} open
 * @returns {boolean} whether the widget took it
 */
function putOnScreen(open) {
  // From scratch, whatever it is: two accounts may have equal documents. The widget tells what it refuses at once.
  const refused = refusal(() => { widget.load(open.document).catch(() => {}); });
  if (refused !== undefined) {
    say('open', () => ({ lines: [t.notOpened(refused)] }));
    return false;
  }
  widget.readonly = open.readonly;
  if (!open.own && open.assessment !== workspace.open.assessment) shared.close();
  return true;
}

/** What a copy saved now would hold: all that this page holds, or the account on screen. */
function stateNow() {
  const kept = /** @type {Library} */ (library);
  const now = new Date().toISOString();
  const model = modelOf(/** @type {import('../engine/engine.js').Engine} */ (widget.engine));
  const more = { ...(model ? { model } : {}), language: language.read() ?? undefined };
  if (!workspace.isVisiting) return stateOf(exportOf(kept, now, ownFile ? undefined : state.account), more);
  // What a link shows is not kept here.
  const account = newId();
  const { assessment } = widget;
  const [about, shown] = [asNewAccount(account, assessment.account ?? {}), asNew(assessment, account)]
    .map(({ id, record }) => new Map([[id, /** @type {any} */ (record)]]));
  return stateOf(exportOf({ accounts: about, assessments: shown, damaged: new Map() }, now), more);
}

/** What is wrong with what the page holds, and what can be rescued. */
function tellOwnFile() {
  const { fault, partly, lost, other, text } = ownFile ?? {};
  if (fault) {
    say('file', () => ({
      lines: [t.fileUnread(fault(t)), ...(text ? [t.fileNotLost] : [])],
      actions: [
        ...(partly ? [{ name: t.lookInside, run: () => act.readText(t.thisFile, String(text)) }] : []),
        ...(text ? [rescue] : []),
      ],
    }));
  }
  if (lost) say('lost', () => ({ lines: [t.lost] }));
  if (other) offerOther(() => t.thisFile, other);
}

/** Of two versions in one file neither is dropped unseen. @param {() => string} name @param {string} other */
function offerOther(name, other) {
  say('other', () => ({
    lines: [t.twoVersions],
    actions: [{ name: t.seeOther, run: () => {
      hush('other');
      act.readText(name(), other).catch((/** @type {Error} */ { message }) => {
        say('import', () => ({ lines: [t.fileRefused(name(), message)] }));
      });
    } }],
  }));
}

const rescue = {
  get name() {
    return t.saveAnswers;
  },
  run: () => download(new Blob([String(ownFile?.text)], { type: 'application/json' }), `amps-answers-${today()}.json`),
};

/** What is open, in the browser's history and on screen. */
function showOpen() {
  remember();
  draw();
}

/**
 * Makes changes and offers to take them back.
 * @param {Change[]} changes @param {() => string} done what is said then
 * @param {{name?: string, undone?: (reason: string) => string}} [words] name: what people wrote of it; undone: what is
 *   said of changes that are made whole or not at all
 */
async function change(changes, done, { name, undone } = {}) {
  const changing = workspace.change(changes, undone !== undefined);
  showOpen();
  const { refused, failed, undo } = await changing;
  sayWhetherKept();
  showOpen();
  if (undone && failed !== undefined) {
    say('undo', () => ({ lines: [undone(isFull(failed) ? t.noRoom : t.notStored(String(failed)))] }));
  } else if (refused.length) {
    say('undo', () => ({ lines: [refused.some(({ record }) => !record) ? t.notRemoved : t.accountKept] }));
  } else {
    say('undo', () => ({
      lines: [done()],
      name,
      actions: [{ name: t.undo, run: async () => {
        hush('undo');
        const undoing = undo();
        showOpen();
        const isUndone = await undoing;
        sayWhetherKept();
        showOpen();
        say('undo', () => ({ lines: [isUndone ? t.undone : t.notUndone] }));
      } }],
    }));
  }
}

/** @type {import('./view.js').Acts} */
const act = {
  go(page) {
    remember();
    globalThis.history.pushState({ ...place(), page }, '');
    show({ page, picked: state.picked });
  },
  openAccount(id) {
    workspace.openAccount(id);
    state.picked = [];
    act.go('score');
  },
  openAssessment(id) {
    workspace.openAssessment(id);
    act.go('score');
  },
  newAccount() {
    workspace.openNewAccount();
    state.picked = [];
    act.go('score');
  },
  saveAsNew() {
    workspace.saveAsNew();
    showOpen();
  },
  goOn: () => act.saveAsNew(),
  edit() {
    workspace.commit();
    const { account } = workspace.own;
    const record = library?.accounts.get(account);
    let base = record?.revision ?? 0;
    const dialog = /** @type {HTMLDialogElement} */ (part('#edit'));
    editAccount(dialog, t, record?.account ?? {}, async (edited) => {
      const old = library?.accounts.get(account);
      const next = {
        ...old, id: account, revision: base + 1, saved_at: new Date().toISOString(), account: edited,
      };
      const outcome = await library?.commit([
        { kind: 'accounts', id: account, expected: base, record: next },
      ]);
      sayWhetherKept();
      const stored = library?.accounts.get(account);
      if (outcome?.refused.length && stored) {
        base = stored.revision;
        return stored.account;
      }
      workspace.describe(account, edited);
      draw();
      return undefined;
    });
  },
  async remove(kind, id) {
    workspace.commit();
    const kept = /** @type {Library} */ (library);
    const entries = kept.history(id);
    const record = kept.assessments.get(id);
    const name = nameOf(/** @type {any} */ (site()), record?.account_id ?? id);
    const day = record ? kept.verdict(record).day : '';
    const words = () => (kind === 'accounts' ? t.removedAccount(name, entries.length) : t.removedDay(name, day));
    const assessments = kind === 'accounts'
      ? entries.map(({ record }) => kept.removal('assessments', record.id)) : [];
    const own = kind === 'assessments' || kept.accounts.has(id) ? [kept.removal(kind, id)] : [];
    state.picked = state.picked.filter((each) => each !== id);
    await change([...assessments, ...own], words, { name });
  },
  search(words) {
    state.search = words;
    draw();
  },
  pick(id, on) {
    state.picked = on ? [...state.picked, id].slice(-2) : state.picked.filter((each) => each !== id);
    draw();
  },
  exportAll() {
    workspace.commit();
    if (!library) return;
    const text = exportText(library, new Date().toISOString());
    download(new Blob([text], { type: 'application/json' }), `amps-export-${today()}.json`);
  },
  async saveCopy() {
    // A file holds what is written: an answer that is still under way would be missing in it.
    await workspace.settled();
    if (!library) return;
    try {
      const held = ownFile && !ownFile.changed && !ownFile.fault ? ownFile.text : stateNow();
      const name = ownFile?.name || fileName(widget.assessment.account?.name, today(), 'html');
      const saved = await saveAs(withState(ownFile ? ownFile.page() : await emptyPage(), held), name);
      if (saved === undefined) return;
      ownFile?.hold(held);
      say('copy', () => ({ lines: [t.copySaved(saved)] }));
    } catch (error) {
      say('copy', () => ({ lines: [t.copyFailed(/** @type {Error} */ (error).message)] }));
    }
  },
  async readFile(file) {
    const { name, size } = file;
    try {
      if (size > MAX_FILE_BYTES) throw new Error(t.fileTooLarge(size, MAX_FILE_BYTES));
      const bytes = await file.arrayBuffer().catch(() => { throw new Error(t.fileUnreadable); });
      await act.readText(name, decoded(bytes));
    } catch (error) {
      say('import', () => ({ lines: [t.fileRefused(name, /** @type {Error} */ (error).message)] }));
    }
  },
  async readText(name, text) {
    hush('import');
    workspace.commit();
    const held = heldIn(text) ?? { text, intact: true, other: undefined };
    if (!held.text && held.intact) throw new Error(t.emptyCopy);
    state.plan = plan(name, held.text, /** @type {Library} */ (library), t);
    state.mode = 'add';
    act.go('import');
    if (!held.intact) say('import', () => ({ lines: [t.checkImport] }));
    if (held.other) offerOther(() => name, held.other);
  },
  mode(mode) {
    state.mode = mode;
    draw();
  },
  answer(id, isSame) {
    const { plan: asking } = state;
    if (asking) {
      state.plan = { ...asking, asked: asking.asked.map((each) => (each.id === id ? { ...each, isSame } : each)) };
    }
    draw();
  },
  async runImport() {
    const { plan: asked, mode } = state;
    if (!asked || !library) return;
    workspace.commit();
    const chosen = answered(asked, library);
    const changes = changesOf(chosen, mode, library);
    const deleted = changes.filter(({ record }) => !record).length;
    const { refused, same, different } = chosen;
    const skipped = refused.length + same.length + (mode === 'add' ? different.length : 0);
    state.plan = undefined;
    const changing = change(
      changes,
      () => t.imported(changes.length - deleted, skipped, deleted),
      { undone: (reason) => t.fileRefused(chosen.name, reason) },
    );
    act.go('accounts');
    await changing;
  },
  async loadFull() {
    if (state.full) return;
    state.unloaded = '';
    draw();
    try {
      // What only a comparison needs travels with the first one.
      const { loadEngine } = await import('../engine/engine.js');
      state.full = await loadEngine({ wasm: new URL('widget/amps-site.wasm', import.meta.url) });
    } catch (error) {
      state.unloaded = /** @type {Error} */ (error).message;
    }
    draw();
  },
  copyDamaged(key, record) {
    navigator.clipboard.writeText(JSON.stringify(record)).then(() => {
      state.copied = key;
      draw();
      setTimeout(() => {
        state.copied = '';
        draw();
      }, COPIED_FOR_MS);
    }, () => say('copy', () => ({ lines: [JSON.stringify(record)] })));
  },
};

// ---- From start to end

/** @param {import('./records.js').Key[]} keys that another tab wrote */
async function heard(keys) {
  if (!library) return;
  await library.read(keys);
  const { assessment } = workspace.own;
  const mine = keys.some(({ kind, id }) => kind === 'assessments' && id === assessment);
  if (mine && !workspace.isSaving) {
    if (library.assessments.has(assessment)) {
      workspace.refresh();
      say('tab', () => ({ lines: [t.refreshed] }));
    } else say('tab', () => ({ lines: [t.goneElsewhere] }));
  }
  draw();
}

/** It is known what the page begins with: until then the widget shows no questions. */
const settle = () => widget.removeAttribute('aria-busy');

const opening = openStore(heard).then((store) => {
  ownFile = store.file;
  tellOwnFile();
  if (store.isEmpty && typeof draft.read() !== 'string' && !unsaved.all().length && !isShared(location.hash)) settle();
  return store;
});

/** What an earlier version of the page kept becomes an account of its own. @param {Library} kept */
async function migrate(kept) {
  const text = draft.read();
  if (typeof text !== 'string') return;
  const { fault, document } = kept.judge(text, new Date().toISOString());
  if (fault || !document) {
    draft.setAside(text);
    const copy = () => navigator.clipboard.writeText(text).catch(() => say('copy', () => ({ lines: [text] })));
    say('draft', () => ({ lines: [t.draftDamaged(fault)], actions: [{ name: t.copyKept, run: copy }] }));
    return;
  }
  if (document.stage || Object.keys(document.answers).length) {
    const account = newId();
    await kept.commit([asNewAccount(account, document.account ?? {}), asNew(document, account)]);
  }
  if (kept.failure === undefined) draft.remove();
}

widget.addEventListener('amps-ready', async () => {
  setTimeout(settle, SETTLED_WITHIN_MS);
  const store = await opening;
  const { engine } = widget;
  if (!engine || library) return;
  if (ownFile?.model) {
    const refused = refusal(() => { widget.model = ownFile?.model; });
    // By the rules of another model the answers would make another score.
    if (refused !== undefined) {
      ownFile.fault = ({ modelGone }) => modelGone(refused);
      tellOwnFile();
    }
  }
  const kept = new Library(store, engine, t);
  await kept.read();
  if (await kept.replay()) say('tab', () => ({ lines: [t.parted] }));
  await migrate(kept);
  part('#bar').replaceChildren();
  library = kept;
  workspace.library = kept;
  if (ownFile) {
    ownFile.written = () => {
      ownFile?.mirror(stateNow());
      draw();
    };
  }
  if (kept.damaged.size && !ownFile?.fault) {
    say('damaged', () => ({
      lines: [t.damaged(kept.damaged.size)],
      actions: [{ name: t.show, run: () => act.go('accounts') }],
    }));
  }
  sayWhetherKept();
  // Who has begun to answer meanwhile goes on.
  if (!workspace.isSaving) {
    const { assessment, page, picked } = globalThis.history.state ?? {};
    const now = new Date().toISOString();
    // A clock that was ahead once must not bring its record up for ever.
    const turn = (/** @type {{saved_at: string}} */ { saved_at: at }) => `${at <= now} ${at}`;
    const last = [...kept.assessments.values()].filter((record) => !kept.verdict(record).foreign)
      .sort((a, b) => (turn(a) < turn(b) ? -1 : 1)).at(-1);
    // A clock tells at most the account; which of its assessments is the latest, it does not.
    const latest = kept.history(last?.account_id ?? '').filter(({ verdict }) => !verdict.foreign).at(-1);
    const id = kept.assessments.has(assessment) ? assessment : latest?.record.id;
    if (id) workspace.openAssessment(id);
    if (page && page !== 'score' && page !== 'import') show({ page, picked });
  }
  workspace.commit();
  remember();
  const follow = async () => {
    await shared.open();
    draw();
  };
  addEventListener('hashchange', follow);
  await follow();
  settle();
  draw();
});

mountHandover(part('#handover'), widget);

workOffline({
  kept: showOffline,
  updated: (use) => say('update', () => ({
    lines: [t.newVersion],
    actions: [{ name: t.useNow, run: async () => {
      await workspace.settled();
      if (!await use()) say('tabs', () => ({ lines: [t.otherTabs] }));
    } }],
  })),
});

onLanguage(() => {
  widget.lang = lang;
  if (library) library.messages = t;
  sayWhetherKept();
  draw();
});

widget.addEventListener('amps-change', (/** @type {any} */ { detail }) => {
  workspace.edit(detail.assessment);
});

widget.addEventListener('amps-error', (/** @type {any} */ { detail }) => {
  if (!library) settle();
  if (ownFile?.text && !library && detail.code.startsWith('wasm-')) {
    say('file', () => ({ lines: [t.engineGone], actions: [rescue] }));
  }
});

let day = today();
watchDay(() => {
  if (day === today()) return;
  day = today();
  library?.newDay();
  draw();
});

document.addEventListener('amps-save-copy', () => act.saveCopy());

/** @param {any} assessment @param {string} [account] that is here already */
async function keep(assessment, account) {
  hush('same');
  const keeping = workspace.keep(assessment, account);
  showOpen();
  const isStored = await keeping;
  sayWhetherKept();
  const name = () => nameOf(/** @type {any} */ (site()), String(account));
  if (isStored) say('undo', () => ({ lines: [account ? t.keptWith(name()) : t.shared] }));
}

document.addEventListener('amps-keep', (/** @type {any} */ { detail: { assessment } }) => {
  if (!library) return;
  const matches = new Matches(library);
  const kept = matches.assessment(JSON.stringify(assessment));
  const { same, like } = matches.account(assessment.account);
  if (kept) {
    workspace.openAssessment(kept.id);
    showOpen();
    say('undo', () => ({ lines: [t.keptBefore] }));
  } else if (same || !like) keep(assessment, same?.id);
  else {
    say('same', () => ({
      lines: [t.askSame(nameOf(/** @type {any} */ (site()), like.id))],
      actions: [
        { name: t.sameYes, run: () => keep(assessment, like.id) }, { name: t.sameNo, run: () => keep(assessment) },
      ],
    }));
  }
});

addEventListener('popstate', ({ state: there }) => {
  if (there?.assessment && there.assessment !== workspace.own.assessment) workspace.openAssessment(there.assessment);
  show(there ?? {});
  remember();
});
// Before anything else on the page takes the key: a browser would save what is on screen, not the file.
addEventListener('keydown', (event) => {
  if (!ownFile || event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  act.saveCopy();
}, { capture: true });
addEventListener('beforeunload', (event) => {
  if (ownFile && (ownFile.changed || workspace.isSaving)) event.preventDefault();
});
addEventListener('pagehide', () => {
  remember();
  workspace.commit();
  workspace.leave();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') workspace.leave();
});
