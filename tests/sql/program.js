/** What the program says of accounts, read from its lines and files without keeping more of them than is compared. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cellsOf, fileOf } from './databases.js';

const PROGRAM = process.env.AMPS ?? fileURLToPath(new URL('../../build/native/amps', import.meta.url));

/** @param {string[]} args @param {string} [input] */
export function amps(args, input = '') {
  const { status, stdout, stderr, error } = spawnSync(PROGRAM, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  assert.equal(error, undefined);
  return { status, stdout, stderr };
}

/** @param {string[]} args of `amps model sql` @param {any} [columns] the document that names columns */
export function sql(args, columns) {
  const { status, stdout, stderr } = amps(['model', 'sql', ...args, ...(columns ? ['--columns', '-'] : [])], columns ? JSON.stringify(columns) : '');
  assert.equal(status, 0, stderr);
  return stdout;
}

/** @param {number | null} value as the query prints it @param {number} decimals */
export const printed = (value, decimals) => (value === null ? null : value.toFixed(decimals));

/** The columns that a query adds, by their names. @typedef {Record<string, string | null>} Told */

/** @param {any} model @param {any} result a result document @returns {Told} */
export function toldBy(model, result) {
  const fires = (/** @type {string} */ prefix, /** @type {any[]} */ all = [], /** @type {{id: string}[]} */ found) =>
    Object.fromEntries(all.map(({ id }) => [prefix + id.replaceAll('-', '_'), String(found.some((each) => each.id === id))]));
  return {
    amps_score: printed(result.score, 1),
    amps_low: printed(result.range.low, 1),
    amps_high: printed(result.range.high, 1),
    amps_coverage: printed(result.coverage, 1),
    amps_certain: String(result.certain),
    amps_band: result.band,
    amps_refused: null,
    ...fires('amps_blind_spot_', model.blind_spots, result.blind_spots),
    ...fires('amps_contradiction_', model.contradictions, result.contradictions),
  };
}

/** Nothing but the reason. @param {any} model @param {string} reason @returns {Told} */
export function refusedFor(model, reason) {
  const names = ['amps_blind_spot_', 'amps_contradiction_'].flatMap((prefix) => (model[prefix === 'amps_blind_spot_' ? 'blind_spots' : 'contradictions'] ?? [])
    .map((/** @type {{id: string}} */ { id }) => prefix + id.replaceAll('-', '_')));
  const columns = ['amps_score', 'amps_low', 'amps_high', 'amps_coverage', 'amps_certain', 'amps_band', ...names];
  return { ...Object.fromEntries(columns.map((name) => [name, null])), amps_refused: reason };
}

/**
 * What `amps score --lines` says of each vector: of a refused one the codes. A line has what is compared at its ends,
 * so that steps and paths need not be parsed.
 * @param {any} model @param {string | null} modelPath @param {Iterable<string>} vectors @returns {AsyncGenerator<Told>}
 */
export async function* scored(model, modelPath, vectors) {
  const program = spawn(PROGRAM, ['score', '--lines', ...(modelPath ? ['--model', modelPath] : [])], { stdio: ['pipe', 'pipe', 'inherit'] });
  const input = [...vectors].map((vector) => `${vector}\n`).join('');
  program.stdin.end(input);
  for await (const line of createInterface({ input: program.stdout, crlfDelay: Infinity })) {
    if (line.startsWith('{"ok":false')) {
      yield refusedFor(model, JSON.parse(line).errors.map((/** @type {{code: string}} */ { code }) => code).join(' '));
      continue;
    }
    const head = line.slice(0, line.indexOf(',"dimensions":['));
    const tail = line.slice(line.lastIndexOf('"blind_spots":['), line.lastIndexOf(',"stale":['));
    yield toldBy(model, { ...JSON.parse(`${head}}`), ...JSON.parse(`{${tail}}`) });
  }
}

/**
 * What `amps portfolio` says of each row of a table, by its first cell.
 * @param {string} csv @param {string | null} modelPath @param {string[]} map @returns {Map<string, Told>}
 */
export function portfolioOf(csv, modelPath, map) {
  const out = fileOf('', 'scored.csv');
  const { status, stderr } = amps(['portfolio', fileOf(csv, 'accounts.csv'), '--out', out, ...(modelPath ? ['--model', modelPath] : []),
    ...map.flatMap((each) => ['--map', each])]);
  assert.equal(status, 0, stderr);
  const [header, ...rows] = cellsOf(readFileSync(out, 'utf8'));
  const first = header.indexOf('amps_score');
  return new Map(rows.map((row) => {
    const told = Object.fromEntries(row.slice(first).map((cell, i) => [String(header[first + i]), cell]));
    const number = (/** @type {string} */ name, /** @type {number} */ decimals) => (told[name] === null ? null : Number(told[name]).toFixed(decimals));
    return [String(row[0]), {
      amps_score: number('amps_score', 1),
      amps_low: number('amps_low', 1),
      amps_high: number('amps_high', 1),
      amps_coverage: number('amps_coverage', 1),
      // Beside no score the file leaves a blank, the result document says false.
      amps_certain: told.amps_refused === null ? String(told.amps_certain === 'yes') : null,
      amps_band: told.amps_band,
      amps_value_at_risk: number('amps_value_at_risk', 2),
      amps_refused: told.amps_refused,
    }];
  }));
}
