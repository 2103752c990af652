// How revenue moved from one period to the next, and what was kept of it: exact amounts, exact fractions.
//
// opening + new + reactivated + expansion - contraction - churn = closing, for every period and every segment. An
// account counts in the segment that it has where the movement opens; one that had no revenue then, where it closes.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "metrics/snapshots.hpp"
#include "number/exact.hpp"

namespace amps {

enum class Basis : std::uint8_t { opening, renewal };

enum class Movement : std::uint8_t { fresh, reactivated, expansion, contraction, churn, unchanged };

// What one account did from one period to the next.
struct Flow {
  std::uint32_t account = 0;
  std::uint32_t period = 0;  // the later one
  std::uint32_t segment = 0;
  std::uint32_t line = 0;  // of the later row, or of the earlier one where there is none
  std::int64_t opening = 0;
  std::int64_t closing = 0;
  Movement movement = Movement::unchanged;
};

struct RevenuePeriod {
  std::optional<CalendarPeriod> from;  // the period before, on the opening base
  CalendarPeriod period;
  std::int64_t opening = 0;
  std::int64_t fresh = 0;
  std::int64_t reactivated = 0;
  std::int64_t expansion = 0;
  std::int64_t contraction = 0;
  std::int64_t churn = 0;
  std::int64_t closing = 0;
  std::int64_t accounts_opening = 0;
  std::int64_t accounts_kept = 0;

  // Nothing where nothing was there to be kept.
  std::optional<Fraction> grr() const;
  std::optional<Fraction> nrr() const;
  std::optional<Fraction> logo_retention() const;
  std::optional<Fraction> arpa() const;
};

struct KeptCohort {
  std::uint32_t period = 0;  // by its place in Snapshots::periods
  std::int64_t accounts = 0;
  std::int64_t revenue = 0;
};

// The accounts whose revenue began in a period.
struct Cohort {
  std::uint32_t period = 0;
  std::int64_t accounts = 0;
  std::int64_t revenue = 0;
  std::vector<KeptCohort> kept;  // every later period
};

// Calls back with every account that had revenue in one of two periods that follow each other, account by account.
void each_flow(const Snapshots& snapshots, const std::function<void(const Flow&)>& see);

// Of one segment, or of all. Errors: sum-too-large.
Outcome<std::vector<RevenuePeriod>> movements_of(const Snapshots& snapshots, std::optional<std::uint32_t> segment);
// An account counts in the segment that it began in. Errors: sum-too-large.
Outcome<std::vector<Cohort>> cohorts_of(const Snapshots& snapshots, std::optional<std::uint32_t> segment);

// Adds a flow to the sums of its period; false where they cannot be counted any more.
bool add_flow(RevenuePeriod& period, const Flow& flow);

// The median of fractions in units of 1/scale, half up; none of none. Exact: of two in the middle, their mean.
std::optional<std::int64_t> median_of(std::vector<Fraction> values, std::int64_t scale);

// What an account is worth as long as it stays: revenue a period × margin / logo churn, in hundredths.
struct LifetimeValue {
  std::optional<Fraction> value;      // none where no account left
  std::optional<std::int64_t> floor;  // at the upper end of churn's 95 % Wilson interval, where no account left
};

// The margin is in millionths. Where amounts are known to be yearly or monthly, they are taken for the length of the
// period; others are taken to be of one period.
LifetimeValue lifetime_value_of(const RevenuePeriod& period, AmountUnit unit, std::int64_t margin);

// Tells of accounts that come back, and of a table without churn.
void tell_movements(Snapshots& snapshots, const std::vector<RevenuePeriod>& periods);

}  // namespace amps
