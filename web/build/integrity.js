/** dist/integrity.json: what an integrity attribute says for each script that pages may load from elsewhere. */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dist, path } from './common.js';

/**
 * @param {URL} folder
 * @returns {Promise<Record<string, string>>} hash by file name
 */
export async function integrityOf(folder) {
  const files = (await readdir(folder)).filter((file) => /\.(js|wasm)$/.test(file)).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => {
    const hash = createHash('sha384').update(await readFile(path(file, folder))).digest('base64');
    return [file, `sha384-${hash}`];
  })));
}

export async function writeIntegrity() {
  const hashes = Object.fromEntries(Object.entries(await integrityOf(new URL('widget/', dist)))
    .map(([file, hash]) => [`widget/${file}`, hash]));
  await writeFile(path('integrity.json', dist), `${JSON.stringify(hashes, null, 2)}\n`);
  for (const [file, hash] of Object.entries(hashes)) console.log(`${hash} ${file}`);
}
