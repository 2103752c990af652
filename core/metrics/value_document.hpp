// The amps-value-result document: how long it took to reach value, and how many still wait.
#pragma once

#include <string>

#include "metrics/value.hpp"

namespace amps {

std::string write_value(const ValueReport& report);

}  // namespace amps
