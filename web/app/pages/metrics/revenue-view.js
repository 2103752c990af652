/** Revenue from opening to closing, by segment and by cohort, and the accounts behind a movement. */
import { html, nothing } from 'lit/html.js';
import { t as common } from '../../shell/language.js';
import { numberField } from '../fields/fields.js';
import { t } from './messages.js';
import { step } from './pictures.js';
import { isolated } from './write.js';

/** @typedef {import('../../../engine/metrics-documents.js').RevenueResult} RevenueResult */
/** @typedef {import('../../../engine/metrics-documents.js').RevenuePeriod} RevenuePeriod */
/** @typedef {import('../../../engine/metrics-documents.js').MetricsOptions} MetricsOptions */
/** @typedef {import('../../../engine/metrics-documents.js').Flows} Flows */
/** @typedef {{segment: string, last: RevenuePeriod | undefined}} Split */

const UPWARD = /** @type {const} */ (['new', 'reactivated', 'expansion']);
const DOWNWARD = /** @type {const} */ (['contraction', 'churn']);
const MOST_COHORTS = 24;

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLSelectElement} */ (event.target).value;
/** @param {number | null} share */
const share = (share) => (share === null ? '–' : t.percent(share));

/** @param {RevenuePeriod} period */
function stepsOf(period) {
  let at = period.opening;
  const steps = [...UPWARD, ...DOWNWARD].map((movement) => {
    const from = at;
    const isUp = UPWARD.some((each) => each === movement);
    // Amounts have two decimals: what was added up in binary is put right.
    at = Math.round((at + (isUp ? 1 : -1) * period[movement]) * 100) / 100;
    return { movement, from, to: at, amount: period[movement], isUp };
  });
  return { steps, high: Math.max(period.opening, period.closing, ...steps.map(({ to }) => to)) };
}

/**
 * @param {RevenueResult} result
 * @param {object} controls
 * @param {MetricsOptions} controls.options @param {boolean} controls.isOpen the table is there to be asked again
 * @param {boolean} controls.hasContracts
 * @param {string} controls.period that is shown @param {readonly Split[]} controls.split
 * @param {Flows & {movement: string} | undefined} controls.flows @param {boolean} controls.hasCohorts they are to be drawn by now
 * @param {(period: string) => void} controls.onPeriod
 * @param {(options: Partial<MetricsOptions>) => void} controls.onOptions
 * @param {(movement: string) => void} controls.onMovement
 */
export function revenueView(result, { options, isOpen, hasContracts, period, split, flows, hasCohorts, onPeriod, onOptions, onMovement }) {
  const shown = result.periods.find((each) => each.period === period) ?? result.periods.at(-1);
  const money = (/** @type {number} */ amount) => common.money(amount, result.currency);

  const waterfall = (/** @type {RevenuePeriod} */ of) => {
    const { steps, high } = stepsOf(of);
    const name = (/** @type {keyof typeof t.movements} */ movement) => t.movements[movement];
    return html`
      <table class="list waterfall money">
        <thead><tr><th scope="col">${t.movementHead}</th><th scope="col" class="picture-cell"><span class="unseen">${t.movementHead}</span></th><th scope="col">${t.amountHead}</th></tr></thead>
        <tbody>
          <tr class="pole"><th scope="row">${name('opening')} <bdi class="about" translate="no">${of.from ?? ''}</bdi></th>
            <td class="picture-cell">${step(0, of.opening, high, true)}</td><td class="figure">${money(of.opening)}</td></tr>
          ${steps.map(({ movement, from, to, amount, isUp }) => html`<tr>
            <th scope="row">${isOpen && amount && result.basis === 'opening' ? html`<button class="link" data-movement=${movement} @click=${() => onMovement(movement)}>${name(movement)}</button>` : name(movement)}</th>
            <td class="picture-cell">${step(from, to, high, false)}</td>
            <td class="figure">${money(isUp || !amount ? amount : -amount)}</td></tr>`)}
          <tr class="pole"><th scope="row">${name('closing')} <bdi class="about" translate="no">${of.period}</bdi></th>
            <td class="picture-cell">${step(0, of.closing, high, true)}</td><td class="figure">${money(of.closing)}</td></tr>
        </tbody>
      </table>`;
  };

  const behind = (/** @type {Flows & {movement: string}} */ found) => html`
    <div class="behind" role="region" tabindex="-1" aria-label=${t.behind(/** @type {any} */ (t.movements)[found.movement], isolated(found.period))}>
      <h3>${t.behind(/** @type {any} */ (t.movements)[found.movement], isolated(found.period))}</h3>
      <div class="scrolled" tabindex="0" role="region" aria-label=${t.accountHead}><table class="values">
        <thead><tr><th scope="col">${t.accountHead}</th><th scope="col">${t.before}</th><th scope="col">${t.after}</th><th scope="col">${t.lineHead}</th></tr></thead>
        <tbody>${found.first.map(({ account, opening, closing, line }) => html`<tr><th scope="row" translate="no"><bdi>${account}</bdi></th>
          <td>${money(opening)}</td><td>${money(closing)}</td><td>${t.figure(line)}</td></tr>`)}</tbody>
      </table></div>
      ${found.accounts > found.first.length ? html`<p>${t.moreAccounts(found.accounts - found.first.length)}</p>` : nothing}
    </div>`;

  const chooser = html`<div class="filters on-screen">
    <label>${t.ofPeriod}<select class="of-period" @change=${(/** @type {Event} */ event) => onPeriod(valueOf(event))}>
      ${[...result.periods].reverse().map((each) => html`<option value=${each.period} .selected=${each === shown} translate="no">${each.period}</option>`)}</select></label>
    <label>${t.periodLength}<select ?disabled=${!isOpen} @change=${(/** @type {Event} */ event) => onOptions({ period: /** @type {any} */ (valueOf(event)) })}>
      ${Object.entries(t.lengths).filter(([length]) => length || !hasContracts).map(([length, words]) => html`<option value=${length} .selected=${length === (options.period ?? '')}>${words}</option>`)}</select></label>
    ${hasContracts ? html`<label>${t.basisHead}<select class="of-basis" ?disabled=${!isOpen} @change=${(/** @type {Event} */ event) => onOptions({ basis: /** @type {any} */ (valueOf(event)) })}>
      ${/** @type {const} */ (['opening', 'renewal']).map((basis) => html`<option value=${basis} .selected=${basis === result.basis}>${t.bases[basis]}</option>`)}</select></label>` : nothing}
    ${result.segments.length ? html`<label>${t.bySegment}<select class="of-segment" ?disabled=${!isOpen} @change=${(/** @type {Event} */ event) => onOptions({ segment: valueOf(event) })}>
      <option value="" .selected=${!result.segment}>${t.allSegments}</option>
      ${result.segments.map((each) => html`<option value=${each} .selected=${each === result.segment} translate="no">${each}</option>`)}</select></label>` : nothing}
    ${numberField(t.marginHead, 'margin', {
    ...(result.margin === null ? {} : { value: Math.round(result.margin * 1000) / 10 }), isRequired: false, least: 1, most: 100, isDisabled: !isOpen,
    onChange: (/** @type {string} */ percent) => onOptions({ margin: percent && String(Math.round(Number(percent) * 10) / 1000) }),
  })}
  </div>
  ${isOpen ? nothing : html`<p class="quiet on-screen">${t.dropAgain}</p>`}`;

  const splitView = html`
    <h3>${t.splitTitle}</h3>
    <p class="quiet">${t.splitText(isolated(result.periods.at(-1)?.period ?? ''))}</p>
    <div class="scrolled" tabindex="0" role="region" aria-label=${t.splitTitle}><table class="values split">
      <thead><tr><th scope="col">${t.bySegment}</th><th scope="col">GRR</th><th scope="col">NRR</th><th scope="col">${t.movements.opening}</th><th scope="col">${t.movements.closing}</th></tr></thead>
      <tbody>${split.map(({ segment, last }) => html`<tr><th scope="row" translate="no"><bdi>${segment}</bdi></th>
        <td>${share(last?.grr ?? null)}</td><td>${share(last?.nrr ?? null)}</td><td>${money(last?.opening ?? 0)}</td><td>${money(last?.closing ?? 0)}</td></tr>`)}</tbody>
    </table></div>`;

  const cohorts = result.cohorts.slice(-MOST_COHORTS);
  const columns = [...new Set(cohorts.flatMap(({ kept }) => kept.map((each) => each.period)))].sort();
  const cohortsView = html`
    <h3>${t.cohortsTitle}</h3>
    <p class="quiet">${t.cohortsText}</p>
    <div class="scrolled" tabindex="0" role="region" aria-label=${t.cohortsTitle}><table class="values cohorts">
      <thead><tr><th scope="col">${t.cohortHead}</th><th scope="col">${t.accountsHead}</th>${columns.map((each) => html`<th scope="col" translate="no">${each}</th>`)}</tr></thead>
      <tbody>${cohorts.map(({ period: began, accounts, kept }) => html`<tr><th scope="row" translate="no">${began}</th><td>${t.figure(accounts)}</td>
        ${columns.map((each) => {
    const found = kept.find((one) => one.period === each);
    return html`<td class=${found ? `heat h${Math.min(10, Math.floor(found.revenue_share / 10))}` : ''}>${found ? t.percent(found.revenue_share) : ''}</td>`;
  })}</tr>`)}</tbody>
    </table></div>`;

  return html`<section class="revenue" aria-labelledby="revenue-title">
    <h2 id="revenue-title">${t.revenueTitle}</h2>
    ${chooser}
    ${shown ? waterfall(shown) : nothing}
    ${flows ? behind(flows) : nothing}
    ${split.length > 1 ? splitView : nothing}
    ${hasCohorts && cohorts.some(({ kept }) => kept.length) ? cohortsView : nothing}
  </section>`;
}
