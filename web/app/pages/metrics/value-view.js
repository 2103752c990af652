/** How long accounts wait for value, as a curve with its table; and what is to know about the rows of tables. */
import { html, nothing } from 'lit/html.js';
import { t } from './messages.js';
import { survival } from './pictures.js';

/** @typedef {import('../../../engine/metrics-documents.js').TableFault} TableFault */

const MOST_LINES = 20;
const percent = (/** @type {number | null} */ share) => (share === null ? '–' : t.percent(Math.round(share * 1000) / 10));

/** @param {import('../../../engine/metrics-documents.js').ValueResult} result */
export function valueView({ curve, median, n, waiting }) {
  if (!curve.length) return nothing;
  return html`<section class="value-curve" aria-labelledby="curve-title">
    <h2 id="curve-title">${t.curveTitle}</h2>
    <p class="quiet">${t.curveText}</p>
    ${survival(curve, t.curveTitle, `${median === null ? '' : `${t.median(t.days(median))}. `}${t.ofAccounts(n)}, ${t.waiting(waiting)}`, t.percent)}
    <p class="scale about" aria-hidden="true"><span>${t.days(0)}</span><span>${t.days(curve[curve.length - 1].day)}</span></p>
    <details class="on-screen"><summary>${t.asTable}</summary>
      <div class="scrolled" tabindex="0" role="region" aria-label=${t.stillWaiting}><table class="values">
        <thead><tr><th scope="col">${t.dayHead}</th><th scope="col">${t.stillWaiting}</th><th scope="col">${t.intervalHead}</th><th scope="col">${t.atRisk}</th><th scope="col">${t.reachedHead}</th></tr></thead>
        <tbody>${curve.map((each) => html`<tr><th scope="row">${t.figure(each.day)}</th><td>${percent(each.share)}</td>
          <td>${percent(each.low)} – ${percent(each.high)}</td><td>${t.figure(each.at_risk)}</td><td>${t.figure(each.events)}</td></tr>`)}</tbody>
      </table></div></details>
  </section>`;
}

/** @param {readonly {kind: string, faults: readonly TableFault[]}[]} results of one kind of table, once whatever was asked of it */
export function faultsView(results) {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const all = results.filter((each) => each.kind === kind).flatMap(({ faults }) => faults);
    const faults = all.filter(({ message }, i) => all.findIndex((each) => each.message === message) === i);
    return faults.length ? html`<details class="refused on-screen">
      <summary>${t.faultsOf(kind)} (${t.figure(faults.length)})</summary>
      <ul>${faults.map(({ message, lines, left_out: isLeftOut }) => html`<li><bdi>${message}</bdi>
        ${isLeftOut ? html`<span class="tag">${t.leftOut}</span>` : nothing}
        ${lines.length ? html`<span class="about">${t.lines(lines.slice(0, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? ', …' : ''))}</span>` : nothing}</li>`)}</ul>
    </details>` : nothing;
  });
}
