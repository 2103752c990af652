/** The customer's copy of a plan: what it holds when it goes out, and what it brings when it comes back. */
import { entriesOf, isSame } from './entries.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('./entries.js').Entry} Entry */

/**
 * The plan alone. Notes, segment, persona and members that only others know are internal, and stay here.
 * @param {Plan} plan
 * @param {{withWeather: boolean}} options whether changes inside the customer are told to the customer
 * @returns {Plan}
 */
export function customerCopy({ id, title, account, objective, measurements = [], activities = [], check_ins: checkIns = [], blockers = [] }, { withWeather }) {
  const { metric, unit, baseline, target, start, due, milestones } = objective;
  return {
    format: 'amps-plan',
    version: 1,
    id,
    title,
    ...(account?.name ? { account: { name: account.name } } : {}),
    objective: { metric, unit, baseline, target, start, due, ...(milestones ? { milestones: milestones.map(({ date, value }) => ({ date, value })) } : {}) },
    measurements: measurements.map(({ date, value }) => ({ date, value })),
    activities: activities.map(({ id: own, name, category, owner, cadence, from, until }) => (
      { id: own, name, category, owner, cadence, ...(from ? { from } : {}), ...(until ? { until } : {}) })),
    check_ins: checkIns.map(({ activity, date, amount }) => ({ activity, date, ...(amount === undefined ? {} : { amount }) })),
    blockers: blockers.filter(({ kind }) => withWeather || kind !== 'weather')
      .map(({ id: own, text, kind, activity, raised, cleared, solution }) => ({
        id: own, text, kind, ...(activity ? { activity } : {}), raised, ...(cleared ? { cleared } : {}), ...(solution ? { solution } : {}),
      })),
  };
}

/** One entry that the copy changed: as it is here, and as it came. @typedef {{key: string, here: Entry | undefined, came: Entry | undefined}} Returned */

/**
 * @typedef {object} Return
 * @property {readonly Returned[]} taken changed in the copy alone
 * @property {readonly Returned[]} asked changed on both sides
 * @property {readonly Returned[]} left belongs to an activity that the plan has no longer
 */

/**
 * What a copy brings that came back: entry by entry, so that nothing of either side is lost. The customer logs and
 * measures; what else differs in the copy was not the customer's to change, and stays as it is here.
 * @param {Plan} here the plan as it is kept @param {Plan} handed as it went out @param {Plan} came as it came back
 * @returns {Return}
 */
export function returnedIn(here, handed, came) {
  const [own, base, theirs] = [here, handed, came].map(entriesOf);
  const ids = new Set(here.activities?.map(({ id }) => id));
  /** @type {Record<'taken' | 'asked' | 'left', Returned[]>} */
  const found = { taken: [], asked: [], left: [] };
  for (const key of new Set([...base.keys(), ...theirs.keys()])) {
    const kind = key.split(' ', 1)[0];
    if (kind !== 'measurement' && kind !== 'check_in') continue;
    const each = { key, here: own.get(key), came: theirs.get(key) };
    if (isSame(base.get(key), each.came) || isSame(each.here, each.came)) continue;
    if (kind === 'check_in' && !ids.has(key.split(' ')[1])) found.left.push(each);
    else (isSame(base.get(key), each.here) ? found.taken : found.asked).push(each);
  }
  return found;
}

/**
 * The plan with what came back.
 * @param {Plan} plan @param {readonly Returned[]} changes @returns {Plan}
 */
export function withReturned(plan, changes) {
  let { measurements = [], check_ins: checkIns = [] } = plan;
  for (const { key, came } of changes) {
    const [kind, ...about] = key.split(' ');
    if (kind === 'measurement') {
      const [date] = about;
      measurements = measurements.filter((each) => each.date !== date);
      if (came) measurements = [...measurements, { date, value: /** @type {number} */ (came.value) }].sort((a, b) => (a.date < b.date ? -1 : 1));
    } else {
      const [activity, date] = about;
      const left = [.../** @type {readonly number[]} */ (came?.value ?? [])];
      // What was here already keeps its note.
      checkIns = checkIns.filter((each) => {
        if (each.activity !== activity || each.date !== date) return true;
        const at = left.indexOf(each.amount ?? 1);
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      });
      checkIns = [...checkIns, ...left.map((amount) => ({ activity, date, amount }))];
    }
  }
  return { ...plan, measurements, check_ins: checkIns };
}
