// A text for people: one string with an empty language tag, or one for each BCP 47 tag. It points into the document
// that it was read from.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace amps {

using Text = std::vector<std::pair<std::string_view, std::string_view>>;

}  // namespace amps
