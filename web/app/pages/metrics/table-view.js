/** A table is dropped, its columns are confirmed, and it is read. */
import { html, nothing } from 'lit/html.js';
import { lang, t as common } from '../../shell/language.js';
import { dropView, encodingView, openSample, sheetsView } from '../tables/choose.js';
import { t as table } from '../tables/messages.js';
import { t } from './messages.js';

/** @typedef {import('../../../engine/metrics-documents.js').MetricColumns} MetricColumns */
/** @typedef {import('../../../engine/metrics-documents.js').MetricColumn} MetricColumn */
/** @typedef {import('../../../engine/metrics-documents.js').TableKind} TableKind */

/**
 * What is on screen of the table that comes in.
 * @typedef {{step: 'choose', fault: string, isBusy: boolean} | {step: 'sheets', sheets: readonly string[]}
 *   | {step: 'columns', columns: MetricColumns, faults: readonly string[]} | {step: 'reading', share: number}} Incoming
 */

export const KINDS = /** @type {readonly TableKind[]} */ (['revenue', 'subscriptions', 'events', 'surveys', 'value']);
const AMOUNTS = ['arr', 'mrr', 'tcv', 'amount', 'figure', 'rate'];
const DAYS = ['period', 'start', 'end', 'reached', 'date'];
const SHOWN = 3;

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLSelectElement} */ (event.target).value;

/** @param {MetricColumn} column */
const notationsOf = ({ role }) => (AMOUNTS.includes(role) ? ['point', 'comma'] : DAYS.includes(role) ? ['year_first', 'day_first', 'month_first'] : []);

/**
 * @param {MetricColumns} columns @param {readonly string[]} faults @param {string} name
 * @param {{shown: number, setRole: (column: number, role: string) => void, onEncoding?: (encoding: string) => void, read: () => void, again: () => void}} controls
 */
function columnsView({ columns, roles, bytes, encoding, faults: missing }, faults, name, { shown, setRole, onEncoding, read, again }) {
  const isOpen = columns.some(({ open }) => open);
  const meaning = (/** @type {MetricColumn} */ { header, role }, /** @type {number} */ index) => html`
    <select aria-label=${table.meaningOf(header)} @change=${(/** @type {Event} */ event) => setRole(index, valueOf(event))}>
      ${['none', ...roles].map((each) => html`<option value=${each} .selected=${each === role}>${/** @type {any} */ (t.meanings)[each] ?? each}</option>`)}
    </select>`;
  const notation = (/** @type {MetricColumn} */ column, /** @type {number} */ index) => {
    const choices = notationsOf(column);
    const chosen = choices.length === 2 ? column.numbers : column.dates;
    return choices.length ? html`
      <select aria-label=${table.notationOf(column.header)} aria-invalid=${column.open ? 'true' : 'false'}
        @change=${(/** @type {Event} */ event) => setRole(index, `${column.role}:${valueOf(event)}`)}>
        ${column.open ? html`<option value="" selected disabled>${table.chooseNotation}</option>` : nothing}
        ${choices.map((each) => html`<option value=${each} .selected=${!column.open && each === chosen}>${/** @type {any} */ (table.notation)[each]}</option>`)}
      </select>` : nothing;
  };
  return html`
    <h3 tabindex="-1">${table.columnsTitle}</h3>
    <p>${table.columnsText(name, bytes)} ${encodingView(encoding, onEncoding)}</p>
    ${(faults.length ? faults : missing.map(({ message }) => message)).map((fault) => html`<p class="fault" role="alert">${fault}</p>`)}
    <p class="actions">
      <button class="main" ?disabled=${isOpen || missing.length > 0} @click=${read}>${t.compute}</button>
      <button @click=${again}>${table.otherFile}</button>
    </p>
    <div class="scrolled" tabindex="0" role="region" aria-label=${table.columnsTitle}>
      <table class="meanings" aria-busy=${shown < columns.length ? 'true' : 'false'}>
        <thead><tr><th scope="col">${table.columnName}</th><th scope="col">${table.columnMeaning}</th><th scope="col">${table.firstRows}</th></tr></thead>
        <tbody>${columns.slice(0, shown).map((column, index) => html`
          <tr class=${column.role === 'none' ? 'unused' : ''}>
            <th scope="row" translate="no"><bdi>${column.header || index + 1}</bdi></th>
            <td>${meaning(column, index)}${notation(column, index)}</td>
            <td translate="no"><bdi>${column.examples.slice(0, SHOWN).filter(Boolean).join(' · ')}</bdi></td>
          </tr>`)}</tbody>
      </table>
    </div>`;
}

/**
 * @param {Incoming} incoming
 * @param {object} site
 * @param {TableKind} site.kind @param {string} site.name of the file
 * @param {readonly TableKind[]} site.wanted what the chosen metrics need
 * @param {readonly {what: string, kept: import('./framework.js').Kept}[]} site.kept what the tables said so far
 * @param {(kind: TableKind) => void} site.onKind @param {(file: File) => void} site.onFile
 * @param {(index: number) => void} site.onSheet @param {(what: string) => void} site.onForget
 * @param {number} site.shown so many columns are drawn by now @param {(column: number, role: string) => void} site.setRole @param {(encoding: string) => void} [site.onEncoding] @param {() => void} site.read @param {() => void} site.again
 */
export function tableView(incoming, site) {
  const { kind, name, wanted, kept, onKind, onFile, onSheet, onForget, again } = site;
  const view = () => {
    switch (incoming.step) {
      case 'sheets': return sheetsView(incoming.sheets, onSheet, again);
      case 'columns': return columnsView(incoming.columns, incoming.faults, name, site);
      case 'reading': return html`<h3 tabindex="-1">${table.readingTitle}</h3>
        <progress max="1" .value=${incoming.share} aria-label=${table.readingTitle}></progress>
        <p class="actions"><button @click=${again}>${table.stopReading}</button></p>`;
      default: return html`
        <div class="filters"><label>${t.tableKind}<select class="table-kind" @change=${(/** @type {Event} */ event) => onKind(/** @type {any} */ (valueOf(event)))}>
          ${KINDS.map((each) => html`<option value=${each} .selected=${each === kind}>${t.tables[each]}</option>`)}</select></label></div>
        ${dropView({
    ...incoming, needs: t.needs[kind], onFile,
    more: kind === 'revenue' ? html`<button @click=${() => openSample('sample-revenue.csv', onFile)}>${t.sample}</button>` : nothing,
  })}`;
    }
  };
  return html`<section class="on-screen incoming" aria-labelledby="table-title">
    <h2 id="table-title">${t.tableTitle}</h2>
    ${wanted.length ? html`<p>${t.wanted(new Intl.ListFormat(lang, { type: 'unit' }).format(wanted.map((each) => t.tables[each])))}</p>` : nothing}
    ${view()}
    ${kept.length ? html`<ul class="kept">${kept.map(({ what, kept: { name: file, day } }) => html`<li>
      <span>${t.readOn(`\u2068${file}\u2069`, common.date(day))}</span> <button class="remove" @click=${() => onForget(what)}>${t.forget}</button></li>`)}</ul>` : nothing}
  </section>`;
}
