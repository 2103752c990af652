#include "json/reader.hpp"
#include "json/document_reader.hpp"

#include <gtest/gtest.h>

#include "helpers.hpp"

namespace amps {
namespace {

// An outline of the tree, to compare whole: kinds by their brackets and quotes, members in their order.
std::string outline(const Json& json) {
  std::string text;
  switch (json.kind) {
    case Json::Kind::string:
      return '\'' + std::string(json.text) + '\'';
    case Json::Kind::array:
      for (const Json* item = json.first; item != nullptr; item = item->next) {
        text += (text.empty() ? "" : " ") + outline(*item);
      }
      return '[' + text + ']';
    case Json::Kind::object:
      for (const Json* item = json.first; item != nullptr; item = item->next) {
        text += (text.empty() ? "" : " ") + std::string(item->name) + '=' + outline(*item);
      }
      return '{' + text + '}';
    default:
      return std::string(json.text);
  }
}

std::string read(std::string_view text) {
  const Outcome<JsonDocument> json = parse_json(text);
  return json ? outline(json->root()) : spelled(json.errors);
}

std::optional<std::int64_t> number(std::string_view spelling, int decimals) {
  const Outcome<JsonDocument> json = parse_json(spelling);
  EXPECT_EQ(faults(json), "no fault") << spelling;
  return exact_number(json->root(), decimals);
}

TEST(JsonDocument, KeepsTheOrderOfMembersAndTheSpellingOfNumbers) {
  EXPECT_EQ(read(R"( {"b": [1, 2.50, 1e2, -0.0], "a": {"": null}, "c": [true, false, "x\u00e9\n"]} )"),
            "{b=[1 2.50 1e2 -0.0] a={=null} c=[true false 'xé\n']}");
}

TEST(JsonDocument, ReadsAnyRoot) {
  EXPECT_EQ(read("null"), "null");
  EXPECT_EQ(read("-12"), "-12");
  EXPECT_EQ(read("\"\""), "''");
  EXPECT_EQ(read("[]"), "[]");
  EXPECT_EQ(read("{}"), "{}");
}

TEST(JsonDocument, ReadsEscapedCharactersBeyondTheBasicPlane) { EXPECT_EQ(read(R"("\ud83d\ude00")"), "'😀'"); }

TEST(JsonDocument, SaysWhatIsNoJsonAndWhere) {
  const std::string start = ": This is not valid JSON: syntax error while parsing ";
  EXPECT_EQ(read(""), "json-syntax at 1: This is not valid JSON: it is empty.");
  EXPECT_EQ(read(" "),
            "json-syntax at 2" + start + "value - unexpected end of input; expected '[', '{', or a literal.");
  EXPECT_EQ(read("{"), "json-syntax at 2" + start + "object key - unexpected end of input; expected string literal.");
  EXPECT_EQ(read("[1,]"), "json-syntax at 4" + start + "value - unexpected ']'; expected '[', '{', or a literal.");
  EXPECT_EQ(read("[NaN]"), "json-syntax at 2" + start + "value - invalid literal; last read: '[N'.");
  EXPECT_EQ(read("Infinity"), "json-syntax at 1" + start + "value - invalid literal; last read: 'I'.");
  EXPECT_EQ(read("[-Infinity]"),
            "json-syntax at 3" + start + "value - invalid number; expected digit after '-'; last read: '-I'.");
  EXPECT_EQ(read("[01]"), "json-syntax at 3" + start + "array - unexpected number literal; expected ']'.");
  EXPECT_EQ(read("{'a':1}"),
            "json-syntax at 2" + start + "object key - invalid literal; last read: '{''; expected string literal.");
  EXPECT_EQ(read("{} x"),
            "json-syntax at 4" + start + "value - invalid literal; last read: '{} x'; expected end of input.");
}

TEST(JsonDocument, CountsCharactersNotBytesInAPosition) {
  EXPECT_EQ(read("[\"éé\" x]"),
            "json-syntax at 7: This is not valid JSON: syntax error while parsing array - invalid literal; last read: "
            "'\"éé\" x'; expected ']'.");
}

TEST(JsonDocument, RefusesNumbersThatNoProgramCanHold) {
  EXPECT_EQ(read("[1e999]"), "json-syntax at 6: This is not valid JSON: number overflow parsing '1e999'.");
  EXPECT_EQ(read("-1e999"), "json-syntax at 6: This is not valid JSON: number overflow parsing '-1e999'.");
}

TEST(JsonDocument, RefusesTextsThatAreNotUnicode) {
  const std::string start = ": This is not valid JSON: syntax error while parsing value - invalid string: ";
  EXPECT_EQ(read(R"(["\ud800"])"),
            "json-syntax at 9" + start +
                "surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF; last read: '\"\\ud800\"'.");
  EXPECT_EQ(read(R"(["\udc00"])"), "json-syntax at 8" + start +
                                       "surrogate U+DC00..U+DFFF must follow U+D800..U+DBFF; last read: '\"\\udc00'.");
  for (const char* bytes : {"\"\xFF\"", "\"\x80\"", "\"\xC0\x80\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"",
                            "\"\xC3\"", "{\"\xC3\":1}", "\xFF"}) {
    const Outcome<JsonDocument> json = parse_json(bytes);
    ASSERT_EQ(json.errors.size(), 1U) << bytes;
    EXPECT_EQ(json.errors[0].code, &ErrorCode::json_syntax);
    EXPECT_GT(json.errors[0].position, 0U);
  }
}

TEST(JsonDocument, NamesControlCharacters) {
  EXPECT_EQ(read("\"\x01\""),
            "json-syntax at 2: This is not valid JSON: syntax error while parsing value - invalid string: control "
            "character U+0001 (SOH) must be escaped to \\u0001; last read: '\"<U+0001>'.");
}

TEST(JsonDocument, RefusesANulWhereverItStands) {
  for (const std::string_view text :
       {std::string_view("\0", 1), std::string_view("{}\0", 3), std::string_view("{}\0 trailing", 12),
        std::string_view("[1,\0]", 5), std::string_view("\"a\0b\"", 5)}) {
    const Outcome<JsonDocument> json = parse_json(text);
    ASSERT_EQ(json.errors.size(), 1U) << text;
    EXPECT_EQ(json.errors[0].code, &ErrorCode::json_syntax);
    EXPECT_EQ(json.errors[0].position, text.find('\0') + 1);
  }
  EXPECT_EQ(read(R"("\u0000")"), std::string("'\0'", 3));
}

TEST(JsonDocument, ReadsUpToAMegabyte) {
  const std::string padding(max_document_bytes - 2, ' ');
  EXPECT_EQ(read("{" + padding + "}"), "{}");
  EXPECT_EQ(read("{ " + padding + "}"), "text-too-long : The text has 1048577 bytes. At most 1048576 are allowed.");
}

TEST(JsonDocument, ReadsThirtyTwoLevelsAndNoMore) {
  const std::string too_deep = "json-too-deep : The JSON is nested too deeply. At most 32 levels are allowed.";
  EXPECT_EQ(read(repeated("[", 32) + repeated("]", 32)), repeated("[", 32) + repeated("]", 32));
  EXPECT_EQ(read(repeated("[", 33) + repeated("]", 33)), too_deep);
  EXPECT_EQ(read(repeated("{\"a\":", 31) + "{}" + repeated("}", 31)), repeated("{a=", 31) + "{}" + repeated("}", 31));
  EXPECT_EQ(read(repeated("{\"a\":", 33)), too_deep);
  EXPECT_EQ(read(repeated("[", 100'000)), too_deep);
  EXPECT_EQ(read(repeated("{\"a\":", 100'000)), too_deep);
}

TEST(JsonDocument, SaysThatItIsTooDeepRatherThanWhatElseIsWrongAbove) {
  EXPECT_EQ(read(R"({"a":1,"a":)" + repeated("[", 40)),
            "json-too-deep : The JSON is nested too deeply. At most 32 levels are allowed.");
}

TEST(JsonDocument, RefusesEveryMemberThatIsGivenAgain) {
  EXPECT_EQ(read(R"({"a":1,"b":{"c":[0,{"d":1,"d":2}]},"a":3,"a":4})"),
            "duplicate-member /b/c/1/d: \"d\" is given twice. Keep one of them.\n"
            "duplicate-member /a: \"a\" is given twice. Keep one of them.\n"
            "duplicate-member /a: \"a\" is given twice. Keep one of them.");
  EXPECT_EQ(read(R"({"z":1,"a":1,"z":2,"b":{"c":1,"c":2}})"),
            "duplicate-member /z: \"z\" is given twice. Keep one of them.\n"
            "duplicate-member /b/c: \"c\" is given twice. Keep one of them.");
  EXPECT_EQ(read(R"({"x/y":{"a~b":1,"a~b":2}})"),
            "duplicate-member /x~1y/a~0b: \"a~b\" is given twice. Keep one of them.");
  EXPECT_EQ(read(R"([{"\u0061":1,"a":2}])"), "duplicate-member /0/a: \"a\" is given twice. Keep one of them.");
  EXPECT_EQ(read(R"({"a":{"b":1},"c":{"b":1}})"), "{a={b=1} c={b=1}}");
}

TEST(JsonDocument, ReadsNumbersExactly) {
  EXPECT_EQ(number("0", 0), 0);
  EXPECT_EQ(number("25", 0), 25);
  EXPECT_EQ(number("25", 1), 250);
  EXPECT_EQ(number("25.5", 1), 255);
  EXPECT_EQ(number("-25.5", 1), -255);
  EXPECT_EQ(number("0.1", 1), 1);
  EXPECT_EQ(number("1000000", 0), 1'000'000);
  EXPECT_EQ(number("1000000", 1), 10'000'000);
}

TEST(JsonDocument, ReadsTheSameNumberInEverySpelling) {
  for (const char* spelling : {"25", "25.0", "25.000000", "2.5e1", "2.5E+1", "250e-1", "0.25e2", "25e0", "25e-0",
                               "2500000000000000000000e-20"}) {
    EXPECT_EQ(number(spelling, 0), 25) << spelling;
  }
  for (const char* spelling : {"1e6", "1E6", "0.0000000001e16", "100000000000000000000000e-17", "10e5"}) {
    EXPECT_EQ(number(spelling, 0), 1'000'000) << spelling;
    EXPECT_EQ(number(spelling, 1), 10'000'000) << spelling;
  }
  for (const char* spelling : {"0", "-0", "0.0", "-0.0", "0e5", "0e-99999", "0.000e+99999"}) {
    EXPECT_EQ(number(spelling, 0), 0) << spelling;
  }
}

TEST(JsonDocument, FindsNoNumberWithMoreDecimals) {
  EXPECT_EQ(number("25.5", 0), std::nullopt);
  EXPECT_EQ(number("39.95", 1), std::nullopt);
  EXPECT_EQ(number("1e-400", 1), std::nullopt);
  // 10^-18010, not 0.1: no exponent is cut.
  EXPECT_EQ(number("1" + repeated("0", 2000) + "e-20010", 1), std::nullopt);
  EXPECT_EQ(number("25" + repeated("0", 2000) + "e-2000", 0), 25);
  EXPECT_EQ(number("0.00000000000000000000000000000000001", 1), std::nullopt);
  EXPECT_EQ(number("24.99999999999999999999999999999999999", 1), std::nullopt);
}

TEST(JsonDocument, FindsNoNumberThatIsFarTooLarge) {
  for (const char* spelling :
       {"10000000", "1e7", "-1e300", "18446744073709551616", "9223372036854775808", "99999999999999999999999999999999",
        "0.0000000001e100", "0.0000000001e17", "0.000000000000000000001e300"}) {
    EXPECT_EQ(number(spelling, 0), std::nullopt) << spelling;
  }
}

TEST(JsonDocument, FindsNoNumberInAnythingElse) {
  for (const char* text : {"\"25\"", "null", "true", "[25]", "{\"a\":25}"}) {
    EXPECT_EQ(number(text, 0), std::nullopt) << text;
  }
}

TEST(JsonDocument, SpellsTheWayToAPlace) {
  const Outcome<JsonDocument> json = parse_json(R"({"a/b":[{"m~n":0}],"":{"c":1}})");
  ASSERT_TRUE(json);
  const Place root{&json->root(), nullptr, {}, 0};
  EXPECT_EQ(root.pointer(), "");
  const Place list = root.member("a/b");
  const Place object = list.item(0);
  EXPECT_EQ(object.pointer(), "/a~1b/0");
  EXPECT_EQ(object.member("m~n").pointer(), "/a~1b/0/m~0n");
  EXPECT_EQ(object.member("missing").pointer(), "/a~1b/0/missing");
  EXPECT_EQ(object.member("missing").value, nullptr);
  const Place nameless = root.item(1);
  EXPECT_EQ(nameless.member("c").pointer(), "//c");
}

TEST(JsonDocument, SaysWhatWasFound) {
  const auto said = [](std::string_view text) { return found(parse_json(text)->root()); };
  EXPECT_EQ(said("null"), "null");
  EXPECT_EQ(said("true"), "true");
  EXPECT_EQ(said("1.50"), "1.50");
  EXPECT_EQ(said("[1]"), "a list");
  EXPECT_EQ(said("{}"), "an object");
  EXPECT_EQ(said("\"abc\""), "\"abc\"");
}

TEST(JsonDocument, RefusesAnObjectOfTooManyMembersInsteadOfSearchingThemForever) {
  std::string members;
  for (int i = 0; i < 50'000; ++i) members += (i == 0 ? "\"m" : ",\"m") + std::to_string(i) + "\":1";
  EXPECT_EQ(read("{" + members + "}"), "wrong-count /m1000: Found more than 1000 entries. 0 to 1000 are allowed.");
}

TEST(JsonDocument, EndsTheListOfRepeatedMembersSomewhere) {
  const Outcome<JsonDocument> json = parse_json("[" + repeated(R"({"a":1,"a":1},)", 2000) + "1]");
  ASSERT_EQ(json.errors.size(), 1001u);
  EXPECT_EQ(spelled({json.errors[1000]}), "too-many-faults : There are more faults. The first 1000 are listed.");
}

TEST(JsonDocument, CutsNamesAndWordsThatNobodyReadsToTheirEnd) {
  const std::string name = repeated("n", 500'000);
  const Outcome<JsonDocument> json = parse_json("{\"" + name + "\":{\"a\":1,\"a\":2}}");
  EXPECT_EQ(faults(json), "duplicate-member /" + repeated("n", 64) + "/a: \"a\" is given twice. Keep one of them.");
  EXPECT_LT(faults(parse_json("[\"" + name)).size(), 300u);
}

}  // namespace
}  // namespace amps
