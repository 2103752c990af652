/**
 * `<amps-health-score>`: scores one account. It holds an assessment document and shows the engine's verdict
 * on it. It stores nothing and sends nothing.
 *
 * Attributes and properties: `value` (AMPS vector), `stage`, `assessment` (document; as an attribute its JSON
 * text), `theme` (`light`, `dark`, `auto`), `wasm` (address of the engine), `readonly`. Properties only:
 * `model`, `engine`, `result`, `canUndo`, `canRedo`. Methods: `undo()`, `redo()`. Events: `amps-ready`,
 * `amps-change` {assessment, value}, `amps-result` (the result document),
 * `amps-error` {code, message, errors}.
 */
import { html, nothing, render } from 'lit/html.js';
import { TrapError, loadEngine } from '../engine/engine.js';
import { faultIn, plain } from './fields.js';
import { hatch } from './gauge.js';
import { en } from './messages/en.js';
import { begun, questionnaire } from './questionnaire.js';
import { footBar, results, settled, verdict } from './results.js';
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
const UNDOABLE = 100;

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
  static observedAttributes = ['assessment', 'readonly', 'stage', 'value'];

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
  /** What was, the latest last. @type {Draft[]} */
  #past = [];
  /** What was undone, the next last. @type {Draft[]} */
  #future = [];
  /** @type {Result | null} */
  #scored = null;
  /** @type {{lines: string[], action?: 'undo' | 'again'} | undefined} */
  #notice;
  #sheet = false;
  #copied = false;
  /** @type {Set<string>} */
  #noting = new Set();
  #judging = false;
  /** @type {Map<string, Record<string, string>>} */
  #faults = new Map();
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

  /** @returns {Engine | undefined} */
  get engine() {
    return this.#engine;
  }

  /** @returns {boolean} */
  get readonly() {
    return this.hasAttribute('readonly');
  }

  /** @param {unknown} readonly whether everything is shown and nothing can be changed */
  set readonly(readonly) {
    this.toggleAttribute('readonly', Boolean(readonly));
  }

  get canUndo() {
    return !this.readonly && this.#past.length > 0;
  }

  get canRedo() {
    return !this.readonly && this.#future.length > 0;
  }

  undo() {
    const before = this.#past.at(-1);
    if (before) this.#change(before, this.#past.slice(0, -1), [...this.#future, this.#assessment]);
  }

  redo() {
    const after = this.#future.at(-1);
    if (after) this.#change(after, [...this.#past, this.#assessment], this.#future.slice(0, -1));
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
    for (const name of ['theme', 'wasm', 'readonly', 'model', 'assessment', 'value', 'stage']) {
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

  /** @param {string} name @param {string | null} _ @param {string | null} value */
  attributeChangedCallback(name, _, value) {
    if (name === 'readonly') this.#draw();
    else /** @type {any} */ (this)[name] = value;
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
   * Shows a document from outside: another one, of which nothing here can be undone.
   * @param {any} assessment
   */
  #show(assessment) {
    this.#take(assessment, [], []);
    this.#noting.clear();
    this.#faults.clear();
    this.#judging = false;
    this.#draw();
  }

  /**
   * Scores a document; only when the engine accepts it does it take the place of the one on screen.
   * @param {any} assessment @param {Draft[]} past @param {Draft[]} future
   */
  #take(assessment, past, future) {
    const engine = this.#engineInUse;
    // Without a stage the verdict of any stage tells what is answered and what is stale; it is not shown.
    const staged = { ...assessment, stage: assessment.stage || engine.model.stages[0].id };
    this.#scored = engine.score(staged, { asOf: today() });
    this.#assessment = JSON.parse(JSON.stringify(assessment));
    [this.#past, this.#future] = [past, future];
    this.#notice = undefined;
    this.#draw();
    this.#speak();
    if (this.result) this.#emit('amps-result', this.result);
  }

  /**
   * What the user does to the document.
   * @param {Draft} assessment @param {Draft[]} [past] @param {Draft[]} [future]
   */
  #change(assessment, past, future = []) {
    const before = this.#assessment;
    if (this.readonly) return;
    if (!past) {
      if (JSON.stringify(assessment) === JSON.stringify(before)) return;
      past = [...this.#past, before].slice(-UNDOABLE);
    }
    this.#attempt(() => {
      try {
        this.#take(assessment, past, future);
      } catch (error) {
        // The engine broke, not the answer: the answer is kept and can be scored again.
        if (error instanceof TrapError) {
          [this.#assessment, this.#scored, this.#past, this.#future] = [assessment, null, past, future];
        }
        throw error;
      } finally {
        this.#emit('amps-change', { assessment: this.assessment, value: this.value });
      }
    });
  }

  /** @param {string} id @param {any} answer */
  #changeAnswer(id, answer) {
    this.#change({ ...this.#assessment, answers: { ...this.#assessment.answers, [id]: answer } });
  }

  /** @param {string} id @param {number | 'X'} level */
  #answer(id, level) {
    const { date: _, ...kept } = this.#assessment.answers[id] ?? {};
    const dated = this.#assessment.date === today() ? {} : { date: today() };
    this.#changeAnswer(id, { ...kept, level, ...dated });
  }

  /** @param {string} id */
  #renew(id) {
    if (!this.#scored?.stale.includes(id)) return;
    this.#changeAnswer(id, { ...this.#assessment.answers[id], date: today() });
  }

  #speak() {
    clearTimeout(this.#speaker);
    this.#speaker = setTimeout(() => {
      if (!this.result) return;
      const view = this.#view();
      const result = /** @type {Result} */ (view.result);
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
    const radios = /** @type {HTMLInputElement[]} */ ([...group?.querySelectorAll('[type=radio]') ?? []]);
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus({ preventScroll: true });
    group?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} id */
  #groupOf(id) {
    return this.#groups.find((group) => group.dataset.group === id);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    const input = /** @type {HTMLInputElement} */ (event.target);
    const form = input.closest('.form');
    const isCommand = (ctrlKey || metaKey) && !altKey;
    const isAnswer = input.type === 'radio' && !isCommand && !altKey && /^(\d|[xX?nNtT]|Enter)$/.test(key);
    const isUndo = isCommand && /^[zy]$/i.test(key);
    if (!form && !isAnswer && !isUndo) return;
    // The host sees this element as the target and would take the key for its own.
    event.stopPropagation();
    if (event.type !== 'keydown') return;
    if (form) {
      const button = key === 'Escape' ? 'p :last-child'
        : key === 'Enter' && input.localName === 'input' && !event.isComposing && 'p :first-child';
      if (!button) return;
      event.preventDefault();
      /** @type {HTMLElement} */ (form.querySelector(button)).click();
      return;
    }
    event.preventDefault();
    if (isUndo) {
      this.#travel(/y/i.test(key) || shiftKey ? 'redo' : 'undo');
      return;
    }
    const groups = this.#groups;
    const at = groups.findIndex((group) => group.contains(input));
    if (key === 'Enter' || this.#press(input.name, key)) this.#focusOn(groups[at + 1] ?? groups[at]);
  }

  /**
   * Undoes or redoes, and shows where.
   * @param {'undo' | 'redo'} way
   */
  #travel(way) {
    const { stage, answers } = this.#assessment;
    this[way]();
    const now = this.#assessment;
    this.#focusOn(this.#groups.find(({ dataset: { group = '' } }) => (group === 'stage' ? stage !== now.stage
      : JSON.stringify(answers[group]) !== JSON.stringify(now.answers[group]))));
  }

  /**
   * @param {string} group @param {string} key
   * @returns {boolean} whether the key was an answer
   */
  #press(group, key) {
    const { stages, dimensions } = this.#engineInUse.model;
    if (group === 'stage') {
      if (!/\d/.test(key)) return false;
      const stage = stages[Number(key) - 1];
      if (stage) this.#change(this.#staged(stage.id));
      else this.#say([this.#t.noStage(key, stages.length)]);
      return Boolean(stage);
    }
    if (/[nt]/i.test(key)) {
      if (/n/i.test(key)) this.#writeNote(group);
      else this.#renew(group);
      return false;
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
    const form = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (target).closest('.form'));
    // A field that is taken away while it is being changed says so: its note is no longer open then.
    if (form) {
      if (this.#noting.has(String(form.dataset.form))) this.#saveNote(form);
    } else if (name === 'stage') this.#change(this.#staged(value));
    else this.#answer(name, value === 'X' ? 'X' : Number(value));
  }

  /**
   * What the fields of a form hold, without those that hold what cannot be kept.
   * @param {HTMLElement} form
   */
  #read(form) {
    /** @type {NodeListOf<HTMLInputElement>} */
    const fields = form.querySelectorAll('input, textarea, select');
    /** @type {Record<string, string>} */
    const values = {};
    /** @type {Record<string, string>} */
    const faults = {};
    for (const field of fields) {
      const fault = faultIn(this.#t, field);
      (fault ? faults : values)[field.name] = fault || field.value;
    }
    this.#faults.set(String(form.dataset.form), faults);
    const faulty = [...fields].find(({ name }) => faults[name]);
    this.#draw();
    return { values, faulty };
  }

  /** @param {HTMLElement} form @returns {HTMLElement | undefined} the first field that cannot be kept */
  #saveNote(form) {
    const id = String(form.dataset.form);
    const { values, faulty } = this.#read(form);
    const answer = this.#assessment.answers[id];
    /** @type {Record<string, unknown>} */
    const next = answer ? { ...answer } : { level: 'X' };
    for (const [name, value] of Object.entries(values)) {
      if (value === plain(next[name])) continue;
      if (value) next[name] = value;
      else delete next[name];
    }
    if (answer || Object.keys(next).length > 1) this.#changeAnswer(id, next);
    return faulty;
  }

  /** Opens the note of a question, or closes it when all of it is kept. @param {string} id */
  #writeNote(id) {
    const group = /** @type {HTMLElement} */ (this.#groupOf(id));
    const form = /** @type {HTMLElement | null} */ (group.querySelector('.form'));
    const faulty = form && this.#saveNote(form);
    if (!faulty) {
      this.#noting[form ? 'delete' : 'add'](id);
      this.#draw();
    }
    if (form && !faulty) this.#focusOn(group);
    else (faulty ?? group.querySelector('textarea'))?.focus();
    group.querySelector('.form')?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {HTMLElement} button */
  #judge(button) {
    const panel = /** @type {HTMLElement} */ (button.closest('dialog, .results'));
    const act = button.dataset.do;
    if (act === 'judge') {
      const { values, faulty } = this.#read(/** @type {HTMLElement} */ (button.closest('.form')));
      if (faulty) {
        faulty.focus();
        return;
      }
      const { until, ...judged } = values;
      const { until: _, ...old } = this.#assessment.override ?? {};
      const override = /** @type {any} */ ({ ...old, ...judged, ...(until ? { until } : {}) });
      this.#judging = false;
      this.#change({ ...this.#assessment, override });
    } else if (act === 'unjudge') {
      const { override, ...rest } = this.#assessment;
      this.#change(rest);
    } else {
      this.#judging = !this.#judging;
      this.#faults.delete('override');
    }
    this.#draw();
    /** @type {HTMLElement | null} */ (panel.querySelector('select, [data-do=override]'))?.focus();
  }

  /** @param {Event} event */
  #onClick(event) {
    const button = /** @type {HTMLButtonElement | null} */ (
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
        this.#focusOn(this.#groupOf(button.value));
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
      case 'redo':
        this[/** @type {'undo' | 'redo'} */ (button.dataset.do)]();
        // A button that has done all it can loses the focus.
        if (!button.isConnected || button.disabled) this.#focusOn(this.#groups[0]);
        break;
      case 'note':
        this.#writeNote(button.value);
        break;
      case 'renew':
        this.#renew(button.value);
        this.#focusOn(this.#groupOf(button.value));
        break;
      case 'judge':
      case 'unjudge':
      case 'override':
        this.#judge(button);
        break;
      case 'again':
        if (this.#failure) this.#load();
        else this.#change(this.#assessment, this.#past, this.#future);
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
      result: settled(this.result),
      copied: this.#copied,
      readonly: this.readonly,
      canUndo: this.canUndo,
      canRedo: this.canRedo,
      noting: this.#noting,
      judging: this.#judging,
      faults: this.#faults,
    };
  }

  #draw() {
    render(html`
      <div class="root" @keydown=${this.#onKey} @keyup=${this.#onKey} @keypress=${this.#onKey}
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
