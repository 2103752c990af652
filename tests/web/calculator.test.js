// The calculator in real browsers, from the first key press to the last word on screen.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { STRICT_CSP, serve } from '../../web/serve.js';
import {
  LOOKS, TEST_MS, axe, focused, forEachBrowser, journeys, jumped, keysOf, looksIn, press, ready, scoredNatively, screen,
  setLook, watchJumps,
} from './harness.js';
import { answer, focusOn, resultOf, sees, siteReady, until } from './steps.js';

/** @typedef {import('./harness.js').Page} Page */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const MODEL = JSON.parse(readFileSync(new URL('../../core/models/amps.json', import.meta.url), 'utf8'));

const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const VECTORS = [
  SAMPLE,
  'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:4/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2',
  'AMPS:1/ST:ON/A1:0/A2:0/A3:0/M1:0/M2:0/M3:0/P1:0/P2:0/P3:0/S1:0/S2:0/S3:0/S4:0',
  'AMPS:1/ST:AG/A1:4/A2:4/A3:4/M1:4/M2:4/M3:4/P1:4/P2:4/P3:4/S1:4/S2:4/S3:4/S4:4',
  'AMPS:1/ST:AG/A1:X/A2:2/A3:X/M1:1/M2:X/M3:4/P1:X/P2:X/P3:X/S1:4/S2:0/S3:X/S4:3',
];

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ dir: DIST, port: 0 }); });
after(() => site.close());

/** @param {number} n */
const shown = (n) => n.toFixed(1);

/** @param {Page} page */
const resultText = async (page) => JSON.stringify(await resultOf(page));

/** Collects the events of the widget from here on. @param {Page} page @param {string} name */
const listen = (page, name) => page.evaluate((type) => {
  const heard = /** @type {string[]} */ ([]);
  Object.assign(globalThis, { heard });
  document.addEventListener(type, (event) => {
    heard.push(JSON.stringify(/** @type {CustomEvent} */ (event).detail));
  });
}, name);

/** @param {Page} page @returns {Promise<string[]>} */
const heard = (page) => page.evaluate(() => /** @type {any} */ (globalThis).heard);

/** All that the widget says, and the page around it. @param {Page} page */
const words = (page) => page.evaluate(() => [
  document.querySelector('amps-health-score')?.shadowRoot?.querySelector('.root')?.textContent,
  document.body.innerText,
].join(' ').replace(/\s+/g, ' '));

/** Presses the button of the widget that carries the words. @param {Page} page @param {string} label */
const tapWords = (page, label) => page.evaluate((wanted) => {
  const root = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
  const button = [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === wanted);
  if (!button) throw new Error(`no button says ${wanted}`);
  button.click();
}, label);

forEachBrowser((open, browser) => {
  const journey = journeys(open, () => site.url, {}, { shared: true });

  for (const vector of VECTORS) {
    journey(`${vector} takes 15 key presses and is scored as the program scores it`, {}, async (page) => {
      await listen(page, 'amps-result');
      const keys = keysOf(vector);
      assert.ok(keys.length <= 15);
      await press(page, keys);

      const expected = scoredNatively(vector);
      assert.equal(await resultText(page), expected);
      assert.equal((await heard(page)).at(-1), expected);

      const { score, band, range, coverage, questions } = JSON.parse(expected);
      const seen = await screen(page);
      assert.equal(seen.score, shown(score));
      const { name } = MODEL.bands.find((/** @type {any} */ each) => each.id === band);
      assert.ok(seen.band.includes(name), `${seen.band} tells ${name}`);
      if (questions.every((/** @type {any} */ { level }) => level !== null)) {
        assert.equal(seen.range, 'complete');
      } else {
        assert.ok(seen.range.includes(shown(range.low)), seen.range);
        assert.ok(seen.range.includes(shown(range.high)), seen.range);
      }
      assert.ok(seen.coverage.includes(`${Math.round(coverage)}`), seen.coverage);
    });
  }

  const desktop = { width: 1280, height: 800 };
  journey('the score stays in view from the first answer to the last', desktop, async (page) => {
    const tops = [];
    for (const key of keysOf(SAMPLE)) {
      await press(page, [key]);
      tops.push(await page.evaluate(() => {
        const root = document.querySelector('amps-health-score')?.shadowRoot;
        return root?.querySelector('.columns .number')?.getBoundingClientRect().top;
      }));
    }
    assert.ok(tops.every((top) => top !== undefined && top >= 0), String(tops));
  });

  journey('answering breaks no policy, logs no error and requests nothing', { own: true }, async (page, visit) => {
    const before = visit.requests.length;
    await answer(page, SAMPLE);
    await press(page, ['Tab', 'ArrowUp', 'ArrowDown', 'Enter']);
    assert.equal((await screen(page)).score, '48.5');
    // Browsers draw their own controls from data: addresses.
    const requests = visit.requests.slice(before).filter((address) => !address.startsWith('data:'));
    assert.deepEqual(requests, []);
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('a page loads what widget.json lists, and nothing from elsewhere', { own: true }, async (_, { requests }) => {
    const { files } = JSON.parse(readFileSync(join(DIST, 'widget.json'), 'utf8'));
    const asked = requests.map((address) => address.replace(site.url, ''));
    assert.deepEqual(asked.filter((file) => file.startsWith('http')), []);
    const ofWidget = new Set(asked.filter((file) => file.startsWith('widget/')));
    // The page asks for the whole engine at once.
    const whole = files.map((/** @type {string} */ file) => file.replace('amps.wasm', 'amps-site.wasm'));
    assert.deepEqual([...ofWidget].sort(), whole.sort());
  });

  journey('axe finds no fault with an empty and an answered page, in every look', {}, async (page) => {
    for (const isAnswered of [false, true]) {
      if (isAnswered) await answer(page, SAMPLE);
      for (const [look, options] of looksIn(browser)) {
        await setLook(page, options);
        const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
        assert.equal(dark, 'dark' in options);
        assert.equal((await screen(page)).score, isAnswered ? '48.5' : '–');
        assert.deepEqual(await axe(page), [], look);
      }
    }
  });

  journey('axe finds no fault with the opened results on a phone', LOOKS['on a phone'], async (page) => {
    await answer(page, SAMPLE);
    await (await page.waitForSelector('amps-health-score >>> [data-do=open]'))?.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('amps-health-score >>> dialog[open]');
    assert.deepEqual(await axe(page), []);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('amps-health-score')?.shadowRoot
      ?.querySelector('dialog[open]'));
  });

  journey('who listens hears where each answer leads, and no score before there is one', {}, async (page) => {
    const says = (/** @type {string} */ words) => until(page, `the live region says “${words}”`, (wanted) => (
      document.querySelector('amps-health-score')?.shadowRoot?.querySelector('[aria-live=polite].spoken')?.textContent?.replace(/\s/g, ' ') === wanted), words);
    const [tab, stage, first, ...others] = keysOf(SAMPLE);
    await press(page, [tab, stage]);
    await says('Score –, No score yet, range 0.0 to 100.0.');
    await press(page, [first]);
    await says('Too early: 2 % answered, between 1.2 and 99.6.');
    let scores = 0;
    for (const key of others) {
      await press(page, [key]);
      const { score, band, coverage, range: { low, high } } = await resultOf(page);
      const name = MODEL.bands.find((/** @type {any} */ { id }) => id === band)?.name;
      scores += score === null ? 0 : 1;
      await says(score === null ? `Too early: ${Math.round(coverage)} % answered, between ${shown(low)} and ${shown(high)}.`
        : `Score ${shown(score)}, ${name}, range ${shown(low)} to ${shown(high)}.`);
    }
    assert.ok(scores > 0 && scores < others.length, `${scores} of ${others.length} answers have a score`);
    await says('Score 48.5, At risk, range 43.3 to 51.7.');
  });

  /** Where the first step stands on the screen, and whether anything stands between it and the verdict. @param {Page} page */
  const firstStep = (page) => page.evaluate(() => {
    const root = document.querySelector('amps-health-score')?.shadowRoot;
    const results = root?.querySelector('dialog[open]') ?? root?.querySelector('.results');
    const step = results?.querySelector('[data-do=go]');
    return { bottom: step?.getBoundingClientRect().bottom, height: innerHeight, isFirst: results?.querySelector('.part')?.contains(step ?? null) };
  });

  journey('the first step is in the first screen', desktop, async (page) => {
    await answer(page, SAMPLE);
    await page.evaluate(() => scrollTo(0, 0));
    const { bottom, height, isFirst } = await firstStep(page);
    assert.ok(isFirst);
    assert.ok(bottom && bottom <= height, `it ends at ${bottom} of ${height}`);
  });

  journey('the first step comes first in what a phone opens', LOOKS['on a phone'], async (page) => {
    await answer(page, SAMPLE);
    await (await page.waitForSelector('amps-health-score >>> [data-do=open]'))?.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('amps-health-score >>> dialog[open] [data-do=go]');
    const { bottom, height, isFirst } = await firstStep(page);
    assert.ok(isFirst);
    assert.ok(bottom && bottom <= height, `it ends at ${bottom} of ${height}`);
    await page.keyboard.press('Escape');
  });

  journey('details that were left open are open at the next visit', { own: true }, async (page) => {
    const isOpen = () => page.$eval('amps-health-score', (widget) => /** @type {any} */ (widget).detailed);
    const fold = async () => {
      await answer(page, SAMPLE);
      await focusOn(page, '[data-do=details]');
      await press(page, ['Enter']);
    };
    await fold();
    assert.equal(await isOpen(), true);
    await page.reload();
    await siteReady(page);
    assert.equal(await isOpen(), true);
    await until(page, 'the details are on screen again', () => (
      document.querySelector('amps-health-score')?.shadowRoot?.querySelector('.more .points')?.checkVisibility()));
    await focusOn(page, '[data-do=details]');
    await press(page, ['Enter']);
    await page.reload();
    await siteReady(page);
    assert.equal(await isOpen(), false);
  });

  journey('arrows, Tab and Shift+Tab do what they do in plain radio groups', {}, async (page, { close }) => {
    const groups = await page.evaluate(() => [.../** @type {ShadowRoot} */ (
      document.querySelector('amps-health-score')?.shadowRoot).querySelectorAll('fieldset')]
      .map((group) => [...group.querySelectorAll('input'), ...group.querySelectorAll('button')]
        .map(({ localName, name, value }) => [localName, name, value])));
    const reference = await open(new URL('icon.svg', site.url).href);
    await reference.page.goto('about:blank');
    await reference.page.setContent(groups.map((group) => `<fieldset>${group.map(([kind, name, value]) =>
      `<${kind} type="${kind === 'input' ? 'radio' : kind}" name="${name}" value="${value}">`
      + (kind === 'input' ? '' : '</button>')).join('')}</fieldset>`).join(''));

    /** @type {import('puppeteer-core').KeyInput[]} */
    const keys = ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp'];
    const walk = async (/** @type {Page} */ each) => {
      const trace = [];
      await each.bringToFront();
      // Past the stage choice, whose only other stop a plain page does not have.
      await each.evaluate(() => {
        const root = document.querySelector('amps-health-score')?.shadowRoot ?? document;
        /** @type {HTMLElement} */ (root.querySelector('input[name=A1]')).focus();
      });
      for (const key of [...keys, 'Tab', 'Tab', ...keys, 'ArrowLeft', 'Tab', 'Tab', 'Tab']) {
        await each.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
        trace.push(`${key} ${await focused(each)}`);
      }
      await each.keyboard.down('Shift');
      for (let i = 0; i < 5; i += 1) {
        await each.keyboard.press('Tab');
        trace.push(`Shift+Tab ${await focused(each)}`);
      }
      await each.keyboard.up('Shift');
      return trace;
    };
    const expected = await walk(reference.page);
    assert.equal(expected[0], 'ArrowDown A1:1');
    assert.equal(expected[4], 'Tab note:A1', 'one stop between two questions');
    assert.match(expected[5], /^Tab A2:/);
    assert.deepEqual(await walk(page), expected);
    await reference.close();
  });

  journey('Enter moves on and changes no answer', {}, async (page) => {
    await press(page, ['Tab', '3', '2']);
    const before = await screen(page);
    await press(page, ['Enter']);
    assert.match(await focused(page), /^A3:/);
    assert.deepEqual(await screen(page), before);
  });

  journey('a digit that is no level says so and changes nothing', {}, async (page) => {
    await press(page, ['Tab', '3']);
    const before = await screen(page);
    await press(page, ['7']);
    await sees(page, 'A1 has no level 7. Levels go from 0 to 4.');
    assert.match(await focused(page), /^A1:/);
    assert.deepEqual(await screen(page), before);
  });

  const broken = {
    'an unknown question': `${SAMPLE}/Z9:1`,
    'a level out of range': 'AMPS:1/ST:RN/A1:7',
    'an unknown stage': 'AMPS:1/ST:ZZ/A1:1',
    'another version': 'AMPS:2/ST:RN/A1:1',
    'another model': 'AMPS:1/ST:RN/MD:low-touch@2.1/A1:1',
    'an impossible date': 'AMPS:1/ST:RN/A1:1/DT:2026-02-30',
    'a key given twice': 'AMPS:1/ST:RN/A1:1/A1:2',
    'a lone surrogate': 'AMPS:1/ST:RN/A1:\ud800',
    'too long a text': `${SAMPLE}/${'A'.repeat(5000)}`,
  };
  journey('a broken vector is refused in words and leaves the work on screen', {}, async (page) => {
    await answer(page, SAMPLE);
    const before = await screen(page);
    await listen(page, 'amps-error');
    for (const [fault, vector] of Object.entries(broken)) {
      await page.evaluate((text) => {
        Object.assign(/** @type {any} */ (document.querySelector('amps-health-score')), { value: text });
      }, vector);
      const { errors } = JSON.parse((await heard(page)).at(-1) ?? '{}');
      assert.ok(errors?.[0]?.message, `${fault} is told to the host`);
      assert.ok((await words(page)).includes(errors[0].message), `${fault} is told on screen`);
      assert.deepEqual(await screen(page), before, fault);
    }
    assert.equal((await heard(page)).length, Object.keys(broken).length);
  });

  journey('a broken assessment is refused with pointers and leaves the work on screen', {}, async (page) => {
    await answer(page, SAMPLE);
    const before = await screen(page);
    await listen(page, 'amps-error');
    await page.evaluate(() => {
      const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
      widget.assessment = {
        format: 'amps-assessment',
        version: 1,
        stage: 'renewal',
        answers: { A1: { level: NaN }, B7: { level: 1 } },
      };
    });
    const { errors } = JSON.parse((await heard(page)).at(-1) ?? '{}');
    const pointers = errors.map((/** @type {any} */ { pointer }) => pointer);
    assert.deepEqual(pointers.sort(), ['/answers/A1/level', '/answers/B7']);
    for (const { message } of errors) assert.ok((await words(page)).includes(message), message);
    assert.deepEqual(await screen(page), before);
  });

  for (const width of [320, 412]) {
    journey(`nothing jumps while the page loads, ${width} pixels wide`, { width, first: watchJumps }, async (page) => {
      await siteReady(page);
      assert.ok(await jumped(page) < 0.01);
    });
  }

  journey('a reload keeps the answers', { own: true }, async (page) => {
    await answer(page, SAMPLE);
    const before = await screen(page);
    const scored = await resultText(page);
    await page.reload();
    await ready(page);
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('amps-health-score')).result);
    assert.deepEqual(await screen(page), before);
    assert.equal(await resultText(page), scored);
  });

  journey('starting over can be undone', { own: true }, async (page) => {
    await answer(page, SAMPLE);
    const before = await screen(page);
    await tapWords(page, 'Start over');
    assert.equal((await screen(page)).checked, '');
    await tapWords(page, 'Undo');
    assert.deepEqual(await screen(page), before);
  });

  journey('damaged answers from last time are set aside, and the page says so', { own: true }, async (page) => {
    const damaged = '{"format":"amps-assessment","version":1,"stage":"renewal","answers":{"A1":{"lev';
    await page.evaluate((text) => localStorage.setItem('amps.assessment', text), damaged);
    await page.reload();
    await ready(page);
    await sees(page, 'could not be read and were set aside, not deleted');
    // The message offers a button of its own, so the stages are not the first stop here.
    await (await page.waitForSelector('amps-health-score >>> input[name=stage]'))?.focus();
    await press(page, ['3', '4']);
    assert.equal((await screen(page)).checked, 'stage:renewal A1:4');
    const kept = await page.evaluate(() => Object.values(localStorage));
    assert.ok(kept.includes(damaged), 'nothing is lost');
  });

  test('a missing engine is told, and trying again works later', { timeout: TEST_MS }, async () => {
    const copy = mkdtempSync(join(tmpdir(), 'amps-site-'));
    cpSync(DIST, copy, { recursive: true });
    const engine = join(copy, 'widget/amps-site.wasm');
    renameSync(engine, `${engine}.away`);
    const server = await serve({ dir: copy, port: 0 });
    const { page, close } = await open(server.url);
    try {
      await sees(page, 'answered 404');
      renameSync(`${engine}.away`, engine);
      await tapWords(page, 'Try again');
      await ready(page);
      await answer(page, SAMPLE);
      assert.equal(await resultText(page), scoredNatively(SAMPLE));
    } finally {
      await close();
      await server.close();
      rmSync(copy, { recursive: true });
    }
  });

  test('a policy that forbids WebAssembly is named', { timeout: TEST_MS }, async () => {
    const headers = { 'Content-Security-Policy': STRICT_CSP.replace(" 'wasm-unsafe-eval'", '') };
    const server = await serve({ dir: DIST, port: 0, headers });
    const { page, close } = await open(server.url);
    try {
      await sees(page, "This page's Content-Security-Policy blocks WebAssembly");
    } finally {
      await close();
      await server.close();
    }
  });

  test('a browser without WebAssembly is told so', { timeout: TEST_MS }, async () => {
    const { page, close } = await open(site.url, {
      first: () => { Reflect.deleteProperty(globalThis, 'WebAssembly'); },
    });
    try {
      await sees(page, 'This browser has no WebAssembly');
    } finally {
      await close();
    }
  });
});
