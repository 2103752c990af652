// The little that texts of SQL are put together from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "number/exact.hpp"

namespace amps {

// A column of a step.
struct SqlColumn {
  std::string name;
  std::string expression;
};

// "amps_sum_1" is that of the first.
std::string numbered(std::string_view name, std::size_t index);

std::string joined(const std::vector<std::string>& texts, std::string_view separator);

std::string format_whole(Int128 value);

}  // namespace amps
