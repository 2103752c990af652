/** Which of several frameworks the page works with. With one there is nothing to choose. */
import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { t as common, text } from '../../shell/language.js';
import { catalogue } from './catalogue.js';
import { frameworkIn } from './frameworks.js';
import { t } from './messages.js';

/** @typedef {import('../../store/records.js').FrameworkRecord} FrameworkRecord */

/** By what people know one: its goals. @param {readonly string[]} goals */
const nameOf = (goals) => goals.map((id) => text(catalogue.goals.find((goal) => goal.id === id)?.name)).filter(Boolean).join(' · ') || t.noGoal;

/**
 * @param {readonly FrameworkRecord[]} records @param {string} used the id of the one in use
 * @param {{onUse: (id: string) => void, onRemove: (id: string) => void}} controls
 */
export function frameworksView(records, used, { onUse, onRemove }) {
  if (records.length < 2) return nothing;
  return html`<section class="frameworks on-screen">
    <h2 tabindex="-1">${t.frameworksTitle}</h2>
    <p class="quiet">${t.frameworksText}</p>
    <ul>${repeat(records, ({ id }) => id, (record) => {
    const { goals, chosen, tasks } = frameworkIn(record);
    const moment = t.changedAt(record.saved_at);
    const unseen = html`<span class="unseen"> ${nameOf(goals)}, ${moment}</span>`;
    return html`<li>
        <span><b>${nameOf(goals)}</b> <span class="about">${t.holds(chosen.length, tasks.length)} · ${moment}</span></span>
        ${record.id === used ? html`<b class="in-use">${t.inUse}</b>` : html`<button @click=${() => onUse(record.id)}>${t.useThis}${unseen}</button>`}
        <button class="remove" @click=${() => onRemove(record.id)}>${common.remove}${unseen}</button>
      </li>`;
  })}</ul>
  </section>`;
}
