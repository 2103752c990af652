/** An import: a file is read into a plan, and only what the user agrees to is written. */
import { pageEngine } from '../../shell/engine.js';
import { refusals } from '../../shell/refusals.js';
import { MAX_FILE_BYTES, answered, plan as planOf, writesOf } from '../../store/exchange.js';
import { decoded, heldIn } from '../../store/state-block.js';
import { importView } from './import-view.js';
import { t } from './messages.js';

/** @typedef {import('../../store/records.js').Plan} Plan */
/** @typedef {import('../../store/records.js').Mode} Mode */

/** Another page reads tables. @param {string} name of a file */
const isTable = (name) => /\.(csv|tsv|tab|xlsx?|xlsm|ods)$/i.test(name);

/** @param {import('../site.js').Site} site */
export function importPage(site) {
  /** @type {Plan | undefined} */
  let plan;
  /** @type {Mode} */
  let mode = 'add';

  /** @param {string} name @param {unknown} error */
  const refuse = (name, error) => site.notices.show('import', () => (
    { lines: [t.fileRefused(name, /** @type {Error} */ (error).message)] }));

  /** @param {File} file */
  async function readFile(file) {
    const { name, size } = file;
    if (isTable(name) && !site.ownFile) {
      site.notices.show('import', () => ({
        lines: [t.tableFile(name)],
        name,
        actions: [{ name: t.toPortfolio, run: () => location.assign('portfolio.html') }],
      }));
      return;
    }
    try {
      if (size > MAX_FILE_BYTES) throw new Error(t.fileTooLarge(size, MAX_FILE_BYTES));
      const bytes = await file.arrayBuffer().catch(() => { throw new Error(t.fileUnreadable); });
      await readText(name, decoded(bytes));
    } catch (error) {
      refuse(name, error);
    }
  }

  /** Shows what a file would bring. @param {string} name @param {string} text */
  async function readText(name, text) {
    site.notices.dismiss('import');
    await pageEngine();
    site.workspace.commit();
    const held = heldIn(text) ?? { text, intact: true, other: undefined };
    if (!held.text && held.intact) throw new Error(t.emptyCopy);
    // The file must not match a damaged record.
    site.library.check();
    plan = planOf(name, held.text, site.library, refusals);
    mode = 'add';
    site.router.go({ view: 'import' });
    if (!held.intact) site.notices.show('import', () => ({ lines: [t.checkImport] }));
    if (held.other) offerOther(() => name, held.other);
  }

  /** Of two versions in one file neither is dropped unseen. @param {() => string} name @param {string} other */
  function offerOther(name, other) {
    site.notices.show('other', () => ({
      lines: [t.twoVersions],
      actions: [{ name: t.seeOther, run: () => {
        site.notices.dismiss('other');
        readText(name(), other).catch((error) => refuse(name(), error));
      } }],
    }));
  }

  async function run() {
    if (!plan) return;
    const { library, workspace } = site;
    workspace.commit();
    const chosen = answered(plan, library);
    const writes = writesOf(chosen, mode, library);
    const deleted = writes.filter(({ record }) => !record).length;
    const { refused, same, different } = chosen;
    const skipped = refused.length + same.length + (mode === 'add' ? different.length : 0);
    plan = undefined;
    const writing = site.write(
      writes,
      () => t.imported(writes.length - deleted, skipped, deleted),
      { undone: (reason) => t.fileRefused(chosen.name, reason) },
    );
    site.router.go({ view: 'accounts' });
    await writing;
  }

  const controls = {
    onMode(/** @type {Mode} */ chosen) {
      mode = chosen;
      site.draw();
    },
    onAnswer(/** @type {string} */ id, /** @type {boolean} */ isSame) {
      if (plan) plan = { ...plan, asked: plan.asked.map((each) => (each.id === id ? { ...each, isSame } : each)) };
      site.draw();
    },
    onImport: run,
    onFile: readFile,
  };

  return { view: () => importView(site, { plan, mode, ...controls }), readFile, readText, offerOther };
}
