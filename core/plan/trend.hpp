// The pace of a series: the Theil–Sen slope, which single odd values do not move, with its interval.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace amps {

struct Point {
  int day = 0;  // counted from any day; each comes once
  double value = 0;
};

// A figure with the ends of its 90 % interval: low <= value <= high.
struct Interval {
  double value = 0;
  double low = 0;
  double high = 0;
};

// The median of the slopes between all pairs of points, in value a day, with the interval of Sen (1968), “Estimates of
// the regression coefficient based on Kendall's tau”: ranks by Kendall's variance, corrected for ties. None with fewer
// than three points.
std::optional<Interval> pace_of(std::span<const Point> points);

// The line with that slope through the points, on a day: the median of value − slope·day, plus slope·day.
double line_at(std::span<const Point> points, double slope, int day);

}  // namespace amps
