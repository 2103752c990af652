// The order of numbers, and their mid-ranks.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace amps::evidence {

// The indices of the values, the smallest value first; equal values in the order in which they stand. None of them is
// NaN.
std::vector<std::uint32_t> order_of(std::span<const double> values);

// Twice the mid-rank of each value, less its mean: 2·rank − (n + 1). Whole numbers, so that sums of their products are
// exact up to 300,000 values, in whatever order they are added. `order` is that of the values.
std::vector<double> centred_ranks(std::span<const double> values, std::span<const std::uint32_t> order);
std::vector<double> centred_ranks(std::span<const double> values);

}  // namespace amps::evidence
