/** Every account with its last score. */
import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading, nameOf, scored, sentence, written } from './parts.js';
import { finder } from './search.js';

/** @typedef {import('./view.js').Site} Site */

/** @param {unknown} value */
const words = (value) => (typeof value === 'string' ? value : '');

/** @param {Site} site */
function rows(site) {
  const { library, state } = site;
  const isFound = finder(state.search);
  return library.everyAccount()
    .map(({ id, account }) => ({ id, account, name: nameOf(site, id), last: library.history(id).at(-1) }))
    .filter(({ account, name }) => [name, account.owner, account.segment, account.id]
      .some((each) => isFound(words(each))))
    .sort((a, b) => (b.last?.verdict.day ?? '').localeCompare(a.last?.verdict.day ?? '')
      || a.name.localeCompare(b.name));
}

/** @param {Site} site */
function list(site) {
  const { t, library, state, act } = site;
  const found = rows(site);
  if (!found.length) return html`<p class="empty">${sentence(t.noneFound(state.search.trim()), state.search.trim())}</p>`;
  return html`
    <p class="quiet" role="status">${t.found(found.length)}</p>
    <table class="list">
      <thead><tr>
        <th scope="col">${t.account}</th>
        <th scope="col">${t.lastScore}</th>
        <th scope="col" class="wide">${t.lastDay}</th>
        <th scope="col" class="wide">${t.renewal}</th>
        <td class="slim"></td>
      </tr></thead>
      <tbody>${repeat(found, ({ id }) => id, ({ id, account, name, last }) => {
    const { arr, currency, owner, segment, renewal_date: renewal } = account;
    const about = [words(segment), words(owner)].filter(Boolean);
    if (typeof arr === 'number') about.push(t.arr(words(currency), arr));
    return html`<tr aria-current=${id === state.account ? 'true' : nothing}>
        <th scope="row">
          <button class="link" @click=${() => act.openAccount(id)}>${written(name)}</button>
          <span class="about">${about.map((each, i) => html`${i ? ' · ' : ''}${written(each)}`)}</span>
          <span class="about narrow">${last ? t.date(last.verdict.day) : nothing}</span>
        </th>
        <td>${last ? scored(site, library.resultToday(last), last.verdict.foreign) : '–'}</td>
        <td class="wide">${last ? t.date(last.verdict.day) : '–'}</td>
        <td class="wide">${t.date(words(renewal)) || '–'}</td>
        <td class="slim"><button class="remove" aria-label=${t.removeAccount(name)} title=${t.removeAccount(name)}
          @click=${() => act.remove('accounts', id)}>${t.remove}</button></td>
      </tr>`;
  })}</tbody>
    </table>`;
}

/** @param {Site} site */
function aside({ t, library, state, act }) {
  if (!library.damaged.size) return nothing;
  return html`
    <h3>${t.setAside}</h3>
    <p>${t.setAsideText}</p>
    <ul class="skipped">${repeat(library.damaged, ([key]) => key, ([key, { kind, id, reason, record }]) => html`
      <li>
        <span><b>${sentence(t.damagedName(kind, id), id.slice(0, 80))}</b> ${sentence(reason)}</span>
        <button @click=${() => act.copyDamaged(key, record)}>
          ${state.copied === key ? t.copied : t.copyKept}</button>
      </li>`)}
    </ul>`;
}

/** @param {Site} site */
export function accountsView(site) {
  const { t, library, state, act } = site;
  const any = library.accounts.size + library.assessments.size > 0;
  return html`
    ${heading(t.accounts, html`
      <button class="main" @click=${act.newAccount}>${t.newAccount}</button>
      <button @click=${act.exportAll}>${t.exportAll}</button>
      <label class="file">
        <input type="file" accept=".json,.html,application/json,text/html" @change=${(/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const [file] = input.files ?? [];
    if (file) act.readFile(file);
    // The same file may be chosen again.
    input.value = '';
  }}>
        <span>${t.importFile}</span>
      </label>`)}
    ${any ? html`
      <label class="search">${t.search}
        <input type="search" .value=${state.search} @input=${(/** @type {Event} */ event) =>
    act.search(/** @type {HTMLInputElement} */ (event.target).value)}>
      </label>
      ${list(site)}` : html`
      <p class="empty">${site.ownFile ? t.noAccountsInFile : t.noAccounts}</p>`}
    ${aside(site)}`;
}
