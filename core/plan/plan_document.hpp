// The amps-plan document, version 1: read whole, with every fault at once.
#pragma once

#include <string_view>

#include "plan/plan.hpp"
#include "text/error.hpp"

namespace amps {

// Twenty thousand check-ins with their notes fit in.
constexpr std::size_t max_plan_bytes = 8 * 1'048'576;

// Members that this version does not know are left alone. Lists may be absent.
Outcome<Plan> read_plan(std::string_view json);

}  // namespace amps
