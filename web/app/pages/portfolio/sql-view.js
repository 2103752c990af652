/** Score where the data lives: the model as SQL, to be run in the warehouse that keeps the accounts. */
import { html, nothing } from 'lit/html.js';
import { ownEngine } from '../../shell/engine.js';
import { sentence } from '../../shell/parts.js';

/** @typedef {import('./messages/en.js').Messages} Messages */
/** @typedef {import('../../../engine/sql.js').SqlDialect} SqlDialect */

/** @type {Record<SqlDialect, string>} */
const DIALECTS = { duckdb: 'DuckDB', postgresql: 'PostgreSQL', bigquery: 'BigQuery', snowflake: 'Snowflake', spark: 'Spark SQL (Databricks)' };

export class SqlPanel {
  #t;
  #draw;
  #query = '';
  /** @type {readonly string[]} */
  #faults = [];
  #isCopied = false;

  /** @param {Messages} t @param {() => void} draw */
  constructor(t, draw) {
    this.#t = t;
    this.#draw = draw;
  }

  /** @param {Record<string, string>} fields */
  async #write({ dialect, table, stage, value, vector, levels }) {
    this.#isCopied = false;
    try {
      const { engine, sqlOf } = await ownEngine();
      this.#query = sqlOf(engine, /** @type {SqlDialect} */ (dialect), {
        table, levels: levels === 'text' ? 'text' : 'integer',
        ...(value ? { value } : {}), ...(vector ? { vector } : stage ? { stage } : {}),
      });
      this.#faults = [];
    } catch (error) {
      this.#query = '';
      this.#faults = /** @type {Error} */ (error).message.split('\n');
    }
    this.#draw();
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#query);
      this.#isCopied = true;
    } catch (error) {
      this.#faults = [/** @type {Error} */ (error).message];
    }
    this.#draw();
  }

  view() {
    const t = this.#t;
    const field = (/** @type {string} */ name, /** @type {string} */ label, /** @type {string} */ hint, isNeeded = false) => html`
      <label>${label}<input name=${name} ?required=${isNeeded} placeholder=${hint} autocomplete="off" spellcheck="false" maxlength="400"></label>`;
    return html`<details class="sql"><summary>${t.sqlTitle}</summary>
      <p>${t.sqlText}</p>
      <form class="sql-fields" @submit=${(/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    this.#write(/** @type {Record<string, string>} */ (Object.fromEntries(new FormData(/** @type {HTMLFormElement} */ (event.target)))));
  }}>
        <label>${t.sqlDialect}<select name="dialect">${Object.entries(DIALECTS).map(([id, name]) => html`<option value=${id}>${name}</option>`)}</select></label>
        ${field('table', t.sqlTable, 'analytics.accounts', true)}
        ${field('stage', t.sqlStage, 'stage')}
        ${field('value', t.sqlValue, 'arr')}
        ${field('vector', t.sqlVector, '')}
        <label>${t.sqlLevels}<select name="levels"><option value="integer">${t.sqlNumbers}</option><option value="text">${t.sqlTexts}</option></select></label>
        <button class="main">${t.sqlWrite}</button>
      </form>
      ${this.#faults.length ? html`<ul class="fault" role="alert">${this.#faults.map((each) => html`<li>${sentence(each)}</li>`)}</ul>` : nothing}
      ${this.#query ? html`<p class="actions"><button @click=${() => this.#copy()}>${t.sqlCopy}</button>
        <span class="quiet" role="status">${this.#isCopied ? t.stepCopied : t.sqlLength(this.#query.length)}</span></p>
        <pre class="query" translate="no" dir="ltr" tabindex="0" role="region" aria-label=${t.sqlTitle}><code>${this.#query}</code></pre>` : nothing}
    </details>`;
  }
}
