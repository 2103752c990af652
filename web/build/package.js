/** dist/npm/: the package as it is published. */
import { build } from 'esbuild';
import { copyFile, cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BRIDGE, ELEMENTS, ENGINE } from './api.js';
import { bundled, dist, frugalForServers, path } from './common.js';
import { integrityOf } from './integrity.js';
import { manifest } from './manifest.js';
import { declarations } from './types.js';

const npm = new URL('npm/', dist);

/** @param {string} name @param {unknown} content */
const writeJson = (name, content) => writeFile(path(name, npm), `${JSON.stringify(content, null, 2)}\n`);

async function writePackageJson() {
  const { version, description, license, engines } = JSON.parse(await readFile(path('package.json'), 'utf8'));
  const { name, ...rest } = JSON.parse(await readFile(path('web/package/package.json'), 'utf8'));
  const files = (await readdir(npm)).filter((file) => !/^(package\.json|README\.md|LICENSE)$/.test(file)).sort();
  await writeJson('package.json', { name, version, description, license, engines, ...rest, files });
}

/** After the widget, its languages and the frame: what they deliver is copied. */
export async function buildPackage() {
  const entryPoints = Object.fromEntries([
    ['engine', ENGINE],
    ['bridge', BRIDGE],
    ...ELEMENTS.flatMap(({ module, file, define, definedIn }) => [[module, file], [define, definedIn]]),
  ].map(([to, from]) => [to.replace('.js', ''), path(from)]));
  // One chunk holds what the entries share: however many of them a page imports, it has one engine.
  await build({
    ...bundled,
    entryPoints,
    outdir: path('', npm),
    splitting: true,
    chunkNames: '[name]-[hash]',
    plugins: [frugalForServers],
  });

  for (const file of ['amps.wasm', 'amps-site.wasm', 'amps-health-score.classic.js', 'LICENCES.txt']) {
    await copyFile(path(`widget/${file}`, dist), path(file, npm));
  }
  for (const file of ['embed.html', 'embed.js']) {
    await copyFile(path(file, dist), path(file, npm));
  }
  await cp(path('widget/messages/', dist), path('messages/', npm), { recursive: true });
  await copyFile(path('LICENSE'), path('LICENSE', npm));

  for (const [name, text] of declarations()) {
    await mkdir(dirname(path(`types/${name}`, npm)), { recursive: true });
    await writeFile(path(`types/${name}`, npm), text);
  }
  await writeJson('custom-elements.json', manifest());
  const hashes = await integrityOf(npm);
  await writeJson('integrity.json', hashes);
  const readme = await readFile(path('web/package/README.md'), 'utf8');
  await writeFile(path('README.md', npm), readme.replace(/\{\{integrity (.+?)\}\}/g, (_, file) => hashes[file]));
  await writePackageJson();
}
