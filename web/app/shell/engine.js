/** The one engine of a page: the widget's, where the page has a widget. */

/** @typedef {import('../../engine/engine.js').Engine} Engine */

/** @type {Promise<Engine> | undefined} */
let engine;

export const pageEngine = () => (engine ??= find());

async function find() {
  const widget = /** @type {(HTMLElement & {engine?: Engine}) | null} */ (document.querySelector('amps-health-score'));
  if (!widget) {
    const { loadEngine } = await import('#engine');
    return loadEngine({ wasm: new URL('widget/amps.wasm', import.meta.url) });
  }
  if (!widget.engine) {
    await new Promise((resolve) => { widget.addEventListener('amps-ready', resolve, { once: true }); });
  }
  return /** @type {Engine} */ (widget.engine);
}

/** @type {Promise<Engine> | undefined} */
let full;

/** The engine that can compare; it travels with the first comparison. */
export function fullEngine() {
  full ??= import('#engine').then(({ loadEngine }) => loadEngine({ wasm: new URL('amps-full.wasm', import.meta.url) }));
  full.catch(() => { full = undefined; });
  return full;
}
