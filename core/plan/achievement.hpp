// Customer outcome achievement: how many of many plans brought what they were made for.
#pragma once

#include <optional>
#include <span>

#include "plan/course.hpp"

namespace amps {

struct Achievement {
  int arrived = 0;
  int past_due = 0;  // past their due day, and not arrived
  // The share of the arrived among both, and the ends of its 95 % interval by Wilson (1927). None without one of both.
  std::optional<Interval> share;
  int on_course = 0;
  int under_way = 0;  // begun, not arrived, and not past their due day
};

Achievement achievement_of(std::span<const Status> plans);

}  // namespace amps
