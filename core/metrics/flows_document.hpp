// The accounts behind a figure: what each of them did from one period to the next.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "metrics/revenue.hpp"

namespace amps {

// The accounts of one movement into a period (by its place in Snapshots::periods), or of all movements, with their
// amounts and lines: the largest difference first, at most so many; and how many there are.
std::string write_flows(const Snapshots& snapshots, std::uint32_t period, std::optional<Movement> movement,
                        std::optional<std::uint32_t> segment, std::size_t most);

// "new", "reactivated", "expansion", "contraction", "churn", "unchanged"
std::string_view name_of(Movement movement);
std::optional<Movement> movement_named(std::string_view name);

}  // namespace amps
