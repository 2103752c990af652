// What is logged in success plans as a table: a row an account and week, so that the watch list looks at one's own
// plans as it does at any panel.
#pragma once

#include <span>
#include <string>

#include "evidence/frame.hpp"
#include "plan/plan.hpp"
#include "text/date.hpp"

namespace amps::evidence {

struct AccountPlan {
  std::string account;
  Plan plan;
};

// Of the plans that are under way on the day, from their start to their due day, and of what is logged until then. An
// activity is known by its name, whatever plan it is in: its amounts of a week are summed. So is the metric of an
// objective, unless an activity has its name: a week has its latest value. Where nothing is logged there is no value.
// Every account has the week in which its plan begins, at least. There are no outcomes.
Frame frame_of(std::span<const AccountPlan> plans, Date as_of);

}  // namespace amps::evidence
