// The site without its server: the server is stopped and started, as a browser's own switch leaves workers online.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { afterEach, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.js';
import { TEST_MS, forEachBrowser, inPage, keysOf, press, ready, screen } from './harness.js';

/** @typedef {import('./harness.js').Page} Page */
/** @typedef {Awaited<ReturnType<typeof serve>>} Server */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

/** A folder of a server, under a path as on a shared host, and what is deployed there. */
class Deployment {
  root = mkdtempSync(join(tmpdir(), 'amps-offline-'));
  folder = join(this.root, 'tools', 'amps');
  /** @type {Server | undefined} */
  server;
  port = 0;

  constructor() {
    cpSync(DIST, this.folder, { recursive: true });
  }

  async start() {
    this.server = await serve({ dir: this.root, port: this.port });
    this.port = this.server.port;
    return `${this.server.url}tools/amps/`;
  }

  async stop() {
    await this.server?.close();
    this.server = undefined;
  }

  async remove() {
    await this.stop();
    rmSync(this.root, { recursive: true });
  }

  /** @param {string} file */
  read = (file) => readFileSync(join(this.folder, file), 'utf8');

  /** @param {string} file @param {string} text */
  write(file, text) {
    writeFileSync(join(this.folder, file), text);
  }

  /** Another version of a file, as the build would list it. @param {string} file @param {(text: string) => string} change */
  change(file, change) {
    const text = change(this.read(file));
    assert.notEqual(text, this.read(file));
    this.write(file, text);
    const hash = createHash('sha256').update(text).digest();
    const entry = new RegExp(`\\{url:"${file.replace('.', '\\.')}",revision:"\\w+",integrity:"[^"]+"\\}`);
    const list = this.read('service-worker.js');
    assert.match(list, entry);
    this.write('service-worker.js', list.replace(entry,
      `{url:"${file}",revision:"${hash.toString('hex').slice(0, 16)}",integrity:"sha256-${hash.toString('base64')}"}`));
  }

  /** The piece that the calculator loads later; other pages have one of their own. */
  get chunk() {
    const page = this.read('site.js');
    return String(readdirSync(this.folder).find((file) => /^engine-\w+\.js$/.test(file) && page.includes(file)));
  }

  /** The next version: other pages, and a chunk that goes by another name. */
  deploySecond() {
    const old = this.chunk;
    const next = 'engine-SECOND22.js';
    renameSync(join(this.folder, old), join(this.folder, next));
    this.write('service-worker.js', this.read('service-worker.js').replace(old, next));
    this.change('site.js', (text) => text.replaceAll(old, next));
    this.change('index.html', (text) => text.replace('<html lang="en">', '<html lang="en" data-second>'));
    return old;
  }
}

/** @param {Page} page @param {string} words */
async function says(page, words) {
  // A tab in the background does not draw.
  await page.bringToFront();
  await page.waitForFunction((wanted) =>
    document.getElementById('note')?.textContent?.includes(wanted), {}, words);
}

/** @param {Page} page */
const kept = (page) => page.waitForFunction(() =>
  document.getElementById('offline')?.textContent === 'Works offline');

/** @param {Page} page */
const isSecond = (page) => page.evaluate(() => 'second' in document.documentElement.dataset);

/** @param {Page} page */
const reloaded = async (page) => {
  await page.reload();
  await ready(page);
};

/** Until what was answered is stored, and until it is back. @param {Page} page @param {string} score */
const scored = (page, score) => page.waitForFunction((wanted) =>
  document.querySelector('amps-health-score')?.shadowRoot?.querySelector('.results [part=score]')
    ?.textContent?.trim() === wanted && /Saved/.test(document.querySelector('#bar')?.textContent ?? ''), {}, score);

/** Has the browser look for a new version. @param {Page} page @returns {Promise<string>} what has become of it */
const updated = (page) => page.evaluate(async () => {
  const registration = /** @type {ServiceWorkerRegistration} */ (await navigator.serviceWorker.getRegistration());
  const begun = new Promise((resolve) => {
    registration.addEventListener('updatefound', () => resolve(undefined), { once: true });
    if (registration.installing) resolve(undefined);
  });
  await registration.update().catch(() => {});
  await begun;
  const worker = registration.installing ?? registration.waiting;
  if (!worker) return 'gone';
  while (worker.state === 'installing') {
    await new Promise((resolve) => { worker.addEventListener('statechange', resolve, { once: true }); });
  }
  return worker.state;
});

forEachBrowser((open) => {
  /** @type {Deployment} */
  let site;
  beforeEach(() => { site = new Deployment(); });
  afterEach(() => site.remove());

  test('the server stops, and a reload scores; a deployment that fails changes nothing', { timeout: TEST_MS }, async () => {
    const address = await site.start();
    const visit = await open(address, { kept: true });
    const { page } = visit;
    try {
      await ready(page);
      await kept(page);
      await press(page, keysOf(SAMPLE));
      await scored(page, '48.5');
      await site.stop();

      await reloaded(page);
      await scored(page, '48.5');
      await press(page, ['Tab', '1']);
      await scored(page, (await screen(page)).score);
      assert.notEqual((await screen(page)).score, '48.5', 'an answer that is given now counts');
      await press(page, ['3']);
      await page.waitForFunction(() => document.getElementById('offline')?.textContent);

      const rest = await page.evaluate(async () => {
        const saved = await (await fetch('amps-health-score.html')).text();
        return { saved: saved.length > 300_000, french: (await import(new URL('messages/site/fr.js', location.href).href)).default.title };
      });
      assert.ok(rest.saved, 'a copy can be saved');
      assert.ok(rest.french, 'every language is there');
      for (const name of ['method', 'privacy', 'developers', 'whats-new', 'accessibility']) {
        await page.goto(`${address}${name}.html`);
        assert.ok(await page.$('h1'), name);
      }
      await page.goto(`${address}method.html`);
      await page.waitForSelector('#live table');

      await site.start();
      await page.goto(address);
      await ready(page);
      site.change('index.html', (text) => text.replace('<html lang="en">', '<html lang="en" data-second>'));
      const styles = site.read('site.css');
      site.change('site.css', (text) => `${text}/* second */`);
      for (const fail of [
        () => rmSync(join(site.folder, 'site.css')),
        () => site.write('site.css', styles),
      ]) {
        fail();
        // Whatever is changed in it makes it another version.
        site.write('service-worker.js', `${site.read('service-worker.js')}\n`);
        assert.equal(await updated(page), 'redundant');
        await reloaded(page);
        assert.equal(await isSecond(page), false);
        assert.doesNotMatch(await page.$eval('#note', ({ textContent }) => textContent ?? ''), /new version/);
      }
      await site.stop();
      await reloaded(page);
      assert.equal(await isSecond(page), false);
      assert.deepEqual((await visit.complaints()).filter((line) => !/net::|NetworkError|404|Failed to/.test(line)), []);
    } finally {
      await visit.close();
    }
  });

  test('the first version is not called a new one in the moment in which it waits', { timeout: TEST_MS }, async () => {
    const visit = await open(await site.start(), { kept: true, first: () => {
      const { register } = ServiceWorkerContainer.prototype;
      // A page that asks while the page before it still installs hears of it just then.
      ServiceWorkerContainer.prototype.register = async function late(
        /** @type {string | URL} */ address, /** @type {RegistrationOptions | undefined} */ options,
      ) {
        const registration = await register.call(this, address, options);
        const { installing } = registration;
        if (!installing) throw new Error('The first version has come too soon for this test.');
        while (installing.state === 'installing') {
          await new Promise((resolve) => { installing.addEventListener('statechange', resolve, { once: true }); });
        }
        Object.assign(globalThis, { met: [Boolean(registration.waiting), Boolean(registration.active)] });
        return registration;
      };
    } });
    try {
      await ready(visit.page);
      await kept(visit.page);
      assert.deepEqual(await visit.page.evaluate(() => inPage.met), [true, false]);
      assert.equal(await visit.page.$eval('#note', ({ textContent }) => textContent?.trim()), '');
    } finally {
      await visit.close();
    }
  });

  test('a new version waits for the tabs of the old one, and the kill switch ends them all', { timeout: TEST_MS }, async () => {
    const address = await site.start();
    const visit = await open(address, { kept: true });
    const { page } = visit;
    try {
      await ready(page);
      await kept(page);
      await press(page, keysOf(SAMPLE));
      await scored(page, '48.5');
      const other = await page.browserContext().newPage();
      await other.goto(address);
      await ready(other);

      const old = site.deploySecond();
      await page.bringToFront();
      await reloaded(page);
      await says(page, 'A new version of this page is ready.');
      await says(other, 'A new version of this page is ready.');
      assert.equal(await isSecond(page), false, 'the old version goes on');
      const chunk = await other.evaluate(async (name) => typeof (await import(new URL(name, location.href).href)).loadEngine, old);
      assert.equal(chunk, 'function', 'what the old version loads later is still there');

      const use = () => page.evaluate(() => {
        const button = [...document.querySelectorAll('#note button')].find(({ textContent }) => textContent === 'Use it now');
        /** @type {HTMLElement} */ (button).click();
      });
      await page.bringToFront();
      await use();
      await says(page, 'Close the other tabs');
      assert.equal(await isSecond(other), false);
      await other.bringToFront();
      await scored(other, '48.5');

      await other.close();
      await Promise.all([page.waitForNavigation(), use()]);
      await ready(page);
      assert.equal(await isSecond(page), true);
      await scored(page, '48.5');
      await page.waitForFunction(async (name) => !(await (await inPage.caches.open((await inPage.caches.keys())[0])).keys())
        .some((/** @type {Request} */ { url }) => url.includes(name)), {}, old);

      cpSync(join(site.folder, 'service-worker-off.js'), join(site.folder, 'service-worker.js'));
      site.write('index.html', site.read('index.html').replace('data-second', 'data-third'));
      await reloaded(page);
      const gone = () => page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistrations()).length
        && !(await caches.keys()).length);
      await gone();
      await reloaded(page);
      assert.equal(await page.evaluate(() => 'third' in document.documentElement.dataset), true, 'the server counts again');
      await scored(page, '48.5');
      await gone();
      await site.stop();
      const answer = await page.evaluate((to) => fetch(to).then(() => 'an answer', () => 'none'), address);
      assert.equal(answer, 'none', 'nobody answers in place of the server');
    } finally {
      await visit.close();
    }
  });
});
