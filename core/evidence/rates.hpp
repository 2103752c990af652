// How often something came true on each side of a threshold, and how the two sides differ.
#pragma once

#include <cstdint>

#include "evidence/correlation.hpp"

namespace amps::evidence {

// So many of n said yes.
struct Side {
  std::uint32_t yes = 0;
  std::uint32_t n = 0;
};

// The share with its 95 % interval by Wilson (1927). n is at least 1.
Interval rate_of(Side side);

// The difference of the rates, the first minus the second, with Newcombe's hybrid interval (1998, method 10).
Interval difference_of(Side above, Side below);

// The odds ratio with Woolf's interval. Where a cell is 0, 0.5 is added to each.
Interval odds_ratio_of(Side above, Side below);

// Fisher's exact test, two-sided: all tables with these margins that are at most as likely as this one.
double fisher_p(Side above, Side below);

// Of the rates: whether more say yes above than below, 1, or fewer, -1; 0 where they are equal.
int direction_of(Side above, Side below);

}  // namespace amps::evidence
