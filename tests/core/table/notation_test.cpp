#include "table/notation.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace amps {
namespace {

std::string by_point(std::string_view text) {
  const auto value = read_hundredths(text, NumberNotation::point);
  return value ? std::to_string(*value) : "none";
}

std::string by_comma(std::string_view text) {
  const auto value = read_hundredths(text, NumberNotation::comma);
  return value ? std::to_string(*value) : "none";
}

TEST(Numbers, AreReadAsPeopleWriteThem) {
  EXPECT_EQ(by_point("1234.5"), "123450");
  EXPECT_EQ(by_point("1,234,567.89"), "123456789");
  EXPECT_EQ(by_point("$1,000"), "100000");
  EXPECT_EQ(by_point("USD 1,000.00"), "100000");
  EXPECT_EQ(by_point("1,00,000"), "10000000");
  EXPECT_EQ(by_point("12 %"), "1200");
  EXPECT_EQ(by_point("(99)"), "-9900");
  EXPECT_EQ(by_point("-$5"), "-500");
  EXPECT_EQ(by_point("1'234.50"), "123450");
  EXPECT_EQ(by_comma("1.234,56"), "123456");
  EXPECT_EQ(by_comma("€ 1.234,56"), "123456");
  EXPECT_EQ(by_comma("1.234,56 €"), "123456");
  EXPECT_EQ(by_comma("1 234,5"), "123450");
  EXPECT_EQ(by_comma("1\xC2\xA0"
                     "234\xE2\x80\xAF"
                     "567"),
            "123456700");
  EXPECT_EQ(by_comma("EUR 5"), "500");
  EXPECT_EQ(by_point(".5"), "50");
}

TEST(Numbers, AreRoundedHalfUpToHundredths) {
  EXPECT_EQ(by_point("0.005"), "1");
  EXPECT_EQ(by_point("0.0049"), "0");
  EXPECT_EQ(by_point("1.994999"), "199");
}

TEST(Numbers, AreRefusedInAnotherNotationAndWhereTheyAreNone) {
  for (const auto* text : {"", "abc", "1.234,56", "1.2.3", "1,23", "12,34,5", "1,", "5.", "--5", "1e5", "1 2", "€",
                           "5 apples", "12345678901234"}) {
    EXPECT_EQ(by_point(text), "none") << text;
  }
  EXPECT_EQ(by_comma("1,234.56"), "none");
}

std::string day(std::string_view text, DateNotation notation) {
  const auto date = read_day(text, notation);
  return date ? format_date(*date) : "none";
}

TEST(Days, AreReadInTheNotationOfTheirColumn) {
  EXPECT_EQ(day("31.12.2026", DateNotation::day_first), "2026-12-31");
  EXPECT_EQ(day("1/2/26", DateNotation::day_first), "2026-02-01");
  EXPECT_EQ(day("12/31/2026", DateNotation::month_first), "2026-12-31");
  EXPECT_EQ(day("2026/12/31", DateNotation::year_first), "2026-12-31");
  EXPECT_EQ(day("2026-12-31", DateNotation::day_first), "2026-12-31");
}

TEST(Days, LeaveOutATimeBehindThem) {
  EXPECT_EQ(day("2026-12-31T00:00:00.000Z", DateNotation::year_first), "2026-12-31");
  EXPECT_EQ(day("31.12.2026 12:00", DateNotation::day_first), "2026-12-31");
  EXPECT_EQ(day("12/31/2026 12:00 AM", DateNotation::month_first), "2026-12-31");
}

TEST(Days, AreRefusedWhereTheyAreNone) {
  for (const auto* text : {"", "soon", "31.12", "32.12.2026", "31.02.2026", "12/31/2026", "2026-1", "31.12.2026x",
                           "31-12.2026", "1/1/226"}) {
    EXPECT_EQ(day(text, DateNotation::day_first), "none") << text;
  }
  EXPECT_EQ(day("31.12.2026", DateNotation::month_first), "none");
  EXPECT_EQ(day("31/12/2026", DateNotation::year_first), "none");
}

TEST(Numbers, AreTheNearestDoubles) {
  const auto number = [](std::string_view text) { return read_number(text, NumberNotation::point); };
  EXPECT_EQ(number("0.1"), 0.1);
  EXPECT_EQ(number("-1,234.5678"), -1234.5678);
  EXPECT_EQ(number("12 %"), 12);
  EXPECT_EQ(number("0.30000000000000004"), 0.1 + 0.2);
  EXPECT_EQ(number("0.6999999999999999556"), 0.7);
  EXPECT_EQ(number("1234567890123.456789"), 1234567890123.456789);
  EXPECT_EQ(number("1.25e-4"), 1.25e-4);
  EXPECT_EQ(number("3E5"), 3e5);
  EXPECT_EQ(number("0.00000000000000000000125"), 1.25e-21);
  EXPECT_EQ(number("9.87654321e-30"), 9.87654321e-30);
  EXPECT_EQ(number("0"), 0);
  EXPECT_EQ(number("1e-999"), 0);
  EXPECT_EQ(read_number("1.234,5", NumberNotation::comma), 1234.5);
  EXPECT_EQ(read_number("0,0125", NumberNotation::comma), 0.0125);
}

TEST(Numbers, AreFinite) {
  for (const auto text :
       {"", "NaN", "nan", "inf", "-Infinity", "1e999", "1e15", "e5", "1e", "1e5.5", "#DIV/0!", "N/A"}) {
    EXPECT_EQ(read_number(text, NumberNotation::point), std::nullopt) << text;
  }
}

NumberEvidence numbers(const std::vector<std::string_view>& values) {
  NumberEvidence evidence;
  for (const auto value : values) evidence.see(value);
  return evidence;
}

DateEvidence dates(const std::vector<std::string_view>& values) {
  DateEvidence evidence;
  for (const auto value : values) evidence.see(value);
  return evidence;
}

TEST(Evidence, FindsTheNotationThatMostValuesFit) {
  EXPECT_EQ(numbers({"1.234", "12,5", ""}).best(NumberNotation::point), NumberNotation::comma);
  EXPECT_EQ(numbers({"1,234", "12.5"}).best(NumberNotation::comma), NumberNotation::point);
  EXPECT_EQ(numbers({"1.234"}).best(NumberNotation::comma), NumberNotation::comma);
  EXPECT_TRUE(numbers({"1.234"}).is_open());
  EXPECT_FALSE(numbers({"1234"}).is_open());
  EXPECT_EQ(dates({"01/02/2026", "13/02/2026"}).best(), DateNotation::day_first);
  EXPECT_EQ(dates({"01/02/2026", "02/13/2026"}).best(), DateNotation::month_first);
  EXPECT_EQ(dates({"2026-01-02"}).best(), DateNotation::year_first);
}

TEST(Evidence, SaysWhereDayAndMonthCouldBeEither) {
  EXPECT_TRUE(dates({"01/02/2026", "03/04/2026"}).is_open());
  EXPECT_FALSE(dates({"01/01/2026"}).is_open());
  EXPECT_FALSE(dates({"01/02/2026", "31/12/2026"}).is_open());
  EXPECT_FALSE(dates({"01.02.2026"}).is_open());
  EXPECT_FALSE(dates({}).is_open());
}

}  // namespace
}  // namespace amps
