/** The assessment and its result in words of the model: the content of every form that is handed over. */
import { dayOf } from '../store/days.js';
import { clean, oneLine, shorten, textOf, webAddress } from './text.js';

/** @typedef {import('../../engine/documents.js').Model} Model */
/** @typedef {import('../../engine/documents.js').Result} Result */
/** @typedef {import('./messages/en.js').Messages} Messages */

/**
 * @typedef {object} Answer
 * @property {string} id of the question
 * @property {string} answer the label of the level, or that there is none
 * @property {string} note
 * @property {string} address http or https, or ''
 * @property {string} link what stands there, whatever it is
 * @property {string} source
 * @property {string} date
 * @property {boolean} stale
 */

/** @typedef {ReturnType<typeof factsOf>} Facts */

const NAME_LENGTH = 200;
const TEXT_LENGTH = 2000;

/** What stands under the name: stage, day, and who has what coming. @param {Messages} t @param {Facts} facts */
export const underName = (t, { stage, date, renewal, owner }) => [
  stage,
  t.date(date),
  renewal && `${t.renewal}${t.colon}${t.date(renewal)}`,
  owner && `${t.owner}${t.colon}${owner}`,
].filter(Boolean).join(' · ');

/**
 * @param {object} given
 * @param {Messages} given.t
 * @param {Model} given.model
 * @param {any} given.assessment
 * @param {Result} given.result
 * @param {(text: import('../../engine/documents.js').Text | undefined) => string} given.text of the model
 */
export function factsOf({ t, model, assessment, result, text: textIn }) {
  const text = (/** @type {import('../../engine/documents.js').Text | null | undefined} */ value) =>
    oneLine(textIn(value ?? undefined));
  const band = (/** @type {string | null} */ id) => text(model.bands.find((each) => each.id === id)?.name);
  const questions = model.dimensions.flatMap((dimension) => dimension.questions);
  const { override } = result;
  /** @type {Answer[]} */
  const answers = questions.map(({ id, levels }) => {
    const answer = assessment.answers[id] ?? {};
    const [note, link, source] = [answer.note, answer.link, answer.source].map(textOf);
    const label = answer.level === 'X' ? t.notSure : text(levels[answer.level]?.label);
    return {
      id,
      answer: label || t.notAnswered,
      note: shorten(oneLine(note), TEXT_LENGTH),
      address: webAddress(link),
      link: shorten(oneLine(link), TEXT_LENGTH),
      source: shorten(oneLine(source), NAME_LENGTH),
      date: clean(answer.date),
      stale: result.stale.includes(id),
    };
  });
  const complete = result.questions.every(({ level }) => level !== null);
  return {
    model,
    result,
    account: shorten(oneLine(assessment.account?.name), NAME_LENGTH),
    stage: text(model.stages.find(({ id }) => id === result.stage)?.name),
    date: clean(dayOf(assessment, new Date().toISOString())),
    owner: shorten(oneLine(assessment.account?.owner), NAME_LENGTH),
    renewal: clean(assessment.account?.renewal_date),
    bandName: band,
    modelName: `${text(model.name)} ${model.version}`,
    band: result.score !== null ? band(result.band) : result.coverage ? t.tooEarly : t.noScore,
    complete,
    spread: complete ? t.allAnswered : [
      `${t.range} ${t.fromTo(result.range.low, result.range.high)}`,
      t.coverageText(result.coverage),
      result.score !== null && (result.certain ? t.certain : t.notCertain),
    ].filter(Boolean).join(' · '),
    override: override && {
      band: band(override.band),
      author: shorten(oneLine(override.author), NAME_LENGTH),
      until: clean(override.until ?? ''),
      reason: shorten(oneLine(override.reason), TEXT_LENGTH),
    },
    dimensions: result.dimensions.map(({ weight, score, range }, i) =>
      ({ name: text(model.dimensions[i].name), weight, score, range })),
    blindSpots: [...result.contradictions, ...result.blind_spots].map(({ id }) => {
      const spot = [...model.contradictions ?? [], ...model.blind_spots ?? []].find((each) => each.id === id);
      return { title: text(spot?.title), explanation: text(spot?.explanation) };
    }),
    steps: result.steps.filter(({ gain, swing }) => gain || swing).map((step) => {
      const { question: id } = step;
      return step.kind === 'raise'
        ? { id, gain: t.gain(step.gain), act: text(step.next) }
        : { id, gain: step.worst === null || step.best === null ? t.swing(step.swing) : t.fromTo(step.worst, step.best), act: t.findOut(text(questions.find((each) => each.id === id)?.text)) };
    }),
    answers,
    notes: answers.filter(({ note, link, source }) => note || link || source),
    vector: result.vector,
  };
}
