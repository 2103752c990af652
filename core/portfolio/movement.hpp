// What moved the score of an account since its row before, in the order of how much.
#pragma once

#include <cstdint>
#include <vector>

#include "assessment/assessment.hpp"
#include "model/rules.hpp"

namespace amps {

struct Cause {
  enum class Kind : std::uint8_t {
    answer,  // of a question that is answered in both
    stage,   // the weights of another stage
    known,   // questions that are answered in one of the two alone
  };
  Kind kind = Kind::answer;
  std::size_t question = 0;  // of an answer
  std::int64_t points = 0;   // in tenths, negative where it cost them: rounded each, so that they need not add up
};

// Those that are a tenth of a point at least, the largest first; none where one of the two has no score. No answer is
// too old.
std::vector<Cause> causes_of(const Rules& rules, const Assessment& before, const Assessment& after);

}  // namespace amps
