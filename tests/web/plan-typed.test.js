// What is typed into plans and metrics is kept as it was meant, once, or stays where it can be mended.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { serve } from '../../web/serve.js';
import { eventually } from '../eventually.js';
import { TEST_MS, forEachBrowser } from './harness.js';
import { catching, chooseFile as choose, click, follow, fullStorage, savedBy, sees, seesNot, setField, stored as storedOf, until } from './steps.js';

/** @typedef {import('./harness.js').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ port: 0 }); });
after(() => site.close());

const day = (/** @type {number} */ days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** @param {Page} page @param {string} selector */
const valueOf = (page, selector) => page.$eval(selector, (field) => /** @type {HTMLInputElement} */ (field).value);

/** What is stored of the plans. @param {Page} page @returns {Promise<any[]>} */
const stored = async (page) => (await storedOf(page, ['plans'])).plans
  .map((/** @type {any} */ { document, ...record }) => ({ ...record, plan: JSON.parse(document) }));

/** @param {Page} page @param {string} [template] @param {string} [start] */
async function begin(page, template = 'ten-kilograms', start = day(-60)) {
  await page.waitForSelector('.new-plan');
  await setField(page, '.new-plan [name=template]', template);
  await setField(page, '.new-plan [name=start]', start);
  await page.focus('.new-plan button.main');
  await follow(page, () => page.keyboard.press('Enter'));
  await page.waitForSelector('.measure');
}

/** @param {Page} page @param {string} on @param {string} value as it is typed */
async function measure(page, on, value) {
  await setField(page, '.measure [name=day]', on);
  await setField(page, '.measure [name=value]', value);
  await page.focus('.measure [name=value]');
  await page.keyboard.press('Enter');
}

/** The measurements that are stored, as values by their days. @param {Page} page @param {Record<string, number>} wanted */
const measuredWhen = (page, wanted) => eventually(`exactly ${JSON.stringify(wanted)} is stored`, async () => (
  Object.fromEntries((await stored(page))[0].plan.measurements.map((/** @type {any} */ { date, value }) => [date, value]))),
(now) => JSON.stringify(now) === JSON.stringify(wanted));

/** @param {Page} page @param {string} tag */
async function speak(page, tag) {
  await page.select('select.languages', tag);
  await until(page, `the page speaks ${tag}`, (wanted) => document.documentElement.lang === wanted, tag);
}

/** @param {Page} page @param {string} name @param {string} text */
const chooseFile = (page, name, text) => choose(page, name, text, '.new-plan input[type=file]');

/** @param {Page} page @param {number} count */
const listed = (page, count) => until(page, `${count} are listed`, (wanted) => document.querySelectorAll('tbody tr').length === wanted, count);

forEachBrowser((open) => {
  /** @param {string} sentence @param {(page: Page) => Promise<void>} body */
  const journey = (sentence, body) => test(sentence, { timeout: TEST_MS }, async () => {
    const visit = await open(`${site.url}plans.html`, { first: catching });
    try {
      await body(visit.page);
      assert.deepEqual(await visit.complaints(), []);
    } finally {
      await visit.close();
    }
  });

  journey('numbers of a plan are read as the language of the page writes them, and told before they are kept', async (page) => {
    await begin(page);
    await speak(page, 'de');
    await setField(page, '.measure [name=value]', '1.234,5');
    await sees(page, 'Verstanden als 1.234,5 (1,2345 Tausend)');
    await measure(page, day(-50), '1.234,5');
    await measuredWhen(page, { [day(-50)]: 1234.5 });
    await measure(page, day(-40), '120,000');
    await sees(page, 'Das lässt sich als 120.000 oder als 120 lesen.');
    assert.equal(await valueOf(page, '.measure [name=value]'), '120,000', 'it can be mended');
    await measure(page, day(-40), '88.5');
    await sees(page, 'Bitte schreiben Sie eine Zahl ohne Einheit, zum Beispiel 1.234,5.');
    await measure(page, day(-40), '-5,25');
    await measuredWhen(page, { [day(-50)]: 1234.5, [day(-40)]: -5.25 });

    await click(page, 'Bearbeiten');
    await page.waitForSelector('.objective-form');
    await setField(page, '.objective-form [name=baseline]', '120.000');
    await setField(page, '.objective-form [name=target]', '0,125');
    await page.focus('.objective-form button.main');
    await page.keyboard.press('Enter');
    await eventually('the objective is stored', async () => (await stored(page))[0].plan.objective, ({ baseline, target }) => baseline === 120_000 && target === 0.125);
    await click(page, 'Bearbeiten');
    await page.waitForSelector('.objective-form');
    assert.equal(await valueOf(page, '.objective-form [name=target]'), '0,125');
  });

  journey('what is told of a number moves no button from under the finger', async (page) => {
    await begin(page);
    const places = () => page.$$eval('.measure :is(input, button)', (all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    const before = await places();
    await setField(page, '.measure [name=value]', '1,234.5');
    await sees(page, 'Understood as 1,234.5 (1.2345 thousand)');
    assert.deepEqual(await places(), before);
    await setField(page, '.measure [name=value]', '5');
    assert.deepEqual(await places(), before);
  });

  journey('a number that nobody touched stays, though nobody could type it', async (page) => {
    await begin(page);
    await click(page, 'Edit');
    await setField(page, '.objective-form [name=target]', '1.2345');
    await click(page, 'Save');
    await click(page, 'Edit');
    await setField(page, '.objective-form [name=baseline]', '0.125');
    await setField(page, '.objective-form [name=target]', '120.1250');
    await click(page, 'Save');
    await click(page, 'Edit');
    assert.equal(await valueOf(page, '.objective-form [name=target]'), '120.125');
    await setField(page, '.objective-form [name=title]', 'Another title');
    await click(page, 'Save');
    await eventually('the title is stored', async () => (await stored(page))[0].plan, ({ title }) => title === 'Another title');
    assert.equal((await stored(page))[0].plan.objective.target, 120.125);
  });

  journey('a day that has not come is refused, the year 0026 is questioned, and nothing that was typed is lost', async (page) => {
    await begin(page);
    await measure(page, '2062-01-31', '88');
    await sees(page, 'Jan 31, 2062 has not come yet.');
    assert.equal(await valueOf(page, '.measure [name=value]'), '88');
    await measure(page, '0026-01-31', '88');
    await sees(page, 'Is the year of 0026-01-31 right? Save again if it is.');
    assert.deepEqual((await stored(page))[0].plan.measurements, []);
    await measure(page, day(-3), '88');
    await measuredWhen(page, { [day(-3)]: 88 });

    await click(page, 'Log: Jog before breakfast');
    await setField(page, '.log [name=amount]', '7');
    await setField(page, '.log [name=day]', '2062-01-31');
    await page.focus('.log [name=amount]');
    await page.keyboard.press('Enter');
    await sees(page, 'Only what has happened can be entered.');
    assert.equal(await valueOf(page, '.log [name=amount]'), '7');
    await setField(page, '.log [name=day]', day(-1));
    await page.focus('.log [name=amount]');
    await page.keyboard.press('Enter');
    await eventually('the entry is stored', async () => (await stored(page))[0].plan.check_ins, (all) => all.length === 1);
    assert.deepEqual((await stored(page))[0].plan.check_ins, [{ activity: 'jog', date: day(-1), amount: 7 }]);

    await click(page, 'Edit');
    await setField(page, '.objective-form [name=due]', '2082-01-31');
    await page.focus('.objective-form [name=title]');
    await page.keyboard.press('Enter');
    await sees(page, 'Is the year of Jan 31, 2082 right?');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.measure');
    assert.equal((await stored(page))[0].plan.objective.due, '2082-01-31');
  });

  journey('what is entered while the storage is full stays on the page, and is kept once there is room', async (page) => {
    await begin(page);
    await measure(page, day(-50), '10');
    await measuredWhen(page, { [day(-50)]: 10 });
    await page.evaluate(fullStorage);
    await measure(page, day(-40), '20');
    await sees(page, 'The browser could not store this. It stays here as long as the page is open. (full)');
    await measuredWhen(page, { [day(-50)]: 10 });
    await page.evaluate(() => /** @type {any} */ (globalThis).makeRoom());
    await measure(page, day(-30), '30');
    await measuredWhen(page, { [day(-50)]: 10, [day(-40)]: 20, [day(-30)]: 30 });
    await seesNot(page, 'The browser could not store this.');
  });

  journey('what the core refuses stays in its form', async (page) => {
    await begin(page);
    await measure(page, day(-3), '1234567890123');
    await sees(page, '12 digits');
    assert.equal(await valueOf(page, '.measure [name=value]'), '1234567890123');
    assert.equal(await valueOf(page, '.measure [name=day]'), day(-3));
  });

  journey('two clicks begin one plan and make one template', async (page) => {
    await page.waitForSelector('.new-plan');
    await follow(page, () => page.evaluate(() => {
      const form = /** @type {HTMLFormElement} */ (document.querySelector('.new-plan'));
      form.requestSubmit();
      form.requestSubmit();
    }));
    await page.waitForSelector('.measure');
    assert.equal((await stored(page)).length, 1);
    await click(page, 'Save as a template');
    await sees(page, 'The plan is a template now.');
    await click(page, 'Save as a template');
    await page.focus('.plan-actions a');
    await follow(page, () => page.keyboard.press('Enter'));
    await page.waitForSelector('.new-plan optgroup');
    assert.equal((await page.$$('.new-plan optgroup option')).length, 1);
  });

  journey('a plan that comes twice is kept once; a newer one is asked about, and can be taken back', async (page) => {
    await begin(page, 'onboarding', day(-20));
    const { text: file } = await savedBy(page, () => click(page, 'Export'));
    const newer = JSON.stringify({ ...JSON.parse(file), title: 'Onboarding, agreed' });
    await page.focus('.plan-actions a');
    await follow(page, () => page.keyboard.press('Enter'));
    await page.waitForSelector('.new-plan');
    await chooseFile(page, 'plan.json', file);
    await sees(page, 'plan.json brings nothing new.');
    await listed(page, 1);
    await chooseFile(page, 'newer.json', newer);
    await sees(page, '“Onboarding, agreed” is kept here already, and is not the same as in newer.json.');
    await listed(page, 1);
    await click(page, 'Take the file’s');
    await sees(page, 'Onboarding, agreed was imported.');
    await listed(page, 1);
    await click(page, 'Undo');
    await until(page, 'the plan is as it was', () => !document.querySelector('tbody')?.textContent?.includes('agreed'));
    await chooseFile(page, 'newer.json', newer);
    await click(page, 'Keep both');
    await listed(page, 2);
    const plans = await stored(page);
    assert.equal(new Set(plans.map(({ plan }) => plan.id)).size, 2);
  });

  journey('what is entered while the storage is slow is in its own plan, whatever is opened next', async (page) => {
    await begin(page, 'ten-kilograms');
    const first = page.url();
    await page.focus('.plan-actions a');
    await follow(page, () => page.keyboard.press('Enter'));
    await begin(page, 'onboarding', day(-20));
    await page.goto(first);
    await page.waitForSelector('.measure');
    await page.evaluate(() => {
      const { put: now } = IDBObjectStore.prototype;
      // As long as a slow disk: the transaction stays open meanwhile.
      IDBObjectStore.prototype.put = function slow(/** @type {any[]} */ ...given) {
        for (let i = 0; i < 300; i += 1) this.getAll();
        return now.apply(this, /** @type {any} */ (given));
      };
    });
    await setField(page, '.measure [name=day]', day(-3));
    await setField(page, '.measure [name=value]', '88');
    await follow(page, () => page.evaluate(() => {
      /** @type {HTMLFormElement} */ (document.querySelector('.measure')).requestSubmit();
      /** @type {HTMLElement} */ (document.querySelector('.plan-actions a')).click();
    }));
    await listed(page, 2);
    await eventually('the value is in the plan that it was typed into', async () => (
      (await stored(page)).map(({ plan }) => [plan.objective.metric, plan.measurements.length])),
    (now) => now.flat().filter((each) => each === 1).length === 1 && now.some(([metric, count]) => metric === 'Weight' && count === 1));
  });

  journey('figures, thresholds and tasks of metrics are read as they are written, and days with their year', async (page) => {
    await page.goto(`${site.url}metrics.html`);
    await page.waitForSelector('#metrics h2');
    await page.evaluate(() => {
      localStorage.setItem('amps.metrics', JSON.stringify({
        version: 1, goals: [], proposed: [], chosen: ['grr', 'support-tickets'], thresholds: {}, reviews: [], decisions: [], byHand: {}, results: {},
        tasks: [{ id: 'own.1', metric: 'grr', playbook: 'p', step: 'Call', owner: 'CSM', due: '2030-01-31', done: '' }],
      }));
    });
    await page.reload();
    await speak(page, 'de');
    await page.waitForSelector('[data-tile=grr] .thresholds');
    await setField(page, '[data-tile=grr] [name=good]', '92,5');
    await setField(page, '[data-tile=grr] [name=bad]', '80,000');
    await page.$eval('[data-tile=grr] .thresholds', (form) => /** @type {HTMLFormElement} */ (form).requestSubmit());
    await until(page, 'it is asked about', () => document.querySelector('[data-tile=grr]')?.textContent?.includes('Das lässt sich als 80.000 oder als 80 lesen.'));
    await setField(page, '[data-tile=grr] [name=bad]', '80');
    await page.$eval('[data-tile=grr] .thresholds', (form) => /** @type {HTMLFormElement} */ (form).requestSubmit());
    const framework = async () => JSON.parse((await storedOf(page, ['frameworks'])).frameworks[0].document);
    await eventually('the thresholds are kept', framework, ({ thresholds }) => thresholds.grr?.good === 92.5 && thresholds.grr.bad === 80);
    await setField(page, '.tasks [name=due]', '0026-01-31');
    await sees(page, 'Nicht übernommen: Stimmt das Jahr von 0026-01-31?');
    await setField(page, '.tasks [name=due]', '2029-01-31');
    await eventually('the day is kept', framework, ({ tasks }) => tasks[0].due === '2029-01-31');
  });
});
