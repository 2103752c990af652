/** Every account with its last score. */
import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { t as common } from '../../shell/language.js';
import { heading, nameOf, scored, sentence, written } from '../../shell/parts.js';
import { addressOf } from '../../shell/router.js';
import { fileInput } from './import-view.js';
import { t } from './messages.js';
import { finder } from './search.js';

/** @typedef {import('../site.js').Site} Site */

/**
 * @typedef {object} Controls
 * @property {string} sought
 * @property {string} copied the key of the damaged record that has just been copied
 * @property {(sought: string) => void} onSearch
 * @property {(id: string) => void} onRemove
 * @property {() => void} onExport
 * @property {(file: File) => void} onFile
 * @property {(key: string, record: unknown) => void} onCopy
 */

/** @param {unknown} value */
const words = (value) => (typeof value === 'string' ? value : '');

/** @param {Site} site @param {string} sought */
function rows({ library }, sought) {
  const isFound = finder(sought);
  return library.everyAccount()
    .map(({ id, account }) => ({ id, account, name: nameOf(library, id), last: library.history(id).at(-1) }))
    .filter(({ account, name }) => [name, account.owner, account.segment, account.id]
      .some((each) => isFound(words(each))))
    .sort((a, b) => (b.last?.verdict.day ?? '').localeCompare(a.last?.verdict.day ?? '')
      || a.name.localeCompare(b.name));
}

/** @param {Site} site @param {Controls} controls */
function list(site, { sought, onRemove }) {
  const { library } = site;
  const { model } = library;
  const found = rows(site, sought);
  if (!found.length) return html`<p class="empty">${sentence(t.noneFound(sought.trim()), sought.trim())}</p>`;
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
    return html`<tr aria-current=${id === site.account ? 'true' : nothing}>
        <th scope="row">
          <a class="link" href=${addressOf({ view: 'score', account: id })}>${written(name)}</a>
          <span class="about">${about.map((each, i) => html`${i ? ' · ' : ''}${written(each)}`)}</span>
          <span class="about narrow">${last ? common.date(last.verdict.day) : nothing}</span>
        </th>
        <td>${last ? scored(model, library.resultToday(last), last.verdict) : '–'}</td>
        <td class="wide">${last ? common.date(last.verdict.day) : '–'}</td>
        <td class="wide">${common.date(words(renewal)) || '–'}</td>
        <td class="slim"><button class="remove" aria-label=${t.removeAccount(name)} title=${t.removeAccount(name)}
          @click=${() => onRemove(id)}>${common.remove}</button></td>
      </tr>`;
  })}</tbody>
    </table>`;
}

/** @param {Site} site @param {Controls} controls */
function aside({ library }, { copied, onCopy }) {
  if (!library.damaged.size) return nothing;
  return html`
    <h3>${t.setAside}</h3>
    <p>${t.setAsideText}</p>
    <ul class="skipped">${repeat(library.damaged, ([key]) => key, ([key, { kind, id, reason, record }]) => html`
      <li>
        <span><b>${sentence(t.damagedName(kind, id), id.slice(0, 80))}</b> ${sentence(reason)}</span>
        <button @click=${() => onCopy(key, record)}>${copied === key ? t.copied : common.copyKept}</button>
      </li>`)}
    </ul>`;
}

/** @param {Site} site @param {Controls} controls */
export function accountsView(site, controls) {
  const { library, ownFile } = site;
  const any = library.accounts.size + library.assessments.size > 0;
  return html`
    ${heading(t.accounts, html`
      <a class="button main" href=${addressOf({ view: 'new' })}>${t.newAccount}</a>
      <button @click=${controls.onExport}>${common.exportAll}</button>
      ${fileInput(controls.onFile)}`)}
    ${any ? html`
      <label class="search">${t.search}
        <input type="search" .value=${controls.sought} @input=${(/** @type {Event} */ event) =>
    controls.onSearch(/** @type {HTMLInputElement} */ (event.target).value)}>
      </label>
      ${ownFile ? nothing : html`<p><a class="button" href="portfolio.html?view=own">${t.asPortfolio}</a></p>`}
      ${list(site, controls)}` : html`
      <p class="empty">${ownFile ? t.noAccountsInFile : t.noAccounts}</p>`}
    ${aside(site, controls)}`;
}
