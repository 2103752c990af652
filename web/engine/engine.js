// The one door to WebAssembly: what goes in and what comes out is plain, and nobody else sees either module.

import model from '../../build/wasm/builtin_model.js';
import { AmpsError, InputError, LoadError, TrapError } from './errors.js';
import { fieldsOf } from './fields.js';
import { instantiate } from './instance.js';
import { Numbers, named } from './numbers.js';

export { scoreColumns } from './columns.js';
export { AmpsError, InputError, LoadError, TrapError } from './errors.js';
export { achievementOf, courseOf } from './plans.js';
export { SQL_DIALECTS, sqlOf } from './sql.js';
export { valueAtRisk } from './value-at-risk.js';

/** @typedef {import('./documents.js').Model} Model */
/** @typedef {import('./documents.js').Assessment} Assessment */
/** @typedef {import('./documents.js').Draft} Draft */
/** @typedef {import('./documents.js').Result} Result */
/**
 * @template D
 * @typedef {import('./documents.js').ResultOf<D>} ResultOf
 */
/** @typedef {import('./documents.js').Summary} Summary */
/** @typedef {import('./documents.js').Scores} Scores */
/** @typedef {import('./documents.js').Change} Change */
/** @typedef {import('./errors.js').Fault} Fault */

/** What scores unless another model is put to use. @type {Model} */
export const builtinModel = freeze(/** @type {any} */ (model));

/** An account with a score, steps and a way to the next band. */
const FAMILIAR = 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3';

// The core refuses more than this itself; here it spares copying a text that is refused anyway.
const MAX_BYTES = 1_048_576;

/**
 * The texts of models that the core has accepted: each can be put to use again, whatever happens. The built-in one is
 * in the engine already.
 * @type {WeakMap<object, string>}
 */
const accepted = new WeakMap([[builtinModel, '']]);

/** What is compiled already, by address: many elements on a page share one. @type {Map<string, Promise<WebAssembly.Module>>} */
const compiled = new Map();

/**
 * Loads and compiles the engine; from one address only once.
 * @param {object} [options]
 * @param {URL | string | Response | Promise<Response> | BufferSource} [options.wasm] the engine's bytes, or where
 *   they are; amps-site.wasm beside the script unless told otherwise. With amps.wasm, which is smaller, the engine is
 *   whole after `complete()`
 * @returns {Promise<Engine>} an engine of its own, with the built-in model in use; its first score takes no longer than others
 * @throws {LoadError} codes: wasm-missing (no WebAssembly here), wasm-blocked (a Content-Security-Policy forbids
 *   it), wasm-unreachable (not found, or the network failed), wasm-damaged (not the engine's bytes). Loading may be
 *   tried again
 * @example
 * const another = await loadEngine();
 * console.log(another.model.id, another.model.version); // amps 1.0.0
 */
export async function loadEngine(options) {
  return load(() => options?.wasm ?? whole(), true);
}

/**
 * Loads what an element begins with: all that it needs until a page hands it a document or a model of its own.
 * @internal
 * @param {URL | string} [wasm] where it is; amps.wasm beside the script unless told otherwise
 * @param {boolean} [isWhole] whether all of the engine is needed at once
 * @returns {Promise<Engine>}
 * @throws {LoadError}
 */
export function loadSmallEngine(wasm, isWhole) {
  return load(() => (isWhole ? beside(wasm) : wasm ?? new URL('./amps.wasm', import.meta.url)));
}

const whole = () => new URL('./amps-site.wasm', import.meta.url);

/** Where the whole engine lies. @param {URL | string} [address] of the small one */
const beside = (address) => (
  address ? new URL('amps-site.wasm', new URL(address, globalThis.document?.baseURI)) : whole());

/**
 * @param {() => URL | string | Response | Promise<Response> | BufferSource} source
 * @param {boolean} [isWarm] whether the first score takes no longer than others: browsers compile what is called when it
 *   is called for the first time. An element sees to that itself, when the user comes near it
 */
async function load(source, isWarm) {
  let address = '';
  try {
    const wasm = source();
    if (typeof wasm === 'string' || wasm instanceof URL) address = String(wasm);
    const module = await (address ? compileOnce(address) : compile(/** @type {BufferSource} */ (wasm)));
    const engine = new Engine(module, () => compileOnce(String(beside(address))));
    if (isWarm) engine.score(engine.parseVector(FAMILIAR));
    return engine;
  } catch (cause) {
    compiled.delete(address);
    if (cause instanceof LoadError) throw cause;
    throw new LoadError('wasm-damaged', 'The engine file does not belong to this script.', { cause });
  }
}

/** @param {string} address */
function compileOnce(address) {
  const compiling = compiled.get(address) ?? compile(address);
  compiled.set(address, compiling);
  compiling.catch(() => compiled.delete(address));
  return compiling;
}

/**
 * @param {URL | string | Response | Promise<Response> | BufferSource} wasm
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile(wasm) {
  if (typeof WebAssembly !== 'object') {
    throw new LoadError('wasm-missing', 'This browser has no WebAssembly, or it is turned off.');
  }
  const bytes = await readBytes(wasm);
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    if (isPolicyError(cause)) {
      throw new LoadError(
        'wasm-blocked',
        "This page's Content-Security-Policy blocks WebAssembly. Its script-src needs 'wasm-unsafe-eval'.",
        { cause },
      );
    }
    throw new LoadError('wasm-damaged', 'The engine file is damaged: its bytes are not a WebAssembly module.', {
      cause,
    });
  }
}

/**
 * @param {URL | string | Response | Promise<Response> | BufferSource} source
 * @returns {Promise<BufferSource>}
 */
async function readBytes(source) {
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return /** @type {BufferSource} */ (source);
  let response;
  try {
    response = await (typeof source === 'string' || source instanceof URL ? fetch(source) : source);
    if (response.ok) return await response.arrayBuffer();
  } catch (cause) {
    throw new LoadError('wasm-unreachable', 'The engine file could not be loaded: the network failed.', { cause });
  }
  throw new LoadError(
    'wasm-unreachable',
    `The engine file could not be loaded: ${response.url} answered ${response.status}.`,
  );
}

/** @param {unknown} error */
function isPolicyError(error) {
  return (
    (typeof EvalError === 'function' && error instanceof EvalError) ||
    /Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(error))
  );
}

/**
 * Scores accounts under one model at a time. Answers are plain objects, frozen all the way down.
 */
export class Engine {
  #module;
  #rest;
  /** @type {import('./instance.js').Instance | undefined} */
  #instance;
  #model = builtinModel;
  /** By which model the instance scores now. */
  #used = builtinModel;
  /** @type {Numbers | undefined} */
  #numbers;

  /**
   * @param {WebAssembly.Module} module
   * @param {() => Promise<WebAssembly.Module>} [rest] loads the module that has all of the engine
   */
  constructor(module, rest) {
    this.#module = module;
    this.#rest = rest;
    this.#instance = this.#start();
  }

  /**
   * The model document in use.
   * @example
   * console.log(engine.model.dimensions.map(({ id }) => id).join(', ')); // alignment, milestones, proof, signals
   */
  get model() {
    return this.#model;
  }

  /**
   * Loads what the small engine, with which an element begins, does not have: judging documents that are not plain,
   * models of one's own, and changes. Nothing happens where it is all there.
   * @returns {Promise<void>}
   * @throws {LoadError} as from `loadEngine`
   * @example
   * await engine.complete();
   * const before = 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3';
   * const after = before.replace('P1:1', 'P1:3');
   * console.log(engine.change(engine.parseVector(before), engine.parseVector(after)).to.score); // 58.8
   */
  async complete() {
    if (this.#started().functions.useModel || !this.#rest) return;
    this.#module = await this.#rest();
    this.#instance = undefined;
  }

  /**
   * Puts another model to use; after a refusal the old one stays.
   * @param {string | object | null} model a model document or its JSON text; null for the built-in model
   * @throws {InputError} with every fault of the document
   * @throws {AmpsError} not-in-engine: the engine is not whole, see `complete`
   * @example
   * const { bands, ...rest } = engine.model;
   * engine.useModel({ ...rest, id: 'strict', bands: bands.map((band) => ({ ...band, min: band.min * 1.2 })) });
   * console.log(engine.model.id); // strict
   * engine.useModel(null);
   * console.log(engine.model.id); // amps
   */
  useModel(model) {
    let known = /** @type {Model} */ (model === null ? builtinModel : model);
    if (known !== builtinModel) this.#guard(() => this.#require('useModel'));
    if (!accepted.has(known)) {
      const text = toWellFormed(toJson(model));
      this.#call('useModel', text);
      known = freeze(JSON.parse(text));
      accepted.set(known, text);
      this.#used = known;
    }
    this.#model = known;
    this.#numbers = undefined;
  }

  /**
   * Scores one account: 0 to 100 points, with everything that explains them. A document without a stage is a draft:
   * what needs the weights of a stage is null then.
   * @template {Assessment | Draft | string} D
   * @param {D} assessment an amps-assessment document or its JSON text
   * @param {object} [options]
   * @param {string} [options.asOf] YYYY-MM-DD: answers too old on that day count as unknown
   * @returns {ResultOf<D>}
   * @throws {InputError} with every fault of the document
   * @example
   * const answers = {
   *   A1: { level: 3 }, M1: { level: 2 }, M2: { level: 2 }, P1: { level: 1 }, P2: { level: 1 }, S1: { level: 'X' },
   *   S2: { level: 3 },
   * };
   * const { score, band, range, coverage, steps } = engine.score({
   *   format: 'amps-assessment', version: 1, stage: 'renewal', answers,
   * });
   * console.log(score, band, range.low, range.high, coverage); // 48.8 at-risk 21.8 69.4 52.5
   * console.log(steps[0].question, steps[0].kind, steps[0].swing); // M3 find_out 8.3
   */
  score(assessment, options) {
    return freeze(this.#score(assessment, dateOf(options)));
  }

  /**
   * The verdict alone, for lists of many accounts: the same score, band, certain, range and coverage that `score`
   * gives, at a small part of the time.
   * @param {string} vector an AMPS vector
   * @param {object} [options]
   * @param {string} [options.asOf] YYYY-MM-DD: answers too old on that day count as unknown
   * @returns {Summary}
   * @throws {InputError} with every offending part of the vector and its position
   * @example
   * const { score, band, certain } = engine.summary(
   *   'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3', { asOf: '2026-06-30' });
   * console.log(score, band, certain); // 48.8 at-risk false
   */
  summary(vector, options) {
    this.#call('scoreVector', toText(() => vector), dateOf(options));
    return this.#openNumbers().summary();
  }

  /**
   * What moved the score between two assessments of one account; not in the small engine (amps.wasm).
   * @param {Assessment | string} before an amps-assessment document or its JSON text
   * @param {Assessment | string} after of the same account
   * @returns {Change} effects that sum exactly to the difference
   * @throws {InputError} with every fault of a document, or no-score where one of the two has none
   * @throws {AmpsError} not-in-engine: the engine is not whole, see `complete`
   * @example
   * const [before, after] = ['AG/M1:1', 'RN/M1:2'].map((each) => (
   *   engine.parseVector(`AMPS:1/ST:${each}/M2:2/P1:1/P2:1/S1:3/S2:3`)));
   * const { difference, answers } = engine.change(before, after);
   * console.log(difference.points, difference.exact); // 0.146199 25/171
   * console.log(answers.map(({ question, points }) => `${question} ${points}`).join(', ')); // M1 4.0625, M2 0, P1 0, P2 0, S1 0, S2 0
   */
  change(before, after) {
    return freeze(this.#call('change', toJson(before), toJson(after)));
  }

  /**
   * Reads a vector into the document that `score` takes.
   * @param {string} text an AMPS vector
   * @returns {Assessment}
   * @throws {InputError} with every offending part and its position
   * @example
   * const { stage, answers } = engine.parseVector('AMPS:1/ST:RN/A1:3/P1:X');
   * console.log(stage, answers.A1.level, answers.P1.level); // renewal 3 X
   */
  parseVector(text) {
    return freeze(this.#call('parseVector', toText(() => text)));
  }

  /**
   * Writes an assessment in one line: its stage, answers and date; notes, account and override stay behind.
   * @param {Assessment | string} assessment an amps-assessment document or its JSON text
   * @returns {string} the canonical vector
   * @throws {InputError} with every fault of the document; missing-member where it has no stage
   * @example
   * const assessment = engine.parseVector('AMPS:1/ST:RN/P1:1/A1:3');
   * console.log(engine.formatVector(assessment).startsWith('AMPS:1/ST:RN/A1:3/A2:X/A3:X/M1:X')); // true
   */
  formatVector(assessment) {
    const { vector } = this.#score(assessment, '');
    if (vector === null) {
      throw new InputError(freeze([{ code: 'missing-member', pointer: '/stage', message: '"stage" is missing.' }]));
    }
    return vector;
  }

  /**
   * The numbers of one account, for whoever has answers and no document: without JSON, and without a clock.
   * @param {string} stage id of the stage
   * @param {ArrayLike<number>} levels of each question in the order of the model: the index of a level, or -1 for
   *   “not sure”
   * @returns {Scores} points from 0 to 100 with one decimal, as in the result document
   * @throws {InputError} unknown-stage, wrong-count or level-out-of-range, with what was found and what is allowed
   * @example
   * const { score, band, range, dimensions } = engine.scores('renewal', [3, 4, 2, 3, 2, -1, 1, 1, 0, 4, 3, 3, 2]);
   * console.log(score, band, range.low, range.high); // 48.5 at-risk 43.3 51.7
   * console.log(dimensions.join(', ')); // 75, 62.5, 16.7, 75
   */
  scores(stage, levels) {
    return Engine.withNumbers(this, (numbers) => numbers.scores(stage, levels));
  }

  /**
   * For what works on the numbers of an engine and is no part of it.
   * @internal
   * @template T
   * @param {Engine} engine
   * @param {(numbers: Numbers) => T} work
   * @returns {T}
   */
  static withNumbers(engine, work) {
    const numbers = engine.#openNumbers();
    try {
      return work(numbers);
    } catch (cause) {
      // What was thrown while others' arrays were read: by the engine, or by them.
      if (isA(AmpsError, cause)) throw cause;
      throw isA(WebAssembly.RuntimeError, cause) ? engine.#trap(cause) : unreadable(cause);
    }
  }

  /**
   * For what else the modules can do and is no part of the engine.
   * @internal
   * @param {Engine} engine
   * @param {keyof import('./instance.js').Functions} name
   * @param {...string} texts
   * @returns {string} an envelope
   */
  static call(engine, name, ...texts) {
    return engine.#guard(() => /** @type {any} */ (engine.#require(name))(...texts));
  }

  /**
   * A plain document, as the elements make them, goes in as its fields; any other is judged as text.
   * @param {Assessment | Draft | string} assessment @param {string} asOf
   * @returns {any}
   */
  #score(assessment, asOf) {
    const text = toJson(assessment);
    const questions = this.#model.dimensions.flatMap((dimension) => dimension.questions);
    const fields = fieldsOf(text, this.#model, questions, typeof assessment === 'string');
    const result = (fields && this.#call('score', ...fields, asOf)) ?? this.#call('scoreDocument', text, asOf);
    // The core knows rules, and the model that JavaScript has knows the words.
    for (const step of result.steps) {
      if (step.from !== null) step.next = questions.find(({ id }) => id === step.question)?.levels[step.from].next;
    }
    return result;
  }

  /**
   * @param {keyof import('./instance.js').Functions} name
   * @param {...string} texts
   * @returns {any} undefined where there is nothing to tell
   */
  #call(name, ...texts) {
    if (texts.some((text) => text.length > MAX_BYTES)) throw tooLong();
    const text = Engine.call(this, name, ...texts);
    if (!text) return undefined;
    const envelope = JSON.parse(text);
    if (!envelope.ok) throw new InputError(freeze(envelope.errors));
    return envelope.result;
  }

  /** @param {keyof import('./instance.js').Functions} name */
  #require(name) {
    const call = this.#started().functions[name];
    if (!call) throw new AmpsError('not-in-engine', 'This needs amps-site.wasm: await complete().');
    return call;
  }

  /** The instance, with the model in use. */
  #started() {
    this.#instance ??= this.#start();
    if (this.#used === this.#model) return this.#instance;
    const text = accepted.get(this.#model);
    if (text) this.#instance.functions.useModel?.(text);
    // A fresh instance scores by the built-in model.
    else this.#instance = this.#start();
    this.#used = this.#model;
    return this.#instance;
  }

  #openNumbers() {
    this.#numbers ??= this.#guard(() => new Numbers(this.#started(), this.#model));
    return this.#numbers;
  }

  /**
   * @template T
   * @param {() => T} call
   * @returns {T}
   */
  #guard(call) {
    try {
      return call();
    } catch (cause) {
      throw cause instanceof AmpsError ? cause : this.#trap(cause);
    }
  }

  /** After a trap an instance may answer wrongly or die later: it is never used again. @param {unknown} cause */
  #trap(cause) {
    this.#instance = undefined;
    this.#numbers = undefined;
    return new TrapError('engine-failed', 'The engine failed and was restarted. Please try again.', { cause });
  }

  #start() {
    this.#used = builtinModel;
    this.#numbers = undefined;
    return instantiate(this.#module);
  }
}

/**
 * JSON for the core. Numbers that JSON cannot hold travel as words, so that the core can name what it found. Pages
 * exist that give every array or text a `toJSON`: only objects of a class of their own may speak for themselves.
 * @internal
 * @param {unknown} document @param {number} [most] bytes
 * @throws {InputError} text-too-long, before all of it is written; input-unreadable
 */
export function toJson(document, most = MAX_BYTES) {
  // A mark of the byte order belongs to a file, not to its text: the core passes over it, and `JSON.parse` would not.
  if (typeof document === 'string') return document.replace(/^\ufeff/, '');
  // A small object can be a long text: where it holds another one many times over.
  let room = most;
  /** @this {any} @param {string} key @param {unknown} spoken */
  function plain(key, spoken) {
    const value = this[key];
    room -= 1 + (Array.isArray(this) ? 0 : key.length) + (typeof value === 'string' ? value.length : 0);
    if (room < 0) throw 0;
    if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) return String(value);
    const kind = typeof value === 'object' && value !== null && Object.getPrototypeOf(value);
    return kind && kind !== Object.prototype && kind !== Array.prototype ? spoken : value;
  }
  try {
    return JSON.stringify(document, plain) ?? 'null';
  } catch (cause) {
    throw room < 0 ? tooLong(most) : unreadable(cause);
  }
}

/**
 * @internal
 * @param {() => unknown} read
 * @throws {InputError} input-unreadable
 */
export function toText(read) {
  try {
    return named(read());
  } catch (cause) {
    throw unreadable(cause);
  }
}

/** @param {{asOf?: string} | null} [options] */
function dateOf(options) {
  return toText(() => {
    const { asOf = '' } = options ?? {};
    return asOf;
  });
}

/**
 * Half of a surrogate pair has no UTF-8: passed on, it would swallow the character behind it.
 * @param {string} text
 */
function toWellFormed(text) {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function tooLong(most = MAX_BYTES) {
  return refusal('text-too-long', `The text has more than ${most} bytes, which is the most that is allowed.`);
}

/** A proxy may throw even where it is only asked what it is. @param {Function} kind @param {unknown} thrown */
function isA(kind, thrown) {
  try {
    return thrown instanceof kind;
  } catch {
    return false;
  }
}

/** @param {unknown} cause whatever an object of anyone's making throws */
function unreadable(cause) {
  return refusal(
    'input-unreadable',
    'The input cannot be read: it holds itself, is nested too deeply, or fails when it is read.',
    cause,
  );
}

/** @param {string} code @param {string} message @param {unknown} [cause] */
function refusal(code, message, cause) {
  return new InputError(freeze([{ code, pointer: '', message }]), { cause });
}

/**
 * @template T
 * @param {T} value
 * @returns {T}
 */
function freeze(value) {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}
