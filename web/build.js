/** Writes dist/: the site, and the widget with its engine, deployable under any path by any file server. */
import { mkdir, rm } from 'node:fs/promises';
import { dist } from './build/common.js';
import { buildSite } from './build/site.js';
import { buildWidget } from './build/widget.js';

await rm(dist, { recursive: true, force: true });
await mkdir(new URL('widget/', dist), { recursive: true });
await buildSite();
await buildWidget();
