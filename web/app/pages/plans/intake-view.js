/** What a customer's copy brings, before any of it is taken in. */
import { html, nothing } from 'lit/html.js';
import { t as common } from '../../shell/language.js';
import { written } from '../../shell/parts.js';
import { t } from './messages.js';
import { activityOf, valueOf } from './parts.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('./entries.js').Entry} Entry */
/** @typedef {import('./customer-copy.js').Returned} Returned */

/** @param {Plan} plan @param {Returned} returned what and when */
function nameOfEntry(plan, { key }) {
  const [kind, ...about] = key.split(' ');
  if (kind === 'measurement') return html`${written(plan.objective.metric)}, ${common.date(about[0])}`;
  return html`${written(activityOf(plan, about[0])?.name ?? about[0])}, ${common.date(about[1])}`;
}

/** @param {Plan} plan @param {Returned} returned @param {Entry | undefined} entry */
function valueOfEntry(plan, { key }, entry) {
  if (!entry) return t.nothingThere;
  if (key.startsWith('measurement')) return valueOf(plan, Number(entry.value));
  const cadence = activityOf(plan, key.split(' ')[1])?.cadence;
  const amount = /** @type {readonly number[]} */ (entry.value).reduce((sum, each) => sum + each, 0);
  if (!cadence || 'done_by' in cadence) return t.states.done;
  return `${t.plain(amount)}${cadence.unit ? `\u00a0${cadence.unit}` : ''}`;
}

/**
 * @param {import('./intake.js').Intake} intake @param {Plan} plan as it is here now
 * @param {import('./customer-copy.js').Return} found @param {object} controls
 * @param {(theirs: ReadonlySet<string>) => void} controls.onTake the keys of those changed on both sides where the copy counts
 * @param {() => void} controls.onCancel
 */
export function intakeView({ name, isIntact }, plan, { taken, asked, left }, { onTake, onCancel }) {
  const value = (/** @type {Returned} */ each, /** @type {Entry | undefined} */ entry) => valueOfEntry(plan, each, entry);
  return html`
    <h2 class="plan-title" tabindex="-1">${t.copyOf} ${written(plan.title)}</h2>
    <p class="quiet">${written(name)}</p>
    ${isIntact ? nothing : html`<p class="fault">${t.copyWasChanged}</p>`}
    <form class="intake" @submit=${(/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const given = new FormData(/** @type {HTMLFormElement} */ (event.target));
    onTake(new Set(asked.filter(({ key }) => given.get(key) === 'theirs').map(({ key }) => key)));
  }}>
      ${taken.length ? html`<h3>${t.newInCopy(taken.length)}</h3>
        <ul class="blockers">${taken.map((each) => html`<li><div>${nameOfEntry(plan, each)}: ${each.came ? value(each, each.came) : t.takenBack}
          ${each.here && each.came ? html`<span class="quiet">${t.insteadOf(value(each, each.here))}</span>` : nothing}</div></li>`)}</ul>` : nothing}
      ${asked.map((each) => html`<fieldset><legend>${t.changedOnBoth} ${nameOfEntry(plan, each)}</legend>
        <label><input type="radio" name=${each.key} value="ours" checked> ${t.keepHere(value(each, each.here))}</label>
        <label><input type="radio" name=${each.key} value="theirs"> ${t.takeCopy(value(each, each.came))}</label></fieldset>`)}
      ${left.length ? html`<h3>${t.leftInCopy}</h3>
        <ul class="blockers">${left.map((each) => html`<li><div>${nameOfEntry(plan, each)}: ${value(each, each.came)}</div></li>`)}</ul>` : nothing}
      <p class="actions"><button class="main">${t.takeIn}</button> <button type="button" @click=${onCancel}>${t.planCancel}</button></p>
    </form>`;
}
