// The browsers, and how they are started: by `./test` for all files of a lane, or by a file that runs alone.

import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').LaunchOptions} LaunchOptions */
/** @typedef {'Chromium' | 'Firefox'} BrowserName */

/** What the system is told to want of a page. @typedef {{dark?: boolean, forced?: boolean}} Wishes */

/** @param {string} variable @param {string[]} usual places */
function program(variable, usual) {
  const named = process.env[variable];
  const found = named ?? usual.find((place) => existsSync(place));
  if (found && existsSync(found)) return found;
  throw new Error(named ? `${variable} is “${named}”, and there is no such program.`
    : `None of ${usual.join(', ')} is there. Install one, or set ${variable}.`);
}

/** @type {Record<BrowserName, (wishes: Wishes) => LaunchOptions>} */
const BROWSERS = {
  Chromium: () => ({
    browser: 'chrome',
    executablePath: program('CHROME_PATH', [
      '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser', '/snap/bin/chromium',
    ]),
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      // Parts of the window around the page that are pages themselves: nobody sees them here, and they cost a processor.
      '--disable-features=PreloadTopChromeWebUI,InitialWebUI,WebUIReloadButton,WebUIToolbar,WebUILocationBar,WebUIOmniboxPopup',
    ],
  }),
  Firefox: ({ dark, forced }) => ({
    browser: 'firefox',
    executablePath: program('FIREFOX_PATH', [
      '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox',
    ]),
    extraPrefsFirefox: {
      // Automated Firefox turns the origin checks of files off, and broken pages would pass.
      'security.fileuri.strict_origin_policy': true,
      // No page can be told which colours the system prefers; the browser can: 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      // All pages in one process that stays: a new one for each page costs as much as the page.
      'fission.webContentIsolationStrategy': 0,
      'dom.ipc.processCount': 1,
      'dom.ipc.keepProcessesAlive.web': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      ...(forced ? { 'browser.display.document_color_use': 2 } : {}),
    },
  }),
};

export const NAMES = /** @type {BrowserName[]} */ (Object.keys(BROWSERS));

/** Where `./test` tells a file which browser runs for it. @param {BrowserName} name */
export const addressVariable = (name) => `AMPS_${name.toUpperCase()}`;

/** @param {string} address of a browser that runs @param {BrowserName} name @param {import('puppeteer-core').ConnectOptions} [options] */
export const connect = (address, name, options = {}) => puppeteer.connect({
  ...options, browserWSEndpoint: address, protocol: name === 'Firefox' ? 'webDriverBiDi' : 'cdp',
});

/** @param {BrowserName} name @param {Wishes} wishes @param {LaunchOptions} options */
export const launch = (name, wishes, options) => puppeteer.launch({ ...BROWSERS[name](wishes), ...options });

/**
 * The browser that runs already, where it is as wished, or one of its own.
 * @param {BrowserName} name @param {Wishes} wishes @param {LaunchOptions} options
 * @returns {Promise<{browser: Browser, close: () => Promise<void>}>} close: leaves a browser as it was found
 */
export async function openBrowser(name, wishes, options) {
  const address = process.env[addressVariable(name)];
  // Only Firefox has to be started with what the system wishes.
  const isAsWished = name === 'Chromium' || !(wishes.dark || wishes.forced);
  if (address && isAsWished) {
    const { timeout: _, ...more } = options;
    const browser = await connect(address, name, more);
    return { browser, close: () => browser.disconnect() };
  }
  const browser = await launch(name, wishes, options);
  return { browser, close: () => browser.close() };
}
