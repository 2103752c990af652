/** One engine for all the badges of a page that ask for the same one, and their turns at it. */
import { loadSmallEngine, toJson } from '#engine';
import { ModelError, isAddress, readModel } from './model-source.js';
import { today } from './surroundings.js';

/** @typedef {import('../engine/engine.js').Engine} Engine */
/** @typedef {import('../engine/engine.js').Summary} Summary */

// Nobody feels less: the page stays at hand for its user while a long list is scored.
const SLICE_MS = 100;
const FRAME_MS = 32;
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
  /** Who waits for an answer. @type {Map<Element, () => () => void>} */
  #queue = new Map();
  /** Who has one that is not shown yet. @type {Map<Element, () => void>} */
  #unseen = new Map();
  /** Those of them that the user would see. @type {Set<Element>} */
  #inView = new Set();
  /** @type {IntersectionObserver | undefined} */
  #sight;
  #working = true;
  #today = '';
  /** @type {Map<string, Summary>} */
  #known = new Map();

  /** @param {string} wasm @param {string} model @param {string} base */
  constructor(wasm, model, base) {
    this.#start(wasm, model, base);
  }

  /** @param {string} wasm @param {string} model @param {string} base */
  async #start(wasm, model, base) {
    try {
      const loading = loadSmallEngine(wasm || undefined, Boolean(model));
      const [engine, document] = await Promise.all([loading, readModel(model, base)]);
      if (document) engine.useModel(document);
      this.#engine = engine;
    } catch (error) {
      this.failure = error;
    }
    this.#answer();
  }

  /** The model in use; undefined while it is loading. */
  get model() {
    return this.#engine?.model;
  }

  /**
   * @param {Element} element
   * @param {() => () => void} answer called when its turn has come; what it returns shows the answer
   */
  queue(element, answer) {
    this.#queue.set(element, answer);
    this.#unseen.delete(element);
    if (!this.#engine) this.#watch(element);
    if (this.#working) return;
    this.#working = true;
    queueMicrotask(() => this.#answer());
  }

  /**
   * @param {string} vector
   * @param {string} asOf YYYY-MM-DD; empty for today
   * @returns {Summary} the same object for the same question
   */
  summary(vector, asOf) {
    if (!this.#engine) throw this.failure;
    const day = asOf || this.#today;
    const question = `${day} ${vector}`;
    const known = this.#known.get(question);
    if (known) return known;
    const summary = this.#engine.summary(vector, { asOf: day });
    if (this.#known.size === REMEMBERED) this.#known.clear();
    this.#known.set(question, summary);
    return summary;
  }

  /**
   * Every answer that is shown lays the list out anew: those in view at once, the others together at the end.
   * @param {number} pause for those in view to be painted before the others are laid out
   */
  #answer(pause = FRAME_MS) {
    const end = performance.now() + SLICE_MS;
    this.#today = today();
    for (const [element, answer] of this.#queue) {
      if (performance.now() > end) break;
      this.#queue.delete(element);
      const show = answer();
      if (this.#inView.has(element)) show();
      else this.#unseen.set(element, show);
    }
    if (this.#queue.size) {
      for (const waiting of [this.#unseen, this.#queue]) for (const element of waiting.keys()) this.#watch(element);
      setTimeout(() => this.#answer(0));
    } else if (this.#inView.size) setTimeout(() => this.#showRest(), pause);
    else this.#showRest();
  }

  #showRest() {
    const end = performance.now() + SLICE_MS;
    for (const [element, show] of this.#unseen) {
      if (performance.now() > end) break;
      this.#unseen.delete(element);
      show();
    }
    if (this.#unseen.size) setTimeout(() => this.#showRest());
    else if (this.#queue.size) this.#answer();
    else {
      this.#working = false;
      this.#inView.clear();
      this.#sight?.disconnect();
      this.#sight = undefined;
    }
  }

  /** @param {Element} element */
  #watch(element) {
    this.#sight ??= new IntersectionObserver((entries) => {
      const first = new Map();
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        this.#inView.add(target);
        const answer = this.#queue.get(target);
        if (answer) first.set(target, answer);
        this.#unseen.get(target)?.();
        this.#unseen.delete(target);
      }
      this.#queue = new Map([...first, ...this.#queue]);
    });
    this.#sight.observe(element);
  }
}
