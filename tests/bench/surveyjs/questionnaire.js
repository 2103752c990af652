/** The same questions and a score on SurveyJS, written as its documentation shows it. */
import { Model } from 'survey-core';
import 'survey-js-ui';
import { renderSurvey } from 'survey-js-ui';
import model from '../../../core/models/amps.json' with { type: 'json' };

const radios = (/** @type {string} */ name, /** @type {string} */ title, /** @type {{value: string | number, text: string}[]} */ choices) =>
  ({ type: 'radiogroup', name, title, colCount: 0, choices });

const survey = new Model({
  showNavigationButtons: false,
  elements: [
    radios('stage', 'Stage', model.stages.map(({ id, name }) => ({ value: id, text: name }))),
    ...model.dimensions.map(({ id, name, questions }) => ({
      type: 'panel', name: id, title: name, elements: questions.map((question) => radios(
        question.id, question.text, question.levels.map(({ label }, i) => ({ value: i, text: label })))),
    })),
  ],
});

/** @param {Record<string, any>} answers */
function score(answers) {
  const stage = model.stages.find(({ id }) => id === answers.stage);
  if (!stage) return '–';
  let sum = 0;
  let weights = 0;
  for (const { id, questions } of model.dimensions) {
    const points = questions.filter((question) => question.id in answers)
      .map((question) => (100 * answers[question.id]) / (question.levels.length - 1));
    if (!points.length) continue;
    const weight = /** @type {Record<string, number>} */ (stage.weights)[id];
    sum += (weight * points.reduce((all, each) => all + each)) / points.length;
    weights += weight;
  }
  return weights ? (sum / weights).toFixed(1) : '–';
}

survey.onValueChanged.add(() => {
  /** @type {HTMLElement} */ (document.querySelector('output')).textContent = score(survey.data);
});
renderSurvey(survey, document.getElementById('survey'));
