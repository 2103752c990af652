#include "evidence/adjustment.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace amps::evidence {

std::vector<double> adjusted(std::span<const double> p) {
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] > p[b]; });
  std::vector<double> q(p.size());
  const double count = static_cast<double>(p.size());
  double least = 1;
  for (std::size_t i = 0; i < order.size(); ++i) {
    least = std::min(least, count / (count - static_cast<double>(i)) * p[order[i]]);
    q[order[i]] = least;
  }
  return q;
}

std::optional<Interval> common_of(std::span<const Stratum> strata) {
  double weights = 0;
  double sum = 0;
  double variance = 0;
  for (const Stratum& stratum : strata) {
    const double weight = static_cast<double>(stratum.rows) - 3;
    weights += weight;
    sum += weight * std::atanh(stratum.rho);
    variance += weight * weight * spearman_variance(stratum.rho, stratum.rows);
  }
  if (strata.size() < 2 || std::isnan(sum)) return std::nullopt;
  return fisher_interval(sum / weights, variance / (weights * weights));
}

}  // namespace amps::evidence
