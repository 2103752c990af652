/**
 * What a page written by hand with lit takes to ask these questions and to show a score: nothing but that. It is
 * what the product is measured against, and no part of it.
 */
import { LitElement, css, html } from 'lit';
import model from '../../../core/models/amps.json' with { type: 'json' };

class LitQuestionnaire extends LitElement {
  static properties = { stage: { state: true }, answers: { state: true } };

  static styles = css`
    fieldset { margin: 0 0 1rem; border: 0; padding: 0; }
    .levels { display: flex; gap: .25rem; }
    label { flex: 1; padding: .5rem; background: #f2f5f5; font-size: .875rem; }
    output { position: sticky; top: 0; display: block; background: #fff; font-size: 2rem; }`;

  constructor() {
    super();
    this.stage = '';
    /** @type {Record<string, number>} */
    this.answers = {};
  }

  get score() {
    const stage = model.stages.find(({ id }) => id === this.stage);
    if (!stage) return '–';
    let sum = 0;
    let weights = 0;
    for (const { id, questions } of model.dimensions) {
      const points = questions.filter((question) => question.id in this.answers)
        .map((question) => (100 * this.answers[question.id]) / (question.levels.length - 1));
      if (!points.length) continue;
      const weight = /** @type {Record<string, number>} */ (stage.weights)[id];
      sum += (weight * points.reduce((all, each) => all + each)) / points.length;
      weights += weight;
    }
    return weights ? (sum / weights).toFixed(1) : '–';
  }

  /** @param {string} name @param {string} legend @param {{value: string, text: string}[]} choices @param {(value: string) => void} choose */
  group(name, legend, choices, choose) {
    return html`<fieldset>
      <legend>${legend}</legend>
      <div class="levels">${choices.map(({ value, text }) => html`<label>
        <input type="radio" name=${name} value=${value} @change=${() => choose(value)}> ${text}
      </label>`)}</div>
    </fieldset>`;
  }

  render() {
    return html`
      <output>${this.score}</output>
      ${this.group('stage', 'Stage', model.stages.map(({ id, name }) => ({ value: id, text: name })),
    (value) => { this.stage = value; })}
      ${model.dimensions.map(({ name, questions }) => html`<h2>${name}</h2>
        ${questions.map(({ id, text, levels }) => this.group(id, text,
    levels.map(({ label }, i) => ({ value: String(i), text: label })),
    (value) => { this.answers = { ...this.answers, [id]: Number(value) }; }))}`)}`;
  }
}

customElements.define('lit-questionnaire', LitQuestionnaire);
