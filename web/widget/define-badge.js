import { AmpsHealthBadge } from './amps-health-badge.js';

const TAG = 'amps-health-badge';

// A page may load two versions: the first one stays, the second must not break the page.
if (!customElements.get(TAG)) customElements.define(TAG, AmpsHealthBadge);

export { AmpsHealthBadge };
