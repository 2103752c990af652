/** The list of accounts, one account and an import, in English. */
import { countsIn, numbersIn, scoresIn } from '../../../../ui/formats.js';

const number = numbersIn('en');
const score = scoresIn('en');
const count = countsIn('en');

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)} MB`;

const ofKind = /** @type {Record<string, string>} */ ({
  accounts: 'Account', assessments: 'Assessment', plans: 'Plan', evidence: 'Evidence', frameworks: 'Metrics framework',
});

export const en = {
  accounts: 'Accounts',
  asPortfolio: 'See their totals in Portfolio',
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
  /** @param {string} name */
  removeAccount: (name) => `Delete ${name}`,
  /** @param {string} name @param {number} n */
  removedAccount: (name, n) => `${name} and ${count(n, { one: '# assessment', other: '# assessments' })} deleted.`,
  anyRenewal: 'Any day',
  bandsShown: 'Bands',
  /** @param {string} name */
  selectAccount: (name) => `Select ${name}`,
  selectAll: 'Select all that are shown',
  /** @param {number} n */
  removeChosen: (n) => count(n, { one: 'Delete # account', other: 'Delete # accounts' }),
  /** @param {number} n @param {number} assessments */
  removedAccounts: (n, assessments) => `${count(n, { one: '# account', other: '# accounts' })} and `
    + `${count(assessments, { one: '# assessment', other: '# assessments' })} deleted.`,
  /** @param {number} n */
  expiredAnswers: (n) => count(n, { one: '# answer has expired', other: '# answers have expired' }),
  /** @param {string} value */
  ofValue: (value) => `of ${value}`,
  noneFits: 'No account fits these filters.',
  showEverything: 'Show all accounts',
  /** @param {number} n */
  showAll: (n) => `Show all ${number(n)}`,
  /** @param {string} name */
  tableFile: (name) => `${name} is a table. Portfolio reads tables of accounts: drop it there.`,
  toPortfolio: 'Open Portfolio',
  importFile: 'Import a file',
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
  badDate: 'The renewal date must be a day such as 2026-01-31.',
  tooLong: 'At most 200 characters, please.',
  /** @param {string} differences */
  changedElsewhere: (differences) =>
    `Another tab saved this account meanwhile: ${differences}. Save again to replace that with what is here.`,
  nothing: 'nothing',
  importTitle: 'Import',
  chooseFile: 'Choose a file to see what it would bring: an export, an assessment or a saved page. Nothing changes '
    + 'before you agree.',
  /** @param {string} name */
  importOf: (name) => `What ${name} holds, beside what is kept here. Nothing has been changed yet.`,
  inFile: 'In the file',
  isNew: 'New',
  isSame: 'Same as here',
  isDifferent: 'Different here',
  isRefused: 'Cannot be taken',
  assessments: 'Assessments',
  plans: 'Plans',
  evidence: 'Evidence',
  frameworks: 'Metrics frameworks',
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
  noRoom: 'The browser’s storage is full.',
  /** @param {string} reason */
  notStored: (reason) => `The browser could not store it. (${reason})`,
  fileUnreadable: 'The browser could not read the file.',
  setAside: 'Set aside',
  setAsideText: 'These records could not be read. They stay stored and are part of every export.',
  /** @param {import('../../../store/records.js').Kind} kind @param {string} id */
  damagedName: (kind, id) => `${ofKind[kind] ?? ofKind.assessments} ${id.slice(0, 80)}`,
  copied: 'Copied',
  noAccountsInFile: 'No accounts yet. Answer a question and the account appears here.',
  thisFile: 'this file',
  twoVersions: 'This file holds two versions of the answers, and nothing tells for certain which is '
    + 'newer. One of them is shown.',
  seeOther: 'See the other one',
  emptyCopy: 'It is a saved page that holds no answers.',
  checkImport: 'The answers in this file are damaged or were changed with another program. What can be read is '
    + 'below; look at it closely.',
};

/** @typedef {typeof en} Messages */
