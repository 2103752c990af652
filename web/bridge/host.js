// The host of this frame: the one page that drives it, through the one port that it was given.

import { AmpsError } from '../engine/errors.js';
import { MAX_CHARACTERS, VERSION, message, told } from './protocol.js';

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
 * @property {(offer: {resize?: boolean}) => void} onOpen there is a host now
 * @property {(origin: string) => void} onRefused a page that is not allowed tried to speak
 * @property {Record<string, (body: any) => Promise<object | void> | void>} answers what a message does and is
 *   answered with, by its type
 */

export class Host {
  #allowed;
  #onOpen;
  #onRefused;
  #answers;
  /** @type {MessagePort | undefined} */
  #port;
  /** Names one offer of a port: whoever answers an older one, or this one twice, is late. */
  #hello = '';

  /** @param {HostOptions} options */
  constructor({ allowed, onOpen, onRefused, answers }) {
    this.#allowed = allowed.split(/\s+/);
    this.#onOpen = onOpen;
    this.#onRefused = onRefused;
    this.#answers = answers;
    addEventListener('message', (event) => this.#onMessage(event));
    this.#greet();
  }

  /** @param {string} type @param {object} [body] */
  tell(type, body) {
    this.#port?.postMessage(message(type, body));
  }

  #greet() {
    this.#hello = crypto.getRandomValues(new Uint32Array(4)).join('-');
    this.#sayHello();
  }

  // Without data: who is the parent is not known yet.
  #sayHello() {
    parent.postMessage(message('hello', { id: this.#hello }), '*');
  }

  /** @param {MessageEvent} event */
  #onMessage({ source, origin, data, ports: [port] }) {
    if (source !== parent || data?.amps === undefined) return;
    try {
      this.#admit(origin, data, port);
    } catch (error) {
      const refused = message('refused', told(error));
      if (port) port.postMessage(refused);
      else parent.postMessage(refused, origin === 'null' ? '*' : origin);
    }
  }

  /** @param {string} origin @param {unknown} data @param {MessagePort | undefined} port */
  #admit(origin, data, port) {
    if (!this.#allowed.includes('*') && !this.#allowed.includes(origin)) {
      this.#onRefused(origin);
      throw new AmpsError('bridge-host-refused',
        `The frame may not be driven from ${origin}: amps-hosts in its embed.html does not list it.`);
    }
    const { type, id, resize } = checked(data);
    if (type === 'close') {
      this.#close(id);
      return;
    }
    if (type !== 'hello' && !(type === 'port' && port)) {
      throw unknown(type, 'hello, close, and port with a port');
    }
    if (this.#port || (port && id !== this.#hello)) {
      throw new AmpsError('bridge-in-use',
        'The frame is driven by another connection. Close that one before a new one is made.');
    }
    if (!port) {
      this.#sayHello();
      return;
    }
    this.#port = port;
    port.onmessage = (event) => this.#hear(event.data);
    this.#onOpen({ resize });
  }

  /** @param {unknown} id the hello that was answered */
  #close(id) {
    if (!this.#port || id !== this.#hello) return;
    this.#port.close();
    this.#port = undefined;
    this.#greet();
  }

  /** @param {any} data */
  async #hear(data) {
    // Somebody may wait for the answer to a message that cannot even be read.
    const id = Number.isSafeInteger(data?.id) ? { id: data.id } : {};
    try {
      const { type, ...body } = checked(data);
      if (!Object.hasOwn(this.#answers, type)) throw unknown(type, 'set, state and view');
      const answer = await this.#answers[type](body);
      if (answer) this.tell(type === 'set' ? 'result' : type, { ...id, ...answer });
    } catch (error) {
      this.tell('error', { ...id, ...told(error) });
    }
  }
}
