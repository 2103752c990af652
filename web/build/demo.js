/** dist/demo/: pages of hosts with the widget in them. They load what lies beside them in dist/, like any host. */
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { TABLES } from '../../demo/evidence/make.js';
import { accounts } from '../../demo/portfolios/make.js';
import { bundled, dist, path } from './common.js';
import { markdown } from './markdown.js';

/**
 * What a browser cannot run as it is written, and how it is bundled.
 * @type {Record<string, import('esbuild').BuildOptions>}
 */
const APPS = {
  'react/app.jsx': {},
  'react-17/app.jsx': { alias: { react: 'react-17', 'react-dom': 'react-dom-17' } },
  'vue/app.js': {
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      // Only compiled templates need the Trusted Types policy that Vue asks for; being refused one is a violation.
      'window.trustedTypes': 'undefined',
    },
  },
};

const bundles = Object.keys(APPS).map((app) => app.split('/')[0]);

/** Tables to try the portfolio with, made by the script in that folder. */
async function writePortfolios() {
  await mkdir(path('demo/portfolios/', dist), { recursive: true });
  for (const count of [200, 20_000]) {
    await writeFile(path(`demo/portfolios/accounts-${count}.csv`, dist), [...accounts(count)].join(''));
  }
}

/** Tables to try the evidence with. */
async function writeEvidence() {
  await mkdir(path('demo/evidence/', dist), { recursive: true });
  for (const [name, rows] of Object.entries(TABLES)) {
    await writeFile(path(`demo/evidence/${name}.csv`, dist), [...rows()].join(''));
  }
}

/** @param {string} folder in demo/, with a slash at its end */
async function copy(folder) {
  await mkdir(path(`demo/${folder}`, dist), { recursive: true });
  for (const entry of await readdir(path(`demo/${folder}`), { withFileTypes: true })) {
    const name = folder + entry.name;
    if (name === 'portfolios') await writePortfolios();
    else if (name === 'evidence') await writeEvidence();
    else if (entry.isDirectory()) await copy(`${name}/`);
    else if (/\.html$|\.css$/.test(name) || (/\.js$/.test(name) && !bundles.includes(folder.slice(0, -1)))) {
      await copyFile(path(`demo/${name}`), path(`demo/${name}`, dist));
    }
  }
}

/** The page about platforms is read in the repository as well as here. */
async function writePlatforms() {
  const [title, ...rest] = markdown(await readFile(path('demo/platforms.md'), 'utf8')).split('\n');
  await writeFile(path('demo/platforms.html', dist), `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title.replace(/<.*?>/g, '')} – AMPS demo</title>
  <link rel="icon" href="../icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="demo.css">
</head>
<body class="text">
<header>
<a href="index.html">Demo pages</a>
${title}
</header>
<main>
${rest.join('\n')}
</main>
</body>
</html>
`);
}

export async function buildDemo() {
  await copy('');
  await writePlatforms();
  for (const [app, { define, ...options }] of Object.entries(APPS)) {
    await build({
      ...bundled,
      entryPoints: [path(`demo/${app}`)],
      outfile: path(`demo/${app.replace(/\.jsx$/, '.js')}`, dist),
      // The licences of what is bundled travel with it.
      legalComments: 'eof',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"', ...define },
      ...options,
    });
  }
}
