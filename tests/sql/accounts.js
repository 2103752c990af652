/** Random tables of accounts, some of whose rows have to be refused, and what each row says as a vector. */
import { between, pick } from '../oracle/random.js';

/** @typedef {import('../oracle/random.js').Rng} Rng */

/** @param {any} model @returns {any[]} */
export const questionsOf = (model) => model.dimensions.flatMap((/** @type {any} */ { questions }) => questions);

/** @typedef {{id: string, stage: string | null, value: string | null, levels: (number | null)[]}} Account */

/**
 * @param {Rng} rng @param {any} model @param {string} id @param {number} faulty how often something in a row is wrong
 * @returns {Account}
 */
export function randomAccount(rng, model, id, faulty) {
  const known = pick(rng, [0, 0.2, 0.5, 0.8, 0.95, 1, 1]);
  const lean = pick(rng, [0.3, 1, 1, 1, 3]);
  const skipped = model.dimensions.map(() => rng() < 0.1);
  const levels = model.dimensions.flatMap((/** @type {any} */ { questions }, /** @type {number} */ d) => questions.map((/** @type {any} */ question) =>
    (skipped[d] || rng() >= known ? null : Math.floor(rng() ** lean * question.levels.length))));
  const stage = pick(rng, model.stages);
  /** @type {Account} */
  const account = {
    id,
    stage: rng() < 0.5 ? stage.id : stage.code,
    value: rng() < 0.1 ? null : pick(rng, [`${between(rng, 0, 999)}`, (rng() * 10 ** between(rng, 1, 12)).toFixed(between(rng, 0, 4)), `${between(rng, 0, 9999999)}.${between(rng, 0, 99)}5`]),
    levels,
  };
  if (rng() < faulty) account.stage = pick(rng, [null, '', 'no stage', "'; DROP TABLE accounts; --"]);
  if (rng() < faulty) account.levels[between(rng, 0, levels.length - 1)] = pick(rng, [-1, 10, 127, -128, 99]);
  if (rng() < faulty) account.value = pick(rng, ['-0.01', '-1', '10000000000000', '99999999999999.99']);
  return account;
}

/** @param {any} model @param {Account} account @returns {string} */
export function vectorOf(model, { stage, levels }) {
  const code = model.stages.find((/** @type {any} */ each) => each.id === stage || each.code === stage)?.code ?? 'XX';
  const identity = `${model.id}@${model.version}`;
  return [`AMPS:1/ST:${code}`, ...(identity === 'amps@1.0.0' ? [] : [`MD:${identity}`]),
    ...questionsOf(model).map(({ id }, q) => `${id}:${levels[q] ?? 'X'}`)].join('/');
}

/** As the query says it: every fault of the row, in the order of the model. @param {any} model @param {Account} account */
export function faultsOf(model, { stage, value, levels }) {
  const hasStage = model.stages.some((/** @type {any} */ each) => each.id === stage || each.code === stage);
  return [
    ...(hasStage ? [] : ['unknown-stage']),
    ...questionsOf(model).flatMap(({ id, levels: its }, q) => (levels[q] === null || its[levels[q]] ? [] : [`level-out-of-range:${id}`])),
    ...(value === null || (Number(value) >= 0 && Number(value) < 1e13) ? [] : ['row-number']),
  ].join(' ') || null;
}

/** @param {string | number | null} cell */
const inCsv = (cell) => (cell === null ? '' : /[",\n]/.test(String(cell)) || cell === '' ? `"${String(cell).replaceAll('"', '""')}"` : String(cell));

/** @param {any} model @param {Account[]} accounts */
export const csvOf = (model, accounts) => [
  ['id', 'arr', 'stage', ...questionsOf(model).map(({ id }) => id)].join(','),
  ...accounts.map(({ id, value, stage, levels }) => [id, value, stage, ...levels].map(inCsv).join(',')),
].map((line) => `${line}\n`).join('');
