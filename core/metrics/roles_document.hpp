// What the columns of a table were taken for, and what else they could be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "metrics/roles.hpp"

namespace amps {

// Each column with its role, how its numbers and dates are read, and the texts of the first rows; the names of all
// roles that such a table has; and what keeps it from being read.
std::string write_roles(const RoleColumns& columns, const std::vector<std::vector<std::string>>& rows);

}  // namespace amps
