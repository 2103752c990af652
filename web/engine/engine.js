// The one door to WebAssembly: text goes in, envelopes come out, and nobody else sees either.

import createInstance from '../../build/wasm/amps.js';
import { AmpsError, InputError, LoadError, TrapError } from './errors.js';

export { AmpsError, InputError, LoadError, TrapError } from './errors.js';

/** @typedef {import('./documents.js').Model} Model */
/** @typedef {import('./documents.js').Assessment} Assessment */
/** @typedef {import('./documents.js').Result} Result */
/** @typedef {import('./documents.js').Change} Change */
/** @typedef {import('./errors.js').Fault} Fault */

// The core refuses more than this itself; here it spares copying a text that is refused anyway.
const MAX_BYTES = 1_048_576;

/**
 * Loads and compiles the engine.
 * @param {object} [options]
 * @param {URL | string | Response | Promise<Response> | BufferSource} [options.wasm] the engine's bytes, or where
 *   they are; amps.wasm beside the script unless told otherwise
 * @returns {Promise<Engine>}
 * @throws {LoadError} codes: wasm-missing (no WebAssembly here), wasm-blocked (a Content-Security-Policy forbids
 *   it), wasm-unreachable (not found, or the network failed), wasm-damaged (not the engine's bytes)
 */
export async function loadEngine({ wasm = new URL('amps.wasm', import.meta.url) } = {}) {
  if (typeof WebAssembly !== 'object') {
    throw new LoadError('wasm-missing', 'This browser has no WebAssembly, or it is turned off.');
  }
  const bytes = await readBytes(wasm);
  let module;
  try {
    module = await WebAssembly.compile(bytes);
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
  try {
    return new Engine(module);
  } catch (cause) {
    throw new LoadError('wasm-damaged', 'The engine file does not belong to this script.', { cause });
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
  /** @type {Model} */
  #model;
  /** @type {string | null} the text of the model in use; null for the built-in one */
  #modelText = null;

  /** @param {WebAssembly.Module} module */
  constructor(module) {
    this.#module = module;
    this.#model = this.#call('builtinModel');
  }

  /** The model in use. */
  get model() {
    return this.#model;
  }

  /**
   * Puts another model to use; after a refusal the old one stays.
   * @param {string | object | null} model a model document or its JSON text; null for the built-in model
   * @throws {InputError} with every fault of the document
   */
  useModel(model) {
    const text = model === null ? null : toJson(model);
    const builtin = /** @type {Model} */ (this.#call('builtinModel'));
    this.#call('useModel', text ?? JSON.stringify(builtin));
    this.#modelText = text;
    this.#model = text === null ? builtin : freeze(JSON.parse(text));
  }

  /**
   * @param {Assessment | string} assessment an amps-assessment document or its JSON text
   * @param {object} [options]
   * @param {string} [options.asOf] YYYY-MM-DD: answers too old on that day count as unknown
   * @returns {Result}
   * @throws {InputError} with every fault of the document
   */
  score(assessment, { asOf = '' } = {}) {
    return this.#call('score', toJson(assessment), toText(asOf));
  }

  /**
   * What moved the score between two assessments of one account; in the full engine (amps-full.wasm) only.
   * @param {Assessment | string} before
   * @param {Assessment | string} after
   * @returns {Change} effects that sum exactly to the difference
   * @throws {InputError} with every fault of a document, or no-score where one of the two has none
   */
  change(before, after) {
    return this.#call('change', toJson(before), toJson(after));
  }

  /**
   * @param {string} text an AMPS vector
   * @returns {Assessment}
   * @throws {InputError} with every offending part and its position
   */
  parseVector(text) {
    return this.#call('parseVector', toText(text));
  }

  /**
   * @param {Assessment | string} assessment
   * @returns {string} the canonical vector
   * @throws {InputError} with every fault of the document
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
    for (const text of texts) refuseOversize(text);
    let envelope;
    try {
      this.#instance ??= this.#start();
      const call = /** @type {((...texts: string[]) => string) | undefined} */ (this.#instance[name]);
      if (!call) throw new AmpsError('not-in-engine', `This engine file has no ${name}. Load amps-full.wasm.`);
      envelope = JSON.parse(call(...texts.map(toWellFormed)));
    } catch (cause) {
      if (cause instanceof AmpsError) throw cause;
      // After a trap an instance may answer wrongly or die later: it is never used again.
      this.#instance = undefined;
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
    if (this.#modelText !== null) instance.useModel(this.#modelText);
    return instance;
  }
}

/**
 * JSON for the core. Numbers that JSON cannot hold travel as words, so that the core can name what it found.
 * @param {unknown} document
 */
function toJson(document) {
  if (typeof document === 'string') return document;
  const json = JSON.stringify(document, (_, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
  return json ?? 'null';
}

/** @param {unknown} value */
function toText(value) {
  return typeof value === 'string' ? value : String(value);
}

/**
 * Half of a surrogate pair has no UTF-8: passed on, it would swallow the character behind it.
 * @param {string} text
 */
function toWellFormed(text) {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** @param {string} text */
function refuseOversize(text) {
  if (text.length > MAX_BYTES) {
    throw new InputError([
      {
        code: 'text-too-long',
        pointer: '',
        message: `The text has ${text.length} characters. At most ${MAX_BYTES} bytes are allowed.`,
      },
    ]);
  }
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
