/** What page and service worker call things between them. */

/** What the names of the site's caches begin with. */
export const CACHES = 'amps';

/** Asks a version that waits to begin. */
export const USE_NOW = 'amps-use-now';
