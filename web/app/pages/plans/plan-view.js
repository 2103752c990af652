/** One plan: where it stands, the next turn, what is done, what stands in the way, and what would bring it back. */
import { html, nothing } from 'lit/html.js';
import { hatch } from '../../../ui/gauge.js';
import { t as common } from '../../shell/language.js';
import { sentence, written } from '../../shell/parts.js';
import { dayField, numberField, submitted } from '../fields/fields.js';
import { fan } from './fan.js';
import { t } from './messages.js';
import { activityOf, adherenceBar, cadenceOf, rounded, shareBar, shortened, statusOf, turnOf, valueOf } from './parts.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('../../../engine/plan-documents.js').Course} Course */
/** @typedef {NonNullable<Plan['activities']>[number]} Activity */

/** A step of the score. @typedef {{question: string, words: string, gain: number | null}} ReadyStep */

/**
 * What the plan says about a question of the score.
 * @typedef {object} OpenProposal
 * @property {string} question
 * @property {string} words of the question
 * @property {string} level the words of the level
 * @property {string} now the words of the level that is chosen; empty without one
 * @property {string} note why, with the figures
 * @property {() => void} onTake
 */

/**
 * What can be done. Where a page does not offer something, it is not there.
 * @typedef {object} Controls
 * @property {boolean} isCustomer the customer's copy
 * @property {string} today
 * @property {string} logging the activity whose entry is open
 * @property {(id: string) => void} onLogging
 * @property {(id: string, day: string, amount: number) => void} onLog
 * @property {(day: string, value: number) => boolean} onMeasure whether it is kept
 * @property {(day: string) => void} onRemoveMeasurement
 * @property {(blocker: {text: string, kind: string, activity: string, solution: string}) => boolean} onBlocker whether it is kept
 * @property {(id: string) => void} onClear
 * @property {(objective: Partial<Plan['objective']>) => void} onReroute
 * @property {() => void} onEdit
 * @property {readonly import('./changes.js').Change[]} changes oldest first
 * @property {Record<string, import('../evidence/kept.js').KeptPair>} support the evidence for activities
 * @property {string} [account] the id of the account where it is kept here; empty without one
 * @property {string} [accountName]
 * @property {number} [assessments] how many the account has
 * @property {readonly ReadyStep[]} [steps] of the account's score that are ready
 * @property {(step: ReadyStep) => void} [onStep]
 * @property {readonly OpenProposal[]} [proposals]
 * @property {() => void} [onExport]
 * @property {() => void} [onRemove]
 * @property {() => void} [onTemplate]
 * @property {() => void} [onCalendar]
 * @property {(withWeather: boolean) => void} [onCopy]
 */

/** @param {Plan} plan @param {Course} course */
function objectiveCard(plan, course) {
  const { metric, baseline, target, start, due } = plan.objective;
  const { latest, progress, expected, projection, arrival, status, since } = course;
  const value = (/** @type {number} */ each) => valueOf(plan, each);
  const projected = projection ? t.projected(rounded(plan, projection.value), rounded(plan, projection.low), rounded(plan, projection.high)) : '';
  const said = [
    latest && progress !== null ? t.latestIs(value(latest.value), common.date(latest.date), t.planShare(progress), t.planShare(expected)) : t.status.no_data,
    projected, arrival && status !== 'arrived' ? t.arrivesOn(common.date(arrival)) : '',
  ].filter(Boolean);
  return html`
    <section class="card objective">
      <p class="aim">${written(metric)} ${t.planFromTo(value(baseline), value(target))} <span class="quiet">${t.span(common.date(start), common.date(due))}</span></p>
      ${status === 'arrived' ? html`<p class="arrived-banner" role="status">${statusOf(course)} ${t.arrivedSince(common.date(since ?? ''))}</p>`
    : html`<p>${statusOf(course)}</p>`}
      ${progress === null ? nothing : shareBar(course)}
      ${said.map((each) => html`<p class="quiet">${each}</p>`)}
      ${fan(plan, course, t.fanTitle(metric), said.join(' '))}
      <details><summary>${t.asTable}</summary>
        <table class="list"><thead><tr><th scope="col">${t.planDay}</th><th scope="col">${t.value}</th></tr></thead><tbody>
          <tr><td>${common.date(start)}</td><td>${value(baseline)} <span class="quiet">${t.baseline}</span></td></tr>
          ${(plan.measurements ?? []).map(({ date, value: each }) => html`<tr><td>${common.date(date)}</td><td>${value(each)}</td></tr>`)}
          ${projection ? html`<tr><td>${common.date(due)}</td><td>${rounded(plan, projection.value)} <span class="quiet">${
    t.between(rounded(plan, projection.low), rounded(plan, projection.high))}</span></td></tr>` : nothing}
          <tr><td>${common.date(due)}</td><td>${value(target)} <span class="quiet">${t.target}</span></td></tr>
        </tbody></table></details>
    </section>`;
}

/** @param {Activity} activity @param {Controls} controls */
function logForm({ id, name, cadence }, { today, onLog, onLogging }) {
  const amount = 'at_least' in cadence ? cadence.at_least : 'at_most' in cadence ? 0 : 1;
  return html`<form class="fields log" aria-label=${t.logOf(name)} @submit=${submitted(({ day, amount: given }) => {
    onLog(id, day, Number(given));
  })} @keydown=${(/** @type {KeyboardEvent} */ event) => { if (event.key === 'Escape') onLogging(''); }}>
    ${'done_by' in cadence ? html`<input type="hidden" name="amount" value="1">`
    : numberField(cadence.unit || t.amount, 'amount', { value: amount, least: 0 })}
    ${dayField(t.planDay, 'day', { value: today, isPast: true })}
    <button class="main">${t.planSave}</button>
    <button type="button" @click=${() => onLogging('')}>${t.planCancel}</button>
  </form>`;
}

/** @param {Plan} plan @param {Course} course @param {Controls} controls */
function activities(plan, course, controls) {
  return html`<section><h2>${t.activities}</h2>
    <ul class="activities">${course.activities.map((state) => {
    const activity = /** @type {Activity} */ (activityOf(plan, state.id));
    const waits = course.blocked.find((each) => each.activity === state.id);
    const { adherence, low, high, kept, known, all, trend } = state;
    return html`<li>
      <div class="what"><b>${written(activity.name)}</b>
        <span class="about">${t.owners[activity.owner]} · ${t.categories[activity.category]} · ${cadenceOf(activity)}</span>
        ${controls.support[state.id] ? html`<span class="about">${sentence(t.backedBy(controls.support[state.id].outcome, controls.support[state.id].n))}</span>` : nothing}
        ${waits ? html`<span class="about past">${t.isBlocked}</span>` : nothing}</div>
      <div class="how">${state.state ? html`<span class=${state.state === 'late' ? 'past' : ''}>${t.states[state.state]}</span>`
    : adherence === null ? html`<span class="quiet">${t.nothingLoggedIn(all)}</span>`
      : html`${adherenceBar(state)}<span class="about">${t.adherence(t.planShare(adherence), t.planShare(Number(low)), t.planShare(Number(high)))}
        · ${t.keptOf(kept, known)}${trend === null || trend === 0 ? '' : ` · ${trend > 0 ? t.rising : t.falling}`}</span>`}</div>
      ${controls.logging === state.id ? logForm(activity, controls)
    : html`<button class="log-button" data-activity=${state.id} aria-label=${t.logOf(activity.name)} @click=${() => controls.onLogging(state.id)}>${t.log}</button>`}
    </li>`;
  })}</ul></section>`;
}

/** @param {Plan} plan @param {Course} course @param {Controls} controls */
function reroutes(plan, { reroutes: proposals }, { onReroute, isCustomer }) {
  // A new course is agreed, and not taken on one side.
  if (!proposals.length || isCustomer) return nothing;
  const value = (/** @type {number} */ each) => rounded(plan, each * 30);
  return html`<section class="reroutes"><h2>${t.reroutes}</h2><p class="quiet">${t.reroutesText}</p><ul>${proposals.map((each) => {
    switch (each.kind) {
      case 'pace': return html`<li>${t.fasterPace(value(each.needed), value(each.pace))}</li>`;
      case 'due': return html`<li>${t.laterDue(common.date(each.date))}
        <button @click=${() => onReroute({ due: each.date })}>${t.useDay}</button></li>`;
      case 'target': return html`<li>${t.nearerTarget(rounded(plan, each.value))}
        <button @click=${() => onReroute({ target: shortened(each.value) })}>${t.useTarget}</button></li>`;
      default: return html`<li>${t.moreOf} ${written(activityOf(plan, each.id)?.name ?? each.id)}</li>`;
    }
  })}</ul></section>`;
}

/** @param {Controls} controls */
function fromScore({ steps = [], onStep }) {
  if (!steps.length || !onStep) return nothing;
  return html`<section class="on-screen"><h2>${t.fromScore}</h2><p class="quiet">${t.fromScoreText}</p>
    <ul class="blockers">${steps.map((step) => html`<li><div>${step.words}</div>
      <button aria-label=${t.addStepOf(step.words)} @click=${() => onStep(step)}>${t.addStep}</button></li>`)}</ul></section>`;
}

/** @param {Plan} plan @param {Course} course @param {Controls} controls */
function blockers(plan, { as_of: asOf }, { onBlocker, onClear, isCustomer }) {
  const open = (plan.blockers ?? []).filter(({ raised, cleared }) => raised <= asOf && !(cleared && cleared <= asOf));
  return html`<section><h2>${t.blockers}</h2>
    ${open.length ? html`<ul class="blockers">${open.map(({ id, text, kind, activity, solution }) => html`<li>
      <div><b>${written(text)}</b> <span class="quiet">${t.kinds[kind]}${activity ? html` · ${written(activityOf(plan, activity)?.name ?? '')}` : nothing}</span>
        <span class="about">${solution ? html`${t.detour} ${written(solution)}` : t.clearFirst}</span></div>
      ${isCustomer ? nothing : html`<button @click=${() => onClear(id)}>${t.clear}</button>`}</li>`)}</ul>` : html`<p class="quiet">${t.noBlockers}</p>`}
    ${isCustomer ? nothing : html`<details><summary>${t.addBlocker}</summary>
      <form class="fields" @submit=${submitted((fields) => onBlocker(/** @type {any} */ (fields)))}>
        <label>${t.whatBlocks}<input name="text" required maxlength="2000"></label>
        <label>${t.kind}<select name="kind">${Object.entries(t.kinds).map(([id, name]) => html`<option value=${id}>${name}</option>`)}</select></label>
        <label>${t.activity}<select name="activity"><option value="">${t.wholePlan}</option>
          ${(plan.activities ?? []).map(({ id, name }) => html`<option value=${id} translate="no">${name}</option>`)}</select></label>
        <label>${t.solution}<input name="solution" maxlength="2000"></label>
        <button class="main">${t.planSave}</button>
      </form></details>`}</section>`;
}

/** @param {Controls} controls */
function forScore({ proposals = [] }) {
  if (!proposals.length) return nothing;
  return html`<section class="on-screen"><h2>${t.forScore}</h2><p class="quiet">${t.forScoreText}</p>
    <ul class="blockers proposals">${proposals.map(({ words, level, now, note, onTake }) => html`<li><div><span class="quiet">${words}</span>
      <b>${level}</b> ${now ? html`<span class="quiet">${t.insteadOf(now)}</span>` : nothing}<span class="about">${sentence(note)}</span></div>
      <button aria-label=${t.takeProposalOf(words)} @click=${onTake}>${t.takeProposal}</button></li>`)}</ul></section>`;
}

/** The last member of a change that is a number or a day, as people write it. @param {string | undefined} value */
const plainly = (value) => (value === undefined ? '' : /^\d{4}-\d{2}-\d{2}$/.test(value) ? common.date(value)
  : value !== '' && Number.isFinite(Number(value)) ? t.plain(Number(value)) : value);

/** @param {Controls} controls */
function history({ changes }) {
  if (!changes.length) return nothing;
  const members = /** @type {Record<string, string>} */ ({
    title: t.planTitle, persona: t.persona, segment: t.segmentOf, metric: t.metric, unit: t.unit, baseline: t.baseline, target: t.target, start: t.start, due: t.due,
    milestones: t.milestones,
  });
  return html`<details class="on-screen history"><summary>${t.historyOfPlan(changes.length)}</summary><ul class="blockers">
    ${[...changes].reverse().map(({ at, kind, how, what, day, from, to, by_customer: isCustomer }) => html`<li><div>
      <span class="quiet">${common.date(at.slice(0, 10))}${isCustomer ? html` · ${t.owners.customer}` : nothing}</span>
      ${t.entryKinds[kind]} ${t.hows[how]}: ${kind === 'about' || kind === 'objective' ? members[what] ?? what : written(what)}${day ? `, ${common.date(day)}` : ''}
      ${from !== undefined || to !== undefined ? html`<span class="quiet">${written([plainly(from), plainly(to)].filter(Boolean).join(' → '))}</span>` : nothing}
    </div></li>`)}</ul></details>`;
}

/** What hands the plan on. @param {Controls} controls */
function handing({ onCopy, onCalendar, onTemplate, onExport }) {
  if (!onCopy && !onCalendar && !onTemplate && !onExport) return nothing;
  return html`<section class="on-screen"><h2>${t.handOn}</h2>
    ${onCopy ? html`<p>${t.customerCopyText}</p>
      <form class="copy" @submit=${(/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    onCopy(new FormData(/** @type {HTMLFormElement} */ (event.target)).has('weather'));
  }}><label><input type="checkbox" name="weather"> ${t.withWeather}</label>
        <p class="actions"><button>${t.customerCopy}</button></p></form>` : nothing}
    <p class="actions">${onCalendar ? html`<button @click=${onCalendar}>${t.calendar}</button>` : nothing}
      ${onExport ? html`<button @click=${onExport}>${t.exportPlan}</button>` : nothing}
      ${onTemplate ? html`<button @click=${onTemplate}>${t.asTemplate}</button>` : nothing}</p></section>`;
}

/** The account's own pages beside its plan. @param {Controls} controls */
function tabs({ account, accountName, assessments = 0 }) {
  if (!account) return nothing;
  const to = (/** @type {string} */ view) => `./?${new URLSearchParams({ account, ...(view ? { view } : {}) })}`;
  return html`<nav class="tabs" aria-label=${t.accountPages}><b>${written(accountName ?? '')}</b>
    <a class="tab" href=${to('')}>${common.pageScore}</a>
    <a class="tab" aria-current="page" href=${`plans.html?${new URLSearchParams({ account })}`}>${t.plan}</a>
    <a class="tab" href=${to('history')}>${t.planHistoryTab(assessments)}</a></nav>`;
}

/** @param {Plan} plan @param {Controls} controls */
function measurements(plan, { today, onMeasure, onRemoveMeasurement }) {
  return html`<section class="on-screen"><h2>${t.measurements}</h2>
    <form class="fields measure" @submit=${submitted(({ day, value }) => onMeasure(day, Number(value)))}>
      ${numberField(html`<span>${written(plan.objective.metric)}${plan.objective.unit ? html` (${written(plan.objective.unit)})` : nothing}</span>`, 'value')}
      ${dayField(t.planDay, 'day', { value: today, isPast: true })}
      <button class="main">${t.addMeasurement}</button>
    </form>
    ${plan.measurements?.length ? html`<details><summary>${t.allMeasurements(plan.measurements.length)}</summary><ul class="blockers">
      ${[...plan.measurements].reverse().map(({ date, value }) => html`<li><div>${common.date(date)}: ${valueOf(plan, value)}</div>
        <button class="remove" aria-label=${t.removeMeasurement(common.date(date))} @click=${() => onRemoveMeasurement(date)}>${common.remove}</button></li>`)}
    </ul></details>` : nothing}</section>`;
}

/** @param {Plan} plan @param {Course} course @param {Controls} controls */
export function planView(plan, course, controls) {
  const { isCustomer, onEdit, onRemove } = controls;
  return html`${hatch}
    ${tabs(controls)}
    ${isCustomer ? nothing : html`<p class="actions plan-actions">${onRemove ? html`<a class="button" href="plans.html">${t.allPlans}</a>` : nothing}
      <button @click=${onEdit}>${t.planEdit}</button>
      ${onRemove ? html`<button class="remove" @click=${onRemove}>${common.remove}</button>` : nothing}</p>`}
    <h2 class="plan-title" tabindex="-1">${written(plan.title)}</h2>
    <p class="quiet">${[plan.account?.name, plan.persona, plan.segment].filter(Boolean).map((each, i) => html`${i ? ' · ' : ''}${written(String(each))}`)}</p>
    <p class="turn">${turnOf(plan, course)}</p>
    ${objectiveCard(plan, course)}
    ${reroutes(plan, course, controls)}
    ${activities(plan, course, controls)}
    ${measurements(plan, controls)}
    ${forScore(controls)}
    ${fromScore(controls)}
    ${blockers(plan, course, controls)}
    ${handing(controls)}
    ${history(controls)}`;
}
