/** Where the 100 points went: earned, unknown and lost, by dimension and question. */
import { html } from 'lit/html.js';
import { swatch } from '../ui/gauge.js';

/** What a question or a dimension brings. @typedef {{ earned: number, unknown: number, lost: number }} Share */

const KINDS = /** @type {const} */ (['earned', 'unknown', 'lost']);

/** @param {import('./view.js').View} view @param {import('../engine/documents.js').Result} result */
export const points = ({ t, text, model }, { dimensions, questions: shares }) => html`
  <p class="sums" aria-hidden="true">
    <i></i>${KINDS.map((kind) => html`<small>${swatch(kind)} ${t[kind]}</small>`)}
  </p>
  ${model.dimensions.map(({ name, questions }, d) => html`
    <details>
      <summary class="sums">
        <i>${text(name)}</i>${KINDS.map((kind) => html`
          <i><span class="spoken">${t[kind]}</span> ${t.score(dimensions[d][kind])}</i>`)}
      </summary>
      <table aria-label=${text(name)}>
        <thead><tr><td></td>${KINDS.map((kind) => html`<th scope="col">${t[kind]}</th>`)}</tr></thead>
        ${questions.map(({ id, levels }) => {
    const share = /** @type {Share & {level: number | null}} */ (shares.find((each) => each.id === id));
    return html`<tr>
          <th scope="row"><b>${id}</b> ${share.level === null ? t.notSure : text(levels[share.level].label)}</th>
          ${KINDS.map((kind) => html`<td>${t.score(share[kind])}</td>`)}
        </tr>`;
  })}
      </table>
    </details>`)}`;
