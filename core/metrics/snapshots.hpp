// What every account paid in every period: read from a table with a row for each, or made from contracts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "metrics/faults.hpp"
#include "metrics/money.hpp"
#include "metrics/names.hpp"
#include "metrics/period.hpp"
#include "metrics/table_rows.hpp"

namespace amps {

// The revenue of an account in a period, in hundredths.
struct Snapshot {
  std::uint32_t account = 0;
  std::uint32_t period = 0;  // by its place in Snapshots::periods
  std::uint32_t segment = 0;
  std::uint32_t line = 0;
  std::int64_t amount = 0;
};

struct Snapshots {
  PeriodLength length = PeriodLength::month;
  std::vector<int> periods;  // ascending, by the index of CalendarPeriod
  std::string currency;      // empty where nothing tells it
  AmountUnit unit = AmountUnit::unknown;
  WordList accounts;
  WordList segments;
  std::vector<Snapshot> rows;  // by account, then by period, one for each at most
  TableFaults faults;

  CalendarPeriod period(std::size_t place) const { return {length, periods[place]}; }
};

class SnapshotReader {
 public:
  // Without a length, periods are as long as those that the first row names. Periods that begin after the as-of day
  // do not count.
  SnapshotReader(RoleColumns columns, std::optional<PeriodLength> length, std::optional<Date> as_of);

  void take(const Records& records);
  // Errors: several-currencies, too-many-periods.
  Outcome<Snapshots> finish();

 private:
  void take_row();
  std::optional<int> period();
  void drop_repeated();
  void tell_gaps();
  Error too_many_periods() const;

  TableRows rows_;
  MoneyReader money_;
  std::optional<PeriodLength> length_;
  std::optional<Date> as_of_;
  std::unordered_map<std::string, int> spelled_;  // periods as they stood in cells so far
  Snapshots snapshots_;
};

}  // namespace amps
