// The portfolio as a team uses it: a file is dropped, its columns are confirmed, the accounts are ranked.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import { accounts } from '../../demo/portfolios/make.js';
import { languages } from '../../web/build/common.js';
import { serve } from '../../web/serve.js';
import { TEST_MS, axe, forEachBrowser, looksIn, overflow } from './harness.js';
import { DROP, catching, chooseFile, click, copiedBy, counted, fill, meanAndGo, savedBy, sees, siteReady, tap, until } from './steps.js';

/** @typedef {import('./harness.js').Page} Page */
/** @typedef {import('./harness.js').Visit} Visit */

const PROGRAM = fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const ROWS = 'stage,name,A1,A2,A3,M1,M2,M3,P1,P2,P3,S1,S2,S3,S4\n';
const MILLION = 1_000_000;

/** @param {Page} page @param {string} name @param {string | Uint8Array} content */
const drop = (page, name, content) => chooseFile(page, name, content, DROP);

/** @param {Page} page */
const columnsShown = (page) => until(page, 'the columns are shown', () => document.querySelector('.meanings[aria-busy=false]'));

/** Until the rows in view are there. @param {Page} page */
const listed = (page) => until(page, 'the accounts are listed', () => document.querySelector('.ranked:not([hidden]) .accounts-list')
  && !document.querySelector('.accounts-list .waiting')
  && (document.querySelector('[role=gridcell]') || document.querySelector('.ranked .empty')));

/** @param {Page} page @param {string} words */
const clickOn = (page, words) => until(page, `a button says “${words}”`, (wanted) => {
  const button = [...document.querySelectorAll('#portfolio button')].find((each) => each.getClientRects().length && each.textContent?.trim() === wanted);
  /** @type {HTMLElement | undefined} */ (button)?.click();
  return button;
}, words);

/** @param {Page} page @param {string | Uint8Array} content */
async function scored(page, content) {
  await drop(page, 'accounts.csv', content);
  await columnsShown(page);
  await clickOn(page, 'Score the accounts');
  await listed(page);
}

/** The names in the list, as far as they are in view. @param {Page} page */
const names = (page) => page.$$eval('.list-rows [role=row]', (rows) => rows
  .sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
  .map((row) => row.querySelector('.c-account b')?.textContent ?? ''));

/** @param {Page} page */
const faultTold = async (page) => {
  await until(page, 'a fault is told', () => document.querySelector('#portfolio .fault'));
  return page.$eval('#portfolio .fault', ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
};

/** The day of the page, as the program takes it. @param {Page} page */
const todayIn = (page) => page.evaluate(() => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
});

forEachBrowser((open, browser) => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  let folder = '';
  before(async () => {
    server = await serve({ port: 0 });
    folder = mkdtempSync(join(tmpdir(), 'amps-portfolio-'));
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /**
   * @param {string} sentence @param {(page: Page, visit: Visit) => Promise<void>} body
   * @param {import('./harness.js').VisitOptions} [options]
   */
  const journey = (sentence, body, options = {}) => test(sentence, { timeout: TEST_MS }, async () => {
    const visit = await open(`${server.url}portfolio.html`, { first: catching, ...options });
    try {
      await body(visit.page, visit);
      assert.deepEqual(await visit.complaints(), []);
    } finally {
      await visit.close();
    }
  });

  /** What the program says of the same file. @param {string} text @param {string[]} options */
  function program(text, ...options) {
    const file = join(folder, `${browser}.csv`);
    writeFileSync(file, text);
    return JSON.parse(execFileSync(PROGRAM, ['portfolio', file, ...options], { encoding: 'utf8', maxBuffer: 1 << 28 }));
  }

  const SAMPLE = [...accounts(200)].join('');
  /** Each account with the assessment of a quarter before, as visitors may try it. */
  const TRIED = [...accounts(200, undefined, true)].join('');

  journey('the sample is scored, and says what the program says of the same file', async (page) => {
    await clickOn(page, 'Try it with 200 sample accounts');
    await columnsShown(page);
    assert.deepEqual(await page.$$eval('.meanings td:nth-child(2) select:first-child', (all) => all.map((select) => /** @type {HTMLSelectElement} */ (select).value)),
      ['id', 'name', 'owner', 'segment', 'arr', 'renewal_date', 'stage', 'A1', 'A2', 'A3', 'M1', 'M2', 'M3', 'P1', 'P2', 'P3', 'S1', 'S2', 'S3', 'S4', 'date']);
    await clickOn(page, 'Score the accounts');
    await listed(page);
    const { summary, first, refused } = program(TRIED, '--as-of', await todayIn(page));
    const [totals] = summary.totals;
    const euros = (/** @type {number} */ n) => new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(n);
    const words = await page.$eval('.totals', ({ textContent }) => textContent ?? '');
    for (const amount of [totals.value_at_risk, totals.value_at_risk_at_worst, totals.value]) assert.ok(words.includes(euros(amount)), words);
    assert.deepEqual((await names(page)).slice(0, 5), first.slice(0, 5).map((/** @type {any} */ { name }) => name));
    const cell = await page.$eval('[data-place="0"] .c-score', ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
    assert.ok(cell.startsWith(first[0].score.toFixed(1)), cell);
    assert.equal(await page.$eval('.refused summary', ({ textContent }) => textContent), `${summary.refused} rows refused`);
    assert.deepEqual(await page.$$eval('.refused li bdi', (all) => all.map(({ textContent }) => textContent)), refused.map((/** @type {any} */ { message }) => message));
    const matrix = await page.$$eval('.matrix tbody tr', (rows) => rows.map((row) => [...row.querySelectorAll('td')].map((each) => parseInt(each.textContent?.trim() ?? '', 10))));
    assert.deepEqual(matrix, totals.stages.map((/** @type {any} */ { bands }) => bands.map((/** @type {any} */ { accounts: n }) => n)));
  });

  journey('what the user said about columns is remembered for files of the same headers', async (page) => {
    const table = `customer thing,stage,${ROWS.split(',').slice(2).join(',')}`;
    const row = 'Acme,renewal,3,4,2,3,2,,1,1,0,4,3,3,2\n';
    const first = '.meanings tbody tr:first-child select';
    const meaning = () => page.$eval(first, (select) => /** @type {HTMLSelectElement} */ (select).value);
    await drop(page, 'a.csv', table + row);
    await columnsShown(page);
    assert.equal(await meaning(), 'none');
    await page.select(first, 'name');
    await clickOn(page, 'Score the accounts');
    await listed(page);
    await page.reload();
    await drop(page, 'b.csv', table + row.replace('Acme', 'Globex'));
    await columnsShown(page);
    await sees(page, 'The columns mean what you said the last time.');
    assert.equal(await meaning(), 'name');
    await page.evaluate(() => localStorage.setItem('amps.columns', '{'));
    await clickOn(page, 'Another file');
    await drop(page, 'c.csv', table + row);
    await columnsShown(page);
    assert.equal(await meaning(), 'none', 'what is damaged is nothing');
  });

  journey('what is said of a column right before the accounts are scored counts, and is remembered', async (page) => {
    const table = `customer thing,${ROWS.replace('name,', '')}Acme,renewal,3,4,2,3,2,,1,1,0,4,3,3,2\n`;
    await drop(page, 'a.csv', table);
    await columnsShown(page);
    await meanAndGo(page, 1, 'name', '#portfolio .main');
    await listed(page);
    assert.deepEqual(await names(page), ['Acme']);
    await page.reload();
    await drop(page, 'b.csv', table);
    await columnsShown(page);
    await sees(page, 'The columns mean what you said the last time.');
  });

  journey('accounts of a table are kept here once, joined by id, and taken back', async (page) => {
    const table = (/** @type {string} */ name) => `id,${ROWS}c1,renewal,${name},3,4,2,3,2,,1,1,0,4,3,3,2\nc2,renewal,Globex,4,4,4,4,4,4,4,4,4,4,4,4,4\n`;
    const keep = async () => {
      await clickOn(page, 'Keep these 2 accounts here');
      // The dialog before may still be going.
      await until(page, 'what they would bring is counted', () => document.querySelectorAll('dialog.keep').length === 1 && document.querySelector('dialog.keep[open] td'));
    };
    const counts = async () => (await counted(page)).map((numbers) => numbers.join(' '));
    await scored(page, table('Acme'));
    await keep();
    assert.deepEqual(await counts(), ['2 2', '0 0', '0 0', '0']);
    await click(page, 'Import');
    await sees(page, '4 records imported, 0 skipped.');
    await click(page, 'Undo');
    await sees(page, 'Undone.');
    await click(page, 'Dismiss');
    await keep();
    assert.deepEqual(await counts(), ['2 2', '0 0', '0 0', '0'], 'all was taken back');
    await click(page, 'Import');
    await sees(page, '4 records imported, 0 skipped.');
    await click(page, 'Dismiss');
    await clickOn(page, 'Another file');
    await scored(page, table('Acme GmbH'));
    await keep();
    assert.deepEqual(await counts(), ['0 1', '1 1', '1 0', '0'], 'the same id is the same account, whatever its name');
    await click(page, 'Cancel');
    await page.goto(`${server.url}?view=accounts`);
    await sees(page, 'Globex');
    assert.deepEqual(await page.$$eval('#view tbody .link', (all) => all.map(({ textContent }) => textContent?.trim())), ['Acme', 'Globex']);
  });

  journey('the export is that of the program, to the byte', async (page) => {
    await scored(page, SAMPLE);
    await page.click('.export summary');
    for (const [kind, end] of [['CSV', 'csv'], ['JSON Lines', 'jsonl']]) {
      const { text } = await savedBy(page, () => clickOn(page, kind));
      const out = join(folder, `${browser}-out.${end}`);
      program(SAMPLE, '--as-of', await todayIn(page), '--out', out);
      assert.equal(text, readFileSync(out, 'utf8'), kind);
    }
    await page.select('.export select', 'comma');
    const german = await savedBy(page, () => clickOn(page, 'CSV'));
    assert.match(german.text.split('\n')[2], /,"\d+,\d","\d+,\d",/, 'our numbers as the reader writes them');
    const refusedFile = await savedBy(page, () => clickOn(page, 'Download the list'));
    assert.match(refusedFile.text, /^line,code,message\r\n\d+,[a-z-]+,./);
  });

  journey('the Monday meeting by keyboard alone: an owner, what renews soon, what is critical, its first step copied', async (page) => {
    await scored(page, SAMPLE);
    /** Tab until the control of that name has the focus. @param {string} label */
    const tabTo = async (label) => {
      for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const at = document.activeElement;
          const words = [...at?.closest('label')?.childNodes ?? []].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join('').trim();
          return at?.getAttribute('aria-label') ?? (words || at?.textContent?.trim());
        });
        if (name === label) return;
      }
      assert.fail(`no key reaches “${label}”`);
    };
    const count = () => page.$eval('.ranked [role=status]', ({ textContent }) => textContent ?? '');
    const changed = (/** @type {string} */ beforehand) => until(page, 'the list has changed', (was) => document.querySelector('.ranked [role=status]')?.textContent !== was, beforehand);
    let shown = await count();
    await tabTo('Band');
    await page.keyboard.press('ArrowDown');
    await changed(shown);
    shown = await count();
    await tabTo('Owner');
    await page.keyboard.press('ArrowDown');
    await changed(shown);
    shown = await count();
    await tabTo('Renewal');
    await page.keyboard.type('Renewing within 90');
    await changed(shown);
    await listed(page);
    await tabTo('Accounts');
    await page.keyboard.press('Enter');
    await until(page, 'the account has the focus', () => document.activeElement?.closest('.account-row'));
    const chosen = await page.$eval('.account-row', (row) => ({ name: row.querySelector('h3')?.textContent, step: row.querySelector('p')?.textContent?.trim() }));
    assert.equal(chosen.name, (await names(page))[0]);
    await page.keyboard.press('Tab');
    const copied = await copiedBy(page, () => page.keyboard.press('Enter'));
    assert.equal(copied, `${chosen.name}: ${chosen.step}`);
    const rows = await page.$$eval('.list-rows [role=row]', (all) => all.map((row) => ({
      owner: row.querySelector('.c-account .about')?.textContent?.split(' · ')[0], band: row.querySelector('.c-score')?.textContent ?? '',
    })));
    assert.ok(rows.length > 0);
    for (const { owner, band } of rows) {
      assert.equal(owner, 'Ana Ruiz');
      assert.match(band, /Critical/);
    }
  });

  /** @param {Page} page */
  const drawn = (page) => until(page, 'the picture is drawn', () => document.querySelector('.canvas[aria-busy=false] svg'));

  journey('value and score: a mark for each account, its table, what the list shows, and one that is chosen by a click', async (page) => {
    await scored(page, SAMPLE);
    await drawn(page);
    const marks = () => page.$$eval('.canvas [aria-label=dot] path, .canvas [aria-label=dot] circle', (all) => all.length);
    const counted_ = () => page.$$eval('.spread-figure tbody tr', (rows) => rows.map((row) => Number(row.querySelector('td')?.textContent)).reduce((sum, n) => sum + n, 0));
    const { summary } = program(SAMPLE, '--as-of', await todayIn(page));
    const leftOut = Number((await page.$eval('.spread-figure p', ({ textContent }) => textContent ?? '')).match(/(\d+) accounts without/)?.[1]);
    assert.equal(await marks() + leftOut, summary.accounts);
    assert.equal(await counted_(), await marks(), 'the table says the same');
    assert.equal(await page.$('.canvas style'), null);
    const before = await marks();
    await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.totals .link')).click());
    await until(page, 'the picture shows them alone', (was) => document.querySelectorAll('.canvas [aria-label=dot] path, .canvas [aria-label=dot] circle').length < was, before);
    assert.equal(await page.$eval('.filters label:nth-of-type(6) select', (select) => /** @type {HTMLSelectElement} */ (select).value), '90');
    await listed(page);
    const place = await page.$$eval('.canvas [aria-label=dot] path, .canvas [aria-label=dot] circle', ([mark]) => {
      mark.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(place.x, place.y);
    await until(page, 'it says which account that is', () => document.querySelector('.canvas [aria-label=tip] text'));
    const name = await page.$eval('.canvas [aria-label=tip] text', (text) => text.querySelector('tspan')?.textContent?.replace(/\u200b/g, '').trim() ?? '');
    await page.mouse.click(place.x, place.y);
    await until(page, 'that account is shown', (wanted) => document.querySelector('.account-row h3')?.textContent === wanted, name);
  });

  journey('currencies are drawn one at a time', async (page) => {
    const row = (/** @type {string} */ name, /** @type {string} */ rest) => `${name},${rest},RN,3,4,2,3,2,3,1,1,0,4,3,3,2\n`;
    await scored(page, `name,arr,currency,stage,A1,A2,A3,M1,M2,M3,P1,P2,P3,S1,S2,S3,S4\n${row('Blue', '10,EUR')}${row('Red', '20,EUR')}${row('Sea', '30,USD')}`);
    await drawn(page);
    const shown = () => page.$eval('.canvas svg', (svg) => [svg.querySelectorAll('[aria-label=dot] > *').length, /Value \((...)\)/.exec(svg.textContent ?? '')?.[1]]);
    assert.deepEqual(await shown(), [2, 'EUR']);
    await page.select('.spread-figure select', '2');
    await until(page, 'the other currency is drawn', () => document.querySelector('.canvas[aria-busy=false] svg')?.textContent?.includes('(USD)'));
    assert.deepEqual(await shown(), [1, 'USD']);
  });

  journey('what has moved: who fell and rose the most, why, and all of them in the list', async (page) => {
    await scored(page, TRIED);
    const { summary, fallers, risers } = program(TRIED, '--as-of', await todayIn(page));
    assert.ok(summary.fell > 5 && summary.rose > 5, 'there is something to tell');
    const told = await page.$$eval('.movers section', (parts) => parts.map((part) => [...part.querySelectorAll('ol > li')].map((line) => ({
      name: line.querySelector('b')?.textContent, moved: line.querySelector('.moved')?.textContent, causes: [...line.querySelectorAll('.causes b')].map(({ textContent }) => textContent),
    }))));
    const score = (/** @type {number} */ n) => Math.abs(n).toFixed(1);
    const expected = (/** @type {any[]} */ list) => list.map(({ account, before, causes }) => ({
      name: account.name,
      moved: `${score(before.score)} → ${score(before.score + account.change)} (${account.change < 0 ? '−' : '+'}${score(account.change)})`,
      causes: causes.map((/** @type {any} */ { question }) => question).filter(Boolean),
    }));
    assert.deepEqual(told, [expected(fallers), expected(risers)]);
    assert.ok((await page.$eval('.movers > p', ({ textContent }) => textContent ?? '')).includes(`${summary.fell} fell, ${summary.rose} rose, ${summary.unmoved} stayed`));
    await page.evaluate(() => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.movers .link')])[1].click());
    await until(page, 'the list is sorted by what rose', (name) => document.querySelector('[data-place="0"] .c-account b')?.textContent === name, risers[0].account.name);
  });

  journey('columns of the list are chosen, sorted by and remembered', async (page) => {
    await scored(page, TRIED);
    const heads = () => page.$$eval('.list-head [role=columnheader]', (all) => all.map(({ textContent }) => textContent?.replace(/[▲▼]/g, '').trim()));
    assert.deepEqual(await heads(), ['Account', 'Value at risk', 'Score', 'Stage', 'Renewal', 'First step']);
    await page.click('.column-choice summary');
    for (const name of ['Stage', 'Change', 'Line']) {
      await page.evaluate((words) => {
        const label = [...document.querySelectorAll('.column-choice label')].find((each) => each.textContent?.trim() === words);
        /** @type {HTMLElement | undefined} */ (label?.querySelector('input') ?? undefined)?.click();
      }, name);
    }
    assert.deepEqual(await heads(), ['Account', 'Value at risk', 'Score', 'Renewal', 'First step', 'Change', 'Line']);
    const lines = () => page.$$eval('.list-rows [role=row]', (rows) => rows.sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
      .map((row) => Number(row.querySelector('.c-line')?.textContent?.replace(',', ''))));
    const sortBy = async (/** @type {'ascending' | 'descending'} */ wanted) => {
      await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[data-order=line]')).click());
      await until(page, `it is sorted, ${wanted}`, (sort) => document.querySelector('[data-order=line]')?.getAttribute('aria-sort') === sort, wanted);
      await listed(page);
    };
    await sortBy('ascending');
    const up = await lines();
    assert.deepEqual(up, [...up].sort((a, b) => a - b));
    await sortBy('descending');
    const down = await lines();
    assert.deepEqual(down, [...down].sort((a, b) => b - a));
    await page.reload();
    await scored(page, TRIED);
    assert.deepEqual(await heads(), ['Account', 'Value at risk', 'Score', 'Renewal', 'First step', 'Change', 'Line']);
    await page.evaluate(() => localStorage.setItem('amps.list-columns', '{'));
    await page.reload();
    await scored(page, TRIED);
    assert.deepEqual(await heads(), ['Account', 'Value at risk', 'Score', 'Stage', 'Renewal', 'First step'], 'what is damaged is nothing');
  });

  journey('the encoding of a text can be set by hand', async (page) => {
    await drop(page, 'greek.csv', Buffer.from([...`${ROWS}Renewal,`].map((c) => c.charCodeAt(0)).concat(0xc1, 0xe8, 0xde, 0xed, 0xe1, ...[...',3,4,2,3,2,X,1,1,0,4,3,3,2\n'].map((c) => c.charCodeAt(0)))));
    await columnsShown(page);
    assert.equal(await page.$eval('.encoding select', (select) => /** @type {HTMLSelectElement} */ (select).value), 'windows-1252');
    await page.select('.encoding select', 'windows-1253');
    await until(page, 'the first rows are read anew', () => document.querySelector('.meanings[aria-busy=false]')?.textContent?.includes('Αθήνα'));
    await clickOn(page, 'Score the accounts');
    await listed(page);
    assert.deepEqual(await names(page), ['Αθήνα']);
  });

  if (browser === 'Chromium') {
    journey('a large table is written to the disk as it comes, and a disk that is full is told', async (page) => {
      await page.evaluate((head) => {
        const note = 'n'.repeat(4000);
        const rows = Array.from({ length: 1000 }, (_, i) => `Renewal,Account ${i},3,4,2,3,2,X,1,1,0,4,3,${i % 5},2,${note}\n`).join('');
        const input = /** @type {HTMLInputElement} */ (document.querySelector('.drop input[type=file]'));
        const transfer = new DataTransfer();
        transfer.items.add(new File([`${head.trim()},note\n`, ...Array(17).fill(rows)], 'large.csv'));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        // The dialog is the system's; the file is a real one, in the private part of the disk.
        Object.assign(globalThis, {
          showSaveFilePicker: async (/** @type {any} */ { suggestedName }) => (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
        });
      }, ROWS);
      await columnsShown(page);
      await clickOn(page, 'Score the accounts');
      await listed(page);
      await page.click('.export summary');
      await clickOn(page, 'CSV');
      await sees(page, 'large-amps.csv is written.');
      const written = await page.evaluate(async () => {
        const file = await (await (await navigator.storage.getDirectory()).getFileHandle('large-amps.csv')).getFile();
        return { size: file.size, last: (await file.slice(-60).text()).split(',').slice(1) };
      });
      assert.ok(written.size > 68_000_000, `${written.size} bytes`);
      assert.equal(written.last.length, 8, 'the scores are behind the last row');
      await page.evaluate(() => {
        Object.assign(globalThis, { showSaveFilePicker: async () => { throw new DOMException('The user aborted a request.', 'AbortError'); } });
      });
      await clickOn(page, 'JSON Lines');
      await until(page, 'nothing is under way', () => ![...document.querySelectorAll('.export button')].some((button) => /** @type {HTMLButtonElement} */ (button).disabled));
      assert.equal(await page.$eval('.export [role=status]', ({ textContent }) => textContent?.trim()), '', 'whoever closes the dialog wants no file');
      const session = await page.createCDPSession();
      await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 80_000_000 });
      await page.evaluate(() => {
        Object.assign(globalThis, { showSaveFilePicker: async () => (await navigator.storage.getDirectory()).getFileHandle('full.jsonl', { create: true }) });
      });
      await clickOn(page, 'JSON Lines');
      await sees(page, 'Nothing was exported.');
    }, { apart: true });
  }

  journey('an account opens in the calculator with its answers and what the table says of it', async (page) => {
    await scored(page, `${ROWS.trim()},owner,arr\nRenewal,Blue Harbor,3,4,2,3,2,X,1,1,0,4,3,3,2,Ana,1000\n`);
    const address = page.evaluate(() => new Promise((resolve) => {
      globalThis.open = /** @type {any} */ ((/** @type {URL} */ url) => resolve(String(url)));
    }));
    await clickOn(page, 'Open in the calculator');
    const calculator = await open(String(await address), { apart: true });
    await until(calculator.page, 'the account is scored', async () => {
      const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
      await widget?.updateComplete;
      return widget?.result?.score === 48.5 && widget.assessment.account?.owner === 'Ana' && document.body.textContent?.includes('Blue Harbor');
    }).finally(() => calculator.close());
  });

  journey('the accounts that the calculator keeps are a portfolio, too, and lead back to it', async (page) => {
    await page.goto(`${server.url}#v=AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2`);
    await siteReady(page);
    await click(page, 'Keep a copy');
    await until(page, 'it is kept', () => /[?&]account=/.test(location.search));
    const account = new URL(page.url()).searchParams.get('account');
    await tap(page, '.results [data-do=override]');
    await fill(page, '.results [name=band]', 'healthy');
    await fill(page, '.results [name=reason]', 'New sponsor');
    await fill(page, '.results [name=author]', 'Ana');
    await tap(page, '.results [data-do=judge]');
    await until(page, 'it is kept, too', () => document.querySelector('.saved')?.textContent?.trim() === 'Saved in this browser');
    await page.goto(`${server.url}?view=history&account=${account}`);
    await siteReady(page);
    assert.match(await page.$eval('tbody td .by-hand', ({ parentElement }) => parentElement?.textContent?.trim() ?? ''), /^Set by hand: Healthy\s*48\.5/);
    await page.goto(`${server.url}portfolio.html`);
    await clickOn(page, 'Use the 1 account kept here');
    await listed(page);
    await page.goto(`${server.url}?view=accounts`);
    await siteReady(page);
    await page.waitForSelector('a[href="portfolio.html?view=own"]');
    await Promise.all([page.waitForNavigation(), page.click('a[href="portfolio.html?view=own"]')]);
    await listed(page);
    assert.match(await page.$eval('[data-place="0"] .c-score', ({ textContent }) => textContent ?? ''), /^Set by hand: Healthy\s*48\.5/);
    await page.focus('.accounts-list');
    await page.keyboard.press('Enter');
    await until(page, 'the way to it has the focus', () => document.activeElement?.matches('.account-row a'));
    await page.keyboard.press('Enter');
    await until(page, 'the calculator shows it', (id) => new URLSearchParams(location.search).get('account') === id, account);
  }, { apart: true });

  const stuff = `${ROWS}Renewal,Müller,3,4,2,3,2,X,1,1,0,4,3,3,2\n`;
  const UNREADABLE = /** @type {const} */ ([
    ['an empty file', '', 'This file cannot be read as a table. The file is empty. Expected is a text with one row an account, cells separated by commas, semicolons, tabs or |, and their names in the first row.'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13, 0, 0]), 'This file cannot be read as a table. The file is no text. Expected is'],
    ['a table without answers', 'name,arr\nBlue,1\n', 'No column holds answers. Expected is a column with vectors, or one for each question, named A1, A2,'],
    ['a table without a stage', 'name,A1\nBlue,1\n', 'No column holds the stage. Expected is one with onboarding, adoption-growth, renewal. Columns are name, A1.'],
  ]);
  for (const [what, content, told] of UNREADABLE) {
    journey(`${what} is refused in words, and another file may follow`, async (page) => {
      await drop(page, 'odd.csv', content);
      await until(page, 'the file has been looked at', () => document.querySelector('.fault, .meanings[aria-busy=false]'));
      if (await page.$('.meanings')) await clickOn(page, 'Score the accounts');
      const fault = await faultTold(page);
      assert.ok(fault.startsWith(told), fault);
      if (await page.$('.meanings')) await clickOn(page, 'Another file');
      await scored(page, stuff);
      assert.deepEqual(await names(page), ['Müller']);
    });
  }

  for (const [encoding, bytes] of /** @type {const} */ ([
    ['utf-16le', Buffer.from(`\ufeff${stuff}`, 'utf16le')], ['utf-16le', Buffer.from(stuff, 'utf16le')], ['windows-1252', Buffer.from(stuff, 'latin1')],
  ])) {
    journey(`a file in ${encoding}${bytes[0] === 0xff ? ' with its mark' : ''} is read as what it is`, async (page) => {
      await scored(page, bytes);
      assert.deepEqual(await names(page), ['Müller']);
      assert.ok((await page.$eval('.portfolio-view', ({ textContent }) => textContent ?? '')).includes(`is read as ${encoding}`));
    });
  }

  journey('a workbook is read sheet by sheet, with numbers and days as its cells have them', async (page) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['About this export']]), 'Read me');
    utils.book_append_sheet(book, utils.aoa_to_sheet([
      ['Account Name', 'ARR', 'Renewal Date', 'Stage', 'A1'], ['Blue, Inc.', 1234.5, new Date(Date.UTC(2027, 2, 31)), 'Renewal', 3],
    ], { UTC: true }), 'Accounts');
    await drop(page, 'accounts.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
    await until(page, 'the sheets are offered', () => [...document.querySelectorAll('#portfolio button')].some(({ textContent }) => textContent === 'Read me'));
    await clickOn(page, 'Accounts');
    await columnsShown(page);
    assert.deepEqual(await page.$$eval('.meanings tbody td:last-child', (cells) => cells.map(({ textContent }) => textContent)),
      ['Blue, Inc.', '1234.5', '2027-03-31', 'Renewal', '3']);
    await clickOn(page, 'Score the accounts');
    await listed(page);
    assert.deepEqual(await names(page), ['Blue, Inc.']);
  });

  journey('a workbook that is damaged is refused in words', async (page) => {
    await drop(page, 'broken.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8));
    assert.match(await faultTold(page), /^This file cannot be read as a table\. The workbook cannot be read: /);
  });

  journey('dates whose day and month could be either are asked for', async (page) => {
    await drop(page, 'dates.csv', 'name,renewal,stage,A1\nBlue,03/12/2026,Renewal,1\n');
    await columnsShown(page);
    assert.ok(await page.$eval('.actions .main', (button) => /** @type {HTMLButtonElement} */ (button).disabled));
    await page.select('select[aria-label="Notation of renewal"]', 'month_first');
    await until(page, 'it is answered', () => !(/** @type {HTMLButtonElement} */ (document.querySelector('.actions .main'))).disabled);
    await clickOn(page, 'Score the accounts');
    await listed(page);
    assert.match(await page.$eval('[data-place="0"] .c-renewal', ({ textContent }) => textContent ?? ''), /Mar 12, 2026/);
  });

  journey('a million accounts: progress moves, cancelling ends it, and keys reach the last row', async (page) => {
    await page.evaluate((head, million) => {
      const block = Array.from({ length: 1000 }, (_, i) => `Renewal,Account ${i},3,4,2,3,2,X,1,1,0,4,3,${i % 5},2\n`).join('');
      const file = new File([head, ...Array(million / 1000).fill(block)], 'million.csv');
      const input = /** @type {HTMLInputElement} */ (document.querySelector('.drop input[type=file]'));
      const transfer = new DataTransfer();
      transfer.items.add(file);
      Object.assign(globalThis, { again: file });
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, ROWS, MILLION);
    await columnsShown(page);
    await clickOn(page, 'Score the accounts');
    await until(page, 'progress is made', () => Number(document.querySelector('progress')?.value) > 0);
    await clickOn(page, 'Cancel');
    await page.waitForSelector('.drop');
    await page.evaluate(() => {
      const input = /** @type {HTMLInputElement} */ (document.querySelector('.drop input[type=file]'));
      const transfer = new DataTransfer();
      transfer.items.add(/** @type {any} */ (globalThis).again);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await columnsShown(page);
    await clickOn(page, 'Score the accounts');
    await listed(page);
    assert.equal(await page.$eval('.accounts-list', (list) => list.getAttribute('aria-rowcount')), String(MILLION + 1));
    await page.focus('.accounts-list');
    await page.keyboard.press('End');
    await until(page, 'the last row is there', (last) => {
      const row = document.querySelector(`[data-place="${last}"]`);
      const list = document.querySelector('.accounts-list')?.getBoundingClientRect();
      const box = row?.getBoundingClientRect();
      return row?.getAttribute('aria-selected') === 'true' && row.querySelector('.c-account b')?.textContent === 'Account 999'
        && box && list && box.top >= list.top && box.bottom <= list.bottom + 1;
    }, MILLION - 1);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Home');
    await until(page, 'the first row is there', () => document.querySelector('[data-place="0"]')?.getAttribute('aria-selected') === 'true');
  });

  journey('the model as SQL is written for the table that is named, as the program writes it, and a bad name is refused', async (page) => {
    await until(page, 'it can be unfolded', () => {
      const summary = /** @type {HTMLElement | null} */ (document.querySelector('.sql summary'));
      summary?.focus();
      return summary;
    });
    await page.keyboard.press('Enter');
    await page.select('.sql [name=dialect]', 'postgresql');
    await page.type('.sql [name=table]', 'crm..accounts');
    await page.keyboard.press('Enter');
    await sees(page, '"crm..accounts" is not the name of a table.');
    await page.$eval('.sql [name=table]', (field) => /** @type {HTMLInputElement} */ (field).select());
    await page.type('.sql [name=table]', 'crm.accounts');
    await page.type('.sql [name=value]', 'arr');
    await page.keyboard.press('Enter');
    const query = await page.waitForSelector('.query code');
    const text = await query?.evaluate(({ textContent }) => textContent);
    assert.equal(text?.trim(), execFileSync(PROGRAM, ['model', 'sql', '--dialect', 'postgresql', '--table', 'crm.accounts', '--value', 'arr'], { encoding: 'utf8' }).trim());
    assert.equal(await copiedBy(page, () => clickOn(page, 'Copy the query')), text);
    assert.deepEqual(await axe(page), []);
    assert.ok(await overflow(page) <= 0);
  });

  for (const [look, options] of looksIn(browser)) {
    journey(`every step is readable: ${look}`, async (page) => {
      assert.deepEqual(await axe(page), [], 'nothing chosen yet');
      assert.ok(await overflow(page) <= 0);
      await drop(page, 'accounts.csv', SAMPLE);
      await columnsShown(page);
      assert.deepEqual(await axe(page), [], 'columns');
      assert.ok(await overflow(page) <= 0);
      await clickOn(page, 'Score the accounts');
      await listed(page);
      assert.deepEqual(await axe(page), [], 'result');
      assert.ok(await overflow(page) <= 0);
    }, options);
  }

  if (browser === 'Chromium') {
    journey('every step speaks every language, and nothing sticks out at 320 pixels', async (page) => {
      await drop(page, 'accounts.csv', SAMPLE);
      await columnsShown(page);
      const speaks = async (/** @type {string} */ step) => {
        for (const tag of languages) {
          await page.select('select.languages', tag);
          await until(page, `it speaks ${tag}`, (wanted) => document.documentElement.lang === wanted, tag);
          assert.ok(await overflow(page) <= 0, `${step} in ${tag} sticks out`);
          const words = await page.$eval('#portfolio', ({ textContent }) => textContent ?? '');
          assert.ok(!words.includes('undefined') && !words.includes('NaN'), `${step} in ${tag}`);
        }
        await page.select('select.languages', 'en');
        await until(page, 'it speaks English', () => document.documentElement.lang === 'en');
      };
      await speaks('columns');
      await clickOn(page, 'Score the accounts');
      await listed(page);
      await speaks('result');
    }, { width: 320, height: 640 });
  }
});

