/** dist/widget/messages/ and dist/messages/: the languages other than English, each read when it is asked for. */
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { bundled, dist, frugal, languages, path } from './common.js';

/** The site takes the words of the model from the widget's file, which the page reads anyway. */
const shared = {
  name: 'shared',
  /** @param {import('esbuild').PluginBuild} bundle */
  setup(bundle) {
    bundle.onResolve({ filter: /widget\/messages\/[\w-]+\.js$/ }, ({ path: file }) => (
      { path: `../widget/messages/${file.split('/').at(-1)}`, external: true }));
  },
};

/** @param {string} folder with messages/ @param {string} to @param {import('esbuild').Plugin} plugin */
const catalogues = (folder, to, plugin) => build({
  ...bundled,
  entryPoints: languages.filter((tag) => tag !== 'en').map((tag) => path(`${folder}/messages/${tag}.js`))
    .filter((file) => existsSync(file)),
  outdir: path(to, dist),
  plugins: [plugin],
});

export async function buildLanguages() {
  await catalogues('web/widget', 'widget/messages/', frugal);
  await catalogues('web/site', 'messages/', shared);
}
