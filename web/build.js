/** Writes dist/: the site, and the widget with its engine, deployable under any path by any file server. */
import { build } from 'esbuild';
import { realpathSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const path = (/** @type {string} */ name, base = root) => fileURLToPath(new URL(name, base));

/** Styles travel inside the script as text; templates travel without their indentation. */
const frugal = {
  name: 'frugal',
  /** @param {import('esbuild').PluginBuild} bundle */
  setup(bundle) {
    bundle.onLoad({ filter: /web.widget.*\.css$/ }, async ({ path: file }) => {
      const { outputFiles } = await build({ entryPoints: [file], minify: true, write: false });
      return { contents: outputFiles[0].text, loader: 'text' };
    });
    bundle.onLoad({ filter: /web.widget.*\.js$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replace(/\n\s+/g, '\n'),
      loader: 'js',
    }));
  },
};

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** @param {string | Record<string, string>} text */
const english = (text) => (typeof text === 'string' ? text : text.en);

/** The weights as a table: the page types none of them again. */
async function weightTable() {
  const model = JSON.parse(await readFile(path('core/models/amps.json'), 'utf8'));
  /** @type {{name: string, weights: Record<string, number>}[]} */
  const stages = model.stages;
  const head = stages.map(({ name }) => `<th scope="col">${escaped(english(name))}</th>`).join('');
  const rows = model.dimensions.map((/** @type {any} */ { id, name, prompt }) => `
          <tr>
            <th scope="row">${escaped(english(name))} <span>${escaped(english(prompt))}</span></th>
            ${stages.map(({ weights }) => `<td>${weights[id]}\u00a0%</td>`).join('')}
          </tr>`).join('');
  return `<thead><tr><th scope="col">Dimension</th>${head}</tr></thead>
          <tbody>${rows}
          </tbody>`;
}

/** @param {Uint8Array} bytes */
const compressed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

export async function buildSite() {
  await rm(dist, { recursive: true, force: true });
  await mkdir(new URL('widget/', dist), { recursive: true });

  await build({
    entryPoints: [path('web/widget/define.js')],
    outfile: path('widget/amps-health-score.js', dist),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [frugal],
  });
  await build({
    entryPoints: [path('web/site/site.js'), path('web/site/site.css')],
    outdir: path('', dist),
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  await copyFile(path('build/wasm/amps-full.wasm'), path('amps-full.wasm', dist));
  await copyFile(path('build/wasm/amps.wasm'), path('widget/amps.wasm', dist));
  await copyFile(path('web/site/icon.svg'), path('icon.svg', dist));
  const page = await readFile(path('web/site/index.html'), 'utf8');
  await writeFile(path('index.html', dist), page.replace('<!-- weights -->', await weightTable()));

  const files = ['widget/amps-health-score.js', 'widget/amps.wasm'];
  /** @type {Record<string, number>} */
  const bytes = {};
  for (const file of files) bytes[file] = compressed(await readFile(path(file, dist)));
  bytes.total = files.reduce((sum, file) => sum + bytes[file], 0);
  await writeFile(path('widget.json', dist), `${JSON.stringify({ files, bytes }, null, 2)}\n`);
  return bytes;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const bytes = await buildSite();
  for (const [file, size] of Object.entries(bytes)) {
    console.log(`${String(size).padStart(7)} bytes (brotli) ${file}`);
  }
}
