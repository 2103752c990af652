/** What each column of the file means, with its first rows; every meaning can be changed. */
import { html, nothing } from 'lit/html.js';
import { encodingView } from '../tables/choose.js';
import { t as table } from '../tables/messages.js';

/** @typedef {import('./messages/en.js').Messages} Messages */
/** @typedef {import('../../../engine/table-documents.js').TableColumns} TableColumns */
/** @typedef {import('../../../engine/table-documents.js').TableColumn} TableColumn */
/** @typedef {import('../../../engine/documents.js').Model} Model */

const FIELDS = /** @type {const} */ (['none', 'id', 'name', 'arr', 'currency', 'renewal_date', 'segment', 'owner', 'stage', 'vector', 'date']);
const NOTATIONS = { arr: ['point', 'comma'], renewal_date: ['year_first', 'day_first', 'month_first'], date: ['year_first', 'day_first', 'month_first'] };
const SHOWN = 3;

/**
 * @param {Messages} t
 * @param {{columns: TableColumns, shown: number, faults: readonly string[], isRemembered?: boolean, name: string, model: Model,
 *   setField: (column: number, field: string) => void, onEncoding?: (encoding: string) => void, read: () => void, again: () => void}} site
 */
export function columnsView(t, { columns: { columns, rows, bytes, encoding }, shown, faults, isRemembered, name, model, setField, onEncoding, read, again }) {
  const questions = model.dimensions.flatMap((dimension) => dimension.questions.map(({ id }) => id));
  const isOpen = columns.some(({ open }) => open);

  /** @param {TableColumn} column @param {number} index */
  const meaning = ({ header, field }, index) => html`
    <select aria-label=${table.meaningOf(header)} @change=${(/** @type {Event} */ event) => (
    setField(index, /** @type {HTMLSelectElement} */ (event.target).value))}>
      ${[...FIELDS, ...(field === 'ours' ? ['ours'] : []), ...questions].map((each) => html`
        <option value=${each} .selected=${each === field}>${/** @type {any} */ (t.meaning)[each] ?? each}</option>`)}
    </select>`;

  /** @param {TableColumn} column @param {number} index */
  const notation = ({ header, field, notation: chosen, open }, index) => {
    const choices = NOTATIONS[/** @type {keyof typeof NOTATIONS} */ (field)];
    return choices ? html`
      <select aria-label=${table.notationOf(header)} aria-invalid=${open ? 'true' : 'false'} @change=${(/** @type {Event} */ event) => (
    setField(index, `${field}:${/** @type {HTMLSelectElement} */ (event.target).value}`))}>
        ${open ? html`<option value="" selected disabled>${table.chooseNotation}</option>` : nothing}
        ${choices.map((each) => html`<option value=${each} .selected=${!open && each === chosen}>${/** @type {any} */ (table.notation)[each]}</option>`)}
      </select>` : nothing;
  };

  return html`
    <h2 tabindex="-1">${table.columnsTitle}</h2>
    <p>${table.columnsText(name, bytes)} ${encodingView(encoding, onEncoding)} ${isRemembered ? t.columnsRemembered : nothing}</p>
    ${faults.map((fault) => html`<p class="fault" role="alert">${fault}</p>`)}
    <p class="actions">
      <button class="main" ?disabled=${isOpen} @click=${read}>${t.scoreRows}</button>
      <button @click=${again}>${table.otherFile}</button>
    </p>
    <div class="scrolled" tabindex="0" role="region" aria-label=${table.columnsTitle}>
      <table class="meanings" aria-busy=${shown < columns.length ? 'true' : 'false'}>
        <thead><tr><th scope="col">${table.columnName}</th><th scope="col">${table.columnMeaning}</th><th scope="col">${table.firstRows}</th></tr></thead>
        <tbody>${columns.slice(0, shown).map((column, index) => html`
          <tr class=${column.field === 'none' ? 'unused' : ''}>
            <th scope="row" translate="no"><bdi>${column.header || index + 1}</bdi></th>
            <td>${meaning(column, index)}${notation(column, index)}</td>
            <td translate="no"><bdi>${rows.slice(0, SHOWN).map((row) => row[index]).filter(Boolean).join(' · ')}</bdi></td>
          </tr>`)}</tbody>
      </table>
    </div>`;
}
