/**
 * The host's side of a score in a frame. Pages that cannot run `<amps-health-score>` themselves put
 * embed.html into an iframe and drive it from here.
 */
import { AmpsError, InputError } from '../engine/errors.js';
import { VERSION, message, secret, told } from './protocol.js';

export { AmpsError, InputError };

/** @typedef {import('../engine/documents.js').Assessment} Assessment */
/** @typedef {import('../engine/documents.js').Model} Model */
/** @typedef {import('../engine/documents.js').Result} Result */
/** @typedef {import('../engine/errors.js').Fault} Fault */

/**
 * What a frame shows. Every member means what the attribute or property of `<amps-health-score>` means. Of a
 * state that is set, members that are left out stay as they are, and `null` takes a member back to its
 * default.
 * @typedef {object} FrameState
 * @property {string | null} [value] an AMPS vector, in place of all answers
 * @property {object | string | null} [assessment] instead of `value`: an amps-assessment document or its JSON
 *   text
 * @property {string | null} [stage] the id of a lifecycle stage; goes before that of `value` or `assessment`
 * @property {object | string | null} [account] who is assessed, or its JSON text: `{name: 'Northwind'}`
 * @property {object | string | null} [model] a model document or its JSON text; the built-in model without
 *   one. The frame requests nothing from anywhere: fetch the document in your page
 * @property {string | null} [lang] BCP 47 tag of the language of the texts
 * @property {'auto' | 'light' | 'dark' | null} [theme] colours; `auto` follows the system
 * @property {'comfortable' | 'compact' | null} [density] size of type and space
 * @property {boolean | null} [readonly] whether everything is shown and nothing can be changed
 */

/**
 * What a frame tells about itself.
 * @typedef {object} FrameReport
 * @property {string} value the AMPS vector; empty as long as no stage is chosen
 * @property {string} stage empty as long as none is chosen
 * @property {Assessment} assessment without `stage` as long as none is chosen
 * @property {Record<string, unknown> | null} account
 * @property {Model} model the model in use
 * @property {Result | null} result
 * @property {string} lang
 * @property {string} theme
 * @property {string} density
 * @property {boolean} readonly
 */

/**
 * The events of a connection and their details: the names are those of `<amps-health-score>`.
 * @typedef {object} FrameEvents
 * @property {null} amps-ready
 * @property {{assessment: Assessment, value: string}} amps-change
 * @property {Result} amps-result
 * @property {{code: string, message: string, errors?: readonly Fault[]}} amps-error
 */

/** @typedef {{message: any, resolve: (answer: any) => void, reject: (error: AmpsError) => void}} Request */

// A frame that runs says hello before it has loaded; the rest is patience with a busy machine. Firefox does
// not even tell that it refused to load one.
const PATIENCE_MS = { loaded: 3000, asked: 10_000 };

const HANDED_AT_MOST = 5;

// The number of a message without an answer; all others begin at 1.
const KEPT = 0;

/** How each message is answered where nothing is wrong. @type {Record<string, string>} */
const ANSWERS = { set: 'result', state: 'state' };

const pixels = (/** @type {string} */ length) => Number.parseFloat(length) || 0;

/**
 * Drives the frame that an iframe shows or will show.
 *
 * The frame is heard when its window is the window of the iframe, its origin is that of `iframe.src` (or `null`, where
 * the iframe has a `sandbox` without `allow-same-origin`), and it shows that it was loaded from `iframe.src`: by a secret
 * that the connection puts behind that address, as its fragment. A page around yours can send the frame anywhere; a
 * document from elsewhere has the same window and origin, but not the secret, and hears nothing. Everything else runs
 * over one private port, which ends with the document. When the frame is loaded again it gets its state again, with all
 * that the user changed.
 *
 * Two headers of your page keep strangers off altogether: `Content-Security-Policy: frame-src https://scores.example`,
 * by which the frame can show nothing else, and `frame-ancestors 'self'`, by which nobody frames your page.
 *
 * embed.html and embed.js need no headers of their server, with one exception: in a page under
 * `Cross-Origin-Embedder-Policy: require-corp` both need that header too, and
 * `Cross-Origin-Resource-Policy: cross-origin`. For the copy button give the iframe
 * `allow="clipboard-write"`, for links in notes add `allow-popups` to its `sandbox`.
 * @param {HTMLIFrameElement} iframe shows embed.html
 * @param {FrameState} [state] what to show first
 * @param {object} [options]
 * @param {boolean} [options.resize] whether to keep the iframe as high as its content; yes unless told
 *   otherwise
 * @param {string} [options.origin] the origin to expect where it is not that of `iframe.src`: after a
 *   redirect, or `'null'` in a page that is sandboxed itself
 * @returns {AmpsFrame}
 * @example
 * const iframe = document.createElement('iframe');
 * iframe.setAttribute('sandbox', 'allow-scripts');
 * iframe.src = 'embed.html';
 * document.body.append(iframe);
 *
 * const amps = connect(iframe, { value: 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3' });
 * amps.addEventListener('amps-change', ({ detail }) => console.log(detail.value));
 * const result = await amps.ready;
 * console.log(result.score, result.band); // 48.8 at-risk
 */
export function connect(iframe, state = {}, options = {}) {
  return new AmpsFrame(iframe, state, options);
}

/**
 * A connection to a frame; `connect` makes it.
 * @fires {CustomEvent<null>} amps-ready - the frame has loaded; again after each reload
 * @fires {CustomEvent<{assessment: Assessment, value: string}>} amps-change - the user changed something
 * @fires {CustomEvent<Result>} amps-result - the result document, whenever there is a new one
 * @fires {CustomEvent<{code: string, message: string, errors?: Fault[]}>} amps-error - what was refused or
 *   failed, and why; what the frame showed stays
 *
 * @example <caption>ready, result, amps-result</caption>
 * const amps = connect(document.querySelector('iframe'), { value: 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3' });
 * amps.addEventListener('amps-result', ({ detail }) => console.log(detail.band)); // at-risk
 * await amps.ready;
 * console.log(amps.result.score); // 48.8
 *
 * @example <caption>amps-ready, amps-change, amps-error</caption>
 * const amps = connect(document.querySelector('iframe'));
 * amps.addEventListener('amps-ready', () => console.log('loaded')); // loaded
 * amps.addEventListener('amps-change', ({ detail }) => console.log(detail.value));
 * amps.addEventListener('amps-error', ({ detail }) => console.log(detail.code)); // vector-prefix
 * await amps.set({ value: 'no vector' }).catch(() => {});
 */
export class AmpsFrame extends EventTarget {
  #iframe;
  #resize;
  #expected;
  /** @type {MessagePort | undefined} */
  #port;
  /** A frame that shows this secret was loaded from the address of the iframe. */
  #key = secret();
  /** Tells this connection's refusals from those of others. */
  #name = secret();
  /** How often it was handed over in vain. */
  #handed = 0;
  /** Whose port was taken last. @type {unknown} */
  #turn;
  /** Why the connection is over. @type {AmpsError | undefined} */
  #over;
  /** What the frame accepted or the user made of it: for the next hello. @type {FrameState} */
  #kept = {};
  /** @type {Result | null} */
  #result = null;
  /** What is not answered yet, in order. @type {Map<number, Request>} */
  #requests = new Map();
  #count = 0;
  #looks = 0;
  #closing = new AbortController();
  /** @type {(error: AmpsError) => void} */
  #giveUp = () => {};
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #patience;
  /** Whether the frame said anything at all. */
  #isHeard = false;
  /** Why the frame is given up. @type {AmpsError | undefined} */
  #silence;

  /**
   * @param {HTMLIFrameElement} iframe
   * @param {FrameState} state
   * @param {{resize?: boolean, origin?: string}} options
   */
  constructor(iframe, state, { resize = true, origin } = {}) {
    super();
    this.#iframe = iframe;
    this.#resize = resize;
    this.#expected = origin;
    if (!iframe.title) iframe.title = 'AMPS health score';
    const { signal } = this.#closing;
    addEventListener('message', (event) => this.#onMessage(event), { signal });
    for (const type of ['load', 'error']) {
      iframe.addEventListener(type, () => this.#wait(PATIENCE_MS.loaded), { signal });
    }
    if (iframe.loading !== 'lazy') this.#wait(PATIENCE_MS.asked);
    if (resize) {
      const look = () => this.#look();
      addEventListener('scroll', look, { signal, capture: true, passive: true });
      addEventListener('resize', look, { signal });
    }
    const first = this.set(state);
    /**
     * The result of the first state, null where that has no score. Rejects with the first error that comes
     * instead; a frame that gets going later shows the state all the same.
     * @type {Promise<Result | null>}
     */
    this.ready = new Promise((resolve, reject) => {
      this.#giveUp = reject;
      first.then(resolve, reject);
    });
    this.ready.catch(() => {});
    // A frame that loaded earlier has said its hello unheard.
    this.#speak('hello', { from: this.#name });
  }

  /** The last result document of the frame; null while it has none. */
  get result() {
    return this.#result;
  }

  /**
   * Changes what the frame shows: all that is asked for, or nothing where some of it is refused.
   * @param {FrameState} state
   * @returns {Promise<Result | null>} the result document; null without a stage
   * @throws {InputError} with every fault of the state
   * @throws {AmpsError} codes: bridge-message-too-long (more than 1 MiB of JSON), bridge-not-json; bridge-silent
   *   (nothing that shows it is the frame is heard; it will show the state if it gets going later); and where the
   *   connection is over: bridge-in-use (another one drives the frame), bridge-host-refused (the frame's
   *   amps-hosts does not list this page), bridge-origin-refused (the frame has another origin than
   *   expected), bridge-version (embed.html is of another release), bridge-nonsense (the frame answers what
   *   cannot be understood), bridge-closed
   * @example
   * const amps = connect(document.querySelector('iframe'));
   * await amps.set({ value: 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3', theme: 'dark' });
   * try {
   *   await amps.set({ value: 'AMPS:1/ST:RN/A1:9' });
   * } catch (error) {
   *   console.log(error.code); // level-out-of-range
   * }
   */
  set(state) {
    return this.#request('set', { state });
  }

  /**
   * Asks the frame what it shows.
   * @returns {Promise<FrameReport>}
   * @throws {AmpsError} codes as for `set`
   * @example
   * const amps = connect(document.querySelector('iframe'), { value: 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3' });
   * const { value, assessment, result } = await amps.state();
   * console.log(value.slice(0, 17), assessment.answers.A1.level, result.score); // AMPS:1/ST:RN/A1:3 3 48.8
   */
  state() {
    return this.#request('state', {});
  }

  /**
   * Ends the connection. What the frame shows stays, and another connection may drive it.
   * @example
   * const amps = connect(document.querySelector('iframe'));
   * amps.close();
   */
  close() {
    // On the same way as the next hello, so that it arrives first.
    if (this.#port) this.#speak('close', { key: this.#key });
    this.#end(new AmpsError('bridge-closed', 'The connection to the frame was closed.'));
  }

  /**
   * @template {keyof FrameEvents} K
   * @overload
   * @param {K} type
   * @param {(event: CustomEvent<FrameEvents[K]>) => void} listener
   * @param {AddEventListenerOptions | boolean} [options]
   * @returns {void}
   */
  /**
   * @overload
   * @param {string} type
   * @param {EventListenerOrEventListenerObject | null} listener
   * @param {AddEventListenerOptions | boolean} [options]
   * @returns {void}
   */
  /** @param {string} type @param {any} listener @param {AddEventListenerOptions | boolean} [options] */
  addEventListener(type, listener, options) {
    super.addEventListener(type, listener, options);
  }

  get #origin() {
    if (this.#expected) return this.#expected;
    const { sandbox, src } = this.#iframe;
    const isOpaque = this.#iframe.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
    return isOpaque ? 'null' : new URL(src, document.baseURI).origin;
  }

  /** @param {MessageEvent} event */
  #onMessage({ source, origin, data, ports: [port] }) {
    if (!source || source !== this.#iframe.contentWindow || data?.amps === undefined) return;
    const expected = this.#origin;
    if (origin !== expected) {
      this.#fail(new AmpsError(
        'bridge-origin-refused',
        `The frame has the origin ${origin}; ${expected} is expected. It was not listened to.`,
      ));
    } else if (data.amps !== VERSION) {
      this.#fail(new AmpsError('bridge-version', `The frame speaks version ${String(data.amps).slice(0, 9)}, this `
        + `page version ${VERSION}. Take bridge.js, embed.html and embed.js from one release.`));
    } else if (data.type === 'hello') {
      this.#isHeard = true;
      this.#speak('hello', { from: this.#name });
    } else if (data.type === 'port') {
      if (data.key === this.#key && port) this.#take(port, data.id);
      else this.#handKey();
    } else if (data.type === 'refused' && !this.#port && (data.to === undefined || data.to === this.#name)) {
      this.#fail(received(data));
    }
  }

  /** Only what is loaded from there reads what stands behind an address, and whatever else is in the frame goes. */
  #handKey() {
    const { contentWindow, src } = this.#iframe;
    // A redirection that loses the key would load the frame again and again.
    if (!src || this.#handed === HANDED_AT_MOST) return;
    this.#handed += 1;
    const address = new URL(src);
    address.hash = this.#key;
    contentWindow?.location.replace(address.href);
  }

  /** Gives the frame up where it does not show in time that it is there. @param {number} ms */
  #wait(ms, isLast = false) {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (this.#port || this.#over || this.#silence) return;
      if (this.#isHeard && !isLast) {
        this.#wait(PATIENCE_MS.asked, true);
        return;
      }
      const error = new AmpsError('bridge-silent', 'Nothing is heard from what the address of the frame leads '
        + 'to. Is it right, and does it keep what stands behind #? Does its sandbox allow scripts? Does a header forbid it: frame-src of this page, frame-ancestors, '
        + 'Cross-Origin-Embedder-Policy or Cross-Origin-Resource-Policy of the frame?');
      this.#silence = error;
      this.#emit('amps-error', told(error));
      // A frame that starts later does what was asked; its promise has failed by then.
      this.#giveUp(error);
      for (const { reject } of this.#requests.values()) reject(error);
    }, ms);
  }

  /** @param {MessagePort} port @param {unknown} turn names all that the frame offers until one is taken */
  #take(port, turn) {
    if (turn === this.#turn) return;
    this.#turn = turn;
    this.#handed = 0;
    this.#silence = undefined;
    this.#port?.close();
    this.#port = port;
    port.onmessage = ({ data }) => {
      try {
        this.#hear(data);
      } catch (cause) {
        this.#fail(new AmpsError('bridge-nonsense', 'The frame says what cannot be understood. Are bridge.js, '
          + 'embed.html and embed.js of one release?', { cause }));
      }
    };
    this.#post(message('open', { resize: this.#resize }));
    if (Object.keys(this.#kept).length) this.#post(message('set', { id: KEPT, state: this.#kept }));
    for (const request of this.#requests.values()) this.#post(request.message);
    this.#look();
  }

  /**
   * @param {any} data from the frame, which may be newer and say what is not known here
   * @throws what it can only say by mistake
   */
  #hear(data) {
    const { amps, type, id } = data;
    const request = this.#requests.get(id);
    const isAnswer = request && (type === 'error' || type === ANSWERS[request.message.type]);
    if (amps !== VERSION || typeof type !== 'string' || !(isAnswer || id === undefined || id === KEPT)) {
      throw new TypeError('no message');
    }
    switch (type) {
      case 'ready':
        this.#emit('amps-ready', null);
        break;
      case 'result':
        this.#result = data.result === null ? null : objectIn(data.result);
        if (request) this.#keep(request.message.state, objectIn(data.assessment));
        else if (id === undefined) this.#emit('amps-result', data.result);
        request?.resolve(data.result);
        break;
      case 'state':
        request?.resolve(objectIn(data.state));
        break;
      case 'change':
        this.#kept.assessment = objectIn(data.assessment);
        this.#emit('amps-change', { assessment: data.assessment, value: data.value });
        break;
      case 'error': {
        const error = received(data);
        this.#emit('amps-error', told(error));
        if (request) request.reject(error);
        else this.#giveUp(error);
        break;
      }
      case 'gone':
        this.#port?.close();
        this.#port = undefined;
        this.#isHeard = false;
        this.#wait(PATIENCE_MS.asked);
        break;
      case 'refused':
        this.#fail(received(data));
        break;
      case 'resize':
        if (this.#resize) this.#fit(data.height);
        break;
      default:
    }
    // The promise of this call tells what went wrong in it.
    this.#requests.delete(id);
  }

  /** @param {FrameState} state that the frame accepted @param {Assessment} assessment what came of it */
  #keep({ value, stage, account, ...state }, assessment) {
    this.#kept = { ...this.#kept, ...state, assessment };
  }

  /** @param {string} type @param {object} body @returns {Promise<any>} */
  #request(type, body) {
    const promise = new Promise((resolve, reject) => {
      if (this.#over) throw this.#over;
      this.#count += 1;
      const id = this.#count;
      const request = { message: message(type, { id, ...copied(body) }), resolve, reject };
      this.#requests.set(id, request);
      this.#post(request.message);
      if (this.#silence) throw this.#silence;
    });
    // Without a promise it is told by amps-error.
    promise.catch(() => {});
    return promise;
  }

  /** @param {object} data */
  #post(data) {
    this.#port?.postMessage(data);
  }

  /** Says to the window of the frame what anybody may hear. @param {string} type @param {object} [body] */
  #speak(type, body) {
    this.#iframe.contentWindow?.postMessage(message(type, body), '*');
  }

  /** @param {AmpsError} error */
  #fail(error) {
    this.#emit('amps-error', told(error));
    this.#end(error);
  }

  /** Nothing is said or heard any more. @param {AmpsError} error */
  #end(error) {
    this.#closing.abort();
    this.#over = error;
    this.#port?.close();
    this.#port = undefined;
    for (const { reject } of this.#requests.values()) reject(error);
    this.#requests.clear();
  }

  /** Tells the frame which part of it is in view: what stays in sight of the reader has to stay there. */
  #look() {
    if (!this.#port || !this.#resize) return;
    this.#looks += 1;
    const look = this.#looks;
    const eye = new IntersectionObserver(([{ boundingClientRect: all, intersectionRect: part }]) => {
      eye.disconnect();
      // Browsers answer two observers in any order: the view before the last scroll may be told after the one behind it.
      if (look !== this.#looks || !part.height) return;
      const view = { start: part.top - all.top, end: all.bottom - part.bottom, size: innerHeight };
      this.#post(message('view', view));
    });
    eye.observe(this.#iframe);
  }

  /** @param {unknown} height of the content of the frame, in CSS pixels */
  #fit(height) {
    if (typeof height !== 'number' || !(height >= 0)) return;
    const iframe = this.#iframe;
    const style = getComputedStyle(iframe);
    const around = style.boxSizing === 'border-box'
      ? pixels(style.borderTopWidth) + pixels(style.borderBottomWidth)
        + pixels(style.paddingTop) + pixels(style.paddingBottom)
      : 0;
    iframe.style.height = `${height + around}px`;
    this.#look();
  }

  /** @param {keyof FrameEvents} type @param {unknown} detail */
  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** @param {any} data an error that the frame tells */
function received({ code, message: text, errors }) {
  return Array.isArray(errors) && errors.length > 0 ? new InputError(errors) : new AmpsError(String(code), String(text));
}

/** @param {any} value that can be nothing else @throws {TypeError} */
function objectIn(value) {
  if (typeof value !== 'object' || value === null) throw new TypeError(String(value));
  return value;
}

/**
 * A copy: what a page changes while the frame loads is not meant. Proxies of frameworks cannot be cloned, but
 * are JSON like any other object.
 * @template T
 * @param {T} value
 * @returns {T}
 */
function copied(value) {
  try {
    return structuredClone(value);
  } catch {
    try {
      return JSON.parse(JSON.stringify(value));
    } catch (cause) {
      throw new AmpsError('bridge-not-json', 'The state holds what JSON cannot, like a circle.', { cause });
    }
  }
}
