/** Value and score of the accounts in the list: a picture, and the same as a table. */
import { html, nothing } from 'lit/html.js';
import { nextFrame } from '../../../ui/frames.js';
import { render } from '../../../ui/render.js';
import { lang, text, t as common } from '../../shell/language.js';

/** @typedef {import('./messages/en.js').Messages} Messages */
/** @typedef {import('../../../engine/table-documents.js').Spread} Spread */
/** @typedef {import('../../../engine/table-documents.js').PortfolioSummary} PortfolioSummary */
/** @typedef {import('../../../engine/table-documents.js').PortfolioRow} Row */

// As long as marks do not lie upon each other, each account has one; of more accounts, those that matter most.
const MOST_MARKS = 300;
const MARKS_OF_MANY = 80;
const PART = 10;

export class SpreadPanel {
  #t;
  #model;
  #tables;
  #accounts;
  /** @type {readonly (string | null)[]} of the accounts, by their places */
  #currencies = [];
  /** @type {number | undefined} its place; nothing for that of most accounts */
  #currency;
  /** @type {Spread | undefined} */
  #spread;
  #count = 0;
  #turn = 0;
  /** @type {HTMLElement | undefined} */
  #place;
  /** What the picture was drawn from. @type {readonly unknown[]} */
  #drawn = [];
  #watched = new ResizeObserver(() => this.#drawPicture());

  /**
   * @param {Messages} t @param {import('../../../engine/documents.js').Model} model
   * @param {() => import('../../../engine/tables.js').Tables} tables
   * @param {import('./ranked-accounts.js').RankedAccounts} accounts the list that the picture follows
   */
  constructor(t, model, tables, accounts) {
    this.#t = t;
    this.#model = model;
    this.#tables = tables;
    this.#accounts = accounts;
  }

  /** @param {PortfolioSummary} summary of a table that has just been read */
  begin({ totals, currencies }) {
    this.#currencies = totals.length > 1 ? currencies : [];
    this.#currency = undefined;
    this.#spread = undefined;
  }

  /** Looks at the accounts that are in the list now. @param {number} [count] of them */
  async look(count = this.#count) {
    this.#count = count;
    this.#turn += 1;
    const turn = this.#turn;
    const spread = await this.#tables().spread({ currency: this.#currency, most: count > MOST_MARKS ? MARKS_OF_MANY : MOST_MARKS }).catch(() => undefined);
    if (turn !== this.#turn) return;
    this.#spread = spread;
    if (this.#place) this.draw(this.#place);
  }

  /** @param {HTMLElement} place */
  draw(place) {
    this.#place = place;
    const spread = this.#spread;
    render(spread && (spread.accounts || this.#currency !== undefined) ? this.#view(spread) : nothing, place);
    this.#watched.disconnect();
    const canvas = place.querySelector('.canvas');
    if (canvas) this.#watched.observe(canvas);
  }

  /** @param {Spread} spread */
  #view({ accounts, left_out: leftOut, by_score: parts, points, currency }) {
    const t = this.#t;
    const money = (/** @type {number} */ amount) => common.money(amount, currency);
    return html`
      <figure class="spread-figure">
        <figcaption>${t.spreadTitle}
          ${this.#currencies.length > 1 ? html`<label class="inline">${t.ofCurrency}<select @change=${(/** @type {Event} */ event) => {
    this.#currency = Number(/** @type {HTMLSelectElement} */ (event.target).value);
    this.look();
  }}>${this.#currencies.map((name, i) => html`<option value=${i} .selected=${(name || null) === currency}>${name || t.noCurrency}</option>`)}</select></label>` : nothing}
        </figcaption>
        <p class="quiet">${accounts > points.length ? t.spreadOfMany(points.length, accounts) : t.spreadText}
          ${leftOut ? t.spreadLeftOut(leftOut) : nothing}</p>
        <div class="canvas" role="img" aria-label=${t.spreadTitle} translate="no"></div>
        <details><summary>${t.spreadAsTable}</summary>
          <div class="scrolled" tabindex="0" role="region" aria-label=${t.spreadTitle}><table class="list">
            <thead><tr><th scope="col">${t.columnScore}</th><th scope="col">${t.listTitle}</th><th scope="col">${t.valueAll}</th><th scope="col">${common.valueAtRisk}</th></tr></thead>
            <tbody>${parts.map((part, i) => html`<tr><th scope="row">${t.scorePart(PART * i, PART * (i + 1))}</th>
              <td>${t.portfolioNumber(part.accounts)}</td><td>${money(part.value)}</td><td>${money(part.value_at_risk)}</td></tr>`)}</tbody>
          </table></div></details>
      </figure>`;
  }

  async #drawPicture() {
    const canvas = /** @type {HTMLElement | null | undefined} */ (this.#place?.querySelector('.canvas'));
    const spread = this.#spread;
    const width = canvas?.clientWidth ?? 0;
    const from = [canvas, spread, width, lang];
    if (!canvas || !spread || !width || from.every((each, i) => each === this.#drawn[i])) return;
    // Whoever never has a result need not load what draws it.
    const { spreadPicture } = await import('./spread-picture.js');
    await nextFrame();
    if (spread !== this.#spread) return;
    this.#drawn = from;
    canvas.ariaBusy = 'true';
    const t = this.#t;
    const { currency } = spread;
    const options = {
      width,
      model: this.#model,
      scoreName: t.columnScore,
      valueName: currency ? `${t.valueAll} (${currency})` : t.valueAll,
      number: t.shortNumber,
      about: (/** @type {Row} */ { name, id, score, band, arr, value_at_risk: risk }) => [
        this.#accounts.nameOf({ name, id }),
        `${common.score(Number(score))} ${text(this.#model.bands.find((each) => each.id === band)?.name)}`,
        `${common.money(Number(arr), currency)} · ${common.valueAtRisk} ${common.money(Number(risk), currency)}`,
      ].join('\n'),
      onRow: (/** @type {Row} */ row) => this.#accounts.choose(row),
    };
    if (spread.accounts > spread.points.length) {
      // Without its marks first: to draw all of it at once would hold the page up.
      canvas.replaceChildren(spreadPicture({ ...spread, points: [] }, options));
      await nextFrame();
    }
    if (from !== this.#drawn) return;
    canvas.replaceChildren(spreadPicture(spread, options));
    canvas.ariaBusy = 'false';
  }
}
