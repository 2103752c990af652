#include "plan/achievement.hpp"

#include "number/proportion.hpp"

namespace amps {

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
  if (ended > 0) {
    const Proportion share = wilson(achievement.arrived, ended);
    achievement.share = {share.value, share.low, share.high};
  }
  return achievement;
}

}  // namespace amps
