/** The calculator as one file: saving a copy, and what is wrong with the file that the page itself is. */
import { language } from '#store';
import { download } from '../../handover/download.js';
import { emptyPage, saveAs, stateOf } from '../../handover/saved-file.js';
import { fileName } from '../../handover/text.js';
import { today } from '../../store/days.js';
import { asNew, asNewAccount } from '../../store/documents.js';
import { exportOf } from '../../store/exchange.js';
import { newId } from '../../store/record.js';
import { withState } from '../../store/state-block.js';
import { t as accounts } from '../accounts/messages.js';
import { refusals } from '../../shell/refusals.js';
import { t } from './messages.js';

/** @typedef {import('../site.js').Site} Site */
/** @typedef {import('../site.js').Widget} Widget */

/**
 * @param {import('../../../engine/engine.js').Engine} engine
 * @returns {import('../../../engine/documents.js').Model | undefined} undefined for the built-in one
 */
function modelOf(engine) {
  const inUse = engine.model;
  engine.useModel(null);
  if (JSON.stringify(engine.model) === JSON.stringify(inUse)) return undefined;
  engine.useModel(inUse);
  return inUse;
}

/** @param {Site} site @param {Widget} widget @param {ReturnType<typeof import('../accounts/import.js').importPage>} importing */
export function ownCopy(site, widget, importing) {
  /** What a copy saved now would hold: all that this page holds, or the account on screen. */
  function stateNow() {
    const { library, ownFile, workspace } = site;
    const now = new Date().toISOString();
    const model = modelOf(/** @type {import('../../../engine/engine.js').Engine} */ (widget.engine));
    const more = { ...(model ? { model } : {}), language: language.read() ?? undefined };
    if (!workspace.isVisiting) return stateOf(exportOf(library, now, ownFile ? undefined : site.account), more);
    // What a link shows is not kept here.
    const account = newId();
    const { assessment } = widget;
    const [details, shown] = [asNewAccount(account, assessment.account ?? {}), asNew(assessment, account)]
      .map(({ id, record }) => new Map([[id, /** @type {any} */ (record)]]));
    return stateOf(exportOf({ accounts: details, assessments: shown, damaged: new Map() }, now), more);
  }

  async function save() {
    // A file holds what is written: an answer that is still under way would be missing in it.
    await site.workspace.settled();
    const { ownFile, notices } = site;
    try {
      const held = ownFile && !ownFile.changed && !ownFile.fault ? ownFile.text : stateNow();
      const name = ownFile?.name || fileName(widget.assessment.account?.name, today(), 'html');
      const saved = await saveAs(withState(ownFile ? ownFile.page() : await emptyPage('amps-health-score.html'), held), name);
      if (saved === undefined) return;
      ownFile?.hold(held);
      notices.show('copy', () => ({ lines: [t.copySaved(saved)] }));
      site.draw();
    } catch (error) {
      notices.show('copy', () => ({ lines: [t.copyFailed(/** @type {Error} */ (error).message)] }));
    }
  }

  const rescue = {
    get name() {
      return t.saveAnswers;
    },
    run: () => download(
      new Blob([String(site.ownFile?.text)], { type: 'application/json' }), `amps-answers-${today()}.json`),
  };

  /** Says what is wrong with what the page holds, and what can be rescued. */
  function tell() {
    const { ownFile, notices } = site;
    const { fault, partly, lost, other, text } = ownFile ?? {};
    if (fault) {
      notices.show('file', () => ({
        lines: [t.fileUnread(fault(refusals)), ...(text ? [t.fileNotLost] : [])],
        actions: [
          ...(partly ? [{ name: t.lookInside, run: () => importing.readText(accounts.thisFile, String(text)) }] : []),
          ...(text ? [rescue] : []),
        ],
      }));
    }
    if (lost) notices.show('lost', () => ({ lines: [t.lost] }));
    if (other) importing.offerOther(() => accounts.thisFile, other);
  }

  // Before anything else on the page takes the key: a browser would save what is on screen, not the file.
  addEventListener('keydown', (event) => {
    if (!site.ownFile || event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    save();
  }, { capture: true });
  addEventListener('beforeunload', (event) => {
    if (site.ownFile && (site.ownFile.changed || site.workspace.isSaving)) event.preventDefault();
  });

  return {
    save,
    tell,
    /** The answers can be rescued although nothing scores them. */
    tellEngineGone: () => site.notices.show('file', () => ({ lines: [t.engineGone], actions: [rescue] })),
    /** A browser that saves the page by itself takes along what has changed. */
    mirror: () => site.ownFile?.mirror(stateNow()),
  };
}
