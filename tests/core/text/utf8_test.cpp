#include "text/utf8.hpp"

#include <gtest/gtest.h>

namespace amps {
namespace {

TEST(Utf8, KnowsTheLengthOfTheFirstCharacter) {
  EXPECT_EQ(utf8_length("a"), 1U);
  EXPECT_EQ(utf8_length("\x7F"), 1U);
  EXPECT_EQ(utf8_length(std::string_view("\0", 1)), 1U);
  EXPECT_EQ(utf8_length("\xC2\x80"), 2U);
  EXPECT_EQ(utf8_length("é and more"), 2U);
  EXPECT_EQ(utf8_length("\xE0\xA0\x80"), 3U);
  EXPECT_EQ(utf8_length("€"), 3U);
  EXPECT_EQ(utf8_length("\xED\x9F\xBF"), 3U);
  EXPECT_EQ(utf8_length("\xEF\xBF\xBF"), 3U);
  EXPECT_EQ(utf8_length("\xF0\x90\x80\x80"), 4U);
  EXPECT_EQ(utf8_length("\xF4\x8F\xBF\xBF"), 4U);
}

TEST(Utf8, FindsNoCharacterInMalformedBytes) {
  EXPECT_EQ(utf8_length(""), 0U);
  EXPECT_EQ(utf8_length("\x80"), 0U);  // a continuation
  EXPECT_EQ(utf8_length("\xBF"), 0U);
  EXPECT_EQ(utf8_length("\xC0\x80"), 0U);  // overlong
  EXPECT_EQ(utf8_length("\xC1\xBF"), 0U);
  EXPECT_EQ(utf8_length("\xE0\x9F\xBF"), 0U);
  EXPECT_EQ(utf8_length("\xF0\x8F\xBF\xBF"), 0U);
  EXPECT_EQ(utf8_length("\xED\xA0\x80"), 0U);  // surrogates
  EXPECT_EQ(utf8_length("\xED\xBF\xBF"), 0U);
  EXPECT_EQ(utf8_length("\xF4\x90\x80\x80"), 0U);  // past U+10FFFF
  EXPECT_EQ(utf8_length("\xF5\x80\x80\x80"), 0U);
  EXPECT_EQ(utf8_length("\xFF"), 0U);
  EXPECT_EQ(utf8_length("\xC3"), 0U);  // cut short
  EXPECT_EQ(utf8_length("\xE2\x82"), 0U);
  EXPECT_EQ(utf8_length("\xF0\x9F\x98"), 0U);
  EXPECT_EQ(utf8_length("\xC3"
                        "a"),
            0U);  // another character where a continuation belongs
  EXPECT_EQ(utf8_length("\xE2\x82"
                        "a"),
            0U);
  EXPECT_EQ(utf8_length("\xF0\x9F\x98"
                        "a"),
            0U);
}

TEST(Utf8, CountsCharactersAndStrayBytes) {
  EXPECT_EQ(utf8_count(""), 0U);
  EXPECT_EQ(utf8_count("plain"), 5U);
  EXPECT_EQ(utf8_count("€é😀"), 3U);
  EXPECT_EQ(utf8_count("a\xFF\x80"
                       "b"),
            4U);
}

TEST(Utf8, CutsBetweenCharacters) {
  EXPECT_EQ(utf8_prefix("€é😀", 0), "");
  EXPECT_EQ(utf8_prefix("€é😀", 2), "€é");
  EXPECT_EQ(utf8_prefix("€é😀", 3), "€é😀");
  EXPECT_EQ(utf8_prefix("€é😀", 99), "€é😀");
  EXPECT_EQ(utf8_prefix("\xFF"
                        "ab",
                        2),
            "\xFF"
            "a");
}

}  // namespace
}  // namespace amps
