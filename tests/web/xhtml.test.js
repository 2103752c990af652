// The elements in a page that is XML: what is parsed there must be well formed.

import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { TEST_MS, forEachBrowser, inPage, press, ready, scoredNatively, screen } from './harness.js';
import { host } from './hosts.js';

const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

const page = (/** @type {string} */ script) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
<head>
  <title>Host</title>
  <link rel="icon" href="data:,"/>
  ${script}
</head>
<body>
  <amps-health-score value="${SAMPLE}"></amps-health-score>
  <p><amps-health-badge vector="${SAMPLE}"/></p>
</body>
</html>`;

forEachBrowser((visit) => {
  /** @type {Awaited<ReturnType<typeof host>>} */ let site;
  before(async () => {
    site = await host({
      // Chromium runs no module scripts in such a page, but imports modules.
      'module.xhtml': page('<script src="import.js"></script>'),
      'import.js': "for (const name of ['score', 'badge']) import(`./widget/amps-health-${name}.js`);",
      'classic.xhtml': page('<script defer="defer" src="widget/amps-health-score.classic.js"></script>'),
    });
  });
  after(() => site.close());

  for (const file of ['module.xhtml', 'classic.xhtml']) {
    test(`in ${file} the elements work as in HTML`, { timeout: TEST_MS }, async () => {
      const open = await visit(`${site.url}${file}`);
      try {
        assert.equal(await open.page.evaluate(() => document.contentType), 'application/xhtml+xml');
        await ready(open.page);
        await open.page.waitForFunction(() =>
          /** @type {any} */ (document.querySelector('amps-health-badge')).result?.score === 48.5);
        const result = await open.page.evaluate(() => JSON.stringify(inPage.document.querySelector('amps-health-score').result));
        assert.equal(result, scoredNatively(SAMPLE));
        await open.page.waitForSelector('amps-health-score >>> [name=S4]');
        await press(open.page, ['Tab', 'ArrowLeft', '3', '0', 'n']);
        await open.page.keyboard.type('Seen');
        await press(open.page, ['Escape']);
        assert.match((await screen(open.page)).checked, /^stage:renewal A1:0 A2:4/);
        const { note, height, badge } = await open.page.evaluate(() => {
          const element = /** @type {any} */ (document.querySelector('amps-health-score'));
          return {
            note: element.shadowRoot.querySelector('.evidence')?.textContent.trim(),
            height: element.getBoundingClientRect().height,
            badge: document.querySelector('amps-health-badge')?.shadowRoot?.textContent,
          };
        });
        assert.match(note ?? '', /^Seen/);
        assert.ok(height > 600, `${height} high`);
        assert.match(badge ?? '', /^48\.5/);
        assert.deepEqual(await open.complaints(), []);
      } finally {
        await open.close();
      }
    });
  }
});
