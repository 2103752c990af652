#include "number/proportion.hpp"

#include <algorithm>
#include <cmath>

namespace amps {

Proportion wilson(double part, double all) {
  const double share = part / all;
  const double square = normal_975 * normal_975;
  const double middle = (share + square / (2 * all)) / (1 + square / all);
  const double half = normal_975 / (1 + square / all) * std::sqrt(share * (1 - share) / all + square / (4 * all * all));
  return {share, part == 0 ? 0 : std::max(middle - half, 0.0), part == all ? 1 : std::min(middle + half, 1.0)};
}

}  // namespace amps
