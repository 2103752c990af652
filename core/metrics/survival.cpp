#include "metrics/survival.hpp"

#include <algorithm>
#include <cmath>

#include "number/proportion.hpp"

namespace amps {

namespace {

// R's: shares that are equal but for their last digits are equal.
constexpr double tolerance = 1.4901161193847656e-8;

// How much of the curve has come down, point by point, from a point before all days.
struct Step {
  double day = 0;
  std::optional<double> reached = 0;
};

// As findq() of R's survival.
std::optional<double> quantile_of(const std::vector<Step>& steps, double share, double last_day) {
  const auto first_from = [&](double least) -> std::optional<double> {
    for (const Step& step : steps) {
      if (step.reached && *step.reached >= least) return step.day;
    }
    return std::nullopt;
  };
  const auto from = first_from(share - tolerance);
  if (!from) return std::nullopt;
  const auto& last = steps.back().reached;
  if (last && std::fabs(share - *last) < tolerance) return (*from + last_day) / 2;
  const auto beyond = first_from(share + tolerance);
  if (!beyond) return std::nullopt;
  return (*from + *beyond) / 2;
}

void add_interval(CurvePoint& point, double variance) {
  if (point.share <= 0) return;
  const double log_share = std::log(point.share);
  const double spread = normal_975 * std::sqrt(variance) / -log_share;
  point.low = std::exp(log_share * std::exp(spread));
  point.high = std::exp(log_share * std::exp(-spread));
}

std::vector<Step> steps_of(const std::vector<CurvePoint>& curve, std::optional<double> (*left)(const CurvePoint&)) {
  std::vector<Step> steps{{0, 0.0}};
  for (const CurvePoint& point : curve) {
    const auto still = left(point);
    steps.push_back({static_cast<double>(point.day), still ? std::optional(1 - *still) : std::nullopt});
  }
  return steps;
}

}  // namespace

Survival survival_of(std::span<const Wait> waits) {
  std::vector<Wait> sorted(waits.begin(), waits.end());
  std::sort(sorted.begin(), sorted.end(), [](const Wait& a, const Wait& b) { return a.days < b.days; });
  Survival survival;
  survival.count = static_cast<int>(sorted.size());
  double share = 1;
  double variance = 0;  // Greenwood's, of the logarithm of the share
  for (std::size_t i = 0; i < sorted.size();) {
    CurvePoint point;
    point.day = sorted[i].days;
    point.at_risk = static_cast<int>(sorted.size() - i);
    for (; i < sorted.size() && sorted[i].days == point.day; ++i) point.events += sorted[i].has_reached ? 1 : 0;
    if (point.events == 0) continue;
    survival.reached += point.events;
    const double at_risk = point.at_risk;
    const double left = at_risk - point.events;
    share *= left / at_risk;
    variance += point.events / (at_risk * left);
    point.share = share;
    add_interval(point, variance);
    survival.curve.push_back(point);
  }
  survival.waiting = survival.count - survival.reached;
  if (survival.curve.empty()) return survival;
  const double last_day = sorted.back().days;
  const auto shares = steps_of(survival.curve, [](const CurvePoint& point) { return std::optional(point.share); });
  const auto lows = steps_of(survival.curve, [](const CurvePoint& point) { return point.low; });
  const auto highs = steps_of(survival.curve, [](const CurvePoint& point) { return point.high; });
  for (std::size_t q = 0; q < survival.quartiles.size(); ++q) {
    const double at = 0.25 * static_cast<double>(q + 1);
    survival.quartiles[q] = {quantile_of(shares, at, last_day), quantile_of(lows, at, last_day),
                             quantile_of(highs, at, last_day)};
  }
  return survival;
}

}  // namespace amps
