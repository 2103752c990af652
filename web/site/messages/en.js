/** Every text of the site around the widget in English; what belongs to the model lives in the model. */

const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');
const fixed = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const exact = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1, maximumFractionDigits: 2, signDisplay: 'exceptZero',
});

/** @param {number} n @param {string} one @param {string} other */
const count = (n, one, other) => `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;

/** @param {number | null} n */
const score = (n) => (n === null ? '–' : fixed.format(n));

/** With its sign, a minus as wide as the plus. @param {number} n */
const effect = (n) => {
  const shown = exact.format(n).replace('-', '−');
  // Not nothing, only too small for two decimals.
  return n !== 0 && !/[1-9]/.test(shown) ? (n > 0 ? '+<0.01' : '−<0.01') : shown;
};

/** @param {number} bytes */
const megabytes = (bytes) => `${fixed.format(bytes / 1048576)} MB`;

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
  effect,

  // The row above the widget
  bar: 'Accounts',
  unnamed: 'Unnamed account',
  /** @param {string} name */
  edit: (name) => `${name}: edit account`,
  history: 'History',
  /** @param {number} n */
  historyOf: (n) => `History (${n})`,
  allAccounts: 'All accounts',
  saveAsNew: 'Save as new assessment',
  saving: 'Saving',
  saved: 'Saved in this browser',
  notSaved: 'Not saved',
  back: 'Back to the score',
  /** @param {string} day */
  old: (day) => `Assessment of ${day}, read-only.`,
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
  found: (n) => count(n, 'account', 'accounts'),
  noStage: 'no stage yet',
  noScore: 'no score yet',
  otherModel: 'another model',
  remove: 'Delete',
  /** @param {string} name */
  removeAccount: (name) => `Delete ${name}`,
  /** @param {string} name @param {number} n */
  removedAccount: (name, n) => `${name} and ${count(n, 'assessment', 'assessments')} deleted.`,
  exportAll: 'Export everything',
  importFile: 'Import a file',
  /** @param {string} currency @param {number} amount */
  arr: (currency, amount) => `ARR ${number.format(amount)} ${currency}`.trim(),

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
  badAmount: 'The revenue must be a number from 0, without unit or separators.',
  badDate: 'The renewal date must be a day such as 2026-01-31.',
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
  selectDay: (day) => `Compare the assessment of ${day}`,
  /** @param {string} day */
  openDay: (day) => `Open the assessment of ${day}`,
  /** @param {string} day */
  removeDay: (day) => `Delete the assessment of ${day}`,
  /** @param {string} day */
  removedDay: (day) => `Assessment of ${day} deleted.`,
  compare: 'Compare the two selected',
  selectTwo: 'Select two assessments to compare them.',
  current: 'latest',
  fromTab: 'from another tab',
  /** @param {number} low @param {number} high */
  range: (low, high) => `${score(low)} to ${score(high)}`,
  /** @param {number} coverage */
  coverage: (coverage) => `${coverage < 100 ? Math.min(99, Math.round(coverage)) : 100}\u00a0%`,
  /** @param {string} name */
  trend: (name) => `Trend of ${name}`,
  /** @param {string[]} points */
  trendText: (points) => `Score and range at each date: ${points.join('; ')}. Unknown is hatched.`,
  /** @param {string} day @param {number | null} n @param {string} range */
  trendPoint: (day, n, range) => `${day} ${n === null ? 'no score' : score(n)}, ${range}`,
  nothingUnknown: 'nothing unknown',

  // Compare
  /** @param {string} name */
  compareTitle: (name) => `What changed at ${name}`,
  /** @param {string} from @param {string} to */
  compareDays: (from, to) => `From ${from} to ${to}`,
  backToHistory: 'Back to the history',
  cause: 'Cause',
  difference: 'Difference',
  effectHead: 'Points',
  /** @param {string} day @param {string} stage */
  pole: (day, stage) => `${day}, ${stage}`,
  /** @param {string} was @param {string} is */
  levels: (was, is) => `${was} → ${is}`,
  /** @param {string} dimension @param {number} was @param {number} is */
  weights: (dimension, was, is) => `Weight of ${dimension} ${was}\u00a0% → ${is}\u00a0%`,
  coverageEffect: 'Questions answered in only one of the two',
  /** @param {number} n */
  noEffect: (n) => `${count(n, 'cause', 'causes')} without effect`,
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
  modeTakeText: (n) => `${count(n, 'record', 'records')} here will be overwritten.`,
  modeReplace: 'Replace everything here by the file',
  /** @param {number} n */
  modeReplaceText: (n) => `${count(n, 'record', 'records')} that the file does not hold will be deleted.`,
  doImport: 'Import',
  skippedTitle: 'What is skipped, and why',
  /** @param {number} n */
  moreSkipped: (n) => `And ${number.format(n)} more.`,
  /** @param {number} written @param {number} skipped @param {number} deleted */
  imported: (written, skipped, deleted) => `${count(written, 'record', 'records')} imported, `
    + `${number.format(skipped)} skipped${deleted ? `, ${number.format(deleted)} deleted` : ''}.`,
  nothingToImport: 'There is nothing to import: everything in the file is here already or cannot be taken.',
  /** @param {string} name @param {string} reason */
  fileRefused: (name, reason) => `${name} was not imported. ${reason} Nothing was changed.`,
  /** @param {number} size @param {number} most */
  fileTooLarge: (size, most) => `The file has ${megabytes(size)}. At most ${megabytes(most)} are allowed.`,
  /** @param {string} reason */
  fileNotJson: (reason) => `The file is damaged or not JSON: ${reason}.`,
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
  damaged: (n) => `${count(n, 'stored record', 'stored records')} could not be read and `
    + `${n === 1 ? 'was' : 'were'} set aside, not deleted.`,
  show: 'Show',
  setAside: 'Set aside',
  setAsideText: 'These records could not be read. They stay stored and are part of every export.',
  /** @param {'accounts' | 'assessments'} kind @param {string} id */
  damagedName: (kind, id) => `${kind === 'accounts' ? 'Account' : 'Assessment'} ${id.slice(0, 80)}`,
  copyKept: 'Copy what was kept',
  copied: 'Copied',
  shared: 'Kept as a new account.',
  /** @param {string} message */
  notOpened: (message) => `This assessment cannot be opened here. ${message}`,
};

/** @typedef {typeof en} Messages */
