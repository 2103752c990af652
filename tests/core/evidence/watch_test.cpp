#include "evidence/watch.hpp"

#include <gtest/gtest.h>

#include "evidence/evidence_helpers.hpp"
#include "evidence/watch_document.hpp"

namespace amps::evidence {
namespace {

constexpr std::string_view panel =
    "account,month,training,usage,topic,renewed\n"
    "A,2026-01,1,10,login,yes\nA,2026-02,0,11,login,yes\nA,2026-03,0,9,,yes\nA,2026-04,0,2,export,yes\n"
    "A,2026-05,0,1,login,yes\nA,2026-06,0,1,,yes\n"
    "B,2026-01,0,5,,no\nB,2026-02,0,5,login,no\nB,2026-03,0,6,,no\nB,2026-04,0,5,,no\nB,2026-05,1,6,login,no\n"
    "B,2026-06,0,4,,no\n"
    "C,2026-06,,3,login,no\n";

std::string hits(const std::vector<WatchRule>& rules, std::optional<Date> as_of = {}) {
  const ReadTable table = read_table(panel, {"activity=training,usage", "outcome=renewed", "topic=topic"});
  EXPECT_EQ(table.faults, "");
  std::string text;
  for (const WatchHit& hit : watched(*table.frame, rules, as_of)) {
    text += table.frame->accounts[hit.account] + " ";
    if (const auto* silence = std::get_if<SilenceFigures>(&hit.figures)) {
      text += silence->last ? format_date(*silence->last) : "never";
    } else if (const auto* drop = std::get_if<DropFigures>(&hit.figures)) {
      text += std::to_string(std::lround(drop->before * 100)) + " " + std::to_string(std::lround(drop->after * 100)) +
              " " + std::to_string(std::lround(drop->deviation * 100));
    } else {
      const auto& topic = std::get<TopicFigures>(hit.figures);
      text += table.frame->topics[topic.topic] + " " + std::to_string(topic.accounts);
    }
    text += "; ";
  }
  return text;
}

TEST(Watch, FindsAccountsWithoutAnActivity) {
  EXPECT_EQ(hits({Silence{"training", 4}}), "A 2026-01-31; B 2026-05-31; C never; ");
  EXPECT_EQ(hits({Silence{"training", 8}}), "A 2026-01-31; C never; ");
  EXPECT_EQ(hits({Silence{"training", 4}}, parse_date("2026-02-20")), "B never; C never; ");
}

TEST(Watch, FindsAccountsWhereAnActivityDrops) {
  // B has had the same in most months: any drop is more than it has ever varied.
  EXPECT_EQ(hits({Drop{"usage", 3, 3}}), "A 1000 133 148; B 533 500 0; ");
  EXPECT_EQ(hits({Drop{"usage", 3, 6}}), "B 533 500 0; ");
  EXPECT_EQ(hits({Drop{"usage", 4, 3}}), "");
}

TEST(Watch, FindsAccountsThatAskTheSame) {
  EXPECT_EQ(hits({SharedTopic{3, 9}}), "A login 3; B login 3; C login 3; ");
  EXPECT_EQ(hits({SharedTopic{3, 4}}), "");
  EXPECT_EQ(hits({SharedTopic{2, 4}}), "");
}

TEST(Watch, MeasuresDeviationsByTheMedian) {
  EXPECT_NEAR(robust_deviation({1, 2, 3, 4, 100}), 1.4826, 1e-12);
  EXPECT_NEAR(robust_deviation({1, 3}), 1.4826, 1e-12);
  EXPECT_EQ(robust_deviation({5}), 0);
}

TEST(Watch, FindsNothingWherePeriodsHaveNoDaysOrThereAreNone) {
  const std::vector<WatchRule> rules{Silence{"x", 4}, Drop{"x", 2, 3}, SharedTopic{2, 4}};
  const ReadTable numbered = read_table("account,period,x,y\nA,1,1,1\nA,2,2,1\n", {"outcome=y"});
  EXPECT_TRUE(watched(*numbered.frame, rules, {}).empty());
  const ReadTable flat = read_table("account,x,y\nA,1,1\nB,2,1\n", {"outcome=y"});
  EXPECT_TRUE(watched(*flat.frame, rules, {}).empty());
}

TEST(WatchDocument, HoldsRulesAndSaysEveryFault) {
  const auto rules =
      read_watch(R"({"format":"amps-watch","version":1,"rules":[{"rule":"silence","activity":"training","weeks":8},)"
                 R"({"rule":"drop","activity":"usage"},{"rule":"topic","accounts":3,"weeks":4}]})");
  ASSERT_TRUE(rules) << faults(rules);
  EXPECT_EQ(std::get<Silence>((*rules)[0]).weeks, 8);
  EXPECT_EQ(std::get<Drop>((*rules)[1]).periods, 4);
  EXPECT_EQ(std::get<Drop>((*rules)[1]).deviations, 3);
  EXPECT_EQ(std::get<SharedTopic>((*rules)[2]).accounts, 3);
  EXPECT_EQ(faults(read_watch(R"({"format":"amps-watch","version":1,"rules":[{"rule":"silence","weeks":0,"days":1},)"
                              R"({"rule":"drop","activity":"","periods":1},{"rule":"other"},7]})")),
            "unknown-member /rules/0/days: \"days\" is not known here. Known are rule, activity, weeks.\n"
            "missing-member /rules/0/activity: \"activity\" is missing.\n"
            "number-out-of-range /rules/0/weeks: Found 0, expected a whole number from 1 to 520.\n"
            "empty-text /rules/1/activity: The text is empty. Write at least one character, or one language.\n"
            "number-out-of-range /rules/1/periods: Found 1, expected a whole number from 2 to 100.\n"
            "not-allowed /rules/2/rule: Found \"other\", allowed is silence, drop, topic.\n"
            "wrong-type /rules/3: Found 7, expected an object.");
}

TEST(WatchDocument, NamesActivitiesThatTheTableDoesNotHave) {
  const ReadTable table = read_table("account,x,y\nA,1,1\nB,2,1\n", {"outcome=y"});
  EXPECT_EQ(spelled(faults_of({Silence{"x", 4}, Drop{"z", 4, 3}}, *table.frame)),
            "unknown-column /rules/1/activity: \"z\" is not a column of this table. Columns are x.");
}

}  // namespace
}  // namespace amps::evidence
