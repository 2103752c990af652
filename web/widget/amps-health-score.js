import { html, nothing, render } from 'lit/html.js';
import { AmpsError, TrapError, loadEngine, toJson } from '../engine/engine.js';
import { faultIn, plain } from './fields.js';
import { FormControl } from './form-control.js';
import { hatch } from './gauge.js';
import { directionOf, languageFor, loadLanguage } from './languages.js';
import { en } from './messages/en.js';
import { isAddress, readModel } from './model-source.js';
import { begun, questionnaire } from './questionnaire.js';
import { footBar, results, settled, verdict } from './results.js';
import css from './styles.css';
import { textIn } from './text.js';

/** @typedef {import('../engine/engine.js').Engine} Engine */
/** @typedef {import('../engine/documents.js').Draft} Draft */
/** @typedef {import('../engine/documents.js').Account} Account */
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

/** @param {Element} element in whatever shadow tree */
function languageAround(element) {
  for (let inner = element; inner;) {
    const named = /** @type {HTMLElement | null} */ (inner.closest('[lang]'));
    if (named) return named.lang;
    inner = /** @type {ShadowRoot} */ (inner.getRootNode()).host;
  }
  return '';
}

/**
 * Who is assessed is the page's to say: it is no change that the user could take back.
 * @param {unknown} account an object or its JSON text; empty for none
 * @returns {(draft: Draft) => Draft} puts it into a document
 */
function aboutAccount(account) {
  let read = account || undefined;
  try {
    if (typeof read === 'string') read = JSON.parse(read);
  } catch {
    // Said below, like everything else that is no object.
  }
  if (read !== undefined && (typeof read !== 'object' || Array.isArray(read))) {
    throw new AmpsError(
      'account-not-object',
      `The account is “${String(account).slice(0, 40)}”. It must be an object or its JSON text: {"name": "…"}.`,
    );
  }
  return ({ account: _, ...draft }) => (read ? { ...draft, account: read } : draft);
}

// What a page asks for before it can be done, in the order in which it is done then.
const ORDER = /** @type {const} */ (['model', 'assessment', 'account', 'stage']);

/**
 * Scores one account: the questionnaire, and beside it the score, its range and what to do next. It stores nothing
 * and sends nothing; the only requests are for its own engine, its own language and the model it is told to use.
 *
 * What it refuses changes nothing on screen, is told there, and is an `amps-error`.
 *
 * @tag amps-health-score
 * @attr {string} value - the AMPS vector to start with; `reset()` returns to it
 * @attr {string} assessment - instead of `value`: JSON text of an amps-assessment document
 * @attr {string} account - JSON text of the account: `{"id", "name", "arr", "currency", "renewal_date", "segment", "owner"}`
 * @attr {string} stage - id of the lifecycle stage, such as `renewal`; goes before the stage of `value`
 * @attr {string} model - address of a model document; the built-in model unless given
 * @attr {string} lang - language of the texts; that of the page around it unless given, English where it is not known
 * @attr {'auto'|'light'|'dark'} theme - `auto` follows the system
 * @attr {'comfortable'|'compact'} density - `compact` is smaller in type and space
 * @attr {boolean} readonly - everything is shown, nothing can be changed
 * @attr {boolean} disabled - nothing can be changed, and a form submits nothing; also inside `<fieldset disabled>`
 * @attr {boolean} required - a form may only be submitted with a score
 * @attr {string} name - under which a form submits the vector
 * @attr {boolean} pass-keys - the page hears printable keys pressed inside; otherwise they stay inside
 * @attr {string} wasm - address of the engine; beside the script unless given
 *
 * @fires {CustomEvent<void>} amps-ready - the engine is loaded and what was set before is applied
 * @fires {CustomEvent<{assessment: Assessment, value: string}>} amps-change - the user changed something
 * @fires {CustomEvent<Result>} amps-result - the result document of what is on screen, after every change
 * @fires {CustomEvent<{code: string, message: string, errors?: Fault[]}>} amps-error - something was refused or failed
 *
 * @csspart score - the number
 * @csspart band - its band, with the shape
 * @csspart range - the range in words
 * @csspart coverage - how much is answered
 * @csspart questionnaire - the column of questions
 * @csspart results - the column of results
 * @csspart vector - the vector as text
 *
 * @cssprop --amps-text - colour of text
 * @cssprop --amps-muted - colour of less important text
 * @cssprop --amps-surface - background
 * @cssprop --amps-tint - background of answers
 * @cssprop --amps-line - colour of hairlines
 * @cssprop --amps-accent - colour of the chosen answer, links and focus
 * @cssprop --amps-on-accent - text on the accent
 * @cssprop --amps-band-1 - colour of the lowest band; `--amps-band-2` to `--amps-band-4` go up from there
 * @cssprop --amps-font - font family
 * @cssprop --amps-font-size - size of text, from which every other size follows
 *
 * @example
 * <form>
 *   <label for="health">Health</label>
 *   <amps-health-score id="health" name="health" required value="AMPS:1/ST:RN/A1:3/P1:1"></amps-health-score>
 * </form>
 *
 * @example <caption>value, stage, result, amps-result</caption>
 * widget.addEventListener('amps-result', ({ detail }) => {
 *   console.log(detail.score, detail.band); // 30.6 critical
 * });
 * widget.value = 'AMPS:1/ST:RN/A1:3/P1:1';
 * console.log(widget.stage, widget.result.range.low, widget.result.range.high); // renewal 4.5 89.6
 *
 * @example <caption>assessment, account, toJSON</caption>
 * const answers = { A1: { level: 3, note: 'Signed off by the CFO.' }, P1: { level: 1 } };
 * widget.assessment = { format: 'amps-assessment', version: 1, stage: 'renewal', answers };
 * widget.account = { name: 'Northwind', renewal_date: '2026-12-31' };
 * console.log(widget.toJSON().account.name, widget.assessment.answers.A1.note); // Northwind Signed off by the CFO.
 *
 * @example <caption>load, amps-error</caption>
 * widget.addEventListener('amps-error', ({ detail }) => {
 *   console.log(detail.errors[0].message); // A1 has no level 9. Levels go from 0 to 4, or X for not sure.
 * });
 * const result = await widget.load('AMPS:1/ST:RN/A1:3/P1:1');
 * console.log(result.score); // 30.6
 * try {
 *   await widget.load('AMPS:1/ST:RN/A1:9');
 * } catch (error) {
 *   console.log(error.code, widget.result.score); // level-out-of-range 30.6
 * }
 *
 * @example <caption>amps-change, undo, redo, canUndo, canRedo</caption>
 * const field = document.querySelector('form').appendChild(document.createElement('input'));
 * widget.addEventListener('amps-change', ({ detail }) => { field.value = detail.value; });
 * widget.undo();
 * console.log(widget.canUndo, widget.canRedo); // false false
 *
 * @example <caption>amps-ready, engine, model</caption>
 * widget.addEventListener('amps-ready', () => console.log(widget.model.id)); // enterprise
 * widget.model = 'enterprise.json';
 * const { score } = widget.engine.summary('AMPS:1/ST:RN/A1:3/P1:1');
 * console.log(score); // 30.6
 *
 * @example <caption>reset</caption>
 * widget.setAttribute('value', 'AMPS:1/ST:RN/A1:3/P1:1');
 * widget.value = null;
 * widget.reset();
 * console.log(widget.result.score); // 30.6
 *
 * @example <caption>required, disabled, readonly, name, form, labels</caption>
 * widget.name = 'health';
 * widget.required = true;
 * console.log(widget.form === document.forms[0], widget.form.checkValidity()); // true false
 * widget.value = 'AMPS:1/ST:RN/A1:3/P1:1';
 * console.log(new FormData(widget.form).get('health').startsWith('AMPS:1/ST:RN/A1:3')); // true
 * widget.disabled = true;
 * console.log(new FormData(widget.form).get('health')); // null
 *
 * @example <caption>validity, validationMessage, willValidate, checkValidity, reportValidity, setCustomValidity</caption>
 * widget.setCustomValidity('Ask the owner of the account first.');
 * console.log(widget.checkValidity(), widget.validity.customError); // false true
 * console.log(widget.willValidate, widget.validationMessage); // true Ask the owner of the account first.
 * widget.setCustomValidity('');
 * console.log(widget.reportValidity()); // true
 *
 * @example <caption>theme, density, lang, wasm, pass-keys</caption>
 * <amps-health-score theme="dark" density="compact" lang="fr" wasm="amps.wasm" pass-keys></amps-health-score>
 *
 * @example <caption>focus</caption>
 * widget.focus();
 * console.log(document.activeElement === widget); // true
 *
 * @example <caption>--amps-accent, --amps-band-1, --amps-font, --amps-font-size, --amps-surface, score, band, results</caption>
 * <style>
 *   amps-health-score {
 *     --amps-accent: #5b2a86;
 *     --amps-band-1: #a4133c;
 *     --amps-surface: #fffdf8;
 *     --amps-font: Georgia, serif;
 *     --amps-font-size: 15px;
 *   }
 *   amps-health-score::part(score) { letter-spacing: -.02em; }
 *   amps-health-score::part(band) { text-transform: uppercase; }
 *   amps-health-score::part(results) { border-radius: 12px; }
 * </style>
 * <amps-health-score value="AMPS:1/ST:RN/A1:3/P1:1"></amps-health-score>
 */
export class AmpsHealthScore extends FormControl {
  static observedAttributes = ['account', 'assessment', 'lang', 'model', 'readonly', 'required', 'stage', 'value'];

  #root = this.attachShadow({ mode: 'open' });
  #t = en;
  /** The language that is asked for; empty when nobody says. */
  #lang = '';
  /** @type {Engine | undefined} */
  #engine;
  /** What is being fetched, the engine or a model. @type {Promise<void> | undefined} */
  #loading;
  /** @type {Error | undefined} */
  #failure;
  /** What to do once nothing is being fetched. @type {Map<typeof ORDER[number], () => unknown>} */
  #wanted = new Map();
  #ready = false;
  /** Why what the page asked for last is not on screen. */
  #refusal = '';
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

  /** @returns {Result | null} the result document; null while there is no stage, no engine or a failure */
  get result() {
    return this.#assessment.stage && !this.#failure ? this.#scored : null;
  }

  /** The amps-assessment document on screen: a copy, without `stage` as long as none is chosen. @returns {Draft} */
  get assessment() {
    return structuredClone(this.#assessment);
  }

  /** @param {unknown} document an amps-assessment document or its JSON text; null for an empty one */
  set assessment(document) {
    this.#want('assessment', () => this.#show(this.#readable(document || this.#empty())));
  }

  /** The canonical AMPS vector of what is on screen; empty as long as no stage is chosen. @returns {string} */
  get value() {
    return this.result?.vector ?? '';
  }

  /** @param {string | null} vector an AMPS vector; empty or null for an empty assessment */
  set value(vector) {
    this.#want('assessment', () => this.#show(this.#parsed(vector)));
  }

  /** Who is assessed: `{id, name, arr, currency, renewal_date, segment, owner}`. @returns {Account | undefined} */
  get account() {
    return /** @type {Account | undefined} */ (this.assessment.account);
  }

  /** @param {unknown} account an object or its JSON text; null for none */
  set account(account) {
    this.#want('account', () => {
      const about = aboutAccount(account);
      this.#take(about(this.#assessment), this.#past.map(about), this.#future.map(about));
    });
  }

  /** Id of the lifecycle stage in the model in use; empty as long as none is chosen. @returns {string} */
  get stage() {
    return this.#assessment.stage ?? '';
  }

  /** @param {string | null} id */
  set stage(id) {
    this.#want('stage', () => this.#show(this.#staged(id ? String(id) : undefined)));
  }

  /** The model document in use; undefined until `amps-ready`. @returns {Model | undefined} */
  get model() {
    return this.#engine?.model;
  }

  /** @param {unknown} model an address, a model document or its JSON text; null for the built-in one */
  set model(model) {
    this.#want('model', () => (isAddress(model) ? this.#fetchModel(model) : this.#useModel(model || null)));
  }

  /** The engine in use, for scores of one's own; undefined until `amps-ready`. @returns {Engine | undefined} */
  get engine() {
    return this.#engine;
  }

  /** Whether `undo()` has a change of the user to take back. */
  get canUndo() {
    return !this.locked && this.#past.length > 0;
  }

  /** Whether `redo()` has a change to bring again. */
  get canRedo() {
    return !this.locked && this.#future.length > 0;
  }

  /** Takes back what the user did last. */
  undo() {
    const before = this.#past.at(-1);
    if (before) this.#change(before, this.#past.slice(0, -1), [...this.#future, this.#assessment]);
  }

  /** Brings again what was taken back last. */
  redo() {
    const after = this.#future.at(-1);
    if (after) this.#change(after, [...this.#past, this.#assessment], this.#future.slice(0, -1));
  }

  /**
   * Shows a document from outside. What is refused changes nothing on screen.
   * @param {unknown} input an AMPS vector, an amps-assessment document or its JSON text; null for an empty one
   * @returns {Promise<Result | null>} the result document; null without a stage
   * @throws {InputError} with every fault of the input
   * @throws {LoadError} when the engine cannot be loaded
   */
  async load(input) {
    if (!this.#engine && !this.#loading) this.#load();
    while (this.#loading) await this.#loading;
    if (this.#failure) throw this.#failure;
    const fault = this.#attempt(() =>
      this.#show(typeof input === 'string' && !/^\s*[[{]/.test(input) ? this.#parsed(input) : this.#readable(input || this.#empty())));
    if (fault) throw fault;
    return this.result;
  }

  /** What `JSON.stringify` writes: the amps-assessment document. @returns {Draft} */
  toJSON() {
    return this.assessment;
  }

  /** Back to what the attributes `assessment` or `value`, `account` and `stage` say; without them, to nothing. */
  reset() {
    this.value = null;
    for (const name of ['value', 'assessment', 'account', 'stage']) {
      if (this.hasAttribute(name)) this.attributeChangedCallback(name);
    }
  }

  /** Colours: `auto` (the system's), `light` or `dark`. */
  get theme() {
    return this.getAttribute('theme') ?? 'auto';
  }

  set theme(theme) {
    this.setAttribute('theme', theme);
  }

  /** Size of type and space: `comfortable` or `compact`. */
  get density() {
    return this.getAttribute('density') ?? 'comfortable';
  }

  set density(density) {
    this.setAttribute('density', density);
  }

  /** Address of the engine; empty when it lies beside the script. */
  get wasm() {
    return this.getAttribute('wasm') ?? '';
  }

  set wasm(address) {
    this.setAttribute('wasm', address);
  }

  /** Moves the focus to the first question, like a click on a label. */
  focus() {
    this.#focusOn(this.#groups[0]);
  }

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheetOf(this.ownerDocument)];
    // What a page set before the element was defined hides the accessors until it is set again.
    const self = /** @type {any} */ (this);
    for (const name of Object.getOwnPropertyNames(this)) {
      if (!(name in AmpsHealthScore.prototype)) continue;
      const value = self[name];
      delete self[name];
      self[name] = value;
    }
    this.#useLanguage();
    if (!this.#engine && !this.#loading) this.#load();
  }

  disconnectedCallback() {
    clearTimeout(this.#speaker);
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === 'readonly' || name === 'required') this.controlChanged();
    else if (name === 'lang') this.#useLanguage();
    else /** @type {any} */ (this)[name] = this.getAttribute(name);
  }

  formResetCallback() {
    this.reset();
  }

  /** @param {string} state */
  formStateRestoreCallback(state) {
    this.assessment = state;
  }

  /** @protected */
  controlChanged() {
    this.#draw();
    this.#tellForm();
  }

  async #useLanguage() {
    const lang = this.#lang = languageAround(this);
    const t = await loadLanguage(lang);
    // Another language may have been asked for meanwhile.
    if (lang !== this.#lang || t === this.#t) return;
    this.#t = t;
    this.controlChanged();
  }

  #tellForm() {
    this.tellForm(this.value, toJson(this.#assessment), {
      badInput: this.#failure?.message ?? this.#refusal,
      valueMissing: this.required && typeof this.result?.score !== 'number' ? this.#t.required : '',
    }, this.#root.querySelector('input, button'));
  }

  /** Loads the engine, then does what was asked for meanwhile. */
  #load() {
    this.#fetch(async () => {
      this.#engine = await loadEngine(this.wasm ? { wasm: new URL(this.wasm, this.baseURI) } : {});
      this.#attempt(() => this.#show(this.#empty()));
    });
  }

  /** @param {URL | string} address */
  #fetchModel(address) {
    this.#fetch(async () => {
      try {
        const model = await readModel(address, this.baseURI);
        if (begun(this.#assessment)) this.#attempt(() => this.#useModel(model));
        else this.#useModel(model);
      } catch (error) {
        // Another model was asked for meanwhile.
        if (this.#wanted.has('model')) return;
        // Whoever tries again wants this model: any other would score by other rules.
        this.model = address;
        throw error;
      }
    });
  }

  /**
   * Nothing else is done meanwhile. After a failure there is no score, only a way to try again.
   * @param {() => Promise<void>} task
   */
  #fetch(task) {
    this.#failure = undefined;
    this.#loading = (async () => {
      try {
        await task();
      } catch (error) {
        this.#failure = /** @type {Error} */ (error);
        this.#emitError(error);
      }
      this.#loading = undefined;
      if (!this.#failure) this.#catchUp();
      this.controlChanged();
    })();
    this.#draw();
  }

  #catchUp() {
    this.#failure = undefined;
    for (const what of ORDER) {
      const task = this.#wanted.get(what);
      this.#wanted.delete(what);
      if (task) this.#attempt(task);
      if (this.#loading) return;
    }
    if (this.#ready) return;
    this.#ready = true;
    this.#emit('amps-ready', undefined);
  }

  /** @param {unknown} model a document or its JSON text; null for the built-in one */
  #useModel(model) {
    const engine = this.#engineInUse;
    const before = engine.model;
    engine.useModel(/** @type {string | object | null} */ (model));
    try {
      this.#show(begun(this.#assessment) ? this.#assessment : this.#empty());
    } catch (error) {
      engine.useModel(before);
      throw error;
    }
  }

  get #engineInUse() {
    return /** @type {Engine} */ (this.#engine);
  }

  /** @param {typeof ORDER[number]} what @param {() => unknown} task */
  #want(what, task) {
    this.#wanted.set(what, task);
    // Without the model that was asked for, nothing is shown by another.
    if (this.#engine && !this.#loading && (!this.#failure || what === 'model')) this.#catchUp();
  }

  /**
   * Whatever goes wrong, what is on screen stays and the reason is shown.
   * @param {() => unknown} task
   * @returns {Error | undefined} what went wrong
   */
  #attempt(task) {
    try {
      task();
      return undefined;
    } catch (error) {
      const { message, errors = [{ message }] } = /** @type {any} */ (error);
      /** @type {string[]} */
      const lines = errors.slice(0, SHOWN_FAULTS).map((/** @type {any} */ fault) => fault.message);
      if (errors.length > SHOWN_FAULTS) lines.push(this.#t.more(errors.length - SHOWN_FAULTS));
      this.#refusal = lines[0];
      this.#say(lines, error instanceof TrapError ? 'again' : undefined);
      this.#tellForm();
      this.#emitError(error);
      return /** @type {Error} */ (error);
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

  /** @param {string | null} vector */
  #parsed(vector) {
    return vector ? this.#engineInUse.parseVector(String(vector)) : this.#empty();
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
    this.#assessment = JSON.parse(toJson(assessment));
    [this.#past, this.#future] = [past, future];
    this.#notice = undefined;
    this.#refusal = '';
    this.controlChanged();
    this.#speak();
    if (this.result) this.#emit('amps-result', this.result);
  }

  /**
   * What the user does to the document.
   * @param {Draft} assessment @param {Draft[]} [past] @param {Draft[]} [future]
   */
  #change(assessment, past, future = []) {
    const before = this.#assessment;
    if (this.locked) return;
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
    const isPrintable = key.length === 1 && !ctrlKey && !metaKey;
    // The host sees this element as the target and would take the key for a hot-key of its own.
    if (!this.hasAttribute('pass-keys') && (form || isAnswer || isUndo || isPrintable)) event.stopPropagation();
    if (event.type !== 'keydown' || !(form || isAnswer || isUndo)) return;
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
        if (!this.#engine) this.#load();
        else if (this.#failure) this.#catchUp();
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
    const lang = languageFor(this.#lang);
    return {
      t: this.#t,
      text: (text) => textIn(text, lang, this.#t.model),
      model: this.#engineInUse.model,
      assessment: this.#assessment,
      scored: this.#scored,
      result: settled(this.result),
      copied: this.#copied,
      readonly: this.locked,
      canUndo: this.canUndo,
      canRedo: this.canRedo,
      noting: this.#noting,
      judging: this.#judging,
      faults: this.#faults,
    };
  }

  #draw() {
    const lang = languageFor(this.#lang);
    render(html`
      <div class="root" lang=${lang} dir=${this.#lang ? directionOf(lang) : nothing} @keydown=${this.#onKey} @keyup=${this.#onKey} @keypress=${this.#onKey}
        @change=${this.#onChange} @click=${this.#onClick}>
        ${this.#failure ? this.#failed(this.#failure) : this.#loading || !this.#engine ? this.#skeleton() : this.#instrument()}
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
        <div class="questions" part="questionnaire" role="group" aria-label=${t.questionnaire}>${questionnaire(view)}</div>
        <section class="results" part="results" aria-label=${t.results}>${results(view)}</section>
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
