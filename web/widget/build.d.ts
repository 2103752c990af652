/** The languages there are files for, parted by spaces: the build looks into the folder. */
declare const AMPS_LANGUAGES: string | undefined;
