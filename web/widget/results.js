/** What the answers mean: the verdict first, then what to do about it, then what explains it. */
import { html, nothing } from 'lit/html.js';
import { bar, gauge, line, shape } from '../ui/gauge.js';
import { judgment } from './override.js';
import { points } from './points.js';
import { begun } from './questionnaire.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../engine/documents.js').Result} Result */

const BEST = 3;

/** @param {View} view @param {string | null} id */
export const bandName = ({ model, text }, id) => text(model.bands.find((band) => band.id === id)?.name);

/**
 * Where the score could still end, in words.
 * @param {View} view @param {Result} result
 */
function ending(view, { band, certain, range }) {
  if (range.low === range.high) return nothing;
  if (certain) return view.t.certain;
  const at = (/** @type {number} */ n) => view.model.bands.filter(({ min }) => min <= n).at(-1)?.id ?? null;
  const ends = [...new Set([at(range.low), at(range.high)])].filter((id) => id !== band);
  return view.t.could(view.t.or(ends.map((id) => bandName(view, id))));
}

/** The verdict in one line: for the live region and for the bar at the foot of a phone. */
export const verdict = (/** @type {View} */ view) => {
  const { t, result, assessment } = view;
  if (!assessment.stage) return t.noStageYet;
  if (result?.score != null) return bandName(view, result.band);
  return result?.coverage ? t.tooEarly : t.noScore;
};

/** What each band spans, in words. @param {View} view */
const spans = ({ t, text, model: { bands } }) =>
  bands.map((band, i) => t.bandSpan(text(band.name), band.min, bands[i + 1]?.min ?? 100));

/** @param {View} view */
function picture(view) {
  const { t, model, result } = view;
  const { score, range: { low, high } } = result ?? { score: null, range: { low: 0, high: 100 } };
  const description = t.gaugeText(spans(view).join(', '));
  return gauge(model, result, t.picture(t.results, score, low, high), description);
}

/** What there is to say about the verdict. @param {View} view */
function remark(view) {
  const { t, result, assessment } = view;
  if (!assessment.stage) return t.intro;
  if (!result) return t.loading;
  if (result.score !== null) return ending(view, result);
  return result.coverage ? t.early(t.coverage(result.coverage)) : t.noAnswers;
}

/** @param {View} view */
function hero(view) {
  const { t, model, result } = view;
  const score = result?.score ?? null;
  return html`
    <div class="hero">
      <p class="number ${score === null ? 'none' : ''}" part="score" translate="no">${t.score(score)}</p>
      <div>
        <p class="band" part="band">${shape(model, result?.band ?? null)} ${verdict(view)}</p>
        <p>${remark(view)}</p>
      </div>
    </div>
    ${picture(view)}
    ${result ? html`<p class="facts">
      <span part="range">${t.range(result.range.low, result.range.high)}</span>
      <span part="coverage">${t.coverage(result.coverage)}</span>
    </p>` : html`<ul class="bands">
      ${spans(view).map((span, i) => html`<li>${shape(model, model.bands[i].id)} ${span}</li>`)}
    </ul>`}`;
}

/** @param {string} title @param {unknown} content @param {string} [kind] */
const part = (title, content, kind = '') => html`
  <section class="part ${kind}"><h2>${title}</h2>${content}</section>`;

/** @param {View} view @param {Result} result */
function dimensions({ t, text, model }, result) {
  return part(t.dimensions, html`
    <table aria-label=${t.dimensions}>
      <thead><tr><td></td><td></td><td>${t.scoreHead}</td><td>${t.weightHead}</td></tr></thead>
      ${result.dimensions.map(({ weight, score, range: { low, high } }, i) => {
    const name = text(model.dimensions[i].name);
    return html`<tr>
          <th scope="row">${name}</th>
          <td>${bar(t.picture(name, score, low, high), t.marked, low, high, score)}</td>
          <td>${t.score(score)}</td>
          <td class="weight">${t.percent(weight)}</td>
        </tr>`;
  })}
    </table>`);
}

/** @param {View} view @param {Result} result */
function stages(view, result) {
  const { t, text, model } = view;
  const firm = result.robustness.filter(({ certain }) => certain).at(-1);
  const loose = result.robustness.find(({ certain }) => !certain);
  const band = bandName(view, result.band);
  return part(t.stages, html`
    <table aria-label=${t.stages}>
      ${result.stages.map((each, i) => {
    const name = text(model.stages[i].name);
    const title = t.picture(name, each.score, each.range.low, each.range.high);
    return html`<tr class=${each.id === result.stage ? 'current' : nothing}>
          <th scope="row">${name}</th>
          <td>${line(model, each, title, bandName(view, each.band))}</td>
          <td>${t.score(each.score)}</td>
          <td title=${bandName(view, each.band)}>${shape(model, each.band)}</td>
        </tr>`;
  })}
    </table>
    ${result.score === null ? nothing : html`<p class="aside">
      ${firm ? t.robust(band, firm.shift) : nothing}
      ${loose ? t.fragile(band, loose.shift, loose.low ?? 0, loose.high ?? 0) : nothing}
    </p>`}`);
}

/**
 * What does not fit, by its title and what to check.
 * @param {View} view @param {string} title @param {readonly {id: string}[]} fired
 * @param {readonly import('../engine/documents.js').Warning[]} [known] in the model
 */
function warnings({ text }, title, fired, known = []) {
  if (!fired.length) return nothing;
  return part(title, fired.map(({ id }) => {
    const warning = known.find((each) => each.id === id);
    return html`<p><b>${text(warning?.title)}</b> ${text(warning?.explanation)}</p>`;
  }), 'blind');
}

/** @param {string} id @param {unknown} lead @param {unknown} act @param {string} detail */
const step = (id, lead, act, detail) => html`
  <li><button data-do="go" value=${id}>
    <b><bdi>${lead}</bdi></b><span>${act} <small>${detail}</small></span>
  </button></li>`;

/** @param {View} view */
const questionsOf = ({ model }) => new Map(model.dimensions.flatMap(({ questions }) => questions)
  .map((each) => [each.id, each]));

/** @param {View} view @param {Result} result */
function next(view, { steps }) {
  const { t, text } = view;
  const questions = questionsOf(view);
  const items = steps.map((each) => {
    const { question: id, after } = each;
    const waits = after.length ? ` · ${t.after(after.join(', '))}` : '';
    return each.kind === 'raise'
      ? step(id, t.gain(each.gain), text(each.next), t.raised(id, each.from, each.to, each.score) + waits)
      : step(id, '?', text(questions.get(id)?.text), t.inPlay(id, each.worst, each.best, each.swing) + waits);
  });
  return part(t.next, html`
    ${items.length ? html`<ol>${items.slice(0, BEST)}</ol>` : html`<p>${t.nothingNext}</p>`}
    ${items.length > BEST ? html`<details>
      <summary>${t.showAll(items.length)}</summary>
      <ol>${items.slice(BEST)}</ol>
    </details>` : nothing}`);
}

/** @param {View} view @param {Result} result */
function shortestWay(view, { path }) {
  if (!path) return nothing;
  const { t, text } = view;
  const questions = questionsOf(view);
  return part(t.path(bandName(view, path.band), path.raises, path.score), html`
    <ol>${path.steps.map(({ question: id, from, to }) => step(
    id,
    id,
    questions.get(id)?.levels.slice(from, to).map((level) => text(level.next)).join(' '),
    t.fromTo(from, to),
  ))}</ol>`);
}

/** What explains the verdict is drawn when it is asked for: a click on an answer would pay for it each time. @param {View} view @param {Result} result */
const details = (view, result) => html`
  <details class="more" .open=${view.detailed}>
    <summary data-do="details">${view.t.details}</summary>
    ${view.detailed ? html`
      ${part(view.t.points, points(view, result), 'points')} ${shortestWay(view, result)} ${stages(view, result)}
      ${part(view.t.vector, html`
        <code part="vector" translate="no">${result.vector}</code>
        <button data-do="copy">${view.copied ? view.t.copied : view.t.copy}</button>`, 'vector')}` : nothing}
  </details>`;

/** The answers that have grown old, in one line. @param {View} view */
const staleSum = ({ t, scored, readonly }) => (scored?.stale.length ? html`
  <p class="stale">${t.staleSum(scored.stale.length)}
    ${readonly ? nothing : html`<button class="link" data-do="renew">${t.renewAll}</button>`}</p>` : nothing);

/** @param {View} view */
export function results(view) {
  const { t, model, result, assessment, readonly } = view;
  // Where a person's judgment is in force, it is what counts.
  const isJudged = Boolean(result?.override);
  return html`
    ${isJudged ? judgment(view) : nothing} ${hero(view)} ${staleSum(view)}
    ${result ? html`
      ${isJudged ? nothing : judgment(view)} ${next(view, result)}
      ${warnings(view, t.contradictions, result.contradictions, model.contradictions)}
      ${warnings(view, t.blindSpots, result.blind_spots, model.blind_spots)}
      ${dimensions(view, result)} ${details(view, result)}` : nothing}
    ${begun(assessment) && !readonly ? html`
      <p class="over"><button data-do="over">${t.startOver}</button></p>` : nothing}`;
}

/** What is known at the foot of a narrow widget, opening the rest: a person's judgment first. @param {View} view */
export function footBar(view) {
  const { t, model, result } = view;
  const judged = result?.override;
  return html`
    <button class=${judged ? 'foot judged' : 'foot'} data-do="open" aria-haspopup="dialog">
      ${judged ? html`<span>${t.byHand} <b>${shape(model, judged.band)} ${bandName(view, judged.band)}</b></span>` : nothing}
      <strong translate="no">${t.score(result?.score ?? null)}</strong>
      ${picture(view)}
      <span>${shape(model, result?.band ?? null)} ${verdict(view)}</span>
    </button>`;
}
