/** The whole widget in each of its states: loading, failed, at work. */
import { html, nothing } from 'lit/html.js';
import { hatch } from '../ui/gauge.js';
import { questionnaire } from './questionnaire.js';
import { footBar, results } from './results.js';

/**
 * What is said at the foot of the widget; made anew when the language changes.
 * @typedef {{lines: () => string[], action?: 'undo' | 'again'}} Notice
 */

/**
 * @param {import('./view.js').View} view
 * @param {{notice: Notice | undefined, sheet: boolean, spoken: string, onClose: () => void}} around
 */
export const instrument = (view, { notice, sheet, spoken, onClose }) => html`
  ${hatch}
  <div class="notice" aria-live="polite">${notice ? html`
    <div>
      <div>${notice.lines().map((each) => html`<p>${each}</p>`)}</div>
      ${notice.action ? html`<button data-do=${notice.action}>${view.t[notice.action]}</button>` : nothing}
      <button data-do="dismiss">${view.t.dismiss}</button>
    </div>` : nothing}
  </div>
  <div class="columns">
    <div class="questions" part="questionnaire" role="group" aria-label=${view.t.questionnaire}>
      ${questionnaire(view)}
    </div>
    <section class="results" part="results" aria-label=${view.t.results}>${view.isWhole ? results(view) : nothing}</section>
  </div>
  ${view.isWhole ? footBar(view) : nothing}
  <dialog aria-label=${view.t.results} @close=${onClose}>${sheet ? html`
    <header><h2>${view.t.results}</h2><button data-do="close">${view.t.close}</button></header>
    ${results(view)}` : nothing}
  </dialog>
  <p class="spoken" aria-live="polite">${spoken}</p>`;

/** @param {import('./messages/en.js').Messages} t */
export const skeleton = (t) => html`
  <div class="columns skeleton" aria-busy="true">
    <div class="questions">
      <p>${t.loading}</p>
      ${Array.from({ length: 13 }, () => html`<i></i>`)}
    </div>
    <div class="results"></div>
  </div>`;

/** @param {import('./messages/en.js').Messages} t @param {Error} failure */
export const failed = (t, { message }) => html`
  <div class="failed" role="alert">
    <h2>${t.failed}</h2>
    <p>${message}</p>
    <button data-do="again">${t.again}</button>
  </div>`;
