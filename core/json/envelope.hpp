// The one form in which answers and errors leave the core: {"ok":true,"result":…} or {"ok":false,"errors":[…]}.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/error.hpp"

namespace amps {

// `result` is JSON already.
std::string result_envelope(std::string_view result);

std::string error_envelope(const std::vector<Error>& errors);

}  // namespace amps
