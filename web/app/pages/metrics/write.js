/** Figures as people read them. */
import { t as common, text } from '../../shell/language.js';
import { metricOf } from './catalogue.js';
import { t } from './messages.js';

/** @typedef {import('../../../engine/metrics-documents.js').CatalogueMetric} CatalogueMetric */
/** @typedef {import('./figures.js').Figure} Figure */

/** A period inside a sentence, which may run from right to left. @param {string} period */
export const isolated = (period) => `\u2066${period}\u2069`;

/** @param {string} id */
export const nameOf = (id) => text(metricOf(id)?.name) || id;

/** @param {CatalogueMetric} metric @param {number | null | undefined} value @param {string} [currency] */
export function written({ unit }, value, currency = '') {
  if (value === null || value === undefined) return t.noValue;
  switch (unit) {
    case 'percent': return t.percent(value);
    case 'money': return common.money(value, currency || null);
    case 'days': return t.days(value);
    case 'hours': return t.hours(value);
    case 'points': return common.score(value);
    default: return t.figure(value);
  }
}

/** @param {Figure} figure */
export function countOf({ base, n, waiting }) {
  const all = base === 'answers' ? t.ofAnswers(n) : base === 'plans' || base === 'under_way' ? t.ofPlans(n) : base === 'hand' ? '' : t.ofAccounts(n);
  return waiting ? `${all} · ${t.waiting(waiting)}` : all;
}

/** @param {CatalogueMetric} metric @param {Figure} figure */
export function intervalOf(metric, { low, high, currency }) {
  if (low === null || low === undefined) return '';
  return high === null || high === undefined ? t.atLeast(written(metric, low, currency))
    : t.between(written(metric, low, currency), written(metric, high, currency));
}
