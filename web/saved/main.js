/**
 * Starts a saved page in this order: the questions, then the site around them, then the engine, which the site must hear.
 */
import './body.js';
import { nextFrame } from '../ui/frames.js';

const page = /** @type {any} */ (globalThis);
const { ampsEngine } = page;
// A failure of the site must not look like one of the engine.
page.ampsEngine = nextFrame().then(() => import('../app/pages/score/page.js')).catch(reportError).then(() => ampsEngine);
import('../widget/define.js');
