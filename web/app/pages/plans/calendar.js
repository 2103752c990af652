/** The dates of plans as an iCalendar file: the next turns, what is due by a day, milestones and due days. */
import ical from 'ical-generator';
import { today } from '../../store/days.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('../../../engine/plan-documents.js').Course} Course */
/**
 * What the entries say, in the language of the page.
 * @typedef {object} Words
 * @property {(plan: Plan) => string} aim
 * @property {(activity: NonNullable<Plan['activities']>[number]) => string} activity who does it, and by when
 * @property {(plan: Plan, course: Course) => string} turn
 * @property {(plan: Plan, value: number) => string} milestone
 * @property {(plan: Plan) => string} due
 */

/** One day of a plan. @typedef {{id: string, day: string, title: string, about: string}} Day */

/**
 * What still lies ahead of a plan. Each day keeps its id, so that a calendar that is imported again moves it.
 * @param {Plan} plan @param {Course} course @param {Words} words @returns {Day[]}
 */
export function daysOf(plan, course, words) {
  const { objective, activities = [] } = plan;
  const { as_of: asOf, next_turn: turn, status } = course;
  if (status === 'arrived') return [];
  const states = new Map(course.activities.map(({ id, state }) => [id, state]));
  const about = words.aim(plan);
  const days = activities.flatMap((activity) => {
    const { id, name, cadence } = activity;
    if (!('done_by' in cadence) || states.get(id) === 'done') return [];
    return [{ id: `activity-${id}`, day: cadence.done_by, title: name, about: words.activity(activity) }];
  });
  const next = activities.find(({ id }) => id === turn?.activity);
  // Once, and not as something to be done by its own day as well.
  if (next && !('done_by' in next.cadence)) days.push({ id: 'next-turn', day: asOf, title: next.name, about: words.turn(plan, course) });
  for (const { date, value } of objective.milestones ?? []) {
    if (date >= asOf) days.push({ id: `milestone-${date}`, day: date, title: words.milestone(plan, value), about });
  }
  if (objective.due >= asOf) days.push({ id: 'due', day: objective.due, title: words.due(plan), about });
  return days;
}

/**
 * @param {readonly {plan: Plan, course: Course}[]} plans
 * @param {Words} words
 * @param {Date} [now]
 * @returns {string} an iCalendar file; whole days, which begin where their reader is
 */
export function calendarOf(plans, words, now = new Date()) {
  const calendar = ical({ prodId: { company: 'AMPS', product: 'Success plans', language: 'EN' } });
  for (const { plan, course } of plans) {
    for (const { id, day, title, about } of daysOf(plan, course, words)) {
      calendar.createEvent({
        id: `${id}.${plan.id}@amps`,
        start: new Date(`${day}T00:00:00Z`),
        allDay: true,
        stamp: now,
        summary: plan.account?.name ? `${title} (${plan.account.name})` : title,
        description: [plan.title, about].filter((each, i, all) => all.indexOf(each) === i).join('\n'),
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** @param {string} name of the plan or plans */
export const calendarName = (name) => `amps-${name.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40).toLowerCase() || 'plans'}-${today()}.ics`;
