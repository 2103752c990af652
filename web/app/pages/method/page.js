/** The example on the page about the method: whatever number it shows, the engine has just computed. */
import { loadEngine } from '#engine';
import { html, nothing } from 'lit/html.js';
import { shape } from '../../../ui/gauge.js';
import { render } from '../../../ui/render.js';
import { t as common, onLanguage, text, texts } from '../../shell/language.js';
import { startPage } from '../../shell/page.js';
import { en } from './messages/en.js';

/** @typedef {import('../../../engine/engine.js').Engine} Engine */
/** @typedef {import('../../../engine/documents.js').Result} Result */

const t = texts(en);

// Most of it known, one question open, strong in everything but proof.
const EXAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

const place = /** @type {HTMLElement} */ (document.getElementById('live'));

/** @type {Engine | undefined} */
let engine;
let failure = '';
let stage = '';

/** @template {{id: string}} T @param {readonly T[]} all @param {string | null} id @returns {T} */
const named = (all, id) => /** @type {T} */ (all.find((each) => each.id === id));

/** @param {Result} result */
function sum({ dimensions, score }) {
  const terms = dimensions.filter((each) => each.score !== null)
    .map((each) => `${common.percent(each.weight)} × ${common.score(each.score)}`);
  return html`<p class="sum"><bdi dir="ltr">${terms.join(' + ')} = <b>${common.score(score)}</b></bdi></p>
    <p class="quiet">${t.exampleSum}</p>`;
}

/** @param {Engine} loaded @param {Result} result */
function dimensionTable({ model }, { dimensions, score, range }) {
  const both = (/** @type {{low: number, high: number}} */ { low, high }) => common.range(low, high);
  return html`
    <table>
      <thead><tr>
        <th scope="col">${common.dimension}</th><th scope="col">${t.weight}</th>
        <th scope="col">${t.dimensionScore}</th><th scope="col">${t.dimensionRange}</th>
      </tr></thead>
      <tbody>${dimensions.map((each) => html`<tr>
        <th scope="row">${text(named(model.dimensions, each.id).name)}</th>
        <td>${common.percent(each.weight)}</td><td>${common.score(each.score)}</td><td>${both(each.range)}</td>
      </tr>`)}</tbody>
      <tfoot><tr>
        <th scope="row">${t.total}</th><td></td><td><b>${common.score(score)}</b></td><td>${both(range)}</td>
      </tr></tfoot>
    </table>`;
}

/** @param {Engine} loaded @param {Result} result */
function answerTable({ model }, { questions }) {
  const known = new Map(model.dimensions.flatMap((each) => each.questions.map((question) => [question.id, question])));
  return html`
    <details>
      <summary>${t.exampleAnswers}</summary>
      <table class="words">
        <thead><tr>
          <th scope="col">${t.questionHead}</th><th scope="col">${t.answer}</th><th scope="col">${t.pointsHead}</th>
        </tr></thead>
        <tbody>${questions.map(({ id, level, points }) => html`<tr>
          <th scope="row">${text(known.get(id)?.text)}</th>
          <td>${level === null ? t.notSure : text(known.get(id)?.levels[level].label)}</td>
          <td>${points === null ? '–' : points}</td>
        </tr>`)}</tbody>
      </table>
    </details>`;
}

function draw() {
  if (failure) {
    render(html`<p class="fault" role="alert">${t.exampleFailed(failure)}</p>`, place);
    return;
  }
  if (!engine) return;
  const given = engine.parseVector(EXAMPLE);
  const result = engine.score({ ...given, stage: stage || given.stage });
  const { model } = engine;
  render(html`
    <fieldset class="choices">
      <legend>${t.exampleStage}</legend>
      ${model.stages.map(({ id, name }) => html`<label><input type="radio" name="stage" .value=${id}
        .checked=${id === result.stage} @change=${() => {
    stage = id;
    draw();
  }}> ${text(name)}</label>`)}
    </fieldset>
    <p class="result" role="status">${result.band ? shape(model, result.band) : nothing}
      ${t.exampleResult(common.score(result.score), text(named(model.bands, result.band).name),
    common.score(result.range.low), common.score(result.range.high), common.coverage(result.coverage))}</p>
    ${dimensionTable(engine, result)}
    ${sum(result)}
    ${answerTable(engine, result)}`, place);
}

onLanguage(draw);
startPage('method');

try {
  engine = await loadEngine({ wasm: new URL('widget/amps.wasm', import.meta.url) });
} catch (error) {
  failure = /** @type {Error} */ (error).message;
}
draw();
