/**
 * `<amps-health-score>`: scores one account. It holds an assessment document and shows the engine's verdict
 * on it. It stores nothing and sends nothing.
 *
 * Attributes and properties: `value` (AMPS vector), `stage`, `assessment` (document; as an attribute its JSON
 * text), `theme` (`light`, `dark`, `auto`), `wasm` (address of the engine). Properties only: `model`,
 * `result`. Events: `amps-ready`, `amps-change` {assessment, value}, `amps-result` (the result document),
 * `amps-error` {code, message, errors}.
 */
import { html, nothing, render } from 'lit/html.js';
import { TrapError, loadEngine } from '../engine/engine.js';
import { hatch } from './gauge.js';
import { en } from './messages/en.js';
import { begun, questionnaire } from './questionnaire.js';
import { footBar, results, verdict } from './results.js';
import css from './styles.css';
import { textIn } from './text.js';

/** @typedef {import('../engine/engine.js').Engine} Engine */
/** @typedef {import('./view.js').Draft} Draft */
/** @typedef {import('../engine/documents.js').Model} Model */
/** @typedef {import('../engine/documents.js').Result} Result */

// How high on its scale each question of the example account is answered; it starts again for longer models.
const EXAMPLE = [0.75, 1, 0.5, 0.75, 0.5, 'X', 0.25, 0.25, 0, 1, 0.75, 0.75, 0.5];

const SPEAK_AFTER_MS = 600;
const COPIED_FOR_MS = 2000;
const SHOWN_FAULTS = 5;

const today = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

// A style sheet serves the document that it was made in and no other; an element may move between documents.
/** @type {WeakMap<Document, CSSStyleSheet>} */
const sheets = new WeakMap();

/** @param {Document} document */
function sheetOf(document) {
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = /** @type {CSSStyleSheet} */ (new /** @type {any} */ (document.defaultView).CSSStyleSheet());
    sheet.replaceSync(css);
    sheets.set(document, sheet);
  }
  return sheet;
}

export class AmpsHealthScore extends HTMLElement {
  static observedAttributes = ['assessment', 'stage', 'value'];

  #root = this.attachShadow({ mode: 'open' });
  #t = en;
  /** @type {Engine | undefined} */
  #engine;
  #loading = false;
  /** @type {Error | undefined} */
  #failure;
  /** What was set before the engine was there, in order. @type {(() => void)[]} */
  #waiting = [];
  /** @type {Draft} */
  #assessment = { format: 'amps-assessment', version: 1, answers: {} };
  /** @type {Draft | undefined} */
  #before;
  /** @type {Result | null} */
  #scored = null;
  /** @type {{lines: string[], action?: 'undo' | 'again'} | undefined} */
  #notice;
  #sheet = false;
  #copied = false;
  #spoken = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #speaker;

  /** The result document, or null while there is no stage, no engine or nothing it could score. */
  get result() {
    return this.#assessment.stage ? this.#scored : null;
  }

  /** @returns {Draft} a copy: changing it changes nothing on screen */
  get assessment() {
    return structuredClone(this.#assessment);
  }

  /** @param {unknown} document an assessment document or its JSON text; null for an empty one */
  set assessment(document) {
    this.#whenReady(() => this.#show(this.#readable(document || this.#empty())));
  }

  /** @returns {string} empty as long as no stage is chosen */
  get value() {
    return this.result?.vector ?? '';
  }

  /** @param {string | null} vector */
  set value(vector) {
    this.#whenReady(() => this.#show(vector ? this.#engineInUse.parseVector(String(vector)) : this.#empty()));
  }

  /** @returns {string} */
  get stage() {
    return this.#assessment.stage ?? '';
  }

  /** @param {string | null} id */
  set stage(id) {
    this.#whenReady(() => this.#show(this.#staged(id ? String(id) : undefined)));
  }

  /** @returns {Model | undefined} */
  get model() {
    return this.#engine?.model;
  }

  /** @param {unknown} model a model document or its JSON text; null for the built-in one */
  set model(model) {
    this.#whenReady(() => {
      const engine = this.#engineInUse;
      const before = engine.model;
      engine.useModel(model ?? null);
      try {
        this.#show(begun(this.#assessment) ? this.#assessment : this.#empty());
      } catch (error) {
        engine.useModel(before);
        throw error;
      }
    });
  }

  get theme() {
    return this.getAttribute('theme') ?? 'auto';
  }

  /** @param {string} theme light, dark or auto */
  set theme(theme) {
    this.setAttribute('theme', theme);
  }

  get wasm() {
    return this.getAttribute('wasm') ?? '';
  }

  /** @param {string} address of the engine; beside the script unless told otherwise */
  set wasm(address) {
    this.setAttribute('wasm', address);
  }

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheetOf(this.ownerDocument)];
    // What a page set before the element was defined hides the accessors until it is set again.
    const self = /** @type {any} */ (this);
    for (const name of ['theme', 'wasm', 'model', 'assessment', 'value', 'stage']) {
      if (!Object.hasOwn(this, name)) continue;
      const value = self[name];
      delete self[name];
      self[name] = value;
    }
    if (!this.#engine) this.#load();
  }

  disconnectedCallback() {
    clearTimeout(this.#speaker);
  }

  /** @param {'assessment' | 'stage' | 'value'} name @param {string | null} _ @param {string | null} value */
  attributeChangedCallback(name, _, value) {
    /** @type {any} */ (this)[name] = value;
  }

  async #load() {
    if (this.#loading) return;
    this.#loading = true;
    this.#failure = undefined;
    this.#draw();
    try {
      this.#engine = await loadEngine(this.wasm ? { wasm: new URL(this.wasm, this.baseURI) } : {});
      this.#attempt(() => this.#show(this.#empty()));
      for (const task of this.#waiting.splice(0)) this.#attempt(task);
      this.#emit('amps-ready', undefined);
    } catch (error) {
      this.#failure = /** @type {Error} */ (error);
      this.#emitError(error);
    }
    this.#loading = false;
    this.#draw();
  }

  get #engineInUse() {
    return /** @type {Engine} */ (this.#engine);
  }

  /** @param {() => void} task */
  #whenReady(task) {
    if (this.#engine) this.#attempt(task);
    else this.#waiting.push(task);
  }

  /**
   * Whatever goes wrong, what is on screen stays and the reason is shown.
   * @param {() => void} task
   */
  #attempt(task) {
    try {
      task();
    } catch (error) {
      const { message, errors = [{ message }] } = /** @type {any} */ (error);
      /** @type {string[]} */
      const lines = errors.slice(0, SHOWN_FAULTS).map((/** @type {any} */ fault) => fault.message);
      if (errors.length > SHOWN_FAULTS) lines.push(this.#t.more(errors.length - SHOWN_FAULTS));
      this.#say(lines, error instanceof TrapError ? 'again' : undefined);
      this.#emitError(error);
    }
  }

  /** @returns {Draft} */
  #empty() {
    const { id, version } = this.#engineInUse.model;
    return { format: 'amps-assessment', version: 1, model: { id, version }, answers: {} };
  }

  /** @param {string | undefined} stage @returns {Draft} */
  #staged(stage) {
    const { format, version, model, account, stage: old, ...rest } = this.#assessment;
    return {
      format,
      version,
      model,
      ...(account === undefined ? {} : { account }),
      ...(stage ? { stage } : {}),
      ...rest,
    };
  }

  /**
   * Frameworks that know no properties hand over JSON text, some of them "[object Object]": what is no JSON
   * goes to the engine as it is, which says what is wrong and where.
   * @param {unknown} input
   */
  #readable(input) {
    if (typeof input !== 'string') return input;
    try {
      return JSON.parse(input);
    } catch {
      return this.#engineInUse.score(input);
    }
  }

  /**
   * Scores a document; only when the engine accepts it does it take the place of the one on screen.
   * @param {any} assessment
   */
  #show(assessment) {
    const engine = this.#engineInUse;
    // Without a stage the verdict of any stage tells what is answered and what is stale; it is not shown.
    const staged = { ...assessment, stage: assessment.stage || engine.model.stages[0].id };
    this.#scored = engine.score(staged, { asOf: today() });
    this.#assessment = JSON.parse(JSON.stringify(assessment));
    this.#notice = undefined;
    this.#draw();
    this.#speak();
    if (this.result) this.#emit('amps-result', this.result);
  }

  /** @param {Draft} assessment */
  #change(assessment) {
    this.#attempt(() => {
      try {
        this.#show(assessment);
      } catch (error) {
        // The engine broke, not the answer: the answer is kept and can be scored again.
        if (error instanceof TrapError) [this.#assessment, this.#scored] = [assessment, null];
        throw error;
      } finally {
        this.#emit('amps-change', { assessment: this.assessment, value: this.value });
      }
    });
  }

  /** @param {string} id @param {number | 'X'} level */
  #answer(id, level) {
    const { [id]: old, ...others } = this.#assessment.answers;
    const { date: _, ...kept } = old ?? {};
    const dated = this.#assessment.date === today() ? {} : { date: today() };
    this.#change({ ...this.#assessment, answers: { ...others, [id]: { ...kept, level, ...dated } } });
  }

  #speak() {
    clearTimeout(this.#speaker);
    this.#speaker = setTimeout(() => {
      const { result } = this;
      if (!result) return;
      const view = this.#view();
      this.#spoken = this.#t.spoken(
        this.#t.score(result.score), verdict(view), result.range.low, result.range.high,
      );
      this.#draw();
    }, SPEAK_AFTER_MS);
  }

  /** @param {string} name @param {unknown} detail */
  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** @param {any} error */
  #emitError({ code, message, errors }) {
    this.#emit('amps-error', { code, message, errors });
  }

  // ---- What the user does

  get #groups() {
    return /** @type {HTMLElement[]} */ ([...this.#root.querySelectorAll('fieldset')]);
  }

  /** @param {HTMLElement | undefined} group */
  #focusOn(group) {
    const radios = /** @type {HTMLInputElement[]} */ ([...group?.querySelectorAll('input') ?? []]);
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus({ preventScroll: true });
    group?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const { key, ctrlKey, altKey, metaKey } = event;
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (input.type !== 'radio' || ctrlKey || altKey || metaKey) return;
    if (!/^(\d|[xX?]|Enter)$/.test(key)) return;
    // The host sees this element as the target and would take the key for its own.
    event.stopPropagation();
    if (event.type !== 'keydown') return;
    event.preventDefault();
    const groups = this.#groups;
    const at = groups.findIndex((group) => group.contains(input));
    if (key === 'Enter' || this.#take(input.name, key)) this.#focusOn(groups[at + 1] ?? groups[at]);
  }

  /**
   * @param {string} group @param {string} key
   * @returns {boolean} whether the key was an answer
   */
  #take(group, key) {
    const { stages, dimensions } = this.#engineInUse.model;
    if (group === 'stage') {
      if (!/\d/.test(key)) return false;
      const stage = stages[Number(key) - 1];
      if (stage) this.#change(this.#staged(stage.id));
      else this.#say([this.#t.noStage(key, stages.length)]);
      return Boolean(stage);
    }
    const questions = dimensions.flatMap((dimension) => dimension.questions);
    const levels = questions.find(({ id }) => id === group)?.levels ?? [];
    if (/\d/.test(key) && !levels[Number(key)]) {
      this.#say([this.#t.noLevel(group, key, levels.length - 1)]);
      return false;
    }
    this.#answer(group, /\d/.test(key) ? Number(key) : 'X');
    return true;
  }

  /** @param {string[]} lines @param {'undo' | 'again'} [action] */
  #say(lines, action) {
    this.#notice = { lines, action };
    this.#draw();
  }

  /** @param {Event} event */
  #onChange({ target }) {
    const { name, value } = /** @type {HTMLInputElement} */ (target);
    if (name === 'stage') this.#change(this.#staged(value));
    else this.#answer(name, value === 'X' ? 'X' : Number(value));
  }

  /** @param {Event} event */
  #onClick(event) {
    const button = /** @type {HTMLElement | null} */ (
      /** @type {HTMLElement} */ (event.target).closest('[data-do]'));
    switch (button?.dataset.do) {
      case 'open':
        this.#openSheet();
        break;
      case 'close':
        this.#closeSheet();
        break;
      case 'go':
        this.#closeSheet();
        this.#focusOn(this.#groups.find((group) => group.dataset.group === button.dataset.question));
        break;
      case 'copy':
        this.#copy(/** @type {HTMLElement} */ (button.closest('.vector')?.querySelector('code')));
        break;
      case 'over':
        this.#startOver();
        break;
      case 'example':
        this.#replace(this.#example(), this.#t.exampleShown);
        break;
      case 'undo':
        if (this.#before) this.#change(this.#before);
        this.#focusOn(this.#groups[0]);
        break;
      case 'again':
        if (this.#failure) this.#load();
        else this.#change(this.#assessment);
        break;
      case 'dismiss':
        this.#notice = undefined;
        this.#draw();
        this.#focusOn(this.#groups[0]);
        break;
      default:
    }
  }

  #openSheet() {
    this.#sheet = true;
    this.#draw();
    this.#root.querySelector('dialog')?.showModal();
  }

  #closeSheet() {
    // Closing gives the focus back before anything else may take it.
    this.#root.querySelector('dialog')?.close();
    this.#sheet = false;
    this.#draw();
  }

  /** @param {HTMLElement} code */
  async #copy(code) {
    try {
      await navigator.clipboard.writeText(this.value);
      this.#copied = true;
      this.#draw();
      setTimeout(() => {
        this.#copied = false;
        this.#draw();
      }, COPIED_FOR_MS);
    } catch {
      // No clipboard on this page (plain http, a frame): the text is selected for the user to copy.
      getSelection()?.selectAllChildren(code);
      this.#say([this.#t.pressCopy]);
    }
  }

  #startOver() {
    const { stage, date, answers, override, ...kept } = this.#assessment;
    this.#closeSheet();
    this.#replace({ ...kept, answers: {} }, this.#t.cleared);
  }

  /** @param {Draft} assessment @param {string} text */
  #replace(assessment, text) {
    this.#before = this.#assessment;
    this.#change(assessment);
    this.#say([text], 'undo');
    this.#focusOn(this.#groups[0]);
  }

  /** @returns {Draft} */
  #example() {
    const { stages, dimensions } = this.#engineInUse.model;
    const questions = dimensions.flatMap((dimension) => dimension.questions);
    return {
      ...this.#staged(stages.at(-1)?.id),
      answers: Object.fromEntries(questions.map(({ id, levels }, i) => {
        const part = EXAMPLE[i % EXAMPLE.length];
        return [id, { level: part === 'X' ? 'X' : Math.round(Number(part) * (levels.length - 1)) }];
      })),
    };
  }

  // ---- What the user sees

  /** @returns {import('./view.js').View} */
  #view() {
    const lang = /** @type {HTMLElement | null} */ (this.closest('[lang]'))?.lang ?? 'en';
    return {
      t: this.#t,
      text: (text) => textIn(text, lang),
      model: this.#engineInUse.model,
      assessment: this.#assessment,
      scored: this.#scored,
      result: this.result,
      copied: this.#copied,
    };
  }

  #draw() {
    render(html`
      <div class="root" @keydown=${this.#onKey} @keyup=${this.#onKey}
        @change=${this.#onChange} @click=${this.#onClick}>
        ${this.#engine ? this.#instrument() : this.#failure ? this.#failed(this.#failure) : this.#skeleton()}
      </div>`, this.#root, { host: this });
  }

  #instrument() {
    const t = this.#t;
    const view = this.#view();
    const notice = this.#notice;
    return html`
      ${hatch}
      <div class="notice" aria-live="polite">${notice ? html`
        <div>
          <div>${notice.lines.map((each) => html`<p>${each}</p>`)}</div>
          ${notice.action ? html`<button data-do=${notice.action}>${t[notice.action]}</button>` : nothing}
          <button data-do="dismiss">${t.dismiss}</button>
        </div>` : nothing}
      </div>
      <div class="columns">
        <div class="questions" role="group" aria-label=${t.questionnaire}>${questionnaire(view)}</div>
        <section class="results" aria-label=${t.results}>${results(view)}</section>
      </div>
      ${footBar(view)}
      <dialog aria-label=${t.results} @close=${this.#closeSheet}>${this.#sheet ? html`
        <header><h2>${t.results}</h2><button data-do="close">${t.close}</button></header>
        ${results(view)}` : nothing}
      </dialog>
      <p class="spoken" aria-live="polite">${this.#spoken}</p>`;
  }

  #skeleton() {
    return html`
      <div class="columns skeleton" aria-busy="true">
        <div class="questions">
          <p>${this.#t.loading}</p>
          ${Array.from({ length: 13 }, () => html`<i></i>`)}
        </div>
        <div class="results"></div>
      </div>`;
  }

  /** @param {Error} failure */
  #failed({ message }) {
    return html`
      <div class="failed" role="alert">
        <h2>${this.#t.failed}</h2>
        <p>${message}</p>
        <button data-do="again">${this.#t.again}</button>
      </div>`;
  }
}
