/** dist/: the website around the widget. */
import { build } from 'esbuild';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { bundled, dist, path } from './common.js';

/** @param {string} text */
export const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** @param {string | Record<string, string>} text */
export const english = (text) => (typeof text === 'string' ? text : text.en);

/** The weights as a table: the page types none of them again. */
export async function weightTable() {
  const model = JSON.parse(await readFile(path('core/models/amps.json'), 'utf8'));
  /** @type {{name: string, weights: Record<string, number>}[]} */
  const stages = model.stages;
  const head = stages.map(({ name }) => `<th scope="col" data-model>${escaped(english(name))}</th>`).join('');
  const rows = model.dimensions.map((/** @type {any} */ { id, name, prompt }) => `
          <tr>
            <th scope="row"><b data-model>${escaped(english(name))}</b> <span data-model>${escaped(english(prompt))}</span></th>
            ${stages.map(({ weights }) => `<td data-percent="${weights[id]}">${weights[id]}\u00a0%</td>`).join('')}
          </tr>`).join('');
  return `<thead><tr><th scope="col" data-text="dimension">Dimension</th>${head}</tr></thead>
          <tbody>${rows}
          </tbody>`;
}

export async function buildSite() {
  await build({
    ...bundled,
    entryPoints: [path('web/site/site.js'), path('web/site/site.css')],
    outdir: path('', dist),
    splitting: true,
    chunkNames: '[name]-[hash]',
  });
  await copyFile(path('web/site/icon.svg'), path('icon.svg', dist));
  const page = await readFile(path('web/site/index.html'), 'utf8');
  await writeFile(path('index.html', dist), page.replace('<!-- weights -->', await weightTable()));
}
