#include "score/score.hpp"

#include <gtest/gtest.h>

#include "helpers.hpp"

namespace amps {
namespace {

Score scored(const Model& model, const std::vector<int>& levels, std::size_t stage = 0) {
  return score(model.rules, model.rules.stages[stage], choices(levels));
}

// One question a dimension, with these weights and the points of one level between 0 and 100 each.
Model model_of(const std::vector<int>& weights, const std::vector<int>& points, const std::vector<Tenths>& bands) {
  ModelSketch sketch = sketch_of(std::vector<int>(weights.size(), 1));
  sketch.stages = {weights};
  sketch.bands = bands;
  for (std::size_t d = 0; d < points.size(); ++d) sketch.dimensions[d][0].points = {0, points[d], 100};
  return valid_model(model_text(sketch));
}

TEST(Score, WeighsDimensionsByTheStage) {
  const Model model = pocket_model();
  const Score early = scored(model, {1, x, 1}, 0);
  EXPECT_TRUE(same(*early.score, {46, 1}));
  EXPECT_TRUE(same(early.low, {40, 1}));
  EXPECT_TRUE(same(early.high, {55, 1}));
  EXPECT_TRUE(same(early.coverage, {85, 1}));
  const Score late = scored(model, {1, x, 1}, 1);
  EXPECT_TRUE(same(*late.score, {5125, 100}));
  EXPECT_TRUE(same(late.low, {4875, 100}));
  EXPECT_TRUE(same(late.high, {55, 1}));
}

TEST(Score, WeighsQuestionsWithinTheirDimension) {
  const Score whole = scored(pocket_model(), {1, 1, 0});
  EXPECT_TRUE(same(*whole.dimensions[0].score(), {220, 4}));
  EXPECT_TRUE(same(whole.dimensions[0].low(), {55, 1}));
  EXPECT_TRUE(same(whole.dimensions[0].high(), {55, 1}));
}

TEST(Score, OfADimensionIsThatOfItsAnswers) {
  const Score part = scored(pocket_model(), {1, x, x});
  EXPECT_TRUE(same(*part.dimensions[0].score(), {40, 1}));
  EXPECT_TRUE(same(part.dimensions[0].low(), {30, 1}));
  EXPECT_TRUE(same(part.dimensions[0].high(), {55, 1}));
  EXPECT_FALSE(part.dimensions[1].score());
  EXPECT_TRUE(same(part.dimensions[1].low(), {0, 1}));
  EXPECT_TRUE(same(part.dimensions[1].high(), {100, 1}));
}

TEST(Score, LeavesOutDimensionsWithoutAnAnswer) {
  const Score part = scored(pocket_model(), {x, x, 1});
  EXPECT_TRUE(same(*part.score, {55, 1}));
  EXPECT_EQ(part.scored_weight, 40);
  EXPECT_TRUE(same(part.low, {22, 1}));
  EXPECT_TRUE(same(part.high, {82, 1}));
  EXPECT_TRUE(same(part.coverage, {40, 1}));
}

TEST(Score, IsMissingWithoutAnAnswer) {
  const Score none = scored(pocket_model(), {x, x, x});
  EXPECT_FALSE(none.score);
  EXPECT_TRUE(same(none.low, {0, 1}));
  EXPECT_TRUE(same(none.high, {100, 1}));
  EXPECT_TRUE(same(none.coverage, {0, 1}));
}

TEST(Score, IsMissingWhereOnlyDimensionsWithoutWeightHaveAnswers) {
  const Model model = model_of({100, 0}, {50, 50}, {0});
  const Score none = scored(model, {x, 2});
  EXPECT_FALSE(none.score);
  EXPECT_TRUE(none.dimensions[1].score());
  EXPECT_TRUE(same(none.coverage, {0, 1}));
  const Standing shown = standing(model.rules, none);
  EXPECT_EQ(shown.score, std::nullopt);
  EXPECT_EQ(shown.band, std::nullopt);
  EXPECT_FALSE(shown.certain);
  EXPECT_EQ(shown.range.low, 0);
  EXPECT_EQ(shown.range.high, 1000);
}

TEST(Score, IsMissingBelowTheCoverageThatTheModelAsksFor) {
  ModelSketch sketch = sketch_of({3});
  sketch.min_coverage = 33;
  EXPECT_TRUE(scored(valid_model(model_text(sketch)), {1, x, x}).score);
  sketch.min_coverage = 34;
  const Model model = valid_model(model_text(sketch));
  const Score third = scored(model, {1, x, x});
  EXPECT_FALSE(third.score);
  EXPECT_TRUE(same(*third.dimensions[0].score(), {50, 1}));
  const Standing shown = standing(model.rules, third);
  EXPECT_EQ(shown.score, std::nullopt);
  EXPECT_EQ(shown.band, std::nullopt);
  EXPECT_FALSE(shown.certain);
  EXPECT_EQ(shown.range.low, 166);
  EXPECT_EQ(shown.range.high, 834);
  EXPECT_TRUE(scored(model, {1, 1, x}).score);
}

TEST(Score, IsThereAtTheVeryCoverageThatTheModelAsksFor) {
  ModelSketch sketch = sketch_of({2});
  sketch.min_coverage = 50;
  EXPECT_TRUE(scored(valid_model(model_text(sketch)), {1, x}).score);
  sketch.min_coverage = 51;
  EXPECT_FALSE(scored(valid_model(model_text(sketch)), {1, x}).score);
  sketch.min_coverage = 100;
  EXPECT_FALSE(scored(valid_model(model_text(sketch)), {1, x}).score);
  EXPECT_TRUE(scored(valid_model(model_text(sketch)), {1, 1}).score);
}

TEST(Score, GoesByTheCoverageOfTheStage) {
  ModelSketch sketch = sketch_of({1, 1});
  sketch.stages = {{90, 10}, {10, 90}};
  sketch.min_coverage = 50;
  const Model model = valid_model(model_text(sketch));
  EXPECT_TRUE(scored(model, {1, x}, 0).score);
  EXPECT_FALSE(scored(model, {1, x}, 1).score);
}

TEST(Score, SpansTheWholeScale) {
  EXPECT_TRUE(same(*scored(pocket_model(), {0, 0, 0}).score, {0, 1}));
  EXPECT_TRUE(same(*scored(pocket_model(), {2, 1, 2}).score, {100, 1}));
}

TEST(Score, IsSharedOutAmongTheQuestions) {
  const Model model = pocket_model();
  const Stage& stage = model.rules.stages[0];
  const Contribution answer = contribution(model.rules, stage, model.rules.questions[0], 1);
  EXPECT_TRUE(same(answer.earned, {18, 1}));
  EXPECT_TRUE(same(answer.lost, {27, 1}));
  EXPECT_TRUE(same(answer.unknown, {0, 1}));
  const Contribution gap = contribution(model.rules, stage, model.rules.questions[1], {});
  EXPECT_TRUE(same(gap.earned, {0, 1}));
  EXPECT_TRUE(same(gap.lost, {0, 1}));
  EXPECT_TRUE(same(gap.unknown, {15, 1}));
}

TEST(Score, IsSharedOutAmongTheDimensions) {
  const Score part = scored(pocket_model(), {1, x, 1});
  const Contribution fit = contribution(60, part.dimensions[0]);
  EXPECT_TRUE(same(fit.earned, {18, 1}));
  EXPECT_TRUE(same(fit.lost, {27, 1}));
  EXPECT_TRUE(same(fit.unknown, {15, 1}));
  const Contribution use = contribution(40, part.dimensions[1]);
  EXPECT_TRUE(same(use.earned, {22, 1}));
  EXPECT_TRUE(same(use.lost, {18, 1}));
  EXPECT_TRUE(same(use.unknown, {0, 1}));
}

TEST(Band, IsTheLastOneWhoseMinimumIsReached) {
  const Model model = pocket_model();
  EXPECT_EQ(band_of(model.rules, 0), 0U);
  EXPECT_EQ(band_of(model.rules, 404), 0U);
  EXPECT_EQ(band_of(model.rules, 405), 1U);
  EXPECT_EQ(band_of(model.rules, 799), 1U);
  EXPECT_EQ(band_of(model.rules, 800), 2U);
  EXPECT_EQ(band_of(model.rules, 1000), 2U);
}

TEST(Standing, RoundsTheScoreHalfUpAndTheRangeOutwards) {
  const Model model = pocket_model();
  const Standing late = standing(model.rules, scored(model, {1, x, 1}, 1));  // 48.75 … 51.25 … 55
  EXPECT_EQ(late.score, 513);
  EXPECT_EQ(late.range.low, 487);
  EXPECT_EQ(late.range.high, 550);
}

TEST(Standing, HasTheBandOfTheRoundedScore) {
  const Model reached = model_of({5, 36, 59}, {89, 50, 50}, {0, 405});
  const Standing up = standing(reached.rules, scored(reached, {1, 2, 0}));  // 40.45
  EXPECT_EQ(up.score, 405);
  EXPECT_EQ(up.band, 1U);
  const Model missed = model_of({5, 36, 59}, {88, 50, 50}, {0, 405});
  const Standing down = standing(missed.rules, scored(missed, {1, 2, 0}));  // 40.4
  EXPECT_EQ(down.score, 404);
  EXPECT_EQ(down.band, 0U);
}

TEST(Standing, IsCertainWhereTheWholeRangeLiesInTheBand) {
  const Model model = pocket_model();
  EXPECT_FALSE(standing(model.rules, scored(model, {1, x, 1}, 0)).certain);  // from 40, band from 40.5
  EXPECT_TRUE(standing(model.rules, scored(model, {1, x, 1}, 1)).certain);
  EXPECT_TRUE(standing(model.rules, scored(model, {2, 1, 2})).certain);
}

TEST(Standing, GoesByTheRangeAsItIsShown) {
  const Model model = model_of({1, 79, 20}, {91, 50, 50}, {0, 800});
  const Standing shown = standing(model.rules, scored(model, {x, 2, 0}));  // 79 … 80, shown as the latter
  EXPECT_EQ(shown.score, 798);
  EXPECT_EQ(shown.range.high, 800);
  EXPECT_FALSE(shown.certain);
}

TEST(Standing, HasTheRoundedScoreForBothEndsOfCompleteAnswers) {
  const Model model = model_of({1, 79, 20}, {91, 50, 50}, {0, 800});
  const Standing below = standing(model.rules, scored(model, {1, 2, 0}));  // 79.91
  EXPECT_EQ(below.score, 799);
  EXPECT_EQ(below.range.low, 799);
  EXPECT_EQ(below.range.high, 799);
  EXPECT_TRUE(below.certain);
  const Model other = model_of({1, 79, 20}, {95, 50, 50}, {0, 800});
  const Standing above = standing(other.rules, scored(other, {1, 2, 0}));  // 79.95
  EXPECT_EQ(above.score, 800);
  EXPECT_EQ(above.range.low, 800);
  EXPECT_EQ(above.range.high, 800);
  EXPECT_TRUE(above.certain);
}

TEST(Standing, IsCompleteWhereAllThatWeighsIsAnswered) {
  const Model model = model_of({1, 99, 0}, {91, 50, 50}, {0});
  const Standing shown = standing(model.rules, scored(model, {1, 0, x}));  // 0.91
  EXPECT_EQ(shown.range.low, 9);
  EXPECT_EQ(shown.range.high, 9);
}

}  // namespace
}  // namespace amps
