/** What the playbooks ask for: each step with owner, due day and whether it is done. */
import { html } from 'lit/html.js';
import { isDayTaken } from '../fields/fields.js';
import { t } from './messages.js';
import { nameOf } from './write.js';

/** @typedef {import('./framework.js').Task} Task */

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/**
 * @param {readonly Task[]} tasks @param {string} today
 * @param {object} controls
 * @param {(id: string, change: Partial<Task>) => void} controls.onTask @param {(id: string) => void} controls.onRemove
 * @param {() => void} controls.onAdd
 * @param {() => void} controls.onCsv @param {() => void} controls.onCalendar
 */
export const tasksView = (tasks, today, { onTask, onRemove, onAdd, onCsv, onCalendar }) => html`
  <section class="on-screen playbooks" aria-labelledby="tasks-title">
    <h2 id="tasks-title" tabindex="-1">${t.tasksTitle}</h2>
    ${tasks.length ? html`<ul class="tasks">${tasks.map((task) => html`<li data-task=${task.id} class=${task.done ? 'done' : ''}>
      <label class="choice"><input type="checkbox" .checked=${task.done !== ''} @change=${(/** @type {Event} */ event) => (
    onTask(task.id, { done: /** @type {HTMLInputElement} */ (event.target).checked ? today : '' }))}>
        <span>${t.doneHead}<span class="unseen">: ${task.step}</span> <span class="quiet">${nameOf(task.metric)}</span></span></label>
      <div class="fields">
        <label class="long">${t.stepHead}<input name="step" .value=${task.step} @change=${(/** @type {Event} */ event) => onTask(task.id, { step: valueOf(event) })}></label>
        <label>${t.ownerHead}<input name="owner" .value=${task.owner} @change=${(/** @type {Event} */ event) => onTask(task.id, { owner: valueOf(event) })}></label>
        <label class=${!task.done && task.due < today ? 'past' : ''}>${t.dueHead}<input name="due" type="date" required .value=${task.due} @change=${(/** @type {Event} */ event) => {
    if (isDayTaken(/** @type {HTMLInputElement} */ (event.target))) onTask(task.id, { due: valueOf(event) });
  }}><span class="quiet" role="status"></span></label>
        <button class="remove" @click=${() => onRemove(task.id)}>${t.removeTask}<span class="unseen"> ${task.step}</span></button>
      </div></li>`)}</ul>
      <p class="actions"><button @click=${onAdd}>${t.addStep}</button><button @click=${onCsv}>${t.tasksCsv}</button><button @click=${onCalendar}>${t.tasksIcs}</button></p>`
    : html`<p class="empty">${t.noTasks}</p>`}
  </section>`;
