/** The accounts of a portfolio in an order, filtered and searched, and the one that the user is at. */
import { html, nothing } from 'lit/html.js';
import { shape } from '../../../ui/gauge.js';
import { render } from '../../../ui/render.js';
import { toFragment } from '../../handover/link.js';
import { text, t as common } from '../../shell/language.js';
import { addressOfAccount, byHand } from '../../shell/parts.js';
import { MOST_KEPT, keepAccounts } from './keep.js';
import { MORE, ORDER_OF, USUAL, chooseColumn, chosenColumns, gridOf } from './list-columns.js';
import { List } from './list.js';

/** @typedef {import('./messages/en.js').Messages} Messages */
/** @typedef {import('../../../engine/table-documents.js').PortfolioSummary} PortfolioSummary */
/** @typedef {import('../../../engine/table-documents.js').PortfolioRow} Row */
/** @typedef {import('../../../engine/table-documents.js').Ranking} Ranking */
/** @typedef {import('../../../engine/documents.js').Model} Model */

/**
 * What is to be seen: a ranking, with renewals as people speak of them.
 * @typedef {Omit<Ranking, 'renewingFrom' | 'renewingTo'> & {renewing?: '' | 'past' | '30' | '90'}} Wish past: before
 *   today; else within so many days from today
 */

const DAY_MS = 86_400_000;
const FIRST_DAY = '0001-01-01';
// What is largest comes first, and what is lowest or soonest.
const IS_FALLING = ['value_at_risk', 'value'];
const ORDERS = /** @type {const} */ (['value_at_risk', 'value', 'score', 'renewal', 'change', 'line']);

export class RankedAccounts {
  #t;
  #model;
  #tables;
  /** @type {PortfolioSummary | undefined} */
  #summary;
  #asOf = '';
  #columns = chosenColumns();
  #onRanked;
  /** Whether the ids are those of accounts that this browser keeps. */
  #isOwn = false;
  /** The bands that are set by hand, by id. @type {ReadonlyMap<string, string>} */
  #judged = new Map();
  /** @type {Wish} */
  #wish = {};
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

  /**
   * @param {Messages} t @param {Model} model @param {() => import('../../../engine/tables.js').Tables} tables
   * @param {(count: number) => void} onRanked other accounts are in the list: how many
   */
  constructor(t, model, tables, onRanked) {
    this.#t = t;
    this.#onRanked = onRanked;
    this.#model = model;
    this.#tables = tables;
  }

  /**
   * @param {PortfolioSummary} summary of a table that has just been read @param {string} asOf
   * @param {ReadonlyMap<string, string>} [judged] of one's own accounts: the bands that are set by hand, by id
   */
  begin(summary, asOf, judged) {
    this.#isOwn = judged !== undefined;
    this.#judged = judged ?? new Map();
    this.#summary = summary;
    this.#asOf = asOf;
    this.#wish = {};
    this.#words = '';
    this.#row = undefined;
    this.#count = summary.accounts;
    this.#rank({});
  }

  /** Shows these accounts alone. @param {Wish} wanted */
  show(wanted) {
    this.#wish = {};
    this.#words = '';
    this.#rank(wanted);
    this.#place?.querySelector('h2')?.scrollIntoView();
    /** @type {HTMLElement | null | undefined} */ (this.#place?.querySelector('.accounts-list'))?.focus({ preventScroll: true });
  }

  /** @param {number} days from the day of the table */
  #dayAfter(days) {
    return new Date(Date.parse(this.#asOf) + days * DAY_MS).toISOString().slice(0, 10);
  }

  /** @param {Wish} change */
  async #rank(change) {
    this.#wish = { ...this.#wish, ...change };
    const { renewing, ...ranking } = this.#wish;
    const [renewingFrom, renewingTo] = !renewing ? []
      : renewing === 'past' ? [FIRST_DAY, this.#dayAfter(-1)] : [this.#asOf, this.#dayAfter(Number(renewing))];
    this.#count = await this.#tables().rank({ ...ranking, renewingFrom, renewingTo });
    this.#list?.show(this.#count);
    this.#draw();
    this.#onRanked(this.#count);
  }

  /** An account that is chosen elsewhere on the page. @param {Row} row */
  choose(row) {
    this.#onRow(row, true);
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
        ${this.#columnChoice()}
        ${this.#isOwn || !this.#count || this.#count > MOST_KEPT ? nothing
    : html`<button ?disabled=${this.#isKeeping} @click=${() => this.#keep()}>${t.keepThese(this.#count)}</button>`}</div>
      <div class="accounts-list" translate="no"></div>
      ${this.#count ? nothing : html`<p class="empty">${t.noAccountFits}</p>`}
      <section class="account-row" aria-live="polite">${this.#row ? this.#details(this.#row) : nothing}</section>`, place);
    const element = /** @type {HTMLElement} */ (place.querySelector('.accounts-list'));
    const { columns, least } = gridOf(this.#columns);
    element.style.setProperty('--grid', columns);
    element.style.setProperty('--least', least);
    if (!this.#list || this.#list.element !== element) {
      this.#list = new List(element, {
        fetch: (from, to) => this.#tables().rows(from, to),
        draw: (row) => this.#cells(row),
        head: () => this.#head(),
        label: () => this.#t.listTitle,
        onRow: (row, isChosen) => this.#onRow(row, isChosen),
        onOrder: (order) => this.#sortBy(order),
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
    const { band, stage, owner, order = 'value_at_risk', isReversed = false, renewing = '' } = this.#wish;
    const value = (/** @type {Event} */ event) => /** @type {HTMLSelectElement} */ (event.target).value;
    const index = (/** @type {Event} */ event) => (value(event) === '' ? undefined : Number(value(event)));
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
        <label>${t.columnRenewal}<select @change=${(/** @type {Event} */ event) => this.#rank({ renewing: /** @type {any} */ (value(event)) })}>
          <option value="" .selected=${renewing === ''}>${t.anyDay}</option>
          <option value="past" .selected=${renewing === 'past'}>${common.renewalPast}</option>
          ${/** @type {const} */ (['30', '90']).map((days) => html`
            <option value=${days} .selected=${days === renewing}>${common.renewingSoon(Number(days))}</option>`)}</select></label>
        <label class="check"><input type="checkbox" .checked=${isReversed} @change=${(/** @type {Event} */ event) => (
    this.#rank({ isReversed: /** @type {HTMLInputElement} */ (event.target).checked }))}> ${t.reversed}</label>
      </div>`;
  }

  /** The name of a column. @param {import('./list-columns.js').ColumnId} id */
  #nameOfColumn(id) {
    const t = this.#t;
    return { ...t.columns, value_at_risk: common.valueAtRisk, score: t.columnScore, stage: t.columnStage, renewal: t.columnRenewal,
      step: t.columnStep, value: t.valueAll, owner: common.ofOwner }[id];
  }

  #columnChoice() {
    return html`<details class="column-choice"><summary>${this.#t.columnsShown}</summary>
      <div class="choices">${[...USUAL, ...MORE].map((id) => html`<label class="check"><input type="checkbox" .checked=${this.#columns.includes(id)}
        @change=${(/** @type {Event} */ event) => {
    this.#columns = chooseColumn(id, /** @type {HTMLInputElement} */ (event.target).checked);
    this.#draw();
  }}> ${this.#nameOfColumn(id)}</label>`)}</div></details>`;
  }

  /** @param {import('./list-columns.js').ColumnId} id */
  #sortOf(id) {
    const { order = 'value_at_risk', isReversed = false } = this.#wish;
    if (ORDER_OF[id] !== order) return undefined;
    return IS_FALLING.includes(order) === isReversed ? 'ascending' : 'descending';
  }

  #head() {
    return html`<div role="columnheader" class="c-account">${this.#t.columnAccount}</div>${this.#columns.map((id) => {
      const order = ORDER_OF[id];
      const sort = this.#sortOf(id);
      const mark = sort ? { ascending: '▲', descending: '▼' }[sort] : '';
      return html`<div role="columnheader" class=${this.#classOf(id)} data-order=${order ?? nothing} aria-sort=${sort ?? nothing}>
        ${this.#nameOfColumn(id)} <span aria-hidden="true">${mark}</span></div>`;
    })}`;
  }

  /** @param {import('./list-columns.js').ColumnId} id */
  #classOf(id) {
    return /** @type {readonly string[]} */ (USUAL).includes(id) ? `c-${id}` : `c-${id} more`;
  }

  /** A click on the name of a column sorts by it, and turns the order round. @param {string} order */
  #sortBy(order) {
    const { order: now = 'value_at_risk', isReversed = false } = this.#wish;
    this.#rank({ order: /** @type {any} */ (order), isReversed: now === order && !isReversed });
  }

  /** The ids of one's own accounts are nothing to read. @param {Pick<Row, 'name' | 'id'>} row */
  nameOf({ name, id }) {
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
  #scoreOf({ id, score, range, band }) {
    const known = this.#model.bands.find((each) => each.id === band);
    const judged = this.#judged.get(id ?? '');
    return html`${judged ? byHand(this.#model, judged) : nothing} ${score === null ? html`<span>${common.tooEarly}</span>`
      : html`<span>${shape(this.#model, band)} <b>${common.score(score)}</b> ${known ? text(known.name) : ''}</span>`}
      <span class="about">${range.low === range.high ? common.nothingUnknown : common.range(range.low, range.high)}</span>`;
  }

  /** @param {Row} row */
  #cells(row) {
    const money = (/** @type {number | null} */ amount) => (amount === null ? '–' : common.money(amount, row.currency));
    const isShown = (/** @type {import('./list-columns.js').ColumnId} */ id) => this.#columns.includes(id);
    const about = [!isShown('owner') && row.owner, !isShown('segment') && row.segment].filter(Boolean);
    /** @type {Record<import('./list-columns.js').ColumnId, () => unknown>} */
    const cells = {
      value_at_risk: () => html`${money(row.value_at_risk)}
        ${isShown('value') || row.arr === null ? nothing : html`<span class="about">${money(row.arr)}</span>`}`,
      score: () => this.#scoreOf(row),
      stage: () => text(this.#model.stages.find(({ id }) => id === row.stage)?.name),
      renewal: () => this.#renewal(row.renewal_date),
      step: () => html`<span class="clamped">${this.#stepOf(row)}</span>`,
      value: () => money(row.arr),
      owner: () => html`<bdi>${row.owner ?? '–'}</bdi>`,
      segment: () => html`<bdi>${row.segment ?? '–'}</bdi>`,
      coverage: () => common.coverage(row.coverage),
      change: () => (row.change === null ? '–' : this.#t.pointsMoved(row.change)),
      date: () => (row.date ? common.date(row.date) : '–'),
      line: () => common.number(row.line),
    };
    return html`<div role="gridcell" class="c-account"><b><bdi>${this.nameOf(row)}</bdi></b><span class="about"><bdi>${about.join(' · ')}</bdi></span></div>
      ${this.#columns.map((id) => html`<div role="gridcell" class=${this.#classOf(id)}>${cells[id]()}</div>`)}`;
  }

  /** @param {Row} row */
  #details(row) {
    const t = this.#t;
    return html`
      <h3><bdi>${this.nameOf(row)}</bdi></h3>
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
    await navigator.clipboard.writeText(`${this.nameOf(row)}: ${this.#stepOf(row)}`);
    this.#said = this.#t.stepCopied;
    this.#draw();
  }
}
