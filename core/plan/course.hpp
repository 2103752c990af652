// Where a plan stands on a day: whether it is on course, what the next turn is, what blocks the road, and that it has
// arrived. Only entries dated on or before that day count.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "plan/adherence.hpp"
#include "plan/plan.hpp"
#include "plan/trend.hpp"

namespace amps {

// The first of these that holds.
enum class Status {
  not_started,  // before the start day
  arrived,      // the latest value meets the target
  overdue,      // after the due day
  no_data,      // nothing measured
  too_early,    // fewer than three points
  on_course,    // the line meets the target on the due day
  drifting,     // its better end does
  off_course
};

struct ActivityState {
  enum class Done { done, open, late };

  std::optional<Done> done;  // of an activity that is to be done by a day
  Adherence adherence;       // of one with a cadence in periods
};

struct NextTurn {
  enum class Reason { late, due_soon, adherence };

  std::size_t activity = 0;
  Reason reason = Reason::late;
};

// An activity that has to wait, and for what: indices of blockers.
struct Blocked {
  std::size_t activity = 0;
  std::vector<std::size_t> blockers;
};

// What would bring a plan that is off its course to an end. Nothing of it happens by itself.
struct FasterPace {
  double pace = 0;  // in value a day
  double needed = 0;
};
struct LaterDue {
  Date date;
};
struct NearerTarget {
  double value = 0;
};
struct MoreOf {
  std::size_t activity = 0;
};
using Reroute = std::variant<FasterPace, LaterDue, NearerTarget, MoreOf>;

struct Course {
  Date as_of;
  Status status = Status::not_started;
  std::optional<Date> since;  // of an arrival: the first day from which it held without a break
  std::optional<Measurement> latest;
  std::optional<double> progress;      // 0 at the baseline, 1 at the target; below and above are possible
  double expected = 0;                 // 0 … 1, through the milestones where they lie between
  std::optional<Interval> pace;        // in value a day
  std::optional<Interval> projection;  // the value on the due day
  std::optional<Date> arrival;         // the first whole day on which the line has met the target
  std::optional<double> needed_pace;   // in value a day, as long as days are left
  std::vector<ActivityState> activities;
  std::optional<NextTurn> next_turn;
  std::vector<Blocked> blocked;
  std::vector<Reroute> reroutes;
};

// What evidence says of each activity, in their order: how much more a gap in one weighs for the next turn than in
// another, such as the absolute rank correlation with the outcome. Without weights all weigh the same.
Course course_of(const Plan& plan, Date as_of, std::span<const double> weights = {});

}  // namespace amps
