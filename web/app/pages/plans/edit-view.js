/** The form in which a plan is made one's own: its objective and its activities. */
import { html, nothing } from 'lit/html.js';
import { t as common } from '../../shell/language.js';
import { sentence, written } from '../../shell/parts.js';
import { dayField, numberField, submitted } from '../fields/fields.js';
import { t } from './messages.js';
import { cadenceOf } from './parts.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {NonNullable<Plan['activities']>[number]} Activity */

/**
 * @typedef {object} Controls
 * @property {readonly string[]} faults what is wrong with what was typed
 * @property {string} editing the id of the activity whose form is open; `new` for one more
 * @property {string} today
 * @property {(fields: Record<string, string>) => void} onSave
 * @property {(id: string) => void} onEditing
 * @property {(activity: Omit<Activity, 'id'> & {id?: string}) => void} onActivity
 * @property {(id: string) => void} onRemoveActivity
 * @property {() => void} onDone
 */

/** @param {Activity | undefined} activity @param {Controls} controls */
function activityForm(activity, { today, onActivity, onEditing }) {
  const cadence = /** @type {any} */ (activity?.cadence ?? { at_least: 1, unit: '', per: 'week' });
  const kind = ['at_least', 'at_most', 'done_by'].find((each) => each in cadence) ?? 'at_least';
  return html`<form class="fields" @submit=${submitted(({ name, category, owner, kind: how, amount, unit, per, by }) => {
    const amounts = { [how]: Number(amount), unit, per };
    onActivity(/** @type {any} */ ({
      ...activity, name, category, owner, cadence: how === 'done_by' ? { done_by: by } : amounts,
    }));
  })}>
    <label>${t.planName}<input name="name" required maxlength="2000" .value=${activity?.name ?? ''}></label>
    <label>${t.planOwner}<select name="owner">${Object.entries(t.owners).map(([id, name]) => html`
      <option value=${id} .selected=${id === activity?.owner}>${name}</option>`)}</select></label>
    <label>${t.category}<select name="category">${Object.entries(t.categories).map(([id, name]) => html`
      <option value=${id} .selected=${id === activity?.category}>${name}</option>`)}</select></label>
    <label>${t.howOften}<select name="kind">${Object.entries(t.cadences).map(([id, name]) => html`
      <option value=${id} .selected=${id === kind}>${name}</option>`)}</select></label>
    ${numberField(t.amount, 'amount', { value: cadence[kind] >= 0 ? cadence[kind] : 1, least: 0 })}
    <label>${t.unit}<input name="unit" maxlength="2000" .value=${cadence.unit ?? ''}></label>
    <label>${t.period}<select name="per">${Object.entries(t.periods).map(([id, name]) => html`
      <option value=${id} .selected=${id === cadence.per}>${name}</option>`)}</select></label>
    ${dayField(t.doneByDay, 'by', { value: cadence.done_by ?? today })}
    <button class="main">${t.planSave}</button>
    <button type="button" @click=${() => onEditing('')}>${t.planCancel}</button>
  </form>`;
}

/** @param {Plan} plan @param {Controls} controls */
export function editView(plan, controls) {
  const { metric, unit, baseline, target, start, due } = plan.objective;
  const { faults, editing, onSave, onEditing, onRemoveActivity, onDone } = controls;
  const fields = /** @type {const} */ ([
    ['title', t.planTitle, plan.title], ['metric', t.metric, metric], ['unit', t.unit, unit], ['baseline', t.baseline, baseline], ['target', t.target, target],
    ['start', t.start, start], ['due', t.due, due], ['persona', t.persona, plan.persona ?? ''], ['segment', t.segmentOf, plan.segment ?? ''],
  ]);
  return html`
    <h2 class="plan-title" tabindex="-1">${t.editPlan}</h2>
    ${faults.length ? html`<ul class="fault" role="alert">${faults.map((each) => html`<li>${sentence(each)}</li>`)}</ul>` : nothing}
    <form class="fields objective-form" @submit=${submitted(onSave)}>
      ${fields.map(([name, label, value]) => (typeof value === 'number' ? numberField(label, name, { value })
    : name === 'start' || name === 'due' ? dayField(label, name, { value })
      : html`<label>${label}<input name=${name} ?required=${!['unit', 'segment', 'persona'].includes(name)} maxlength="2000" .value=${value}></label>`))}
      <button class="main">${t.planSave}</button>
      <button type="button" @click=${onDone}>${t.planCancel}</button>
    </form>
    <h2>${t.activities}</h2>
    <ul class="activities">${(plan.activities ?? []).map((activity) => html`<li>
      ${editing === activity.id ? activityForm(activity, controls) : html`
        <div class="what"><b>${written(activity.name)}</b><span class="about">${t.owners[activity.owner]} · ${t.categories[activity.category]} · ${cadenceOf(activity)}</span></div>
        <div class="actions"><button aria-label=${t.editOf(activity.name)} @click=${() => onEditing(activity.id)}>${t.planEdit}</button>
          <button class="remove" aria-label=${t.removeOf(activity.name)} @click=${() => onRemoveActivity(activity.id)}>${common.remove}</button></div>`}
    </li>`)}
      <li>${editing === 'new' ? activityForm(undefined, controls) : html`<button @click=${() => onEditing('new')}>${t.addActivity}</button>`}</li>
    </ul>`;
}
