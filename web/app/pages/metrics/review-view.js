/** The review of a quarter, what was decided in it, and the report of one page. */
import { html, nothing } from 'lit/html.js';
import { t as common, text } from '../../shell/language.js';
import { goalOf, metricOf } from './catalogue.js';
import { thresholdsOf } from './framework.js';
import { t } from './messages.js';
import { stateOf } from './thresholds.js';
import { baseOf, standing, trendOf } from './tiles-view.js';
import { countOf, intervalOf, nameOf, written } from './write.js';

/** @typedef {import('./framework.js').Framework} Framework */
/** @typedef {import('./figures.js').Figure} Figure */
/** @typedef {import('./review.js').Proposal} Proposal */

/** @param {Proposal} proposal */
export const reasonOf = ({ reason, other, outcomes = [] }) => (other ? t.twinOf(nameOf(other))
  : reason === 'no_sign' ? t.noSignOf(outcomes.join(', ')) : t.reasons[reason]);

/** @param {Framework['decisions']} decisions @param {string} label */
const decisionsView = (decisions, label) => html`<div class="scrolled" tabindex="0" role="region" aria-label=${label}><table class="words decisions">
  <thead><tr><th scope="col">${t.dayHeadOf}</th><th scope="col">${t.nameHead}</th><th scope="col">${t.decisionHead}</th><th scope="col">${t.reasonHead}</th></tr></thead>
  <tbody>${decisions.map(({ day, metric, decision, reason }) => html`<tr><th scope="row">${common.date(day)}</th><td>${nameOf(metric)}</td><td>${t.decided[decision]}</td><td>${reason}</td></tr>`)}</tbody>
</table></div>`;

/**
 * @param {Framework} framework @param {readonly Proposal[]} proposals without those that were decided today
 * @param {{onReview: () => void, onDecide: (proposal: Proposal, decision: 'kept' | 'retired') => void}} controls
 */
export function reviewView({ reviews, decisions, chosen }, proposals, { onReview, onDecide }) {
  const last = reviews.at(-1);
  return html`<section class="on-screen review" aria-labelledby="review-title">
    <h2 id="review-title">${t.reviewTitle}</h2>
    <p class="quiet">${t.reviewText}</p>
    ${last ? html`<p>${t.lastReview(common.date(last.day), reviews.length)}</p>` : nothing}
    ${chosen.length ? html`<p class="actions"><button @click=${onReview}>${t.beginReview}</button></p>` : nothing}
    ${last ? html`${proposals.length ? html`<ul class="proposals">${proposals.map((proposal) => html`<li data-proposal=${proposal.metric}>
      <p><b>${nameOf(proposal.metric)}</b> ${reasonOf(proposal)}</p>
      <p class="actions"><button @click=${() => onDecide(proposal, 'retired')}>${t.retireIt}<span class="unseen"> ${nameOf(proposal.metric)}</span></button>
        <button @click=${() => onDecide(proposal, 'kept')}>${t.keepIt}<span class="unseen"> ${nameOf(proposal.metric)}</span></button></p></li>`)}</ul>` : html`<p>${t.noProposals}</p>`}` : nothing}
    ${decisions.length ? html`<h3>${t.decisionsTitle}</h3>${decisionsView(decisions, t.decisionsTitle)}` : nothing}
  </section>`;
}

/** @param {Framework} framework @param {(id: string) => Figure | undefined} figure @param {string} today @param {() => void} onPrint */
export function reportView(framework, figure, today, onPrint) {
  const { goals, chosen, tasks, decisions } = framework;
  const rows = chosen.flatMap((id) => {
    const metric = metricOf(id);
    const found = figure(id);
    return metric ? [{ metric, found, state: stateOf(metric, found?.value, thresholdsOf(framework, id)) }] : [];
  });
  const crossings = rows.filter(({ state }) => state === 'bad');
  const open = tasks.filter(({ done }) => !done);
  return html`<section class="report" aria-labelledby="report-title">
    <h2 id="report-title">${t.reportTitle}</h2>
    <p>${t.reportOn(common.date(today))}</p>
    <p class="actions"><button class="main" @click=${onPrint}>${t.print}</button></p>
    <p><b>${t.goalsOf}</b> ${goals.map((id) => text(goalOf(id)?.name)).join(' · ')}</p>
    <div class="scrolled" tabindex="0" role="region" aria-label=${t.nameHead}><table class="words">
      <thead><tr><th scope="col">${t.nameHead}</th><th scope="col">${t.valueHead}</th><th scope="col">${t.trendHead}</th><th scope="col">${t.stateHead}</th></tr></thead>
      <tbody>${rows.map(({ metric, found, state }) => html`<tr><th scope="row">${text(metric.name)}
        ${found ? html`<span class="about">${t.baseHead}: ${baseOf(found, framework)}</span>` : nothing}</th>
        <td><b>${written(metric, found?.value, found?.currency)}</b>${found ? html`<span class="about">${[intervalOf(metric, found), countOf(found)].filter(Boolean).join(' · ')}</span>` : nothing}</td>
        <td class="trend-cell">${found ? trendOf(metric, found, framework) : nothing}</td>
        <td>${standing(state)}</td></tr>`)}</tbody>
    </table></div>
    <h3>${t.crossingsTitle}</h3>
    ${crossings.length ? html`<ul>${crossings.map(({ metric }) => html`<li>${t.crossed(text(metric.name))}</li>`)}</ul>` : html`<p>${t.noCrossings}</p>`}
    ${open.length ? html`<h3>${t.openTasks}</h3><ul>${open.map(({ step, owner, due, metric }) => html`<li><bdi>${step}</bdi> <span class="quiet"><bdi>${owner}</bdi> · ${common.date(due)} · ${nameOf(metric)}</span></li>`)}</ul>` : nothing}
    ${decisions.length ? html`<h3>${t.decisionsTitle}</h3>${decisionsView(decisions, `${t.reportTitle}: ${t.decisionsTitle}`)}` : nothing}
  </section>`;
}
