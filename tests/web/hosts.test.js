// The widget in pages that mean it no good, and in pages that do not think of it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { eventually } from '../eventually.js';
import {
  TEST_MS, axe, focused, forEachBrowser, inPage, journeys, press, ready, scoredNatively, screen,
} from './harness.js';
import { host, hostPage } from './hosts.js';

/** @typedef {import('./harness.js').Page} Page */
/** @typedef {import('./harness.js').Visit} Visit */

const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const SCORED = scoredNatively(SAMPLE);
const ELEMENT = `<amps-health-score value="${SAMPLE}"></amps-health-score>`;

const CSS = {
  'unset.css': '* { all: unset !important; }',
  'hidden.css': 'amps-health-score { display: none; }',
  'huge.css': 'html { font-size: 60px; } * { line-height: 3; letter-spacing: 1em; text-transform: uppercase; }',
  'tiny.css': 'html { font-size: 62.5%; }',
  'vertical.css': 'html { writing-mode: vertical-rl; }',
  'narrow-220.css': 'main { inline-size: 220px; }',
  'narrow-320.css': 'main { inline-size: 320px; }',
  'named.css': 'button, input, label, fieldset, dialog, p, .root, .choice { display: none !important; color: red; }',
};

const KEYS = `
globalThis.taken = [];
addEventListener('keydown', (event) => {
  taken.push(event.key);
  if (/^[0-9jkx?]$/i.test(event.key)) event.preventDefault();
});`;

// What pages of long ago still do. It breaks whatever looks on from outside, so the page cleans up before it tells.
const POLLUTION = `
const polluted = { toJSON() { return 'polluted'; }, level: 4, stage: 'onboarding', lang: 'xx' };
for (const prototype of [Array.prototype, String.prototype, Number.prototype, Object.prototype]) {
  prototype.toJSON = polluted.toJSON;
}
Object.assign(Object.prototype, polluted);
addEventListener('amps-ready', ({ target }) => {
  const results = [target.result, target.engine.score(target.assessment)];
  target.engine.useModel(target.engine.model);
  target.assessment = target.assessment;
  target.model = null;
  results.push(target.result);
  const wasPolluted = JSON.stringify([]) === '"polluted"';
  for (const prototype of [Array.prototype, String.prototype, Number.prototype]) delete prototype.toJSON;
  for (const name of Object.keys(polluted)) delete Object.prototype[name];
  Object.assign(globalThis, { outcome: [wasPolluted, ...results.map((result) => JSON.stringify(result))] });
});`;

const FILES = {
  ...CSS,
  'keys.js': KEYS,
  'pollution.js': POLLUTION,
  'plain.html': hostPage({ body: ELEMENT }),
  'empty.html': hostPage({}),
  'early.html': hostPage({}),
  'early-value.html': hostPage({ body: ELEMENT }),
  'busy.html': hostPage({ body: '<amps-health-score aria-busy="true"></amps-health-score>' }),
  'nonce.html': hostPage({}).replace('<script', '<script nonce="once"'),
  'classic.html': hostPage({ scripts: [], head: '<script defer src="widget/amps-health-score.classic.js"></script>' }),
  ...Object.fromEntries(Object.keys(CSS).map((file) =>
    [`${file}.html`, hostPage({ css: [file], body: ELEMENT })])),
  'rtl.html': hostPage({ attributes: 'lang="ar" dir="rtl"', body: ELEMENT }),
  'dark.html': hostPage({ body: ELEMENT.replace('value', 'theme="dark" value') }),
  'late.html': hostPage({ scripts: [] }),
  'polluted.html': hostPage({ scripts: ['pollution.js', 'widget/amps-health-score.js'], body: ELEMENT }),
  'twice.html': hostPage({ scripts: ['widget/amps-health-score.js', 'widget/amps-health-score.js?2'], body: ELEMENT }),
  'keys.html': hostPage({ scripts: ['keys.js', 'widget/amps-health-score.js'] }),
  'form.html': hostPage({ body: `
    <form id="crm">
      <label for="health">Health</label>
      <fieldset><amps-health-score id="health" name="health" required></amps-health-score></fieldset>
      <button>Save</button>
    </form>` }),
  'frame.html': '<!doctype html><html lang="en"><title>Frame</title><body></body></html>',
  'not-a-model.html': '<!doctype html><title>Sign in</title>',
  'model.json': readFileSync(new URL('../golden/models/one-question.json', import.meta.url), 'utf8'),
  'huge.json': `{"id": "${'x'.repeat(2 ** 21)}"}`,
};

/** Keeps in `heard` what is told from here on. @param {Page} page @param {string} name of the event */
const hear = (page, name) => page.evaluate((type) => {
  const heard = /** @type {unknown[]} */ ([]);
  Object.assign(globalThis, { heard });
  addEventListener(type, (event) => heard.push(/** @type {any} */ (event).detail ?? null));
}, name);

/** How much room the widget takes, and how its parts lie in it. @param {Page} page */
const shape = (page) => page.evaluate(() => {
  const element = /** @type {HTMLElement} */ (document.querySelector('amps-health-score'));
  const inner = /** @type {ShadowRoot} */ (element.shadowRoot);
  const root = /** @type {HTMLElement} */ (inner.querySelector('.root'));
  const cells = [...inner.querySelectorAll('.cells .choice')];
  const style = getComputedStyle(root);
  const scores = [...inner.querySelectorAll('[part=score], .foot strong')].filter((each) => each.checkVisibility());
  return {
    width: element.getBoundingClientRect().width,
    height: element.getBoundingClientRect().height,
    overflow: root.scrollWidth - root.clientWidth,
    font: style.fontSize,
    writing: style.writingMode,
    direction: style.direction,
    spacing: style.letterSpacing,
    background: style.backgroundColor,
    cells: cells.filter((each) => each.getBoundingClientRect().height >= 24).length,
    first: cells[0].getBoundingClientRect().left,
    second: cells[1].getBoundingClientRect().left,
    score: scores[0]?.textContent,
  };
});

/** Keeps the memory of every engine in `memories`; runs in the page before its own scripts. */
function watchMemories() {
  const memories = /** @type {WebAssembly.Memory[]} */ ([]);
  Object.assign(globalThis, { memories });
  const { Instance } = WebAssembly;
  WebAssembly.Instance = /** @type {any} */ (
    function (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) {
      const instance = new Instance(module, imports);
      memories.push(...Object.values(instance.exports).filter((value) => value instanceof WebAssembly.Memory));
      return instance;
    });
}

/** Keeps the engine back until `letGo()`, and notes what the page is told; runs in the page before its own scripts. */
function holdEngine() {
  const { fetch } = globalThis;
  const held = new Promise((resolve) => { Object.assign(globalThis, { letGo: resolve, told: [] }); });
  globalThis.fetch = async (...request) => {
    if (/wasm/.test(String(request[0]))) await held;
    return fetch(...request);
  };
  for (const type of ['amps-ready', 'amps-result', 'amps-change']) {
    addEventListener(type, (event) => {
      inPage.told.push([type, /** @type {any} */ (event).detail?.value ?? /** @type {any} */ (event).detail?.score]);
    });
  }
}

/** Goes through everything that draws: answers, a note, the override, the sheet. @param {Page} page */
async function answered(page) {
  await press(page, ['Tab', '3', '2', 'n']);
  await page.keyboard.type('Seen in the plan');
  await press(page, ['Escape', '3', 'x']);
  await page.evaluate(() => {
    const inner = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
    for (const button of ['.foot', 'dialog [data-do=override]', 'dialog .form p :last-child', 'dialog summary']) {
      /** @type {HTMLElement} */ (inner.querySelector(button)).click();
    }
  });
  assert.match((await screen(page)).checked, /stage:renewal A1:2/);
}

forEachBrowser((open) => {
  /** @type {Awaited<ReturnType<typeof host>>} */ let site;
  before(async () => { site = await host(FILES); });
  after(() => site.close());

  /** The tests of one file share a page. @type {Map<string, ReturnType<typeof journeys>>} */
  const onFile = new Map();
  const journeyOn = (/** @type {string} */ file) => {
    const journey = onFile.get(file) ?? journeys(open, () => `${site.url}${file}`, {}, { shared: true });
    onFile.set(file, journey);
    return journey;
  };

  /**
   * @param {string} sentence @param {string} file
   * @param {(page: Page, visit: Visit) => Promise<void>} body
   * @param {import('./harness.js').VisitOptions} [options]
   */
  const hosted = (sentence, file, body, options = {}) => {
    const isLate = /late|polluted|early|busy/.test(file);
    if (isLate) {
      test(sentence, { timeout: TEST_MS }, async () => {
        const visit = await open(`${site.url}${file}`, options);
        try {
          await body(visit.page, visit);
          assert.deepEqual(await visit.complaints(), []);
        } finally {
          await visit.close();
        }
      });
      return;
    }
    journeyOn(file)(sentence, options, async (page, visit) => {
      await body(page, visit);
      assert.deepEqual(await visit.complaints(), []);
    });
  };

  // ---- CSS

  for (const file of Object.keys(CSS)) {
    hosted(`CSS: ${file} leaves the widget readable`, `${file}.html`, async (page) => {
      const { width, height, overflow, font, writing, spacing, cells, score } = await shape(page);
      assert.ok(width >= (file.includes('220') ? 220 : 280), `${width} wide`);
      assert.ok(height > 600, `${height} high`);
      assert.equal(overflow, 0, 'nothing sticks out');
      assert.deepEqual([font, writing, spacing], ['16px', 'horizontal-tb', 'normal']);
      assert.equal(cells, 78, 'every answer can be hit');
      assert.equal(score, '48.5');
    });
  }

  hosted('CSS: a page in Arabic reads from right to left', 'rtl.html', async (page) => {
    await page.waitForFunction(() => document.querySelector('amps-health-score')?.shadowRoot
      ?.querySelector('.root')?.getAttribute('lang') === 'ar');
    const { direction, overflow, first, second } = await shape(page);
    assert.equal(direction, 'rtl');
    assert.equal(overflow, 0);
    assert.ok(first > second, 'the first answer lies right of the second');
  });

  hosted('CSS: a dark page makes it dark whatever the system says', 'dark.html', async (page) => {
    const dark = await shape(page);
    assert.match(dark.background, /rgb\(20, 25, 26\)/);
    await page.evaluate(() => document.querySelector('amps-health-score')?.setAttribute('theme', 'light'));
    assert.match((await shape(page)).background, /rgb\(255, 255, 255\)/);
  });

  hosted('CSS: forced colours keep every answer apart and mark the chosen one', 'plain.html', async (page) => {
    const colours = await page.evaluate(() => {
      const inner = /** @type {ShadowRoot} */ (document.querySelector('amps-health-score')?.shadowRoot);
      const [chosen, other] = [':has(:checked)', ':not(:has(:checked))'].map((state) => {
        const { backgroundColor, borderTopWidth } = getComputedStyle(
          /** @type {Element} */ (inner.querySelector(`.cells .choice${state}`)));
        return { backgroundColor, borderTopWidth };
      });
      return { forced: matchMedia('(forced-colors: active)').matches, chosen, other };
    });
    assert.ok(colours.forced);
    assert.notEqual(colours.chosen.backgroundColor, colours.other.backgroundColor);
    assert.deepEqual([colours.chosen.borderTopWidth, colours.other.borderTopWidth], ['1px', '1px']);
  }, { forced: true });

  hosted('CSS: a page that hides it, or what it lies in, hides it', 'plain.html', async (page) => {
    const seen = await page.evaluate(() => {
      const element = /** @type {HTMLElement} */ (document.querySelector('amps-health-score'));
      const root = /** @type {Element} */ (element.shadowRoot?.querySelector('.root'));
      const seen = () => root.checkVisibility({ visibilityProperty: true });
      const shown = [seen()];
      element.hidden = true;
      shown.push(seen());
      element.hidden = false;
      document.body.style.visibility = 'hidden';
      shown.push(seen());
      return shown;
    });
    assert.deepEqual(seen, [true, false, false]);
  }, { own: true });

  // ---- Content-Security-Policy

  const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; "
    + "img-src data:; require-trusted-types-for 'script'; trusted-types lit-html; style-src 'none'";
  const policies = {
    'strict, with Trusted Types and no styles': { 'Content-Security-Policy': strict },
    'strict-dynamic with a nonce': {
      'Content-Security-Policy': "script-src 'nonce-once' 'strict-dynamic' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'",
    },
    'a page isolated across origins': {
      'Content-Security-Policy': strict,
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  };
  for (const [policy, headers] of Object.entries(policies)) {
    test(`CSP: ${policy} is kept, from the first answer to the sheet of results`, { timeout: TEST_MS }, async () => {
      const server = await host(FILES, headers);
      const visit = await open(`${server.url}nonce.html`, { width: 390, height: 844 });
      try {
        await ready(visit.page);
        await answered(visit.page);
        assert.deepEqual(await visit.complaints(), []);
      } finally {
        await visit.close();
        await server.close();
      }
    });
  }

  test('CSP: the classic script brings its engine along, for pages that may connect to nobody', { timeout: TEST_MS }, async () => {
    const server = await host(FILES, { 'Content-Security-Policy': strict.replace("connect-src 'self'", "connect-src 'none'") });
    const visit = await open(`${server.url}classic.html`, { width: 390, height: 844 });
    try {
      await ready(visit.page);
      await answered(visit.page);
      assert.deepEqual(await visit.complaints(), []);
      assert.deepEqual(visit.requests.filter((address) => /wasm/.test(address)), []);
    } finally {
      await visit.close();
      await server.close();
    }
  });

  // ---- DOM

  hosted('DOM: two copies of the script on one page do not break it', 'twice.html', async (page) => {
    assert.equal((await screen(page)).score, '48.5');
  });

  hosted('DOM: what was set before the element was defined counts once it is', 'late.html', async (page) => {
    const result = await page.evaluate(async (value) => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      Object.assign(element, { stage: 'onboarding', value, account: { name: 'Acme' }, readonly: true });
      const said = new Promise((resolve) => { element.addEventListener('amps-ready', resolve); });
      await import(new URL('widget/amps-health-score.js', document.baseURI).href);
      await said;
      return [element.value, element.assessment.account, element.readonly];
    }, SAMPLE);
    assert.deepEqual(result, [SAMPLE.replace('ST:RN', 'ST:ON'), { name: 'Acme' }, true]);
  });

  hosted('DOM: polluted prototypes change no score', 'polluted.html', async (page) => {
    // Until the page has cleaned up, nobody can look into it.
    const outcome = await eventually('the page has cleaned up',
      () => page.evaluate(() => inPage.outcome).catch(() => undefined), Boolean);
    assert.deepEqual(outcome, [true, SCORED, SCORED, SCORED]);
  });

  hosted('DOM: moved within the page, and into the document of a frame, it keeps its answers and its styles',
    'plain.html', async (page) => {
      const before = await screen(page);
      const moved = await page.evaluate(async () => {
        const element = /** @type {any} */ (document.querySelector('amps-health-score'));
        const box = document.body.appendChild(document.createElement('div'));
        box.append(element);
        const inBox = element.value;
        const frame = document.createElement('iframe');
        frame.src = new URL('frame.html', document.baseURI).href;
        const loaded = new Promise((resolve) => { frame.onload = resolve; });
        document.body.append(frame);
        await loaded;
        frame.contentDocument?.body.append(element);
        const style = frame.contentWindow?.getComputedStyle(element.shadowRoot.querySelector('.root'));
        const inFrame = [element.value, style?.display, element.ownerDocument === frame.contentDocument];
        document.body.append(element);
        return [inBox, ...inFrame];
      });
      assert.deepEqual(moved, [SAMPLE, SAMPLE, 'flex', true]);
      assert.deepEqual(await screen(page), before);
    }, { own: true });

  hosted('DOM: a clone starts from the same attributes and goes its own way', 'plain.html', async (page) => {
    const values = await page.evaluate(async () => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      const clone = element.cloneNode(true);
      const said = new Promise((resolve) => { clone.addEventListener('amps-result', resolve); });
      document.body.append(clone);
      await said;
      clone.stage = 'onboarding';
      return [element.value, clone.value];
    });
    assert.deepEqual(values, [SAMPLE, SAMPLE.replace('ST:RN', 'ST:ON')]);
  });

  // ---- Input

  hosted('Input: hot-keys of the page stay out, unless it asks to hear them', 'keys.html', async (page) => {
    await press(page, ['Tab', '3', '2', 'x']);
    assert.match((await screen(page)).checked, /stage:renewal A1:2 A2:X/);
    assert.deepEqual(await page.evaluate(() => inPage.taken), ['Tab']);
    await page.evaluate(() => document.querySelector('amps-health-score')?.toggleAttribute('pass-keys', true));
    await press(page, ['1']);
    assert.match((await screen(page)).checked, /A3:1/);
    assert.deepEqual(await page.evaluate(() => inPage.taken), ['Tab', '1']);
  });

  hosted('Input: Tab goes from question to question, and arrows within one', 'plain.html', async (page) => {
    await press(page, ['Tab']);
    assert.equal(await focused(page), 'stage:renewal');
    await press(page, ['ArrowLeft']);
    assert.equal(await focused(page), 'stage:adoption-growth');
    assert.match((await screen(page)).checked, /stage:adoption-growth/);
    /** @type {string[]} */
    const groups = [];
    for (let i = 0; i < 60 && !groups.includes('A3'); i += 1) {
      await press(page, ['Tab']);
      const group = (await focused(page)).split(':')[0];
      if (/^A\d$/.test(group) && !groups.includes(group)) groups.push(group);
    }
    assert.deepEqual(groups, ['A1', 'A2', 'A3']);
  });

  hosted('Input: in a form it has a label, is required, is submitted, reset and disabled', 'form.html', async (page) => {
    const form = () => page.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      const data = new FormData(element.form);
      return { submitted: data.get('health'), valid: element.form.checkValidity(), labels: element.labels.length };
    });
    assert.deepEqual(await form(), { submitted: '', valid: false, labels: 1 });
    assert.equal(await page.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      return element.validity.valueMissing && element.validationMessage;
    }), 'Pick a stage and answer questions until there is a score.');

    await (await page.$('label'))?.click();
    assert.match(await focused(page), /^stage:/, 'a click on the label leads to the first question');
    await (await page.$('button'))?.click();
    assert.equal(await page.evaluate(() => location.search), '', 'an incomplete form stays');
    assert.match(await focused(page), /^stage:/, 'and the focus is where something is missing');

    await press(page, ['3', '4']);
    assert.equal((await form()).valid, false, 'one answer is not enough for a score');
    await press(page, ['3', '2', '3', '2', '3', '1', '1', '3']);
    const complete = await form();
    assert.match(String(complete.submitted), /^AMPS:1\/ST:RN\/A1:4\/A2:3\//);
    assert.ok(complete.valid);
    await page.evaluate(() => /** @type {any} */ (document.querySelector('amps-health-score')).setCustomValidity('No'));
    assert.equal((await form()).valid, false);
    await page.evaluate(() => /** @type {any} */ (document.querySelector('amps-health-score')).setCustomValidity(''));

    await page.evaluate(() => document.querySelector('fieldset')?.toggleAttribute('disabled', true));
    assert.deepEqual(await form(), { submitted: null, valid: true, labels: 1 });
    assert.ok(await page.evaluate(() => document.querySelector('amps-health-score')?.shadowRoot
      ?.querySelector('fieldset')?.disabled), 'nothing can be answered');
    await page.evaluate(() => document.querySelector('fieldset')?.toggleAttribute('disabled', false));

    await page.evaluate(() => document.querySelector('form')?.reset());
    assert.deepEqual(await form(), { submitted: '', valid: false, labels: 1 });
    await page.evaluate((value) => {
      document.querySelector('amps-health-score')?.setAttribute('value', value);
    }, SAMPLE);
    await page.evaluate(() => {
      Object.assign(/** @type {any} */ (document.querySelector('amps-health-score')), { stage: 'onboarding' });
      document.querySelector('form')?.reset();
    });
    assert.equal((await form()).submitted, SAMPLE, 'a reset returns to the attribute');
  });

  hosted('Input: axe finds no fault with the widget in a form, in a compact and in a narrow one', 'form.html', async (page) => {
    assert.deepEqual(await axe(page), []);
    await page.evaluate((value) => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      element.setAttribute('density', 'compact');
      element.value = value;
    }, SAMPLE);
    assert.deepEqual(await axe(page), []);
    await page.evaluate(() => document.querySelector('form')?.style.setProperty('inline-size', '320px'));
    assert.deepEqual(await axe(page), []);
  });

  // ---- Engine

  hosted('Engine: after a trap it says so, and the next score is right', 'plain.html', async (page) => {
    await hear(page, 'amps-error');
    const told = await page.evaluate((value) => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      for (const memory of inPage.memories) new Uint8Array(memory.buffer).fill(0xff);
      element.value = value.replace('ST:RN', 'ST:ON');
      const [{ code }] = inPage.heard;
      const shown = element.value;
      element.value = value;
      return [code, shown, JSON.stringify(element.result)];
    }, SAMPLE);
    assert.deepEqual(told, ['engine-failed', SAMPLE, SCORED]);
  }, { first: watchMemories });

  hosted('Engine: what is answered before it is there is seen at once, and scored and told when it is', 'early.html', async (
    page,
  ) => {
    await page.waitForSelector('amps-health-score >>> input[name=stage]');
    await press(page, ['Tab', '3', '1', '4']);
    await page.keyboard.down('Control');
    await press(page, ['z', 'z']);
    await page.keyboard.up('Control');
    await press(page, ['2']);
    const early = await screen(page);
    assert.deepEqual([early.checked, early.score], ['stage:renewal A1:2', '–']);
    assert.deepEqual(await page.evaluate(() => {
      const { value, result, engine } = /** @type {any} */ (document.querySelector('amps-health-score'));
      return [value, result, engine === undefined, inPage.told];
    }), ['', null, true, []]);
    await page.evaluate(() => inPage.letGo());
    await ready(page);
    const { vector, range } = JSON.parse(scoredNatively('AMPS:1/ST:RN/A1:2'));
    const shown = (await screen(page)).range;
    assert.ok(shown.includes(`${range.low.toFixed(1)} to ${range.high.toFixed(1)}`), shown);
    const told = await page.evaluate(() => inPage.told);
    assert.deepEqual(told.map((/** @type {string[]} */ [type]) => type), ['amps-result', 'amps-ready', 'amps-change']);
    assert.equal(told[2][1].replace(/\/DT:[-\d]+$/, ''), vector);
  }, { first: holdEngine });

  hosted('Engine: before it is there nothing is asked where the page has answers', 'early-value.html', async (page) => {
    await page.waitForSelector('amps-health-score >>> .skeleton');
    assert.equal(await page.$('amps-health-score >>> input'), null);
    await page.evaluate(() => inPage.letGo());
    await ready(page);
    assert.equal((await screen(page)).score, '48.5');
  }, { first: holdEngine });

  hosted('a page that still fetches what to show says so, and nothing is asked until it is there', 'busy.html', async (page) => {
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('amps-health-score'))?.engine);
    assert.equal(await page.$('amps-health-score >>> input'), null);
    await page.evaluate((vector) => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      element.value = vector;
      element.ariaBusy = null;
    }, SAMPLE);
    await ready(page);
    assert.equal((await screen(page)).score, '48.5');
  });

  hosted('Engine: a thousand calls leave its memory as it was', 'plain.html', async (page) => {
    const [before, after] = await page.evaluate((value) => {
      const { engine } = /** @type {any} */ (document.querySelector('amps-health-score'));
      const contents = () => inPage.memories.map((/** @type {any} */ memory) => {
        let sum = 0;
        for (const word of new Uint32Array(memory.buffer)) sum = (Math.imul(sum, 31) + word) >>> 0;
        return `${memory.buffer.byteLength} ${sum}`;
      });
      const call = () => {
        engine.summary(value, { asOf: '2026-06-30' });
        engine.score(engine.parseVector(value));
      };
      for (let i = 0; i < 200; i += 1) call();
      const before = contents();
      for (let i = 0; i < 1000; i += 1) call();
      return [before, contents()];
    }, SAMPLE);
    assert.ok(before.length > 0);
    assert.deepEqual(after, before);
  }, { first: watchMemories });

  // ---- What the page says

  hosted('a property as JSON text, an object as text, and a number are read or refused in words', 'empty.html', async (page) => {
    await hear(page, 'amps-error');
    await page.evaluate(async () => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      element.setAttribute('account', '{"name": "Acme"}');
      element.setAttribute('account', '[object Object]');
      element.setAttribute('assessment', '[object Object]');
      // To judge it takes the whole engine.
      await element.updateComplete;
      element.setAttribute('stage', 'adulthood');
      element.value = 42;
    });
    const codes = await page.evaluate(() => inPage.heard.map((/** @type {any} */ { code }) => code));
    assert.equal(codes.length, 4);
    assert.equal(codes[0], 'account-not-object');
    assert.deepEqual(await page.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      return [element.account, element.stage, element.value, element.result, element.validity.badInput];
    }), [{ name: 'Acme' }, '', '', null, true]);
  });

  hosted('a page that returns to the value on screen has its refusal forgotten, and undo stays', 'plain.html', async (page) => {
    await press(page, ['Tab', 'Enter', '4']);
    const told = await page.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      const { value } = element;
      element.value = 'AMPS:1/ST:RN/A1:9';
      const refused = [element.value === value, element.validity.badInput];
      element.stage = element.stage;
      const still = element.validity.badInput;
      element.value = value;
      return [...refused, still, element.validity.badInput, element.canUndo];
    });
    assert.deepEqual(told, [true, true, true, false, true]);
  });

  hosted('load() tells its caller what came of it, and JSON.stringify writes the document', 'empty.html', async (page) => {
    const told = await page.evaluate(async (vector) => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      const { score } = await element.load(vector);
      const fault = await element.load('AMPS:1/ST:RN/MD:other@2.0/A1:1').catch((/** @type {any} */ error) => error);
      const after = [element.value, JSON.parse(JSON.stringify({ element })).element.stage];
      element.reset();
      return [score, fault.name, fault.errors.length, ...after, element.value];
    }, SAMPLE);
    assert.deepEqual(told, [48.5, 'InputError', 1, SAMPLE, 'renewal', '']);
  });

  for (const [address, code] of Object.entries({
    'missing.json': 'model-unreachable',
    'not-a-model.html': 'model-not-json',
    'huge.json': 'model-too-long',
  })) {
    test(`a model address that leads to ${address} is a typed error and no score`, { timeout: TEST_MS }, async () => {
      const visit = await open(`${site.url}late.html`);
      try {
        const told = await visit.page.evaluate(async (model, value) => {
          const element = /** @type {any} */ (document.querySelector('amps-health-score'));
          element.setAttribute('value', value);
          element.setAttribute('model', model);
          const said = new Promise((resolve) => {
            element.addEventListener('amps-error', (/** @type {any} */ { detail }) => resolve(detail.code));
          });
          await import(new URL('widget/amps-health-score.js', document.baseURI).href);
          const first = await said;
          await new Promise((resolve) => { setTimeout(resolve); });
          const failed = [element.value, element.result, element.shadowRoot.querySelector('[part=score]')];
          // The page corrects itself: what was set before is still wanted.
          const shown = new Promise((resolve) => { element.addEventListener('amps-result', resolve); });
          element.model = null;
          await shown;
          return [first, ...failed, element.value];
        }, address, SAMPLE);
        assert.deepEqual(told, [code, '', null, null, SAMPLE]);
      } finally {
        await visit.close();
      }
    });
  }

  hosted('a model from an address is used, and a vector of the built-in one is refused under it', 'empty.html', async (page) => {
    await hear(page, 'amps-error');
    const told = await page.evaluate(async (value) => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      element.model = 'model.json';
      element.value = value;
      await element.load(null);
      return [element.model.id, element.value, inPage.heard[0]?.code];
    }, SAMPLE);
    assert.equal(told[0], JSON.parse(FILES['model.json']).id);
    assert.equal(told[1], '');
    assert.match(told[2], /model/);
  });

  hosted('a model with more dimensions than the built-in one is asked in full', 'empty.html', async (page) => {
    const model = readFileSync(new URL('../golden/models/generated-2.json', import.meta.url), 'utf8');
    const asked = await page.evaluate(async (given) => {
      const element = /** @type {any} */ (document.querySelector('amps-health-score'));
      element.model = given;
      await element.updateComplete;
      return element.shadowRoot.querySelectorAll('.question').length;
    }, model);
    const { dimensions } = JSON.parse(model);
    assert.equal(asked, dimensions.flatMap((/** @type {any} */ { questions }) => questions).length);
  });
});
