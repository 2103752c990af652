// The package on a server that renders pages, where there is no DOM.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test, { after } from 'node:test';
import { serve } from '../../web/serve.js';
import { forEachBrowser } from '../web/harness.js';
import { consumer } from './consumer.js';

const VECTOR = 'AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3';
const ENTRIES = ['', '/element', '/define', '/badge', '/define-badge', '/engine', '/bridge', '/classic'];

// Not in a hook: Node.js 18 says nothing of a hook that fails.
const installed = await consumer();
const { at, write, folder } = installed;
await write({
  'imported.js': `
const before = Object.keys(globalThis);
for (const entry of ${JSON.stringify(ENTRIES)}) await import('amps-health-score' + entry);
const { AmpsHealthScore } = await import('amps-health-score/define');
console.log(typeof AmpsHealthScore, ...Object.keys(globalThis).filter((name) => !before.includes(name)));`,
  // As frameworks do: the module of a component imports what it needs, and the server writes its tags.
  'component.js': `
import 'amps-health-score/define';
import 'amps-health-score/define-badge';
export const html = \`<amps-health-score name="health" value="${VECTOR}"></amps-health-score>
<amps-health-badge vector="${VECTOR}"></amps-health-badge>\`;`,
  'server.js': `
import { html } from './component.js';
console.log(\`<!doctype html><html lang="en"><meta charset="utf-8"><title>Rendered</title><link rel="icon" href="data:,">
<body>\${html}<script type="module" src="client.js"></script></body></html>\`);`,
  'client.js': `
import './node_modules/amps-health-score/define.js';
import './node_modules/amps-health-score/define-badge.js';`,
});
const run = (/** @type {string} */ file) =>
  execFileSync(process.execPath, [at(file)], { cwd: folder, encoding: 'utf8' });
const site = await serve({ dir: folder, port: 0 });
after(async () => {
  await site.close();
  installed.remove();
});

test('importing any entry in Node.js is harmless, and leaves nothing behind', () => {
  // lit notes its version wherever it is.
  assert.equal(run('imported.js').trim(), 'function litHtmlVersions');
});

forEachBrowser((open) => {
  test('what a server rendered comes to life in the browser', { timeout: 120_000 }, async () => {
    await write({ 'index.html': run('server.js') });
    const { page, complaints, close } = await open(site.url);
    try {
      for (const tag of ['score', 'badge']) {
        await page.waitForFunction((name) =>
          /** @type {any} */ (document.querySelector(name)).result?.score === 48.8, {}, `amps-health-${tag}`);
      }
      assert.deepEqual(await complaints(), []);
    } finally {
      await close();
    }
  });
});
