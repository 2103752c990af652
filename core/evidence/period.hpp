// Periods as tables write them, and how many steps lie between two of them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "table/notation.hpp"

namespace amps::evidence {

enum class PeriodKind : std::uint8_t { whole, month, quarter, date };

struct PeriodValue {
  PeriodKind kind = PeriodKind::whole;
  // The number itself; months or quarters since the year 0; days since 1970-01-01.
  std::int32_t value = 0;

  friend bool operator==(const PeriodValue&, const PeriodValue&) = default;
};

// "2026-03", "03/2026" and "202603" are months, "2026-Q1" and "Q1 2026" quarters, "12" is a whole number of at most six
// digits, and a date is read by the notation of its column. Nothing for any other text.
std::optional<PeriodValue> read_period(std::string_view text, DateNotation notation);

// The day that a value of that kind ends on; nothing for a whole number.
std::optional<std::int32_t> last_day_of(PeriodValue period);

// What one step of a column of dates is: the coarsest of year, quarter, month, week (from Monday) and day in which no
// account has two rows. `days` and `accounts` have an entry a row. Gives the step that each date lies in.
std::vector<std::int32_t> steps_of_days(std::span<const std::int32_t> days, std::span<const std::uint32_t> accounts);

}  // namespace amps::evidence
