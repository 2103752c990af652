/** The page that scores an account, in English. */
import { countsIn, daysIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('en');
const score = scoresIn('en');
const date = daysIn('en');
const count = countsIn('en');

export const en = {
  pageTitle: 'AMPS health score calculator',
  scoreLabel: 'Score',
  firstQuestion: 'Will they renew, and can you prove it?',
  firstText: 'AMPS asks thirteen questions about Alignment, Milestones, Proof and Signals, and says how '
    + 'close an account is to proven value. Two minutes, and nothing leaves your browser.',
  firstMethod: '<1>How it works</1> · Framework by Donald Uhlmann',
  firstExample: 'Example: good signals, little proof, a renewal ahead',
  /** @param {string} step */
  firstStep: (step) => `First step: ${step}`,
  what: 'What AMPS measures',
  whatValue: 'A health score should say whether a customer will find the contract worth keeping. AMPS measures how '
    + 'close an account is to <1>proven value</1>: whether you share one definition of success, whether the outcome '
    + 'is moving, whether the people who decide could say so today, and what your own informed judgment adds. '
    + 'Activity alone earns nothing.',
  whatUnknown: 'What you do not know counts as not known. The score comes with the range that your open questions '
    + 'leave. Where the whole range lies in one band, they cannot change it. The score is as good as the '
    + 'answers: it organises judgment, it does not replace it, and it has not been calibrated on your renewals.',
  weightsTitle: 'How the weights move with the stage',
  weightsText: 'The four dimensions are always all there. Only their share of the score changes.',
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
  bar: 'Account',
  /** @param {string} name */
  edit: (name) => `${name}: edit account`,
  /** @param {number} n */
  historyOf: (n) => `History (${n})`,
  saveAsNew: 'Save as new assessment',
  saving: 'Saving',
  saved: 'Saved in this browser',
  notSaved: 'Not saved',
  /** @param {string} day */
  old: (day) => `Assessment of ${date(day)}, read-only.`,
  goOn: 'Continue from here',
  toLatest: 'Back to the latest',
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
  /** @param {string} reason */
  draftDamaged: (reason) =>
    `The answers kept from last time could not be read and were set aside, not deleted. ${reason}`,
  /** @param {number} n */
  damaged: (n) => count(n, {
    one: '# stored record could not be read and was set aside, not deleted.',
    other: '# stored records could not be read and were set aside, not deleted.',
  }),
  show: 'Show',
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
  /** @param {string} view */
  unknownView: (view) => `There is no page “${view}” here. This is the score.`,
  unknownAccount: 'The account in this address is not kept in this browser. What is kept here is shown instead.',
  unknownAssessment: 'An assessment in this address is not kept in this browser. What is kept of the account is '
    + 'shown instead.',
  ownFile: 'This file holds the calculator and your answers. It works without a network and sends nothing. '
    + 'Changes are kept when you save a copy.',
  deadCopy: 'A browser saved this copy of the calculator by itself. It does not run: what it shows is how things '
    + 'stood, and nothing can be changed. “Save a copy” in the calculator writes a file that works.',
  saveCopy: 'Save a copy',
  allInFile: 'All in this file',
  notInFile: 'Changes not saved',
  /** @param {string} name */
  copySaved: (name) => `Saved as ${name}. Open that file to go on.`,
  /** @param {string} reason */
  copyFailed: (reason) => `The copy could not be saved. (${reason})`,
  /** @param {string} reason */
  fileUnread: (reason) => `The answers in this file cannot be shown. ${reason}`,
  fileNotLost: 'They are not lost: they go along, set aside, with every copy that you save here.',
  lookInside: 'See what can be read',
  saveAnswers: 'Save the answers as a file',
  lost: 'What was changed after this file was last saved by the page itself is damaged. These are the answers '
    + 'from before.',
  engineGone: 'Your answers in this file are not touched. Save them as a file, and import that in the AMPS '
    + 'calculator or in another saved page.',
  planTab: 'Plan',
  /** @param {string} name */
  planTitleOf: (name) => `${name}: plan`,
};

/** @typedef {typeof en} Messages */
