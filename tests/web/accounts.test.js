// Accounts and their history: kept, compared, exported and brought back, whatever the browser's storage does.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.js';
import { eventually } from '../eventually.js';
import {
  anotherTab, axe, forEachBrowser, journeys, looksIn, overflow, press, scoredNatively, setLook,
} from './harness.js';
import {
  answer, catching, chooseFile, click, counted, fullStorage, put, savedBy, sees, seesNot, siteReady, stored as storedOf,
} from './steps.js';

/** @typedef {import('./harness.js').Page} Page */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const AMPS = fileURLToPath(new URL('../../build/native/amps', import.meta.url));
const MODEL = { id: 'amps', version: '1.0.0' };
const QUESTIONS = ['A1', 'A2', 'A3', 'M1', 'M2', 'M3', 'P1', 'P2', 'P3', 'S1', 'S2', 'S3', 'S4'];

const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const HOSTILE = [
  '<img src=x onerror="globalThis.harmed=1">', '"><script>globalThis.harmed=1</script>',
  'javascript:globalThis.harmed=1', '\u202egnp.exe', '${globalThis.harmed=1}', '=HYPERLINK("http://x")',
  '\u0000\u2028\ufffd',
];

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ dir: DIST, port: 0 }); });
after(() => site.close());

const day = (/** @type {number} */ ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/** As the page tells it. @param {string} date */
const told = (date) => new Date(date).toLocaleDateString('en', { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * @param {string} levels one character each in model order, - for none
 * @param {Record<string, unknown>} [more]
 */
const assessment = (levels, { stage = 'renewal', date = day(0), ...more } = {}) => ({
  format: 'amps-assessment',
  version: 1,
  model: MODEL,
  stage,
  date,
  answers: Object.fromEntries(QUESTIONS.flatMap((id, i) =>
    (levels[i] === '-' ? [] : [[id, { level: levels[i] === 'X' ? 'X' : Number(levels[i]) }]]))),
  ...more,
});

/** @param {string} id @param {object} account @param {object} [more] */
const accountRecord = (id, account, more = {}) =>
  ({ id, revision: 1, saved_at: '2026-01-02T03:04:05.678Z', account, ...more });

/** @param {string} id @param {string} account @param {object | string} document @param {object} [more] */
const assessmentRecord = (id, account, document, more = {}) => ({
  id,
  account_id: account,
  revision: 3,
  saved_at: '2026-01-02T03:04:05.678Z',
  document: typeof document === 'string' ? document : JSON.stringify(document),
  ...more,
});

// Members that this page does not know, at every level, must outlive it.
const STORED = {
  accounts: [
    accountRecord('acme', {
      z: [1, { y: 'kept' }], name: 'Acme', arr: 1200.5, currency: 'EUR', renewal_date: '2027-01-31',
    }, { crm: { 2: 'b', note: null } }),
    accountRecord('globex', { name: 'Globex' }),
  ],
  assessments: [
    assessmentRecord('one', 'acme', assessment('2222222222222', { stage: 'onboarding', date: day(90) })),
    assessmentRecord('two', 'acme', assessment('3432210014332', {
      date: day(9), zeta: 1, alpha: { b: [], a: '\u2028 ünïcode' },
    }), { tags: ['x'] }),
    assessmentRecord('three', 'globex', assessment('444444444444X')),
  ],
};

/** @typedef {{accounts: any[], assessments: any[]}} Stored */

/** @param {Page} page @returns {Promise<Stored>} */
const stored = (page) => storedOf(page, ['accounts', 'assessments']);

/** Until what is stored is so. @param {Page} page @param {(all: Stored) => boolean} wanted */
const storedWhen = (page, wanted) => eventually(`it is stored that ${wanted}`, () => stored(page), wanted);

/** @param {Page} page @param {Record<string, object[]>} [records] */
async function startWith(page, records = STORED) {
  await siteReady(page);
  await put(page, records);
  await page.reload();
  await siteReady(page);
}

/** The rows of the view's table as texts. @param {Page} page */
const rows = (page) => page.evaluate(() => [...document.querySelectorAll('#view tbody tr')].map((row) =>
  [...row.querySelectorAll('th, td:not(.tick)')].map((cell) => /** @type {HTMLElement} */ (cell).innerText
    .replace(/\s+/g, ' ').trim())));

/** @param {Page} page */
const vector = (page) => page.evaluate(() =>
  /** @type {any} */ (document.querySelector('amps-health-score')).value);

/** What the page exports. @param {Page} page */
const exported = async (page) => (await savedBy(page, () => click(page, 'Export everything'))).text;

/** @param {Page} page @param {number[]} which rows */
async function compare(page, which) {
  await click(page, 'History (2)');
  await page.evaluate((numbers) => {
    const boxes = [...document.querySelectorAll('#view input[type=checkbox]')];
    for (const i of numbers) /** @type {HTMLElement} */ (boxes[i]).click();
  }, which);
  await click(page, 'Compare the two selected');
  await page.waitForSelector('.waterfall');
}

forEachBrowser((open, browser) => {
  const journey = journeys(open, () => site.url);

  journey('an account is kept from its first answer, named, listed and found', {}, async (page, visit) => {
    await answer(page, SAMPLE);
    await storedWhen(page, ({ accounts, assessments }) => accounts.length === 1
      && Object.keys(JSON.parse(assessments[0]?.document ?? '{"answers":{}}').answers).length === 13);
    await click(page, 'Unnamed account');
    await page.waitForSelector('#edit[open]');
    await page.type('#edit input[name=name]', 'Acme GmbH');
    await page.type('#edit input[name=arr]', '12e');
    await page.keyboard.press('Enter');
    await sees(page, 'The revenue must be a number from 0');
    await page.focus('#edit input[name=arr]');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('#edit[open]'));
    await storedWhen(page, ({ accounts, assessments }) => accounts[0].account.arr === 12
      && JSON.parse(assessments[0].document).account?.name === 'Acme GmbH');

    await click(page, 'Accounts');
    const { score, range } = JSON.parse(scoredNatively(SAMPLE));
    const [row] = await rows(page);
    assert.match(row[0], /Acme GmbH/);
    assert.equal(row[1], `${score.toFixed(1)} At risk ${range.low.toFixed(1)} to ${range.high.toFixed(1)}`);
    await page.type('#view input[type=search]', 'nobody');
    await sees(page, 'No account matches “nobody”.');
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('the Monday meeting: the most urgent first, filtered, ticked, deleted and brought back, by keyboard', {}, async (page, visit) => {
    const many = [
      ['Small', { arr: 1000, currency: 'EUR', renewal_date: day(5), owner: 'Kim' }, '0000000000000'],
      ['Large', { arr: 90000, currency: 'EUR', renewal_date: day(-12), owner: 'Lee' }, '2222222222222'],
      ['Fine', { arr: 90000, currency: 'EUR', renewal_date: day(200), owner: 'Lee' }, '4444444444444'],
    ];
    await startWith(page, {
      accounts: many.map(([name, account]) => accountRecord(String(name), { name, .../** @type {object} */ (account) })),
      assessments: many.map(([name, , levels]) => assessmentRecord(`of-${name}`, String(name), assessment(String(levels)))),
    });
    await click(page, 'Accounts');
    await sees(page, '€45,000');
    const listed = () => page.$$eval('#view tbody .link', (all) => all.map((each) => each.textContent?.trim()));
    assert.deepEqual(await listed(), ['Large', 'Small', 'Fine']);
    await sees(page, 'in 12 days');
    await sees(page, '5 days ago');

    await page.focus('.filters select[name=owner]');
    await page.keyboard.type('Lee');
    await sees(page, '2 accounts');
    assert.deepEqual(await listed(), ['Large', 'Fine']);
    await page.focus('.filters select[name=renewing]');
    await page.keyboard.press('ArrowDown');
    await sees(page, '1 account');
    assert.deepEqual(await listed(), ['Fine']);
    await page.keyboard.press('Home');
    await page.focus('.filters select[name=owner]');
    await page.keyboard.press('Home');
    await sees(page, '3 accounts');

    const sort = (/** @type {string} */ name) => page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('#view thead th')].find((each) => each.textContent?.includes(wanted));
      /** @type {HTMLElement} */ (found?.querySelector('button')).focus();
      return found?.getAttribute('aria-sort');
    }, name);
    assert.equal(await sort('Value at risk'), 'descending');
    assert.equal(await sort('Score today'), null);
    await page.keyboard.press('Enter');
    assert.equal(await sort('Score today'), 'ascending');
    assert.deepEqual(await listed(), ['Small', 'Large', 'Fine']);
    await page.keyboard.press('Enter');
    assert.equal(await sort('Score today'), 'descending');
    assert.deepEqual(await listed(), ['Fine', 'Large', 'Small']);

    const before = JSON.stringify(await stored(page));
    for (const name of ['Fine', 'Small']) {
      await page.focus(`#view input[aria-label="Select ${name}"]`);
      await page.keyboard.press(' ');
    }
    await click(page, 'Delete 2 accounts');
    await sees(page, '2 accounts and 2 assessments deleted.');
    await storedWhen(page, ({ accounts }) => accounts.map(({ id }) => id).join() === 'Large');
    await click(page, 'Undo');
    await sees(page, 'Undone.');
    assert.equal(JSON.stringify(await stored(page)), before);
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('a table of accounts is led to the portfolio', {}, async (page) => {
    await startWith(page);
    await click(page, 'Accounts');
    await chooseFile(page, 'crm.csv', 'Account;ARR\nAcme;1\n');
    await sees(page, 'crm.csv is a table.');
    await Promise.all([page.waitForNavigation(), page.evaluate(() => {
      const open = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Open Portfolio');
      open?.click();
    })]);
    await sees(page, 'Drop an export of your accounts');
  });

  journey('what a page could not write before it closed is kept by the next one', {}, async (page) => {
    await siteReady(page);
    await press(page, ['Tab', '3', '2']);
    await storedWhen(page, ({ assessments }) => assessments.length === 1);
    // A closing page gets no answer from its database any more.
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => { throw new DOMException('closing', 'InvalidStateError'); };
    });
    await page.keyboard.press('4');
    const other = await anotherTab(page);
    // Firefox does not always answer that a tab is closed: the tab itself is asked.
    page.close({ runBeforeUnload: false }).catch(() => {});
    await eventually('the tab is closed', () => page.isClosed(), Boolean);
    await other.goto(site.url);
    await siteReady(other);
    await other.waitForFunction(() => /** @type {any} */ (document.querySelector('amps-health-score')).value
      .startsWith('AMPS:1/ST:RN/A1:2/A2:4/A3:X'));
    const { assessments } = await stored(other);
    assert.deepEqual(assessments.map(({ document }) => JSON.parse(document).answers.A2?.level), [4]);
    assert.deepEqual(await other.evaluate(() => Object.keys(localStorage)), ['amps.begun']);
  });

  journey('the answers that an earlier version kept become an account, once', {}, async (page) => {
    await siteReady(page);
    await page.evaluate((text) => localStorage.setItem('amps.assessment', text),
      JSON.stringify(assessment('3210-----4444', { extra: true })));
    await page.reload();
    await siteReady(page);
    assert.match(await vector(page), /^AMPS:1\/ST:RN\/A1:3\/A2:2\/A3:1\/M1:0\/M2:X/);
    await page.reload();
    await siteReady(page);
    const { accounts, assessments } = await stored(page);
    assert.equal(accounts.length, 1);
    assert.deepEqual(assessments.map(({ document }) => JSON.parse(document).extra), [true]);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['amps.begun']);
  });

  journey('the history shows each assessment, and its trend carries the same numbers', {}, async (page) => {
    await startWith(page);
    await click(page, 'Accounts');
    await click(page, 'Acme');
    await click(page, 'History (2)');
    const table = await rows(page);
    assert.equal(table.length, 2);
    const trend = await page.$eval('.trend', (picture) => [
      picture.querySelector('title')?.textContent, picture.querySelector('desc')?.textContent,
    ]);
    assert.equal(trend[0], 'Trend of Acme');
    for (const [, dated, score, range] of table) {
      const words = `${/^\w+ \d+, \d{4}/.exec(dated)?.[0]} ${score.split(' ')[0]}, ${range}`;
      assert.ok(trend[1]?.includes(words), `${trend[1]} says ${words}`);
    }
    const { document } = STORED.assessments[0];
    const one = JSON.parse(execFileSync(AMPS, ['score', '-'], { input: document, encoding: 'utf8' }));
    assert.equal(table[1][2].split(' ')[0], one.score.toFixed(1));
  });

  journey('saving as new leaves the old one as it was, and the old one is read-only', {}, async (page) => {
    await startWith(page);
    await click(page, 'Accounts');
    await click(page, 'Acme');
    const before = await stored(page);
    await click(page, 'Save as new assessment');
    const { assessments } = await storedWhen(page, (all) => all.assessments.length === 4);
    const old = before.assessments.find(({ id }) => id === 'two');
    assert.deepEqual(assessments.find(({ id }) => id === 'two'), old);
    const fresh = JSON.parse(assessments.find(({ id }) => !['one', 'two', 'three'].includes(id)).document);
    assert.equal(fresh.zeta, 1);
    // An answer does not grow young by being copied.
    assert.equal(fresh.answers.A1.date, day(9));

    await click(page, 'History (3)');
    await click(page, `Open the assessment of ${told(day(9))}`);
    await sees(page, 'read-only');
    await (await page.waitForSelector('amps-health-score >>> input[name=stage]'))?.focus().catch(() => {});
    await press(page, ['1', '0']);
    await click(page, 'Continue from here');
    // Writes keep their order: one of the read-only assessment would be stored by now.
    const after = await storedWhen(page, (all) => all.assessments.length === 5);
    assert.deepEqual(after.assessments.find(({ id }) => id === 'two'), old);
    await seesNot(page, 'read-only');
  });

  journey('the waterfall tells what the program tells about the same change', {}, async (page, visit) => {
    await startWith(page);
    await click(page, 'Accounts');
    await click(page, 'Acme');
    await compare(page, [0, 1]);
    const texts = STORED.assessments.slice(0, 2).map(({ document }) => JSON.parse(document));
    const levels = (/** @type {any} */ { answers }) =>
      QUESTIONS.map((id) => `${id}:${answers[id].level}`).join('/');
    const [old, young] = texts.map((text, i) => `AMPS:1/ST:${['ON', 'RN'][i]}/${levels(text)}`);
    const change = JSON.parse(execFileSync(AMPS, ['change', old, young], { encoding: 'utf8' }));
    const shown = (await rows(page)).map((cells) => [cells[0], cells.at(-1)]);
    assert.ok(shown[0][1]?.startsWith(change.from.score.toFixed(1)));
    assert.ok(shown.at(-1)?.[1]?.startsWith(change.to.score.toFixed(1)));
    const causes = shown.slice(1, -1);
    const moved = [...change.answers, ...change.stages].filter(({ exact }) => exact !== '0');
    assert.equal(causes.length, moved.length);
    for (const { question, points } of change.answers) {
      const row = causes.find(([what]) => what?.startsWith(`${question} `));
      if (points === 0) assert.equal(row, undefined);
      else assert.ok(Math.abs(Number(row?.[1]?.replace('−', '-')) - points) <= 0.005, `${row} ${points}`);
    }
    const total = await page.$eval('.waterfall tfoot td', (cell) => cell.textContent ?? '');
    assert.ok(Math.abs(Number(total.replace('−', '-')) - change.difference.points) <= 0.005);
    const titles = await page.$$eval('.waterfall .picture', (all) => all.map((each) =>
      `${each.querySelector('title')?.textContent} ${each.querySelector('desc')?.textContent}`));
    assert.equal(titles.length, shown.length);
    for (const [i, [, points]] of causes.entries()) {
      assert.ok(titles[i + 1].includes(points ?? ''), titles[i + 1]);
    }
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('what is deleted comes back to the byte with Undo', {}, async (page) => {
    await startWith(page);
    const before = await stored(page);
    await click(page, 'Accounts');
    await click(page, 'Delete Acme');
    await sees(page, 'Acme and 2 assessments deleted.');
    const { assessments } = await storedWhen(page, (all) => all.accounts.length === 1);
    assert.deepEqual(assessments.map(({ id }) => id), ['three']);
    await click(page, 'Undo');
    await sees(page, 'Undone.');
    assert.equal(JSON.stringify(await stored(page)), JSON.stringify(before));

    await click(page, 'Acme');
    await click(page, 'History (2)');
    await click(page, `Delete the assessment of ${told(day(9))}`);
    await storedWhen(page, (all) => all.assessments.length === 2);
    await click(page, 'Undo');
    await sees(page, 'Undone.');
    assert.equal(JSON.stringify(await stored(page)), JSON.stringify(before));
  });

  journey('export, wipe and import give back every record to the byte', { first: catching }, async (page) => {
    await startWith(page);
    const before = await stored(page);
    await click(page, 'Accounts');
    const file = await exported(page);
    await click(page, 'Delete Acme');
    await click(page, 'Delete Globex');
    await storedWhen(page, (all) => all.accounts.length + all.assessments.length === 0);
    await page.reload();
    await siteReady(page);
    await chooseFile(page, 'file.json', file);
    await sees(page, 'Nothing has been changed yet.');
    assert.deepEqual(await counted(page), [['2', '3'], ['0', '0'], ['0', '0'], ['0']]);
    assert.equal((await stored(page)).accounts.length, 0, 'a preview stores nothing');
    await click(page, 'Import');
    await sees(page, '5 records imported, 0 skipped.');
    assert.equal(JSON.stringify(await stored(page)), JSON.stringify(before));
  });

  journey('an import overwrites and deletes only what it was told to', {}, async (page) => {
    await startWith(page);
    const before = await stored(page);
    await click(page, 'Accounts');
    const other = assessment('0000000000000', { date: day(9) });
    const file = JSON.stringify({
      format: 'amps-export', version: 1, exported_at: '2026-01-01T00:00:00Z',
      accounts: [STORED.accounts[0], accountRecord('new', { name: 'Initech' })],
      assessments: [
        { ...STORED.assessments[1], document: other },
        { ...assessmentRecord('fresh', 'new', ''), document: other },
      ],
    });
    await chooseFile(page, 'file.json', file);
    await sees(page, 'Nothing has been changed yet.');
    assert.deepEqual(await counted(page), [['1', '1'], ['1', '0'], ['0', '1'], ['0']]);
    await click(page, 'Import');
    await sees(page, '2 records imported, 2 skipped.');
    const added = await stored(page);
    for (const record of before.assessments) {
      assert.deepEqual(added.assessments.find(({ id }) => id === record.id), record);
    }

    const overwriting = async (/** @type {string} */ mode) => {
      await chooseFile(page, 'file.json', file);
      await page.waitForSelector(`input[value=${mode}]`);
      await page.$eval(`input[value=${mode}]`, (input) => /** @type {HTMLElement} */ (input).click());
      await click(page, 'Import');
      await sees(page, 'imported,');
    };
    await overwriting('take');
    const taken = await stored(page);
    assert.equal(taken.assessments.find(({ id }) => id === 'two').document, JSON.stringify(other));
    assert.equal(taken.assessments.length, 4);
    await click(page, 'Undo');
    await sees(page, 'Undone.');
    assert.deepEqual((await stored(page)).assessments, added.assessments);
    await overwriting('replace');
    const replaced = await stored(page);
    assert.deepEqual(replaced.accounts.map(({ id }) => id).sort(), ['acme', 'new']);
    assert.deepEqual(replaced.assessments.map(({ id }) => id).sort(), ['fresh', 'two']);
  });

  journey('a bad file changes nothing and is told in words, record by record', {}, async (page) => {
    await startWith(page);
    const before = JSON.stringify(await stored(page));
    await click(page, 'Accounts');
    const good = { format: 'amps-export', version: 1, accounts: [], assessments: [] };
    const files = {
      '{"format":"amps-exp': 'damaged or not JSON',
      '[]': 'It says no format',
      '{"format":"<b>other</b>"}': 'Its format is “<b>other</b>”.',
      [JSON.stringify({ ...good, version: 2 })]: 'It has format version 2; this page reads version 1.',
      [JSON.stringify({ ...good, accounts: {} })]: 'Its lists of accounts and assessments are missing.',
    };
    for (const [text, words] of Object.entries(files)) {
      await chooseFile(page, 'file.json', text);
      await sees(page, words);
      await sees(page, 'Nothing was changed.');
    }
    await page.evaluate(() => {
      const input = /** @type {HTMLInputElement} */ (document.querySelector('#view input[type=file]'));
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(50 * 1024 * 1024 + 1)], 'large.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    });
    await sees(page, 'At most 50.0 MB are allowed.');

    const records = [
      { ...assessmentRecord('level', 'acme', ''), document: assessment('9------------') },
      {
        ...assessmentRecord('model', 'acme', ''),
        document: assessment('1------------', { model: { id: 'low-touch', version: '2.1' } }),
      },
      {
        ...assessmentRecord('note', 'acme', ''),
        document: assessment('1------------', { note: 'n'.repeat(1_100_000) }),
      },
      { ...assessmentRecord('', 'acme', ''), document: assessment('1------------') },
      { ...assessmentRecord('text', 'acme', ''), document: 'not a document' },
      null,
    ];
    const accounts = [accountRecord('bad', { name: 7 }), 'x'];
    await chooseFile(page, '<img src=x>', JSON.stringify({ ...good, accounts, assessments: records }));
    await sees(page, 'What is skipped, and why');
    await sees(page, 'What <img src=x> holds');
    for (const reason of [
      'A1 has no level 9', 'low-touch', 'At most 1 MB is allowed', 'Its id is missing',
      'It holds no document', 'It is not a record', 'There is nothing to import',
    ]) await sees(page, reason);
    assert.equal(JSON.stringify(await stored(page)), before);
  });

  journey('two tabs that change one assessment at once lose nothing', {}, async (page, visit) => {
    await startWith(page, { accounts: [STORED.accounts[1]], assessments: [STORED.assessments[2]] });
    const other = await anotherTab(page);
    // A tab that is not told of the other one's writes in time.
    await other.evaluateOnNewDocument(() => {
      BroadcastChannel.prototype.addEventListener = () => {};
    });
    await other.goto(site.url);
    await siteReady(other);
    const answer = (/** @type {Page} */ each, /** @type {string} */ id, /** @type {number} */ level) =>
      each.evaluate((question, value) => {
        const root = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
        /** @type {HTMLElement} */ (root.querySelector(`input[name=${question}][value="${value}"]`)).click();
      }, id, level);
    await answer(page, 'A1', 0);
    await storedWhen(page, (all) => all.assessments[0].revision === 4);
    await answer(other, 'A2', 1);
    const { assessments } = await storedWhen(page, (all) => all.assessments.length === 2);
    const levels = assessments.map(({ document }) => JSON.parse(document).answers)
      .map(({ A1, A2 }) => `${A1.level}${A2.level}`).sort();
    assert.deepEqual(levels, ['04', '41']);
    assert.equal(assessments.find(({ id }) => id !== 'three').from_tab, 'three');
    await sees(other, 'Both versions are kept');
    // The other tab goes on with its own version.
    await answer(other, 'A3', 2);
    const all = await storedWhen(page, (kept) => kept.assessments.some(({ document }) =>
      JSON.parse(document).answers.A3.level === 2));
    assert.equal(all.assessments.length, 2);
    await other.close();
    await click(page, 'History (2)');
    await sees(page, 'from another tab');
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('an account that another tab changed meanwhile is not overwritten unasked', {}, async (page) => {
    await startWith(page, { accounts: [STORED.accounts[1]], assessments: [STORED.assessments[2]] });
    await click(page, 'Globex');
    await page.waitForSelector('#edit[open]');
    const theirs = accountRecord('globex', { name: 'Globex', owner: 'Kim' }, { revision: 2 });
    await put(page, { accounts: [theirs] });
    await page.type('#edit input[name=owner]', 'Sam');
    await page.keyboard.press('Enter');
    await sees(page, 'Another tab saved this account meanwhile: Owner Kim.');
    assert.equal((await stored(page)).accounts[0].account.owner, 'Kim');
    await click(page, 'Save');
    await storedWhen(page, (all) => all.accounts[0].account.owner === 'Sam');
  });

  journey('a tab at rest shows what another tab changed', {}, async (page) => {
    await startWith(page);
    const other = await anotherTab(page);
    await other.goto(site.url);
    await siteReady(other);
    await click(other, 'Accounts');
    await click(other, 'New account');
    await press(other, ['Tab', '2', '1']);
    await storedWhen(other, (all) => all.assessments.length === 4);
    await click(page, 'Accounts');
    await sees(page, 'Unnamed account');
    await click(other, 'Unnamed account');
    await other.waitForSelector('#edit[open]');
    await other.type('#edit input[name=name]', 'Hooli');
    await other.keyboard.press('Enter');
    await sees(page, 'Hooli');
    await other.close();
  });

  const refusals = {
    'throws': () => {
      IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };
    },
    'fails': () => {
      IDBFactory.prototype.open = () => {
        const asked = /** @type {any} */ (new EventTarget());
        asked.error = new DOMException('refused', 'InvalidStateError');
        setTimeout(() => asked.dispatchEvent(new Event('error')));
        return asked;
      };
    },
  };
  for (const [how, refuse] of Object.entries(refusals)) {
    const options = { first: refuse };
    journey(`where opening the storage ${how}, all works on and exports`, options, async (page, visit) => {
      await sees(page, 'does not let the page keep your accounts');
      await page.evaluate(catching);
      await answer(page, SAMPLE);
      await page.waitForFunction((wanted) =>
        /** @type {any} */ (document.querySelector('amps-health-score')).value === wanted, {}, SAMPLE);
      await click(page, 'Save as new assessment');
      await click(page, 'History (2)');
      const file = JSON.parse(await exported(page));
      assert.equal(file.assessments.length, 2);
      assert.equal(file.assessments[0].document.answers.A1.level, 3);
      await click(page, 'Accounts');
      assert.equal((await rows(page)).length, 1);
      assert.deepEqual(await visit.complaints(), []);
    });
  }

  journey('a full storage is told, and all is saved once there is room', {}, async (page, visit) => {
    await startWith(page);
    const before = JSON.stringify(await stored(page));
    await page.evaluate(catching);
    await page.evaluate(fullStorage);
    await click(page, 'Accounts');
    await click(page, 'New account');
    await answer(page, SAMPLE);
    await sees(page, 'The browser’s storage is full.');
    assert.equal(await vector(page), SAMPLE);
    assert.equal(JSON.stringify(await stored(page)), before);
    const file = JSON.parse(await exported(page));
    assert.equal(file.assessments.length, 4);
    await page.evaluate(() => /** @type {any} */ (globalThis).makeRoom());
    await page.evaluate(() => {
      const root = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
      /** @type {HTMLElement} */ (root.querySelector('input[name=A1][value="0"]')).click();
    });
    const { accounts } = await storedWhen(page, (all) => all.assessments.length === 4);
    assert.equal(accounts.length, 3);
    await seesNot(page, 'The browser’s storage is full.');
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('a damaged record is set aside, listed, exported and never dropped', { first: catching }, async (page) => {
    const damaged = {
      accounts: [...STORED.accounts, { id: 'frame', revision: 'x' }],
      assessments: [
        ...STORED.assessments,
        assessmentRecord('text', 'acme', '{"format":"amps-ass'),
        assessmentRecord('level', 'acme', assessment('9------------')),
      ],
    };
    await startWith(page, damaged);
    await sees(page, '3 stored records could not be read and were set aside, not deleted.');
    await click(page, 'Show');
    await sees(page, 'A1 has no level 9');
    assert.equal((await rows(page)).length, 2);
    const file = JSON.parse(await exported(page));
    const aside = file.set_aside.map((/** @type {any} */ { id }) => id);
    assert.deepEqual(aside.sort(), ['frame', 'level', 'text']);
    await click(page, 'Acme');
    await press(page, ['Tab']);
    assert.equal((await stored(page)).assessments.length, 5);
  });

  journey('a shared link is kept only when the user says so', {}, async (page) => {
    await startWith(page);
    const before = JSON.stringify(await stored(page));
    const own = await vector(page);
    await page.evaluate((text) => { location.hash = `v=${text}`; }, SAMPLE);
    await page.waitForFunction((wanted) =>
      /** @type {any} */ (document.querySelector('amps-health-score')).value === wanted, {}, SAMPLE);
    assert.equal(JSON.stringify(await stored(page)), before);
    await click(page, 'Close');
    assert.equal(await vector(page), own);
    await page.evaluate((text) => { location.hash = `v=${text}`; }, SAMPLE);
    await click(page, 'Keep a copy');
    const { assessments } = await storedWhen(page, (all) => all.accounts.length === 3);
    assert.equal(assessments.length, 4);
    assert.equal(await vector(page), SAMPLE);
  });

  journey('names, owners and documents full of markup are shown as text', {}, async (page, visit) => {
    const accounts = HOSTILE.map((name, i) =>
      accountRecord(`h${i}`, { name, owner: name, segment: name, currency: name, arr: 5 }));
    await startWith(page, {
      accounts,
      assessments: accounts.flatMap(({ id }) => [
        assessmentRecord(`${id}-1`, id, assessment('1111111111111', { stage: 'onboarding', date: day(30) })),
        assessmentRecord(`${id}-2`, id, assessment('2222222222222'), { from_tab: HOSTILE[0] }),
      ]),
    });
    const elements = () => page.$$eval(
      'main :is(img, script, iframe, a:not(.tab, .link, .button, #pages a, #first a))', (all) => all.length);
    await click(page, 'Accounts');
    await sees(page, `${HOSTILE.length} accounts`);
    const names = await page.$$eval('#view .link', (all) => all.map((each) => each.textContent?.trim()));
    assert.deepEqual(names.sort(), [...HOSTILE].sort());
    assert.equal(await elements(), 0);
    await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('#view .link')).click());
    await compare(page, [0, 1]);
    assert.equal(await elements(), 0);
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).harmed), undefined);
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('axe finds no fault with any view of accounts, in every look', {}, async (page) => {
    const bad = assessmentRecord('bad', 'acme', '{');
    await startWith(page, { ...STORED, assessments: [...STORED.assessments, bad] });
    for (const [look, options] of looksIn(browser, ['light', 'dark', 'on a phone'])) {
      await setLook(page, options);
      await click(page, 'Accounts');
      await sees(page, 'Globex');
      assert.deepEqual(await axe(page), [], `list, ${look}`);
      await chooseFile(page, 'file.json', JSON.stringify({
        format: 'amps-export', version: 1, accounts: [accountRecord('n', {}), 7], assessments: [],
      }));
      await sees(page, 'What is skipped, and why');
      assert.deepEqual(await axe(page), [], `import, ${look}`);
      await click(page, 'Accounts');
      await click(page, 'Acme');
      assert.deepEqual(await axe(page), [], `score, ${look}`);
      await compare(page, [0, 1]);
      assert.deepEqual(await axe(page), [], `compare, ${look}`);
      await click(page, 'Back to the history');
      assert.deepEqual(await axe(page), [], `history, ${look}`);
      await click(page, 'Acme');
      await page.waitForSelector('#edit[open]');
      assert.deepEqual(await axe(page), [], `edit, ${look}`);
      await page.keyboard.press('Escape');
      assert.ok(await overflow(page) <= 0, look);
    }
  });
});
