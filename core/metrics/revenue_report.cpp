#include "metrics/revenue_report.hpp"

#include <algorithm>

#include "text/wording.hpp"

namespace amps {

namespace {

constexpr std::int64_t whole_margin = 1'000'000;
constexpr std::int64_t billionths_per_millionth = 1000;

Outcome<std::optional<std::uint32_t>> segment_of(const WordList& segments, const std::optional<std::string>& name) {
  if (!name) return std::optional<std::uint32_t>();
  const auto found = std::find(segments.list().begin(), segments.list().end(), *name);
  if (found != segments.list().end()) {
    return std::optional<std::uint32_t>(static_cast<std::uint32_t>(found - segments.list().begin()));
  }
  std::vector<std::string_view> names;
  for (const std::string& each : segments.list()) {
    if (!each.empty()) names.push_back(each);
  }
  return error_at("", ErrorCode::unknown_segment, {in_quotes(*name), listed(names)});
}

RevenueReport report_of(const WordList& segments, const RevenueOptions& options) {
  RevenueReport report;
  report.basis = options.basis;
  report.margin = options.margin;
  report.segment = options.segment;
  for (const std::string& each : segments.list()) {
    if (!each.empty()) report.segments.push_back(each);
  }
  return report;
}

}  // namespace

std::optional<Tenths> RevenueReport::median(std::optional<Fraction> (RevenuePeriod::*rate)() const) const {
  std::vector<Fraction> rates;
  for (const RevenuePeriod& period : periods) {
    if (const auto found = (period.*rate)()) rates.push_back(*found);
  }
  return median_of(std::move(rates), percent_tenths);
}

LifetimeValue RevenueReport::lifetime_value(const RevenuePeriod& period) const {
  return lifetime_value_of(period, unit, margin.value_or(whole_margin));
}

std::optional<std::int64_t> read_margin(std::string_view text) {
  const auto billionths = read_billionths(text, NumberNotation::point);
  if (!billionths || *billionths > whole_margin * billionths_per_millionth) return std::nullopt;
  if (*billionths % billionths_per_millionth != 0) return std::nullopt;
  return *billionths / billionths_per_millionth;
}

Outcome<RevenueReport> report_of(Snapshots snapshots, const RevenueOptions& options) {
  const auto segment = segment_of(snapshots.segments, options.segment);
  if (!segment) return segment.errors;
  auto periods = movements_of(snapshots, *segment);
  if (!periods) return std::move(periods.errors);
  auto cohorts = cohorts_of(snapshots, *segment);
  if (!cohorts) return std::move(cohorts.errors);
  tell_movements(snapshots, *periods);
  RevenueReport report = report_of(snapshots.segments, options);
  report.currency = snapshots.currency;
  report.unit = snapshots.unit;
  report.basis = Basis::opening;
  report.periods = std::move(*periods.value);
  report.cohorts = std::move(*cohorts.value);
  for (std::size_t i = 0; i < snapshots.periods.size(); ++i) report.cohort_periods.push_back(snapshots.period(i));
  report.faults = snapshots.faults.list();
  return report;
}

Outcome<RevenueReport> report_of(Contracts contracts, const RevenueOptions& options) {
  const PeriodLength length = options.length.value_or(PeriodLength::month);
  const Date as_of = options.as_of.value_or(Date());
  if (options.basis == Basis::opening) {
    auto snapshots = snapshots_of(contracts, length, as_of);
    if (!snapshots) return std::move(snapshots.errors);
    return report_of(std::move(*snapshots.value), options);
  }
  const auto segment = segment_of(contracts.segments, options.segment);
  if (!segment) return segment.errors;
  auto periods = renewals_of(contracts, length, as_of, options.grace_days, *segment);
  if (!periods) return std::move(periods.errors);
  RevenueReport report = report_of(contracts.segments, options);
  report.currency = contracts.currency;
  report.unit = AmountUnit::yearly;
  report.periods = std::move(*periods.value);
  report.faults = contracts.faults.list();
  return report;
}

}  // namespace amps
