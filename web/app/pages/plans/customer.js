/**
 * The customer's copy of a plan: one file that shows the plan, takes what the customer logs and measures, and saves itself.
 * It knows nothing of scores, accounts or other plans.
 */
import { language as choice, openStore } from '#store';
import { html, nothing } from 'lit/html.js';
import { render } from '../../../ui/render.js';
import { saveAs, stateOf } from '../../handover/saved-file.js';
import { ownEngine } from '../../shell/engine.js';
import { lang, onLanguage, startLanguage } from '../../shell/language.js';
import { Notices } from '../../shell/notices.js';
import { refusals } from '../../shell/refusals.js';
import { watchDay } from '../../store/days.js';
import { exportOf } from '../../store/exchange.js';
import { Library } from '../../store/library.js';
import { withState } from '../../store/state-block.js';
import { Desk } from './desk.js';
import { t } from './messages.js';

const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const notices = new Notices(find('#note'), () => 'plans');
const place = find('#plans');

/** @type {Awaited<ReturnType<typeof ownEngine>> | undefined} */
let own;
const store = await openStore(() => {});
const file = /** @type {import('../../store/storage.js').OwnFile} */ (store.file);
const library = new Library(store, undefined, refusals);
await library.read();

const desk = new Desk({ place, notices, library, draw: () => draw(), get own() { return own; }, isCustomer: true });

/** What a copy saved now would hold. */
const stateNow = () => stateOf(exportOf(library, new Date().toISOString()), { language: choice.read() ?? lang });

async function save() {
  try {
    const held = file.changed ? stateNow() : file.text;
    const saved = await saveAs(withState(file.page(), held), file.name || `${t.customerTitle}.html`);
    if (saved === undefined) return;
    file.hold(held);
    notices.show('copy', () => ({ lines: [t.fileSaved(saved)] }));
    draw();
  } catch (error) {
    notices.show('copy', () => ({ lines: [t.fileNotSaved(/** @type {Error} */ (error).message)] }));
  }
}

function draw() {
  notices.draw();
  const [one] = desk.all();
  const damaged = file.fault?.(refusals) || one?.fault;
  render(html`<p class="actions plan-actions">${one?.plan && !file.fault ? html`
    <button class=${file.changed ? 'main' : nothing} @click=${save}>${t.saveFile}</button>
    <span class="quiet" role="status">${file.changed ? t.notInThisFile : t.allInThisFile}</span>` : nothing}</p>`, find('#bar'));
  if (damaged || (!one && own)) render(html`<p class="empty fault">${damaged ? t.copyIsDamaged(damaged) : t.copyIsEmpty}</p>`, place);
  else if (one?.plan && one.course) {
    document.title = one.plan.title;
    render(desk.view(one), place);
  }
}

onLanguage(draw);
startLanguage('plans');
file.written = () => {
  // A browser that saves the page by itself takes along what has changed.
  if (file.changed) file.mirror(stateNow());
  draw();
};
watchDay(draw);
// Before anything else on the page takes the key: a browser would save what is on screen, not the file.
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  save();
}, { capture: true });
addEventListener('beforeunload', (event) => {
  if (file.changed) event.preventDefault();
});

draw();
try {
  own = await ownEngine();
  library.engine = own.engine;
} catch (error) {
  notices.show('lost', () => ({ lines: [/** @type {Error} */ (error).message] }));
}
draw();
