/** dist/service-worker.js: the list of all that makes up the site, and the worker that keeps it. Comes last. */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { bundled, dist, path } from './common.js';

/** What other sites embed, what developers read, and what only servers and other machines ask for. */
const LEFT = [
  /^(npm|demo|reference)\//, /^(embed\.(html|js)|bridge\.js)$/, /\.classic\.js$/, /^[\w-]+\.json$/,
  /^404\.html$/, /^icons\/share\.png$/, /^service-worker/,
];

/** @param {string} folder ends with a slash @returns {Promise<string[]>} */
async function filesIn(folder) {
  const entries = await readdir(path(folder, dist), { withFileTypes: true });
  const found = await Promise.all(entries.map((entry) => (
    entry.isDirectory() ? filesIn(`${folder}${entry.name}/`) : [`${folder}${entry.name}`])));
  return found.flat().map((file) => file.replace('./', '')).sort();
}

/** @param {string} file @returns {Promise<{url: string, revision: string, integrity: string}>} */
async function entry(file) {
  const hash = createHash('sha256').update(await readFile(path(file, dist))).digest();
  return { url: file, revision: hash.toString('hex').slice(0, 16), integrity: `sha256-${hash.toString('base64')}` };
}

export async function buildOffline() {
  const files = (await filesIn('./')).filter((file) => !LEFT.some((kind) => kind.test(file)));
  await build({
    ...bundled,
    entryPoints: [path('web/app/shell/service-worker.js'), path('web/app/shell/service-worker-off.js')],
    outdir: path('', dist),
    format: 'iife',
    // The licence of Workbox travels with it.
    legalComments: 'eof',
    define: {
      ...bundled.define,
      'process.env.NODE_ENV': '"production"',
      AMPS_SITE_FILES: JSON.stringify(await Promise.all(files.map(entry))),
    },
  });
}
