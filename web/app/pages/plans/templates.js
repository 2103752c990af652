/** The templates that plans begin with: data, in all languages; and plans of one's own that serve as templates. */
import ampm from '../../../../core/templates/ampm.json' with { type: 'json' };
import analytics from '../../../../core/templates/analytics-adoption.json' with { type: 'json' };
import leads from '../../../../core/templates/lead-conversion.json' with { type: 'json' };
import onboarding from '../../../../core/templates/onboarding.json' with { type: 'json' };
import support from '../../../../core/templates/support-deflection.json' with { type: 'json' };
import kilograms from '../../../../core/templates/ten-kilograms.json' with { type: 'json' };
import { daysAfter, newPlanId } from './edits.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {Record<string, string>} Text by language */

/**
 * A plan with numbers of days from its start in the place of dates.
 * @typedef {object} Template
 * @property {string} id
 * @property {Text} title
 * @property {Text} [persona]
 * @property {{metric: Text, unit: Text, baseline: number, target: number, start: number, due: number}} objective
 * @property {readonly {id: string, name: Text, category: any, owner: any, cadence: object}[]} activities
 */

/** @type {readonly Template[]} */
export const TEMPLATES = /** @type {any} */ ([onboarding, ampm, leads, support, analytics, kilograms]);

/** What a new plan is about. @typedef {{start: string, account?: {id?: string, name?: string}, segment?: string}} About */

/**
 * A plan of a template: its days counted from the start, its texts in one language.
 * @param {Template} template
 * @param {(text: any) => string} say a text in the language of the page
 * @param {About} about
 * @returns {Plan}
 */
export function planFrom({ title, persona, objective, activities }, say, { start, account, segment }) {
  return {
    format: 'amps-plan',
    version: 1,
    id: newPlanId(),
    title: say(title),
    ...(account ? { account } : {}),
    ...(persona ? { persona: say(persona) } : {}),
    ...(segment ? { segment } : {}),
    objective: {
      ...objective, metric: say(objective.metric), unit: say(objective.unit),
      start: daysAfter(start, objective.start), due: daysAfter(start, objective.due),
    },
    measurements: [],
    activities: activities.map(({ name, cadence, ...rest }) => ({
      ...rest,
      name: say(name),
      cadence: /** @type {any} */ ('done_by' in cadence ? { done_by: daysAfter(start, Number(cadence.done_by)) }
        : { ...cadence, unit: say(/** @type {any} */ (cadence).unit) }),
    })),
    check_ins: [],
    blockers: [],
  };
}

/** What a plan leaves to the next one: nothing of what happened, and nobody's name. @param {Plan} plan @returns {Plan} */
export const templateOf = ({ account: _, segment: __, ...plan }) => ({ ...plan, id: newPlanId(), measurements: [], check_ins: [], blockers: [] });

/**
 * A plan of one's own template: every day moves as far as the start.
 * @param {Plan} template @param {About} about @returns {Plan}
 */
export function planFromOwn(template, { start, account, segment }) {
  const { objective, activities = [], ...rest } = templateOf(template);
  const moved = Math.round((Date.parse(start) - Date.parse(objective.start)) / 86_400_000);
  const move = (/** @type {string} */ day) => daysAfter(day, moved);
  return {
    ...rest,
    ...(account ? { account } : {}),
    ...(segment ? { segment } : {}),
    objective: {
      ...objective, start, due: move(objective.due),
      ...(objective.milestones ? { milestones: objective.milestones.map((each) => ({ ...each, date: move(each.date) })) } : {}),
    },
    activities: activities.map(({ from, until, cadence, ...activity }) => ({
      ...activity,
      cadence: 'done_by' in cadence ? { ...cadence, done_by: move(cadence.done_by) } : cadence,
      ...(from ? { from: move(from) } : {}),
      ...(until ? { until: move(until) } : {}),
    })),
  };
}
