#include "metrics/subscriptions.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "number/decimal.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

constexpr int days_a_year = 365;
constexpr std::int64_t most_a_year = std::numeric_limits<std::int64_t>::max() / 10;

// Calls back with the contracts of each account.
template <class Contracts, class See>
void each_account(Contracts& contracts, See see) {
  auto first = contracts.begin();
  while (first != contracts.end()) {
    auto last = first;
    while (last != contracts.end() && last->account == first->account) ++last;
    see(first, last);
    first = last;
  }
}

// Contracts that do not run yet.
void tell_future(const Contracts& contracts, Date as_of, TableFaults& faults) {
  std::vector<std::uint32_t> lines;
  for (const Contract& each : contracts.rows) {
    if (each.start > as_of.days) lines.push_back(each.line);
  }
  if (lines.empty()) return;
  const std::string count = std::to_string(lines.size());
  std::sort(lines.begin(), lines.end());
  faults.tell(ErrorCode::contracts_future, std::move(lines), {count, format_date(as_of)});
}

std::optional<std::int64_t> yearly(std::int64_t amount, AmountUnit unit, int days) {
  if (unit == AmountUnit::yearly) return amount;
  const Int128 exact = Int128{amount} * (unit == AmountUnit::monthly ? 12 : days_a_year);
  const std::int64_t divisor = unit == AmountUnit::monthly ? 1 : days;
  if (exact / divisor >= most_a_year) return std::nullopt;
  return round_half_up({exact, divisor}, 1);
}

}  // namespace

void ContractReader::take(const Records& records) {
  rows_.each(records, [&] { take_row(); });
}

void ContractReader::take_row() {
  const auto account = rows_.words(Role::account);
  if (!account) return;
  Contract contract;
  contract.account = contracts_.accounts.index_of(*account);
  contract.line = rows_.line();
  const auto start = rows_.day(Role::start);
  if (!start) return;
  contract.start = start->days;
  const AmountUnit unit = rows_.columns().unit;
  if (!rows_.text(Role::end).empty()) {
    const auto end = rows_.day(Role::end);
    if (!end) return;
    if (*end < *start) {
      rows_.refuse(ErrorCode::row_days_order, {in_quotes(format_date(*end)), rows_.header(Role::end),
                                               in_quotes(format_date(*start)), rows_.header(Role::start)});
      return;
    }
    contract.end = end->days;
  } else if (unit == AmountUnit::total) {
    // A total without a term is not so much a year.
    rows_.refuse(ErrorCode::row_blank, {rows_.header(Role::end)});
    return;
  }
  const auto amount = money_.read(rows_);
  if (!amount) return;
  const auto a_year = yearly(*amount, unit, contract.end == Contract::no_end ? 1 : contract.end - contract.start + 1);
  if (!a_year) {
    rows_.refuse(ErrorCode::sum_too_large, {format_decimal(most_a_year, 2)});
    return;
  }
  contract.amount = *a_year;
  contract.segment = contracts_.segments.index_of(rows_.text(Role::segment));
  contracts_.rows.push_back(contract);
}

Outcome<Contracts> ContractReader::finish() {
  const auto currency = money_.currency(rows_.columns());
  if (!currency) return currency.errors;
  contracts_.currency = *currency;
  std::sort(contracts_.rows.begin(), contracts_.rows.end(), [](const Contract& a, const Contract& b) {
    return std::tie(a.account, a.start, a.line) < std::tie(b.account, b.start, b.line);
  });
  tell_overlaps();
  if (contracts_.rows.empty()) rows_.faults().tell(ErrorCode::no_rows, {}, {});
  contracts_.faults = std::move(rows_.faults());
  return std::move(contracts_);
}

void ContractReader::tell_overlaps() {
  std::vector<std::string_view> names;
  std::vector<std::uint32_t> lines;
  std::int64_t overlaps = 0;
  each_account(contracts_.rows, [&](auto first, auto last) {
    std::int32_t end = first->end;
    std::uint32_t line = first->line;
    for (auto each = first + 1; each != last; ++each) {
      if (each->start <= end) {
        ++overlaps;
        const std::string_view name = contracts_.accounts[each->account];
        if (names.size() < 3 && (names.empty() || names.back() != name)) names.push_back(name);
        if (lines.size() < most_listed_lines) lines.insert(lines.end(), {line, each->line});
      }
      if (each->end >= end) {
        end = each->end;
        line = each->line;
      }
    }
  });
  if (overlaps == 0) return;
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  rows_.faults().tell(ErrorCode::contracts_overlap, std::move(lines),
                      {std::to_string(overlaps), listed(names) + (overlaps > 3 ? ", …" : "")});
}

Outcome<Snapshots> snapshots_of(const Contracts& contracts, PeriodLength length, Date as_of) {
  Snapshots snapshots;
  snapshots.length = length;
  snapshots.currency = contracts.currency;
  snapshots.unit = AmountUnit::yearly;
  snapshots.accounts = contracts.accounts;
  snapshots.segments = contracts.segments;
  snapshots.faults = contracts.faults;
  if (contracts.rows.empty()) return snapshots;
  const auto earliest = std::min_element(contracts.rows.begin(), contracts.rows.end(),
                                         [](const Contract& a, const Contract& b) { return a.start < b.start; });
  const int first = period_of(Date{earliest->start}, length).index;
  int last = period_of(as_of, length).index;
  if (last_day({length, last}) > as_of) --last;
  if (last - first >= most_periods) {
    return error_at("", ErrorCode::too_many_periods,
                    {format_period({length, first}), format_period({length, last}), std::to_string(last - first + 1),
                     std::to_string(most_periods), std::to_string(earliest->line)});
  }
  tell_future(contracts, as_of, snapshots.faults);
  std::vector<int> last_days;
  for (int index = first; index <= last; ++index) {
    snapshots.periods.push_back(index);
    last_days.push_back(last_day({length, index}).days);
  }
  bool is_exact = true;
  std::map<std::uint32_t, Snapshot> by_period;
  each_account(contracts.rows, [&](auto begin, auto end) {
    by_period.clear();
    for (auto each = begin; each != end; ++each) {
      auto day = std::lower_bound(last_days.begin(), last_days.end(), each->start);
      for (; day != last_days.end() && *day <= each->end; ++day) {
        const auto period = static_cast<std::uint32_t>(day - last_days.begin());
        const auto [place, is_new] =
            by_period.try_emplace(period, Snapshot{each->account, period, each->segment, each->line, 0});
        is_exact = add_to(place->second.amount, each->amount) && is_exact;
      }
    }
    for (const auto& [period, snapshot] : by_period) snapshots.rows.push_back(snapshot);
  });
  if (!is_exact) return sum_too_large();
  if (snapshots.periods.size() == 1) {
    snapshots.faults.tell(ErrorCode::one_period, {}, {format_period(snapshots.period(0))});
  }
  return snapshots;
}

Outcome<std::vector<RevenuePeriod>> renewals_of(Contracts& contracts, PeriodLength length, Date as_of, int grace_days,
                                                std::optional<std::uint32_t> segment) {
  std::map<int, RevenuePeriod> periods;
  std::vector<std::uint32_t> open;
  bool is_exact = true;
  each_account(contracts.rows, [&](auto begin, auto end) {
    std::vector<Contract> ended;
    for (auto each = begin; each != end; ++each) {
      if (each->end <= as_of.days) ended.push_back(*each);
    }
    std::stable_sort(ended.begin(), ended.end(), [](const Contract& a, const Contract& b) { return a.end < b.end; });
    std::vector<bool> has_renewed(static_cast<std::size_t>(end - begin), false);
    for (auto group = ended.begin(); group != ended.end();) {
      auto behind = group;
      Flow flow{group->account, 0, group->segment, group->line, 0, 0, Movement::unchanged};
      for (; behind != ended.end() && behind->end == group->end; ++behind) {
        is_exact = add_to(flow.opening, behind->amount) && is_exact;
      }
      // They are ordered by start, and so is the group.
      const int earliest = group->start;
      bool is_renewed = false;
      auto each = std::lower_bound(begin, end, group->end - grace_days,
                                   [](const Contract& contract, int day) { return contract.start < day; });
      for (; each != end && each->start <= group->end + grace_days; ++each) {
        const auto place = static_cast<std::size_t>(each - begin);
        const bool is_next = each->start > earliest && each->end > group->end;
        if (!is_next || has_renewed[place]) continue;
        has_renewed[place] = true;
        is_renewed = true;
        is_exact = add_to(flow.closing, each->amount) && is_exact;
      }
      if (!is_renewed && group->end + grace_days > as_of.days) {
        for (auto contract = group; contract != behind; ++contract) open.push_back(contract->line);
      } else if (flow.opening > 0 && (!segment || flow.segment == *segment)) {
        flow.movement = flow.closing == 0             ? Movement::churn
                        : flow.closing > flow.opening ? Movement::expansion
                        : flow.closing < flow.opening ? Movement::contraction
                                                      : Movement::unchanged;
        const CalendarPeriod period = period_of(Date{group->end}, length);
        RevenuePeriod& sums = periods[period.index];
        sums.period = period;
        is_exact = add_flow(sums, flow) && is_exact;
      }
      group = behind;
    }
  });
  if (!is_exact) return sum_too_large();
  if (!open.empty()) {
    const std::string count = std::to_string(open.size());
    std::sort(open.begin(), open.end());
    contracts.faults.tell(ErrorCode::renewals_open, std::move(open),
                          {count, std::to_string(grace_days), format_date(as_of)});
  }
  std::vector<RevenuePeriod> list;
  for (const auto& [index, period] : periods) list.push_back(period);
  return list;
}

}  // namespace amps
