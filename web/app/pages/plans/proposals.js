/** What a plan says about questions of the score: proposals, which become answers only where the user takes them. */
import data from '../../../../core/models/plan-proposals.json' with { type: 'json' };

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('../../../engine/plan-documents.js').Course} Course */

/**
 * Conditions of a rule: all that are there must hold.
 * @typedef {object} When
 * @property {readonly string[]} [status]
 * @property {number} [coverage_at_least] mean share of the periods of all cadences of which something is logged
 * @property {number} [confirmed_within_days] the customer's copy came back
 * @property {boolean} [has_persona]
 * @property {boolean} [has_detours] each open blocker has one
 * @property {boolean} [is_measured]
 * @property {number} [progress_above]
 * @property {boolean} [is_on_pace]
 */

/** @typedef {{question: string, level: number}} Proposal */

/** @type {readonly (Proposal & {when: When})[]} */
const RULES = /** @type {any} */ (data.rules);
const DAY_MS = 86_400_000;

/** Mean coverage of the activities that have a cadence; 1 where none has. @param {Course} course */
export function coverageOf({ activities }) {
  const known = activities.flatMap(({ coverage, all }) => (coverage === null && all === 0 ? [] : [coverage ?? 0]));
  return known.length ? known.reduce((sum, each) => sum + each, 0) / known.length : 1;
}

/** @param {When} when @param {Plan} plan @param {Course} course @param {string} confirmed a day, or empty */
function holds(when, plan, course, confirmed) {
  const { status, progress, expected, as_of: asOf } = course;
  const open = (plan.blockers ?? []).filter(({ raised, cleared }) => raised <= asOf && !(cleared && cleared <= asOf));
  /** @type {Record<keyof When, (limit: any) => boolean>} */
  const tests = {
    status: (allowed) => allowed.includes(status),
    coverage_at_least: (least) => coverageOf(course) >= least,
    confirmed_within_days: (days) => confirmed !== '' && Date.parse(asOf) - Date.parse(confirmed) <= days * DAY_MS,
    has_persona: (wanted) => Boolean(plan.persona) === wanted,
    has_detours: (wanted) => open.every(({ solution }) => solution) === wanted,
    is_measured: (wanted) => (progress !== null) === wanted,
    progress_above: (limit) => progress !== null && progress > limit,
    is_on_pace: (wanted) => (progress !== null && (progress >= expected || status === 'arrived')) === wanted,
  };
  return Object.entries(when).every(([name, limit]) => tests[/** @type {keyof When} */ (name)](limit));
}

/**
 * The first rule of each question that holds. A model of one's own has none: its questions are others.
 * @param {Plan} plan @param {Course} course
 * @param {{confirmed: string, model: {readonly id: string}}} about the day on which the customer confirmed last, and the model in use
 * @returns {Proposal[]}
 */
export function proposalsOf(plan, course, { confirmed, model }) {
  /** @type {Map<string, Proposal>} */
  const proposals = new Map();
  if (model.id !== 'amps') return [];
  for (const { question, level, when } of RULES) {
    if (!proposals.has(question) && holds(when, plan, course, confirmed)) proposals.set(question, { question, level });
  }
  return [...proposals.values()];
}
