/**
 * The saved page, in the order in which it is wanted: the questions, the site around them as soon as they are seen,
 * and what scores them when the site can hear it.
 */
import './body.js';
import { nextFrame } from '../ui/frames.js';

const page = /** @type {any} */ (globalThis);
const { ampsEngine } = page;
// What the site fails on is no fault of the engine.
page.ampsEngine = nextFrame().then(() => import('../app/pages/score/page.js')).catch(reportError).then(() => ampsEngine);
import('../widget/define.js');
