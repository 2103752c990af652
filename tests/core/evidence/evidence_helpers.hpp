// What the tests of evidence share: tables as texts, frames in a few words, and random columns.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "evidence/evidence.hpp"
#include "evidence/frame.hpp"
#include "evidence/frame_reader.hpp"
#include "evidence/roles.hpp"
#include "helpers.hpp"
#include "table/csv.hpp"
#include "table/layout.hpp"

namespace amps::evidence {

// A table as the program reads it; with its refusals.
struct ReadTable {
  std::optional<Frame> frame;
  std::string faults;
  std::vector<std::string> refused;  // "3: what was wrong"
};

inline ReadTable read_table(std::string_view text, const std::vector<std::string>& map = {}) {
  ReadTable table;
  const Layout layout = layout_of(text, true);
  Columns columns = recognised(first_records(layout, text, true, 1000), layout.delimiter);
  std::vector<Error> faults = set_roles(columns, map);
  if (faults.empty()) faults = faults_of(columns);
  table.faults = spelled(faults);
  if (!faults.empty()) return table;
  FrameReader frames(columns);
  const auto reader = std::make_unique<CsvReader>(layout.delimiter, layout.skipped, layout.skipped_lines);
  while (!text.empty()) {
    const auto room = reader->room();
    const std::size_t count = std::min(room.size(), text.size());
    std::copy_n(text.data(), count, room.data());
    reader->fill(count);
    text.remove_prefix(count);
    while (reader->next().count() > 0) frames.take(reader->records());
  }
  reader->end();
  while (reader->next().count() > 0) frames.take(reader->records());
  auto frame = frames.finish();
  table.faults = spelled(frame.errors);
  for (const Refusal& each : frames.refused()) {
    table.refused.push_back(std::to_string(each.line) + ": " + each.error.message);
  }
  if (frame) table.frame = std::move(*frame.value);
  return table;
}

// One row an account, which are called a0, a1, …
inline Frame frame_of(std::vector<Measure> activities, std::vector<Measure> outcomes) {
  Frame frame;
  frame.rows = activities.empty() ? outcomes[0].values.size() : activities[0].values.size();
  for (std::uint32_t row = 0; row < frame.rows; ++row) {
    frame.accounts.push_back("a" + std::to_string(row));
    frame.account_of.push_back(row);
  }
  frame.activities = std::move(activities);
  frame.outcomes = std::move(outcomes);
  return frame;
}

inline Result everything(const Frame& frame, Options options = {}) {
  Evidence evidence(frame, std::move(options));
  while (evidence.step()) continue;
  return evidence.result();
}

// Numbers from 0 up to 1, and of the standard normal distribution (Irwin and Hall); the same on every machine.
inline double uniform(Dice& dice) { return (dice.below(1 << 30) + 0.5) / (1 << 30); }
inline double normal(Dice& dice) {
  double sum = -6;
  for (int i = 0; i < 12; ++i) sum += uniform(dice);
  return sum;
}

template <class Make>
std::vector<double> made(std::size_t count, Make make) {
  std::vector<double> values;
  for (std::size_t i = 0; i < count; ++i) values.push_back(make());
  return values;
}

}  // namespace amps::evidence
