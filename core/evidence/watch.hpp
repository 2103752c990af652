// The watch list of a panel: accounts where something has stopped or dropped, or that ask what many ask. Rules are
// data.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "evidence/frame.hpp"
#include "text/date.hpp"

namespace amps::evidence {

// None of an activity in the last so many weeks.
struct Silence {
  std::string activity;
  int weeks = 0;
};

// The mean of an account's last periods is below that of as many before by more than so many robust deviations of the
// latter.
struct Drop {
  std::string activity;
  int periods = 4;
  double deviations = 3;
};

// The same topic at so many accounts within so many weeks.
struct SharedTopic {
  int accounts = 0;
  int weeks = 0;
};

using WatchRule = std::variant<Silence, Drop, SharedTopic>;

struct SilenceFigures {
  std::optional<Date> last;  // nothing where there never was any
};

struct DropFigures {
  double before = 0;
  double after = 0;
  double deviation = 0;
};

struct TopicFigures {
  std::uint32_t topic = 0;  // in the frame
  std::size_t accounts = 0;
};

struct WatchHit {
  std::size_t rule = 0;
  std::uint32_t account = 0;
  std::variant<SilenceFigures, DropFigures, TopicFigures> figures;
};

// Rule by rule, and in each the accounts in the order of the file. The weeks end on the as-of date; without one, on the
// last day of the table. A rule of weeks finds nothing where periods have no days, a rule of periods nothing where
// there are none.
std::vector<WatchHit> watched(const Frame& frame, std::span<const WatchRule> rules, std::optional<Date> as_of);

// The median of the absolute deviations from the median, times 1.4826. There is at least one value.
double robust_deviation(std::vector<double> values);

}  // namespace amps::evidence
