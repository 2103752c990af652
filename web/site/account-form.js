/** What is known about an account, edited in a dialog. */
import { html, nothing } from 'lit/html.js';
import { render } from '../widget/render.js';

/** @typedef {import('../engine/documents.js').Account} Account */
/** @typedef {import('./messages/en.js').Messages} Messages */

const MOST = 200;

/** Whether a text is a day of the calendar. @param {string} day */
function isDay(day) {
  const time = Date.parse(day);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** @param {Messages} t @returns {{name: keyof Account & string, label: string, kind: string}[]} */
const fields = (t) => [
  { name: 'name', label: t.name, kind: 'text' },
  { name: 'arr', label: t.arrLabel, kind: 'decimal' },
  { name: 'currency', label: t.currency, kind: 'text' },
  { name: 'renewal_date', label: t.renewalLabel, kind: 'date' },
  { name: 'segment', label: t.segment, kind: 'text' },
  { name: 'owner', label: t.owner, kind: 'text' },
];

/**
 * @param {Account} account what was there; members without a field stay
 * @param {Map<string, string>} typed @param {Messages} t
 * @returns {{account: Account, faults: Map<string, string>}}
 */
function read(account, typed, t) {
  /** @type {Record<string, unknown>} */
  const next = { ...account };
  const faults = new Map();
  for (const { name } of fields(t)) {
    const value = (typed.get(name) ?? '').trim();
    if (!value) delete next[name];
    else if (value.length > MOST) faults.set(name, t.tooLong);
    else if (name === 'arr') {
      next[name] = Number(value);
      if (!/^\d+(\.\d+)?$/.test(value) || !Number.isFinite(next[name])) faults.set(name, t.badAmount);
    } else {
      next[name] = value;
      if (name === 'renewal_date' && !isDay(value)) faults.set(name, t.badDate);
    }
  }
  return { account: next, faults };
}

/**
 * @param {HTMLDialogElement} dialog @param {Messages} t @param {Account} account
 * @param {(account: Account) => Promise<Account | undefined>} save gives back what another tab has saved
 *   meanwhile, if it has
 */
export function editAccount(dialog, t, account, save) {
  /** @type {Map<string, string>} */
  const typed = new Map(fields(t).map(({ name }) => [name, String(account[name] ?? '')]));
  /** @type {Map<string, string>} */
  let faults = new Map();
  let message = '';

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    const result = read(account, typed, t);
    faults = result.faults;
    message = '';
    if (!faults.size) {
      const elsewhere = await save(result.account);
      if (!elsewhere) {
        dialog.close();
        return;
      }
      const differing = fields(t).filter(({ name }) => elsewhere[name] !== result.account[name]);
      message = t.changedElsewhere(differing
        .map(({ name, label }) => `${label} ${String(elsewhere[name] ?? t.nothing)}`).join(', '));
    }
    draw();
    /** @type {HTMLElement | null} */ (dialog.querySelector('[aria-invalid]'))?.focus();
  }

  function draw() {
    render(html`
      <form novalidate @submit=${submit}>
        <h2 id="edit-title">${t.editTitle}</h2>
        ${message ? html`<p class="fault" role="alert"><bdi>${message}</bdi></p>` : nothing}
        ${fields(t).map(({ name, label, kind }) => {
    const fault = faults.get(name);
    return html`<label>${label}
          <input name=${name} type=${kind === 'date' ? 'date' : 'text'} dir="auto" autocomplete="off"
            inputmode=${kind === 'decimal' ? 'decimal' : nothing} .value=${typed.get(name) ?? ''}
            aria-invalid=${fault ? 'true' : nothing} aria-describedby=${fault ? `fault-${name}` : nothing}
            @input=${(/** @type {Event} */ { target }) =>
    typed.set(name, /** @type {HTMLInputElement} */ (target).value)}>
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
