// Tails and quantiles of the distributions that intervals and p values come from. Boost.Math is known to
// distributions.cpp alone.
#pragma once

namespace amps::evidence {

// Of the standard normal distribution: 97.5 % lie below.
constexpr double normal_quantile_975 = 1.959963984540054;

// How likely a value at least so far from 0 is under Student's t. 0 where t is infinite.
double two_sided_t(double t, double degrees_of_freedom);

// 97.5 % of Student's t lie below.
double t_quantile_975(double degrees_of_freedom);

}  // namespace amps::evidence
