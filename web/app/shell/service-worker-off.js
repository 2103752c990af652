/**
 * The kill switch. Delivered in the place of service-worker.js, it takes the place of every version that browsers
 * have, empties their caches and takes itself away: from the next load on, the site comes from the server alone.
 */
import { CACHES } from './offline-words.js';

const worker = /** @type {any} */ (globalThis);

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(leave()));

async function leave() {
  const { scope } = worker.registration;
  const own = (await caches.keys()).filter((name) => name.startsWith(`${CACHES}-`) && name.endsWith(scope));
  await Promise.all(own.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
