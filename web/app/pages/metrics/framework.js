/**
 * What a team has agreed on, as values: goals, metrics, thresholds, tasks and decisions, and what its tables said last.
 * Every change gives a new one.
 */
import { catalogue, metricOf, playbookOf } from './catalogue.js';

/** @typedef {import('../../../engine/metrics-documents.js').Thresholds} Thresholds */
/** @typedef {import('../../../engine/metrics-documents.js').MetricsResult} MetricsResult */
/** @typedef {import('./thresholds.js').State} State */
/** What a table said, when, and with which options. @typedef {{name: string, day: string, options: import('../../../engine/metrics-documents.js').MetricsOptions, document: MetricsResult}} Kept */
/** @typedef {{id: string, metric: string, playbook: string, step: string, owner: string, due: string, done: string}} Task done: the day, or empty */
/** @typedef {{metric: string, day: string, decision: 'kept' | 'retired', reason: string}} Decision */
/** How a metric stood at a review. @typedef {{day: string, states: Record<string, State>}} Review */

/** A step as a team words it. @typedef {{text: string, owner: string, due_days: number}} PlaybookStep due_days: after it was opened */

/**
 * @typedef {object} Framework
 * @property {1} version
 * @property {readonly string[]} goals
 * @property {readonly string[]} proposed for those goals, in the order of the proposal
 * @property {readonly string[]} chosen
 * @property {Readonly<Record<string, Thresholds>>} thresholds set by hand or from history
 * @property {Readonly<Record<string, readonly PlaybookStep[]>>} playbooks those that were worded anew, by their ids
 * @property {readonly Task[]} tasks
 * @property {readonly Review[]} reviews
 * @property {readonly Decision[]} decisions
 * @property {Readonly<Record<string, readonly {period: string, value: number}[]>>} byHand
 * @property {Readonly<Record<string, Kept>>} results by what they are of: revenue, value, nps, csat and the kinds of events
 */

/** A step is due within ten years. */
export const MOST_DAYS = 3650;

/** @type {Framework} */
export const EMPTY = {
  version: 1, goals: [], proposed: [], chosen: [], thresholds: {}, playbooks: {}, tasks: [], reviews: [], decisions: [], byHand: {}, results: {},
};

const list = (/** @type {unknown} */ value) => (Array.isArray(value) ? value : []);
const entries = (/** @type {unknown} */ value) => Object.entries(typeof value === 'object' && value ? value : {});
const isText = (/** @type {unknown} */ value) => typeof value === 'string';

/** The lists that each document has, whatever else. @param {string} name @param {any} document */
const isDocument = (name, document) => typeof document === 'object' && document !== null
  && ['faults', ...(name === 'value' ? ['curve'] : ['periods']), ...(name === 'revenue' ? ['segments', 'cohorts'] : [])]
    .every((key) => Array.isArray(document[key]) && document[key].every((/** @type {unknown} */ each) => each !== null));

/** @param {any} step */
const isStep = (step) => isText(step?.text) && isText(step.owner) && Number.isInteger(step.due_days) && step.due_days >= 0 && step.due_days <= MOST_DAYS;

/** What was kept, without whatever is damaged in it; members that are not known here stay. @param {any} kept @returns {Framework} */
export function readFramework(kept) {
  if (kept?.version !== 1) return EMPTY;
  const ids = (/** @type {unknown} */ value) => list(value).filter((id) => isText(id) && metricOf(id));
  return {
    ...kept,
    version: 1,
    goals: list(kept.goals).filter((id) => catalogue.goals.some((goal) => goal.id === id)).slice(0, 3),
    proposed: ids(kept.proposed),
    chosen: ids(kept.chosen),
    thresholds: Object.fromEntries(entries(kept.thresholds).filter(([id, each]) => (
      metricOf(id) && Number.isFinite(each?.good) && Number.isFinite(each?.bad)))),
    playbooks: Object.fromEntries(entries(kept.playbooks).filter(([id, steps]) => playbookOf(id) && Array.isArray(steps) && steps.every(isStep))),
    tasks: list(kept.tasks).filter((task) => ['id', 'metric', 'playbook', 'step', 'owner', 'due', 'done'].every((key) => isText(task?.[key]))),
    reviews: list(kept.reviews).filter((review) => isText(review?.day) && typeof review.states === 'object' && review.states),
    decisions: list(kept.decisions).filter((each) => metricOf(each?.metric) && isText(each.day) && ['kept', 'retired'].includes(each.decision) && isText(each.reason)),
    byHand: Object.fromEntries(entries(kept.byHand).filter(([id, points]) => (
      metricOf(id) && list(points).length && list(points).every((point) => isText(point?.period) && Number.isFinite(point.value))))),
    results: Object.fromEntries(entries(kept.results).filter(([name, each]) => (
      isText(each?.name) && isText(each.day) && isDocument(name, each.document)))),
  };
}

/** Thresholds of a metric: its own, or those that are usual. @param {Framework} framework @param {string} id */
export const thresholdsOf = ({ thresholds }, id) => thresholds[id] ?? metricOf(id)?.thresholds ?? null;

/**
 * What was retired stays so until somebody takes it again.
 * @param {Framework} framework @param {readonly string[]} goals @param {readonly string[]} proposed @returns {Framework}
 */
export function withGoals(framework, goals, proposed) {
  const last = new Map(framework.decisions.map(({ metric, decision }) => [metric, decision]));
  return { ...framework, goals, proposed, chosen: proposed.filter((id) => last.get(id) !== 'retired') };
}

/** @param {Framework} framework @param {string} id @param {boolean} isChosen @returns {Framework} */
export const withChoice = (framework, id, isChosen) => ({
  ...framework,
  chosen: isChosen ? [...framework.chosen.filter((each) => each !== id), id] : framework.chosen.filter((each) => each !== id),
});

/** @param {Framework} framework @param {string} id @param {Thresholds | undefined} thresholds the usual ones without @returns {Framework} */
export function withThresholds(framework, id, thresholds) {
  const { [id]: _, ...others } = framework.thresholds;
  return { ...framework, thresholds: thresholds ? { ...others, [id]: thresholds } : others };
}

/** @param {Framework} framework @param {string} id @param {{period: string, value: number}} point @returns {Framework} */
export const withPoint = (framework, id, point) => ({
  ...framework,
  byHand: {
    ...framework.byHand,
    [id]: [...(framework.byHand[id] ?? []).filter(({ period }) => period !== point.period), point]
      .sort((a, b) => (a.period < b.period ? -1 : 1)),
  },
});

/** @param {Framework} framework @param {string} name @param {Kept} kept @returns {Framework} */
export const withResult = (framework, name, kept) => ({ ...framework, results: { ...framework.results, [name]: kept } });

/** @param {string} day @param {number} days */
export const daysAfter = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The steps of a playbook: those that the team has worded, else the usual ones.
 * @param {Framework} framework @param {string} playbook
 * @param {(text: import('../../../engine/documents.js').Text) => string} text @param {(owner: string) => string} ownerName
 * @returns {readonly PlaybookStep[]}
 */
export const stepsOf = ({ playbooks }, playbook, text, ownerName) => playbooks[playbook]
  ?? (playbookOf(playbook)?.steps ?? []).map((step) => ({ text: text(step.text), owner: ownerName(step.owner), due_days: step.due_days }));

/** @param {Framework} framework @param {string} playbook @param {readonly PlaybookStep[] | undefined} steps the usual ones without @returns {Framework} */
export function withSteps(framework, playbook, steps) {
  const { [playbook]: _, ...others } = framework.playbooks;
  return { ...framework, playbooks: steps ? { ...others, [playbook]: steps } : others };
}

/**
 * Opens a playbook: its steps become tasks.
 * @param {Framework} framework @param {string} metric @param {string} playbook @param {string} day @param {readonly PlaybookStep[]} steps
 * @returns {Framework}
 */
export function withPlaybook(framework, metric, playbook, day, steps) {
  const tasks = steps.map(({ text, owner, due_days: days }, i) => ({
    id: `${metric}.${playbook}.${i + 1}.${day}`, metric, playbook, step: text, owner, due: daysAfter(day, days), done: '',
  }));
  const known = new Set(framework.tasks.map(({ id }) => id));
  return { ...framework, tasks: [...framework.tasks, ...tasks.filter(({ id }) => !known.has(id))] };
}

/** A step of one's own, behind the others of the last playbook. @param {Framework} framework @param {string} day @returns {Framework} */
export function withOwnStep(framework, day) {
  const last = framework.tasks[framework.tasks.length - 1];
  if (!last) return framework;
  const numbers = framework.tasks.map(({ id }) => Number(/^own\.(\d+)$/.exec(id)?.[1] ?? 0));
  const task = { ...last, id: `own.${Math.max(...numbers) + 1}`, step: '', owner: '', due: day, done: '' };
  return { ...framework, tasks: [...framework.tasks, task] };
}

/** @param {Framework} framework @param {string} id @param {Partial<Task>} change @returns {Framework} */
export const withTask = (framework, id, change) => ({
  ...framework, tasks: framework.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)),
});

/** @param {Framework} framework @param {string} id @returns {Framework} */
export const withoutTask = (framework, id) => ({ ...framework, tasks: framework.tasks.filter((task) => task.id !== id) });

/** One review a day. @param {Framework} framework @param {Review} review */
export const withReview = (framework, review) => ({
  ...framework, reviews: [...framework.reviews.filter(({ day }) => day !== review.day), review],
});

/** @param {Framework} framework @param {Decision} decision @returns {Framework} */
export const withDecision = (framework, decision) => ({
  ...framework,
  decisions: [...framework.decisions, decision],
  chosen: decision.decision === 'retired' ? framework.chosen.filter((id) => id !== decision.metric) : framework.chosen,
});

/** @param {Framework} framework @param {string} name @returns {Framework} */
export function withoutResult(framework, name) {
  const { [name]: _, ...others } = framework.results;
  return { ...framework, results: others };
}
