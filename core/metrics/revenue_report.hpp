// The whole of what a table says of its revenue, for documents and people.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "metrics/revenue.hpp"
#include "metrics/subscriptions.hpp"

namespace amps {

struct RevenueOptions {
  std::optional<PeriodLength> length;
  Basis basis = Basis::opening;        // renewal: of contracts only
  std::optional<std::int64_t> margin;  // gross, in millionths; the whole revenue where nobody says
  std::optional<std::string> segment;  // one of them, or all
  std::optional<Date> as_of;           // of contracts always
  int grace_days = usual_grace_days;
};

struct RevenueReport {
  std::string currency;
  AmountUnit unit = AmountUnit::unknown;
  Basis basis = Basis::opening;
  std::optional<std::int64_t> margin;
  std::optional<std::string> segment;
  std::vector<std::string> segments;  // that there are, in the order of the file
  std::vector<RevenuePeriod> periods;
  std::vector<Cohort> cohorts;  // none on the renewal base
  std::vector<CalendarPeriod> cohort_periods;
  std::vector<TableFault> faults;

  // Of the periods that have one, in tenths of a percent.
  std::optional<Tenths> median(std::optional<Fraction> (RevenuePeriod::*rate)() const) const;
  LifetimeValue lifetime_value(const RevenuePeriod& period) const;
};

// A share above 0 and up to 1, such as "0.8", in millionths.
std::optional<std::int64_t> read_margin(std::string_view text);

// Errors: sum-too-large, unknown-segment.
Outcome<RevenueReport> report_of(Snapshots snapshots, const RevenueOptions& options);
Outcome<RevenueReport> report_of(Contracts contracts, const RevenueOptions& options);

}  // namespace amps
