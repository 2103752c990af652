/**
 * The browser keeps the site, so that it opens without a network, and tells when a new version has come. Only pages with
 * a `<link rel="manifest">` are part of the site; a page opened from a disk is not.
 */
import { USE_NOW } from './offline-words.js';

/**
 * @typedef {object} Listener
 * @property {(first: boolean) => void} kept the site opens without a network; first when it did not before
 * @property {(use: () => Promise<boolean>) => void} updated a new version waits; `use` begins with it, or says no
 *   as long as another tab uses the old one
 */

/** @param {Listener} listener */
export function workOffline(listener) {
  if (!navigator.serviceWorker || !document.querySelector('link[rel=manifest]')) return;
  // The page's own files come first.
  if (document.readyState === 'complete') begin(listener);
  else addEventListener('load', () => begin(listener), { once: true });
}

/** @param {Listener} listener */
async function begin(listener) {
  try {
    const registration = await navigator.serviceWorker.register(
      /** @type {any} */ (addressOf('service-worker.js')), { updateViaCache: 'none' });
    const { active, waiting } = registration;
    if (active) listener.kept(false);
    // The first version waits too, for a moment, before it becomes active.
    if (active && waiting) tell(waiting, listener);
    watch(registration, listener);
    registration.addEventListener('updatefound', () => watch(registration, listener));
  } catch (reason) {
    // In a private window, on a server without https, or not allowed: the site works as long as there is a network.
    console.info('The site is not kept for offline use:', reason);
  }
}

/** @param {ServiceWorkerRegistration} registration @param {Listener} listener */
function watch({ active, installing, waiting }, listener) {
  const coming = installing ?? waiting;
  coming?.addEventListener('statechange', () => {
    if (active && coming.state === 'installed') tell(coming, listener);
    if (!active && coming.state === 'activated') listener.kept(true);
  });
}

/** @param {ServiceWorker} waiting @param {Listener} listener */
const tell = (waiting, listener) => listener.updated(() => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
  port1.start();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage(USE_NOW, [port2]);
}));

/** @type {{createScriptURL: (address: string) => unknown} | undefined} */
let policy;

/** Where Trusted Types are required, a worker's address has to be one. @param {string} file beside this script */
function addressOf(file) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  const own = new URL(file, import.meta.url).href;
  policy ??= trustedTypes?.createPolicy('amps-offline', { createScriptURL: () => own });
  return policy ? policy.createScriptURL(own) : own;
}
