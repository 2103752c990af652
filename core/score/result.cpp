#include "score/result.hpp"

namespace amps {

Result evaluate(const Rules& rules, const Assessment& assessment, std::optional<Date> as_of) {
  const Stage& stage = rules.stages[assessment.stage];
  Result result;
  result.answers = fresh_answers(rules, assessment, as_of);
  const std::vector<LevelChoice>& levels = result.answers.levels;
  result.score = score(rules, stage, levels);
  result.standing = standing(rules, result.score);
  for (const Stage& other : rules.stages) result.stages.push_back(standing(rules, score(rules, other, levels)));
  result.steps = steps(rules, stage, levels, result.score);
  result.path = path_to_next_band(rules, stage, levels, result.score);
  result.robustness = {robustness(rules, stage, result.score, 5), robustness(rules, stage, result.score, 10)};
  result.blind_spots = fired_blind_spots(rules, levels, result.score);
  result.override = override_in_force(assessment, as_of);
  return result;
}

}  // namespace amps
