// The reference pages: complete, readable, and every example on them does what it says.

import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../../web/serve.js';
import { LOOKS, axe, forEachBrowser } from '../web/harness.js';
import { consumer } from './consumer.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const MODEL = fileURLToPath(new URL('../../core/models/amps.json', import.meta.url));
const PAGES = ['element', 'badge', 'bridge', 'engine'];
const IN_NODE_MODULES = '/node_modules/amps-health-score';

/** What is on the page that the examples run on. @type {Record<string, string>} */
const PLACES = {
  element: '<form><amps-health-score></amps-health-score></form>',
  badge: '<amps-health-badge></amps-health-badge>',
  bridge: '<iframe sandbox="allow-scripts" src="embed.html"></iframe>',
};

/** @typedef {{page: string, code: string, start: string}} Example */

/** @param {string} html */
const plain = (html) => html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));

/** @param {string} html @param {string} kind */
const blocks = (html, kind) => [
  ...html.matchAll(new RegExp(`<pre class="${kind}"[^>]*><code>(.*?)</code></pre>`, 'gs')),
].map(([, code]) => plain(code));

/** @type {Example[]} */
const examples = PAGES.flatMap((page) => {
  const html = readFileSync(`${DIST}reference/${page}.html`, 'utf8');
  const [start] = blocks(html, 'start');
  return blocks(html, 'example').map((code) => ({ page, code, start }));
});
const readme = readFileSync(`${DIST}npm/README.md`, 'utf8');
for (const [, language, code] of readme.matchAll(/^```(js|html)\n(.*?)^```/gms)) {
  examples.push({ page: language === 'js' ? 'engine' : 'README', code, start: '' });
}
const inNode = examples.filter(({ page }) => page === 'engine');
const inBrowser = examples.filter(({ page }) => page !== 'engine');

/** What an example says that it prints. @param {string} code */
const promised = (code) => [...code.matchAll(/console\.log\(.*?\/\/ (.*)$/gm)].map(([, text]) => text).sort();

/** @param {{start: string, code: string}} example */
const script = ({ start, code }) => `${start}\n${code}`;

/** @param {Example} example */
const pageOf = (example) => {
  const { page, code } = example;
  const isHtml = code.startsWith('<');
  const imports = Object.fromEntries(['define', 'define-badge', 'bridge', 'engine'].map((entry) => (
    [`amps-health-score/${entry}`, `${IN_NODE_MODULES}/${entry}.js`])));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Example</title>
<link rel="icon" href="data:,">
<base href="/${page === 'README' ? `${IN_NODE_MODULES.slice(1)}/` : 'examples/'}">
<script type="importmap">${JSON.stringify({ imports })}</script>
<script>
  const printed = [];
  console.log = (...values) => { printed.push(values.map(String).join(' ')); };
</script></head><body>
${isHtml ? code : PLACES[page]}
<script type="module">
${isHtml ? example.start : script(example)}
;globalThis.finished = true;
</script></body></html>`;
};


// Not in a hook: Node.js 18 says nothing of a hook that fails.
const installed = await consumer();
const { at, write, folder } = installed;
for (const file of ['embed.html', 'embed.js', 'amps.wasm']) {
  cpSync(at(`.${IN_NODE_MODULES}/${file}`), at(`examples/${file}`), { recursive: true });
}
await write({
  'examples/enterprise.json': readFileSync(MODEL, 'utf8').replace('"id": "amps"', '"id": "enterprise"'),
  'examples/account.json': JSON.stringify({
    format: 'amps-assessment', version: 1, stage: 'renewal', answers: Object.fromEntries(
      Object.entries({ A1: 3, M1: 2, M2: 2, P1: 1, P2: 1, S2: 3 }).map(([id, level]) => [id, { level }])),
  }),
  ...Object.fromEntries(inNode.map((example, i) => [`examples/${i}.mjs`, script(example)])),
  ...Object.fromEntries(inBrowser.map((example, i) => [`examples/${i}.html`, pageOf(example)])),
});
// The policy of these pages is the import map's enemy; the strict one is tried with the consumers.
const host = await serve({ dir: folder, port: 0, headers: { 'Content-Security-Policy': '' } });
const site = await serve({ dir: DIST, port: 0 });
after(async () => {
  await host.close();
  await site.close();
  installed.remove();
});

test('there are examples on every page', () => {
  for (const page of [...PAGES, 'README']) assert.ok(examples.some((example) => example.page === page), page);
});

for (const [i, { code }] of inNode.entries()) {
  test(`in Node.js: ${code.split('\n')[0]}`, async (t) => {
    // Node.js fetches nothing from disk.
    t.mock.method(globalThis, 'fetch', async (/** @type {string | URL} */ address) =>
      new Response(readFileSync(installed.at(`.${IN_NODE_MODULES}/${basename(String(address))}`))));
    /** @type {string[]} */
    const printed = [];
    t.mock.method(console, 'log', (/** @type {unknown[]} */ ...values) => {
      printed.push(values.map(String).join(' '));
    });
    await import(pathToFileURL(installed.at(`examples/${i}.mjs`)).href);
    assert.deepEqual(printed.sort(), promised(code));
  });
}

forEachBrowser((open) => {
  /** One page for all examples, one after the other. @type {ReturnType<typeof open> | undefined} */
  let visit;
  for (const [i, { page: name, code }] of inBrowser.entries()) {
    test(`on the page of ${name}: ${code.split('\n')[0]}`, async () => {
      visit ??= open('about:blank');
      const { page, complaints } = await visit;
      const before = (await complaints()).length;
      await page.goto(`${host.url}examples/${i}.html`);
      const wanted = promised(code);
      await page.waitForFunction((count) => 'finished' in globalThis
        && (0, eval)('printed').length >= count, { timeout: 10_000 }, wanted.length).catch(() => {});
      assert.deepEqual((await complaints()).slice(before), []);
      assert.deepEqual(await page.evaluate(() => (0, eval)('printed').sort()), wanted);
      assert.ok(await page.evaluate(() => 'finished' in globalThis), 'it comes to its end');
    });
  }

  for (const name of PAGES) {
    // All pages have one style sheet: one is looked at in two looks, the one with wide tables where it is narrow.
    const looks = { element: ['light', 'on a dark phone'], engine: ['on a phone'] }[name] ?? ['light'];
    test(`the page of the ${name} tells everything about every entry, and can be read by everybody`, async () => {
      for (const look of looks) {
        const { page, complaints, close } = await open(`${site.url}reference/${name}.html`, LOOKS[look]);
        try {
          const lacking = await page.evaluate(() => [...document.querySelectorAll('.entry')].flatMap((entry) => {
            const shape = [...entry.children].map(({ className, localName }) => className || localName)
              .filter((each) => each !== 'dl').join(' ');
            const kind = String(entry.querySelector('small')?.textContent);
            const needs = /CSS|part|type/.test(kind)
              ? /^h3 signature p( example| see)?$/ : /^h3 signature p (example|see)$/;
            return needs.test(shape) && entry.querySelector('p')?.textContent ? [] : [`${entry.id}: ${shape}`];
          }));
          assert.deepEqual(lacking, []);
          const loose = await page.evaluate(() => [...document.querySelectorAll('a')]
            .map((a) => a.getAttribute('href') ?? '')
            .filter((href) => href.startsWith('#') && !document.getElementById(href.slice(1))));
          assert.deepEqual(loose, []);
          assert.deepEqual(await complaints(), [], look);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${look}: fits`);
          assert.deepEqual(await axe(page), [], look);
        } finally {
          await close();
        }
      }
    });
  }
});
