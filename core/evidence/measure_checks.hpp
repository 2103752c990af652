// What the values of a column are: yes and no, or numbers that measure nothing.
#pragma once

#include <span>

#include "evidence/frame.hpp"

namespace amps::evidence {

// All values that are there are 0 or 1, and there are both.
bool is_zero_and_one(std::span<const double> values);

// Whole numbers that tell accounts apart: each account has one, no two have the same, and they count up row by row, or
// the name of the column says that it is an id.
bool looks_like_ids(const Measure& measure, const Frame& frame);

// Wherever both have a value, it is the same, and there are different ones.
bool are_identical(const Measure& one, const Measure& other);

}  // namespace amps::evidence
