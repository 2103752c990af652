#include <gtest/gtest.h>

#include "helpers.hpp"

namespace amps {
namespace {

std::string told(const Condition& condition) {
  return (condition.dimension ? 'd' + std::to_string(*condition.dimension) : 'q' + std::to_string(condition.question)) +
         (condition.op == Condition::Operator::at_least ? " >= " : " <= ") + std::to_string(condition.value);
}

// Everything that rules hold, one line for each element.
std::string told(const Rules& rules) {
  std::string text = format_identity(rules.identity) + ' ' + std::to_string(rules.min_coverage) + " %\n";
  const auto add = [&](auto... parts) { ((text += std::string(parts) + ' '), ...); };
  const auto add_numbers = [&](std::span<const int> numbers) {
    for (const int number : numbers) add(std::to_string(number));
    text += '\n';
  };
  for (const Stage& stage : rules.stages) {
    add("stage", stage.id, stage.code);
    add_numbers(stage.weights);
  }
  for (const Dimension& dimension : rules.dimensions) {
    add("dimension", dimension.id);
    add_numbers(std::vector<int>{static_cast<int>(dimension.first_question), static_cast<int>(dimension.end_question),
                                 dimension.weight});
  }
  for (const Question& question : rules.questions) {
    add("question", question.id, std::to_string(question.dimension), std::to_string(question.weight),
        question.valid_days ? std::to_string(*question.valid_days) : "always");
    for (const std::size_t earlier : question.after) add("after", rules.questions[earlier].id);
    add_numbers(question.points);
  }
  for (const Band& band : rules.bands) add("band", band.id, std::to_string(band.min), "\n");
  for (const auto& warnings : {rules.blind_spots, rules.contradictions}) {
    for (const Warning& warning : warnings) {
      add("warning", warning.id);
      for (const Condition& condition : warning.conditions) add(told(condition));
      text += '\n';
    }
    text += "end\n";
  }
  return text;
}

TEST(BuiltinRules, AreThoseOfTheDocument) {
  EXPECT_EQ(told(builtin_rules), told(builtin_model().rules));
  EXPECT_EQ(builtin_rules.questions.size(), 13U);
}

TEST(Rules, LiveAsLongAsTheirModelWhereverItIsMoved) {
  const std::string before = told(pocket_model().rules);
  std::vector<Model> models;
  for (int i = 0; i < 10; ++i) models.push_back(pocket_model());
  for (const Model& model : models) EXPECT_EQ(told(model.rules), before);
}

}  // namespace
}  // namespace amps
