/** The plans in English. */
import { countsIn, numbersIn, percentsIn } from '../../../../ui/formats.js';

const count = countsIn('en');
const number = numbersIn('en');
const percent = percentsIn('en');

export const en = {
  plain: number,
  /** @param {number} share from 0 to 1 */
  planShare: (share) => percent(Math.round(share * 100)),
  plansTitle: 'Success plans',
  plansText: 'Where each account is going, whether it is on course, and what the next turn is. Plans are kept in this browser and sent nowhere.',
  achieved: 'Outcomes achieved',
  noneEnded: 'No plan has ended yet.',
  underWay: 'of the plans under way',
  segmentOf: 'Segment',
  anySegment: 'All segments',
  plan: 'Plan',
  statusTitle: 'Status',
  progress: 'Progress',
  due: 'Due',
  noPlans: 'No plans yet. Begin with a template; everything in it can be changed.',
  newPlan: 'New plan',
  template: 'Template',
  accountOf: 'For the account',
  planNoAccount: 'none',
  start: 'Start',
  begin: 'Begin the plan',
  importPlan: 'Import a plan',
  next: 'Next:',
  nothingLeft: 'Nothing is left to do.',
  nothingLogged: 'nothing of it has been logged',
  rising: 'rising',
  falling: 'falling',
  asTable: 'As a table',
  planDay: 'Day',
  value: 'Value',
  baseline: 'Baseline',
  target: 'Target',
  amount: 'Amount',
  planSave: 'Save',
  planCancel: 'Cancel',
  log: 'Log',
  activities: 'Activities',
  activity: 'Activity',
  isBlocked: 'waits: something stands in the way',
  reroutes: 'Ways back on course',
  reroutesText: 'Proposals. Nothing changes unless you choose it.',
  useDay: 'Use this day',
  useTarget: 'Use this target',
  moreOf: 'More of:',
  blockers: 'What stands in the way',
  detour: 'Detour:',
  clearFirst: 'Clear this first.',
  clear: 'It is cleared',
  noBlockers: 'Nothing stands in the way.',
  addBlocker: 'Add what stands in the way',
  whatBlocks: 'What is it?',
  kind: 'Kind',
  wholePlan: 'the whole plan',
  solution: 'Detour, if there is one',
  measurements: 'Measurements',
  addMeasurement: 'Add the value',
  allPlans: 'All plans',
  planEdit: 'Edit',
  exportPlan: 'Export',
  editPlan: 'Edit the plan',
  planTitle: 'Title',
  metric: 'Metric',
  unit: 'Unit',
  planName: 'What is done',
  planOwner: 'By whom',
  category: 'Category',
  howOften: 'How often',
  period: 'In each',
  doneByDay: 'Done by',
  addActivity: 'Add an activity',
  begun: 'The plan has begun.',
  planRemoved: 'Deleted.',
  planChanged: 'Saved.',
  blockerAdded: 'The obstacle is noted.',
  blockerCleared: 'The way is clear.',
  rerouted: 'The plan has a new course.',
  bothKept: 'Another tab changed this plan at the same time. Both versions are kept.',
  planGone: 'This plan is not kept in this browser.',
  fileTooLong: 'At most 8 MB are allowed.',
  /** @type {Record<string, string>} */
  status: {
    not_started: 'not started yet', arrived: 'arrived', overdue: 'overdue', no_data: 'nothing measured yet', too_early: 'too early to project', on_course: 'on course', drifting: 'drifting', off_course: 'off course',
  },
  /** @type {Record<string, string>} */
  owners: {
    customer: 'customer', vendor: 'vendor',
  },
  /** @type {Record<string, string>} */
  categories: {
    organisation: 'organisation', process: 'process', routine: 'routine', behaviour: 'behaviour', tool: 'tool',
  },
  /** @type {Record<string, string>} */
  kinds: {
    roadblock: 'roadblock', accident: 'risk ahead', weather: 'change inside the customer',
  },
  /** @type {Record<string, string>} */
  states: {
    done: 'done', open: 'open', late: 'late',
  },
  /** @type {Record<string, string>} */
  cadences: {
    at_least: 'at least', at_most: 'at most', done_by: 'once, by a day',
  },
  /** @type {Record<string, string>} */
  periods: {
    day: 'day', week: 'week', month: 'month',
  },
  /** @type {Record<string, string>} */
  per: {
    day: 'a day', week: 'a week', month: 'a month',
  },
  /** @param {number} part @param {number} all */
  of: (part, all) => `${number(part)} of ${number(all)}`,
  /** @param {number} arrived @param {number} ended @param {string} low @param {string} high */
  achievedText: (arrived, ended, low, high) => `${number(arrived)} of ${number(ended)} that ended; between ${low} and ${high} by what is known`,
  /** @param {string} share @param {string} expected */
  progressOf: (share, expected) => `${share} of the way, ${expected} expected`,
  /** @param {string} day */
  doneBy: (day) => `by ${day}`,
  /** @param {string} amount @param {string} per */
  atLeast: (amount, per) => `at least ${amount} ${per}`,
  /** @param {string} amount @param {string} per */
  atMost: (amount, per) => `at most ${amount} ${per}`,
  /** @param {string} day */
  wasDue: (day) => `it was due on ${day}`,
  /** @param {string} day */
  isDue: (day) => `it is due on ${day}`,
  /** @param {number} kept @param {number} known */
  keptOf: (kept, known) => `kept in ${number(kept)} of ${count(known, { one: '# logged period', other: '# logged periods' })}`,
  /** @param {string} value @param {string} day @param {string} share @param {string} expected */
  latestIs: (value, day, share, expected) => `${value} on ${day}: ${share} of the way, ${expected} expected by now`,
  /** @param {string} value @param {string} low @param {string} high */
  projected: (value, low, high) => `At this pace ${value} on the due day, between ${low} and ${high}.`,
  /** @param {string} day */
  arrivesOn: (day) => `At this pace the target is reached on ${day}.`,
  /** @param {string} day */
  arrivedSince: (day) => `The target is met since ${day}. Well driven!`,
  /** @param {string} from @param {string} to */
  planFromTo: (from, to) => `from ${from} to ${to}`,
  /** @param {string} from @param {string} to */
  span: (from, to) => `${from} to ${to}`,
  /** @param {string} low @param {string} high */
  between: (low, high) => `between ${low} and ${high}`,
  /** @param {string} metric */
  fanTitle: (metric) => `The way of ${metric}`,
  /** @param {string} name */
  logOf: (name) => `Log: ${name}`,
  /** @param {string} name */
  editOf: (name) => `Edit: ${name}`,
  /** @param {string} name */
  removeOf: (name) => `Delete: ${name}`,
  /** @param {number} all */
  nothingLoggedIn: (all) => count(all, { one: 'nothing logged in # period', other: 'nothing logged in # periods' }),
  /** @param {string} figure @param {string} low @param {string} high */
  adherence: (figure, low, high) => `${figure}, between ${low} and ${high}`,
  /** @param {string} needed @param {string} pace */
  fasterPace: (needed, pace) => `A change of ${needed} in 30 days instead of ${pace}`,
  /** @param {string} day */
  laterDue: (day) => `Due on ${day}, which this pace reaches`,
  /** @param {string} value */
  nearerTarget: (value) => `A target of ${value}, which this pace reaches by the due day`,
  /** @param {number} n */
  allMeasurements: (n) => `All measurements (${number(n)})`,
  /** @param {string} day */
  removeMeasurement: (day) => `Delete the value of ${day}`,
  /** @param {string} day */
  loggedFor: (day) => `Logged for ${day}.`,
  /** @param {string} day */
  measuredOn: (day) => `The value of ${day} is kept.`,
  /** @param {string} title */
  planImported: (title) => `${title} was imported.`,
  /** @param {string} name @param {string} reason */
  planRefused: (name, reason) => `${name} was not imported. ${reason}`,
  /** @param {string} reason */
  planDamaged: (reason) => `This plan cannot be read and stays as it is. ${reason}`,
  fromScore: 'From the score',
  fromScoreText: 'The next steps of the latest assessment. One that you add becomes an activity of the vendor, due in 30 days.',
  addStep: 'Add to the plan',
  stepAdded: 'The step is in the plan.',
  /** @param {string} step */
  addStepOf: (step) => `Add to the plan: ${step}`,
  persona: 'Persona',
  milestones: 'Milestones',
  /** @param {string} metric @param {string} value */
  milestoneOf: (metric, value) => `Milestone: ${metric} ${value}`,
  /** @param {string} title */
  dueOf: (title) => `Due: ${title}`,
  copyOf: 'What came back for',
  copyWasChanged: 'This file was changed with another program. Look closely before you take it in.',
  /** @param {number} n */
  newInCopy: (n) => count(n, { one: '# new entry', other: '# new entries' }),
  takenBack: 'taken back',
  nothingThere: 'nothing',
  /** @param {string} value */
  insteadOf: (value) => `(instead of ${value})`,
  changedOnBoth: 'Changed on both sides:',
  /** @param {string} value */
  keepHere: (value) => `Keep what is here: ${value}`,
  /** @param {string} value */
  takeCopy: (value) => `Take the customer’s: ${value}`,
  leftInCopy: 'Left out, because these activities are no longer in the plan',
  takeIn: 'Take it in',
  /** @param {number} n */
  takenIn: (n) => count(n, { one: '# entry was taken in.', other: '# entries were taken in.' }),
  noPlanCopy: 'It holds no customer’s copy of a plan.',
  isExport: 'It is an export of accounts. Import it under Accounts.',
  /** @param {string} name */
  nothingNew: (name) => `${name} brings nothing new.`,
  /** @param {string} title @param {string} name */
  planIsHere: (title, name) => `“${title}” is kept here already, and is not the same as in ${name}.`,
  takeFile: 'Take the file’s',
  keepBoth: 'Keep both',
  plansOf: 'Plans of',
  calendar: 'Save to the calendar',
  calendarOfAll: 'Save all dates to the calendar',
  noDays: 'Nothing of this plan lies ahead.',
  fromWish: 'Begin with what the customer wishes',
  ownWords: 'In the customer’s own words',
  ownWordsExample: 'We want to be faster',
  wish: 'The wish',
  chooseWish: 'Choose',
  measuredBy: 'How it can be measured',
  /** @type {Record<string, string>} */
  better: { up: 'more is better', down: 'less is better' },
  ownTemplates: 'Your own templates',
  removeTemplate: 'Delete',
  templateKept: 'The plan is a template now.',
  asTemplate: 'Save as a template',
  /** @param {string} title @param {string} day */
  proposedBy: (title, day) => `From the plan “${title}” on ${day}`,
  /** @param {string} share */
  loggedShare: (share) => `logged in ${share} of the periods`,
  /** @param {string} day */
  confirmedOn: (day) => `confirmed by the customer’s copy of ${day}`,
  proposalTaken: 'The answer is in today’s assessment.',
  forScore: 'For the score',
  forScoreText: 'What the plan says about questions of the score. Nothing becomes an answer unless you take it.',
  takeProposal: 'Take this answer',
  /** @param {string} question */
  takeProposalOf: (question) => `Take this answer: ${question}`,
  handOn: 'Hand it on',
  customerCopyText: 'The customer’s copy is one file that works in any browser, without an account: the plan alone, without score, notes, persona and segment. What the customer logs comes back when you import the file here.',
  customerCopy: 'Save the customer’s copy',
  withWeather: 'with changes inside the customer',
  /** @param {string} name */
  customerCopySaved: (name) => `The customer’s copy is saved: ${name}`,
  /** @param {string} reason */
  customerCopyFailed: (reason) => `The customer’s copy was not saved. (${reason})`,
  accountPages: 'Pages of the account',
  /** @param {number} n */
  planHistoryTab: (n) => `History (${number(n)})`,
  /** @param {number} n */
  historyOfPlan: (n) => `History of changes (${number(n)})`,
  /** @type {Record<string, string>} */
  entryKinds: { about: 'Plan', objective: 'Objective', activity: 'Activity', measurement: 'Measurement', check_in: 'Entry', blocker: 'Obstacle' },
  /** @type {Record<string, string>} */
  hows: { added: 'added', changed: 'changed', removed: 'removed' },
  customerTitle: 'Success plan',
  customerText: 'Log what was done and what came of it, save this file, and send it back. Everything stays in the file; nothing is sent anywhere by itself.',
  saveFile: 'Save this file',
  notInThisFile: 'Not in the file yet',
  allInThisFile: 'All is in the file',
  /** @param {string} name */
  fileSaved: (name) => `Saved: ${name}. Send it back now.`,
  /** @param {string} reason */
  fileNotSaved: (reason) => `It was not saved. (${reason})`,
  copyIsEmpty: 'This file holds no plan. It is filled when a plan is saved for a customer.',
  /** @param {string} reason */
  copyIsDamaged: (reason) => `The plan in this file cannot be read. ${reason} Ask for a new copy; what you logged stands as text at the end of the file.`,
  openPlan: 'Open',
  noPlanHere: 'No plan of this account is in this file.',
  /** @param {string} outcome @param {number} n */
  backedBy: (outcome, n) => `Evidence: it goes with ${outcome} (${number(n)} rows).`,
};

/** @typedef {typeof en} Messages */
