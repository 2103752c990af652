// The rules of a watch list as a document: amps-watch.
#pragma once

#include <string_view>
#include <vector>

#include "evidence/watch.hpp"
#include "text/error.hpp"

namespace amps::evidence {

// {"format": "amps-watch", "version": 1, "rules": [{"rule": "silence", "activity": "training", "weeks": 8},
//  {"rule": "drop", "activity": "usage", "periods": 4, "deviations": 3}, {"rule": "topic", "accounts": 3, "weeks": 4}]}
// Periods and deviations of a drop may be left out. Every fault at once, at its place.
Outcome<std::vector<WatchRule>> read_watch(std::string_view text);

// Rules about activities that the table does not have. Errors: unknown-column, each with the place of its rule.
std::vector<Error> faults_of(const std::vector<WatchRule>& rules, const Frame& frame);

}  // namespace amps::evidence
