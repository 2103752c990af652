// A table as columns of numbers: activities, outcomes and controls, one row an account, or an account and a period.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace amps::evidence {

// What stands where a row has no value. It never leaves the calculations.
constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

inline bool is_missing(double value) { return std::isnan(value); }

struct Measure {
  std::string name;
  std::vector<double> values;  // one a row
  bool is_yes_no = false;      // all of them are 0 or 1
};

struct Frame {
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  std::size_t rows = 0;
  std::vector<std::string> accounts;      // their ids, in the order of the file
  std::vector<std::uint32_t> account_of;  // of each row
  // Of each row of a panel, counted in steps of one period; empty where each account has one row.
  std::vector<std::int32_t> period_of;
  std::size_t periods = 0;  // different ones; 0 where there are none
  // Of each row of a panel, the last day of its period; empty where periods are plain numbers.
  std::vector<std::int32_t> day_of;
  std::vector<std::string> segments;      // in the order of the file
  std::vector<std::uint32_t> segment_of;  // of each row; empty without a column of segments
  std::vector<std::string> topics;        // that support was asked about
  std::vector<std::uint32_t> topic_of;    // of each row; empty without a column of topics
  std::vector<Measure> activities;
  std::vector<Measure> outcomes;
  std::vector<Measure> controls;

  bool is_panel() const { return !period_of.empty(); }
};

}  // namespace amps::evidence
