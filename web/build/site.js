/** dist/: the scripts of the site, one a page, and what all pages share. */
import { build } from 'esbuild';
import { copyFile, cp, readFile, writeFile } from 'node:fs/promises';
import { TABLES as EVIDENCE_TABLES } from '../../demo/evidence/make.js';
import { accounts } from '../../demo/portfolios/make.js';
import { revenue } from '../../demo/portfolios/revenue.js';
import { writeCatalogues } from './catalogues.js';
import { bundled, dist, path } from './common.js';
import { escaped } from './markdown.js';

/** The folders of the pages by the names of their scripts. */
export const PAGES = {
  site: 'score', portfolio: 'portfolio', plans: 'plans', evidence: 'evidence', metrics: 'metrics', method: 'method', developers: 'developers', privacy: 'privacy', 'whats-new': 'whats-new',
  accessibility: 'accessibility', missing: 'missing',
};

/** How many accounts the table has that visitors may try. */
const SAMPLE_ACCOUNTS = 200;
/** How many have revenue in the one for the metrics. */
const SAMPLE_CUSTOMERS = 80;

/** What reads tables in a Worker, each with an engine of its own. */
const READERS = ['tables', 'evidence', 'metrics'];

/** The Workers, their engines, and tables to try. */
async function buildTables() {
  // What reads workbooks is a piece of its own, fetched when one is dropped.
  await build({
    ...bundled, entryPoints: READERS.map((name) => path(`web/engine/${name}-worker.js`)), outdir: path('', dist), splitting: true, chunkNames: '[name]-[hash]',
  });
  for (const name of READERS) await copyFile(path(`build/wasm/amps-${name}.wasm`), path(`amps-${name}.wasm`, dist));
  await writeFile(path('sample-revenue.csv', dist), [...revenue(SAMPLE_CUSTOMERS)].join(''));
  await writeFile(path('sample-evidence.csv', dist), [...EVIDENCE_TABLES.ampm()].join(''));
  await writeFile(path('sample-accounts.csv', dist), [...accounts(SAMPLE_ACCOUNTS, undefined, true)].join(''));
}

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

/** @param {string[]} names of scripts that share their pieces */
async function scripts(names) {
  const { metafile } = await build({
    ...bundled,
    entryPoints: Object.fromEntries(names.map((name) => (
      [name, path(`web/app/pages/${PAGES[/** @type {keyof typeof PAGES} */ (name)]}/page.js`)]))),
    outdir: path('', dist),
    splitting: true,
    chunkNames: '[name]-[hash]',
    metafile: true,
    absWorkingDir: path(''),
  });
  return metafile.outputs;
}

/** The styles of pages that have their own. */
const STYLED = ['portfolio', 'plans', 'evidence', 'metrics'];

export async function buildSite() {
  // The calculator alone: each piece that it shared with the other pages would be one request more before it begins.
  const [calculator, ...others] = Object.keys(PAGES);
  await writeCatalogues({ ...await scripts([calculator]), ...await scripts(others) });
  await build({ ...bundled, entryPoints: [path('web/app/shell/site.css')], outfile: path('site.css', dist) });
  for (const name of STYLED) {
    await build({ ...bundled, entryPoints: [path(`web/app/pages/${name}/${name}.css`)], outfile: path(`${name}.css`, dist) });
  }
  await buildTables();
  await copyFile(path('web/app/store/first-visit.js'), path('first-visit.js', dist));
  for (const file of ['icon.svg', 'manifest.webmanifest', 'icons/']) {
    await cp(path(`web/app/shell/${file}`), path(file, dist), { recursive: true });
  }
}
