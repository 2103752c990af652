/** One page for a printer or a PDF: the verdict, what is behind it, every answer, and how its note begins. */
import { html, nothing, svg } from 'lit/html.js';
import { bar, gauge, hatch, shape } from './drawing.js';
import { underName } from './facts.js';
import { shorten } from './text.js';

/** @typedef {import('./facts.js').Facts} Facts */
/** @typedef {import('./messages/en.js').Messages} Messages */

const HATCH = 'amps-print-hatch';
const GAUGE = 700;
const SPOTS = 3;
const STEPS = 5;
const NOTE_LENGTH = 240;

/**
 * @param {string} kind @param {string} title @param {string} box @param {unknown} drawing
 */
const picture = (kind, title, box, drawing) => html`
  <svg class=${kind} role="img" viewBox=${box}><title>${title}</title>${drawing}</svg>`;

/**
 * @template T
 * @param {Messages} t @param {readonly T[]} all @param {number} most @param {(each: T) => unknown} show
 */
const first = (t, all, most, show) => html`
  ${all.slice(0, most).map(show)}
  ${all.length > most ? html`<li class="more">${t.more(all.length - most)}</li>` : nothing}`;

/** @param {Messages} t @param {import('./facts.js').Answer} answer */
const noted = (t, { id, answer, note, link, source, date, stale }) => html`
  <li>
    <p><b>${id}</b> ${answer}${stale ? ` (${t.stale})` : ''}</p>
    ${note ? html`<p class="note"><bdi>${shorten(note, NOTE_LENGTH)}</bdi></p>` : nothing}
    ${date || source || link ? html`<p class="evidence">${t.date(date)}
      ${source ? html`<bdi>${shorten(source, 40)}</bdi>` : nothing}
      ${link ? html`<bdi>${shorten(link, 80)}</bdi>` : nothing}</p>` : nothing}
  </li>`;

/** @param {Messages} t @param {Facts} facts */
export function printView(t, facts) {
  const { model, result, override, notes, answers } = facts;
  const { score, band, range: { low, high } } = result;
  const size = notes.length > 26 || answers.length > 40 ? 'dense' : notes.length > 14 ? 'close' : '';
  return html`
    <header>
      <h1><bdi>${shorten(facts.account || t.noAccount, 70)}</bdi></h1>
      <p><bdi>${shorten(underName(t, facts), 160)}</bdi></p>
      <p class="brand">${t.title}</p>
    </header>
    ${override ? html`<p class="override"><b>${t.override}</b> <bdi>${shorten(t.overrideText(
    override.band, override.author, override.until, override.reason), 160)}</bdi></p>` : nothing}
    <div class="verdict">
      <p class="number">${t.score(score)}</p>
      <div>
        <p class="band">
          <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">${shape(model, band, 0, 0, 16)}</svg>
          ${facts.band}
        </p>
        <p>${facts.spread}</p>
      </div>
    </div>
    ${picture('gauge', t.picture(t.scoreHead, score, low, high), `-10 0 ${GAUGE + 20} 44`, svg`
      <defs>${hatch(HATCH)}</defs>
      ${gauge(model, result, ({ id }) => facts.bandName(id), 0, 0, GAUGE, HATCH)}`)}
    <div class="pair">
      <section>
        <h2>${t.dimensions}</h2>
        <table>
          ${facts.dimensions.map(({ name, score: n, weight, range }) => html`<tr>
            <th scope="row">${name}</th>
            <td>${picture('bar', t.picture(name, n, range.low, range.high), '0 0 120 10',
    bar(range, 0, 0, 120, 10, HATCH))}</td>
            <td>${t.score(n)}</td>
            <td>${t.weight(weight)}</td>
          </tr>`)}
        </table>
        <p class="legend">${t.legend}</p>
      </section>
      <section>
        <h2>${t.blindSpots}</h2>
        ${facts.blindSpots.length ? html`<ul>
          ${first(t, facts.blindSpots, SPOTS, ({ title, explanation }) => html`
            <li><b>${title}</b> ${explanation}</li>`)}
        </ul>` : html`<p>${t.noBlindSpots}</p>`}
      </section>
    </div>
    <section class="steps">
      <h2>${t.steps}</h2>
      ${facts.steps.length ? html`<ol>
        ${facts.steps.slice(0, STEPS).map(({ id, gain, act }) => html`
          <li><b>${gain}</b> <span>${id}</span> <span>${act}</span></li>`)}
      </ol>` : html`<p>${t.noSteps}</p>`}
    </section>
    <section class=${`notes ${size}`}>
      <h2>${t.answers}</h2>
      <ul>${answers.map((each) => noted(t, each))}</ul>
    </section>
    <footer>
      <p><b>${t.vector}</b> <code>${facts.vector}</code></p>
      <p>${t.model} ${facts.modelName}</p>
    </footer>`;
}
