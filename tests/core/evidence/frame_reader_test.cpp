#include "evidence/frame_reader.hpp"

#include <gtest/gtest.h>

#include "evidence/evidence_helpers.hpp"

namespace amps::evidence {
namespace {

using Lines = std::vector<std::string>;

// Twelve accounts with some usage and an outcome; `usage` is put into the rows, one value after the other.
std::string table_with(const std::vector<std::string>& usage) {
  std::string text = "account,usage,renewed\n";
  for (std::size_t i = 0; i < 12; ++i) {
    text += "A" + std::to_string(i) + "," + usage[i % usage.size()] + "," + (i % 3 == 0 ? "yes" : "no") + "\n";
  }
  return text;
}

std::string first_values(const Measure& measure, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    text += is_missing(measure.values[i]) ? "- " : std::to_string(std::lround(measure.values[i] * 100)) + " ";
  }
  return text;
}

TEST(FrameReader, ReadsNumbersAndYesAndNo) {
  const ReadTable table = read_table(table_with({"1.25", "", "1000", "7 %", "1e2"}));
  EXPECT_EQ(table.faults, "");
  EXPECT_EQ(table.refused, Lines());
  const Frame& frame = *table.frame;
  EXPECT_EQ(frame.rows, 12U);
  EXPECT_EQ(frame.accounts[11], "A11");
  EXPECT_FALSE(frame.is_panel());
  ASSERT_EQ(frame.activities.size(), 1U);
  EXPECT_EQ(first_values(frame.activities[0], 5), "125 - 100000 700 10000 ");
  EXPECT_FALSE(frame.activities[0].is_yes_no);
  EXPECT_TRUE(frame.outcomes[0].is_yes_no);
  EXPECT_EQ(first_values(frame.outcomes[0], 4), "100 0 0 100 ");
}

TEST(FrameReader, KnowsThePairsOfYesAndNoAndTurnsThem) {
  for (const auto& [yes, no] : std::vector<std::pair<std::string, std::string>>{
           {"yes", "no"}, {"TRUE", "False"}, {"1", "0"}, {"Won", "Lost"}, {"renewed", "churned"}, {"1.0", "0"}}) {
    const std::string text = table_with({yes, no, ""});
    const ReadTable table = read_table(text);
    ASSERT_TRUE(table.frame) << table.faults;
    EXPECT_TRUE(table.frame->activities[0].is_yes_no) << yes;
    EXPECT_EQ(first_values(table.frame->activities[0], 3), "100 0 - ") << yes;
    const ReadTable turned = read_table(text, {"activity=usage:turned"});
    EXPECT_EQ(first_values(turned.frame->activities[0], 3), "0 100 - ") << yes;
  }
}

TEST(FrameReader, RefusesTextAndIdsAsActivities) {
  EXPECT_EQ(read_table(table_with({"high", "low"}), {"activity=usage"}).faults,
            "no-measure : \"usage\" holds \"high\", which is neither a number nor yes or no, in most of its rows. "
            "Expected are numbers, or two values: yes/no, true/false, 1/0, won/lost or renewed/churned.");
  EXPECT_EQ(read_table(table_with({"yes", "lost"}), {"activity=usage"}).faults.substr(0, 28),
            "no-measure : \"usage\" holds \"");
  std::vector<std::string> numbers;
  for (int i = 0; i < 12; ++i) numbers.push_back(std::to_string(1000 + i));
  EXPECT_EQ(read_table(table_with(numbers)).faults,
            "looks-like-ids : \"usage\" only tells rows apart, such as an id: its numbers measure nothing. Leave it "
            "out.");
  std::swap(numbers[2], numbers[7]);
  EXPECT_EQ(read_table(table_with(numbers)).faults, "");
  EXPECT_EQ(read_table(replaced(table_with(numbers), "usage", "contract_id")).faults.substr(0, 14), "looks-like-ids");
}

TEST(FrameReader, CountsACellThatIsNoNumberAsEmptyAndSaysSo) {
  const ReadTable table =
      read_table(table_with({"1", "2", "NaN", "inf", "3", "-Infinity", "4", "#DIV/0!", "n/a", "5", "6", "7"}));
  EXPECT_EQ(table.faults, "");
  EXPECT_EQ(table.refused,
            (Lines{"4: \"NaN\" in \"usage\" is no finite number with a decimal point. The cell counts as empty.",
                   "5: \"inf\" in \"usage\" is no finite number with a decimal point. The cell counts as empty.",
                   "7: \"-Infinity\" in \"usage\" is no finite number with a decimal point. The cell counts as empty.",
                   "9: \"#DIV/0!\" in \"usage\" is no finite number with a decimal point. The cell counts as empty.",
                   "10: \"n/a\" in \"usage\" is no finite number with a decimal point. The cell counts as empty."}));
  EXPECT_EQ(first_values(table.frame->activities[0], 5), "100 200 - - 300 ");
}

TEST(FrameReader, RefusesRowsThatCannotBeUsedAndKeepsTheOthers) {
  const ReadTable table = read_table(
      "account,month,usage,renewed\n"
      "A,2026-01,1,yes\n"
      "A,2026-01,2,no\n"
      ",2026-02,1,no\n"
      "B,soon,1,no\n"
      "B,2026-Q1,1,no\n"
      "B,2026-02,1,no,more\n"
      "\n"
      ",,,\n"
      "B,2026-02,3,\"no\n"
      "B,2026-03,3,no");
  EXPECT_EQ(table.faults, "");
  EXPECT_EQ(table.refused, (Lines{"3: The account \"A\" has an earlier row for \"2026-01\" already.",
                                  "4: The row has nothing in \"account\", which tells the account.",
                                  "5: \"soon\" in \"month\" is not a month, as in the rows before.",
                                  "6: \"2026-Q1\" in \"month\" is not a month, as in the rows before.",
                                  "7: The row has 5 cells, the header 4.",
                                  "10: A quote opens in this row and does not close. Write two for one."}));
  EXPECT_EQ(table.frame->rows, 2U);
  EXPECT_EQ(table.frame->accounts, (std::vector<std::string>{"A", "B"}));
  EXPECT_EQ(table.frame->periods, 2U);
}

TEST(FrameReader, RefusesAnAccountThatIsThereAlready) {
  const ReadTable table = read_table("account,usage,renewed\nA,1,yes\nB,2,no\nA,3,no");
  EXPECT_EQ(table.refused, (Lines{"4: The account \"A\" stands in an earlier row already."}));
  EXPECT_EQ(table.frame->rows, 2U);
}

TEST(FrameReader, RefusesATableWithoutARow) {
  EXPECT_EQ(read_table("usage,renewed\n", {"activity=usage", "outcome=renewed"}).faults,
            "not-a-table : The file has no row that can be used. Expected is a text with one row an account, cells "
            "separated by commas, semicolons, tabs or |, and their names in the first row.");
}

TEST(Roles, AreToldByNamesAndValues) {
  const std::string text = "customer;Monat;segment;trainings;owner;churned;ticket\nA;2026-01;S;1,5;Ann;yes;login\n";
  const Layout layout = layout_of(text, true);
  const Columns columns = recognised(first_records(layout, text, true, 10), layout.delimiter);
  std::string roles;
  for (const Column& column : columns.list) roles += std::string(name_of(column.role)) + " ";
  EXPECT_EQ(roles, "account period segment activity ignored outcome ignored ");
  EXPECT_EQ(columns.list[3].numbers, NumberNotation::comma);
}

TEST(Roles, SayEveryFaultAtOnce) {
  const std::string text = "a,b,c,d:comma\n1,2,3,4\n";
  EXPECT_EQ(
      read_table(text, {"activity=x,#9", "thing=a", "outcome"}).faults,
      "unknown-column : \"x\" is not a column of this table. Columns are a, b, c, d:comma.\n"
      "unknown-column : \"#9\" is not a column of this table. Columns are a, b, c, d:comma.\n"
      "unknown-field : \"thing\" is nothing that a column can mean. Allowed is ignored, account, period, segment, "
      "activity, outcome, control, topic.\n"
      "unknown-field : \"outcome\" is nothing that a column can mean. Allowed is ROLE=COLUMN.");
  EXPECT_EQ(read_table(text, {"segment=a,b", "period=c", "activity=d:comma"}).faults,
            "no-role : No column is an outcome. Name at least one. Columns are a, b, c, d:comma.\n"
            "no-role : No column is an account. Name at least one. Columns are a, b, c, d:comma.\n"
            "several-columns : a, b are each to be the segment. Keep one of them.");
  EXPECT_EQ(read_table("account,day,x,y\nA,01/02/2026,1,2\nA,03/04/2026,1,2\n", {"outcome=y"}).faults,
            "open-notation : Day and month could be either in \"day\". Say which comes first: day_first or "
            "month_first.");
  EXPECT_EQ(
      read_table("account,day,x,y\nA,01/02/2026,1,2\nA,03/04/2026,2,2\n", {"outcome=y", "period=day:day_first"}).faults,
      "");
}

}  // namespace
}  // namespace amps::evidence
