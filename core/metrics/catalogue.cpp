#include "metrics/catalogue.hpp"

#include <algorithm>

namespace amps {

namespace {

bool contains(const std::vector<std::size_t>& list, std::size_t metric) {
  return std::find(list.begin(), list.end(), metric) != list.end();
}

}  // namespace

std::vector<Proposal> proposals_for(const Catalogue& catalogue, std::span<const std::size_t> goals) {
  std::vector<std::size_t> chosen;
  const auto add_first = [&](const Goal& goal, auto fits) {
    const auto found = std::find_if(goal.metrics.begin(), goal.metrics.end(), fits);
    if (found != goal.metrics.end() && chosen.size() < most_proposed) chosen.push_back(*found);
  };
  for (const std::size_t g : goals) {
    const Goal& goal = catalogue.goals[g];
    for (const bool is_leading : {true, false}) {
      const auto fits = [&](std::size_t metric) { return catalogue.metrics[metric].is_leading == is_leading; };
      // What another goal has brought serves this one, too.
      const bool is_there = std::any_of(chosen.begin(), chosen.end(), [&](std::size_t metric) {
        return fits(metric) && contains(goal.metrics, metric);
      });
      if (!is_there) add_first(goal, fits);
    }
  }
  for (std::size_t before = 0; before != chosen.size();) {
    before = chosen.size();
    for (const std::size_t g : goals) {
      add_first(catalogue.goals[g], [&](std::size_t metric) { return !contains(chosen, metric); });
    }
  }
  std::vector<Proposal> proposals;
  for (const std::size_t metric : chosen) {
    Proposal& proposal = proposals.emplace_back();
    proposal.metric = metric;
    for (std::size_t i = 0; i < goals.size(); ++i) {
      if (contains(catalogue.goals[goals[i]].metrics, metric)) proposal.goals.push_back(i);
    }
  }
  return proposals;
}

}  // namespace amps
