// Plans that tests begin with.
#pragma once

#include <string>
#include <string_view>

#include "helpers.hpp"
#include "plan/course_document.hpp"
#include "plan/plan_document.hpp"

namespace amps {

// A small plan with something of everything, as a text to read whole or to break at one place.
inline std::string plan_text() {
  return R"({
    "format": "amps-plan", "version": 1, "id": "10-kg", "title": "Ten kilograms lighter",
    "account": {"id": "kim", "name": "Kim"}, "persona": "runner", "segment": "B2C", "later": {"kept": true},
    "objective": {"metric": "Weight", "unit": "kg", "baseline": 90, "target": 80, "start": "2026-01-05", "due": "2026-07-05",
      "milestones": [{"date": "2026-03-05", "value": 87}]},
    "measurements": [{"date": "2026-02-01", "value": 88.9, "note": "after breakfast"}, {"date": "2026-03-01", "value": 87.5}],
    "activities": [
      {"id": "jog", "name": "Jog", "category": "routine", "owner": "customer",
        "cadence": {"at_least": 6, "unit": "km", "per": "day"}, "from": "2026-01-12", "until": "2026-06-30"},
      {"id": "snacks", "name": "No snacks", "category": "behaviour", "owner": "customer",
        "cadence": {"at_most": 0, "unit": "snacks", "per": "week"}},
      {"id": "scale", "name": "Buy a scale", "category": "tool", "owner": "vendor", "cadence": {"done_by": "2026-01-10"}}],
    "check_ins": [{"activity": "jog", "date": "2026-02-01", "amount": 6.5}, {"activity": "scale", "date": "2026-01-08"}],
    "blockers": [{"id": "snow", "text": "Snow", "kind": "weather", "activity": "jog", "raised": "2026-02-03",
      "cleared": "2026-02-20", "solution": "Run in the gym"}]
  })";
}

inline Plan valid_plan(std::string_view json) {
  auto plan = read_plan(json);
  EXPECT_EQ(faults(plan), "no fault");
  return plan ? std::move(*plan.value) : Plan{};
}

inline Date day(std::string_view text) { return parse_date(text).value_or(Date{}); }

}  // namespace amps
