/** The saved page: the site in one file, with its engine and its answers. */
import './body.js';
import '../site/site.js';

// The engine is in this file: that it is still to come need not be drawn. What is wrong with it, the widget tells.
await /** @type {any} */ (globalThis).ampsEngine?.catch(() => {});
import('../widget/define.js');
