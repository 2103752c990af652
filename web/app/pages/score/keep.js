/** Keeping what came by a link: as a new account, or as an assessment of one that is here. */
import { nameOf } from '../../shell/parts.js';
import { Matches } from '../../store/matches.js';
import { t } from './messages.js';

/** @param {import('../site.js').Site} site @param {() => void} onProgress called when it is written, or could not be */
export function keeper(site, onProgress) {
  /** @param {any} assessment @param {string} [account] that is here already */
  async function keep(assessment, account) {
    const { library, workspace, notices } = site;
    notices.dismiss('same');
    const keeping = workspace.keep(assessment, account);
    site.draw();
    const isStored = await keeping;
    onProgress();
    const words = () => (account ? t.keptWith(nameOf(library, account)) : t.shared);
    if (isStored) notices.show('undo', () => ({ lines: [words()] }));
  }

  return (/** @type {any} */ assessment) => {
    const { library, workspace, notices } = site;
    library.check();
    const matches = new Matches(library);
    const kept = matches.assessment(JSON.stringify(assessment));
    const { same, like } = matches.account(assessment.account);
    if (kept) {
      workspace.openAssessment(kept.id);
      site.draw();
      notices.show('undo', () => ({ lines: [t.keptBefore] }));
    } else if (same || !like) keep(assessment, same?.id);
    else {
      notices.show('same', () => ({
        lines: [t.askSame(nameOf(library, like.id))],
        actions: [
          { name: t.sameYes, run: () => keep(assessment, like.id) }, { name: t.sameNo, run: () => keep(assessment) },
        ],
      }));
    }
  };
}
