/** The page about metrics, in English. */
import { countsIn, momentsIn, numbersIn, percentsIn } from '../../../../ui/formats.js';

const number = numbersIn('en');
const percent = percentsIn('en');
const count = countsIn('en');
const moment = momentsIn('en');

export const en = {
  metricsTitle: 'Metrics',
  metricsText: 'Choose what you want to reach, and the few metrics that tell whether you do. Your tables become figures that say their '
    + 'base, their interval and their trend. Nothing leaves your browser.',
  metrics: {
    percent,
    figure: number,
    /** @param {number} n */
    days: (n) => count(n, { one: '# day', other: '# days' }),
    /** @param {number} n */
    hours: (n) => count(n, { one: '# hour', other: '# hours' }),
    goalsTitle: 'What do you want to reach?',
    goalsHint: 'One to three goals. The metrics follow from them.',
    proposedTitle: 'Metrics for these goals',
    nameHead: 'Metric',
    kinds: { leading: 'leading', lagging: 'lagging' },
    accountableHead: 'Accountable',
    roles: { csm: 'CSM', cs: 'Customer success', company: 'Company', tracked: 'tracked, nobody is held to it' },
    tableTitle: 'Your tables',
    tableKind: 'What the table holds',
    tables: { revenue: 'Revenue by period', subscriptions: 'Contracts', events: 'Events', surveys: 'Survey answers', value: 'Days to value' },
    needs: {
      revenue: 'A row for each account and period: account, period, monthly or yearly revenue, and a segment if you like.',
      subscriptions: 'A row for each contract: account, start, end or nothing, amount, and a plan if you like.',
      events: 'A row for each call, review, training or response: account, date, what happened, and hours or a status if you like.',
      surveys: 'A row for each one who was asked: an answer from 0 to 10 for NPS or from 1 to 5 for CSAT, and a date if you like. '
        + 'A blank answer is none.',
      value: 'A row for each account: its start, and the day of its first verified outcome, or nothing where it still waits.',
    },
    /** @param {string} tables */
    wanted: (tables) => `The chosen metrics need: ${tables}.`,
    sample: 'Try it with sample revenue',
    compute: 'Show the figures',
    meanings: {
      none: 'not used', account: 'account', period: 'period', arr: 'yearly revenue', mrr: 'monthly revenue', tcv: 'total of the contract',
      amount: 'amount', currency: 'currency', rate: 'exchange rate', segment: 'segment', start: 'start', end: 'end',
      reached: 'first verified outcome', date: 'date', event: 'what happened', figure: 'hours or status', nps: 'NPS answer, 0 to 10',
      csat: 'CSAT answer, 1 to 5', answer: 'answer',
    },
    /** @param {string} name @param {string} day */
    readOn: (name, day) => `${name}, read on ${day}`,
    forget: 'Forget it',
    figuresTitle: 'Figures',
    noFigures: 'Choose a goal above: its metrics appear here.',
    /** @param {string} table */
    noTable: (table) => `No figure yet. It comes from a table: ${table}.`,
    noOwn: 'No figure yet. It comes from the accounts and plans that this browser keeps.',
    noValue: 'none',
    byHand: 'No table gives this figure here. Enter it by hand.',
    periodHead: 'Period',
    valueHead: 'Value',
    add: 'Add',
    /** @param {string} low @param {string} high */
    between: (low, high) => `95 % interval: ${low} to ${high}`,
    /** @param {string} low */
    atLeast: (low) => `95 % interval: from ${low} on, no upper end`,
    /** @param {number} n */
    ofAccounts: (n) => count(n, { one: 'of # account', other: 'of # accounts' }),
    /** @param {number} n */
    ofAnswers: (n) => count(n, { one: 'of # answer', other: 'of # answers' }),
    /** @param {number} n */
    ofPlans: (n) => count(n, { one: 'of # plan', other: 'of # plans' }),
    /** @param {number} n */
    waiting: (n) => count(n, { one: '# still waits', other: '# still wait' }),
    /** @param {string} median */
    median: (median) => `Median ${median}`,
    /** @param {string} name */
    trendOf: (name) => `Trend of ${name}`,
    /** @param {string} first @param {string} last @param {string} from @param {string} to @param {string} median */
    trendText: (first, last, from, to, median) => `From ${from} in ${first} to ${to} in ${last}; the median is ${median}.`,
    states: { good: 'good', watch: 'to watch', bad: 'to act on', none: 'not judged' },
    notes: {
      floor: 'No account left, so this is the least that it can be, at the upper end of churn’s interval.',
      few: 'Fewer than 10 answers: the interval says more than the value.',
      silent: 'Fewer than 20 % answered: those who did not may think otherwise.',
      no_churn: 'No account left.',
      whole_margin: 'At a gross margin of 100 %, until you give one.',
    },
    baseHead: 'Base',
    bases: {
      under_way: 'plans under way that have activities',
      opening: 'all revenue at the opening of the period', renewal: 'revenue up for renewal in the period',
      health: 'accounts in this browser that have a score today', plans: 'plans that arrived or are past due',
      events: 'accounts known by the end of the period', responses: 'accounts with a response in the period', answers: 'those who answered',
      starts: 'all accounts that started, with those that still wait', hand: 'entered by hand',
    },
    /** @param {string} name */
    inSegment: (name) => `segment ${name} alone`,
    definitionHead: 'Definition',
    pitfallHead: 'Mind',
    about: 'Definition, values and thresholds',
    /** @param {string} good @param {string} bad */
    thresholdsAre: (good, bad) => `Good from ${good}, to act on from ${bad}`,
    goodFrom: 'Good from',
    badFrom: 'To act on from',
    setThresholds: 'Set',
    fromHistory: 'From the last eight periods',
    usualThresholds: 'As proposed',
    wrongOrder: 'The two must differ, with the better one as “good”.',
    noHistory: 'It takes at least four periods that differ.',
    /** @param {string} name */
    crossed: (name) => `${name} has crossed its threshold.`,
    /** @param {string} name */
    openPlaybook: (name) => `Open the playbook “${name}”`,
    revenueTitle: 'From opening to closing',
    movements: {
      opening: 'Opening', new: 'New', reactivated: 'Back again', expansion: 'Expansion', contraction: 'Contraction', churn: 'Churn', closing: 'Closing',
      unchanged: 'Unchanged',
    },
    movementHead: 'Movement',
    amountHead: 'Amount',
    ofPeriod: 'Period',
    periodLength: 'Length of periods',
    lengths: { '': 'as in the table', month: 'months', quarter: 'quarters', year: 'years' },
    basisHead: 'Base of retention',
    bySegment: 'Segment',
    allSegments: 'All segments',
    marginHead: 'Gross margin in %',
    dropAgain: 'Read the table again to change the base, the periods or the segment, and to see the accounts behind a movement.',
    /** @param {string} movement @param {string} period */
    behind: (movement, period) => `${movement} in ${period}`,
    accountHead: 'Account',
    accountsHead: 'Accounts',
    before: 'Before',
    after: 'After',
    lineHead: 'Line',
    /** @param {number} n */
    moreAccounts: (n) => count(n, { one: 'And # more account.', other: 'And # more accounts.' }),
    splitTitle: 'By segment',
    /** @param {string} period */
    splitText: (period) => `Retention in ${period}, each segment on its own base.`,
    cohortsTitle: 'Cohorts',
    cohortsText: 'Of the accounts whose revenue began in a period, the share of their first revenue that is still there. '
      + 'At most the last 24 cohorts.',
    cohortHead: 'Began',
    curveTitle: 'Days to value',
    curveText: 'The share that still waits after so many days; accounts without an outcome count as waiting, not as failed.',
    dayHead: 'Day',
    stillWaiting: 'Still waiting',
    atRisk: 'Observed',
    reachedHead: 'Reached',
    intervalHead: '95 % interval',
    asTable: 'As a table',
    /** @param {string} kind */
    faultsOf: (kind) => `What to know about the rows: ${kind}`,
    /** @param {string} lines */
    lines: (lines) => `Lines ${lines}`,
    leftOut: 'left out',
    tasksTitle: 'Playbooks',
    noTasks: 'Nothing is open. A figure that crosses its threshold offers its playbook.',
    stepHead: 'Step',
    ownerHead: 'Owner',
    dueHead: 'Due',
    doneHead: 'Done',
    removeTask: 'Remove',
    addStep: 'Add a step',
    stepRemoved: 'Removed.',
    tableForgotten: 'Forgotten.',
    decisionKept: 'The decision is kept.',
    otherTab: 'Another tab has changed the metrics; this is how they stand now.',
    parted: 'Another tab changed the metrics at the same time. Both versions are kept; choose below which one to use.',
    frameworksTitle: 'Which framework?',
    frameworksText: 'More than one is kept here, from another tab or from a file. The page works with one of them.',
    noGoal: 'No goal chosen',
    /** @param {number} metrics @param {number} steps */
    holds: (metrics, steps) => `${count(metrics, { one: '# metric', other: '# metrics' })}, ${count(steps, { one: '# step', other: '# steps' })}`,
    /** @param {string} time as ISO 8601 */
    changedAt: (time) => `changed ${moment(time)}`,
    inUse: 'In use',
    useThis: 'Use this one',
    frameworkRemoved: 'The framework is deleted.',
    frameworkChosen: 'The page works with this framework now.',
    tasksCsv: 'Download as CSV',
    tasksIcs: 'Download as calendar',
    reviewTitle: 'Review',
    reviewText: 'Once a quarter: which metrics still tell something? How each stands is kept with the day.',
    beginReview: 'Keep today’s review',
    /** @param {string} day @param {number} n */
    lastReview: (day, n) => `Last review on ${day}; ${count(n, { one: '# is kept', other: '# are kept' })}.`,
    noProposals: 'No metric is proposed for retirement.',
    reasons: {
      one_colour: 'It has not left one colour in four reviews.',
      no_move: 'It has moved less than its rounding.',
      twin: 'It moves as another one does.',
    },
    /** @param {string} outcomes */
    noSignOf: (outcomes) => `The evidence that is kept shows no sign of a connection with ${outcomes}.`,
    playbookSteps: 'Word the playbooks for your team',
    playbookStepsText: 'A crossing opens them as they stand here. What is open already stays as it is.',
    daysHead: 'Due after days',
    usualSteps: 'As proposed',
    stepsAsUsual: 'The steps are as proposed again.',
    /** @param {number} days */
    agoDays: (days) => count(days, { one: '# day ago', other: '# days ago' }),
    isOnSchedule: 'on schedule',
    isLate: 'late',
    hasCompleted: 'completed',
    hasNot: 'not yet',
    hasReached: 'reached',
    /** @param {number} n */
  lowestAnswer: (n) => `lowest answer ${n}`,
  stillWaits: 'still waiting',
    noSegment: 'without a segment',
    plansBehind: 'The plans behind it',
    accountsBehind: 'The accounts behind it',
    /** @param {number} some @param {number} all */
    ofAll: (some, all) => `${number(some)} of ${number(all)}`,
    hasArrived: 'arrived',
    isPastDue: 'past due',
    /** @param {number} n */
    moreBehind: (n) => `And ${number(n)} more.`,
    /** @param {string} other */
    twinOf: (other) => `Correlated above 0.95 with ${other}.`,
    keepIt: 'Keep it',
    retireIt: 'Retire it',
    decisionsTitle: 'Decisions',
    decided: { kept: 'kept', retired: 'retired' },
    dayHeadOf: 'Day',
    decisionHead: 'Decision',
    reasonHead: 'Reason',
    reportTitle: 'Report',
    /** @param {string} day */
    reportOn: (day) => `As of ${day}`,
    print: 'Print the report',
    goalsOf: 'Goals',
    stateHead: 'Standing',
    trendHead: 'Trend',
    crossingsTitle: 'Crossings',
    noCrossings: 'No figure has crossed its threshold.',
    openTasks: 'Open tasks',
  },
};

/** @typedef {typeof en} Messages */
