// How well an activity is kept up: over whole periods, with what nobody has logged told apart from what was not done.
#pragma once

#include <optional>

#include "plan/plan.hpp"

namespace amps {

// Periods that lie wholly in the plan. One with a check-in is known; it is kept when the sum of its amounts is what the
// cadence asks.
struct Adherence {
  int kept = 0;
  int known = 0;
  int all = 0;
  // Shares from 0 to 1: kept of the known, of all where the unknown ones were not kept, of all where they were, and how
  // many are known. None without a known period.
  std::optional<double> figure;
  std::optional<double> low;
  std::optional<double> high;
  std::optional<double> coverage;
  // The figure of the last four known periods minus that of the four before.
  std::optional<double> trend;
};

// Of an activity with a cadence in periods.
Adherence adherence_of(const Plan& plan, std::size_t activity, Date as_of);

}  // namespace amps
