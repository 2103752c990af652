// The rules of success plans written a second time, from their text alone, in the most literal manner. Where the text is silent:
// a measurement before the start is the latest one but no point; without a known period all figures of adherence are null; what is
// blocked is named even when it is done; amounts are summed as doubles in the order of the document.

/** Days since 1970-01-01, proleptic Gregorian. @param {string} text */
export function dayOf(text) {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!m) throw new Error(`not a day: ${text}`);
  return civil(+m[1], +m[2], +m[3]);
}
/** @param {number} y */
function leapsBefore(y) { // leap years in 1 .. y-1, continued below 1
  const k = y - 1;
  return Math.floor(k / 4) - Math.floor(k / 100) + Math.floor(k / 400);
}
const isLeap = (/** @type {number} */ y) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const monthLength = (/** @type {number} */ y, /** @type {number} */ m) => [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1];
/** @param {number} y @param {number} m @param {number} d */
function civil(y, m, d) {
  let n = 365 * (y - 1970) + leapsBefore(y) - leapsBefore(1970);
  for (let i = 1; i < m; i += 1) n += monthLength(y, i);
  return n + d - 1;
}
/** @param {number} day */
function parts(day) {
  let y = 1970 + Math.floor(day / 365.2425);
  while (civil(y, 1, 1) > day) y -= 1;
  while (civil(y + 1, 1, 1) <= day) y += 1;
  let rest = day - civil(y, 1, 1);
  let m = 1;
  while (rest >= monthLength(y, m)) { rest -= monthLength(y, m); m += 1; }
  return [y, m, rest + 1];
}
/** @param {number} day */
export function dayText(day) {
  const [y, m, d] = parts(day);
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const MIN_DAY = dayOf('0001-01-01');
const MAX_DAY = dayOf('9999-12-31');

/** Six significant digits; no negative zero; exact halves away from zero, as toPrecision. */
const six = (/** @type {number | null} */ x) => {
  if (x === null) return null;
  const r = Number(x.toPrecision(6));
  return r === 0 ? 0 : r;
};
/** Median of an ascending array. */
function middle(/** @type {Float64Array} */ sorted) {
  const n = sorted.length;
  return n % 2 === 1 ? sorted[(n - 1) / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
}
const median = (/** @type {number[]} */ values) => middle(Float64Array.from(values).sort());
/** Nearest integer, halves to even (np.round). */
function roundEven(/** @type {number} */ x) {
  const f = Math.floor(x);
  const d = x - f;
  if (d < 0.5) return f;
  if (d > 0.5) return f + 1;
  return f % 2 === 0 ? f : f + 1;
}
const Z90 = 1.6448536269514722; // standard normal quantile at 0.95
const Z95 = 1.959963984540054; // standard normal quantile at 0.975

/** Theil–Sen slope with Sen's 90 % interval; xs distinct. As scipy.stats.theilslopes(ys, xs, alpha=0.9). */
export function theilSen(/** @type {number[]} */ xs, /** @type {number[]} */ ys) {
  const n = xs.length;
  if (n < 2) throw new Error('theilSen: at least two points');
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let at = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      slopes[at] = (ys[j] - ys[i]) / (xs[j] - xs[i]);
      at += 1;
    }
  }
  slopes.sort();
  const nt = slopes.length;
  const counts = new Map();
  for (const y of ys) counts.set(y, (counts.get(y) ?? 0) + 1); // Map treats 0 and -0 as one
  let inner = n * (n - 1) * (2 * n + 5);
  for (const k of counts.values()) inner -= k * (k - 1) * (2 * k + 5);
  const sigma = Math.sqrt(inner / 18);
  const upper = Math.min(roundEven((nt + Z90 * sigma) / 2), nt - 1);
  const lower = Math.max(roundEven((nt - Z90 * sigma) / 2) - 1, 0);
  return { value: middle(slopes), low: slopes[lower], high: slopes[upper] };
}

/** Whole periods [first, last] lying wholly in [lo, hi] (both ends belong to it). */
export function wholePeriods(/** @type {string} */ per, /** @type {number} */ lo, /** @type {number} */ hi) {
  /** @type {[number, number][]} */
  const out = [];
  if (lo > hi) return out;
  if (per === 'day') {
    for (let d = lo; d <= hi; d += 1) out.push([d, d]);
  } else if (per === 'week') {
    // day 0 is a Thursday, so day -3 is a Monday
    const weekday = (((lo + 3) % 7) + 7) % 7; // Monday 0
    for (let d = weekday === 0 ? lo : lo + 7 - weekday; d + 6 <= hi; d += 7) out.push([d, d + 6]);
  } else if (per === 'month') {
    let [y, m] = parts(lo);
    for (;;) {
      const first = civil(y, m, 1);
      const last = first + monthLength(y, m) - 1;
      if (last > hi) break;
      if (first >= lo) out.push([first, last]);
      m += 1;
      if (m === 13) { m = 1; y += 1; }
    }
  } else throw new Error(`unknown period: ${per}`);
  return out;
}

/**
 * @param {any} plan a valid amps-plan
 * @param {object} options
 * @param {string} options.asOf
 * @param {Record<string, number>} [options.weights] of activities, by their ids
 * @param {string[] | null} [options.notes] receives the decisions that hang on less than 1e-9, see fragile()
 */
export function planResult(plan, { asOf, weights = {}, notes = null }) {
  const written = (/** @type {string} */ what, /** @type {number | null} */ x) => {
    if (notes && x !== null && six(x * (1 - 1e-12)) !== six(x * (1 + 1e-12))) notes.push(`digits ${what}`);
    return six(x);
  };
  const day = dayOf(asOf);
  const { baseline, target } = plan.objective;
  const start = dayOf(plan.objective.start);
  const due = dayOf(plan.objective.due);
  const rising = target > baseline;
  const meets = (/** @type {number} */ v) => (rising ? v >= target : v <= target);
  const scale = Math.max(Math.abs(baseline), Math.abs(target), Math.abs(target - baseline));
  const near = (/** @type {string} */ what, /** @type {number} */ v) => {
    if (notes && Math.abs(v - target) <= 1e-9 * scale) notes.push(what);
  };

  // measurements on or before as_of, by date
  const seen = (plan.measurements ?? [])
    .map((/** @type {any} */ m) => ({ day: dayOf(m.date), value: m.value }))
    .filter((/** @type {any} */ m) => m.day <= day)
    .sort((/** @type {any} */ a, /** @type {any} */ b) => a.day - b.day);
  const latest = seen.length ? seen[seen.length - 1] : null;
  const progress = latest ? (latest.value - baseline) / (target - baseline) : null;

  // expected
  const knots = [[start, 0]];
  for (const m of plan.objective.milestones ?? []) {
    knots.push([dayOf(m.date), (m.value - baseline) / (target - baseline)]);
  }
  knots.push([due, 1]);
  let expected;
  if (day <= start) expected = 0;
  else if (day >= due) expected = 1;
  else {
    let k = 0;
    while (knots[k + 1][0] < day) k += 1;
    const [d0, p0] = knots[k];
    const [d1, p1] = knots[k + 1];
    expected = d1 === day ? p1 : p0 + ((p1 - p0) * (day - d0)) / (d1 - d0);
  }

  // points, pace, projection, arrival
  const origin = start;
  const points = day < start ? [] : [{ day: start, value: baseline }, ...seen.filter((/** @type {any} */ m) => m.day > start)];
  /** @type {any} */
  let pace = null;
  /** @type {any} */
  let projection = null;
  /** @type {number | null} */
  let arrival = null; // a day number
  if (points.length >= 3) {
    const xs = points.map((p) => p.day - origin);
    const ys = points.map((p) => p.value);
    pace = theilSen(xs, ys);
    const intercept = (/** @type {number} */ slope) => median(ys.map((y, i) => y - slope * xs[i]));
    const own = intercept(pace.value);
    const atDue = (/** @type {number} */ slope) => intercept(slope) + slope * (due - origin);
    const a = atDue(pace.low);
    const b = atDue(pace.high);
    const value = own + pace.value * (due - origin);
    // An interval holds its figure: with points behind the due day, the ends alone might not.
    projection = { value, low: Math.min(a, b, value), high: Math.max(a, b, value) };
    if (rising ? pace.value > 0 : pace.value < 0) {
      const line = (/** @type {number} */ x) => own + pace.value * x;
      let x = Math.ceil((target - own) / pace.value);
      if (Number.isFinite(x) && x + origin <= MAX_DAY + 2) {
        while (meets(line(x - 1))) x -= 1;
        while (!meets(line(x))) x += 1;
        near('arrival', line(x));
        near('arrival', line(x - 1));
        // A day that cannot be written is none.
        if (x + origin >= MIN_DAY && x + origin <= MAX_DAY) arrival = x + origin;
      }
    }
  }
  const needed = latest && day < due ? (target - latest.value) / (due - day) : null;

  // status
  let status;
  let since = null;
  if (day < start) status = 'not_started';
  else if (latest && meets(latest.value)) {
    status = 'arrived';
    let k = seen.length - 1;
    while (k > 0 && meets(seen[k - 1].value)) k -= 1;
    since = seen[k].day;
  } else if (day > due) status = 'overdue';
  else if (!latest) status = 'no_data';
  else if (points.length < 3) status = 'too_early';
  else {
    const better = rising ? projection.high : projection.low;
    near('projection', projection.value);
    near('better end', better);
    if (meets(projection.value)) status = 'on_course';
    else if (meets(better)) status = 'drifting';
    else status = 'off_course';
  }

  // activities
  const entries = new Map(plan.activities.map((/** @type {any} */ a) => [a.id, /** @type {any[]} */ ([])]));
  for (const c of plan.check_ins ?? []) {
    const d = dayOf(c.date);
    if (d <= day) entries.get(c.activity)?.push({ day: d, amount: c.amount ?? 1 });
  }
  const activities = plan.activities.map((/** @type {any} */ a) => {
    /** @type {any} */
    const row = {
      id: a.id, state: null, kept: 0, known: 0, all: 0,
      adherence: null, low: null, high: null, coverage: null, trend: null,
    };
    const mine = entries.get(a.id) ?? [];
    const c = a.cadence;
    if (c.done_by !== undefined) {
      row.state = mine.length ? 'done' : day > dayOf(c.done_by) ? 'late' : 'open';
      return row;
    }
    const lo = a.from === undefined ? start : Math.max(start, dayOf(a.from));
    const hi = a.until === undefined ? day : Math.min(day, dayOf(a.until));
    const known = /** @type {boolean[]} */ ([]); // kept or not, of the known periods in order
    const periods = wholePeriods(c.per, lo, hi);
    for (const [first, last] of periods) {
      const inside = mine.filter((/** @type {any} */ e) => e.day >= first && e.day <= last); // document order
      if (!inside.length) continue;
      let sum = 0;
      for (const e of inside) sum += e.amount;
      const bound = c.at_least !== undefined ? c.at_least : c.at_most;
      if (notes && sum !== bound && Math.abs(sum - bound) <= 1e-9 * Math.max(1, Math.abs(bound))) {
        notes.push(`sum ${a.id} ${dayText(first)}`);
      }
      known.push(c.at_least !== undefined ? sum >= bound : sum <= bound);
    }
    const count = (/** @type {boolean[]} */ list) => list.filter(Boolean).length;
    row.all = periods.length;
    row.known = known.length;
    row.kept = count(known);
    if (row.known > 0) {
      row.adherence = row.kept / row.known;
      row.low = row.kept / row.all;
      row.high = (row.kept + row.all - row.known) / row.all;
      row.coverage = row.known / row.all;
    }
    if (row.known >= 8) {
      row.trend = count(known.slice(-4)) / 4 - count(known.slice(-8, -4)) / 4;
    }
    return row;
  });

  // blocked
  const open = (plan.blockers ?? []).filter((/** @type {any} */ b) => dayOf(b.raised) <= day
    && !(b.cleared !== undefined && dayOf(b.cleared) <= day));
  /** @type {any[]} */
  const blocked = [];
  plan.activities.forEach((/** @type {any} */ a) => {
    const ids = open.filter((/** @type {any} */ b) => b.activity === a.id).map((/** @type {any} */ b) => b.id);
    if (!ids.length) return;
    blocked.push({ activity: a.id, blockers: ids });
  });

  // next turn
  const stopped = new Set(open.map((/** @type {any} */ b) => b.activity));
  const left = plan.activities
    .map((/** @type {any} */ a, /** @type {number} */ i) => ({ a, i, row: activities[i] }))
    .filter((/** @type {any} */ { a, row }) => !stopped.has(a.id) && row.state !== 'done'
      && !(a.until !== undefined && dayOf(a.until) < day));
  /** @type {[number, number, number, string][]} */
  const ranked = [];
  for (const { a, i, row } of left) {
    if (row.state === 'late' || row.state === 'open') {
      const by = dayOf(a.cadence.done_by);
      if (row.state === 'late') ranked.push([0, by, i, 'late']);
      else if (by - day <= 14) ranked.push([1, by, i, 'due_soon']);
    } else {
      const gap = (1 - (row.adherence ?? 0.5)) * (weights[a.id] ?? 1);
      if (gap > 0) ranked.push([2, -gap, i, 'adherence']);
    }
  }
  ranked.sort((p, q) => p[0] - q[0] || p[1] - q[1] || p[2] - q[2]);
  const next = ranked.length ? { activity: plan.activities[ranked[0][2]].id, reason: ranked[0][3] } : null;

  // reroutes
  /** @type {any[]} */
  const reroutes = [];
  if (status === 'drifting' || status === 'off_course' || status === 'overdue') {
    if (pace && needed !== null) reroutes.push({ kind: 'pace', pace: six(pace.value), needed: six(needed) });
    if (arrival !== null && arrival > due && arrival > day) reroutes.push({ kind: 'due', date: dayText(arrival) });
    if (projection) {
      const v = projection.value;
      near('target reroute', v);
      if (notes && Math.abs(v - baseline) <= 1e-9 * scale) notes.push('target reroute');
      if (rising ? v > baseline && v < target : v < baseline && v > target) {
        reroutes.push({ kind: 'target', value: six(v) });
      }
    }
    activities
      .map((/** @type {any} */ row, /** @type {number} */ i) => ({ row, i }))
      .filter((/** @type {any} */ { row }) => row.low !== null && row.low !== 1)
      .sort((/** @type {any} */ p, /** @type {any} */ q) => p.row.low - q.row.low || p.row.high - q.row.high || p.i - q.i)
      .slice(0, 3)
      .forEach((/** @type {any} */ { row }) => reroutes.push({ kind: 'activity', id: row.id }));
  }

  const triple = (/** @type {string} */ what, /** @type {any} */ t) => t && {
    value: written(`${what}.value`, t.value), low: written(`${what}.low`, t.low), high: written(`${what}.high`, t.high),
  };
  return {
    as_of: asOf,
    status,
    since: since === null ? null : dayText(since),
    latest: latest && { date: dayText(latest.day), value: written('latest', latest.value) },
    progress: written('progress', progress),
    expected: written('expected', expected),
    pace: triple('pace', pace),
    projection: triple('projection', projection),
    arrival: arrival === null ? null : dayText(arrival),
    needed_pace: written('needed_pace', needed),
    activities: activities.map((/** @type {any} */ r) => ({
      ...r,
      adherence: six(r.adherence), low: six(r.low), high: six(r.high),
      coverage: six(r.coverage), trend: six(r.trend),
    })),
    next_turn: next,
    blocked,
    reroutes,
  };
}

/** The decisions of a result which hang on less than 1e-9: there two correct programs may differ. */
export function fragile(/** @type {any} */ plan, /** @type {{asOf: string}} */ options) {
  /** @type {string[]} */
  const notes = [];
  planResult(plan, { ...options, notes });
  return [...new Set(notes)];
}

const UNDER_WAY = new Set(['no_data', 'too_early', 'on_course', 'drifting', 'off_course']);
/** Customer outcome achievement over result documents. */
export function achievement(/** @type {{status: string}[]} */ results) {
  const count = (/** @type {(r: {status: string}) => boolean} */ test) => results.filter(test).length;
  const arrived = count((r) => r.status === 'arrived');
  const pastDue = count((r) => r.status === 'overdue');
  const n = arrived + pastDue;
  let share = null;
  let low = null;
  let high = null;
  if (n > 0) {
    share = arrived / n;
    const z2 = Z95 * Z95;
    const bottom = 1 + z2 / n;
    const centre = (share + z2 / (2 * n)) / bottom;
    const half = (Z95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / bottom;
    low = arrived === 0 ? 0 : Math.max(0, centre - half);
    high = arrived === n ? 1 : Math.min(1, centre + half);
  }
  return {
    arrived,
    past_due: pastDue,
    share: six(share),
    low: six(low),
    high: six(high),
    on_course: count((r) => r.status === 'on_course'),
    under_way: count((r) => UNDER_WAY.has(r.status)),
  };
}
