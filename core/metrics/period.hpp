// Periods of the calendar as tables name them: 2026-01, 2026-Q1, 2026, or a day on which a snapshot was taken.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "table/notation.hpp"
#include "text/date.hpp"

namespace amps {

enum class PeriodLength : std::uint8_t { day, month, quarter, year };

// Periods of one length follow each other by their index: days since 1970-01-01, or months, quarters or years since
// the year 0.
struct CalendarPeriod {
  PeriodLength length = PeriodLength::month;
  int index = 0;

  friend bool operator==(const CalendarPeriod&, const CalendarPeriod&) = default;
};

CalendarPeriod period_of(Date day, PeriodLength length);
Date first_day(CalendarPeriod period);
Date last_day(CalendarPeriod period);

// The period of another length that holds it; nothing where that one is shorter.
std::optional<CalendarPeriod> widened(CalendarPeriod period, PeriodLength length);

// "2026-01", "01/2026", "2026-Q1", "Q1 2026", "2026", or a day in the notation, with - . / or a space between the
// parts. Nothing where the text is no period.
std::optional<CalendarPeriod> read_period(std::string_view text, DateNotation notation);

// The most periods that are told one by one: a century of months.
constexpr int most_periods = 1200;

// "2026-01-31", "2026-01", "2026-Q1", "2026"
std::string format_period(CalendarPeriod period);

// "day", "month", "quarter", "year"
std::string_view name_of(PeriodLength length);
std::optional<PeriodLength> period_length_named(std::string_view name);

}  // namespace amps
