/** What can be done in the list of accounts: search, delete, export, copy what is damaged. */
import { download } from '../../handover/download.js';
import { nameOf } from '../../shell/parts.js';
import { today } from '../../store/days.js';
import { exportText } from '../../store/exchange.js';
import { accountsView } from './accounts-view.js';
import { t } from './messages.js';

const COPIED_FOR_MS = 2000;

/** A file of everything that is kept. @param {import('../site.js').Site} site */
export function exportAll({ library, workspace }) {
  workspace.commit();
  // Damaged records go along unchanged.
  library.check();
  const text = exportText(library, new Date().toISOString());
  download(new Blob([text], { type: 'application/json' }), `amps-export-${today()}.json`);
}

/** @param {import('../site.js').Site} site @param {(file: File) => void} onFile */
export function accountsPage(site, onFile) {
  let sought = '';
  let copied = '';

  const controls = {
    onSearch(/** @type {string} */ words) {
      sought = words;
      site.draw();
    },
    onRemove(/** @type {string} */ id) {
      const { library, workspace } = site;
      workspace.commit();
      const entries = library.checkedHistory(id);
      const name = nameOf(library, id);
      site.write([
        ...entries.map(({ record }) => library.removal('assessments', record.id)),
        ...(library.accounts.has(id) ? [library.removal('accounts', id)] : []),
      ], () => t.removedAccount(name, entries.length), { name });
    },
    onExport: () => exportAll(site),
    onFile,
    onCopy(/** @type {string} */ key, /** @type {unknown} */ record) {
      const say = (/** @type {string} */ now) => {
        copied = now;
        site.draw();
      };
      navigator.clipboard.writeText(JSON.stringify(record)).then(() => {
        say(key);
        setTimeout(say, COPIED_FOR_MS, '');
      }, () => site.notices.show('copy', () => ({ lines: [JSON.stringify(record)] })));
    },
  };

  return () => accountsView(site, { sought, copied, ...controls });
}
