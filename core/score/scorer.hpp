// Scores of many accounts under one model, column by column: numbers in, numbers out. They are those of score() and
// standing(), to the last tenth, at a small part of the cost.
//
// A scorer holds a batch of rows; for more of them it is filled again. Levels and stages are written into its arrays,
// the numbers are read from them, and nothing is allocated from one batch to the next. It takes 250 KB: it belongs into
// static memory or on the heap.
#pragma once

#include <cstddef>
#include <cstdint>

#include "model/rules.hpp"

namespace amps {

// Division of numbers below 2^31 by a positive number below 2^31, as one multiplication.
class Divider {
 public:
  Divider() = default;
  explicit Divider(std::uint32_t divisor);
  std::uint32_t quotient(std::uint32_t dividend) const {
    return static_cast<std::uint32_t>((dividend * multiplier_) >> shift_);
  }

 private:
  std::uint64_t multiplier_;
  std::uint32_t shift_;
};

class Scorer {
 public:
  static constexpr std::size_t rows = 1024;

  // Makes the tables of a model; its rules must live as long as they are used.
  void use(const Rules& rules);

  // Scores the first `count` rows, whose stages must be of the model. In the first row with a level that its question
  // does not have it stops and gives the index of that question; where all is well, the number of questions.
  std::size_t run(std::size_t count);

  std::uint8_t stages[rows];                       // their index in the model
  std::int8_t levels[max_questions_of_all][rows];  // by question: the index of a level, or -1 for "not sure"

  // In tenths; -1 where there is no score.
  std::int16_t score[rows];
  std::int16_t low[rows];
  std::int16_t high[rows];
  std::int16_t coverage[rows];
  std::int8_t band[rows];                         // index in the model; -1 where there is no score
  std::int8_t certain[rows];                      // 1 where the whole range lies in the band
  std::int16_t dimensions[max_dimensions][rows];  // their scores; -1 where nothing is answered

 private:
  // A dimension's answered weight and weighted points, in one number.
  static constexpr std::uint32_t weight_unit = 1U << 16;
  static constexpr std::size_t choices = max_levels + 1;  // the first is "not sure"
  static constexpr std::size_t max_weight = 10 * max_questions;
  static constexpr std::size_t max_scored_weight = 100;
  static constexpr std::size_t max_score = 1000;

  // What each choice of a question adds to the totals of its dimension.
  struct Worth {
    std::uint32_t of[choices];
    std::uint32_t top;  // the last choice
  };

  void run_exactly(std::size_t row);
  void set_standing(std::size_t row, std::int32_t points, std::int32_t worst, std::int32_t best);

  const Rules* rules_;
  std::uint32_t answered_unit_;  // 0 where numerators of 31 bits do not hold it: such models are scored exactly
  std::uint32_t question_unit_;
  std::uint32_t min_known_;  // the coverage that the model asks for, in percent of question_unit_
  Worth worth_[max_questions_of_all];
  std::size_t question_count_;
  std::size_t dimension_count_;
  std::size_t sizes_[max_dimensions];  // how many questions
  std::uint8_t weights_[max_stages][max_dimensions];
  std::uint32_t shares_[max_stages][max_dimensions];  // of question_unit_
  std::uint32_t unit_by_answered_[max_weight + 1];    // answered_unit_ divided by the answered weight
  Divider by_answered_[max_weight + 1];               // by twice the answered weight
  Divider by_scored_weight_[max_scored_weight + 1];   // by twice the denominator of the score
  Divider by_ten_units_;
  Divider by_two_units_;
  std::int8_t band_by_score_[max_score + 1];
};

}  // namespace amps
