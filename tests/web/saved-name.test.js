// A saved page may have any name that a disk takes.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { withState } from '../../web/app/store/state-block.js';
import { today } from '../../web/ui/days.js';
import { TEST_MS, forEachBrowser, ready, screen } from './harness.js';

const EMPTY = readFileSync(new URL('../../dist/amps-health-score.html', import.meta.url), 'utf8');
const saved = { revision: 1, saved_at: '2026-01-02T03:04:05.678Z' };
const PAGE = withState(EMPTY, JSON.stringify({
  format: 'amps-export',
  version: 1,
  exported_at: saved.saved_at,
  accounts: [{ id: 'acme', ...saved, account: { name: 'Acme' } }],
  assessments: [{ id: 'one', account_id: 'acme', ...saved, document: {
    format: 'amps-assessment',
    version: 1,
    account: { name: 'Acme' },
    stage: 'renewal',
    // Answers of today have not grown old.
    date: today(),
    answers: Object.fromEntries(Object.entries({ A1: 3, M1: 2, M2: 2, P1: 1, P2: 1, S2: 3 }).map(([id, level]) => [id, { level }])),
  } }],
}));

const folder = mkdtempSync(join(tmpdir(), 'amps-name-'));
after(() => rmSync(folder, { recursive: true }));

forEachBrowser((visit) => {
  for (const [what, name] of [['in Latin 1', 'caf\xe9.html'], ['with a lone percent sign', '100%.html']]) {
    test(`a saved page whose name is ${what} opens with its answers`, { timeout: TEST_MS }, async () => {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]), PAGE);
      const address = pathToFileURL(folder).href + name.replace(/^/, '/').replace('%', '%25').replace('\xe9', '%E9');
      const { page, complaints, close } = await visit(address);
      try {
        await ready(page);
        await page.waitForFunction(() =>
          /** @type {any} */ (document.querySelector('amps-health-score')).assessment.account?.name === 'Acme');
        const { score, checked } = await screen(page);
        assert.deepEqual([score, checked.includes('A1:3')], ['48.8', true]);
        assert.deepEqual(await complaints(), []);
      } finally {
        await close();
      }
    });
  }
});
