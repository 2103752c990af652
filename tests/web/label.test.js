// A label around the element, as around any control.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { TEST_MS, focused, forEachBrowser, ready, screen } from './harness.js';
import { host, hostPage } from './hosts.js';

const ELEMENT = '<amps-health-score value="AMPS:1/ST:RN/A1:3/M1:2/M2:2/P1:1/P2:1/S2:3"></amps-health-score>';

forEachBrowser((visit) => {
  /** @type {Awaited<ReturnType<typeof host>>} */ let site;
  before(async () => {
    site = await host({ 'index.html': hostPage({ body: `<label><b>Health</b> ${ELEMENT}</label>` }) });
  });
  after(() => site.close());

  test('a click from inside answers and activates nothing else; a click on the words of the label leads in',
    { timeout: TEST_MS }, async () => {
      const open = await visit(site.url);
      try {
        const { page } = open;
        await ready(page);
        const click = async (/** @type {string} */ selector) => {
          await (await page.waitForSelector(selector))?.click();
          // A label hands its click on before anything else can be done.
          return { focus: await focused(page), scrolled: await page.evaluate(() => scrollY > 300) };
        };
        const inside = (/** @type {string} */ selector) => click(`amps-health-score >>> ${selector}`);
        assert.deepEqual(await inside('[name=P3][value="2"] ~ span'), { focus: 'P3:2', scrolled: true });
        assert.deepEqual(await inside('[name=S1][value="4"]'), { focus: 'S1:4', scrolled: true });
        assert.deepEqual(await inside('[data-group=S2] legend'), { focus: ':', scrolled: true });
        assert.deepEqual(await inside('#help-S3'), { focus: ':', scrolled: true });
        assert.deepEqual(await inside('[data-do=note][value=S4]'), { focus: 'note:', scrolled: true });
        assert.match((await screen(page)).checked, /stage:renewal A1:3 .*P1:1 P2:1 P3:2 S1:4/);
        assert.equal((await click('label > b')).focus, 'stage:renewal');
        assert.deepEqual(await open.complaints(), []);
      } finally {
        await open.close();
      }
    });
});
