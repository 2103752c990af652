/** The page about evidence, in English. */
import { numbersIn, percentsIn } from '../../../../ui/formats.js';

const number = numbersIn('en');
const percent = percentsIn('en');
const fixed = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const en = {
  evidenceNumber: number,
  /** @param {number} share from 0 to 1 */
  evidenceShare: (share) => percent(Math.round(share * 100)),
  /** @param {number} r from −1 to 1 */
  correlationNumber: (r) => fixed.format(r),
  evidenceTitle: 'Evidence',
  evidenceText: 'Which activities go with which outcomes, told honestly: with intervals, corrected for having searched, and tested on accounts that were not searched. The table is read in this page and is not sent anywhere.',
  evidenceNeeds: 'One row for each account, or for each account and period. Name at least one activity (such as trainings) and one outcome (such as renewed: yes or no).',
  tryEvidence: 'Try it with a sample',
  rolesText: 'An activity is what was done, an outcome what came of it. A control is held equal. Ids and names are no activities.',
  /** @type {Record<string, string>} */
  roles: {
    ignored: 'not used',
    account: 'account',
    period: 'period',
    segment: 'segment',
    activity: 'activity',
    outcome: 'outcome',
    control: 'control',
    topic: 'support topic',
  },
  /** @param {string} yes @param {string} no */
  countsAsYes: (yes, no) => `“${yes}” counts as 1, “${no}” as 0`,
  turn: 'Turn round',
  /** @param {string} header */
  turnOf: (header) => `Turn round: ${header}`,
  look: 'Look for evidence',
  lookingTitle: 'Looking',
  /** @param {string} share */
  workedShare: (share) => `${share} done`,
  stopLooking: 'Stop with what is known',
  /** @param {number} pairs @param {number} rows @param {number} accounts */
  lookedAt: (pairs, rows, accounts) => `${number(pairs)} pairs in ${number(rows)} rows of ${number(accounts)} accounts.`,
  /** @param {number} n */
  inPeriods: (n) => `Periods: ${number(n)}.`,
  stoppedEarly: 'Stopped early: this is what was known by then.',
  notTheCause: '“Goes with” is not “causes”: a third thing may move both.',
  verdict: 'Verdict',
  allOutcomes: 'all',
  allSegments: 'all',
  allVerdicts: 'all',
  ofSegment: 'Bars show the segment:',
  noPairFits: 'No pair fits.',
  /** @type {Record<string, string>} */
  verdicts: {
    goes_with: 'goes with',
    suggests: 'suggests',
    no_sign: 'no sign',
    cannot_tell: 'cannot tell',
  },
  /** By the verdict, of an outcome. @type {Record<string, (o: string) => string>} */
  verdictText: {
    goes_with: (o) => `It goes with ${o}; it need not be the cause.`,
    suggests: () => `That suggests a connection; more rows would tell.`,
    no_sign: () => `There is no sign of a connection.`,
    cannot_tell: () => `Whether they go together cannot be told.`,
  },
  /** @type {Record<string, string>} */
  guards: {
    few_rows: 'Fewer than 30 rows.',
    rare: 'One of yes and no is rare.',
    missing: 'More than a third of the rows has no value.',
    one_account: 'One account has more than a tenth of all activity.',
    identical: 'Both columns hold the same numbers.',
  },
  simpsonText: 'Within the segments it goes the other way than over all of them (Simpson’s paradox). The value within the segments is shown.',
  /** @param {string} r @param {string} p @param {string} controls */
  partialSays: (r, p, controls) => `With ${controls} held equal: r = ${r}, ${p}.`,
  /** @param {number} lag @param {string} r @param {string} low @param {string} high @param {string} p */
  lagSays: (lag, r, low, high, p) => `Within accounts, strongest ${number(lag)} periods later: r = ${r} (${low} to ${high}), ${p}.`,
  /** @param {Record<string, any>} f its figures */
  thresholdSays: (f) => `Accounts with at least ${f.least} of ${f.activity}${f.within} had ${f.outcome} in ${f.rate} (${f.low} to ${f.high}) of ${f.n} cases, others in ${f.otherRate} (${f.otherLow} to ${f.otherHigh}) of ${f.otherN}.`,
  /** @param {number} periods */
  withinFirst: (periods) => (periods === 1 ? ' in their first period' : ` in their first ${number(periods)} periods`),
  /** @param {string} p */
  heldOn: (p) => `Found on one half, it held on the other (${p}).`,
  /** @param {string} p */
  didNotHold: (p) => `Found on one half, it did not hold on the other (${p}).`,
  notTested: 'There are too few accounts to test it on others.',
  /** @param {Record<string, any>} f its figures */
  correlationSays: (f) => `The more ${f.activity}, the ${f.isMore ? 'more' : 'less'} ${f.outcome}: rank correlation ${f.r} (${f.low} to ${f.high}) in ${f.n} rows, ${f.p}.`,
  /** @param {string} activity @param {string} outcome @param {number} n */
  noCorrelation: (activity, outcome, n) => `${activity} and ${outcome}: nothing can be computed from ${number(n)} rows.`,
  noFigure: 'no figure',
  more: 'Behind it',
  keepIt: 'Keep as evidence',
  isKept: 'Kept: plans of this segment use it for their next turn.',
  evidenceParted: 'Another tab kept the same evidence at the same time. Both are kept.',
  keptTitle: 'Kept evidence',
  noneKept: 'Nothing is kept yet. Open a pair of a table and keep it: plans use it for their next turn, and an assessment can quote it.',
  /** @param {string} rows @param {string} day */
  keptFrom: (rows, day) => `${rows} rows, ${day}:`,
  keptRemoved: 'Evidence removed.',
  quoteIt: 'Quote in an assessment',
  quoteAccount: 'Account',
  quoteQuestion: 'In the note of',
  quoteNow: 'Add to the note',
  notQuoted: 'Cancel',
  noAccountYet: 'No account is kept yet.',
  toTheScore: 'Score one',
  /** @param {Record<string, string>} f its figures */
  quoted: (f) => `Evidence: ${f.activity} → ${f.outcome}: ${f.verdict}${f.segment ? ` in ${f.segment}` : ''} (r = ${f.r}, ${f.low} to ${f.high}; ${f.n} rows of ${f.file}, ${f.day}). It need not be the cause.`,
  /** @param {string} question @param {string} account */
  isQuoted: (question, account) => `Quoted in the note of ${question} of ${account}.`,
  alreadyQuoted: 'The note says this already.',
  /** @param {number} length @param {number} most */
  quoteTooLong: (length, most) => `The note would have ${number(length)} characters. It may have ${number(most)}. Nothing was changed.`,
  cannotQuote: 'The latest assessment of this account cannot be read here. Nothing was changed.',
  quoteParted: 'Another tab changed this account at the same time. Both versions are kept.',
  ownWatch: 'Watch list of your plans',
  ownWatchText: 'Accounts with a plan under way where something has stopped or dropped, by what is logged in the plan, week by week.',
  nothingToWatch: 'There is no plan yet that could be watched.',
  toThePlans: 'Make one',
  openWatchedPlan: 'Open the plan',
  watchTopic: 'many ask the same',
  topicAccounts: 'Accounts, at least',
  /** @param {number} accounts @param {number} weeks */
  ruleTopic: (accounts, weeks) => `The same support topic at ${number(accounts)} accounts or more within ${number(weeks)} weeks`,
  /** @param {string} title */
  saveSvg: (title) => `Save as SVG: ${title}`,
  printReport: 'Print',
  pictureAsTable: 'As a table',
  /** @param {string} activity @param {string} outcome */
  scatterTitle: (activity, outcome) => `${outcome} by ${activity}`,
  /** @param {string} low @param {string} high */
  scatterText: (low, high) => `From ${low} at the bottom to ${high} at the top; the line joins the means of ten equal groups.`,
  /** @param {string} activity */
  inGroup: (activity) => `${activity}, in ten groups`,
  rowsOf: 'rows',
  /** @param {string} outcome */
  meanOf: (outcome) => `mean ${outcome}`,
  /** @param {string} activity @param {string} outcome */
  lagTitle: (activity, outcome) => `${activity} of earlier periods with ${outcome}`,
  periodsBefore: 'periods before',
  intervalOf: '95 % interval',
  /** @param {string} activity @param {string} outcome */
  thresholdTitle: (activity, outcome) => `${outcome} on both sides of each amount of ${activity}`,
  /** @param {string} activity */
  atLeastOf: (activity) => `at least … of ${activity}`,
  sideAbove: 'with as many',
  sideBelow: 'with fewer',
  bySegment: 'By segment',
  commonValue: 'in common',
  watchList: 'Watch list',
  watchText: 'Accounts where something has stopped or dropped.',
  watchRule: 'Rule',
  watchSilence: 'none in the last … weeks',
  watchDrop: 'dropped over … periods',
  weeksOrPeriods: 'Weeks or periods',
  addRule: 'Add the rule',
  removeRule: 'Remove',
  /** @param {string} activity @param {number} weeks */
  ruleSilence: (activity, weeks) => `No ${activity} in the last ${number(weeks)} weeks`,
  /** @param {string} activity @param {number} periods */
  ruleDrop: (activity, periods) => `${activity} dropped over ${number(periods)} periods`,
  /** @param {number} n */
  hitsOf: (n) => `Accounts: ${number(n)}`,
  /** @param {number} n */
  moreHits: (n) => `And ${number(n)} more.`,
  /** @param {string} activity @param {string} day */
  silentSince: (activity, day) => `no ${activity} since ${day}`,
  /** @param {string} activity @param {number} weeks */
  neverAny: (activity, weeks) => `never any ${activity}`,
  /** @param {string} activity @param {string} before @param {string} after */
  dropped: (activity, before, after) => `${activity} from ${before} to ${after} on average`,
  /** @param {string} topic @param {number} accounts */
  sharedTopic: (topic, accounts) => `asks about ${topic}, as ${number(accounts)} accounts do`,
  openAccount: 'Open the account',
  /** @param {string} p */
  otherWay: (p) => `On the other half it went the other way (${p}).`,
  /** @param {string} points @param {string} low @param {string} high */
  pointsApart: (points, low, high) => `${points} points apart (${low} to ${high})`,
  /** @param {number} n */
  morePairs: (n) => `Show more (${number(n)} left)`,
};

/** @typedef {typeof en} Messages */
