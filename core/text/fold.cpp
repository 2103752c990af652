#include "text/fold.hpp"

#include "text/utf8.hpp"

namespace amps {

namespace {

// The letters without accents from U+00C0 to U+017F; a space where there is no letter.
constexpr std::string_view latin =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
    "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin.size() == 0x180 - 0xC0);

char32_t character(std::string_view bytes) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  if (bytes.size() == 1) return byte(0);
  char32_t value = byte(0) & (0xFFU >> (bytes.size() + 1));
  for (std::size_t i = 1; i < bytes.size(); ++i) value = value << 6 | (byte(i) & 0x3F);
  return value;
}

void append_ascii(std::string& text, char32_t value) {
  if (value >= 'A' && value <= 'Z') value += 'a' - 'A';
  if ((value >= 'a' && value <= 'z') || (value >= '0' && value <= '9')) text += static_cast<char>(value);
}

}  // namespace

std::string folded(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t length = utf8_length(text);
    const std::string_view bytes = text.substr(0, length);
    text.remove_prefix(length == 0 ? 1 : length);
    if (length == 0) continue;
    const char32_t value = character(bytes);
    constexpr char32_t full_width = 0xFF00 - 0x20;
    if (value < 0x80) {
      append_ascii(result, value);
    } else if (value >= 0xC0 && value < 0x180) {
      append_ascii(result, static_cast<char32_t>(latin[value - 0xC0]));
    } else if (value > 0xFF00 && value < 0xFF5F) {
      append_ascii(result, value - full_width);
    } else if (value >= 0x300 && value < 0x370) {
      // An accent on its own.
    } else if (value < 0xA0 || value == 0xA0 || value == 0x3000 || value == 0xFEFF ||
               (value >= 0x2000 && value < 0x2070)) {
      // Spaces, marks and dashes.
    } else {
      result += bytes;
    }
  }
  return result;
}

}  // namespace amps
