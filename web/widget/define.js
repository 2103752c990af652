import { AmpsHealthScore } from './amps-health-score.js';

const TAG = 'amps-health-score';

// A page may load two versions: the first one stays, the second must not break the page.
if (!customElements.get(TAG)) customElements.define(TAG, AmpsHealthScore);

export { AmpsHealthScore };
