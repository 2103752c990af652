/** The watch list: rules, and the accounts where they fire, with the figures that made them. */
import { html, nothing } from 'lit/html.js';
import { t as common } from '../../shell/language.js';
import { written } from '../../shell/parts.js';
import { t } from './messages.js';

/** @typedef {import('../../../engine/evidence-documents.js').EvidenceResult} EvidenceResult */
/**
 * @typedef {{rule: 'silence', activity: string, weeks: number} | {rule: 'drop', activity: string, periods: number, deviations: number}
 *   | {rule: 'topic', accounts: number, weeks: number}} Rule
 */

const SHOWN = 50;

/** @param {EvidenceResult['watch'][number]} hit */
function said({ rule, figures }) {
  const { activity, weeks, last, before, after, topic, accounts } = /** @type {any} */ (figures);
  if (rule === 'silence') return last ? t.silentSince(activity, common.date(last)) : t.neverAny(activity, weeks);
  if (rule === 'drop') return t.dropped(activity, t.evidenceNumber(Number(Number(before).toPrecision(3))), t.evidenceNumber(Number(Number(after).toPrecision(3))));
  return t.sharedTopic(topic, accounts);
}

/** Topics have no activity, and activities no number of accounts. @param {Event} event */
const topicsToggled = ({ target }) => {
  const { form, value } = /** @type {HTMLSelectElement} */ (target);
  form?.classList.toggle('topic', value === 'topic');
};

/** @param {Rule} rule */
function ruleSaid(rule) {
  if (rule.rule === 'silence') return t.ruleSilence(rule.activity, rule.weeks);
  return rule.rule === 'drop' ? t.ruleDrop(rule.activity, rule.periods) : t.ruleTopic(rule.accounts, rule.weeks);
}

/** @param {FormData} given @returns {Rule} */
function ruleIn(given) {
  const activity = String(given.get('activity'));
  const number = Number(given.get('number'));
  switch (given.get('rule')) {
    case 'drop': return { rule: 'drop', activity, periods: number, deviations: 3 };
    case 'topic': return { rule: 'topic', accounts: Number(given.get('accounts')), weeks: number };
    default: return { rule: 'silence', activity, weeks: number };
  }
}

/**
 * @param {EvidenceResult['watch']} hits
 * @param {object} controls
 * @param {string} controls.title
 * @param {unknown} controls.about
 * @param {readonly string[]} controls.activities to choose from; with none and without topics nothing can be watched
 * @param {boolean} controls.hasTopics
 * @param {readonly Rule[]} controls.rules
 * @param {string} controls.fault
 * @param {(account: string) => string} [controls.nameOf] an account is its own name unless given
 * @param {(account: string) => string} controls.addressOf of an account or plan that is kept here; empty for none
 * @param {(rules: readonly Rule[]) => void} controls.onRules
 */
export function watchView(hits, { title, about, activities, hasTopics, rules, fault, nameOf = (account) => account, addressOf, onRules }) {
  return html`<section class="watch ${rules.length ? '' : 'on-screen'}"><h2>${title}</h2><p class="quiet">${about}</p>
    <ul class="rules">${rules.map((rule, i) => html`<li>${ruleSaid(rule)}
      <button class="remove on-screen" aria-label=${`${t.removeRule} ${i + 1}`} @click=${() => onRules(rules.filter((_, each) => each !== i))}>${t.removeRule}</button></li>`)}</ul>
    ${activities.length || hasTopics ? html`<form class="fields on-screen" @submit=${(/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    onRules([...rules, ruleIn(new FormData(/** @type {HTMLFormElement} */ (event.target)))]);
  }}>
      <label>${t.watchRule}<select name="rule" @change=${topicsToggled}>
        <option value="silence">${t.watchSilence}</option><option value="drop">${t.watchDrop}</option>${hasTopics ? html`<option value="topic">${t.watchTopic}</option>` : nothing}</select></label>
      ${hasTopics ? html`<label class="of-topics">${t.topicAccounts}<input type="number" name="accounts" min="2" max="1000000" value="3" required></label>` : nothing}
      <label class="of-activities">${t.roles.activity}<select name="activity">${activities.map((each) => html`<option translate="no">${each}</option>`)}</select></label>
      <label>${t.weeksOrPeriods}<input type="number" name="number" min="1" max="104" value="4" required></label>
      <button>${t.addRule}</button></form>` : nothing}
    ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
    ${rules.length ? html`<p>${t.hitsOf(hits.length)}</p><ul class="hits">${hits.slice(0, SHOWN).map((hit) => html`<li><b>${written(nameOf(hit.account))}</b> ${said(hit)}
      ${addressOf(hit.account) ? html`<a class="on-screen" href=${addressOf(hit.account)}>${addressOf(hit.account).startsWith('plans') ? t.openWatchedPlan : t.openAccount}</a>` : nothing}</li>`)}</ul>
      ${hits.length > SHOWN ? html`<p class="quiet">${t.moreHits(hits.length - SHOWN)}</p>` : nothing}` : nothing}</section>`;
}
