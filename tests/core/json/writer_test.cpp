#include "json/writer.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>

namespace amps {
namespace {

std::string quoted(std::string_view text) { return JsonWriter().string(text).take(); }

TEST(JsonWriter, PutsCommasBetweenEntriesAndNowhereElse) {
  JsonWriter out;
  out.open_object();
  out.key("a").open_array().close_array();
  out.key("b").open_array().integer(1).null().boolean(true).boolean(false).string("x").close_array();
  out.key("c").open_object().close_object();
  out.key("d").open_array().open_object().close_object().open_object().key("e").integer(2).close_object();
  out.close_array();
  out.close_object();
  EXPECT_EQ(out.take(), R"({"a":[],"b":[1,null,true,false,"x"],"c":{},"d":[{},{"e":2}]})");
}

TEST(JsonWriter, IsNotMisledByPunctuationInTexts) {
  JsonWriter out;
  out.open_array().string("{").string("[").string(":").string(",").string("").close_array();
  EXPECT_EQ(out.take(), R"(["{","[",":",",",""])");
}

TEST(JsonWriter, WritesWholeNumbers) {
  EXPECT_EQ(JsonWriter().integer(0).take(), "0");
  EXPECT_EQ(JsonWriter().integer(-7).take(), "-7");
  EXPECT_EQ(JsonWriter().integer(std::numeric_limits<std::int64_t>::min()).take(), "-9223372036854775808");
}

TEST(JsonWriter, EscapesWhatJavaScriptEscapes) {
  EXPECT_EQ(quoted("a \"b\" \\ /"), R"("a \"b\" \\ /")");
  EXPECT_EQ(quoted("\b\f\n\r\t"), R"("\b\f\n\r\t")");
  EXPECT_EQ(quoted(std::string_view("\0\x01\x0B\x1F", 4)), R"("\u0000\u0001\u000b\u001f")");
}

TEST(JsonWriter, LeavesEveryOtherCharacterAlone) { EXPECT_EQ(quoted("é € 😀 \x7F \u2028"), "\"é € 😀 \x7F \u2028\""); }

TEST(JsonWriter, ReplacesBytesThatAreNoCharacter) {
  EXPECT_EQ(quoted("a\xFF"
                   "b"),
            "\"a\uFFFDb\"");
  EXPECT_EQ(quoted("\xED\xA0\x80"), "\"\uFFFD\uFFFD\uFFFD\"");
  EXPECT_EQ(quoted("\xE2\x82"), "\"\uFFFD\uFFFD\"");
}

TEST(JsonWriter, EscapesTheNamesThatComeFromADocument) {
  JsonWriter out;
  out.open_object().foreign_key("a \"b\"\n").null().key("c").null().close_object();
  EXPECT_EQ(out.take(), R"({"a \"b\"\n":null,"c":null})");
}

TEST(JsonWriter, TakesJsonAsItIs) {
  JsonWriter out;
  out.open_object().key("a").raw("[1]").key("b").raw("null").close_object();
  EXPECT_EQ(out.take(), R"({"a":[1],"b":null})");
}

}  // namespace
}  // namespace amps
