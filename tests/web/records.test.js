// What is on screen and the record that it is saved to: never two things, whatever is opened, clicked or written when.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.js';
import { eventually } from '../eventually.js';
import { forEachBrowser, inPage, journeys } from './harness.js';
import { chooseFile, counted, put, siteReady, stored as storedOf } from './steps.js';

/** @typedef {import('./harness.js').Page} Page */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const SAVED = '2026-01-02T03:04:05.678Z';

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ dir: DIST, port: 0 }); });
after(() => site.close());

/** @param {string} name @param {Record<string, number>} levels @param {object} [more] */
const documentOf = (name, levels, more = {}) => ({
  format: 'amps-assessment', version: 1, model: { id: 'amps', version: '1.0.0' }, account: { name }, ...more,
  date: '2026-01-02',
  answers: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }])),
});

/** @param {string} id @param {object} document */
const records = (id, document) => ({
  accounts: [{ id, revision: 1, saved_at: SAVED, account: { name: id } }],
  assessments: [{ id: `${id}-1`, account_id: id, revision: 1, saved_at: SAVED, document: JSON.stringify(document) }],
});

const STORED = [
  records('Alpha', documentOf('Alpha', { A1: 1, A2: 1 }, { stage: 'renewal' })),
  records('Beta', documentOf('Beta', { A1: 2 })),
];
const LINK = 'v=AMPS:1/ST:AG/A1:4/S1:4';
const LINKED = 'A1:4 A2:X A3:X M1:X M2:X M3:X P1:X P2:X P3:X S1:4 S2:X S3:X S4:X';

/**
 * The answers that are stored: for each assessment its account, and its levels in the order of the questions.
 * @param {Page} page @returns {Promise<string[]>}
 */
const stored = async (page) => {
  const { accounts, assessments } = await storedOf(page, ['accounts', 'assessments']);
  const names = new Map(accounts.map(({ id, account }) => [id, account.name ?? '?']));
  return assessments.map(({ account_id: id, document }) => `${names.get(id)} ${Object.entries(JSON.parse(document).answers)
    .map(([question, { level }]) => `${question}:${level}`).sort().join(' ')}`.trim()).sort();
};

/** Until exactly this is stored. @param {Page} page @param {string[]} wanted */
const storedWhen = (page, wanted) => eventually(`exactly ${wanted.join(', ')} is stored`, () => stored(page),
  (now) => JSON.stringify(now) === JSON.stringify([...wanted].sort()));

/** @param {Page} page */
async function start(page) {
  await siteReady(page);
  for (const each of STORED) await put(page, each);
  await page.reload();
  await siteReady(page);
  await openAccount(page, 'Alpha');
}

/** Presses the visible button with these words or this name. @param {Page} page @param {string} label */
const click = (page, label) => page.waitForFunction((wanted) => {
  const buttons = ['#view button, #view a[href]', 'button, a[href]']
    .flatMap((selector) => [...document.querySelectorAll(selector)]);
  const button = buttons.find((each) => each.getClientRects().length && !each.hasAttribute('disabled')
    && each.textContent?.replace(/\s+/g, ' ').trim() === wanted);
  if (button instanceof HTMLElement) button.click();
  return button !== undefined;
}, { polling: 50 }, label);

/** @param {Page} page @param {string} text */
const sees = (page, text) => page.waitForFunction((wanted) =>
  document.body.innerText.replace(/\s+/g, ' ').includes(wanted), { polling: 50 }, text);

/** @param {Page} page @param {string} name */
async function openAccount(page, name) {
  await click(page, 'Accounts');
  await click(page, name);
  await onScreen(page, name);
}

/** Until this account is in the bar, and the score on screen. @param {Page} page @param {string} name */
const onScreen = (page, name) => page.waitForFunction((wanted) =>
  document.querySelector('#bar .name')?.textContent?.trim() === wanted
  && document.querySelector('amps-health-score')?.getClientRects().length, { polling: 50 }, name);

/** The levels on screen, in the order of the questions. @param {Page} page @returns {Promise<string>} */
const shown = (page) => page.evaluate(() => {
  const root = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
  return [...root.querySelectorAll('input')].filter(({ name, checked }) => checked && name !== 'stage')
    .map(({ name, value }) => `${name}:${value}`).join(' ');
});

/** @param {Page} page @param {string} question @param {number} level */
const answer = (page, question, level) => page.evaluate((name, value) => {
  const root = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
  /** @type {HTMLElement} */ (root.querySelector(`input[name=${name}][value="${value}"]`)).click();
}, question, level);

/** @param {Page} page @param {string} [link] */
async function follow(page, link = LINK) {
  await page.evaluate((hash) => { location.hash = hash; }, link);
  await page.waitForSelector('.handover-shared section:not(.refused)');
}

/** @param {Page} page @param {string} text @param {string} [name] */
async function choose(page, text, name = 'file.json') {
  await click(page, 'Accounts');
  await chooseFile(page, name, text);
  await sees(page, 'Nothing has been changed yet.');
}

/** Counts the writes that were begun, and tells their end late. */
const slowStorage = () => {
  const { addEventListener: listen } = EventTarget.prototype;
  const { transaction } = IDBDatabase.prototype;
  const storage = {
    delay: 0, started: 0, databases: /** @type {Set<IDBDatabase>} */ (new Set()),
  };
  Object.assign(globalThis, { storage });
  IDBDatabase.prototype.transaction = /** @this {IDBDatabase} */ function begin(/** @type {any} */ names, /** @type {any} */ mode, /** @type {any} */ options) {
    storage.databases.add(this);
    const tx = transaction.call(this, names, mode, options);
    if (mode !== 'readwrite') return tx;
    storage.started += 1;
    tx.addEventListener = function later(/** @type {string} */ type, /** @type {any} */ listener) {
      listen.call(this, type, type !== 'complete' ? listener
        : (/** @type {Event} */ event) => setTimeout(() => listener.call(this, event), storage.delay));
    };
    return tx;
  };
};

forEachBrowser((open) => {
  const journey = journeys(open, () => site.url, { first: slowStorage });

  journey('a shared link is left behind when anything else is opened: bar, answers and record are one', {}, async (
    page,
    visit,
  ) => {
    await start(page);
    await follow(page);
    assert.equal(await shown(page), LINKED);
    await openAccount(page, 'Beta');
    assert.equal(await page.$('.handover-shared section'), null, 'there is nothing to close or to keep');
    assert.equal(await page.evaluate(() => location.hash), '');
    assert.equal(await shown(page), 'A1:2');
    await answer(page, 'A3', 3);
    await storedWhen(page, ['Alpha A1:1 A2:1', 'Beta A1:2 A3:3']);

    await openAccount(page, 'Alpha');
    await follow(page);
    await click(page, 'Accounts');
    await click(page, 'New account');
    await onScreen(page, 'Unnamed account');
    assert.equal(await page.$('.handover-shared section'), null);
    assert.equal(await shown(page), '');
    await answer(page, 'A3', 1);
    await storedWhen(page, ['? A3:1', 'Alpha A1:1 A2:1', 'Beta A1:2 A3:3']);

    await openAccount(page, 'Beta');
    await follow(page);
    await click(page, 'Keep a copy');
    await sees(page, 'Kept as a new account.');
    assert.equal(await shown(page), LINKED);
    const kept = [`? ${LINKED}`, '? A3:1', 'Alpha A1:1 A2:1', 'Beta A1:2 A3:3'];
    await storedWhen(page, kept);
    // The same link kept once more is what it was kept as.
    await answer(page, 'S1', 0);
    await openAccount(page, 'Alpha');
    await follow(page);
    await click(page, 'Keep a copy');
    await sees(page, 'This was kept before; here it is.');
    const changed = LINKED.replace('S1:4', 'S1:0');
    assert.equal(await shown(page), changed);
    await storedWhen(page, [`? ${changed}`, ...kept.slice(1)]);
    assert.deepEqual(await visit.complaints(), []);
  });

  for (const delay of [0, 60, 400]) {
    journey(`an answer given while a write runs is kept where it was seen (${delay} ms)`, {}, async (page, visit) => {
      await start(page);
      await openAccount(page, 'Beta');
      await page.evaluate((ms) => { Object.assign(inPage.storage, { delay: ms, started: 0 }); }, delay);
      await page.evaluate(() => {
        addEventListener('popstate', () => {
          const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
          inPage.seenIn = widget.assessment.account.name;
          widget.shadowRoot.querySelector('input[name=A2][value="4"]').click();
        }, { once: true });
        const root = document.querySelector('amps-health-score')?.shadowRoot;
        /** @type {HTMLElement} */ (root?.querySelector('input[name=A1][value="0"]')).click();
      });
      await page.waitForFunction(() => inPage.storage.started > 0, { polling: 50 });
      // Past the list: Alpha comes back.
      await page.evaluate(() => history.go(-2));
      await onScreen(page, 'Alpha');
      const seenIn = await page.evaluate(() => inPage.seenIn);
      await storedWhen(page, seenIn === 'Alpha' ? ['Alpha A1:1 A2:4', 'Beta A1:0']
        : ['Alpha A1:1 A2:1', 'Beta A1:0 A2:4']);
      assert.equal(await shown(page), seenIn === 'Alpha' ? 'A1:1 A2:4' : 'A1:1 A2:1');

      await answer(page, 'A1', 3);
      await page.evaluate(() => {
        const button = [...document.querySelectorAll('#bar :is(button, a)')]
          .find(({ textContent }) => textContent?.trim() === 'Save as new assessment');
        const root = document.querySelector('amps-health-score')?.shadowRoot;
        /** @type {HTMLElement} */ (button).click();
        /** @type {HTMLElement} */ (button).click();
        /** @type {HTMLElement} */ (root?.querySelector('input[name=A2][value="0"]')).click();
      });
      const [old, beta] = seenIn === 'Alpha' ? ['Alpha A1:3 A2:4', 'Beta A1:0'] : ['Alpha A1:3 A2:1', 'Beta A1:0 A2:4'];
      await storedWhen(page, [old, 'Alpha A1:3 A2:0', beta]);
      assert.deepEqual(await visit.complaints(), []);
    });
  }

  journey('however late the storage answers, what can be undone is the change made last', {}, async (page) => {
    await start(page);
    await click(page, 'Accounts');
    await page.waitForSelector('#view .remove');
    await page.evaluate(() => {
      Object.assign(inPage.storage, { delay: 400 });
      inPage.offers = [];
      new MutationObserver(() => {
        for (const notice of document.querySelectorAll('#note .notice')) {
          if ([...notice.querySelectorAll('button')].some(({ textContent }) => textContent === 'Undo')) {
            inPage.offers.push(/** @type {HTMLElement} */ (notice).innerText.split('\n')[0]);
          }
        }
      }).observe(/** @type {HTMLElement} */ (document.querySelector('#note')), { childList: true, subtree: true, characterData: true });
      for (const name of ['Alpha', 'Beta']) {
        const row = [...document.querySelectorAll('#view tbody tr')].find(({ textContent }) => textContent?.includes(name));
        /** @type {HTMLElement} */ (row?.querySelector('.remove')).click();
      }
    });
    await page.waitForFunction(() => inPage.offers.some((/** @type {string} */ words) => words.includes('Beta')), { polling: 50 });
    assert.deepEqual(await page.evaluate(() => inPage.offers.filter((/** @type {string} */ words) => words.includes('Alpha'))), []);
    await click(page, 'Undo');
    await storedWhen(page, ['Beta A1:2']);
  });

  journey('a reload opens what was saved as new, to go on with; a name given to it can be undone past', {}, async (page) => {
    await start(page);
    await click(page, 'Save as new assessment');
    await click(page, 'History (2)');
    await click(page, 'Score');
    await openAccount(page, 'Beta');
    await openAccount(page, 'Alpha');
    await answer(page, 'A2', 4);
    await click(page, 'Save as new assessment');
    await storedWhen(page, ['Alpha A1:1 A2:1', 'Alpha A1:1 A2:4', 'Alpha A1:1 A2:4', 'Beta A1:2']);
    await page.reload();
    await onScreen(page, 'Alpha');
    assert.equal(await shown(page), 'A1:1 A2:4');
    assert.equal(await page.$('amps-health-score[readonly]'), null);
    await answer(page, 'A2', 3);
    await click(page, 'Alpha');
    await page.waitForSelector('#edit[open]');
    await page.type('#edit input[name=owner]', 'Kim');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('#edit[open]'));
    await page.evaluate(() => /** @type {any} */ (document.querySelector('amps-health-score')).undo());
    assert.equal(await shown(page), 'A1:1 A2:4');
    assert.equal(await page.evaluate(() =>
      /** @type {any} */ (document.querySelector('amps-health-score')).assessment.account.owner), 'Kim');
  });

  journey('a note that is still being typed belongs to the assessment that it was typed in', {}, async (page) => {
    await start(page);
    await openAccount(page, 'Beta');
    await page.evaluate(() => {
      const root = document.querySelector('amps-health-score')?.shadowRoot;
      /** @type {HTMLElement} */ (root?.querySelector('input[name=A1][value="2"]')).focus();
    });
    await page.keyboard.press('n');
    await page.waitForFunction(() =>
      document.querySelector('amps-health-score')?.shadowRoot?.activeElement?.localName === 'textarea');
    await page.keyboard.type('Said so.');
    await page.evaluate(() => history.go(-2));
    await onScreen(page, 'Alpha');
    await page.evaluate(() => history.go(2));
    await onScreen(page, 'Beta');
    assert.deepEqual(await page.evaluate(() =>
      /** @type {any} */ (document.querySelector('amps-health-score')).assessment.answers), {
      A1: { level: 2, note: 'Said so.' },
    });
    await page.reload();
    await onScreen(page, 'Beta');
    assert.equal(await page.evaluate(() =>
      /** @type {any} */ (document.querySelector('amps-health-score')).assessment.answers.A1.note), 'Said so.');
  });

  journey('an import that the storage has no room for is taken back, and says so', {}, async (page, visit) => {
    await start(page);
    await choose(page, JSON.stringify({
      format: 'amps-export', version: 1,
      accounts: [{ id: 'Gamma', revision: 1, saved_at: SAVED, account: { name: 'Gamma' } }], assessments: [],
    }));
    await page.evaluate(() => {
      inPage.put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
    });
    await click(page, 'Import');
    await sees(page, 'file.json was not imported. The browser’s storage is full. Nothing was changed.');
    const words = await page.evaluate(() => document.body.innerText);
    assert.doesNotMatch(words, /imported,|Gamma|Not saved/);
    await page.evaluate(() => { IDBObjectStore.prototype.put = inPage.put; });
    await openAccount(page, 'Alpha');
    await answer(page, 'A1', 0);
    await storedWhen(page, ['Alpha A1:0 A2:1', 'Beta A1:2']);
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('a database that the browser has closed is opened again', {}, async (page, visit) => {
    await start(page);
    await page.evaluate(() => {
      for (const db of inPage.storage.databases) {
        db.close();
        db.dispatchEvent(new Event('close'));
      }
    });
    await answer(page, 'A1', 0);
    await storedWhen(page, ['Alpha A1:0 A2:1', 'Beta A1:2']);
    await sees(page, 'Saved in this browser');
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('a file that comes twice is there once; one about an account here is asked for', {}, async (page, visit) => {
    await start(page);
    const file = JSON.stringify(documentOf('Gamma', { A1: 3 }, { stage: 'renewal', account: { id: 'crm-7', name: 'Gamma' } }));
    await choose(page, file);
    await click(page, 'Import');
    const once = ['Alpha A1:1 A2:1', 'Beta A1:2', 'Gamma A1:3'];
    await storedWhen(page, once);
    await openAccount(page, 'Gamma');
    await choose(page, file);
    assert.deepEqual(await counted(page), [['0', '0'], ['1', '1'], ['0', '0'], ['0']], 'nothing is new: the account and its assessment are here');
    // Next month's, whatever the account is called by then.
    await choose(page, JSON.stringify(
      documentOf('Gamma', { A1: 4 }, { stage: 'renewal', account: { id: 'crm-7', name: 'Gamma SE' } }),
    ));
    await click(page, 'Import');
    await storedWhen(page, [...once, 'Gamma A1:4']);

    await choose(page, JSON.stringify(documentOf(' ALPHA', { A1: 0 }, { stage: 'renewal' })));
    await sees(page, 'Are these accounts here already?');
    await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('#view input[type=checkbox]')).click());
    await click(page, 'Import');
    await storedWhen(page, [...once, 'Gamma A1:4', 'Alpha A1:0']);
    await click(page, 'Undo');
    await storedWhen(page, [...once, 'Gamma A1:4']);
    assert.deepEqual(await visit.complaints(), []);
  });
});
