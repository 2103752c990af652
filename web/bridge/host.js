// The host of this frame: the one page that drives it, through the one port that it took.

import { AmpsError } from '../engine/errors.js';
import { MAX_CHARACTERS, VERSION, message, secret, told } from './protocol.js';

/** The most characters of the name of a connection. */
const MAX_NAME = 64;

/** @param {unknown} value from outside, of any kind and length */
const quoted = (value) =>
  (typeof value === 'string' ? `“${value.slice(0, 40)}”` : String(value).slice(0, 40));

/**
 * @param {string} type
 * @param {string} known
 */
const unknown = (type, known) => new AmpsError(
  'bridge-unknown-message', `There is no message of type ${quoted(type)} here. There are ${known}.`);

/** @param {unknown} data @returns {any} as JSON would carry it */
function checked(data) {
  let json;
  try {
    json = JSON.stringify(data) ?? 'null';
  } catch (cause) {
    throw new AmpsError('bridge-not-json', 'The message holds what JSON cannot, like a circle.', { cause });
  }
  if (json.length > MAX_CHARACTERS) {
    throw new AmpsError('bridge-message-too-long',
      `The message has ${json.length} characters as JSON. At most ${MAX_CHARACTERS} are allowed.`);
  }
  const read = JSON.parse(json);
  if (read?.amps !== VERSION) {
    throw new AmpsError('bridge-version',
      `The message has version ${quoted(read?.amps)}. This frame speaks version ${VERSION}.`);
  }
  return read;
}

/**
 * @typedef {object} HostOptions
 * @property {string} allowed origins, parted by spaces; `*` for any
 * @property {(origin: string) => void} onRefused a page that is not allowed tried to speak
 * @property {Record<string, (body: any) => Promise<object | void> | void>} answers what a message does and is
 *   answered with, by its type
 */

const inUse = () => new AmpsError('bridge-in-use',
  'The frame is driven by another connection. Close that one before a new one is made.');

export class Host {
  #allowed;
  #onRefused;
  #answers;
  /** @type {MessagePort | undefined} */
  #port;
  /** The key of the page that drives the frame. */
  #key = '';
  /** Names every offer of a port until one of them was taken: a page may be offered several, and needs one. */
  #turn = '';

  /** @param {HostOptions} options */
  constructor({ allowed, onRefused, answers }) {
    this.#allowed = allowed.split(/\s+/);
    this.#onRefused = onRefused;
    this.#answers = answers;
    addEventListener('message', (event) => this.#onMessage(event));
    addEventListener('hashchange', () => this.#sayHello());
    addEventListener('pagehide', ({ persisted }) => { if (!persisted) this.tell('gone'); });
    this.#greet();
  }

  /** @param {string} type @param {object} [body] */
  tell(type, body) {
    this.#port?.postMessage(message(type, body));
  }

  #greet() {
    this.#turn = secret();
    this.#sayHello();
  }

  // Without data: who is the parent is not known yet.
  #sayHello() {
    parent.postMessage(message('hello'), '*');
  }

  /** @param {MessageEvent} event */
  #onMessage({ source, origin, data }) {
    if (source !== parent || data?.amps === undefined) return;
    /** @param {string} type @param {object} body @param {Transferable[]} [ports] */
    const answer = (type, body, ports) =>
      parent.postMessage(message(type, body), origin === 'null' ? '*' : origin, ports);
    try {
      this.#admit(origin, data, answer);
    } catch (error) {
      answer('refused', { ...told(error), to: typeof data.from === 'string' ? data.from.slice(0, MAX_NAME) : null });
    }
  }

  /**
   * @param {string} origin @param {unknown} data
   * @param {(type: string, body: object, ports: Transferable[]) => void} answer
   */
  #admit(origin, data, answer) {
    if (!this.#allowed.includes('*') && !this.#allowed.includes(origin)) {
      this.#onRefused(origin);
      throw new AmpsError('bridge-host-refused',
        `The frame may not be driven from ${origin}: amps-hosts in its embed.html does not list it.`);
    }
    const { type, key } = checked(data);
    if (type === 'close') {
      this.#close(key);
      return;
    }
    if (type !== 'hello') throw unknown(type, 'hello and close');
    if (this.#port) throw inUse();
    const { port1, port2 } = new MessageChannel();
    const own = location.hash.slice(1);
    port1.onmessage = (event) => this.#hear(event.data, port1, own);
    answer('port', { id: this.#turn, key: own }, [port2]);
  }

  /** @param {unknown} key of the page that drives the frame */
  #close(key) {
    if (!this.#port || key !== this.#key) return;
    // What it said before may still be on its way: another queue than this message's brings it.
    this.#port.onmessage = null;
    this.#port.close();
    this.#port = undefined;
    this.#greet();
  }

  /** @param {any} data @param {MessagePort} port that was offered @param {string} key under which */
  async #hear(data, port, key) {
    if (this.#port && this.#port !== port) {
      port.postMessage(message('refused', told(inUse())));
      return;
    }
    this.#port = port;
    this.#key = key;
    // The page may wait for the answer to an unreadable message.
    const id = Number.isSafeInteger(data?.id) ? { id: data.id } : {};
    try {
      const { type, ...body } = checked(data);
      if (!Object.hasOwn(this.#answers, type)) throw unknown(type, 'open, set, state and view');
      const answer = await this.#answers[type](body);
      if (answer) this.tell(type === 'set' ? 'result' : type, { ...id, ...answer });
    } catch (error) {
      this.tell('error', { ...id, ...told(error) });
    }
  }
}
