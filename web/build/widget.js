/** dist/widget/: the widget as one script, with both modules of its engine beside it; dist/widget.json: what that weighs as long as
 * the small one is enough. */
import { build } from 'esbuild';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';
import { bundled, compressed, deflated, dist, frugal, frugalForServers, path } from './common.js';

const FILES = ['widget/amps-health-score.js', 'widget/amps.wasm'];

/**
 * Makes a script smaller than the bundler does: a second look at what is used once or never saves 4 % of it.
 * @param {string} file in dist/
 */
async function minified(file) {
  const address = path(file, dist);
  const { code } = await minify(await readFile(address, 'utf8'), { module: true, ecma: 2020, compress: { passes: 3, inline: 1 } });
  await writeFile(address, String(code));
}

export async function buildWidget() {
  await build({
    ...bundled,
    entryPoints: [path('web/widget/define.js')],
    outfile: path('widget/amps-health-score.js', dist),
    plugins: [frugal],
  });
  await build({
    ...bundled,
    entryPoints: [path('web/widget/define-badge.js')],
    outfile: path('widget/amps-health-badge.js', dist),
    plugins: [frugal],
  });
  await build({
    ...bundled,
    entryPoints: [path('web/widget/classic.js')],
    outfile: path('widget/amps-health-score.classic.js', dist),
    format: 'iife',
    inject: [path('web/widget/script-address.js')],
    define: { ...bundled.define, 'import.meta.url': 'scriptAddress' },
    conditions: ['packed'],
    plugins: [deflated, frugalForServers],
  });
  for (const file of ['widget/amps-health-score.js', 'widget/amps-health-badge.js']) await minified(file);
  for (const file of ['amps.wasm', 'amps-site.wasm']) await copyFile(path(`build/wasm/${file}`), path(`widget/${file}`, dist));

  /** @type {Record<string, number>} */
  const bytes = {};
  for (const file of FILES) bytes[file] = compressed(await readFile(path(file, dist)));
  bytes.total = FILES.reduce((sum, file) => sum + bytes[file], 0);
  await writeFile(path('widget.json', dist), `${JSON.stringify({ files: FILES, bytes }, null, 2)}\n`);
  for (const [file, size] of Object.entries(bytes)) {
    console.log(`${String(size).padStart(7)} bytes (brotli) ${file}`);
  }
}
