// The score of one assessment: how close an account is to proven value, from 0 to 100 points.
//
// Everything is exact. The totals share two denominators: `answered_unit`, the least common multiple of the
// answered weights of all dimensions that have a score, and `question_unit`, that of all dimensions' full weights.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "assessment/assessment.hpp"
#include "model/rules.hpp"
#include "number/exact.hpp"

namespace amps {

// One dimension's answers, summed up: A_d, a_d and S_d of the rules.
struct DimensionTotals {
  std::int64_t weight = 0;           // of all its questions
  std::int64_t answered_weight = 0;  // of those with an answer
  std::int64_t weighted_points = 0;  // of their points

  std::optional<Fraction> score() const;
  Fraction low() const;   // if every unknown turned out worst
  Fraction high() const;  // if every unknown turned out best
};

// Of each dimension, in model order.
std::vector<DimensionTotals> dimension_totals(const Rules& rules, const std::vector<LevelChoice>& levels);

// Points of 100, before any rounding.
struct Score {
  std::vector<DimensionTotals> dimensions;
  std::int64_t answered_unit = 1;
  std::int64_t scored_weight = 0;  // percent of the stage that dimensions with a score hold
  // Over answered_unit * scored_weight. None without any scored weight, and none below the coverage that the model
  // asks for: one answer is no verdict.
  std::optional<Fraction> score;
  Fraction low;
  Fraction high;
  Fraction coverage;  // percent
};

// What a question or a dimension brings to the range, of 100 points: the three sum to its share.
struct Contribution {
  Fraction earned;
  Fraction lost;
  Fraction unknown;
};

// The stage's weights applied to the levels, one for each question in model order.
Score score(const Rules& rules, const Stage& stage, const std::vector<LevelChoice>& levels);

Contribution contribution(const Rules& rules, const Stage& stage, const Question& question, LevelChoice level);

// The sums of all questions of a dimension that has so much weight in the stage.
Contribution contribution(int weight, const DimensionTotals& totals);

// The index of the band of a rounded score.
std::size_t band_of(const Rules& rules, Tenths score);

struct Range {
  Tenths low = 0;
  Tenths high = 0;
};

// A range as it is shown, from two ends over one denominator: rounded outward, but of complete answers, which have no
// range left, both ends are the rounded score itself.
Range shown_range(const Fraction& low, const Fraction& high);

// A score as it is shown, from which its band follows.
struct Standing {
  std::optional<Tenths> score;
  std::optional<std::size_t> band;
  Range range;
  bool certain = false;  // the whole range lies in the band
};

Standing standing(const Rules& rules, const Score& score);

}  // namespace amps
