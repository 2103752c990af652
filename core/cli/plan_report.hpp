// A plan and where it stands in plain text, for people at a terminal.
#pragma once

#include <string>

#include "plan/course.hpp"

namespace amps::cli {

std::string format_course(const Plan& plan, const Course& course);

}  // namespace amps::cli
