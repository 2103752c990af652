/** Every text of sharing, printing and saving in English. */
import { daysIn, scoresIn } from '../../../ui/formats.js';

const score = scoresIn('en');
const date = daysIn('en');

/** @param {number} n */
const percent = (n) => `${n}\u00a0%`;

/** @param {number} coverage */
const answered = (coverage) => percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100);

export const en = {
  score,
  date,
  comma: ', ',
  colon: ': ',

  // Menu
  share: 'Share',
  nothingYet: 'Pick a stage first. Then there is a score to share.',
  copyHead: 'Copy',
  saveHead: 'Save',
  link: 'Link',
  linkHint: 'Opens read-only. Holds the name, answers, notes and what was set by hand; no server sees them.',
  linkWhole: 'With revenue, currency, renewal date, segment and owner',
  vector: 'AMPS vector',
  vectorHint: 'The answers in one line, without notes.',
  note: 'CRM note',
  noteHint: 'Plain text.',
  markdown: 'CRM note in Markdown',
  row: 'Spreadsheet row',
  /** @param {string} sample */
  rowHint: (sample) => `Numbers like ${sample}.`,
  svg: 'Score card as SVG',
  png: 'Score card as PNG',
  json: 'Answers and notes as JSON',
  jsonHint: 'With everything known about the account.',
  print: 'Print or save as PDF',

  // What happened
  copied: {
    link: 'Link copied.',
    vector: 'Vector copied.',
    note: 'CRM note copied.',
    markdown: 'Markdown note copied.',
    row: 'Spreadsheet row copied.',
  },
  /** @param {string} name */
  saved: (name) => `Saved as ${name}.`,
  noPicture: 'This browser could not draw the card. Save it as SVG instead.',
  copyYourself: 'Copy it yourself',
  pressCopy: 'The browser did not let the page copy. The text is selected: press Ctrl+C or ⌘C.',
  close: 'Close',
  dismiss: 'Dismiss',

  // A shared link
  shared: 'Shared assessment',
  sharedHint: 'You are reading a copy. Nothing is stored until you keep it.',
  /** @param {string} name */
  madeWith: (name) => `Model ${name}`,
  keep: 'Keep a copy',
  notOpened: 'This link could not be opened, and nothing was changed.',
  reasons: {
    damaged: 'It is damaged or not complete. Ask for it again, and copy all of it.',
    newer: 'It was made by a newer version of this page. Reload the page and try again.',
    tooLarge: 'It holds more than 1 MiB, which is more than any assessment.',
    tooLong: 'The answers and notes are too long for a link. Save them as JSON instead.',
    oldBrowser: 'This browser is too old to unpack it. Update the browser, or use another one.',
    engine: 'The scoring engine stopped. Try the link again.',
  },
  /** @param {string} theirs @param {string} ours */
  otherModel: (theirs, ours) =>
    `It was made with the model ${theirs}; this page has ${ours}. Open it with that model.`,
  /** @param {string} question */
  badAddress: (question) => `The link noted at ${question} is no web address (http or https).`,
  /** @param {string} question @param {number} most */
  longNote: (question, most) => `The note at ${question} has more than ${most} characters.`,
  /** @param {string} question @param {number} most */
  badSource: (question, most) => `The source noted at ${question} is no text of at most ${most} characters.`,

  // What is handed over
  title: 'AMPS health score',
  account: 'Account',
  noAccount: 'Account without a name',
  stage: 'Stage',
  renewal: 'Renewal',
  owner: 'Owner',
  scoreHead: 'Score',
  noScore: 'No score yet',
  tooEarly: 'Too early',
  range: 'Range',
  /** @param {number} low @param {number} high */
  fromTo: (low, high) => `${score(low)} to ${score(high)}`,
  allAnswered: 'Complete',
  certain: 'unanswered questions cannot change the band',
  notCertain: 'unanswered questions could change the band',
  answered: 'Answered',
  coverage: answered,
  /** @param {number} coverage */
  coverageText: (coverage) => `${answered(coverage)} answered`,
  override: 'Set by hand',
  /** @param {string} band @param {string} author @param {string} until @param {string} reason */
  overrideText: (band, author, until, reason) =>
    `${band} by ${author}${until ? ` until ${date(until)}` : ''}: ${reason}`,
  dimensions: 'Dimensions',
  /** @param {number} n */
  weight: (n) => `weight ${percent(n)}`,
  blindSpots: 'Blind spots',
  noBlindSpots: 'None shows.',
  steps: 'Next steps',
  noSteps: 'Every answer is at its top level.',
  /** @param {number} n */
  gain: (n) => `+${score(n)}`,
  /** @param {number} n */
  swing: (n) => `±${score(n)}`,
  /** @param {string} question */
  findOut: (question) => `Find out: ${question}`,
  notes: 'Notes',
  answers: 'Answers and notes',
  /** @param {number} n */
  more: (n) => `… and ${n} more.`,
  notSure: 'Not sure',
  notAnswered: 'Not answered',
  stale: 'too old, counts as unknown',
  source: 'Source',
  linkOf: 'Link',
  dateHead: 'Date',
  model: 'Model',
  legend: 'Solid: earned. Hatched: unknown. Empty: lost.',
  /** @param {string} name @param {number | null} n @param {number} low @param {number} high */
  picture: (name, n, low, high) =>
    `${name}: ${n === null ? 'no score' : score(n)}, range ${score(low)} to ${score(high)}`,

  saveCopy: 'Save a copy',
  saveCopyHint: 'One HTML file with calculator, account, answers and history. Works without a network.',
};

/** @typedef {typeof en} Messages */
