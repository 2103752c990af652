/**
 * The table that comes in, step by step: it is opened in a Worker, its columns are confirmed, it is read, and as long as it
 * is open it can be asked again.
 */
import { mappings } from '#store';
import { checksum } from '../../store/checksum.js';
import { today } from '../../store/days.js';
import { Changing } from '../tables/changing.js';
import { Growing } from '../tables/growing.js';

/** @typedef {import('../../../engine/metrics.js').Metrics} Metrics */
/** @typedef {import('../../../engine/metrics-documents.js').TableKind} TableKind */
/** @typedef {import('../../../engine/metrics-documents.js').MetricColumns} MetricColumns */
/** @typedef {import('../../../engine/metrics-documents.js').MetricsOptions} MetricsOptions */
/** @typedef {import('../../../engine/metrics-documents.js').MetricsResult} MetricsResult */
/** @typedef {import('../../../engine/metrics-documents.js').RevenueResult} RevenueResult */
/** @typedef {import('../../../engine/metrics-documents.js').SurveyResult} SurveyResult */

const EVENTS = /** @type {const} */ (['touchpoints', 'reviews', 'training', 'responses', 'activity']);
const MOST_SEGMENTS = 20;
/** As much as is kept: what stands in the file is not kept a second time. */
const MOST_FAULTS = 50;
const MOST_LINES = 50;

/** A column of segments may tell every row apart: that is no split, and is not kept. @template {{segments?: readonly unknown[]}} D @param {D} document @returns {D} */
const withFewSegments = (document) => ((document.segments?.length ?? 0) > MOST_SEGMENTS ? { ...document, segments: [] } : document);

/** @param {MetricsResult} document */
const withFewerFaults = (document) => ({
  ...document, faults: document.faults.slice(0, MOST_FAULTS).map((fault) => ({ ...fault, lines: fault.lines.slice(0, MOST_LINES) })),
});

export class TableReader {
  #page;
  #changing;
  /** @type {Metrics | undefined} */
  #metrics;
  /** @type {TableKind} */
  kind = 'revenue';
  name = '';
  /** Where its text can be read in another way: a workbook needs no encoding. @type {Blob | undefined} */
  #text;
  /** @type {import('./table-view.js').Incoming} */
  incoming = { step: 'choose', fault: '', isBusy: false };
  /** Of its columns. */
  rows = new Growing();
  /** @type {MetricsOptions} */
  #options = {};
  #isMapped = false;
  /**
   * The table of revenue that was read last: it stays open, and can be asked again.
   * @type {{metrics: Metrics, kind: TableKind, name: string, options: MetricsOptions} | undefined}
   */
  #revenue;
  /** The accounts behind what was read last, by what it is of; they are not kept. @type {Readonly<Record<string, import('../../../engine/metrics-documents.js').Behind | null>>} */
  behind = {};
  /** The last period of each segment of it. @type {import('./revenue-view.js').Split[]} */
  split = [];

  /**
   * @param {object} page
   * @param {() => Metrics} page.connect @param {() => void} page.draw @param {(file: Blob) => Promise<boolean>} page.isWorkbook
   * @param {(results: Record<string, MetricsResult>, name: string, options: MetricsOptions, isNew: boolean) => void} page.take isNew: the file has just been read
   */
  constructor(page) {
    this.#page = page;
    this.#changing = new Changing({
      isShown: () => this.incoming.step === 'columns',
      refuse: (fault) => {
        if (this.incoming.step === 'columns') this.incoming = { ...this.incoming, faults: [fault] };
      },
      draw: page.draw,
    });
  }

  /** Of what the table is that can be asked again. @returns {TableKind | undefined} */
  get open() {
    return this.#revenue?.kind;
  }

  #close() {
    if (this.#metrics !== this.#revenue?.metrics) this.#metrics?.close();
    this.#metrics = undefined;
    this.#isMapped = false;
    this.#options = {};
  }

  /** Gives the table of revenue back. */
  forget() {
    this.#revenue?.metrics.close();
    this.#revenue = undefined;
    this.split = [];
  }

  /** Another table is to come. @param {TableKind} kind */
  begin(kind) {
    this.#close();
    this.kind = kind;
    this.#choose('');
  }

  /** @param {string} fault */
  #choose(fault) {
    this.incoming = { step: 'choose', fault, isBusy: false };
    this.#page.draw();
  }

  /** @param {unknown} error */
  #fail(error) {
    if (/** @type {Error} */ (error).name === 'AbortError') return;
    this.#close();
    this.#choose(/** @type {Error} */ (error).message);
  }

  /** @param {Blob & {name?: string}} file */
  async take(file) {
    this.#close();
    this.name = file.name ?? '';
    this.incoming = { step: 'choose', fault: '', isBusy: true };
    this.#page.draw();
    try {
      this.#metrics = this.#page.connect();
      const isBook = await this.#page.isWorkbook(file);
      this.#text = isBook ? undefined : file;
      if (isBook) {
        const sheets = await this.#metrics.sheetNames(file);
        if (sheets.length > 1) this.incoming = { step: 'sheets', sheets };
        else await this.#showColumns(await this.#metrics.openSheet(0, this.kind));
      } else {
        await this.#showColumns(await this.#metrics.open(file, this.kind));
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#page.draw();
  }

  /** @param {number} index */
  async chooseSheet(index) {
    try {
      if (this.#metrics) await this.#showColumns(await this.#metrics.openSheet(index, this.kind));
    } catch (error) {
      this.#fail(error);
    }
    this.#page.draw();
  }

  /** Whether its encoding can be chosen. */
  get isText() {
    return this.#text !== undefined;
  }

  /** Reads the text of the file in another way. @param {string} encoding */
  setEncoding(encoding) {
    if (this.incoming.step !== 'columns' || !this.#metrics || !this.#text) return;
    this.#changing.make(this.#metrics.open(this.#text, this.kind, encoding), (columns) => this.#showColumns(columns));
  }

  /** Which table it is, without its words. @param {MetricColumns} columns */
  #headers({ columns }) {
    return checksum(new TextEncoder().encode([`metrics ${this.kind}`, ...columns.map(({ header }) => header)].join('\n')));
  }

  /** What the user once said about columns of these headers is said again. @param {MetricColumns} found */
  async #showColumns(found) {
    let columns = found;
    for (const [i, said] of mappings.read(this.#headers(found))?.entries() ?? []) {
      if (said === columns.columns[i]?.role) continue;
      // A meaning that is none any more is passed over.
      columns = await this.#metrics?.setRole(i, said).catch(() => undefined) ?? columns;
    }
    this.incoming = { step: 'columns', columns, faults: [] };
    this.rows.grow(() => (this.incoming.step === 'columns' ? this.incoming.columns.columns.length : 0), this.#page.draw);
  }

  /** @param {number} column @param {string} role */
  setRole(column, role) {
    if (this.incoming.step !== 'columns' || !this.#metrics) return;
    this.#changing.make(this.#metrics.setRole(column, role), (columns) => {
      this.#isMapped = true;
      this.incoming = { step: 'columns', columns, faults: [] };
    });
  }

  async read() {
    await this.#changing.settled;
    if (this.incoming.step !== 'columns') return;
    const { columns } = this.incoming;
    if (this.#isMapped) {
      mappings.keep(this.#headers(columns), columns.columns.map(({ role, numbers, dates }) => (
        /^(arr|mrr|tcv|amount|figure|rate)$/.test(role) ? `${role}:${numbers}` : /^(period|start|end|reached|date)$/.test(role) ? `${role}:${dates}` : role)));
    }
    // Contracts have no periods of their own.
    this.#options = { asOf: today(), ...(this.kind === 'subscriptions' ? { period: 'quarter', basis: 'opening' } : {}) };
    this.incoming = { step: 'reading', share: 0 };
    this.#page.draw();
    try {
      const results = await this.#results();
      this.#hold();
      this.incoming = { step: 'choose', fault: '', isBusy: false };
      this.#page.take(results, this.name, this.#options, true);
    } catch (error) {
      const { name, message } = /** @type {Error} */ (error);
      if (name === 'AbortError') return;
      this.incoming = { step: 'columns', columns, faults: message.split('\n') };
      this.#page.draw();
    }
  }

  #hold() {
    if (this.kind !== 'revenue' && this.kind !== 'subscriptions') return;
    const metrics = /** @type {Metrics} */ (this.#metrics);
    if (this.#revenue?.metrics !== metrics) this.#revenue?.metrics.close();
    this.#revenue = { metrics, kind: this.kind, name: this.name, options: this.#options };
  }

  /** Asks the table of revenue in another way. @param {Partial<MetricsOptions>} options */
  async ask(options) {
    const asked = this.#revenue;
    if (!asked) return;
    const next = { ...asked.options, ...options };
    try {
      const results = await this.#ofRevenue(asked.metrics, next);
      asked.options = next;
      this.#page.take(results, asked.name, next, false);
    } catch (error) {
      this.#fault(error);
    }
  }

  /** What was asked could not be answered; what is on screen stays. @param {unknown} error */
  #fault(error) {
    if (/** @type {Error} */ (error).name === 'AbortError') return;
    if (this.incoming.step === 'choose') this.#choose(/** @type {Error} */ (error).message);
    else this.#page.draw();
  }

  /** What the table says, by what it is of. @returns {Promise<Record<string, MetricsResult>>} */
  async #results() {
    const metrics = /** @type {Metrics} */ (this.#metrics);
    const onProgress = ({ reading } = { reading: 0 }) => {
      if (this.incoming.step !== 'reading') return;
      this.incoming = { step: 'reading', share: reading };
      this.#page.draw();
    };
    if (this.kind === 'events') {
      /** @type {Record<string, MetricsResult>} */
      const results = {};
      for (const event of EVENTS) {
        try {
          results[event] = withFewerFaults(withFewSegments(await metrics.read({ ...this.#options, event }, onProgress)));
          this.behind = { ...this.behind, [event]: await metrics.behind() };
        } catch (error) {
          // A table without hours still tells of touchpoints.
          if (event === 'touchpoints' || /** @type {any} */ (error).errors?.[0]?.code !== 'missing-column') throw error;
        }
      }
      return results;
    }
    if (this.kind === 'revenue' || this.kind === 'subscriptions') return this.#ofRevenue(metrics, this.#options, onProgress);
    const document = withFewerFaults(withFewSegments(await metrics.read(this.#options, onProgress)));
    const what = this.kind === 'value' ? 'value' : /** @type {SurveyResult} */ (document).kind;
    this.behind = { ...this.behind, [what]: await metrics.behind() };
    return { [what]: document };
  }

  /**
   * The whole of it or the segment that is asked for, and the last period of every segment.
   * @param {Metrics} metrics @param {MetricsOptions} options @param {(reading: {reading: number}) => void} [onProgress]
   */
  async #ofRevenue(metrics, options, onProgress) {
    const document = /** @type {RevenueResult} */ (withFewerFaults(await metrics.read(options, onProgress)));
    const { segments } = document;
    const split = [];
    if (segments.length > 1 && segments.length <= MOST_SEGMENTS) {
      for (const segment of segments) {
        const own = /** @type {RevenueResult} */ (await metrics.read({ ...options, segment }));
        split.push({ segment, last: own.periods.at(-1) });
      }
    }
    this.split = split;
    return { revenue: document };
  }

  /** The accounts behind a movement. @param {string} period @param {string} movement */
  async flows(period, movement) {
    return this.#revenue?.metrics.flows(period, movement, this.#revenue.options.segment ?? '');
  }
}
