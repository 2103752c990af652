/** The names that page and service worker share. */

/** The prefix of the site's caches. */
export const CACHES = 'amps';

/** The message that makes a waiting version take over. */
export const USE_NOW = 'amps-use-now';
