#include "score/scorer.hpp"

#include <gtest/gtest.h>

#include <memory>

#include "helpers.hpp"
#include "score/score.hpp"

namespace amps {
namespace {

// A scorer takes more room than a stack has to spare.
std::unique_ptr<Scorer> scorer_of(const Rules& rules) {
  auto scorer = std::make_unique<Scorer>();
  scorer->use(rules);
  return scorer;
}

void put(Scorer& scorer, std::size_t row, const Assessment& assessment) {
  scorer.stages[row] = static_cast<std::uint8_t>(*assessment.stage);
  for (std::size_t q = 0; q < assessment.answers.size(); ++q) {
    scorer.levels[q][row] = static_cast<std::int8_t>(assessment.answers[q].level.value_or(-1));
  }
}

std::string spelled(const Scorer& scorer, std::size_t row, std::size_t dimensions) {
  std::string text = std::to_string(scorer.score[row]) + " of " + std::to_string(scorer.low[row]) + " to " +
                     std::to_string(scorer.high[row]) + ", band " + std::to_string(scorer.band[row]) +
                     (scorer.certain[row] ? " certain, " : ", ") + std::to_string(scorer.coverage[row]);
  for (std::size_t d = 0; d < dimensions; ++d) text += ' ' + std::to_string(scorer.dimensions[d][row]);
  return text;
}

// The same from what a result says.
std::string expected(const Rules& rules, const Assessment& assessment) {
  std::vector<LevelChoice> levels;
  for (const Answer& answer : assessment.answers) levels.push_back(answer.level);
  const Score exact = score(rules, rules.stages[*assessment.stage], levels);
  const Standing shown = standing(rules, exact);
  std::string text = std::to_string(shown.score.value_or(-1)) + " of " + std::to_string(shown.range.low) + " to " +
                     std::to_string(shown.range.high) + ", band " +
                     std::to_string(shown.band ? static_cast<int>(*shown.band) : -1) +
                     (shown.certain ? " certain, " : ", ") + std::to_string(round_half_up(exact.coverage, tenth));
  for (const DimensionTotals& totals : exact.dimensions) {
    const auto points = totals.score();
    text += ' ' + std::to_string(points ? round_half_up(*points, tenth) : -1);
  }
  return text;
}

void expect_the_numbers_of_results(Dice& dice, const Model& model) {
  const auto scorer = scorer_of(model.rules);
  std::vector<Assessment> assessments;
  const auto count = static_cast<std::size_t>(dice.between(1, 40));
  for (std::size_t row = 0; row < count; ++row) {
    assessments.push_back(random_assessment(dice, model));
    put(*scorer, row, assessments[row]);
  }
  ASSERT_EQ(scorer->run(count), model.rules.questions.size());
  for (std::size_t row = 0; row < count; ++row) {
    ASSERT_EQ(spelled(*scorer, row, model.rules.dimensions.size()), expected(model.rules, assessments[row]));
  }
}

TEST(Scorer, GivesTheNumbersOfResultsForTheBuiltInModel) {
  Dice dice(1);
  const Model model = builtin_model();
  for (int round = 0; round < 50; ++round) expect_the_numbers_of_results(dice, model);
}

TEST(Scorer, GivesTheNumbersOfResultsForAnyModel) {
  for (int seed = 1; seed <= 300 && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(static_cast<std::uint64_t>(seed));
    // From models whose numerators fit into 31 bits to the widest, whose do not.
    const SketchLimits limits = seed % 3 == 0   ? SketchLimits{8, 20, 10}
                                : seed % 3 == 1 ? SketchLimits{}
                                                : SketchLimits{2, 2, 4};
    expect_the_numbers_of_results(dice, valid_model(model_text(random_sketch(dice, limits))));
  }
}

TEST(Scorer, FillsAllItsRows) {
  const auto scorer = scorer_of(builtin_rules);
  for (std::size_t row = 0; row < Scorer::rows; ++row) {
    put(*scorer, row, answered(std::vector<int>(13, static_cast<int>(row % 6) - 1), row % 3));
  }
  ASSERT_EQ(scorer->run(Scorer::rows), 13U);
  for (std::size_t row = 0; row < Scorer::rows; ++row) {
    ASSERT_EQ(scorer->score[row], row % 6 == 0 ? -1 : 250 * static_cast<int>(row % 6 - 1));
  }
}

TEST(Scorer, NamesTheFirstQuestionWithALevelThatItDoesNotHave) {
  const auto scorer = scorer_of(builtin_rules);
  for (const int wrong : {5, 127, -2, -128}) {
    put(*scorer, 0, answered(std::vector<int>(13, 4)));
    put(*scorer, 1, answered(std::vector<int>(13, 4)));
    scorer->levels[7][1] = static_cast<std::int8_t>(wrong);
    EXPECT_EQ(scorer->run(2), 7U);
    EXPECT_EQ(scorer->run(1), 13U);
  }
}

TEST(Scorer, GoesByTheModelThatItWasGivenLast) {
  const Model pocket = pocket_model();
  const auto scorer = scorer_of(builtin_rules);
  scorer->use(pocket.rules);
  put(*scorer, 0, answered({1, -1, 1}));
  ASSERT_EQ(scorer->run(1), 3U);
  EXPECT_EQ(spelled(*scorer, 0, 2), "460 of 400 to 550, band 1, 850 400 550");
}

TEST(Divider, GivesTheQuotientOfEveryNumberOf31Bits) {
  constexpr std::uint32_t most = (1U << 31) - 1;
  Dice dice(1);
  for (int round = 0; round < 200'000; ++round) {
    const auto divisor = static_cast<std::uint32_t>(dice.between(1, dice.chance(50) ? 1000 : 2'000'000'000));
    auto dividend = static_cast<std::uint32_t>(dice.between(0, 2'147'483'646));
    // Where it is off by one, it is at a multiple.
    if (dice.chance(60)) dividend = dividend / divisor * divisor;
    if (dice.chance(30) && dividend > 0) --dividend;
    ASSERT_EQ(Divider(divisor).quotient(dividend), dividend / divisor) << dividend << " / " << divisor;
  }
  for (const std::uint32_t divisor : {1U, 2U, 3U, most - 1, most}) {
    for (const std::uint32_t dividend : {0U, 1U, most - 1, most}) {
      ASSERT_EQ(Divider(divisor).quotient(dividend), dividend / divisor) << dividend << " / " << divisor;
    }
  }
}

}  // namespace
}  // namespace amps
