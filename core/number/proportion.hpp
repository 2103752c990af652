// A share of a sample with the ends of its 95 % interval.
#pragma once

namespace amps {

// Of the standard normal distribution: 97.5 % lie below.
constexpr double normal_975 = 1.959963984540054;

struct Proportion {
  double value = 0;
  double low = 0;
  double high = 0;
};

// Wilson's interval of `part` of `all`, which is above 0. The ends of none and of all are exact.
Proportion wilson(double part, double all);

}  // namespace amps
