// The one door to WebAssembly: text goes in, envelopes come out, and nobody else sees either.

import createInstance from '../../build/wasm/amps.js';
import model from '../../build/wasm/builtin_model.js';
import { AmpsError, InputError, LoadError, TrapError } from './errors.js';

export { AmpsError, InputError, LoadError, TrapError } from './errors.js';

/** @typedef {import('./documents.js').Model} Model */
/** @typedef {import('./documents.js').Assessment} Assessment */
/** @typedef {import('./documents.js').Result} Result */
/** @typedef {import('./documents.js').Summary} Summary */
/** @typedef {import('./documents.js').Change} Change */
/** @typedef {import('./errors.js').Fault} Fault */

/** What scores unless another model is put to use. @type {Model} */
export const builtinModel = freeze(/** @type {any} */ (model));

// The core refuses more than this itself; here it spares copying a text that is refused anyway.
const MAX_BYTES = 1_048_576;

/** The texts of models that the core has accepted: each can be put to use again, whatever happens. @type {WeakMap<object, string>} */
const accepted = new WeakMap([[builtinModel, toJson(builtinModel)]]);

/** What is compiled already, by address: many elements on a page share one. @type {Map<string, Promise<WebAssembly.Module>>} */
const compiled = new Map();

/**
 * Loads and compiles the engine; from one address only once.
 * @param {object} [options]
 * @param {URL | string | Response | Promise<Response> | BufferSource} [options.wasm] the engine's bytes, or where
 *   they are; amps.wasm beside the script unless told otherwise
 * @returns {Promise<Engine>} an engine of its own, with the built-in model in use
 * @throws {LoadError} codes: wasm-missing (no WebAssembly here), wasm-blocked (a Content-Security-Policy forbids
 *   it), wasm-unreachable (not found, or the network failed), wasm-damaged (not the engine's bytes). Loading may be
 *   tried again
 * @example
 * const another = await loadEngine();
 * console.log(another.model.id, another.model.version); // amps 1.0.0
 */
export async function loadEngine(options) {
  let address;
  let compiling;
  try {
    const { wasm = new URL('./amps.wasm', import.meta.url) } = options ?? {};
    address = typeof wasm === 'string' || wasm instanceof URL ? String(wasm) : undefined;
    compiling = (address !== undefined && compiled.get(address)) || compile(wasm);
    if (address !== undefined) compiled.set(address, compiling);
    return new Engine(await compiling);
  } catch (cause) {
    if (address !== undefined && compiled.get(address) === compiling) compiled.delete(address);
    if (cause instanceof LoadError) throw cause;
    throw new LoadError('wasm-damaged', 'The engine file does not belong to this script.', { cause });
  }
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
  /** @type {import('../../build/wasm/amps.js').Instance | undefined} */
  #instance;
  #model = builtinModel;
  /** Whether the instance has read the model, which takes longer than its start and waits for the first call. */
  #hasRead = false;

  /** @param {WebAssembly.Module} module */
  constructor(module) {
    this.#module = module;
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
   * Puts another model to use; after a refusal the old one stays.
   * @param {string | object | null} model a model document or its JSON text; null for the built-in model
   * @throws {InputError} with every fault of the document
   * @example
   * const { bands, ...rest } = engine.model;
   * engine.useModel({ ...rest, id: 'strict', bands: bands.map((band) => ({ ...band, min: band.min * 1.2 })) });
   * console.log(engine.model.id); // strict
   * engine.useModel(null);
   * console.log(engine.model.id); // amps
   */
  useModel(model) {
    let known = /** @type {Model} */ (model === null ? builtinModel : model);
    const isNew = !accepted.has(known);
    if (isNew) {
      const text = toWellFormed(toJson(model));
      this.#call('useModel', text);
      known = freeze(JSON.parse(text));
      accepted.set(known, text);
    }
    this.#model = known;
    this.#hasRead = isNew;
  }

  /**
   * Scores one account: 0 to 100 points, with everything that explains them.
   * @param {Assessment | string} assessment an amps-assessment document or its JSON text
   * @param {object} [options]
   * @param {string} [options.asOf] YYYY-MM-DD: answers too old on that day count as unknown
   * @returns {Result}
   * @throws {InputError} with every fault of the document
   * @example
   * const answers = { A1: { level: 3 }, M1: { level: 2 }, P1: { level: 1 }, S1: { level: 'X' } };
   * const { score, band, range, coverage, steps } = engine.score({
   *   format: 'amps-assessment', version: 1, stage: 'renewal', answers,
   * });
   * console.log(score, band, range.low, range.high, coverage); // 37.5 critical 8.7 85.5 23.3
   * console.log(steps[0].question, steps[0].kind, steps[0].gain); // P1 raise 14.3
   */
  score(assessment, options) {
    return this.#call('score', toJson(assessment), dateOf(options));
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
   * const { score, band, certain } = engine.summary('AMPS:1/ST:RN/A1:3/P1:1', { asOf: '2026-06-30' });
   * console.log(score, band, certain); // 30.6 critical false
   */
  summary(vector, options) {
    return this.#call('summary', toText(() => vector), dateOf(options));
  }

  /**
   * What moved the score between two assessments of one account; in the full engine (amps-full.wasm) only.
   * @param {Assessment | string} before an amps-assessment document or its JSON text
   * @param {Assessment | string} after of the same account
   * @returns {Change} effects that sum exactly to the difference
   * @throws {InputError} with every fault of a document, or no-score where one of the two has none
   * @throws {AmpsError} code: not-in-engine
   * @example
   * const full = await loadEngine({ wasm: 'amps-full.wasm' });
   * const [before, after] = ['AMPS:1/ST:AG/A1:3/M1:1', 'AMPS:1/ST:RN/A1:3/M1:2'].map((each) => full.parseVector(each));
   * const { difference, answers } = full.change(before, after);
   * console.log(difference.points, difference.exact); // 19.166667 115/6
   * console.log(answers.map(({ question, points }) => `${question} ${points}`).join(', ')); // A1 0, M1 8.125
   */
  change(before, after) {
    return this.#call('change', toJson(before), toJson(after));
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
    return this.#call('parseVector', toText(() => text));
  }

  /**
   * Writes an assessment in one line: its stage, answers and date; notes, account and override stay behind.
   * @param {Assessment | string} assessment an amps-assessment document or its JSON text
   * @returns {string} the canonical vector
   * @throws {InputError} with every fault of the document
   * @example
   * const assessment = engine.parseVector('AMPS:1/ST:RN/P1:1/A1:3');
   * console.log(engine.formatVector(assessment).startsWith('AMPS:1/ST:RN/A1:3/A2:X/A3:X/M1:X')); // true
   */
  formatVector(assessment) {
    return this.#call('formatVector', toJson(assessment));
  }

  /**
   * @param {keyof import('../../build/wasm/amps.js').Instance} name
   * @param {...string} texts
   * @returns {any}
   */
  #call(name, ...texts) {
    if (texts.some((text) => text.length > MAX_BYTES)) throw tooLong();
    let envelope;
    try {
      this.#instance ??= this.#start();
      if (!this.#hasRead && name !== 'useModel') {
        this.#instance.useModel(/** @type {string} */ (accepted.get(this.#model)));
        this.#hasRead = true;
      }
      const call = /** @type {((...texts: string[]) => string) | undefined} */ (this.#instance[name]);
      if (!call) throw new AmpsError('not-in-engine', `This engine file has no ${name}. Load amps-full.wasm.`);
      envelope = JSON.parse(call(...texts.map(toWellFormed)));
    } catch (cause) {
      if (cause instanceof AmpsError) throw cause;
      // After a trap an instance may answer wrongly or die later: it is never used again.
      this.#instance = undefined;
      this.#hasRead = false;
      throw new TrapError('engine-failed', 'The engine failed and was restarted. Please try again.', { cause });
    }
    if (!envelope.ok) throw new InputError(freeze(envelope.errors));
    return freeze(envelope.result);
  }

  #start() {
    const instance = createInstance({
      /**
       * @param {WebAssembly.Imports} imports
       * @param {(instance: WebAssembly.Instance) => void} receive
       */
      instantiateWasm: (imports, receive) => {
        const wasm = new WebAssembly.Instance(this.#module, imports);
        receive(wasm);
        return wasm.exports;
      },
    });
    // The glue keeps to itself that another module did not start.
    if (!instance.useModel) throw new Error('This module is not the engine.');
    return instance;
  }
}

/**
 * JSON for the core. Numbers that JSON cannot hold travel as words, so that the core can name what it found. Pages
 * exist that give every array or text a `toJSON`: only objects of a class of their own may speak for themselves.
 * @internal
 * @param {unknown} document
 * @throws {InputError} text-too-long, before all of it is written; input-unreadable
 */
export function toJson(document) {
  // A mark of the byte order belongs to a file, not to its text: the core passes over it, and `JSON.parse` would not.
  if (typeof document === 'string') return document.replace(/^\ufeff/, '');
  // A small object can be a long text: where it holds another one many times over.
  let room = MAX_BYTES;
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
    throw room < 0 ? tooLong() : unreadable(cause);
  }
}

/**
 * An object is named, not written: a list can hold itself many times over.
 * @param {() => unknown} read
 */
function toText(read) {
  try {
    const value = read();
    return Object(value) === value ? Object.prototype.toString.call(value) : String(value);
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

function tooLong() {
  return refusal('text-too-long', `The text has more than ${MAX_BYTES} bytes, which is the most that is allowed.`);
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
