#include "score/change.hpp"

#include <gtest/gtest.h>

#include "assessment/vector.hpp"
#include "helpers.hpp"
#include "score/change_document.hpp"

namespace amps {
namespace {

constexpr std::string_view before = "AMPS:1/ST:RN/A1:3/A2:4/A3:2/M1:3/M2:2/M3:1/P1:1/P2:1/P3:0/S1:4/S2:3/S3:3/S4:2";

Outcome<Change> change(std::string_view from, std::string_view to) {
  const Model model = builtin_model();
  return explain_change(model.rules, *parse_vector(model.rules, from), *parse_vector(model.rules, to));
}

std::string effects(const std::vector<Effect>& effects) {
  std::string text;
  for (const Effect& effect : effects) text += ExactSum({effect.points}).text() + ' ';
  return text;
}

TEST(Change, OfNothingIsNothing) {
  const auto same = change(before, before);
  ASSERT_EQ(faults(same), "no fault");
  EXPECT_TRUE(same->complete);
  EXPECT_EQ(effects(same->answers), "0 0 0 0 0 0 0 0 0 0 0 0 0 ");
  EXPECT_EQ(effects(same->stages), "0 0 0 0 ");
  EXPECT_EQ(same->coverage.text(), "0");
  EXPECT_EQ(same->difference.text(), "0");
}

TEST(Change, OfOneAnswerIsItsPointsUnderTheMeanWeight) {
  // P3 from 0 to 25 points, a third of Proof: 40 % before, 20 % after, so 30 * 25 / 3 / 100.
  const auto both = change(before, replaced(replaced(std::string(before), "P3:0", "P3:1"), "ST:RN", "ST:AG"));
  ASSERT_EQ(faults(both), "no fault");
  EXPECT_EQ(effects(both->answers), "0 0 0 0 0 0 0 0 5/2 0 0 0 0 ");
  // Proof: (50 + 75) / 3 / 2 points over 20 percentage points less.
  EXPECT_EQ(effects(both->stages), "15/4 15/2 -25/6 0 ");
  EXPECT_EQ(both->coverage.text(), "0");
  EXPECT_EQ(both->difference.text(), "115/12");
}

TEST(Change, LeavesToCoverageWhatOnlyOneSideAnswers) {
  const auto found_out = change(replaced(std::string(before), "M3:1", "M3:X"), before);
  ASSERT_EQ(faults(found_out), "no fault");
  EXPECT_FALSE(found_out->complete);
  EXPECT_EQ(found_out->answers.size(), 12u);
  EXPECT_EQ(found_out->coverage.text(), found_out->difference.text());
  EXPECT_EQ(found_out->difference.text(), "-25/8");
}

TEST(Change, IsRefusedWhereOneHasNoScore) {
  const std::string rest = " assessment has no score. Answer at least one question that weighs in its stage.";
  EXPECT_EQ(faults(change("AMPS:1/ST:RN", before)), "no-score : The first" + rest);
  EXPECT_EQ(faults(change(before, "AMPS:1/ST:RN")), "no-score : The second" + rest);
}

TEST(Change, IsRefusedWhereTooLittleIsAnsweredForAScore) {
  ModelSketch sketch = sketch_of({3});
  sketch.min_coverage = 50;
  const Model model = valid_model(model_text(sketch));
  EXPECT_EQ(faults(explain_change(model.rules, answered({1, 1, 1}), answered({1, -1, -1}))),
            "no-score : The second assessment has no score. Answer more of it: 33.3 percent of its stage are answered, "
            "and the model asks for 50.");
  EXPECT_EQ(faults(explain_change(model.rules, answered({1, 1, 1}), answered({1, 1, -1}))), "no fault");
}

TEST(Change, IsRefusedForADraft) {
  const Model model = pocket_model();
  Assessment draft = answered({1, 1, 1});
  draft.stage.reset();
  EXPECT_EQ(faults(explain_change(model.rules, draft, answered({1, 1, 1}))),
            "no-score : The first assessment has no score. Choose its stage.");
}

TEST(Change, SaysWhichOfTheTwoHasNoScore) {
  // Each stage weighs one of two dimensions only, and only the first one's is answered.
  ModelSketch sketch = sketch_of({1, 1});
  sketch.stages = {{100, 0}, {0, 100}};
  const Model model = valid_model(model_text(sketch));
  const Assessment scored = answered({1, -1}, 0);
  const Assessment unscored = answered({1, -1}, 1);
  const std::string rest = " assessment has no score. Answer at least one question that weighs in its stage.";
  EXPECT_EQ(faults(explain_change(model.rules, unscored, scored)), "no-score : The first" + rest);
  EXPECT_EQ(faults(explain_change(model.rules, scored, unscored)), "no-score : The second" + rest);
  EXPECT_EQ(faults(explain_change(model.rules, unscored, unscored)), "no-score : The first" + rest);
}

TEST(Change, WeighsAQuestionAsItsDimensionDoes) {
  // F1 has three quarters of Fit, which has 60 %: 40 points of it are 18. U1 has all of Use: 45 * 40 %.
  const Model model = pocket_model();
  const auto both = explain_change(model.rules, answered({0, 0, 1}), answered({1, 0, 2}));
  ASSERT_EQ(faults(both), "no fault");
  EXPECT_EQ(effects(both->answers), "18 0 18 ");
  EXPECT_EQ(effects(both->stages), "0 0 ");
  EXPECT_EQ(both->difference.text(), "36");
  EXPECT_EQ(both->coverage.text(), "0");
}

TEST(Change, LeavesOutOfEveryEffectWhatOneOfTheTwoDoesNotAnswer) {
  // F1 is answered in the first, U1 in the second, F2 in both: F2 alone is Fit, 60 % before and 25 % after.
  const Model model = pocket_model();
  const auto both = explain_change(model.rules, answered({2, 0, -1}, 0), answered({-1, 1, 1}, 1));
  ASSERT_EQ(faults(both), "no fault");
  EXPECT_FALSE(both->complete);
  ASSERT_EQ(both->answers.size(), 1u);
  EXPECT_EQ(both->answers[0].subject, 1u);
  EXPECT_EQ(effects(both->answers), "85/2 ");
  EXPECT_EQ(effects(both->stages), "-35/2 0 ");
  // From 3/4 * 100 to 25 % * 100 + 75 % * 55.
  EXPECT_EQ(both->difference.text(), "-35/4");
  EXPECT_EQ(both->coverage.text(), "-135/4");
  const auto back = explain_change(model.rules, answered({-1, 1, 1}, 1), answered({2, 0, -1}, 0));
  ASSERT_EQ(faults(back), "no fault");
  EXPECT_EQ(effects(back->answers), "-85/2 ");
  EXPECT_EQ(effects(back->stages), "35/2 0 ");
  EXPECT_EQ(back->difference.text(), "35/4");
  EXPECT_EQ(back->coverage.text(), "135/4");
}

TEST(Change, StandsBetweenWhatEachOfTheTwoScoresByItself) {
  // With what only one of them answers: the score of the questions answered in both would be 0 and 100.
  const Model model = pocket_model();
  const auto both = explain_change(model.rules, answered({2, 0, -1}, 0), answered({-1, 1, 1}, 1));
  ASSERT_EQ(faults(both), "no fault");
  EXPECT_EQ(both->before.score, 750);
  EXPECT_EQ(both->before.range.low, 450);
  EXPECT_EQ(both->before.range.high, 850);
  EXPECT_EQ(both->before.band, 1u);
  EXPECT_EQ(both->after.score, 663);
  EXPECT_EQ(both->after.range.low, 475);
  EXPECT_EQ(both->after.range.high, 663);
  EXPECT_EQ(both->after.band, 1u);
}

TEST(Change, IsWrittenWithBothSidesAndEveryEffect) {
  Model builtin = builtin_model();
  builtin.rules.min_coverage = 0;
  const Assessment old_one = *parse_vector(builtin.rules, "AMPS:1/ST:RN/A1:0/P1:4");
  const Assessment new_one = *parse_vector(builtin.rules, "AMPS:1/ST:RN/A1:4/P1:4");
  const auto outcome = explain_change(builtin.rules, old_one, new_one);
  ASSERT_EQ(faults(outcome), "no fault");
  const std::string unknowns = "/A2:X/A3:X/M1:X/M2:X/M3:X/P1:4/P2:X/P3:X/S1:X/S2:X/S3:X/S4:X";
  EXPECT_EQ(
      write_change(builtin.rules, old_one, new_one, *outcome),
      R"({"from":{"vector":"AMPS:1/ST:RN/A1:0)" + unknowns +
          R"(","stage":"renewal","score":88.9,"band":"thriving"},"to":{"vector":"AMPS:1/ST:RN/A1:4)" + unknowns +
          R"(","stage":"renewal","score":100,"band":"thriving"},"difference":{"points":11.111111,"exact":"100/9"},)"
          R"("complete":false,"answers":[{"question":"A1","points":5,"exact":"5"},)"
          R"({"question":"P1","points":0,"exact":"0"}],"stages":[{"dimension":"alignment","points":0,"exact":"0"},)"
          R"({"dimension":"milestones","points":0,"exact":"0"},{"dimension":"proof","points":0,"exact":"0"},)"
          R"({"dimension":"signals","points":0,"exact":"0"}],"coverage":{"points":6.111111,"exact":"55/9"},)"
          R"("model":{"id":"amps","version":"1.0.0"}})");
}

}  // namespace
}  // namespace amps
