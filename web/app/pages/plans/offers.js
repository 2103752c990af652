/** What the page of the plans offers for one plan, beyond driving it: from the score and to the score, files, a template. */
import { download } from '../../handover/download.js';
import { emptyPage, saveAs, stateOf } from '../../handover/saved-file.js';
import { titleForFile } from '../../handover/text.js';
import { lang, t as common, text } from '../../shell/language.js';
import { nameOf } from '../../shell/parts.js';
import { answerWrite, latestOf } from '../../store/answers.js';
import { today } from '../../store/days.js';
import { exportOf } from '../../store/exchange.js';
import { withState } from '../../store/state-block.js';
import { confirmedOn } from './changes.js';
import { customerCopy } from './customer-copy.js';
import { daysAfter, newPlanId, withActivity } from './edits.js';
import { t } from './messages.js';
import { calendarWords } from './parts.js';
import { coverageOf, proposalsOf } from './proposals.js';
import { templateOf } from './templates.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('../../../engine/plan-documents.js').Course} Course */
/** @typedef {import('../../store/library.js').Library} Library */
/** @typedef {import('./desk.js').Desk} Desk */
/** @typedef {import('./desk.js').Kept} Kept */
/** @typedef {import('./plan-view.js').Controls} Controls */

const READY_STEPS = 3;
// What is taken from the score is to be done within this time.
const STEP_DAYS = 30;

/**
 * The steps of the account's latest assessment that can be taken now, and are not in the plan yet.
 * @param {Library} library @param {Kept} one @returns {import('./plan-view.js').ReadyStep[]}
 */
function readySteps(library, { record, plan }) {
  const last = library.history(record.account_id).at(-1);
  const result = last && library.resultToday(last);
  if (!result) return [];
  return result.steps.filter(({ kind, after }) => kind === 'raise' && !after.length).slice(0, READY_STEPS)
    .map(({ question, next, gain }) => ({ question, words: text(/** @type {any} */ (next)), gain }))
    .filter(({ words }) => !plan?.activities?.some(({ name }) => name === words));
}

/** Why, with the figures, as it stands as a note beside the answer. @param {Plan} plan @param {Course} course @param {string} confirmed */
export function reasonOf(plan, course, confirmed) {
  const { status, progress, expected } = course;
  return [
    t.proposedBy(plan.title, common.date(course.as_of)), t.status[status],
    progress === null ? '' : t.progressOf(t.planShare(progress), t.planShare(expected)),
    course.activities.some(({ all }) => all > 0) ? t.loggedShare(t.planShare(coverageOf(course))) : '',
    confirmed ? t.confirmedOn(common.date(confirmed)) : '',
  ].filter(Boolean).join('; ');
}

/**
 * @param {Library} library @param {Kept} one @param {Desk} desk
 * @returns {import('./plan-view.js').OpenProposal[]} those that say something else than the answers
 */
function openProposals(library, one, desk) {
  const { record, plan, course } = one;
  const account = record.account_id;
  if (!plan || !course || !library.account(account)) return [];
  const last = latestOf(library, account);
  const answers = last?.verdict.document?.answers ?? {};
  const confirmed = confirmedOn(record.changes ?? []);
  const questions = new Map(library.model.dimensions.flatMap((/** @type {any} */ dimension) => dimension.questions).map((/** @type {any} */ each) => [each.id, each]));
  return proposalsOf(plan, course, { confirmed, model: library.model }).flatMap(({ question, level }) => {
    const asked = questions.get(question);
    const now = /** @type {{level?: number | null} | undefined} */ (answers[question])?.level;
    if (!asked?.levels[level] || now === level) return [];
    const note = reasonOf(plan, course, confirmed);
    return {
      question, words: text(asked.text), level: text(asked.levels[level].label), now: typeof now === 'number' ? text(asked.levels[now]?.label) : '', note,
      onTake: () => { desk.keep([answerWrite(library, account, question, () => ({ level, note, date: today() }))], () => t.proposalTaken); },
    };
  });
}

/**
 * @param {Library} library @param {import('../../shell/notices.js').Notices} notices
 * @returns {(one: Kept, desk: Desk) => Partial<Controls>}
 */
export const offersOf = (library, notices) => (one, desk) => {
  const plan = /** @type {Plan} */ (one.plan);
  const course = /** @type {Course} */ (one.course);
  return {
    account: library.account(one.record.account_id) ? one.record.account_id : '',
    accountName: nameOf(library, one.record.account_id),
    assessments: library.history(one.record.account_id).length,
    steps: readySteps(library, one),
    onStep: ({ question, words }) => desk.change(one, withActivity(plan, {
      name: words, category: 'process', owner: 'vendor', cadence: { done_by: daysAfter(today(), STEP_DAYS) }, note: question,
    }), () => t.stepAdded),
    proposals: openProposals(library, one, desk),
    onExport: () => download(new Blob([one.record.document], { type: 'application/json' }), `amps-plan-${plan.id}.json`),
    onRemove: () => { desk.keep([library.removal('plans', one.id)], () => t.planRemoved); },
    onTemplate: () => {
      const template = templateOf(plan);
      const isSame = (/** @type {Kept} */ { plan: other }) => other && JSON.stringify({ ...other, id: '' }) === JSON.stringify({ ...template, id: '' });
      // Two clicks make one.
      if (desk.all(({ is_template: is }) => Boolean(is)).some(isSame)) notices.show('copy', () => ({ lines: [t.templateKept] }));
      else desk.keep([desk.writeOf(template, '', newPlanId(), { is_template: true })], () => t.templateKept);
    },
    async onCalendar() {
      const { calendarName, calendarOf, daysOf } = await import('./calendar.js');
      if (!daysOf(plan, course, calendarWords).length) notices.show('copy', () => ({ lines: [t.noDays] }));
      else download(new Blob([calendarOf([{ plan, course }], calendarWords)], { type: 'text/calendar' }), calendarName(plan.title));
    },
    async onCopy(withWeather) {
      const document = JSON.stringify(customerCopy(plan, { withWeather }));
      const record = { id: one.id, account_id: '', revision: 1, saved_at: new Date().toISOString(), document, handed: JSON.parse(document) };
      const held = { accounts: new Map(), assessments: new Map(), plans: new Map([[one.id, record]]), damaged: new Map() };
      try {
        const saved = await saveAs(withState(await emptyPage('amps-plan.html'), stateOf(exportOf(held, record.saved_at), { language: lang })), `${titleForFile(plan.title, 60) || 'plan'}.html`);
        if (saved !== undefined) notices.show('copy', () => ({ lines: [t.customerCopySaved(saved)] }));
      } catch (error) {
        notices.show('copy', () => ({ lines: [t.customerCopyFailed(/** @type {Error} */ (error).message)] }));
      }
    },
  };
};
