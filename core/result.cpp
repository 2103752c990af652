#include "result.hpp"

namespace amps {

Result evaluate(const Model& model, const Assessment& assessment, std::optional<Date> as_of) {
  const Stage& stage = model.stages[assessment.stage];
  Result result;
  result.answers = fresh_answers(model, assessment, as_of);
  const std::vector<LevelChoice>& levels = result.answers.levels;
  result.score = score(model, stage, levels);
  result.standing = standing(model, result.score);
  for (const Stage& other : model.stages) result.stages.push_back(standing(model, score(model, other, levels)));
  result.steps = steps(model, stage, levels, result.score);
  result.path = path_to_next_band(model, stage, levels, result.score);
  for (const int shift : {5, 10}) result.robustness.push_back(robustness(model, stage, result.score, shift));
  result.blind_spots = fired_blind_spots(model, levels, result.score);
  result.override = override_in_force(assessment, as_of);
  return result;
}

Summary summarize(const Model& model, const Assessment& assessment, std::optional<Date> as_of) {
  const Score total = score(model, model.stages[assessment.stage], fresh_answers(model, assessment, as_of).levels);
  return {standing(model, total), total.coverage};
}

}  // namespace amps
