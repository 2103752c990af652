// What moved a score between two assessments of one account, split exactly: the answers, the stage, and what is
// known now that was not, or the other way round.
//
// Effects are computed on the questions answered in both, as if there were no others; where all are, answer and
// stage effects alone sum to the difference. What other questions did is one further term, the coverage.
#pragma once

#include <cstddef>
#include <vector>

#include "assessment/assessment.hpp"
#include "model/rules.hpp"
#include "number/exact_sum.hpp"
#include "score/score.hpp"
#include "text/error.hpp"

namespace amps {

// Points of 100 that a question or a dimension brought; negative where it cost them.
struct Effect {
  std::size_t subject = 0;  // index of the question or dimension
  Term points;
};

struct Change {
  Standing before;
  Standing after;
  bool complete = false;        // every question is answered in both
  std::vector<Effect> answers;  // one for each question answered in both, in model order
  std::vector<Effect> stages;   // one for each dimension, in model order
  ExactSum coverage;
  ExactSum difference;  // of the unrounded scores; all effects sum to it
};

// Refused where one of the two has no score, a draft for one. Without an as-of date nothing is stale.
Outcome<Change> explain_change(const Rules& rules, const Assessment& before, const Assessment& after);

}  // namespace amps
