/** Where the 100 points went: earned, unknown and lost, by dimension and question. */
import { html } from 'lit/html.js';
import { bar, swatch } from '../ui/gauge.js';

/** What a question or a dimension brings. @typedef {{ earned: number, unknown: number, lost: number }} Share */

const KINDS = /** @type {const} */ (['earned', 'unknown', 'lost']);

// The shares are given to six decimals: a sum of them may fall just short of the half that rounds up.
const SLACK = 2e-5;

/** @param {readonly Share[]} shares */
const sums = (shares) =>
  KINDS.map((kind) => shares.reduce((sum, share) => sum + share[kind], 0) + SLACK);

/** @param {import('./view.js').View} view @param {import('../engine/documents.js').Result} result */
export function points({ t, text, model }, { dimensions, questions: shares }) {
  const whole = sums(dimensions);
  return html`
    ${bar(t.points, t.shares(...whole), whole[0], whole[0] + whole[1])}
    <p class="sums" aria-hidden="true">
      <i></i>${KINDS.map((kind) => html`<small>${swatch(kind)} ${t[kind]}</small>`)}
    </p>
    ${model.dimensions.map(({ name, questions }, d) => {
    const own = shares.filter((share) => questions.some(({ id }) => id === share.id));
    const parts = sums([dimensions[d]]);
    return html`
      <details>
        <summary class="sums">
          <i>${text(name)}</i>${parts.map((n, i) => html`
            <i><span class="spoken">${t[KINDS[i]]}</span> ${t.score(n)}</i>`)}
        </summary>
        <table aria-label=${text(name)}>
          <thead><tr><td></td>${KINDS.map((kind) => html`<th scope="col">${t[kind]}</th>`)}</tr></thead>
          ${own.map((share, i) => html`<tr>
            <th scope="row">
              <b>${share.id}</b>
              ${share.level === null ? t.notSure : text(questions[i].levels[share.level].label)}
            </th>
            ${sums([share]).map((n) => html`<td>${t.score(n)}</td>`)}
          </tr>`)}
        </table>
      </details>`;
  })}`;
}
