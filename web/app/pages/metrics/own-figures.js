/** What the site's own records say: health by band, and customer outcome achievement. */
import { ownEngine } from '../../shell/engine.js';
import { today } from '../../store/days.js';
import { medianOf } from './figures.js';

/** @typedef {import('./figures.js').Figure} Figure */

/** @param {import('../../store/library.js').Library} library @returns {Promise<{model: import('../../../engine/documents.js').Model, figures: Record<string, Figure>}>} */
export async function ownFigures(library) {
  const { engine, achievementOf, courseOf } = await ownEngine();
  library.engine = engine;
  library.check();
  /** @type {Record<string, Figure>} */
  const figures = {};
  const scores = library.everyAccount().flatMap(({ id }) => {
    const last = library.checkedHistory(id).at(-1);
    const result = last && library.resultToday(last);
    return result && result.score !== null ? [{ score: result.score, band: String(result.band) }] : [];
  });
  if (scores.length) {
    figures['customer-health'] = {
      value: Math.round(Number(medianOf(scores.map(({ score }) => score))) * 10) / 10, n: scores.length, base: 'health', series: [],
      bands: library.model.bands.map(({ id }) => ({ band: id, accounts: scores.filter(({ band }) => band === id).length })),
    };
  }
  const statuses = [...library.plans.values()].filter(({ is_template: is }) => !is).flatMap(({ document }) => {
    try {
      return [courseOf(engine, document, { asOf: today() }).status];
    } catch {
      // What is wrong with a plan is told where plans are.
      return [];
    }
  });
  const { arrived, past_due: pastDue, share, low, high } = achievementOf(engine, statuses);
  const percent = (/** @type {number | null} */ each) => (each === null ? null : Math.round(each * 1000) / 10);
  if (statuses.length) {
    figures['verified-outcomes'] = { value: percent(share), low: percent(low), high: percent(high), n: arrived + pastDue, base: 'plans', series: [] };
  }
  return { model: library.model, figures };
}
