// The amps-metrics-catalogue document, version 1: read whole, with every fault at once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "metrics/catalogue.hpp"
#include "text/error.hpp"

namespace amps {

// What keeps a catalogue from being one is a fault, in texts and thresholds too: ids that are not unique or not there,
// words that are not allowed, and a goal without a leading or a lagging metric.
Outcome<Catalogue> read_catalogue(std::string_view json);

// What is proposed for goals, by ids: each metric with the goals of the choice that it serves. Errors: wrong-count,
// where there is no goal or more than three; not-allowed, for each that is no goal; duplicate-id.
Outcome<std::string> write_proposals(const Catalogue& catalogue, const std::vector<std::string_view>& goals);

}  // namespace amps
