/** The history of an account and two of its assessments compared, in English. */
import { countsIn, daysIn, later, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('en');
const score = scoresIn('en');
const date = daysIn('en');
const count = countsIn('en');

const exact = later(() => new Intl.NumberFormat('en', {
  minimumFractionDigits: 1, maximumFractionDigits: 2, signDisplay: 'exceptZero',
}).format);

/** @param {number} n */
const percent = (n) => `${n}\u00a0%`;

/** With its sign, a minus as wide as the plus. @param {number} n */
const effect = (n) => {
  const shown = exact(n).replace('-', '−');
  // Not nothing, only too small for two decimals.
  return n !== 0 && !/[1-9]/.test(shown) ? (n > 0 ? '+<0.01' : '−<0.01') : shown;
};

export const en = {
  effect,
  /** @param {string} name */
  historyTitle: (name) => `History of ${name}`,
  noHistory: 'No assessments yet. Answer a question and the first one appears here.',
  oneOnly: 'A trend needs two assessments. “Save as new assessment” keeps this one and starts the next.',
  ownDay: 'Each score is as of its own day. Answers that grew old since then still count here.',
  day: 'Date',
  scoreHead: 'Score',
  rangeHead: 'Range',
  coverageHead: 'Answered',
  select: 'Compare',
  /** @param {string} day */
  selectDay: (day) => `Compare the assessment of ${date(day)}`,
  /** @param {string} day */
  openDay: (day) => `Open the assessment of ${date(day)}`,
  /** @param {string} day */
  removeDay: (day) => `Delete the assessment of ${date(day)}`,
  /** @param {string} name @param {string} day */
  removedDay: (name, day) => `${name}: assessment of ${date(day)} deleted.`,
  compare: 'Compare the two selected',
  selectTwo: 'Select two assessments to compare them.',
  current: 'latest',
  fromTab: 'from another tab',
  /** @param {string} name */
  trend: (name) => `Trend of ${name}`,
  /** @param {string[]} points */
  trendText: (points) => `Score and range at each date: ${points.join('; ')}. Unknown is hatched.`,
  /** @param {string} day @param {number | null} n @param {string} range */
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'no score' : score(n)}, ${range}`,
  /** @param {string} name */
  compareTitle: (name) => `What changed at ${name}`,
  /** @param {string} from @param {string} to */
  compareDays: (from, to) => `From ${date(from)} to ${date(to)}`,
  backToHistory: 'Back to the history',
  cause: 'Cause',
  difference: 'Difference',
  effectHead: 'Points',
  /** @param {string} day @param {string} stage */
  pole: (day, stage) => `${date(day)}, ${stage}`,
  /** @param {string} was @param {string} is */
  levels: (was, is) => `${was} → ${is}`,
  /** @param {string} dimension @param {number} was @param {number} is */
  weights: (dimension, was, is) => `Weight of ${dimension} ${percent(was)} → ${percent(is)}`,
  coverageEffect: 'Questions answered in only one of the two',
  /** @param {number} n */
  noEffect: (n) => `${count(n, { one: '# cause', other: '# causes' })} without effect`,
  noChange: 'Nothing that counts changed between the two.',
  addUp: 'The effects add up to the difference exactly; what is shown is rounded.',
  staleCount: 'Answers that were too old on their day count here as they were given, so a score can differ '
    + 'from the history.',
  /** @param {number} from @param {number} to */
  stepText: (from, to) => `From ${score(from)} to ${score(to)}.`,
  /** @param {number} low @param {number} high */
  scaleText: (low, high) => `The picture shows ${low} to ${high} points.`,
  /** @param {string} reason */
  cannotCompare: (reason) => `These two cannot be compared. ${reason}`,
  loading: 'Comparing the two',
  again: 'Try again',
};

/** @typedef {typeof en} Messages */
