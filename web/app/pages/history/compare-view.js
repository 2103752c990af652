/** What moved the score from one assessment to another: a waterfall whose rows are a table. */
import { html, nothing, svg } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { tier } from '../../../ui/bands.js';
import { t as common, text } from '../../shell/language.js';
import { bandName, heading, nameOf, scored, sentence, stageName } from '../../shell/parts.js';
import { addressOf } from '../../shell/router.js';
import { t } from './messages.js';

/** @typedef {import('../../../engine/documents.js').Model} Model */
/** @typedef {'effect' | 'unknown'} Kind */
/** @typedef {{points: number, exact: string, what: unknown, name: string, kind: Kind}} Cause */

// The picture shows whole steps of this many points around what happened.
const STEP = 10;

/**
 * @param {Model} model @param {import('../../../engine/documents.js').Change} change
 * @param {import('../../store/records.js').Draft} before @param {import('../../store/records.js').Draft} after
 * @returns {Cause[]} answers first, then weights, then coverage; the largest first in each
 */
function causes(model, change, before, after) {
  const questions = model.dimensions.flatMap((dimension) => dimension.questions);
  const large = (/** @type {Cause} */ a, /** @type {Cause} */ b) => Math.abs(b.points) - Math.abs(a.points);
  const answers = change.answers.map(({ question: id, points, exact }) => {
    const question = questions.find((each) => each.id === id);
    const label = (/** @type {import('../../store/records.js').Draft} */ { answers: { [id]: answer } }) =>
      text(question?.levels[Number(answer?.level)]?.label);
    return /** @type {Cause} */ ({
      points, exact, kind: 'effect', name: id,
      what: html`<b>${id}</b> ${text(question?.text)}
        <span class="about">${t.levels(label(before), label(after))}</span>`,
    });
  });
  const weight = (/** @type {string} */ stage, /** @type {string} */ dimension) =>
    model.stages.find(({ id }) => id === stage)?.weights[dimension] ?? 0;
  const stages = change.stages.map(({ dimension: id, points, exact }) => {
    const dimension = text(model.dimensions.find((each) => each.id === id)?.name);
    const name = t.weights(dimension, weight(change.from.stage, id), weight(change.to.stage, id));
    return /** @type {Cause} */ ({ points, exact, kind: 'effect', name, what: name });
  });
  const { points, exact } = change.coverage;
  return [
    ...answers.sort(large),
    ...stages.sort(large),
    { points, exact, kind: 'unknown', name: t.coverageEffect, what: t.coverageEffect },
  ];
}

/**
 * @param {import('../../../engine/engine.js').Engine} engine that can compare
 * @param {import('../../store/records.js').Entry} old @param {import('../../store/records.js').Entry} young
 */
function waterfall(engine, old, young) {
  const { model } = engine;
  const [before, after] = [old.verdict.document, young.verdict.document]
    .map((document) => /** @type {import('../../store/records.js').Draft} */ (document));
  const change = engine.change(/** @type {any} */ (before), /** @type {any} */ (after));
  const all = causes(model, change, before, after);
  const moved = all.filter(({ exact }) => exact !== '0');
  const idle = all.filter(({ exact }) => exact === '0');

  let total = change.from.score;
  const steps = moved.map((cause) => {
    const from = total;
    total += cause.points;
    return { ...cause, from, to: total };
  });
  const reached = [change.from.score, change.to.score, ...steps.map(({ to }) => to)];
  const low = Math.max(0, Math.floor(Math.min(...reached) / STEP) * STEP);
  const high = Math.min(100, Math.max(low + STEP, Math.ceil(Math.max(...reached) / STEP) * STEP));
  const x = (/** @type {number} */ n) => (100 * (n - low)) / (high - low);
  const ends = [...model.bands.slice(1).map(({ min }) => min), 100];

  /** @param {string} title @param {string} description @param {unknown} drawing */
  const row = (title, description, drawing) => html`
    <svg class="picture step" role="img">
      <title>${title}</title>
      <desc>${description}</desc>
      ${model.bands.map(({ id, min }, i) => {
    const [from, to] = [Math.max(low, min), Math.min(high, ends[i])];
    return from < to ? svg`
      <rect class="strip b${tier(model, id)}" x="${x(from)}%" width="${x(to) - x(from)}%" height="100%" />
      <line class="rule" x1="${x(from)}%" x2="${x(from)}%" y2="100%" />` : nothing;
  })}
      ${drawing}
    </svg>`;
  /** @param {import('../../../engine/documents.js').ChangeSide} side @param {string} day @param {boolean} first */
  const pole = ({ score, band, stage }, day, first) => {
    const name = t.pole(day, stageName(model, stage));
    return html`<tr class="pole">
      <th scope="row">${name}</th>
      <td class="picture-cell">${row(name, `${common.score(score)}, ${bandName(model, band)}`, svg`
        <line class="post" x1="${x(score)}%" x2="${x(score)}%"
          y1=${first ? '50%' : 0} y2=${first ? '100%' : '50%'} />
        <circle class="b${tier(model, band)}" cx="${x(score)}%" cy="50%" r="6" />`)}</td>
      <td>${scored(model, { score, band })}</td>
    </tr>`;
  };
  const stale = [old, young].some(({ verdict: { result } }) => result?.stale.length);

  return html`
    <table class="list waterfall">
      <thead><tr>
        <th scope="col">${t.cause}</th>
        <th scope="col" class="picture-cell">
          <span class="scale" aria-hidden="true" translate="no"><span>${low}</span><span>${high}</span></span>
          <span class="unseen">${t.scaleText(low, high)}</span></th>
        <th scope="col">${t.effectHead}</th>
      </tr></thead>
      <tbody>
        ${pole(change.from, old.verdict.day, true)}
        ${repeat(steps, ({ name }) => name, ({ what, name, kind, points, from, to }) => html`<tr>
          <th scope="row">${what}</th>
          <td class="picture-cell">${row(`${name} ${t.effect(points)}`, t.stepText(from, to), svg`
            <line class="post" x1="${x(from)}%" x2="${x(from)}%" y2="50%" />
            <line class="post" x1="${x(to)}%" x2="${x(to)}%" y1="50%" y2="100%" />
            <rect class=${kind === 'unknown' ? 'unknown' : points > 0 ? 'gain' : 'fall'} y="50%" height="18"
              transform="translate(0 -9)" x="${x(Math.min(from, to))}%"
              width="${Math.max(0.5, Math.abs(x(to) - x(from)))}%" />`)}</td>
          <td class="figure" translate="no">${t.effect(points)}</td>
        </tr>`)}
        ${pole(change.to, young.verdict.day, false)}
      </tbody>
      <tfoot><tr>
        <th scope="row" colspan="2">${t.difference}</th>
        <td class="figure" translate="no">${t.effect(change.difference.points)}</td>
      </tr></tfoot>
    </table>
    ${moved.length ? html`<p class="quiet">${t.addUp}</p>` : html`<p>${t.noChange}</p>`}
    ${stale ? html`<p class="quiet">${t.staleCount}</p>` : nothing}
    ${idle.length ? html`<details>
      <summary>${t.noEffect(idle.length)}</summary>
      <ul>${idle.map(({ what }) => html`<li>${what}</li>`)}</ul>
    </details>` : nothing}`;
}

/**
 * @param {import('../site.js').Site} site
 * @param {{engine: import('../../../engine/engine.js').Engine | undefined, failure: string, onAgain: () => void}} controls
 *   failure: why the engine that can compare could not be loaded
 */
export function compareView({ library, place, account }, { engine, failure, onAgain }) {
  const { picks = [] } = place;
  const [old, young] = library.checkedHistory(account).filter(({ record }) => picks.includes(record.id));
  const name = nameOf(library, account);
  const title = heading(
    sentence(t.compareTitle(name), name),
    html`<a class="button" href=${addressOf({ view: 'history', account: place.account, picks })}>${t.backToHistory}</a>`,
  );
  if (!old || !young) return html`${title}<p class="empty">${t.selectTwo}</p>`;
  if (!engine) {
    return failure ? html`${title}
      <p class="empty" role="alert">${t.cannotCompare(failure)}</p>
      <button @click=${onAgain}>${t.again}</button>` : html`${title}<p class="empty">${t.loading}</p>`;
  }
  try {
    return html`${title}<p>${t.compareDays(old.verdict.day, young.verdict.day)}</p>
      ${waterfall(engine, old, young)}`;
  } catch (error) {
    return html`${title}<p class="empty">${t.cannotCompare(/** @type {Error} */ (error).message)}</p>`;
  }
}
