#include "score/change.hpp"

#include "number/decimal.hpp"

namespace amps {

namespace {

struct Side {
  const Stage& stage;
  std::vector<LevelChoice> levels;
  Score score;
};

Side side_of(const Rules& rules, const Assessment& assessment) {
  const Stage& stage = rules.stages[*assessment.stage];
  std::vector<LevelChoice> levels = fresh_answers(rules, assessment, {}).levels;
  Score result = score(rules, stage, levels);
  return {stage, std::move(levels), std::move(result)};
}

// The same answers without those that the other side does not have.
std::vector<LevelChoice> shared_levels(const Side& side, const Side& other) {
  std::vector<LevelChoice> levels = side.levels;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    if (!other.levels[i]) levels[i].reset();
  }
  return levels;
}

// A score as a sum of one small fraction for each dimension.
void append_score(std::vector<Term>& terms, const Side& side, int sign) {
  for (std::size_t d = 0; d < side.score.dimensions.size(); ++d) {
    const DimensionTotals& totals = side.score.dimensions[d];
    if (totals.answered_weight == 0) continue;
    terms.push_back(
        {sign * side.stage.weights[d] * totals.weighted_points, totals.answered_weight * side.score.scored_weight});
  }
}

// What a score would take, where there is none.
std::optional<Error> no_score(const Rules& rules, const Assessment& assessment, std::string_view which) {
  const auto refused = [&](std::string_view advice) { return error_at("", ErrorCode::no_score, {which, advice}); };
  if (!assessment.stage) return refused("Choose its stage.");
  const Score score = side_of(rules, assessment).score;
  if (score.score) return std::nullopt;
  if (score.scored_weight == 0) return refused("Answer at least one question that weighs in its stage.");
  return refused("Answer more of it: " + format_decimal(round_down(score.coverage, tenth), 1) +
                 " percent of its stage are answered, and the model asks for " + std::to_string(rules.min_coverage) +
                 ".");
}

}  // namespace

Outcome<Change> explain_change(const Rules& rules, const Assessment& before, const Assessment& after) {
  if (auto fault = no_score(rules, before, "first")) return *fault;
  if (auto fault = no_score(rules, after, "second")) return *fault;
  const Side old_side = side_of(rules, before);
  const Side new_side = side_of(rules, after);

  const std::vector<LevelChoice> old_levels = shared_levels(old_side, new_side);
  const std::vector<LevelChoice> new_levels = shared_levels(new_side, old_side);
  const Score old_shared = score(rules, old_side.stage, old_levels);
  const Score new_shared = score(rules, new_side.stage, new_levels);

  std::vector<Effect> answers;
  for (std::size_t q = 0; q < rules.questions.size(); ++q) {
    if (!old_levels[q]) continue;
    const Question& question = rules.questions[q];
    const std::size_t d = question.dimension;
    const std::int64_t weights = old_side.stage.weights[d] + new_side.stage.weights[d];
    const auto points = [&](LevelChoice level) { return question.points[static_cast<std::size_t>(*level)]; };
    const std::int64_t rise = points(new_levels[q]) - points(old_levels[q]);
    answers.push_back({q, {weights * question.weight * rise, 200 * old_shared.dimensions[d].answered_weight}});
  }

  std::vector<Effect> stages;
  for (std::size_t d = 0; d < rules.dimensions.size(); ++d) {
    const DimensionTotals& totals = old_shared.dimensions[d];
    const std::int64_t points = totals.weighted_points + new_shared.dimensions[d].weighted_points;
    const std::int64_t shift = new_side.stage.weights[d] - old_side.stage.weights[d];
    stages.push_back({d, totals.answered_weight == 0 ? Term{} : Term{points * shift, 200 * totals.answered_weight}});
  }

  std::vector<Term> difference;
  append_score(difference, new_side, 1);
  append_score(difference, old_side, -1);
  std::vector<Term> rest = difference;
  for (const auto* effects : {&answers, &stages}) {
    for (const Effect& effect : *effects) rest.push_back({-effect.points.numerator, effect.points.denominator});
  }
  return Change{standing(rules, old_side.score),
                standing(rules, new_side.score),
                answers.size() == rules.questions.size(),
                std::move(answers),
                std::move(stages),
                ExactSum(rest),
                ExactSum(difference)};
}

}  // namespace amps
