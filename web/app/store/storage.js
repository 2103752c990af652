/**
 * The one place that touches the browser's storage: records in IndexedDB, and a few texts in localStorage.
 * A write happens whole or not at all, and only when every record still has the revision it was read with.
 */
import { openDB } from 'idb';
import { moveIn } from './moved.js';
import { KINDS } from './record.js';

/** @typedef {import('./records.js').Write} Write */
/** @typedef {import('./records.js').Key} Key */
/** @typedef {import('./records.js').Kind} Kind */

const NAME = 'amps';
// 2: plans. 3: evidence and frameworks.
const VERSION = 3;
// Some browsers neither open a database nor refuse it; the page must not wait for them.
const OPEN_WITHIN_MS = 10_000;

const DRAFT = 'amps.assessment';
const UNSAVED = 'amps.unsaved.';
const LANGUAGE = 'amps.language';
// first-visit.js reads it before anything is drawn.
const BEGUN = 'amps.begun';
const DETAILS = 'amps.details';
const WATCH = 'amps.watch';
const COLUMNS = 'amps.columns';
const LIST_COLUMNS = 'amps.list-columns';
const MOST_MAPPINGS = 50;

/** Another tab wrote first. */
export class ConflictError extends Error {
  /** @param {{write: Write, stored: any}[]} conflicts every write that was too late, and what is stored */
  constructor(conflicts) {
    super('Another tab wrote first.');
    this.conflicts = conflicts;
  }
}

/**
 * @typedef {object} Store
 * @property {boolean} isEmpty whether nothing was kept when it was opened
 * @property {unknown} refused why the browser keeps nothing; undefined where it does
 * @property {(keys?: readonly Key[]) => Promise<{kind: Kind, id: string, record: any}[]>} read
 *   all records, or those named; a record that is not there is undefined
 * @property {(writes: readonly Write[]) => Promise<void>} write
 * @property {() => void} close
 * @property {OwnFile} [file] the page itself, where it is what keeps everything
 */

/**
 * @typedef {object} OwnFile
 * @property {string} text what it holds, as it stands there; empty in a fresh one
 * @property {string} name of the file; empty as long as it holds nothing
 * @property {unknown} model undefined for the built-in one
 * @property {((t: import('./messages/en.js').Messages) => string) | undefined} fault why what it holds is not shown
 * @property {boolean} partly what it holds could be imported nevertheless
 * @property {boolean} lost what changed after it was last saved could not be read
 * @property {string} [other] what it holds, too, where it cannot be told which of the two is newer
 * @property {boolean} changed whether there is something that is in no file yet
 * @property {() => void} written called after every write
 * @property {() => string} page the page without what it holds
 * @property {(state: string) => void} mirror where a browser that saves the page by itself takes it along
 * @property {(state: string) => void} hold is in a file now
 */

/**
 * Opens what is kept, or a store that forgets everything with the page where the browser refuses.
 * @param {(keys: Key[]) => void} heard another tab wrote these
 * @returns {Promise<Store>}
 */
export async function openStore(heard) {
  try {
    const store = browserStore(await openDatabase(), heard);
    await moveIn(store, small((storage) => storage));
    return { ...store, isEmpty: !(await store.read()).length };
  } catch (reason) {
    return {
      isEmpty: true,
      refused: reason ?? new Error('refused'),
      read: async (keys = []) => keys.map((key) => ({ ...key, record: undefined })),
      write: async () => {},
      close: () => {},
    };
  }
}

const openDatabase = () => within(OPEN_WITHIN_MS, openDB(NAME, VERSION, {
  upgrade(fresh) {
    for (const kind of KINDS) {
      if (!fresh.objectStoreNames.contains(kind)) fresh.createObjectStore(kind, { keyPath: 'id' });
    }
  },
  // A newer page wants to change the format; this one must not hold it up.
  blocking: (_, __, event) => /** @type {any} */ (event.target).close(),
}));

/**
 * @param {import('idb').IDBPDatabase} first @param {(keys: Key[]) => void} heard
 * @returns {Omit<Store, 'isEmpty'>}
 */
function browserStore(first, heard) {
  let db = first;

  /**
   * Browsers close a database by themselves, on a full disk for example: it is opened again, once a task.
   * @template T @param {() => Promise<T>} task
   */
  async function connected(task) {
    try {
      return await task();
    } catch (reason) {
      const { name } = /** @type {any} */ (reason) ?? {};
      if (name !== 'InvalidStateError' && name !== 'AbortError') throw reason;
      db.close();
      db = await openDatabase();
      return task();
    }
  }

  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(NAME) : undefined;
  channel?.addEventListener('message', ({ data }) => heard(data));
  return {
    refused: undefined,
    read: (keys) => connected(async () => {
      const tx = db.transaction(KINDS);
      if (keys) {
        return Promise.all(keys.map(async ({ kind, id }) => (
          { kind, id, record: await tx.objectStore(kind).get(id) })));
      }
      const all = await Promise.all(KINDS.map((kind) => tx.objectStore(kind).getAll()));
      return all.flatMap((records, i) =>
        records.map((record) => ({ kind: KINDS[i], id: record.id, record })));
    }),
    write: (writes) => connected(async () => {
      const tx = db.transaction(KINDS, 'readwrite');
      // Handled now: a failure that is thrown below must not leave an unhandled one.
      const done = tx.done.then(() => undefined, (/** @type {any} */ reason) => reason);
      try {
        const stored = await Promise.all(writes.map(({ kind, id }) => tx.objectStore(kind).get(id)));
        const conflicts = writes.map((write, i) => ({ write, stored: stored[i] }))
          .filter(({ write, stored: there }) => (there?.revision ?? 0) !== write.expected);
        if (conflicts.length) throw new ConflictError(conflicts);
        for (const { kind, id, record } of writes) {
          const target = tx.objectStore(kind);
          await (record ? target.put(record) : target.delete(id));
        }
        tx.commit();
      } catch (reason) {
        try {
          tx.abort();
        } catch {
          // It had ended already.
        }
        // A full storage aborts the whole transaction; the single request only reports the abort.
        throw await done.then((ended) => (ended?.name === 'QuotaExceededError' ? ended : reason));
      }
      const failed = await done;
      if (failed) throw failed;
      channel?.postMessage(writes.map(({ kind, id }) => ({ kind, id })));
    }),
    close() {
      channel?.close();
      db.close();
    },
  };
}

/** @template T @param {number} ms @param {Promise<T>} promise @returns {Promise<T>} */
function within(ms, promise) {
  return Promise.race([promise, new Promise((_, reject) => {
    setTimeout(reject, ms, new Error('The storage does not answer.'));
  })]);
}

/** Runs with the small storage; where the browser refuses that, there is nothing. */
function small(/** @type {(storage: Storage) => any} */ task) {
  try {
    return task(localStorage);
  } catch {
    return undefined;
  }
}

/**
 * What could not be written before the page went away. A database does not finish its work for a page that is
 * being closed; this small storage does.
 */
export const unsaved = {
  /** @param {Write} write */
  keep: (write) => small((storage) => storage.setItem(UNSAVED + write.id, JSON.stringify(write))),
  /** @param {string} id */
  forget: (id) => small((storage) => storage.removeItem(UNSAVED + id)),
  /** @returns {Write[]} */
  all: () => small((storage) => Object.keys(storage).filter((name) => name.startsWith(UNSAVED))
    .flatMap((name) => {
      try {
        return [JSON.parse(storage.getItem(name) ?? '')];
      } catch {
        // An unreadable text stays where it is.
        return [];
      }
    })) ?? [],
};

/** The answers that an earlier version of this page kept, which knew one account only. */
export const draft = {
  /** @returns {string | null | undefined} */
  read: () => small((storage) => storage.getItem(DRAFT)),
  remove: () => small((storage) => storage.removeItem(DRAFT)),
  /** @param {string} text */
  setAside: (text) => small((storage) => {
    storage.setItem(`${DRAFT}.damaged.${new Date().toISOString()}`, text);
    storage.removeItem(DRAFT);
  }),
};

/** The language that was chosen. */
export const language = {
  /** @returns {string | null | undefined} */
  read: () => small((storage) => storage.getItem(LANGUAGE)),
  /** @param {string} tag */
  keep: (tag) => small((storage) => storage.setItem(LANGUAGE, tag)),
};

/** The rules by which one's own plans are watched. */
export const watchRules = {
  /** @returns {any[]} */
  read: () => listAt(WATCH) ?? [],
  /** @param {readonly object[]} rules */
  keep: (rules) => small((storage) => storage.setItem(WATCH, JSON.stringify(rules))),
};

/** Which columns the user wants to see in the list of a portfolio. */
export const listColumns = {
  /** @returns {readonly unknown[] | undefined} */
  read: () => listAt(LIST_COLUMNS),
  /** @param {readonly string[]} columns */
  keep: (columns) => small((storage) => storage.setItem(LIST_COLUMNS, JSON.stringify(columns))),
};

/** Whether the details of the score were left open. */
export const details = {
  read: () => small((storage) => storage.getItem(DETAILS)) === '1',
  /** @param {boolean} isOpen */
  keep: (isOpen) => small((storage) => (isOpen ? storage.setItem(DETAILS, '1') : storage.removeItem(DETAILS))),
};

/** Whether anything was ever kept here: until then the page says what it is. */
export const begun = {
  keep: () => small((storage) => storage.setItem(BEGUN, '1')),
};

/** @param {string} name @returns {any[] | undefined} nothing where it is damaged */
function listAt(name) {
  try {
    const list = JSON.parse(small((storage) => storage.getItem(name)) ?? 'null');
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {Record<string, unknown>} nothing of what is damaged */
function allMappings() {
  try {
    return { ...JSON.parse(small((storage) => storage.getItem(COLUMNS)) ?? '{}') };
  } catch {
    return {};
  }
}

/** What the user said that the columns of tables mean, by a checksum of their headers. */
export const mappings = {
  /** @param {string} headers @returns {readonly string[] | undefined} the meaning of each column */
  read(headers) {
    const fields = allMappings()[headers];
    return Array.isArray(fields) && fields.every((each) => typeof each === 'string') ? fields : undefined;
  },
  /** @param {string} headers @param {readonly string[]} fields */
  keep: (headers, fields) => small((storage) => {
    const { [headers]: _, ...others } = allMappings();
    const last = Object.entries(others).slice(1 - MOST_MAPPINGS);
    storage.setItem(COLUMNS, JSON.stringify(Object.fromEntries([...last, [headers, fields]])));
  }),
};
