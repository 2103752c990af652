#include "score/result.hpp"

namespace amps {

Result evaluate(const Rules& rules, const Assessment& assessment, std::optional<Date> as_of) {
  Result result;
  result.answers = fresh_answers(rules, assessment, as_of);
  const std::vector<LevelChoice>& levels = result.answers.levels;
  result.dimensions = dimension_totals(rules, levels);
  for (const Stage& other : rules.stages) result.stages.push_back(standing(rules, score(rules, other, levels)));
  result.blind_spots = fired(rules, rules.blind_spots, levels, result.dimensions);
  result.contradictions = fired(rules, rules.contradictions, levels, result.dimensions);
  result.override = override_in_force(assessment, as_of);
  if (!assessment.stage) return result;

  const Stage& stage = rules.stages[*assessment.stage];
  const Score& total = result.score.emplace(score(rules, stage, levels));
  result.standing = standing(rules, total);
  result.steps = steps(rules, stage, levels, total);
  result.path = path_to_next_band(rules, stage, levels, total);
  result.robustness = {robustness(rules, stage, total, 5), robustness(rules, stage, total, 10)};
  return result;
}

}  // namespace amps
