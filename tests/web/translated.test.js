// A page that the browser has put into another language: what is read on it is what is acted on.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.js';
import { forEachBrowser, inPage, journeys, ready } from './harness.js';
import { chooseFile, siteReady } from './steps.js';

/** @typedef {import('./harness.js').Page} Page */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const QUESTIONS = ['A1', 'A2', 'A3', 'M1', 'M2', 'M3', 'P1', 'P2', 'P3', 'S1', 'S2', 'S3', 'S4'];

/** @type {Awaited<ReturnType<typeof serve>>} */
let site;
before(async () => { site = await serve({ dir: DIST, port: 0 }); });
after(() => site.close());

const day = (/** @type {number} */ ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/** @param {string} levels one character each in model order, - for none @param {object} [more] */
const assessment = (levels, more = {}) => ({
  format: 'amps-assessment',
  version: 1,
  model: { id: 'amps', version: '1.0.0' },
  stage: 'renewal',
  date: day(0),
  answers: Object.fromEntries(QUESTIONS.flatMap((id, i) =>
    (levels[i] === '-' ? [] : [[id, { level: levels[i] === 'X' ? 'X' : Number(levels[i]) }]]))),
  ...more,
});

const saved = { revision: 1, saved_at: '2026-01-02T03:04:05.678Z' };

/** @param {string} id @param {object} account */
const accountRecord = (id, account) => ({ id, ...saved, account });

/** @param {string} id @param {string} owner @param {object} document */
const assessmentRecord = (id, owner, document) => ({ id, account_id: owner, ...saved, document });

// Accounts that differ in everything that can be read about them.
const STORED = {
  format: 'amps-export',
  version: 1,
  accounts: [
    accountRecord('acme', { name: 'Acme', arr: 1200, currency: 'EUR', owner: 'Kim', renewal_date: '2031-01-31' }),
    accountRecord('globex', { name: 'Globex', arr: 900, currency: 'USD', segment: 'Enterprise' }),
    accountRecord('initech', { name: 'Initech' }),
    accountRecord('umbra', { name: 'Umbra', owner: 'Sam' }),
  ],
  assessments: [
    assessmentRecord('one', 'acme', assessment('2222222222222', { stage: 'onboarding', date: day(90) })),
    assessmentRecord('two', 'acme', assessment('3432210014332', { date: day(9) })),
    assessmentRecord('three', 'globex', assessment('444444444444X', { date: day(3) })),
    assessmentRecord('four', 'umbra', assessment('0000000000000', {
      date: day(1),
      override: { band: 'healthy', reason: 'A new sponsor.', author: 'Sam' },
    })),
  ],
};

const OTHER = {
  ...STORED,
  accounts: [...STORED.accounts, accountRecord('hooli', { name: 'Hooli' })],
  assessments: [assessmentRecord('five', 'hooli', assessment('1111---------')), assessmentRecord('six', 'hooli', {})],
};

/**
 * What Chromium does to a page: in the place of each text there are two <font> elements with the translation, and the
 * node that the page's scripts may hold is in the document no more. The words stay here, so that they can be compared.
 * @param {Page} page
 */
const translate = (page) => page.evaluate(() => {
  /** @param {Node} root */
  const into = (root) => {
    const texts = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
      if (node instanceof Element) {
        const left = node.matches('[translate=no], script, style, noscript, textarea, font, svg');
        return left ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
      }
      return NodeFilter.FILTER_ACCEPT;
    });
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element) {
        if (node.shadowRoot) into(node.shadowRoot);
      } else if (node.nodeValue?.trim()) texts.push(node);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.nodeValue;
      outer.append(inner);
      /** @type {ChildNode} */ (text).replaceWith(outer);
    }
    return texts.length;
  };
  return into(document.body);
});

/** All that can be read in the page and in what is shown inside it; what is said aloud comes later. @param {Page} page */
const read = (page) => page.evaluate(() => {
  /** @param {Node} node @returns {string} */
  const words = (node) => {
    if (node instanceof Text) return node.data;
    if (node instanceof Element && (!node.checkVisibility() || node.matches('script, style, noscript, p.spoken'))) return '';
    const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
    const block = node instanceof Element && !/^inline/.test(getComputedStyle(node).display) ? '\n' : '';
    return block + [...inside].map(words).join('') + block;
  };
  return words(document.body).replace(/[^\S\n]+/g, ' ').replace(/\s*\n\s*/g, '\n');
});

/** Presses the first visible button, link or box with these words or this name. @param {Page} page @param {string} label */
const click = (page, label) => page.waitForFunction((wanted) => {
  const inside = document.querySelector('amps-health-score')?.shadowRoot;
  const found = [document.querySelector('#view'), document, inside].flatMap((root) =>
    [...root?.querySelectorAll('button, a[href], label, input, summary') ?? []]);
  const target = found.find((each) => (each.checkVisibility() || each.closest('#pages'))
    && (each.textContent?.replace(/\s+/g, ' ').trim() === wanted || each.ariaLabel === wanted));
  if (!(target instanceof HTMLElement) || target.hasAttribute('disabled')) return false;
  target.click();
  return true;
}, { polling: 50 }, label);

/** @param {Page} page @param {string} words */
const sees = (page, words) => page.waitForFunction((wanted) =>
  document.body.innerText.replace(/\s+/g, ' ').includes(wanted), { polling: 50 }, words);

/** Presses "Delete" in the row in which a name is read. @param {Page} page @param {string} name */
const removeIn = (page, name) => page.evaluate((wanted) => {
  const row = [...document.querySelectorAll('#view tbody tr')]
    .find((each) => each.querySelector('.link')?.textContent?.trim() === wanted);
  const button = row?.querySelector('.remove');
  /** @type {HTMLElement} */ (button).click();
  return button?.getAttribute('aria-label');
}, name);

/** @param {Page} page @param {string} words */
const search = (page, words) => page.evaluate((wanted) => {
  const field = /** @type {HTMLInputElement} */ (document.querySelector('#view input[type=search]'));
  field.value = wanted;
  field.dispatchEvent(new Event('input'));
}, words);

/** The ids of the accounts that are stored. @param {Page} page @returns {Promise<string[]>} */
const accounts = (page) => page.evaluate(async () => {
  const db = /** @type {IDBDatabase} */ (await new Promise((resolve) => {
    const opening = indexedDB.open('amps');
    opening.onsuccess = () => resolve(opening.result);
  }));
  const asked = db.transaction('accounts').objectStore('accounts').getAllKeys();
  return new Promise((resolve) => {
    asked.onsuccess = () => {
      db.close();
      resolve(asked.result);
    };
  });
});

/** @param {Page} page */
async function fill(page) {
  await siteReady(page);
  await click(page, 'Accounts');
  await chooseFile(page, 'accounts.json', JSON.stringify(STORED));
  await sees(page, 'What accounts.json holds');
  await click(page, 'Import');
  await sees(page, '8 records imported');
}

/** @typedef {[what: string, act: (page: Page) => Promise<unknown>]} Step */

/** @type {(words: string, label?: string) => Step} */
const press = (label, then) => [label, async (page) => {
  await click(page, label);
  if (then) await sees(page, then);
}];

const told = (/** @type {number} */ ago) =>
  new Date(day(ago)).toLocaleDateString('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** @type {Step[]} */
const STEPS = [
  ['search for one', (page) => search(page, 'glo')],
  ['search for another', (page) => search(page, 'umb')],
  ['search for nobody', (page) => search(page, 'nobody')],
  ['search for nobody else', (page) => search(page, 'nobody else')],
  ['search for all', (page) => search(page, '')],
  press('Acme', 'History (2)'),
  press('History (2)', 'History of Acme'),
  press(`Compare the assessment of ${told(9)}`),
  press(`Compare the assessment of ${told(90)}`),
  ['compare', async (page) => {
    await click(page, 'Compare the two selected');
    await page.waitForSelector('.waterfall');
  }],
  press('Back to the history', 'History of Acme'),
  press(`Open the assessment of ${told(90)}`, `Assessment of ${told(90)}, read-only.`),
  press('Back to the latest'),
  press('Accounts', 'Import a file'),
  press('Globex', 'History (1)'),
  press('History (1)', 'History of Globex'),
  press('Accounts', 'Import a file'),
  press('Initech', 'History (0)'),
  press('Accounts', 'Import a file'),
  press('Umbra', 'History (1)'),
  press('Accounts', 'Import a file'),
  ['choose a file', async (page) => {
    await chooseFile(page, 'accounts.json', JSON.stringify(STORED));
    await sees(page, 'What accounts.json holds');
  }],
  press('Cancel', 'Import a file'),
  ['choose another file', async (page) => {
    await chooseFile(page, 'other.json', JSON.stringify(OTHER));
    await sees(page, 'What other.json holds');
  }],
  ['import', async (page) => {
    await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('#view .main')).click());
    await sees(page, '2 records imported');
  }],
  press('New account', 'Unnamed account'),
];

/** Its name and its rule stand in one choice. @param {Page} page @param {string} id */
const pick = (page, id) => page.evaluate((stage) => {
  const root = document.querySelector('amps-health-score')?.shadowRoot;
  /** @type {HTMLElement} */ (root?.querySelector(`input[name=stage][value=${stage}]`)).click();
}, id);

/** @param {string} id @returns {Step} */
const stage = (id) => [id, (page) => pick(page, id)];

/** In the widget alone, on an empty page. @type {Step[]} */
const ANSWERS = [
  stage('renewal'),
  ...['3', '4', '0', 'x', '9', '1', '2', '3', '4'].map((key, i) => /** @type {Step} */ ([`${i}: ${key}`, async (page) => {
    await page.evaluate((id) => {
      const root = document.querySelector('amps-health-score')?.shadowRoot;
      /** @type {HTMLElement} */ (root?.querySelector(`input[name=${id}]`)).focus();
    }, QUESTIONS[i]);
    await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
  }])),
  press('Undo'),
  press('Redo'),
  stage('onboarding'),
  stage('adoption-growth'),
];

/** @type {Step} */
const OPEN_RESULTS = ['open the results', async (page) => {
  await (await page.waitForSelector('amps-health-score >>> [data-do=open]'))?.click();
  await page.waitForSelector('amps-health-score >>> dialog[open]');
}];

/** In the results. @type {Step[]} */
const RESULTS = [
  press('Override the band'),
  press('Cancel'),
  press('Start over'),
  press('Try with an example account'),
];

forEachBrowser((open) => {
  const journey = journeys(open, () => site.url);

  /**
   * What is read after each step.
   * @param {Page} page @param {Step[]} steps @param {() => Promise<unknown>} [first] before each step
   */
  async function readAfter(page, steps, first = async () => {}) {
    const texts = [];
    for (const [what, act] of steps) {
      await first();
      await act(page).catch((error) => { throw new Error(`“${what}” failed: ${error}`); });
      // What is told a moment later is read when it has come.
      await page.waitForFunction(() => document.querySelector('.saved')?.textContent?.trim() !== 'Saving', { polling: 50 });
      texts.push(await read(page));
    }
    return texts;
  }

  /** @param {string} sentence @param {Step[]} steps @param {(page: Page) => Promise<void>} [prepare] @param {import('./harness.js').VisitOptions} [options] */
  const reads = (sentence, steps, prepare, options = {}) => journey(sentence, options, async (page, visit) => {
    await prepare?.(page);
    let translated = 0;
    const texts = await readAfter(page, steps, async () => { translated += await translate(page); });
    assert.ok(translated > 200, `${translated} texts were translated`);
    assert.deepEqual(await visit.complaints(), []);
    // The same on a page that is left alone.
    const plain = await open(site.url, { ...options, apart: true });
    try {
      await ready(plain.page);
      await prepare?.(plain.page);
      const expected = await readAfter(plain.page, steps);
      for (const [i, [what]] of steps.entries()) assert.equal(texts[i], expected[i], `after “${what}”`);
    } finally {
      await plain.close();
    }
  });

  reads('accounts, history, comparison and import read as on a page that nobody translated', STEPS, fill);
  /** What is said aloud is the score that is read. @type {Step} */
  const aloud = ['listen', (page) => page.waitForFunction(() => {
    const root = document.querySelector('amps-health-score')?.shadowRoot;
    return root?.querySelector('p.spoken')?.textContent?.startsWith('Score 48.5, At risk');
  })];

  reads('answers, score and steps read as on a page that nobody translated', [...ANSWERS, ...RESULTS, aloud]);
  reads('so does the score at the foot of a phone', [...ANSWERS, OPEN_RESULTS, ...RESULTS, aloud], undefined, { width: 390, height: 844 });

  journey('the account that is read beside “Delete” is the one that is deleted', {}, async (page) => {
    await fill(page);
    await translate(page);
    await search(page, 'i');
    await translate(page);
    await search(page, 'glob');
    const label = await removeIn(page, 'Globex');
    assert.equal(label, 'Delete Globex');
    await sees(page, 'Globex and 1 assessment deleted.');
    assert.deepEqual(await accounts(page), ['acme', 'initech', 'umbra']);
    await translate(page);
    await click(page, 'Undo');
    await sees(page, 'Undone.');
    assert.deepEqual(await accounts(page), ['acme', 'globex', 'initech', 'umbra']);
  });

  journey('a row stays the element that it was when others come and go', {}, async (page) => {
    await fill(page);
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('#view tbody tr')) {
        /** @type {any} */ (row).was = row.querySelector('.link')?.textContent?.trim();
      }
    });
    await search(page, 'init');
    const rows = await page.evaluate(() => [...document.querySelectorAll('#view tbody tr')]
      .map((row) => [/** @type {any} */ (row).was, row.querySelector('.link')?.textContent?.trim()]));
    assert.deepEqual(rows, [['Initech', 'Initech']]);
  });

  journey('names, figures and counts are not translated', {}, async (page) => {
    await fill(page);
    const loose = () => page.evaluate(() => {
      const root = document.querySelector('amps-health-score')?.shadowRoot;
      const found = [...document.querySelectorAll(
        '#bar .name bdi, .list .link bdi, .figure, .counts td, .scale, .about bdi',
      ), ...root?.querySelectorAll('[part=score], [part=vector], .foot strong') ?? []];
      return [found.length, found.filter((each) => !each.closest('[translate=no]')).map((each) => each.outerHTML)];
    });
    assert.deepEqual((await loose())[1], []);
    assert.ok(Number((await loose())[0]) > 8);
  });

  journey('the language of the page can be changed after the browser has translated it', {}, async (page) => {
    await translate(page);
    await page.select('select.languages', 'fr');
    await sees(page, 'Comment ça marche');
    const other = await open(site.url, { first: () => localStorage.setItem('amps.language', 'fr') });
    try {
      await ready(other.page);
      await sees(other.page, 'Comment ça marche');
      assert.equal(await read(page), await read(other.page));
      assert.equal(await page.evaluate(() => document.querySelectorAll('[data-text] a').length),
        await other.page.evaluate(() => document.querySelectorAll('[data-text] a').length));
    } finally {
      await other.close();
    }
  });

  journey('the vector that is copied is that of the score, whatever stands on screen', {}, async (page) => {
    await page.evaluate(() => {
      Object.assign(globalThis, { copied: '' });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (/** @type {string} */ words) => { inPage.copied = words; } },
      });
    });
    await pick(page, 'renewal');
    await click(page, 'Details');
    await page.evaluate(() => {
      const code = document.querySelector('amps-health-score')?.shadowRoot?.querySelector('.vector code');
      /** @type {HTMLElement} */ (code).textContent = 'AMPAS:1 / RN';
    });
    await click(page, 'Copy');
    assert.match(await page.evaluate(() => inPage.copied), /^AMPS:1\/ST:RN\/A1:X/);
  });
});
