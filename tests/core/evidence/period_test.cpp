#include "evidence/period.hpp"

#include <gtest/gtest.h>

#include "evidence/evidence_helpers.hpp"
#include "text/date.hpp"

namespace amps::evidence {
namespace {

std::string moment(std::string_view text) {
  const auto period = read_period(text, DateNotation::day_first);
  if (!period) return "none";
  constexpr std::string_view kinds[] = {"whole", "month", "quarter", "date"};
  return std::string(kinds[static_cast<std::size_t>(period->kind)]) + " " + std::to_string(period->value);
}

TEST(Period, IsReadAsPeopleWriteIt) {
  EXPECT_EQ(moment("12"), "whole 12");
  EXPECT_EQ(moment("-3"), "whole -3");
  EXPECT_EQ(moment("2026"), "whole 2026");
  EXPECT_EQ(moment("202613"), "whole 202613");
  for (const auto march : {"2026-03", "2026/03", "03/2026", "3.2026", "202603"}) {
    EXPECT_EQ(moment(march), "month " + std::to_string(2026 * 12 + 2)) << march;
  }
  for (const auto second : {"2026-Q2", "2026Q2", "2026 q2", "Q2 2026", "Q2/2026", "Q22026"}) {
    EXPECT_EQ(moment(second), "quarter " + std::to_string(2026 * 4 + 1)) << second;
  }
  EXPECT_EQ(moment("2026-01-31"), "date " + std::to_string(parse_date("2026-01-31")->days));
  EXPECT_EQ(moment("31.01.2026"), moment("2026-01-31"));
  for (const auto none : {"", "soon", "2026-13", "2026-Q5", "Q", "1234567", "2026-02-30", "1.5", "-"}) {
    EXPECT_EQ(moment(none), "none") << none;
  }
}

TEST(Period, EndsOnItsLastDay) {
  const auto last_day = [](std::string_view text) {
    const auto day = last_day_of(*read_period(text, DateNotation::year_first));
    return day ? format_date(Date{*day}) : "none";
  };
  EXPECT_EQ(last_day("2024-02"), "2024-02-29");
  EXPECT_EQ(last_day("2026-12"), "2026-12-31");
  EXPECT_EQ(last_day("2026-Q3"), "2026-09-30");
  EXPECT_EQ(last_day("2026-05-07"), "2026-05-07");
  EXPECT_EQ(last_day("7"), "none");
}

// Differences between the steps of days.
std::string steps(const std::vector<std::string>& days, std::vector<std::uint32_t> accounts = {}) {
  std::vector<std::int32_t> numbers;
  for (const auto& day : days) numbers.push_back(parse_date(day)->days);
  accounts.resize(days.size());
  const auto found = steps_of_days(numbers, accounts);
  std::string text;
  for (std::size_t i = 1; i < found.size(); ++i) text += std::to_string(found[i] - found[i - 1]) + " ";
  return text;
}

TEST(Period, OfDatesIsTheCoarsestInWhichNoAccountHasTwoRows) {
  EXPECT_EQ(steps({"2024-12-31", "2025-12-31", "2026-06-30"}), "1 1 ");
  EXPECT_EQ(steps({"2025-09-30", "2025-12-31", "2026-03-31"}), "1 1 ");
  EXPECT_EQ(steps({"2026-01-31", "2026-02-28", "2026-04-01"}), "1 2 ");
  EXPECT_EQ(steps({"2026-01-05", "2026-01-12", "2026-01-19", "2026-02-02"}), "1 1 2 ");
  EXPECT_EQ(steps({"2026-01-05", "2026-01-06", "2026-01-09"}), "1 3 ");
  EXPECT_EQ(steps({"1969-12-29", "1969-12-28", "1970-01-04"}, {0, 0, 1}), "-1 1 ");
  // Days of different accounts may lie in the same month.
  EXPECT_EQ(steps({"2026-01-05", "2026-01-06", "2026-02-01"}, {0, 1, 0}), "0 1 ");
}

}  // namespace
}  // namespace amps::evidence
