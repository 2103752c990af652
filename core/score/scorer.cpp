// The kernel of a scorer. Many accounts go through it: it is compiled for time.
#include "score/scorer.hpp"

namespace amps {

std::size_t Scorer::run(std::size_t count) {
  const Rules& rules = *rules_;
  for (std::size_t d = 0; d < rules.dimensions.size(); ++d) {
    std::uint32_t* const totals = totals_[d];
    for (std::size_t row = 0; row < count; ++row) totals[row] = 0;
    for (std::size_t q = rules.dimensions[d].first_question; q < rules.dimensions[d].end_question; ++q) {
      const std::int8_t* const given = levels[q];
      const std::uint32_t* const worth = worth_[q];
      const auto allowed = static_cast<std::uint32_t>(rules.questions[q].points.size());
      for (std::size_t row = 0; row < count; ++row) {
        const auto choice = static_cast<std::uint32_t>(given[row] + 1);
        if (choice > allowed) return q;
        totals[row] += worth[choice];
      }
    }
  }
  if (answered_unit_ == 0) {
    run_exactly(count);
    return rules.questions.size();
  }
  for (std::size_t row = 0; row < count; ++row) {
    const int* const weights = rules.stages[stages[row]].weights.data();
    const std::uint32_t* const shares = shares_[stages[row]];
    std::uint32_t scored = 0;
    std::uint32_t scored_weight = 0;
    std::uint32_t earned = 0;
    std::uint32_t open = 100 * question_unit_;
    for (std::size_t d = 0; d < rules.dimensions.size(); ++d) {
      const std::uint32_t answered = totals_[d][row] / weight_unit;
      const std::uint32_t points = totals_[d][row] % weight_unit;
      dimensions[d][row] = -1;
      if (answered == 0) continue;
      const auto weight = static_cast<std::uint32_t>(weights[d]);
      scored += weight * points * unit_by_answered_[answered];
      scored_weight += weight;
      earned += shares[d] * points;
      open -= shares[d] * answered;
      dimensions[d][row] = static_cast<std::int16_t>(by_answered_[answered].quotient(20 * points + answered));
    }
    std::int32_t points = -1;
    if (scored_weight > 0) {
      const std::uint32_t half = answered_unit_ * scored_weight;
      points = static_cast<std::int32_t>(by_scored_weight_[scored_weight].quotient(20 * scored + half));
    }
    const std::uint32_t known = 100 * question_unit_ - open;
    coverage[row] = static_cast<std::int16_t>(by_two_units_.quotient(20 * known + question_unit_));
    const std::uint32_t best = earned + 100 * open + 10 * question_unit_ - 1;  // rounded up
    set_standing(row, points, static_cast<std::int32_t>(by_ten_units_.quotient(earned)),
                 static_cast<std::int32_t>(by_ten_units_.quotient(best)));
  }
  return rules.questions.size();
}

void Scorer::set_standing(std::size_t row, std::int32_t points, std::int32_t worst, std::int32_t best) {
  const std::int8_t its_band = points < 0 ? std::int8_t{-1} : band_by_score_[points];
  score[row] = static_cast<std::int16_t>(points);
  low[row] = static_cast<std::int16_t>(worst);
  high[row] = static_cast<std::int16_t>(best);
  band[row] = its_band;
  certain[row] = band_by_score_[worst] == its_band && band_by_score_[best] == its_band ? 1 : 0;
}

}  // namespace amps
