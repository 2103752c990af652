/**
 * Notices stand above the page; those about what the user has just done lie over it, so that nothing moves. A new
 * notice replaces the one of the same topic.
 */
import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { render } from '../../ui/render.js';
import { t } from './language.js';
import { sentence } from './parts.js';
import { farEdge } from './touched.js';

/** A name that stands in the lines is nothing to translate. @typedef {{lines: string[], name?: string, actions?: {name: string, run: () => void}[]}} Notice */

/** Topics about what the user has just done: shown over the page, and only in their view. */
const TOASTS = ['undo', 'copy', 'import', 'open'];
/** Topics that are shown in every view; all others stay in the view that they are about. */
const EVERYWHERE = ['storage', 'tab', 'file', 'lost', 'other', 'damaged', 'draft', 'update', 'tabs'];

export class Notices {
  /** In the words of the moment: the language may change. @type {Map<string, {view: string, edge: 'top' | 'bottom', notice: () => Notice}>} */
  #notices = new Map();
  #container;
  #view;
  /** How many changes have begun. */
  #changes = 0;

  /** @param {HTMLElement} container @param {() => string} view that is on screen */
  constructor(container, view) {
    this.#container = container;
    this.#view = view;
  }

  /** @param {string} topic @param {() => Notice} notice */
  show(topic, notice) {
    this.#notices.set(topic, { view: this.#view(), edge: farEdge(), notice });
    this.draw();
  }

  /** @param {string} topic */
  dismiss(topic) {
    if (this.#notices.delete(topic)) this.draw();
  }

  /**
   * A change begins, and the offer to undo an earlier one goes at once.
   * @returns {() => boolean} whether it is still the last one, which alone may offer to be undone
   */
  beginChange() {
    this.#changes += 1;
    const own = this.#changes;
    this.dismiss('undo');
    return () => own === this.#changes;
  }

  draw() {
    const view = this.#view();
    const shown = [...this.#notices].filter(([topic, notice]) => notice.view === view || EVERYWHERE.includes(topic));
    const toasts = shown.filter(([topic]) => TOASTS.includes(topic));
    const others = shown.filter(([topic]) => !TOASTS.includes(topic));
    const noticeOf = (/** @type {typeof shown[number]} */ [topic, { notice }]) => {
      const { lines, name: known, actions = [] } = notice();
      return html`
        <div class="notice">
          <div>${lines.map((line) => html`<p>${sentence(line, known)}</p>`)}</div>
          ${actions.map(({ name, run }) => html`<button @click=${run}>${name}</button>`)}
          <button @click=${() => this.dismiss(topic)}>${t.dismiss}</button>
        </div>`;
    };
    render(html`
      ${repeat(others, ([topic]) => topic, noticeOf)}
      <div class="toasts" data-edge=${toasts.at(-1)?.[1].edge ?? nothing}>
        ${repeat(toasts, ([topic]) => topic, noticeOf)}</div>`, this.#container);
  }
}
