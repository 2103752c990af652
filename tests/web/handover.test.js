// An assessment handed on: copied, linked, printed, drawn, saved; and a link from somebody else opened.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, inflateSync } from 'node:zlib';
import { serve } from '../../web/serve.js';
import { axe, forEachBrowser, journeys, looksIn, press, ready, screen, setLook } from './harness.js';
import { answer, assessmentOf, catching, copiedBy, savedBy, show, until } from './steps.js';

/** @typedef {import('./harness.js').Visit} Visit */
/** @typedef {import('./harness.js').Page} Page */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const MODEL = JSON.parse(readFileSync(new URL('../../core/models/amps.json', import.meta.url), 'utf8'));

const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const OWN = 'AMPS:1/ST:AG/A1:4/A2:4/A3:4/M1:4/M2:4/M3:4/P1:4/P2:4/P3:4/S1:4/S2:4/S3:4/S4:4';
const LEVELS = SAMPLE.split('/').slice(2).map((part) => part.split(':'));
// Recent enough for no answer to be out of date.
const DATE = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
const DATED = `${SAMPLE}/DT:${DATE}`;
/** As a person reads it. */
const DAY = new Date(DATE).toLocaleDateString('en', { dateStyle: 'medium', timeZone: 'UTC' });
const AT_RISK = [0xc7, 0x6a, 0x0a];

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</textarea></svg></title><b>bold</b>',
  '\u202egnp.exe\u2066\u202d',
  '=HYPERLINK("http://elsewhere.example","x")',
  '[a](javascript:alert(1)) ![b](http://elsewhere.example/x.png)',
  '# head\n- item\n<b>\n```',
  '&lt;b&gt; &amp; ]]> ${x} {{x}}',
  'a\u0001\u0008b\tc\u2028d',
  '\'"`',
  'W'.repeat(2000),
  '汉'.repeat(2000),
  '😀'.repeat(2000),
  'مرحبا בעולם',
];

/** @param {(id: string, i: number) => Record<string, unknown>} evidence @param {object} [members] */
const assessment = (evidence = () => ({}), members = {}) => ({
  format: 'amps-assessment',
  version: 1,
  model: { id: MODEL.id, version: MODEL.version },
  account: { name: 'Acme GmbH' },
  stage: 'renewal',
  date: DATE,
  answers: Object.fromEntries(LEVELS.map(([id, level], i) =>
    [id, { level: level === 'X' ? 'X' : Number(level), ...evidence(id, i) }])),
  ...members,
});

let seed = 7;
const random = () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/** Anything that is a character, but nothing that has no meaning alone. @param {number} length */
const randomText = (length) => Array.from({ length }, () => {
  const code = 0x20 + Math.floor(random() * 0x1f000);
  return String.fromCodePoint(code >= 0xd800 && code <= 0xdfff ? code - 0x800 : code);
}).join('');

const OVERRIDE = {
  band: 'healthy', reason: 'She signed. '.repeat(40).trim(), author: 'CS lead', until: '9999-12-31',
};

const LONGEST = assessment((id) => ({
  note: `${id} starts ${randomText(2000 - `${id} starts `.length)}`,
  link: `https://crm.example/${'x'.repeat(1980)}`,
  source: randomText(200),
  date: DATE,
}), {
  override: OVERRIDE,
  extra: { kept: ['by', 'whoever', 'holds', 'it'] },
});

/** @param {unknown} document */
function fragmentOf(document) {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return `#a=1.${deflateRawSync(text).toString('base64url')}`;
}

/** @param {string} address */
const isSent = (address) => address.startsWith('http');

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ dir: DIST, port: 0 }); });
after(() => site.close());

/** Until the menu is open and filled. @param {Page} page */
const menuOpen = (page) => page.waitForSelector('#handover [popover]:popover-open button');

/** Presses one of the menu's buttons. @param {Page} page @param {string} label */
async function choose(page, label) {
  await page.$eval('#handover .handover-open', (button) => /** @type {HTMLElement} */ (button).click());
  await until(page, `the menu has “${label}” to offer`, (wanted) => {
    const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (
      document.querySelectorAll('#handover [popover]:popover-open button:enabled'));
    const button = [...buttons].find((each) => each.innerText.split('\n')[0].trim() === wanted);
    button?.click();
    return button;
  }, label);
}

/** @param {Page} page @param {string} label */
const copied = (page, label) => copiedBy(page, () => choose(page, label));

/** @param {Page} page @param {string} label */
const saved = (page, label) => savedBy(page, () => choose(page, label));

const banner = '.handover-shared section';

/** Opens a fragment in the page as it is. @param {Page} page @param {string} fragment */
const follow = (page, fragment) => page.evaluate((hash) => { location.hash = hash; }, fragment);

/** @param {Page} page */
const bannerText = (page) =>
  page.$eval(banner, (each) => each.textContent?.replace(/\s+/g, ' ').trim() ?? '');

/** @param {Page} page @param {string} label */
const pressInBanner = (page, label) => page.evaluate((selector, wanted) => {
  const buttons = [...document.querySelectorAll(`${selector} button`)];
  /** @type {HTMLElement} */ (buttons.find((each) => each.textContent === wanted)).click();
}, banner, label);

/** Elements that no text of the product asks for. @param {Page} page */
const strangers = (page) => page.evaluate(() => {
  const root = document.querySelector('amps-health-score')?.shadowRoot;
  const all = [...document.querySelectorAll('*'), ...root?.querySelectorAll('*') ?? []];
  const strange = 'main script, b b, [onerror], a[href^="javascript"], iframe, img:not([src="icon.svg"])';
  return all.filter((each) => each.matches(strange)).map((each) => each.outerHTML.slice(0, 200));
});

/** What is on the page for a printer, brought up to date. @param {Page} page */
const printed = (page) => page.evaluate(() => {
  dispatchEvent(new Event('beforeprint'));
  return document.querySelector('.handover-page')?.textContent?.replace(/\s+/g, ' ') ?? '';
});

/** How many pages a PDF has; Firefox packs its objects. @param {Uint8Array} pdf */
function pagesOf(pdf) {
  const raw = Buffer.from(pdf).toString('latin1');
  const unpacked = [...raw.matchAll(/\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)].map(([, packed]) =>
    inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'));
  return [raw, ...unpacked].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

forEachBrowser((open, browser) => {
  const visiting = journeys(open, () => site.url, { first: catching });

  /**
   * The menu is there before the test begins.
   * @param {string} sentence @param {import('./harness.js').VisitOptions} options
   * @param {(page: Page, visit: Visit) => Promise<void>} body
   */
  const journey = (sentence, options, body) => visiting(sentence, options, async (page, visit) => {
    await page.waitForSelector('#handover .handover-open');
    await body(page, visit);
  });

  /** @param {string} address @param {(page: Page, visit: Visit) => Promise<void>} body */
  async function elsewhere(address, body) {
    const visit = await open(address, { first: catching, apart: true });
    try {
      await ready(visit.page);
      await body(visit.page, visit);
    } finally {
      await visit.close();
    }
  }

  journey('without a stage there is nothing to share, and the menu says what to do', {}, async (page) => {
    await page.click('#handover .handover-open');
    await menuOpen(page);
    const { text, able } = await page.$eval('#handover [popover]', (menu) => ({
      text: /** @type {HTMLElement} */ (menu).innerText,
      able: menu.querySelectorAll('button:enabled').length,
    }));
    assert.match(text, /Pick a stage first/);
    assert.equal(able, 0);
  });

  journey('the menu opens, copies and closes by keyboard alone', {}, async (page) => {
    await show(page, assessment());
    await page.focus('#handover .handover-open');
    await press(page, ['Enter']);
    // The menu fills itself once it is open; nobody's Tab is faster than that but a test's.
    await page.waitForSelector('#handover [popover]:popover-open button:enabled');
    await press(page, ['Tab', 'Tab', 'Enter']);
    await page.waitForFunction(() => /** @type {any} */ (globalThis).caught.copied.length);
    assert.deepEqual(await page.evaluate(() => [
      /** @type {any} */ (globalThis).caught.copied,
      document.querySelector('.handover-said')?.textContent,
      document.querySelector('#handover :popover-open') === null,
      document.activeElement?.className,
    ]), [[DATED], 'Vector copied.', true, 'handover-open']);
    await press(page, ['Enter']);
    await menuOpen(page);
    await press(page, ['Escape']);
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'handover-open');
    assert.equal(await page.$('#handover :popover-open'), null);
  });

  journey('axe finds no fault with the banner and the menu, in every look', {}, async (page) => {
    for (const [look, options] of looksIn(browser)) {
      await setLook(page, options);
      await follow(page, '#a=9.x');
      await page.waitForSelector(`${banner}.refused`);
      assert.deepEqual(await axe(page, '#handover, .handover-shared'), [], look);
      await follow(page, fragmentOf(assessment()));
      await page.waitForSelector(`${banner}:not(.refused)`);
      await page.click('#handover .handover-open');
      await menuOpen(page);
      assert.deepEqual(await axe(page, '#handover, .handover-shared'), [], look);
      const outside = await page.$eval('#handover [popover]', (menu) => {
        const { left, right, top, bottom } = menu.getBoundingClientRect();
        return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      });
      assert.equal(outside, false, 'the menu stays inside the window');
      await press(page, ['Escape']);
    }
  });

  journey('where the browser refuses to copy, the text is shown, selected', {
    first: () => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async () => { throw new Error('no'); } },
      });
    },
  }, async (page) => {
    await show(page, assessment());
    await choose(page, 'AMPS vector');
    await page.waitForSelector('#handover dialog[open]');
    assert.deepEqual(await page.$eval('#handover textarea', (each) => {
      const area = /** @type {HTMLTextAreaElement} */ (each);
      return [area.value.slice(area.selectionStart, area.selectionEnd), document.activeElement === area];
    }), [DATED, true]);
    assert.deepEqual(await axe(page, '#handover, .handover-shared'), []);
    await press(page, ['Escape']);
    await page.waitForFunction(() => !document.querySelector('#handover dialog[open]'));
  });

  // ---- Links

  journey('a link carries the longest assessment, in the fragment alone, to be read', {}, async (page) => {
    await show(page, LONGEST);
    const seen = await screen(page);
    const link = await copied(page, 'Link');
    const { search, pathname, hash } = new URL(link);
    assert.equal(search, '');
    assert.equal(pathname, new URL(site.url).pathname);
    assert.match(hash, /^#a=1\.[\w-]+\.[0-9a-f]{8}$/);

    await elsewhere(link, async (other, { requests, complaints }) => {
      await other.waitForSelector(banner);
      assert.match(await bannerText(other),
        /Shared assessment: Acme GmbH Renewal · \w{3} \d{1,2}, \d{4} · Model AMPS Health Score 1/);
      assert.deepEqual(await screen(other), seen);
      assert.equal(JSON.stringify(await assessmentOf(other)), JSON.stringify(LONGEST));
      assert.ok(await other.$('amps-health-score[readonly]'), 'nothing can be changed');
      assert.deepEqual(requests.map((address) => new URL(address).search).filter(Boolean), []);
      assert.deepEqual(await complaints(), []);
    });
  });

  journey('nothing of a shared link is kept unless the user keeps it', {}, async (page) => {
    await answer(page, OWN);
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('amps-health-score')).result);
    const own = await assessmentOf(page);
    const seen = await screen(page);
    await follow(page, fragmentOf(assessment()));
    await page.waitForSelector(banner);
    assert.equal((await screen(page)).score, '48.5');
    // A page that is left writes what waits to be written.
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    await page.reload();
    await ready(page);
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('amps-health-score')).result);
    assert.equal(await page.$(banner), null);
    assert.deepEqual(await screen(page), seen);
    assert.equal(JSON.stringify((await assessmentOf(page)).answers), JSON.stringify(own.answers));
  });

  journey('closing a shared link brings the own work back and clears the address', {}, async (page) => {
    await answer(page, OWN);
    const seen = await screen(page);
    await follow(page, fragmentOf(assessment()));
    await page.waitForSelector(banner);
    await follow(page, fragmentOf(assessment(undefined, { account: { name: 'Second' } })));
    await page.waitForFunction((selector) =>
      document.querySelector(selector)?.textContent?.includes('Second'), {}, banner);
    await pressInBanner(page, 'Close');
    assert.deepEqual(await screen(page), seen);
    assert.equal(await page.$(banner), null);
    assert.equal(await page.$('amps-health-score[readonly]'), null);
    assert.equal((await page.evaluate(() => location.href)).replace(/\?account=\w+$/, ''), site.url);
    await press(page, ['Tab']);
  });

  journey('Back leaves a shared link as well', {}, async (page) => {
    await answer(page, OWN);
    const seen = await screen(page);
    await follow(page, fragmentOf(assessment()));
    await page.waitForSelector(banner);
    await page.evaluate(() => history.back());
    await page.waitForFunction((selector) => !document.querySelector(selector), {}, banner);
    assert.deepEqual(await screen(page), seen);
    assert.equal(await page.$('amps-health-score[readonly]'), null);
  });

  journey('keeping a copy hands the whole document to the page', {}, async (page) => {
    await page.evaluate(() => document.addEventListener('amps-keep', (event) => {
      Object.assign(globalThis, { kept: /** @type {CustomEvent} */ (event).detail.assessment });
    }));
    await follow(page, fragmentOf(LONGEST));
    await page.waitForSelector(banner);
    await pressInBanner(page, 'Keep a copy');
    await page.waitForFunction(() => 'kept' in globalThis);
    assert.deepEqual(await page.evaluate(() => [
      JSON.stringify(/** @type {any} */ (globalThis).kept), location.hash,
    ]), [JSON.stringify(LONGEST), '']);
    assert.equal(await page.$(banner), null);
    assert.equal(await page.$('amps-health-score[readonly]'), null);
  });

  journey('a link made where nothing can deflate opens where it can', {}, async (page) => {
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'CompressionStream'));
    await show(page, assessment(() => ({ note: 'Ünïcödé 😀' })));
    const link = await copied(page, 'Link');
    assert.match(link, /#a=1\.~/);
    await elsewhere(link, async (other) => {
      await other.waitForSelector(banner);
      assert.equal((await assessmentOf(other)).answers.S4.note, 'Ünïcödé 😀');
    });
  });

  journey('a vector in the fragment opens too', {}, async (page) => {
    await follow(page, `#v=${SAMPLE}`);
    await page.waitForSelector(`${banner}:not(.refused)`);
    assert.equal((await screen(page)).score, '48.5');
    assert.ok(await page.$('amps-health-score[readonly]'));
  });

  const good = fragmentOf(assessment());
  /** @type {Record<string, [string, RegExp]>} */
  const broken = {
    'a truncated link': [good.slice(0, -20), /damaged or not complete/],
    'a damaged link': [good.replace(/.{9}$/, 'AAAAAAAAA'), /damaged or not complete/],
    'no data': ['#a=1.', /damaged or not complete/],
    'markup': ['#a=1.<img src=x onerror=alert(1)>', /damaged or not complete/],
    'what is no JSON': [fragmentOf('<script>alert(1)</script>'), /damaged or not complete/],
    'a newer format': ['#a=2.AAAA.whatever', /newer version/],
    'a newer document': [fragmentOf({ ...assessment(), version: 2 }), /version/],
    'another model': [
      fragmentOf({ ...assessment(), model: { id: 'low-touch', version: '2.1' } }),
      /made with the model low-touch 2\.1; this page has amps 1/,
    ],
    'a bomb': [fragmentOf('0'.repeat(50_000_000)), /more than 1 MiB/],
    'notes of 10 MB': [fragmentOf(assessment(() => ({ note: 'x'.repeat(800_000) }))), /more than 1 MiB/],
    'a note too long': [
      fragmentOf(assessment((id) => (id === 'A1' ? { note: 'x'.repeat(2001) } : {}))),
      /note at A1 has more than 2000 characters/,
    ],
    'a script as evidence': [
      fragmentOf(assessment((id) => (id === 'M2' ? { link: 'javascript:alert(1)' } : {}))),
      /link noted at M2 is no web address/,
    ],
    'a source that is no text': [
      fragmentOf(assessment((id) => (id === 'P1' ? { source: { a: 1 } } : {}))), /source noted at P1/,
    ],
    'nesting without end': [fragmentOf('['.repeat(500_000)), /damaged|nest|deep/],
    'an unknown question': [fragmentOf({ ...assessment(), answers: { Z9: { level: 1 } } }), /Z9/],
    'a list': [fragmentOf([]), /./],
    'nothing at all': [fragmentOf(null), /./],
    'a broken vector': ['#v=AMPS:1/ST:RN/A1:7', /A1/],
    'a vector full of markup': ['#v=<img%20src=x%20onerror=alert(1)>', /./],
    'a vector that is not encoded': ['#v=%E0%A4%A', /damaged or not complete/],
  };
  journey('a link that cannot be opened says why, and changes nothing', {}, async (page, visit) => {
    await answer(page, OWN);
    const seen = await screen(page);
    const own = JSON.stringify(await assessmentOf(page));
    const before = visit.requests.length;
    for (const [fault, [fragment, message]] of Object.entries(broken)) {
      await follow(page, fragment);
      await page.waitForSelector(`${banner}.refused[role=alert]`).catch(() => {
        throw new Error(`nothing is said about ${fault}`);
      });
      assert.match(await bannerText(page), message, fault);
      assert.deepEqual(await screen(page), seen, fault);
      assert.equal(JSON.stringify(await assessmentOf(page)), own, fault);
      assert.equal(await page.$('amps-health-score[readonly]'), null, fault);
      assert.deepEqual(await strangers(page), [], fault);
      await pressInBanner(page, 'Dismiss');
      assert.equal(await page.evaluate(() => location.hash), '');
      assert.equal(await page.$(banner), null);
    }
    assert.deepEqual(visit.requests.slice(before).filter(isSent), []);
    assert.deepEqual(await visit.complaints(), []);
  });

  // ---- Text

  journey('the notes and the row tell the score as the screen does', {}, async (page) => {
    await show(page, assessment((id) => (id === 'P2'
      ? { note: 'They *love* it', link: 'https://crm.example/a(b)', source: 'QBR', date: DATE } : {}), {
      override: { band: 'healthy', reason: 'New sponsor', author: 'CS lead', until: '9999-12-31' },
    }));
    const result = await page.evaluate(() =>
      /** @type {any} */ (document.querySelector('amps-health-score')).result);
    const plain = await copied(page, 'CRM note');
    const markdown = await copied(page, 'CRM note in Markdown');
    const shared = [
      'Account: Acme GmbH', 'Stage: Renewal', 'At risk', 'Range: 43.3 to 51.7', 'Answered: 92\u00a0%',
      'Set by hand: Healthy by CS lead until Dec 31, 9999: New sponsor', `Date: ${DAY}`,
      ...result.dimensions.map((/** @type {any} */ { score, weight }, /** @type {number} */ i) =>
        `${MODEL.dimensions[i].name} ${score.toFixed(1)}, weight ${weight}\u00a0%`),
      ...result.blind_spots.map((/** @type {any} */ { id }) =>
        MODEL.blind_spots.find((/** @type {any} */ spot) => spot.id === id).title),
      result.steps.find((/** @type {any} */ { kind }) => kind === 'raise').gain.toFixed(1), `QBR – ${DAY}`, DATED,
    ];
    for (const words of shared) {
      assert.ok(plain.includes(words), `the note tells ${words}`);
      assert.ok(markdown.includes(words), `the Markdown note tells ${words}`);
    }
    assert.match(plain, /Set by hand: Healthy.*\n.*Score: 48\.5, At risk/, 'what a person judged comes first');
    assert.match(plain, /They \*love\* it – Link: https:\/\/crm\.example\/a\(b\)/);
    assert.match(markdown, /They \\\*love\\\* it – \[Link\]\(https:\/\/crm\.example\/a%28b%29\)/);
    assert.deepEqual((await copied(page, 'Spreadsheet row')).split('\t'), [
      'Acme GmbH', 'Renewal', '48.5', 'At risk', '43.3', '51.7', String(result.coverage),
      DATED, DATE, '', '',
    ]);
  });

  journey('when every question is answered, rounding is not called a range', {}, async (page) => {
    const answers = Object.fromEntries(LEVELS.map(([id]) => [id, { level: 3 }]));
    await show(page, { ...assessment(), answers });
    const plain = await copied(page, 'CRM note');
    assert.match(plain, /Range: Complete/);
    assert.doesNotMatch(await printed(page), /Range/);
  });

  // ---- Paper

  journey('the longest assessment prints on one page of A4 and of Letter', {}, async (page) => {
    await show(page, LONGEST);
    for (const format of /** @type {const} */ (['a4', 'letter'])) {
      assert.equal(pagesOf(await page.pdf({ format })), 1, format);
    }
    const text = await printed(page);
    const facts = ['Acme GmbH', '48.5', 'At risk', '43.3 to 51.7', 'Polite exit', 'Set by hand', SAMPLE];
    for (const words of facts) assert.ok(text.includes(words), words);
    assert.ok(text.indexOf('Set by hand') < text.indexOf('48.5'), 'what a person judged comes first');
    for (const { name } of MODEL.dimensions) assert.ok(text.includes(name), name);
    for (const [id] of LEVELS) assert.ok(text.includes(`${id} starts`), `the start of the note at ${id}`);
  });

  journey('on paper every note shows its start, and nothing else of the page is there', {}, async (page) => {
    await show(page, LONGEST);
    await page.setViewport({ width: 703, height: 1000 });
    await printed(page);
    // What the print rules say, without a printer: not every browser lets a test switch the medium.
    const faults = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
        .flatMap((rule) => [.../** @type {CSSMediaRule} */ (rule).cssRules])
        .filter((rule) => !rule.cssText.startsWith('@page'));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules.map((rule) => rule.cssText).join('\n'));
      document.adoptedStyleSheets = [sheet];
      const paper = /** @type {HTMLElement} */ (document.querySelector('.handover-page'));
      const foot = /** @type {HTMLElement} */ (paper.querySelector('footer')).getBoundingClientRect();
      const found = [...document.body.children].filter((each) => each !== paper && each.checkVisibility())
        .map((each) => `still there: ${each.outerHTML.slice(0, 80)}`);
      if (foot.bottom > paper.getBoundingClientRect().bottom + 1) found.push('the vector is cut');
      const starts = [...paper.querySelectorAll('.notes .note')];
      if (starts.length !== 13) found.push(`${starts.length} notes`);
      for (const start of starts) {
        const { top, height } = start.getBoundingClientRect();
        const row = /** @type {HTMLElement} */ (start.parentElement).getBoundingClientRect();
        const firstLine = Number.parseFloat(getComputedStyle(start).lineHeight);
        if (height < firstLine || top + firstLine > row.bottom + 1 || row.bottom > foot.top + 1) {
          found.push(`hidden: ${start.textContent?.slice(0, 20)}`);
        }
      }
      if (paper.scrollWidth > paper.clientWidth + 1) found.push('wider than the paper');
      return found;
    });
    assert.deepEqual(faults, []);
  });

  // ---- Pictures and files

  /** @param {Page} page @param {string} svg */
  const judgeCard = (page, svg) => page.evaluate((text) => {
    // The page's policy lets nobody parse text that it has not named; the test goes by a name that it allows.
    const trusted = /** @type {any} */ (globalThis).trustedTypes
      ?.createPolicy('lit-html', { createHTML: (/** @type {string} */ html) => html }).createHTML(text);
    const parsed = new DOMParser().parseFromString(trusted ?? text, 'image/svg+xml');
    const faults = parsed.querySelector('parsererror') ? ['not well formed'] : [];
    const alien = [...parsed.querySelectorAll('*')].filter((each) =>
      !['svg', 'title', 'desc', 'defs', 'pattern', 'rect', 'path', 'circle', 'text'].includes(each.localName)
      || [...each.attributes].some(({ name, value }) => /^on|href|style|class/.test(name)
        || (/url\(/.test(value) && !/^url\(#[\w-]+\)$/.test(value))));
    faults.push(...alien.map(({ localName }) => `alien ${localName}`));
    const card = /** @type {SVGSVGElement} */ (/** @type {Element} */ (
      document.importNode(parsed.documentElement, true)));
    document.body.append(card);
    for (const font of ['', 'serif', 'monospace', 'system-ui']) {
      const texts = [...card.querySelectorAll('text')];
      for (const each of texts) if (font) each.setAttribute('font-family', font);
      const boxes = texts.map((each) => each.getBBox());
      const { width, height } = card.viewBox.baseVal;
      boxes.forEach((box, i) => {
        const told = `${font}: ${texts[i].textContent?.slice(0, 40)}`;
        if (box.x < 0 || box.x + box.width > width || box.y < 0 || box.y + box.height > height) {
          faults.push(`out of the card in ${told}`);
        }
        // Lines of small print may touch; they may not lie over each other.
        const over = boxes.findIndex((other, j) => j > i && box.x < other.x + other.width - 1
          && other.x < box.x + box.width - 1 && box.y + box.height / 3 < other.y + (other.height * 2) / 3
          && other.y + other.height / 3 < box.y + (box.height * 2) / 3);
        if (over >= 0) faults.push(`over each other in ${told} and ${texts[over].textContent}`);
      });
    }
    card.remove();
    return faults;
  }, svg);

  journey('the card as SVG needs nothing from the page, in any font', {}, async (page) => {
    await show(page, assessment(undefined, {
      override: OVERRIDE,
    }));
    const { name, type, text } = await saved(page, 'Score card as SVG');
    assert.equal(name, `amps-Acme-GmbH-${DATE}.svg`);
    assert.equal(type, 'image/svg+xml');
    assert.deepEqual(await judgeCard(page, text), []);
    assert.match(text, /<title>Acme GmbH: AMPS health score 48\.5, At risk<\/title>/);
    const facts = ['43.3 to 51.7', 'Renewal', SAMPLE, 'Set by hand: Healthy'];
    for (const words of facts) assert.ok(text.includes(words), words);
    assert.ok(text.indexOf('>Set by hand: Healthy') < text.indexOf('>48.5</text>'), 'what a person judged comes first');
    for (const each of MODEL.dimensions) assert.ok(text.includes(`>${each.name}</text>`), each.name);
  });

  journey('the card as PNG is twice the size, in the colour of the band', {}, async (page, visit) => {
    await show(page, assessment());
    const { name } = await saved(page, 'Score card as PNG');
    assert.equal(name, `amps-Acme-GmbH-${DATE}.png`);
    const seen = await page.evaluate(async ([r, g, b]) => {
      const { blob } = /** @type {any} */ (globalThis).caught.files.at(-1);
      const bitmap = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
      context.drawImage(bitmap, 0, 0);
      // Where the shape of the band is drawn, beside the score.
      const { data } = context.getImageData(0, 180, bitmap.width, 60);
      let banded = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (Math.abs(data[at] - r) + Math.abs(data[at + 1] - g) + Math.abs(data[at + 2] - b) < 6) banded += 1;
      }
      return { type: blob.type, width: bitmap.width, tall: bitmap.height > 600, banded: banded > 300 };
    }, AT_RISK);
    assert.deepEqual(seen, { type: 'image/png', width: 1280, tall: true, banded: true });
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('the JSON file is the document, with what nobody here knows', {}, async (page) => {
    await show(page, LONGEST);
    const { name, text } = await saved(page, 'Answers and notes as JSON');
    assert.equal(name, `amps-Acme-GmbH-${DATE}.json`);
    assert.equal(JSON.stringify(JSON.parse(text)), JSON.stringify(LONGEST));
  });

  // Only Chromium can be told where to save.
  if (browser === 'Chromium') {
    journey('a saved file arrives on disk', { first: undefined }, async (page) => {
      const folder = mkdtempSync(join(tmpdir(), 'amps-saved-'));
      try {
        const session = await page.createCDPSession();
        await session.send('Browser.setDownloadBehavior', {
          behavior: 'allow', downloadPath: folder, eventsEnabled: true,
          browserContextId: page.browserContext().id,
        });
        const ended = new Promise((resolve) => {
          session.on('Browser.downloadProgress', ({ state }) => { if (state !== 'inProgress') resolve(state); });
        });
        await show(page, assessment());
        await choose(page, 'Answers and notes as JSON');
        assert.equal(await ended, 'completed');
        const file = readFileSync(join(folder, `amps-Acme-GmbH-${DATE}.json`), 'utf8');
        assert.deepEqual(JSON.parse(file), assessment());
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }

  // ---- Hostile text

  journey('hostile text stays text wherever it goes', {}, async (page, visit) => {
    const before = visit.requests.length;
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      dialog.dismiss();
    });
    for (const text of HOSTILE) {
      const hostile = assessment((_, i) => ({ note: text, source: [...text].slice(0, 150 + i).join('') }), {
        account: { name: text }, override: { band: 'healthy', reason: text, author: text.slice(0, 100) },
      });
      await follow(page, fragmentOf(hostile));
      const label = JSON.stringify(text.slice(0, 30));
      await page.waitForSelector(banner);
      assert.equal(await page.$(`${banner}.refused`), null, `${label} ${await bannerText(page)}`);
      const paper = await printed(page);
      assert.doesNotMatch(paper + await bannerText(page), /[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/, label);
      const { name, text: svg } = await saved(page, 'Score card as SVG');
      assert.match(name, /^amps[\p{L}\p{M}\p{N}-]*\.svg$/u, label);
      assert.deepEqual(await judgeCard(page, svg), [], label);
      const markdown = await copied(page, 'CRM note in Markdown');
      assert.doesNotMatch(markdown, /<|[^\\]\]\((?!https?:)|[^\\]!\[|\n#(?!## )/, label);
      const cells = (await copied(page, 'Spreadsheet row')).split('\t');
      assert.equal(cells.length, 11, label);
      assert.ok(cells.every((cell) => !/^[\s"]*[=+\-@]/.test(cell)), cells[0]);
      assert.deepEqual(await strangers(page), [], label);
      await pressInBanner(page, 'Close');
    }
    assert.equal(dialogs, 0);
    assert.deepEqual(visit.requests.slice(before).filter(isSent), []);
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('a missing name and evidence that is no text leave no trace', {}, async (page, visit) => {
    await show(page, assessment(() => ({ link: ['x'], source: { a: 1 } }), { account: undefined }));
    assert.match(await printed(page), /Account without a name/);
    assert.doesNotMatch(await printed(page), /\[object|undefined|null|Notes/);
    assert.match(await copied(page, 'Spreadsheet row'), /^\tRenewal\t/);
    assert.doesNotMatch(await copied(page, 'CRM note'), /\[object|undefined|null|Notes/);
    assert.deepEqual(await visit.complaints(), []);
  });
});
