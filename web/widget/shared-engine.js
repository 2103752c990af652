/** One engine for all the badges of a page that ask for the same one, and their turns at it. */
import { loadEngine, toJson } from '../engine/engine.js';
import { ModelError, isAddress, readModel } from './model-source.js';
import { today } from './surroundings.js';

/** @typedef {import('../engine/engine.js').Engine} Engine */
/** @typedef {import('../engine/engine.js').Summary} Summary */

// Nobody feels less: the page stays at hand for its user while a long list is scored.
const SLICE_MS = 100;
const REMEMBERED = 5000;

/** By what is asked for. Only the badges hold on to an engine. @type {Map<string, WeakRef<SharedEngine>>} */
const shared = new Map();
const forgotten = new FinalizationRegistry((/** @type {string} */ key) => {
  if (!shared.get(key)?.deref()) shared.delete(key);
});

/** A list may hand one document to each of its rows. @type {WeakMap<object, string>} */
const texts = new WeakMap();

/** @param {URL | string} address @param {string} base */
function absolute(address, base) {
  try {
    return new URL(address, base).href;
  } catch {
    // Whoever fetches it says what is wrong.
    return String(address);
  }
}

/** @param {unknown} model @param {string} base */
function nameOf(model, base) {
  if (isAddress(model)) return absolute(model, base);
  if (typeof model !== 'object' || model === null) return String(model || '');
  try {
    const text = texts.get(model) ?? toJson(model);
    texts.set(model, text);
    return text;
  } catch (cause) {
    const message = 'The model cannot be written as JSON: it contains itself, or a BigInt.';
    throw new ModelError('model-not-json', message, { cause });
  }
}

/**
 * @param {string} wasm address of the engine; empty for the one beside the script
 * @param {unknown} model an address, a model document, its JSON text, or nothing for the built-in one
 * @param {string} base what a relative address starts from
 */
export function sharedEngine(wasm, model, base) {
  const address = wasm && absolute(wasm, base);
  const source = nameOf(model, base);
  const key = `${address}\n${source}`;
  let found = shared.get(key)?.deref();
  // What failed is tried again by whoever asks next.
  if (!found || found.failure) {
    found = new SharedEngine(address, source, base);
    shared.set(key, new WeakRef(found));
    forgotten.register(found, key);
  }
  return found;
}

class SharedEngine {
  /** @type {Engine | undefined} */
  #engine;
  /** Why there is no engine, or none with this model. @type {unknown} */
  failure;
  /** Who waits for a score. @type {Map<Element, {vector: string, asOf: string, show: () => void}>} */
  #queue = new Map();
  /** Whose score is known and not shown yet. @type {(() => void)[]} */
  #scored = [];
  #working = true;
  #today = '';
  /** @type {Map<string, Summary>} */
  #known = new Map();
  /** What is in view goes first. @type {IntersectionObserver | undefined} */
  #sight;

  /** @param {string} wasm @param {string} model @param {string} base */
  constructor(wasm, model, base) {
    this.#start(wasm, model, base);
  }

  /** @param {string} wasm @param {string} model @param {string} base */
  async #start(wasm, model, base) {
    try {
      const loading = loadEngine(wasm ? { wasm } : {});
      const [engine, document] = await Promise.all([loading, readModel(model, base)]);
      if (document) engine.useModel(document);
      this.#engine = engine;
    } catch (error) {
      this.failure = error;
    }
    this.#work();
  }

  /** The model in use; undefined while it is loading. */
  get model() {
    return this.#engine?.model;
  }

  /**
   * @param {Element} element
   * @param {string} vector @param {string} asOf
   * @param {() => void} show called when the summary, or why there is none, is at hand
   */
  queue(element, vector, asOf, show) {
    this.#queue.set(element, { vector, asOf, show });
    if (this.#working) return;
    this.#working = true;
    queueMicrotask(() => this.#work());
  }

  /**
   * @param {string} vector
   * @param {string} asOf YYYY-MM-DD; empty for today
   * @returns {Summary} the same object for the same question
   */
  summary(vector, asOf) {
    if (!this.#engine) throw this.failure;
    const question = `${asOf || this.#today} ${vector}`;
    const known = this.#known.get(question);
    if (known) return known;
    const summary = this.#engine.summary(vector, { asOf: asOf || this.#today });
    if (this.#known.size === REMEMBERED) this.#known.clear();
    this.#known.set(question, summary);
    return summary;
  }

  #work() {
    const end = performance.now() + SLICE_MS;
    this.#today = today();
    // Whatever is shown lays the whole list out anew: many are scored first, and then shown together.
    if (this.#scored.length === 0) this.#score(end);
    while (this.#scored.length && performance.now() < end) this.#scored.pop()?.();
    this.#working = this.#queue.size + this.#scored.length > 0;
    if (this.#working) {
      setTimeout(() => this.#work());
      this.#look();
    } else {
      this.#sight?.disconnect();
      this.#sight = undefined;
    }
  }

  /** @param {number} end */
  #score(end) {
    for (const [element, { vector, asOf, show }] of this.#queue) {
      if (performance.now() > end) break;
      this.#queue.delete(element);
      this.#scored.push(show);
      try {
        this.summary(vector, asOf);
      } catch {
        // Whoever shows it asks again, and hears it.
      }
    }
    this.#scored.reverse();
  }

  #look() {
    if (this.#sight) return;
    this.#sight = new IntersectionObserver((entries) => {
      const inView = new Map();
      for (const { target, isIntersecting } of entries) {
        const waiting = this.#queue.get(target);
        if (isIntersecting && waiting) inView.set(target, waiting);
      }
      this.#queue = new Map([...inView, ...this.#queue]);
    });
    for (const element of this.#queue.keys()) this.#sight.observe(element);
  }
}
