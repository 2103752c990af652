#include "evidence/partial.hpp"

#include <algorithm>
#include <cmath>

#include "evidence/correlation.hpp"
#include "evidence/products.hpp"
#include "evidence/ranks.hpp"

namespace amps::evidence {

namespace {

// What rounding leaves of a column that lies in the span of others, as a share of its length.
constexpr double nothing = 1e-10;

std::vector<double> values_at(const Measure& measure, std::span<const std::uint32_t> rows) {
  std::vector<double> values;
  for (const std::uint32_t row : rows) values.push_back(measure.values[row]);
  return values;
}

ControlRanks ranks_of(const Frame& frame, std::span<const std::uint32_t> rows) {
  std::vector<std::vector<double>> controls;
  for (const Measure& control : frame.controls) controls.push_back(values_at(control, rows));
  return ControlRanks(controls);
}

std::vector<std::uint32_t> rows_with_controls(const Frame& frame) {
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < frame.rows; ++row) {
    const bool has_all = std::none_of(frame.controls.begin(), frame.controls.end(),
                                      [&](const Measure& control) { return is_missing(control.values[row]); });
    if (has_all) rows.push_back(row);
  }
  return rows;
}

double length(std::span<const double> values) { return std::sqrt(sum_of_products(values, values)); }

}  // namespace

ControlRanks::ControlRanks(const std::vector<std::vector<double>>& controls) {
  for (const auto& control : controls) {
    std::vector<double> left = residuals(control);
    if (left.empty()) continue;
    const double size = length(left);
    for (double& value : left) value /= size;
    basis_.push_back(std::move(left));
  }
}

std::vector<double> ControlRanks::residuals(std::span<const double> values) const {
  std::vector<double> ranks = centred_ranks(values);
  const double before = length(ranks);
  ranks = without_basis(without_basis(std::move(ranks)));
  if (length(ranks) <= nothing * before) return {};
  return ranks;
}

std::vector<double> ControlRanks::without_basis(std::vector<double> values) const {
  for (const auto& direction : basis_) {
    const double share = sum_of_products(direction, values);
    for (std::size_t i = 0; i < values.size(); ++i) values[i] -= share * direction[i];
  }
  return values;
}

std::optional<Partial> partial(std::span<const double> residuals, std::span<const double> others, std::size_t rank) {
  if (residuals.empty() || others.empty() || residuals.size() < std::max(fewest_rows, rank + 3)) return std::nullopt;
  const double r = correlation_of(sum_of_products(residuals, others), sum_of_products(residuals, residuals),
                                  sum_of_products(others, others));
  return Partial{r, p_of(r, static_cast<double>(residuals.size() - 2 - rank))};
}

Controls::Controls(const Frame& frame)
    : frame_(frame), rows_(rows_with_controls(frame)), ranks_(ranks_of(frame, rows_)) {
  for (const Measure& activity : frame.activities) activities_.push_back(residuals_of(activity));
  for (const Measure& outcome : frame.outcomes) outcomes_.push_back(residuals_of(outcome));
}

std::optional<std::vector<double>> Controls::residuals_of(const Measure& measure) const {
  const std::vector<double> values = values_at(measure, rows_);
  if (std::any_of(values.begin(), values.end(), is_missing)) return std::nullopt;
  return ranks_.residuals(values);
}

std::optional<Partial> Controls::of(std::size_t activity, std::size_t outcome) const {
  if (activities_[activity] && outcomes_[outcome])
    return partial(*activities_[activity], *outcomes_[outcome], ranks_.rank());
  return with_gaps(frame_.activities[activity], frame_.outcomes[outcome]);
}

std::optional<Partial> Controls::with_gaps(const Measure& activity, const Measure& outcome) const {
  std::vector<std::uint32_t> rows;
  for (const std::uint32_t row : rows_) {
    if (!is_missing(activity.values[row]) && !is_missing(outcome.values[row])) rows.push_back(row);
  }
  const ControlRanks ranks = ranks_of(frame_, rows);
  return partial(ranks.residuals(values_at(activity, rows)), ranks.residuals(values_at(outcome, rows)), ranks.rank());
}

}  // namespace amps::evidence
