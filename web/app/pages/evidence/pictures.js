/** The pictures of a pair, each with its table: intervals, the points, the lags and the thresholds. */
import { html, nothing, svg } from 'lit/html.js';
import { download } from '../../handover/download.js';
import { svgFile } from '../../handover/svg-file.js';
import { titleForFile } from '../../handover/text.js';
import { t } from './messages.js';
import { pOf, r2 } from './sentences.js';

/** @typedef {import('../../../engine/evidence-documents.js').Pair} Pair */
/** @typedef {import('../../../engine/evidence-documents.js').Curve} Curve */

const HEIGHT = 200;
// As many points as can be told apart; more are counted in fields.
const MOST_POINTS = 400;
const FIELDS = [36, 18];
const GROUPS = 10;

const percent = (/** @type {number} */ share) => `${share * 100}%`;
/** From −1 to 1, across. @param {number} r */
const across = (r) => percent((Math.min(Math.max(r, -1), 1) + 1) / 2);

/** A figure with its interval, on a line from −1 to 1. @param {{r: number, low: number, high: number} | null} effect @param {string} words */
export const intervalBar = (effect, words) => html`
  <svg class="interval" role="img" aria-label=${words} height="18" width="100%">
    <line class="track" x1="0" x2="100%" y1="9" y2="9" />
    <line class="zero" x1="50%" x2="50%" y1="0" y2="18" />
    ${effect ? svg`<line class="range" x1=${across(effect.low)} x2=${across(effect.high)} y1="9" y2="9" />
      <circle cx=${across(effect.r)} cy="9" r="5" />` : nothing}
  </svg>`;

/** @param {string} title @param {readonly import('../../handover/svg-file.js').Part[]} parts */
export const saveSvg = (title, parts) => download(new Blob([svgFile(title, parts)], { type: 'image/svg+xml' }), `${titleForFile(title, 80)}.svg`);

/** The interval of each pair that is listed, under its name. @param {HTMLElement} place */
export const intervalsIn = (place) => [...place.querySelectorAll('ol.pairs > li')].map((pair) => ({
  picture: /** @type {SVGElement} */ (pair.querySelector('.interval')),
  above: [pair.querySelector('h3'), pair.querySelector('.bar span')].map((each) => each?.textContent?.replace(/\s+/g, ' ').trim()).join(' · '),
}));

/** @param {HTMLElement} button @param {string} title */
function saveFigure(button, title) {
  const place = /** @type {HTMLElement} */ (button.closest('figure'));
  const below = [...place.querySelectorAll('.ends span')].map(({ textContent }) => textContent ?? '');
  saveSvg(title, [{ picture: /** @type {SVGElement} */ (place.querySelector('svg')), below }]);
}

/** @param {string} title @param {unknown} picture @param {readonly string[]} heads @param {readonly (readonly unknown[])[]} rows */
const figure = (title, picture, heads, rows) => html`<figure class="evidence-picture"><figcaption>${title}
    <button class="link on-screen" aria-label=${t.saveSvg(title)} @click=${(/** @type {Event} */ event) => saveFigure(/** @type {HTMLElement} */ (event.target), title)}>SVG</button></figcaption>${picture}
  <details><summary>${t.pictureAsTable}</summary><div class="scrolled"><table class="list"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div></details></figure>`;

/** @param {ArrayLike<number>} values */
function spanOf(values) {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i += 1) {
    low = Math.min(low, values[i]);
    high = Math.max(high, values[i]);
  }
  return { low, high, at: (/** @type {number} */ value) => (high > low ? (value - low) / (high - low) : 0.5) };
}

/**
 * Activity across, outcome up; of many points, how many lie in each field.
 * @param {Pair} pair @param {{x: Float64Array, y: Float64Array}} points
 */
export function scatter({ activity, outcome }, { x, y }) {
  if (!x.length) return nothing;
  const [across_, up] = [spanOf(x), spanOf(y)];
  const top = (/** @type {number} */ value) => 8 + (1 - up.at(value)) * (HEIGHT - 16);
  let marks;
  if (x.length <= MOST_POINTS) {
    marks = Array.from(x, (value, i) => svg`<circle cx=${percent(0.02 + across_.at(value) * 0.96)} cy=${top(y[i])} r="3" />`);
  } else {
    const [columns, rows] = FIELDS;
    const counts = new Uint32Array(columns * rows);
    const field = (/** @type {number} */ share, /** @type {number} */ of) => Math.min(Math.floor(share * of), of - 1);
    for (let i = 0; i < x.length; i += 1) counts[field(up.at(y[i]), rows) * columns + field(across_.at(x[i]), columns)] += 1;
    const most = Math.max(...counts);
    marks = Array.from(counts, (count, i) => (count ? svg`<rect x=${percent((i % columns) / columns)} y=${HEIGHT - ((Math.floor(i / columns) + 1) / rows) * HEIGHT}
      width=${percent(1 / columns)} height=${HEIGHT / rows} opacity=${0.15 + 0.85 * Math.sqrt(count / most)} />` : nothing));
  }
  const order = Array.from(x.keys()).sort((a, b) => x[a] - x[b]);
  const mean = (/** @type {number[]} */ rows, /** @type {Float64Array} */ of) => rows.reduce((sum, row) => sum + of[row], 0) / rows.length;
  const groups = Array.from({ length: Math.min(GROUPS, x.length) }, (_, g, all = Math.min(GROUPS, x.length)) => (
    order.slice(Math.floor((g * x.length) / all), Math.floor(((g + 1) * x.length) / all)))).filter((rows) => rows.length);
  const line = groups.map((rows) => [0.02 + across_.at(mean(rows, x)) * 0.96, top(mean(rows, y))]);
  const short = (/** @type {number} */ value) => t.evidenceNumber(Number(value.toPrecision(4)));
  return figure(t.scatterTitle(activity, outcome), html`
    <svg class="points" role="img" aria-label=${t.scatterTitle(activity, outcome)} height=${HEIGHT} width="100%">
      ${marks}
      ${line.slice(1).map(([to, down], i) => svg`<line class="trend" x1=${percent(line[i][0])} y1=${line[i][1]} x2=${percent(to)} y2=${down} />`)}
    </svg>
    <p class="ends"><span>${short(across_.low)}</span><span>${activity}</span><span>${short(across_.high)}</span></p>
    <p class="quiet">${t.scatterText(short(up.low), short(up.high))}</p>`,
  [t.inGroup(activity), t.rowsOf, t.meanOf(outcome)],
  groups.map((rows) => [`${short(x[rows[0]])} … ${short(x[rows[rows.length - 1]])}`, t.evidenceNumber(rows.length), short(mean(rows, y))]));
}

/** What the activity of earlier periods goes with. @param {Pair} pair */
export function lagPicture({ lags, activity, outcome }) {
  if (lags.length < 2) return nothing;
  const x = (/** @type {number} */ lag) => percent(0.08 + (0.84 * lag) / Math.max(lags[lags.length - 1].lag, 1));
  const y = (/** @type {number} */ r) => 10 + ((1 - Math.min(Math.max(r, -1), 1)) / 2) * (HEIGHT - 40);
  const title = t.lagTitle(activity, outcome);
  return figure(title, html`<svg class="curve" role="img" aria-label=${title} height=${HEIGHT} width="100%">
    <line class="zero" x1="0" x2="100%" y1=${y(0)} y2=${y(0)} />
    ${lags.map(({ lag, r, low, high }) => svg`<line class="range" x1=${x(lag)} x2=${x(lag)} y1=${y(low)} y2=${y(high)} />
      <circle cx=${x(lag)} cy=${y(r)} r="5" /><text x=${x(lag)} y=${HEIGHT - 6} text-anchor="middle">${t.evidenceNumber(lag)}</text>`)}</svg>
    <p class="ends"><span></span><span>${t.periodsBefore}</span><span></span></p>`,
  [t.periodsBefore, 'r', t.intervalOf, 'p', t.rowsOf], lags.map(({ lag, r, low, high, p, rows }) => [
    t.evidenceNumber(lag), r2(r), `${r2(low)} … ${r2(high)}`, pOf(p), t.evidenceNumber(rows)]));
}

/** The rates on both sides of every threshold. @param {Pair} pair @param {Curve} curve */
export function thresholdPicture({ activity, outcome, threshold }, { points }) {
  if (!threshold || points.length < 2) return nothing;
  const span = spanOf(points.map(({ at_least: least }) => least));
  const x = (/** @type {number} */ least) => percent(0.03 + span.at(least) * 0.94);
  const y = (/** @type {number} */ rate) => 8 + (1 - rate) * (HEIGHT - 16);
  const title = t.thresholdTitle(activity, outcome);
  const side = (/** @type {'above' | 'below'} */ which) => points.map((point, i) => {
    const { rate, low, high } = point[which];
    const before = points[i - 1];
    return svg`<line class="range ${which}" x1=${x(point.at_least)} x2=${x(point.at_least)} y1=${y(low)} y2=${y(high)} />
      ${before ? svg`<line class="way ${which}" x1=${x(before.at_least)} y1=${y(before[which].rate)} x2=${x(point.at_least)} y2=${y(rate)} />` : nothing}`;
  });
  const share = (/** @type {{rate: number, low: number, high: number}} */ { rate, low, high }) => `${t.evidenceShare(rate)} (${t.evidenceShare(low)} … ${t.evidenceShare(high)})`;
  return figure(title, html`<svg class="curve" role="img" aria-label=${title} height=${HEIGHT} width="100%">
      <line class="best" x1=${x(threshold.at_least)} x2=${x(threshold.at_least)} y1="0" y2=${HEIGHT} />
      ${side('below')}${side('above')}</svg>
    <p class="ends"><span>${t.evidenceNumber(span.low)}</span><span>${t.atLeastOf(activity)}</span><span>${t.evidenceNumber(span.high)}</span></p>
    <p class="legend"><span class="above">● ${t.sideAbove}</span> <span class="below">■ ${t.sideBelow}</span></p>`,
  [t.atLeastOf(activity), t.sideAbove, t.rowsOf, t.sideBelow, t.rowsOf], points.map(({ at_least: least, above, below }) => [
    t.evidenceNumber(least), share(above), t.evidenceNumber(above.n), share(below), t.evidenceNumber(below.n)]));
}

/** @param {Pair} pair */
export function segmentsTable({ segments, common }) {
  if (!segments.length) return nothing;
  return html`<h4>${t.bySegment}</h4><table class="list segments"><thead><tr><th scope="col">${t.roles.segment}</th><th scope="col">${t.rowsOf}</th><th scope="col">r</th><td></td></tr></thead><tbody>
    ${segments.map((each) => html`<tr><th scope="row" translate="no"><bdi>${each.segment}</bdi></th><td>${t.evidenceNumber(each.n)}</td>
      <td>${r2(each.r)} (${r2(each.low)} … ${r2(each.high)})</td><td>${intervalBar(each, r2(each.r))}</td></tr>`)}
    ${common ? html`<tr><th scope="row">${t.commonValue}</th><td></td><td>${r2(common.r)} (${r2(common.low)} … ${r2(common.high)})</td><td>${intervalBar(common, r2(common.r))}</td></tr>` : nothing}
  </tbody></table>`;
}
