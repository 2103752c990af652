import { MARK, NOTHING, face } from './badge-face.js';
import css from './badge.css';
import { SHAPES, tier } from '../ui/bands.js';
import { languageFor } from '../ui/languages.js';
import { loadLanguage } from './languages.js';
import { en } from './messages/en.js';
import { linesOf } from './refusal.js';
import { sharedEngine } from './shared-engine.js';
import { languageAround, styleSheet, takeOver, today, unwatchDay, watchDay } from './surroundings.js';
import { textIn } from '../ui/text.js';

/** @typedef {import('../engine/documents.js').Model} Model */
/** @typedef {import('../engine/documents.js').Summary} Summary */
/** @typedef {import('../engine/errors.js').Fault} Fault */
/** @typedef {import('./badge-face.js').Look} Look */

const sheetOf = styleSheet(css);

// To lay a long list out twice takes longer than to load the engine: the rows after the first make room only later.
const ROOM_AT_ONCE = 50;
const ROOM_AFTER_MS = 150;

/** The language that is asked for, that of the texts, and the texts. */
const ENGLISH = { asked: '', spoken: 'en', t: en };

/** The badges that try again next, and how often each has tried. @type {Map<AmpsHealthBadge, number>} */
const asking = new Map();

/**
 * Shows the score of one account in a row of a list: score, band and range in the type of the row. All badges of a
 * page share one engine; a thousand of them are scored without holding the page up.
 *
 * Every state is equally wide. What is refused is a mark with the reason as its title and never looks like a score.
 *
 * @tag amps-health-badge
 * @attr {string} vector - the AMPS vector; without one the badge shows a dash
 * @attr {string} model - address of a model document; the built-in model unless given
 * @attr {string} as-of - day as YYYY-MM-DD: answers that are too old on it count as unknown; today unless given
 * @attr {string} lang - language of the texts; that of the page around it unless given, English where it is not known
 * @attr {'auto'|'light'|'dark'} theme - `auto` follows the `color-scheme` of the page
 * @attr {string} wasm - address of the engine; beside the script unless given
 *
 * @fires {CustomEvent<Summary>} amps-result - score, band, certain, range and coverage, whenever there are other ones
 * @fires {CustomEvent<{code: string, message: string, errors?: Fault[]}>} amps-error - something was refused or failed
 *
 * @csspart score - the number
 * @csspart band - the name of its band
 * @csspart range - where the score could still end
 *
 * @cssprop --amps-text - colour of text; that of the row unless given
 * @cssprop --amps-muted - colour of less important text
 * @cssprop --amps-band-1 - colour of the lowest band; `--amps-band-2` to `--amps-band-4` go up from there
 * @cssprop --amps-font - font family; that of the row unless given
 *
 * @example
 * <ul>
 *   <li>Acme <amps-health-badge vector="AMPS:1/ST:RN/A1:3/A2:4/M1:3/P1:1/S1:4"></amps-health-badge></li>
 *   <li>Umbra <amps-health-badge vector="AMPS:1/ST:ON/A1:1/A2:0/M1:2/P1:0/S1:1"></amps-health-badge></li>
 * </ul>
 *
 * @example <caption>vector, result, amps-result</caption>
 * badge.addEventListener('amps-result', () => {
 *   console.log(badge.result.score, badge.result.band); // 48.8 at-risk
 * });
 * badge.vector = 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3';
 *
 * @example <caption>amps-error</caption>
 * badge.addEventListener('amps-error', ({ detail }) => console.log(detail.code)); // level-out-of-range
 * badge.vector = 'AMPS:1/ST:RN/A1:9';
 *
 * @example <caption>asOf</caption>
 * badge.asOf = '2026-06-30';
 * console.log(badge.getAttribute('as-of')); // 2026-06-30
 *
 * @example <caption>model</caption>
 * badge.addEventListener('amps-result', () => console.log(badge.model.id)); // enterprise
 * badge.model = 'enterprise.json';
 * badge.vector = 'AMPS:1/ST:RN/MD:enterprise@1.0.0/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3';
 *
 * @example <caption>theme, lang, wasm</caption>
 * <amps-health-badge theme="dark" lang="fr" wasm="amps.wasm" vector="AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3"></amps-health-badge>
 *
 * @example <caption>--amps-band-1, --amps-muted, --amps-font, band, range</caption>
 * <style>
 *   amps-health-badge { --amps-band-1: #a4133c; --amps-muted: #555; --amps-font: Georgia, serif; }
 *   amps-health-badge::part(band) { font-weight: 600; }
 *   amps-health-badge::part(range) { display: none; }
 * </style>
 * <amps-health-badge vector="AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3"></amps-health-badge>
 */
export class AmpsHealthBadge extends HTMLElement {
  static observedAttributes = ['as-of', 'lang', 'model', 'vector', 'wasm'];

  #language = ENGLISH;
  /** Counts what was asked: only the last question is answered. */
  #turn = 0;
  /** Undefined until somebody says. @type {unknown} */
  #model;
  /** @type {ReturnType<typeof sharedEngine> | undefined} */
  #engine;
  /** @type {Summary | null} */
  #result = null;
  /** The result that the page was told last. @type {Summary | null} */
  #told = null;
  /** When the result was today's. */
  #day = '';

  /** @returns {Summary | null} null while there is no vector, no engine or nothing it could score */
  get result() {
    return this.#result;
  }

  /** The AMPS vector; empty when there is none. @returns {string} */
  get vector() {
    return this.getAttribute('vector') ?? '';
  }

  /** @param {string | null} vector */
  set vector(vector) {
    this.#reflect('vector', vector);
  }

  /** The model document in use; undefined while it is loading. @returns {Model | undefined} */
  get model() {
    return this.#engine?.model;
  }

  /** @param {unknown} model an address, a model document or its JSON text; null for the built-in one */
  set model(model) {
    this.#model = model ?? '';
    this.#ask();
  }

  /** The day, as YYYY-MM-DD, for which answers are fresh or too old; empty for today. @returns {string} */
  get asOf() {
    return this.getAttribute('as-of') ?? '';
  }

  /** @param {string | null} day */
  set asOf(day) {
    this.#reflect('as-of', day);
  }

  /** Colours: `auto` (the page's), `light` or `dark`. */
  get theme() {
    return this.getAttribute('theme') ?? 'auto';
  }

  set theme(theme) {
    this.setAttribute('theme', theme);
  }

  /** Address of the engine; empty when it lies beside the script. @returns {string} */
  get wasm() {
    return this.getAttribute('wasm') ?? '';
  }

  /** @param {string | null} address */
  set wasm(address) {
    this.#reflect('wasm', address);
  }

  connectedCallback() {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
    takeOver(this);
    // Chromium's parser of XML makes an element with its attributes, and does not tell of them.
    this.#model ??= this.getAttribute('model') ?? '';
    watchDay(this.#renew);
    // Moving a row asks nothing new.
    if (this.#result) return;
    if (asking.size < ROOM_AT_ONCE) this.#makeRoom();
    // The first of a list sends for the engine, which is on its way while the others are made.
    if (asking.size === 0 && this.vector && typeof this.#model !== 'object') this.#findEngine();
    this.#ask();
  }

  disconnectedCallback() {
    unwatchDay(this.#renew);
  }

  /** On another day, answers may have grown old. */
  #renew = () => {
    if (this.#result && !this.asOf && this.#day !== today()) this.#ask();
  };

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === 'model') this.model = this.getAttribute(name);
    else this.#ask();
  }

  /** @param {string} name @param {string | null} value */
  #reflect(name, value) {
    if (value) this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  /** Asks for the score once all that is set at once is set; a whole list asks in one go. */
  #ask() {
    this.#turn += 1;
    this.#result = null;
    this.shadowRoot?.replaceChildren(NOTHING);
    if (!this.isConnected) return;
    if (asking.size === 0) queueMicrotask(AmpsHealthBadge.#askAll);
    asking.set(this, this.#turn);
  }

  static #askAll() {
    /** @type {Map<string, [AmpsHealthBadge, number][]>} */
    const groups = new Map();
    for (const each of asking) {
      const lang = languageAround(each[0]);
      const group = groups.get(lang);
      if (group) group.push(each);
      else groups.set(lang, [each]);
    }
    const all = [...asking.keys()];
    setTimeout(() => { for (const badge of all) if (!badge.model) badge.#makeRoom(); }, ROOM_AFTER_MS);
    asking.clear();
    for (const [asked, group] of groups) {
      loadLanguage(asked).then((t) => {
        const language = { asked, spoken: languageFor(asked), t };
        for (const [badge, turn] of group) badge.#askIn(language, turn);
      });
    }
  }

  /** @param {number} turn */
  #isStill(turn) {
    return turn === this.#turn && this.isConnected;
  }

  /** @param {typeof ENGLISH} language @param {number} turn */
  #askIn(language, turn) {
    if (!this.#isStill(turn)) return;
    this.#language = language;
    if (!this.vector) {
      const { t } = language;
      this.#told = null;
      this.#show({ kind: 'quiet', score: t.score(null), label: t.noScore });
      return;
    }
    try {
      this.#findEngine().queue(this, () => {
        const look = this.#isStill(turn) && this.#answer();
        return () => {
          if (look && this.#isStill(turn)) this.#show(look);
        };
      });
    } catch (error) {
      this.#show(this.#refusal(error));
    }
  }

  #findEngine() {
    this.#engine = sharedEngine(this.wasm, this.#model, this.baseURI);
    return this.#engine;
  }

  /** Asks the engine and tells the page. @returns {Look} what it comes to */
  #answer() {
    try {
      const result = this.#engineInUse.summary(this.vector, this.asOf);
      this.#result = result;
      this.#day = today();
      if (result !== this.#told) this.#emit('amps-result', result);
      this.#told = result;
      return this.#verdict(result);
    } catch (error) {
      return this.#refusal(error);
    }
  }

  /** @param {any} error @returns {Look} */
  #refusal({ code, message, errors }) {
    const { t } = this.#language;
    const label = [t.failed, ...linesOf(t, { message, errors })].join('\n');
    this.#told = null;
    this.#emit('amps-error', { code, message, errors });
    return { kind: 'quiet', path: MARK, label, title: label };
  }

  get #engineInUse() {
    return /** @type {ReturnType<typeof sharedEngine>} */ (this.#engine);
  }

  /** @param {Summary} result @returns {Look} */
  #verdict({ score, band: id, range, coverage }) {
    const { asked, t } = this.#language;
    const span = `${t.score(range.low)}–${t.score(range.high)}`;
    if (score === null) {
      const words = t.picture(t.results, score, range.low, range.high);
      const early = coverage ? t.tooEarly : '';
      return { kind: 'quiet', score: t.score(score), band: early, range: span, label: early ? `${early}. ${words}` : words };
    }
    const model = /** @type {Model} */ (this.model);
    const step = tier(model, id);
    const band = textIn(model.bands.find((each) => each.id === id)?.name, asked, t.model);
    const { low, high } = range;
    return {
      kind: `b${step}`,
      score: t.score(score),
      path: SHAPES[step],
      band,
      range: low < high ? span : '',
      label: t.badge(t.score(score), band, low, high),
    };
  }

  /** @param {Look} look */
  #show(look) {
    const { asked, spoken } = this.#language;
    this.#makeRoom().replaceChildren(face(spoken === asked ? look : { ...look, lang: spoken }));
  }

  /** As wide as a score before there is one. */
  #makeRoom() {
    if (this.shadowRoot) return this.shadowRoot;
    const root = this.attachShadow({ mode: 'open' });
    root.append(NOTHING);
    this.#dress(root);
    return root;
  }

  /** @param {ShadowRoot} root */
  #dress(root) {
    root.adoptedStyleSheets = [sheetOf(this.ownerDocument)];
  }

  /** @param {string} name @param {unknown} detail */
  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
