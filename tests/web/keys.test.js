// The keys that the hint promises, on keyboards that are not Latin.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { TEST_MS, forEachBrowser, press, ready, screen } from './harness.js';
import { host, hostPage } from './hosts.js';

forEachBrowser((visit) => {
  /** @type {Awaited<ReturnType<typeof host>>} */ let site;
  before(async () => { site = await host({ 'index.html': hostPage({}) }); });
  after(() => site.close());

  test('digits and letters of Arabic, Persian, Cyrillic and full-width keyboards answer', { timeout: TEST_MS }, async () => {
    const open = await visit(site.url);
    try {
      const { page } = open;
      await ready(page);
      await press(page, ['Tab']);
      /** Presses a key where the focus is. @param {string} key @param {string} [code] */
      const type = (key, code) => page.evaluate((init) => {
        const target = document.querySelector('amps-health-score')?.shadowRoot?.activeElement;
        target?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true }));
      }, { key, code });
      for (const key of ['٣', '۳', '３', '२']) await type(key);
      await type('ч', 'KeyX');
      await type('؟', 'Slash');
      assert.equal((await screen(page)).checked, 'stage:renewal A1:3 A2:3 A3:2 M1:X M2:X');
      const before = await page.evaluate(() =>
        document.querySelector('amps-health-score')?.shadowRoot?.querySelectorAll('textarea').length);
      await type('ى', 'KeyN');
      const noting = await page.evaluate(() =>
        document.querySelector('amps-health-score')?.shadowRoot?.activeElement?.localName);
      assert.deepEqual([before, noting], [0, 'textarea']);
      assert.deepEqual(await open.complaints(), []);
    } finally {
      await open.close();
    }
  });
});
