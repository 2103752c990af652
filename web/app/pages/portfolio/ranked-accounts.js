/** The accounts of a portfolio in an order, filtered and searched, and the one that the user is at. */
import { html, nothing } from 'lit/html.js';
import { shape } from '../../../ui/gauge.js';
import { render } from '../../../ui/render.js';
import { toFragment } from '../../handover/link.js';
import { text, t as common } from '../../shell/language.js';
import { addressOfAccount } from '../../shell/parts.js';
import { MOST_KEPT, keepAccounts } from './keep.js';
import { List } from './list.js';

/** @typedef {import('./messages/en.js').Messages} Messages */
/** @typedef {import('../../../engine/table-documents.js').PortfolioSummary} PortfolioSummary */
/** @typedef {import('../../../engine/table-documents.js').PortfolioRow} Row */
/** @typedef {import('../../../engine/table-documents.js').Ranking} Ranking */
/** @typedef {import('../../../engine/documents.js').Model} Model */

const DAY_MS = 86_400_000;
const ORDERS = /** @type {const} */ (['value_at_risk', 'value', 'score', 'renewal', 'change', 'line']);

export class RankedAccounts {
  #t;
  #model;
  #tables;
  /** @type {PortfolioSummary | undefined} */
  #summary;
  #asOf = '';
  /** Whether the ids are those of accounts that this browser keeps. */
  #isOwn = false;
  /** @type {Ranking} */
  #ranking = {};
  #words = '';
  #count = 0;
  /** @type {Row | undefined} */
  #row;
  #said = '';
  #isKeeping = false;
  /** @type {HTMLElement | undefined} */
  #place;
  /** @type {List | undefined} */
  #list;

  /** @param {Messages} t @param {Model} model @param {() => import('../../../engine/tables.js').Tables} tables */
  constructor(t, model, tables) {
    this.#t = t;
    this.#model = model;
    this.#tables = tables;
  }

  /** @param {PortfolioSummary} summary of a table that has just been read @param {string} asOf @param {boolean} isOwn */
  begin(summary, asOf, isOwn) {
    this.#isOwn = isOwn;
    this.#summary = summary;
    this.#asOf = asOf;
    this.#ranking = {};
    this.#words = '';
    this.#row = undefined;
    this.#count = summary.accounts;
    this.#rank({});
  }

  /** Shows the accounts of one band in one stage. @param {{band: number, stage: number}} wanted */
  filter({ band, stage }) {
    this.#rank({ band, stage });
    this.#place?.querySelector('h2')?.scrollIntoView();
    /** @type {HTMLElement | null | undefined} */ (this.#place?.querySelector('.accounts-list'))?.focus({ preventScroll: true });
  }

  /** @param {Partial<Ranking>} change */
  async #rank(change) {
    this.#ranking = { ...this.#ranking, ...change };
    this.#count = await this.#tables().rank(this.#ranking);
    this.#list?.show(this.#count);
    this.#draw();
  }

  /** @param {string} words */
  async #search(words) {
    this.#words = words;
    if (words.trim()) await this.#tables().search(words);
    if (this.#words === words) await this.#rank({ isFound: words.trim() !== '' });
  }

  /** @param {HTMLElement} place */
  draw(place) {
    this.#place = place;
    this.#draw();
  }

  #draw() {
    const place = this.#place;
    if (!place || !this.#summary) return;
    const t = this.#t;
    render(html`
      <h2>${t.listTitle}</h2>
      ${this.#filters(this.#summary)}
      <div class="picked"><p class="quiet" role="status">${t.accountsCount(this.#count)}</p>
        ${this.#isOwn || !this.#count || this.#count > MOST_KEPT ? nothing
    : html`<button ?disabled=${this.#isKeeping} @click=${() => this.#keep()}>${t.keepThese(this.#count)}</button>`}</div>
      <div class="accounts-list" translate="no"></div>
      ${this.#count ? nothing : html`<p class="empty">${t.noAccountFits}</p>`}
      <section class="account-row" aria-live="polite">${this.#row ? this.#details(this.#row) : nothing}</section>`, place);
    const element = /** @type {HTMLElement} */ (place.querySelector('.accounts-list'));
    if (!this.#list || this.#list.element !== element) {
      this.#list = new List(element, {
        fetch: (from, to) => this.#tables().rows(from, to),
        draw: (row) => this.#cells(row),
        head: () => this.#head(),
        label: () => this.#t.listTitle,
        onRow: (row, isChosen) => this.#onRow(row, isChosen),
      });
      this.#list.show(this.#count);
    } else {
      this.#list.draw();
    }
  }

  /** @param {Row | undefined} row @param {boolean} isChosen */
  #onRow(row, isChosen) {
    this.#row = row;
    this.#said = '';
    this.#draw();
    if (isChosen) /** @type {HTMLElement | null | undefined} */ (this.#place?.querySelector('.account-row .actions > *'))?.focus();
  }

  /** @param {PortfolioSummary} summary */
  #filters({ owners }) {
    const t = this.#t;
    const { band, stage, owner, order = 'value_at_risk', isReversed = false, renewingTo } = this.#ranking;
    const value = (/** @type {Event} */ event) => /** @type {HTMLSelectElement} */ (event.target).value;
    const index = (/** @type {Event} */ event) => (value(event) === '' ? undefined : Number(value(event)));
    const until = new Date(Date.parse(this.#asOf) + 90 * DAY_MS).toISOString().slice(0, 10);
    return html`
      <div class="filters">
        <label>${t.findAccounts}<input type="search" .value=${this.#words} @change=${(/** @type {Event} */ event) => this.#search(value(event))}></label>
        <label>${common.orderBy}<select @change=${(/** @type {Event} */ event) => this.#rank({ order: /** @type {any} */ (value(event)) })}>
          ${ORDERS.map((each) => html`<option value=${each} .selected=${each === order}>${t.orders[each]}</option>`)}</select></label>
        <label>${t.ofBand}<select @change=${(/** @type {Event} */ event) => this.#rank({ band: index(event) })}>
          <option value="" .selected=${band === undefined}>${t.anyBand}</option>
          ${this.#model.bands.map(({ name }, i) => html`<option value=${i} .selected=${band === i}>${text(name)}</option>`)}
          <option value="-1" .selected=${band === -1}>${t.tooEarlyCount}</option></select></label>
        <label>${t.ofStage}<select @change=${(/** @type {Event} */ event) => this.#rank({ stage: index(event) })}>
          <option value="" .selected=${stage === undefined}>${t.anyStage}</option>
          ${this.#model.stages.map(({ name }, i) => html`<option value=${i} .selected=${stage === i}>${text(name)}</option>`)}</select></label>
        ${owners.length > 1 ? html`
          <label>${common.ofOwner}<select @change=${(/** @type {Event} */ event) => this.#rank({ owner: index(event) })}>
            <option value="" .selected=${owner === undefined}>${common.anyOwner}</option>
            ${owners.map((name, i) => [name, i]).filter(([name]) => name).sort(([a], [b]) => String(a).localeCompare(String(b)))
    .map(([name, i]) => html`<option value=${i} .selected=${owner === i}>${name}</option>`)}</select></label>` : nothing}
        <label class="check"><input type="checkbox" .checked=${Boolean(renewingTo)} @change=${(/** @type {Event} */ event) => {
    const isOn = /** @type {HTMLInputElement} */ (event.target).checked;
    this.#rank({ renewingFrom: isOn ? this.#asOf : undefined, renewingTo: isOn ? until : undefined });
  }}> ${common.renewingSoon(90)}</label>
        <label class="check"><input type="checkbox" .checked=${isReversed} @change=${(/** @type {Event} */ event) => (
    this.#rank({ isReversed: /** @type {HTMLInputElement} */ (event.target).checked }))}> ${t.reversed}</label>
      </div>`;
  }

  #head() {
    const t = this.#t;
    return [t.columnAccount, common.valueAtRisk, t.columnScore, t.columnStage, t.columnRenewal, t.columnStep].map((name, i) => html`
      <div role="columnheader" class=${`c${i}`}>${name}</div>`);
  }

  /** The ids of one's own accounts are nothing to read. @param {Row} row */
  #nameOf({ name, id }) {
    return name ?? (this.#isOwn ? null : id) ?? common.unnamed;
  }

  /** @param {Row} row */
  #stepOf({ step }) {
    if (!step) return '–';
    const question = this.#model.dimensions.flatMap(({ questions }) => questions).find(({ id }) => id === step.question);
    if (!question) return '–';
    return step.kind === 'raise' ? text(question.levels[Number(step.from)].next) : `${this.#t.findOut} ${text(question.text)}`;
  }

  /** @param {string | null} day */
  #renewal(day) {
    if (!day) return '–';
    const days = Math.round((Date.parse(day) - Date.parse(this.#asOf)) / DAY_MS);
    return html`${common.date(day)} <span class=${days < 0 ? 'about past' : 'about'}>${common.inDays(days)}</span>`;
  }

  /** @param {Row} row */
  #scoreOf({ score, range, band }) {
    const known = this.#model.bands.find(({ id }) => id === band);
    return html`${score === null ? html`<span>${common.tooEarly}</span>`
      : html`<span>${shape(this.#model, band)} <b>${common.score(score)}</b> ${known ? text(known.name) : ''}</span>`}
      <span class="about">${range.low === range.high ? common.nothingUnknown : common.range(range.low, range.high)}</span>`;
  }

  /** @param {Row} row */
  #cells(row) {
    const t = this.#t;
    const stage = this.#model.stages.find(({ id }) => id === row.stage);
    const cells = [
      html`<b><bdi>${this.#nameOf(row)}</bdi></b><span class="about"><bdi>${[row.owner, row.segment].filter(Boolean).join(' · ')}</bdi></span>`,
      html`${row.value_at_risk === null ? '–' : common.money(row.value_at_risk, row.currency)}
        <span class="about">${row.arr === null ? '' : common.money(row.arr, row.currency)}</span>`,
      this.#scoreOf(row),
      stage ? text(stage.name) : row.stage,
      this.#renewal(row.renewal_date),
      html`<span class="clamped">${this.#stepOf(row)}</span>`,
    ];
    return cells.map((cell, i) => html`<div role="gridcell" class=${`c${i}`}>${cell}</div>`);
  }

  /** @param {Row} row */
  #details(row) {
    const t = this.#t;
    return html`
      <h3><bdi>${this.#nameOf(row)}</bdi></h3>
      <p>${this.#stepOf(row)}${row.change === null ? nothing : html` <span class="quiet">${t.changedBy(row.change)}</span>`}</p>
      <p class="actions">
        ${this.#isOwn ? html`<a class="button" href=${addressOfAccount(String(row.id))}>${t.openInCalculator}</a>`
    : html`<button @click=${() => this.#open(row)}>${t.openInCalculator}</button>`}
        <button @click=${() => this.#copyStep(row)}>${t.copyStep}</button>
        <span role="status">${this.#said}</span>
      </p>`;
  }

  /** @param {Row} row */
  async #open(row) {
    const fragment = await toFragment(await this.#tables().assessment(row.row));
    open(new URL(`./${fragment}`, document.baseURI), '_blank', 'noopener');
  }

  /** The accounts in the list, as it is filtered now. */
  async #keep() {
    this.#isKeeping = true;
    this.#draw();
    const tables = this.#tables();
    const rows = await tables.rows(0, this.#count);
    const documents = [];
    for (const { row } of rows) documents.push(await tables.assessment(row));
    await keepAccounts(this.#t.portfolioTitle, documents);
    this.#isKeeping = false;
    this.#draw();
  }

  /** @param {Row} row */
  async #copyStep(row) {
    await navigator.clipboard.writeText(`${this.#nameOf(row)}: ${this.#stepOf(row)}`);
    this.#said = this.#t.stepCopied;
    this.#draw();
  }
}
