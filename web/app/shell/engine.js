/** The engines of a page. */

/** @typedef {import('../../engine/engine.js').Engine} Engine */

/** @type {Promise<Engine> | undefined} */
let scoring;
/** @typedef {typeof import('../../engine/engine.js')} Functions */

/** @type {Promise<{engine: Engine} & Pick<Functions, 'achievementOf' | 'courseOf' | 'sqlOf' | 'valueAtRisk'>> | undefined} */
let own;

/**
 * What scores and compares: the widget's, where the page has a widget, whichever asks first; the widget itself says why
 * there is none.
 * @returns {Promise<Engine>}
 */
export const pageEngine = () => (scoring ??= find());

async function find() {
  const widget = /** @type {(HTMLElement & {engine?: Engine}) | null} */ (document.querySelector('amps-health-score'));
  if (!widget) return (await ownEngine()).engine;
  if (!widget.engine) {
    await new Promise((resolve) => { widget.addEventListener('amps-ready', resolve, { once: true }); });
  }
  return /** @type {Engine} */ (widget.engine);
}

/** One beside the widget's, with what the widget has no room for. */
export function ownEngine() {
  own ??= load();
  own.catch(() => { own = undefined; });
  return own;
}

async function load() {
  const { achievementOf, courseOf, loadEngine, sqlOf, valueAtRisk } = await import('#engine');
  const engine = await loadEngine({ wasm: new URL('widget/amps-site.wasm', import.meta.url) });
  return { engine, achievementOf, courseOf, sqlOf, valueAtRisk };
}
