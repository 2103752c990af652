/** What an answer rests on: a note, a link, a source and a date. */
import { html, nothing } from 'lit/html.js';
import { field, plain, webAddress } from './fields.js';
import { mark } from '../ui/gauge.js';

/** @typedef {import('./view.js').View} View */

const EVIDENCE = /** @type {const} */ (['note', 'link', 'source', 'date']);

/** @param {Partial<import('../engine/documents.js').Answer>} answer */
const has = ({ note, link, source }) => Boolean(plain(note) || plain(link) || plain(source));

/** @param {View} view @param {string} id */
export const noteButton = ({ t, assessment, noting }, id) => html`
  <button class="link" data-do="note" name="note" value=${id} title="N" aria-expanded=${noting.has(id)}>
    ${mark('M2 1h12v9l-5 5H2z', has(assessment.answers[id] ?? {}) ? 'full' : '')} ${t.fields.note}
  </button>`;

/** @param {View} view @param {string} id */
function form(view, id) {
  const answer = view.assessment.answers[id];
  return html`
    <div class="form" data-form=${id}>
      ${EVIDENCE.map((name) => field(view, id, name, answer?.[name]))}
      <p><button data-do="note" value=${id}>${view.t.closeNote}</button></p>
    </div>`;
}

/** @param {View} view @param {Partial<import('../engine/documents.js').Answer>} answer */
function evidence({ t }, answer) {
  if (!has(answer)) return nothing;
  const link = plain(answer.link);
  // The address as the browser reads it: what is seen is where it leads.
  const href = webAddress(link);
  return html`
    <p class="evidence">
      <bdi>${plain(answer.note)}</bdi>
      ${href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${href}</a>`
    : html`<bdi>${link}</bdi>`}
      <small><bdi>${plain(answer.source)}</bdi> ${answer.date && t.date(answer.date)}</small>
    </p>`;
}

/** @param {View} view @param {string} id */
export const notes = (view, id) =>
  (view.noting.has(id) ? form(view, id) : evidence(view, view.assessment.answers[id] ?? {}));
