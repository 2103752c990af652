#include "plan/adherence.hpp"

#include <algorithm>
#include <chrono>
#include <map>

namespace amps {

namespace {

constexpr std::size_t trend_periods = 4;

// The first day of the period that a day lies in.
int first_day(Period per, int day) {
  if (per == Period::day) return day;
  if (per == Period::week) return monday_of(week_of(Date{day})).days;
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
  return static_cast<int>(std::chrono::sys_days{date.year() / date.month() / 1}.time_since_epoch().count());
}

// The first day of the next one.
int next_first(Period per, int first) {
  if (per == Period::day) return first + 1;
  if (per == Period::week) return first + 7;
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{first}}};
  const auto next = date + std::chrono::months{1};
  return static_cast<int>(std::chrono::sys_days{next}.time_since_epoch().count());
}

double share(std::ptrdiff_t part, std::ptrdiff_t all) { return static_cast<double>(part) / static_cast<double>(all); }

}  // namespace

Adherence adherence_of(const Plan& plan, std::size_t index, Date as_of) {
  const Activity& activity = plan.activities[index];
  const Cadence& cadence = activity.cadence;
  const int from = std::max(plan.objective.start, activity.from.value_or(plan.objective.start)).days;
  const int until = std::min(as_of, activity.until.value_or(as_of)).days;

  std::map<int, double> sums;  // by the first day of the period
  for (const CheckIn& check_in : plan.check_ins) {
    if (check_in.activity != index || check_in.date > as_of) continue;
    sums[first_day(cadence.per, check_in.date.days)] += check_in.amount;
  }

  Adherence adherence;
  std::vector<bool> known;  // whether each known period was kept
  int first = first_day(cadence.per, from);
  if (first < from) first = next_first(cadence.per, first);
  for (int next = next_first(cadence.per, first); next <= until + 1; next = next_first(cadence.per, first)) {
    ++adherence.all;
    const auto sum = sums.find(first);
    if (sum != sums.end()) {
      known.push_back(cadence.kind == Cadence::Kind::at_least ? sum->second >= cadence.amount
                                                              : sum->second <= cadence.amount);
    }
    first = next;
  }
  adherence.known = static_cast<int>(known.size());
  adherence.kept = static_cast<int>(std::count(known.begin(), known.end(), true));
  if (adherence.known > 0) {
    adherence.figure = share(adherence.kept, adherence.known);
    adherence.low = share(adherence.kept, adherence.all);
    adherence.high = share(adherence.kept + adherence.all - adherence.known, adherence.all);
    adherence.coverage = share(adherence.known, adherence.all);
  }
  if (known.size() >= 2 * trend_periods) {
    const auto kept_of_four = [](auto end) { return std::count(end - trend_periods, end, true); };
    adherence.trend = share(kept_of_four(known.end()), trend_periods) -
                      share(kept_of_four(known.end() - trend_periods), trend_periods);
  }
  return adherence;
}

}  // namespace amps
