// Saved pages that went from browser to browser and from one clock to another: what was answered last is there.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TEST_MS, forEachBrowser, inPage, ready } from './harness.js';

/** @typedef {import('./harness.js').Page} Page */

const EMPTY = readFileSync(fileURLToPath(new URL('../../dist/amps-health-score.html', import.meta.url)), 'utf8');
const MINUTES = [0, 1, -1, 15, -15, 24 * 60, -24 * 60];

const folder = mkdtempSync(join(tmpdir(), 'amps-clocks-'));
after(() => rmSync(folder, { recursive: true }));

/** The clock is as wrong as the name of the file says; what the page saves is caught. */
const withWrongClock = () => {
  const shift = Number(/clock(-?\d+)/.exec(location.pathname)?.[1] ?? 0) * 60_000;
  const RealDate = Date;
  globalThis.Date = /** @type {any} */ (class extends RealDate {
    constructor(/** @type {any[]} */ ...given) {
      super(.../** @type {[any]} */ (given.length ? given : [RealDate.now() + shift]));
    }

    static now() { return RealDate.now() + shift; }
  });
  const caught = /** @type {Blob[]} */ ([]);
  Object.assign(globalThis, { caught });
  delete /** @type {any} */ (globalThis).showSaveFilePicker;
  const { createObjectURL } = URL;
  URL.createObjectURL = (/** @type {any} */ blob) => {
    caught.push(blob);
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
};

let files = 0;

/**
 * Opens a file on a machine whose clock is wrong.
 * @param {Page} page @param {string} text @param {number} minutes
 */
async function openAt(page, text, minutes) {
  const path = join(folder, `file ${files += 1} clock${minutes}.html`);
  writeFileSync(path, text);
  // The test has a time of its own, and what is not saved may be left.
  page.removeAllListeners('dialog').on('dialog', (dialog) => dialog.accept());
  await page.goto(pathToFileURL(path).href, { timeout: 0 });
  await ready(page);
  await page.waitForSelector('#bar nav:not([inert])');
}

/** @param {Page} page @param {string} question @param {number} level */
async function answer(page, question, level) {
  await page.evaluate((id, value) => {
    const root = document.querySelector('amps-health-score')?.shadowRoot;
    /** @type {HTMLElement} */ (root?.querySelector(`input[name=${id}][value="${value}"]`)).click();
  }, question, level);
  await page.waitForFunction((id, value) => {
    const live = document.querySelector('meta[name=amps-live]')?.getAttribute('content') ?? '';
    const held = /%7B[^]*/.exec(live)?.[0];
    return held && JSON.parse(decodeURIComponent(held)).assessments.at(-1)?.document.answers[id]?.level === value;
  }, { polling: 50 }, question, level);
}

/** @param {Page} page @param {string} label */
const click = (page, label) => page.waitForFunction((wanted) => {
  const button = [.../** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('button, a[href]'))].find((each) =>
    each.getClientRects().length && !each.disabled && each.textContent?.trim() === wanted);
  button?.click();
  return button !== undefined;
}, { polling: 50 }, label);

/** As a browser saves the page by itself. @param {Page} page */
const savedByBrowser = (page) => page.evaluate(() => `<!DOCTYPE html>${document.documentElement.outerHTML}`);

/** As the page saves itself. @param {Page} page */
async function savedByPage(page) {
  const before = await page.evaluate(() => inPage.caught.length);
  await click(page, 'Save a copy');
  await page.waitForFunction((n) => inPage.caught.length > n, { polling: 50 }, before);
  return page.evaluate(() => inPage.caught.at(-1).text());
}

/** @param {Page} page */
const onScreen = (page) => page.evaluate(() => {
  const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
  const { A1, A2, A3 } = widget.assessment.answers;
  return {
    levels: [A1?.level, A2?.level, A3?.level ?? null],
    readonly: widget.readonly,
    history: [...document.querySelectorAll('#bar :is(button, a)')].map((each) => each.textContent?.trim())
      .find((label) => label?.startsWith('History')),
  };
});

/** What was saved under a wrong clock, by browser. @type {Map<string, {minutes: number, text: string}[]>} */
const saved = new Map();
let browsers = 0;

forEachBrowser((open) => {
  const name = `browser ${browsers += 1}`;

  test('what is answered under any clock is there when the page is opened again', { timeout: TEST_MS }, async () => {
    const { page, close, complaints } = await open('about:blank', { first: withWrongClock });
    try {
      await openAt(page, EMPTY, 0);
      await page.evaluate(() => {
        const root = document.querySelector('amps-health-score')?.shadowRoot;
        /** @type {HTMLElement} */ (root?.querySelector('input[value=renewal]')).click();
      });
      await answer(page, 'A1', 1);
      const first = await savedByPage(page);
      const all = [];
      for (const minutes of MINUTES) {
        await openAt(page, first, minutes);
        await click(page, 'Save as new assessment');
        await page.waitForFunction(() => document.body.innerText.includes('History (2)'));
        await answer(page, 'A2', 2);
        all.push({ minutes, text: minutes === 0 ? await savedByPage(page) : await savedByBrowser(page) });
      }
      saved.set(name, all);
      assert.deepEqual((await complaints()).filter((each) => !/inline.style|style-src-attr/i.test(each)), []);
    } finally {
      await close();
    }
  });
});

forEachBrowser((open) => {
  for (const from of ['browser 1', 'browser 2']) {
    test(`what ${from} saved under any clock goes on here, and comes back`, { timeout: TEST_MS }, async () => {
      const { page, close } = await open('about:blank', { first: withWrongClock });
      try {
        for (const [i, { minutes, text }] of (saved.get(from) ?? assert.fail('nothing was saved there')).entries()) {
          // The next machine is wrong the other way.
          await openAt(page, text, -minutes);
          assert.deepEqual(await onScreen(page), { levels: [1, 2, null], readonly: false, history: 'History (2)' });
          await answer(page, 'A3', 3);
          await openAt(page, i % 2 ? await savedByBrowser(page) : await savedByPage(page), 0);
          assert.deepEqual(await onScreen(page), { levels: [1, 2, 3], readonly: false, history: 'History (2)' });
        }
      } finally {
        await close();
      }
    });
  }
});
