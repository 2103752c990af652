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
// Those from U+1E00 to U+1EFF.
constexpr std::string_view latin_additional =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwy s    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ";
static_assert(latin_additional.size() == 0x100);

// What people type as several letters; nothing for any other character.
std::string_view spelled(char32_t value) {
  switch (value) {
    case U'ß':
    case U'ẞ':
      return "ss";
    case U'Æ':
    case U'æ':
      return "ae";
    case U'Œ':
    case U'œ':
      return "oe";
    case U'Ĳ':
    case U'ĳ':
      return "ij";
    case U'ﬀ':
      return "ff";
    case U'ﬁ':
      return "fi";
    case U'ﬂ':
      return "fl";
    case U'ﬃ':
      return "ffi";
    case U'ﬄ':
      return "ffl";
    case U'ﬅ':
    case U'ﬆ':
      return "st";
    default:
      return {};
  }
}

// Greek and Cyrillic letters without case and accents; any other character as it is.
char32_t plain_letter(char32_t value) {
  if (value >= U'Α' && value <= U'Ω') return value + 0x20;
  if (value >= U'А' && value <= U'Я') value += 0x20;
  if (value >= U'Ѐ' && value <= U'Џ') value += 0x50;
  constexpr std::u32string_view accented = U"ΆάΈέΉήΊίΪϊΐΌόΎύΫϋΰΏώςѐёѓїѝќўй";
  constexpr std::u32string_view plain = U"ααεεηηιιιιιοουυυυυωωσеегіикуи";
  static_assert(accented.size() == plain.size());
  const std::size_t at = accented.find(value);
  return at == std::u32string_view::npos ? value : plain[at];
}

// Marks on letters, of their own: Latin, Hebrew and Arabic ones.
bool is_mark(char32_t value) {
  return (value >= 0x300 && value < 0x370) || (value >= 0x591 && value <= 0x5C7 && value != 0x5BE && value != 0x5C0) ||
         (value >= 0x64B && value <= 0x65F) || value == 0x670;
}

// Of two or three bytes.
void append_utf8(std::string& text, char32_t value) {
  if (value < 0x800) {
    text += static_cast<char>(0xC0 | (value >> 6));
  } else {
    text += static_cast<char>(0xE0 | (value >> 12));
    text += static_cast<char>(0x80 | (value >> 6 & 0x3F));
  }
  text += static_cast<char>(0x80 | (value & 0x3F));
}

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

// Japanese syllables of half the width, from U+FF66 to U+FF9D.
constexpr std::u16string_view half_width_kana =
    u"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
static_assert(half_width_kana.size() == 0xFF9E - 0xFF66);

// The syllable with its mark of voice, such as ガ of カ and ゛ or パ of ハ and ゜; any other as it is.
char32_t voiced(char32_t syllable, bool is_half_voiced) {
  constexpr char32_t hiragana = 0x3040;
  constexpr char32_t katakana = 0x30A0;
  const char32_t place = syllable - (syllable >= katakana ? katakana : hiragana);
  const bool is_of_ha = place >= 0x2F && place <= 0x3B && (place - 0x2F) % 3 == 0;
  if (is_of_ha) return syllable + (is_half_voiced ? 2 : 1);
  const bool is_of_ka_to_chi = place >= 0x0B && place <= 0x21 && place % 2 == 1;
  const bool is_of_tsu_to_to = place >= 0x24 && place <= 0x28 && place % 2 == 0;
  if (!is_half_voiced && (is_of_ka_to_chi || is_of_tsu_to_to)) return syllable + 1;
  return !is_half_voiced && syllable == U'ウ' ? U'ヴ' : syllable;
}

// Gives the last syllable its mark of voice.
void append_voice(std::string& text, bool is_half_voiced) {
  constexpr std::size_t syllable_bytes = 3;
  constexpr char first_byte = '\xE3';
  if (text.size() < syllable_bytes || text[text.size() - syllable_bytes] != first_byte) return;
  const std::size_t begin = text.size() - syllable_bytes;
  const char32_t last = character(std::string_view(text).substr(begin));
  if (last < 0x3041 || last > 0x30FF) return;
  text.resize(begin);
  append_utf8(text, voiced(last, is_half_voiced));
}

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
    } else if (const std::string_view letters = spelled(value); !letters.empty()) {
      result += letters;
    } else if (value >= 0xC0 && value < 0x180) {
      append_ascii(result, static_cast<char32_t>(latin[value - 0xC0]));
    } else if (value >= 0x1E00 && value < 0x1F00) {
      append_ascii(result, static_cast<char32_t>(latin_additional[value - 0x1E00]));
    } else if (value >= 0x370 && value < 0x460) {
      append_utf8(result, plain_letter(value));
    } else if (value > 0xFF00 && value < 0xFF5F) {
      append_ascii(result, value - full_width);
    } else if (value >= 0xFF66 && value < 0xFF9E) {
      append_utf8(result, half_width_kana[value - 0xFF66]);
    } else if (value == 0x3099 || value == 0x309A || value == 0xFF9E || value == 0xFF9F) {
      append_voice(result, value == 0x309A || value == 0xFF9F);
    } else if (is_mark(value)) {
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
