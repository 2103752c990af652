// The oracle itself, against numbers worked out by hand and against slower ways to the same answer.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { exactValues, explainChange, formatVector, parseVector, scoreAssessment } from './oracle.js';
import {
  between, randomAssessment, randomDate, randomDraft, randomModel, randomPair, randomVector, seeded,
} from './random.js';

/** @param {string} path from this folder @returns {any} */
const readJson = path => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const builtIn = readJson('../../core/models/amps.json');
const zeroWeight = readJson('../golden/models/zero-weight.json');
const half = readJson('../golden/models/half.json');
const SAMPLE = 'AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:X/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2';
const sample = () => parseVector(builtIn, SAMPLE);

/** @param {string} vector @param {any} [model] */
const score = (vector, model = builtIn) => scoreAssessment(model, parseVector(model, vector));

test('the sample account has the numbers that the design shows', () => {
  const result = score(SAMPLE);
  assert.equal(result.score, 48.5);
  assert.equal(result.band, 'at-risk');
  assert.equal(result.certain, true);
  assert.deepEqual(result.range, { low: 43.3, high: 51.7 });
  assert.equal(result.coverage, 91.7);
  assert.deepEqual(result.dimensions.map((/** @type {any} */ one) => one.score), [75, 62.5, 16.7, 75]);
  assert.deepEqual(result.stages.map((/** @type {any} */ one) => one.score), [63.1, 58.3, 48.5]);
  // Without M3 the score is 48.541667. M3 at worst leaves Milestones 125/3, at best 75: 5.208333 less, 3.125 more.
  const [first, second] = result.steps;
  assert.deepEqual([first.question, first.kind, first.gain, first.swing, first.worst, first.best],
    ['M3', 'find_out', null, 8.3, 43.3, 51.7]);
  // 3.333333 more is 51.875: shown, 51.9 is 3.4 more than 48.5.
  assert.deepEqual([second.question, second.kind, second.gain, second.score, second.swing],
    ['P1', 'raise', 3.4, 51.9, null]);
  assert.deepEqual(result.blind_spots, [{ id: 'polite-exit' }, { id: 'value-stops-short' }]);
});

// Proof has 40 of 100 points of weight: one raise of P adds 40/3/4 = 10/3. From 48.541667 four raises
// lead to 61.875, which is short of 65, and five to 65.208333.
test('the path of the sample account is five raises of proof, the earliest questions first', () => {
  assert.deepEqual(score(SAMPLE).path, {
    band: 'healthy',
    raises: 5,
    score: 65.2,
    steps: [{ question: 'P1', from: 1, to: 4 }, { question: 'P2', from: 1, to: 3 }],
  });
});

// Five points from Alignment (75) to Proof (16.667) cost 5 * 58.333 / 100 = 2.917, ten points 5.833,
// the last five of them from Milestones or Signals, which have no more than Alignment.
test('the robustness of the sample account follows from moving points by hand', () => {
  assert.deepEqual(score(SAMPLE).robustness, [
    { shift: 5, low: 45.6, high: 51.5, certain: true },
    { shift: 10, low: 42.7, high: 54.4, certain: true },
  ]);
});

test('an account without answers has a range and things to find out, and nothing else', () => {
  const result = score('AMPS:1/ST:ON');
  assert.equal(result.score, null);
  assert.equal(result.band, null);
  assert.equal(result.certain, false);
  assert.deepEqual(result.range, { low: 0, high: 100 });
  assert.equal(result.coverage, 0);
  assert.equal(result.path, null);
  assert.deepEqual(result.robustness[0], { shift: 5, low: null, high: null, certain: false });
  assert.equal(result.steps.length, 13);
  assert.deepEqual(result.steps[0], {
    question: 'S1', kind: 'find_out', from: null, to: null, gain: null, score: null, band: null, swing: 8.8,
    worst: null, best: null, after: [], next: null,
  });
});

const HALF = 'MD:half@1.0.0';

// Goal holds 60 in the early stage and 40 in the late one, G1 half of it, G2 and G3 a quarter each; use has U1 and U2.
test('there is no score from less than half of the weight', () => {
  const little = score(`AMPS:1/ST:EA/${HALF}/G1:2/G2:2`, half);
  assert.equal(little.coverage, 45);
  assert.deepEqual([little.score, little.band, little.certain, little.path], [null, null, false, null]);
  assert.deepEqual(little.range, { low: 45, high: 100 });
  assert.deepEqual(little.stages.map((/** @type {any} */ one) => one.score), [null, null]);
  assert.deepEqual(little.steps.map((/** @type {any} */ one) => [one.question, one.kind, one.worst, one.best]),
    [['U1', 'find_out', 60, 100], ['G3', 'find_out', 75, 100], ['U2', 'find_out', 60, 100]]);

  const enough = score(`AMPS:1/ST:LA/${HALF}/G1:2/U1:2`, half);
  assert.equal(enough.coverage, 50);
  assert.equal(enough.score, 100);
  const one = score(`AMPS:1/ST:LA/${HALF}/U1:2`, half);
  assert.equal(one.coverage, 30);
  assert.equal(one.score, null);
  assert.deepEqual(one.dimensions[1].score, 100);
});

test('one set of answers may be enough in one stage and too little in another', () => {
  const result = score(`AMPS:1/ST:EA/${HALF}/G1:1/G2:1/G3:2`, half);
  assert.deepEqual(result.stages.map((/** @type {any} */ one) => one.score), [62.5, null]);
  assert.deepEqual(result.stages.map((/** @type {any} */ one) => one.band), ['fair', null]);
});

test('a step waits for what comes first and is unknown or below 50 points, behind all that wait for nothing', () => {
  const order = (/** @type {string} */ answers) => score(`AMPS:1/ST:EA/${HALF}/${answers}`, half).steps
    .map((/** @type {any} */ one) => `${one.question} ${one.after.join('+')}`.trim());
  assert.deepEqual(order('G1:0/G2:0/G3:0/U1:0/U2:0'), ['G1', 'U1', 'U2 G1+U1', 'G2 G1', 'G3 G2']);
  assert.deepEqual(order('G1:1/G2:0/G3:0/U1:1/U2:0'), ['G1', 'U1', 'U2', 'G2', 'G3 G2']);
  assert.deepEqual(order('G2:X/G3:0/U1:2/U2:1'), ['G1', 'G3 G2', 'G2 G1', 'U2 G1']);
});

test('answers that cannot both be true are named beside the blind spots', () => {
  assert.deepEqual(score(`AMPS:1/ST:EA/${HALF}/G1:0/G2:1`, half).contradictions, [{ id: 'shared-but-undefined' }]);
  assert.deepEqual(score(`AMPS:1/ST:EA/${HALF}/G1:1/G2:1`, half).contradictions, []);
  assert.deepEqual(score(`AMPS:1/ST:EA/${HALF}/G2:1`, half).contradictions, []);
});

test('the range of complete answers is the rounded score itself', () => {
  forRandomAccounts(9, (model, account, asOf) => {
    const result = scoreAssessment(model, account, asOf);
    for (const { score: shown, range } of [result, ...result.dimensions, ...result.stages]) {
      if (range.low === range.high) assert.equal(shown ?? range.low, range.low);
    }
    if (result.coverage < 100 || result.questions.some((/** @type {any} */ one) => one.level === null)) return;
    for (const { score: shown, range } of [result, ...result.dimensions, ...result.stages]) {
      assert.deepEqual(range, { low: shown, high: shown });
    }
  });
});

test('the sums of a dimension are those of its questions', () => {
  const { dimensions } = score(SAMPLE);
  assert.deepEqual(dimensions.map((/** @type {any} */ one) => [one.earned, one.lost, one.unknown]),
    [[3.75, 1.25, 0], [10.416667, 6.25, 8.333333], [6.666667, 33.333333, 0], [22.5, 7.5, 0]]);
});

test('a draft has no weights, and all that can be told without', () => {
  const { stage, ...draft } = sample();
  const [full, result] = [scoreAssessment(builtIn, sample()), scoreAssessment(builtIn, draft)];
  assert.deepEqual([result.vector, result.stage, result.score, result.band, result.certain, result.range,
    result.coverage, result.path], [null, null, null, null, false, null, null, null]);
  assert.deepEqual([result.steps, result.robustness], [[], []]);
  assert.deepEqual(result.stages, full.stages);
  assert.deepEqual(result.blind_spots, full.blind_spots);
  const none = { earned: null, lost: null, unknown: null };
  assert.deepEqual(result.dimensions,
    full.dimensions.map((/** @type {any} */ one) => ({ ...one, weight: null, ...none })));
  assert.deepEqual(result.questions, full.questions.map((/** @type {any} */ one) => ({ ...one, ...none })));
  assert.deepEqual(Object.keys(result), Object.keys(full));
});

test('answers in dimensions without weight give them a score and the account none', () => {
  const result = score('AMPS:1/ST:FI/MD:zero-weight@1.1/U1:1', zeroWeight);
  assert.equal(result.dimensions[1].score, 33);
  assert.equal(result.score, null);
  assert.deepEqual(result.steps.map((/** @type {any} */ one) => one.question),
    ['F2', 'F1', 'U2', 'P1', 'P2']);
});

test('an answer is stale from the day after its last valid day', () => {
  const account = { ...sample(), date: '2024-01-01' };
  assert.deepEqual(scoreAssessment(builtIn, account, '2024-06-29').stale, []);
  assert.deepEqual(scoreAssessment(builtIn, account, '2024-06-30').stale, ['S1', 'S2', 'S3', 'S4']);
  assert.equal(scoreAssessment(builtIn, account, '2024-06-30').vector, `${SAMPLE}/DT:2024-01-01`);
});

test('an override is repeated up to its last day and changes no number', () => {
  const override = { band: 'healthy', reason: 'New sponsor.', author: 'Account team', until: '2024-02-29' };
  const account = { ...sample(), override };
  const plain = scoreAssessment(builtIn, sample(), '2024-02-29');
  assert.deepEqual(scoreAssessment(builtIn, account, '2024-02-29'), { ...plain, override });
  assert.deepEqual(scoreAssessment(builtIn, account, '2024-03-01'), plain);
});

test('a vector is written in model order with its model and date', () => {
  const text = 'AMPS:1/ST:TH/MD:zero-weight@1.1/P2:2/F1:0/DT:2024-02-29';
  assert.equal(formatVector(zeroWeight, parseVector(zeroWeight, text)),
    'AMPS:1/ST:TH/MD:zero-weight@1.1/F1:0/F2:X/U1:X/U2:X/P1:X/P2:2/DT:2024-02-29');
  assert.equal(formatVector(builtIn, parseVector(builtIn, SAMPLE)), SAMPLE);
});

// Only P1 and the stage changed. P1, one of three, weighs 30 of 100 on average: 30 * 75 / 3 / 100 = 7.5.
// Proof gained 20 of weight at an average of (50/3 + 125/3) / 2 = 175/6; Alignment lost 5 at 75, Milestones
// 15 at 200/3, and Signals none.
test('the effects of a complete change are those worked out by hand', () => {
  const old = SAMPLE.replace('ST:RN', 'ST:AG').replace('M3:X', 'M3:3');
  const now = old.replace('ST:AG', 'ST:RN').replace('P1:1', 'P1:4');
  const change = explainChange(builtIn, parseVector(builtIn, old), parseVector(builtIn, now));
  assert.equal(change.complete, true);
  assert.deepEqual(change.answers.filter((/** @type {any} */ one) => one.points !== 0),
    [{ question: 'P1', points: 7.5, exact: '15/2' }]);
  assert.deepEqual(change.stages, [
    { dimension: 'alignment', points: -3.75, exact: '-15/4' },
    { dimension: 'milestones', points: -10, exact: '-10' },
    { dimension: 'proof', points: 5.833333, exact: '35/6' },
    { dimension: 'signals', points: 0, exact: '0' },
  ]);
  assert.deepEqual(change.difference, { points: -0.416667, exact: '-5/12' });
  assert.deepEqual(change.coverage, { points: 0, exact: '0' });
});

test('a question answered only once leaves its effect to coverage', () => {
  // Fit goes from (1 * 50 + 4 * 0) / 5 to 50, and it is all that counts in this stage.
  const [before, after] = ['F1:1/F2:0', 'F1:1/F2:X'].map(answers =>
    parseVector(zeroWeight, `AMPS:1/ST:FI/MD:zero-weight@1.1/${answers}`));
  const change = explainChange(zeroWeight, before, after);
  assert.equal(change.complete, false);
  assert.deepEqual(change.answers, [{ question: 'F1', points: 0, exact: '0' }]);
  assert.deepEqual(change.difference, { points: 40, exact: '40' });
  assert.deepEqual(change.coverage, { points: 40, exact: '40' });
});

test('a dimension answered in neither leaves to coverage what its weight would have taken', () => {
  // Fit goes from 10 to 20 and takes the score along, though it weighs 34 of 100: 34 * 50 / 5 / 100 = 3.4.
  const [before, after] = ['F1:1/F2:0', 'F1:2/F2:0'].map(answers =>
    parseVector(zeroWeight, `AMPS:1/ST:ST/MD:zero-weight@1.1/${answers}`));
  const change = explainChange(zeroWeight, before, after);
  assert.deepEqual(change.difference, { points: 10, exact: '10' });
  assert.deepEqual(change.answers[0], { question: 'F1', points: 3.4, exact: '17/5' });
  assert.deepEqual(change.stages[1], { dimension: 'use', points: 0, exact: '0' });
  assert.deepEqual(change.coverage, { points: 6.6, exact: '33/5' });
});

// The formulas promise this of their own; the document would hide a breach in its coverage.
test('the effects of every complete change leave no rest', () => {
  const rng = seeded(8);
  let seen = 0;
  for (let round = 0; round < 400; round += 1) {
    const model = round % 2 > 0 ? builtIn : randomModel(rng);
    const [before, after] = randomPair(rng, model);
    if ([before, after].some(account => exactValues(model, account).score === null)) continue;
    const { complete, coverage } = explainChange(model, before, after);
    if (!complete) continue;
    assert.deepEqual(coverage, { points: 0, exact: '0' });
    seen += 1;
  }
  assert.ok(seen >= 100, `only ${seen} complete changes were seen`);
});

/** @param {number} seed @param {(model: any, account: any, asOf: string | null) => void} check */
function forRandomAccounts(seed, check) {
  const rng = seeded(seed);
  const models = [builtIn, zeroWeight, ...Array.from({ length: 20 }, () => randomModel(rng))];
  for (const model of models) {
    for (let number = 0; number < 20; number += 1) {
      const account = number % 2 > 0 ? parseVector(model, randomVector(rng, model))
        : randomAssessment(rng, model, { dates: true, overrides: true });
      check(model, account, number % 3 > 0 ? null : randomDate(rng, 2023, 2025));
    }
  }
}

test('the score never leaves its range', () => {
  forRandomAccounts(1, (model, account, asOf) => {
    const exact = exactValues(model, account, asOf);
    assert.ok(exact.low.compare(exact.high) <= 0);
    if (exact.score === null) return;
    assert.ok(exact.low.compare(exact.score) <= 0);
    assert.ok(exact.score.compare(exact.high) <= 0);
  });
});

test('earned, lost and unknown of all questions make up 100, and earned the low end', () => {
  forRandomAccounts(2, (model, account, asOf) => {
    const { questions } = scoreAssessment(model, account, asOf);
    /** @param {string} member */
    const sum = member => questions.reduce((/** @type {number} */ total, /** @type {any} */ one) =>
      total + one[member], 0);
    const tolerance = questions.length * 2e-6;
    const { low } = exactValues(model, account, asOf);
    assert.ok(Math.abs(sum('earned') + sum('lost') + sum('unknown') - 100) <= tolerance);
    assert.ok(Math.abs(sum('earned') - Number(low.over) / Number(low.under)) <= tolerance);
  });
});

/** @template T @param {T | null} value @returns {T} */
function known(value) {
  assert.ok(value !== null);
  return value;
}

/**
 * The score after raises, found by scoring the raised account anew.
 * @param {any} model @param {any} account @param {Record<string, number>} levels
 */
function raised(model, account, levels) {
  const answers = { ...account.answers };
  for (const [id, level] of Object.entries(levels)) answers[id] = { level };
  return known(exactValues(model, { ...account, answers }).score);
}

test('the path is the one that trying every combination of levels finds', () => {
  const rng = seeded(3);
  let found = 0;
  for (let round = 0; round < 60; round += 1) {
    const model = randomModel(rng);
    // Two questions a dimension leave few enough combinations. The rest might ask for the others.
    model.dimensions.forEach((/** @type {any} */ dimension) => {
      dimension.questions.splice(2);
      for (const question of dimension.questions) delete question.after;
    });
    model.blind_spots = [];
    delete model.contradictions;
    const account = parseVector(model, randomVector(rng, model));
    const questions = model.dimensions.flatMap((/** @type {any} */ dimension) => dimension.questions)
      .filter((/** @type {any} */ question) => typeof account.answers[question.id]?.level === 'number');
    const combinations = questions.reduce((/** @type {number} */ product, /** @type {any} */ question) =>
      product * (question.levels.length - account.answers[question.id].level), 1);
    const result = scoreAssessment(model, account);
    if (combinations > 3000 || result.score === null) continue;
    const place = model.bands.findIndex((/** @type {any} */ band) => band.id === result.band);
    const target = model.bands[place + 1]?.min;

    /** @typedef {import('./oracle.js').Rational} Rational */
    /** @type {{ raises: number, score: Rational, levels: Record<string, number> } | null} */
    let best = null;
    /** @param {number} index @param {Record<string, number>} levels @param {number} raises */
    const tryAll = (index, levels, raises) => {
      if (best && raises > best.raises) return;
      if (index < questions.length) {
        const { id, levels: { length } } = questions[index];
        // Highest first, so that of equals the one that raises early questions most is met first.
        for (let level = length - 1; level >= account.answers[id].level; level -= 1) {
          tryAll(index + 1, { ...levels, [id]: level }, raises + level - account.answers[id].level);
        }
        return;
      }
      const reached = raised(model, account, levels);
      const shown = Number((reached.over * 20n + reached.under) / (2n * reached.under));
      if (shown < Math.round(target * 10)) return;
      if (!best || raises < best.raises || reached.compare(best.score) > 0) {
        best = { raises, score: reached, levels };
      }
    };
    if (target !== undefined) tryAll(0, {}, 0);
    const expected = /** @type {{ raises: number, levels: Record<string, number> } | null} */ (best);
    assert.equal(result.path?.raises, expected?.raises);
    assert.deepEqual(result.path?.steps, expected && questions
      .map((/** @type {any} */ { id }) =>
        ({ question: id, from: account.answers[id].level, to: expected.levels[id] }))
      .filter((/** @type {any} */ step) => step.to > step.from) || undefined);
    if (expected) found += 1;
  }
  assert.ok(found >= 15, `only ${found} paths were compared`);
});

test('robustness is the extreme over every way to move whole points', () => {
  const rng = seeded(4);
  for (let round = 0; round < 60; round += 1) {
    const model = randomModel(rng);
    const account = parseVector(model, randomVector(rng, model));
    const result = scoreAssessment(model, account);
    if (result.score === null) continue;
    const stage = model.stages.find((/** @type {any} */ one) => one.id === account.stage);
    const scored = model.dimensions.filter((/** @type {any} */ one, /** @type {number} */ index) =>
      result.dimensions[index].score !== null);
    // Alone in a stage, a dimension is the score; a floating-point number is near enough for one decimal.
    const worth = scored.map((/** @type {any} */ dimension) => {
      const weights = Object.fromEntries(model.dimensions.map((/** @type {any} */ one) =>
        [one.id, one.id === dimension.id ? 100 : 0]));
      const alone = { ...model, min_coverage: 0, stages: [{ ...stage, weights }] };
      const exact = known(exactValues(alone, account).score);
      return Number(exact.over) / Number(exact.under);
    });
    const weights = scored.map((/** @type {any} */ { id }) => stage.weights[id]);
    const all = weights.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b);
    for (const { shift, low, high } of result.robustness) {
      // The extremes over all changes, by how much was taken and how much was given so far.
      let reachable = new Map([['0 0', [0, 0]]]);
      weights.forEach((/** @type {number} */ weight, /** @type {number} */ index) => {
        const next = new Map();
        for (const [key, [least, most]] of reachable) {
          const [taken, given] = key.split(' ').map(Number);
          for (let change = -Math.min(weight, shift - taken); change <= shift - given; change += 1) {
            const state = `${taken + Math.max(0, -change)} ${given + Math.max(0, change)}`;
            const [lowest, highest] = next.get(state) ?? [Infinity, -Infinity];
            const own = (weight + change) * worth[index];
            next.set(state, [Math.min(lowest, least + own), Math.max(highest, most + own)]);
          }
        }
        reachable = next;
      });
      const balanced = [...reachable].filter(([key]) => key.split(' ')[0] === key.split(' ')[1]);
      const lowest = Math.min(...balanced.map(([, [least]]) => least)) / all;
      const highest = Math.max(...balanced.map(([, [, most]]) => most)) / all;
      assert.ok(Math.abs(low - lowest) <= 0.0500001, `${low} is not ${lowest}`);
      assert.ok(Math.abs(high - highest) <= 0.0500001, `${high} is not ${highest}`);
    }
  }
});

test('each step leads where scoring the changed account anew leads', () => {
  forRandomAccounts(5, (model, account) => {
    const result = scoreAssessment(model, account);
    const tops = Object.fromEntries(model.dimensions.flatMap((/** @type {any} */ dimension) => dimension.questions)
      .map((/** @type {any} */ { id, levels }) => [id, levels.length - 1]));
    for (const { question, kind, to, gain, score: after, band, worst, best } of result.steps) {
      const anew = (/** @type {number} */ level) => scoreAssessment(model,
        { ...account, answers: { ...account.answers, [question]: { level } } });
      if (kind === 'raise') {
        assert.deepEqual([after, band], [anew(to).score, anew(to).band]);
        assert.equal(Math.round(result.score * 10) + Math.round(gain * 10), Math.round(after * 10));
      } else {
        assert.deepEqual([worst, best], [anew(0).score, anew(tops[question]).score]);
      }
    }
  });
});

test('no step that waits stands before one that does not', () => {
  forRandomAccounts(10, (model, account) => {
    const waits = scoreAssessment(model, account).steps.map((/** @type {any} */ one) => one.after.length > 0);
    assert.deepEqual(waits, [...waits].sort((a, b) => Number(a) - Number(b)));
  });
});

test('answering never turns a score back into none', () => {
  forRandomAccounts(11, (model, account) => {
    const { score: before, questions } = scoreAssessment(model, account);
    if (before === null) return;
    for (const { id, level } of questions) {
      if (level !== null) continue;
      const answers = { ...account.answers, [id]: { level: 1 } };
      assert.notEqual(scoreAssessment(model, { ...account, answers }).score, null);
    }
  });
});

test('drafts of any model say what any stage would say', () => {
  const rng = seeded(12);
  for (let round = 0; round < 100; round += 1) {
    const model = round % 2 > 0 ? builtIn : randomModel(rng);
    const draft = randomDraft(rng, model);
    const result = scoreAssessment(model, draft, '2024-06-30');
    const staged = scoreAssessment(model, { ...draft, stage: model.stages[0].id }, '2024-06-30');
    for (const member of ['stages', 'blind_spots', 'contradictions', 'stale', 'override', 'model']) {
      assert.deepEqual(result[member], staged[member]);
    }
  }
});

test('random models keep the rules for models', () => {
  const rng = seeded(6);
  for (let round = 0; round < 200; round += 1) {
    const model = randomModel(rng);
    for (const { weights } of model.stages) {
      assert.equal(Object.values(weights).reduce((a, b) => a + b), 100);
    }
    const questions = model.dimensions.flatMap((/** @type {any} */ dimension) => dimension.questions);
    assert.equal(new Set(questions.map((/** @type {any} */ one) => one.id)).size, questions.length);
    for (const { levels } of questions) {
      const points = levels.map((/** @type {any} */ level) => level.points);
      assert.deepEqual([points[0], points.at(-1)], [0, 100]);
      assert.ok(points.length >= 2 && points.length <= 10);
      assert.ok(points.every((/** @type {number} */ one, /** @type {number} */ index) =>
        index === 0 || one > points[index - 1]));
    }
  }
});

test('the same seed gives the same accounts', () => {
  const draw = () => {
    const rng = seeded(7);
    return [randomVector(rng, randomModel(rng)), between(rng, 0, 1000000)];
  };
  assert.deepEqual(draw(), draw());
});

test('the golden cases are those that the oracle writes today', () => {
  const make = fileURLToPath(new URL('../golden/make.js', import.meta.url));
  const run = spawnSync(process.execPath, [make, '--check'], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
});
