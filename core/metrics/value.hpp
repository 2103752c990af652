// Time to value: how many days accounts took from their start to their first verified outcome, and who still waits.
#pragma once

#include <string>
#include <vector>

#include "metrics/behind.hpp"
#include "metrics/faults.hpp"
#include "metrics/names.hpp"
#include "metrics/survival.hpp"
#include "metrics/table_rows.hpp"

namespace amps {

struct SegmentSurvival {
  std::string segment;  // may be blank
  Survival survival;
};

struct ValueReport {
  Survival survival;
  std::vector<SegmentSurvival> segments;  // in the order of the file; none without a column of segments
  Behind behind;                          // those who have waited longest first, then those who took longest
  std::vector<TableFault> faults;
};

class ValueReader {
 public:
  // Who has not reached it on the as-of day waits until then. What happens later does not count yet.
  ValueReader(RoleColumns columns, Date as_of) : rows_(std::move(columns)), as_of_(as_of) {}

  void take(const Records& records);
  ValueReport finish();

 private:
  void take_row();

  TableRows rows_;
  Date as_of_;
  WordList accounts_;
  std::vector<std::uint32_t> lines_;  // of each account
  std::vector<Wait> waits_;
  WordList segments_;
  std::vector<std::uint32_t> segment_of_;  // of each account; empty without a column of segments
};

}  // namespace amps
