// The amps-metrics-catalogue document, version 1: read whole, with every fault at once.
#pragma once

#include <string_view>

#include "metrics/catalogue.hpp"
#include "text/error.hpp"

namespace amps {

// What keeps a catalogue from being one is a fault, in texts and thresholds too: ids that are not unique or not there,
// words that are not allowed, and a goal without a leading or a lagging metric.
Outcome<Catalogue> read_catalogue(std::string_view json);

}  // namespace amps
