/**
 * Uses the built site in Chromium at random, as long as it is told to, and holds after every step that what is on
 * screen, what is stored and what was done are the same. Run by hand, after `./run --build`:
 *
 *   node tests/soak/random-use.js [--minutes 60] [--seed 1]
 *
 * What is done is known here as a plain table of records; the page is never asked what it should show.
 */
import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.js';
import { eventually } from '../eventually.js';
import { launch } from '../web/browsers.js';
import { catching, chooseFile, click, savedBy, siteReady } from '../web/steps.js';

/** @typedef {import('puppeteer-core').Page} Page */
/**
 * What the page should know of an assessment; named: what its account was called when it was last the one to be changed.
 * @typedef {{account: string, made: number, stage: string, answers: Record<string, number | 'X'>, named?: string}} Known
 */
/** @typedef {{accounts: Map<string, string>, records: Map<string, Known>}} World names by id, assessments by id */

const { values: options } = parseArgs({ options: {
  minutes: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' },
} });
const MINUTES = Number(options.minutes);
const MOST_ACCOUNTS = 10;
const MOST_RECORDS = 40;
const LOOK_EVERY = 100;
/** What the last quarter of the looks may have above the first, which has fewer accounts. */
const GROWTH = 1.5;

const QUESTIONS = ['A1', 'A2', 'A3', 'M1', 'M2', 'M3', 'P1', 'P2', 'P3', 'S1', 'S2', 'S3', 'S4'];
const STAGES = ['onboarding', 'adoption-growth', 'renewal'];
const LINKS = [
  'AMPS:1/ST:AG/A1:4/S1:4', 'AMPS:1/ST:RN/A1:0/A2:1/M1:2/P3:3/S4:4',
  'AMPS:1/ST:ON/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2',
];

// ---- Chance, which a seed repeats

let seed = Number(options.seed);
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const below = (/** @type {number} */ n) => Math.floor(random() * n);
/** @template T @param {readonly T[]} all @returns {T} */
const pick = (all) => all[below(all.length)];

// ---- What was done

/** @type {World} */
let world = { accounts: new Map(), records: new Map() };
/** @param {World} old @returns {World} */
const copyOf = ({ accounts, records }) => ({
  accounts: new Map(accounts),
  records: new Map([...records].map(([id, known]) => [id, { ...known, answers: { ...known.answers } }])),
});
/** @type {{text: string, world: World} | undefined} the last export */
let exported;
let counter = 0;
/** What each assessment that was saved as new said then, and of whom. @type {Map<string, string>} */
const copied = new Map();
/** An older assessment keeps the name of its day. @param {Known} known */
const copyOfIt = (known) => `${contentOf(known)} ${known.named ?? ''}`;
/** A link that is on screen. @type {{stage: string, answers: Record<string, number | 'X'>} | undefined} */
let visit;

/** @param {string} account @returns {[string, Known][]} the oldest first */
const historyOf = (account) => [...world.records].filter(([, known]) => known.account === account)
  .sort(([, a], [, b]) => a.made - b.made);

/** @param {string} vector @returns {{stage: string, answers: Record<string, number | 'X'>}} */
function readVector(vector) {
  const [, stage, ...answers] = vector.split('/').map((part) => part.split(':')[1]);
  const given = new Map(vector.split('/').slice(2).map((part) => /** @type {[string, string]} */ (part.split(':'))));
  assert.ok(answers.length);
  return {
    stage: STAGES[['ON', 'AG', 'RN'].indexOf(stage)],
    answers: Object.fromEntries(QUESTIONS.map((id) => {
      const level = given.get(id) ?? 'X';
      return [id, level === 'X' ? 'X' : Number(level)];
    })),
  };
}

// ---- The page

/** Lets the storage answer late, and tells which record is open; runs in the page before its own scripts. */
function slowStorage() {
  const { addEventListener: listen } = EventTarget.prototype;
  const { transaction } = IDBDatabase.prototype;
  Object.assign(globalThis, { delay: 0 });
  IDBDatabase.prototype.transaction = /** @this {IDBDatabase} */ function begin(/** @type {any} */ names, /** @type {any} */ mode, /** @type {any} */ how) {
    const tx = transaction.call(this, names, mode, how);
    if (mode !== 'readwrite') return tx;
    tx.addEventListener = function later(/** @type {string} */ type, /** @type {any} */ listener) {
      listen.call(this, type, type !== 'complete' ? listener
        : (/** @type {Event} */ event) => setTimeout(() => listener.call(this, event), /** @type {any} */ (globalThis).delay));
    };
    return tx;
  };
}

/** Everything that is stored. @param {Page} page @returns {Promise<{accounts: any[], assessments: any[]}>} */
const stored = (page) => page.evaluate(async () => {
  const db = /** @type {IDBDatabase} */ (await new Promise((resolve, reject) => {
    const opening = indexedDB.open('amps');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = reject;
  }));
  const tx = db.transaction(['accounts', 'assessments']);
  const all = (/** @type {string} */ kind) => /** @type {Promise<any[]>} */ (new Promise((resolve) => {
    const asked = tx.objectStore(kind).getAll();
    asked.onsuccess = () => resolve(asked.result);
  }));
  const everything = { accounts: await all('accounts'), assessments: await all('assessments') };
  db.close();
  return everything;
});

/** @param {any} document */
const contentOf = ({ stage = '', answers }) => `${stage} ${QUESTIONS.filter((id) => answers[id] !== undefined)
  .map((id) => `${id}:${answers[id].level ?? answers[id]}`).join(' ')}`;

/** What is on screen: which record, which account, what is answered, and what the engine makes of the document. @param {Page} page */
async function onScreen(page) {
  const screen = await seen(page);
  const told = new URLSearchParams(screen.place);
  const latest = historyOf(told.get('account') ?? '').at(-1)?.[0];
  return { ...screen, record: told.get('assessment') ?? latest ?? '' };
}

/** @param {Page} page */
const seen = (page) => page.evaluate(async () => {
  const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
  await widget.updateComplete;
  const root = /** @type {ShadowRoot} */ (widget.shadowRoot);
  const levels = [...root.querySelectorAll('input')].filter(({ checked }) => checked);
  const { assessment, engine, result } = widget;
  const shownScore = root.querySelector('.results [part=score]')?.textContent?.trim() ?? '';
  return {
    place: location.search,
    name: document.querySelector('#bar .name')?.textContent?.trim() ?? '',
    isScore: Boolean(widget.getClientRects().length),
    stage: levels.find(({ name }) => name === 'stage')?.value ?? '',
    checked: levels.filter(({ name }) => name !== 'stage').map(({ name, value }) => `${name}:${value}`).join(' '),
    score: result?.score ?? null,
    shownScore,
    replayed: assessment?.stage ? engine.score(assessment).score : null,
  };
});

/** What is on screen of one assessment. @param {{stage: string, answers: Record<string, number | 'X'>}} known */
const shownOf = ({ stage, answers }) => ({
  stage, checked: QUESTIONS.filter((id) => answers[id] !== undefined).map((id) => `${id}:${answers[id]}`).join(' '),
});

/**
 * Until everything that was done is stored, and what is open is on screen.
 * @param {Page} page @param {string} step
 */
async function agree(page, step) {
  const wanted = [...world.records].map(([id, known]) => `${id} ${known.account} ${contentOf(known)}`).sort();
  const names = [...world.accounts].map(([id, name]) => `${id} ${name}`).sort();
  await eventually(`after “${step}” what is stored is what was done`, async () => {
    const { accounts, assessments } = await stored(page);
    return {
      records: assessments.map(({ id, account_id: account, document }) =>
        `${id} ${account} ${contentOf(JSON.parse(document))}`).sort(),
      names: accounts.map(({ id, account }) => `${id} ${account.name ?? ''}`).sort(),
      wanted, expected: names,
    };
  }, (now) => JSON.stringify(now.records) === JSON.stringify(wanted) && JSON.stringify(now.names) === JSON.stringify(names));
  const screen = await onScreen(page);
  if (!screen.isScore) return;
  const { stage, checked } = screen;
  const known = visit ?? world.records.get(screen.record) ?? { stage: '', answers: {} };
  assert.deepEqual({ stage, checked }, shownOf(known), `after “${step}” the screen shows what is stored`);
  if (!visit) {
    const account = world.records.get(screen.record)?.account;
    if (account) assert.equal(screen.name, world.accounts.get(account) || 'Unnamed account', `after “${step}” the bar names its account`);
  }
  assert.equal(screen.score, screen.replayed, `after “${step}” the score is the engine’s`);
  if (screen.score !== null) assert.match(screen.shownScore, new RegExp(`^${screen.score.toFixed(1).replace('.', '\\.')}`));
}

/** Records that are stored and were not known. @param {Page} page @param {string} what @returns {Promise<any>} the one */
async function added(page, what) {
  let all = await stored(page);
  const fresh = () => all.assessments.filter(({ id }) => !world.records.has(id));
  await eventually(`${what} is stored`, async () => { all = await stored(page); return fresh().length; }, (n) => n === 1);
  const [record] = fresh();
  for (const { id, account } of all.accounts) if (!world.accounts.has(id)) world.accounts.set(id, account.name ?? '');
  return record;
}

const nextMade = () => { counter += 1; return counter; };

/** @param {Page} page */
const isScore = async (page) => (await onScreen(page)).isScore;

/** The assessment on screen, where it can be changed. @param {Page} page */
const isEditable = (page) => page.evaluate(() =>
  !(/** @type {any} */ (document.querySelector('amps-health-score')).readonly));

/** @param {Page} page @param {string} name @param {string | number} value */
const choose = (page, name, value) => page.evaluate((group, level) => {
  const root = document.querySelector('amps-health-score')?.shadowRoot;
  /** @type {HTMLElement} */ (root?.querySelector(`input[name="${group}"][value="${level}"]`)).click();
}, name, String(value));

/** @param {Page} page @param {number} times how often something is answered, without a pause */
async function answer(page, times) {
  if (!await isScore(page)) {
    await click(page, 'Score');
    await lookForLink(page);
  }
  const { record } = await onScreen(page);
  const editable = await isEditable(page);
  /** @type {Known} */
  const draft = world.records.get(record) ?? { account: '', made: 0, stage: '', answers: {} };
  for (let i = 0; i < times; i += 1) {
    const isStage = random() < 0.15;
    const question = pick(QUESTIONS);
    const level = random() < 0.1 ? 'X' : below(5);
    const stage = pick(STAGES);
    await choose(page, isStage ? 'stage' : question, isStage ? stage : level);
    if (!editable) continue;
    if (isStage) draft.stage = stage;
    else draft.answers[question] = level;
  }
  if (!editable || world.records.has(record)) return;
  const { id, account_id: account } = await added(page, 'a first answer');
  world.records.set(id, { ...draft, account, made: nextMade() });
}

/**
 * Goes through what the browser remembers of the site, and no further.
 * @param {Page} page @param {'back' | 'forward'} way
 */
async function travel(page, way) {
  const can = await page.evaluate((where) => /** @type {any} */ (globalThis).navigation[where === 'back' ? 'canGoBack' : 'canGoForward'], way);
  if (!can) return;
  await page.evaluate(async (where) => {
    const arrived = new Promise((resolve) => { addEventListener('popstate', () => setTimeout(resolve), { once: true }); });
    history[where]();
    await arrived;
  }, way);
  await siteReady(page);
  await lookForLink(page);
}

/** A link is on screen where it is in the address. @param {Page} page */
async function lookForLink(page) {
  const hash = await page.evaluate(() => location.hash);
  visit = hash.startsWith('#v=') ? readVector(hash.slice(3)) : undefined;
  if (visit) await page.waitForSelector('.handover-shared section');
}

/** @param {Page} page */
async function toAccounts(page) {
  await click(page, 'Accounts');
  await page.waitForSelector('#view input[type=file]');
  // A visit goes on until something else is opened.
}

/** @param {Page} page */
async function nameIt(page) {
  const { record } = await onScreen(page);
  const known = world.records.get(record);
  if (visit || !known) return;
  counter += 1;
  const name = `Account ${counter}`;
  await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('#bar .name')).click());
  await page.waitForSelector('#edit[open]');
  await page.evaluate((words) => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector('#edit input[name=name]'));
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, name);
  await page.evaluate(() => /** @type {HTMLFormElement} */ (document.querySelector('#edit form')).requestSubmit());
  await page.waitForFunction(() => !document.querySelector('#edit[open]'));
  world.accounts.set(known.account, name);
  if (historyOf(known.account).at(-1)?.[0] === record) known.named = name;
}

/** @type {Record<string, (page: Page) => Promise<void>>} */
const STEPS = {
  'answer': (page) => answer(page, 1),
  'answer at once': (page) => answer(page, 2 + below(6)),
  'answer and go back': async (page) => {
    await answer(page, 1);
    await travel(page, 'back');
  },
  'new account': async (page) => {
    if (world.accounts.size >= MOST_ACCOUNTS || world.records.size >= MOST_RECORDS) return;
    await toAccounts(page);
    await click(page, 'New account');
    visit = undefined;
    await answer(page, 1);
    await nameIt(page);
  },
  'name': (page) => nameIt(page),
  'open an account': async (page) => {
    const named = [...world.accounts].filter(([, name]) => name);
    if (!named.length) return;
    const [id, name] = pick(named);
    await toAccounts(page);
    await click(page, name);
    visit = undefined;
    await page.waitForFunction((wanted) => document.querySelector('#bar .name')?.textContent?.trim() === wanted, {}, name);
    assert.equal((await onScreen(page)).record, historyOf(id).at(-1)?.[0], 'the latest assessment is open');
  },
  'open an old assessment': async (page) => {
    const { record } = await onScreen(page);
    const known = world.records.get(record);
    if (visit || !known) return;
    const all = historyOf(known.account);
    await click(page, `History (${all.length})`);
    await page.waitForSelector('#view .day');
    const which = below(all.length);
    await page.evaluate((n) => /** @type {HTMLElement} */ (document.querySelectorAll('#view .day')[n]).click(), which);
    await page.waitForFunction(() => document.querySelector('amps-health-score')?.getClientRects().length);
    assert.equal((await onScreen(page)).record, all[all.length - 1 - which][0], 'the assessment of that row is open');
    assert.equal(await isEditable(page), which === 0, 'the latest alone can be changed');
  },
  'save as new': async (page) => {
    if (world.records.size >= MOST_RECORDS || !await isScore(page)) return;
    const { record } = await onScreen(page);
    const known = world.records.get(record);
    if (visit || !known || !await isEditable(page)) return;
    await click(page, 'Save as new assessment');
    // A second click makes no second one.
    if (copied.get(record) === copyOfIt(known)) {
      await agree(page, 'saved as new twice');
      return;
    }
    const { id } = await added(page, 'a new assessment');
    copied.set(id, copyOfIt(known));
    world.records.set(id, { ...known, answers: { ...known.answers }, made: nextMade() });
  },
  'reload': async (page) => {
    await page.reload();
    await siteReady(page);
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('amps-health-score')).engine);
    await lookForLink(page);
  },
  'back': (page) => travel(page, 'back'),
  'forward': (page) => travel(page, 'forward'),
  'follow a link': async (page) => {
    const vector = pick(LINKS);
    await page.evaluate((hash) => { location.hash = hash; }, `v=${vector}`);
    await page.waitForFunction((first) => document.querySelector('.handover-shared section:not(.refused)')
      && /** @type {any} */ (document.querySelector('amps-health-score')).value?.startsWith(first), {}, vector.slice(0, 12));
    visit = readVector(vector);
  },
  'close a link': async (page) => {
    if (!visit || !await isScore(page)) return;
    await click(page, 'Close');
    visit = undefined;
  },
  'keep a link': async (page) => {
    if (!visit || !await isScore(page) || world.accounts.size >= MOST_ACCOUNTS) return;
    const before = world.records.size;
    await click(page, 'Keep a copy');
    await page.waitForFunction(() => !document.querySelector('.handover-shared section'));
    const kept = visit;
    visit = undefined;
    await page.waitForFunction(() => /Kept as a new account|This was kept before/.test(document.body.innerText));
    if (await page.evaluate(() => document.body.innerText.includes('This was kept before'))) {
      assert.equal(world.records.size, before);
      return;
    }
    const { id, account_id: account } = await added(page, 'a kept link');
    world.records.set(id, { ...kept, answers: { ...kept.answers }, account, made: nextMade() });
    await nameIt(page);
  },
  'delete an account': async (page) => {
    const named = [...world.accounts].filter(([, name]) => name);
    if (world.accounts.size < 4 || !named.length) return;
    const [id, name] = pick(named);
    const before = copyOf(world);
    await toAccounts(page);
    await click(page, `Delete ${name}`);
    world.accounts.delete(id);
    for (const [record] of historyOf(id)) world.records.delete(record);
    if (random() < 0.5) return;
    await agree(page, 'deleted');
    await click(page, 'Undo');
    world = before;
  },
  'delete an assessment': async (page) => {
    const { record } = await onScreen(page);
    const known = world.records.get(record);
    if (visit || !known) return;
    const all = historyOf(known.account);
    if (all.length < 2) return;
    await click(page, `History (${all.length})`);
    await page.waitForSelector('#view .day');
    const which = below(all.length);
    const before = copyOf(world);
    await page.evaluate((n) => /** @type {HTMLElement} */ (document.querySelectorAll('#view td .remove')[n]).click(), which);
    world.records.delete(all[all.length - 1 - which][0]);
    if (random() < 0.5) return;
    await agree(page, 'deleted');
    await click(page, 'Undo');
    world = before;
  },
  'export': async (page) => {
    await toAccounts(page);
    const { text } = await savedBy(page, () => click(page, 'Export everything'));
    exported = { text, world: copyOf(world) };
  },
  'import': async (page) => {
    if (!exported) return;
    const before = copyOf(world);
    await toAccounts(page);
    await chooseFile(page, 'amps.json', exported.text);
    await page.waitForFunction(() => document.body.innerText.includes('Nothing has been changed yet.'));
    const modes = await page.$$eval('#view input[name=mode]', (inputs) => inputs.map((input) => input.value));
    const mode = modes.length ? pick(modes) : '';
    if (!mode) {
      await click(page, 'Cancel');
      return;
    }
    await page.evaluate((id) => /** @type {HTMLElement} */ (document.querySelector(`#view input[name=mode][value=${id}]`)).click(), mode);
    const isUseful = await page.evaluate(() =>
      !/** @type {HTMLButtonElement} */ (document.querySelector('#view .actions .main')).disabled);
    await click(page, isUseful ? 'Import' : 'Cancel');
    if (!isUseful) return;
    const file = copyOf(exported.world);
    if (mode === 'replace') world = file;
    else {
      for (const [id, name] of file.accounts) if (mode === 'take' || !world.accounts.has(id)) world.accounts.set(id, name);
      for (const [id, known] of file.records) if (mode === 'take' || !world.records.has(id)) world.records.set(id, known);
    }
    if (random() < 0.7) return;
    await agree(page, `imported (${mode})`);
    await click(page, 'Undo');
    world = before;
  },
  'slow storage': (page) => page.evaluate((ms) => { Object.assign(globalThis, { delay: ms }); }, pick([0, 60, 400])),
  'search': async (page) => {
    if (!world.accounts.size) return;
    await toAccounts(page);
    const words = pick(['Account', '1', 'nobody', '']);
    const shown = await page.evaluate((text) => {
      const input = /** @type {HTMLInputElement | null} */ (document.querySelector('#view input[type=search]'));
      if (!input) return undefined;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return [...document.querySelectorAll('#view tbody tr')].map((row) => row.querySelector('th .link')?.textContent?.trim());
    }, words);
    const names = [...world.accounts.values()].map((name) => name || 'Unnamed account');
    assert.deepEqual(shown?.sort(), names.filter((name) => name.toLowerCase().includes(words.toLowerCase())).sort());
    await page.evaluate(() => {
      const input = /** @type {HTMLInputElement} */ (document.querySelector('#view input[type=search]'));
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  },
};

/** How often each is done. @type {Record<string, number>} */
const WEIGHTS = {
  'answer': 12, 'answer at once': 6, 'answer and go back': 3, 'new account': 3, 'open an account': 5, 'save as new': 3,
  'open an old assessment': 3, 'follow a link': 2, 'close a link': 2, 'reload': 2, 'back': 4, 'forward': 2,
};
const DECK = Object.keys(STEPS).flatMap((name) => Array(WEIGHTS[name] ?? 1).fill(name));

// ---- The run

const site = await serve({ dir: fileURLToPath(new URL('../../dist/', import.meta.url)), port: 0 });
const browser = await launch('Chromium', {}, { defaultViewport: { width: 1280, height: 800 } });
/** @type {string[]} */
const done = [];
try {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(catching);
  await page.evaluateOnNewDocument(slowStorage);
  await page.goto(site.url);
  await siteReady(page);
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector('amps-health-score')).engine);

  const session = await page.createCDPSession();
  const until = Date.now() + MINUTES * 60_000;
  /** @type {{heap: number}[]} */
  const looks = [];
  while (Date.now() < until) {
    const name = pick(DECK);
    done.push(name);
    await STEPS[name](page);
    await agree(page, name);
    assert.deepEqual(complaints, [], `after “${name}” the browser has nothing to complain about`);
    if (done.length % LOOK_EVERY) continue;
    // What is on screen weighs the same each time: the page as it is after a reload, and then used.
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap = 0, Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await page.metrics();
    looks.push({ heap });
    process.stdout.write(`${done.length} steps, ${world.accounts.size} accounts, ${world.records.size} assessments, `
      + `heap ${(heap / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners\n`);
  }
  const quarter = Math.max(1, Math.floor(looks.length / 4));
  const middle = (/** @type {typeof looks} */ some) => some.map(({ heap }) => heap).sort((a, b) => a - b)[Math.floor(some.length / 2)];
  const [first, last] = [middle(looks.slice(0, quarter)), middle(looks.slice(-quarter))];
  process.stdout.write(`${done.length} steps, seed ${options.seed}: heap ${(first / 1e6).toFixed(1)} MB in the first quarter, `
    + `${(last / 1e6).toFixed(1)} MB in the last\n`);
  process.stdout.write(`${Object.keys(STEPS).map((name) => `${name} ${done.filter((each) => each === name).length}`).join(', ')}\n`);
  assert.ok(last < first * GROWTH, 'the memory of the page does not grow');
} catch (error) {
  process.stderr.write(`Seed ${options.seed}, step ${done.length}, after ${done.slice(-8).join(' · ')}:\n`);
  const [page] = (await browser.pages()).slice(-1);
  process.stderr.write(`${await page.evaluate(() => `${location.href}\n${document.body.innerText}`)}\n`);
  throw error;
} finally {
  await browser.close();
  await site.close();
}
