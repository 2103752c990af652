// The scoring rules a second time, written from their text alone and in the plainest way that is
// exact. It shares nothing with the core, so that where the two agree neither is a copy of the
// other's mistake. It expects valid models, assessments and vectors: refusals are tested elsewhere.

/** @typedef {any} Model         a model document */
/** @typedef {any} Assessment    an assessment document */
/** @typedef {any} Result        a result document */
/** @typedef {any} Change        a change document */

// What scoring needs of a model, as whole numbers.
/** @typedef {{ id: string, weight: bigint, points: bigint[], levels: any[], validDays: number | undefined,
 *    dimension: number, after: string[] }} Question  dimension: its place in the model */
/** @typedef {{ id: string, weight: bigint, questions: Question[] }} Dimension */
/** @typedef {{ id: string, code: string, weights: bigint[] }} Stage  weights: one a dimension */
/** @typedef {{ name: string, minCoverage: bigint, dimensions: Dimension[], questions: Question[],
 *    stages: Stage[], bands: { id: string, min: bigint }[], blindSpots: any[], contradictions: any[] }} Facts
 *    minCoverage: in percent, min: in tenths */

/** @typedef {{ weight: bigint, answered: bigint, score: Rational | null, low: Rational, high: Rational,
 *    coverage: Rational }} Reading  of one dimension */
/** @typedef {{ scoredWeight: bigint, score: Rational | null, low: Rational, high: Rational,
 *    coverage: Rational, isComplete: boolean }} Verdict  under one stage */
/** @typedef {'earned' | 'lost' | 'unknown'} Share */

const BUILT_IN = 'amps@1.0.0';

/** A fraction of two BigInts, the lower one positive. */
export class Rational {
  /** @param {bigint} over @param {bigint} [under] */
  constructor(over, under = 1n) {
    this.over = over;
    this.under = under;
  }

  /** @param {Rational} other */
  plus(other) {
    // Fractions are never reduced; sharing a denominator where possible keeps them from growing.
    return this.under === other.under
      ? new Rational(this.over + other.over, this.under)
      : new Rational(this.over * other.under + other.over * this.under, this.under * other.under);
  }

  /** @param {Rational} other */
  minus(other) {
    return this.plus(new Rational(-other.over, other.under));
  }

  /** @param {Rational} other */
  times(other) {
    return new Rational(this.over * other.over, this.under * other.under);
  }

  /** @param {bigint} divisor */
  dividedBy(divisor) {
    return new Rational(this.over, this.under * divisor);
  }

  /** @param {Rational} other negative, zero or positive, as for Array.sort */
  compare(other) {
    const difference = this.over * other.under - other.over * this.under;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** @param {Rational} other */
  equals(other) {
    return this.compare(other) === 0;
  }
}

// Rounding knows only values of 0 and more, where BigInt division rounds down. The answer counts
// units: tenths for a scale of 10, millionths for 1,000,000.

/** @param {Rational} value @param {bigint} scale */
const down = (value, scale) => value.over * scale / value.under;

/** @param {Rational} value @param {bigint} scale */
const up = (value, scale) => (value.over * scale + value.under - 1n) / value.under;

/** @param {Rational} value @param {bigint} scale */
const halfUp = (value, scale) => (2n * value.over * scale + value.under) / (2n * value.under);

/** @param {Rational} value */
const oneDecimal = value => Number(halfUp(value, 10n)) / 10;

/** @param {Rational | null} value */
const oneDecimalOrNull = value => value && oneDecimal(value);

/** @param {Rational} value */
const sixDecimals = value => Number(halfUp(value, 1000000n)) / 1000000;

/** @param {number} value with at most one decimal */
const tenths = value => BigInt(Math.round(value * 10));

const ZERO = new Rational(0n);

/** @param {Rational[]} values */
const sum = values => values.reduce((total, value) => total.plus(value), ZERO);

/** @param {bigint[]} values */
const total = values => values.reduce((a, b) => a + b, 0n);

/** @param {string} date YYYY-MM-DD */
function dayNumber(date) {
  const [year, month, day] = date.split('-').map(Number);
  // Date.UTC would read the years 1 to 99 as 1901 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86400000;
}

// Models are asked for the same facts thousands of times in a run.
/** @type {WeakMap<object, Facts>} */
const known = new WeakMap();

/** @param {Model} model */
function facts(model) {
  let found = known.get(model);
  if (!found) {
    found = readModel(model);
    known.set(model, found);
  }
  return found;
}

/** @param {Model} model @returns {Facts} */
function readModel(model) {
  /** @type {Dimension[]} */
  const dimensions = model.dimensions.map((/** @type {any} */ dimension, /** @type {number} */ index) => {
    /** @type {Question[]} */
    const questions = dimension.questions.map((/** @type {any} */ question) => ({
      id: question.id,
      weight: BigInt(question.weight ?? 1),
      points: question.levels.map((/** @type {any} */ level) => BigInt(level.points)),
      levels: question.levels,
      validDays: question.valid_days,
      dimension: index,
      after: question.after ?? [],
    }));
    return {
      id: dimension.id,
      questions,
      weight: total(questions.map(question => question.weight)),
    };
  });
  return {
    name: `${model.id}@${model.version}`,
    minCoverage: BigInt(model.min_coverage ?? 0),
    dimensions,
    questions: dimensions.flatMap(dimension => dimension.questions),
    stages: model.stages.map((/** @type {any} */ stage) => ({
      id: stage.id,
      code: stage.code,
      weights: dimensions.map(dimension => BigInt(stage.weights[dimension.id])),
    })),
    bands: model.bands.map((/** @type {any} */ band) => ({ id: band.id, min: tenths(band.min) })),
    blindSpots: model.blind_spots ?? [],
    contradictions: model.contradictions ?? [],
  };
}

/**
 * Undefined for a draft, which has no stage yet.
 * @param {Facts} model @param {Assessment} assessment
 */
const stageOf = (model, assessment) => model.stages.find(stage => stage.id === assessment.stage);

/**
 * The level that counts for each question in model order, null where there is none, and the
 * questions whose answer is too old to count. "Not sure" never goes stale: it is not an answer.
 * @param {Facts} model @param {Assessment} assessment @param {string | null} asOf
 */
function countedLevels(model, assessment, asOf) {
  /** @type {string[]} */
  const stale = [];
  const levels = model.questions.map(question => {
    const answer = assessment.answers[question.id];
    if (!answer || answer.level === 'X') return null;
    const date = answer.date ?? assessment.date;
    if (asOf && date && question.validDays && dayNumber(asOf) - dayNumber(date) > question.validDays) {
      stale.push(question.id);
      return null;
    }
    return answer.level;
  });
  return { levels, stale };
}

/**
 * What the answers say about each dimension, whatever its weight.
 * @param {Facts} model @param {(number | null)[]} levels
 */
function readDimensions(model, levels) {
  let index = 0;
  return model.dimensions.map(dimension => {
    let answered = 0n;
    let points = 0n;
    for (const question of dimension.questions) {
      const level = levels[index++];
      if (level === null) continue;
      answered += question.weight;
      points += question.weight * question.points[level];
    }
    return {
      weight: dimension.weight,
      answered,
      score: answered ? new Rational(points, answered) : null,
      low: new Rational(points, dimension.weight),
      high: new Rational(points + 100n * (dimension.weight - answered), dimension.weight),
      coverage: new Rational(answered, dimension.weight),
    };
  });
}

/** @param {Facts} model @param {Stage} stage @param {Reading[]} dimensions @returns {Verdict} */
function readStage(model, stage, dimensions) {
  const shares = stage.weights.map(weight => new Rational(weight));
  const scoredWeight = total(stage.weights.filter((_, index) => dimensions[index].score !== null));
  /** @param {'low' | 'high' | 'coverage'} member */
  const weigh = member => sum(dimensions.map((dimension, index) => shares[index].times(dimension[member])));
  const coverage = weigh('coverage');
  // One answer is no verdict.
  const isEnough = scoredWeight > 0n && coverage.compare(new Rational(model.minCoverage)) >= 0;
  return {
    scoredWeight,
    score: !isEnough ? null : sum(dimensions.map(({ score }, index) =>
      score === null ? ZERO : shares[index].times(score))).dividedBy(scoredWeight),
    low: weigh('low').dividedBy(100n),
    high: weigh('high').dividedBy(100n),
    coverage,
    // What has no weight is of no concern.
    isComplete: dimensions.every(({ weight, answered }, index) =>
      stage.weights[index] === 0n || answered === weight),
  };
}

/**
 * Both ends in tenths: of complete answers the rounded score itself.
 * @param {{ score: Rational | null, low: Rational, high: Rational }} reading @param {boolean} isComplete
 */
function roundedRange({ score, low, high }, isComplete) {
  if (!isComplete || !score) return { low: down(low, 10n), high: up(high, 10n) };
  const both = halfUp(score, 10n);
  return { low: both, high: both };
}

/** @param {{ score: Rational | null, low: Rational, high: Rational }} reading @param {boolean} isComplete */
function shownRange(reading, isComplete) {
  const { low, high } = roundedRange(reading, isComplete);
  return { low: Number(low) / 10, high: Number(high) / 10 };
}

/** @param {Facts} model @param {bigint} score in tenths */
function bandIndex(model, score) {
  let index = 0;
  model.bands.forEach((band, place) => {
    if (band.min <= score) index = place;
  });
  return index;
}

/** @param {Facts} model @param {Rational | null} score */
const bandOf = (model, score) =>
  score === null ? null : model.bands[bandIndex(model, halfUp(score, 10n))].id;

/**
 * What a question holds of the 100 points: earned and lost where answered, unknown where not.
 * @param {Facts} model @param {Stage} stage @param {number} index of the question @param {number | null} level
 * @returns {Record<Share, Rational>}
 */
function sharesOf(model, stage, index, level) {
  const { dimension, weight, points } = model.questions[index];
  const share = new Rational(stage.weights[dimension] * weight, model.dimensions[dimension].weight);
  if (level === null) return { earned: ZERO, lost: ZERO, unknown: share };
  return {
    earned: share.times(new Rational(points[level], 100n)),
    lost: share.times(new Rational(100n - points[level], 100n)),
    unknown: ZERO,
  };
}

/** @param {Record<Share, Rational>[]} shares */
const shownShares = shares => ({
  earned: sixDecimals(sum(shares.map(({ earned }) => earned))),
  lost: sixDecimals(sum(shares.map(({ lost }) => lost))),
  unknown: sixDecimals(sum(shares.map(({ unknown }) => unknown))),
});

/**
 * One step a question: its next raise, or to find it out. Those that wait for nothing come first, and in
 * each part those that bring or decide most.
 * @param {Facts} model @param {(number | null)[]} levels
 * @param {Stage} stage @param {Reading[]} dimensions @param {Verdict} verdict
 */
function listSteps(model, levels, stage, dimensions, verdict) {
  /** @param {number} index of the question @param {number} level */
  const scoreWith = (index, level) => readStage(model, stage,
    readDimensions(model, levels.map((own, place) => place === index ? level : own))).score;
  /** @param {string} id of a question that comes first */
  const isOpen = id => {
    const index = model.questions.findIndex(question => question.id === id);
    const level = levels[index];
    return level === null || model.questions[index].points[level] < 50n;
  };
  /** @type {{ exact: Rational, step: any }[]} */
  const found = [];
  model.questions.forEach((question, index) => {
    const level = levels[index];
    const dimension = dimensions[question.dimension];
    const importance = stage.weights[question.dimension] * question.weight;
    const after = question.after.filter(isOpen);
    if (level === null) {
      const swing = new Rational(importance, dimension.weight);
      found.push({
        exact: swing,
        step: {
          question: question.id,
          kind: 'find_out',
          from: null,
          to: null,
          gain: null,
          score: null,
          band: null,
          swing: oneDecimal(swing),
          worst: oneDecimalOrNull(scoreWith(index, 0)),
          best: oneDecimalOrNull(scoreWith(index, question.points.length - 1)),
          after,
          next: null,
        },
      });
    } else if (verdict.score !== null && level + 1 < question.points.length) {
      const rise = question.points[level + 1] - question.points[level];
      const gain = new Rational(importance * rise, dimension.answered * verdict.scoredWeight);
      const score = verdict.score.plus(gain);
      found.push({
        exact: gain,
        step: {
          question: question.id,
          kind: 'raise',
          from: level,
          to: level + 1,
          // As shown, so that it adds up on the page.
          gain: Number(halfUp(score, 10n) - halfUp(verdict.score, 10n)) / 10,
          score: oneDecimal(score),
          band: bandOf(model, score),
          swing: null,
          worst: null,
          best: null,
          after,
          next: question.levels[level].next,
        },
      });
    }
  });
  /** @param {{ step: any }} entry */
  const waits = ({ step }) => Number(step.after.length > 0);
  return found.sort((a, b) => waits(a) - waits(b) || b.exact.compare(a.exact)).map(entry => entry.step);
}

/**
 * The way to the next band, by dynamic programming over the number of raises: best[i][r] is the most
 * that exactly r raises can add when only question i and those after it may be raised.
 * @param {Facts} model @param {(number | null)[]} levels
 * @param {Stage} stage @param {Reading[]} dimensions @param {Verdict} verdict
 */
function findPath(model, levels, stage, dimensions, verdict) {
  if (verdict.score === null) return null;
  const present = bandIndex(model, halfUp(verdict.score, 10n));
  if (present + 1 === model.bands.length) return null;
  const target = model.bands[present + 1].min;

  // One denominator for every gain turns their sums and comparisons into those of integers.
  let common = verdict.scoredWeight;
  for (const dimension of dimensions) if (dimension.score !== null) common *= dimension.answered;
  const candidates = model.questions.flatMap((question, index) => {
    const level = levels[index];
    if (level === null) return [];
    const { answered } = dimensions[question.dimension];
    const importance = stage.weights[question.dimension] * question.weight;
    const unit = importance * (common / verdict.scoredWeight / answered);
    return [{
      question,
      level,
      gains: question.points.slice(level).map(points => unit * (points - question.points[level])),
    }];
  });
  /** @param {bigint} gain */
  const reached = gain =>
    /** @type {Rational} */ (verdict.score).plus(new Rational(gain, common));
  /** @param {bigint} gain */
  const suffices = gain => halfUp(reached(gain), 10n) >= target;

  /** @type {(bigint | null)[][]} */
  const best = [...candidates, null].map(() => []);
  /** @param {number} index @param {number} raises @param {number} own */
  const gainWith = (index, raises, own) => {
    const rest = best[index + 1][raises - own];
    return rest === null ? null : rest + candidates[index].gains[own];
  };
  // This ends: with every answer at its top the score is 100, and no band begins above that.
  let raises = 0;
  for (;; raises += 1) {
    best[candidates.length][raises] = raises === 0 ? 0n : null;
    for (let index = candidates.length - 1; index >= 0; index -= 1) {
      /** @type {bigint | null} */
      let most = null;
      for (let own = 0; own < candidates[index].gains.length && own <= raises; own += 1) {
        const gain = gainWith(index, raises, own);
        if (gain !== null && (most === null || gain > most)) most = gain;
      }
      best[index][raises] = most;
    }
    const most = best[0][raises];
    if (most !== null && suffices(most)) break;
  }

  const score = reached(/** @type {bigint} */ (best[0][raises]));
  /** @type {{ question: string, from: number, to: number }[]} */
  const steps = [];
  let left = raises;
  candidates.forEach(({ question, level, gains }, index) => {
    let own = Math.min(gains.length - 1, left);
    while (gainWith(index, left, own) !== best[index][left]) own -= 1;
    if (own > 0) steps.push({ question: question.id, from: level, to: level + own });
    left -= own;
  });
  return { band: bandOf(model, score), raises, score: oneDecimal(score), steps };
}

/**
 * The score is the mean of as many single points as the scored dimensions have weight, each worth its
 * dimension's score. To move a point of weight is to let it be worth another dimension's score.
 * @param {Facts} model @param {Stage} stage @param {Reading[]} dimensions @param {Verdict} verdict
 * @param {number} shift
 */
function testRobustness(model, stage, dimensions, verdict, shift) {
  if (verdict.score === null) return { shift, low: null, high: null, certain: false };
  const ordered = dimensions
    .flatMap(({ score }, index) => score ? [{ score, weight: Number(stage.weights[index]) }] : [])
    .sort((a, b) => a.score.compare(b.score));
  const points = ordered.flatMap(({ score, weight }) => Array(weight).fill(score));
  const worst = ordered[0].score;
  const best = ordered[ordered.length - 1].score;
  const moved = Math.min(shift, points.length);
  const kept = points.length - moved;
  const low = mean([...points.slice(0, kept), ...Array(moved).fill(worst)]);
  const high = mean([...points.slice(moved), ...Array(moved).fill(best)]);
  const band = bandOf(model, verdict.score);
  return {
    shift,
    low: oneDecimal(low),
    high: oneDecimal(high),
    certain: bandOf(model, low) === band && bandOf(model, high) === band,
  };
}

/** @param {Rational[]} values */
function mean(values) {
  /** @type {Map<bigint, bigint>} */
  const overByUnder = new Map();
  for (const { over, under } of values) overByUnder.set(under, (overByUnder.get(under) ?? 0n) + over);
  return sum([...overByUnder].map(([under, over]) => new Rational(over, under)))
    .dividedBy(BigInt(values.length));
}

/**
 * Those of the blind spots or contradictions whose conditions all hold.
 * @param {Facts} model @param {any[]} warnings @param {(number | null)[]} levels @param {Reading[]} dimensions
 */
function fired(model, warnings, levels, dimensions) {
  /** @param {string} target */
  const valueOf = target => {
    const dimension = model.dimensions.findIndex(one => one.id === target);
    if (dimension >= 0) return dimensions[dimension].score;
    const index = model.questions.findIndex(one => one.id === target);
    const level = levels[index];
    return level === null ? null : new Rational(model.questions[index].points[level]);
  };
  return warnings
    .filter(({ when }) => when.every((/** @type {any} */ condition) => {
      const value = valueOf(condition.target);
      if (value === null) return false;
      const order = value.compare(new Rational(tenths(condition.value), 10n));
      return condition.op === '>=' ? order >= 0 : order <= 0;
    }))
    .map(({ id }) => ({ id }));
}

/** @param {Assessment} assessment @param {string | null} asOf */
function overrideInForce(assessment, asOf) {
  const { override } = assessment;
  if (!override) return null;
  if (asOf && override.until && dayNumber(asOf) > dayNumber(override.until)) return null;
  return {
    band: override.band,
    reason: override.reason,
    author: override.author,
    until: override.until ?? null,
  };
}

/**
 * The result document of an assessment; JSON.stringify prints it as every layer must. Without a stage, what
 * needs weights is null.
 * @param {Model} modelDocument @param {Assessment} assessment @param {string | null} [asOf]
 * @returns {Result}
 */
export function scoreAssessment(modelDocument, assessment, asOf = null) {
  const model = facts(modelDocument);
  const stage = stageOf(model, assessment);
  const { levels, stale } = countedLevels(model, assessment, asOf);
  const dimensions = readDimensions(model, levels);
  const shares = stage && model.questions.map((_, index) => sharesOf(model, stage, index, levels[index]));
  const none = { earned: null, lost: null, unknown: null };

  return {
    ...(stage ? showVerdict(model, modelDocument, assessment, stage, dimensions) : {
      vector: null, stage: null, score: null, band: null, certain: false, range: null, coverage: null,
    }),
    dimensions: model.dimensions.map(({ id }, index) => ({
      id,
      weight: stage ? Number(stage.weights[index]) : null,
      score: oneDecimalOrNull(dimensions[index].score),
      range: shownRange(dimensions[index], dimensions[index].answered === dimensions[index].weight),
      ...(shares ? shownShares(shares.filter((_, place) => model.questions[place].dimension === index)) : none),
    })),
    questions: model.questions.map(({ id, points }, index) => {
      const level = levels[index];
      return {
        id,
        level,
        points: level === null ? null : Number(points[level]),
        ...(shares ? shownShares([shares[index]]) : none),
      };
    }),
    stages: model.stages.map(one => {
      const other = readStage(model, one, dimensions);
      return {
        id: one.id,
        score: oneDecimalOrNull(other.score),
        range: shownRange(other, other.isComplete),
        band: bandOf(model, other.score),
      };
    }),
    ...(stage ? explain(model, levels, stage, dimensions) : { steps: [], path: null, robustness: [] }),
    blind_spots: fired(model, model.blindSpots, levels, dimensions),
    contradictions: fired(model, model.contradictions, levels, dimensions),
    stale,
    override: overrideInForce(assessment, asOf),
    model: { id: modelDocument.id, version: modelDocument.version },
  };
}

/**
 * @param {Facts} model @param {Model} modelDocument @param {Assessment} assessment @param {Stage} stage
 * @param {Reading[]} dimensions
 */
function showVerdict(model, modelDocument, assessment, stage, dimensions) {
  const verdict = readStage(model, stage, dimensions);
  const band = bandOf(model, verdict.score);
  const ends = roundedRange(verdict, verdict.isComplete);
  return {
    vector: formatVector(modelDocument, assessment),
    stage: stage.id,
    score: oneDecimalOrNull(verdict.score),
    band,
    certain: [ends.low, ends.high].every(end => model.bands[bandIndex(model, end)].id === band),
    range: shownRange(verdict, verdict.isComplete),
    coverage: oneDecimal(verdict.coverage),
  };
}

/** @param {Facts} model @param {(number | null)[]} levels @param {Stage} stage @param {Reading[]} dimensions */
function explain(model, levels, stage, dimensions) {
  const verdict = readStage(model, stage, dimensions);
  return {
    steps: listSteps(model, levels, stage, dimensions, verdict),
    path: findPath(model, levels, stage, dimensions, verdict),
    robustness: [5, 10].map(shift => testRobustness(model, stage, dimensions, verdict, shift)),
  };
}

/**
 * The exact values behind a result, for tests of what must hold before any rounding.
 * @param {Model} modelDocument @param {Assessment} assessment @param {string | null} [asOf]
 */
export function exactValues(modelDocument, assessment, asOf = null) {
  const model = facts(modelDocument);
  const stage = /** @type {Stage} */ (stageOf(model, assessment));
  const { levels } = countedLevels(model, assessment, asOf);
  return readStage(model, stage, readDimensions(model, levels));
}

/** @param {bigint} a @param {bigint} b neither below 0 */
function greatestCommonDivisor(a, b) {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/** @param {Rational} value */
function exactPoints({ over, under }) {
  const size = over < 0n ? -over : over;
  const divisor = greatestCommonDivisor(size, under);
  // Six decimals of the size, sign afterwards: half away from zero. 0 minus 0 is 0, its negative is not.
  const points = sixDecimals(new Rational(size, under));
  return {
    points: over < 0n ? 0 - points : points,
    exact: under === divisor ? `${over / divisor}` : `${over / divisor}/${under / divisor}`,
  };
}

/**
 * The change document of two assessments of one account, both with a score; JSON.stringify prints it
 * as every layer must. Effects are those of the questions answered in both, as if the model had no others.
 * @param {Model} modelDocument @param {Assessment} before @param {Assessment} after
 * @returns {Change}
 */
export function explainChange(modelDocument, before, after) {
  const model = facts(modelDocument);
  const given = [before, after].map(assessment => countedLevels(model, assessment, null).levels);
  const inBoth = model.questions.map((_, index) => given.every(levels => levels[index] !== null));
  const [old, now] = [before, after].map((assessment, side) => {
    const stage = /** @type {Stage} */ (stageOf(model, assessment));
    const score = /** @type {Rational} */ (readStage(model, stage, readDimensions(model, given[side])).score);
    return {
      weights: stage.weights,
      score,
      dimensions: readDimensions(model, given[side].map((level, index) => inBoth[index] ? level : null)),
      shown: {
        vector: formatVector(modelDocument, assessment),
        stage: stage.id,
        score: oneDecimal(score),
        band: bandOf(model, score),
      },
    };
  });

  const answers = model.questions.flatMap(({ id, weight, points, dimension }, index) => {
    if (!inBoth[index]) return [];
    const [from, to] = given.map(levels => points[/** @type {number} */ (levels[index])]);
    const importance = (old.weights[dimension] + now.weights[dimension]) * weight;
    // 2 for the mean of the weights, 100 for percent.
    const effect = new Rational(importance * (to - from), 200n * old.dimensions[dimension].answered);
    return [{ id, dimension, effect }];
  });
  const stages = model.dimensions.map(({ id }, index) => {
    const [from, to] = [old, now].map(({ dimensions }) => dimensions[index].score);
    const shift = new Rational(now.weights[index] - old.weights[index], 200n);
    return { id, effect: from && to ? from.plus(to).times(shift) : ZERO };
  });
  const difference = now.score.minus(old.score);
  // Dimension by dimension, because the effects within one share their denominator.
  const explained = sum(stages.map(({ effect }, index) => sum(
    answers.filter(({ dimension }) => dimension === index).map(answer => answer.effect)).plus(effect)));

  return {
    from: old.shown,
    to: now.shown,
    difference: exactPoints(difference),
    complete: inBoth.every(Boolean),
    answers: answers.map(({ id, effect }) => ({ question: id, ...exactPoints(effect) })),
    stages: stages.map(({ id, effect }) => ({ dimension: id, ...exactPoints(effect) })),
    coverage: exactPoints(difference.minus(explained)),
    model: { id: modelDocument.id, version: modelDocument.version },
  };
}

/** @param {Model} model @param {Assessment} assessment @returns {string} */
export function formatVector(model, assessment) {
  const { name, questions } = facts(model);
  return [
    'AMPS:1',
    `ST:${stageOf(facts(model), assessment)?.code}`,
    ...(name === BUILT_IN ? [] : [`MD:${name}`]),
    ...questions.map(({ id }) => `${id}:${assessment.answers[id]?.level ?? 'X'}`),
    ...(assessment.date ? [`DT:${assessment.date}`] : []),
  ].join('/');
}

/** @param {Model} model @param {string} text a valid vector @returns {Assessment} */
export function parseVector(model, text) {
  /** @type {Assessment} */
  const assessment = {
    format: 'amps-assessment',
    version: 1,
    model: { id: model.id, version: model.version },
    stage: null,
    answers: {},
  };
  for (const part of text.split('/').slice(1)) {
    const [key, value] = part.split(':');
    if (key === 'ST') assessment.stage = facts(model).stages.find(({ code }) => code === value)?.id;
    else if (key === 'DT') assessment.date = value;
    else if (key !== 'MD') assessment.answers[key] = { level: value === 'X' ? 'X' : Number(value) };
  }
  return assessment;
}
