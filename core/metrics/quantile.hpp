// Quantiles of a sample by the inclusive method of NIST (type 7 of Hyndman and Fan): linear between the values at rank
// 1 + (n - 1) p.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace amps {

// The values are sorted and at least one; the share is from 0 to 1.
inline double quantile_of(std::span<const double> sorted, double share) {
  const double rank = static_cast<double>(sorted.size() - 1) * share;
  const auto below = static_cast<std::size_t>(std::floor(rank));
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (rank - std::floor(rank)) * (sorted[above] - sorted[below]);
}

}  // namespace amps
