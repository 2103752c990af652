/** What a service worker keeps: each file of the site with its hash. The build writes the list into it. */
declare const AMPS_SITE_FILES: { url: string; revision: string; integrity: string }[];
