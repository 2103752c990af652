// The little that the core needs to know about UTF-8: where characters begin, and which bytes are none.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace amps {

// Length in bytes of the well-formed character at the front of the text; 0 where there is none.
std::size_t utf8_length(std::string_view text);

// The number of characters; a byte that is not part of a well-formed character counts as one.
std::size_t utf8_count(std::string_view text);

// The first `characters` characters of the text.
std::string_view utf8_prefix(std::string_view text, std::size_t characters);

}  // namespace amps
