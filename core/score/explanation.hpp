// Why a score is what it is and what would move it: next steps, the shortest path to the next band, how much
// an argument about weights could change, blind spots and contradictions.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "assessment/assessment.hpp"
#include "model/rules.hpp"
#include "number/exact.hpp"
#include "score/score.hpp"

namespace amps {

struct Step {
  enum class Kind { raise, find_out };

  Kind kind = Kind::raise;
  std::size_t question = 0;
  Fraction points;  // what a raise adds to the score, or the swing of an unknown: how many points it decides
  std::vector<std::size_t> after;  // the questions that come first and are unknown or low: the step waits for them

  // Of a raise. Its gain is the difference of the scores as they are shown, so that they add up on the page.
  int from = 0;  // it leads to the level above
  std::optional<Tenths> gain;
  std::optional<Tenths> score;
  std::optional<std::size_t> band;

  // Of an unknown: the score with its lowest and its highest level, if there is one then.
  std::optional<Tenths> worst;
  std::optional<Tenths> best;
};

// One step for each question that could rise or is unknown. Those that wait for nothing come first; in each part the
// one with the most points does, and ties keep the model order.
std::vector<Step> steps(const Rules& rules, const Stage& stage, const std::vector<LevelChoice>& levels,
                        const Score& score);

struct PathStep {
  std::size_t question = 0;
  int from = 0;
  int to = 0;
};

struct Path {
  std::size_t band = 0;  // of the resulting score
  int raises = 0;        // one level each
  Tenths score = 0;
  std::vector<PathStep> steps;  // one for each question raised, in model order
};

// The fewest raises that bring the rounded score into the next band up; among those the highest score, then
// the one that raises earlier questions. None in the top band, or where raises alone cannot get there.
std::optional<Path> path_to_next_band(const Rules& rules, const Stage& stage, const std::vector<LevelChoice>& levels,
                                      const Score& score);

struct Robustness {
  int shift = 0;  // percentage points of weight
  std::optional<Tenths> low;
  std::optional<Tenths> high;
  bool certain = false;  // no such shift changes the band
};

// The lowest and highest score when up to `shift` percentage points of weight move between scored dimensions.
Robustness robustness(const Rules& rules, const Stage& stage, const Score& score, int shift);

// The indices of the warnings whose conditions all hold.
std::vector<std::size_t> fired(const Rules& rules, std::span<const Warning> warnings,
                               const std::vector<LevelChoice>& levels, const std::vector<DimensionTotals>& dimensions);

}  // namespace amps
