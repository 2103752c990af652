/** Small pieces that the list and a plan share. */
import { html, svg } from 'lit/html.js';
import { t as common } from '../../shell/language.js';
import { written } from '../../shell/parts.js';
import { t } from './messages.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('../../../engine/plan-documents.js').Course} Course */
/** @typedef {NonNullable<Plan['activities']>[number]} Activity */

/** A status by a shape and in words, never by colour alone. @type {Record<string, string>} */
const MARKS = {
  not_started: '○', arrived: '★', overdue: '■', no_data: '○', too_early: '◔', on_course: '●', drifting: '◆', off_course: '▲',
};

/** @param {Course} course */
export const statusOf = ({ status }) => html`<span class="plan-status ${status}"><span aria-hidden="true">${MARKS[status]}</span> ${t.status[status]}</span>`;

/** A value in the unit of the plan. @param {Plan} plan @param {number} value */
export const valueOf = ({ objective: { unit } }, value) => `${t.plain(value)}${unit ? `\u00a0${unit}` : ''}`;

/** What was computed is no more exact than this. @param {number} value */
export const shortened = (value) => Number(value.toPrecision(4));

/** @param {Plan} plan @param {number} value that was computed */
export const rounded = (plan, value) => valueOf(plan, shortened(value));

/** @param {Plan} plan @param {string} id @returns {Activity | undefined} */
export const activityOf = ({ activities = [] }, id) => activities.find((each) => each.id === id);

/** How often, in words. @param {Activity} activity */
export function cadenceOf({ cadence }) {
  if ('done_by' in cadence) return t.doneBy(common.date(cadence.done_by));
  const isLeast = 'at_least' in cadence;
  const amount = isLeast ? cadence.at_least : cadence.at_most;
  return (isLeast ? t.atLeast : t.atMost)(`${t.plain(amount)}${cadence.unit ? `\u00a0${cadence.unit}` : ''}`, t.per[cadence.per]);
}

/** The next turn and its reason. @param {Plan} plan @param {Course} course @returns {[name: string, why: string] | undefined} */
function turnIn(plan, { next_turn: turn, activities }) {
  const activity = turn && activityOf(plan, turn.activity);
  if (!activity) return undefined;
  const { kept, known } = activities.find(({ id }) => id === turn.activity) ?? { kept: 0, known: 0 };
  const by = 'done_by' in activity.cadence ? common.date(activity.cadence.done_by) : '';
  const why = turn.reason === 'late' ? t.wasDue(by) : turn.reason === 'due_soon' ? t.isDue(by)
    : known ? t.keptOf(kept, known) : t.nothingLogged;
  return [activity.name, why];
}

/** The next turn in one sentence, with its reason. @param {Plan} plan @param {Course} course */
export function turnOf(plan, course) {
  const turn = turnIn(plan, course);
  return turn ? html`${t.next} ${written(turn[0])} – ${turn[1]}` : t.nothingLeft;
}

/** What a calendar says of a plan. @type {import('./calendar.js').Words} */
export const calendarWords = {
  aim: (plan) => `${plan.objective.metric} ${t.planFromTo(valueOf(plan, plan.objective.baseline), valueOf(plan, plan.objective.target))}`,
  activity: (activity) => `${t.owners[activity.owner]} · ${cadenceOf(activity)}`,
  turn(plan, course) {
    const turn = turnIn(plan, course);
    return turn ? `${t.next} ${turn[0]} – ${turn[1]}` : t.nothingLeft;
  },
  milestone: (plan, value) => t.milestoneOf(plan.objective.metric, valueOf(plan, value)),
  due: ({ title }) => t.dueOf(title),
};

const clamped = (/** @type {number} */ share) => Math.min(Math.max(share, 0), 1) * 100;

/** Progress as a bar, and what was expected as a mark on it. @param {Course} course */
export const shareBar = ({ progress, expected }) => html`
  <svg class="picture share" aria-hidden="true">
    <rect class="lost" width="100%" height="100%" />
    <rect class="earned" width="${clamped(progress ?? 0)}%" height="100%" />
    ${svg`<rect class="mark" x="${clamped(expected)}%" y="-3" width="2" height="16" />`}
  </svg>`;

/** Kept, unknown and missed periods as lengths of one bar. @param {{low: number | null, high: number | null}} adherence */
export const adherenceBar = ({ low, high }) => html`
  <svg class="picture share" aria-hidden="true">
    <rect class="lost" width="100%" height="100%" />
    <rect fill="url(#hatch)" x="${clamped(low ?? 0)}%" width="${clamped((high ?? 1) - (low ?? 0))}%" height="100%" />
    <rect class="earned" width="${clamped(low ?? 0)}%" height="100%" />
  </svg>`;
