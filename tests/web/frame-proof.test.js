// The frame shows that it is the frame: a page around the host may put anything else into it.

import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { serve } from '../../web/serve.js';
import { TEST_MS, forEachBrowser, inPage } from './harness.js';

/** @typedef {import('./harness.js').Page} Page */
/** @typedef {import('puppeteer-core').Frame} Frame */

const dist = new URL('../../dist/', import.meta.url);
const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

const page = (/** @type {string} */ title, /** @type {string} */ rest) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${rest}</html>`;

// A host that does what the reference says.
const HOST = `
import { connect } from './bridge.js';
const heard = [];
const told = ({ name, code, message }) => ({ name, code, message });
Object.assign(globalThis, {
  heard,
  drive(src, state, { sandbox = 'allow-scripts' } = {}) {
    const iframe = document.createElement('iframe');
    iframe.setAttribute('sandbox', sandbox);
    iframe.src = src;
    document.body.append(iframe);
    const amps = connect(iframe, state);
    for (const type of ['amps-ready', 'amps-change', 'amps-result', 'amps-error']) {
      amps.addEventListener(type, ({ detail }) => heard.push({ type, detail }));
    }
    return Object.assign(globalThis, { amps, iframe }).amps;
  },
  outcome: (promise) => promise.then((value) => ({ value }), (error) => ({ error: told(error) })),
});
document.title = 'Host, ready';`;

// Speaks as a frame does, in either version, and keeps what it is told.
const FOREIGN = `
globalThis.got = [];
const KEY = location.hash.slice(1) || 'guessed';
const speak = (port) => {
  port.onmessage = ({ data }) => {
    got.push(data);
    port.postMessage({ amps: data.amps, type: 'change', value: 'forged', assessment: { answers: {} }, result: null });
  };
  port.start();
};
addEventListener('message', ({ data, ports: [port] }) => {
  if (port) {
    got.push(data);
    speak(port);
  } else if (data.type !== 'hello') {
    got.push(data);
  } else {
    const { port1, port2 } = new MessageChannel();
    speak(port1);
    parent.postMessage({ amps: 2, type: 'port', id: 'foreign', key: KEY }, '*', [port2]);
  }
});
if (!/mute/.test(location)) {
  for (const amps of [1, 2]) {
    if (!/v2/.test(location) || amps === 2) parent.postMessage({ amps, type: 'hello', id: 'foreign' }, '*');
  }
}
top.postMessage('foreign is there', '*');`;

// Puts a foreign document into the frame of the page that it frames, and hears that it is there.
const AROUND = `
const isThere = () => new Promise((resolve) => {
  addEventListener('message', function hear({ data }) {
    if (data !== 'foreign is there') return;
    removeEventListener('message', hear);
    resolve();
  });
});
globalThis.intrude = async (address) => {
  const there = isThere();
  frames[0].frames[0].location = address;
  await there;
};`;

// What has the key, and answers each request with the next of these.
const NONSENSE = `
const ANSWERS = [
  () => undefined,
  () => null,
  () => 7,
  () => ({}),
  () => ({ amps: 2 }),
  () => ({ amps: 9, type: 'result' }),
  ({ id }) => ({ amps: 2, type: 'result', id: id + 100, result: null, assessment: {} }),
  ({ id }) => ({ amps: 2, type: 'result', id: String(id), result: null, assessment: {} }),
  ({ id }) => ({ amps: 2, type: 'explode', id }),
  ({ id }) => ({ amps: 2, type: 'ready', id }),
  ({ id, type }) => ({ amps: 2, type: type === 'set' ? 'state' : 'result', id, state: {}, result: null }),
  ({ id }) => ({ amps: 2, type: 'result', id, result: 'good', assessment: {} }),
  ({ id }) => ({ amps: 2, type: 'result', id, result: null }),
  ({ id }) => ({ amps: 2, type: 'error', id, errors: [null] }),
  ({ id }) => ({ amps: 2, type: 'error', id }),
  () => ({ amps: 2, type: 'change' }),
];
const which = Number(new URL(location).searchParams.get('which'));
addEventListener('message', ({ data }) => {
  if (data?.type !== 'hello') return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => { if (data.id) port1.postMessage(ANSWERS[which](data)); };
  parent.postMessage({ amps: 2, type: 'port', id: 'nonsense', key: location.hash.slice(1) }, '*', [port2]);
});
addEventListener('hashchange', () => parent.postMessage({ amps: 2, type: 'hello' }, '*'));
parent.postMessage({ amps: 2, type: 'hello' }, '*');`;
const NONSENSES = NONSENSE.match(/^ {2}\(.*?\) =>/gm)?.length ?? 0;

const folder = mkdtempSync(join(tmpdir(), 'amps-proof-'));
const open = { 'Content-Security-Policy': '' };

/** Of the frame, of the host, and of whoever is around it. @type {Awaited<ReturnType<typeof serve>>[]} */
let servers;
before(async () => {
  for (const file of ['embed.html', 'embed.js', 'bridge.js']) copyFileSync(new URL(file, dist), join(folder, file));
  const script = (/** @type {string} */ name, type = '') => `<body><script ${type} src="${name}"></script></body>`;
  const files = {
    'host.html': page('Host', script('host.js', 'type="module"')),
    'host.js': HOST,
    'foreign.html': page('Foreign', script('foreign.js')),
    'foreign.js': FOREIGN,
    'around.html': page('Around', `${script('around.js')}<iframe></iframe>`),
    'around.js': AROUND,
    'nonsense.html': page('Nonsense', script('nonsense.js')),
    'nonsense.js': NONSENSE,
    'empty.html': page('Empty', '<body></body>'),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  servers = await Promise.all([1, 2, 3].map(() => serve({ dir: folder, port: 0, headers: open })));
});
after(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

forEachBrowser((visit) => {
  /** @param {string} sentence @param {string} first @param {(page: Page) => Promise<void>} body */
  const hosted = (sentence, first, body) => test(sentence, { timeout: TEST_MS }, async () => {
    const [, site, stranger] = servers;
    const seen = await visit(first === 'around.html' ? `${stranger.url}${first}` : `${site.url}${first}`);
    try {
      await body(seen.page);
    } finally {
      await seen.close();
    }
  });

  /** The host in a page of a stranger. @param {Page} around @returns {Promise<Frame>} */
  async function framed(around) {
    const [, site] = servers;
    await around.evaluate((address) => { inPage.document.querySelector('iframe').src = address; },
      `${site.url}host.html`);
    const host = await around.waitForFrame((each) => each.url().endsWith('host.html'));
    await host.waitForFunction(() => document.title === 'Host, ready');
    return host;
  }

  for (const [what, name] of [['either version', 'foreign.html'], ['this version', 'foreign.html?v2']]) {
    hosted(`a document put into the frame that speaks ${what} is told nothing and changes nothing`, 'around.html',
      async (around) => {
        const [scores, , stranger] = servers;
        const host = await framed(around);
        const first = await host.evaluate((...args) => inPage.outcome(inPage.drive(...args).ready),
          `${scores.url}embed.html`, { value: SAMPLE, account: { name: 'Northwind' } });
        assert.equal(first.value?.score, 48.5);
        await around.evaluate((address) => inPage.intrude(address), `${stranger.url}${name}`);
        // Asked in the middle of it. Every promise comes to an end, and the frame itself may be back.
        const asked = await host.evaluate(() => inPage.outcome(inPage.amps.set({ theme: 'dark' })));
        const heard = await host.evaluate(() => inPage.heard);
        const changes = heard.filter((/** @type {any} */ { type }) => type === 'amps-change');
        assert.deepEqual(changes, [], 'nothing is forged');
        const foreign = around.frames().find((each) => each.url().includes('foreign.html'));
        if (foreign) assert.deepEqual(await foreign.evaluate(() => inPage.got), [], 'nothing is told');
        if (name.includes('v2')) {
          assert.equal(asked.value?.score, 48.5, 'the frame is back, with its state');
          assert.equal(foreign, undefined);
          const state = await host.evaluate(() => inPage.amps.state());
          assert.deepEqual([state.account, state.theme], [{ name: 'Northwind' }, 'dark']);
        } else {
          assert.match(asked.error?.code ?? 'bridge-version', /^bridge-version$/);
        }
      });
  }

  hosted('a document put into the frame that says nothing leaves no promise pending', 'around.html', async (around) => {
    const [scores, , stranger] = servers;
    const host = await framed(around);
    await host.evaluate((...args) => inPage.outcome(inPage.drive(...args).ready),
      `${scores.url}embed.html`, { value: SAMPLE });
    await around.evaluate((address) => inPage.intrude(address), `${stranger.url}foreign.html?mute`);
    const outcomes = await host.evaluate(() => Promise.all([inPage.outcome(inPage.amps.set({ theme: 'dark' })),
      inPage.outcome(inPage.amps.state())]));
    assert.deepEqual(outcomes.map((/** @type {any} */ { error }) => error?.code), ['bridge-silent', 'bridge-silent']);
    const foreign = /** @type {Frame} */ (around.frames().find((each) => each.url().includes('foreign.html')));
    assert.deepEqual(await foreign.evaluate(() => inPage.got), []);
    const next = await host.evaluate(() => inPage.outcome(inPage.amps.set({ theme: 'dark' })));
    assert.equal(next.error?.code, 'bridge-silent', 'and what is asked then is answered at once');
  });

  hosted('a frame that answers nonsense leaves no promise pending', 'host.html', async (host) => {
    const [scores] = servers;
    await host.waitForFunction(() => document.title === 'Host, ready');
    const all = await host.evaluate((address, count) => Promise.all(Array.from({ length: count }, (_, which) => {
      const amps = inPage.drive(`${address}nonsense.html?which=${which}`, {});
      return Promise.all([amps.ready, amps.set({ theme: 'dark' }), amps.state()].map(inPage.outcome));
    })), scores.url, NONSENSES);
    assert.equal(all.length, 16);
    for (const [which, outcomes] of all.entries()) {
      for (const { error } of /** @type {any[]} */ (outcomes)) {
        assert.equal(error?.name, 'AmpsError', `${which}: ${JSON.stringify(outcomes)}`);
      }
    }
  });

  hosted('the secret is in no history of the host, and a reload by whoever uses the frame keeps it', 'host.html',
    async (host) => {
      const [scores] = servers;
      await host.waitForFunction(() => document.title === 'Host, ready');
      const before = await host.evaluate(() => history.length);
      await host.evaluate((...args) => inPage.drive(...args).ready, `${scores.url}embed.html`, { value: SAMPLE });
      assert.equal(await host.evaluate(() => history.length), before);
      assert.equal(await host.evaluate(() => inPage.iframe.src.includes('#')), false);
      const frame = /** @type {Frame} */ (host.frames().find((each) => each.url().includes('embed.html')));
      assert.match(frame.url(), /#\d/);
      const again = await host.evaluate(() => {
        const ready = new Promise((resolve) => { inPage.amps.addEventListener('amps-ready', resolve, { once: true }); });
        Object.assign(globalThis, { again: ready });
        return inPage.heard.length;
      });
      await frame.evaluate(() => location.reload());
      await host.evaluate(() => inPage.again);
      assert.ok(again > 0);
      const state = await host.evaluate(() => inPage.amps.state());
      assert.equal(state.result.score, 48.5);
    });
});
