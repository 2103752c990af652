/** The dialog in which the details of an account are edited. */
import { html, nothing } from 'lit/html.js';
import { render } from '../../../ui/render.js';
import { lang } from '../../shell/language.js';
import { isOdd } from '../fields/fields.js';
import { t as field } from '../fields/messages.js';
import { readAmount, sayNumber, writeNumber } from '../fields/numbers.js';
import { t } from './messages.js';

/** @typedef {import('../../../engine/documents.js').Account} Account */

const MOST = 200;
const SAMPLE_AMOUNT = 1234.5;

/** Whether a text is a day of the calendar. @param {string} day */
function isDay(day) {
  const time = Date.parse(day);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** What stands in the field of a member at first. @param {unknown} value */
const shown = (value) => (typeof value === 'number' ? writeNumber(lang, value) : String(value ?? ''));

/** @returns {{name: keyof Account & string, label: string, kind: string}[]} */
const fields = () => [
  { name: 'name', label: t.name, kind: 'text' },
  { name: 'arr', label: t.arrLabel, kind: 'decimal' },
  { name: 'currency', label: t.currency, kind: 'text' },
  { name: 'renewal_date', label: t.renewalLabel, kind: 'date' },
  { name: 'segment', label: t.segment, kind: 'text' },
  { name: 'owner', label: t.owner, kind: 'text' },
];

/**
 * @param {Account} account what was there; members without a field stay
 * @param {Map<string, string>} typed
 * @param {string} sure the day that was questioned and is meant
 * @returns {{account: Account, faults: Map<string, string>, odd: string}} odd: the day to question
 */
function read(account, typed, sure) {
  /** @type {Record<string, unknown>} */
  const next = { ...account };
  const faults = new Map();
  let odd = '';
  for (const { name } of fields()) {
    const value = (typed.get(name) ?? '').trim();
    // An untouched number keeps all its digits.
    if (value === shown(account[name]).trim()) continue;
    if (!value) delete next[name];
    else if (value.length > MOST) faults.set(name, t.tooLong);
    else if (name === 'arr') {
      const [number, ...others] = readAmount(lang, value);
      next[name] = number;
      if (others.length) faults.set(name, field.unclearNumber(...[number, ...others].map((n) => writeNumber(lang, n))));
      else if (number === undefined) faults.set(name, t.badAmount(writeNumber(lang, SAMPLE_AMOUNT)));
    } else {
      next[name] = value;
      if (name !== 'renewal_date') continue;
      if (!isDay(value)) faults.set(name, t.badDate);
      else if (isOdd(value) && value !== sure) {
        odd = value;
        faults.set(name, field.oddDay(value));
      }
    }
  }
  return { account: next, faults, odd };
}

/**
 * @param {HTMLDialogElement} dialog @param {Account} account
 * @param {(account: Account) => Promise<Account | undefined>} save gives back what another tab has saved
 *   in between, if it has
 */
export function editAccount(dialog, account, save) {
  /** @type {Map<string, string>} */
  const typed = new Map(fields().map(({ name }) => [name, shown(account[name])]));
  /** @type {Map<string, string>} */
  let faults = new Map();
  let message = '';
  let sure = '';

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    const result = read(account, typed, sure);
    faults = result.faults;
    // A day that does not exist leaves its field empty.
    const day = /** @type {HTMLInputElement | null} */ (dialog.querySelector('[name=renewal_date]'));
    if (day?.validity.badInput) faults.set('renewal_date', t.badDate);
    sure = result.odd || sure;
    message = '';
    if (!faults.size) {
      const elsewhere = await save(result.account);
      if (!elsewhere) {
        dialog.close();
        return;
      }
      const differing = fields().filter(({ name }) => elsewhere[name] !== result.account[name]);
      message = t.changedElsewhere(differing
        .map(({ name, label }) => `${label} ${String(elsewhere[name] ?? t.nothing)}`).join(', '));
    }
    draw();
    /** @type {HTMLElement | null} */ (dialog.querySelector('[aria-invalid]'))?.focus();
  }

  /** How the amount is understood. */
  function amount() {
    const [number, ...others] = readAmount(lang, typed.get('arr') ?? '');
    return number === undefined || others.length ? '' : field.understood(sayNumber(lang, number));
  }

  function draw() {
    render(html`
      <form novalidate @submit=${submit}>
        <h2 id="edit-title">${t.editTitle}</h2>
        ${message ? html`<p class="fault" role="alert"><bdi>${message}</bdi></p>` : nothing}
        ${fields().map(({ name, label, kind }) => {
    const fault = faults.get(name);
    return html`<label>${label}
          <input name=${name} type=${kind === 'date' ? 'date' : 'text'} dir="auto" autocomplete="off"
            inputmode=${kind === 'decimal' ? 'decimal' : nothing} .value=${typed.get(name) ?? ''}
            aria-invalid=${fault ? 'true' : nothing} aria-describedby=${fault ? `fault-${name}` : nothing}
            @input=${(/** @type {Event} */ { target }) => {
    typed.set(name, /** @type {HTMLInputElement} */ (target).value);
    draw();
  }}>
          ${name === 'arr' ? html`<span class="quiet" role="status">${amount()}</span>` : nothing}
          ${fault ? html`<span class="fault" id=${`fault-${name}`}>${fault}</span>` : nothing}
        </label>`;
  })}
        <p class="actions">
          <button class="main">${t.save}</button>
          <button type="button" @click=${() => dialog.close()}>${t.cancel}</button>
        </p>
      </form>`, dialog);
  }

  draw();
  dialog.setAttribute('aria-labelledby', 'edit-title');
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}
