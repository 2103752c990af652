// The amps-events-result document.
#pragma once

#include <string>

#include "metrics/events.hpp"

namespace amps {

std::string write_events(const EventReport& report);

}  // namespace amps
