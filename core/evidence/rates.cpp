#include "evidence/rates.hpp"

#include <algorithm>
#include <cmath>

#include "evidence/distributions.hpp"
#include "number/proportion.hpp"

namespace amps::evidence {

namespace {

// Tables that differ by less are as likely as each other; R takes the same tolerance.
constexpr double as_likely = 1 + 1e-7;

}  // namespace

Interval rate_of(Side side) {
  const Proportion share = wilson(side.yes, side.n);
  return {share.value, share.low, share.high};
}

Interval difference_of(Side above, Side below) {
  const Interval a = rate_of(above);
  const Interval b = rate_of(below);
  const double difference = a.value - b.value;
  return {difference, difference - std::hypot(a.value - a.low, b.high - b.value),
          difference + std::hypot(a.high - a.value, b.value - b.low)};
}

Interval odds_ratio_of(Side above, Side below) {
  double cells[] = {double(above.yes), double(above.n - above.yes), double(below.yes), double(below.n - below.yes)};
  if (std::any_of(std::begin(cells), std::end(cells), [](double cell) { return cell == 0; })) {
    for (double& cell : cells) cell += 0.5;
  }
  const double ratio = cells[0] * cells[3] / (cells[1] * cells[2]);
  const double spread = normal_quantile_975 * std::sqrt(1 / cells[0] + 1 / cells[1] + 1 / cells[2] + 1 / cells[3]);
  return {ratio, ratio * std::exp(-spread), ratio * std::exp(spread)};
}

double fisher_p(Side above, Side below) {
  const double n = above.n;
  const double yes = double(above.yes) + below.yes;
  const double others = below.n - yes;  // below 0 where some of the yes must be above
  const auto lowest = static_cast<std::uint32_t>(std::max(0.0, -others));
  const auto highest = static_cast<std::uint32_t>(std::min(n, yes));
  // How much more likely k + 1 is than k.
  const auto ratio = [&](double k) { return (n - k) * (yes - k) / ((k + 1) * (others + k + 1)); };
  const auto middle = std::clamp(static_cast<std::uint32_t>((n + 1) * (yes + 1) / (n + below.n + 2)), lowest, highest);
  // Likelihoods in units of that of the middle, outwards, where they only become smaller.
  double observed = 1;
  for (std::uint32_t k = middle; k < above.yes; ++k) observed *= ratio(k);
  for (std::uint32_t k = middle; k > above.yes; --k) observed /= ratio(k - 1);
  double all = 0;
  double extreme = 0;
  const auto add = [&](double likelihood) {
    all += likelihood;
    if (likelihood <= observed * as_likely) extreme += likelihood;
  };
  add(1);
  double likelihood = 1;
  for (std::uint32_t k = middle; k < highest; ++k) add(likelihood *= ratio(k));
  likelihood = 1;
  for (std::uint32_t k = middle; k > lowest; --k) add(likelihood /= ratio(k - 1));
  return std::min(1.0, extreme / all);
}

int direction_of(Side above, Side below) {
  const auto more = std::int64_t{above.yes} * below.n - std::int64_t{below.yes} * above.n;
  return more > 0 ? 1 : more < 0 ? -1 : 0;
}

}  // namespace amps::evidence
