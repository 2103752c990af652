/** The watch list: rules, and the accounts where they fire, with the figures that made them. */
import { html, nothing } from 'lit/html.js';
import { t as common } from '../../shell/language.js';
import { written } from '../../shell/parts.js';
import { t } from './messages.js';

/** @typedef {import('../../../engine/evidence-documents.js').EvidenceResult} EvidenceResult */
/** @typedef {{rule: 'silence', activity: string, weeks: number} | {rule: 'drop', activity: string, periods: number, deviations: number}} Rule */

const SHOWN = 50;

/** @param {EvidenceResult['watch'][number]} hit */
function said({ rule, figures }) {
  const { activity, weeks, last, before, after, topic, accounts } = /** @type {any} */ (figures);
  if (rule === 'silence') return last ? t.silentSince(activity, common.date(last)) : t.neverAny(activity, weeks);
  if (rule === 'drop') return t.dropped(activity, t.evidenceNumber(Number(Number(before).toPrecision(3))), t.evidenceNumber(Number(Number(after).toPrecision(3))));
  return t.sharedTopic(topic, accounts);
}

/**
 * @param {EvidenceResult['watch']} hits
 * @param {object} controls
 * @param {readonly string[]} controls.activities
 * @param {readonly Rule[]} controls.rules
 * @param {string} controls.fault
 * @param {(account: string) => string} controls.addressOf of an account that is kept here; empty for none
 * @param {(rules: readonly Rule[]) => void} controls.onRules
 */
export function watchView(hits, { activities, rules, fault, addressOf, onRules }) {
  return html`<section class="watch"><h2>${t.watchList}</h2><p class="quiet">${t.watchText}</p>
    <ul class="rules">${rules.map((rule, i) => html`<li>${rule.rule === 'silence' ? t.ruleSilence(rule.activity, rule.weeks) : t.ruleDrop(rule.activity, rule.periods)}
      <button class="remove on-screen" aria-label=${`${t.removeRule} ${i + 1}`} @click=${() => onRules(rules.filter((_, each) => each !== i))}>${t.removeRule}</button></li>`)}</ul>
    <form class="fields on-screen" @submit=${(/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const given = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const activity = String(given.get('activity'));
    const number = Number(given.get('number'));
    onRules([...rules, given.get('rule') === 'drop' ? { rule: 'drop', activity, periods: number, deviations: 3 } : { rule: 'silence', activity, weeks: number }]);
  }}>
      <label>${t.watchRule}<select name="rule"><option value="silence">${t.watchSilence}</option><option value="drop">${t.watchDrop}</option></select></label>
      <label>${t.roles.activity}<select name="activity">${activities.map((each) => html`<option translate="no">${each}</option>`)}</select></label>
      <label>${t.weeksOrPeriods}<input type="number" name="number" min="1" max="104" value="4" required></label>
      <button>${t.addRule}</button></form>
    ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
    ${rules.length ? html`<p>${t.hitsOf(hits.length)}</p><ul class="hits">${hits.slice(0, SHOWN).map((hit) => html`<li><b>${written(hit.account)}</b> ${said(hit)}
      ${addressOf(hit.account) ? html`<a class="on-screen" href=${addressOf(hit.account)}>${t.openAccount}</a>` : nothing}</li>`)}</ul>
      ${hits.length > SHOWN ? html`<p class="quiet">${t.moreHits(hits.length - SHOWN)}</p>` : nothing}` : nothing}</section>`;
}
