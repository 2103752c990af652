/** Writes that can be undone. */
import { t } from '../shell/language.js';
import { t as accounts } from './accounts/messages.js';

/** @param {any} failure */
export const isFull = (failure) => failure?.name === 'QuotaExceededError';

/**
 * @param {import('./site.js').Site} site
 * @param {() => void} onProgress called whenever something has been written, or could not be
 * @returns {import('./site.js').Site['write']}
 */
export const writer = (site, onProgress) => async (writes, done, { name, undone } = {}) => {
  const { workspace, notices } = site;
  const say = (/** @type {() => string} */ words) => notices.show('undo', () => ({ lines: [words()] }));
  const isLast = notices.beginChange();
  const writing = workspace.write(writes, undone !== undefined);
  site.draw();
  const { refused, failed, undo } = await writing;
  onProgress();
  if (undone && failed !== undefined) {
    say(() => undone(isFull(failed) ? accounts.noRoom : accounts.notStored(String(failed))));
  } else if (refused.length) {
    say(() => (refused.some(({ record }) => !record) ? t.notRemoved : t.accountKept));
  } else if (isLast()) {
    notices.show('undo', () => ({
      lines: [done()],
      name,
      actions: [{ name: t.undo, run: async () => {
        notices.beginChange();
        const undoing = undo();
        site.draw();
        const isUndone = await undoing;
        onProgress();
        say(() => (isUndone ? t.undone : t.notUndone));
      } }],
    }));
  }
};
