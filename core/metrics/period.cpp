#include "metrics/period.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>

#include "text/ascii.hpp"

namespace amps {

namespace {

constexpr std::string_view names[] = {"day", "month", "quarter", "year"};
constexpr int months_in[] = {0, 1, 3, 12};

// A whole number of so many digits; -1 where the text is none.
int number_in(std::string_view text, std::size_t least, std::size_t most) {
  if (text.size() < least || text.size() > most || !std::all_of(text.begin(), text.end(), is_digit)) return -1;
  int value = 0;
  for (const char digit : text) value = 10 * value + (digit - '0');
  return value;
}

int year_in(std::string_view text) {
  const int year = number_in(text, 4, 4);
  return year > 0 ? year : -1;
}

int quarter_in(std::string_view text) {
  if (text.size() != 2 || (text[0] != 'Q' && text[0] != 'q')) return -1;
  return text[1] >= '1' && text[1] <= '4' ? text[1] - '0' : -1;
}

int months_of(Date day) {
  const std::chrono::year_month_day parts{std::chrono::sys_days{std::chrono::days{day.days}}};
  return 12 * static_cast<int>(parts.year()) + static_cast<int>(static_cast<unsigned>(parts.month())) - 1;
}

Date first_of_month(int months) {
  const std::chrono::year_month_day day{
      std::chrono::year{months / 12}, std::chrono::month(static_cast<unsigned>(months % 12) + 1), std::chrono::day(1)};
  return Date{static_cast<int>(std::chrono::sys_days{day}.time_since_epoch().count())};
}

std::optional<CalendarPeriod> part_of_year(std::string_view year_text, std::string_view part) {
  const int year = year_in(year_text);
  if (year < 0) return std::nullopt;
  if (const int quarter = quarter_in(part); quarter > 0) {
    return CalendarPeriod{PeriodLength::quarter, 4 * year + quarter - 1};
  }
  const int month = number_in(part, 1, 2);
  if (month < 1 || month > 12) return std::nullopt;
  return CalendarPeriod{PeriodLength::month, 12 * year + month - 1};
}

}  // namespace

CalendarPeriod period_of(Date day, PeriodLength length) {
  if (length == PeriodLength::day) return {length, day.days};
  return {length, months_of(day) / months_in[static_cast<std::size_t>(length)]};
}

Date first_day(CalendarPeriod period) {
  if (period.length == PeriodLength::day) return Date{period.index};
  return first_of_month(period.index * months_in[static_cast<std::size_t>(period.length)]);
}

Date last_day(CalendarPeriod period) { return Date{first_day({period.length, period.index + 1}).days - 1}; }

std::optional<CalendarPeriod> widened(CalendarPeriod period, PeriodLength length) {
  if (length < period.length) return std::nullopt;
  return period_of(first_day(period), length);
}

std::optional<CalendarPeriod> read_period(std::string_view text, DateNotation notation) {
  if (const int year = year_in(text); year > 0) return CalendarPeriod{PeriodLength::year, year};
  const std::size_t mark = text.find_first_of("-./ ");
  if (mark == std::string_view::npos) {
    // "2026Q1"
    return text.size() == 6 ? part_of_year(text.substr(0, 4), text.substr(4)) : std::nullopt;
  }
  if (text.find_first_of("-./ ", mark + 1) == std::string_view::npos) {
    const std::string_view first = text.substr(0, mark);
    const std::string_view second = text.substr(mark + 1);
    const auto period = part_of_year(first, second);
    return period ? period : part_of_year(second, first);
  }
  const auto day = read_day(text, notation);
  if (!day) return std::nullopt;
  return CalendarPeriod{PeriodLength::day, day->days};
}

std::string format_period(CalendarPeriod period) {
  const std::string day = format_date(first_day(period));
  switch (period.length) {
    case PeriodLength::day:
      return day;
    case PeriodLength::month:
      return day.substr(0, 7);
    case PeriodLength::quarter:
      return day.substr(0, 5) + "Q" + static_cast<char>('1' + period.index % 4);
    case PeriodLength::year:
      break;
  }
  return day.substr(0, 4);
}

std::string_view name_of(PeriodLength length) { return names[static_cast<std::size_t>(length)]; }

std::optional<PeriodLength> period_length_named(std::string_view name) {
  const auto found = std::find(std::begin(names), std::end(names), name);
  if (found == std::end(names)) return std::nullopt;
  return static_cast<PeriodLength>(found - std::begin(names));
}

}  // namespace amps
