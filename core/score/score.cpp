#include "score/score.hpp"

#include <numeric>

namespace amps {

std::optional<Fraction> DimensionTotals::score() const {
  if (answered_weight == 0) return std::nullopt;
  return Fraction{weighted_points, answered_weight};
}

Fraction DimensionTotals::low() const { return {weighted_points, weight}; }

Fraction DimensionTotals::high() const { return {weighted_points + 100 * (weight - answered_weight), weight}; }

std::vector<DimensionTotals> dimension_totals(const Rules& rules, const std::vector<LevelChoice>& levels) {
  std::vector<DimensionTotals> all;
  for (const Dimension& dimension : rules.dimensions) {
    DimensionTotals totals;
    totals.weight = dimension.weight;
    for (std::size_t q = dimension.first_question; q < dimension.end_question; ++q) {
      if (!levels[q]) continue;
      const Question& question = rules.questions[q];
      totals.answered_weight += question.weight;
      totals.weighted_points += question.weight * question.points[static_cast<std::size_t>(*levels[q])];
    }
    all.push_back(totals);
  }
  return all;
}

Score score(const Rules& rules, const Stage& stage, const std::vector<LevelChoice>& levels) {
  Score result;
  result.dimensions = dimension_totals(rules, levels);
  std::int64_t question_unit = 1;
  for (const DimensionTotals& totals : result.dimensions) {
    if (totals.answered_weight > 0) result.answered_unit = std::lcm(result.answered_unit, totals.answered_weight);
    question_unit = std::lcm(question_unit, totals.weight);
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
  const bool is_enough = result.coverage.numerator >= rules.min_coverage * result.coverage.denominator;
  if (result.scored_weight > 0 && is_enough) {
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

Contribution contribution(int weight, const DimensionTotals& totals) {
  const std::int64_t whole = totals.weight * std::int64_t{100};
  const std::int64_t answered = 100 * totals.answered_weight;
  return {{weight * totals.weighted_points, whole},
          {weight * (answered - totals.weighted_points), whole},
          {weight * (whole - answered), whole}};
}

std::size_t band_of(const Rules& rules, Tenths score) {
  std::size_t band = 0;
  while (band + 1 < rules.bands.size() && rules.bands[band + 1].min <= score) ++band;
  return band;
}

Range shown_range(const Fraction& low, const Fraction& high) {
  if (low.numerator == high.numerator) return {round_half_up(low, tenth), round_half_up(low, tenth)};
  return {round_down(low, tenth), round_up(high, tenth)};
}

Standing standing(const Rules& rules, const Score& score) {
  Standing standing;
  standing.range = shown_range(score.low, score.high);
  if (score.score) {
    standing.score = round_half_up(*score.score, tenth);
    standing.band = band_of(rules, *standing.score);
    standing.certain =
        band_of(rules, standing.range.low) == *standing.band && band_of(rules, standing.range.high) == *standing.band;
  }
  return standing;
}

}  // namespace amps
