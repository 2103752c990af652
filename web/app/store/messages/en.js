/** Why records and files are refused, in English. */
import { numbersIn, scoresIn } from '../../../ui/formats.js';

const number = numbersIn('en');
const score = scoresIn('en');

/** @param {number} bytes */
const megabytes = (bytes) => `${score(bytes / 1048576)} MB`;

const ofFrame = /** @type {Record<string, string>} */ ({
  record: 'It is not a record.',
  id: 'Its id is missing or is not a text of at most 200 characters.',
  revision: 'Its revision is not a whole number from 1.',
  saved_at: 'The time at which it was saved cannot be read.',
  account: 'It holds no account.',
  account_id: 'It does not say which account it belongs to.',
  document: 'It holds no document.',
});

const ofKind = /** @type {Record<string, string>} */ ({
  accounts: 'Account', assessments: 'Assessment', plans: 'Plan', evidence: 'Evidence', frameworks: 'Metrics framework',
});

export const en = {
  /** @param {string} reason */
  fileNotJson: (reason) => `The file is damaged or not JSON: ${reason}.`,
  /** @param {string} format */
  otherFormat: (format) => (format
    ? `Its format is “${format}”. This page reads “amps-export” and “amps-assessment”.`
    : 'It says no format. This page reads “amps-export” and “amps-assessment”.'),
  /** @param {string} version */
  otherVersion: (version) => `It has format version ${version || 'unknown'}; this page reads version 1. `
    + 'A newer version of this page may read it.',
  listsMissing: 'Its lists of accounts and assessments are missing.',
  /** @param {import('../records.js').Kind} kind @param {number} n @param {string} name */
  place: (kind, n, name) =>
    `${ofKind[kind] ?? ofKind.assessments} ${n}${name ? `, ${name}` : ''}`,
  asideInFile: 'A record that had been set aside as damaged',
  /** @param {string} id */
  twice: (id) => `The file holds ${id} twice; the first one counts.`,
  /** @param {number} size @param {number} most */
  recordTooLarge: (size, most) => `It has ${megabytes(size)}. At most ${number(most / 1048576)} MB is allowed.`,
  /** @param {string} member */
  frameFault: (member) => ofFrame[member],
  /** @param {string} reason */
  notJson: (reason) => `It is damaged: ${reason}`,
  cutOff: 'They are missing: the file was cut off. Nothing in it can be rescued; look for an older copy.',
  changedOutside: 'They are damaged, or were changed with another program, so a score could be wrong.',
  /** @param {string} reason */
  modelGone: (reason) => `The model that they are scored with cannot be used. ${reason}`,
  allowed: {
    text: 'a text',
    name: 'a text that is not empty',
    number: 'a number',
    whole: 'a whole number from 0',
    correlation: 'a number from −1 to 1',
    day: 'a day such as 2026-01-31',
    list: 'a list',
    object: 'an object',
  },
  /** @param {string} place @param {string} allowed */
  memberMissing: (place, allowed) => `${place} is missing; it must be ${allowed}.`,
  /** @param {string} place @param {string} allowed @param {string} found */
  memberFault: (place, allowed, found) => `${place} is ${found}; it must be ${allowed}.`,
  /** @param {number} n */
  moreFaults: (n) => `And ${number(n)} more.`,
  isCustomerCopy: 'It is a customer’s copy of a plan. Take it in on the page Plans.',
};

/** @typedef {typeof en} Messages */
