/**
 * Keeps the whole site in the browser, so that it opens without a network. What belongs to one version is kept and
 * delivered together; a new version is fetched whole, and waits until no tab uses the old one.
 */
import { setCacheNameDetails } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import { CACHES, USE_NOW } from './offline-words.js';

/** @typedef {{url: string, frameType: string}} Client */

const worker = /** @type {any} */ (globalThis);

setCacheNameDetails({ prefix: CACHES });
/**
 * The query belongs to the page or to those who count visits: the file is the same with any query. Workbox leaves a
 * question mark that nothing follows.
 * @param {{url: URL}} asked
 */
const withoutQuery = ({ url }) => {
  const page = new URL(url.pathname.replace(/\/$/, '/index.html'), url);
  return [page];
};

// With the hash of each file: a deployment that mixes versions is refused like one that lacks a file.
precacheAndRoute(AMPS_SITE_FILES, { cleanURLs: false, urlManipulation: withoutQuery });

worker.addEventListener('message', (/** @type {any} */ event) => {
  if (event.data === USE_NOW) event.waitUntil(useNow(event.ports[0]));
});

/** Another tab would be left with pieces of two versions. @param {MessagePort} port that hears whether it begins */
async function useNow(port) {
  /** @type {Client[]} */
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const tabs = open.filter(({ url, frameType }) => url.startsWith(worker.registration.scope)
    && frameType !== 'nested');
  port.postMessage(tabs.length <= 1);
  if (tabs.length <= 1) await worker.skipWaiting();
}
