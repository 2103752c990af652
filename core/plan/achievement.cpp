#include "plan/achievement.hpp"

#include <algorithm>
#include <cmath>

namespace amps {

namespace {

// Of the standard normal distribution: 97.5 % lie below.
constexpr double quantile_975 = 1.959963984540054;

Interval wilson(double part, double all) {
  const double share = part / all;
  const double square = quantile_975 * quantile_975;
  const double middle = (share + square / (2 * all)) / (1 + square / all);
  const double half =
      quantile_975 / (1 + square / all) * std::sqrt(share * (1 - share) / all + square / (4 * all * all));
  // The ends of none and of all are exact.
  return {share, part == 0 ? 0 : std::max(middle - half, 0.0), part == all ? 1 : std::min(middle + half, 1.0)};
}

}  // namespace

Achievement achievement_of(std::span<const Status> plans) {
  Achievement achievement;
  for (const Status status : plans) {
    if (status == Status::arrived) {
      ++achievement.arrived;
    } else if (status == Status::overdue) {
      ++achievement.past_due;
    } else if (status != Status::not_started) {
      ++achievement.under_way;
      achievement.on_course += status == Status::on_course ? 1 : 0;
    }
  }
  const int ended = achievement.arrived + achievement.past_due;
  if (ended > 0) achievement.share = wilson(achievement.arrived, ended);
  return achievement;
}

}  // namespace amps
