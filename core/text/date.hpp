// A calendar date without a time or a zone, as days since 1970-01-01 in the proleptic Gregorian calendar.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace amps {

struct Date {
  int days = 0;

  friend bool operator==(const Date&, const Date&) = default;
  friend auto operator<=>(const Date&, const Date&) = default;
};

// Reads "YYYY-MM-DD", years 0001 to 9999; nothing where the text has another form or the date does not exist.
std::optional<Date> parse_date(std::string_view text);

// Writes "YYYY-MM-DD".
std::string format_date(Date date);

// Counts weeks, which begin on Monday: 0 is that of 1970-01-01, a Thursday.
constexpr int week_of(Date date) {
  const int day = date.days + 3;
  return (day - ((day % 7 + 7) % 7)) / 7;
}

// Its first day.
constexpr Date monday_of(int week) { return Date{7 * week - 3}; }

}  // namespace amps
