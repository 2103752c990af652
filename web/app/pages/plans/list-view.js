/** All plans: what came of them, and where each stands. */
import { html, nothing } from 'lit/html.js';
import { t as common } from '../../shell/language.js';
import { sentence, written } from '../../shell/parts.js';
import { shareBar, statusOf, turnOf } from './parts.js';
import { t } from './messages.js';

/** @typedef {import('./desk.js').Kept} Kept */

/**
 * @param {readonly Kept[]} plans @param {object} controls
 * @param {import('../../../engine/plan-documents.js').Achievement} controls.achievement of those that are shown
 * @param {readonly string[]} controls.segments
 * @param {string} controls.segment
 * @param {string} controls.account the name of the account whose plans alone are shown; empty for all
 * @param {(segment: string) => void} controls.onSegment
 * @param {() => void} controls.onCalendar
 */
export function listView(plans, { achievement, segments, segment, account, onSegment, onCalendar }) {
  const { arrived, past_due: pastDue, share, low, high, on_course: onCourse, under_way: underWay } = achievement;
  return html`
    ${account ? html`<p class="actions plan-actions"><a class="button" href="plans.html">${t.allPlans}</a> <span>${t.plansOf} ${written(account)}</span></p>` : nothing}
    ${plans.length ? html`
      <dl class="totals">
        <div class="hero"><dt>${t.achieved}</dt>
          <dd>${share === null ? html`<b>–</b> <span class="quiet">${t.noneEnded}</span>` : html`<b>${t.planShare(share)}</b>
            <span class="quiet">${t.achievedText(arrived, arrived + pastDue, t.planShare(Number(low)), t.planShare(Number(high)))}</span>`}</dd></div>
        <div><dt>${t.status.on_course}</dt><dd><b>${t.of(onCourse, underWay)}</b> <span class="quiet">${t.underWay}</span></dd></div>
      </dl>
      ${segments.length > 1 ? html`<div class="filters"><label>${t.segmentOf}<select @change=${(/** @type {Event} */ event) => (
    onSegment(/** @type {HTMLSelectElement} */ (event.target).value))}>
        <option value="">${t.anySegment}</option>
        ${segments.map((each) => html`<option .selected=${each === segment} translate="no">${each}</option>`)}</select></label></div>` : nothing}
      <table class="list">
        <thead><tr><th scope="col">${t.plan}</th><th scope="col">${t.statusTitle}</th><th scope="col" class="wide">${t.progress}</th>
          <th scope="col" class="wide">${t.due}</th></tr></thead>
        <tbody>${plans.map(({ id, plan, course, fault }) => html`<tr>
          <th scope="row"><a class="link" href="plans.html?plan=${encodeURIComponent(id)}">${written(plan?.title || id)}</a>
            <span class="about">${[plan?.account?.name, plan?.segment].filter(Boolean).map((each, i) => html`${i ? ' · ' : ''}${written(String(each))}`)}</span>
            ${plan && course ? html`<span class="about">${turnOf(plan, course)}</span>` : nothing}</th>
          <td>${course ? statusOf(course) : html`<span class="fault">${sentence(fault)}</span>`}</td>
          <td class="wide">${course && course.progress !== null ? html`${shareBar(course)}<span class="about">${
    t.progressOf(t.planShare(course.progress), t.planShare(course.expected))}</span>` : '–'}</td>
          <td class="wide">${plan ? common.date(plan.objective.due) : '–'}</td></tr>`)}</tbody>
      </table>
      <p class="actions"><button @click=${onCalendar}>${t.calendarOfAll}</button></p>` : html`<p class="empty">${t.noPlans}</p>`}`;
}
