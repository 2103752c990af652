// The package in the hands of those who use it: bundled by Vite, by esbuild, and by nobody.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import test, { after } from 'node:test';
import { build } from 'esbuild';
import * as vite from 'vite';
import { serve } from '../../web/serve.js';
import { forEachBrowser, scoredNatively } from '../web/harness.js';
import { consumer } from './consumer.js';

/** @typedef {import('../web/harness.js').Page} Page */

const VECTOR = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const IN_NODE_MODULES = '/node_modules/amps-health-score';

/** @param {string} script */
const page = (script) => `<!doctype html><meta charset="utf-8"><title>Consumer</title>
<link rel="icon" href="data:,">
<amps-health-score lang="fr" value="${VECTOR}"></amps-health-score>
<amps-health-badge vector="${VECTOR}"></amps-health-badge>
${script}`;

/** What a page does with the package. @param {(entry: string) => string} entry how it names an entry */
const app = (entry) => `
import '${entry('define')}';
import '${entry('define-badge')}';
import { loadEngine } from '${entry('engine')}';

const engine = await loadEngine();
globalThis.scored = engine.score(engine.parseVector('${VECTOR}'));
`;
const byName = (/** @type {string} */ entry) => `amps-health-score/${entry}`;
const byAddress = (/** @type {string} */ entry) => `${IN_NODE_MODULES}/${entry}.js`;

/** @type {string[]} */
const warnings = [];

// Not in a hook: Node.js 18 says nothing of a hook that fails.
const installed = await consumer();
const { at, write } = installed;
const hash = JSON.parse(readFileSync(at(`.${IN_NODE_MODULES}/integrity.json`), 'utf8'));
const classic = (/** @type {string} */ integrity) => page(
  `<script src="${IN_NODE_MODULES}/amps-health-score.classic.js" integrity="${integrity}"></script>`);
await write({
  'vite/index.html': page('<script type="module" src="./main.js"></script>'),
  'vite/main.js': app(byName),
  'esbuild/index.html': page('<script type="module" src="main.js"></script>'),
  'esbuild/app.js': app(byName),
  'plain/index.html': page('<script type="module" src="main.js"></script>'),
  'plain/main.js': app(byAddress),
  'classes/index.html': page('<script type="module" src="main.js"></script>'),
  'classes/main.js': `globalThis.modules = await Promise.all(
    ['element', 'badge', 'engine', 'bridge'].map((entry) => import(\`${IN_NODE_MODULES}/\${entry}.js\`)));`,
  'classic/index.html': classic(hash['amps-health-score.classic.js']),
  'classic/tampered.html': classic(hash['engine.js']),
});

const logger = vite.createLogger('warn');
logger.warn = (/** @type {string} */ message) => { warnings.push(message); };
await vite.build({
  configFile: false, root: at('vite'), base: './', customLogger: logger, build: { target: 'es2022' },
});
await build({
  entryPoints: [at('esbuild/app.js')], outfile: at('esbuild/main.js'), bundle: true, format: 'esm',
  target: 'es2022', logLevel: 'silent',
});
for (const name of ['amps.wasm', 'amps-site.wasm', 'messages']) {
  await cp(at(`.${IN_NODE_MODULES}/${name}`), at(`esbuild/${name}`), { recursive: true });
}
const site = await serve({ dir: installed.folder, port: 0 });
after(async () => {
  await site.close();
  installed.remove();
});

/** Waits for both elements and says what each found. @param {Page} open */
async function found(open) {
  await open.waitForFunction(() => ['score', 'badge'].every((name) =>
    /** @type {any} */ (document.querySelector(`amps-health-${name}`)).result), { timeout: 10_000 });
  return open.evaluate(() => ['score', 'badge'].map((name) =>
    /** @type {any} */ (document.querySelector(`amps-health-${name}`)).result));
}

/** @param {string[]} requests @param {RegExp} address */
const asked = (requests, address) => requests.filter((each) => address.test(each)).length;

forEachBrowser((open) => {
  for (const [who, folder] of [
    ['bundled by Vite', 'vite/dist/'], ['bundled by esbuild', 'esbuild/'], ['without a bundler', 'plain/'],
  ]) {
    test(`an app ${who} scores an account under a strict policy, with one engine`, async () => {
      const { page: shown, requests, complaints, close } = await open(site.url + folder);
      try {
        const [score, badge] = await found(shown);
        await shown.waitForFunction(() => 'scored' in globalThis);
        const expected = scoredNatively(VECTOR);
        assert.equal(JSON.stringify(score), expected);
        const scored = await shown.evaluate(() => JSON.stringify(/** @type {any} */ (globalThis).scored));
        assert.equal(scored, expected);
        const { score: points, band } = JSON.parse(expected);
        assert.deepEqual([badge.score, badge.band], [points, band]);
        // The small one for both elements, the whole one for the app.
        assert.equal(asked(requests, /amps[^/]*\.wasm$/), 2, requests.join('\n'));
        await shown.waitForFunction(() => document.querySelector('amps-health-score')?.shadowRoot
          ?.textContent?.includes('Dans quelle phase'), { timeout: 10_000 });
        assert.equal(asked(requests, /\bfr[^/]*\.js$/), 1, 'one other language is read');
        assert.deepEqual(await complaints(), []);
      } finally {
        await close();
      }
    });
  }

  test('importing the classes registers nothing', async () => {
    const { page: shown, complaints, close } = await open(`${site.url}classes/`);
    try {
      await shown.waitForFunction(() => 'modules' in globalThis);
      assert.deepEqual(await shown.evaluate(() => {
        const [element, badge] = /** @type {any} */ (globalThis).modules;
        return [
          typeof element.AmpsHealthScore, typeof badge.AmpsHealthBadge,
          typeof customElements.get('amps-health-score'), typeof customElements.get('amps-health-badge'),
        ];
      }), ['function', 'function', 'undefined', 'undefined']);
      assert.deepEqual(await complaints(), []);
    } finally {
      await close();
    }
  });

  test('the plain script with its printed hash scores an account and leaves no global name', async () => {
    const { page: shown, complaints, close } = await open(`${site.url}classic/`, {
      first: () => Object.assign(globalThis, { names: Object.getOwnPropertyNames(globalThis) }),
    });
    try {
      const [score] = await found(shown);
      assert.equal(JSON.stringify(score), scoredNatively(VECTOR));
      assert.deepEqual(await shown.evaluate(() => Object.getOwnPropertyNames(globalThis).filter((name) =>
        !/^names$|^litHtmlVersions$|ariaQuerySelector/.test(name)
          && !/** @type {any} */ (globalThis).names.includes(name))), []);
      assert.deepEqual(await complaints(), []);
    } finally {
      await close();
    }
  });

  test('a plain script that is not what its hash says does not run', async () => {
    const { page: shown, complaints, close } = await open(`${site.url}classic/tampered.html`);
    try {
      assert.equal(await shown.evaluate(() => typeof customElements.get('amps-health-score')), 'undefined');
      assert.match((await complaints()).join('\n'), /integrity/i);
    } finally {
      await close();
    }
  });
});

test('Vite has nothing to warn of', () => assert.deepEqual(warnings, []));

test('a bundler leaves out what is not used', async () => {
  const { at, write } = installed;
  await write({
    'shaken/nothing.js': "import 'amps-health-score'; import 'amps-health-score/badge';",
    'shaken/engine.js': "import { loadEngine } from 'amps-health-score/engine'; loadEngine();",
  });
  const { outputFiles: [engine, nothing] } = await build({
    entryPoints: [at('shaken/engine.js'), at('shaken/nothing.js')], outdir: at('shaken/out'), bundle: true,
    format: 'esm', write: false, minify: true, logLevel: 'silent',
  });
  assert.equal(nothing.text.trim(), '');
  assert.doesNotMatch(engine.text, /attachShadow|customElements/);
});

test('every file that the package names is in it, and it depends on nothing', () => {
  const told = JSON.parse(readFileSync(installed.at(`.${IN_NODE_MODULES}/package.json`), 'utf8'));
  /** @param {unknown} value @returns {string[]} */
  const leaves = (value) => (
    typeof value === 'object' ? Object.values(Object(value)).flatMap(leaves) : [String(value)]);
  const named = [...leaves(told.exports), ...told.sideEffects, told.customElements]
    .filter((name) => !name.includes('*')).map((name) => name.replace('./', ''));
  assert.deepEqual(named.filter((name) => !installed.packed.includes(name)), []);
  assert.equal(told.dependencies ?? told.peerDependencies, undefined);
});
