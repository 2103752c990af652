/**
 * Every user-facing text of the widget in English. A language is one object with these members; text that
 * belongs to the model (questions, bands, next steps) lives in the model.
 */

const plural = new Intl.PluralRules('en');
const list = new Intl.ListFormat('en');
const fixed = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** @param {number} n @param {string} one @param {string} other */
const count = (n, one, other) => `${n} ${plural.select(n) === 'one' ? one : other}`;

/** @param {number | null} n */
const score = (n) => (n === null ? '–' : fixed.format(n));

/** @param {number} n */
const percent = (n) => `${n}\u00a0%`;

export const en = {
  score,
  percent,

  // Questionnaire
  questionnaire: 'Questionnaire',
  stage: 'Where is the account in its life?',
  intro: 'Pick a stage and answer what you know. Nothing leaves this page.',
  example: 'Try with an example account',
  keys: 'Keys: a digit answers and moves on, X is “not sure”, Enter skips.',
  notSure: 'Not sure',
  /** @param {number} done @param {number} all */
  answered: (done, all) => `${done} of ${all} answered`,
  /** @param {number} done @param {number} all */
  done: (done, all) => `${done} of ${all}`,
  /** @param {number} n @param {string} stage */
  weight: (n, stage) => `${percent(n)} of the score in ${stage}`,
  /** @param {string} label @param {string} date @param {number} days */
  stale: (label, date, days) =>
    `Answer from ${date} is more than ${count(days, 'day', 'days')} old and counts as unknown. `
    + `It was “${label}”.`,
  /** @param {string} id @param {string} digit @param {number} top */
  noLevel: (id, digit, top) => `${id} has no level ${digit}. Levels go from 0 to ${top}.`,
  /** @param {string} digit @param {number} top */
  noStage: (digit, top) => `There is no stage ${digit}. Stages go from 1 to ${top}.`,

  // Results
  results: 'Score',
  showResults: 'Show what is behind the score',
  close: 'Close',
  noStageYet: 'No stage yet',
  pickStage: 'Pick a stage to see the score, its range and what to do next.',
  noScore: 'No score yet',
  noAnswers: 'Nothing answered that counts in this stage yet. Any score is still possible.',
  /** @param {string} names */
  could: (names) => `not certain: could be ${names}`,
  /** @param {string[]} names */
  or: (names) => new Intl.ListFormat('en', { type: 'disjunction' }).format(names),
  certain: 'certain: the whole range lies in this band',
  /** @param {number} low @param {number} high */
  range: (low, high) => `${score(low)} to ${score(high)}`,
  rangeLabel: 'Range',
  /** @param {number} coverage */
  coverage: (coverage) =>
    `${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)} answered`,
  /** @param {string} band @param {number} from @param {number} to */
  bandSpan: (band, from, to) => `${band} ${from} to ${to}`,
  /** @param {string} name @param {number | null} n @param {number} low @param {number} high */
  picture: (name, n, low, high) =>
    `${name}: ${n === null ? 'no score' : score(n)}, range ${score(low)} to ${score(high)}`,
  /** @param {string} bands */
  gaugeText: (bands) => `Bands: ${bands}. Unknown is hatched.`,
  /** @param {number} low @param {number} high */
  barText: (low, high) =>
    `Earned ${score(low)}, unknown ${score(high - low)}, lost ${score(100 - high)} of 100.`,
  dimensions: 'Dimensions',
  scoreHead: 'Score',
  weightHead: 'Weight',
  earned: 'earned',
  lost: 'lost',
  unknown: 'unknown',
  stages: 'The same answers in every stage',
  blindSpots: 'Blind spots',
  next: 'Next steps',
  nothingNext: 'Every answer is at its top level.',
  /** @param {number} gain */
  gain: (gain) => `+${score(gain)}`,
  /** @param {number} gain */
  swing: (gain) => `±${score(gain)}`,
  /** @param {string} question */
  findOut: (question) => `Find out: ${question}`,
  /** @param {string} id @param {number | null} from @param {number | null} to @param {number | null} total */
  raise: (id, from, to, total) => `${id} from ${from} to ${to}, score ${score(total)}`,
  /** @param {string} id @param {number} gain */
  inPlay: (id, gain) => `${id}, up to ${score(gain)} points in play`,
  /**
   * @param {string} band @param {number} raises @param {number} total
   * @param {readonly {question: string, from: number, to: number}[]} steps
   */
  path: (band, raises, total, steps) =>
    `Shortest way to ${band} (${score(total)}), ${count(raises, 'level', 'levels')} up: `
    + `${list.format(steps.map((step) => `${step.question} from ${step.from} to ${step.to}`))}.`,
  noPath: 'Raising the answers given cannot reach the next band; find out what is unknown first.',
  /** @param {string} band @param {number} shift */
  robust: (band, shift) => `Moving up to ${shift} points of weight between dimensions leaves it ${band}.`,
  /** @param {string} band @param {number} shift @param {number} low @param {number} high */
  fragile: (band, shift, low, high) =>
    `Moving ${shift} points of weight between dimensions could change ${band}: `
    + `the score would lie between ${score(low)} and ${score(high)}.`,
  /** @param {string} band @param {string} author @param {string | null} until @param {string} reason */
  override: (band, author, until, reason) =>
    `Set by hand to ${band} by ${author}${until ? ` until ${until}` : ''}: ${reason}`,
  vector: 'AMPS vector',
  copy: 'Copy',
  copied: 'Copied',
  pressCopy: 'The vector is selected. Press Ctrl+C or ⌘C to copy it.',
  startOver: 'Start over',
  /** @param {string} total @param {string} band @param {number} low @param {number} high */
  spoken: (total, band, low, high) =>
    `Score ${total}, ${band}, range ${score(low)} to ${score(high)}.`,

  // States
  loading: 'Loading the scoring engine',
  failed: 'The score cannot be computed here',
  again: 'Try again',
  undo: 'Undo',
  dismiss: 'Dismiss',
  cleared: 'Answers cleared.',
  exampleShown: 'These are the answers of an example account.',
  /** @param {number} n */
  more: (n) => `And ${count(n, 'more fault', 'more faults')}.`,
};

/** @typedef {typeof en} Messages */
