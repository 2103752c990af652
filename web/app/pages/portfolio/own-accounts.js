/** The accounts that are kept in this browser, as a table like any other. */
import { openStore } from '#store';
import { csvOf } from '../../handover/csv.js';
import { texts } from '../../shell/language.js';
import { dayOf, today } from '../../store/days.js';
import { Library } from '../../store/library.js';
import { en } from '../../store/messages/en.js';

/** @typedef {import('../../../engine/documents.js').Model} Model */

const DAY_MS = 86_400_000;
const MEMBERS = /** @type {const} */ (['name', 'arr', 'currency', 'renewal_date', 'segment', 'owner']);
const messages = texts(en);

/**
 * The level of an answer, as long as it is not too old to count.
 * @param {any} answer @param {number | undefined} validDays @param {string} day of the assessment
 */
function levelOf(answer, validDays, day) {
  const age = (Date.parse(today()) - Date.parse(answer?.date ?? day)) / DAY_MS;
  return answer === undefined || (validDays !== undefined && age > validDays) ? '' : answer.level;
}

/**
 * The latest assessment of each account. Those without a stage, or of a model of their own, are left out: they have
 * nothing that could be compared.
 * @param {Model} model
 * @returns {Promise<{count: number, file: () => File, judged: ReadonlyMap<string, string>}>} the ids in the file are
 *   those of the addresses of accounts; judged: the bands that are set by hand and in force, by these ids
 */
export async function ownAccounts(model) {
  const store = await openStore(() => {});
  const library = new Library(store, undefined, messages);
  await library.read();
  store.close();
  const questions = model.dimensions.flatMap((dimension) => dimension.questions);
  /** @type {Map<string, string>} */
  const judged = new Map();
  const rows = library.everyAccount().flatMap(({ id, account }) => {
    const record = library.history(id).at(-1)?.record;
    if (!record) return [];
    const document = JSON.parse(record.document);
    const isComparable = document.stage && (document.model?.id ?? model.id) === model.id
      && (document.model?.version ?? model.version) === model.version;
    if (!isComparable) return [];
    const day = dayOf(document, record.saved_at);
    const { band, until } = document.override ?? {};
    if (band && !(until < today())) judged.set(id, band);
    const levels = questions.map(({ id: question, valid_days: days }) => levelOf(document.answers?.[question], days, day));
    return [[id, ...MEMBERS.map((member) => /** @type {any} */ (account)[member]), document.stage, ...levels]];
  });
  const head = ['id', ...MEMBERS, 'stage', ...questions.map(({ id }) => id)];
  return {
    count: rows.length,
    judged,
    file: () => new File([csvOf([head, ...rows], String)], 'accounts.csv', { type: 'text/csv' }),
  };
}
