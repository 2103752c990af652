/** What can be done in the history of an account: choose two assessments, compare them, delete one. */
import { pageEngine } from '../../shell/engine.js';
import { nameOf } from '../../shell/parts.js';
import { compareView } from './compare-view.js';
import { historyView } from './history-view.js';
import { t } from './messages.js';

/** @param {import('../site.js').Site} site */
export function historyPages(site) {
  /** @type {import('../../../engine/engine.js').Engine | undefined} */
  let engine;
  let failure = '';
  let isLoading = false;

  async function loadEngine() {
    if (engine || isLoading) return;
    isLoading = true;
    failure = '';
    try {
      engine = await pageEngine();
    } catch (error) {
      failure = /** @type {Error} */ (error).message;
    }
    isLoading = false;
    site.draw();
  }

  /** @param {readonly string[]} picks */
  const pick = (picks) => site.replace({ ...site.place, picks });
  const controls = {
    onPick: (/** @type {string} */ id, /** @type {boolean} */ isPicked) => {
      const others = (site.place.picks ?? []).filter((each) => each !== id);
      pick(isPicked ? [...others, id].slice(-2) : others);
    },
    onCompare: () => site.router.go({ ...site.place, view: 'compare' }),
    onRemove(/** @type {string} */ id) {
      const { library, workspace, place: { picks = [] } } = site;
      workspace.commit();
      const record = library.assessments.get(id);
      if (!record) return;
      const name = nameOf(library, record.account_id);
      const { day } = library.verdict(record);
      if (picks.includes(id)) pick(picks.filter((each) => each !== id));
      site.write([library.removal('assessments', id)], () => t.removedDay(name, day), { name });
    },
  };

  return {
    history: () => historyView(site, controls),
    compare() {
      if (!engine && !failure) loadEngine();
      return compareView(site, { engine, failure, onAgain: () => { loadEngine(); site.draw(); } });
    },
  };
}
