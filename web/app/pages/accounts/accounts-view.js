/** Every account with its score of today: sorted by what is at risk, filtered, searched, and deleted many at a time. */
import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { shape } from '../../../ui/gauge.js';
import { t as common, text } from '../../shell/language.js';
import { bandName, heading, nameOf, rangeOf, scored, sentence, written } from '../../shell/parts.js';
import { addressOf } from '../../shell/router.js';
import { fileInput } from './import-view.js';
import { TOO_EARLY, listed, ownersOf, rowsOf } from './list.js';
import { t } from './messages.js';

/** @typedef {import('../site.js').Site} Site */
/** @typedef {import('./list.js').Row} Row */
/** @typedef {import('./list.js').Wish} Wish */

/**
 * @typedef {object} Controls
 * @property {Wish} wish
 * @property {((value: number, score: number) => number) | undefined} valueAtRisk
 * @property {ReadonlySet<string>} chosen the ids of the accounts that are ticked
 * @property {boolean} isAll whether more than the first rows are shown
 * @property {string} copied the key of the damaged record that has just been copied
 * @property {(change: Partial<Wish>) => void} onWish
 * @property {(ids: readonly string[], isChosen: boolean) => void} onChoose
 * @property {() => void} onAll
 * @property {(ids: readonly string[]) => void} onRemove
 * @property {() => void} onExport
 * @property {(file: File) => void} onFile
 * @property {(key: string, record: unknown) => void} onCopy
 */

// What is drawn at once; more when it is asked for.
const FIRST_ROWS = 200;
const SOON_DAYS = 30;

/** @param {Event} event */
const valueOf = (event) => /** @type {HTMLInputElement | HTMLSelectElement} */ (event.target).value;
/** @param {Event} event */
const isChecked = (event) => /** @type {HTMLInputElement} */ (event.target).checked;

/** @param {Site} site @param {readonly Row[]} rows @param {Controls} controls */
function filters({ library: { model } }, rows, { wish, onWish }) {
  const owners = ownersOf(rows);
  const bands = [...model.bands].map(({ id, name }) => ({ id, name: text(name) })).concat({ id: TOO_EARLY, name: common.tooEarly })
    .map((band) => ({ ...band, count: listed(rows, { ...wish, bands: [band.id] }).length }))
    .filter(({ id, count }) => count || wish.bands.includes(id));
  return html`
    <div class="filters">
      <label>${t.search}
        <input type="search" .value=${wish.words} @input=${(/** @type {Event} */ event) => onWish({ words: valueOf(event) })}>
      </label>
      ${owners.length > 1 || wish.owner ? html`
        <label>${common.ofOwner}<select name="owner" @change=${(/** @type {Event} */ event) => onWish({ owner: valueOf(event) })}>
          <option value="">${common.anyOwner}</option>
          ${owners.map((owner) => html`<option translate="no" value=${owner} .selected=${owner === wish.owner}>${owner}</option>`)}
        </select></label>` : nothing}
      <label>${t.renewal}<select name="renewing" @change=${(/** @type {Event} */ event) => (
    onWish({ renewing: /** @type {Wish['renewing']} */ (valueOf(event)) }))}>
        <option value="">${t.anyRenewal}</option>
        <option value="past" .selected=${wish.renewing === 'past'}>${common.renewalPast}</option>
        ${/** @type {const} */ (['30', '90']).map((days) => html`
          <option value=${days} .selected=${wish.renewing === days}>${common.renewingSoon(Number(days))}</option>`)}
      </select></label>
      <label class="narrow">${common.orderBy}<select name="order" @change=${(/** @type {Event} */ event) => (
    onWish({ order: /** @type {Wish['order']} */ (valueOf(event)), isReversed: false }))}>
        ${columns().map(({ order, name }) => html`<option value=${order} .selected=${order === wish.order}>${name}</option>`)}
      </select></label>
      <div class="chips" role="group" aria-label=${t.bandsShown}>
        ${bands.map(({ id, name, count }) => html`
          <button class="chip" aria-pressed=${wish.bands.includes(id) ? 'true' : 'false'} @click=${() => onWish({
    bands: wish.bands.includes(id) ? wish.bands.filter((each) => each !== id) : [...wish.bands, id],
  })}>${id === TOO_EARLY ? nothing : shape(model, id)} ${name} <span class="quiet" translate="no">${common.number(count)}</span></button>`)}
      </div>
    </div>`;
}

const columns = () => /** @type {const} */ ([
  { order: 'name', name: t.account },
  { order: 'score', name: t.lastScore },
  { order: 'atRisk', name: common.valueAtRisk, wide: true },
  { order: 'renewal', name: t.renewal, wide: true },
  { order: 'assessed', name: t.lastDay, wide: true },
]);

// The largest amount and the latest day come first.
const IS_FALLING = ['atRisk', 'assessed'];

/** @param {Wish} wish @param {Wish['order']} order */
function sortOf(wish, order) {
  if (wish.order !== order) return undefined;
  return IS_FALLING.includes(order) === wish.isReversed ? 'ascending' : 'descending';
}

/** @param {readonly Row[]} shown @param {Controls} controls */
function head(shown, { wish, chosen, onWish, onChoose }) {
  const ids = shown.map(({ id }) => id);
  const ticked = ids.filter((id) => chosen.has(id)).length;
  return html`<thead><tr>
    <td class="slim tick"><input type="checkbox" aria-label=${t.selectAll} .checked=${ticked > 0 && ticked === ids.length}
      .indeterminate=${ticked > 0 && ticked < ids.length}
      @change=${(/** @type {Event} */ event) => onChoose(ids, isChecked(event))}></td>
    ${columns().map(({ order, name, ...rest }) => {
    const sort = sortOf(wish, order);
    return html`<th scope="col" class=${'wide' in rest ? 'wide' : nothing} aria-sort=${sort ?? nothing}>
      <button class="sort" @click=${() => onWish({ order, isReversed: wish.order === order && !wish.isReversed })}>${name}
        <span aria-hidden="true">${sort ? { ascending: '▲', descending: '▼' }[sort] : ''}</span></button></th>`;
  })}
    <td class="slim"></td>
  </tr></thead>`;
}

/** What is past or near stands out by a mark and in words. @param {Row} row */
function renewalOf({ renewal, days }) {
  if (!renewal) return '–';
  if (days === null) return written(renewal);
  return html`${common.date(renewal)}
    <span class=${days < 0 ? 'about past' : days <= SOON_DAYS ? 'about soon' : 'about'}>${common.inDays(days)}</span>`;
}

/** @param {Site} site @param {Row} row */
function scoreOf({ library: { model } }, { last, result }) {
  if (!last) return '–';
  const about = [];
  if (result && result.score !== null) about.push(rangeOf(result));
  if (result?.stale.length) about.push(t.expiredAnswers(result.stale.length));
  return html`${scored(model, result, last.verdict)}${about.map((each) => html`<span class="about">${each}</span>`)}`;
}

/** @param {Site} site @param {Row} row @param {Controls} controls */
function line(site, row, { chosen, onChoose, onRemove }) {
  const { id, name, segment, owner, value, currency, atRisk, last, renewal } = row;
  const about = [segment, owner].filter(Boolean);
  const worth = value === null ? '' : common.money(value, currency || null);
  return html`<tr aria-current=${id === site.account ? 'true' : nothing}>
    <td class="slim tick"><input type="checkbox" aria-label=${t.selectAccount(name)} .checked=${chosen.has(id)}
      @change=${(/** @type {Event} */ event) => onChoose([id], isChecked(event))}></td>
    <th scope="row">
      <a class="link" href=${addressOf({ view: 'score', account: id })}>${written(name)}</a>
      <span class="about">${about.map((each, i) => html`${i ? ' · ' : ''}${written(each)}`)}</span>
      ${atRisk === null ? nothing : html`<span class="about narrow">${common.valueAtRisk} ${written(common.money(atRisk, currency || null))}</span>`}
      ${renewal ? html`<span class="about narrow">${t.renewal} ${renewalOf(row)}</span>` : nothing}
    </th>
    <td>${scoreOf(site, row)}</td>
    <td class="wide">${atRisk === null ? '–' : written(common.money(atRisk, currency || null))}
      ${worth ? html`<span class="about">${t.ofValue(worth)}</span>` : nothing}</td>
    <td class="wide">${renewalOf(row)}</td>
    <td class="wide">${last ? common.date(last.verdict.day) : '–'}</td>
    <td class="slim"><button class="remove" aria-label=${t.removeAccount(name)} title=${t.removeAccount(name)}
      @click=${() => onRemove([id])}>${common.remove}</button></td>
  </tr>`;
}

/** @param {Site} site @param {readonly Row[]} rows @param {Controls} controls */
function list(site, rows, controls) {
  const { wish, chosen, isAll, onAll, onRemove, onWish } = controls;
  const found = listed(rows, wish);
  const words = wish.words.trim();
  const isFiltered = wish.bands.length > 0 || wish.owner !== '' || wish.renewing !== '';
  if (!found.length) {
    return html`<p class="empty">${isFiltered ? t.noneFits : sentence(t.noneFound(words), words)}</p>
      ${isFiltered ? html`<p><button @click=${() => onWish({ bands: [], owner: '', renewing: '', words: '' })}>${t.showEverything}</button></p>` : nothing}`;
  }
  const shown = isAll ? found : found.slice(0, FIRST_ROWS);
  // What is not seen is not deleted.
  const ticked = found.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return html`
    <div class="picked"><p class="quiet" role="status">${t.found(found.length)}</p>
      ${ticked.length ? html`<button class="remove" @click=${() => onRemove(ticked)}>${t.removeChosen(ticked.length)}</button>` : nothing}</div>
    <table class="list accounts">
      ${head(shown, controls)}
      <tbody>${repeat(shown, ({ id }) => id, (row) => line(site, row, controls))}</tbody>
    </table>
    ${shown.length < found.length ? html`<p><button @click=${onAll}>${t.showAll(found.length)}</button></p>` : nothing}`;
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
  const rows = rowsOf(library, (id) => nameOf(library, id), controls.valueAtRisk);
  return html`
    ${heading(t.accounts, html`
      <a class="button main" href=${addressOf({ view: 'new' })}>${t.newAccount}</a>
      <button @click=${controls.onExport}>${common.exportAll}</button>
      ${fileInput(controls.onFile)}`)}
    ${rows.length ? html`
      ${filters(site, rows, controls)}
      ${list(site, rows, controls)}
      ${ownFile ? nothing : html`<p><a class="button" href="portfolio.html?view=own">${t.asPortfolio}</a></p>`}` : html`
      <p class="empty">${ownFile ? t.noAccountsInFile : t.noAccounts}</p>`}
    ${aside(site, controls)}`;
}
