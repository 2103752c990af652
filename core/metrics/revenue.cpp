// A million rows go through here: it is compiled for time.
#include "metrics/revenue.hpp"

#include <algorithm>
#include <cmath>

#include "number/proportion.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

constexpr std::int64_t millionths = 1'000'000;

std::optional<Fraction> share(std::int64_t part, std::int64_t whole) {
  if (whole == 0) return std::nullopt;
  return Fraction{part, whole};
}

// The rows of one account with revenue, in the order of their periods, until there are no more.
const Snapshot* next_with_revenue(const Snapshot* row, const Snapshot* end) {
  while (row != end && row->amount == 0) ++row;
  return row;
}

Movement movement_of(std::int64_t opening, std::int64_t closing) {
  if (closing == 0) return Movement::churn;
  return closing > opening ? Movement::expansion : closing < opening ? Movement::contraction : Movement::unchanged;
}

bool is_less(const Fraction& a, const Fraction& b) { return a.numerator * b.denominator < b.numerator * a.denominator; }

// The length of a period as a fraction of a year.
Fraction years_of(const RevenuePeriod& period) {
  const int periods = period.from ? period.period.index - period.from->index : 1;
  switch (period.period.length) {
    case PeriodLength::day:
      return {periods, 365};
    case PeriodLength::month:
      return {periods, 12};
    case PeriodLength::quarter:
      return {periods, 4};
    case PeriodLength::year:
      break;
  }
  return {periods, 1};
}

// What the amounts are multiplied by to be those of one period.
Fraction of_period(const RevenuePeriod& period, AmountUnit unit) {
  const Fraction years = years_of(period);
  if (unit == AmountUnit::yearly || unit == AmountUnit::total) return years;
  if (unit == AmountUnit::monthly) return {12 * years.numerator, years.denominator};
  return {1, 1};
}

}  // namespace

std::optional<Fraction> RevenuePeriod::grr() const { return share(opening - contraction - churn, opening); }
std::optional<Fraction> RevenuePeriod::nrr() const { return share(opening - contraction - churn + expansion, opening); }
std::optional<Fraction> RevenuePeriod::logo_retention() const { return share(accounts_kept, accounts_opening); }
std::optional<Fraction> RevenuePeriod::arpa() const { return share(opening, accounts_opening); }

void each_flow(const Snapshots& snapshots, const std::function<void(const Flow&)>& see) {
  const Snapshot* row = snapshots.rows.data();
  const Snapshot* const end = row + snapshots.rows.size();
  while (row != end) {
    const Snapshot* last = row;
    while (last != end && last->account == row->account) ++last;
    bool has_been_there = false;
    for (const Snapshot* at = next_with_revenue(row, last); at != last;) {
      const Snapshot* const next = next_with_revenue(at + 1, last);
      const bool is_next = next != last && next->period == at->period + 1;
      if (!has_been_there && at->period > 0) {
        see({at->account, at->period, at->segment, at->line, 0, at->amount, Movement::fresh});
      }
      has_been_there = true;
      if (at->period + 1 < snapshots.periods.size()) {
        const std::int64_t closing = is_next ? next->amount : 0;
        see({at->account, at->period + 1, at->segment, is_next ? next->line : at->line, at->amount, closing,
             movement_of(at->amount, closing)});
      }
      if (!is_next && next != last) {
        see({next->account, next->period, next->segment, next->line, 0, next->amount, Movement::reactivated});
      }
      at = next;
    }
    row = last;
  }
}

bool add_flow(RevenuePeriod& period, const Flow& flow) {
  const std::int64_t difference = flow.closing - flow.opening;
  bool is_exact = add_to(period.opening, flow.opening) && add_to(period.closing, flow.closing);
  if (flow.movement == Movement::fresh) is_exact = is_exact && add_to(period.fresh, difference);
  if (flow.movement == Movement::reactivated) is_exact = is_exact && add_to(period.reactivated, difference);
  if (flow.movement == Movement::expansion) is_exact = is_exact && add_to(period.expansion, difference);
  if (flow.movement == Movement::contraction) is_exact = is_exact && add_to(period.contraction, -difference);
  if (flow.movement == Movement::churn) is_exact = is_exact && add_to(period.churn, -difference);
  if (flow.opening > 0) {
    ++period.accounts_opening;
    if (flow.closing > 0) ++period.accounts_kept;
  }
  return is_exact;
}

Outcome<std::vector<RevenuePeriod>> movements_of(const Snapshots& snapshots, std::optional<std::uint32_t> segment) {
  std::vector<RevenuePeriod> periods(snapshots.periods.empty() ? 0 : snapshots.periods.size() - 1);
  for (std::size_t i = 0; i < periods.size(); ++i) {
    periods[i].from = snapshots.period(i);
    periods[i].period = snapshots.period(i + 1);
  }
  bool is_exact = true;
  each_flow(snapshots, [&](const Flow& flow) {
    if (segment && flow.segment != *segment) return;
    is_exact = add_flow(periods[flow.period - 1], flow) && is_exact;
  });
  if (!is_exact) return sum_too_large();
  return periods;
}

Outcome<std::vector<Cohort>> cohorts_of(const Snapshots& snapshots, std::optional<std::uint32_t> segment) {
  const std::size_t count = snapshots.periods.size();
  std::vector<Cohort> cohorts(count);
  for (std::uint32_t p = 0; p < count; ++p) {
    cohorts[p].period = p;
    for (std::uint32_t later = p + 1; later < count; ++later) cohorts[p].kept.push_back({later, 0, 0});
  }
  bool is_exact = true;
  const Snapshot* first = nullptr;
  for (const Snapshot& row : snapshots.rows) {
    if (row.amount == 0) continue;
    if (first == nullptr || first->account != row.account) first = &row;
    if (segment && first->segment != *segment) continue;
    Cohort& cohort = cohorts[first->period];
    if (first == &row) {
      ++cohort.accounts;
      is_exact = add_to(cohort.revenue, row.amount) && is_exact;
    } else {
      KeptCohort& kept = cohort.kept[row.period - first->period - 1];
      ++kept.accounts;
      is_exact = add_to(kept.revenue, row.amount) && is_exact;
    }
  }
  if (!is_exact) return sum_too_large();
  std::erase_if(cohorts, [](const Cohort& cohort) { return cohort.accounts == 0; });
  return cohorts;
}

std::optional<std::int64_t> median_of(std::vector<Fraction> values, std::int64_t scale) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end(), is_less);
  const Fraction& high = values[values.size() / 2];
  if (values.size() % 2 == 1) return round_half_up(high, scale);
  // The mean of two, whose common denominator would be past 128 bits: whole parts and rests apart.
  const Fraction& low = values[values.size() / 2 - 1];
  const std::int64_t whole = round_down(low, scale) + round_down(high, scale);
  const Int128 low_rest = low.numerator * scale % low.denominator;
  const Int128 high_rest = high.numerator * scale % high.denominator;
  // Two numbers below 2^63 make a product below 2^126.
  const bool is_one_more = low_rest * high.denominator >= (high.denominator - high_rest) * low.denominator;
  return floor_divide(whole + (is_one_more ? 1 : 0) + 1, 2);
}

LifetimeValue lifetime_value_of(const RevenuePeriod& period, AmountUnit unit, std::int64_t margin) {
  LifetimeValue result;
  if (period.accounts_opening == 0) return result;
  const Fraction factor = of_period(period, unit);
  const std::int64_t left = period.accounts_opening - period.accounts_kept;
  const Fraction revenue{Int128{period.opening} * margin * factor.numerator, factor.denominator * millionths};
  if (left > 0) {
    // The number of accounts cancels out.
    result.value = Fraction{revenue.numerator, revenue.denominator * left};
    return result;
  }
  const auto accounts = static_cast<double>(period.accounts_opening);
  const double a_period = static_cast<double>(revenue.numerator) / static_cast<double>(revenue.denominator) / accounts;
  result.floor = std::llround(a_period / wilson(0, accounts).high);
  return result;
}

void tell_movements(Snapshots& snapshots, const std::vector<RevenuePeriod>& periods) {
  std::vector<std::string_view> names;
  std::vector<std::uint32_t> lines;
  std::int64_t returned = 0;
  each_flow(snapshots, [&](const Flow& flow) {
    if (flow.movement != Movement::reactivated) return;
    ++returned;
    if (lines.size() < most_listed_lines) lines.push_back(flow.line);
    const std::string_view name = snapshots.accounts[flow.account];
    if (names.size() < 3 && (names.empty() || names.back() != name)) names.push_back(name);
  });
  std::sort(lines.begin(), lines.end());
  if (returned > 0) {
    snapshots.faults.tell(ErrorCode::account_returns, std::move(lines),
                          {std::to_string(returned), listed(names) + (returned > 3 ? ", …" : "")});
  }
  std::int64_t seen = 0;
  std::int64_t left = 0;
  for (const RevenuePeriod& period : periods) {
    seen += period.accounts_opening;
    left += period.accounts_opening - period.accounts_kept;
  }
  if (seen > 0 && left == 0) snapshots.faults.tell(ErrorCode::no_churn, {}, {std::to_string(seen)});
}

}  // namespace amps
