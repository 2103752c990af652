// Everything that is said about one assessment, brought together.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "assessment/assessment.hpp"
#include "model/rules.hpp"
#include "score/explanation.hpp"
#include "score/score.hpp"
#include "text/date.hpp"

namespace amps {

struct Result {
  FreshAnswers answers;
  std::vector<DimensionTotals> dimensions;
  std::vector<Standing> stages;  // the same answers under every stage of the model
  std::vector<std::size_t> blind_spots;
  std::vector<std::size_t> contradictions;
  std::optional<Override> override;

  // What needs the weights of a stage: a draft has none of it.
  std::optional<Score> score;
  std::optional<Standing> standing;
  std::vector<Step> steps;
  std::optional<Path> path;
  std::array<Robustness, 2> robustness;  // when 5 and when 10 points are moved
};

// The as-of date decides which answers are stale and whether an override is in force; the core has no clock.
Result evaluate(const Rules& rules, const Assessment& assessment, std::optional<Date> as_of);

}  // namespace amps
