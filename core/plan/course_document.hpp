// What follows from a plan as JSON: the amps-plan-result document, and the achievement of many.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/achievement.hpp"
#include "plan/course.hpp"

namespace amps {

// Figures have six significant digits.
std::string write_course(const Plan& plan, const Course& course);

std::string write_achievement(const Achievement& achievement);

// As in the document: "on_course".
std::string_view name_of(Status status);
std::optional<Status> status_named(std::string_view name);

}  // namespace amps
