#include "evidence/plan_frame.hpp"

#include <gtest/gtest.h>

#include "evidence/evidence_document.hpp"
#include "evidence/watch.hpp"
#include "helpers.hpp"
#include "plan/plan_document.hpp"

namespace amps::evidence {
namespace {

// A plan from 2026-01-01 to 2026-12-31 with an activity "Training".
AccountPlan plan_of(const std::string& account, const std::string& check_ins, const std::string& measurements = "",
                    const std::string& name = "Training") {
  auto plan = read_plan(R"({"format":"amps-plan","version":1,"id":"p","title":"T","objective":{"metric":"Usage",)"
                        R"("unit":"%","baseline":10,"target":20,"start":"2026-01-01","due":"2026-12-31"},)"
                        R"("measurements":[)" +
                        measurements + R"(],"activities":[{"id":"a","name":")" + name +
                        R"(","category":"tool","owner":"vendor","cadence":{"at_least":1,"unit":"x","per":"week"}}],)"
                        R"("check_ins":[)" +
                        check_ins + "]}");
  EXPECT_TRUE(plan) << faults(plan);
  return {account, *plan};
}

std::string done(const std::string& date, int amount = 1) {
  return R"({"activity":"a","date":")" + date + R"(","amount":)" + std::to_string(amount) + "}";
}

std::string measured(const std::string& date, int value) {
  return R"({"date":")" + date + R"(","value":)" + std::to_string(value) + "}";
}

std::string rows_of(const Frame& frame) {
  std::string text;
  for (std::size_t row = 0; row < frame.rows; ++row) {
    text += frame.accounts[frame.account_of[row]] + " " + format_date(Date{frame.day_of[row]});
    for (const Measure& measure : frame.activities) {
      text += is_missing(measure.values[row]) ? " –" : " " + std::to_string(std::lround(measure.values[row]));
    }
    text += "; ";
  }
  return text;
}

const Date as_of = *parse_date("2026-03-15");

TEST(PlanFrame, HasARowForEachAccountAndWeekInWhichSomethingIsLogged) {
  // 2026-01-01 is a Thursday; 2026-01-05 a Monday.
  const std::vector<AccountPlan> plans{
      plan_of("A", done("2026-01-04") + "," + done("2026-01-05", 2) + "," + done("2026-01-11", 3),
              measured("2026-01-06", 11) + "," + measured("2026-01-09", 12)),
      plan_of("B", "")};
  const Frame frame = frame_of(plans, as_of);
  EXPECT_EQ(rows_of(frame), "A 2026-01-04 1 –; A 2026-01-11 5 12; B 2026-01-01 – –; ");
  EXPECT_EQ(frame.activities[0].name, "Training");
  EXPECT_EQ(frame.activities[1].name, "Usage");
  EXPECT_EQ(frame.periods, 2U);
}

TEST(PlanFrame, JoinsThePlansOfAnAccountByTheNamesOfActivities) {
  const std::vector<AccountPlan> plans{plan_of("A", done("2026-01-05")), plan_of("A", done("2026-01-06", 4)),
                                       plan_of("A", done("2026-01-06"), "", "Usage")};
  const Frame frame = frame_of(plans, as_of);
  EXPECT_EQ(frame.accounts.size(), 1U);
  EXPECT_EQ(frame.activities.size(), 2U) << "a metric of the name of an activity is none";
  EXPECT_EQ(rows_of(frame), "A 2026-01-01 – –; A 2026-01-06 5 1; ");
}

TEST(PlanFrame, LeavesOutPlansThatAreNotUnderWayAndWhatIsLoggedLater) {
  const std::vector<AccountPlan> plans{plan_of("A", done("2026-03-20") + "," + done("2026-03-15"))};
  EXPECT_EQ(rows_of(frame_of(plans, as_of)), "A 2026-01-01 – –; A 2026-03-15 1 –; ");
  EXPECT_EQ(frame_of(plans, *parse_date("2025-12-31")).accounts.size(), 0U);
  EXPECT_EQ(frame_of(plans, *parse_date("2026-12-31")).accounts.size(), 1U);
  EXPECT_EQ(frame_of(plans, *parse_date("2027-01-01")).accounts.size(), 0U);
  EXPECT_EQ(frame_of({}, as_of).rows, 0U);
}

TEST(PlanFrame, IsWatchedLikeAnyPanel) {
  std::string usage;
  for (const char* week : {"01-05", "01-12", "01-19", "01-26"})
    usage += measured("2026-" + std::string(week), 20) + ",";
  for (const char* week : {"02-02", "02-09", "02-16"}) usage += measured("2026-" + std::string(week), 12) + ",";
  usage += measured("2026-02-23", 12);
  const std::vector<AccountPlan> plans{plan_of("A", done("2026-03-01"), usage), plan_of("B", done("2026-01-20")),
                                       plan_of("C", "")};
  const std::vector<WatchRule> rules{Silence{"Training", 4}, Drop{"Usage", 4, 3}, Silence{"Unknown", 4}};
  const Frame frame = frame_of(plans, as_of);
  EXPECT_EQ(
      write_own_watch(frame, watched(frame, rules, as_of), rules),
      R"({"activities":["Training","Usage"],"watch":[)"
      R"({"rule":"silence","account":"B","figures":{"activity":"Training","weeks":4,"last":"2026-01-20"}},)"
      R"({"rule":"silence","account":"C","figures":{"activity":"Training","weeks":4,"last":null}},)"
      R"({"rule":"drop","account":"A","figures":{"activity":"Usage","periods":4,"before":20,"after":12,"deviation":0}}]})");
}

}  // namespace
}  // namespace amps::evidence
