/**
 * Engines that run a query: DuckDB in this process, and a PostgreSQL of our own, which listens to nothing but a socket in
 * a temporary folder. Every cell comes back as text, as the engine prints it: no number goes through floating point.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Database
 * @property {'duckdb' | 'postgresql'} dialect
 * @property {(statements: string) => Promise<void>} run
 * @property {(query: string) => Promise<Record<string, string | null>[]>} rows
 * @property {(table: string, columns: Record<string, string>, path: string) => Promise<void>} load a CSV file with a
 *   header into a new table
 * @property {() => Promise<void> | void} close
 */

/** @param {string} name */
export const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/** @returns {Promise<Database>} */
export async function openDuckDb() {
  // A folder of its own, which only these tests install.
  const { DuckDBInstance } = await import(new URL('engines/node_modules/@duckdb/node-api/lib/index.js', import.meta.url).href);
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    run: async (statements) => { await connection.run(statements); },
    rows: async (query) => {
      const result = await connection.runAndReadAll(query);
      const names = result.columnNames();
      return result.getRows().map((/** @type {unknown[]} */ row) => Object.fromEntries(names.map((/** @type {string} */ name, /** @type {number} */ i) => [name, row[i] === null ? null : String(row[i])])));
    },
    load: async (table, columns, path) => {
      const types = Object.entries(columns).map(([name, type]) => `${quoted(name)} ${type}`).join(', ');
      await connection.run(`CREATE TABLE ${table} (${types}); COPY ${table} FROM '${path}' (FORMAT csv, HEADER true)`);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Debian keeps the programs of the server out of the way. @param {string} name */
function postgresProgram(name) {
  const versions = '/usr/lib/postgresql';
  const folders = [process.env.PG_BIN ?? '', ...(existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))
    .map((version) => join(versions, version, 'bin')) : [])];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? name;
}

/** The server refuses to run as root. @returns {{uid?: number, gid?: number}} */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const name = ['postgres', 'nobody'].find((user) => spawnSync('id', [user]).status === 0) ?? 'nobody';
  const number = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

/** Cells of a CSV that quotes every text and leaves null blank. @param {string} text @returns {(string | null)[][]} */
export function cellsOf(text) {
  const cell = /(?:"((?:[^"]|"")*)"|([^,"\n]*))(,|\n)/gy;
  /** @type {(string | null)[][]} */
  const lines = [[]];
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, inQuotes, bare, end] = match;
    lines[lines.length - 1].push(inQuotes === undefined ? bare || null : inQuotes.replaceAll('""', '"'));
    if (end === '\n') lines.push([]);
  }
  lines.pop();
  return lines;
}

/** What psql prints behind an answer, on a line of its own. */
const END = 'end of the answer\n';

/** @returns {Promise<Database>} */
export async function openPostgres() {
  const user = unprivileged();
  // The folder for temporary files of root may be closed to others.
  const folder = mkdtempSync(join(user.uid === undefined ? tmpdir() : '/tmp', 'amps-postgres-'));
  if (user.uid !== undefined) execFileSync('chown', [`${user.uid}:${user.gid}`, folder]);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...user, env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder } };
  execFileSync(postgresProgram('initdb'), ['-D', data, '-U', 'amps', '-A', 'trust', '-E', 'UTF8', '--no-sync'], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const server = spawn(postgresProgram('postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off',
    '-c', 'max_parallel_workers_per_gather=0', '-c', 'shared_buffers=64MB'], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit');
  let log = '';
  await new Promise((resolve, reject) => {
    server.stderr.setEncoding('utf8');
    server.stderr.on('data', (/** @type {string} */ text) => {
      log += text;
      if (log.includes('ready to accept connections')) resolve(undefined);
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${log}`)));
  });
  process.on('exit', () => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** One program for many questions: to start it takes as long as most of their answers. @type {ReturnType<typeof startPsql> | undefined} */
  let running;
  function startPsql() {
    const client = spawn('psql', ['-X', '-q', '-h', folder, '-U', 'amps', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1'], { stdio: 'pipe' });
    const asked = { client, fault: '', ended: once(client, 'close').then(() => false) };
    client.stderr.on('data', (piece) => { asked.fault += piece; });
    // What could not be written is told by the end of the program.
    client.stdin.on('error', () => {});
    return asked;
  }

  /** @param {string} statements @returns {Promise<string>} what they print */
  async function psql(statements) {
    running ??= startPsql();
    const { client } = running;
    /** @type {Buffer[]} */
    const pieces = [];
    let end = '';
    /** @param {Buffer} piece */
    let heard = (piece) => {};
    const answered = new Promise((resolve) => {
      heard = (piece) => {
        pieces.push(piece);
        end = (end + piece.toString('latin1', Math.max(0, piece.length - END.length))).slice(-END.length);
        if (end === END) resolve(true);
      };
      client.stdout.on('data', heard);
    });
    client.stdin.write(`${statements}\n;\n\\echo ${END}`);
    const isAnswered = await Promise.race([answered, running.ended]);
    client.stdout.off('data', heard);
    if (!isAnswered) {
      // A statement that fails ends the program.
      const { fault } = running;
      running = undefined;
      throw new Error(fault.trim());
    }
    return Buffer.concat(pieces).toString('utf8').slice(0, -END.length);
  }

  return {
    dialect: 'postgresql',
    run: async (statements) => { await psql(statements); },
    rows: async (query) => {
      const [names, ...rows] = cellsOf(await psql(`COPY (\n${query}\n) TO STDOUT (FORMAT csv, HEADER true, FORCE_QUOTE *)`));
      const isBoolean = names.map((name) => /^amps_(certain$|blind_spot_|contradiction_)/.test(String(name)));
      return rows.map((row) => Object.fromEntries(names.map((name, i) => [String(name),
        isBoolean[i] && row[i] !== null ? String(row[i] === 't') : row[i]])));
    },
    load: async (table, columns, path) => {
      const types = Object.entries(columns).map(([name, type]) => `${quoted(name)} ${type}`).join(', ');
      await psql(`CREATE TABLE ${table} (${types});\n\\copy ${table} FROM '${path}' (FORMAT csv, HEADER true)`);
    },
    close: async () => {
      running?.client.stdin.end();
      server.kill('SIGINT');
      await ended;
    },
  };
}

/** A file in the folder for temporary files. @param {string} text @param {string} name */
export function fileOf(text, name) {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

/** @type {string | undefined} */
let temporary;
function temporaryFolder() {
  if (!temporary) {
    const folder = mkdtempSync(join(tmpdir(), 'amps-sql-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    temporary = folder;
  }
  return temporary;
}
