/** The metrics that may be chosen, the goals that they serve and their playbooks: data of the core, in all languages. */
import data from '../../../../core/metrics/catalogue.json' with { type: 'json' };

/** @typedef {import('../../../engine/metrics-documents.js').Catalogue} Catalogue */
/** @typedef {import('../../../engine/metrics-documents.js').CatalogueMetric} CatalogueMetric */

export const catalogue = /** @type {Catalogue} */ (/** @type {unknown} */ (data));

/** @param {string} id @returns {CatalogueMetric | undefined} */
export const metricOf = (id) => catalogue.metrics.find((each) => each.id === id);
/** @param {string} id */
export const goalOf = (id) => catalogue.goals.find((each) => each.id === id);
/** @param {string} id */
export const playbookOf = (id) => catalogue.playbooks.find((each) => each.id === id);

/** Why a metric serves goals, one reason a goal. @param {string} metric @param {readonly string[]} goals */
export const reasonsFor = (metric, goals) => goals.flatMap((id) => {
  const goal = goalOf(id);
  const own = goal?.metrics.find((each) => each.id === metric);
  return goal && own ? [{ goal: goal.name, why: own.why }] : [];
});
