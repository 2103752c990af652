/** The model as SQL: the same score where a warehouse keeps the accounts. */
import { Engine, toJson, toText } from './engine.js';
import { InputError } from './errors.js';

/** @typedef {'duckdb' | 'postgresql' | 'bigquery' | 'snowflake' | 'spark'} SqlDialect */

/** @type {readonly SqlDialect[]} */
export const SQL_DIALECTS = ['duckdb', 'postgresql', 'bigquery', 'snowflake', 'spark'];

/**
 * One SELECT that scores every row of a table, to the last digit as the engine does: all columns of the table, and behind
 * them amps_score, amps_low, amps_high, amps_coverage, amps_band and the rest, or amps_refused with the reason.
 * @param {Engine} engine a whole one: the small engine (amps.wasm) does not have it, see `complete`; its model is written
 * @param {SqlDialect} dialect
 * @param {object} source
 * @param {string} source.table its name, such as analytics.accounts
 * @param {string} [source.stage] the column of stages, by id or code; `stage` unless given
 * @param {string} [source.value] a column of amounts, for the value at risk
 * @param {string} [source.vector] a column of AMPS vectors in the place of stage and levels
 * @param {'integer' | 'text'} [source.levels] what the columns of levels hold
 * @param {Readonly<Record<string, string | null>>} [source.questions] columns by question; their ids unless given, null for none
 * @returns {string}
 * @throws {InputError} bad-name, bad-table-name, unknown-question, not-allowed, each with its place
 * @throws {AmpsError} not-in-engine
 * @example
 * console.log(sqlOf(engine, 'postgresql', { table: 'crm.accounts', value: 'arr' }).includes('amps_value_at_risk')); // true
 */
export function sqlOf(engine, dialect, source) {
  const envelope = JSON.parse(Engine.call(engine, 'sql', toText(() => dialect), toJson(source)));
  if (!envelope.ok) throw new InputError(envelope.errors);
  return envelope.result;
}
