/** dist/embed.html with its one script, which holds all it needs; dist/bridge.js, which drives it. */
import { build } from 'esbuild';
import { copyFile } from 'node:fs/promises';
import { bundled, deflated, dist, frugal, path } from './common.js';

export async function buildBridge() {
  await build({
    ...bundled,
    entryPoints: [path('web/bridge/frame.js')],
    outfile: path('embed.js', dist),
    format: 'iife',
    // The files that the element would ask for beside itself are all in the script.
    define: { ...bundled.define, 'import.meta.url': 'document.baseURI' },
    loader: { '.css': 'text' },
    conditions: ['packed'],
    plugins: [deflated, frugal],
  });
  await copyFile(path('web/bridge/embed.html'), path('embed.html', dist));
  await build({ ...bundled, entryPoints: [path('web/bridge/bridge.js')], outfile: path('bridge.js', dist) });
}
