// Words for messages: quoted, listed, and cut where nobody would read them to their end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace amps {

// The most characters of a name that a list or a pointer shows.
constexpr std::size_t shown_characters = 64;

// A text in quotes, cut after 40 characters.
std::string in_quotes(std::string_view text);

// "a, b, c"
std::string listed(const std::vector<std::string_view>& words);

}  // namespace amps
