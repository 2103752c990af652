// What a person does to a page and waits for: the steps that journeys have in common. Each waits for a state of the page,
// never for a time, and says what it waited for in vain.

import { keysOf, press } from './harness.js';

/** @typedef {import('./harness.js').Page} Page */

/**
 * Until a function of the page tells so.
 * @template {unknown[]} A
 * @param {Page} page @param {string} what the page is waited for to do @param {(...args: A) => unknown} isSo @param {A} args
 */
export async function until(page, what, isSo, ...args) {
  try {
    await page.waitForFunction(/** @type {any} */ (isSo), { polling: 50 }, ...args);
  } catch (error) {
    const shown = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').slice(0, 600)).catch(String);
    throw new Error(`Waited in vain until ${what}. The page shows: ${shown}`, { cause: error });
  }
}

// ---- The page around the widget

/** Until the site knows what it keeps, and its bar can be used. @param {Page} page */
export const siteReady = (page) =>
  until(page, 'the site has read what it keeps', () => document.querySelector('#bar nav:not([inert])'));

/** Presses the visible button or link with these words or this name, in the menu of a phone, too. @param {Page} page @param {string} label */
export const click = (page, label) => until(page, `a button says “${label}”`, (wanted) => {
  // What the view offers comes before the row above it.
  const buttons = ['#view button, #view a[href]', 'button, a[href]']
    .flatMap((selector) => [...document.querySelectorAll(selector)]);
  const button = /** @type {HTMLButtonElement | undefined} */ (buttons.find((each) =>
    (each.getClientRects().length || each.closest('#pages'))
    && (each.textContent?.replace(/\s+/g, ' ').trim() === wanted || each.ariaLabel === wanted)));
  if (!button || button.disabled) return false;
  button.click();
  return true;
}, label);

/**
 * Says what a column of a table means, and presses what goes on, before anything can answer.
 * @param {Page} page @param {number} column from 1 @param {string} meaning @param {string} button a selector
 */
export const meanAndGo = (page, column, meaning, button) => page.evaluate((at, value, selector) => {
  const select = /** @type {HTMLSelectElement} */ (document.querySelector(`.meanings tbody tr:nth-child(${at}) select`));
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  /** @type {HTMLElement} */ (document.querySelector(selector)).click();
}, column, meaning, button);

/**
 * Does what leads to another page, until that is there. Nothing else may ask the page meanwhile: what is asked of a page that
 * goes away gets no answer in some browsers.
 * @param {Page} page @param {() => Promise<unknown>} act
 */
export const follow = (page, act) => Promise.all([page.waitForNavigation(), act()]);

/** Until a text is on screen, in the page or in the widget. @param {Page} page @param {string} text */
export const sees = (page, text) => until(page, `“${text}” is on screen`, (wanted) => [
  document.querySelector('amps-health-score')?.shadowRoot?.querySelector('.root')?.textContent,
  document.body.innerText,
].join(' ').replace(/\s+/g, ' ').includes(wanted), text);

/** @param {Page} page @param {string} text of the page */
export const seesNot = (page, text) => until(page, `“${text}” is gone`, (unwanted) =>
  !document.body.innerText.replace(/\s+/g, ' ').includes(unwanted), text);

/** Where a table is dropped or chosen, on every page that reads tables. */
export const DROP = '.drop input[type=file]';

/**
 * Puts a value into a field, as typing or a picker does.
 * @param {Page} page @param {string} selector @param {string} value
 */
export const setField = (page, selector, value) => page.$eval(selector, (field, given) => {
  const input = /** @type {HTMLInputElement} */ (field);
  input.value = given;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}, value);

/**
 * Leaves a file with the input of the page.
 * @param {Page} page @param {string} name @param {string | Uint8Array} content @param {string} [selector] of the input
 */
export async function chooseFile(page, name, content, selector = '#view input[type=file]') {
  await page.waitForSelector(selector);
  await page.evaluate((called, base64, place) => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector(place));
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], called));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, name, Buffer.from(content).toString('base64'), selector);
}

/**
 * What the preview of an import counts: of each kind in its order how many are new, the same, and different; and how many
 * cannot be taken.
 * @param {Page} page @returns {Promise<(string | null)[][]>}
 */
export const counted = (page) => page.evaluate(() => {
  const rows = [...document.querySelectorAll('.counts tbody tr')].map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent));
  const kinds = rows.slice(0, -1);
  return [...[0, 1, 2].map((state) => kinds.map((row) => row[state])), ...rows.slice(-1)];
});

/** Keeps in `caught` what the page gives to the clipboard and to the disk; runs in the page before its own scripts. */
export function catching() {
  const caught = {
    copied: /** @type {string[]} */ ([]),
    files: /** @type {{name: string, blob: Blob}[]} */ ([]),
  };
  Object.assign(globalThis, { caught });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (/** @type {string} */ text) => { caught.copied.push(text); } },
  });
  delete /** @type {any} */ (globalThis).showSaveFilePicker;
  /** @type {Blob} */
  let last;
  const { createObjectURL } = URL;
  URL.createObjectURL = (/** @type {any} */ blob) => {
    last = blob;
    return createObjectURL.call(URL, blob);
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function download() {
    if (this.download) caught.files.push({ name: this.download, blob: last });
    else click.call(this);
  };
}

/**
 * What a step has the page give to the disk.
 * @param {Page} page with `catching` @param {() => Promise<unknown>} step
 * @returns {Promise<{name: string, type: string, text: string}>}
 */
export async function savedBy(page, step) {
  const before = await page.evaluate(() => /** @type {any} */ (globalThis).caught.files.length);
  await step();
  await until(page, 'a file is saved', (n) => /** @type {any} */ (globalThis).caught.files.length > n, before);
  return page.evaluate(async () => {
    const { name, blob } = /** @type {any} */ (globalThis).caught.files.at(-1);
    return { name, type: blob.type, text: await blob.text() };
  });
}

/**
 * What a step has the page give to the clipboard.
 * @param {Page} page with `catching` @param {() => Promise<unknown>} step
 * @returns {Promise<string>}
 */
export async function copiedBy(page, step) {
  const before = await page.evaluate(() => /** @type {any} */ (globalThis).caught.copied.length);
  await step();
  await until(page, 'a text is copied', (n) => /** @type {any} */ (globalThis).caught.copied.length > n, before);
  return page.evaluate(() => /** @type {any} */ (globalThis).caught.copied.at(-1));
}

// ---- The database

/** Runs in the page: its database, opened beside it. */
const opened = `const db = await new Promise((resolve, reject) => {
  const opening = indexedDB.open('amps');
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = reject;
});`;

/**
 * Puts records into the database past the page.
 * @param {Page} page @param {Record<string, readonly object[]>} records by their kinds
 */
export const put = (page, records) => page.evaluate(`(async () => {
  ${opened}
  const all = ${JSON.stringify(records)};
  const tx = db.transaction(Object.keys(all), 'readwrite');
  for (const [kind, list] of Object.entries(all)) for (const each of list) tx.objectStore(kind).put(each);
  await new Promise((resolve) => { tx.oncomplete = resolve; });
  db.close();
})()`);

/**
 * Everything that is stored, to the byte.
 * @template {string} K
 * @param {Page} page @param {readonly K[]} kinds @returns {Promise<Record<K, any[]>>}
 */
export const stored = async (page, kinds) => JSON.parse(/** @type {string} */ (await page.evaluate(`(async () => {
  ${opened}
  const kinds = ${JSON.stringify(kinds)};
  const tx = db.transaction(kinds);
  const all = await Promise.all(kinds.map((kind) => new Promise((resolve) => {
    const asked = tx.objectStore(kind).getAll();
    asked.onsuccess = () => resolve(asked.result);
  })));
  db.close();
  return JSON.stringify(Object.fromEntries(kinds.map((kind, i) => [kind, all[i]])));
})()`)));

/** Lets the storage be full until `makeRoom` is called; runs in the page. */
export function fullStorage() {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
  Object.assign(globalThis, { makeRoom: () => { IDBObjectStore.prototype.put = put; } });
}

// ---- Languages

/** Until page and widget speak it, whole. @param {Page} page @param {string} tag */
export const spoken = (page, tag) => until(page, `page and widget speak ${tag}`, async (wanted) => {
  const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
  await widget.updateComplete;
  const root = widget.shadowRoot.querySelector('.root');
  return document.documentElement.lang === wanted && root.getAttribute('lang') === wanted
    && !root.querySelector('[aria-busy]');
}, tag);

/** Chooses a language of the site. @param {Page} page @param {string} tag */
export async function chooseLanguage(page, tag) {
  await page.evaluate((wanted) => {
    const select = /** @type {HTMLSelectElement} */ (document.querySelector('select.languages'));
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, tag);
  await spoken(page, tag);
}

// ---- The widget

/**
 * Runs in the page, with the widget and its shadow root. It travels as text: half a character would not
 * survive as an argument.
 * @template T
 * @param {Page} page @param {(widget: any, root: any, ...args: any[]) => T} task @param {...any} args
 * @returns {Promise<T>}
 */
export const inside = (page, task, ...args) => /** @type {Promise<any>} */ (page.evaluate(`{
  const widget = document.querySelector('amps-health-score');
  (${task})(widget, widget.shadowRoot, ...${JSON.stringify(args)});
}`));

/** Presses what a selector finds in the widget. @param {Page} page @param {string} selector */
export const tap = (page, selector) => inside(page, (_, root, wanted) => {
  const target = root.querySelector(wanted);
  if (!target) throw new Error(`There is no ${wanted} in the widget.`);
  target.click();
}, selector);

/** @param {Page} page @param {string} selector of what gets the focus in the widget */
export const focusOn = (page, selector) => inside(page, (_, root, wanted) => {
  const target = root.querySelector(wanted);
  if (!target) throw new Error(`There is no ${wanted} in the widget.`);
  target.focus();
}, selector);

/**
 * Leaves a text in a field of the widget, as pasting it and moving on would.
 * @param {Page} page @param {string} selector @param {string} text
 */
export const fill = (page, selector, text) => inside(page, (_, root, wanted, value) => {
  const field = root.querySelector(wanted);
  if (!field) throw new Error(`There is no ${wanted} in the widget.`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}, selector, text);

/** Answers by keyboard, from the stage on, wherever the focus was. @param {Page} page @param {string} vector */
export async function answer(page, vector) {
  await page.waitForSelector('amps-health-score >>> input[name=stage]');
  await focusOn(page, 'input[name=stage]');
  await press(page, keysOf(vector).slice(1));
}

/** @param {Page} page @returns {Promise<any>} the document on screen */
export const assessmentOf = (page) => inside(page, (widget) => widget.assessment);

/** @param {Page} page @returns {Promise<any>} the result document on screen */
export const resultOf = (page) => inside(page, (widget) => widget.result);

/** @param {Page} page @param {object | string} what a vector or an assessment */
export const show = (page, what) => inside(page, (widget, _, given) => {
  widget[typeof given === 'string' ? 'value' : 'assessment'] = given;
}, what);
