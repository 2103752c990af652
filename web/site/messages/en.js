/** Every text of the site around the widget in English; what belongs to the model lives in the model. */
import { countsIn, daysIn, later, numbersIn, scoresIn } from '../../widget/formats.js';

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

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)} MB`;

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'It is not a record.',
  id: 'Its id is missing or is not a text of at most 200 characters.',
  revision: 'Its revision is not a whole number from 1.',
  saved_at: 'The time at which it was saved cannot be read.',
  account: 'It holds no account.',
  account_id: 'It does not say which account it belongs to.',
  document: 'It holds no assessment document.',
});

export const en = {
  score,
  percent,
  date,
  effect,

  // The page
  pageTitle: 'AMPS health score calculator',
  title: 'AMPS health score',
  question: 'How close is this account to proven value?',
  language: 'Language',
  scoreLabel: 'Score',
  what: 'What AMPS measures',
  whatValue: 'A health score should say whether a customer will find the contract worth keeping. AMPS measures how '
    + 'close an account is to <1>proven value</1>: whether you share one definition of success, whether the outcome '
    + 'is moving, whether the people who decide could say so today, and what your own informed judgment adds. '
    + 'Activity alone earns nothing.',
  whatUnknown: 'What you do not know counts as not known. The score comes with the range that your open questions '
    + 'leave, and a band is called certain only when the whole range lies in it. The score is as good as the '
    + 'answers: it organises judgment, it does not replace it, and it has not been calibrated on your renewals.',
  weightsTitle: 'How the weights move with the stage',
  weightsText: 'The four dimensions are always all there. Only their share of the score changes.',
  dimension: 'Dimension',
  missed: 'What ordinary health scores miss',
  usageNoise: 'Usage noise',
  usageNoiseText: 'Activity that is not tied to an outcome. Busy accounts leave too.',
  sentiment: 'Lagging or polite sentiment',
  sentimentText: 'A good mood that hides disengagement until the renewal talk.',
  stopsShort: 'Value that stops short',
  stopsShortText: 'A great day-to-day contact, and an executive who has no idea.',
  privacy: 'Privacy',
  privacyText: 'The scoring engine runs on your device. Your accounts and answers are kept in this browser’s own '
    + 'storage and are never sent anywhere; this page asks for no account and sets no cookie.',
  credit: 'AMPS Health Score Framework developed by Donald Uhlmann.',
  pages: 'More about AMPS',
  toScore: 'Calculator',
  toMethod: 'Method',
  toDevelopers: 'For developers',
  toPrivacy: 'Privacy',
  toNew: 'What’s new',
  toAccess: 'Accessibility',
  worksOffline: 'Works offline',
  offline: 'Offline. Everything still works.',
  newVersion: 'A new version of this page is ready.',
  useNow: 'Use it now',
  otherTabs: 'Another tab still uses the present version. Close the other tabs of this site, then choose '
    + '“Use it now” again.',

  // The row above the widget
  bar: 'Accounts',
  unnamed: 'Unnamed account',
  /** @param {string} name */
  edit: (name) => `${name}: edit account`,
  /** @param {number} n */
  historyOf: (n) => `History (${n})`,
  allAccounts: 'All accounts',
  saveAsNew: 'Save as new assessment',
  saving: 'Saving',
  saved: 'Saved in this browser',
  notSaved: 'Not saved',
  back: 'Back to the score',
  /** @param {string} day */
  old: (day) => `Assessment of ${date(day)}, read-only.`,
  goOn: 'Continue from here',
  toLatest: 'Back to the latest',

  // Accounts
  accounts: 'Accounts',
  search: 'Search',
  account: 'Account',
  lastScore: 'Score today',
  lastDay: 'Last assessed',
  renewal: 'Renewal',
  newAccount: 'New account',
  noAccounts: 'No accounts yet. Answer a question and the account is kept here, in this browser only.',
  /** @param {string} words */
  noneFound: (words) => `No account matches “${words}”.`,
  /** @param {number} n */
  found: (n) => count(n, { one: '# account', other: '# accounts' }),
  noStage: 'no stage yet',
  noScore: 'no score yet',
  otherModel: 'another model',
  remove: 'Delete',
  /** @param {string} name */
  removeAccount: (name) => `Delete ${name}`,
  /** @param {string} name @param {number} n */
  removedAccount: (name, n) => `${name} and ${count(n, { one: '# assessment', other: '# assessments' })} deleted.`,
  exportAll: 'Export everything',
  importFile: 'Import a file',
  /** @param {string} currency @param {number} amount */
  arr: (currency, amount) => `ARR ${number(amount)} ${currency}`.trim(),

  // One account
  editTitle: 'Account',
  name: 'Name',
  arrLabel: 'Annual recurring revenue',
  currency: 'Currency',
  renewalLabel: 'Renewal date',
  segment: 'Segment',
  owner: 'Owner',
  save: 'Save',
  cancel: 'Cancel',
  /** @param {string} example */
  badAmount: (example) => `The revenue must be a number from 0, without unit, written like ${example}.`,
  /** @param {string[]} readings */
  unclearAmount: (...[one, other]) => `This can be read as ${one} or as ${other}. Please write one of these.`,
  /** @param {string} number */
  understood: (number) => `Understood as ${number}`,
  badDate: 'The renewal date must be a day such as 2026-01-31.',
  /** @param {string} day */
  oddDate: (day) => `Is the year of ${date(day)} right? Save again if it is.`,
  tooLong: 'At most 200 characters, please.',
  /** @param {string} differences */
  changedElsewhere: (differences) =>
    `Another tab saved this account meanwhile: ${differences}. Save again to replace that with what is here.`,
  nothing: 'nothing',

  // History
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
  /** @param {number} low @param {number} high */
  range: (low, high) => `${score(low)} to ${score(high)}`,
  /** @param {number} coverage */
  coverage: (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100),
  /** @param {string} name */
  trend: (name) => `Trend of ${name}`,
  /** @param {string[]} points */
  trendText: (points) => `Score and range at each date: ${points.join('; ')}. Unknown is hatched.`,
  /** @param {string} day @param {number | null} n @param {string} range */
  trendPoint: (day, n, range) => `${date(day)} ${n === null ? 'no score' : score(n)}, ${range}`,
  nothingUnknown: 'nothing unknown',

  // Compare
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

  // Import
  importTitle: 'Import',
  /** @param {string} name */
  importOf: (name) => `What ${name} holds, beside what is kept here. Nothing has been changed yet.`,
  inFile: 'In the file',
  isNew: 'New',
  isSame: 'Same as here',
  isDifferent: 'Different here',
  isRefused: 'Cannot be taken',
  assessments: 'Assessments',
  modeAdd: 'Add what is new',
  modeAddText: 'What is here stays as it is.',
  modeTake: 'Add what is new and take the file’s version of what differs',
  /** @param {number} n */
  modeTakeText: (n) => `${count(n, { one: '# record', other: '# records' })} here will be overwritten.`,
  modeReplace: 'Replace everything here by the file',
  /** @param {number} n */
  modeReplaceText: (n) => `${count(n, { one: '# record', other: '# records' })} that the file does not hold will be deleted.`,
  sameTitle: 'Are these accounts here already?',
  /** @param {string} name */
  sameAs: (name) => `Same as ${name}`,
  doImport: 'Import',
  skippedTitle: 'What is skipped, and why',
  /** @param {number} n */
  moreSkipped: (n) => `And ${number(n)} more.`,
  /** @param {number} written @param {number} skipped @param {number} deleted */
  imported: (written, skipped, deleted) => `${count(written, { one: '# record', other: '# records' })} imported, `
    + `${number(skipped)} skipped${deleted ? `, ${number(deleted)} deleted` : ''}.`,
  nothingToImport: 'There is nothing to import: everything in the file is here already or cannot be taken.',
  /** @param {string} name @param {string} reason */
  fileRefused: (name, reason) => `${name} was not imported. ${reason} Nothing was changed.`,
  /** @param {number} size @param {number} most */
  fileTooLarge: (size, most) => `The file has ${megabytes(size)}. At most ${megabytes(most)} are allowed.`,
  /** @param {string} reason */
  fileNotJson: (reason) => `The file is damaged or not JSON: ${reason}.`,
  noRoom: 'The browser’s storage is full.',
  /** @param {string} reason */
  notStored: (reason) => `The browser could not store it. (${reason})`,
  fileUnreadable: 'The browser could not read the file.',
  /** @param {string} format */
  otherFormat: (format) => (format
    ? `Its format is “${format}”. This page reads “amps-export” and “amps-assessment”.`
    : 'It says no format. This page reads “amps-export” and “amps-assessment”.'),
  /** @param {string} version */
  otherVersion: (version) => `It has format version ${version || 'unknown'}; this page reads version 1. `
    + 'A newer version of this page may read it.',
  listsMissing: 'Its lists of accounts and assessments are missing.',
  /** @param {'accounts' | 'assessments'} kind @param {number} n @param {string} name */
  place: (kind, n, name) =>
    `${kind === 'accounts' ? 'Account' : 'Assessment'} ${n}${name ? `, ${name}` : ''}`,
  asideInFile: 'A record that had been set aside as damaged',
  /** @param {string} id */
  twice: (id) => `The file holds ${id} twice; the first one counts.`,
  /** @param {number} size */
  recordTooLarge: (size) => `It has ${megabytes(size)}. At most 1 MB is allowed.`,
  /** @param {string} member */
  frameFault: (member) => ofFrame[member],
  /** @param {string} reason */
  notJson: (reason) => `It is damaged: ${reason}`,

  // Messages
  undo: 'Undo',
  dismiss: 'Dismiss',
  undone: 'Undone.',
  notUndone: 'Another tab changed this meanwhile, so not everything could be undone.',
  memoryOnly: 'This browser does not let the page keep your accounts: they are lost when it closes. '
    + 'An export saves them as a file.',
  full: 'The browser’s storage is full. What you changed since is kept only as long as this page is open. '
    + 'An export saves everything as a file; deleting old assessments makes room.',
  /** @param {string} reason */
  failed: (reason) => 'The browser could not save your last changes. They are kept only as long as this page '
    + `is open. An export saves everything as a file. (${reason})`,
  parted: 'Another tab changed this assessment at the same time. Both versions are kept: this one is now a '
    + 'separate assessment, marked “from another tab”.',
  refreshed: 'Another tab changed this assessment; this is its latest state.',
  goneElsewhere: 'Another tab deleted this assessment. It is kept again as soon as you change it here.',
  notRemoved: 'Another tab changed this meanwhile, so it was not deleted.',
  accountKept: 'Another tab changed the account meanwhile; its version stays.',
  /** @param {string} reason */
  draftDamaged: (reason) =>
    `The answers kept from last time could not be read and were set aside, not deleted. ${reason}`,
  /** @param {number} n */
  damaged: (n) => count(n, {
    one: '# stored record could not be read and was set aside, not deleted.',
    other: '# stored records could not be read and were set aside, not deleted.',
  }),
  show: 'Show',
  setAside: 'Set aside',
  setAsideText: 'These records could not be read. They stay stored and are part of every export.',
  /** @param {'accounts' | 'assessments'} kind @param {string} id */
  damagedName: (kind, id) => `${kind === 'accounts' ? 'Account' : 'Assessment'} ${id.slice(0, 80)}`,
  copyKept: 'Copy what was kept',
  copied: 'Copied',
  shared: 'Kept as a new account.',
  /** @param {string} name */
  askSame: (name) => `There is an account ${name} here already. Is this the same one?`,
  sameYes: 'Same account',
  sameNo: 'Another account',
  /** @param {string} name */
  keptWith: (name) => `Kept with ${name}.`,
  keptBefore: 'This was kept before; here it is.',
  /** @param {string} message */
  notOpened: (message) => `This assessment cannot be opened here. ${message}`,

  // The page saved as one file
  ownFile: 'This file holds the calculator and your answers. It works without a network and sends nothing. '
    + 'Changes are kept when you save a copy.',
  deadCopy: 'A browser saved this copy of the calculator by itself. It does not run: what it shows is how things '
    + 'stood, and nothing can be changed. “Save a copy” in the calculator writes a file that works.',
  saveCopy: 'Save a copy',
  noAccountsInFile: 'No accounts yet. Answer a question and the account appears here.',
  allInFile: 'All in this file',
  notInFile: 'Changes not saved',
  /** @param {string} name */
  copySaved: (name) => `Saved as ${name}. Open that file to go on.`,
  /** @param {string} reason */
  copyFailed: (reason) => `The copy could not be saved. (${reason})`,
  /** @param {string} reason */
  fileUnread: (reason) => `The answers in this file cannot be shown. ${reason}`,
  fileNotLost: 'They are not lost: they go along, set aside, with every copy that you save here.',
  cutOff: 'They are missing: the file was cut off. Nothing in it can be rescued; look for an older copy.',
  changedOutside: 'They are damaged, or were changed with another program, so a score could be wrong.',
  lookInside: 'See what can be read',
  thisFile: 'this file',
  saveAnswers: 'Save the answers as a file',
  lost: 'What was changed after this file was last saved by the page itself is damaged. These are the answers '
    + 'from before.',
  twoVersions: 'This file holds two versions of the answers, and nothing tells for certain which is '
    + 'newer. One of them is shown.',
  seeOther: 'See the other one',
  engineGone: 'Your answers in this file are not touched. Save them as a file, and import that in the AMPS '
    + 'calculator or in another saved page.',
  /** @param {string} reason */
  modelGone: (reason) => `The model that they are scored with cannot be used. ${reason}`,
  emptyCopy: 'It is a saved page that holds no answers.',
  checkImport: 'The answers in this file are damaged or were changed with another program. What can be read is '
    + 'below; look at it closely.',
};

/** @typedef {typeof en} Messages */
