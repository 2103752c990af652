// Writes cases.jsonl, the cases that every layer must reproduce to the byte. The results come from
// the oracle, never from the core.
//
//   node tests/golden/make.js            write the file
//   node tests/golden/make.js --check    exit 1 where the file would change

import { readFileSync, writeFileSync } from 'node:fs';
import { exactValues, parseVector, scoreAssessment } from '../oracle/oracle.js';
import { randomAssessment, randomDate, randomDraft, randomVector, seeded } from '../oracle/random.js';

/** @typedef {{ name: string, model: string | null, as_of: string | null, vector?: string, assessment?: any,
 *    result: any }} Case */

const CASES = new URL('cases.jsonl', import.meta.url);
const GENERATED = ['generated-1.json', 'generated-2.json', 'generated-3.json', 'generated-4.json', 'generated-5.json'];

/** @param {string} path from this folder @returns {any} */
const readJson = path => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const builtIn = readJson('../../core/models/amps.json');
/** @type {Map<string, any>} */
const models = new Map();

/** @param {string | null} file */
function modelIn(file) {
  if (file === null) return builtIn;
  if (!models.has(file)) models.set(file, readJson(`models/${file}`));
  return models.get(file);
}

/** @type {Case[]} */
const cases = [];

/**
 * @param {string} name @param {string | null} file of the model, null for the built-in one
 * @param {string | object} input a vector or an assessment @param {string | null} [asOf]
 */
function add(name, file, input, asOf = null) {
  const model = modelIn(file);
  const assessment = typeof input === 'string' ? parseVector(model, input) : input;
  cases.push({
    name,
    model: file,
    as_of: asOf,
    ...(typeof input === 'string' ? { vector: input } : { assessment }),
    result: scoreAssessment(model, assessment, asOf),
  });
}

/** @param {any} model @returns {any[]} */
const questionsOf = model => model.dimensions.flatMap((/** @type {any} */ dimension) => dimension.questions);

const questionIds = questionsOf(builtIn).map(question => question.id);

/**
 * @param {string} stage code @param {Record<string, number | string>} answers
 * @param {string} [model] id and version, where it is not the built-in one
 */
const vector = (stage, answers, model) => [
  'AMPS:1',
  `ST:${stage}`,
  ...(model ? [`MD:${model}`] : []),
  ...Object.entries(answers).map(([key, level]) => `${key}:${level}`),
].join('/');

/** @param {string[]} ids @param {number | string} level @returns {Record<string, number | string>} */
const all = (ids, level) => Object.fromEntries(ids.map(id => [id, level]));

/** @param {string} date @param {number} days */
function daysAfter(date, days) {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';

/** @param {object} [members] @returns {any} the sample account as a document */
const sample = members => ({ ...parseVector(builtIn, SAMPLE), ...members });

function everyStage() {
  for (const { code, name } of builtIn.stages) {
    for (const level of [0, 1, 2, 3, 4]) {
      add(`${name} with level ${level} everywhere`, null, vector(code, all(questionIds, level)));
    }
    add(`${name} with nothing answered has no score`, null, vector(code, {}));
    add(`${name} with "not sure" everywhere is like nothing answered`, null,
      vector(code, all(questionIds, 'X')));
    for (const { name: dimension, questions } of builtIn.dimensions) {
      const own = questions.map((/** @type {any} */ question) => question.id);
      const rest = questionIds.filter(id => !own.includes(id));
      add(`${name} with only ${dimension} answered`, null, vector(code, all(own, 3)));
      add(`${name} with all but ${dimension} answered`, null, vector(code, all(rest, 2)));
    }
  }
  questionIds.forEach((id, index) => {
    const { code, name } = builtIn.stages[index % builtIn.stages.length];
    add(`${name} with only ${id} answered, at level ${index % 5}`, null, vector(code, { [id]: index % 5 }));
    add(`${name} with only ${id} not answered`, null,
      vector(code, { ...all(questionIds, (index + 2) % 5), [id]: 'X' }));
  });
}

function vectorForms() {
  add('The sample account scores 48.5 in renewal', null, SAMPLE);
  add('Answers in another order are written in model order', null, vector('RN',
    Object.fromEntries([...questionIds].reverse().map((id, index) => [id, index % 5]))));
  add('A date stays at the end of the vector', null, `${SAMPLE}/DT:2024-02-29`);
  add('The first day there is', null, `${SAMPLE}/DT:0001-01-01`);
  add('The last day there is', null, `${SAMPLE}/DT:9999-12-31`);
  add('The built-in model may be named and is left out in writing', null,
    SAMPLE.replace('ST:RN', 'ST:RN/MD:amps@1.0.0'));
}

// The scores nearest to the edges of the bands are looked for, since nobody can name them by heart.
function edgesOfBuiltInBands() {
  const rng = seeded(40);
  const wanted = new Map();
  for (const edge of [400, 650, 800]) {
    for (const { id } of builtIn.stages) {
      wanted.set(`${id} ${edge - 1}`, `${(edge - 1) / 10} is still below the band of ${edge / 10}`);
      wanted.set(`${id} ${edge}`, `${edge / 10} is in the band of ${edge / 10}`);
      wanted.set(`${id} ${edge} rounded`, `A score just under ${edge / 10} that rounds to it is in its band`);
    }
  }
  let ties = 0;
  for (let tries = 0; tries < 20000 && (wanted.size > 0 || ties < 9); tries += 1) {
    const text = randomVector(rng, builtIn);
    const assessment = parseVector(builtIn, text);
    const { score } = exactValues(builtIn, assessment);
    if (score === null) continue;
    const doubled = score.over * 20n / score.under;
    const shown = Number((doubled + 1n) / 2n);
    const exact = doubled * score.under === score.over * 20n;
    const below = Number(score.over * 10n / score.under) < shown;
    const keys = [`${assessment.stage} ${shown}`, ...(below ? [`${assessment.stage} ${shown} rounded`] : [])];
    for (const key of keys) {
      if (!wanted.has(key)) continue;
      add(`${wanted.get(key)} (${assessment.stage})`, null, text);
      wanted.delete(key);
    }
    if (exact && doubled % 2n === 1n && ties < 9) {
      ties += 1;
      add(`A score halfway between two tenths is shown as ${shown / 10} (${ties})`, null, text);
    }
  }
}

function edgesOfOtherBands() {
  const model = modelIn('boundaries.json');
  const points = model.dimensions[0].questions[0].levels.map((/** @type {any} */ level) => level.points);
  /** @param {string} stage @param {number} near @param {number} far points of the two answers */
  const edge = (stage, near, far) => {
    const { weights, name } = model.stages.find((/** @type {any} */ one) => one.code === stage);
    const exact = (weights.near * near + weights.far * far) / 100;
    add(`An exact score of ${exact} (${name})`, 'boundaries.json', vector(stage,
      { N1: points.indexOf(near), F1: points.indexOf(far) }, 'boundaries@1.0.0'));
  };
  for (const [below, from] of [[39, 40], [64, 65], [79, 80]]) {
    edge('TI', below, from);
    edge('UN', below, from);
    edge('OV', below, from);
    edge('HA', below, from);
    edge('ON', from, below);
    edge('HA', from, from);
  }
  edge('HA', 0, 100);
  edge('TI', 0, 100);
  add('A range that ends just under the next band makes the band certain', 'boundaries.json',
    vector('ON', { F1: 3 }, 'boundaries@1.0.0'));
  add('A range that reaches into the next band makes the band uncertain', 'boundaries.json',
    vector('TI', { F1: 1 }, 'boundaries@1.0.0'));
}

function blindSpots() {
  const middle = all(questionIds, 2);
  /** @param {string} name @param {Record<string, number | string>} answers */
  const spot = (name, answers) => add(name, null, vector('AG', { ...middle, ...answers }));
  spot('Use without movement is noise', { M3: 3, M2: 1 });
  spot('Routine use without a measure is noise', { M3: 4, M2: 0 });
  spot('Use that is not yet broad is no noise', { M3: 2, M2: 1 });
  spot('Use with early movement is no noise', { M3: 3, M2: 2 });
  spot('Use with movement unknown is no noise', { M3: 3, M2: 'X' });
  spot('Good signals without proof are a polite exit', { S1: 3, S2: 3, S3: 3, S4: 3, P1: 2, P2: 1, P3: 1 });
  spot('Signals of 68.75 are not good enough for a polite exit',
    { S1: 3, S2: 3, S3: 3, S4: 2, P1: 2, P2: 1, P3: 1 });
  spot('Proof of 41.7 is too much for a polite exit', { S1: 3, S2: 3, S3: 3, S4: 3, P1: 2, P2: 2, P3: 1 });
  spot('The answered signals alone decide on a polite exit',
    { S1: 3, S2: 'X', S3: 'X', S4: 'X', P1: 'X', P2: 1, P3: 'X' });
  spot('A polite exit needs some proof known',
    { S1: 4, S2: 4, S3: 4, S4: 4, P1: 'X', P2: 'X', P3: 'X' });
  spot('A happy contact and a decision-maker with no idea: value stops short', { S1: 3, P3: 1 });
  spot('A polite contact is not happy enough for value that stops short', { S1: 2, P3: 1 });
  spot('A decision-maker who would repeat the pitch is reached', { S1: 3, P3: 2 });
  spot('Progress without agreement on the goal goes to the wrong destination',
    { M1: 3, M2: 3, M3: 3, A1: 2, A2: 1, A3: 1 });
  spot('Progress of 66.7 is too little to go to the wrong destination',
    { M1: 3, M2: 3, M3: 2, A1: 2, A2: 1, A3: 1 });
  spot('Alignment of 41.7 is enough of a destination', { M1: 3, M2: 3, M3: 3, A1: 2, A2: 2, A3: 1 });
  spot('One polite contact and a champion who leaves hang by a single thread', { S1: 2, S2: 1 });
  spot('A slow relationship is no thread at all', { S1: 1, S2: 1 });
  spot('A stable champion is more than a thread', { S1: 2, S2: 2 });
  spot('All five blind spots at once', { A1: 0, A2: 0, A3: 0, M1: 4, M2: 1, M3: 4, P1: 0, P2: 0, P3: 0,
    S1: 4, S2: 1, S3: 4, S4: 4 });
  add('A condition on a dimension without weight holds all the same', 'zero-weight.json',
    vector('FI', { U1: 2, U2: 2, P1: 0, P2: 0 }, 'zero-weight@1.1'));
  add('A condition on points holds exactly at its value', 'ten-levels.json',
    vector('NO', { C1: 6, C3: 1, V01: 1, V1: 0 }, 'ten-levels@2.0.0-rc.1+b7'));
}

function freshness() {
  const given = '2024-01-31';
  add('Without an as-of date nothing is stale', null, sample({ date: '1999-01-01' }));
  add('Without any date nothing is stale', null, sample(), '2024-06-30');
  add('An answer from the as-of date is fresh', null, sample({ date: given }), given);
  add('An answer from after the as-of date is fresh', null, sample({ date: given }), '2020-01-01');
  for (const [days, name] of [[180, 'Signals are fresh on day 180'], [181, 'Signals are stale on day 181'],
    [365, 'All but Signals are fresh on day 365'], [366, 'All is stale on day 366, and there is no score']]) {
    add(/** @type {string} */ (name), null, sample({ date: given }), daysAfter(given, Number(days)));
  }
  add('The date of a vector counts like that of a document', null,
    `${SAMPLE}/DT:${given}`, daysAfter(given, 181));

  /** @param {string} name @param {string} date @param {string} asOf */
  const leap = (name, date, asOf) =>
    add(name, null, sample({ answers: { A1: { level: 3, date }, P1: { level: 1 } } }), asOf);
  leap('A year without a leap day is 365 days', '2023-02-28', '2024-02-28');
  leap('A leap day counts as a day', '2023-02-28', '2024-02-29');
  leap('From a leap day to the end of February is 365 days', '2024-02-29', '2025-02-28');
  leap('From a leap day to the first of March is 366 days', '2024-02-29', '2025-03-01');
  leap('1900 has no leap day', '1899-03-01', '1900-03-01');
  leap('2000 has a leap day', '1999-03-01', '2000-03-01');
  leap('Dates before the year 100 are as old as they say', '0003-12-31', '0004-12-30');
  leap('The year 4 has a leap day', '0004-01-01', '0005-01-01');
  leap('The last days there are can be compared', '9998-12-31', '9999-12-31');
  leap('An answer from the first day there is has grown stale on the last', '0001-01-01', '9999-12-31');

  const answers = sample().answers;
  add('The own date of an answer comes before that of the assessment', null, sample({
    date: given,
    answers: { ...answers, S1: { level: 4, date: '2024-07-01' }, A1: { level: 3, date: '2022-07-01' } },
  }), '2024-09-30');
  add('An own date counts where the assessment has none', null, sample({
    answers: { ...answers, S2: { level: 3, date: '2024-01-01' }, M1: { level: 3, date: '2023-01-01' } },
  }), '2024-06-30');
  add('"Not sure" never grows stale', null, sample({
    answers: { ...answers, M3: { level: 'X', date: '2000-01-01' } },
  }), '2024-06-30');
  add('Stale answers silence a blind spot', null, sample({
    answers: { ...answers, P3: { level: 0, date: '2020-01-01' } },
  }), '2024-06-30');
  const february = {
    format: 'amps-assessment', version: 1, model: { id: 'ten-levels', version: '2.0.0-rc.1+b7' },
    stage: 'end', date: '2024-02-28',
    answers: { C1: { level: 4 }, C2: { level: 4 }, C3: { level: 4 }, V1: { level: 0 } },
  };
  add('An answer that is valid for a day is fresh on the next', 'ten-levels.json', february, '2024-02-29');
  add('An answer that is valid for a day is stale on the day after', 'ten-levels.json', february,
    '2024-03-01');
  add('A question without valid_days never grows stale', 'ten-levels.json', february, '9999-12-31');
  add('With all of a weighted dimension stale only weightless answers are left', 'zero-weight.json', {
    format: 'amps-assessment', version: 1, model: { id: 'zero-weight', version: '1.1' }, stage: 'third',
    date: '2024-01-01', answers: { F1: { level: 1 }, P1: { level: 1 }, P2: { level: 1 } },
  }, '2024-12-31');
}

function overrides() {
  const own = {
    band: 'healthy', reason: 'The new sponsor has signed.', author: 'Account team', until: '2024-02-29',
  };
  add('An override is repeated beside the score', null, sample({ override: own }));
  add('An override is in force on its last day', null, sample({ override: own }), '2024-02-29');
  add('An override is over on the day after', null, sample({ override: own }), '2024-03-01');
  add('An override of the past is over', null, sample({ override: own }), '2031-01-01');
  add('An override without an end stays', null, sample({
    override: { band: 'critical', reason: 'Merger announced.', author: 'Account team' },
  }), '9999-12-31');
  add('The members of an override come in their own order', null, sample({
    override: { until: '2030-01-01', author: 'Account team', reason: 'Order.', band: 'thriving' },
  }));
  add('An override stands where there is no score', null,
    sample({ answers: {}, override: own }), '2024-01-01');
  const hostile = [
    ['quotes and backslashes', 'She said "no" \\ \'never\' \\" \\\\ \\u0041 /'],
    ['control characters', '\u0000\u0001\u0007\b\t\n\u000b\f\r\u001b\u001f \u007f\u0080\u009f'],
    ['line separators of Unicode', 'one\u2028two\u2029three\u0085four\ufeffend'],
    ['emoji', '🙂 👩🏽‍🚀 🇪🇺 \u{10FFFF}'],
    ['markup', '<script>alert(1)</script><!-- & &amp; ]]> </style><img src=x onerror=alert(1)>'],
    ['right-to-left text', '\u202eabc\u202c مرحبا עולם'],
    ['combining characters', 'A\u030a Å é e\u0301 ﬁ'],
    ['text that looks like JSON', '{"ok":false,"errors":[]}'],
    ['text that looks like a formula', '=1+1\t@SUM(A1)'],
    ['spaces around', '  kept as they are  '],
  ];
  for (const [what, text] of hostile) {
    const override = { band: 'at-risk', reason: text, author: text, until: '2030-01-01' };
    add(`An override keeps ${what}`, null, sample({ answers: {}, override }));
  }
}

function documents() {
  add('A document may leave the model out where it is the built-in one', null,
    { format: 'amps-assessment', version: 1, stage: 'onboarding', answers: { A1: { level: 2 } } });
  add('Members that the core does not know change nothing', null, sample({
    account: { id: '0042', name: 'Acme GmbH', arr: 120000.5, currency: 'EUR', renewal_date: '2026-03-31',
      segment: 'Enterprise', owner: 'Account team', colour: 'blue' },
    colour: { deep: [1, 2, { three: null }] },
  }));
  add('Notes change nothing', null, sample({
    answers: { A1: { level: 3, note: 'Heard in "the" call\n', extra: true }, M3: { level: 'X', note: '' } },
  }));
}

function zeroWeights() {
  const name = 'zero-weight@1.1';
  const file = 'zero-weight.json';
  add('Answers in weightless dimensions alone give no score', file,
    vector('FI', { U1: 3, U2: 1, P1: 1 }, name));
  add('A stage that needs one dimension only', file, vector('FI', { F1: 1, F2: 1, U1: 0, P1: 0 }, name));
  add('Raises in a weightless dimension bring nothing and are listed', file,
    vector('SE', { F1: 0, F2: 0, U1: 1, U2: 1, P1: 0, P2: 0 }, name));
  add('A weightless dimension may receive what is moved', file,
    vector('TH', { F1: 2, F2: 2, P1: 0, P2: 1 }, name));
  add('A dimension cannot give more weight than it has', file,
    vector('SE', { U1: 3, U2: 3, P1: 0, P2: 0 }, name));
  add('Only the small dimension is answered', file, vector('SE', { P1: 1, P2: 1 }, name));
  add('A small and a weightless dimension are answered', file,
    vector('SE', { F1: 2, F2: 2, P1: 0, P2: 1 }, name));
  add('With one dimension scored there is nowhere to move weight', null,
    vector('ON', all(['P1', 'P2', 'P3'], 1)));
  add('Five points of Alignment are all there is to move', null,
    vector('RN', { A1: 0, A2: 0, A3: 0, M1: 4 }));
  add('Every dimension says the same, so weights do not matter', null, vector('AG', all(questionIds, 3)));
  add('A band that only a shift of ten would change', null,
    vector('RN', { ...all(questionIds, 4), P1: 1, P2: 1, P3: 1 }));
}

function paths() {
  const name = 'eight-bands@0.1';
  const file = 'eight-bands.json';
  const zero = { A1: 0, A2: 0, B1: 0, B2: 0, B3: 0, C1: 0 };
  add('One raise jumps over bands', file, vector('NO', zero, name));
  add('Of the raises that are enough the largest is taken', file,
    vector('NO', { ...zero, B1: 1, B2: 1 }, name));
  add('One raise leads from the middle to the top', file, vector('NO', { A1: 1, A2: 0 }, name));
  add('The last band is only the full score', file,
    vector('NO', { A1: 1, A2: 1, B1: 3, B2: 3, B3: 2, C1: 1 }, name));
  add('There is no path from the full score', file,
    vector('NO', { A1: 1, A2: 1, B1: 3, B2: 3, B3: 3, C1: 2 }, name));
  add('The full score can be reached by raises alone although questions are open', file,
    vector('NO', { A1: 1, B1: 3, C1: 1 }, name));
  add('One small raise is enough for a near band', file, vector('NO', { C1: 0 }, name));
  add('A large raise behind a small one is worth two', file,
    vector('NO', { A1: 1, A2: 1, B1: 0, B2: 1, B3: 0, C1: 0 }, name));
  add('Of equal raises the first in model order is taken', null, vector('RN', all(questionIds, 2)));
  add('Many raises lead out of the lowest band', null, vector('ON', { ...all(questionIds, 0), S1: 1 }));
  add('Raises where most is unknown weigh more', null, vector('AG', { M1: 1, P2: 2 }));
  add('A model of one band has no path', 'one-question.json',
    vector('AL', { V1: 0 }, 'one-question@1'));
  add('The smallest model at its top', 'one-question.json', vector('AL', { V1: 1 }, 'one-question@1'));
  add('The smallest model without an answer', 'one-question.json', vector('AL', {}, 'one-question@1'));
  const ten = 'ten-levels@2.0.0-rc.1+b7';
  add('The path raises one question five times', 'ten-levels.json',
    vector('NO', { V01: 0, C1: 0 }, ten));
  add('The path takes the largest raises of several questions', 'ten-levels.json',
    vector('GO', { C1: 0, C2: 0, C3: 0, V01: 0, V1: 0, V10: 0 }, ten));
  add('Ten levels, all at the ninth', 'ten-levels.json',
    vector('GO', { C1: 8, C2: 8, C3: 8, V01: 8, V1: 0, V10: 1 }, ten));
  add('Ten levels, all at the top', 'ten-levels.json',
    vector('NO', { C1: 9, C2: 9, C3: 9, V01: 9, V1: 1, V10: 2 }, ten));
}

function wide() {
  const model = modelIn('wide.json');
  const name = 'wide@8.20';
  const questions = questionsOf(model);
  add('Sums of weights without a common factor, all answered', 'wide.json', vector('SK', Object.fromEntries(
    questions.map((question, index) => [question.id, index * 5 % question.levels.length])), name));
  add('Sums of weights without a common factor, some open', 'wide.json', vector('EV', Object.fromEntries(
    questions.filter((_, index) => index % 3 > 0)
      .map((question, index) => [question.id, index * 7 % question.levels.length])), name));
  add('Nothing answered of 160 questions', 'wide.json', vector('DT', {}, name));
  const rng = seeded(160);
  for (const number of [1, 2, 3]) {
    add(`A random account of the widest model (${number})`, 'wide.json', randomVector(rng, model));
  }
}

function randomAccounts() {
  const rng = seeded(2024);
  for (let number = 1; number <= 60; number += 1) {
    add(`A random vector of the built-in model (${number})`, null, randomVector(rng, builtIn));
  }
  for (let number = 1; number <= 25; number += 1) {
    const account = randomAssessment(rng, builtIn, { dates: true, overrides: true });
    add(`A random account of the built-in model (${number})`, null, account, randomDate(rng, 2024, 2025));
  }
  const others = ['one-question.json', 'zero-weight.json', 'boundaries.json', 'ten-levels.json',
    'eight-bands.json', 'languages.json', ...GENERATED];
  for (const file of others) {
    const model = modelIn(file);
    const title = file.replace('.json', '');
    for (let number = 1; number <= 6; number += 1) {
      add(`A random vector of the model ${title} (${number})`, file, randomVector(rng, model));
    }
    for (let number = 1; number <= 4; number += 1) {
      const account = randomAssessment(rng, model, { dates: true, overrides: true });
      add(`A random account of the model ${title} (${number})`, file, account, randomDate(rng, 2023, 2025));
    }
  }
}

const HALF = 'half@1.0.0';

/** @param {string} name @param {string} stage @param {Record<string, number | string>} answers */
const halfway = (name, stage, answers) => add(name, 'half.json', vector(stage, answers, HALF));

function coverage() {
  halfway('Nothing answered where half is asked for', 'EA', {});
  halfway('45 percent are too little for a score', 'EA', { G1: 2, G2: 2 });
  halfway('Just half is enough for a score', 'LA', { G1: 2, U1: 1 });
  halfway('Enough for a score in one stage, too little in the other', 'EA', { G1: 1, G2: 1, G3: 2 });
  halfway('Too little for a score in one stage, enough in the other', 'LA', { G1: 1, G2: 1, G3: 2 });
  halfway('One more answer of any kind gives a score', 'LA', { G1: 1, G2: 1, G3: 1 });
  halfway('All answered where half is asked for', 'LA', { G1: 1, G2: 2, G3: 1, U1: 2, U2: 0 });
  add('Answers that grew stale take the score along', 'half.json', {
    format: 'amps-assessment', version: 1, model: { id: 'half', version: '1.0.0' }, stage: 'early',
    date: '2024-01-01', answers: { G1: { level: 2 }, G3: { level: 2 }, U1: { level: 'X' } },
  }, '2024-12-31');
}

function waitingSteps() {
  halfway('Everything at the bottom: three steps wait', 'EA', all(['G1', 'G2', 'G3', 'U1', 'U2'], 0));
  halfway('50 points are enough to come first', 'EA', { G1: 1, G2: 0, G3: 0, U1: 1, U2: 0 });
  halfway('49 points are too little to come first, but nothing waits for them', 'LA',
    { G1: 2, G2: 2, G3: 1, U1: 2, U2: 2 });
  halfway('A question may wait for two others', 'LA', { G1: 0, U1: 0, U2: 1 });
  halfway('A question may wait for one that is unknown', 'LA', { G1: 'X', U1: 2, U2: 1 });
  halfway('The larger step waits behind the smaller ones', 'EA', { G2: 'X', G3: 0, U1: 2, U2: 1 });
  halfway('What is at its top waits for nothing', 'EA', { G1: 0, G2: 2, G3: 2, U1: 0, U2: 2 });
}

function contradictions() {
  halfway('What is not defined cannot be shared', 'EA', { G1: 0, G2: 1, G3: 0, U1: 1, U2: 1 });
  halfway('What nobody uses cannot be on pace', 'EA', { G1: 1, G2: 1, G3: 0, U1: 0, U2: 2 });
  halfway('A contradiction may ask for a dimension', 'EA', { G1: 0, G2: 0, G3: 2 });
  halfway('Two contradictions and a blind spot at once', 'EA', { G1: 0, G2: 1, G3: 0, U1: 0, U2: 2 });
  halfway('A contradiction needs both answers', 'EA', { G2: 2, G3: 0, U1: 0 });
}

/** @param {string} name @param {string | null} file @param {any} document @param {string | null} [asOf] */
function draft(name, file, document, asOf = null) {
  const { stage, ...rest } = document;
  add(name, file, rest, asOf);
}

function drafts() {
  draft('A draft without an answer', null, sample({ answers: {} }));
  draft('A draft with all answers but one', null, sample());
  draft('A draft of the shortest kind', null, { format: 'amps-assessment', version: 1, answers: {} });
  add('A stage of null is none', null, sample({ stage: null }));
  draft('A draft with stale answers', null, sample({ date: '2024-01-31' }), '2024-09-30');
  draft('A draft with an override', null, sample({
    override: { band: 'healthy', reason: 'The new sponsor has signed.', author: 'Account team' },
  }));
  const half = { format: 'amps-assessment', version: 1, model: { id: 'half', version: '1.0.0' } };
  draft('A draft has a score in those stages that have one', 'half.json',
    { ...half, answers: { G1: { level: 1 }, G2: { level: 1 }, G3: { level: 2 } } });
  draft('A draft with a contradiction', 'half.json',
    { ...half, answers: { G1: { level: 0 }, G2: { level: 2 }, U2: { level: 'X' } } });
  const rng = seeded(77);
  for (const file of [null, 'half.json', 'zero-weight.json', ...GENERATED]) {
    for (let number = 1; number <= 4; number += 1) {
      const title = file ? file.replace('.json', '') : 'built-in';
      add(`A random draft of the model ${title} (${number})`, file, randomDraft(rng, modelIn(file)),
        number % 2 > 0 ? null : randomDate(rng, 2023, 2025));
    }
  }
  for (let number = 1; number <= 12; number += 1) {
    add(`A random vector of the model half (${number})`, 'half.json', randomVector(rng, modelIn('half.json')));
  }
}

everyStage();
vectorForms();
edgesOfBuiltInBands();
edgesOfOtherBands();
blindSpots();
freshness();
overrides();
documents();
zeroWeights();
paths();
wide();
randomAccounts();
coverage();
waitingSteps();
contradictions();
drafts();

const names = new Set(cases.map(one => one.name));
if (names.size !== cases.length) throw new Error('two cases have the same name');

const text = cases.map(one => `${JSON.stringify(one)}\n`).join('');
if (process.argv.includes('--check')) {
  if (readFileSync(CASES, 'utf8') !== text) {
    console.error('tests/golden/cases.jsonl is out of date: run node tests/golden/make.js');
    process.exit(1);
  }
} else {
  writeFileSync(CASES, text);
}
console.log(`${cases.length} cases, ${Buffer.byteLength(text)} bytes`);
