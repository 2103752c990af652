/** One plan: where it stands, the next turn, what is done, what stands in the way, and what would bring it back. */
import { html, nothing } from 'lit/html.js';
import { hatch } from '../../../ui/gauge.js';
import { t as common } from '../../shell/language.js';
import { written } from '../../shell/parts.js';
import { fan } from './fan.js';
import { t } from './messages.js';
import { activityOf, adherenceBar, cadenceOf, rounded, shareBar, shortened, statusOf, turnOf, valueOf } from './parts.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('../../../engine/plan-documents.js').Course} Course */
/** @typedef {NonNullable<Plan['activities']>[number]} Activity */

/** A step of the score. @typedef {{question: string, words: string, gain: number | null}} ReadyStep */

/**
 * @typedef {object} Controls
 * @property {string} account the id of the account where it is kept here; empty without one
 * @property {readonly ReadyStep[]} steps of the account's score that are ready
 * @property {(step: ReadyStep) => void} onStep
 * @property {string} today
 * @property {string} logging the activity whose entry is open
 * @property {(id: string) => void} onLogging
 * @property {(id: string, day: string, amount: number) => void} onLog
 * @property {(day: string, value: number) => void} onMeasure
 * @property {(day: string) => void} onRemoveMeasurement
 * @property {(blocker: {text: string, kind: string, activity: string, solution: string}) => void} onBlocker
 * @property {(id: string) => void} onClear
 * @property {(objective: Partial<Plan['objective']>) => void} onReroute
 * @property {() => void} onEdit
 * @property {() => void} onExport
 * @property {() => void} onRemove
 */

/** @param {SubmitEvent} event @returns {Record<string, string>} what the fields hold */
function fieldsOf(event) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const fields = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form)));
  form.reset();
  return fields;
}

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
  return html`<form class="fields log" aria-label=${t.logOf(name)} @submit=${(/** @type {SubmitEvent} */ event) => {
    const { day, amount: given } = fieldsOf(event);
    onLog(id, day, Number(given));
  }} @keydown=${(/** @type {KeyboardEvent} */ event) => { if (event.key === 'Escape') onLogging(''); }}>
    ${'done_by' in cadence ? html`<input type="hidden" name="amount" value="1">`
    : html`<label>${cadence.unit || t.amount}<input type="number" name="amount" min="0" step="any" value=${amount} required></label>`}
    <label>${t.planDay}<input type="date" name="day" value=${today} required></label>
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
function reroutes(plan, { reroutes: proposals }, { onReroute }) {
  if (!proposals.length) return nothing;
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
function fromScore({ steps, onStep }) {
  if (!steps.length) return nothing;
  return html`<section class="on-screen"><h2>${t.fromScore}</h2><p class="quiet">${t.fromScoreText}</p>
    <ul class="blockers">${steps.map((step) => html`<li><div>${step.words}</div>
      <button aria-label=${t.addStepOf(step.words)} @click=${() => onStep(step)}>${t.addStep}</button></li>`)}</ul></section>`;
}

/** @param {Plan} plan @param {Course} course @param {Controls} controls */
function blockers(plan, { as_of: asOf }, { onBlocker, onClear }) {
  const open = (plan.blockers ?? []).filter(({ raised, cleared }) => raised <= asOf && !(cleared && cleared <= asOf));
  return html`<section><h2>${t.blockers}</h2>
    ${open.length ? html`<ul class="blockers">${open.map(({ id, text, kind, activity, solution }) => html`<li>
      <div><b>${written(text)}</b> <span class="quiet">${t.kinds[kind]}${activity ? html` · ${written(activityOf(plan, activity)?.name ?? '')}` : nothing}</span>
        <span class="about">${solution ? html`${t.detour} ${written(solution)}` : t.clearFirst}</span></div>
      <button @click=${() => onClear(id)}>${t.clear}</button></li>`)}</ul>` : html`<p class="quiet">${t.noBlockers}</p>`}
    <details><summary>${t.addBlocker}</summary>
      <form class="fields" @submit=${(/** @type {SubmitEvent} */ event) => onBlocker(/** @type {any} */ (fieldsOf(event)))}>
        <label>${t.whatBlocks}<input name="text" required maxlength="2000"></label>
        <label>${t.kind}<select name="kind">${Object.entries(t.kinds).map(([id, name]) => html`<option value=${id}>${name}</option>`)}</select></label>
        <label>${t.activity}<select name="activity"><option value="">${t.wholePlan}</option>
          ${(plan.activities ?? []).map(({ id, name }) => html`<option value=${id} translate="no">${name}</option>`)}</select></label>
        <label>${t.solution}<input name="solution" maxlength="2000"></label>
        <button class="main">${t.planSave}</button>
      </form></details></section>`;
}

/** @param {Plan} plan @param {Controls} controls */
function measurements(plan, { today, onMeasure, onRemoveMeasurement }) {
  return html`<section class="on-screen"><h2>${t.measurements}</h2>
    <form class="fields measure" @submit=${(/** @type {SubmitEvent} */ event) => {
    const { day, value } = fieldsOf(event);
    onMeasure(day, Number(value));
  }}>
      <label><span>${written(plan.objective.metric)}${plan.objective.unit ? html` (${written(plan.objective.unit)})` : nothing}</span><input type="number" name="value" step="any" required></label>
      <label>${t.planDay}<input type="date" name="day" value=${today} required></label>
      <button class="main">${t.addMeasurement}</button>
    </form>
    ${plan.measurements?.length ? html`<details><summary>${t.allMeasurements(plan.measurements.length)}</summary><ul class="blockers">
      ${[...plan.measurements].reverse().map(({ date, value }) => html`<li><div>${common.date(date)}: ${valueOf(plan, value)}</div>
        <button class="remove" aria-label=${t.removeMeasurement(common.date(date))} @click=${() => onRemoveMeasurement(date)}>${common.remove}</button></li>`)}
    </ul></details>` : nothing}</section>`;
}

/** @param {Plan} plan @param {Course} course @param {Controls} controls */
export function planView(plan, course, controls) {
  return html`${hatch}
    <p class="actions plan-actions"><a class="button" href="plans.html">${t.allPlans}</a>
      <button @click=${controls.onEdit}>${t.planEdit}</button>
      <button @click=${controls.onExport}>${t.exportPlan}</button>
      <button class="remove" @click=${controls.onRemove}>${common.remove}</button></p>
    <h2 class="plan-title" tabindex="-1">${written(plan.title)}</h2>
    <p class="quiet">${[plan.account?.name, plan.persona, plan.segment].filter(Boolean).map((each, i) => html`${i ? ' · ' : ''}${
    i === 0 && controls.account && plan.account?.name ? html`<a href="./?account=${encodeURIComponent(controls.account)}">${written(String(each))}</a>` : written(String(each))}`)}</p>
    <p class="turn">${turnOf(plan, course)}</p>
    ${objectiveCard(plan, course)}
    ${reroutes(plan, course, controls)}
    ${activities(plan, course, controls)}
    ${measurements(plan, controls)}
    ${fromScore(controls)}
    ${blockers(plan, course, controls)}`;
}
