// The kernel of a scorer. Many accounts go through it: it is compiled for time.
#include "score/scorer.hpp"

namespace amps {

std::size_t Scorer::run(std::size_t count) {
  for (std::size_t row = 0; row < count; ++row) {
    const std::int8_t* level = &levels[0][row];
    const Worth* worth = worth_;
    const std::uint8_t* const weights = weights_[stages[row]];
    const std::uint32_t* const shares = shares_[stages[row]];
    std::uint32_t scored = 0;
    std::uint32_t scored_weight = 0;
    std::uint32_t earned = 0;
    std::uint32_t open = 100 * question_unit_;
    for (std::size_t d = 0; d < dimension_count_; ++d) {
      std::uint32_t total = 0;
      for (const Worth* const end = worth + sizes_[d]; worth < end; ++worth, level += rows) {
        const auto choice = static_cast<std::uint32_t>(*level + 1);
        if (choice > worth->top) return static_cast<std::size_t>(worth - worth_);
        total += worth->of[choice];
      }
      const std::uint32_t answered = total / weight_unit;
      const std::uint32_t points = total % weight_unit;
      dimensions[d][row] = -1;
      if (answered == 0) continue;
      scored += weights[d] * points * unit_by_answered_[answered];
      scored_weight += weights[d];
      earned += shares[d] * points;
      open -= shares[d] * answered;
      dimensions[d][row] = static_cast<std::int16_t>(by_answered_[answered].quotient(20 * points + answered));
    }
    if (answered_unit_ == 0) {
      run_exactly(row);
      continue;
    }
    std::int32_t points = -1;
    if (scored_weight > 0) {
      const std::uint32_t half = answered_unit_ * scored_weight;
      points = static_cast<std::int32_t>(by_scored_weight_[scored_weight].quotient(20 * scored + half));
    }
    const std::uint32_t known = 100 * question_unit_ - open;
    coverage[row] = static_cast<std::int16_t>(by_two_units_.quotient(20 * known + question_unit_));
    if (known < min_known_) points = -1;
    const std::uint32_t best = earned + 100 * open + 10 * question_unit_ - 1;  // rounded up
    // Of complete answers both ends are the score.
    set_standing(row, points, open == 0 ? points : static_cast<std::int32_t>(by_ten_units_.quotient(earned)),
                 open == 0 ? points : static_cast<std::int32_t>(by_ten_units_.quotient(best)));
  }
  return question_count_;
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
