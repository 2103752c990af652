/** The steps of the playbooks of the metrics that are chosen: a team words them for itself. */
import { html, nothing } from 'lit/html.js';
import { text } from '../../shell/language.js';
import { numberField } from '../fields/fields.js';
import { playbookOf } from './catalogue.js';
import { MOST_DAYS } from './framework.js';
import { t } from './messages.js';

/** @typedef {import('./framework.js').PlaybookStep} PlaybookStep */

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/**
 * @param {readonly string[]} playbooks their ids
 * @param {object} controls
 * @param {(id: string) => readonly PlaybookStep[]} controls.stepsOf @param {(id: string) => boolean} controls.isOwn whether a team has worded it
 * @param {(id: string, steps: readonly PlaybookStep[] | undefined) => void} controls.onSteps the usual ones without
 */
export function playbooksView(playbooks, { stepsOf, isOwn, onSteps }) {
  if (!playbooks.length) return nothing;
  return html`<details class="on-screen own-playbooks"><summary>${t.playbookSteps}</summary>
    <p class="quiet">${t.playbookStepsText}</p>
    ${playbooks.map((id) => {
    const steps = stepsOf(id);
    const name = text(playbookOf(id)?.name);
    const change = (/** @type {number} */ at, /** @type {Partial<PlaybookStep>} */ next) => onSteps(id, steps.map((step, i) => (i === at ? { ...step, ...next } : step)));
    return html`<section data-steps=${id}><h3>${name}</h3><ol>${steps.map((step, i) => html`<li class="fields">
      <label class="long">${t.stepHead}<input name="text" .value=${step.text} @change=${(/** @type {Event} */ event) => change(i, { text: valueOf(event) })}></label>
      <label>${t.ownerHead}<input name="owner" .value=${step.owner} @change=${(/** @type {Event} */ event) => change(i, { owner: valueOf(event) })}></label>
      ${numberField(t.daysHead, 'days', { value: step.due_days, least: 0, most: MOST_DAYS, onChange: (value) => change(i, { due_days: Math.round(Number(value)) }) })}
      <button class="remove" @click=${() => onSteps(id, steps.filter((_, each) => each !== i))}>${t.removeTask}<span class="unseen"> ${step.text}</span></button></li>`)}</ol>
      <p class="actions"><button @click=${() => onSteps(id, [...steps, { text: '', owner: steps.at(-1)?.owner ?? '', due_days: steps.at(-1)?.due_days ?? 7 }])}>${t.addStep}<span class="unseen">: ${name}</span></button>
        ${isOwn(id) ? html`<button @click=${() => onSteps(id, undefined)}>${t.usualSteps}<span class="unseen">: ${name}</span></button>` : nothing}</p></section>`;
  })}</details>`;
}
