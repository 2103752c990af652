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
  document: 'It holds no assessment document.',
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
  /** @param {'accounts' | 'assessments' | 'plans'} kind @param {number} n @param {string} name */
  place: (kind, n, name) =>
    `${kind === 'accounts' ? 'Account' : kind === 'plans' ? 'Plan' : 'Assessment'} ${n}${name ? `, ${name}` : ''}`,
  asideInFile: 'A record that had been set aside as damaged',
  /** @param {string} id */
  twice: (id) => `The file holds ${id} twice; the first one counts.`,
  /** @param {number} size */
  recordTooLarge: (size) => `It has ${megabytes(size)}. At most 1 MB is allowed.`,
  /** @param {string} member */
  frameFault: (member) => ofFrame[member],
  /** @param {string} reason */
  notJson: (reason) => `It is damaged: ${reason}`,
  cutOff: 'They are missing: the file was cut off. Nothing in it can be rescued; look for an older copy.',
  changedOutside: 'They are damaged, or were changed with another program, so a score could be wrong.',
  /** @param {string} reason */
  modelGone: (reason) => `The model that they are scored with cannot be used. ${reason}`,
  isCustomerCopy: 'It is a customer’s copy of a plan. Take it in on the page Plans.',
};

/** @typedef {typeof en} Messages */
