/** Files that come in: a plan, or a customer's copy of one. */
import { refusals } from '../../shell/refusals.js';
import { RefusedFile, contents, toRecord } from '../../store/exchange.js';
import { decoded, heldIn } from '../../store/state-block.js';
import { returnedIn } from './customer-copy.js';
import { t } from './messages.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('./desk.js').Desk} Desk */
/** @typedef {import('./desk.js').Kept} Kept */

const MAX_FILE_BYTES = 8 * 1024 * 1024;

/**
 * A customer's copy of a plan that is kept here: what went out, and what came back.
 * @typedef {{name: string, id: string, handed: Plan, came: Plan, isIntact: boolean}} Intake id: of the record here
 */

/** What it brings to the plan as it is now: another tab may have changed that. @param {Intake} intake @param {Kept} one */
export const broughtBy = ({ handed, came }, one) => returnedIn(/** @type {Plan} */ (one.plan), handed, came);

/** @param {unknown} document @param {Desk} desk @returns {Plan} @throws {Error} with every fault */
function checked(document, desk) {
  const { plan, fault } = desk.judged(JSON.stringify(document));
  if (fault || !plan) throw new Error(fault);
  return plan;
}

/**
 * @param {string} text the state of a saved page @param {Desk} desk
 * @returns {{plan: Plan, handed: Plan}}
 * @throws {Error} where it is no customer's copy
 */
function copyIn(text, desk) {
  const { plans } = contents(text, refusals);
  const [record] = plans.filter((/** @type {any} */ each) => each?.handed);
  if (!record) throw new RefusedFile(t.noPlanCopy);
  return { plan: checked(JSON.parse(toRecord(record).document ?? 'null'), desk), handed: checked(record.handed, desk) };
}

/**
 * What a file brings: a plan as a document, or what a customer's copy brings to a plan that is kept here.
 * @param {File} file @param {Desk} desk
 * @returns {Promise<{plan: Plan} | Intake>}
 * @throws {Error} with the reason, in words for the user
 */
export async function readPlanFile(file, desk) {
  const { name, size } = file;
  // The page around a plan is not part of what is read.
  if (size > MAX_FILE_BYTES * 2) throw new Error(t.fileTooLong);
  const text = decoded(await file.arrayBuffer());
  const held = heldIn(text);
  if (!held) {
    if (size > MAX_FILE_BYTES) throw new Error(t.fileTooLong);
    const { plan, fault } = desk.judged(text);
    if (fault || !plan) throw new Error(/"format"\s*:\s*"amps-export"/.test(text.slice(0, 200)) ? t.isExport : fault);
    return { plan };
  }
  if (!held.text) throw new Error(t.noPlanCopy);
  const { plan, handed } = copyIn(held.text, desk);
  const one = desk.all().filter(({ plan: own }) => own?.id === plan.id)
    .sort((a, b) => (a.record.saved_at < b.record.saved_at ? 1 : -1))[0];
  // The plan is not here any more, or not in this browser.
  if (!one?.plan) return { plan };
  return { name, id: one.id, handed, came: plan, isIntact: held.intact };
}
