/** What can be done in the list of accounts: search, delete, export, copy what is damaged. */
import { download } from '../../handover/download.js';
import { ownEngine } from '../../shell/engine.js';
import { nameOf } from '../../shell/parts.js';
import { today } from '../../store/days.js';
import { exportText } from '../../store/exchange.js';
import { accountsView } from './accounts-view.js';
import { EVERYTHING } from './list.js';
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
  let wish = EVERYTHING;
  /** @type {ReadonlySet<string>} */
  let chosen = new Set();
  let isAll = false;
  let copied = '';
  /** @type {((value: number, score: number) => number) | undefined} */
  let valueAtRisk;
  let isAsked = false;

  /** Without it the list is there all the same. */
  async function askForValues() {
    isAsked = true;
    try {
      const { engine, valueAtRisk: of } = await ownEngine();
      valueAtRisk = (value, score) => of(engine, value, score);
      site.draw();
    } catch {
      isAsked = false;
    }
  }

  const controls = {
    onWish(/** @type {Partial<import('./list.js').Wish>} */ change) {
      wish = { ...wish, ...change };
      site.draw();
    },
    onChoose(/** @type {readonly string[]} */ ids, /** @type {boolean} */ isChosen) {
      const others = [...chosen].filter((id) => !ids.includes(id));
      chosen = new Set(isChosen ? [...others, ...ids] : others);
      site.draw();
    },
    onAll() {
      isAll = true;
      site.draw();
    },
    onRemove(/** @type {readonly string[]} */ ids) {
      const { library, workspace } = site;
      workspace.commit();
      const name = ids.length === 1 ? nameOf(library, ids[0]) : '';
      const entries = ids.flatMap((id) => library.checkedHistory(id));
      chosen = new Set([...chosen].filter((id) => !ids.includes(id)));
      site.write([
        ...entries.map(({ record }) => library.removal('assessments', record.id)),
        ...[...library.plans.values()].filter(({ account_id: of }) => ids.includes(of)).map(({ id }) => library.removal('plans', id)),
        ...ids.filter((id) => library.accounts.has(id)).map((id) => library.removal('accounts', id)),
      ], () => (name ? t.removedAccount(name, entries.length) : t.removedAccounts(ids.length, entries.length)), { name });
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

  return () => {
    // Before there are scores it would only hold them up.
    if (!isAsked && site.library.engine) askForValues();
    return accountsView(site, { wish, chosen, isAll, copied, valueAtRisk, ...controls });
  };
}
