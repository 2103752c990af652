/**
 * The store of a saved page is the page itself: what it holds is read out of it once, and what changes stays in
 * memory until a copy is saved. The browser's storage is left alone: some browsers share one among all files.
 */
import { contents, toRecord } from '../app/store/exchange.js';
import { en } from '../app/store/messages/en.js';
import { KINDS } from '../app/store/record.js';
import { liveOf, newest } from '../app/store/state-block.js';
import { ownParts, pageOf } from './page.js';

/** @typedef {import('../app/store/messages/en.js').Messages} Messages */
/** @typedef {import('../app/store/records.js').Kind} Kind */
/** @typedef {{kind: Kind, id: string, record: any}} Kept */

/** There is no other tab that could write first. */
export class ConflictError extends Error {
  conflicts = /** @type {any[]} */ ([]);
}

export const unsaved = { keep: () => {}, forget: () => {}, all: () => [] };
export const begun = { keep: () => {} };
export const details = { read: () => false, keep: () => {} };
export const watchRules = { read: () => [], keep: () => {} };
export const draft = { read: () => undefined, remove: () => {}, setAside: () => {} };

const block = document.querySelector('#amps-state');
const live = () => document.querySelector('meta[name=amps-live]');
const check = block?.getAttribute('data-check') ?? '';
const held = newest({ text: block?.textContent ?? '', check }, live()?.getAttribute('content') ?? undefined);

/** @param {any[]} list @param {Kind} kind @returns {Kept[]} */
const named = (list, kind) => list.map((record, i) => ({ kind, id: String(record?.id ?? `${kind} ${i + 1}`), record }));

/** @param {any} aside @param {number} i @returns {Kept} */
const setAside = (aside, i) => ({
  kind: KINDS.includes(aside?.kind) ? aside.kind : 'assessments',
  id: String(aside?.id ?? `set aside ${i + 1}`),
  record: aside?.record ?? aside,
});

/**
 * @returns {{records?: Kept[], model?: unknown, language?: unknown, fault?: (t: Messages) => string, partly?: boolean}}
 */
function read() {
  if (!held.text) return { fault: held.intact ? undefined : (t) => t.cutOff };
  try {
    const { set_aside: aside, model, language, ...lists } = contents(held.text, en);
    if (!held.intact) return { fault: (t) => t.changedOutside, partly: true };
    const records = KINDS.flatMap((kind) => named(kind === 'accounts' ? lists.accounts : lists[kind].map(toRecord), kind));
    return { model, language, records: [...records, ...aside.map(setAside)] };
  } catch {
    return { fault: reasonIn };
  }
}

/** @param {Messages} t */
function reasonIn(t) {
  try {
    contents(held.text, t);
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
  return '';
}

const { records = [], model, language: spoken, fault, partly = false } = read();

let chosen = typeof spoken === 'string' ? spoken : null;
export const language = {
  read: () => chosen,
  keep(/** @type {string} */ tag) {
    chosen = tag;
    file.changed ||= Boolean(file.text);
    file.written();
  },
};

/** The name of the file; undecoded where the encoding of its address is unknown. */
function fileName() {
  const name = location.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** @type {import('../app/store/storage.js').OwnFile} */
const file = {
  text: held.text,
  name: held.text ? fileName() : '',
  model,
  fault,
  partly,
  lost: held.lost ?? false,
  other: held.other,
  changed: false,
  written: () => {},
  page: () => pageOf(ownParts()),
  mirror(state) {
    const meta = live() ?? document.createElement('meta');
    meta.setAttribute('name', 'amps-live');
    meta.setAttribute('content', liveOf(state, check));
    document.head.append(meta);
  },
  hold(state) {
    // A text that cannot be shown stays to be rescued.
    if (!file.fault) file.text = state;
    file.changed = false;
  },
};

/** @returns {Promise<import('../app/store/storage.js').Store>} */
export async function openStore() {
  return {
    isEmpty: !file.text,
    refused: undefined,
    file,
    async read() {
      if (!file.fault) return records;
      // It goes along with every copy, like every record that cannot be read.
      return held.text ? [{ kind: 'assessments', id: 'amps-state', record: held.text }] : [];
    },
    async write() {
      file.changed = true;
      file.written();
    },
    close: () => {},
  };
}
