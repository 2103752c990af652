#include "text/date.hpp"

#include <gtest/gtest.h>

#include <string>

namespace amps {
namespace {

std::string spelled_date(int year, int month, int day) {
  const auto padded = [](int number, std::size_t width) {
    const std::string plain = std::to_string(number);
    return std::string(width - plain.size(), '0') + plain;
  };
  return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

int days_in(int year, int month) {
  const bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  if (month == 2) return is_leap ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

TEST(Date, CountsDaysFrom1970) {
  EXPECT_EQ(parse_date("1970-01-01")->days, 0);
  EXPECT_EQ(parse_date("1969-12-31")->days, -1);
  EXPECT_EQ(parse_date("2000-03-01")->days, 11'017);
  EXPECT_EQ(parse_date("0001-01-01")->days, -719'162);
  EXPECT_EQ(parse_date("9999-12-31")->days, 2'932'896);
}

TEST(Date, EveryMonthOfEveryYearFollowsTheOneBefore) {
  int next = -719'162;
  for (int year = 1; year <= 9999; ++year) {
    for (int month = 1; month <= 12; ++month) {
      const int last = days_in(year, month);
      const std::string first_day = spelled_date(year, month, 1);
      const std::string last_day = spelled_date(year, month, last);
      ASSERT_EQ(parse_date(first_day), Date{next});
      ASSERT_EQ(parse_date(last_day), Date{next + last - 1});
      ASSERT_EQ(parse_date(spelled_date(year, month, last + 1)), std::nullopt) << last_day;
      ASSERT_EQ(format_date(Date{next}), first_day);
      ASSERT_EQ(format_date(Date{next + last - 1}), last_day);
      next += last;
    }
  }
}

TEST(Date, HasTheLeapDaysOfTheGregorianCalendar) {
  EXPECT_TRUE(parse_date("2024-02-29"));
  EXPECT_TRUE(parse_date("2000-02-29"));
  EXPECT_FALSE(parse_date("2023-02-29"));
  EXPECT_FALSE(parse_date("1900-02-29"));
}

TEST(Date, RefusesDaysThatDoNotExist) {
  for (const char* text : {"0000-01-01", "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31"}) {
    EXPECT_EQ(parse_date(text), std::nullopt) << text;
  }
}

TEST(Date, RefusesEveryOtherForm) {
  for (const char* text : {"", "2026", "2026-1-31", "2026-01-3", "26-01-31", "2026/01/31", "2026-01/31", "20260131",
                           "2026-01-31 ", " 2026-01-31", "2026-01-31T00:00:00Z", "-026-01-31", "+026-01-31",
                           "2026-+1-31", "2026-01- 1", "2026-0x-31", "31-01-2026", "10000-01-01", "２026-01-3"}) {
    EXPECT_EQ(parse_date(text), std::nullopt) << text;
  }
  EXPECT_EQ(parse_date(std::string_view("2026-01-3\0", 10)), std::nullopt);
}

TEST(Date, LaterIsGreater) {
  EXPECT_LT(*parse_date("2025-12-31"), *parse_date("2026-01-01"));
  EXPECT_LT(*parse_date("1969-12-31"), *parse_date("1970-01-01"));
}

}  // namespace
}  // namespace amps
