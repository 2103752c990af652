#include "evidence/period.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace amps::evidence {

namespace {

std::optional<std::int32_t> digits(std::string_view text, std::size_t most) {
  if (text.empty() || text.size() > most) return std::nullopt;
  std::int32_t value = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9') return std::nullopt;
    value = 10 * value + (digit - '0');
  }
  return value;
}

std::optional<PeriodValue> month_of(std::string_view year, std::string_view month) {
  const auto y = digits(year, 4);
  const auto m = digits(month, 2);
  if (year.size() != 4 || !y || !m || *m < 1 || *m > 12) return std::nullopt;
  return PeriodValue{PeriodKind::month, 12 * *y + *m - 1};
}

std::optional<PeriodValue> quarter_of(std::string_view year, std::string_view quarter) {
  const auto y = digits(year, 4);
  const auto q = digits(quarter, 1);
  if (year.size() != 4 || !y || !q || *q < 1 || *q > 4) return std::nullopt;
  return PeriodValue{PeriodKind::quarter, 4 * *y + *q - 1};
}

// "2026-Q1", "2026 Q1", "2026Q1", "Q1 2026", "Q1/2026", "q1-2026"
std::optional<PeriodValue> read_quarter(std::string_view text) {
  const std::size_t q = text.find_first_of("Qq");
  if (q == std::string_view::npos) return std::nullopt;
  constexpr std::string_view between = " -/";
  if (q == 0 && text.size() >= 6) {
    std::string_view year = text.substr(2);
    if (between.find(year.front()) != std::string_view::npos) year.remove_prefix(1);
    return quarter_of(year, text.substr(1, 1));
  }
  std::string_view year = text.substr(0, q);
  if (!year.empty() && between.find(year.back()) != std::string_view::npos) year.remove_suffix(1);
  return quarter_of(year, text.substr(q + 1));
}

std::chrono::year_month_day calendar(std::int32_t day) {
  return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day}}};
}

std::int32_t months_of(std::int32_t day) {
  const auto date = calendar(day);
  return 12 * static_cast<int>(date.year()) + static_cast<std::int32_t>(static_cast<unsigned>(date.month())) - 1;
}

std::int32_t floor_divided(std::int32_t value, std::int32_t divisor) {
  return (value - ((value % divisor + divisor) % divisor)) / divisor;
}

std::int32_t weeks_of(std::int32_t day) { return week_of(Date{day}); }
std::int32_t days_of(std::int32_t day) { return day; }
std::int32_t quarters_of(std::int32_t day) { return floor_divided(months_of(day), 3); }
std::int32_t years_of(std::int32_t day) { return floor_divided(months_of(day), 12); }

std::int32_t day_before_month(std::int32_t months) {
  const std::chrono::year_month_day first{std::chrono::year{floor_divided(months, 12)},
                                          std::chrono::month{static_cast<unsigned>(months % 12 + 1)},
                                          std::chrono::day{1}};
  return static_cast<std::int32_t>(std::chrono::sys_days{first}.time_since_epoch().count()) - 1;
}

}  // namespace

std::optional<PeriodValue> read_period(std::string_view text, DateNotation notation) {
  if (const auto whole = digits(text, 6)) {
    // "202603": as a number, the step from December to January would be 89 months long.
    const bool is_month = *whole >= 190001 && *whole <= 219912 && *whole % 100 >= 1 && *whole % 100 <= 12;
    return is_month ? month_of(text.substr(0, 4), text.substr(4)) : PeriodValue{PeriodKind::whole, *whole};
  }
  if (text.size() > 1 && text.front() == '-') {
    if (const auto whole = digits(text.substr(1), 6)) return PeriodValue{PeriodKind::whole, -*whole};
  }
  if (const auto quarter = read_quarter(text)) return quarter;
  const std::size_t mark = text.find_first_of("-/.");
  if (mark != std::string_view::npos && text.find_first_of("-/.", mark + 1) == std::string_view::npos) {
    return mark == 4 ? month_of(text.substr(0, 4), text.substr(5))
                     : month_of(text.substr(mark + 1), text.substr(0, mark));
  }
  if (const auto day = read_day(text, notation)) return PeriodValue{PeriodKind::date, day->days};
  return std::nullopt;
}

std::optional<std::int32_t> last_day_of(PeriodValue period) {
  switch (period.kind) {
    case PeriodKind::whole:
      break;
    case PeriodKind::month:
      return day_before_month(period.value + 1);
    case PeriodKind::quarter:
      return day_before_month(3 * (period.value + 1));
    case PeriodKind::date:
      return period.value;
  }
  return std::nullopt;
}

std::vector<std::int32_t> steps_of_days(std::span<const std::int32_t> days, std::span<const std::uint32_t> accounts) {
  std::vector<std::int32_t> steps(days.size());
  std::vector<std::pair<std::uint32_t, std::int32_t>> rows(days.size());
  for (const auto step_of : {years_of, quarters_of, months_of, weeks_of, days_of}) {
    std::transform(days.begin(), days.end(), steps.begin(), step_of);
    for (std::size_t i = 0; i < days.size(); ++i) rows[i] = {accounts[i], steps[i]};
    std::sort(rows.begin(), rows.end());
    if (std::adjacent_find(rows.begin(), rows.end()) == rows.end()) break;
  }
  return steps;
}

}  // namespace amps::evidence
