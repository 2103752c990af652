/**
 * Where there is no DOM, as on a server that renders pages, the elements are classes without instances: their
 * tags are plain HTML there, and come to life in the browser. The build has the scripts of the elements import these in
 * place of what browsers have; a page that uses the engine alone does not get them.
 */
export const HTMLElement = globalThis.HTMLElement ?? class {};
export const customElements = globalThis.customElements ?? { get: () => HTMLElement };
