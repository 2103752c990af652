/** The stage, and the questions by dimension: native radio groups, so that browsers do the arrow keys. */
import { guard } from 'lit/directives/guard.js';
import { html, nothing } from 'lit/html.js';
import { mark } from '../ui/gauge.js';
import { noteButton, notes } from './notes.js';

/** @typedef {import('./view.js').View} View */

/**
 * @param {string} name @param {string | number} value @param {boolean} checked
 * @param {string | number} key @param {string} label @param {string} [rule] when it applies
 * @param {boolean} [was] the answer before it grew old
 */
const choice = (name, value, checked, key, label, rule, was) => html`
  <label class=${value === 'X' ? 'choice quiet' : was ? 'choice was' : 'choice'}>
    <input type="radio" name=${name} value=${value} .checked=${checked}>
    <i aria-hidden="true">${key}</i><span>${label}${rule ? html`<small>${rule}</small>` : nothing}</span>
  </label>`;

/** @param {View} view @param {import('../engine/documents.js').Question} question */
function scale(view, question) {
  const { t, text, assessment, scored, readonly } = view;
  const { id, levels } = question;
  const answer = assessment.answers[id];
  const stale = scored?.stale.includes(id);
  const level = stale ? undefined : answer?.level;
  return html`
    <fieldset class="question" data-group=${id} aria-describedby=${`help-${id}`} ?disabled=${readonly}>
      <legend><b>${id}</b> ${text(question.text)}</legend>
      ${stale ? html`<p class="stale">
        ${t.stale(
    text(levels[Number(answer.level)].label),
    String(answer.date ?? assessment.date),
    question.valid_days ?? 0,
  )}
        ${readonly ? nothing : html`
          <button class="link" data-do="renew" value=${id} title="T">${t.renew}</button>`}
      </p>` : nothing}
      <div class="cells" .style=${`--cells:${levels.length}`}>
        ${levels.map(({ label }, i) => choice(id, i, level === i, i, text(label), '', stale && answer.level === i))}
        ${choice(id, 'X', level === 'X', '?', t.notSure)}
      </div>
      <div class="below">
        <p class="help" id=${`help-${id}`}>${text(question.help)}</p>
        ${readonly ? nothing : noteButton(view, id)}
      </div>
      ${notes(view, id)}
    </fieldset>`;
}

/**
 * All that a question is drawn from: it is left as it is where none of this is another, since of thirteen one is answered
 * at a time. What is being written is drawn each time.
 * @param {View} view @param {import('../engine/documents.js').Question} question
 */
const drawnFrom = ({ t, text, assessment, scored, readonly, noting }, question) => [
  question, t, text, readonly, assessment.date, scored?.stale.includes(question.id),
  JSON.stringify(assessment.answers[question.id]), noting.has(question.id) ? {} : '',
];

/** @param {import('../engine/documents.js').Draft} assessment */
export const begun = ({ stage, answers }) => Boolean(stage) || Object.keys(answers).length > 0;

/** @param {string} act @param {string} title @param {boolean} can @param {string} path */
const icon = (act, title, can, path) => html`
  <button class="link" data-do=${act} title=${title} aria-label=${title} ?disabled=${!can}>
    ${mark(path, '')}
  </button>`;

/** @param {View} view */
export function questionnaire(view) {
  const { t, text, model, isWhole, assessment, scored, result, readonly } = view;
  const stage = model.stages.find(({ id }) => id === assessment.stage);
  // Before it is scored, whatever is answered counts.
  const known = new Set(scored ? scored.questions.filter(({ level }) => level !== null).map(({ id }) => id)
    : Object.keys(assessment.answers).filter((id) => assessment.answers[id].level !== 'X'));
  const all = model.dimensions.flatMap(({ questions }) => questions).length;
  return html`
    <fieldset class="stage" data-group="stage" ?disabled=${readonly}>
      <legend>${t.stage}</legend>
      <div>${model.stages.map((each, i) =>
    choice('stage', each.id, each === stage, i + 1, text(each.name), text(each.question)))}</div>
    </fieldset>
    <div class="progress">
      <span>${t.answered(known.size, all)}</span>
      ${readonly ? nothing : html`
        <span class="keys">${t.keys}</span>
        <button class="link" data-do="example" ?inert=${begun(assessment)}>${t.example}</button>
        <span class="undo">
          ${icon('undo', t.undo, view.canUndo, 'M6 3 2 7l4 4M2 7h7a4 4 0 0 1 0 8')}
          ${icon('redo', t.redo, view.canRedo, 'M10 3l4 4-4 4M14 7H7a4 4 0 0 0 0 8')}
        </span>`}
    </div>
    ${model.dimensions.map(({ id, name, prompt, questions }, at) => (at > 0 && !isWhole ? html`
      <div class="skeleton">${questions.map(() => html`<i></i>`)}</div>` : html`
      <section aria-labelledby=${`d-${id}`}>
        <header>
          <h2 id=${`d-${id}`}>${text(name)}</h2>
          <p>${text(prompt)}</p>
          <p class="done">
            <span>${t.done(questions.filter((each) => known.has(each.id)).length, questions.length)}</span>
            ${result && stage ? html`<span>${t.weight(stage.weights[id])}</span>` : nothing}
          </p>
        </header>
        ${questions.map((question) => guard(drawnFrom(view, question), () => scale(view, question)))}
      </section>`))}`;
}
