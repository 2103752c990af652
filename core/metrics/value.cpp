#include "metrics/value.hpp"

#include "text/wording.hpp"

namespace amps {

void ValueReader::take(const Records& records) {
  rows_.each(records, [&] { take_row(); });
}

void ValueReader::take_row() {
  const auto words = rows_.words(Role::account);
  if (!words) return;
  const std::string account(*words);
  const auto start = rows_.day(Role::start);
  if (!start) return;
  if (*start > as_of_) {
    rows_.refuse(ErrorCode::row_future,
                 {in_quotes(format_date(*start)), rows_.header(Role::start), format_date(as_of_)});
    return;
  }
  Wait wait{as_of_.days - start->days, false};
  if (!rows_.text(Role::reached).empty()) {
    const auto reached = rows_.day(Role::reached);
    if (!reached) return;
    if (*reached < *start) {
      rows_.refuse(ErrorCode::row_days_order, {in_quotes(format_date(*reached)), rows_.header(Role::reached),
                                               in_quotes(format_date(*start)), rows_.header(Role::start)});
      return;
    }
    if (*reached > as_of_) {
      rows_.faults().tell(ErrorCode::row_future, {rows_.line()},
                          {in_quotes(format_date(*reached)), rows_.header(Role::reached), format_date(as_of_)});
    } else {
      wait = {reached->days - start->days, true};
    }
  }
  const std::size_t known = accounts_.size();
  const std::uint32_t index = accounts_.index_of(account);
  if (index < known) {
    rows_.faults().leave_out(ErrorCode::row_repeated, {lines_[index], rows_.line()},
                             {in_quotes(account), "its first outcome", std::to_string(lines_[index])});
    return;
  }
  lines_.push_back(rows_.line());
  waits_.push_back(wait);
  if (rows_.has(Role::segment)) segment_of_.push_back(segments_.index_of(rows_.text(Role::segment)));
}

ValueReport ValueReader::finish() {
  ValueReport report;
  report.survival = survival_of(waits_);
  std::vector<std::vector<Wait>> waits(segments_.size());
  for (std::size_t i = 0; i < segment_of_.size(); ++i) waits[segment_of_[i]].push_back(waits_[i]);
  for (std::uint32_t i = 0; i < waits.size(); ++i) report.segments.push_back({segments_[i], survival_of(waits[i])});
  std::vector<RankedAccount> all;
  for (std::uint32_t i = 0; i < waits_.size(); ++i) {
    const Wait& wait = waits_[i];
    // Whoever still waits comes before all who do not.
    const double rank = wait.has_reached ? 1.0 / (1 + wait.days) : -wait.days - 1.0;
    all.push_back({i, rank, wait.days, wait.has_reached});
  }
  report.behind = behind_of(std::move(all), accounts_);
  report.faults = rows_.faults().list();
  return report;
}

}  // namespace amps
