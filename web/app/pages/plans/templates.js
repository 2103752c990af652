/** The templates that plans begin with: data, in all languages. */
import ampm from '../../../../core/templates/ampm.json' with { type: 'json' };
import analytics from '../../../../core/templates/analytics-adoption.json' with { type: 'json' };
import leads from '../../../../core/templates/lead-conversion.json' with { type: 'json' };
import onboarding from '../../../../core/templates/onboarding.json' with { type: 'json' };
import support from '../../../../core/templates/support-deflection.json' with { type: 'json' };
import kilograms from '../../../../core/templates/ten-kilograms.json' with { type: 'json' };

/** @typedef {Record<string, string>} Text by language */

/**
 * A plan with numbers of days from its start in the place of dates.
 * @typedef {object} Template
 * @property {string} id
 * @property {Text} title
 * @property {Text} [persona]
 * @property {{metric: Text, unit: Text, baseline: number, target: number, start: number, due: number}} objective
 * @property {readonly {id: string, name: Text, category: any, owner: any, cadence: object}[]} activities
 */

/** @type {readonly Template[]} */
export const TEMPLATES = /** @type {any} */ ([onboarding, ampm, leads, support, analytics, kilograms]);
