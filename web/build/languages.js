/** dist/widget/messages/: the languages of the widget other than English, each read when it is asked for. */
import { build } from 'esbuild';
import { bundled, dist, frugal, languages, path } from './common.js';

export const buildLanguages = () => build({
  ...bundled,
  entryPoints: languages.filter((tag) => tag !== 'en').map((tag) => path(`web/widget/messages/${tag}.js`)),
  outdir: path('widget/messages/', dist),
  plugins: [frugal],
});
