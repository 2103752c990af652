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
std::string indexed(std::string_view name, std::size_t index);

std::string joined(const std::vector<std::string>& texts, std::string_view separator);

// All texts behind each other. Functions take at most 100 arguments in PostgreSQL, and what is nested deeply takes
// DuckDB long.
std::string concatenated(std::vector<std::string> texts);

// Whether the expression is one of the texts, which are not none. DuckDB makes a join of every longer list.
std::string one_of(const std::string& expression, const std::vector<std::string>& texts);

std::string format_whole(Int128 value);

}  // namespace amps
