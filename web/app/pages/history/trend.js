/** Scores over time: one inline SVG in percent of its box, over the bands, with what is unknown hatched. */
import { svg, html, nothing } from 'lit/html.js';
import { tier } from '../../../ui/bands.js';
import { t as common } from '../../shell/language.js';
import { bandName, nameOf, rangeOf } from '../../shell/parts.js';
import { t } from './messages.js';

// Parts of the width: two labels closer than this would print over each other.
const LABEL_ROOM = 12;
const DATE_ROOM = 11;
const DATE_ROOM_ON_PHONE = 28;
// Points keep clear of the edges.
const MARGIN = 4;

/**
 * Where each point lies from left to right; one day alone gives no scale, so they are spread evenly.
 * @param {string[]} days
 */
function places(days) {
  const times = days.map((day) => Date.parse(day));
  const span = Math.max(...times) - Math.min(...times);
  return times.map((time, i) => MARGIN + (100 - 2 * MARGIN)
    * (span ? (time - Math.min(...times)) / span : i / (times.length - 1)));
}

/**
 * Which of the labels fit: the last one always, the others where there is room.
 * @param {number[]} at @param {number} room
 */
function fitting(at, room) {
  const last = at[at.length - 1];
  let free = -Infinity;
  return at.map((x, i) => {
    const fits = i === at.length - 1 || (x - free >= room && last - x >= room);
    if (fits) free = x;
    return fits;
  });
}

/** @param {import('../site.js').Site} site @param {readonly import('../../store/records.js').Entry[]} entries */
export function trend({ library, account }, entries) {
  const { model } = library;
  const points = entries.flatMap(({ verdict: { day, result } }) => (result ? [{ day, result }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  if (points.length < 2) return nothing;
  const at = places(points.map(({ day }) => day));
  const dated = fitting(at, DATE_ROOM);
  const datedOnPhone = fitting(at, DATE_ROOM_ON_PHONE);
  const dateClass = (/** @type {number} */ i) =>
    `value date ${datedOnPhone[i] ? '' : 'wide'} ${dated[i] ? '' : 'narrow'}`;
  const labelled = fitting(at, LABEL_ROOM);
  const y = (/** @type {number} */ score) => 100 - score;
  const ends = [...model.bands.slice(1).map(({ min }) => min), 100];
  const texts = points.map(({ day, result }) => t.trendPoint(day, result.score, rangeOf(result)));
  return html`
    <svg class="picture trend" role="img">
      <title>${t.trend(nameOf(library, account))}</title>
      <desc>${t.trendText(texts)}</desc>
      ${model.bands.map(({ id, min }, i) => svg`
        <rect class="strip b${tier(model, id)}" width="100%" y="${y(ends[i])}%" height="${ends[i] - min}%" />
        <line class="rule" x2="100%" y1="${y(min)}%" y2="${y(min)}%" />
        <text class="end" x="-8" y="${y(min)}%" dy=".35em">${min}</text>
        <text x="100%" dx="8" y="${y((min + ends[i]) / 2)}%" dy=".35em">${bandName(model, id)}</text>`)}
      <text class="end" x="-8" dy=".35em">100</text>
      ${points.map(({ result: { range: { low, high } } }, i) => svg`
        <rect class="unknown" transform="translate(-6)" x="${at[i]}%" width="12"
          y="${y(high)}%" height="${high - low}%" />`)}
      ${points.slice(1).map(({ result: { score } }, i) => {
    const before = points[i].result.score;
    return score === null || before === null ? nothing : svg`
        <line class="course" x1="${at[i]}%" y1="${y(before)}%" x2="${at[i + 1]}%" y2="${y(score)}%" />`;
  })}
      ${points.map(({ day, result: { score, band } }, i) => svg`
        ${score === null ? nothing : svg`
          <circle class="b${tier(model, band)}" cx="${at[i]}%" cy="${y(score)}%" r="6" />
          ${labelled[i] ? svg`<text class="value" x="${at[i]}%" y="${y(score)}%"
            dy=${score > 90 ? '1.75em' : '-.9em'}>${common.score(score)}</text>` : nothing}`}
        ${dated[i] || datedOnPhone[i] ? svg`
          <text class=${dateClass(i)} x="${at[i]}%" y="100%" dy="1.6em">${common.date(day)}</text>` : nothing}`)}
    </svg>`;
}
