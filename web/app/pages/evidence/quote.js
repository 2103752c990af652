/** Evidence in an assessment: a sentence with its figures and where they come from, behind what the note of an answer says. */
import { t as common } from '../../shell/language.js';
import { answerWrite, latestOf } from '../../store/answers.js';
import { plainName } from './kept.js';
import { t } from './messages.js';
import { r2 } from './sentences.js';

/** @typedef {import('./kept.js').KeptPair} KeptPair */
/** @typedef {import('./kept.js').KeptGroup} KeptGroup */
/** @typedef {import('../../store/library.js').Library} Library */

/** As many characters as a note may have. */
export const MOST = 2000;

/** @param {KeptPair} pair */
export const quoteOf = ({ activity, outcome, verdict, effect: { r, low, high }, n, segment, file, day }) => t.quoted({
  activity, outcome, verdict: t.verdicts[verdict], r: r2(r), low: r2(low), high: r2(high), n: t.evidenceNumber(n), segment, file, day: common.date(day),
});

/** What is said of the segment of an account, or else of all. @param {KeptGroup} group @param {string} [segment] */
const pairFor = ({ all, segments }, segment = '') => segments.find((each) => plainName(each.segment) === plainName(segment)) ?? all;

/**
 * @param {Library} library with an engine @param {string} account @param {string} question @param {KeptGroup} group
 * @returns {{write?: import('../../store/records.js').Write, fault?: string}} one of both
 */
export function quoteWrite(library, account, question, group) {
  const last = latestOf(library, account);
  if (last && !last.verdict.document) return { fault: t.cannotQuote };
  const quote = quoteOf(pairFor(group, library.account(account)?.account.segment));
  const note = String(/** @type {any} */ (last?.verdict.document?.answers[question])?.note ?? '');
  if (note.includes(quote)) return { fault: t.alreadyQuoted };
  const whole = note ? `${note.trimEnd()}\n${quote}` : quote;
  if ([...whole].length > MOST) return { fault: t.quoteTooLong([...whole].length, MOST) };
  return { write: answerWrite(library, account, question, (answer) => ({ level: 'X', ...answer, note: whole })) };
}
