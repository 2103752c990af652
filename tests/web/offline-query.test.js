// The site without its server, at the addresses that others give it: a query changes nothing about a page.

import assert from 'node:assert/strict';
import test from 'node:test';
import { serve } from '../../web/serve.js';
import { TEST_MS, forEachBrowser, ready } from './harness.js';

forEachBrowser((open) => {
  test('without a server, a page opens whatever query is in its address', { timeout: TEST_MS }, async () => {
    const site = await serve({ port: 0 });
    const { page, close } = await open(site.url, { kept: true });
    try {
      await ready(page);
      await page.waitForFunction(() => document.getElementById('offline')?.textContent);
      await page.reload();
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      await site.close();
      for (const address of ['?gclid=1&utm_source=x', '?ref=x', '?', '?=1', 'index.html?a=b#v=AMPS:1/ST:RN/A1:3']) {
        await page.goto(new URL(address, site.url).href);
        await ready(page);
        assert.equal(await page.title(), 'AMPS health score calculator', address);
      }
      await page.waitForFunction(() => document.querySelector('.handover-shared section'));
      for (const address of ['method.html?ref=x', 'privacy.html?fbclid=1#a', 'amps-health-score.html?x', 'portfolio.html?view=own&ref=x',
        'plans.html?gclid=1', 'evidence.html?ref=x', 'metrics.html?a=b']) {
        await page.goto(new URL(address, site.url).href);
        await page.waitForSelector('h1');
        assert.match(await page.title(), /AMPS|score|privacy|portfolio|plans|evidence|metrics/i, address);
      }
    } finally {
      await close();
    }
  });
});
