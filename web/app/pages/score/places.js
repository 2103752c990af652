/** Which account and assessment belong to a place, and which place to what is open. */
import { t as common } from '../../shell/language.js';
import { nameOf } from '../../shell/parts.js';
import { t as accounts } from '../accounts/messages.js';
import { t as history } from '../history/messages.js';
import { t } from './messages.js';

/** @typedef {import('../site.js').Site} Site */
/** @typedef {import('../../shell/router.js').Place} Place */

/**
 * The assessment that was worked on last.
 * @param {Site} site
 * @returns {import('../../store/records.js').AssessmentRecord | undefined}
 */
export function latest({ library }) {
  const now = new Date().toISOString();
  // A record from a clock that was ahead must not stay the latest.
  const turn = (/** @type {{saved_at: string}} */ { saved_at: at }) => `${at <= now} ${at}`;
  const records = [...library.assessments.values()].sort((a, b) => (turn(a) < turn(b) ? 1 : -1));
  for (const { account_id: account } of records) {
    // A clock tells at most the account; which of its assessments is the latest, it does not.
    const last = library.history(account).filter(({ verdict }) => !verdict.foreign).at(-1);
    if (last) return last.record;
  }
  return undefined;
}

/**
 * Opens what belongs to a place. Where there is no such thing, what is open stays, and the user is told.
 * @param {Site} site @param {Place & {unknown?: string}} place
 */
export function openPlace({ library, workspace, notices, ownFile }, { view, account, assessment, picks = [], unknown }) {
  const tell = (/** @type {() => string} */ words) => notices.show('address', () => ({ lines: [words()] }));
  if (unknown) tell(() => t.unknownView(unknown));
  if (view === 'accounts' || view === 'import') return;
  if (view === 'new') {
    workspace.openNewAccount();
    return;
  }
  workspace.leaveVisit();
  if (!account) return;
  if (!library.account(account)) {
    // A file that is reloaded unsaved has lost its account knowingly.
    if (!ownFile) tell(() => t.unknownAccount);
    return;
  }
  const { own } = workspace;
  const isKept = (/** @type {string} */ id) => library.assessments.get(id)?.account_id === account;
  if (assessment && isKept(assessment)) {
    if (own.assessment !== assessment) workspace.openAssessment(assessment);
    return;
  }
  if (assessment || !picks.every(isKept)) tell(() => t.unknownAssessment);
  // A history leaves an older assessment open.
  if (own.account !== account || (view === 'score' && own.readonly)) workspace.openAccount(account);
}

/** The place of what is open. @param {Site} site @returns {Place} */
export function placeOf({ library, workspace, place }) {
  const { view, picks = [] } = place;
  if (view === 'accounts' || view === 'import') return { view };
  const { account, assessment } = workspace.own;
  if (!library.account(account)) return { view };
  if (view !== 'score' && view !== 'new') return { view, account, picks: picks.filter((id) => library.assessments.has(id)) };
  const isOld = library.assessments.has(assessment) && library.history(account).at(-1)?.record.id !== assessment;
  return { view: 'score', account, assessment: isOld ? assessment : '' };
}

/** The title of the window: a bookmark gets that name. @param {Site} site */
export function titleOf({ library, place: { view }, account }) {
  const name = nameOf(library, account);
  const titles = {
    accounts: accounts.accounts, import: accounts.importTitle,
    plan: t.planTitleOf(name), history: history.historyTitle(name), compare: history.compareTitle(name),
  };
  const title = titles[/** @type {keyof typeof titles} */ (view)];
  return title ? `${title} – ${common.title}` : t.pageTitle;
}
