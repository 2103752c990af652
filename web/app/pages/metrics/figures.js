/** The figure of each metric: its value with interval and number, its trend, and the base that it stands on. */

/** @typedef {import('../../../engine/metrics-documents.js').RevenueResult} RevenueResult */
/** @typedef {import('../../../engine/metrics-documents.js').RevenuePeriod} RevenuePeriod */
/** @typedef {import('../../../engine/metrics-documents.js').SurveyResult} SurveyResult */
/** @typedef {import('../../../engine/metrics-documents.js').ValueResult} ValueResult */
/** @typedef {import('../../../engine/metrics-documents.js').EventsResult} EventsResult */
/** @typedef {import('../../../engine/metrics-documents.js').EventMetric} EventMetric */
/** @typedef {import('./framework.js').Framework} Framework */

/** @typedef {'opening' | 'renewal' | 'health' | 'plans' | 'under_way' | 'events' | 'responses' | 'answers' | 'starts' | 'hand'} Base */
/** One period. @typedef {{period: string, value: number, low?: number | null, high?: number | null, n?: number}} Point */

/**
 * An account or a plan behind a figure, and what it brings. Without an address it is not kept here.
 * @typedef {{href: string, name: string, said: () => string}} Behind
 */

/**
 * @typedef {object} Figure
 * @property {number | null} value of the latest period, or of all there is
 * @property {number | null} [low] of a 95 % interval @property {number | null} [high]
 * @property {number} n what it counts @property {Base} base
 * @property {readonly Point[]} series none where there are no periods
 * @property {string} [currency]
 * @property {'floor' | 'few' | 'silent' | 'no_churn' | 'whole_margin'} [note] what to know about it
 * @property {number} [waiting] who has not reached it yet
 * @property {readonly {band: string, accounts: number}[]} [bands]
 * @property {readonly {stage: string, accounts: number, value: number}[]} [stages] value: their median
 * @property {readonly Behind[]} [behind] the accounts or plans that it counts, or some of them
 * @property {number} [behindCount] how many there are, where not all are shown
 * @property {readonly {segment: string, value: number | null, low?: number | null, high?: number | null, n: number}[]} [split] by segment
 */

/** Which table brings the figure of a metric. @type {Record<string, 'revenue' | 'surveys' | 'value' | 'events'>} */
export const SOURCES = {
  grr: 'revenue', nrr: 'revenue', 'logo-retention': 'revenue', 'logo-churn': 'revenue', 'revenue-churn': 'revenue',
  expansion: 'revenue', contraction: 'revenue', clv: 'revenue', arpa: 'revenue', nps: 'surveys', csat: 'surveys',
  'time-to-value': 'value', 'touchpoint-rate': 'events', 'qbrs-on-schedule': 'events', 'training-completion': 'events',
  'response-time': 'events', stickiness: 'events',
};
/** What the site itself keeps. */
export const OWN = ['customer-health', 'verified-outcomes', 'evidence-coverage'];

/** @type {Record<string, EventMetric>} */
const EVENTS = {
  'touchpoint-rate': 'touchpoints', 'qbrs-on-schedule': 'reviews', 'training-completion': 'training',
  'response-time': 'responses', stickiness: 'activity',
};

/** What the table of a metric is read for. @param {string} metric */
export const readingOf = (metric) => EVENTS[metric] ?? SOURCES[metric] ?? '';

const LEAST_ANSWERS = 10;
const LEAST_RESPONSE = 20;

/** Amounts have two decimals at most. @param {number} amount */
const cents = (amount) => BigInt(Math.round(amount * 100));
/** Percent with one decimal, half up. @param {bigint} part @param {bigint} whole */
export const shareOf = (part, whole) => (whole === 0n ? null : Number((2000n * part + whole) / (2n * whole)) / 10);

/** @type {Record<string, (period: RevenuePeriod) => number | null>} */
const REVENUE = {
  grr: ({ grr }) => grr,
  nrr: ({ nrr }) => nrr,
  'logo-retention': ({ logo_retention: kept }) => kept,
  'logo-churn': ({ accounts_opening: all, accounts_kept: kept }) => shareOf(BigInt(all - kept), BigInt(all)),
  'revenue-churn': ({ opening, contraction, churn }) => shareOf(cents(contraction) + cents(churn), cents(opening)),
  expansion: ({ opening, expansion }) => shareOf(cents(expansion), cents(opening)),
  contraction: ({ opening, contraction }) => shareOf(cents(contraction), cents(opening)),
  arpa: ({ arpa }) => arpa,
  clv: ({ clv }) => clv,
};

/** @param {string} metric @param {RevenueResult} result @returns {Figure} */
function ofRevenue(metric, result) {
  const series = result.periods.flatMap((period) => {
    const value = REVENUE[metric](period);
    return value === null ? [] : [{ period: period.period, value, n: period.accounts_opening }];
  });
  const last = result.periods.at(-1);
  const value = last ? REVENUE[metric](last) : null;
  const isFloor = metric === 'clv' && value === null && last !== undefined && last.clv_floor !== null;
  return {
    value: isFloor ? last.clv_floor : value,
    n: last?.accounts_opening ?? 0,
    base: result.basis,
    series,
    currency: result.currency ?? '',
    ...(isFloor ? { note: 'floor' } : metric === 'clv' && result.margin === null ? { note: 'whole_margin' } : {}),
  };
}

/** @param {SurveyResult} result @returns {Figure} */
function ofSurvey({ value, low, high, answered, response_rate: rate, periods, segments = [] }) {
  const note = answered < LEAST_ANSWERS ? 'few' : rate !== null && rate < LEAST_RESPONSE ? 'silent' : undefined;
  return {
    value, low, high, n: answered, base: 'answers',
    series: periods.flatMap((each) => (each.value === null ? []
      : [{ period: each.period, value: each.value, low: each.low, high: each.high, n: each.answered }])),
    split: segments.map((each) => ({ segment: each.segment, value: each.value, low: each.low, high: each.high, n: each.answered })),
    ...(note ? { note } : {}),
  };
}

/** @param {EventsResult} result @returns {Figure} */
function ofEvents({ kind, periods, segments = [] }) {
  const last = periods.at(-1);
  return {
    value: last?.value ?? null, n: last?.accounts ?? 0, base: kind === 'responses' ? 'responses' : 'events',
    series: periods.flatMap(({ period, value, accounts }) => (value === null ? [] : [{ period, value, n: accounts }])),
    split: segments.map(({ segment, value, accounts: n }) => ({ segment, value, n })),
  };
}

/**
 * @param {string} metric
 * @param {Framework['results']} results what the tables said
 * @param {Readonly<Record<string, Figure>>} own of what the site keeps
 * @param {Framework['byHand']} byHand
 * @returns {Figure | undefined} nothing where no table has brought it
 */
export function figureOf(metric, results, own, byHand) {
  if (own[metric]) return own[metric];
  const source = SOURCES[metric];
  if (source === 'revenue') return results.revenue && ofRevenue(metric, /** @type {RevenueResult} */ (results.revenue.document));
  if (source === 'surveys') {
    const found = /** @type {SurveyResult | undefined} */ (results[metric === 'nps' ? 'nps' : 'csat']?.document);
    return found && ofSurvey(found);
  }
  if (source === 'events') {
    const found = /** @type {EventsResult | undefined} */ (results[EVENTS[metric]]?.document);
    return found && ofEvents(found);
  }
  if (source === 'value') {
    const found = /** @type {ValueResult | undefined} */ (results.value?.document);
    return found && {
      value: found.median, low: found.low, high: found.high, n: found.n, base: 'starts', series: [], waiting: found.waiting,
      split: (found.segments ?? []).map(({ segment, median: value, low, high, n }) => ({ segment, value, low, high, n })),
    };
  }
  const typed = byHand[metric] ?? [];
  return typed.length ? { value: typed[typed.length - 1].value, n: typed.length, base: 'hand', series: typed } : undefined;
}

/** Of two in the middle, their mean. @param {readonly number[]} values */
export function medianOf(values) {
  return values.length ? quantileOf(values, 0.5) : null;
}

/** The inclusive method, type 7. @param {readonly number[]} values not empty @param {number} share */
export function quantileOf(values, share) {
  const ordered = [...values].sort((a, b) => a - b);
  const at = (ordered.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, ordered.length - 1);
  return ordered[below] + (ordered[above] - ordered[below]) * (at - below);
}
