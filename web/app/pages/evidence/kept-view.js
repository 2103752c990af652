/** The evidence that is kept, whatever table is open, and what can be done with it. */
import { html, nothing } from 'lit/html.js';
import { t as common, text } from '../../shell/language.js';
import { written } from '../../shell/parts.js';
import { submitted } from '../fields/fields.js';
import { t } from './messages.js';
import { intervalBar } from './pictures.js';
import { MARKS } from './result-view.js';
import { effectSaid } from './sentences.js';

/** @typedef {import('./kept.js').KeptGroup} KeptGroup */

/**
 * @typedef {object} KeptControls
 * @property {string} quoting the name of the group that is being quoted; empty for none
 * @property {string} fault why it could not be
 * @property {readonly {id: string, name: string}[]} accounts
 * @property {readonly {id: string, text: import('../../../engine/documents.js').Text}[]} questions
 * @property {(name: string) => void} onQuoting empty to stop
 * @property {(group: KeptGroup, account: string, question: string) => void} onQuote
 * @property {(group: KeptGroup) => void} onRemove
 */

/** What evidence of value exists: that is what a quote is, most of the time. */
const USUAL_QUESTION = 'P2';

/** @param {KeptGroup} group @param {KeptControls} controls */
const quoteForm = (group, { fault, accounts, questions, onQuote, onQuoting }) => (accounts.length ? html`
  <form class="fields" @submit=${submitted(({ account, question }) => onQuote(group, account, question))}>
    <label>${t.quoteAccount}<select name="account" translate="no">${accounts.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</select></label>
    <label class="wide">${t.quoteQuestion}<select name="question">${questions.map(({ id, text: words }) => html`
      <option value=${id} ?selected=${id === USUAL_QUESTION}>${id} ${text(words)}</option>`)}</select></label>
    <button class="main">${t.quoteNow}</button> <button type="button" @click=${() => onQuoting('')}>${t.notQuoted}</button>
  </form>
  ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}` : html`<p class="empty">${t.noAccountYet} <a href="./">${t.toTheScore}</a></p>`);

/** @param {KeptGroup} group @param {KeptControls} controls */
function groupItem(group, controls) {
  const { name, all: { activity, outcome, verdict, effect, n, file, day }, segments } = group;
  const words = effectSaid(effect);
  const isQuoting = controls.quoting === name;
  const of = html`<span class="unseen">: ${activity} → ${outcome}</span>`;
  return html`<li class="pair ${verdict}">
    <h3><span class="verdict ${verdict}"><span aria-hidden="true">${MARKS[verdict]}</span> ${t.verdicts[verdict]}</span> <bdi dir="ltr" translate="no">${activity} → ${outcome}</bdi></h3>
    <div class="bar">${intervalBar(effect, words)} <span class="quiet" aria-hidden="true">${words}</span></div>
    <p class="quiet">${t.keptFrom(t.evidenceNumber(n), common.date(day))} ${written(file)}${segments.length ? html` · ${t.bySegment}: ${written(segments.map(({ segment }) => segment).join(', '))}` : nothing}</p>
    <p class="actions on-screen">
      <button aria-expanded=${isQuoting} @click=${() => controls.onQuoting(isQuoting ? '' : name)}>${t.quoteIt}${of}</button>
      <button @click=${() => controls.onRemove(group)}>${t.removeRule}${of}</button></p>
    ${isQuoting ? quoteForm(group, controls) : nothing}</li>`;
}

/** @param {readonly KeptGroup[]} groups @param {KeptControls} controls */
export const keptView = (groups, controls) => html`
  <section class="kept" aria-labelledby="kept-title"><h2 id="kept-title" tabindex="-1">${t.keptTitle}</h2>
    ${groups.length ? html`<ul class="pairs">${groups.map((group) => groupItem(group, controls))}</ul>` : html`<p class="empty">${t.noneKept}</p>`}</section>`;
