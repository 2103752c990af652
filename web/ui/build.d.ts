/** The languages there are files for, parted by spaces: the build looks into the folder. */
declare const AMPS_LANGUAGES: string | undefined;

/** What each of them calls itself: a browser would take its time to tell. */
declare const AMPS_LANGUAGE_NAMES: Record<string, string> | undefined;
