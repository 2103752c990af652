// The tables of a scorer: made once for a model, so small counts here, and not fast.
#include <bit>
#include <numeric>

#include "score/score.hpp"
#include "score/scorer.hpp"

namespace amps {

// With n = 31 and k = n + ceil(log2(divisor)), floor(2^k / divisor) + 1 gives every quotient of n-bit numbers exactly
// (Granlund and Montgomery 1994), and the product stays below 2^63.
Divider::Divider(std::uint32_t divisor) : shift_(31 + static_cast<std::uint32_t>(std::bit_width(divisor - 1))) {
  multiplier_ = (std::uint64_t{1} << shift_) / divisor + 1;
}

void Scorer::use(const Rules& rules) {
  // The score's dividend stays below 20 * 100 * 100 + 100 units.
  constexpr std::uint32_t most_units = (1U << 31) / 200'100;
  rules_ = &rules;
  question_count_ = rules.questions.size();
  dimension_count_ = rules.dimensions.size();
  for (std::size_t q = 0; q < question_count_; ++q) {
    const Question& question = rules.questions[q];
    const auto weight = static_cast<std::uint32_t>(question.weight);
    worth_[q].top = static_cast<std::uint32_t>(question.points.size());
    for (std::size_t level = 0; level < question.points.size(); ++level) {
      worth_[q].of[level + 1] = weight * (weight_unit + static_cast<std::uint32_t>(question.points[level]));
    }
  }
  for (std::size_t d = 0; d < dimension_count_; ++d) {
    sizes_[d] = rules.dimensions[d].end_question - rules.dimensions[d].first_question;
    for (std::size_t s = 0; s < rules.stages.size(); ++s) {
      weights_[s][d] = static_cast<std::uint8_t>(rules.stages[s].weights[d]);
    }
  }
  for (std::size_t points = 0; points <= max_score; ++points) {
    band_by_score_[points] = static_cast<std::int8_t>(band_of(rules, static_cast<Tenths>(points)));
  }

  // Which weights dimensions can have answered, and the least number that all of them divide.
  bool is_possible[max_weight + 1] = {};
  std::uint32_t unit = 1;
  question_unit_ = 1;
  answered_unit_ = 0;
  for (const Dimension& dimension : rules.dimensions) {
    bool sums[max_weight + 1] = {true};
    for (std::size_t q = dimension.first_question; q < dimension.end_question; ++q) {
      const auto weight = static_cast<std::size_t>(rules.questions[q].weight);
      for (std::size_t sum = max_weight; sum >= weight; --sum) sums[sum] |= sums[sum - weight];
    }
    for (std::uint32_t sum = 1; sum <= max_weight; ++sum) {
      if (!sums[sum]) continue;
      is_possible[sum] = true;
      unit = std::lcm(unit, sum);
      if (unit > most_units) return;
    }
    // One of the sums, so this unit divides the other.
    question_unit_ = std::lcm(question_unit_, static_cast<std::uint32_t>(dimension.weight));
  }
  answered_unit_ = unit;
  min_known_ = static_cast<std::uint32_t>(rules.min_coverage) * question_unit_;
  for (std::uint32_t sum = 1; sum <= max_weight; ++sum) {
    by_answered_[sum] = Divider(2 * sum);
    unit_by_answered_[sum] = is_possible[sum] ? unit / sum : 0;
  }
  for (std::uint32_t weight = 1; weight <= max_scored_weight; ++weight) {
    by_scored_weight_[weight] = Divider(2 * unit * weight);
  }
  by_ten_units_ = Divider(10 * question_unit_);
  by_two_units_ = Divider(2 * question_unit_);
  for (std::size_t s = 0; s < rules.stages.size(); ++s) {
    for (std::size_t d = 0; d < rules.dimensions.size(); ++d) {
      shares_[s][d] = question_unit_ / static_cast<std::uint32_t>(rules.dimensions[d].weight) *
                      static_cast<std::uint32_t>(rules.stages[s].weights[d]);
    }
  }
}

void Scorer::run_exactly(std::size_t row) {
  std::vector<LevelChoice> answers(question_count_);
  for (std::size_t q = 0; q < question_count_; ++q) {
    if (levels[q][row] >= 0) answers[q] = levels[q][row];
  }
  const Score exact = amps::score(*rules_, rules_->stages[stages[row]], answers);
  const Standing shown = standing(*rules_, exact);
  for (std::size_t d = 0; d < dimension_count_; ++d) {
    const auto points = exact.dimensions[d].score();
    dimensions[d][row] = static_cast<std::int16_t>(points ? round_half_up(*points, tenth) : -1);
  }
  coverage[row] = static_cast<std::int16_t>(round_half_up(exact.coverage, tenth));
  set_standing(row, static_cast<std::int32_t>(shown.score.value_or(-1)), static_cast<std::int32_t>(shown.range.low),
               static_cast<std::int32_t>(shown.range.high));
}

}  // namespace amps
