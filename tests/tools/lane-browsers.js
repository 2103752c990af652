/** The browsers of one lane of test files, which use them one after the other: Firefox takes three seconds to start. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { NAMES, addressVariable, connect, launch } from '../web/browsers.js';

/** @typedef {import('../web/browsers.js').BrowserName} BrowserName */

export class LaneBrowsers {
  /** @type {Map<BrowserName, {address: string, stop: () => void}>} */
  #running = new Map();
  #temporary;
  #mark;

  /** @param {string} temporary folder of the run @param {Record<string, string>} mark in the environment of what the run starts */
  constructor(temporary, mark) {
    this.#temporary = temporary;
    this.#mark = mark;
  }

  /** @param {BrowserName} name */
  async #start(name) {
    const browser = await launch(name, {}, {
      userDataDir: mkdtempSync(join(this.#temporary, `${name.toLowerCase()}-`)),
      env: { ...process.env, ...this.#mark },
      // Ctrl+C ends the run, which ends them.
      handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
    });
    const process_ = browser.process();
    this.#running.set(name, { address: browser.wsEndpoint(), stop: () => { process_?.kill('SIGKILL'); } });
    // Firefox serves one at a time.
    await browser.disconnect();
  }

  /** Starts a browser that is not there, or that the file before has left unusable. @param {BrowserName} name */
  async #ready(name) {
    const running = this.#running.get(name);
    if (running) {
      try {
        const browser = await connect(running.address, name, { defaultViewport: null });
        // What a file left open when it was ended.
        await Promise.all(browser.browserContexts().map((context) => context !== browser.defaultBrowserContext() && context.close()));
        await browser.disconnect();
        return;
      } catch {
        running.stop();
      }
    }
    await this.#start(name);
  }

  /** @returns {Promise<Record<string, string>>} the environment of the next file */
  async environment() {
    await Promise.all(NAMES.map((name) => this.#ready(name)));
    return Object.fromEntries([...this.#running].map(([name, { address }]) => [addressVariable(name), address]));
  }

  close() {
    for (const { stop } of this.#running.values()) stop();
  }
}
