#include "evidence/threshold_curve.hpp"

#include <algorithm>
#include <numeric>

namespace amps::evidence {

std::vector<CurvePoint> threshold_curve(const Cases& cases, int periods, std::size_t most_points) {
  const auto within = static_cast<std::size_t>(periods > 0 ? periods - 1 : 0);
  if (within >= cases.amounts.size()) return {};
  const std::vector<double>& amounts = cases.amounts[within];
  std::vector<std::size_t> order(amounts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return amounts[a] < amounts[b]; });
  const auto yes = static_cast<std::uint32_t>(std::count(cases.yes.begin(), cases.yes.end(), 1));
  const auto all = static_cast<std::uint32_t>(amounts.size());

  std::vector<CurvePoint> curve;
  Side below;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const bool is_first = i == 0 || amounts[order[i]] != amounts[order[i - 1]];
    const Side above{yes - below.yes, all - below.n};
    if (is_first && below.n >= fewest_on_a_side && above.n >= fewest_on_a_side)
      curve.push_back({amounts[order[i]], {above, below}});
    ++below.n;
    below.yes += cases.yes[order[i]];
  }
  if (curve.size() <= most_points) return curve;
  std::vector<CurvePoint> fewer;
  for (std::size_t i = 0; i < most_points; ++i)
    fewer.push_back(curve[i * (curve.size() - 1) / (most_points - 1)]);
  return fewer;
}

}  // namespace amps::evidence
