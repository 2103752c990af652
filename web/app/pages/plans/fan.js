/** The way of a plan as a picture: what was measured, where the target lies, and where the pace leads. */
import { html, nothing, svg } from 'lit/html.js';

/** @typedef {import('../../../engine/plan-documents.js').Plan} Plan */
/** @typedef {import('../../../engine/plan-documents.js').Course} Course */

const HEIGHT = 220;
const day = (/** @type {string} */ date) => Date.parse(date) / 86_400_000;

/**
 * Across in percent of the width, so that one drawing fits any column.
 * @param {Plan} plan @param {Course} course @param {string} title @param {string} description
 */
export function fan({ objective, measurements = [] }, { as_of: asOf, projection }, title, description) {
  const { baseline, target, start, due, milestones = [] } = objective;
  const seen = measurements.filter(({ date }) => date <= asOf);
  const values = [baseline, target, ...seen.map(({ value }) => value), ...(projection ? [projection.low, projection.high] : [])];
  // A wild interval must not flatten what was measured.
  const reach = Math.abs(target - baseline) * 1.5;
  const middle = (baseline + target) / 2;
  const within = (/** @type {number} */ value) => Math.min(Math.max(value, middle - reach), middle + reach);
  const [low, high] = [Math.min(...values.map(within)), Math.max(...values.map(within))];
  const last = Math.max(day(due), day(seen.at(-1)?.date ?? start));
  const first = Math.min(day(start), day(seen[0]?.date ?? start));
  const x = (/** @type {string} */ date) => ((day(date) - first) / (last - first)) * 100;
  const y = (/** @type {number} */ value) => 10 + (1 - (within(value) - low) / (high - low)) * (HEIGHT - 20);
  const line = (/** @type {[string, number]} */ [from, a], /** @type {[string, number]} */ [to, b], /** @type {string} */ kind) => svg`
    <line class=${kind} x1="${x(from)}%" y1=${y(a)} x2="${x(to)}%" y2=${y(b)} />`;
  /** @type {[string, number][]} */
  const way = [[start, baseline], ...milestones.map(({ date, value }) => /** @type {[string, number]} */ ([date, value])), [due, target]];
  const at = seen.at(-1);
  /** @type {[string, number]} */
  const here = at ? [at.date, at.value] : [start, baseline];
  return html`
    <svg class="fan" role="img" height=${HEIGHT} width="100%">
      <title>${title}</title>
      <desc>${description}</desc>
      ${way.slice(1).map((point, i) => line(way[i], point, 'way'))}
      ${projection && here[0] < due ? svg`
        ${line(here, [due, projection.low], 'edge')}
        ${line(here, [due, projection.high], 'edge')}
        ${line(here, [due, projection.value], 'pace')}` : nothing}
      <line class="today" x1="${x(asOf < start ? start : asOf > due ? due : asOf)}%" x2="${x(asOf < start ? start : asOf > due ? due : asOf)}%" y1="0" y2=${HEIGHT} />
      ${seen.map(({ date, value }) => svg`<circle cx="${x(date)}%" cy=${y(value)} r="4" />`)}
      <circle class="target" cx="${x(due)}%" cy=${y(target)} r="5" />
    </svg>`;
}
