// A success plan: one account's way from a baseline to a target, what is done on it, and what stands in the way.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "text/date.hpp"

namespace amps {

// A value of the objective's metric on a day, in its unit.
struct Measurement {
  Date date;
  double value = 0;
};

struct Objective {
  std::string metric;
  std::string unit;
  double baseline = 0;
  double target = 0;  // other than the baseline; their order gives the direction
  Date start;
  Date due;                             // after start
  std::vector<Measurement> milestones;  // ascending, between start and due
};

enum class Period { day, week, month };

// How often an activity is to be done: at least or at most so much in a period, or once by a day.
struct Cadence {
  enum class Kind { at_least, at_most, done_by };

  Kind kind = Kind::at_least;
  double amount = 0;
  Period per = Period::week;
  Date by;  // of done_by
};

struct Activity {
  std::string id;
  std::string name;
  Cadence cadence;
  std::optional<Date> from;
  std::optional<Date> until;
};

struct CheckIn {
  std::size_t activity = 0;
  Date date;
  double amount = 1;
};

struct Blocker {
  std::string id;
  std::string text;
  std::string solution;                 // may be empty
  std::optional<std::size_t> activity;  // none: the plan as a whole
  Date raised;
  std::optional<Date> cleared;

  bool is_open(Date as_of) const { return raised <= as_of && (!cleared || *cleared > as_of); }
};

// What the rules and a report look at; notes and whatever else a document holds stay in the document.
struct Plan {
  std::string title;
  Objective objective;
  std::vector<Measurement> measurements;  // ascending, one a day
  std::vector<Activity> activities;
  std::vector<CheckIn> check_ins;  // in the order of the document
  std::vector<Blocker> blockers;
};

// Whether a value is on the far side of another one, seen from the baseline: as good or better.
inline bool reaches(const Objective& objective, double value, double goal) {
  return objective.target > objective.baseline ? value >= goal : value <= goal;
}

}  // namespace amps
