// The site without a page: a clock that the test turns, a store in memory with delays, a screen without a browser.

import { readFileSync } from 'node:fs';
import { webcrypto } from 'node:crypto';
import { loadEngine } from '../../web/engine/engine.js';
import { Library } from '../../web/app/store/library.js';
import { en } from '../../web/app/store/messages/en.js';
import { ConflictError } from '../../web/app/store/storage.js';
import { Workspace } from '../../web/app/store/workspace.js';
import { Session } from '../../web/widget/session.js';

/** @typedef {import('../../web/app/store/workspace.js').Open} Open */

// Before version 20, Node.js has it in a module only.
globalThis.crypto ??= /** @type {any} */ (webcrypto);

const wasm = readFileSync(new URL('../../build/wasm/amps-site.wasm', import.meta.url));
export const engine = await loadEngine({ wasm });

/**
 * Numbers from 0 to 1 that come again with the same seed.
 * @param {number} seed
 */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const original = { setTimeout, clearTimeout, Date };
const settled = () => new Promise((resolve) => { setImmediate(resolve); });

/** Time passes only when the test says so; the day may jump beside it. */
export class Clock {
  #at = 0;
  #next = 1;
  /** @type {Map<number, {at: number, task: () => void}>} */
  #timers = new Map();
  /** What a clock on the wall shows, in milliseconds. */
  wall = original.Date.parse('2026-03-10T12:00:00Z');

  start() {
    const clock = this;
    Object.assign(globalThis, {
      setTimeout: (/** @type {() => void} */ task, ms = 0) => this.#later(task, ms),
      clearTimeout: (/** @type {number} */ id) => { this.#timers.delete(id); },
      Date: class extends original.Date {
        constructor(/** @type {any[]} */ ...parts) {
          if (parts.length) super(.../** @type {[any]} */ (parts));
          else super(clock.read());
        }

        static now() {
          return clock.read();
        }
      },
    });
  }

  stop() {
    Object.assign(globalThis, original);
    this.zone('UTC');
  }

  /** No two looks at the clock are at the same millisecond. */
  read() {
    this.wall += 1;
    return this.wall;
  }

  /** @param {string} name */
  zone(name) {
    process.env.TZ = name;
  }

  /** @param {() => void} task @param {number} ms */
  #later(task, ms) {
    const id = this.#next;
    this.#next += 1;
    this.#timers.set(id, { at: this.#at + Math.max(0, ms), task });
    return id;
  }

  /** @param {number} ms */
  async pass(ms) {
    const end = this.#at + ms;
    await settled();
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end)
        .sort(([i, a], [j, b]) => a.at - b.at || i - j)[0];
      if (!due) break;
      const [id, { at, task }] = due;
      this.#timers.delete(id);
      this.wall += at - this.#at;
      this.#at = at;
      task();
      await settled();
    }
    this.wall += end - this.#at;
    this.#at = end;
  }

  /** Everything that is still to come when a page goes away. */
  forget() {
    this.#timers.clear();
  }
}

/** What a browser keeps, whichever pages come and go. */
export class Disk {
  /** @type {Map<string, string>} */
  records = new Map();
  /** Why nothing can be written at the moment. @type {Error | undefined} */
  fault;
  /** How many writes came to an end. */
  writes = 0;

  /**
   * The store of one page.
   * @param {() => number} delay of the next step, in milliseconds
   * @returns {import('../../web/app/store/storage.js').Store}
   */
  store(delay = () => 0) {
    let isClosed = false;
    // Nothing comes to an end for a page that is gone.
    const wait = () => new Promise((resolve) => {
      if (!isClosed) setTimeout(() => resolve(undefined), delay());
    });
    const held = (/** @type {string} */ key) => JSON.parse(this.records.get(key) ?? 'null') ?? undefined;
    return {
      isEmpty: !this.records.size,
      refused: undefined,
      read: async (keys) => (keys ?? [...this.records.keys()].map((key) => {
        const [kind, ...id] = key.split('/');
        return { kind: /** @type {import('../../web/app/store/records.js').Kind} */ (kind), id: id.join('/') };
      })).map(({ kind, id }) => ({ kind, id, record: held(`${kind}/${id}`) })),
      write: async (changes) => {
        await wait();
        if (this.fault) throw this.fault;
        const conflicts = changes.map((write) => ({ write, stored: held(`${write.kind}/${write.id}`) }))
          .filter(({ write, stored }) => (stored?.revision ?? 0) !== write.expected);
        if (conflicts.length) throw new ConflictError(conflicts);
        for (const { kind, id, record } of changes) {
          if (record) this.records.set(`${kind}/${id}`, JSON.stringify(record));
          else this.records.delete(`${kind}/${id}`);
        }
        this.writes += 1;
        await wait();
      },
      close: () => { isClosed = true; },
    };
  }

  /** The documents of all assessments by the id of their record. @returns {Map<string, any>} */
  documents() {
    return new Map([...this.records].filter(([key]) => key.startsWith('assessments/'))
      .map(([key, text]) => [key.slice('assessments/'.length), JSON.parse(JSON.parse(text).document)]));
  }
}

/** The small storage of a browser, in which a closing page leaves what it could not write. */
export class SmallStorage {
  /** @param {string} name */
  getItem(name) {
    return /** @type {any} */ (this)[name] ?? null;
  }

  /** @param {string} name @param {string} text */
  setItem(name, text) {
    /** @type {any} */ (this)[name] = text;
  }

  /** @param {string} name */
  removeItem(name) {
    delete /** @type {any} */ (this)[name];
  }
}

/** One page of the site: its workspace, and a screen that answers as the element does. */
export class Page {
  session = new Session();
  isReadonly = false;
  parted = 0;
  /** @type {import('../../web/app/store/storage.js').Store | undefined} */
  #store;
  workspace = new Workspace({
    show: (open) => this.#show(open),
    describe: (details) => {
      this.session.about(details);
      return structuredClone(this.session.assessment);
    },
    changed: () => {},
    diverged: () => { this.parted += 1; },
    failed: (error) => { throw error; },
  });

  constructor() {
    this.session.engine = engine;
  }

  /**
   * What is kept is there.
   * @param {Disk} disk @param {() => number} [delay]
   */
  async open(disk, delay) {
    this.#store = disk.store(delay);
    const library = new Library(this.#store, engine, en);
    await library.read();
    // It waits for its writes.
    const replayed = library.replay();
    this.workspace.library = library;
    return replayed;
  }

  /** The page goes away; what it could not write it leaves behind. */
  close() {
    this.workspace.leave();
    this.#store?.close();
  }

  get library() {
    return /** @type {Library} */ (this.workspace.library);
  }

  /** @param {Open} open */
  #show(open) {
    try {
      this.session.show(open.document ?? this.session.empty());
    } catch {
      return false;
    }
    this.isReadonly = open.readonly;
    return true;
  }

  /** @param {(session: Session) => boolean | void} act what the user does */
  #change(act) {
    if (this.isReadonly) return;
    if (act(this.session) !== false) this.workspace.edit(structuredClone(this.session.assessment));
  }

  /** @param {string} id @param {number | 'X'} level */
  answer(id, level) {
    this.#change((session) => session.change(session.leveled(id, level)));
  }

  /** @param {string} id */
  stage(id) {
    this.#change((session) => session.change(session.staged(id)));
  }

  undo() {
    if (this.session.past.length) this.#change((session) => session.undo());
  }

  redo() {
    if (this.session.future.length) this.#change((session) => session.redo());
  }

  /** The answers on screen. @returns {Record<string, number | 'X'>} */
  get answers() {
    return Object.fromEntries(Object.entries(this.session.assessment.answers).map(([id, { level }]) => [id, level]));
  }
}
