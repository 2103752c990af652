/** Which accounts have fallen and risen the most since their assessment before, and what moved them. */
import { html, nothing } from 'lit/html.js';
import { text, t as common } from '../../shell/language.js';

/** @typedef {import('./messages/en.js').Messages} Messages */
/** @typedef {import('../../../engine/table-documents.js').Mover} Mover */
/** @typedef {import('../../../engine/table-documents.js').PortfolioSummary} PortfolioSummary */
/** @typedef {import('../../../engine/documents.js').Model} Model */

/** How many of each are told. */
export const MOST_MOVERS = 5;

/**
 * @param {Messages} t
 * @param {{summary: PortfolioSummary, movers: {fallers: Mover[], risers: Mover[]}, model: Model, nameOf: (row: Mover['account']) => string,
 *   showMoved: (isReversed: boolean) => void}} site
 */
export function moversView(t, { summary: { fell, rose, unmoved }, movers: { fallers, risers }, model, nameOf, showMoved }) {
  if (!fell && !rose && !unmoved) return nothing;
  const questions = model.dimensions.flatMap((dimension) => dimension.questions);
  const stage = (/** @type {string} */ id) => text(model.stages.find((each) => each.id === id)?.name);

  /** @param {Mover} mover @param {Mover['causes'][0]} cause */
  function reason({ account, before }, cause) {
    if (!('question' in cause)) {
      return cause.kind === 'stage' ? t.causeStage(stage(before.stage), stage(account.stage), cause.points) : t.causeKnown(cause.points);
    }
    const question = questions.find(({ id }) => id === cause.question);
    const level = (/** @type {number} */ at) => text(question?.levels[at]?.label);
    return html`<b translate="no">${cause.question}</b> ${t.causeAnswer(level(cause.from), level(cause.to), cause.points)}`;
  }

  /** @param {Mover} mover */
  const line = (mover) => html`<li>
    <b translate="no"><bdi>${nameOf(mover.account)}</bdi></b>
    <span class="moved">${t.movedFromTo(Number(mover.before.score), Number(mover.account.change))}</span>
    <span class="about">${mover.before.date ? t.sinceDay(common.date(mover.before.date)) : nothing}</span>
    <ul class="causes">${mover.causes.map((cause) => html`<li>${reason(mover, cause)}</li>`)}</ul></li>`;

  /** @param {string} title @param {readonly Mover[]} list @param {number} all @param {boolean} isReversed */
  const part = (title, list, all, isReversed) => (list.length ? html`<section>
    <h3>${title}</h3><ol>${list.map(line)}</ol>
    ${all > list.length ? html`<p><button class="link" @click=${() => showMoved(isReversed)}>${t.showMoved}</button></p>` : nothing}</section>` : nothing);

  return html`<section class="movers">
    <h2>${t.moversTitle}</h2>
    <p>${t.moversText(fell, rose, unmoved)}</p>
    <div class="columns">${part(t.fallersTitle, fallers, fell, false)}${part(t.risersTitle, risers, rose, true)}</div>
  </section>`;
}
