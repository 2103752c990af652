/** How a plan begins: with a template, with what the customer wishes, or with a file. */
import { html, nothing } from 'lit/html.js';
import { text } from '../../shell/language.js';
import { sentence, written } from '../../shell/parts.js';
import { dayField, numberField, submitted } from '../fields/fields.js';
import { daysAfter } from './edits.js';
import { t } from './messages.js';
import { TEMPLATES } from './templates.js';
import { WISHES } from './wishes.js';

/** @typedef {import('./desk.js').Kept} Kept */

/**
 * @typedef {object} Controls
 * @property {readonly {id: string, name: string}[]} accounts
 * @property {string} account that is chosen
 * @property {readonly Kept[]} templates of one's own
 * @property {string} today
 * @property {{wish: string, words: string, proposal: string, faults: readonly string[]}} wished what the customer wishes
 * @property {(template: string, account: string, start: string) => void} onNew
 * @property {(wished: {wish?: string, words?: string, proposal?: string}) => void} onWish
 * @property {(fields: Record<string, string>) => void} onWished
 * @property {(id: string) => void} onRemoveTemplate
 * @property {(file: File) => void} onFile
 */

const HALF_A_YEAR_DAYS = 182;

/** @param {Event} event */
const valueIn = ({ target }) => /** @type {HTMLInputElement} */ (target).value;

/** @param {Controls} controls */
const accountField = ({ accounts, account }) => html`
  <label>${t.accountOf}<select name="account">
    <option value="">${t.planNoAccount}</option>
    ${accounts.map(({ id, name }) => html`<option value=${id} .selected=${id === account} translate="no">${name}</option>`)}</select></label>`;

/** @param {Controls} controls */
function wishForm(controls) {
  const { today, wished, onWish, onWished } = controls;
  const wish = WISHES.find(({ id }) => id === wished.wish);
  const proposal = wish?.proposals.find(({ id }) => id === wished.proposal);
  return html`<details class="wish" ?open=${Boolean(wished.wish || wished.words)}><summary>${t.fromWish}</summary>
    <form @submit=${submitted(onWished)}>
      <div class="fields">
        <label class="long">${t.ownWords}<input name="words" maxlength="2000" .value=${wished.words} placeholder=${t.ownWordsExample}
          @change=${(/** @type {Event} */ event) => onWish({ words: valueIn(event) })}></label>
        <label>${t.wish}<select name="wish" required @change=${(/** @type {Event} */ event) => onWish({ wish: valueIn(event) })}>
          <option value="" .selected=${!wish}>${t.chooseWish}</option>
          ${WISHES.map(({ id, name }) => html`<option value=${id} .selected=${id === wished.wish}>${text(name)}</option>`)}</select></label>
      </div>
      ${wish ? html`<fieldset><legend>${t.measuredBy}</legend>${wish.proposals.map(({ id, metric, unit, direction, baseline }) => html`
        <label class="choice"><input type="radio" name="proposal" value=${id} required .checked=${id === wished.proposal}
          @change=${() => onWish({ proposal: id })}> <span><b>${text(metric)}</b>${text(unit) ? ` (${text(unit)})` : ''} – ${direction === 'up' ? t.better.up : t.better.down}
          <span class="about">${t.baseline}: ${text(baseline)}</span></span></label>`)}</fieldset>` : nothing}
      ${proposal ? html`
        ${wished.faults.length ? html`<ul class="fault" role="alert">${wished.faults.map((each) => html`<li>${sentence(each)}</li>`)}</ul>` : nothing}
        <div class="fields">
          ${numberField(t.baseline, 'baseline')}
          ${numberField(t.target, 'target')}
          ${dayField(t.start, 'start', { value: today })}
          ${dayField(t.due, 'due', { value: daysAfter(today, HALF_A_YEAR_DAYS) })}
          ${accountField(controls)}
        </div>
        <p class="actions"><button class="main">${t.begin}</button></p>` : nothing}
    </form></details>`;
}

/** @param {Controls} controls */
export function newPlanView(controls) {
  const { templates, today, onNew, onFile, onRemoveTemplate } = controls;
  return html`<form class="new-plan" @submit=${submitted(({ template, account, start }) => onNew(template, account, start))}>
      <h2>${t.newPlan}</h2>
      <div class="fields">
        <label>${t.template}<select name="template">
          ${templates.length ? html`<optgroup label=${t.ownTemplates}>${templates.map(({ id, plan }) => html`
            <option value=${`own:${id}`} translate="no">${plan?.title ?? id}</option>`)}</optgroup>` : nothing}
          ${TEMPLATES.map(({ id, title, persona }) => html`<option value=${id}>${text(title)} – ${text(persona)}</option>`)}</select></label>
        ${accountField(controls)}
        ${dayField(t.start, 'start', { value: today })}
      </div>
      <p class="actions"><button class="main">${t.begin}</button>
        <label class="file"><input type="file" accept=".json,application/json,.html,text/html" @change=${(/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const [file] = input.files ?? [];
    if (file) onFile(file);
    input.value = '';
  }}><span>${t.importPlan}</span></label></p>
    </form>
    ${wishForm(controls)}
    ${templates.length ? html`<details><summary>${t.ownTemplates}</summary><ul class="blockers">${templates.map(({ id, plan }) => html`
      <li><div>${written(plan?.title ?? id)}</div>
        <button class="remove" aria-label=${t.removeOf(plan?.title ?? id)} @click=${() => onRemoveTemplate(id)}>${t.removeTemplate}</button></li>`)}</ul></details>` : nothing}`;
}
