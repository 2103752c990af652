/** What the site's own records say: health by band and stage, customer outcome achievement, and how far evidence reaches. */
import { ownEngine } from '../../shell/engine.js';
import { t as common } from '../../shell/language.js';
import { addressOfAccount, addressOfPlan, nameOf } from '../../shell/parts.js';
import { today } from '../../store/days.js';
import { isKnown, readKept } from '../evidence/kept.js';
import { medianOf, shareOf } from './figures.js';
import { t } from './messages.js';

/** @typedef {import('./figures.js').Figure} Figure */
/** @typedef {import('../../store/library.js').Library} Library */
/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('../../../engine/plan-documents.js').PlanStatus} PlanStatus */

const PAST_DUE = ['overdue'];

/** @param {readonly number[]} values not empty */
const middleOf = (values) => Math.round(Number(medianOf(values)) * 10) / 10;

/** @param {Library} library @returns {Figure | undefined} */
function healthOf(library) {
  const scores = library.everyAccount().flatMap(({ id }) => {
    const last = library.checkedHistory(id).at(-1);
    const result = last && library.resultToday(last);
    return result && result.score !== null ? [{ id, score: result.score, band: String(result.band), stage: String(result.stage) }] : [];
  });
  if (!scores.length) return undefined;
  return {
    value: middleOf(scores.map(({ score }) => score)), n: scores.length, base: 'health', series: [],
    bands: library.model.bands.map(({ id }) => ({ band: id, accounts: scores.filter(({ band }) => band === id).length })),
    stages: library.model.stages.flatMap(({ id }) => {
      const own = scores.filter(({ stage }) => stage === id).map(({ score }) => score);
      return own.length ? [{ stage: id, accounts: own.length, value: middleOf(own) }] : [];
    }),
    behind: scores.sort((a, b) => a.score - b.score).map(({ id, score }) => ({ href: addressOfAccount(id), name: nameOf(library, id), said: () => common.score(score) })),
  };
}

/** @param {Library} library @returns {Promise<{model: import('../../../engine/documents.js').Model, figures: Record<string, Figure>}>} */
export async function ownFigures(library) {
  const { engine, achievementOf, courseOf } = await ownEngine();
  library.engine = engine;
  library.check();
  const day = today();
  const plans = [...library.plans.values()].filter(({ is_template: is }) => !is).flatMap(({ id, document }) => {
    try {
      return [{ id, plan: /** @type {Plan} */ (JSON.parse(document)), status: /** @type {PlanStatus} */ (courseOf(engine, document, { asOf: day }).status) }];
    } catch {
      // What is wrong with a plan is told where plans are.
      return [];
    }
  });
  /** @type {Record<string, Figure>} */
  const figures = {};
  const health = healthOf(library);
  if (health) figures['customer-health'] = health;

  if (plans.length) {
    const { arrived, past_due: pastDue, share, low, high } = achievementOf(engine, plans.map(({ status }) => status));
    const percent = (/** @type {number | null} */ each) => (each === null ? null : Math.round(each * 1000) / 10);
    figures['verified-outcomes'] = {
      value: percent(share), low: percent(low), high: percent(high), n: arrived + pastDue, base: 'plans', series: [],
      behind: plans.filter(({ status }) => status === 'arrived' || PAST_DUE.includes(status))
        .map(({ id, plan: { title }, status }) => ({ href: addressOfPlan(id), name: title, said: () => (status === 'arrived' ? t.hasArrived : t.isPastDue) })),
    };
  }

  const kept = readKept(library);
  const underWay = plans.filter(({ plan: { objective: { start, due } } }) => start <= day && day <= due).flatMap(({ id, plan }) => {
    const activities = plan.activities ?? [];
    const known = activities.filter(({ name }) => isKnown(kept, name, plan.segment)).length;
    return activities.length ? [{ href: addressOfPlan(id), name: plan.title, known, all: activities.length }] : [];
  });
  if (underWay.length) {
    const sum = (/** @type {'known' | 'all'} */ of) => BigInt(underWay.reduce((total, each) => total + each[of], 0));
    figures['evidence-coverage'] = {
      value: shareOf(sum('known'), sum('all')), n: underWay.length, base: 'under_way', series: [],
      behind: underWay.map(({ href, name, known, all }) => ({ href, name, said: () => t.ofAll(known, all) })),
    };
  }
  return { model: library.model, figures };
}
