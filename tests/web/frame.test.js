// The score in a frame of another origin, and the page that drives it.

import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { serve } from '../../web/serve.js';
import { eventually } from '../eventually.js';
import { TEST_MS, axe, forEachBrowser, press, scoredNatively, screen } from './harness.js';
import { until } from './steps.js';

/** @typedef {import('./harness.js').Page} Page */
/** @typedef {import('./harness.js').Visit} Visit */
/** @typedef {import('puppeteer-core').Frame} Frame */

const dist = new URL('../../dist/', import.meta.url);
const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const SCORED = scoredNatively(SAMPLE);
const OTHER_MODEL = readFileSync(new URL('../golden/models/one-question.json', import.meta.url), 'utf8');
const MIB = 1_048_576;

// The pages under test call nobody: what they are told and what they hear is kept in their window.
const HOST = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <link rel="icon" href="data:,">
  <title>Host</title>
  <script type="module" src="host.js"></script>
</head>
<body></body>
</html>`;
const HOST_SCRIPT = `
import { AmpsError, InputError, connect } from './bridge.js';
const heard = [];
const told = ({ name, code, message, errors }) => ({ name, code, message, errors });
Object.assign(globalThis, {
  inPage: globalThis,
  heard,
  /** Puts a frame into the page. */
  place(src, { sandbox = 'allow-scripts', css = '' } = {}) {
    const iframe = document.createElement('iframe');
    if (sandbox !== null) iframe.setAttribute('sandbox', sandbox);
    iframe.src = src;
    iframe.style.cssText = 'width: 100%; ' + css;
    document.body.append(iframe);
    return iframe;
  },
  /** Drives a frame and keeps what it says. */
  drive(iframe, ...options) {
    const amps = connect(iframe, ...options);
    for (const type of ['amps-ready', 'amps-change', 'amps-result', 'amps-error']) {
      amps.addEventListener(type, ({ detail }) => heard.push({ type, detail }));
    }
    return Object.assign(globalThis, { amps }).amps;
  },
  /** A page without bridge.js: what a frame says of a type, the port that it offers, and what it answers there. */
  say: (iframe, ...types) => new Promise((resolve) => {
    addEventListener('message', function hear({ source, data, ports: [port] }) {
      if (source !== iframe.contentWindow || !types.includes(data.type)) return;
      removeEventListener('message', hear);
      resolve({ ...data, port });
    });
  }),
  offer(iframe) {
    const offer = inPage.say(iframe, 'port', 'refused');
    iframe.contentWindow.postMessage({ amps: 2, type: 'hello' }, '*');
    return offer;
  },
  ask: (port, data) => new Promise((resolve) => {
    port.onmessage = (event) => {
      if (['error', 'refused', 'state'].includes(event.data.type) || 'id' in event.data) resolve(event.data);
    };
    if (data !== undefined) port.postMessage(data);
  }),
  /** What a promise comes to. */
  outcome: (promise) => promise.then((value) => ({ value }), (error) => ({
    error: {
      ...told(error), isAmpsError: error instanceof AmpsError, isInputError: error instanceof InputError,
    },
  })),
});
document.title = 'Host, ready';`;
// A frame that pretends to be the score, and one that pretends to be the page around it.
const FORGER = '<!doctype html><html lang="en"><title>Forger</title><script src="forger.js"></script></html>';
const FORGER_SCRIPT = `
globalThis.got = [];
addEventListener('message', ({ data }) => got.push(data));
parent.postMessage({ amps: 2, type: 'hello' }, '*');
globalThis.offer = (key) => {
  for (const to of [parent, parent.frames[0]]) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => got.push(data);
    port1.postMessage({ amps: 2, type: 'state', id: 1 });
    to.postMessage({ amps: 2, type: 'hello' }, '*');
    to.postMessage({ amps: 2, type: 'port', id: 'forged', key }, '*', [port2]);
  }
};`;

const folder = mkdtempSync(join(tmpdir(), 'amps-frame-'));
const open = { 'Content-Security-Policy': '' };

/** @type {Awaited<ReturnType<typeof serve>>} */ let scores;
/** @type {Awaited<ReturnType<typeof serve>>} */ let site;
before(async () => {
  const page = readFileSync(new URL('embed.html', dist), 'utf8');
  /** @param {string} name @param {string} hosts */
  const listing = (name, hosts) => writeFileSync(
    join(folder, name), page.replace('name="amps-hosts" content="*"', `name="amps-hosts" content="${hosts}"`));
  for (const file of ['embed.html', 'embed.js', 'bridge.js']) {
    copyFileSync(new URL(file, dist), join(folder, file));
  }
  writeFileSync(join(folder, 'host.html'), HOST);
  writeFileSync(join(folder, 'host.js'), HOST_SCRIPT);
  writeFileSync(join(folder, 'forger.html'), FORGER);
  writeFileSync(join(folder, 'forger.js'), FORGER_SCRIPT);
  // Two servers, so two origins. The one of the frame sends what any file server sends, and a strict policy.
  scores = await serve({ dir: folder, port: 0 });
  site = await serve({ dir: folder, port: 0, headers: open });
  listing('listed.html', `https://crm.example ${new URL(site.url).origin}`);
  listing('closed.html', 'https://crm.example');
});
after(async () => {
  await scores.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Runs in the host, which has `place`, `drive`, `outcome`, `heard` and `amps`. @type {any} */
const inPage = globalThis;

/** @param {Page} page @param {string} [name] */
const frameOf = (page, name = 'embed.html') =>
  /** @type {Frame} */ (page.frames().find((each) => each.url().split('#')[0].endsWith(name)));

/** What the frame shows, as text. @param {Page} page @param {string} [name] */
const shownIn = (page, name) => screen(/** @type {any} */ (frameOf(page, name)));

/**
 * Puts a frame into the host, drives it, and waits until its first state is shown or refused.
 * @param {Page} page
 * @param {string} src
 * @param {object} [how]
 * @param {object} [how.state] of the frame
 * @param {object} [how.options] of `connect`
 * @param {{sandbox?: string | null, css?: string}} [how.iframe]
 * @returns {Promise<any>} the result, or the error
 */
const embed = (page, src, { state = {}, options = {}, iframe = {} } = {}) => page.evaluate((...args) => {
  const [address, dressed, shown, told] = args;
  return inPage.outcome(inPage.drive(inPage.place(address, dressed), shown, told).ready);
}, src, iframe, state, options);

/** @param {Page} page @returns {Promise<any[]>} every error that the connection told */
const errorsOf = (page) => page.evaluate(() => inPage.heard.flatMap(
  (/** @type {any} */ { type, detail }) => (type === 'amps-error' ? detail : [])));

/** @param {Page} page @param {object} state @returns {Promise<any>} the result, or the error */
const set = (page, state) => page.evaluate((shown) => inPage.outcome(inPage.amps.set(shown)), state);

/** Answers a question in the frame by hand. @param {Page} page @param {string} id @param {any} level */
async function answer(page, id, level) {
  const heard = await page.evaluate(() => inPage.heard.length);
  // What was set may still be drawn: a question that is replaced would take the focus with it.
  await frameOf(page).waitForFunction(async (name) => {
    const widget = /** @type {any} */ (document.querySelector('amps-health-score'));
    await widget.updateComplete;
    const input = widget.shadowRoot.querySelector(`input[name=${name}]`);
    input?.focus();
    return input && widget.shadowRoot.activeElement === input;
  }, { polling: 50 }, id);
  await press(page, [level]);
  await page.waitForFunction((before) => inPage.heard.slice(before)
    .some((/** @type {any} */ { type }) => type === 'amps-change'), {}, heard);
}

forEachBrowser((visit) => {
  /**
   * @param {string} sentence @param {(page: Page, visit: Visit) => Promise<void>} body
   * @param {import('./harness.js').VisitOptions} [options]
   */
  const hosted = (sentence, body, options) => test(sentence, { timeout: TEST_MS }, async () => {
    const host = await visit(`${site.url}host.html`, options);
    try {
      await host.page.waitForFunction(() => document.title === 'Host, ready');
      await body(host.page, host);
    } finally {
      await host.close();
    }
  });
  const address = (name = 'embed.html') => `${scores.url}${name}`;

  hosted('a sandboxed frame scores an account and tells what the user answers', async (page, host) => {
    const { value: first } = await embed(page, address(), { state: { value: SAMPLE } });
    assert.equal(JSON.stringify(first), SCORED);
    assert.equal((await shownIn(page)).score, '48.5');
    const frame = frameOf(page);
    assert.equal(await frame.evaluate(() => self.origin), 'null');

    await answer(page, 'M3', '4');
    const { heard, state, isLast } = await page.evaluate(async () => ({
      heard: inPage.heard,
      state: await inPage.amps.state(),
      isLast: inPage.amps.result.vector === inPage.heard[2].detail.vector,
    }));
    assert.deepEqual(heard.map((/** @type {any} */ { type }) => type),
      ['amps-ready', 'amps-result', 'amps-result', 'amps-change']);
    const { assessment, value } = heard[3].detail;
    assert.ok(value.startsWith(SAMPLE.replace('M3:X', 'M3:4')), value);
    assert.equal(assessment.answers.M3.level, 4);
    assert.equal(state.value, value);
    assert.deepEqual(state.assessment, assessment);
    assert.deepEqual(state.result, heard[2].detail);
    assert.ok(isLast, 'the connection keeps the last result');

    const asked = host.requests.filter((each) => each.startsWith(scores.url));
    assert.deepEqual(asked.map((each) => each.replace(scores.url, '')), ['embed.html', 'embed.js']);
    assert.deepEqual(await frame.evaluate(() => /** @type {any} */ (globalThis).violations), []);
    assert.deepEqual(await axe(/** @type {any} */ (frame), 'main'), []);
    assert.deepEqual(await host.complaints(), []);
  });

  hosted('a frame with an origin is heard under it, and shows every member of a state', async (page) => {
    const state = {
      assessment: {
        format: 'amps-assessment', version: 1, stage: 'renewal',
        answers: { A1: { level: 3, note: 'Told us.' } },
      },
      account: { name: 'Northwind' },
      stage: 'onboarding',
      lang: 'fr',
      theme: 'dark',
      density: 'compact',
      readonly: true,
    };
    const { value: result } = await embed(page, address(), { state, iframe: { sandbox: null } });
    assert.equal(result.stage, 'onboarding');
    const report = await page.evaluate(() => inPage.amps.state());
    const { assessment, account, ...look } = state;
    for (const [name, value] of Object.entries({ ...look, account })) {
      assert.deepEqual(report[name], value, name);
    }
    assert.deepEqual(report.assessment.answers, assessment.answers);
    const question = () => frameOf(page).evaluate(() => document.querySelector('amps-health-score')
      ?.shadowRoot?.querySelector('.stage legend')?.textContent);
    assert.notEqual(await question(), 'Which stage is the account in?', 'French is spoken');
    const stored = await frameOf(page).evaluate(() => localStorage.length + document.cookie.length);
    assert.equal(stored, 0, 'nothing is stored even where it could be');

    const { value: unchanged } = await set(page,
      { account: null, lang: null, theme: null, density: null, readonly: null });
    assert.deepEqual(unchanged, result);
    const plain = await page.evaluate(() => inPage.amps.state());
    assert.deepEqual([plain.account, plain.lang, plain.theme, plain.density, plain.readonly],
      [null, 'en', 'auto', 'comfortable', false]);
    assert.deepEqual(plain.assessment.answers, assessment.answers);
    assert.equal(await question(), 'Which stage is the account in?');

    const { value: of } = await set(page, { model: OTHER_MODEL, value: null });
    assert.equal(of, null, 'another model, and nothing answered');
    assert.equal((await page.evaluate(() => inPage.amps.state())).model.id, JSON.parse(OTHER_MODEL).id);
    assert.equal(JSON.stringify((await set(page, { model: null, value: SAMPLE })).value), SCORED);
  });

  hosted('what is refused is told whole, and the score stays', async (page) => {
    await embed(page, address(), { state: { value: SAMPLE } });
    const before = await shownIn(page);
    /** @type {[string, object, string[]][]} */
    const refused = [
      ['a broken vector', { value: 'AMPS:1/ST:RN/A1:9' }, ['level-out-of-range']],
      ['a vector for another model', { value: 'AMPS:1/ST:RN/MD:low-touch@2.1/A1:1' }, ['other-model']],
      ['a broken document', { assessment: '{"format":' }, ['json-syntax']],
      ['an unknown stage', { value: SAMPLE, stage: 'nowhere' }, ['unknown-stage']],
      ['a broken model', { model: { id: 'x' }, value: SAMPLE }, []],
      ['a model that the answers are not for', { model: OTHER_MODEL, value: SAMPLE }, []],
      ['the address of a model', { model: 'https://models.example/one.json' }, ['bridge-state']],
      ['a state with nothing right in it',
        { colour: 'red', theme: 'pink', readonly: 'yes', account: 'Northwind', value: 7, lang: 1 },
        Array(6).fill('bridge-state')],
      ['a state that is none', /** @type {any} */ ('value'), ['bridge-state']],
      ['two contents', { value: SAMPLE, assessment: null }, ['bridge-state']],
    ];
    for (const [fault, state, codes] of refused) {
      const { error } = await set(page, state);
      assert.ok(error?.isInputError, `${fault} is an InputError: ${JSON.stringify(error)}`);
      const found = error.errors.map((/** @type {any} */ { code }) => code);
      if (codes.length) assert.deepEqual(found, codes, fault);
      assert.ok(error.errors.every((/** @type {any} */ { message }) => message), fault);
      assert.deepEqual((await errorsOf(page)).at(-1).errors, error.errors, `${fault} is an amps-error`);
      assert.deepEqual(await shownIn(page), before, fault);
    }
    assert.equal((await errorsOf(page)).length, refused.length);
    assert.equal(JSON.stringify((await page.evaluate(() => inPage.amps.state())).result), SCORED);
  });

  hosted('a frame that is given a vector for another model shows no score', async (page) => {
    const value = 'AMPS:1/ST:RN/MD:low-touch@2.1/A1:1';
    const { error } = await embed(page, address(), { state: { value } });
    assert.equal(error.code, 'other-model');
    const results = await page.evaluate(async () => [inPage.amps.result, (await inPage.amps.state()).result]);
    assert.deepEqual(results, [null, null]);
    assert.equal((await shownIn(page)).checked, '');
  });

  hosted('a message that is unknown, huge or no JSON gets a typed error, the score stays', async (page) => {
    const { answers, state } = await page.evaluate(async (src, value, limit) => {
      const iframe = inPage.place(src);
      await inPage.say(iframe, 'hello');
      const { port } = await inPage.offer(iframe);
      const scored = await inPage.ask(port, { amps: 2, type: 'set', id: 1, state: { value } });
      const circle = /** @type {any} */ ({});
      circle.circle = circle;
      const bodies = [
        { amps: 2, type: 'explode', id: 2 },
        { amps: 2, type: 'toString', id: 3 },
        { amps: 2, type: 'constructor' },
        { amps: 2, id: 4 },
        { amps: 3, type: 'set', id: 5, state: {} },
        { type: 'state', id: 6 },
        { amps: 2, type: 'set', id: 7, state: { account: { note: 'n'.repeat(limit) } } },
        { amps: 2, type: 'set', id: 8, state: { account: circle } },
        { amps: 2, type: 'set', id: 9n, state: {} },
        'state', null, 7, [[[]]], new Map([['amps', 2]]),
      ];
      const told = [];
      for (const body of bodies) told.push(await inPage.ask(port, body));
      const last = await inPage.ask(port, { amps: 2, type: 'state', id: 10 });
      return { answers: [scored, ...told], state: last.state };
    }, address(), SAMPLE, MIB);
    const [scored, ...refused] = answers;
    assert.equal(JSON.stringify(scored.result), SCORED);
    assert.deepEqual(refused.map(({ type, code, id }) => [type, code, id]), [
      ['error', 'bridge-unknown-message', 2],
      ['error', 'bridge-unknown-message', 3],
      ['error', 'bridge-unknown-message', undefined],
      ['error', 'bridge-unknown-message', 4],
      ['error', 'bridge-version', 5],
      ['error', 'bridge-version', 6],
      ['error', 'bridge-message-too-long', 7],
      ['error', 'bridge-not-json', 8],
      ['error', 'bridge-not-json', undefined],
      ...Array(5).fill(['error', 'bridge-version', undefined]),
    ]);
    assert.equal(JSON.stringify(state.result), SCORED);
    assert.equal((await shownIn(page)).score, '48.5');
  });

  hosted('a huge state is refused, a proxy is sent, what is changed later is not', async (page) => {
    await embed(page, address(), { state: { value: SAMPLE } });
    const { error } = await set(page, { account: { note: 'n'.repeat(MIB) } });
    assert.equal(error.code, 'bridge-message-too-long');
    assert.ok(error.isAmpsError);
    const seen = await page.evaluate(async () => {
      const circle = /** @type {any} */ ({});
      circle.circle = new Proxy(circle, {});
      const round = await inPage.outcome(inPage.amps.set({ account: circle }));
      const account = { name: 'Northwind' };
      const asked = inPage.amps.set({ account: new Proxy(account, {}) });
      account.name = 'Southwind';
      await asked;
      return { code: round.error.code, account: (await inPage.amps.state()).account };
    });
    assert.deepEqual(seen, { code: 'bridge-not-json', account: { name: 'Northwind' } });
    assert.equal((await shownIn(page)).score, '48.5');
  });

  hosted('a forged hello gets no port, and a forged host no answer', async (page) => {
    await embed(page, address(), { state: { value: SAMPLE } });
    const forged = await page.evaluate(async (here) => {
      const forger = inPage.place(`${here}forger.html`, { sandbox: 'allow-scripts' });
      const { type } = await inPage.say(forger, 'hello');
      // The same words from the page itself, and from the forger again.
      postMessage({ amps: 2, type: 'hello' }, '*');
      const data = { amps: 2, type: 'port', id: 'forged by nobody', key: 'forged' };
      dispatchEvent(new MessageEvent('message', { data, origin: 'null' }));
      return type;
    }, site.url);
    assert.equal(forged, 'hello');
    const forger = await page.waitForFrame((each) => each.url().endsWith('forger.html'));
    await forger.evaluate(() => /** @type {any} */ (globalThis).offer('forged'));
    // What would have been answered to a forger is answered before this.
    assert.equal(JSON.stringify((await set(page, { theme: 'dark' })).value), SCORED);
    await page.evaluate(() => inPage.amps.state());
    assert.deepEqual(await forger.evaluate(() => /** @type {any} */ (globalThis).got), []);
    assert.equal((await shownIn(page)).score, '48.5');
    assert.deepEqual(await errorsOf(page), []);
  });

  hosted('a frame of another origin than expected is not driven', async (page) => {
    const options = { origin: 'https://scores.example' };
    const { error } = await embed(page, address(), { state: { value: SAMPLE }, options });
    assert.equal(error.code, 'bridge-origin-refused');
    assert.match(error.message, /null.*https:\/\/scores\.example/);
    assert.equal((await set(page, { value: SAMPLE })).error.code, 'bridge-origin-refused');
    assert.equal((await shownIn(page)).checked, '', 'the frame was told nothing');
    const named = await embed(page, address(), { iframe: { sandbox: null }, options: { origin: 'null' } });
    assert.equal(named.error.code, 'bridge-origin-refused');
  });

  hosted('a host that is not listed is refused in a kind sentence, a listed one is served', async (page) => {
    const { error } = await embed(page, address('closed.html'), { state: { value: SAMPLE } });
    assert.equal(error.code, 'bridge-host-refused');
    assert.ok(error.message.includes(new URL(site.url).origin), error.message);
    assert.equal((await errorsOf(page))[0].code, 'bridge-host-refused');
    const closed = frameOf(page, 'closed.html');
    await closed.waitForFunction(() => document.body.innerText.includes('This frame is not open to'));
    assert.equal(await closed.evaluate(() => document.querySelector('amps-health-score')), null);
    assert.deepEqual(await axe(/** @type {any} */ (closed), 'main'), []);
    assert.equal((await set(page, { value: SAMPLE })).error.code, 'bridge-host-refused');

    const { value } = await embed(page, address('listed.html'), { state: { value: SAMPLE } });
    assert.equal(value.score, 48.5);
  });

  hosted('a second port is refused, whoever offers it and whenever', async (page) => {
    const answers = await page.evaluate(async (src) => {
      const iframe = inPage.place(`${src}#one`);
      await inPage.say(iframe, 'hello');
      const state = { amps: 2, type: 'state', id: 1 };
      const answered = (/** @type {any} */ { type, code }) => code ?? type;
      const close = (/** @type {string} */ key) =>
        iframe.contentWindow.postMessage({ amps: 2, type: 'close', key }, '*');
      const [{ port, key }, spare] = [await inPage.offer(iframe), await inPage.offer(iframe)];
      const first = await inPage.ask(port, state);
      const second = await inPage.ask(spare.port, state);
      const asked = await inPage.offer(iframe);
      const other = await inPage.outcome(inPage.drive(iframe).ready);
      const still = await inPage.ask(port, state);
      const free = inPage.say(iframe, 'hello');
      close('guess');
      const stillThen = await inPage.ask(port, state);
      close(key);
      await free;
      const anew = await inPage.ask((await inPage.offer(iframe)).port, state);
      return [first, second, asked, other.error, still, stillThen, anew].map(answered);
    }, address());
    const no = 'bridge-in-use';
    assert.deepEqual(answers, ['state', no, no, no, 'state', 'state', 'state']);
  });

  hosted('a frame that is there already is driven, by one connection after the other', async (page) => {
    const outcomes = await page.evaluate(async (src, value) => {
      const iframe = inPage.place(src);
      await inPage.say(iframe, 'hello');
      const first = inPage.drive(iframe, { value });
      const result = await first.ready;
      const second = await inPage.outcome(inPage.drive(iframe).ready);
      first.close();
      const closed = await inPage.outcome(first.set({ theme: 'dark' }));
      const third = inPage.drive(iframe);
      const { result: kept } = await third.state();
      // As a framework does that mounts everything twice.
      third.close();
      inPage.drive(iframe).close();
      await inPage.drive(iframe).ready;
      return { score: result.score, second: second.error.code, closed: closed.error.code, kept: kept.score };
    }, address(), SAMPLE);
    assert.deepEqual(outcomes, { score: 48.5, second: 'bridge-in-use', closed: 'bridge-closed', kept: 48.5 });
  });

  hosted('what a connection said before it was closed does not take the frame again when it comes late', async (page) => {
    const said = await page.evaluate(async (src) => {
      const iframe = inPage.place(`${src}#one`);
      await inPage.say(iframe, 'hello');
      const state = { amps: 2, type: 'state', id: 1 };
      const { port, key } = await inPage.offer(iframe);
      await inPage.ask(port, state);
      // Windows and ports have a queue each: the end overtakes what was said before it.
      for (let i = 0; i < 2000; i += 1) port.postMessage({ amps: 2, type: 'view', start: 0, end: 0, size: 500 });
      iframe.contentWindow.postMessage({ amps: 2, type: 'close', key }, '*');
      await inPage.say(iframe, 'hello');
      // Time for all that was said to arrive.
      for (let i = 0; i < 20; i += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
      const { type, port: next } = await inPage.offer(iframe);
      return [type, next && (await inPage.ask(next, state)).type];
    }, address());
    assert.deepEqual(said, ['port', 'state']);
  });

  hosted('a refusal that is late meets the connection that it is meant for, and no other', async (page) => {
    const kept = await page.evaluate(async (src, value) => {
      const iframe = inPage.place(src);
      const first = inPage.drive(iframe, { value });
      await first.ready;
      // Refused, as the frame is driven; the answer comes when the next connection is there already.
      for (const more of [{}, { from: 'another' }]) iframe.contentWindow.postMessage({ amps: 2, type: 'hello', ...more }, '*');
      first.close();
      const { result } = await inPage.drive(iframe).state();
      return result.score;
    }, address(), SAMPLE);
    assert.equal(kept, 48.5);
  });

  hosted('a frame that is loaded again shows what was set and what the user made of it', async (page) => {
    const account = { name: 'Northwind' };
    await embed(page, address(), { state: { model: OTHER_MODEL, theme: 'dark' } });
    await set(page, { model: null, value: SAMPLE, account });
    await answer(page, 'M3', '4');
    const before = await page.evaluate(() => inPage.amps.state());
    assert.equal((await set(page, { value: 'AMPS:1/ST:RN/A1:9' })).error.code, 'level-out-of-range');

    const reload = () => page.evaluate(async () => {
      inPage.heard.length = 0;
      const again = new Promise((resolve) => {
        inPage.amps.addEventListener('amps-result', resolve, { once: true });
      });
      inPage.document.querySelector('iframe').src += '?again';
      await again;
      const state = await inPage.amps.state();
      return { state, heard: inPage.heard.map((/** @type {any} */ { type }) => type) };
    });
    assert.deepEqual(await reload(), { state: before, heard: ['amps-ready', 'amps-result'] });

    const scored = await page.evaluate(async () => {
      const again = new Promise((resolve) => {
        inPage.amps.addEventListener('amps-result', resolve, { once: true });
      });
      inPage.document.querySelector('iframe').src += '?again';
      // Whichever answers, the one that goes or the one that comes.
      const asked = inPage.amps.set({ density: 'compact' });
      await again;
      return (await asked).score;
    });
    const after = await page.evaluate(() => inPage.amps.state());
    assert.equal(scored, before.result.score);
    assert.deepEqual(after, { ...before, density: 'compact' });
    assert.deepEqual(after.account, account);
    assert.deepEqual(await errorsOf(page), []);
  });

  hosted('the iframe grows and shrinks with its content, and comes to rest', async (page) => {
    await embed(page, address(), {
      state: { value: SAMPLE },
      iframe: { css: 'width: 1200px; height: 4e3px; border: 3px solid; padding: 5px; box-sizing: border-box' },
    });
    const frame = frameOf(page);
    const fits = () => until(/** @type {any} */ (frame), 'all is drawn and the frame is as high', async () => {
      await /** @type {any} */ (document.querySelector('amps-health-score')).updateComplete;
      const { height } = document.body.getBoundingClientRect();
      return height > 500 && innerHeight === Math.ceil(height);
    });
    /** The height now, and how often it is set anew in the next frames. */
    const rest = () => page.evaluate(async () => {
      const iframe = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
      let changes = 0;
      const observer = new MutationObserver((records) => { changes += records.length; });
      observer.observe(iframe, { attributeFilter: ['style'] });
      for (let i = 0; i < 30; i += 1) await new Promise(requestAnimationFrame);
      observer.disconnect();
      return { height: iframe.offsetHeight, changes };
    });
    /** @param {string} width */
    const resize = async (width) => {
      await page.evaluate((value) => { inPage.document.querySelector('iframe').style.width = value; }, width);
      await frame.waitForFunction((value) => innerWidth === parseInt(value, 10) - 16, {}, width);
      await fits();
      return rest();
    };
    await fits();
    const wide = await rest();
    assert.ok(wide.height < 4000, 'it shrinks to what it holds');
    assert.equal(wide.changes, 0);
    const narrow = await resize('380px');
    assert.ok(narrow.height > wide.height + 500, `${narrow.height} is more than ${wide.height}`);
    assert.equal(narrow.changes, 0);
    assert.deepEqual(await resize('1200px'), wide);
    assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight), true);

    const kept = await page.evaluate(async (src) => {
      inPage.amps.close();
      const iframe = inPage.place(src, { css: 'height: 300px' });
      await inPage.drive(iframe, {}, { resize: false }).state();
      return iframe.offsetHeight - 4;
    }, address('listed.html'));
    assert.equal(kept, 300);
  });

  for (const [place, width, part] of /** @type {[string, number, string][]} */ ([
    ['beside the questions', 1280, '.columns .number'], ['at the foot', 390, '.foot strong'],
  ])) {
    hosted(`the score ${place} stays in view while the page around the frame scrolls`, async (page) => {
      await page.setViewport({ width, height: 700 });
      await embed(page, address(), { state: { value: SAMPLE } });
      const frame = frameOf(page);
      await page.waitForFunction(() => document.body.scrollHeight > 1500);
      for (const [id, level] of [['A1', '2'], ['P1', '2'], ['S4', '3'], ['M1', '1']]) {
        await answer(page, id, level);
        // The frame cannot see the window, and the window cannot see into the frame.
        const seen = async () => {
          const offset = await page.evaluate(
            () => inPage.document.querySelector('iframe').getBoundingClientRect().top);
          return frame.evaluate((selector, top) => {
            const root = document.querySelector('amps-health-score')?.shadowRoot;
            return [root?.querySelector(selector), root?.activeElement].map((each) => {
              const box = each?.getBoundingClientRect();
              return box ? [box.top + top, box.bottom + top] : [];
            });
          }, part, offset);
        };
        await eventually(`score and focus are in view after ${id}`, seen,
          (boxes) => boxes.every(([top, bottom]) => top >= 0 && bottom <= 702));
      }
    });
  }

  hosted('of two looks at the frame the later one counts, in whatever order the browser answers', async (page) => {
    await embed(page, address(), { state: { value: SAMPLE } });
    const frame = frameOf(page);
    await page.waitForFunction(() => document.body.scrollHeight > 1500);
    await page.evaluate(() => inPage.hold());
    for (const to of [200, 400]) {
      await page.evaluate((place) => scrollTo(0, place), to);
      await until(page, 'the browser has seen where the frame is now', () => inPage.looks.some(
        (/** @type {any} */ { top }) => top === inPage.document.querySelector('iframe').getBoundingClientRect().top));
    }
    await page.evaluate(() => inPage.answer());
    const top = await page.evaluate(() => inPage.document.querySelector('iframe').getBoundingClientRect().top);
    await eventually('the frame knows what of it is in view',
      () => frame.evaluate(() => document.documentElement.style.getPropertyValue('--amps-view-start')),
      (start) => start === `${-top}px`);
  }, {
    first: () => {
      // What browsers do now and then: the answers to two observers come late, the last one first.
      const looks = /** @type {{top: number, tell: () => void}[]} */ ([]);
      const { IntersectionObserver } = globalThis;
      let isHeld = false;
      Object.assign(globalThis, {
        looks,
        hold: () => { isHeld = true; },
        answer: () => {
          isHeld = false;
          for (const { tell } of looks.splice(0).reverse()) tell();
        },
        IntersectionObserver: class extends IntersectionObserver {
          /** @param {IntersectionObserverCallback} callback */
          constructor(callback) {
            super((entries, self) => {
              const tell = () => callback(entries, self);
              if (isHeld) looks.push({ top: entries[0].boundingClientRect.top, tell });
              else tell();
            });
          }
        },
      });
    },
  });

  hosted('a frame whose engine cannot run says why, to the page and on screen', async (page) => {
    const { error } = await embed(page, address(), { state: { value: SAMPLE } });
    assert.equal(error.code, 'wasm-missing');
    assert.equal((await errorsOf(page)).at(-1).code, 'wasm-missing');
    await frameOf(page).waitForFunction(() => document.querySelector('amps-health-score')?.shadowRoot
      ?.textContent?.includes('This browser has no WebAssembly'));
    assert.equal(await page.evaluate(() => inPage.amps.result), null);
  }, { first: () => { Reflect.deleteProperty(globalThis, 'WebAssembly'); } });

  test('a host under COEP is served by a frame with COEP and CORP, and hears why not by others',
    { timeout: TEST_MS }, async () => {
      const coep = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
      const corp = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
      const isolating = await serve({
        dir: folder, port: 0, headers: { ...open, ...coep, 'Cross-Origin-Opener-Policy': 'same-origin' },
      });
      const fit = await serve({ dir: folder, port: 0, headers: { ...coep, ...corp } });
      const host = await visit(`${isolating.url}host.html`);
      try {
        await host.page.waitForFunction(() => document.title === 'Host, ready');
        assert.equal(await host.page.evaluate(() => crossOriginIsolated), true);
        const { error } = await embed(host.page, address());
        assert.equal(error.code, 'bridge-silent');
        assert.equal((await errorsOf(host.page)).at(-1).code, 'bridge-silent');
        const { value } = await embed(host.page, `${fit.url}embed.html`, { state: { value: SAMPLE } });
        assert.equal(JSON.stringify(value), SCORED);
      } finally {
        await host.close();
        await isolating.close();
        await fit.close();
      }
    });

  test('the page of the frame says by itself what it is for', { timeout: TEST_MS }, async () => {
    const alone = await visit(address());
    try {
      await alone.page.waitForFunction(() => document.body.innerText.includes('inside another page'));
      assert.deepEqual(await alone.complaints(), []);
    } finally {
      await alone.close();
    }
  });
});
