/** The page about the method, in English. */

export const en = {
  methodTitle: 'How AMPS scores an account',
  methodText: 'The stages, dimensions, weights, bands and rules behind the AMPS health score, with an example that is '
    + 'computed before your eyes.',
  dimensionsTitle: 'Four dimensions, weighted by stage',
  dimensionsText: 'An account is as healthy as it is close to proven value, whatever the activity. Four dimensions say how '
    + 'close. All four always count; the stage of the customer’s lifecycle only moves their share of the score.',
  stagesTitle: 'What each stage asks',
  questionsTitle: 'The questions',
  questionsText: 'Each dimension has a few questions. An answer is one of several levels, from nothing at all to fully in '
    + 'place, and each level is worth a number of points from 0 to 100. “Not sure” is an answer too.',
  scoreTitle: 'The score',
  scoreText: 'A dimension scores the mean of the points of its answered questions. The score is the mean of the '
    + 'dimensions, each with the weight it has in this stage. A dimension without any answer is left out.',
  exactText: 'The engine computes with exact fractions and rounds once, at the very end. The same answers give the same '
    + 'score in every browser and at the command line.',
  rangeTitle: 'The range',
  rangeText: 'A question without an answer is not guessed. The range is the score if everything unknown turned out worst, '
    + 'and best. How much of the weight is answered is shown beside it.',
  bandsTitle: 'The bands',
  bandsText: 'The rounded score lies in one of these bands. Where the whole range lies in it, unanswered questions cannot change it.',
  band: 'Band',
  bandFrom: 'From',
  ageTitle: 'Answers grow old',
  ageText: 'A question can say how long an answer stays true. An answer that is older counts as unknown until somebody '
    + 'says that it still holds.',
  exampleTitle: 'An example, computed now',
  exampleText: 'The engine has just scored these answers in your browser. Choose another stage to see what the weights do.',
  exampleStage: 'Stage',
  exampleAnswers: 'The answers',
  questionHead: 'Question',
  answer: 'Answer',
  pointsHead: 'Points',
  notSure: 'not sure',
  weight: 'Weight',
  dimensionScore: 'Score',
  dimensionRange: 'Range',
  total: 'Together',
  /** @param {string} score @param {string} band @param {string} low @param {string} high @param {string} answered */
  exampleResult: (score, band, low, high, answered) =>
    `The score is ${score}, ${band}. With what is unknown it lies between ${low} and ${high}; ${answered} is answered.`,
  exampleSum: 'The scores of the dimensions are shown rounded here, so the sum can differ in the last digit.',
  /** @param {string} reason */
  exampleFailed: (reason) => `The example could not be computed. ${reason}`,
  moreTitle: 'What else the answers tell',
  stepsTerm: 'Next steps',
  stepsText: 'What each answer would bring if it were one level better, and what finding out about an unknown could move.',
  pathTerm: 'The way to the next band',
  pathText: 'The fewest single-level improvements that bring the score there.',
  robustTerm: 'Robustness',
  robustText: 'Whether the band would change if some points of weight were moved between the dimensions: often it would '
    + 'not, and there is nothing to argue about.',
  changeTerm: 'What changed',
  changeText: 'The difference between two assessments, split exactly into answers, stage and coverage.',
  spotsTitle: 'Blind spots',
  spotsText: 'Patterns of answers that ordinary health scores miss. They never change the score; they are told beside it.',
  limitsTitle: 'What the score is not',
  limitsText: 'The score organises judgment, it does not replace it. It is as good as the answers, and it has not been '
    + 'calibrated on your renewals.',
};

/** @typedef {typeof en} Messages */
