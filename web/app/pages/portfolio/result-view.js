/** What a portfolio says as a whole: value at risk, renewals, bands by stage, and what could not be read. */
import { html, nothing } from 'lit/html.js';
import { shape } from '../../../ui/gauge.js';
import { text, t as common } from '../../shell/language.js';
import { refusedView } from '../tables/choose.js';
import { t as table } from '../tables/messages.js';

/** @typedef {import('./messages/en.js').Messages} Messages */
/** @typedef {import('../../../engine/table-documents.js').PortfolioSummary} PortfolioSummary */
/** @typedef {import('../../../engine/table-documents.js').CurrencyTotals} CurrencyTotals */
/** @typedef {import('./ranked-accounts.js').Wish} Wish */
/** @typedef {import('../../../engine/documents.js').Model} Model */

/**
 * @param {Messages} t
 * @param {object} site
 * @param {PortfolioSummary} site.summary
 * @param {import('../../../engine/table-documents.js').RefusedRow[]} site.refused the first of them
 * @param {string} site.name
 * @param {Model} site.model
 * @param {number} site.days
 * @param {unknown} site.exporting how it is exported
 * @param {() => void} site.exportRefused
 * @param {() => void} site.again
 * @param {(wanted: Wish) => void} site.show these accounts in the list
 */
export function resultView(t, { summary, refused, name, model, days, exporting, exportRefused, again, show }) {

  const hasValues = summary.without_value < summary.accounts;
  /** A number that shows the accounts that it counts. @param {number} count @param {Wish} wanted */
  const counted = (count, wanted) => html`<b><button class="link" @click=${() => show(wanted)}>${t.portfolioNumber(count)}</button></b>`;

  /** @param {CurrencyTotals} totals */
  const totalsOf = (totals) => html`
    <dl class="totals">
      ${hasValues ? html`<div class="hero"><dt>${common.valueAtRisk}</dt>
        <dd><b>${common.money(totals.value_at_risk, totals.currency)}</b>
          <span class="quiet">${t.upTo(common.money(totals.value_at_risk_at_worst, totals.currency))}</span></dd></div>` : nothing}
      <div><dt>${t.valueAll}</dt>
        <dd><b>${common.money(totals.value, totals.currency)}</b> <span class="quiet">${t.accountsCount(totals.accounts)}</span></dd></div>
      <div><dt>${common.renewingSoon(days)}</dt>
        <dd>${counted(totals.renewing.accounts, { order: 'renewal', renewing: '90' })}
          <span class="quiet">${t.atRiskOf(common.money(totals.renewing.value_at_risk, totals.currency))}</span></dd></div>
      ${totals.overdue.accounts ? html`<div><dt>${common.renewalPast}</dt>
        <dd>${counted(totals.overdue.accounts, { order: 'renewal', renewing: 'past' })}
          <span class="quiet">${common.money(totals.overdue.value, totals.currency)}</span></dd></div>` : nothing}
      ${totals.too_early.accounts ? html`<div><dt>${t.tooEarlyCount}</dt>
        <dd>${counted(totals.too_early.accounts, { order: 'value', band: -1 })}
          <span class="quiet">${t.notAssessed(common.money(totals.too_early.value, totals.currency))}</span></dd></div>` : nothing}
    </dl>`;

  const notes = [
    summary.totals.length > 1 && t.twoCurrencies,
    summary.earlier_rows && t.earlierRows(summary.earlier_rows),
    summary.without_value && t.withoutValue(summary.without_value),
    summary.short_rows && t.shortRows(summary.short_rows),
    summary.blank_rows && t.blankRows(summary.blank_rows),
    summary.same_names && t.sameNames(summary.same_names),
  ].filter(Boolean);

  /** @param {CurrencyTotals} totals */
  const matrixOf = (totals) => html`
    <table class="matrix">
      <caption>${t.matrixTitle}${totals.currency && summary.totals.length > 1 ? ` · ${totals.currency}` : ''}</caption>
      <thead><tr><th scope="col">${t.columnStage}</th>
        ${model.bands.map(({ id, name: band }) => html`<th scope="col">${shape(model, id)} ${text(band)}</th>`)}
        <th scope="col">${t.tooEarlyCount}</th></tr></thead>
      <tbody>${model.stages.map(({ id, name: stage }, s) => html`<tr>
        <th scope="row">${text(stage)}</th>
        ${totals.stages.find((each) => each.id === id)?.bands.map((tally, b) => html`<td>${tally.accounts ? html`
          <button class="link" @click=${() => show({ band: b < model.bands.length ? b : -1, stage: s })}>${t.portfolioNumber(tally.accounts)}</button>
          ${hasValues ? html`<span class="about">${common.money(tally.value, totals.currency)}</span>` : nothing}` : html`<span class="quiet">0</span>`}</td>`)}
      </tr>`)}</tbody>
    </table>`;

  return html`
    <div class="heading"><h2 tabindex="-1" translate="no"><bdi>${name}</bdi></h2>
      <div class="actions"><button @click=${again}>${table.otherFile}</button>${exporting}</div></div>
    ${summary.totals.map(totalsOf)}
    ${summary.encoding === 'utf-8' ? nothing : html`<p class="quiet">${table.readAs(summary.encoding)}</p>`}
    ${notes.length ? html`<ul class="notes quiet">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
    ${refusedView(refused, summary.refused, exportRefused)}
    <div class="overview">
      <div class="spread-place"></div>
      <div class="scrolled" tabindex="0" role="region" aria-label=${t.matrixTitle}>${summary.totals.map(matrixOf)}</div>
    </div>`;
}
