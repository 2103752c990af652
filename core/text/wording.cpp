#include "text/wording.hpp"

#include "text/utf8.hpp"

namespace amps {

std::string in_quotes(std::string_view text) {
  const std::string_view start = utf8_prefix(text, 40);
  return '"' + std::string(start) + (start.size() < text.size() ? "…\"" : "\"");
}

std::string listed(const std::vector<std::string_view>& words) {
  std::string text;
  for (const std::string_view word : words) {
    if (!text.empty()) text += ", ";
    text += utf8_prefix(word, shown_characters);
  }
  return text;
}

}  // namespace amps
