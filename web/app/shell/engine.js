/** The one engine of a page: the widget's, where the page has a widget. */

/** @typedef {import('../../engine/engine.js').Engine} Engine */

/** @type {Promise<Engine> | undefined} */
let engine;

/** What scores and compares, whichever asks first; the widget itself says why there is none. @returns {Promise<Engine>} */
export const pageEngine = () => (engine ??= find());

async function find() {
  const widget = /** @type {(HTMLElement & {engine?: Engine}) | null} */ (document.querySelector('amps-health-score'));
  if (!widget) {
    const { loadEngine } = await import('#engine');
    return loadEngine({ wasm: new URL('widget/amps-site.wasm', import.meta.url) });
  }
  if (!widget.engine) {
    await new Promise((resolve) => { widget.addEventListener('amps-ready', resolve, { once: true }); });
  }
  return /** @type {Engine} */ (widget.engine);
}
