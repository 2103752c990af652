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
}

ValueReport ValueReader::finish() { return {survival_of(waits_), rows_.faults().list()}; }

}  // namespace amps
