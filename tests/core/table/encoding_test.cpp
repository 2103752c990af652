#include "table/encoding.hpp"

#include <gtest/gtest.h>

#include <string>

#include "helpers.hpp"
#include "text/utf8.hpp"

namespace amps {
namespace {

using std::string_literals::operator""s;

TEST(Encoding, IsToldByTheBytes) {
  EXPECT_EQ(encoding_of("name\nZoë"), Encoding::utf8);
  EXPECT_EQ(encoding_of(""), Encoding::utf8);
  EXPECT_EQ(encoding_of("name\nZo\xEB\n"), Encoding::single_byte);
  EXPECT_EQ(encoding_of("\xFF\xFEn\0a\0"s), Encoding::utf16_le);
  EXPECT_EQ(encoding_of("\xFE\xFF\0n\0a"s), Encoding::utf16_be);
  EXPECT_EQ(encoding_of("n\0a\0m\0e\0\n\0"s), Encoding::utf16_le);
  EXPECT_EQ(encoding_of("\0n\0a\0m\0e\0\n"s), Encoding::utf16_be);
  EXPECT_EQ(encoding_of("PK\x03\x04whatever"), Encoding::spreadsheet);
  EXPECT_EQ(encoding_of("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s), Encoding::binary);
}

TEST(Encoding, TakesACharacterThatTheEndCutsForWhole) { EXPECT_EQ(encoding_of("Zo\xC3"), Encoding::utf8); }

TEST(Utf8Check, AgreesWithReadingCharacterByCharacterHoweverTheBytesCome) {
  for (int seed = 1; seed <= 2000; ++seed) {
    Dice dice(static_cast<std::uint64_t>(seed));
    std::string text;
    const int length = dice.between(0, 40);
    for (int i = 0; i < length; ++i) {
      constexpr unsigned char leads[] = {0x41, 0x7F, 0x80, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xA0,
                                         0xED, 0x9F, 0xEF, 0xF0, 0x90, 0xF4, 0x8F, 0xF5, 0xFF};
      if (dice.chance(50)) text += "aé語🙂";
      if (dice.chance(8)) text += static_cast<char>(leads[dice.below(18)]);
    }
    bool is_good = true;
    for (std::string_view rest = text; !rest.empty() && is_good;) {
      const std::size_t size = utf8_length(rest);
      is_good = size > 0;
      rest.remove_prefix(size);
    }
    Utf8Check whole;
    whole.see(text);
    Utf8Check pieces;
    for (const char byte : text) pieces.see({&byte, 1});
    ASSERT_EQ(whole.is_valid_at_end(), is_good) << "seed " << seed;
    ASSERT_EQ(pieces.is_valid_at_end(), is_good) << "seed " << seed;
  }
}

}  // namespace
}  // namespace amps
