// Somebody else's project: the package as npm packs it, installed into a folder where nothing else is.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PACKAGE = fileURLToPath(new URL('../../dist/npm/', import.meta.url));

/**
 * npm as on a machine that has never seen the package: a cache of its own, and none of the settings of an npm that
 * runs the tests.
 * @param {string} cwd @param {string[]} words
 */
const npm = (cwd, ...words) => promisify(execFile)('npm', [...words, '--cache', join(cwd, '.npm'), '--logs-max=0'], {
  cwd,
  env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
});

/**
 * @typedef {object} Consumer
 * @property {string} folder
 * @property {(name: string) => string} at
 * @property {(files: Record<string, string>) => Promise<void>} write
 * @property {string[]} packed the files of the package
 * @property {() => void} remove
 */

/** @returns {Promise<Consumer>} */
export async function consumer() {
  const folder = mkdtempSync(join(tmpdir(), 'amps-package-'));
  const at = (/** @type {string} */ name) => join(folder, name);
  /** @param {Record<string, string>} files */
  const write = async (files) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(at(name)), { recursive: true });
      await writeFile(at(name), text);
    }
  };
  const { stdout } = await npm(folder, 'pack', PACKAGE, '--json', '--loglevel=error');
  const [{ filename, files }] = JSON.parse(stdout);
  await write({ 'package.json': '{"private": true, "type": "module"}' });
  // Offline: there is nothing to fetch, as the package depends on nothing.
  await npm(folder, 'install', `./${filename}`, '--offline', '--no-audit', '--no-fund');
  return {
    folder,
    at,
    write,
    packed: files.map((/** @type {{path: string}} */ file) => file.path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
