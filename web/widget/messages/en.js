/**
 * Every user-facing text of the widget in English. A language is one object with these members. Text that
 * belongs to the model (questions, bands, next steps) lives in the model; what it is in a language stands
 * under `model`, by the English sentence.
 */

import { alternativesIn, countsIn, daysIn, scoresIn } from '../../ui/formats.js';

const score = scoresIn('en');
const date = daysIn('en');
const count = countsIn('en');

/** @param {number} n */
const percent = (n) => `${n}\u00a0%`;

/** @param {number} low @param {number} high */
const range = (low, high) => (low < high ? `range ${score(low)} to ${score(high)}` : 'complete');

export const en = {
  /** @type {Record<string, string>} */
  model: {},
  score,
  percent,
  date,

  // Questionnaire
  questionnaire: 'Questionnaire',
  stage: 'Which stage is the account in?',
  intro: 'Pick a stage and answer what you know. Nothing leaves this page.',
  example: 'Try with an example account',
  keys: 'Keys: a digit answers, X is “not sure”, Enter skips, N opens the note.',
  notSure: 'Not sure',
  /** @param {number} done @param {number} all */
  answered: (done, all) => `${done} of ${all} answered`,
  /** @param {number} done @param {number} all */
  done: (done, all) => `${done} of ${all}`,
  /** @param {number} n */
  weight: (n) => `weight ${percent(n)}`,
  /** @param {string} label @param {string} day @param {number} days */
  stale: (label, day, days) =>
    `Answer from ${date(day)} is more than ${count(days, { one: '# day', other: '# days' })} old and counts as unknown. `
    + `It was “${label}”.`,
  renew: 'Still true',
  /** @param {number} n */
  staleSum: (n) => count(n, { one: '# answer has expired.', other: '# answers have expired.' }),
  renewAll: 'All still true',
  closeNote: 'Done',
  fields: {
    note: 'Note',
    link: 'Link',
    source: 'Source',
    date: 'Date of the answer',
    band: 'Band',
    reason: 'Reason',
    author: 'Decided by',
    until: 'Last day, if there is one',
  },
  /** @param {number} n @param {number} limit */
  tooLong: (n, limit) => `Not saved: this has ${n} characters, and ${limit} are allowed.`,
  noLink: 'Not saved: a link begins with https:// or http://.',
  noDate: 'Not saved: is this date right?',
  missing: 'This is needed.',
  /** @param {string} id @param {string} digit @param {number} top */
  noLevel: (id, digit, top) => `${id} has no level ${digit}. Levels go from 0 to ${top}.`,
  /** @param {string} digit @param {number} top */
  noStage: (digit, top) => `There is no stage ${digit}. Stages go from 1 to ${top}.`,

  // Results
  results: 'Score',
  close: 'Close',
  noStageYet: 'No stage yet',
  noScore: 'No score yet',
  noAnswers: 'Nothing answered that counts in this stage yet. Any score is still possible.',
  tooEarly: 'Too early',
  /** @param {string} answered how much is */
  early: (answered) => `${answered}. That is too little for a verdict.`,
  /** @param {string} names */
  could: (names) => `Unanswered questions could make it ${names}.`,
  or: alternativesIn('en'),
  certain: 'Unanswered questions cannot change this band.',
  range,
  /** @param {number} coverage */
  coverage: (coverage) =>
    `${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)} answered`,
  /** @param {string} band @param {number} from @param {number} to */
  bandSpan: (band, from, to) => `${band} ${from} to ${to}`,
  /** @param {string} name @param {number | null} n @param {number} low @param {number} high */
  picture: (name, n, low, high) =>
    `${name}: ${n === null ? 'no score' : score(n)}, ${range(low, high)}`,
  /** @param {string} bands */
  gaugeText: (bands) => `Bands: ${bands}. Unknown is hatched.`,
  details: 'Details',
  points: 'Where the 100 points went',
  marked: 'Filled: earned. Hatched: unknown. The mark is the score of the answers.',
  dimensions: 'Dimensions',
  scoreHead: 'Score',
  weightHead: 'Weight',
  earned: 'earned',
  lost: 'lost',
  unknown: 'unknown',
  stages: 'The same answers in every stage',
  blindSpots: 'Blind spots',
  contradictions: 'These answers cannot both be true',
  next: 'Next steps',
  nothingNext: 'Every answer is at its top level.',
  /** @param {number} gain */
  gain: (gain) => `+${score(gain)}`,
  /** @param {number} n */
  showAll: (n) => `Show all ${n}`,
  /** @param {string} id @param {number | null} from @param {number | null} to @param {number | null} total */
  raised: (id, from, to, total) => `${id} from ${from} to ${to}, score ${score(total)}`,
  /** @param {string} id @param {number | null} worst @param {number | null} best @param {number} swing */
  inPlay: (id, worst, best, swing) => (worst === null || best === null ? `${id}: ${score(swing)} points are open`
    : `${id}: could move the score to ${score(worst)} … ${score(best)}`),
  /** @param {string} ids of the questions that come first */
  after: (ids) => `after ${ids}`,
  /** @param {string} band @param {number} raises @param {number} total */
  path: (band, raises, total) =>
    `Shortest way to ${band} (${score(total)}): ${count(raises, { one: '# level', other: '# levels' })} up`,
  /** @param {number} from @param {number} to */
  fromTo: (from, to) => `from ${from} to ${to}`,
  /** @param {string} band @param {number} shift */
  robust: (band, shift) => `Moving up to ${shift} points of weight between dimensions leaves it ${band}.`,
  /** @param {string} band @param {number} shift @param {number} low @param {number} high */
  fragile: (band, shift, low, high) =>
    `Moving ${shift} points of weight between dimensions could change ${band}: `
    + `the score would lie between ${score(low)} and ${score(high)}.`,
  override: 'Override the band',
  byHand: 'Set by hand',
  by: 'By',
  /** @param {string} day */
  until: (day) => `until ${date(day)}`,
  /** @param {string} day */
  expired: (day) => `expired on ${date(day)}, not in force`,
  judge: 'Set the band',
  change: 'Change',
  remove: 'Remove',
  cancel: 'Cancel',
  vector: 'AMPS vector',
  copy: 'Copy',
  copied: 'Copied',
  pressCopy: 'The vector is selected. Press Ctrl+C or ⌘C to copy it.',
  startOver: 'Start over',
  /** @param {string} band */
  spokenByHand: (band) => `Set by hand: ${band}.`,
  /** @param {string} answered how much is @param {number} low @param {number} high */
  spokenEarly: (answered, low, high) => `Too early: ${answered}, between ${score(low)} and ${score(high)}.`,
  /** @param {string} total @param {string} band @param {number} low @param {number} high */
  spoken: (total, band, low, high) =>
    `Score ${total}, ${band}, ${range(low, high)}.`,

  // States
  loading: 'Loading the scoring engine',
  failed: 'The score cannot be computed here',
  again: 'Try again',
  undo: 'Undo',
  redo: 'Redo',
  dismiss: 'Dismiss',
  cleared: 'Answers cleared.',
  exampleShown: 'These are the answers of an example account.',
  /** @param {number} n */
  more: (n) => `And ${count(n, { one: '# more fault', other: '# more faults' })}.`,

  required: 'Pick a stage and answer questions until there is a score.',

  // Badge
  /** @param {string} total @param {string} band @param {number} low @param {number} high */
  badge: (total, band, low, high) => `${total} of 100, ${band}, ${range(low, high)}.`,
};

/** @typedef {typeof en} Messages */
