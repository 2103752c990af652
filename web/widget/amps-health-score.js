import { html, nothing } from 'lit/html.js';
import { TrapError, loadSmallEngine, toJson } from '#engine';
import { FormControl } from './form-control.js';
import { Controller } from './controller.js';
import { directionOf, languageFor } from '../ui/languages.js';
import { loadLanguage } from './languages.js';
import { en } from './messages/en.js';
import { isAddress, readModel } from './model-source.js';
import { begun } from './questionnaire.js';
import { linesOf } from './refusal.js';
import { render } from '../ui/render.js';
import { bandName, verdict } from './results.js';
import { failed, instrument, skeleton } from './screen.js';
import { NOTHING, Session, same } from './session.js';
import css from './styles.css';
import { languageAround, nextFrame, styleSheet, takeOver, unwatchDay, watchDay } from './surroundings.js';
import { textIn } from '../ui/text.js';

/** @typedef {import('../engine/engine.js').Engine} Engine */
/** @typedef {import('../engine/documents.js').Draft} Draft */
/** @typedef {import('../engine/documents.js').Account} Account */
/** @typedef {import('../engine/documents.js').Model} Model */
/** @typedef {import('../engine/documents.js').Result} Result */

const ANNOUNCED_AFTER_MS = 600;

// The page may ask for these before the engine is there; they are then applied in this order.
const ORDER = /** @type {const} */ (['answers', 'model', 'assessment', 'account', 'stage']);

const sheetOf = styleSheet(css);

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
 * @attr {'true'|'false'} aria-busy - `true` as long as the page still fetches what to show: nothing is asked until then
 * @attr {boolean} detailed - the details of the score are open; it comes and goes as the user opens and closes them
 * @attr {string} wasm - address of the engine; beside the script unless given
 *
 * @fires {Event} input - the user changed the value, however it was done; a note or a judgment changes none
 * @fires {Event} change - right after `input`, as from a `<select>`
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
 *   <amps-health-score id="health" name="health" required value="AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3"></amps-health-score>
 * </form>
 *
 * @example <caption>value, stage, result, amps-result</caption>
 * widget.addEventListener('amps-result', ({ detail }) => {
 *   console.log(detail.score, detail.band); // 48.8 at-risk
 * });
 * widget.value = 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3';
 * console.log(widget.stage, widget.result.range.low, widget.result.range.high); // renewal 21.8 69.4
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
 * const result = await widget.load('AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3');
 * console.log(result.score); // 48.8
 * try {
 *   await widget.load('AMPS:1/ST:RN/A1:9');
 * } catch (error) {
 *   console.log(error.code, widget.result.score); // level-out-of-range 48.8
 * }
 *
 * @example <caption>amps-change, undo, redo, canUndo, canRedo</caption>
 * const field = document.querySelector('form').appendChild(document.createElement('input'));
 * widget.addEventListener('amps-change', ({ detail }) => { field.value = detail.value; });
 * widget.undo();
 * console.log(widget.canUndo, widget.canRedo); // false false
 *
 * @example <caption>input, change</caption>
 * <form>
 *   <amps-health-score name="health"></amps-health-score>
 *   <output></output>
 * </form>
 * <script>
 *   document.forms[0].addEventListener('change', ({ currentTarget, target }) => {
 *     currentTarget.querySelector('output').textContent = target.value;
 *   });
 * </script>
 *
 * @example <caption>amps-ready</caption>
 * <amps-health-score></amps-health-score>
 * <script>
 *   document.querySelector('amps-health-score').addEventListener('amps-ready', ({ target }) => {
 *     console.log(target.model.id, target.engine === undefined); // amps false
 *   });
 * </script>
 *
 * @example <caption>updateComplete</caption>
 * widget.value = 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3';
 * await widget.updateComplete;
 * console.log(widget.shadowRoot.querySelectorAll('.question').length); // 13
 *
 * @example <caption>engine, model</caption>
 * console.log(widget.engine.summary('AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3').score); // 48.8
 * widget.model = 'enterprise.json';
 * await widget.load('AMPS:1/ST:RN/MD:enterprise@1.0.0/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3');
 * console.log(widget.model.id, widget.result.score); // enterprise 48.8
 *
 * @example <caption>reset</caption>
 * widget.setAttribute('value', 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3');
 * widget.value = null;
 * widget.reset();
 * console.log(widget.result.score); // 48.8
 *
 * @example <caption>required, disabled, readonly, name, form, labels</caption>
 * widget.name = 'health';
 * widget.required = true;
 * console.log(widget.form === document.forms[0], widget.form.checkValidity()); // true false
 * widget.value = 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3';
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
 * @example <caption>detailed</caption>
 * widget.detailed = sessionStorage.getItem('detailed') === 'true';
 * new MutationObserver(() => sessionStorage.setItem('detailed', String(widget.detailed)))
 *   .observe(widget, { attributes: true, attributeFilter: ['detailed'] });
 *
 * @example <caption>aria-busy</caption>
 * widget.ariaBusy = 'true';
 * const answer = await fetch('account.json');
 * await widget.load(await answer.json());
 * widget.ariaBusy = null;
 * console.log(widget.result.score); // 48.8
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
 * <amps-health-score value="AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3"></amps-health-score>
 */
export class AmpsHealthScore extends FormControl {
  static observedAttributes = [
    'account', 'aria-busy', 'assessment', 'detailed', 'lang', 'model', 'readonly', 'required', 'stage', 'value',
  ];

  #root = this.attachShadow({ mode: 'open' });
  #t = en;
  /** The language whose lists are there: English needs none. */
  #warm = en;
  /** The text of the model that is shown. @type {import('./view.js').View['text']} */
  #text = (text) => textIn(text, 'en', this.#t.model);
  /** The language of the element or the page around it; empty where neither has one. */
  #lang = '';
  #session = new Session();
  /** What is being fetched, the engine or a model. @type {Promise<void> | undefined} */
  #loading;
  /** The language that is being fetched. @type {Promise<void>} */
  #speaking = Promise.resolve();
  /** The questions that are still to be drawn. @type {Promise<void>} */
  #unfolding = Promise.resolve();
  /** @type {Error | undefined} */
  #failure;
  /** What to do once nothing is being fetched. @type {Map<typeof ORDER[number], () => unknown>} */
  #wanted = new Map();
  /** Whether all is drawn, or as much as one begins with; undefined before that. @type {boolean | undefined} */
  #isWhole;
  #isReady = false;
  /** Whether the browser tells of attributes: Chromium's parser of XML makes an element with all of them, and does not. */
  #isTold = false;
  /** What the page asked for last and did not get, and why. @type {{what?: typeof ORDER[number], why: string}} */
  #refusal = { why: '' };
  /** @type {import('./screen.js').Notice | undefined} */
  #notice;
  #announcement = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #announcer;
  #controller = new Controller(this.#host());

  /** @returns {Result | null} the result document; null while there is no stage, no engine or a failure */
  get result() {
    return (!this.#failure && this.#session.result) || null;
  }

  /** What is on screen, as soon as it could be scored. @returns {Draft} */
  get #document() {
    return this.engine ? this.#session.assessment : NOTHING;
  }

  /** The amps-assessment document on screen: a copy, without `stage` as long as none is chosen. @returns {Draft} */
  get assessment() {
    return structuredClone(this.#document);
  }

  /**
   * @param {unknown} document an amps-assessment document or its JSON text; null for an empty one. The one that is on
   *   screen already changes nothing
   */
  set assessment(document) {
    this.#want('assessment', (session) => {
      const read = session.read(document, false);
      if (same(read, session.assessment)) this.#forget('assessment');
      else this.#show(read);
    });
  }

  /** The canonical AMPS vector of what is on screen; empty as long as no stage is chosen. @returns {string} */
  get value() {
    return this.result?.vector ?? '';
  }

  /**
   * @param {string | null} vector an AMPS vector; empty or null for an empty assessment. The account stays. The value
   *   that it has already changes nothing, so that a page may set what it was just told
   */
  set value(vector) {
    this.#want('assessment', (session) => {
      // Before a stage is chosen, that is empty text, whatever is answered.
      if (vector === this.value) return this.#forget('assessment');
      const { account } = session.assessment;
      this.#show({ ...session.read(vector, true), ...(account ? { account } : {}) });
    });
  }

  /** Who is assessed: `{id, name, arr, currency, renewal_date, segment, owner}`. @returns {Account | undefined} */
  get account() {
    return this.assessment.account;
  }

  /** @param {unknown} account an object or its JSON text; null for none. The one that it has already changes nothing */
  set account(account) {
    this.#want('account', (session) => {
      if (session.about(account)) this.#shown();
      else this.#forget('account');
    });
  }

  /** Id of the lifecycle stage in the model in use; empty as long as none is chosen. @returns {string} */
  get stage() {
    return this.#document.stage ?? '';
  }

  /** @param {string | null} id */
  set stage(id) {
    this.#want('stage', (session) => {
      if ((id ?? '') === this.stage) this.#forget('stage');
      else this.#show(session.staged(id ? String(id) : undefined));
    });
  }

  /** The model document in use; undefined until `amps-ready`. @returns {Model | undefined} */
  get model() {
    return this.engine?.model;
  }

  /** @param {unknown} model an address, a model document or its JSON text; null for the built-in one */
  set model(model) {
    this.#want('model', () => (isAddress(model) ? this.#fetchModel(model) : this.#useModel(model || null)));
  }

  /** The engine in use, for scores of one's own; undefined until `amps-ready`. @returns {Engine | undefined} */
  get engine() {
    return this.#session.engine;
  }

  /** Whether `undo()` has a change of the user to take back. @returns {boolean} */
  get canUndo() {
    return !this.locked && this.#session.past.length > 0;
  }

  /** Whether `redo()` has a change to bring again. @returns {boolean} */
  get canRedo() {
    return !this.locked && this.#session.future.length > 0;
  }

  /** Takes back what the user did last. */
  undo() {
    this.#travel('undo');
  }

  /** Brings again what was taken back last. */
  redo() {
    this.#travel('redo');
  }

  /**
   * Shows a document from outside, from scratch: notes that are being written and what could be undone are gone. What
   * is refused changes nothing on screen.
   * @param {unknown} input an AMPS vector, an amps-assessment document or its JSON text; null for an empty one
   * @returns {Promise<Result | null>} the result document; null without a stage
   * @throws {InputError} with every fault of the input
   * @throws {LoadError} when the engine cannot be loaded
   */
  async load(input) {
    if (!this.engine && !this.#loading) this.#load();
    while (this.#loading) await this.#loading;
    if (this.#failure) throw this.#failure;
    const isVector = typeof input === 'string' && !/^\s*[[{]/.test(input);
    /** @type {unknown} */
    let fault;
    this.#attempt((session) => {
      try {
        this.#show(session.read(input, isVector));
        fault = undefined;
      } catch (error) {
        fault = error;
        throw error;
      }
    });
    while (this.#loading) await this.#loading;
    if (this.#failure ?? fault) throw this.#failure ?? fault;
    return this.result;
  }

  /** What `JSON.stringify` writes: the amps-assessment document. @returns {Draft} */
  toJSON() {
    return this.assessment;
  }

  /**
   * Resolves when all of what the element shows is drawn: engine, model and language have come or failed, and no
   * question is still to be drawn. Where `aria-busy` is true it does not wait for the page.
   * @returns {Promise<void>}
   */
  get updateComplete() {
    return this.#settle();
  }

  async #settle() {
    do {
      await this.#loading;
      await this.#speaking;
      await this.#unfolding;
    } while (this.#loading);
  }

  /** Back to what the attributes `assessment` or `value`, `account` and `stage` say; without them, to nothing. */
  reset() {
    this.value = null;
    this.#readAttributes(['value', 'assessment', 'account', 'stage']);
  }

  /** @param {string[]} names */
  #readAttributes(names) {
    for (const name of names) if (this.hasAttribute(name)) this.attributeChangedCallback(name);
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

  /** Whether the details of the score are open; the user opens and closes them, too. @returns {boolean} */
  get detailed() {
    return this.hasAttribute('detailed');
  }

  set detailed(isOpen) {
    this.toggleAttribute('detailed', isOpen);
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
    this.#controller.focus();
  }

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheetOf(this.ownerDocument)];
    takeOver(this);
    if (!this.#isTold) this.#readAttributes(AmpsHealthScore.observedAttributes);
    this.#speaking = this.#useLanguage();
    if (!this.engine && !this.#loading) this.#load();
    watchDay(this.#renew);
  }

  disconnectedCallback() {
    unwatchDay(this.#renew);
    clearTimeout(this.#announcer);
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    this.#isTold = true;
    if (['aria-busy', 'detailed', 'readonly', 'required'].includes(name)) this.controlChanged();
    else if (name === 'lang') this.#speaking = this.#useLanguage();
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
    this.tellForm(this.value, toJson(this.#document), {
      badInput: this.#failure?.message ?? this.#refusal.why,
      valueMissing: this.required && typeof this.result?.score !== 'number' ? this.#t.required : '',
    }, this.#root.querySelector('input, button'));
  }

  #again = () => this.#attempt((session) => {
    session.again();
    this.#shown();
  });

  #renew = () => {
    if (this.#session.isDated) this.#again();
  };

  async #useLanguage() {
    const lang = this.#lang = languageAround(this);
    // A model may speak languages that the widget does not.
    this.#text = (text) => textIn(text, lang || 'en', this.#t.model);
    const t = await loadLanguage(lang);
    // By now another language may be wanted.
    if (lang !== this.#lang || t === this.#t) return;
    this.#t = t;
    this.#controller.revalidate();
    this.controlChanged();
    this.#announce();
  }

  // ---- What the page asks for

  /** Loads the engine, then applies what was asked for before: the user's answers first. */
  #load() {
    this.#fetch(async () => {
      this.#session.engine = await loadSmallEngine(this.wasm ? new URL(this.wasm, this.baseURI) : undefined);
      if (!begun(this.#session.assessment)) return;
      this.#wanted.set('answers', this.#again);
    });
  }

  /** @param {URL | string} address */
  #fetchModel(address) {
    this.#fetch(async () => {
      try {
        const [model] = await Promise.all([readModel(address, this.baseURI), this.engine?.complete()]);
        if (begun(this.assessment)) this.#attempt(() => this.#useModel(model));
        else this.#useModel(model);
      } catch (error) {
        // By now another model is wanted.
        if (this.#wanted.has('model')) return;
        // A second try is for this model: any other would score by other rules.
        this.model = address;
        throw error;
      }
    });
  }

  /**
   * Nothing else is applied while the task runs. After a failure there is no score, only a way to try again.
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

  /** @param {typeof ORDER[number]} what @param {(session: Session) => unknown} task */
  #want(what, task) {
    this.#wanted.set(what, () => this.#attempt(task, what));
    // Without the model that was asked for, nothing is shown by another.
    if (this.engine && !this.#loading && (!this.#failure || what === 'model')) this.#catchUp();
  }

  #catchUp() {
    this.#failure = undefined;
    for (const what of ORDER) {
      const task = this.#wanted.get(what);
      this.#wanted.delete(what);
      task?.();
      if (this.#loading) return;
    }
    if (!this.#isReady) this.#emitReady();
  }

  async #emitReady() {
    this.#isReady = true;
    // The rest of this task draws first.
    await undefined;
    this.#emit('amps-ready', undefined);
    if (this.#session.past.length || this.#session.future.length) this.#emitChange('');
  }

  /** @param {unknown} model a document or its JSON text; null for the built-in one */
  #useModel(model) {
    this.#session.useModel(model);
    this.#controller.reset();
    this.#shown();
  }

  /** @param {any} assessment another document, of which nothing here can be undone */
  #show(assessment) {
    this.#session.show(assessment);
    this.#controller.reset();
    this.#shown();
  }

  /** The page is back at what is on screen: what it was refused is no longer wanted. @param {typeof ORDER[number]} what */
  #forget(what) {
    if (this.#refusal.what === what) this.#shown();
  }

  /** Shows and announces what the engine accepted, and tells page and form. */
  #shown() {
    this.#notice = undefined;
    this.#refusal = { why: '' };
    this.controlChanged();
    this.#announce();
    if (this.result) this.#emit('amps-result', this.result);
  }

  /**
   * Whatever goes wrong, what is on screen stays and the reason is shown. What the small engine cannot judge is tried
   * again with the whole one.
   * @param {(session: Session) => unknown} task @param {typeof ORDER[number]} [what] the page asked for
   * @returns {Error | undefined} what went wrong
   */
  #attempt(task, what) {
    try {
      task(this.#session);
      return undefined;
    } catch (error) {
      if (/** @type {any} */ (error).code === 'not-in-engine') {
        this.#wanted.set(what ?? 'answers', () => this.#attempt(task, what));
        this.#fetch(() => /** @type {Engine} */ (this.engine).complete());
        return /** @type {Error} */ (error);
      }
      const lines = () => linesOf(this.#t, /** @type {any} */ (error));
      this.#refusal = { what, why: lines()[0] };
      this.#notify({ lines, action: error instanceof TrapError ? 'again' : undefined });
      this.#emitError(error);
      return /** @type {Error} */ (error);
    }
  }

  /** What is said at the foot never lies over the question that it is about. @param {import('./screen.js').Notice} notice */
  #notify(notice) {
    this.#notice = notice;
    this.controlChanged();
    this.#root.activeElement?.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
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

  /** @returns {import('./controller.js').ControllerHost} */
  #host() {
    const element = this;
    return {
      root: this.#root,
      get session() { return element.#session; },
      get t() { return element.#t; },
      change: (make) => this.#change((session) => session.change(make(session))),
      travel: (way) => this.#travel(way),
      again: () => {
        if (!this.engine) this.#load();
        else if (this.#failure) this.#catchUp();
        else this.#change((session) => session.again());
      },
      notify: (lines, action) => this.#notify({ lines, action }),
      dismissNotice: () => {
        this.#notice = undefined;
        this.#draw();
      },
      draw: () => this.#draw(),
      toggleDetails: () => {
        this.detailed = !this.detailed;
      },
    };
  }

  /** @param {'undo' | 'redo'} way */
  #travel(way) {
    if (way === 'undo' ? this.canUndo : this.canRedo) this.#change((session) => session[way]());
  }

  /** @param {(session: Session) => boolean | void} act what comes of it false where nothing changed */
  #change(act) {
    if (this.locked) return;
    const before = this.value;
    let isChange = true;
    const fault = this.#attempt((session) => {
      isChange = act(session) !== false;
      if (isChange) this.#shown();
    });
    if (this.#loading && fault) {
      this.#wanted.set('answers', () => this.#change(act));
      return;
    }
    // The page hears of changes from amps-ready on.
    if (isChange && this.#isReady) this.#emitChange(before);
  }

  /** The page hears of what the user did, and its form like from a `<select>`. @param {string} before the value then */
  #emitChange(before) {
    const { assessment, value } = this;
    this.#emit('amps-change', { assessment, value });
    if (value === before) return;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // ---- What the user sees and hears

  #announce() {
    clearTimeout(this.#announcer);
    this.#announcer = setTimeout(() => {
      if (!this.result) return;
      const view = this.#view();
      const { score, coverage, range: { low, high }, override } = /** @type {Result} */ (view.result);
      const t = this.#t;
      const computed = score === null && coverage
        ? t.spokenEarly(t.coverage(coverage), low, high)
        : t.spoken(t.score(score), verdict(view), low, high);
      this.#announcement = override ? `${t.spokenByHand(bandName(view, override.band))} ${computed}` : computed;
      this.#draw();
    }, ANNOUNCED_AFTER_MS);
  }

  /** @returns {import('./view.js').View} */
  #view() {
    const { model, assessment, scored } = this.#session;
    const { copied, noting, judging, faults } = this.#controller;
    return {
      t: this.#t,
      text: this.#text,
      model,
      isWhole: this.#isWhole === true,
      assessment,
      scored,
      result: this.result,
      copied,
      detailed: this.detailed,
      readonly: this.locked,
      canUndo: this.canUndo,
      canRedo: this.canRedo,
      noting,
      judging,
      faults,
    };
  }

  /** Whether the questions are known. Without an engine they are, unless the page asked for something else. */
  get #isOpen() {
    if (this.ariaBusy === 'true') return false;
    if (this.engine) return !this.#loading;
    return !this.#wanted.size && (this.#t !== en || languageFor(this.#lang) === 'en');
  }

  /** Draws the stage and the first dimension, then all: the user can begin while the others and the results are drawn. */
  async #unfold() {
    this.#isWhole = false;
    await nextFrame();
    this.#isWhole = true;
    this.#draw();
  }

  /** What takes long for the first time is done when the user comes near: a score, and in most languages a list. */
  #warmUp() {
    this.#attempt((session) => session.warmUp());
    if (this.#warm === this.#t) return;
    this.#warm = this.#t;
    this.#t.or(['', '']);
  }

  #draw() {
    const isOpen = !this.#failure && this.#isOpen;
    if (isOpen && this.#isWhole === undefined) this.#unfolding = this.#unfold();
    const lang = languageFor(this.#lang);
    const controller = this.#controller;
    const onKey = (/** @type {KeyboardEvent} */ event) => controller.onKey(event, this.hasAttribute('pass-keys'));
    const onComing = () => this.#warmUp();
    render(html`
      <div class="root" lang=${lang} dir=${this.#lang ? directionOf(lang) : nothing}
        @pointerover=${onComing} @focusin=${onComing}
        @keydown=${onKey} @keyup=${onKey} @keypress=${onKey}
        @change=${(/** @type {Event} */ event) => controller.onChange(event)}
        @click=${(/** @type {Event} */ event) => controller.onClick(event)}>
        ${this.#failure ? failed(this.#t, this.#failure)
    : isOpen ? instrument(this.#view(), {
      notice: this.#notice, spoken: this.#announcement, sheet: controller.sheet, onClose: () => controller.closeSheet(),
    }) : skeleton(this.#t)}
      </div>`, this.#root);
  }
}
