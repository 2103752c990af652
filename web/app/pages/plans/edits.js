/** Changes of plan documents: each gives a new document and leaves the old one as it was. */
import { newId } from '../../store/record.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {NonNullable<Plan['activities']>[number]} Activity */
/** @typedef {NonNullable<Plan['blockers']>[number]} Blocker */

const DAY_MS = 86_400_000;

/** @param {string} day @param {number} days */
export const daysAfter = (day, days) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Short enough to be read, and free. @param {string} words @param {readonly {id: string}[]} others */
export function idFor(words, others) {
  const base = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'item';
  let id = base;
  for (let i = 2; others.some((other) => other.id === id); i += 1) id = `${base}-${i}`;
  return id;
}

/** An id of a plan that no other browser gives. */
export const newPlanId = () => newId();

/** One value a day: another one on the same day takes its place. @param {Plan} plan @param {string} date @param {number} value @returns {Plan} */
export const measured = (plan, date, value) => ({
  ...plan,
  measurements: [...(plan.measurements ?? []).filter((each) => each.date !== date), { date, value }]
    .sort((a, b) => (a.date < b.date ? -1 : 1)),
});

/** @param {Plan} plan @param {string} date @returns {Plan} */
export const withoutMeasurement = (plan, date) => (
  { ...plan, measurements: (plan.measurements ?? []).filter((each) => each.date !== date) });

/** @param {Plan} plan @param {string} activity @param {string} date @param {number} amount @returns {Plan} */
export const logged = (plan, activity, date, amount) => (
  { ...plan, check_ins: [...plan.check_ins ?? [], { activity, date, amount }] });

/** @param {Plan} plan @param {Omit<Blocker, 'id'>} blocker @returns {Plan} */
export const blocked = (plan, blocker) => {
  const others = plan.blockers ?? [];
  return { ...plan, blockers: [...others, { id: idFor(blocker.text, others), ...blocker }] };
};

/** @param {Plan} plan @param {string} id @param {string} day @returns {Plan} */
export const cleared = (plan, id, day) => ({
  ...plan, blockers: (plan.blockers ?? []).map((each) => (each.id === id ? { ...each, cleared: day } : each)),
});

/** @param {Plan} plan @param {Partial<Plan['objective']>} objective @returns {Plan} */
export const aimed = (plan, objective) => ({ ...plan, objective: { ...plan.objective, ...objective } });

/** An activity in the place of the one with its id, or behind the others. @param {Plan} plan @param {Omit<Activity, 'id'> & {id?: string}} activity @returns {Plan} */
export function withActivity(plan, activity) {
  const others = plan.activities ?? [];
  const whole = /** @type {Activity} */ ({ ...activity, id: activity.id || idFor(activity.name, others) });
  const isThere = others.some(({ id }) => id === whole.id);
  return { ...plan, activities: isThere ? others.map((each) => (each.id === whole.id ? whole : each)) : [...others, whole] };
}

/** With all that was said about it. @param {Plan} plan @param {string} gone @returns {Plan} */
export const withoutActivity = (plan, gone) => ({
  ...plan,
  activities: (plan.activities ?? []).filter(({ id }) => id !== gone),
  check_ins: (plan.check_ins ?? []).filter(({ activity }) => activity !== gone),
  blockers: (plan.blockers ?? []).filter(({ activity }) => activity !== gone),
});
