#include "score/explanation.hpp"

#include <gtest/gtest.h>

#include "helpers.hpp"

namespace amps {
namespace {

// Levels under the first stage of a model, and what explains their score.
struct Case {
  Model model;
  std::vector<LevelChoice> levels;
  Score result;

  Case(Model use, const std::vector<int>& given)
      : model(std::move(use)), levels(choices(given)), result(score(model.rules, model.rules.stages[0], levels)) {}

  // "raise A1 0 +25 = 50 b2" or "find_out A1 15: 20 … 35", one a line, and what it waits for; points and scores in
  // tenths.
  std::string steps_text() const {
    std::string text;
    for (const Step& step : steps(model.rules, model.rules.stages[0], levels, result)) {
      const std::string id(model.rules.questions[step.question].id);
      const auto shown = [](const std::optional<Tenths>& value) { return value ? std::to_string(*value) : "none"; };
      if (step.kind == Step::Kind::raise) {
        EXPECT_FALSE(step.worst || step.best);
        text += "raise " + id + ' ' + std::to_string(step.from) + " +" + shown(step.gain) + " = " + shown(step.score) +
                ' ' + std::string(model.rules.bands[*step.band].id);
      } else {
        EXPECT_FALSE(step.gain || step.score || step.band);
        text += "find_out " + id + ' ' + std::to_string(round_half_up(step.points, tenth)) + ": " + shown(step.worst) +
                " … " + shown(step.best);
      }
      for (const std::size_t earlier : step.after) text += " after " + std::string(model.rules.questions[earlier].id);
      text += '\n';
    }
    return text;
  }

  // "2 raises = 500 b2: A1 0-2"; "none".
  std::string path_text() const {
    const auto path = path_to_next_band(model.rules, model.rules.stages[0], levels, result);
    if (!path) return "none";
    std::string text = std::to_string(path->raises) + " raises = " + std::to_string(path->score) + ' ' +
                       std::string(model.rules.bands[path->band].id) + ':';
    for (const PathStep& step : path->steps) {
      text += ' ' + std::string(model.rules.questions[step.question].id) + ' ' + std::to_string(step.from) + '-' +
              std::to_string(step.to);
    }
    return text;
  }

  // "453 … 468 certain"
  std::string robustness_text(int shift) const {
    const Robustness shown = robustness(model.rules, model.rules.stages[0], result, shift);
    EXPECT_EQ(shown.shift, shift);
    if (!shown.low || !shown.high) return shown.certain ? "none, certain" : "none";
    return std::to_string(*shown.low) + " … " + std::to_string(*shown.high) + (shown.certain ? " certain" : "");
  }

  std::vector<std::size_t> fired() const {
    return amps::fired(model.rules, model.rules.blind_spots, levels, result.dimensions);
  }
};

// One dimension of questions with these points.
Model model_of(const std::vector<std::vector<int>>& points, std::vector<Tenths> bands) {
  ModelSketch sketch = sketch_of({static_cast<int>(points.size())});
  for (std::size_t q = 0; q < points.size(); ++q) sketch.dimensions[0][q].points = points[q];
  sketch.bands = std::move(bands);
  return valid_model(model_text(sketch));
}

// One question of the points 0, 50, 100 in each dimension, weighed like this.
Model weighed(const std::vector<int>& weights, std::vector<Tenths> bands = {0}) {
  ModelSketch sketch = sketch_of(std::vector<int>(weights.size(), 1));
  sketch.stages = {weights};
  sketch.bands = std::move(bands);
  return valid_model(model_text(sketch));
}

TEST(Steps, RaiseAnswersAndFindOutUnknownsTheMostPointsFirst) {
  EXPECT_EQ(Case(pocket_model(), {1, x, 1}).steps_text(),
            "raise F1 1 +360 = 820 top\n"
            "raise U1 1 +180 = 640 middle\n"
            "find_out F2 150: 400 … 550\n");
}

TEST(Steps, AddUpAsTheyAreShown) {
  // A1 is worth 100/3: from 0 the score is 33.3 and then 66.7, twice 33.333.
  const Case thirds(model_of({{0, 100}, {0, 100}, {0, 100}}, {0}), {0, 0, 1});
  EXPECT_EQ(thirds.steps_text(),
            "raise A1 0 +334 = 667 b1\n"
            "raise A2 0 +334 = 667 b1\n");
}

TEST(Steps, LeaveTopLevelsOut) {
  EXPECT_EQ(Case(pocket_model(), {2, 1, 1}).steps_text(), "raise U1 1 +180 = 1000 top\n");
  EXPECT_EQ(Case(pocket_model(), {2, 1, 2}).steps_text(), "");
}

TEST(Steps, KeepTheOrderOfTheModelInATie) {
  EXPECT_EQ(Case(model_of({{0, 50, 100}, {0, 100}, {0, 50, 100}, {0, 50, 100}}, {0}), {0, 1, 1, 0}).steps_text(),
            "raise A1 0 +125 = 500 b1\n"
            "raise A3 1 +125 = 500 b1\n"
            "raise A4 0 +125 = 500 b1\n");
}

TEST(Steps, CompareExactlyWhatLooksEqual) {
  // 100/3 % of 1 point less shows as the same tenth.
  ModelSketch sketch = sketch_of({2});
  sketch.dimensions[0][0] = {"A1", 10, {0, 99, 100}, {}, {}};
  sketch.dimensions[0][1] = {"A2", 10, {0, 100}, {}, {}};
  sketch.dimensions[0].push_back({"A3", 10, {0, 100}, {}, {}});
  sketch.dimensions[0].push_back({"A4", 1, {0, 10, 100}, {}, {}});
  sketch.dimensions[0].push_back({"A5", 1, {0, 11, 100}, {}, {}});
  // A4 brings 10/32 and A5 11/32 of a point to 93.75, which is shown as 93.8: both are shown as 94.1.
  EXPECT_EQ(Case(valid_model(model_text(sketch)), {2, 1, 1, 0, 0}).steps_text(),
            "raise A5 0 +3 = 941 b1\n"
            "raise A4 0 +3 = 941 b1\n");
}

TEST(Steps, ListWhatBringsNothing) {
  EXPECT_EQ(Case(weighed({100, 0, 0}), {0, 0, x}).steps_text(),
            "raise A1 0 +500 = 500 b1\n"
            "raise B1 0 +0 = 0 b1\n"
            "find_out C1 0: 0 … 0\n");
}

// Questions of one weight in one dimension, each after those of the indices.
Model ordered(const std::vector<std::vector<std::string>>& after, int min_coverage = 0) {
  ModelSketch sketch = sketch_of({static_cast<int>(after.size())});
  for (std::size_t q = 0; q < after.size(); ++q) {
    sketch.dimensions[0][q].after = after[q];
    sketch.dimensions[0][q].points = {0, 49, 50, 100};
  }
  sketch.min_coverage = min_coverage;
  return valid_model(model_text(sketch));
}

TEST(Steps, WaitForWhatComesFirstAndIsUnknownOrBelowFiftyPoints) {
  EXPECT_EQ(Case(ordered({{}, {"A1"}}), {1, 2}).steps_text(),
            "raise A1 1 +5 = 500 b1\n"
            "raise A2 2 +250 = 745 b1 after A1\n");
  EXPECT_EQ(Case(ordered({{}, {"A1"}}), {2, 2}).steps_text(),
            "raise A1 2 +250 = 750 b1\n"
            "raise A2 2 +250 = 750 b1\n");
  EXPECT_EQ(Case(ordered({{}, {"A1"}}), {x, 2}).steps_text(),
            "find_out A1 500: 250 … 750\n"
            "raise A2 2 +500 = 1000 b1 after A1\n");
}

TEST(Steps, NameAllThatTheyWaitFor) {
  EXPECT_EQ(Case(ordered({{"A2", "A3", "A4"}, {}, {}, {}}), {3, 0, 2, 3}).steps_text(),
            "raise A3 2 +125 = 750 b1\n"
            "raise A2 0 +123 = 748 b1\n");
  EXPECT_EQ(Case(ordered({{"A2", "A3", "A4"}, {}, {}, {}}), {0, 0, 2, x}).steps_text(),
            "find_out A4 250: 125 … 375\n"
            "raise A3 2 +166 = 333 b1\n"
            "raise A2 0 +163 = 330 b1\n"
            "raise A1 0 +163 = 330 b1 after A2 after A4\n");
}

TEST(Steps, AreOrderedByPointsAmongThoseThatWaitToo) {
  EXPECT_EQ(Case(ordered({{"A4"}, {"A4"}, {}, {}}), {1, 2, 1, 0}).steps_text(),
            "raise A4 0 +123 = 493 b1\n"
            "raise A3 1 +3 = 373 b1\n"
            "raise A2 2 +125 = 495 b1 after A4\n"
            "raise A1 1 +3 = 373 b1 after A4\n");
}

TEST(Steps, AreOnlyToFindOutWhereTooLittleIsAnswered) {
  EXPECT_EQ(Case(ordered({{}, {}, {}}, 67), {3, x, x}).steps_text(),
            "find_out A2 333: none … none\n"
            "find_out A3 333: none … none\n");
  EXPECT_EQ(Case(ordered({{}, {}, {}}, 66), {3, x, x}).steps_text(),
            "find_out A2 333: 500 … 1000\n"
            "find_out A3 333: 500 … 1000\n");
  EXPECT_EQ(Case(ordered({{}, {}, {}}, 66), {3, x, x}).path_text(), "none");
  EXPECT_EQ(Case(ordered({{}, {}, {}}, 66), {3, x, x}).robustness_text(5), "none");
}

TEST(Steps, OnlyFindOutWhereThereIsNoScore) {
  EXPECT_EQ(Case(weighed({100, 0}), {x, 0}).steps_text(), "find_out A1 1000: 0 … 1000\n");
  EXPECT_EQ(Case(pocket_model(), {x, x, x}).steps_text(),
            "find_out F1 450: 0 … 1000\n"
            "find_out U1 400: 0 … 1000\n"
            "find_out F2 150: 0 … 1000\n");
}

TEST(Path, TakesTheFewestRaises) {
  EXPECT_EQ(Case(pocket_model(), {1, x, 1}).path_text(), "1 raises = 820 top: F1 1-2");
  EXPECT_EQ(Case(pocket_model(), {0, 0, 0}).path_text(), "2 raises = 450 middle: F1 0-2");
}

TEST(Path, TakesTheHighestScoreAmongThese) {
  EXPECT_EQ(Case(model_of({{0, 60, 100}, {0, 80, 100}}, {0, 300}), {0, 0}).path_text(), "1 raises = 400 b2: A2 0-1");
}

TEST(Path, RaisesEarlierQuestionsInATie) {
  EXPECT_EQ(Case(model_of({{0, 50, 100}, {0, 50, 100}}, {0, 500}), {0, 0}).path_text(), "2 raises = 500 b2: A1 0-2");
  EXPECT_EQ(Case(model_of({{0, 50, 100}, {0, 50, 100}}, {0, 500}), {1, 0}).path_text(), "1 raises = 500 b2: A1 1-2");
}

TEST(Path, LooksBeyondTheBestNextStep) {
  EXPECT_EQ(Case(model_of({{0, 10, 100}, {0, 20, 40, 100}}, {0, 400}), {0, 0}).path_text(),
            "2 raises = 500 b2: A1 0-2");
}

TEST(Path, MergesTheRaisesOfAQuestionInTheOrderOfTheModel) {
  EXPECT_EQ(Case(model_of({{0, 30, 100}, {0, 50, 100}, {0, 90, 100}}, {0, 960}), {0, 0, 0}).path_text(),
            "5 raises = 967 b2: A1 0-2 A2 0-2 A3 0-1");
}

TEST(Path, GoesByTheRoundedScore) {
  // One raise brings 39.95 of 40.
  ModelSketch sketch = sketch_of({1, 1, 1});
  sketch.stages = {{5, 39, 56}};
  sketch.dimensions[0][0].points = {0, 19, 100};
  sketch.bands = {0, 400};
  EXPECT_EQ(Case(valid_model(model_text(sketch)), {0, 2, 0}).path_text(), "1 raises = 670 b2: C1 0-1");
  sketch.dimensions[2][0].points = {0, 1, 100};
  EXPECT_EQ(Case(valid_model(model_text(sketch)), {0, 2, 0}).path_text(), "1 raises = 400 b2: A1 0-1");
}

TEST(Path, MayPassOverABand) {
  EXPECT_EQ(Case(model_of({{0, 100}}, {0, 400, 800}), {0}).path_text(), "1 raises = 1000 b3: A1 0-1");
}

TEST(Path, RaisesOnlyWhatIsAnswered) {
  EXPECT_EQ(Case(model_of({{0, 50, 100}, {0, 50, 100}}, {0, 500}), {x, 0}).path_text(), "1 raises = 500 b2: A2 0-1");
}

TEST(Path, IsMissingInTheTopBandAndWithoutAScore) {
  EXPECT_EQ(Case(pocket_model(), {2, 1, 2}).path_text(), "none");
  EXPECT_EQ(Case(model_of({{0, 100}}, {0}), {0}).path_text(), "none");
  EXPECT_EQ(Case(pocket_model(), {x, x, x}).path_text(), "none");
  EXPECT_EQ(Case(weighed({100, 0}, {0, 500}), {x, 0}).path_text(), "none");
}

TEST(Robustness, MovesWeightBetweenTheLowestAndTheHighestDimension) {
  const Case pocket(pocket_model(), {1, x, 1});  // 46 from 40 and 55
  EXPECT_EQ(pocket.robustness_text(5), "453 … 468 certain");
  EXPECT_EQ(pocket.robustness_text(10), "445 … 475 certain");
}

TEST(Robustness, TakesNoWeightBelowNothing) {
  const Case heavy(weighed({97, 3}), {0, 2});
  EXPECT_EQ(heavy.robustness_text(5), "0 … 80 certain");
  EXPECT_EQ(heavy.robustness_text(10), "0 … 130 certain");
}

TEST(Robustness, TakesFromTheNextDimensionWhenTheFirstIsEmpty) {
  const Case three(weighed({4, 16, 80}), {0, 1, 2});  // 88
  EXPECT_EQ(three.robustness_text(5), "830 … 925 certain");
  EXPECT_EQ(three.robustness_text(10), "780 … 950 certain");
}

TEST(Robustness, MayGiveWeightToADimensionThatHasNone) {
  EXPECT_EQ(Case(weighed({100, 0}), {0, 2}).robustness_text(5), "0 … 50 certain");
}

TEST(Robustness, MovesNoWeightToDimensionsWithoutAScore) {
  EXPECT_EQ(Case(weighed({50, 50}), {1, x}).robustness_text(10), "500 … 500 certain");
  EXPECT_EQ(Case(weighed({30, 20, 50}), {0, 2, x}).robustness_text(10), "200 … 600 certain");
}

TEST(Robustness, IsCertainWhereTheBandCannotChange) {
  EXPECT_EQ(Case(weighed({50, 50}, {0, 450, 551}), {0, 2}).robustness_text(5), "450 … 550 certain");
  EXPECT_EQ(Case(weighed({50, 50}, {0, 451}), {0, 2}).robustness_text(5), "450 … 550");
  EXPECT_EQ(Case(weighed({50, 50}, {0, 550}), {0, 2}).robustness_text(5), "450 … 550");
}

TEST(Robustness, HasNothingToSayWithoutAScore) {
  EXPECT_EQ(Case(pocket_model(), {x, x, x}).robustness_text(5), "none");
  EXPECT_EQ(Case(weighed({100, 0}), {x, 2}).robustness_text(5), "none");
}

using Fired = std::vector<std::size_t>;

TEST(BlindSpots, FireWhenAllTheirConditionsHold) {
  EXPECT_EQ(Case(pocket_model(), {1, x, 1}).fired(), Fired{0});
  EXPECT_EQ(Case(pocket_model(), {0, 1, 2}).fired(), Fired{0});
  EXPECT_EQ(Case(pocket_model(), {2, x, 1}).fired(), Fired());
  EXPECT_EQ(Case(pocket_model(), {1, x, 0}).fired(), Fired());
}

TEST(BlindSpots, DoNotFireOnWhatIsUnknown) {
  EXPECT_EQ(Case(pocket_model(), {x, 0, 1}).fired(), Fired());
  EXPECT_EQ(Case(pocket_model(), {0, 0, x}).fired(), Fired());
}

TEST(BlindSpots, GoByUnroundedScores) {
  // 29 parts of 55 points and one of 54 make 54.97, shown as 55.
  ModelSketch sketch = sketch_of({4});
  const std::vector<int> weights{10, 10, 9, 1};
  for (std::size_t q = 0; q < 4; ++q) {
    sketch.dimensions[0][q].weight = weights[q];
    sketch.dimensions[0][q].points = {0, q == 3 ? 54 : 55, 100};
  }
  sketch.blind_spots = {{{"d1", true, 550}}, {{"d1", true, 549}}, {{"d1", false, 549}}, {{"d1", false, 550}}};
  EXPECT_EQ(Case(valid_model(model_text(sketch)), {1, 1, 1, 1}).fired(), (Fired{1, 3}));
}

TEST(BlindSpots, FireAtTheVeryValueBothWays) {
  ModelSketch sketch = sketch_of({1});
  sketch.blind_spots = {{{"A1", true, 500}}, {{"A1", true, 501}}, {{"A1", false, 500}}, {{"A1", false, 499}}};
  EXPECT_EQ(Case(valid_model(model_text(sketch)), {1}).fired(), (Fired{0, 2}));
}

}  // namespace
}  // namespace amps
