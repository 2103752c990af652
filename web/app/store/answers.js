/** Answers that come from elsewhere than the questionnaire: from a plan, or with what evidence says of them. */
import { today } from './days.js';
import { asNew, emptyDraft, renewed } from './documents.js';

/** @typedef {import('./library.js').Library} Library */
/** @typedef {import('./records.js').Draft} Draft */
/** @typedef {import('./records.js').Write} Write */
/** @typedef {Draft['answers'][string]} Answer */

/** The latest assessment of an account, where it can be scored here. @param {Library} library @param {string} account */
export const latestOf = (library, account) => library.history(account).filter(({ verdict }) => !verdict.foreign).at(-1);

/**
 * The write that gives another answer to a question today: in the assessment of today, or in a new one.
 * @param {Library} library @param {string} account @param {string} question
 * @param {(answer: Answer | undefined) => Answer} change of the answer so far
 * @returns {Write}
 */
export function answerWrite(library, account, question, change) {
  const last = latestOf(library, account);
  const given = (/** @type {Draft} */ draft) => ({ ...draft, answers: { ...draft.answers, [question]: change(draft.answers[question]) } });
  if (last?.verdict.document && last.verdict.day === today()) {
    const { record, verdict: { document } } = last;
    const changed = { ...record, revision: record.revision + 1, saved_at: new Date().toISOString(), document: JSON.stringify(given(document)) };
    return { kind: 'assessments', id: record.id, expected: record.revision, record: changed };
  }
  const details = library.account(account)?.account;
  const before = last?.verdict.document ? renewed(last.verdict.document, last.verdict.day)
    : { ...emptyDraft(library.model), ...(details ? { account: details } : {}) };
  return asNew(given(before), account, library.nextMade(account));
}
