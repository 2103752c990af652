/**
 * A list of up to millions of rows, of which only those in view are in the document. Rows have one height; where all of
 * them together would be higher than browsers allow, scrolling goes faster. A grid for keys and screen readers: one
 * stop, arrows, pages, Home and End, and the number of each row is told.
 *
 * Own code: libraries for long lists stop at the height of 17 million pixels that Firefox allows, which is half a million
 * rows.
 */
import { html } from 'lit/html.js';
import { render } from '../../../ui/render.js';

/** @typedef {import('../../../engine/table-documents.js').PortfolioRow} Row */

const MOST_PIXELS = 8_000_000;
const BEYOND = 4;

export class List {
  #fetch;
  #draw;
  #onRow;
  #onOrder;
  #count = 0;
  #active = 0;
  /** The rows that are known, by their place. @type {Map<number, Row>} */
  #rows = new Map();
  #asked = '';
  #turn = 0;

  /**
   * @param {HTMLElement} element that scrolls
   * @param {object} options
   * @param {(from: number, to: number) => Promise<Row[]>} options.fetch
   * @param {(row: Row) => unknown} options.draw the cells of a row
   * @param {() => unknown} options.head the cells of the header
   * @param {() => string} options.label
   * @param {(order: string) => void} options.onOrder the name of a column with an order was clicked
   * @param {(row: Row | undefined, isChosen: boolean) => void} options.onRow the row that the user is at, and whether they chose it
   */
  constructor(element, { fetch, draw, head, label, onOrder, onRow }) {
    this.element = element;
    this.#fetch = fetch;
    this.#draw = draw;
    this.#onRow = onRow;
    this.#onOrder = onOrder;
    this.head = head;
    this.label = label;
    element.addEventListener('scroll', () => this.draw(), { passive: true });
    element.addEventListener('keydown', (event) => this.#onKeyDown(event));
    element.addEventListener('click', (event) => this.#onClick(event));
    new ResizeObserver(() => this.draw()).observe(element);
  }

  /** @param {number} count of another order or choice of rows */
  show(count) {
    this.#count = count;
    this.#rows.clear();
    this.#asked = '';
    this.#turn += 1;
    this.#active = 0;
    this.element.scrollTop = 0;
    this.draw();
    this.#tell(false);
  }

  get #rowHeight() {
    return parseFloat(getComputedStyle(this.element).getPropertyValue('--row')) * parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  /** Which rows are in view. */
  #view() {
    const height = this.#rowHeight;
    const head = /** @type {HTMLElement | null} */ (this.element.querySelector('.list-head'));
    const seen = Math.max(1, this.element.clientHeight - (head?.offsetHeight ?? height));
    const whole = this.#count * height;
    const shown = Math.min(whole, MOST_PIXELS);
    const most = Math.max(1, shown - seen);
    const top = (Math.min(this.element.scrollTop, most) / most) * Math.max(0, whole - seen);
    const first = Math.max(0, Math.floor(top / height) - BEYOND);
    const last = Math.min(this.#count, Math.ceil((top + seen) / height) + BEYOND);
    return { height, seen, whole, shown, most, top, first, last };
  }

  /** @param {number} index so that the row is in view */
  #scrollTo(index) {
    const { height, seen, whole, most, top } = this.#view();
    const at = index * height;
    if (at >= top && at + height <= top + seen) return;
    const wanted = at < top ? at : at + height - seen;
    this.element.scrollTop = (wanted / Math.max(1, whole - seen)) * most;
  }

  /** @param {KeyboardEvent} event */
  #onKeyDown(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#count) return;
    const page = Math.max(1, Math.floor(this.#view().seen / this.#rowHeight) - 1);
    /** @type {Record<string, number>} */
    const ways = {
      ArrowDown: this.#active + 1, ArrowUp: this.#active - 1, PageDown: this.#active + page, PageUp: this.#active - page,
      Home: 0, End: this.#count - 1,
    };
    if (event.key === 'Enter') {
      this.#tell(true);
    } else if (event.key in ways) {
      this.#go(Math.min(this.#count - 1, Math.max(0, ways[event.key])));
    } else {
      return;
    }
    event.preventDefault();
  }

  /** @param {MouseEvent} event */
  #onClick(event) {
    const target = /** @type {Element} */ (event.target);
    const order = /** @type {HTMLElement | null} */ (target.closest('[data-order]'))?.dataset.order;
    if (order) this.#onOrder(order);
    const row = target.closest('[data-place]');
    if (row instanceof HTMLElement) this.#go(Number(row.dataset.place), true);
  }

  /** @param {number} index @param {boolean} [isChosen] */
  #go(index, isChosen = false) {
    this.#active = index;
    this.#scrollTo(index);
    this.draw();
    this.#tell(isChosen);
  }

  /** @param {boolean} isChosen */
  #tell(isChosen) {
    const turn = this.#turn;
    const index = this.#active;
    const known = this.#rows.get(index);
    if (known || !this.#count) {
      this.#onRow(known, isChosen);
      return;
    }
    this.#fetch(index, index + 1).then(([row]) => {
      if (turn === this.#turn && index === this.#active) this.#onRow(row, isChosen);
    }, () => {});
  }

  /** Asks for what is in view and not known yet. @param {number} first @param {number} last */
  async #ask(first, last) {
    const asked = `${first} ${last}`;
    if (this.#asked === asked) return;
    this.#asked = asked;
    let from = first;
    let to = last;
    while (from < to && this.#rows.has(from)) from += 1;
    while (to > from && this.#rows.has(to - 1)) to -= 1;
    if (from === to) return;
    const turn = this.#turn;
    const rows = await this.#fetch(from, to).catch(() => []);
    if (turn !== this.#turn) return;
    // Rows far away are forgotten.
    if (this.#rows.size > 2000) this.#rows.clear();
    rows.forEach((row, i) => this.#rows.set(from + i, row));
    this.draw();
  }

  draw() {
    const { height, shown, top, first, last } = this.#view();
    const scroll = this.element.scrollTop;
    const indices = Array.from({ length: last - first }, (_, i) => first + i);
    render(html`
      <div role="row" class="list-head" aria-rowindex="1">${this.head()}</div>
      <div class="list-rows" role="presentation" .style=${`height:${shown}px`}>
        ${indices.map((index) => html`
          <div role="row" id=${`row-${index}`} data-place=${index} aria-rowindex=${index + 2}
            aria-selected=${index === this.#active ? 'true' : 'false'}
            .style=${`transform:translateY(${scroll + index * height - top}px)`}>
            ${this.#rows.has(index) ? this.#draw(/** @type {Row} */ (this.#rows.get(index)))
    : html`<div role="gridcell" class="waiting">…</div>`}
          </div>`)}
      </div>`, this.element);
    // No higher than its rows.
    this.element.style.setProperty('--rows', String(this.#count));
    this.element.setAttribute('role', 'grid');
    this.element.tabIndex = 0;
    this.element.setAttribute('aria-label', this.label());
    this.element.setAttribute('aria-rowcount', String(this.#count + 1));
    if (this.#count) this.element.setAttribute('aria-activedescendant', `row-${this.#active}`);
    else this.element.removeAttribute('aria-activedescendant');
    this.#ask(first, last);
  }
}
