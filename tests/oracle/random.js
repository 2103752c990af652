// Random models, assessments and vectors that satisfy every rule, the same for the same seed.

/** @typedef {() => number} Rng  from 0 up to, but not including, 1 */

/** @param {number} seed @returns {Rng} the mulberry32 generator */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 0x6D2B79F5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

/** @param {Rng} rng @param {number} low @param {number} high both included */
export const between = (rng, low, high) => low + Math.floor(rng() * (high - low + 1));

/** @template T @param {Rng} rng @param {readonly T[]} list @returns {T} */
export const pick = (rng, list) => list[Math.floor(rng() * list.length)];

/** @template T @param {Rng} rng @param {readonly T[]} list @returns {T[]} */
export function shuffled(rng, list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = between(rng, 0, last);
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

/** @param {number} count @param {() => string} make @returns {string[]} */
function distinct(count, make) {
  const found = new Set();
  while (found.size < count) found.add(make());
  return [...found];
}

/** @param {Rng} rng @param {string} letters @param {number} length */
const word = (rng, letters, length) => Array.from({ length }, () => pick(rng, [...letters])).join('');

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = 'abcdefghijklmnopqrstuvwxyz';

/** @param {Rng} rng */
const smallId = rng => pick(rng, [...SMALL]) + word(rng, `${SMALL}0123456789-`, between(rng, 0, 12));

/** @param {Rng} rng @param {string} text */
function wording(rng, text) {
  if (rng() < 0.7) return text;
  // The order of the languages is the author's and must survive.
  return Object.fromEntries(shuffled(rng,
    [['en', text], ['de', `${text} – schön`], ['zh-Hant', `${text} 好`]]));
}

/** @param {Rng} rng @param {number} sum @param {number} count whole numbers from 0 that make up the sum */
function parts(rng, sum, count) {
  const cuts = Array.from({ length: count - 1 }, () => between(rng, 0, sum)).sort((a, b) => a - b);
  return [...cuts, sum].map((cut, index) => cut - (cuts[index - 1] ?? 0));
}

/** @param {Rng} rng @param {number} count @param {number} low @param {number} high */
const increasing = (rng, count, low, high) =>
  distinct(count, () => String(between(rng, low, high))).map(Number).sort((a, b) => a - b);

/** @param {Rng} rng @returns {any} a valid model document */
export function randomModel(rng) {
  const dimensionCount = between(rng, 2, 8);
  const questionCounts = Array.from({ length: dimensionCount }, () => between(rng, 1, 5));
  const questionIds = distinct(questionCounts.reduce((a, b) => a + b),
    () => word(rng, CAPITALS, 1) + word(rng, '0123456789', between(rng, 1, 2)));
  const dimensions = distinct(dimensionCount, () => smallId(rng)).map((id, index) => ({
    id,
    name: wording(rng, `Dimension ${index + 1}`),
    prompt: wording(rng, 'What do we know?'),
    questions: Array.from({ length: questionCounts[index] },
      () => randomQuestion(rng, questionIds.pop() ?? '')),
  }));
  // A stage may be called like a key of the vector.
  const stageCodes = distinct(between(rng, 1, 6),
    () => pick(rng, ['ST', 'MD', 'DT', word(rng, CAPITALS, 2)]));
  const stageIds = distinct(stageCodes.length, () => smallId(rng));
  const stages = stageCodes.map((code, index) => {
    const weights = parts(rng, 100, dimensionCount);
    return {
      id: stageIds[index],
      code,
      name: wording(rng, `Stage ${index + 1}`),
      question: wording(rng, 'Where are we?'),
      weights: Object.fromEntries(dimensions.map(({ id }, place) => [id, weights[place]])),
    };
  });
  const mins = [0, ...increasing(rng, between(rng, 0, 7), 1, 999)];
  const bandIds = distinct(mins.length, () => smallId(rng));
  const targets = dimensions.flatMap(({ id, questions }) => [id, ...questions.map(question => question.id)]);
  const spotIds = distinct(between(rng, 0, 6), () => smallId(rng));
  const contradictionIds = distinct(between(rng, 0, 6), () => smallId(rng));
  orderQuestions(rng, dimensions.flatMap(({ questions }) => questions));
  return {
    id: `random-${smallId(rng)}`,
    version: `${between(rng, 0, 9)}.${between(rng, 0, 9)}${pick(rng, ['', '-beta', '+build.7', 'A'])}`,
    name: wording(rng, 'A random model'),
    ...(rng() < 0.7 ? { min_coverage: pick(rng, [0, 50, 100, between(rng, 0, 100)]) } : {}),
    stages,
    dimensions,
    bands: mins.map((min, index) => ({
      id: bandIds[index],
      name: wording(rng, `Band ${index + 1}`),
      min: min / 10,
    })),
    blind_spots: spotIds.map(id => ({
      id,
      title: wording(rng, 'Look again'),
      explanation: wording(rng, 'Two answers do not fit together.'),
      when: Array.from({ length: between(rng, 1, 2) }, () => ({
        target: pick(rng, targets),
        op: pick(rng, ['>=', '<=']),
        value: between(rng, 0, 1000) / 10,
      })),
    })),
    ...(rng() < 0.7 ? {
      contradictions: contradictionIds.map(id => ({
        id,
        title: wording(rng, 'Not both'),
        explanation: wording(rng, 'One of the two answers is wrong.'),
        // Two conditions on one target might exclude each other.
        when: shuffled(rng, targets).slice(0, between(rng, 1, 2)).map(target => ({
          target,
          op: pick(rng, ['>=', '<=']),
          value: between(rng, 0, 1000) / 10,
        })),
      })),
    } : {}),
  };
}

/**
 * Lets some questions come after others. All point to earlier places in one order, so none waits in a circle.
 * @param {Rng} rng @param {any[]} questions
 */
function orderQuestions(rng, questions) {
  const ids = shuffled(rng, questions.map(({ id }) => id));
  for (const question of questions) {
    const earlier = ids.slice(0, ids.indexOf(question.id));
    if (rng() < 0.5) question.after = shuffled(rng, earlier).slice(0, between(rng, 0, 3));
  }
}

/** @param {Rng} rng @param {string} id */
function randomQuestion(rng, id) {
  const points = [0, ...increasing(rng, between(rng, 0, 8), 1, 99), 100];
  return {
    id,
    text: wording(rng, `Question ${id}`),
    ...(rng() < 0.2 ? { help: wording(rng, 'Judge what can be seen.') } : {}),
    ...(rng() < 0.6 ? { weight: between(rng, 1, 10) } : {}),
    ...(rng() < 0.5 ? { valid_days: between(rng, 1, 400) } : {}),
    levels: points.map((value, level) => ({
      label: wording(rng, `Level ${level}`),
      points: value,
      ...(value < 100 ? { next: wording(rng, `Reach level ${level + 1}`) } : {}),
    })),
  };
}

/** @param {Rng} rng @param {number} [firstYear] @param {number} [lastYear] */
export function randomDate(rng, firstYear = 1, lastYear = 9999) {
  const year = between(rng, firstYear, lastYear);
  const month = between(rng, 1, 12);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  const day = rng() < 0.2 ? last : between(rng, 1, last);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Which questions are answered, and how. Some accounts answer all, some none, some a whole dimension
 * less; some answer everything high or low, so that the outer bands are met too.
 * @param {Rng} rng @param {any} model @returns {[string, number | 'X'][]} in any order
 */
function randomAnswers(rng, model) {
  const known = pick(rng, [0, 0.3, 0.6, 0.9, 1, 1]);
  const lean = pick(rng, [0.2, 1, 1, 1, 4]);
  /** @type {[string, number | 'X'][]} */
  const answers = [];
  for (const dimension of model.dimensions) {
    const skipped = rng() < 0.08;
    for (const question of dimension.questions) {
      if (!skipped && rng() < known) {
        answers.push([question.id, Math.floor(rng() ** lean * question.levels.length)]);
      } else if (rng() < 0.5) {
        answers.push([question.id, 'X']);
      }
    }
  }
  return rng() < 0.5 ? answers : shuffled(rng, answers);
}

/**
 * @param {Rng} rng @param {any} model @param {{ dates?: boolean, overrides?: boolean }} [options]
 * @returns {any} a valid assessment document
 */
export function randomAssessment(rng, model, { dates = false, overrides = false } = {}) {
  const someDate = () => randomDate(rng, 2023, 2025);
  return {
    format: 'amps-assessment',
    version: 1,
    model: { id: model.id, version: model.version },
    ...(rng() < 0.3 ? { account: { id: 'acc-1', name: 'Acme GmbH', arr: 120000, currency: 'EUR' } } : {}),
    stage: pick(rng, model.stages).id,
    ...(dates && rng() < 0.7 ? { date: someDate() } : {}),
    answers: Object.fromEntries(randomAnswers(rng, model).map(([id, level]) => [id, {
      level,
      ...(rng() < 0.1 ? { note: 'Heard in the last call.' } : {}),
      ...(dates && rng() < 0.5 ? { date: someDate() } : {}),
    }])),
    ...(overrides && rng() < 0.6 ? {
      override: {
        band: pick(rng, model.bands).id,
        reason: 'Their board changed course.',
        author: 'Account team',
        ...(rng() < 0.6 ? { until: someDate() } : {}),
      },
    } : {}),
  };
}

/** @param {Rng} rng @param {any} model @returns {any} an assessment in the making, which has no stage yet */
export function randomDraft(rng, model) {
  const { stage, ...draft } = randomAssessment(rng, model, { dates: true, overrides: true });
  return draft;
}

/** @param {Rng} rng @param {any} model @returns {string} a valid vector */
export function randomVector(rng, model) {
  const name = `${model.id}@${model.version}`;
  return [
    'AMPS:1',
    `ST:${pick(rng, model.stages).code}`,
    ...(name !== 'amps@1.0.0' || rng() < 0.1 ? [`MD:${name}`] : []),
    ...randomAnswers(rng, model).map(([id, level]) => `${id}:${level}`),
    ...(rng() < 0.2 ? [`DT:${randomDate(rng)}`] : []),
  ].join('/');
}

/** @param {any} model @returns {any[]} */
const questionsOf = model => model.dimensions.flatMap((/** @type {any} */ dimension) => dimension.questions);

/** @param {Rng} rng @param {any} model */
const allAnswers = (rng, model) => Object.fromEntries(questionsOf(model)
  .map(({ id, levels }) => [id, { level: between(rng, 0, levels.length - 1) }]));

/**
 * Two assessments of one account: strangers, both complete, one edited from the other, or twice the same.
 * @param {Rng} rng @param {any} model @returns {[any, any]}
 */
export function randomPair(rng, model) {
  const draw = () => randomAssessment(rng, model, { dates: true, overrides: true });
  const kind = pick(rng, ['apart', 'complete', 'complete', 'edited', 'edited', 'same']);
  const before = draw();
  if (kind === 'apart') return [before, draw()];
  if (kind === 'complete') {
    return [{ ...before, answers: allAnswers(rng, model) }, { ...draw(), answers: allAnswers(rng, model) }];
  }
  const after = structuredClone(before);
  if (kind === 'edited') {
    if (rng() < 0.5) after.stage = pick(rng, model.stages).id;
    for (const { id, levels } of shuffled(rng, questionsOf(model)).slice(0, between(rng, 0, 4))) {
      if (rng() < 0.2) delete after.answers[id];
      else after.answers[id] = { level: rng() < 0.2 ? 'X' : between(rng, 0, levels.length - 1) };
    }
  }
  return [before, after];
}
