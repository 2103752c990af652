/**
 * Where there is no DOM, as on a server that renders pages, the elements are classes that nobody makes one of: their
 * tags are plain HTML there, and come to life in the browser. The build puts these in place of what browsers have.
 */
export const HTMLElement = globalThis.HTMLElement ?? class {};
export const customElements = globalThis.customElements ?? { get: () => HTMLElement };
