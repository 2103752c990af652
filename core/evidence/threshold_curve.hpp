// What each threshold of an activity would say, for a picture: the rates on both sides of every amount.
#pragma once

#include <vector>

#include "evidence/thresholds.hpp"

namespace amps::evidence {

struct CurvePoint {
  double at_least = 0;
  Sides sides;
};

// The amounts that leave at least ten accounts on each side, the smallest first; of many, so many that lie evenly among
// them, with the ends. Within the first so many periods of each account; 0 where the table has none.
std::vector<CurvePoint> threshold_curve(const Cases& cases, int periods, std::size_t most_points);

}  // namespace amps::evidence
