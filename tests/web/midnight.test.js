// A page that stays open while the day ends: all that is on screen is scored as of the new day.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { serve } from '../../web/serve.js';
import { forEachBrowser, inPage, journeys } from './harness.js';

/** @typedef {import('./harness.js').Page} Page */

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ port: 0 }); });
after(() => site.close());

/** A clock that the test turns on, and the alarms that are set on it for later. */
const withClock = () => {
  const clock = { shift: 0, alarms: /** @type {{ms: number, task: () => void}[]} */ ([]) };
  Object.assign(globalThis, { clock });
  const RealDate = Date;
  globalThis.Date = /** @type {any} */ (class extends RealDate {
    constructor(/** @type {any[]} */ ...given) {
      super(.../** @type {[any]} */ (given.length ? given : [RealDate.now() + clock.shift]));
    }

    static now() { return RealDate.now() + clock.shift; }
  });
  const { setTimeout: later } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (/** @type {any} */ task, /** @type {number} */ ms, /** @type {any[]} */ ...rest) => {
      if (ms > 5 * 60_000) clock.alarms.push({ ms, task });
      return later(task, ms, ...rest);
    },
  });
};

/** Shows an answer that is too old from tomorrow on, and a badge with the same. @param {Page} page */
const show = (page) => page.evaluate(async () => {
  // In the middle of the day, whenever this runs.
  inPage.clock.shift = new Date().setHours(12, 0, 0, 0) - Date.now();
  const day = new Date();
  day.setDate(day.getDate() - 180);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
  widget.assessment = {
    format: 'amps-assessment', version: 1, stage: 'renewal', answers: { S1: { level: 4, date }, A1: { level: 2 } },
  };
  await import(new URL('widget/amps-health-badge.js', document.baseURI).href);
  const badge = document.createElement('amps-health-badge');
  badge.setAttribute('vector', `AMPS:1/ST:RN/S1:4/DT:${date}`);
  document.body.append(badge);
});

/** @param {Page} page */
const state = (page) => page.evaluate(() => {
  dispatchEvent(new Event('beforeprint'));
  const { result } = /** @type {any} */ (document.querySelector('amps-health-score'));
  const badge = /** @type {any} */ (document.querySelector('amps-health-badge'));
  return {
    stale: result.stale.join(),
    badge: badge.result?.coverage,
    paper: document.querySelector('.handover-page')?.textContent?.includes('too old') ?? false,
  };
});

/** @param {Page} page */
const badgeThere = (page) => page.waitForFunction(() => inPage.document.querySelector('amps-health-badge')?.result,
  { polling: 50 });

forEachBrowser((open) => {
  const journey = journeys(open, () => site.url, { first: withClock });

  for (const [how, wake] of /** @type {[string, () => void][]} */ ([
    ['at midnight', () => { for (const { task } of inPage.clock.alarms.splice(0)) task(); }],
    ['when the page is looked at again', () => { document.dispatchEvent(new Event('visibilitychange', { bubbles: true })); }],
    ['when the window is used again', () => { dispatchEvent(new Event('focus')); }],
  ])) {
    journey(`answers grown old count no more ${how}`, {}, async (page, visit) => {
      await show(page);
      await badgeThere(page);
      const before = await state(page);
      assert.deepEqual([before.stale, before.paper], ['', false]);
      assert.ok(before.badge > 0);
      await page.evaluate(() => { inPage.clock.shift += 86_400_000; });
      await page.evaluate(wake);
      await page.waitForFunction(() => inPage.document.querySelector('amps-health-score').result.stale.length === 1
        && inPage.document.querySelector('amps-health-badge').result?.coverage === 0, { polling: 50 });
      assert.deepEqual(await state(page), { stale: 'S1', badge: 0, paper: true });
      assert.deepEqual(await visit.complaints(), []);
    });
  }

  journey('the alarm is set to midnight', {}, async (page) => {
    const off = await page.evaluate(() => {
      const { ms } = inPage.clock.alarms.at(-1);
      const at = new Date(Date.now() + ms);
      return Math.abs(at.getTime() - new Date(Date.now()).setHours(24, 0, 0, 0));
    });
    assert.ok(off < 5 * 60_000, `${off} ms from midnight`);
  });
});
