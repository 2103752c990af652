/** Notices about the storage: whether it keeps what was changed, and what in it is damaged. */
import { t as common } from '../../shell/language.js';
import { exportAll } from '../accounts/accounts.js';
import { isFull } from '../write.js';
import { t } from './messages.js';

/** @param {import('../site.js').Site} site */
export function teller(site) {
  let toldFailure = '';
  let isTelling = false;

  return {
    /** Says once that what was changed is not kept, and takes it back when it is kept after all. */
    whetherKept() {
      if (!site.library) return;
      const { failure, memoryOnly } = site.library;
      const reason = memoryOnly ? t.memoryOnly : isFull(failure) ? t.full : t.failed(String(failure));
      const words = failure === undefined ? '' : reason;
      if (words === toldFailure) return;
      toldFailure = words;
      if (!words) {
        site.notices.dismiss('storage');
        return;
      }
      console.info('The accounts are not kept:', failure);
      site.notices.show('storage', () => ({
        lines: [words], actions: [{ name: common.exportAll, run: () => exportAll(site) }],
      }));
    },

    /** Says how many records are set aside, once for all that are found in a row. */
    damaged() {
      if (isTelling) return;
      isTelling = true;
      queueMicrotask(() => {
        isTelling = false;
        if (site.library?.damaged.size && !site.ownFile?.fault) {
          site.notices.show('damaged', () => ({
            lines: [t.damaged(site.library.damaged.size)],
            actions: [{ name: t.show, run: () => site.router.go({ view: 'accounts' }) }],
          }));
        }
        site.draw();
      });
    },
  };
}
