/**
 * What assessments say as of their own day. A document is read without the engine; its verdict needs one, and is made
 * when somebody asks for it, once for each content.
 */
import { builtinModel } from '#engine';
import { dayOf, today } from './days.js';
import { isObject } from './record.js';

/** @typedef {import('./records.js').Verdict} Verdict */
/** @typedef {import('../../engine/documents.js').Result} Result */
/** @typedef {import('../../engine/documents.js').Assessment} Assessment */

/** What is known of a document that no engine has judged yet. */
const PENDING = { result: null, fault: '', foreign: false, pending: true };

export class Verdicts {
  /** @type {import('../../engine/engine.js').Engine | undefined} */
  #engine;
  /** By the text of the document. @type {Map<string, {savedAt: string, verdict: Verdict}>} */
  #known = new Map();
  /** @type {WeakMap<Verdict, {day: string, result: Result}>} */
  #newest = new WeakMap();

  /** @param {import('./messages/en.js').Messages} messages */
  constructor(messages) {
    this.messages = messages;
  }

  get engine() {
    return this.#engine;
  }

  set engine(engine) {
    this.#engine = engine;
    this.forget();
  }

  get model() {
    return this.#engine?.model ?? builtinModel;
  }

  /** On another day, or by another model, documents say something else. */
  forget() {
    this.#known.clear();
  }

  /** @param {import('./records.js').AssessmentRecord} record @returns {Verdict} */
  of({ document: text, saved_at: savedAt }) {
    const known = this.#known.get(text);
    if (known?.savedAt === savedAt) return known.verdict;
    const verdict = this.judge(text, savedAt);
    this.#known.set(text, { savedAt, verdict });
    return verdict;
  }

  /**
   * @param {string} text of an assessment document @param {string} savedAt
   * @returns {Verdict}
   */
  judge(text, savedAt) {
    /** @type {any} */
    let document;
    try {
      document = JSON.parse(text);
    } catch (error) {
      const fault = this.messages.notJson(/** @type {Error} */ (error).message);
      return { document: null, day: dayOf(null, savedAt), result: null, foreign: false, fault };
    }
    const day = dayOf(isObject(document) ? document : null, savedAt);
    if (!this.#engine) return { ...PENDING, document: isObject(document) ? document : null, day };
    try {
      const result = this.#engine.score(text, { asOf: day });
      return { document, day, result: document.stage ? result : null, fault: '', foreign: false };
    } catch (error) {
      const { errors = [], message } = /** @type {any} */ (error);
      const foreign = errors.length === 1 && errors[0].code === 'other-model';
      const fault = errors[0]?.message ?? message;
      return { document: foreign ? document : null, day, result: null, fault, foreign };
    }
  }

  /** The same answers as the widget shows them: what grew old is unknown. @param {Verdict} verdict */
  today(verdict) {
    if (!verdict.result || !this.#engine) return null;
    const day = today();
    let newest = this.#newest.get(verdict);
    if (newest?.day !== day) {
      newest = { day, result: this.#engine.score(/** @type {Assessment} */ (verdict.document), { asOf: day }) };
      this.#newest.set(verdict, newest);
    }
    return newest.result;
  }
}
