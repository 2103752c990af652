/** Today, and the moment when the day changes. */

/** The day where the user is, as YYYY-MM-DD. */
export function today(now = new Date()) {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** @type {Set<() => void>} */
const watchers = new Set();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let midnight;
let day = '';

function wake() {
  clearTimeout(midnight);
  midnight = setTimeout(wake, new Date().setHours(24, 0, 0, 0) - Date.now());
  if (day === today()) return;
  day = today();
  for (const watcher of watchers) watcher();
}

/**
 * Calls the watcher now, at midnight, and when a page that slept until another day is seen again.
 * @param {() => void} watcher
 */
export function watchDay(watcher) {
  for (const event of ['focus', 'pageshow', 'visibilitychange']) addEventListener(event, wake);
  wake();
  watchers.add(watcher);
  watcher();
}

/** @param {() => void} watcher */
export const unwatchDay = (watcher) => watchers.delete(watcher);
