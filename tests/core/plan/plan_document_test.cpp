#include "plan/plan_document.hpp"

#include <gtest/gtest.h>

#include "plan/plan_helpers.hpp"

namespace amps {
namespace {

std::string broken(std::string_view from, std::string_view to) {
  return faults(read_plan(replaced(plan_text(), from, to)));
}

TEST(PlanDocument, IsReadWithAllThatTheRulesLookAt) {
  const Plan plan = valid_plan(plan_text());
  EXPECT_EQ(plan.title, "Ten kilograms lighter");
  EXPECT_EQ(plan.objective.metric, "Weight");
  EXPECT_EQ(plan.objective.target, 80);
  EXPECT_EQ(plan.objective.milestones.size(), 1u);
  EXPECT_EQ(plan.measurements[1].value, 87.5);
  EXPECT_EQ(plan.activities[1].cadence.kind, Cadence::Kind::at_most);
  EXPECT_EQ(plan.activities[2].cadence.by, day("2026-01-10"));
  EXPECT_EQ(plan.check_ins[0].amount, 6.5);
  EXPECT_EQ(plan.check_ins[1].amount, 1);
  EXPECT_EQ(plan.blockers[0].solution, "Run in the gym");
}

TEST(PlanDocument, ListsMayBeAbsent) {
  const Plan plan = valid_plan(R"({"format":"amps-plan","version":1,"id":"a","title":"t","objective":
    {"metric":"m","unit":"","baseline":0,"target":1,"start":"2026-01-01","due":"2026-01-02"}})");
  EXPECT_TRUE(plan.activities.empty());
}

TEST(PlanDocument, MeasurementsAreSortedByTheirDays) {
  const Plan plan =
      valid_plan(replaced(plan_text(), "\"2026-02-01\", \"value\": 88.9", "\"2026-03-02\", \"value\": 88.9"));
  EXPECT_EQ(plan.measurements[0].value, 87.5);
}

TEST(PlanDocument, AnotherFormatOrVersionIsTheOnlyFault) {
  EXPECT_EQ(broken("\"amps-plan\"", "\"amps-assessment\""),
            "not-allowed /format: Found \"amps-assessment\", allowed is \"amps-plan\".");
  EXPECT_EQ(broken("\"version\": 1", "\"version\": 2"),
            "other-version /version: Found format version 2. This program reads version 1.");
}

TEST(PlanDocument, TheTargetDiffersFromTheBaseline) {
  EXPECT_EQ(broken("\"target\": 80", "\"target\": 90.0"),
            "target-is-baseline /objective/target: The target is 90.0, and so is the baseline. They must differ.");
  EXPECT_EQ(broken("\"baseline\": 90, \"target\": 80", "\"baseline\": \"x\", \"target\": 0"),
            "number-out-of-range /objective/baseline: Found \"x\", expected a number with at most 6 decimals and 12 "
            "digits.");
}

TEST(PlanDocument, NumbersHaveSixDecimalsAndTwelveDigits) {
  EXPECT_EQ(valid_plan(replaced(plan_text(), "87.5", "123456.789012")).measurements[1].value, 123456.789012);
  EXPECT_EQ(valid_plan(replaced(plan_text(), "87.5", "-9.999999999990e11")).measurements[1].value, -999999999999);
  EXPECT_EQ(
      broken("87.5", "87.1234567"),
      "number-out-of-range /measurements/1/value: Found 87.1234567, expected a number with at most 6 decimals and 12 "
      "digits.");
  EXPECT_EQ(broken("87.5", "1e12"),
            "number-out-of-range /measurements/1/value: Found 1e12, expected a number with at most 6 decimals and 12 "
            "digits.");
  EXPECT_EQ(
      broken("\"amount\": 6.5", "\"amount\": -1"),
      "number-out-of-range /check_ins/0/amount: Found -1, expected a number from 0 on, with at most 6 decimals and 12 "
      "digits.");
}

TEST(PlanDocument, DaysFollowEachOther) {
  EXPECT_EQ(
      broken("\"due\": \"2026-07-05\"", "\"due\": \"2026-01-05\""),
      "days-order /objective/due: Found 2026-01-05, expected a day after the start, 2026-01-05.\n"
      "days-order /objective/milestones/0/date: Found 2026-03-05, expected a day before the due day, 2026-01-05.");
  EXPECT_EQ(broken("{\"date\": \"2026-03-05\"", "{\"date\": \"2026-01-05\""),
            "days-order /objective/milestones/0/date: Found 2026-01-05, expected a day after the start, 2026-01-05.");
  EXPECT_EQ(broken("\"2026-06-30\"", "\"2026-01-11\""),
            "days-order /activities/0/until: Found 2026-01-11, expected the first day, 2026-01-12, or a later one.");
  EXPECT_EQ(broken("\"2026-02-20\"", "\"2026-02-02\""),
            "days-order /blockers/0/cleared: Found 2026-02-02, expected the day it was raised, 2026-02-03, or a later "
            "one.");
  EXPECT_EQ(broken("\"2026-03-01\", \"value\": 87.5", "\"2026-02-01\", \"value\": 87.5"),
            "duplicate-id /measurements/1/date: 2026-02-01 is used twice, first at /measurements/0/date. Each must be "
            "unique.");
  EXPECT_EQ(broken("\"2026-02-03\"", "\"2026-02-30\""),
            "bad-date /blockers/0/raised: \"2026-02-30\" is not a date. Dates look like 2026-01-31 and must exist.");
}

TEST(PlanDocument, EachActivityHasExactlyOneCadence) {
  EXPECT_EQ(
      broken("{\"done_by\": \"2026-01-10\"}", "{}"),
      "one-cadence /activities/2/cadence: Found none of at_least, at_most and done_by. Give exactly one of them.");
  EXPECT_EQ(
      broken("{\"at_most\": 0,", "{\"at_most\": 0, \"done_by\": \"2026-01-10\","),
      "one-cadence /activities/1/cadence: Found several of at_least, at_most and done_by. Give exactly one of them.");
  EXPECT_EQ(broken("\"per\": \"day\"", "\"per\": \"year\""),
            "not-allowed /activities/0/cadence/per: Found \"year\", allowed is day, week, month.");
  EXPECT_EQ(
      broken("\"routine\"", "\"habit\""),
      "not-allowed /activities/0/category: Found \"habit\", allowed is organisation, process, routine, behaviour, "
      "tool.");
}

TEST(PlanDocument, IdsAreUniqueAndKnownWhereTheyAreUsed) {
  EXPECT_EQ(broken("\"id\": \"snacks\"", "\"id\": \"jog\""),
            "duplicate-id /activities/1/id: \"jog\" is used twice, first at /activities/0/id. Each must be unique.");
  EXPECT_EQ(
      broken("\"id\": \"snacks\"", "\"id\": \"Snacks\""),
      "bad-id /activities/1/id: \"Snacks\" is not allowed here. Allowed is a small letter or digit, then up to 63 "
      "small letters, digits or hyphens.");
  EXPECT_EQ(
      broken("{\"activity\": \"scale\"", "{\"activity\": \"scales\""),
      "unknown-activity /check_ins/1/activity: \"scales\" is not an activity of this plan. Activities are jog, snacks, "
      "scale.");
}

TEST(PlanDocument, TextsAndListsEndSomewhere) {
  EXPECT_EQ(valid_plan(replaced(plan_text(), "Snow\"", repeated("é", 2000) + "\"")).blockers.size(), 1u);
  EXPECT_EQ(broken("\"Snow\"", "\"" + repeated("é", 2001) + "\""),
            "too-many-characters /blockers/0/text: The text has 2001 characters. At most 2000 are allowed.");
  EXPECT_EQ(broken("\"Snow\"", "\"\""),
            "empty-text /blockers/0/text: The text is empty. Write at least one character, or one language.");
  const std::string check_in = R"({"activity": "jog", "date": "2026-02-02"},)";
  EXPECT_EQ(
      faults(read_plan(replaced(plan_text(), "\"check_ins\": [", "\"check_ins\": [" + repeated(check_in, 19'998)))),
      "no fault");
  EXPECT_EQ(broken("\"check_ins\": [", "\"check_ins\": [" + repeated(check_in, 19'999)),
            "wrong-count /check_ins: Found 20001 entries. 0 to 20000 are allowed.");
}

TEST(PlanDocument, EveryFaultIsToldAtOnce) {
  EXPECT_EQ(broken("\"objective\": {\"metric\": \"Weight\", \"unit\": \"kg\",", "\"objective\": {"),
            "missing-member /objective/metric: \"metric\" is missing.\n"
            "missing-member /objective/unit: \"unit\" is missing.");
  EXPECT_EQ(faults(read_plan(R"({"format":"amps-plan","version":1,"activities":[7],"check_ins":[{}]})")),
            "missing-member /id: \"id\" is missing.\n"
            "missing-member /title: \"title\" is missing.\n"
            "missing-member /objective: \"objective\" is missing.\n"
            "wrong-type /activities/0: Found 7, expected an object.\n"
            "missing-member /check_ins/0/activity: \"activity\" is missing.\n"
            "missing-member /check_ins/0/date: \"date\" is missing.");
}

}  // namespace
}  // namespace amps
