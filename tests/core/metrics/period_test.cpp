#include "metrics/period.hpp"

#include <gtest/gtest.h>

namespace amps {
namespace {

std::string read(std::string_view text, DateNotation notation = DateNotation::year_first) {
  const auto period = read_period(text, notation);
  return period ? std::string(name_of(period->length)) + " " + format_period(*period) : "none";
}

TEST(Period, IsReadAsTablesWriteIt) {
  EXPECT_EQ(read("2026-01"), "month 2026-01");
  EXPECT_EQ(read("2026/1"), "month 2026-01");
  EXPECT_EQ(read("01/2026"), "month 2026-01");
  EXPECT_EQ(read("12.2026"), "month 2026-12");
  EXPECT_EQ(read("2026-Q3"), "quarter 2026-Q3");
  EXPECT_EQ(read("q3 2026"), "quarter 2026-Q3");
  EXPECT_EQ(read("Q1/2026"), "quarter 2026-Q1");
  EXPECT_EQ(read("2026Q4"), "quarter 2026-Q4");
  EXPECT_EQ(read("2026"), "year 2026");
  EXPECT_EQ(read("2026-01-31"), "day 2026-01-31");
  EXPECT_EQ(read("31.01.2026", DateNotation::day_first), "day 2026-01-31");
  EXPECT_EQ(read("1/31/2026", DateNotation::month_first), "day 2026-01-31");
}

TEST(Period, IsNotWhatIsNone) {
  for (const char* text : {"", "-", "26", "2026-13", "2026-00", "2026-Q5", "0000", "2026-02-30", "2026-1-", "Q1", "May",
                           "2026-001", "20261", "2026QQ"}) {
    EXPECT_EQ(read(text), "none") << text;
  }
}

TEST(Period, HasItsDaysInLeapYearsToo) {
  const auto days = [](std::string_view text) {
    const CalendarPeriod period = *read_period(text, DateNotation::year_first);
    return format_date(first_day(period)) + " " + format_date(last_day(period));
  };
  EXPECT_EQ(days("2024-02"), "2024-02-01 2024-02-29");
  EXPECT_EQ(days("2026-02"), "2026-02-01 2026-02-28");
  EXPECT_EQ(days("2026-Q4"), "2026-10-01 2026-12-31");
  EXPECT_EQ(days("2026"), "2026-01-01 2026-12-31");
  EXPECT_EQ(days("2026-07-05"), "2026-07-05 2026-07-05");
}

TEST(Period, HoldsItsDaysAndNoOthersThroughFourHundredYears) {
  for (const PeriodLength length :
       {PeriodLength::day, PeriodLength::month, PeriodLength::quarter, PeriodLength::year}) {
    for (int day = -200 * 365; day < 200 * 365; day += 7) {
      const CalendarPeriod period = period_of(Date{day}, length);
      ASSERT_LE(first_day(period).days, day);
      ASSERT_GE(last_day(period).days, day);
      ASSERT_EQ(period_of(last_day(period), length), period);
      ASSERT_EQ(period_of(Date{last_day(period).days + 1}, length).index, period.index + 1);
      ASSERT_EQ(read_period(format_period(period), DateNotation::year_first), period);
    }
  }
}

TEST(Period, IsWidenedAndNeverNarrowed) {
  const CalendarPeriod month = *read_period("2026-05", DateNotation::year_first);
  EXPECT_EQ(format_period(*widened(month, PeriodLength::quarter)), "2026-Q2");
  EXPECT_EQ(format_period(*widened(month, PeriodLength::year)), "2026");
  EXPECT_EQ(widened(month, PeriodLength::month), month);
  EXPECT_EQ(widened(month, PeriodLength::day), std::nullopt);
}

}  // namespace
}  // namespace amps
