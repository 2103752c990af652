// Every golden case, scored by the engine inside real browsers, to the byte.

import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.js';
import { TEST_MS, forEachBrowser } from './harness.js';

const file = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const BATCH = 50;

/**
 * @type {{name: string, model: string | null, as_of: string | null, vector?: string, assessment?: any,
 *   result: any}[]}
 */
const cases = readFileSync(file('tests/golden/cases.jsonl'), 'utf8').trimEnd().split('\n')
  .map((line) => JSON.parse(line));

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
const folder = mkdtempSync(join(tmpdir(), 'amps-golden-'));
before(async () => {
  await build({
    stdin: {
      contents: "import { loadEngine } from './web/engine/engine.js'; globalThis.loadEngine = loadEngine;",
      resolveDir: file('.'),
    },
    outfile: join(folder, 'golden.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
  });
  copyFileSync(file('build/wasm/amps-site.wasm'), join(folder, 'amps-site.wasm'));
  // The empty icon keeps the browser from asking for one.
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="golden.js"></script>',
  );
  site = await serve({ dir: folder, port: 0 });
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

forEachBrowser((open) => {
  test('every golden case gives the same bytes', { timeout: TEST_MS }, async () => {
    assert.ok(cases.length >= 300);
    const { page, complaints, close } = await open(site.url);
    await page.evaluate(async () => {
      const here = /** @type {any} */ (globalThis);
      here.engine = await here.loadEngine();
    });
    /** @type {{name: string, expected: string, found: string}[]} */
    const differing = [];
    for (let at = 0; at < cases.length; at += BATCH) {
      const batch = cases.slice(at, at + BATCH);
      const questions = batch.map(({ result, model, ...rest }) => ({
        ...rest, model: model && readFileSync(file(`tests/golden/models/${model}`), 'utf8'),
      }));
      const answers = await page.evaluate((asked) => asked.map((each) => {
        const { engine } = /** @type {any} */ (globalThis);
        engine.useModel(each.model);
        const assessment = each.vector === undefined ? each.assessment : engine.parseVector(each.vector);
        return JSON.stringify(engine.score(assessment, each.as_of === null ? {} : { asOf: each.as_of }));
      }), questions);
      batch.forEach(({ name, result }, i) => {
        const expected = JSON.stringify(result);
        if (answers[i] !== expected) differing.push({ name, expected, found: answers[i] });
      });
    }
    assert.deepEqual(differing, []);
    assert.deepEqual(await complaints(), []);
    await close();
  });
});
