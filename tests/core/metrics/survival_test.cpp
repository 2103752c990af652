#include "metrics/survival.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "metrics/metrics_helpers.hpp"
#include "metrics/quantile.hpp"
#include "metrics/value_document.hpp"

namespace amps {
namespace {

// Of a list; nothing for NA.
std::vector<std::optional<double>> figures(const std::string& list) {
  std::vector<std::optional<double>> numbers;
  std::istringstream in(list);
  for (std::string each; std::getline(in, each, ',');) {
    numbers.push_back(each == "NA" || each == "NaN" ? std::nullopt : std::optional(std::strtod(each.c_str(), nullptr)));
  }
  return numbers;
}

std::vector<std::string> parts(const std::string& line) {
  std::vector<std::string> list;
  std::istringstream in(line);
  for (std::string each; std::getline(in, each, ';');) list.push_back(each);
  return list;
}

void expect_near(std::optional<double> found, std::optional<double> expected, const std::string& line) {
  ASSERT_EQ(found.has_value(), expected.has_value()) << line;
  if (!found) return;
  ASSERT_NEAR(*found, *expected, 1e-9) << line;
}

TEST(Survival, IsThatOfR) {
  std::istringstream in(read_file(AMPS_GOLDEN_DIR "/../core/metrics/survival_cases.txt"));
  int cases = 0;
  for (std::string line; std::getline(in, line); ++cases) {
    const auto part = parts(line);
    ASSERT_EQ(part.size(), 9u) << line;
    std::vector<Wait> waits;
    const auto has_reached = figures(part[1]);
    for (const auto& day : figures(part[0])) {
      waits.push_back({static_cast<int>(*day), *has_reached[waits.size()] == 1});
    }
    const Survival survival = survival_of(waits);
    for (std::size_t q = 0; q < 3; ++q) {
      expect_near(survival.quartiles[q].days, figures(part[2])[q], line);
      expect_near(survival.quartiles[q].low, figures(part[3])[q], line);
      expect_near(survival.quartiles[q].high, figures(part[4])[q], line);
    }
    const auto days = figures(part[5]);
    ASSERT_EQ(survival.curve.size(), days.size()) << line;
    for (std::size_t i = 0; i < days.size(); ++i) {
      ASSERT_EQ(survival.curve[i].day, *days[i]) << line;
      expect_near(survival.curve[i].share, figures(part[6])[i], line);
      expect_near(survival.curve[i].low, figures(part[7])[i], line);
      expect_near(survival.curve[i].high, figures(part[8])[i], line);
    }
  }
  EXPECT_EQ(cases, 300);
}

TEST(Survival, OfNobodyAndOfThoseWhoAllWaitIsEmpty) {
  EXPECT_FALSE(survival_of({}).median().days);
  const Wait waits[] = {{5, false}, {9, false}};
  const Survival survival = survival_of(waits);
  EXPECT_EQ(survival.waiting, 2);
  EXPECT_TRUE(survival.curve.empty());
  EXPECT_FALSE(survival.median().days);
}

TEST(Quantile, IsTypeSevenOfSciPyAndR) {
  std::istringstream in(read_file(AMPS_GOLDEN_DIR "/../core/metrics/quantile_cases.txt"));
  int cases = 0;
  for (std::string line; std::getline(in, line); ++cases) {
    const auto part = parts(line);
    std::vector<double> values;
    for (const auto& each : figures(part[0])) values.push_back(*each);
    std::sort(values.begin(), values.end());
    EXPECT_NEAR(quantile_of(values, 0.5), *figures(part[1])[0], 1e-9) << line;
    EXPECT_NEAR(quantile_of(values, 0.9), *figures(part[1])[1], 1e-9) << line;
  }
  EXPECT_EQ(cases, 200);
}

ValueReport value_of(std::string_view text, std::string_view as_of) {
  ValueReader reader(columns_of(TableKind::value, text), date_of(as_of));
  read_table(reader, text);
  return reader.finish();
}

TEST(Value, CountsThoseWhoStillWait) {
  const ValueReport report = value_of(
      "account,start,reached\nA,2026-01-01,2026-01-11\nB,2026-01-01,2026-01-31\n"
      "C,2026-01-21,\nD,2026-01-01,2026-03-01\n",
      "2026-02-15");
  EXPECT_EQ(write_value(report),
            R"({"n":4,"reached":2,"waiting":2,"median":30,"low":10,"high":null,"quartiles":[20,30,null],)"
            R"("curve":[{"day":10,"at_risk":4,"events":1,"share":0.75,"low":0.127947,"high":0.960549},)"
            R"({"day":30,"at_risk":2,"events":1,"share":0.375,"low":0.0109711,"high":0.808001}],)"
            R"("faults":[{"code":"row-future","message":"\"2026-03-01\" in \"reached\" is after 2026-02-15, and does )"
            R"(not count yet.","lines":[5],"left_out":false}]})");
}

TEST(Value, TellsEveryRowThatDoesNotCount) {
  EXPECT_EQ(told(value_of("account,start,reached\nA,2026-01-02,2026-01-01\nB,,\nC,2026-13-01,\nD,2026-01-01,soon\n"
                          "E,2026-01-01,\nE,2026-01-01,2026-01-05\nF,2027-01-01,\n",
                          "2026-02-15")
                     .faults),
            "2 row-days-order left out: \"2026-01-01\" in \"reached\" is before \"2026-01-02\" in \"start\".\n"
            "3 row-blank left out: \"start\" is blank.\n"
            "4 row-date left out: \"2026-13-01\" in \"start\" is not a date, or none with the year first.\n"
            "5 row-date left out: \"soon\" in \"reached\" is not a date, or none with the year first.\n"
            "6 7 row-repeated left out: \"E\" has a row for its first outcome on line 6 already, which counts.\n"
            "8 row-future left out: \"2027-01-01\" in \"start\" is after 2026-02-15, and does not count yet.\n");
}

}  // namespace
}  // namespace amps
