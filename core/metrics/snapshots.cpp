// A million rows go through here: it is compiled for time.
#include "metrics/snapshots.hpp"

#include <algorithm>
#include <tuple>

#include "text/wording.hpp"

namespace amps {

namespace {

bool comes_before(const Snapshot& a, const Snapshot& b) {
  return std::tie(a.account, a.period, a.line) < std::tie(b.account, b.period, b.line);
}

// While reading, the index of a calendar period, shifted so that it orders as an unsigned number.
constexpr int shift = 1'000'000;

}  // namespace

SnapshotReader::SnapshotReader(RoleColumns columns, std::optional<PeriodLength> length, std::optional<Date> as_of)
    : rows_(std::move(columns)), length_(length), as_of_(as_of) {}

void SnapshotReader::take(const Records& records) {
  rows_.each(records, [&] { take_row(); });
}

void SnapshotReader::take_row() {
  const auto account = rows_.words(Role::account);
  if (!account) return;
  const std::uint32_t index = snapshots_.accounts.index_of(*account);
  const auto when = period();
  if (!when) return;
  const auto amount = money_.read(rows_);
  if (!amount) return;
  const std::uint32_t segment = snapshots_.segments.index_of(rows_.text(Role::segment));
  snapshots_.rows.push_back({index, static_cast<std::uint32_t>(*when + shift), segment, rows_.line(), *amount});
}

std::optional<int> SnapshotReader::period() {
  const auto text = rows_.words(Role::period);
  if (!text) return std::nullopt;
  std::string spelled(*text);
  const auto known = spelled_.find(spelled);
  if (known != spelled_.end()) return known->second;
  const RoleColumn& column = rows_.columns().list[*rows_.columns().find(Role::period)];
  const auto found = read_period(spelled, column.dates);
  if (found && !length_) length_ = found->length;
  const auto period = found ? widened(*found, *length_) : std::nullopt;
  if (!period) {
    rows_.refuse(ErrorCode::row_period,
                 {in_quotes(spelled), rows_.header(Role::period), name_of(length_.value_or(PeriodLength::month))});
    return std::nullopt;
  }
  if (as_of_ && first_day(*period) > *as_of_) {
    rows_.refuse(ErrorCode::row_future, {in_quotes(spelled), rows_.header(Role::period), format_date(*as_of_)});
    return std::nullopt;
  }
  spelled_.emplace(std::move(spelled), period->index);
  return period->index;
}

Outcome<Snapshots> SnapshotReader::finish() {
  const auto currency = money_.currency(rows_.columns());
  if (!currency) return currency.errors;
  snapshots_.currency = *currency;
  snapshots_.unit = rows_.columns().unit;
  snapshots_.length = length_.value_or(PeriodLength::month);
  auto& rows = snapshots_.rows;
  if (!std::is_sorted(rows.begin(), rows.end(), comes_before)) std::sort(rows.begin(), rows.end(), comes_before);
  drop_repeated();
  for (const Snapshot& row : rows) snapshots_.periods.push_back(static_cast<int>(row.period) - shift);
  std::sort(snapshots_.periods.begin(), snapshots_.periods.end());
  snapshots_.periods.erase(std::unique(snapshots_.periods.begin(), snapshots_.periods.end()), snapshots_.periods.end());
  if (snapshots_.periods.size() > most_periods) return too_many_periods();
  for (Snapshot& row : rows) {
    const auto place =
        std::lower_bound(snapshots_.periods.begin(), snapshots_.periods.end(), static_cast<int>(row.period) - shift);
    row.period = static_cast<std::uint32_t>(place - snapshots_.periods.begin());
  }
  tell_gaps();
  snapshots_.faults = std::move(rows_.faults());
  return std::move(snapshots_);
}

Error SnapshotReader::too_many_periods() const {
  const auto earliest = std::min_element(snapshots_.rows.begin(), snapshots_.rows.end(),
                                         [](const Snapshot& a, const Snapshot& b) { return a.period < b.period; });
  return error_at(
      "", ErrorCode::too_many_periods,
      {format_period(snapshots_.period(0)), format_period(snapshots_.period(snapshots_.periods.size() - 1)),
       std::to_string(snapshots_.periods.size()), std::to_string(most_periods), std::to_string(earliest->line)});
}

void SnapshotReader::drop_repeated() {
  auto& rows = snapshots_.rows;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (kept > 0 && rows[kept - 1].account == rows[i].account && rows[kept - 1].period == rows[i].period) {
      const int index = static_cast<int>(rows[i].period) - shift;
      rows_.faults().leave_out(ErrorCode::row_repeated, {rows[kept - 1].line, rows[i].line},
                               {in_quotes(snapshots_.accounts[rows[i].account]),
                                format_period({snapshots_.length, index}), std::to_string(rows[kept - 1].line)});
    } else {
      rows[kept++] = rows[i];
    }
  }
  rows.resize(kept);
}

void SnapshotReader::tell_gaps() {
  const auto& periods = snapshots_.periods;
  if (periods.empty()) rows_.faults().tell(ErrorCode::no_rows, {}, {});
  if (periods.size() == 1) rows_.faults().tell(ErrorCode::one_period, {}, {format_period(snapshots_.period(0))});
  // Days on which snapshots were taken may be any.
  if (snapshots_.length == PeriodLength::day) return;
  for (std::size_t i = 1; i < periods.size(); ++i) {
    if (periods[i] == periods[i - 1] + 1) continue;
    const std::string first = format_period({snapshots_.length, periods[i - 1] + 1});
    const std::string last = format_period({snapshots_.length, periods[i] - 1});
    rows_.faults().tell(ErrorCode::period_gap, {},
                        {first == last ? first : first + " to " + last, format_period(snapshots_.period(i - 1)),
                         format_period(snapshots_.period(i))});
  }
}

}  // namespace amps
