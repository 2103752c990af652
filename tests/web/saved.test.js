// The calculator as one file: saved by the site or by itself, opened from the disk, and damaged in every way.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../../web/serve.js';
import { stateOf } from '../../web/app/handover/saved-file.js';
import { EMPTY as NO_FRAMEWORK } from '../../web/app/pages/metrics/framework.js';
import { planFrom } from '../../web/app/pages/plans/templates.js';
import { heldIn, liveOf, withState } from '../../web/app/store/state-block.js';
import {
  TEST_MS, axe, forEachBrowser, inPage, jumped, looksIn, overflow, ready, scoredNatively, screen, setLook, watchJumps,
} from './harness.js';
import { answer, catching, chooseFile, click, counted, savedBy, sees, siteReady, stored, until } from './steps.js';

/** @typedef {import('./harness.js').Visit} Visit */
/** @typedef {import('./harness.js').Page} Page */
/** @typedef {import('./harness.js').VisitOptions} VisitOptions */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const EMPTY = readFileSync(join(DIST, 'amps-health-score.html'), 'utf8');
const OTHER_MODEL = JSON.parse(readFileSync(new URL('../golden/models/ten-levels.json', import.meta.url), 'utf8'));

const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const DAY = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
const HOSTILE = '</script><!-- <script> --> "\'&amp; \u2028\u2029 😀 \u202e\u05d0 مرحبا \u0000 \\u003c \r\n\t ${x} ]]>';

const folder = mkdtempSync(join(tmpdir(), 'amps-saved-'));
/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ dir: DIST, port: 0 }); });
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** @param {string} name @param {string | Uint8Array} content @returns {string} its address */
function file(name, content) {
  writeFileSync(join(folder, name), content);
  return pathToFileURL(join(folder, name)).href;
}

/** @param {string} vector @param {object} [more] */
const assessment = (vector, more = {}) => ({
  format: 'amps-assessment',
  version: 1,
  model: { id: 'amps', version: '1.0.0' },
  account: { name: `Acme ${HOSTILE}`, arr: 1200.5, z: { kept: [HOSTILE] } },
  stage: 'renewal',
  date: DAY,
  answers: Object.fromEntries(vector.split('/').slice(2).map((part) => part.split(':')).map(([id, level]) =>
    [id, {
      level: level === 'X' ? 'X' : Number(level), note: `${id} ${HOSTILE}`, link: 'https://crm.example/?a=1&b=<2>',
    }])),
  override: { band: 'healthy', reason: HOSTILE, author: 'CS lead', until: '9999-12-31' },
  ...more,
});

/** @param {object} [more] @param {any} [document] */
const state = (more = {}, document = assessment(SAMPLE)) => JSON.stringify({
  format: 'amps-export',
  version: 1,
  exported_at: '2026-01-02T03:04:05.678Z',
  accounts: [{ id: 'acme', revision: 1, saved_at: '2026-01-02T03:04:05.678Z', account: document.account }],
  assessments: [{ id: 'one', account_id: 'acme', revision: 1, saved_at: '2026-01-02T03:04:05.678Z', document }],
  ...more,
}, null, 1).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const ONBOARDING = JSON.parse(readFileSync(new URL('../../core/templates/onboarding.json', import.meta.url), 'utf8'));
const SAVED_AT = '2026-01-02T03:04:05.678Z';
/** What is about no account alone, beside a plan of one. */
const OF_ALL = {
  plans: [{ id: 'p', account_id: 'acme', revision: 1, saved_at: SAVED_AT, document: planFrom(ONBOARDING, (/** @type {any} */ text) => text.en ?? text, { start: DAY }) }],
  evidence: [{ id: 'e', revision: 2, saved_at: SAVED_AT, document: {
    format: 'amps-evidence', version: 1, segment: '', activity: 'First training', outcome: 'renewed', effect: { r: 0.5, low: 0.4, high: 0.6 }, n: 40,
    verdict: 'goes_with', threshold: null, day: '2026-01-02', file: `${HOSTILE}.csv`, rows: 40,
  } }],
  frameworks: [{ id: 'f', revision: 3, saved_at: SAVED_AT, chosen: 1, document: { format: 'amps-framework', ...NO_FRAMEWORK, goals: ['keep-revenue'] } }],
};

const GOOD = withState(EMPTY, state());
const [, GOOD_CHECK] = /id="amps-state" data-check="(\w+)">\n\{/.exec(GOOD) ?? [];

/** Counts in `stored` how often the page touches the browser's storage; runs in the page before its own scripts. */
const watchStorage = () => {
  Object.assign(globalThis, { stored: 0 });
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function counted(/** @type {[string, number?]} */ ...all) {
    inPage.stored += 1;
    return open.apply(this, all);
  };
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function counted(/** @type {[string, string]} */ ...all) {
    inPage.stored += 1;
    return setItem.apply(this, all);
  };
};

const withoutUnpacking = () => {
  delete /** @type {any} */ (globalThis).DecompressionStream;
};

/** @param {Page} page */
const copyOf = async (page) => (await savedBy(page, () => click(page, 'Save a copy'))).text;

/** Everything that has to come back. @param {Page} page */
async function everything(page) {
  await click(page, 'History (2)');
  await page.waitForSelector('#view tbody');
  const history = await page.$eval('#view tbody', (each) => /** @type {HTMLElement} */ (each).innerText);
  await click(page, 'Score');
  return {
    history,
    screen: await screen(page),
    document: await page.evaluate(() =>
      JSON.stringify(/** @type {any} */ (document.querySelector('amps-health-score')).assessment)),
    name: await page.$eval('#bar .name', (each) => each.textContent),
  };
}

/** Whether the page would ask before it is left. @param {Page} page */
const warns = (page) => page.evaluate(() => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
});

/** @param {Page} page @param {string} name @param {string | Uint8Array} content */
async function importFile(page, name, content) {
  await click(page, 'Accounts');
  await chooseFile(page, name, content);
}

/** New, same, different, refused: how many accounts and assessments. @param {Page} page */
const counts = async (page) => (await counted(page)).join(' ');

/** The document as a browser that saves the page by itself writes it down. @param {Page} page */
const written = (page) => page.evaluate(() => {
  const { documentElement } = document;
  const root = document.querySelector('amps-health-score')?.shadowRoot;
  const { getHTML } = /** @type {any} */ (documentElement);
  const inner = getHTML ? getHTML.call(documentElement, { shadowRoots: [root] }) : documentElement.innerHTML;
  return `<!DOCTYPE html><html lang="en" data-handover-page="">${inner}</html>`;
});

test('half a character is written as the sign for what cannot be read', () => {
  const text = stateOf({ a: 'x\ud83dy', b: ['\udc00'] }, {});
  assert.deepEqual(JSON.parse(text), { a: 'x\ufffdy', b: ['\ufffd'] });
});

/** @type {Map<string, {text: string, all: Awaited<ReturnType<typeof everything>>}>} */
const copies = new Map();

forEachBrowser((open, browser) => {

  /**
   * @param {string} sentence @param {string | (() => string)} address
   * @param {(page: Page, visit: Visit) => Promise<void>} body @param {VisitOptions} [options]
   */
  const journey = (sentence, address, body, options = {}) => test(sentence, { timeout: TEST_MS }, async () => {
    const visit = await open(typeof address === 'string' ? address : address(), { first: catching, ...options });
    try {
      await body(visit.page, visit);
    } finally {
      await visit.close();
    }
  });

  const blank = () => file(`blank-${browser}.html`, EMPTY);
  const good = () => file(`good-${browser}.html`, GOOD);

  journey('opened from the disk it scores, asks for nothing, and breaks no policy', blank, async (
    page, visit,
  ) => {
    await ready(page);
    await siteReady(page);
    assert.equal(await warns(page), false, 'nothing would be lost');
    await answer(page, SAMPLE);
    const score = JSON.parse(scoredNatively(SAMPLE));
    const result = await page.evaluate(() => /** @type {any} */ (document.querySelector('amps-health-score')).result);
    assert.deepEqual({ ...result, vector: SAMPLE }, score);
    await sees(page, 'Changes not saved');
    assert.equal(await warns(page), true);
    assert.equal(await page.$eval('#bar .main', (each) => each.textContent), 'Save a copy');
    assert.deepEqual(visit.requests.filter((each) => !/^(data|file):/.test(each)), []);
    assert.deepEqual(visit.requests.filter((each) => each.startsWith('file:') && each !== page.url().split('?')[0]), []);
    assert.deepEqual(await visit.complaints(), []);
    await copyOf(page);
    await sees(page, 'All in this file');
    assert.equal(await warns(page), false);
    assert.equal(await page.$('#bar .main'), null);
    await page.reload();
    await ready(page);
    await siteReady(page);
    assert.equal((await screen(page)).score, '–', 'the file on the disk is still an empty one');
  });

  journey('opened from the disk it stores nothing', blank, async (page) => {
    await ready(page);
    await siteReady(page);
    await answer(page, SAMPLE);
    await sees(page, 'Changes not saved');
    assert.equal(await page.evaluate(() => inPage.stored), 0);
  }, { first: watchStorage });

  journey('nothing jumps under the hand of who begins at once', blank, async (page) => {
    await siteReady(page);
    assert.ok(await jumped(page) < 0.01);
  }, { width: 412, first: watchJumps });

  journey('what is answered as soon as it is seen is scored and not lost', blank, async (page) => {
    await siteReady(page);
    assert.equal((await screen(page)).checked, 'stage:renewal');
    await sees(page, 'Changes not saved');
    assert.equal(await page.evaluate(() =>
      /** @type {any} */ (document.querySelector('amps-health-score')).assessment.stage), 'renewal');
  }, {
    first: () => {
      const look = () => {
        const stages = document.querySelector('amps-health-score')?.shadowRoot?.querySelectorAll('input[name=stage]');
        if (!stages?.length) requestAnimationFrame(look);
        else /** @type {HTMLInputElement} */ (stages[2]).click();
      };
      requestAnimationFrame(look);
    },
  });

  journey('a copy holds account, answers, notes, override and history', blank, async (page, { complaints }) => {
    await ready(page);
    await siteReady(page);
    await page.evaluate((given) => {
      const event = new CustomEvent('amps-keep', { detail: { assessment: JSON.parse(given) } });
      document.dispatchEvent(event);
    }, JSON.stringify(assessment(SAMPLE)));
    await click(page, 'Save as new assessment');
    await sees(page, 'History (2)');
    await answer(page, 'AMPS:1/ST:AG/A1:4');
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('amps-health-score'))
      .value.startsWith('AMPS:1/ST:AG/A1:4'));
    const text = await copyOf(page);
    const held = JSON.parse(heldIn(text)?.text ?? '');
    assert.equal(held.assessments.length, 2);
    const [first] = held.assessments;
    assert.equal(first.document.override.reason, HOSTILE);
    assert.equal(first.document.answers.A1.note, `A1 ${HOSTILE}`);
    assert.ok(text.includes('"link": "https://crm.example/?a=1\\u0026b=\\u003c2\\u003e"'), 'the block can be read');
    copies.set(browser, { text, all: await everything(page) });
    assert.deepEqual(await complaints(), []);
  });

  journey('an untouched copy is saved again byte for byte, and so is an empty page', blank, async (page) => {
    await ready(page);
    await siteReady(page);
    assert.equal(await copyOf(page), EMPTY);
    await page.goto(good());
    await ready(page);
    await siteReady(page);
    const { name, type, text } = await savedBy(page, () => click(page, 'Save a copy'));
    assert.equal(text, GOOD);
    assert.equal(name, `good-${browser}.html`);
    assert.equal(type, 'text/html');
  });

  journey('Ctrl+S saves the file, not what is on screen', good, async (page) => {
    await ready(page);
    await siteReady(page);
    await page.keyboard.down('Control');
    const { text } = await savedBy(page, () => page.keyboard.press('KeyS'));
    await page.keyboard.up('Control');
    assert.equal(text, GOOD);
  });

  journey('where the browser lets the user say where, nothing is saved when they think better of it', good, async (page) => {
    await ready(page);
    await siteReady(page);
    await answer(page, 'AMPS:1/ST:ON/A1:0');
    await sees(page, 'Changes not saved');
    await page.evaluate(() => {
      Object.assign(globalThis, {
        showSaveFilePicker: async () => { throw new DOMException('no', 'AbortError'); },
      });
    });
    await click(page, 'Save a copy');
    await sees(page, 'Changes not saved');
    await page.evaluate(() => {
      const { caught } = /** @type {any} */ (globalThis);
      Object.assign(globalThis, {
        showSaveFilePicker: async (/** @type {any} */ { suggestedName }) => ({
          name: 'elsewhere.html',
          createWritable: async () => ({
            write: async (/** @type {Blob} */ blob) => { caught.files.push({ name: suggestedName, blob }); },
            close: async () => {},
          }),
        }),
      });
    });
    const { text, name } = await savedBy(page, () => click(page, 'Save a copy'));
    assert.equal(name, `good-${browser}.html`);
    assert.equal(JSON.parse(heldIn(text)?.text ?? '').assessments[0].document.stage, 'onboarding');
    await sees(page, 'Saved as elsewhere.html.');
    await sees(page, 'All in this file');
    await page.evaluate(() => {
      Object.assign(globalThis, { showSaveFilePicker: async () => { throw new Error('disk full'); } });
    });
    await click(page, 'Save a copy');
    await sees(page, 'The copy could not be saved. (disk full)');
  });

  journey('a page that a browser saved by itself comes back with its answers, drawn anew', good, async (page) => {
    await ready(page);
    await siteReady(page);
    await click(page, 'Save as new assessment');
    await sees(page, 'History (2)');
    await answer(page, 'AMPS:1/ST:AG/A1:4/A2:0');
    await page.waitForFunction(() => /"level": 0,[^}]*A2/.test(
      decodeURIComponent(document.querySelector('meta[name=amps-live]')?.getAttribute('content') ?? '')));
    const all = await everything(page);
    const dead = await written(page);

    const visit = await open(file(`dead-${browser}.html`, dead), { first: catching });
    try {
      await ready(visit.page);
      await sees(visit.page, 'History (2)');
      assert.deepEqual(await everything(visit.page), all);
      assert.deepEqual(await visit.page.evaluate(() => [
        document.querySelectorAll('#bar nav').length,
        document.querySelectorAll('amps-health-score').length,
        document.querySelector('amps-health-score')?.shadowRoot?.querySelectorAll('.root').length,
        document.querySelectorAll('.handover-page').length,
      ]), [1, 1, 1, 1]);
      assert.equal(await warns(visit.page), false, 'it is all in the file');
      const text = await copyOf(visit.page);
      const { text: held = '' } = heldIn(text) ?? {};
      assert.equal(text, withState(EMPTY, held), 'nothing of what was on screen is in it');
      assert.equal(JSON.parse(held).assessments[1].document.answers.A2.level, 0);
      // The browser refuses the styles in what is thrown away: it reads them before the script runs.
      assert.deepEqual((await visit.complaints()).filter((each) => !/inline.style|style-src-attr/i.test(each)), []);
    } finally {
      await visit.close();
    }
  });

  journey('of the block and what a browser saved over another one, both are offered; what is damaged is told', () => {
    const newer = state({ exported_at: '2026-06-01T00:00:00.000Z' }, assessment(SAMPLE.replace('A1:3', 'A1:0')));
    const live = liveOf(state({ exported_at: '2026-05-01T00:00:00.000Z' }), GOOD_CHECK);
    return file(`newer-${browser}.html`, withState(EMPTY, newer)
      .replace('</head>', `<meta name="amps-live" content="${live}"></head>`));
  }, async (page) => {
    const level = () => page.evaluate(() =>
      /** @type {any} */ (document.querySelector('amps-health-score')).assessment.answers.A1.level);
    await ready(page);
    await sees(page, 'History (1)');
    assert.equal(await level(), 0);
    await sees(page, 'This file holds two versions of the answers');
    await click(page, 'See the other one');
    await page.waitForSelector('#view .counts');
    assert.equal(await counts(page), '0,0 1,0 0,1 0');
    // The clock of who wrote it was behind.
    const live = liveOf(
      state({ exported_at: '2025-05-01T00:00:00.000Z' }, assessment(SAMPLE.replace('A1:3', 'A1:1'))), GOOD_CHECK);
    const at = (/** @type {string} */ name, /** @type {string} */ content) => page.goto(file(`${name}-${browser}.html`,
      GOOD.replace('</head>', `<meta name="amps-live" content="${content}"></head>`)));
    await at('later', live);
    await ready(page);
    await sees(page, 'History (1)');
    assert.equal(await level(), 1);
    await at('lost', live.replace('A1', 'A2'));
    await ready(page);
    await sees(page, 'What was changed after this file was last saved by the page itself is damaged.');
    assert.equal(await level(), 3);
  });

  // ---- Models and languages

  journey('a copy made with another model is scored by that model, and keeps it', () => {
    const document = {
      ...assessment('AMPS:1/ST:GO/C1:9'), model: { id: 'ten-levels', version: '2.0.0-rc.1+b7' }, stage: 'end',
      override: undefined,
    };
    return file(`model-${browser}.html`, withState(EMPTY, state({ model: OTHER_MODEL, language: 'fr' }, document)));
  }, async (page) => {
    await ready(page);
    await siteReady(page);
    assert.equal(await page.evaluate(() => /** @type {any} */ (document.querySelector('amps-health-score')).result.model.id),
      'ten-levels');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr', 'the language that was chosen');
    await page.select('select.languages', 'en');
    await sees(page, 'Changes not saved');
    const held = JSON.parse(heldIn(await copyOf(page))?.text ?? '');
    assert.deepEqual(held.model, OTHER_MODEL);
    assert.equal(held.language, 'en');
  });

  journey('with a model that cannot be used there is no score by another one', () => {
    const model = { ...OTHER_MODEL, id: 'amps', version: '1.0.0', bands: [] };
    return file(`no-model-${browser}.html`, withState(EMPTY, state({ model })));
  }, async (page) => {
    await ready(page);
    await sees(page, 'The model that they are scored with cannot be used.');
    assert.equal((await screen(page)).score, '–');
  });

  // ---- Damage

  journey('of a file cut off in its answers it says so, shows no score and loses nothing', () =>
    file(`cut-${browser}.html`, GOOD.slice(0, GOOD.lastIndexOf('"S3"'))), async (page) => {
    await ready(page);
    await sees(page, 'The answers in this file cannot be shown. The file is damaged or not JSON');
    await siteReady(page);
    assert.equal((await screen(page)).score, '–');
    const { name, text } = await savedBy(page, () => click(page, 'Save the answers as a file'));
    assert.match(name, /^amps-answers-[-\d]{10}\.json$/);
    assert.match(text, /"A1": \{/);
    const copy = await copyOf(page);
    const [aside] = JSON.parse(heldIn(copy)?.text ?? '').set_aside;
    assert.equal(aside.record, text);
  });

  journey('of a file cut off before its answers it says that they are gone', () =>
    file(`gone-${browser}.html`, GOOD.slice(0, GOOD.lastIndexOf('<script type="application/json"'))), async (page) => {
    await ready(page);
    await sees(page, 'They are missing: the file was cut off.');
  });

  journey('one wrong character in the answers is noticed; they can be looked at', () =>
    file(`flipped-${browser}.html`, GOOD.replace('"level": 4', '"level": 1')), async (page) => {
    await ready(page);
    await sees(page, 'They are damaged, or were changed with another program, so a score could be wrong.');
    await siteReady(page);
    assert.equal((await screen(page)).score, '–');
    await click(page, 'See what can be read');
    await page.waitForSelector('#view .counts');
    assert.equal(await counts(page), '1,1 0,0 0,0 0');
    const held = JSON.parse(heldIn(await copyOf(page))?.text ?? '');
    assert.deepEqual([held.assessments, held.set_aside.length], [[], 1], 'a copy does not vouch for them');
    await click(page, 'Import');
    await sees(page, 'Acme');
  });

  journey('answers in a newer format are not guessed at', () =>
    file(`version-${browser}.html`, withState(EMPTY, state({ version: 2 }))), async (page) => {
    await ready(page);
    await sees(page, 'It has format version 2; this page reads version 1.');
    await siteReady(page);
    assert.equal((await screen(page)).score, '–');
    assert.match((await savedBy(page, () => click(page, 'Save the answers as a file'))).text, /"version": 2/);
  });

  journey('a damaged engine is never run, and the answers can be saved', () => {
    const at = GOOD.indexOf('id="amps-engine">') + 5000;
    const other = GOOD[at] === 'A' ? 'B' : 'A';
    return file(`engine-${browser}.html`, GOOD.slice(0, at) + other + GOOD.slice(at + 1));
  }, async (page) => {
    await page.waitForFunction(() => document.querySelector('amps-health-score')?.shadowRoot?.querySelector('[role=alert]'));
    assert.match(await page.evaluate(() => document.querySelector('amps-health-score')?.shadowRoot?.textContent ?? ''),
      /The scoring engine in this file is damaged, so nothing can be scored\./);
    await sees(page, 'Your answers in this file are not touched.');
    assert.equal((await savedBy(page, () => click(page, 'Save the answers as a file'))).text, state());
  });

  journey('an engine that unpacks to something else is not run either', () => {
    const engine = /id="amps-engine">([^<]*)/.exec(GOOD)?.[1] ?? '';
    // Valid, and not the engine: an empty stored block.
    return file(`other-${browser}.html`, GOOD.replace(engine, 'AQAA//8='));
  }, async (page) => {
    await page.waitForFunction(() => document.querySelector('amps-health-score')?.shadowRoot?.querySelector('[role=alert]'));
    await sees(page, 'Your answers in this file are not touched.');
  });

  journey('a browser that cannot unpack the engine is told which ones can', good, async (page) => {
    await page.waitForFunction(() => document.querySelector('amps-health-score')?.shadowRoot?.querySelector('[role=alert]'));
    assert.match(await page.evaluate(() => document.querySelector('amps-health-score')?.shadowRoot?.textContent ?? ''),
      /This browser is too old to unpack the scoring engine in this file\. It takes Chrome or Edge 103, Firefox 113/);
    await sees(page, 'Your answers in this file are not touched.');
  }, { first: withoutUnpacking });

  for (const [what, damaged] of /** @type {[string, string | Uint8Array][]} */ ([
    ['is damaged', GOOD.replace('customElements.define', 'customElements.define/**/')],
    ['is cut off', GOOD.slice(0, GOOD.indexOf('customElements.define'))],
    ['lost its letters to another encoding', Buffer.from(GOOD, 'latin1')],
  ])) {
    journey(`where the script ${what}, nothing runs and the page says why`, () =>
      file(`script-${what}-${browser}.html`, damaged), async (page) => {
      await sees(page, 'This page does not run here.');
      await sees(page, 'Your answers stand as text at the end of this file');
      assert.equal(await page.$('amps-health-score'), null);
    });
  }

  journey('line ends and encodings that another program left are read', () =>
    file(`crlf-${browser}.html`, GOOD.replaceAll('\n', '\r\n')), async (page, { complaints }) => {
    for (const [name, content] of /** @type {[string, Uint8Array][]} */ ([
      ['cr', Buffer.from(GOOD.replaceAll('\n', '\r'))],
      ['utf-16', Buffer.from(`\ufeff${GOOD}`, 'utf16le')],
      ['big-endian', Buffer.from(`\ufeff${GOOD}`, 'utf16le').swap16()],
      ['marked', Buffer.from(`\ufeff${GOOD}`)],
    ])) {
      await ready(page);
      await sees(page, 'History (1)');
      assert.equal((await screen(page)).score, '48.5', page.url());
      assert.equal(await copyOf(page), GOOD, 'a copy has none of it');
      await page.goto(file(`${name}-${browser}.html`, content));
    }
    await ready(page);
    await sees(page, 'History (1)');
    assert.equal((await screen(page)).score, '48.5', 'marked');
    assert.deepEqual(await complaints(), []);
  });

  journey('in UTF-16 without a mark a browser shows its text, and that says what to do', () =>
    file(`unmarked-${browser}.html`, Buffer.from(GOOD, 'utf16le')), async (page) => {
    const text = await page.evaluate(() => document.documentElement.textContent?.replaceAll('\0', '') ?? '');
    if (!text.includes('History')) {
      assert.match(text, /If you can read this line in a browser, a program has stored this file in another encoding/);
    }
  });

  // ---- With the site

  journey('the site imports a saved page in any encoding, and saves the account as the same page', () => site.url, async (page, { complaints }) => {
    await ready(page);
    await siteReady(page);
    await importFile(page, 'copy.html', Buffer.from(GOOD.replaceAll('\n', '\r\n'), 'utf16le'));
    await page.waitForSelector('#view .counts');
    assert.equal(await counts(page), '1,1 0,0 0,0 0');
    await click(page, 'Import');
    await page.waitForSelector('#view .list .link');
    await page.click('#view .list .link');
    await sees(page, 'History (1)');
    const { name, text } = await savedBy(page, () => click(page, 'Save a copy'));
    assert.match(name, /^amps-Acme-script-.*\.html$/);
    const { text: held = '', intact } = heldIn(text) ?? {};
    assert.ok(intact);
    assert.equal(text, withState(EMPTY, held));
    assert.deepEqual(JSON.parse(held).assessments[0].document, JSON.parse(state()).assessments[0].document);

    await importFile(page, 'damaged.html', GOOD.replace('"level": 4', '"level": 1'));
    await sees(page, 'The answers in this file are damaged or were changed with another program.');
    assert.equal(await counts(page), '0,0 1,0 0,1 0');
    await importFile(page, 'broken script.html', GOOD.replace('customElements.define', 'x'));
    await page.waitForFunction(() => document.querySelector('#view')?.textContent?.includes('broken script'));
    assert.equal(await counts(page), '0,0 1,1 0,0 0');
    await importFile(page, 'dead.html', GOOD.replace('</head>', `<meta name="amps-live" content="${
      liveOf(state({ exported_at: '2025-01-01T00:00:00.000Z' }, assessment(SAMPLE.replace('A1:3', 'A1:0'))), GOOD_CHECK)
    }"></head>`));
    await page.waitForFunction(() => document.querySelector('#view')?.textContent?.includes('dead'));
    assert.equal(await counts(page), '0,0 1,0 0,1 0', 'what a browser saved later is what counts');
    await importFile(page, 'empty.html', EMPTY);
    await sees(page, 'empty.html was not imported. It is a saved page that holds no answers.');
    assert.deepEqual(await complaints(), []);
  });

  journey('a page that holds everything holds evidence and frameworks, its plans use them, and the site takes them back', () => (
    file(`all-${browser}.html`, withState(EMPTY, state(OF_ALL)))), async (page, { complaints }) => {
    await ready(page);
    await siteReady(page);
    await click(page, 'Plan');
    await sees(page, 'Evidence: it goes with renewed (40 rows).');
    const text = await copyOf(page);
    const held = JSON.parse(heldIn(text)?.text ?? '');
    for (const kind of /** @type {const} */ (['evidence', 'frameworks', 'plans'])) assert.deepEqual(held[kind], OF_ALL[kind], kind);

    await page.goto(site.url);
    await ready(page);
    await siteReady(page);
    await importFile(page, 'all.html', text);
    await page.waitForSelector('#view .counts');
    assert.equal(await counts(page), '1,1,1,1,1 0,0,0,0,0 0,0,0,0,0 0');
    await click(page, 'Import');
    await sees(page, '5 records imported, 0 skipped.');
    const kinds = /** @type {const} */ (['plans', 'evidence', 'frameworks']);
    const there = await stored(page, kinds);
    for (const kind of kinds) {
      assert.deepEqual(there[kind], OF_ALL[kind].map(({ document, ...more }) => ({ ...more, document: JSON.stringify(document) })), kind);
    }
    // The page of one account is about that account alone.
    await page.waitForSelector('#view .list .link');
    await page.click('#view .list .link');
    await sees(page, 'History (1)');
    const one = JSON.parse(heldIn(await copyOf(page))?.text ?? '');
    assert.deepEqual(Object.keys(one), ['format', 'version', 'exported_at', 'accounts', 'assessments', 'plans', 'language'].filter((key) => key in one));
    assert.equal(one.plans.length, 1);
    assert.deepEqual(await complaints(), []);
  }, { apart: true });

  journey('what a shared link shows is what is saved while it is shown', () =>
    `${site.url}#v=${SAMPLE}`, async (page) => {
    await ready(page);
    await page.waitForSelector('.handover-shared section');
    await siteReady(page);
    const held = JSON.parse(heldIn(await copyOf(page))?.text ?? '');
    assert.equal(held.accounts.length, 1);
    assert.equal(held.assessments[0].document.answers.A2.level, 4);
  });

  journey('where the page to save is missing, it says so', () => site.url, async (page) => {
    await ready(page);
    await siteReady(page);
    await page.evaluate(() => { globalThis.fetch = async () => new Response('', { status: 404 }); });
    await click(page, 'Save a copy');
    await sees(page, 'The copy could not be saved. (amps-health-score.html: 404)');
  });

  journey('a copy of the website that a browser saved by itself says that it is dead', () => site.url, async (page) => {
    await ready(page);
    await siteReady(page);
    await answer(page, SAMPLE);
    assert.equal(await page.evaluate(() => document.body.innerText.includes('A browser saved this copy')), false);
    const dead = await written(page);
    mkdirSync(join(folder, browser), { recursive: true });
    writeFileSync(join(folder, browser, 'site.css'), readFileSync(join(DIST, 'site.css')));
    for (const name of ['with-style', 'without-style']) {
      const visit = await open(file(join(browser, `${name}.html`),
        name === 'with-style' ? dead : dead.replace('site.css', 'nowhere.css')));
      try {
        await sees(visit.page, 'A browser saved this copy of the calculator by itself. It does not run');
      } finally {
        await visit.close();
      }
    }
  });

  journey('axe finds no fault with the page, in every look', good, async (page) => {
    await ready(page);
    await sees(page, 'History (1)');
    await click(page, 'Save as new assessment');
    await sees(page, 'Changes not saved');
    for (const [look, options] of looksIn(browser, ['light', 'on a dark phone'])) {
      await setLook(page, options);
      assert.deepEqual(await axe(page), [], look);
      assert.ok(await overflow(page) <= 0, look);
    }
  });
});

forEachBrowser((open) => {
  for (const from of ['Chromium', 'Firefox']) {
    test(`a copy saved in ${from} opens here as it was, and is saved again byte for byte`, { timeout: TEST_MS }, async () => {
      const { text, all } = copies.get(from) ?? assert.fail('nothing was saved there');
      const { page, close, complaints } = await open(file(`from ${from}.html`, text), { first: catching });
      try {
        await ready(page);
        await sees(page, 'History (2)');
        assert.deepEqual(await everything(page), all);
        assert.equal(await copyOf(page), text);
        assert.deepEqual(await complaints(), []);
      } finally {
        await close();
      }
    });
  }
});
