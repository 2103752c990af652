// What several p or several correlations say together.
#pragma once

#include <span>
#include <vector>

#include "evidence/correlation.hpp"

namespace amps::evidence {

// The q of each p by Benjamini and Hochberg (1995): the share of false finds among all with a q at most as large.
std::vector<double> adjusted(std::span<const double> p);

struct Stratum {
  double rho = 0;
  std::size_t rows = 0;
};

// The common value of ρ: the mean of Fisher's z, each with the weight n − 3, and the interval that follows from the
// variance of each (Bonett and Wright). Nothing of fewer than two, or where both 1 and −1 are among them.
std::optional<Interval> common_of(std::span<const Stratum> strata);

}  // namespace amps::evidence
