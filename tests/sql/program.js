/** What the program says of accounts, read from its lines and files without keeping more of them than is compared. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
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

/** @typedef {{column: string, member: 'blind_spots' | 'contradictions', id: string}} Warning */

/** @type {WeakMap<object, Warning[]>} */
const known = new WeakMap();

/** The columns of what may be told of an account, once a model: hundreds of thousands of rows ask. @param {any} model @returns {Warning[]} */
function warningsOf(model) {
  const warnings = known.get(model) ?? /** @type {const} */ (['blind_spots', 'contradictions']).flatMap((member) => (model[member] ?? [])
    .map((/** @type {{id: string}} */ { id }) => ({ column: `amps_${member.slice(0, -1)}_${id.replaceAll('-', '_')}`, member, id })));
  known.set(model, warnings);
  return warnings;
}

/** @param {any} model @param {any} result a result document @returns {Told} */
export function toldBy(model, result) {
  /** @type {Told} */
  const told = {
    amps_score: printed(result.score, 1),
    amps_low: printed(result.range.low, 1),
    amps_high: printed(result.range.high, 1),
    amps_coverage: printed(result.coverage, 1),
    amps_certain: String(result.certain),
    amps_band: result.band,
    amps_refused: null,
  };
  for (const { column, member, id } of warningsOf(model)) {
    told[column] = String(result[member].some((/** @type {{id: string}} */ fired) => fired.id === id));
  }
  return told;
}

/** Nothing but the reason. @param {any} model @param {string} reason @returns {Told} */
export function refusedFor(model, reason) {
  const columns = ['amps_score', 'amps_low', 'amps_high', 'amps_coverage', 'amps_certain', 'amps_band',
    ...warningsOf(model).map(({ column }) => column)];
  return { ...Object.fromEntries(columns.map((name) => [name, null])), amps_refused: reason };
}

/** Lines of a stream as bytes: gigabytes of them, of which little is read. @param {AsyncIterable<Buffer>} stream @returns {AsyncGenerator<Buffer>} */
async function* linesOf(stream) {
  /** @type {Buffer[]} */
  let begun = [];
  for await (const piece of stream) {
    let from = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
      const last = piece.subarray(from, end);
      yield begun.length ? Buffer.concat([...begun, last]) : last;
      begun = [];
      from = end + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
  }
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
  for await (const line of linesOf(program.stdout)) {
    if (line.toString('utf8', 0, 11) === '{"ok":false') {
      yield refusedFor(model, JSON.parse(String(line)).errors.map((/** @type {{code: string}} */ { code }) => code).join(' '));
      continue;
    }
    const head = line.toString('utf8', 0, line.indexOf(',"dimensions":['));
    const tail = line.toString('utf8', line.lastIndexOf('"blind_spots":['), line.lastIndexOf(',"stale":['));
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
