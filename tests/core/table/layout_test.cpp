#include "table/layout.hpp"

#include <gtest/gtest.h>

namespace amps {
namespace {

char delimiter_of(std::string_view head) { return layout_of(head, true).delimiter; }

TEST(Layout, FindsTheDelimiterThatMostRowsAgreeOn) {
  EXPECT_EQ(delimiter_of("a,b\n1,2\n"), ',');
  EXPECT_EQ(delimiter_of("A;B;C\n1,1;2,2;3,3\n"), ';');
  EXPECT_EQ(delimiter_of("a\tb\n1,5\t2,5\n"), '\t');
  EXPECT_EQ(delimiter_of("a|b|c\n1|2|3\n"), '|');
  EXPECT_EQ(delimiter_of("name,note\nx,\"a; b; c\"\ny,\"d; e\"\n"), ',');
  EXPECT_EQ(delimiter_of("name;note\n\"a, b, c\";x\n\"d, e\";y\n"), ';');
}

TEST(Layout, TakesTheCommaWhereThereIsOneColumn) {
  EXPECT_EQ(delimiter_of("vector\nAMPS:1/ST:RN\n"), ',');
  EXPECT_EQ(delimiter_of(""), ',');
}

TEST(Layout, HeedsALineThatNamesTheDelimiter) {
  const Layout layout = layout_of("\xEF\xBB\xBFsep=;\r\na;b\r\n", true);
  EXPECT_EQ(layout.delimiter, ';');
  EXPECT_EQ(layout.skipped, 10U);
  const auto rows = first_records(layout, "\xEF\xBB\xBFsep=;\r\na;b\r\n", true, 5);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0], (std::vector<std::string>{"a", "b"}));
}

TEST(Layout, TakesALineThatNamesALetterForAHeader) {
  EXPECT_EQ(layout_of("sep=r\na,b\n1,2\n3,4\n", true).delimiter, ',');
  EXPECT_EQ(layout_of("sep=r\na,b\n", true).skipped, 0U);
}

TEST(Layout, SkipsTheMarkOfUtf8) {
  const std::string text = "\xEF\xBB\xBFname,arr\nx,1\n";
  const auto rows = first_records(layout_of(text, true), text, true, 5);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0][0], "name");
}

TEST(Layout, LeavesOutARecordThatTheHeadMayCut) {
  const std::string head = "a,b\n" + std::string(100, '1') + ",2\n" + std::string(100, '3');
  EXPECT_EQ(first_records(layout_of(head, false), head, false, 5).size(), 2U);
  EXPECT_EQ(first_records(layout_of(head, true), head, true, 5).size(), 3U);
}

}  // namespace
}  // namespace amps
