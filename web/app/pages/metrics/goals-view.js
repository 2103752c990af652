/** Goals are chosen, and what follows from them. */
import { html, nothing } from 'lit/html.js';
import { text } from '../../shell/language.js';
import { catalogue, metricOf, reasonsFor } from './catalogue.js';
import { t } from './messages.js';

const MOST_GOALS = 3;

/**
 * @param {import('./framework.js').Framework} framework
 * @param {{onGoal: (id: string, isChosen: boolean) => void, onMetric: (id: string, isChosen: boolean) => void}} controls
 */
export const goalsView = ({ goals, proposed, chosen }, { onGoal, onMetric }) => html`
  <section class="on-screen" aria-labelledby="goals-title">
    <h2 id="goals-title">${t.goalsTitle}</h2>
    <p class="quiet">${t.goalsHint}</p>
    <div class="chips goals" role="group" aria-labelledby="goals-title">${catalogue.goals.map(({ id, name }) => {
    const isChosen = goals.includes(id);
    return html`<button class="chip" data-goal=${id} aria-pressed=${isChosen ? 'true' : 'false'} ?disabled=${!isChosen && goals.length >= MOST_GOALS}
      @click=${() => onGoal(id, !isChosen)}>${text(name)}</button>`;
  })}</div>
    ${proposed.length ? html`
      <h3 id="proposed-title">${t.proposedTitle}</h3>
      <ul class="proposed" aria-labelledby="proposed-title">${proposed.map((id) => {
    const metric = metricOf(id);
    return metric ? html`<li>
        <label class="choice"><input type="checkbox" data-metric=${id} .checked=${chosen.includes(id)} @change=${(/** @type {Event} */ event) => (
    onMetric(id, /** @type {HTMLInputElement} */ (event.target).checked))}>
          <span><b>${text(metric.name)}</b> <span class="quiet">${text(metric.question)}</span></span></label>
        <p class="about">${reasonsFor(id, goals).map(({ goal, why }, i) => html`${i ? ' ' : ''}${text(goal)}: ${text(why)}`)}</p>
        <p class="about"><span class="tag">${t.kinds[metric.kind]}</span> ${t.accountableHead}: ${t.roles[metric.accountable]}</p>
      </li>` : nothing;
  })}</ul>` : nothing}
  </section>`;
