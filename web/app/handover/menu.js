/** Hands an assessment on: as text, link, picture, file or page. Nothing is sent anywhere. */
import { html, nothing } from 'lit/html.js';
import { render } from '../../ui/render.js';
import { cardPng, cardSvg } from './card.js';
import { download } from './download.js';
import { factsOf } from './facts.js';
import { LinkError, linked, toFragment } from './link.js';
import { t } from './messages.js';
import { markdownNote, plainNote, spreadsheetRow } from './note.js';
import { printView } from './print.js';
import { fileName } from './text.js';
import { onLanguage, text } from '../shell/language.js';
import { farEdge } from '../shell/touched.js';

/**
 * @typedef {HTMLElement & {
 *   assessment: any,
 *   readonly value: string,
 *   readonly model: import('../../engine/documents.js').Model | undefined,
 *   readonly result: import('../../engine/documents.js').Result | null,
 *   readonly engine?: import('../../engine/engine.js').Engine,
 * }} Widget
 */

const SAID_FOR_MS = 4000;

const COPIES = /** @type {const} */ (['link', 'vector', 'note', 'markdown', 'row', 'otherRow']);
const FILES = /** @type {const} */ (['svg', 'png', 'json']);
const HINTS = /** @type {Record<string, () => string>} */ ({
  link: () => t.linkHint,
  vector: () => t.vectorHint,
  note: () => t.noteHint,
  row: () => t.rowHint(SAMPLE_NUMBER.replace('.', decimalSign())),
  otherRow: () => t.rowHint(SAMPLE_NUMBER.replace('.', decimalSign() === '.' ? ',' : '.')),
  json: () => t.jsonHint,
  copy: () => t.saveCopyHint,
});
const SAMPLE_NUMBER = '48.5';

/** A spreadsheet reads numbers as its reader writes them; digits of other scripts come with a point. */
const decimalSign = () => (t.score(0.5).includes(',') ? ',' : '.');

/** @param {Widget} widget */
function factsNow(widget) {
  const { model, result, assessment } = widget;
  return model && result ? factsOf({ t, model, assessment, result, text }) : undefined;
}

/** The address of a file on a disk opens nowhere else. */
const linkable = location.protocol !== 'file:';

/** @param {unknown} assessment */
async function linkTo(assessment) {
  const address = new URL(location.href);
  // The query names an account of this browser, and servers see it.
  address.search = '';
  address.hash = await toFragment(assessment);
  return address.href;
}

/**
 * The page for a printer: out of sight on screen, alone on paper as long as the score is what is on screen.
 * @param {Widget} widget
 */
function mountPage(widget) {
  const page = document.createElement('section');
  page.className = 'handover-page';
  document.body.append(page);
  let due = 0;
  const draw = () => {
    due = 0;
    page.setAttribute('aria-label', t.title);
    const facts = widget.result && widget.checkVisibility() ? factsNow(widget) : undefined;
    document.documentElement.toggleAttribute('data-handover-page', facts !== undefined);
    render(facts ? printView(t, facts) : nothing, page);
  };
  const drawSoon = () => { due ||= requestAnimationFrame(draw); };
  // Also now: a browser that a program drives prints without this event.
  addEventListener('beforeprint', draw);
  for (const event of ['amps-result', 'amps-change']) widget.addEventListener(event, drawSoon);
  // Another view of the site hides the widget; then that view is printed.
  new ResizeObserver(drawSoon).observe(widget);
  onLanguage(drawSoon);
}

/**
 * A button that opens everything an assessment can be handed on as.
 * @param {HTMLElement} container @param {Widget} widget
 */
export function mountHandover(container, widget) {
  let said = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let silence;
  /** What the browser refused to copy. @type {string | undefined} */
  let byHand;
  /** Most visits never open the menu. */
  let opened = false;
  /** The link is made when the menu opens: some browsers copy only at once after a click. */
  let link = Promise.resolve('');
  /** Whether the link carries all that is known about the account. */
  let isWhole = false;

  const find = (/** @type {string} */ selector) => /** @type {any} */ (container.querySelector(selector));

  /** @param {string} words */
  function announce(words) {
    clearTimeout(silence);
    said = words;
    draw();
    silence = setTimeout(clear, SAID_FOR_MS);
  }

  /** The message must not lie over the next question. */
  function clear() {
    if (!said) return;
    said = '';
    draw();
  }

  /** @param {string} words @param {string} done */
  async function copy(words, done) {
    try {
      await navigator.clipboard.writeText(words);
      announce(done);
    } catch {
      byHand = words;
      draw();
      find('dialog').showModal();
      find('textarea').select();
    }
  }

  /** @param {typeof COPIES[number]} kind @param {import('./facts.js').Facts} facts */
  async function textOf(kind, facts) {
    switch (kind) {
      case 'link': return link;
      case 'vector': return facts.vector;
      case 'note': return plainNote(t, facts);
      case 'markdown': return markdownNote(t, facts);
      case 'row': return spreadsheetRow(facts, decimalSign());
      default: return spreadsheetRow(facts, decimalSign() === '.' ? ',' : '.');
    }
  }

  /** @param {typeof FILES[number]} kind @param {import('./facts.js').Facts} facts */
  async function fileOf(kind, facts) {
    if (kind === 'json') {
      return new Blob([`${JSON.stringify(widget.assessment, null, 2)}\n`], { type: 'application/json' });
    }
    const picture = cardSvg(t, facts, document.documentElement.dir);
    return kind === 'png' ? cardPng(picture) : new Blob([picture], { type: 'image/svg+xml' });
  }

  /** @param {Event} event */
  async function onClick({ target }) {
    const { what } = /** @type {HTMLElement} */ (target).closest('button')?.dataset ?? {};
    const facts = factsNow(widget);
    if (what === 'copy') document.dispatchEvent(new Event('amps-save-copy'));
    if (what) find('[popover]').hidePopover();
    if (!what || !facts) return;
    const copied = COPIES.find((kind) => kind === what);
    const file = FILES.find((kind) => kind === what);
    try {
      if (copied) await copy(await textOf(copied, facts), t.copied[copied === 'otherRow' ? 'row' : copied]);
      if (file) {
        const name = fileName(facts.account, facts.date, file);
        download(await fileOf(file, facts), name);
        announce(t.saved(name));
      }
      if (what === 'print') print();
    } catch (error) {
      announce(error instanceof LinkError ? t.reasons[error.reason] : t.noPicture);
    }
  }

  /** @param {ToggleEvent} event */
  function onBeforeToggle({ newState }) {
    if (newState !== 'open') return;
    opened = true;
    isWhole = false;
    draw();
  }

  function makeLink() {
    link = linkTo(linked(widget.assessment, isWhole));
    // A failure is shown when the link is used.
    link.catch(() => {});
  }

  /** @param {Event} event */
  function onWhole({ target }) {
    isWhole = /** @type {HTMLInputElement} */ (target).checked;
    makeLink();
    draw();
  }

  /** @param {ToggleEvent} event */
  function onToggle({ newState }) {
    if (newState !== 'open') return;
    makeLink();
    const menu = find('[popover]');
    const { bottom, right } = find('button').getBoundingClientRect();
    // Below the button and flush with it, but never out of the window.
    menu.style.top = `${Math.max(8, Math.min(bottom + 4, innerHeight - menu.offsetHeight - 8))}px`;
    menu.style.left = `${Math.max(8, Math.min(right, innerWidth - 8) - menu.offsetWidth)}px`;
  }

  function onClosed() {
    byHand = undefined;
    draw();
  }

  /** @param {string} what @param {string} label @param {boolean} ready */
  const item = (what, label, ready) => html`
    <button data-what=${what} ?disabled=${!ready}>
      ${label}${HINTS[what] ? html` <small>${HINTS[what]()}</small>` : nothing}
    </button>`;

  /** The box for a link with everything that is known about the account. */
  const whole = () => html`
    <label class="handover-whole">
      <input type="checkbox" .checked=${isWhole} @change=${onWhole}> <span>${t.linkWhole}</span>
    </label>`;

  function menu() {
    const ready = Boolean(widget.result);
    const { id, name, ...more } = widget.assessment.account ?? {};
    return html`
      ${ready ? nothing : html`<p>${t.nothingYet}</p>`}
      <div role="group" aria-labelledby="handover-copy">
        <h2 id="handover-copy">${t.copyHead}</h2>
        ${COPIES.filter((kind) => kind !== 'link' || linkable).map((kind) => html`
          ${item(kind, t[kind === 'otherRow' ? 'row' : kind], ready)}
          ${kind === 'link' && Object.keys(more).length ? whole() : nothing}`)}
      </div>
      <div role="group" aria-labelledby="handover-save">
        <h2 id="handover-save">${t.saveHead}</h2>
        ${item('copy', t.saveCopy, ready)}
        ${FILES.map((kind) => item(kind, t[kind], ready))}
        ${item('print', t.print, ready)}
      </div>`;
  }

  function draw() {
    render(html`
      <button class="handover-open" popovertarget="handover-menu" aria-haspopup="true">${t.share}</button>
      <div id="handover-menu" popover class="handover-menu"
        @beforetoggle=${onBeforeToggle} @toggle=${onToggle} @click=${onClick}>${opened ? menu() : nothing}</div>
      <p class="handover-said" role="status" data-edge=${farEdge()}>${said}</p>
      <dialog class="handover-copy" aria-labelledby="handover-yourself" @close=${onClosed}>
        ${byHand === undefined ? nothing : html`
          <h2 id="handover-yourself">${t.copyYourself}</h2>
          <p>${t.pressCopy}</p>
          <textarea readonly rows="8" aria-label=${t.copyYourself} .value=${byHand}></textarea>
          <form method="dialog"><button>${t.close}</button></form>`}
      </dialog>`, container);
  }

  container.replaceChildren();
  draw();
  onLanguage(draw);
  widget.addEventListener('amps-change', clear);
  mountPage(widget);
}
