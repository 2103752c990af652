/** Handles keys, mouse and short forms, and holds the state that is no part of the document. */
import { faultIn, plain } from './fields.js';

/**
 * The element, as the controller sees it.
 * @typedef {object} ControllerHost
 * @property {ShadowRoot} root
 * @property {import('./session.js').Session} session
 * @property {import('./messages/en.js').Messages} t
 * @property {(make: (session: import('./session.js').Session) => import('../engine/documents.js').Draft) => void} change
 *   makes another document of the one on screen
 * @property {(way: 'undo' | 'redo') => void} travel
 * @property {() => void} again tries once more what failed
 * @property {(lines: () => string[], action?: 'undo') => void} notify
 * @property {() => void} dismissNotice
 * @property {() => void} draw
 * @property {() => void} toggleDetails
 */

const COPIED_FOR_MS = 2000;

// Events of fields while the user types; outside they would look like events of the element.
const TYPING = ['input', 'beforeinput', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend'];

/**
 * The key as the hints name it. Every script has its ten digits in a row; keyboards without Latin letters have them
 * printed on the keys.
 * @param {KeyboardEvent} event
 */
export function hinted({ key, code }) {
  const sign = key.normalize('NFKC');
  if (/^\p{Nd}$/u.test(sign)) {
    const point = Number(sign.codePointAt(0));
    let zero = point;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return `${(point - zero) % 10}`;
  }
  return sign === '؟' ? '?' : /^(?!\p{sc=Latin})\p{L}/u.test(sign) && /^Key/.test(code) ? code[3] : sign;
}

export class Controller {
  /** Whether the results are open over a narrow widget. */
  sheet = false;
  copied = false;
  /** The questions whose note is being written. @type {Set<string>} */
  noting = new Set();
  /** Whether the override is being written. */
  judging = false;
  /** What cannot be kept, by form and field. @type {Map<string, Record<string, string>>} */
  faults = new Map();

  #host;

  /** @param {ControllerHost} host */
  constructor(host) {
    this.#host = host;
    for (const type of TYPING) host.root.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Another document is on screen: open notes and forms are closed. */
  reset() {
    this.noting.clear();
    this.faults.clear();
    this.judging = false;
  }

  get #groups() {
    return /** @type {HTMLElement[]} */ ([...this.#host.root.querySelectorAll('fieldset')]);
  }

  /** @param {HTMLElement | undefined} [group] the first one unless given */
  focus(group = this.#groups[0]) {
    const radios = /** @type {HTMLInputElement[]} */ ([...group?.querySelectorAll('[type=radio]') ?? []]);
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus({ preventScroll: true });
    group?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} id */
  #groupOf(id) {
    return this.#groups.find((group) => group.dataset.group === id);
  }

  /**
   * @param {KeyboardEvent} event
   * @param {boolean} passed whether the page hears the key, too
   */
  onKey(event, passed) {
    const { ctrlKey, altKey, metaKey, shiftKey } = event;
    const key = hinted(event);
    const input = /** @type {HTMLInputElement} */ (event.target);
    const form = input.closest('.form');
    const isCommand = (ctrlKey || metaKey) && !altKey;
    const isAnswer = input.type === 'radio' && !isCommand && !altKey && /^(\d|[xX?nNtT]|Enter)$/.test(key);
    const isUndo = isCommand && /^[zy]$/i.test(key);
    const isPrintable = event.key.length === 1 && !ctrlKey && !metaKey;
    // The page sees the element as the target and would take the key for a hot-key of its own.
    if (!passed && (form || isAnswer || isUndo || isPrintable)) event.stopPropagation();
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
    if (key === 'Enter' || this.#press(input.name, key)) this.focus(groups[at + 1] ?? groups[at]);
  }

  /**
   * Undoes or redoes, and shows where.
   * @param {'undo' | 'redo'} way
   */
  #travel(way) {
    const { session } = this.#host;
    const { stage, answers } = session.assessment;
    this.#host.travel(way);
    const now = session.assessment;
    const moved = this.#groups.find(({ dataset: { group = '' } }) => (group === 'stage' ? stage !== now.stage
      : JSON.stringify(answers[group]) !== JSON.stringify(now.answers[group])));
    if (moved) this.focus(moved);
  }

  /**
   * @param {string} group @param {string} key
   * @returns {boolean} whether the key was an answer
   */
  #press(group, key) {
    const { session, notify, change } = this.#host;
    if (group === 'stage') {
      if (!/\d/.test(key)) return false;
      const { stages } = session.model;
      const stage = stages[Number(key) - 1];
      if (stage) change(() => session.staged(stage.id));
      else notify(() => [this.#host.t.noStage(key, stages.length)]);
      return Boolean(stage);
    }
    if (/[nt]/i.test(key)) {
      if (/n/i.test(key)) this.#writeNote(group);
      else change(() => session.renewed(group));
      return false;
    }
    const levels = session.questions.find(({ id }) => id === group)?.levels ?? [];
    if (/\d/.test(key) && !levels[Number(key)]) {
      notify(() => [this.#host.t.noLevel(group, key, levels.length - 1)]);
      return false;
    }
    change(() => session.leveled(group, /\d/.test(key) ? Number(key) : 'X'));
    return true;
  }

  /** @param {Event} event */
  onChange({ target }) {
    const { session, change } = this.#host;
    const { name, value } = /** @type {HTMLInputElement} */ (target);
    const form = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (target).closest('.form'));
    // A field that is removed while it is edited fires, too; its note is closed by then.
    if (form) {
      if (this.noting.has(String(form.dataset.form))) this.#saveNote(form);
    } else if (name === 'stage') change(() => session.staged(value));
    else change(() => session.leveled(name, value === 'X' ? 'X' : Number(value)));
  }

  /**
   * The valid values of a form.
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
      const fault = faultIn(this.#host.t, field);
      (fault ? faults : values)[field.name] = fault || field.value;
    }
    this.faults.set(String(form.dataset.form), faults);
    const faulty = [...fields].find(({ name }) => faults[name]);
    this.#host.draw();
    return { values, faulty };
  }

  /** Puts the faults into the language of the moment. */
  revalidate() {
    for (const form of /** @type {NodeListOf<HTMLElement>} */ (this.#host.root.querySelectorAll('.form'))) {
      if (this.faults.has(String(form.dataset.form))) this.#read(form);
    }
  }

  /** @param {HTMLElement} form @returns {HTMLElement | undefined} the first field that cannot be kept */
  #saveNote(form) {
    const { session, change } = this.#host;
    const id = String(form.dataset.form);
    const { values, faulty } = this.#read(form);
    const answer = session.assessment.answers[id];
    /** @type {Record<string, unknown>} */
    const next = answer ? { ...answer } : { level: 'X' };
    for (const [name, value] of Object.entries(values)) {
      if (value === plain(next[name])) continue;
      if (value) next[name] = value;
      else delete next[name];
    }
    if (answer || Object.keys(next).length > 1) change(() => session.answered(id, next));
    return faulty;
  }

  /** Opens the note of a question, or closes it when all of it is kept. @param {string} id */
  #writeNote(id) {
    const group = /** @type {HTMLElement} */ (this.#groupOf(id));
    const form = /** @type {HTMLElement | null} */ (group.querySelector('.form'));
    const faulty = form && this.#saveNote(form);
    if (!faulty) {
      this.noting[form ? 'delete' : 'add'](id);
      this.#host.draw();
    }
    if (form && !faulty) this.focus(group);
    else (faulty ?? group.querySelector('textarea'))?.focus();
    group.querySelector('.form')?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {HTMLElement} button */
  #judge(button) {
    const { session, change, draw } = this.#host;
    const panel = /** @type {HTMLElement} */ (button.closest('dialog, .results'));
    const act = button.dataset.do;
    if (act === 'judge') {
      const { values, faulty } = this.#read(/** @type {HTMLElement} */ (button.closest('.form')));
      if (faulty) {
        faulty.focus();
        return;
      }
      const { until, ...judged } = values;
      const { until: _, ...old } = session.assessment.override ?? {};
      const override = /** @type {any} */ ({ ...old, ...judged, ...(until ? { until } : {}) });
      this.judging = false;
      change(() => ({ ...session.assessment, override }));
    } else if (act === 'unjudge') {
      const { override, ...rest } = session.assessment;
      change(() => rest);
    } else {
      this.judging = !this.judging;
      this.faults.delete('override');
    }
    draw();
    /** @type {HTMLElement | null} */ (panel.querySelector('select, [data-do=override]'))?.focus();
  }

  /** @param {Event} event */
  onClick(event) {
    const button = /** @type {HTMLButtonElement | null} */ (
      /** @type {HTMLElement} */ (event.target).closest('[data-do]'));
    const { session, change, travel, again, dismissNotice } = this.#host;
    switch (button?.dataset.do) {
      case 'open':
        this.#openSheet();
        break;
      case 'close':
        this.closeSheet();
        break;
      case 'go':
        this.closeSheet();
        this.focus(this.#groupOf(button.value));
        break;
      case 'details':
        // It is drawn with what is in it.
        event.preventDefault();
        this.#host.toggleDetails();
        break;
      case 'copy':
        this.#copy(button.closest('.vector')?.querySelector('code'));
        break;
      case 'over':
        this.closeSheet();
        this.#replace(session.cleared(), 'cleared');
        break;
      case 'example':
        this.#replace(session.example(), 'exampleShown');
        break;
      case 'undo':
      case 'redo':
        travel(/** @type {'undo' | 'redo'} */ (button.dataset.do));
        // A button that has done all it can loses the focus.
        if (!button.isConnected || button.disabled) this.focus();
        break;
      case 'note':
        this.#writeNote(button.value);
        break;
      case 'renew':
        change(() => session.renewed(button.value));
        this.focus(this.#groupOf(button.value));
        break;
      case 'judge':
      case 'unjudge':
      case 'override':
        this.#judge(button);
        break;
      case 'again':
        again();
        break;
      case 'dismiss':
        dismissNotice();
        this.focus();
        break;
      default:
    }
  }

  #openSheet() {
    const { root, draw } = this.#host;
    this.sheet = true;
    draw();
    root.querySelector('dialog')?.showModal();
  }

  closeSheet() {
    const { root, draw } = this.#host;
    // Closing gives the focus back before anything else may take it.
    root.querySelector('dialog')?.close();
    this.sheet = false;
    draw();
  }

  /** @param {Element | null | undefined} code what shows the vector: a browser may have put it into other words */
  async #copy(code) {
    const { session, notify, draw } = this.#host;
    try {
      await navigator.clipboard.writeText(String(session.result?.vector));
      this.copied = true;
      draw();
      setTimeout(() => {
        this.copied = false;
        draw();
      }, COPIED_FOR_MS);
    } catch {
      // No clipboard on this page (plain http, a frame): the text is selected for the user to copy.
      getSelection()?.selectAllChildren(/** @type {Element} */ (code));
      notify(() => [this.#host.t.pressCopy]);
    }
  }

  /** @param {import('../engine/documents.js').Draft} assessment @param {'cleared' | 'exampleShown'} text */
  #replace(assessment, text) {
    this.#host.change(() => assessment);
    this.#host.notify(() => [this.#host.t[text]], 'undo');
    this.focus();
  }
}
