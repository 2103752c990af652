/** What every page beside the calculator needs to work with what is kept: it is read, written, told and taken back. */
import { openStore } from '#store';
import { Library } from '../store/library.js';
import { t } from './language.js';
import { refusals } from './refusals.js';

/** @typedef {import('../store/records.js').Write} Write */

/**
 * @param {(keys: readonly import('../store/records.js').Key[]) => void} heard another tab wrote these, and they have been read again
 * @returns {Promise<{library: Library, hasParted: boolean}>} hasParted: another tab had changed what the last page could not write
 */
export async function openLibrary(heard) {
  /** @type {Library | undefined} */
  let read;
  const store = await openStore(async (keys) => {
    if (!read) return;
    await read.read(keys);
    heard(keys);
  });
  const library = new Library(store, undefined, refusals);
  await library.read();
  const hasParted = await library.replay();
  read = library;
  addEventListener('pagehide', () => library.leave());
  return { library, hasParted };
}

/**
 * Keeps a change and tells what came of it; with words for that, it offers to take the change back.
 * @param {{library: Library, notices: import('./notices.js').Notices, draw: () => void}} page
 * @param {readonly Write[]} writes @param {{parted: () => string, done?: () => string}} words parted: another tab changed the same
 */
export async function keep({ library, notices, draw }, writes, { parted, done }) {
  const isLast = notices.beginChange();
  const inverse = library.inverse(writes);
  const writing = library.write(writes);
  draw();
  const { refused, moved } = await writing;
  const { failure } = library;
  if (failure !== undefined) notices.show('storage', () => ({ lines: [t.notKept(String(/** @type {any} */ (failure)?.message ?? failure))] }));
  else notices.dismiss('storage');
  if (moved.size) notices.show('tab', () => ({ lines: [parted()] }));
  if (refused.length) notices.show('undo', () => ({ lines: [t.notRemoved] }));
  else if (done && isLast()) {
    notices.show('undo', () => ({
      lines: [done()],
      actions: [{ name: t.undo, run: async () => {
        notices.beginChange();
        const untouched = library.untouched(inverse);
        const back = library.write(untouched);
        draw();
        const { refused: late } = await back;
        const isWhole = untouched.length === inverse.length && !late.length;
        notices.show('undo', () => ({ lines: [isWhole ? t.undone : t.notUndone] }));
        draw();
      } }],
    }));
  }
  draw();
}
