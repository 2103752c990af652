// The badge in real browsers: one in every state, a thousand in a list, and pages that mean it no good.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { loadEngine } from '../../web/engine/engine.js';
import { STRICT_CSP } from '../../web/serve.js';
import { eventually } from '../eventually.js';
import { TEST_MS, axe, forEachBrowser, looksIn, overflow, setLook } from './harness.js';
import { until } from './steps.js';
import { manyVectors } from './many-vectors.js';

/** @typedef {import('./harness.js').Page} Page */

const file = (/** @type {string} */ name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const model = (/** @type {string} */ name) => readFileSync(file(`tests/golden/models/${name}.json`), 'utf8');
const engine = await loadEngine({ wasm: readFileSync(file('build/wasm/amps-site.wasm')) });

const OPEN = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const FULL = OPEN.replace('M3:X', 'M3:4');
const NONE = 'AMPS:1/ST:RN/A1:X';
const BROKEN = 'AMPS:1/ST:RN/A1:7/Z9:1';
const FOREIGN = 'AMPS:1/ST:RN/MD:low-touch@2.1/A1:1';
const ONE = 'AMPS:1/ST:AL/MD:one-question@1/V1:0';
const FAILED = 'The score cannot be computed here';

// ---- A site of our own: the badge, lists to show it in, and addresses that misbehave

const folder = mkdtempSync(join(tmpdir(), 'amps-badge-'));
/** @type {import('node:http').Server} */
let server;
let site = '';
/** Answers to amps.wasm that wait until they are let go. @type {(() => void)[]} */
let held = [];
let sent = 0;

const CHUNK = Buffer.alloc(65_536, ' ');

/** 50 MB of nothing, as long as somebody reads it. @param {import('node:http').ServerResponse} response */
function flood(response) {
  sent = 0;
  const pour = () => {
    while (sent < 50_000_000 && !response.destroyed) {
      sent += CHUNK.length;
      if (!response.write(CHUNK)) return response.once('drain', pour);
    }
    return response.end();
  };
  pour();
}

/** @type {Record<string, (response: import('node:http').ServerResponse) => void>} */
const routes = {
  '/flood.json': flood,
  '/moved.json': (response) => response.writeHead(302, { Location: 'one-question.json' }).end(),
  '/cut.json': (response) => {
    response.writeHead(200, { 'Content-Length': '1000' }).write('{"id":');
    setTimeout(() => response.destroy(), 20);
  },
};

before(async () => {
  cpSync(file('dist/widget'), join(folder, 'widget'), { recursive: true });
  const files = {
    'one-question.json': model('one-question'),
    'ten-levels.json': model('ten-levels'),
    'page.json': '<!doctype html><title>Sign in</title>',
    'faulty.json': '{"id": "Faulty"}',
    'list.css': `:root { color-scheme: light dark } li { margin: 4px }
      body { font: 14px/1.6 sans-serif; background: Canvas; color: CanvasText }`,
    'hostile.css': `html { font-size: 60px }
      .row { font-size: 20px; writing-mode: vertical-rl; letter-spacing: 2em; text-transform: uppercase }
      .row * { all: unset !important; display: none !important; writing-mode: vertical-rl !important }`,
    'define.js': "import './widget/amps-health-badge.js';",
    'late.js': "globalThis.define = (query = '') => import('./widget/amps-health-badge.js' + query);",
    'index.html': page(''),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const serveFile = sirv(folder, { dev: true });
  server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', STRICT_CSP);
    const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
    const answer = () => (routes[pathname] ? routes[pathname](response)
      : serveFile(request, response, () => { response.writeHead(404).end('Not found'); }));
    if (search === '?hold') held.push(answer);
    else answer();
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(undefined)); });
  site = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** @param {string} body @param {string} [attributes] of the page @param {string} [head] */
function page(body, attributes = 'lang="en"', head = '<script type="module" src="define.js"></script>') {
  return `<!doctype html><html ${attributes}><meta charset="utf-8"><title>Accounts</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <link rel="stylesheet" href="list.css">${head}<main><h1>Accounts</h1>${body}</main></html>`;
}

/** @param {string} vector @param {string} [attributes] */
const badge = (vector, attributes = '') =>
  `<amps-health-badge vector="${vector}" ${attributes}></amps-health-badge>`;

/** @param {string[]} vectors */
const list = (vectors) => `<ul>${vectors.map((vector) => `<li>${badge(vector)}</li>`).join('')}</ul>`;

/** The badge is defined when the test says so. */
const LATE = '<script type="module" src="late.js"></script>';
const define = (/** @type {Page} */ tab, query = '') =>
  tab.evaluate((given) => /** @type {any} */ (globalThis).define(given).then(() => {}), query);

let pages = 0;

/** @param {string} html @returns {string} its address */
function served(html) {
  pages += 1;
  writeFileSync(join(folder, `page-${pages}.html`), html);
  return `${site}page-${pages}.html`;
}

// ---- What a page sees

/** Runs in the page before its scripts: keeps what the badges say. */
function listen() {
  const here = /** @type {any} */ (globalThis);
  here.heard = [];
  for (const type of ['amps-result', 'amps-error']) {
    document.addEventListener(type, (/** @type {any} */ { target, detail }) => {
      here.heard.push({ type, id: target.id, detail });
    });
  }
}

/** @param {Page} tab @returns {Promise<{type: string, id: string, detail: any}[]>} */
const heard = (tab) => tab.evaluate(() => /** @type {any} */ (globalThis).heard);

/** Waits until so many badges have said something, and all show what they have to. @param {Page} tab @param {number} count */
const told = (tab, count) => until(tab, `${count} badges have told and shown something`,
  (wanted) => /** @type {any} */ (globalThis).heard.length >= wanted
    && [...document.querySelectorAll('amps-health-badge')].every(({ shadowRoot }) => shadowRoot?.querySelector('.root')),
  count);

/** What every badge shows. @param {Page} tab */
const shown = (tab) => tab.evaluate(() => [...document.querySelectorAll('amps-health-badge')].map((element) => {
  const root = element.shadowRoot?.querySelector('.root');
  const text = (/** @type {string} */ part) =>
    root?.querySelector(`[part=${part}]`)?.textContent?.replace('\u200b', '') ?? '';
  return {
    score: text('score'),
    band: text('band'),
    range: text('range'),
    shape: root?.querySelector('path')?.getAttribute('d') ?? '',
    label: root?.getAttribute('aria-label') ?? '',
    title: root?.getAttribute('title') ?? '',
    result: /** @type {any} */ (element).result,
  };
}));

/** @param {Page} tab */
const sizes = (tab) => tab.evaluate(() => [...document.querySelectorAll('amps-health-badge')].map((element) => {
  const { width, height } = element.getBoundingClientRect();
  return `${width.toFixed(1)} × ${height.toFixed(1)}`;
}));

forEachBrowser((open, browser) => {
  /**
   * @param {string} sentence
   * @param {() => string} html of the page
   * @param {(tab: Page, visit: import('./harness.js').Visit) => Promise<void>} body
   * @param {import('./harness.js').VisitOptions} [options]
   */
  const journey = (sentence, html, body, options = {}) => test(sentence, { timeout: TEST_MS }, async () => {
    const visit = await open(served(html()), { first: listen, ...options });
    try {
      await body(visit.page, visit);
    } finally {
      await visit.close();
    }
  });

  const states = [OPEN, FULL, NONE, '', BROKEN, FOREIGN];
  const everyState = () =>
    page(`<ul>${states.map((vector, i) => `<li>${badge(vector, `id="b${i}"`)}</li>`).join('')}</ul>`);

  journey('every state says in words what it shows; only a score looks like one', everyState, async (tab, visit) => {
    await told(tab, 5);
    const [some, full, none, empty, broken, foreign] = await shown(tab);
    assert.deepEqual([some.score, some.band, some.range], ['48.5', 'At risk', '43.3–51.7']);
    assert.equal(some.label, '48.5 of 100, At risk, range 43.3 to 51.7.');
    assert.deepEqual([full.band, full.range], ['At risk', '']);
    assert.equal(full.label, `${full.score} of 100, At risk, complete.`);
    assert.deepEqual([none.score, none.band, none.range], ['–', '', '0.0–100.0']);
    assert.equal(none.label, 'Score: no score, range 0.0 to 100.0');
    assert.deepEqual([empty.score, empty.band, empty.range, empty.label], ['–', '', '', 'No score yet']);
    assert.equal(broken.label, `${FAILED}\nA1 has no level 7. Levels go from 0 to 4, or X for not sure.\n`
      + '"Z9" is not a question of this model. Questions are A1, A2, A3, M1, M2, M3, P1, P2, P3, S1, S2, S3, S4.');
    assert.equal(foreign.label, `${FAILED}\nThis was made with the model "low-touch@2.1". `
      + 'The model in use is "amps@1.0.0".');
    for (const { score, band, range, shape, label, title, result } of [broken, foreign]) {
      assert.deepEqual([score, band, range, result], ['', '', '', null]);
      assert.ok(shape && shape !== some.shape);
      assert.equal(title, label);
    }
    const events = Object.fromEntries((await heard(tab)).map(({ id, type, detail }) => [id, { type, detail }]));
    assert.deepEqual(events.b0, { type: 'amps-result', detail: engine.summary(OPEN) });
    assert.deepEqual(events.b0.detail, some.result);
    assert.equal(events.b2.detail.score, null);
    assert.deepEqual(Object.keys(events).sort(), ['b0', 'b1', 'b2', 'b4', 'b5']);
    assert.equal(events.b4.detail.code, 'level-out-of-range');
    assert.deepEqual(events.b4.detail.errors.map((/** @type {any} */ { position }) => position), [14, 19]);
    assert.equal(events.b5.detail.code, 'other-model');
    assert.deepEqual(new Set(await sizes(tab)).size, 1, 'all states are equally large');
    assert.deepEqual(await visit.complaints(), []);
  });

  journey('axe finds no fault with a list in every state, in every look', everyState, async (tab) => {
    await told(tab, 5);
    for (const [look, options] of looksIn(browser)) {
      await setLook(tab, options);
      assert.deepEqual(await axe(tab), [], look);
      assert.ok(await overflow(tab) <= 0, look);
    }
  });

  const waiting = () => page(`<ul>${[OPEN, FULL, ''].map((vector) =>
    `<li>Acme ${badge(vector, 'wasm="widget/amps.wasm?hold"')} May</li>`).join('')}</ul>`);
  journey('nothing moves when the scores come', waiting, async (tab) => {
    const places = () => tab.evaluate(() =>
      [...document.querySelectorAll('li, amps-health-badge')].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x, y, width, height].map((n) => n.toFixed(1)).join(' ');
      }));
    await eventually('a badge asks for the engine', () => held.length, Boolean);
    const before = await places();
    assert.equal((await shown(tab))[0].score, '');
    held.splice(0).forEach((answer) => answer());
    await told(tab, 2);
    assert.equal((await shown(tab))[0].score, '48.5');
    assert.deepEqual(await places(), before);
  });

  const longList = () => page(`<ul>${badge(OPEN, 'wasm="widget/amps.wasm?hold"').repeat(60)}</ul>`);
  journey('the rows of a long list make room when the engine takes its time', longList, async (tab) => {
    const widths = () => tab.evaluate(() => [...document.querySelectorAll('amps-health-badge')]
      .map((each) => each.getBoundingClientRect().width.toFixed(1)));
    await eventually('a badge asks for the engine', () => held.length, Boolean);
    const [first] = await widths();
    assert.ok(Number(first) > 100);
    await tab.waitForFunction(() => document.querySelectorAll('amps-health-badge')[59].shadowRoot !== null);
    assert.deepEqual(new Set(await widths()), new Set([first]));
    held.splice(0).forEach((answer) => answer());
    await told(tab, 60);
    assert.deepEqual(new Set(await widths()), new Set([first]));
  });

  const MANY = 1000;
  const vectors = manyVectors(MANY);
  /** Runs first in the page: counts the instances of WebAssembly. */
  const counting = () => {
    const here = /** @type {any} */ (globalThis);
    here.heard = [];
    document.addEventListener('amps-result', (event) => here.heard.push(/** @type {any} */ (event).detail));
    const { Instance, instantiate, instantiateStreaming } = WebAssembly;
    here.instances = 0;
    const count = (/** @type {any} */ make) => function counted(/** @type {any} */ ...given) {
      here.instances += 1;
      return Reflect.construct(make, given);
    };
    Object.assign(WebAssembly, {
      Instance: count(Instance),
      instantiate: (/** @type {[any, any]} */ ...given) => {
        here.instances += 1;
        return instantiate(...given);
      },
      instantiateStreaming: (/** @type {[any, any]} */ ...given) => {
        here.instances += 1;
        return instantiateStreaming(...given);
      },
    });
  };
  /** @param {import('./harness.js').Visit} visit */
  const fetches = ({ requests }) => requests.filter((address) => address.includes('.wasm')).length;

  const thousand = () => page(list(vectors));
  journey('1,000 badges take one instance and one fetch of the engine', thousand, async (tab, visit) => {
    await told(tab, MANY);
    assert.equal(await tab.evaluate(() => /** @type {any} */ (globalThis).instances), 1);
    assert.equal(fetches(visit), 1);
    const results = (await shown(tab)).map(({ result }) => result);
    assert.deepEqual(results, vectors.map((vector) => engine.summary(vector)));
    assert.deepEqual(await visit.complaints(), []);
  }, { first: counting });

  const two = () => page(list([OPEN, FULL]));
  journey('badges of another model take an instance of the whole engine between them, and one fetch', two, async (tab, visit) => {
    await told(tab, 2);
    await tab.evaluate((vector, text) => {
      for (let i = 0; i < 20; i += 1) {
        const element = /** @type {any} */ (document.createElement('amps-health-badge'));
        Object.assign(element, { vector, model: i % 2 ? text : JSON.parse(text) });
        document.body.append(element);
      }
    }, ONE, JSON.stringify(JSON.parse(model('one-question'))));
    await told(tab, 22);
    assert.equal(await tab.evaluate(() => /** @type {any} */ (globalThis).instances), 2);
    assert.equal(fetches(visit), 2);
    assert.deepEqual((await shown(tab)).slice(2).map(({ band }) => band), Array(20).fill('Any'));
  }, { first: counting });

  const long = () => page(list(vectors.slice(0, 800)), 'lang="en"', LATE);
  journey('the badges in view come first, and the page breathes in between', long, async (tab) => {
    await tab.evaluate(() => {
      const here = /** @type {any} */ (globalThis);
      // Every look at the clock takes a millisecond: the list is sure to need several turns.
      let now = 0;
      performance.now = () => { now += 1; return now; };
      here.turns = 0;
      here.order = [];
      const turn = () => { here.turns += 1; setTimeout(turn); };
      setTimeout(turn);
      const badges = [...document.querySelectorAll('amps-health-badge')];
      document.addEventListener('amps-result', ({ target }) => {
        here.order.push([badges.indexOf(/** @type {Element} */ (target)), here.turns]);
      });
      scrollTo(0, document.body.scrollHeight);
      here.define();
    });
    await told(tab, 800);
    /** @type {[number, number][]} */
    const order = await tab.evaluate(() => /** @type {any} */ (globalThis).order);
    const at = (/** @type {number} */ badgeIndex) => order.findIndex(([index]) => index === badgeIndex);
    assert.ok(at(799) < at(700), `the last, in view, was number ${at(799)}, one above the view ${at(700)}`);
    const turns = new Set(order.map(([, turn]) => turn));
    assert.ok(turns.size >= 4, `scored in ${turns.size} turns`);
  });

  const single = () => page(badge(OPEN));
  journey('a score follows vector, day and model; nothing old is shown meanwhile', single, async (tab) => {
    await told(tab, 1);
    const set = (/** @type {Record<string, unknown>} */ properties) => tab.evaluate((given) => {
      const element = /** @type {any} */ (document.querySelector('amps-health-badge'));
      Object.assign(element, given);
      return [element.result, element.shadowRoot.textContent];
    }, properties);
    let count = 1;
    /** @param {Record<string, unknown>} properties */
    const then = async (properties) => {
      assert.deepEqual(await set(properties), [null, '\u200b']);
      count += 1;
      await told(tab, count);
      const [{ label, score }] = await shown(tab);
      return { label, score, ...(await heard(tab)).at(-1) };
    };
    assert.equal((await then({ vector: FULL })).detail.certain, engine.summary(FULL).certain);
    assert.equal((await then({ vector: BROKEN })).type, 'amps-error');
    assert.equal((await then({ vector: OPEN })).score, '48.5');

    const dated = 'AMPS:1/ST:GO/MD:ten-levels@2.0.0-rc.1+b7/C1:5/C3:5/DT:2026-01-31';
    const fresh = await then({ model: 'ten-levels.json', vector: dated, asOf: '2026-01-31' });
    const stale = await then({ asOf: '2026-02-15' });
    engine.useModel(model('ten-levels'));
    assert.deepEqual(fresh.detail, engine.summary(dated, { asOf: '2026-01-31' }));
    assert.deepEqual(stale.detail, engine.summary(dated, { asOf: '2026-02-15' }));
    assert.notDeepEqual(stale.detail, fresh.detail);
    const today = await then({ asOf: null });
    assert.deepEqual(today.detail, engine.summary(dated, { asOf: new Date().toISOString().slice(0, 10) }));
    engine.useModel(null);
    assert.equal((await then({ asOf: '2026-02-30' })).detail.code, 'bad-date');

    assert.equal((await then({ model: null, asOf: '' })).detail.code, 'other-model');
    assert.equal((await then({ vector: OPEN })).score, '48.5');
    await set({ vector: null });
    await tab.waitForFunction(() => document.querySelector('amps-health-badge')?.shadowRoot
      ?.querySelector('[aria-label="No score yet"]'));
    assert.equal((await heard(tab)).length, count, 'an empty badge has nothing to tell');
  });

  const sources = {
    'missing.json': ['model-unreachable', /missing\.json could not be loaded: the server answered 404, not 200\./],
    'http://[': ['model-unreachable', /this is no address/],
    'cut.json': ['model-unreachable', /the network failed/],
    'moved.json': ['model-redirected', /the address redirects/],
    'page.json': ['model-not-json', /It begins with “<!doctype html><titl”\./],
    'flood.json': ['model-too-long', /has more than 1048576 bytes/],
    'faulty.json': ['bad-id', /"version" is missing/],
    '[object Object]': ['json-syntax', /./],
    '{"id":': ['json-syntax', /./],
  };
  const sourcesOf = () => page(Object.keys(sources).map((source) =>
    badge(ONE, `id='${source}' model='${source}'`)).join('') + badge(ONE, 'id="good" model="one-question.json"'));
  journey('a model that cannot be had is an error with a code, never a score', sourcesOf, async (tab) => {
    await told(tab, Object.keys(sources).length + 1);
    const events = new Map((await heard(tab)).map(({ id, type, detail }) => [id, { type, detail }]));
    assert.equal(events.get('good')?.type, 'amps-result');
    for (const [source, [code, message]] of Object.entries(sources)) {
      const { type, detail } = events.get(source) ?? {};
      assert.equal(type, 'amps-error', source);
      assert.equal(detail.code, code, detail.message);
      assert.match(detail.message, /** @type {RegExp} */ (message));
    }
    for (const { score, result, label } of (await shown(tab)).slice(0, -1)) {
      assert.deepEqual([score, result], ['', null]);
      assert.ok(label.startsWith(FAILED), label);
    }
    assert.ok(sent < 20_000_000, `${sent} of 50,000,000 bytes were sent`);
    await tab.evaluate((vector) => {
      const round = /** @type {any} */ ({});
      round.round = round;
      Object.assign(/** @type {any} */ (document.querySelector('amps-health-badge')), { vector, model: round });
    }, ONE);
    await told(tab, Object.keys(sources).length + 2);
    assert.equal((await heard(tab)).at(-1)?.detail.code, 'model-not-json');
  });

  const unreachable = () => page(badge(OPEN, 'wasm="nowhere.wasm"') + badge(FULL, 'wasm="nowhere.wasm"'));
  journey('an engine that does not come is told by every badge, and asked for again', unreachable, async (tab) => {
    await told(tab, 2);
    for (const { detail } of await heard(tab)) assert.equal(detail.code, 'wasm-unreachable');
    for (const { score, label } of await shown(tab)) {
      assert.equal(score, '');
      assert.match(label, /nowhere\.wasm answered 404/);
    }
    writeFileSync(join(folder, 'nowhere.wasm'), readFileSync(join(folder, 'widget/amps.wasm')));
    try {
      await tab.evaluate((vector) => {
        for (const element of document.querySelectorAll('amps-health-badge')) element.setAttribute('vector', vector);
      }, OPEN);
      await told(tab, 4);
      assert.deepEqual((await shown(tab)).map(({ score }) => score), ['48.5', '48.5']);
    } finally {
      rmSync(join(folder, 'nowhere.wasm'));
    }
  });

  journey('after a trap the next score is right', () => page(badge(OPEN)), async (tab) => {
    await told(tab, 1);
    const set = (/** @type {string} */ vector) => tab.evaluate((given) => {
      document.querySelector('amps-health-badge')?.setAttribute('vector', given);
    }, vector);
    await tab.evaluate(() => {
      new Uint8Array(/** @type {any} */ (globalThis).memories.at(-1).buffer).fill(0xff);
    });
    await set(FULL);
    await told(tab, 2);
    assert.equal((await heard(tab))[1].detail.code, 'engine-failed');
    assert.equal((await shown(tab))[0].score, '');
    await set(NONE);
    await told(tab, 3);
    await set(FULL);
    await told(tab, 4);
    assert.deepEqual((await heard(tab)).slice(2).map(({ detail }) => detail), [NONE, FULL].map((vector) =>
      engine.summary(vector)));
  }, {
    first: () => {
      const here = /** @type {any} */ (globalThis);
      here.heard = [];
      for (const type of ['amps-result', 'amps-error']) {
        document.addEventListener(type, (/** @type {any} */ { detail }) => here.heard.push({ type, detail }));
      }
      const { Instance } = WebAssembly;
      here.memories = [];
      WebAssembly.Instance = /** @type {any} */ (function kept(/** @type {any} */ ...given) {
        const instance = Reflect.construct(Instance, given);
        here.memories.push(...Object.values(instance.exports)
          .filter((each) => each instanceof WebAssembly.Memory));
        return instance;
      });
    },
  });

  const hostile = () => page(
    `<div class="row">${badge(OPEN)}</div><div class="row">${badge(FULL, 'hidden')}</div>`, 'lang="en"',
    '<link rel="stylesheet" href="hostile.css"><script type="module" src="define.js"></script>',
  );
  journey('a hostile style sheet cannot hide, swell or turn it', hostile, async (tab, visit) => {
    await told(tab, 2);
    const look = await tab.evaluate(() => {
      const element = /** @type {Element} */ (document.querySelector('amps-health-badge'));
      const score = /** @type {Element} */ (element.shadowRoot?.querySelector('[part=score]'));
      const band = /** @type {Element} */ (element.shadowRoot?.querySelector('[part=band]'));
      const style = getComputedStyle(score);
      return {
        font: style.fontSize,
        mode: style.writingMode,
        spacing: style.letterSpacing,
        transform: style.textTransform,
        isRow: score.getBoundingClientRect().right < band.getBoundingClientRect().left,
        width: Math.round(element.getBoundingClientRect().width),
        hidden: document.querySelector('[hidden]')?.getBoundingClientRect().width,
      };
    });
    assert.deepEqual({ ...look, width: 0 }, {
      font: '20px', mode: 'horizontal-tb', spacing: 'normal', transform: 'none', isRow: true, width: 0, hidden: 0,
    });
    assert.ok(look.width >= 280 && look.width < 420, `${look.width} px wide`);
    assert.deepEqual(await visit.complaints(), []);
  });

  const empty = () => page('<p></p><p></p><iframe></iframe>', 'lang="en"', LATE);
  journey('what is set before it is defined counts; it moves, is cloned, is defined twice', empty, async (tab, visit) => {
    await tab.evaluate((vector) => {
      const early = /** @type {any} */ (document.createElement('amps-health-badge'));
      early.id = 'early';
      early.vector = vector;
      document.querySelector('p')?.append(early);
    }, OPEN);
    await define(tab);
    await told(tab, 1);
    await define(tab, '?second');
    await tab.evaluate(() => {
      const [from, to] = document.querySelectorAll('p');
      to.append(/** @type {Element} */ (from.firstChild));
      to.append(/** @type {Element} */ (to.firstChild?.cloneNode()));
    });
    await told(tab, 2);
    assert.deepEqual((await shown(tab)).map(({ score }) => score), ['48.5', '48.5']);
    const weight = await tab.evaluate(() => {
      const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
      const inside = /** @type {Document} */ (frame.contentDocument);
      const moved = /** @type {Element} */ (document.querySelector('amps-health-badge'));
      inside.body.append(moved);
      return /** @type {Window} */ (inside.defaultView).getComputedStyle(
        /** @type {Element} */ (moved.shadowRoot?.querySelector('[part=score]'))).fontWeight;
    });
    assert.equal(weight, '600', 'its styles came along');
    assert.equal((await heard(tab)).length, 2, 'moving asks nothing new');
    assert.deepEqual(await visit.complaints(), []);
  });

  const arabic = () => page(badge(OPEN), 'lang="ar" dir="rtl"');
  journey('it runs from right to left where the page does', arabic, async (tab) => {
    await told(tab, 1);
    const [score, band, range] = await tab.evaluate(() => ['score', 'band', 'range'].map((part) =>
      /** @type {Element} */ (document.querySelector('amps-health-badge')?.shadowRoot
        ?.querySelector(`[part=${part}]`)).getBoundingClientRect().x));
    assert.ok(score > band && band > range);
    const widths = await tab.evaluate(() => {
      const empty = document.createElement('amps-health-badge');
      document.querySelector('main')?.append(empty);
      return [empty, document.querySelector('main amps-health-badge')]
        .map((each) => each?.getBoundingClientRect().width.toFixed(1));
    });
    assert.equal(new Set(widths).size, 1, `as wide empty as with its words: ${widths}`);
  });

  const french = () => page(badge(OPEN), 'lang="fr-CA"');
  journey('it speaks the language of the page around it', french, async (tab) => {
    await told(tab, 1);
    const [{ score, band }] = await shown(tab);
    assert.deepEqual([score, band], ['48,5', 'À risque']);
  });

  // Only Chromium can be told to force colours without another browser process.
  if (browser === 'Chromium') {
    journey('forced colours keep its shape and its words in the colour of the text', everyState, async (tab) => {
      await told(tab, 5);
      const colours = await tab.evaluate(() => {
        const badges = [...document.querySelectorAll('amps-health-badge')];
        return badges.map(({ shadowRoot }) => ['svg', '[part=score]', '[part=range]'].map((part) => {
          const { fill, color } = getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector(part)));
          return part === 'svg' ? fill : color;
        }));
      });
      for (const each of colours) assert.equal(new Set(each).size, 1, String(each));
    }, { forced: true });
  }
});
