/** Where the script lies, for one that is no module: the browser tells only while the script is being run. */
const script = /** @type {HTMLScriptElement | null} */ (globalThis.document?.currentScript);
export const scriptAddress = script?.src || globalThis.document?.baseURI;
