// Success plans as a customer drives them: from a template to the arrival, with a drift, a blocker and another way.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { heldIn, withState } from '../../web/app/store/state-block.js';
import { languages } from '../../web/build/common.js';
import { serve } from '../../web/serve.js';
import { eventually } from '../eventually.js';
import { TEST_MS, anotherTab, axe, forEachBrowser, looksIn, overflow, setLook } from './harness.js';
import { catching, chooseFile as choose, click, follow, savedBy, sees, seesNot, setField, siteReady, stored, until } from './steps.js';

/** @typedef {import('./harness.js').Page} Page */
/** @typedef {import('./harness.js').Visit} Visit */

const PROGRAM = fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'amps-plans-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const day = (/** @type {number} */ days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** @param {Page} page @param {string} template @param {string} start */
async function begin(page, template, start) {
  await page.waitForSelector('.new-plan');
  await setField(page, '.new-plan [name=template]', template);
  await setField(page, '.new-plan [name=start]', start);
  await page.focus('.new-plan button.main');
  await follow(page, () => page.keyboard.press('Enter'));
  await until(page, 'the plan is open', () => document.querySelector('.objective'));
}

/** @param {Page} page @param {string} on @param {number} value */
async function measure(page, on, value) {
  await setField(page, '.measure [name=day]', on);
  await page.focus('.measure [name=value]');
  await page.keyboard.type(String(value));
  await page.keyboard.press('Enter');
  await until(page, 'the value has been taken', () => /** @type {HTMLInputElement} */ (document.querySelector('.measure [name=value]')).value === '');
}

/** Two keys: one opens the entry with what is asked, the other keeps it. @param {Page} page @param {string} activity */
async function log(page, activity) {
  await page.focus(`[data-activity="${activity}"]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.log');
  await page.keyboard.press('Enter');
  await until(page, 'the entry is kept', (id) => document.activeElement?.getAttribute('data-activity') === id, activity);
}

/** @param {Page} page @param {string} status */
const stands = (page, status) => until(page, `the plan is ${status}`, (wanted) => document.querySelector(`.objective .plan-status.${wanted}`), status);

/** Follows the way to the list, which is another page. @param {Page} page */
async function toList(page) {
  await page.focus('.plan-actions a');
  await follow(page, () => page.keyboard.press('Enter'));
  await page.waitForSelector('.new-plan');
}

/** Unfolds what is folded, by keyboard. @param {Page} page @param {string} words */
async function unfold(page, words) {
  await until(page, `“${words}” can be unfolded`, (wanted) => {
    const summary = [...document.querySelectorAll('summary')].find(({ textContent }) => textContent === wanted);
    summary?.focus();
    return summary === document.activeElement;
  }, words);
  await page.keyboard.press('Enter');
}

/** @param {Page} page @param {string} name @param {string} text */
const chooseFile = (page, name, text) => choose(page, name, text, '.new-plan input[type=file]');

/** @param {Page} page */
const exported = async (page) => (await savedBy(page, () => click(page, 'Export'))).text;

forEachBrowser((open, browser) => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** Files that are open beside the page. @type {Visit[]} */
  const opened = [];
  let files = 0;
  before(async () => { server = await serve({ port: 0 }); });
  after(() => server.close());

  /** Opens a saved page as a person does, from the disk. @param {string} text */
  async function openFile(text) {
    const file = join(folder, `${browser} ${(files += 1)}.html`);
    writeFileSync(file, text);
    const visit = await open(String(pathToFileURL(file)), { first: catching });
    opened.push(visit);
    return visit.page;
  }

  /** @param {string} sentence @param {(page: Page, visit: Visit) => Promise<void>} body @param {import('./harness.js').VisitOptions} [options] */
  const journey = (sentence, body, options = {}) => test(sentence, { timeout: TEST_MS }, async () => {
    const visit = await open(`${server.url}plans.html`, { first: catching, ...options });
    try {
      await body(visit.page, visit);
      for (const each of [visit, ...opened]) assert.deepEqual(await each.complaints(), []);
    } finally {
      for (const each of opened.splice(0)) await each.close();
      await visit.close();
    }
  });

  journey('ten kilograms: from the template over a drift, a blocker and another day to the arrival, by keyboard', async (page) => {
    await begin(page, 'ten-kilograms', day(-60));
    await stands(page, 'no_data');
    await sees(page, 'Next: Jog before breakfast – nothing of it has been logged');
    await log(page, 'jog');
    await measure(page, day(-50), 89.5);
    await stands(page, 'too_early');
    await measure(page, day(-30), 88.9);
    await measure(page, day(-10), 88);
    await stands(page, 'off_course');

    // What the page says is what the program says of the file.
    const file = await exported(page);
    const course = JSON.parse(execFileSync(PROGRAM, ['plan', '-', '--as-of', day(0)], { input: file, encoding: 'utf8' }));
    assert.equal(course.status, 'off_course');
    const kilograms = (/** @type {number} */ n) => `${Number(n.toPrecision(4))}\u00a0kg`;
    const said = await page.$eval('.objective', ({ textContent }) => textContent ?? '');
    for (const value of Object.values(course.projection)) assert.ok(said.includes(kilograms(Number(value))), `${said} ${value}`);

    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await setField(page, 'select[name=activity]', 'jog');
    await setField(page, 'input[name=solution]', 'Run in the gym');
    await page.focus('input[name=text]');
    await page.keyboard.type('Snow on the path');
    await page.keyboard.press('Enter');
    await sees(page, 'Detour: Run in the gym');
    await sees(page, 'waits: something stands in the way');
    await sees(page, 'Next: Gym on four machines');
    await click(page, 'It is cleared');
    await sees(page, 'Nothing stands in the way.');

    await click(page, 'Use this day');
    await sees(page, 'The plan has a new course.');
    await stands(page, 'on_course');
    await click(page, 'Undo');
    await stands(page, 'off_course');
    await click(page, 'Use this day');
    await stands(page, 'on_course');
    await measure(page, day(0), 80);
    await stands(page, 'arrived');
    await sees(page, 'Well driven!');
    await toList(page);
    await sees(page, '1 of 1 that ended');
    await sees(page, '★ arrived');
  });

  journey('lead conversion on a phone: made one’s own, refused where it is wrong, back on course by a nearer target, and there', async (page) => {
    await begin(page, 'lead-conversion', day(-90));
    await click(page, 'Edit');
    await setField(page, '.objective-form [name=title]', 'Leads of Acme');
    await setField(page, '.objective-form [name=target]', '2.2');
    await click(page, 'Save');
    await sees(page, 'The target is 2.2, and so is the baseline. They must differ.');
    await setField(page, '.objective-form [name=target]', '3.4');
    await click(page, 'Save');
    await sees(page, 'Leads of Acme');
    await sees(page, 'from 2.2 % to 3.4 %');
    for (const [on, value] of /** @type {const} */ ([[-60, 2.3], [-30, 2.42], [-1, 2.5]])) await measure(page, day(on), value);
    await stands(page, 'off_course');
    await log(page, 'full-time');
    await until(page, 'it is done', () => [...document.querySelectorAll('.activities li')].some(({ textContent }) => /full time[^]*done/.test(textContent ?? '')));
    await click(page, 'Use this target');
    await stands(page, 'on_course');

    await click(page, 'Edit');
    await click(page, 'Delete: No cold calls');
    await seesNot(page, 'No cold calls');
    await click(page, 'Add an activity');
    await page.waitForSelector('.activities input[name=name]');
    await page.type('.activities input[name=name]', 'Weekly look at the funnel');
    await page.keyboard.press('Enter');
    await sees(page, 'at least 1 a week');
    await click(page, 'Cancel');
    await page.reload();
    await sees(page, 'Weekly look at the funnel');
    await measure(page, day(0), 3.4);
    await stands(page, 'arrived');
    assert.ok(await overflow(page) <= 0);
  }, { width: 390, height: 844 });

  journey('a ready step of the score becomes an activity, once', async (page) => {
    await page.goto(`${server.url}#v=AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:1/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2`);
    await click(page, 'Keep a copy');
    await until(page, 'the account is kept', () => new URLSearchParams(location.search).get('account'));
    const account = await page.evaluate(() => new URLSearchParams(location.search).get('account') ?? '');
    await page.goto(`${server.url}plans.html`);
    await page.waitForSelector('.new-plan');
    await setField(page, '.new-plan [name=account]', account);
    await begin(page, 'onboarding', day(-10));
    await sees(page, 'From the score');
    const steps = await page.$$eval('[aria-label^="Add to the plan:"]', (all) => all.map((each) => each.ariaLabel ?? ''));
    assert.equal(steps.length, 3);
    await click(page, steps[0]);
    await sees(page, 'The step is in the plan.');
    const name = steps[0].replace('Add to the plan: ', '');
    await until(page, 'it is an activity', (wanted) => (
      [...document.querySelectorAll('.activities b')].some(({ textContent }) => textContent?.trim() === wanted)), name);
    assert.ok(!(await page.$$eval('[aria-label^="Add to the plan:"]', (all) => all.map((each) => each.ariaLabel))).includes(steps[0]));
  });

  journey('a plan goes out as a file and comes in again; what is none is refused with the reason, and a deleted one comes back', async (page) => {
    await begin(page, 'onboarding', day(-20));
    const file = await exported(page);
    await click(page, 'Delete');
    await sees(page, 'Deleted.');
    await sees(page, 'No plans yet.');
    await click(page, 'Undo');
    await page.waitForSelector('.objective');
    await toList(page);
    await chooseFile(page, 'bad.json', file.replace('"version":1', '"version":2'));
    await sees(page, 'bad.json was not imported. Found format version 2. This program reads version 1.');
    await chooseFile(page, 'hostile.json', JSON.stringify({ ...JSON.parse(file), title: '<img src=x onerror="globalThis.harmed=1">' }));
    await sees(page, '<img src=x onerror="globalThis.harmed=1">');
    await sees(page, 'is kept here already');
    await click(page, 'Keep both');
    await until(page, 'both are listed', () => document.querySelectorAll('tbody tr').length === 2);
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).harmed), undefined);
  });

  journey('another tab sees what this one logs, and of two changes at once both are kept', async (page) => {
    await begin(page, 'onboarding', day(-40));
    const other = await anotherTab(page);
    await other.goto(page.url());
    await other.waitForSelector('.objective');
    await page.bringToFront();
    await log(page, 'training-1');
    await until(other, 'the other tab shows that it is done', () => (
      [...document.querySelectorAll('.activities li')].some(({ textContent }) => /First training[^]*done/.test(textContent ?? ''))));
    // A change that stands on what was stored before: the other one came first.
    await other.evaluate(async () => {
      const db = /** @type {IDBDatabase} */ (await new Promise((resolve) => {
        const opening = indexedDB.open('amps');
        opening.onsuccess = () => resolve(opening.result);
      }));
      const store = db.transaction('plans', 'readwrite').objectStore('plans');
      const [record] = /** @type {any[]} */ (await new Promise((resolve) => {
        const asked = store.getAll();
        asked.onsuccess = () => resolve(asked.result);
      }));
      await new Promise((resolve) => {
        store.put({ ...record, revision: record.revision + 1, document: record.document.replace('Onboarding', 'Elsewhere') }).onsuccess = resolve;
      });
      db.close();
    });
    await measure(page, day(-1), 10);
    await sees(page, 'Both versions are kept.');
    await toList(page);
    await until(page, 'both are listed', () => document.querySelectorAll('tbody tr').length === 2);
    await other.close();
  });

  journey('the customer’s copy goes out, is filled without the site, and comes back entry by entry', async (page) => {
    await begin(page, 'ten-kilograms', day(-60));
    await measure(page, day(-50), 89.5);
    await measure(page, day(-30), 88.9);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await setField(page, 'select[name=kind]', 'weather');
    await page.focus('input[name=text]');
    await page.keyboard.type('Their sponsor leaves');
    await page.keyboard.press('Enter');
    await sees(page, 'Their sponsor leaves');
    const handed = await savedBy(page, () => click(page, 'Save the customer’s copy'));
    assert.match(handed.name, /^Ten kilograms lighter\.html$/);
    assert.doesNotMatch(handed.text.slice(handed.text.lastIndexOf('id="amps-state"')), /sponsor|Private person/);

    const copy = await openFile(handed.text);
    await copy.waitForSelector('.objective');
    await sees(copy, 'All is in the file');
    assert.equal(await copy.$('.plan-actions a, [data-view], .reroutes, input[name=text]'), null, 'nothing leads elsewhere, and the course is not the customer’s alone');
    assert.deepEqual(await axe(copy), []);
    await setLook(copy, { width: 390, height: 844 });
    assert.ok(await overflow(copy) <= 0);
    await log(copy, 'jog');
    await measure(copy, day(-10), 88);
    await sees(copy, 'Not in the file yet');
    const back = await savedBy(copy, () => click(copy, 'Save this file'));
    await sees(copy, 'Send it back now.');
    await sees(copy, 'All is in the file');
    // Saved once more, unchanged, it is the same file.
    assert.equal((await savedBy(copy, () => click(copy, 'Save this file'))).text, back.text);
    const again = await openFile(back.text);
    await sees(again, '88 kg on');

    // Meanwhile here.
    await page.bringToFront();
    await measure(page, day(-10), 87);
    const planAddress = page.url();
    await toList(page);
    await chooseFile(page, 'Ten kilograms lighter.html', back.text);
    await sees(page, 'What came back for Ten kilograms lighter');
    await sees(page, '1 new entry');
    await sees(page, 'Changed on both sides:');
    assert.ok(await overflow(page) <= 0);
    // What another tab logs while this one asks is not written over.
    const other = await anotherTab(page);
    await other.goto(planAddress);
    await other.waitForSelector('.objective');
    await log(other, 'gym');
    // A tab that is closed like this has no time to leave anything.
    await eventually('the entry of the other tab is stored', async () => (await stored(other, ['plans'])).plans
      .some((/** @type {any} */ { document }) => JSON.parse(document).check_ins.some((/** @type {any} */ { activity }) => activity === 'gym')), Boolean);
    await other.close();
    await page.bringToFront();
    await page.focus('input[value=theirs]');
    await page.keyboard.press(' ');
    await page.keyboard.press('Enter');
    await sees(page, '2 entries were taken in.');
    await chooseFile(page, 'again.html', back.text);
    await sees(page, 'again.html brings nothing new.');
    await page.focus('tbody .link');
    await follow(page, () => page.keyboard.press('Enter'));
    await page.waitForSelector('.objective');
    await sees(page, '88 kg on');
    await unfold(page, 'History of changes (7)');
    await sees(page, '87 → 88');

    // What is none is told.
    await toList(page);
    await chooseFile(page, 'empty.html', withState(handed.text, ''));
    await sees(page, 'It holds no customer’s copy of a plan.');
    const state = heldIn(handed.text)?.text ?? '';
    await chooseFile(page, 'newer.html', withState(handed.text, state.replace(/("format": "amps-plan",\s*"version": )1/g, '$19')));
    await sees(page, 'Found format version 9. This program reads version 1.');
  });

  journey('a wish becomes an objective that can be measured, and a plan a template of one’s own', async (page) => {
    await page.waitForSelector('.wish');
    await unfold(page, 'Begin with what the customer wishes');
    await page.focus('.wish [name=words]');
    await page.keyboard.type('We want to be faster');
    await page.keyboard.press('Tab');
    await until(page, 'the wish is known by its words', () => /** @type {HTMLSelectElement} */ (document.querySelector('.wish [name=wish]')).value === 'efficiency');
    await page.focus('.wish [name=proposal]');
    await page.keyboard.press(' ');
    await page.waitForSelector('.wish [name=target]');
    await setField(page, '.wish [name=baseline]', '30');
    await setField(page, '.wish [name=target]', '30');
    await page.focus('.wish [name=target]');
    await page.keyboard.press('Enter');
    await sees(page, 'The target is 30, and so is the baseline. They must differ.');
    await setField(page, '.wish [name=target]', '12');
    await page.focus('.wish [name=target]');
    await follow(page, () => page.keyboard.press('Enter'));
    await page.waitForSelector('.objective');
    await sees(page, 'We want to be faster');
    await sees(page, 'from 30 minutes to 12 minutes');
    await click(page, 'Save as a template');
    await sees(page, 'The plan is a template now.');
    const calendar = await savedBy(page, () => click(page, 'Save to the calendar'));
    assert.match(calendar.text, /^BEGIN:VCALENDAR[^]*SUMMARY:Due: We want to be faster[^]*END:VCALENDAR\r\n$/);
    await toList(page);
    assert.equal((await page.$$('tbody tr')).length, 1, 'a template is no plan');
    await page.waitForSelector('.new-plan optgroup');
    const own = await page.$eval('.new-plan optgroup option', (option) => /** @type {HTMLOptionElement} */ (option).value);
    await begin(page, own, day(-10));
    await sees(page, 'from 30 minutes to 12 minutes');
    await toList(page);
    await until(page, 'both are listed', () => document.querySelectorAll('tbody tr').length === 2);
    await unfold(page, 'Your own templates');
    await click(page, 'Delete: We want to be faster');
    await until(page, 'the template is gone', () => !document.querySelector('.new-plan optgroup'));
  });

  journey('what the plan says becomes an answer of today when it is taken, and the account has its plan beside its score', async (page) => {
    await page.goto(`${server.url}#v=AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:1/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2`);
    await click(page, 'Keep a copy');
    await until(page, 'the account is kept', () => new URLSearchParams(location.search).get('account'));
    await until(page, 'the tab is there', () => document.querySelector('#bar a[href^="plans.html"]'));
    await page.focus('#bar a[href^="plans.html"]');
    await follow(page, () => page.keyboard.press('Enter'));
    await page.waitForSelector('.new-plan');
    await sees(page, 'Plans of Unnamed account');
    await begin(page, 'lead-conversion', day(-90));
    for (const [on, value] of /** @type {const} */ ([[-60, 2.3], [-30, 2.45], [-2, 2.7]])) await measure(page, day(on), value);
    await stands(page, 'on_course');
    await sees(page, 'For the score');
    await click(page, 'Take this answer: How far has the outcome itself moved?');
    await sees(page, 'The answer is in today’s assessment.');
    await until(page, 'it is proposed no more', () => ![...document.querySelectorAll('.proposals li')].some(({ textContent }) => textContent?.includes('How far has the outcome')));
    await click(page, 'Undo');
    await until(page, 'it is proposed again', () => [...document.querySelectorAll('.proposals li')].some(({ textContent }) => textContent?.includes('How far has the outcome')));
    await click(page, 'Take this answer: How far has the outcome itself moved?');
    await sees(page, 'The answer is in today’s assessment.');
    await page.focus('.tabs a');
    await follow(page, () => page.keyboard.press('Enter'));
    await until(page, 'the score is there', () => document.querySelector('amps-health-score')?.shadowRoot?.querySelector('input:checked'));
    const answer = await page.$eval('amps-health-score', (widget) => /** @type {any} */ (widget).assessment.answers.M2);
    assert.equal(answer.level, 3);
    assert.match(answer.note, /^From the plan “More leads become customers” on /);

    // The saved page of the account shows its plan, and takes what is logged.
    const saved = await savedBy(page, () => click(page, 'Save a copy'));
    const copy = await openFile(saved.text);
    await siteReady(copy);
    await click(copy, 'Plan');
    await until(copy, 'the plan is there', () => document.querySelector('.objective'));
    await log(copy, 'outreach');
    await sees(copy, 'Changes not saved');
  });

  journey('nothing sticks out, and axe finds no fault, in every look and language', async (page) => {
    await begin(page, 'ten-kilograms', day(-60));
    for (const [on, value] of /** @type {const} */ ([[-50, 89.5], [-30, 88.9], [-10, 88]])) await measure(page, day(on), value);
    await log(page, 'jog');
    for (const [look, options] of looksIn(browser, ['light', 'dark', 'on a phone', 'forced colours'])) {
      await setLook(page, options);
      assert.deepEqual(await axe(page), [], look);
      assert.ok(await overflow(page) <= 0, look);
    }
    for (const tag of languages) {
      await page.select('select.languages', tag);
      await until(page, `the page speaks ${tag}`, (wanted) => document.documentElement.lang === wanted, tag);
      assert.ok(await overflow(page) <= 0, tag);
    }
    if (browser === 'Chromium') {
      const pages = String(Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1')).match(/\/Type\s*\/Page\b/g);
      assert.equal(pages?.length, 1, 'a plan prints on one page');
    }
    await setLook(page, { width: 390, height: 844 });
    await page.select('select.languages', 'ar');
    await until(page, 'the page is in Arabic', () => document.documentElement.dir === 'rtl');
    await log(page, 'gym');
    await measure(page, day(0), 79.5);
    await stands(page, 'arrived');
    assert.ok(await overflow(page) <= 0, 'Arabic on a phone');
  });
});
