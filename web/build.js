/** Writes dist/: the site, and the widget with its engine, deployable under any path by any file server. */
import { mkdir, rm } from 'node:fs/promises';
import { buildBridge } from './build/bridge.js';
import { dist } from './build/common.js';
import { buildDemo } from './build/demo.js';
import { writeIntegrity } from './build/integrity.js';
import { buildLanguages } from './build/languages.js';
import { buildOffline } from './build/offline.js';
import { buildPackage } from './build/package.js';
import { buildPages } from './build/pages.js';
import { buildReference } from './build/reference.js';
import { buildSaved } from './build/saved.js';
import { buildSite } from './build/site.js';
import { buildWidget } from './build/widget.js';

await rm(dist, { recursive: true, force: true });
await mkdir(new URL('widget/', dist), { recursive: true });
await buildSite();
await buildPages();
await buildSaved();
await buildWidget();
await buildLanguages();
await buildBridge();
await buildPackage();
await buildReference();
await buildDemo();
await writeIntegrity();
await buildOffline();
