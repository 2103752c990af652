// The metrics that a team may choose from, the goals that they serve, and what to do where one crosses its threshold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "text/error.hpp"

namespace amps {

// What a choice looks at; texts, thresholds and steps stay in the document.
struct CatalogueMetric {
  std::string id;
  bool is_leading = true;  // it moves before the outcome does; else with it or behind
};

struct Goal {
  std::string id;
  std::vector<std::size_t> metrics;  // what serves it, the most telling first
};

struct Catalogue {
  std::vector<CatalogueMetric> metrics;
  std::vector<Goal> goals;
};

constexpr std::size_t most_goals = 3;
constexpr std::size_t most_proposed = 7;

// A metric to hold a team to, and the goals of the choice that it serves, by their place among those chosen.
struct Proposal {
  std::size_t metric = 0;
  std::vector<std::size_t> goals;
};

// At most seven metrics for one to three different goals, at least one leading and one lagging for each: first what
// every goal needs, then what serves them most, goal by goal.
std::vector<Proposal> proposals_for(const Catalogue& catalogue, std::span<const std::size_t> goals);

}  // namespace amps
