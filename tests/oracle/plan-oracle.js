// The rules of success plans a second time, independently: dates as strings, periods as lists of days, slopes by their
// ranks. It is slow and short, and shares nothing with core/ but the rules.

const DAY = 86_400_000;
/** @param {string} date */
const number = (date) => Date.parse(date) / DAY;
/** @param {number} day */
const named = (day) => new Date(day * DAY).toISOString().slice(0, 10);
/** @param {number | null} value */
const six = (value) => (value === null ? null : Number(value.toPrecision(6)) + 0);

/** @param {number[]} list */
function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const [a, b] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return sorted.length % 2 ? a : (a + b) / 2;
}

/** Half to even. @param {number} n */
const rounded = (n) => {
  const floor = Math.floor(n);
  const rest = n - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
};

/** @param {[number, number][]} points days and values */
function paceOf(points) {
  if (points.length < 3) return null;
  const slopes = [];
  for (let j = 1; j < points.length; j += 1) {
    for (let i = 0; i < j; i += 1) slopes.push((points[j][1] - points[i][1]) / (points[j][0] - points[i][0]));
  }
  slopes.sort((a, b) => a - b);
  /** @type {Map<number, number>} */
  const groups = new Map();
  for (const [, value] of points) groups.set(value, (groups.get(value) ?? 0) + 1);
  const term = (/** @type {number} */ n) => n * (n - 1) * (2 * n + 5);
  const variance = (term(points.length) - [...groups.values()].map(term).reduce((a, b) => a + b, 0)) / 18;
  const spread = 1.6448536269514722 * Math.sqrt(variance);
  return {
    value: median(slopes),
    low: slopes[Math.max(rounded((slopes.length - spread) / 2) - 1, 0)],
    high: slopes[Math.min(rounded((slopes.length + spread) / 2), slopes.length - 1)],
  };
}

/** The whole periods from one day to another, each as the list of its days. @param {string} per @param {number} first @param {number} last */
function periods(per, first, last) {
  /** @type {Map<string, number[]>} */
  const all = new Map();
  // A period that is cut at either end has fewer days than it should.
  for (let day = first; day <= last; day += 1) {
    const date = named(day);
    const monday = day - ((new Date(day * DAY).getUTCDay() + 6) % 7);
    const key = per === 'day' ? date : per === 'week' ? String(monday) : date.slice(0, 7);
    all.set(key, [...all.get(key) ?? [], day]);
  }
  const length = (/** @type {string} */ key) => (per === 'day' ? 1 : per === 'week' ? 7
    : new Date(Date.UTC(Number(key.slice(0, 4)), Number(key.slice(5)), 0)).getUTCDate());
  return [...all].filter(([key, days]) => days.length === length(key)).map(([, days]) => days);
}

/** @param {any} plan @param {any} activity @param {string} asOf */
function stateOf(plan, activity, asOf) {
  const { cadence, from, until, id } = activity;
  const mine = (plan.check_ins ?? []).filter((/** @type {any} */ each) => each.activity === id && each.date <= asOf);
  const none = { id, state: null, kept: 0, known: 0, all: 0, adherence: null, low: null, high: null, coverage: null, trend: null };
  if (cadence.done_by) return { ...none, state: mine.length ? 'done' : asOf > cadence.done_by ? 'late' : 'open' };
  const { start } = plan.objective;
  const all = periods(cadence.per, number(from > start ? from : start), number(until < asOf ? until : asOf));
  const known = all.flatMap((days) => {
    const amounts = mine.filter((/** @type {any} */ { date }) => days.includes(number(date))).map((/** @type {any} */ { amount = 1 }) => amount);
    if (!amounts.length) return [];
    const sum = amounts.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0);
    return [cadence.at_least === undefined ? sum <= cadence.at_most : sum >= cadence.at_least];
  });
  const kept = known.filter(Boolean).length;
  const counts = { ...none, kept, known: known.length, all: all.length };
  if (!known.length) return counts;
  const four = (/** @type {boolean[]} */ list) => list.filter(Boolean).length / 4;
  return {
    ...counts,
    adherence: kept / known.length,
    low: kept / all.length,
    high: (kept + all.length - known.length) / all.length,
    coverage: known.length / all.length,
    trend: known.length < 8 ? null : four(known.slice(-4)) - four(known.slice(-8, -4)),
  };
}

/** @param {any} objective @param {string} asOf */
function expectedOn({ baseline, target, start, due, milestones = [] }, asOf) {
  const way = [{ date: start, value: baseline }, ...milestones, { date: due, value: target }]
    .map(({ date, value }) => [number(date), (value - baseline) / (target - baseline)]);
  const day = number(asOf);
  if (day <= way[0][0]) return 0;
  if (day >= /** @type {number[]} */ (way.at(-1))[0]) return 1;
  const to = way.findIndex(([at]) => day <= at);
  const [[a, p], [b, q]] = [way[to - 1], way[to]];
  return p + (q - p) * (day - a) / (b - a);
}

/** Where a plan stands. @param {any} plan that is valid @param {string} asOf */
export function course(plan, asOf) {
  const { baseline, target, start, due } = plan.objective;
  const meets = (/** @type {number} */ value) => (target > baseline ? value >= target : value <= target);
  const seen = (plan.measurements ?? []).filter((/** @type {any} */ { date }) => date <= asOf)
    .sort((/** @type {any} */ a, /** @type {any} */ b) => (a.date < b.date ? -1 : 1));
  const latest = seen.at(-1) ?? null;
  /** @type {[number, number][]} */
  const points = [[0, baseline], ...seen.filter((/** @type {any} */ { date }) => date > start)
    .map((/** @type {any} */ { date, value }) => [number(date) - number(start), value])];
  const pace = paceOf(points);
  const line = (/** @type {number} */ slope, /** @type {number} */ day) => (
    median(points.map(([at, value]) => value - slope * at)) + slope * day);
  const span = number(due) - number(start);
  const ends = pace && [pace.low, pace.value, pace.high].map((slope) => line(slope, span));
  const projection = ends && { value: ends[1], low: Math.min(...ends), high: Math.max(...ends) };
  const leads = pace && pace.value !== 0 && pace.value > 0 === target > baseline;
  const day = leads ? number(start) + Math.ceil((target - line(pace.value, 0)) / pace.value) : NaN;
  const arrival = Math.abs(day) <= 2_932_896 ? named(day) : null;
  const needed = latest && asOf < due ? (target - latest.value) / (number(due) - number(asOf)) : null;

  const status = asOf < start ? 'not_started'
    : latest && meets(latest.value) ? 'arrived'
      : asOf > due ? 'overdue'
        : !latest ? 'no_data'
          : points.length < 3 ? 'too_early'
            : meets(/** @type {any} */ (projection).value) ? 'on_course'
              : [/** @type {any} */ (projection).low, /** @type {any} */ (projection).high].some(meets) ? 'drifting' : 'off_course';
  const broken = seen.findLastIndex((/** @type {any} */ { value }) => !meets(value));

  const activities = plan.activities ?? [];
  const states = activities.map((/** @type {any} */ activity) => stateOf(plan, activity, asOf));
  const open = (plan.blockers ?? []).filter((/** @type {any} */ { raised, cleared }) => raised <= asOf && !(cleared <= asOf));
  const blockersOf = (/** @type {any} */ { id }) => open.filter((/** @type {any} */ { activity }) => activity === id).map((/** @type {any} */ each) => each.id);

  const candidates = activities.flatMap((/** @type {any} */ activity, /** @type {number} */ i) => {
    const { state, adherence } = states[i];
    if (blockersOf(activity).length || state === 'done' || activity.until < asOf) return [];
    const { done_by: by } = activity.cadence;
    if (state === 'late') return [[0, number(by), i, 'late']];
    if (state === 'open') return number(by) - number(asOf) <= 14 ? [[1, number(by), i, 'due_soon']] : [];
    const gap = 1 - (adherence ?? 0.5);
    return gap > 0 ? [[2, -gap, i, 'adherence']] : [];
  }).sort((/** @type {any[]} */ a, /** @type {any[]} */ b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);

  const reroutes = [];
  if (['drifting', 'off_course', 'overdue'].includes(status)) {
    if (pace && needed !== null) reroutes.push({ kind: 'pace', pace: six(pace.value), needed: six(needed) });
    if (arrival && arrival > due && arrival > asOf) reroutes.push({ kind: 'due', date: arrival });
    const way = projection && (projection.value - baseline) / (target - baseline);
    if (projection && way !== null && way > 0 && !meets(projection.value)) reroutes.push({ kind: 'target', value: six(projection.value) });
    const weak = states.filter((/** @type {any} */ { low }) => low !== null && low < 1)
      .sort((/** @type {any} */ a, /** @type {any} */ b) => a.low - b.low || a.high - b.high);
    for (const { id } of weak.slice(0, 3)) reroutes.push({ kind: 'activity', id });
  }

  const figures = (/** @type {any} */ object) => object && Object.fromEntries(Object.entries(object)
    .map(([name, value]) => [name, typeof value === 'number' ? six(value) : value]));
  return {
    as_of: asOf,
    status,
    since: status === 'arrived' ? seen[broken + 1].date : null,
    latest: latest && figures({ date: latest.date, value: latest.value }),
    progress: six(latest && (latest.value - baseline) / (target - baseline)),
    expected: six(expectedOn(plan.objective, asOf)),
    pace: figures(pace),
    projection: figures(projection),
    arrival,
    needed_pace: six(needed),
    activities: states.map(figures),
    next_turn: candidates.length ? { activity: activities[candidates[0][2]].id, reason: candidates[0][3] } : null,
    blocked: activities.flatMap((/** @type {any} */ activity) => (
      blockersOf(activity).length ? [{ activity: activity.id, blockers: blockersOf(activity) }] : [])),
    reroutes,
  };
}
