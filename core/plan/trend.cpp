#include "plan/trend.hpp"

#include <algorithm>
#include <cmath>

namespace amps {

namespace {

// Of the standard normal distribution: 95 % lie below.
constexpr double quantile_95 = 1.6448536269514722;

double median(std::vector<double>& values) {
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

// Kendall's variance of the sum of concordant minus discordant pairs. No two points share a day.
double kendall_variance(std::span<const Point> points) {
  std::vector<double> values;
  for (const Point& point : points) values.push_back(point.value);
  std::sort(values.begin(), values.end());
  const auto term = [](double n) { return n * (n - 1) * (2 * n + 5); };
  double ties = 0;
  for (std::size_t i = 0; i < values.size();) {
    std::size_t end = i;
    while (end < values.size() && values[end] == values[i]) ++end;
    ties += term(static_cast<double>(end - i));
    i = end;
  }
  return (term(static_cast<double>(values.size())) - ties) / 18;
}

}  // namespace

std::optional<Interval> pace_of(std::span<const Point> points) {
  if (points.size() < 3) return std::nullopt;
  std::vector<double> slopes;
  slopes.reserve(points.size() * (points.size() - 1) / 2);
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = i + 1; j < points.size(); ++j) {
      slopes.push_back((points[j].value - points[i].value) / (points[j].day - points[i].day));
    }
  }
  Interval pace;
  pace.value = median(slopes);
  const double count = static_cast<double>(slopes.size());
  const double spread = quantile_95 * std::sqrt(kendall_variance(points));
  const double low = std::max(std::nearbyint((count - spread) / 2) - 1, 0.0);
  const double high = std::min(std::nearbyint((count + spread) / 2), count - 1);
  pace.low = slopes[static_cast<std::size_t>(low)];
  pace.high = slopes[static_cast<std::size_t>(high)];
  return pace;
}

double line_at(std::span<const Point> points, double slope, int day) {
  std::vector<double> intercepts;
  for (const Point& point : points) intercepts.push_back(point.value - slope * point.day);
  return median(intercepts) + slope * day;
}

}  // namespace amps
