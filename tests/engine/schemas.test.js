// The published schemas accept what the engine reads and writes, and refuse the rest by name;
// and the built-in model says what the framework says.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { explainChange, parseVector } from '../oracle/oracle.js';

const root = new URL('../../', import.meta.url);

/** @param {string} path */
const text = (path) => readFileSync(new URL(path, root), 'utf8');

/** @param {string} path */
const json = (path) => JSON.parse(text(path));

const schemas = {
  model: json('core/schemas/model.schema.json'),
  assessment: json('core/schemas/assessment.schema.json'),
  result: json('core/schemas/result.schema.json'),
  change: json('core/schemas/change.schema.json'),
};

/** @typedef {keyof typeof schemas} Kind */

const ajv = new Ajv2020({ strict: true, allErrors: true });
const validators = {
  model: ajv.compile(schemas.model),
  assessment: ajv.compile(schemas.assessment),
  result: ajv.compile(schemas.result),
  change: ajv.compile(schemas.change),
};

/**
 * Where a document breaks its schema, as JSON Pointers.
 * A missing, surplus or misnamed member is named itself.
 * @param {Kind} kind
 * @param {unknown} document
 * @returns {string[]}
 */
function faults(kind, document) {
  validators[kind](document);
  return (validators[kind].errors ?? []).map(({ instancePath, params, propertyName }) => {
    const member = params.missingProperty ?? params.additionalProperty ?? params.propertyName ?? propertyName;
    return member === undefined ? instancePath : `${instancePath}/${member}`;
  });
}

/**
 * A copy of a document with the member at a path replaced, or removed where the value is undefined.
 * @param {any} document
 * @param {string} path
 * @param {unknown} value
 */
function changed(document, path, value) {
  const copy = structuredClone(document);
  const names = path.split('/').slice(1);
  const last = /** @type {string} */ (names.pop());
  const holder = names.reduce((node, name) => node[name], copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/**
 * Every value in a document with the path to it.
 * @param {any} node
 * @param {string} [path]
 * @returns {[path: string, value: any][]}
 */
function places(node, path = '') {
  const inside = node !== null && typeof node === 'object' ? Object.entries(node) : [];
  return [[path, node], ...inside.flatMap(([name, value]) => places(value, `${path}/${name}`))];
}

/** @param {unknown} value */
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Fails unless each change is refused at the path changed.
 * @param {Kind} kind
 * @param {any} document
 * @param {[path: string, value: unknown][]} changes
 */
function assertAllRefused(kind, document, changes) {
  assert.ok(changes.length > 0);
  const missed = changes.filter(([path, value]) =>
    !faults(kind, changed(document, path, value)).includes(path));
  assert.deepEqual(missed, []);
}

/**
 * @param {Kind} kind
 * @param {any} document
 * @param {[sentence: string, path: string, value: unknown][]} changes
 */
function accepts(kind, document, changes) {
  for (const [sentence, path, value] of changes) {
    it(`accepts ${sentence}`, () => assert.deepEqual(faults(kind, changed(document, path, value)), []));
  }
}

/**
 * Each change is refused at the path changed, or at the pointer given last.
 * @param {Kind} kind
 * @param {any} document
 * @param {[sentence: string, path: string, value: unknown, pointer?: string][]} changes
 */
function refuses(kind, document, changes) {
  for (const [sentence, path, value, pointer = path] of changes) {
    it(`refuses ${sentence}`, () => {
      const found = faults(kind, changed(document, path, value));
      assert.ok(found.includes(pointer), `expected a fault at ${pointer}, found ${JSON.stringify(found)}`);
    });
  }
}

const builtIn = json('core/models/amps.json');

const sampleModel = {
  $schema: '../core/schemas/model.schema.json',
  id: 'low-touch',
  version: '2.1',
  name: { en: 'Low touch', 'zh-Hant': '低接觸' },
  min_coverage: 25,
  stages: [
    { id: 'all', code: 'AL', name: 'All', question: 'How is it going?', weights: { use: 100, care: 0 } },
  ],
  dimensions: [
    {
      id: 'use',
      name: 'Use',
      prompt: 'Is it used?',
      questions: [
        {
          id: 'U1',
          text: 'How much is it used?',
          weight: 10,
          valid_days: 30,
          levels: [
            { label: 'Little', points: 0, next: { en: 'Train one team.', de: 'Ein Team schulen.' } },
            { label: 'Some', points: 1, next: 'Train the next team.' },
            { label: 'Much', points: 100 },
          ],
        },
      ],
    },
    {
      id: 'care',
      name: 'Care',
      prompt: 'Do they care?',
      questions: [
        {
          id: 'C12',
          text: 'Do they answer?',
          after: ['U1'],
          levels: [{ label: 'No', points: 0, next: 'Call them.' }, { label: 'Yes', points: 100 }],
        },
      ],
    },
  ],
  bands: [{ id: 'low', name: 'Low', min: 0 }, { id: 'high', name: 'High', min: 64.9 }],
  blind_spots: [
    { id: 'asleep', title: 'Asleep', explanation: 'No use.', when: [{ target: 'U1', op: '<=', value: 0.5 }] },
  ],
  contradictions: [
    {
      id: 'awake',
      title: 'Awake',
      explanation: 'They answer and use nothing.',
      when: [{ target: 'U1', op: '<=', value: 0 }, { target: 'C12', op: '>=', value: 100 }],
    },
  ],
};

const sampleAssessment = {
  format: 'amps-assessment',
  version: 1,
  model: { id: 'amps', version: '1.0.0' },
  account: {
    id: '0017', name: 'Acme GmbH', arr: 120000.5, currency: 'EUR', renewal_date: '2026-06-30',
    segment: 'Enterprise', owner: 'CSM team',
  },
  stage: 'renewal',
  date: '2026-01-31',
  answers: {
    A1: { level: 3, note: 'Success plan, page 2', date: '2025-12-01' },
    M3: { level: 'X' },
  },
  override: { band: 'healthy', reason: 'Budget confirmed.', author: 'CS lead', until: '2026-03-31' },
};

// One of two equal questions of a single dimension answered with the second of three levels, worth 40 points.
const sampleResult = {
  vector: 'AMPS:1/ST:AL/MD:low-touch@2.1/U1:1/U2:X/DT:2026-01-31',
  stage: 'all',
  score: 40,
  band: 'low',
  certain: false,
  range: { low: 20, high: 70 },
  coverage: 50,
  dimensions: [
    { id: 'use', weight: 100, score: 40, range: { low: 20, high: 70 }, earned: 20, lost: 30, unknown: 50 },
  ],
  questions: [
    { id: 'U1', level: 1, points: 40, earned: 20, lost: 30, unknown: 0 },
    { id: 'U2', level: null, points: null, earned: 0, lost: 0, unknown: 50 },
  ],
  stages: [{ id: 'all', score: 40, range: { low: 20, high: 70 }, band: 'low' }],
  steps: [
    {
      question: 'U1', kind: 'raise', from: 1, to: 2, gain: 60, score: 100, band: 'high', swing: null, worst: null,
      best: null, after: [], next: 'Train.',
    },
    {
      question: 'U2', kind: 'find_out', from: null, to: null, gain: null, score: null, band: null, swing: 50,
      worst: 20, best: 70, after: ['U1'], next: null,
    },
  ],
  path: { band: 'high', raises: 1, score: 100, steps: [{ question: 'U1', from: 1, to: 2 }] },
  robustness: [
    { shift: 5, low: 40, high: 40, certain: true },
    { shift: 10, low: 40, high: 40, certain: true },
  ],
  blind_spots: [{ id: 'single-thread' }],
  contradictions: [{ id: 'awake' }],
  stale: ['U2'],
  override: { band: 'high', reason: 'Budget confirmed.', author: 'CS lead', until: null },
  model: { id: 'low-touch', version: '2.1' },
};

const emptyResult = {
  ...sampleResult,
  vector: 'AMPS:1/ST:AL/MD:low-touch@2.1/U1:X',
  score: null,
  band: null,
  range: { low: 0, high: 100 },
  coverage: 0,
  dimensions: [
    { id: 'use', weight: 100, score: null, range: { low: 0, high: 100 }, earned: 0, lost: 0, unknown: 100 },
  ],
  questions: [{ id: 'U1', level: null, points: null, earned: 0, lost: 0, unknown: 100 }],
  stages: [{ id: 'all', score: null, range: { low: 0, high: 100 }, band: null }],
  steps: [{ ...sampleResult.steps[1], question: 'U1', swing: 100, worst: null, best: null, after: [] }],
  path: null,
  robustness: [
    { shift: 5, low: null, high: null, certain: false },
    { shift: 10, low: null, high: null, certain: false },
  ],
  blind_spots: [],
  contradictions: [],
  stale: [],
  override: null,
};

const none = { earned: null, lost: null, unknown: null };
const draftResult = {
  ...sampleResult,
  vector: null,
  stage: null,
  score: null,
  band: null,
  range: null,
  coverage: null,
  dimensions: [{ ...sampleResult.dimensions[0], weight: null, ...none }],
  questions: sampleResult.questions.map((each) => ({ ...each, ...none })),
  steps: [],
  path: null,
  robustness: [],
};

// One of two equal questions fell by two thirds of the scale; the other was answered only the second time.
const sampleChange = {
  from: { vector: 'AMPS:1/ST:AL/MD:low-touch@2.1/U1:2/U2:X', stage: 'all', score: 100, band: 'high' },
  to: {
    vector: 'AMPS:1/ST:AL/MD:low-touch@2.1/U1:1/U2:2/DT:2026-01-31', stage: 'all', score: 66.7, band: 'low',
  },
  difference: { points: -33.333333, exact: '-100/3' },
  complete: false,
  answers: [{ question: 'U1', points: -66.666667, exact: '-200/3' }],
  stages: [{ dimension: 'use', points: 0, exact: '0' }],
  coverage: { points: 33.333333, exact: '100/3' },
  model: { id: 'low-touch', version: '2.1' },
};

const elevenLevels = [
  ...Array(10).fill({ label: 'None', points: 0, next: 'Begin.' }),
  { label: 'All', points: 100 },
];

const stage = '/stages/0';
const question = '/dimensions/0/questions/0';
const levels = `${question}/levels`;

describe('every schema', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    it(`gives each member of the ${name} a title and a description`, () => {
      /** @type {string[]} */
      const silent = [];
      let members = 0;
      /** @param {any} node @param {string} path */
      const visit = (node, path) => {
        if (node === null || typeof node !== 'object') return;
        for (const [key, value] of Object.entries(node)) {
          const here = `${path}/${key}`;
          // Conditions only narrow members that are described elsewhere.
          if (['if', 'then', 'else', 'contains', 'allOf', 'prefixItems'].includes(key)) continue;
          if (key === 'properties') {
            for (const [member, described] of Object.entries(/** @type {Record<string, any>} */ (value))) {
              members += 1;
              if (!described.title || !described.description) silent.push(`${here}/${member}`);
            }
          }
          visit(value, here);
        }
      };
      visit(schema, '');
      assert.ok(members > 15, `only ${members} members were found`);
      assert.deepEqual(silent, []);
    });
  }
});

describe('the model schema', () => {
  it('accepts the built-in model', () => assert.deepEqual(faults('model', builtIn), []));
  it('accepts a model in several languages', () => assert.deepEqual(faults('model', sampleModel), []));

  accepts('model', builtIn, [
    ['a model without blind spots', '/blind_spots', undefined],
    ['a question without help', `${question}/help`, undefined],
    ['answers that never grow stale', `${question}/valid_days`, undefined],
    ['a model that asks for every answer', '/min_coverage', 100],
    ['a question that comes after another', `${question}/after`, ['M1']],
    ['a question that comes after none', `${question}/after`, []],
  ]);

  refuses('model', sampleModel, [
    ['a lowest coverage of 101', '/min_coverage', 101],
    ['a lowest coverage of half a percent', '/min_coverage', 0.5],
    ['the same question first twice', '/dimensions/1/questions/0/after', ['U1', 'U1']],
    ['a dimension that comes first', '/dimensions/1/questions/0/after/0', 'use'],
    ['11 questions that come first', '/dimensions/1/questions/0/after',
      Array.from({ length: 11 }, (_, i) => `U${i}`)],
    ['51 contradictions', '/contradictions', Array(51).fill(sampleModel.contradictions[0])],
    ['a contradiction without a condition', '/contradictions/0/when', []],
    ['a contradiction without an explanation', '/contradictions/0/explanation', undefined],
  ]);

  refuses('model', builtIn, [
    ['an id with a capital', '/id', 'Amps'],
    ['an id of 65 characters', '/id', 'a'.repeat(65)],
    ['a version with a space', '/version', '1 0'],
    ['a version of 33 characters', '/version', '1'.repeat(33)],
    ['an empty name', '/name', ''],
    ['a name in no language', '/name', {}],
    ['a name in an impossible language', '/name', { e: 'AMPS' }, '/name/e'],
    ['a name that is empty in one language', '/name', { en: 'AMPS', de: '' }, '/name/de'],
    ['a stage code of three letters', `${stage}/code`, 'ONB'],
    ['a weight above 100', `${stage}/weights/proof`, 101],
    ['half a percent', `${stage}/weights/proof`, 0.5],
    ['13 stages', '/stages', Array(13).fill(builtIn.stages[0])],
    ['a model without a stage', '/stages', []],
    ['a model without a dimension', '/dimensions', []],
    ['a dimension without a question', '/dimensions/0/questions', []],
    ['9 dimensions', '/dimensions', Array(9).fill(builtIn.dimensions[0])],
    ['21 questions', '/dimensions/0/questions', Array(21).fill(builtIn.dimensions[0].questions[0])],
    ['a question id of two letters', `${question}/id`, 'AB1'],
    ['a question id of three digits', `${question}/id`, 'A123'],
    ['a question of weight 0', `${question}/weight`, 0],
    ['a question of weight 11', `${question}/weight`, 11],
    ['answers that are valid for no day', `${question}/valid_days`, 0],
    ['answers that are valid for a million days and one', `${question}/valid_days`, 1000001],
    ['11 levels', levels, elevenLevels],
    ['a single level', levels, [{ label: 'All', points: 100 }]],
    ['levels of which none has 0 points', `${levels}/0/points`, 1, levels],
    ['levels of which none has 100 points', `${levels}/4/points`, 99, levels],
    ['points above 100', `${levels}/3/points`, 101],
    ['a level without a next step', `${levels}/0/next`, undefined],
    ['a next step beyond the last level', `${levels}/4/next`, 'Keep going.'],
    ['9 bands', '/bands', Array(9).fill(builtIn.bands[0])],
    ['bands of which none begins at 0', '/bands/0/min', 1, '/bands'],
    ['a band above 100', '/bands/3/min', 100.1],
    ['51 blind spots', '/blind_spots', Array(51).fill(builtIn.blind_spots[0])],
    ['a blind spot without conditions', '/blind_spots/0/when', []],
    ['a blind spot of 21 conditions', '/blind_spots/0/when', Array(21).fill(builtIn.blind_spots[0].when[0])],
    ['a strict comparison', '/blind_spots/0/when/0/op', '>'],
    ['a target that can be no id', '/blind_spots/0/when/0/target', 'm3!'],
    ['a value above 100', '/blind_spots/0/when/0/value', 101],
  ]);

  const isMap = (/** @type {string} */ path) => /\/(name|next|weights)(\/|$)/.test(path);

  it('refuses a member it does not know, wherever it stands', () => {
    const closed = places(sampleModel).filter(([path, value]) => isObject(value) && !isMap(path));
    assertAllRefused('model', sampleModel, closed.map(([path]) => [`${path}/colour`, 'teal']));
  });

  it('misses each member that is left out and not optional', () => {
    const optional = /\/(\$schema|help|weight|valid_days|after|min_coverage|blind_spots|contradictions)$|\/weights\//;
    const members = places(builtIn)
      .filter(([path]) => path !== '' && !/\/\d+$/.test(path) && !optional.test(path));
    assertAllRefused('model', builtIn, members.map(([path]) => [path, undefined]));
  });

  it('refuses a negative number and a huge one, wherever they stand', () => {
    const numbers = places(sampleModel).filter(([, value]) => typeof value === 'number');
    for (const extreme of [-1, 1000001]) {
      assertAllRefused('model', sampleModel, numbers.map(([path]) => [path, extreme]));
    }
  });
});

describe('the assessment schema', () => {
  it('accepts a full assessment', () => assert.deepEqual(faults('assessment', sampleAssessment), []));
  it('accepts the least that an assessment needs', () => {
    const least = { format: 'amps-assessment', version: 1, stage: 'onboarding', answers: {} };
    assert.deepEqual(faults('assessment', least), []);
  });

  accepts('assessment', sampleAssessment, [
    ['unknown members', '/crm', { opportunity: 7 }],
    ['unknown members of the account', '/account/tier', 'gold'],
    ['unknown members of an answer', '/answers/A1/link', 'https://example.com/plan'],
    ['unknown members of an override', '/override/ticket', 12],
    ['an override without an end', '/override/until', undefined],
    ['a draft without a stage', '/stage', undefined],
    ['a draft with a stage of null', '/stage', null],
    ['the last day that there is', '/date', '9999-12-31'],
    ['a leap day', '/date', '2024-02-29'],
  ]);

  refuses('assessment', sampleAssessment, [
    ['a document without its format', '/format', undefined],
    ['another format', '/format', 'amps-result'],
    ['another format version', '/version', 2],
    ['an empty stage', '/stage', ''],
    ['a stage code in place of its id', '/stage', 'RN'],
    ['an assessment without answers', '/answers', undefined],
    ['a model without its version', '/model/version', undefined],
    ['a model version with a space', '/model/version', '1 0'],
    ['a key that can be no question', '/answers/renewal', { level: 1 }],
    ['a bare level', '/answers/A1', 3],
    ['an answer without a level', '/answers/A1/level', undefined],
    ['level 10', '/answers/A1/level', 10],
    ['a level below 0', '/answers/A1/level', -1],
    ['half a level', '/answers/A1/level', 1.5],
    ['a level in quotes', '/answers/A1/level', '3'],
    ['a small x', '/answers/M3/level', 'x'],
    ['a note that is no text', '/answers/A1/note', ['plan']],
    ['a date with a time', '/date', '2026-01-31T00:00:00Z'],
    ['the year 0', '/date', '0000-01-01'],
    ['month 13', '/date', '2026-13-01'],
    ['31 April', '/date', '2026-04-31'],
    ['30 February', '/answers/A1/date', '2024-02-30'],
    ['a negative ARR', '/account/arr', -1],
    ['an ARR in quotes', '/account/arr', '120000'],
    ['an impossible renewal date', '/account/renewal_date', '2026-00-10'],
    ['an override without a reason', '/override/reason', undefined],
    ['an override with an empty reason', '/override/reason', ''],
    ['an override with an empty author', '/override/author', ''],
    ['an override without an author', '/override/author', undefined],
    ['an override without a band', '/override/band', undefined],
  ]);
});

describe('the result schema', () => {
  it('accepts a result with all its parts', () => assert.deepEqual(faults('result', sampleResult), []));
  it('accepts a result without a score', () => assert.deepEqual(faults('result', emptyResult), []));
  it('accepts the result of a draft', () => assert.deepEqual(faults('result', draftResult), []));

  it('accepts every result of the golden cases', () => {
    const cases = text('tests/golden/cases.jsonl').trim().split('\n').map((line) => JSON.parse(line));
    assert.ok(cases.length >= 320, `only ${cases.length} cases were found`);
    for (const { name, result } of cases) assert.deepEqual(faults('result', result), [], name);
  });

  it('takes its members in the order in which they are written', () => {
    assert.deepEqual(schemas.result.required, Object.keys(sampleResult));
    assert.deepEqual(Object.keys(schemas.result.properties), Object.keys(sampleResult));
  });

  accepts('result', sampleResult, [
    ['a result without a path', '/path', null],
    ['a result without an override', '/override', null],
    ['an override with an end', '/override/until', '2026-03-31'],
    ['a next step in several languages', '/steps/0/next', { en: 'Train.', de: 'Schulen.' }],
  ]);

  refuses('result', sampleResult, [
    ['a vector of another version', '/vector', 'AMPS:2/ST:AL/U1:1'],
    ['a vector with text after its end', '/vector', 'AMPS:1/ST:AL/U1:1/'],
    ['a score above 100', '/score', 100.1],
    ['a score in quotes', '/score', '40'],
    ['a score without a band', '/band', null],
    ['a narrow range without a dimension score', '/dimensions/0/score', null, '/dimensions/0/range'],
    ['an answered question that is unknown too', '/questions/0/unknown', 50],
    ['an unknown question that earns points', '/questions/1/earned', 1],
    ['an unknown question that loses points', '/questions/1/lost', 1],
    ['an unknown question with points', '/questions/1/points', 40],
    ['a stage with a score and no band', `${stage}/band`, null],
    ['a step of another kind', '/steps/0/kind', 'wait'],
    ['a raise without a level', '/steps/0/from', null],
    ['a raise without a next step', '/steps/0/next', null],
    ['an unknown with a score of its own', '/steps/1/score', 50],
    ['a path without raises', '/path', { ...sampleResult.path, raises: 0 }, '/path/raises'],
    ['a path that raises nothing', '/path', { ...sampleResult.path, steps: [] }, '/path/steps'],
    ['robustness in another order', '/robustness/0/shift', 10],
    ['robustness for one shift alone', '/robustness', [sampleResult.robustness[0]]],
    ['half a robustness', '/robustness/0/high', null],
    ['a vector beyond 4,096 characters', '/vector', `AMPS:1/ST:AL${'/U1:1'.repeat(817)}`],
    ['an override until no day', '/override/until', 'soon'],
    ['an override with an empty reason', '/override/reason', ''],
    ['a next step in no language', '/steps/0/next', {}],
    ['a next step in an impossible language', '/steps/0/next', { e: 'Train.' }, '/steps/0/next/e'],
    ['an empty next step', '/steps/0/next', ''],
    ['an override with an empty author', '/override/author', ''],
    ['robustness for the same shift twice', '/robustness/1/shift', 5],
    ['the same blind spot twice', '/blind_spots', [{ id: 'a' }, { id: 'a' }]],
    ['blind spots as bare ids', '/blind_spots/0', 'single-thread'],
    ['a question that is stale twice', '/stale', ['U1', 'U1']],
  ]);

  it('refuses a member it does not know, wherever it stands', () => {
    const closed = places(sampleResult).filter(([, value]) => isObject(value));
    assertAllRefused('result', sampleResult, closed.map(([path]) => [`${path}/colour`, 'teal']));
  });

  it('misses each member that is left out', () => {
    const members = places(sampleResult).filter(([path]) => path !== '' && !/\/\d+$/.test(path));
    assertAllRefused('result', sampleResult, members.map(([path]) => [path, undefined]));
  });

  it('refuses a negative number and a huge one, wherever they stand', () => {
    const numbers = places(sampleResult).filter(([, value]) => typeof value === 'number');
    for (const extreme of [-1, 1441]) {
      assertAllRefused('result', sampleResult, numbers.map(([path]) => [path, extreme]));
    }
  });

  it('refuses a misspelt id, wherever it stands', () => {
    const ids = places(sampleResult)
      .filter(([path]) => /\/(id|stage|band|question|version|stale\/0)$/.test(path));
    assertAllRefused('result', sampleResult, ids.map(([path]) => [path, 'no id!']));
  });

  refuses('result', emptyResult, [
    ['a band without a score', '/band', 'low'],
    ['certainty without a score', '/certain', true],
    ['a path without a score', '/path', sampleResult.path],
    ['a raise without a score', '/steps/0', sampleResult.steps[0], '/steps/0/kind'],
    ['robustness without a score', '/robustness/1/low', 40],
    ['certain robustness without a score', '/robustness/1/certain', true],
  ]);

  refuses('result', draftResult, [
    ['a draft with a vector', '/vector', 'AMPS:1/ST:AL/MD:low-touch@2.1/U1:1'],
    ['a draft with a score', '/score', 40],
    ['a draft with a range', '/range', { low: 20, high: 70 }],
    ['a draft with a coverage', '/coverage', 50],
    ['a draft with a weight', '/dimensions/0/weight', 100],
    ['a draft with earned points', '/questions/0/earned', 20],
    ['a draft with steps', '/steps', sampleResult.steps.slice(1)],
    ['a draft with robustness', '/robustness', emptyResult.robustness],
  ]);

  refuses('result', sampleResult, [
    ['a stage without a vector', '/vector', null],
    ['a stage without a range', '/range', null],
    ['a stage without a coverage', '/coverage', null],
    ['a dimension without a weight', '/dimensions/0/weight', null],
    ['a stage without robustness', '/robustness', []],
    ['a raise without a gain', '/steps/0/gain', null],
    ['a raise with a swing', '/steps/0/swing', 10],
    ['an unknown without a swing', '/steps/1/swing', null],
    ['an unknown with a gain', '/steps/1/gain', 10],
    ['a step without what it waits for', '/steps/0/after', undefined],
  ]);
});

describe('the change schema', () => {
  it('accepts a change with all its parts', () => assert.deepEqual(faults('change', sampleChange), []));

  it('accepts the change between every two neighbours of the golden cases', () => {
    const cases = text('tests/golden/cases.jsonl').trim().split('\n').map((line) => JSON.parse(line));
    let seen = 0;
    cases.forEach(({ name, model, vector, assessment, as_of: asOf, result }, index) => {
      const next = cases[index + 1];
      // A change knows no as-of date, so the score of such a case need not be the one that it starts from.
      if (!next || next.model !== model || asOf || next.as_of) return;
      if (result.score === null || next.result.score === null) return;
      const document = model === null ? builtIn : json(`tests/golden/models/${model}`);
      const change = explainChange(document, assessment ?? parseVector(document, vector),
        next.assessment ?? parseVector(document, next.vector));
      assert.deepEqual(faults('change', change), [], name);
      seen += 1;
    });
    assert.ok(seen >= 150, `only ${seen} changes were seen`);
  });

  it('takes its members in the order in which they are written', () => {
    assert.deepEqual(schemas.change.required, Object.keys(sampleChange));
    assert.deepEqual(Object.keys(schemas.change.properties), Object.keys(sampleChange));
  });

  const nothing = { points: 0, exact: '0' };
  accepts('change', { ...sampleChange, complete: true, coverage: nothing }, [
    ['a complete change without a rest', '/difference', nothing],
    ['effects too small to show', '/difference', { points: 0, exact: '-1/2000001' }],
    ['whole points', '/difference', { points: -3, exact: '-3' }],
    ['a denominator of 60 digits', '/difference', { points: 0, exact: `1/${'9'.repeat(60)}` }],
  ]);
  accepts('change', sampleChange, [
    ['a change in which no question is answered in both', '/answers', []],
  ]);

  refuses('change', sampleChange, [
    ['a complete change with a rest', '/complete', true, '/coverage'],
    ['a side without a score', '/from/score', null],
    ['a side without a band', '/to/band', null],
    ['a score above 100', '/to/score', 100.1],
    ['a score below 0', '/from/score', -0.1],
    ['a vector of another version', '/to/vector', 'AMPS:2/ST:AL/U1:1'],
    ['a vector beyond 4,096 characters', '/to/vector', `AMPS:1/ST:AL${'/U1:1'.repeat(817)}`],
    ['points in quotes', '/difference/points', '-33.333333'],
    ['an exact value as a number', '/difference/exact', -33],
    ['an exact value with decimals', '/difference/exact', '-33.3'],
    ['a fraction over 1', '/difference/exact', '-33/1'],
    ['a fraction over 0', '/difference/exact', '-33/0'],
    ['a fraction with its sign below', '/difference/exact', '100/-3'],
    ['a negative 0', '/stages/0/exact', '-0'],
    ['0 as a fraction', '/stages/0/exact', '0/3'],
    ['a number with a leading 0', '/coverage/exact', '0100/3'],
    ['a sum instead of a fraction', '/coverage/exact', '33+1/3'],
    ['points with another sign than their fraction', '/difference/points', 33.333333],
    ['an answer with another sign than its fraction', '/answers/0/points', 66.666667],
    ['points for an exact 0', '/stages/0/points', 0.000001],
    ['an answer worth more than 100 points', '/answers/0/points', -100.1],
    ['a rest of more than 200 points', '/coverage/points', 200.1],
    ['a change without a dimension', '/stages', []],
    ['the same answer twice', '/answers', Array(2).fill(sampleChange.answers[0])],
    ['the same dimension twice', '/stages', Array(2).fill(sampleChange.stages[0])],
  ]);

  refuses('change', { ...sampleChange, complete: true, coverage: nothing }, [
    ['a complete change without an answer', '/answers', []],
  ]);

  it('refuses a member it does not know, wherever it stands', () => {
    const closed = places(sampleChange).filter(([, value]) => isObject(value));
    assertAllRefused('change', sampleChange, closed.map(([path]) => [`${path}/colour`, 'teal']));
  });

  it('misses each member that is left out', () => {
    const members = places(sampleChange).filter(([path]) => path !== '' && !/\/\d+$/.test(path));
    assertAllRefused('change', sampleChange, members.map(([path]) => [path, undefined]));
  });

  it('refuses a misspelt id, wherever it stands', () => {
    const ids = places(sampleChange)
      .filter(([path]) => /\/(id|stage|band|question|dimension|version)$/.test(path));
    assertAllRefused('change', sampleChange, ids.map(([path]) => [path, 'no id!']));
  });
});

describe('the models of the golden cases', () => {
  const files = readdirSync(new URL('tests/golden/models/', root)).filter((name) => name.endsWith('.json'));
  for (const file of files) {
    it(`include ${file}, which the model schema accepts`, () => {
      assert.deepEqual(faults('model', json(`tests/golden/models/${file}`)), []);
    });
  }
});

describe('the built-in model', () => {
  /** @type {any[]} */
  const questions = builtIn.dimensions.flatMap((/** @type {any} */ dimension) => dimension.questions);
  /** @type {any[]} */
  const everyLevel = questions.flatMap(({ levels: five }) => five);

  /** @param {any} node @returns {string[]} */
  const strings = (node) => (typeof node === 'string' ? [node]
    : node !== null && typeof node === 'object' ? Object.values(node).flatMap(strings) : []);

  it('is amps 1.0.0', () => assert.deepEqual([builtIn.id, builtIn.version], ['amps', '1.0.0']));

  it('weighs the dimensions in each stage as the framework does', () => {
    const order = ['alignment', 'milestones', 'proof', 'signals'];
    assert.deepEqual(builtIn.dimensions.map((/** @type {any} */ { id }) => id), order);
    assert.deepEqual(
      builtIn.stages.map((/** @type {any} */ { id, code, weights }) =>
        [id, code, ...order.map((dimension) => weights[dimension])]),
      [
        ['onboarding', 'ON', 25, 25, 15, 35],
        ['adoption-growth', 'AG', 10, 40, 20, 30],
        ['renewal', 'RN', 5, 25, 40, 30],
      ],
    );
    for (const { weights } of builtIn.stages) assert.deepEqual(Object.keys(weights), order);
  });

  it('asks thirteen questions, one for each of the four signals', () => {
    const ids = builtIn.dimensions.map((/** @type {any} */ dimension) =>
      dimension.questions.map((/** @type {any} */ { id }) => id).join(' '));
    assert.deepEqual(ids, ['A1 A2 A3', 'M1 M2 M3', 'P1 P2 P3', 'S1 S2 S3 S4']);
  });

  it('gives each question five levels of 0, 25, 50, 75 and 100 points and no weight of its own', () => {
    assert.equal(everyLevel.length, 65);
    for (const { id, levels: five, weight } of questions) {
      assert.deepEqual(five.map((/** @type {any} */ { points }) => points), [0, 25, 50, 75, 100], id);
      assert.equal(weight, undefined, id);
    }
  });

  it('says how to reach the next level on all but the last, 52 times and never twice alike', () => {
    const next = everyLevel.filter((level) => 'next' in level);
    assert.equal(next.length, 52);
    assert.equal(new Set(next.map((level) => level.next)).size, 52);
    for (const { points } of next) assert.ok(points < 100);
  });

  it('has no two levels with the same label', () => {
    assert.equal(new Set(everyLevel.map(({ label }) => label.toLowerCase())).size, 65);
  });

  it('lets signals grow stale after 180 days and all else after 365', () => {
    for (const { id, valid_days: days } of questions) assert.equal(days, id.startsWith('S') ? 180 : 365, id);
  });

  it('begins its bands at 0, 40, 65 and 80', () => {
    assert.deepEqual(builtIn.bands.map((/** @type {any} */ { id, min }) => [id, min]), [
      ['critical', 0], ['at-risk', 40], ['healthy', 65], ['thriving', 80],
    ]);
  });

  it('fires its five blind spots where the framework does', () => {
    /** @param {any} condition */
    const rule = ({ target, op, value }) => `${target} ${op} ${value}`;
    const rules = builtIn.blind_spots.map((/** @type {any} */ { id, when }) =>
      `${id}: ${when.map(rule).join(' and ')}`);
    assert.deepEqual(rules, [
      'usage-noise: M3 >= 75 and M2 <= 25',
      'polite-exit: signals >= 70 and proof <= 40',
      'value-stops-short: S1 >= 75 and P3 <= 25',
      'wrong-destination: milestones >= 70 and alignment <= 40',
      'single-thread: S1 >= 50 and S2 <= 25',
    ]);
  });

  it('keeps its texts short enough for the cells they stand in', () => {
    for (const { id, text: words, help } of questions) {
      assert.ok(words.length <= 90 && words.endsWith('?'), `${id}: ${words}`);
      assert.ok(help.length <= 140 && help.endsWith('.'), `${id}: ${help}`);
    }
    for (const { label, next } of everyLevel) {
      assert.ok(label.length <= 60 && !label.endsWith('.'), label);
      assert.ok(next === undefined || (next.length <= 120 && next.endsWith('.')), next);
    }
  });

  it('speaks calmly: no exclamation marks, no stray spaces, a capital at the start', () => {
    const { id, version, ...people } = builtIn;
    for (const words of strings(people)) assert.doesNotMatch(words, /!|^\s|\s$|\s\s|[\u2013\u2014]/, words);
    for (const { label, next, text: words, help } of [...everyLevel, ...questions]) {
      for (const sentence of [label, next, words, help]) {
        if (sentence !== undefined) assert.match(sentence, /^[A-Z]/, sentence);
      }
    }
  });
});
