/** What each column of the table is to evidence, with its first rows; every role can be changed. */
import { html, nothing } from 'lit/html.js';
import { encodingView } from '../tables/choose.js';
import { t as table } from '../tables/messages.js';
import { t } from './messages.js';

/** @typedef {import('../../../engine/evidence-documents.js').EvidenceColumns} EvidenceColumns */
/** @typedef {EvidenceColumns['columns'][number]} Column */

const ROLES = /** @type {const} */ (['ignored', 'account', 'period', 'segment', 'activity', 'outcome', 'control', 'topic']);
const MEASURES = ['activity', 'outcome', 'control'];
const SHOWN = 3;

/** @param {Event} event */
const chosen = ({ target }) => /** @type {HTMLSelectElement} */ (target).value;

/**
 * @param {{columns: EvidenceColumns, shown: number, faults: readonly string[], name: string,
 *   setRole: (column: number, role: string) => void, onEncoding?: (encoding: string) => void, work: () => void, again: () => void}} site
 */
export function columnsView({ columns: { columns, rows, bytes, encoding }, shown, faults, name, setRole, onEncoding, work, again }) {
  const isOpen = columns.some(({ open, role }) => open && role === 'period');

  /** @param {Column} column @param {number} index */
  const role = ({ header, role: now }, index) => html`
    <select aria-label=${table.meaningOf(header)} @change=${(/** @type {Event} */ event) => setRole(index, chosen(event))}>
      ${ROLES.map((each) => html`<option value=${each} .selected=${each === now}>${t.roles[each]}</option>`)}
    </select>`;

  /** How its cells are to be read. @param {Column} column @param {number} index */
  const notation = ({ header, role: now, numbers, dates, open, yes, no }, index) => {
    const choose = (/** @type {readonly string[]} */ all, /** @type {string | null} */ is) => html`
      <select aria-label=${table.notationOf(header)} aria-invalid=${is === null ? 'true' : 'false'}
        @change=${(/** @type {Event} */ event) => setRole(index, `${now}:${chosen(event)}`)}>
        ${is === null ? html`<option value="" selected disabled>${table.chooseNotation}</option>` : nothing}
        ${all.map((each) => html`<option value=${each} .selected=${each === is}>${/** @type {any} */ (table.notation)[each]}</option>`)}
      </select>`;
    if (now === 'period') return open || dates ? choose(['year_first', 'day_first', 'month_first'], open ? null : dates) : nothing;
    if (!MEASURES.includes(now)) return nothing;
    if (yes !== null && no !== null) {
      return html`<span class="turn">${t.countsAsYes(yes, no)}
        <button @click=${() => setRole(index, `${now}:turned`)} aria-label=${t.turnOf(header)}>${t.turn}</button></span>`;
    }
    return choose(['point', 'comma'], numbers);
  };

  return html`
    <h2 tabindex="-1">${table.columnsTitle}</h2>
    <p>${table.columnsText(name, bytes)} ${encodingView(encoding, onEncoding)}</p>
    <p class="quiet">${t.rolesText}</p>
    ${faults.map((fault) => html`<p class="fault" role="alert">${fault}</p>`)}
    <p class="actions">
      <button class="main" ?disabled=${isOpen} @click=${work}>${t.look}</button>
      <button @click=${again}>${table.otherFile}</button>
    </p>
    <div class="scrolled" tabindex="0" role="region" aria-label=${table.columnsTitle}>
      <table class="meanings" aria-busy=${shown < columns.length ? 'true' : 'false'}>
        <thead><tr><th scope="col">${table.columnName}</th><th scope="col">${table.columnMeaning}</th><th scope="col">${table.firstRows}</th></tr></thead>
        <tbody>${columns.slice(0, shown).map((column, index) => html`
          <tr class=${column.role === 'ignored' ? 'unused' : ''}>
            <th scope="row" translate="no"><bdi>${column.header || index + 1}</bdi></th>
            <td>${role(column, index)}${notation(column, index)}</td>
            <td translate="no"><bdi>${rows.slice(0, SHOWN).map((row) => row[index]).filter(Boolean).join(' · ')}</bdi></td>
          </tr>`)}</tbody>
      </table>
    </div>`;
}
