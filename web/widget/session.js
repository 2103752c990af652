/**
 * One assessment at work: what is answered, what it comes to, and what the user can take back. Only what the engine
 * accepts takes the place of what is there. It knows no page and no words.
 */
import { readAccount, readDraft } from '../engine/draft.js';
import { AmpsError, TrapError, builtinModel, toJson } from '../engine/engine.js';
import { begun } from './questionnaire.js';
import { today } from './surroundings.js';

/** @typedef {import('../engine/engine.js').Engine} Engine */
/** @typedef {import('../engine/documents.js').Draft} Draft */
/** @typedef {import('../engine/documents.js').Result} Result */
/** @typedef {import('../engine/documents.js').DraftResult} DraftResult */

const UNDOABLE = 100;

// How high on its scale each question of the example account is answered; it starts again for longer models.
const EXAMPLE = [0.75, 1, 0.5, 0.75, 0.5, 'X', 0.25, 0.25, 0, 1, 0.75, 0.75, 0.5];

const FORMAT = /** @type {const} */ ({ format: 'amps-assessment', version: 1 });

/** What there is to hand over before there is an engine. @type {Draft} */
export const NOTHING = { ...FORMAT, answers: {} };

/** Whether two documents are one, member for member. @param {unknown} a @param {unknown} b */
export const same = (a, b) => toJson(a) === toJson(b);

export class Session {
  /** Until it is loaded nothing is scored, and the model is the built-in one. @type {Engine | undefined} */
  engine;
  assessment = this.empty();
  /** The same as JSON: what reads alike is no change. */
  #text = toJson(this.assessment);
  /** The verdict; without a stage that of a draft, which tells what is stale. @type {DraftResult | null} */
  scored = null;
  /** As of which day. */
  #day = '';
  /** What was, the latest last. @type {readonly Draft[]} */
  past = [];
  /** What was undone, the next last. @type {readonly Draft[]} */
  future = [];
  #isWarm = false;

  /** The first score takes many times as long as any other: it need not wait for an answer. @throws {AmpsError} */
  warmUp() {
    if (this.#isWarm || !this.engine) return;
    this.#isWarm = true;
    this.engine.score(this.example());
  }

  /** @returns {Result | null} */
  get result() {
    return this.assessment.stage ? /** @type {Result | null} */ (this.scored) : null;
  }

  /** The model in use. */
  get model() {
    return this.engine?.model ?? builtinModel;
  }

  get questions() {
    return this.model.dimensions.flatMap(({ questions }) => questions);
  }

  // ---- Documents that could be shown

  /** @returns {Draft} */
  empty() {
    const { id, version } = this.model;
    return { ...FORMAT, model: { id, version }, answers: {} };
  }

  /** @param {string | undefined} stage @returns {Draft} */
  staged(stage) {
    const { format, version, model, account, stage: _, ...rest } = this.assessment;
    return {
      format,
      version,
      model,
      ...(account === undefined ? {} : { account }),
      ...(stage ? { stage } : {}),
      ...rest,
    };
  }

  /** @returns {Draft} the same account with nothing answered */
  cleared() {
    const { stage, date, answers, override, ...kept } = this.assessment;
    return { ...kept, answers: {} };
  }

  /** @returns {Draft} */
  example() {
    return {
      ...this.staged(this.model.stages.at(-1)?.id),
      answers: Object.fromEntries(this.questions.map(({ id, levels }, i) => {
        const part = EXAMPLE[i % EXAMPLE.length];
        return [id, { level: part === 'X' ? 'X' : Math.round(Number(part) * (levels.length - 1)) }];
      })),
    };
  }

  /** @param {string} id @param {any} answer @returns {Draft} */
  answered(id, answer) {
    return { ...this.assessment, answers: { ...this.assessment.answers, [id]: answer } };
  }

  /** @param {string} id @param {number | 'X'} level @returns {Draft} */
  leveled(id, level) {
    const { date: _, ...kept } = this.assessment.answers[id] ?? {};
    const dated = this.assessment.date === today() ? {} : { date: today() };
    return this.answered(id, { ...kept, level, ...dated });
  }

  /** @param {string} [only] the answer grown old that is still true; all of them unless told @returns {Draft} */
  renewed(only) {
    const { assessment } = this;
    const renewed = this.scored?.stale.filter((id) => !only || id === only) ?? [];
    if (!renewed.length) return assessment;
    const date = today();
    return { ...assessment, answers: { ...assessment.answers,
      ...Object.fromEntries(renewed.map((id) => [id, { ...assessment.answers[id], date }])) } };
  }

  /**
   * Frameworks that know no properties hand over JSON text, some of them "[object Object]": the engine says what is
   * wrong and where.
   * @param {unknown} input a vector, a document, its JSON text, or nothing
   * @param {boolean} isVector whether it is to be read as a vector
   * @returns {any}
   * @throws {AmpsError}
   */
  read(input, isVector) {
    if (!input) return this.empty();
    const engine = /** @type {Engine} */ (this.engine);
    if (isVector) return engine.parseVector(String(input));
    return typeof input === 'string' ? readDraft(engine, input) : input;
  }

  // ---- What takes their place

  /**
   * Shows a document from outside: another one, of which nothing here can be undone.
   * @param {any} assessment
   * @throws {AmpsError}
   */
  show(assessment) {
    this.#take(assessment, [], []);
  }

  /**
   * What the user does to the document.
   * @param {Draft} assessment
   * @returns {boolean} whether it is another one
   * @throws {AmpsError}
   */
  change(assessment) {
    const text = toJson(assessment);
    if (text === this.#text) return false;
    this.#try(assessment, [...this.past, this.assessment].slice(-UNDOABLE), [], text);
    return true;
  }

  undo() {
    const before = this.past.at(-1);
    if (before) this.#try(before, this.past.slice(0, -1), [...this.future, this.assessment]);
  }

  redo() {
    const after = this.future.at(-1);
    if (after) this.#try(after, [...this.past, this.assessment], this.future.slice(0, -1));
  }

  /** Whether the verdict is of another day: answers may have grown old since. */
  get isDated() {
    return this.scored !== null && this.#day !== today();
  }

  /** Scores what was changed before there was an engine, once more what the engine broke on, or on another day. */
  again() {
    this.#try(this.assessment, this.past, this.future);
  }

  /**
   * Who is assessed is the page's to say: it is no change that the user could take back.
   * @param {unknown} account an object or its JSON text; empty for none
   * @returns {boolean} whether it is another one
   * @throws {AmpsError}
   */
  about(account) {
    /** @type {any} */
    const read = account ? readAccount(/** @type {Engine} */ (this.engine), account) : undefined;
    if (read !== undefined && (typeof read !== 'object' || Array.isArray(read))) {
      throw new AmpsError(
        'account-not-object',
        `The account is “${String(account).slice(0, 40)}”. It must be an object or its JSON text: {"name": "…"}.`,
      );
    }
    if (same(read ?? null, this.assessment.account ?? null)) return false;
    /** @param {Draft} draft @returns {Draft} */
    const about = ({ account: _, ...draft }) => (read ? { ...draft, account: read } : draft);
    this.#take(about(this.assessment), this.past.map(about), this.future.map(about));
    return true;
  }

  /**
   * @param {unknown} model a document or its JSON text; null for the built-in one. After a refusal, or where the
   *   answers do not fit it, the model in use stays
   * @throws {AmpsError}
   */
  useModel(model) {
    const engine = /** @type {Engine} */ (this.engine);
    const before = engine.model;
    engine.useModel(/** @type {string | object | null} */ (model));
    try {
      this.show(begun(this.assessment) ? this.assessment : this.empty());
    } catch (error) {
      engine.useModel(before);
      throw error;
    }
  }

  /** @param {any} assessment @param {readonly Draft[]} past @param {readonly Draft[]} future @param {string} [text] it as JSON */
  #try(assessment, past, future, text = toJson(assessment)) {
    try {
      this.#take(assessment, past, future, text);
    } catch (error) {
      // The engine broke, not the answer: the answer is kept and can be scored again.
      if (error instanceof TrapError) {
        [this.assessment, this.#text, this.scored, this.past, this.future] = [assessment, text, null, past, future];
      }
      throw error;
    }
  }

  /** @param {any} assessment @param {readonly Draft[]} past @param {readonly Draft[]} future @param {string} [text] it as JSON */
  #take(assessment, past, future, text = toJson(assessment)) {
    this.#day = today();
    // Forms hand over an empty text where nothing is chosen.
    const draft = { ...assessment, stage: assessment.stage || undefined };
    this.scored = this.engine?.score(draft, { asOf: this.#day }) ?? null;
    this.#text = text;
    this.assessment = JSON.parse(text);
    [this.past, this.future] = [past, future];
  }
}
