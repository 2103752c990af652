/** A plan as entries that can be compared one by one: what changed between two plans, and what two people changed. */

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {'about' | 'objective' | 'activity' | 'measurement' | 'check_in' | 'blocker'} EntryKind */

/**
 * @typedef {object} Entry
 * @property {EntryKind} kind
 * @property {string} what the name of an activity or a blocker, or the member of the plan or of its objective
 * @property {string} [day] of a measurement or a check-in
 * @property {unknown} value two entries are equal where their values are, as JSON
 */

/**
 * One entry as it was before a change and after it; undefined where there was none.
 * @typedef {{key: string, before: Entry | undefined, after: Entry | undefined}} Difference
 */

/** @param {Plan} plan @returns {Map<string, Entry>} by a key that stays when the entry changes */
export function entriesOf({ title, persona, segment, objective, measurements = [], activities = [], check_ins: checkIns = [], blockers = [] }) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const [what, value] of Object.entries({ title, persona, segment })) {
    if (value !== undefined) entries.set(`about ${what}`, { kind: 'about', what, value });
  }
  for (const [what, value] of Object.entries(objective)) entries.set(`objective ${what}`, { kind: 'objective', what, value });
  for (const activity of activities) entries.set(`activity ${activity.id}`, { kind: 'activity', what: activity.name, value: activity });
  for (const { date, value } of measurements) entries.set(`measurement ${date}`, { kind: 'measurement', what: objective.metric, day: date, value });
  const names = new Map(activities.map(({ id, name }) => [id, name]));
  for (const { activity, date, amount = 1 } of checkIns) {
    const key = `check_in ${activity} ${date}`;
    const others = /** @type {readonly number[]} */ (entries.get(key)?.value ?? []);
    // What was logged on one day is one thing, in whichever order.
    entries.set(key, { kind: 'check_in', what: names.get(activity) ?? activity, day: date, value: [...others, amount].sort((a, b) => a - b) });
  }
  for (const blocker of blockers) entries.set(`blocker ${blocker.id}`, { kind: 'blocker', what: blocker.text, value: blocker });
  return entries;
}

/** @param {Entry | undefined} a @param {Entry | undefined} b */
export const isSame = (a, b) => JSON.stringify(a?.value) === JSON.stringify(b?.value);

/** @param {Plan} before @param {Plan} after @returns {Difference[]} in the order of the plans */
export function differencesBetween(before, after) {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((key) => ({ key, before: old.get(key), after: now.get(key) }))
    .filter((each) => !isSame(each.before, each.after));
}
