#include "score/score.hpp"

#include <numeric>

namespace amps {

std::optional<Fraction> DimensionTotals::score() const {
  if (answered_weight == 0) return std::nullopt;
  return Fraction{weighted_points, answered_weight};
}

Fraction DimensionTotals::low() const { return {weighted_points, weight}; }

Fraction DimensionTotals::high() const { return {weighted_points + 100 * (weight - answered_weight), weight}; }

Score score(const Rules& rules, const Stage& stage, const std::vector<LevelChoice>& levels) {
  Score result;
  std::int64_t question_unit = 1;
  for (const Dimension& dimension : rules.dimensions) {
    DimensionTotals totals;
    totals.weight = dimension.weight;
    for (std::size_t q = dimension.first_question; q < dimension.end_question; ++q) {
      if (!levels[q]) continue;
      const Question& question = rules.questions[q];
      totals.answered_weight += question.weight;
      totals.weighted_points += question.weight * question.points[static_cast<std::size_t>(*levels[q])];
    }
    if (totals.answered_weight > 0) result.answered_unit = std::lcm(result.answered_unit, totals.answered_weight);
    question_unit = std::lcm(question_unit, totals.weight);
    result.dimensions.push_back(totals);
  }

  Int128 scored = 0;
  Int128 low = 0;
  Int128 open = 0;
  for (std::size_t d = 0; d < result.dimensions.size(); ++d) {
    const DimensionTotals& totals = result.dimensions[d];
    const std::int64_t weight = stage.weights[d];
    const Int128 share = static_cast<Int128>(question_unit / totals.weight) * weight;
    low += share * totals.weighted_points;
    open += share * (totals.weight - totals.answered_weight);
    if (totals.answered_weight > 0) {
      scored += static_cast<Int128>(result.answered_unit / totals.answered_weight) * weight * totals.weighted_points;
      result.scored_weight += weight;
    }
  }
  const Int128 unit = question_unit;
  result.low = {low, 100 * unit};
  result.high = {low + 100 * open, 100 * unit};
  result.coverage = {100 * unit - open, unit};
  if (result.scored_weight > 0) {
    result.score = Fraction{scored, static_cast<Int128>(result.answered_unit) * result.scored_weight};
  }
  return result;
}

Contribution contribution(const Rules& rules, const Stage& stage, const Question& question, LevelChoice level) {
  const std::int64_t share = static_cast<std::int64_t>(stage.weights[question.dimension]) * question.weight;
  const std::int64_t whole = rules.dimensions[question.dimension].weight * std::int64_t{100};
  if (!level) return {{}, {}, {share * 100, whole}};
  const int points = question.points[static_cast<std::size_t>(*level)];
  return {{share * points, whole}, {share * (100 - points), whole}, {}};
}

std::size_t band_of(const Rules& rules, Tenths score) {
  std::size_t band = 0;
  while (band + 1 < rules.bands.size() && rules.bands[band + 1].min <= score) ++band;
  return band;
}

Standing standing(const Rules& rules, const Score& score) {
  Standing standing;
  standing.low = round_down(score.low, tenth);
  standing.high = round_up(score.high, tenth);
  if (score.score) {
    standing.score = round_half_up(*score.score, tenth);
    standing.band = band_of(rules, *standing.score);
    standing.certain =
        band_of(rules, standing.low) == *standing.band && band_of(rules, standing.high) == *standing.band;
  }
  return standing;
}

}  // namespace amps
