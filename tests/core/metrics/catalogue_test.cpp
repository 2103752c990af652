#include "metrics/catalogue.hpp"

#include <gtest/gtest.h>

#include <set>

#include "helpers.hpp"
#include "metrics/catalogue_document.hpp"
#include "text/ids.hpp"
#include "text/wording.hpp"

namespace amps {
namespace {

std::string catalogue_text() { return read_file(AMPS_GOLDEN_DIR "/../../core/metrics/catalogue.json"); }

TEST(Catalogue, HasNoFaultAndAllThatTeamsAskFor) {
  const auto catalogue = read_catalogue(catalogue_text());
  ASSERT_EQ(faults(catalogue), "no fault");
  for (const char* id : {"customer-health",
                         "grr",
                         "nrr",
                         "logo-retention",
                         "logo-churn",
                         "revenue-churn",
                         "expansion",
                         "contraction",
                         "clv",
                         "arpa",
                         "nps",
                         "csat",
                         "adoption-rate",
                         "breadth",
                         "active-users",
                         "stickiness",
                         "time-to-value",
                         "touchpoint-rate",
                         "qbrs-on-schedule",
                         "response-time",
                         "training-completion",
                         "onboarding-completion",
                         "support-tickets",
                         "verified-outcomes",
                         "advocates"}) {
    EXPECT_TRUE(find_id(catalogue->metrics, id)) << id;
  }
  EXPECT_EQ(listed(ids_of(catalogue->goals)),
            "keep-customers, keep-revenue, grow-revenue, adopt-product, raise-advocacy, prove-value");
}

// Whether the proposals keep their promise for a choice of goals.
void expect_promise(const Catalogue& catalogue, const std::vector<std::size_t>& goals) {
  const auto proposals = proposals_for(catalogue, goals);
  ASSERT_LE(proposals.size(), most_proposed);
  std::set<std::size_t> metrics;
  std::vector<int> leading(goals.size(), 0);
  std::vector<int> lagging(goals.size(), 0);
  for (const Proposal& each : proposals) {
    ASSERT_TRUE(metrics.insert(each.metric).second) << "twice";
    ASSERT_FALSE(each.goals.empty()) << "for nothing";
    for (const std::size_t goal : each.goals) ++(catalogue.metrics[each.metric].is_leading ? leading : lagging)[goal];
  }
  for (std::size_t i = 0; i < goals.size(); ++i) {
    ASSERT_GE(leading[i], 1) << catalogue.goals[goals[i]].id;
    ASSERT_GE(lagging[i], 1) << catalogue.goals[goals[i]].id;
  }
}

TEST(Catalogue, ProposesAtMostSevenWithOneOfEachKindForEveryChoiceOfGoals) {
  const auto catalogue = read_catalogue(catalogue_text());
  const std::size_t count = catalogue->goals.size();
  int choices = 0;
  for (std::size_t a = 0; a < count; ++a) {
    expect_promise(*catalogue, {a});
    for (std::size_t b = 0; b < count; ++b) {
      if (b == a) continue;
      expect_promise(*catalogue, {a, b});
      for (std::size_t c = 0; c < count; ++c) {
        if (c == a || c == b) continue;
        expect_promise(*catalogue, {a, b, c});
        ++choices;
      }
    }
  }
  EXPECT_EQ(choices, 120) << "every three of six, in every order";
}

TEST(Catalogue, ProposesFirstWhatEveryGoalNeeds) {
  Catalogue catalogue;
  for (const char* id : {"a", "b", "c", "d", "e", "f", "g", "h", "i"}) catalogue.metrics.push_back({id, id[0] < 'e'});
  catalogue.goals = {{"one", {0, 1, 2, 4, 5}}, {"two", {3, 0, 4, 6}}, {"three", {7, 8, 3, 1}}};
  const auto list = [&](const std::vector<std::size_t>& goals) {
    std::string text;
    for (const Proposal& each : proposals_for(catalogue, goals)) {
      text += catalogue.metrics[each.metric].id;
      for (const std::size_t goal : each.goals) text += std::to_string(goal);
      text += " ";
    }
    return text;
  };
  EXPECT_EQ(list({0}), "a0 e0 b0 c0 f0 ");
  EXPECT_EQ(list({0, 1}), "a01 e01 b0 d1 c0 g1 f0 ") << "what serves both comes once";
  EXPECT_EQ(list({0, 1, 2}), "a01 e01 d12 h2 b02 g1 i2 ");
  EXPECT_EQ(list({}), "");
}

TEST(Catalogue, ProposesByIds) {
  const Catalogue catalogue = *read_catalogue(catalogue_text()).value;
  EXPECT_EQ(
      *write_proposals(catalogue, {"prove-value"}),
      R"([{"metric":"qbrs-on-schedule","goals":["prove-value"]},{"metric":"verified-outcomes","goals":)"
      R"(["prove-value"]},{"metric":"time-to-value","goals":["prove-value"]},{"metric":"customer-health","goals":)"
      R"(["prove-value"]},{"metric":"onboarding-completion","goals":["prove-value"]},)"
      R"({"metric":"evidence-coverage","goals":["prove-value"]}])");
  EXPECT_EQ(faults(write_proposals(catalogue, {})), "wrong-count : Found 0 entries. 1 to 3 are allowed.");
  EXPECT_EQ(faults(write_proposals(catalogue, {"prove-value", "win", "prove-value", "keep-revenue"})),
            "wrong-count : Found 4 entries. 1 to 3 are allowed.\n"
            "not-allowed /1: Found \"win\", allowed is keep-customers, keep-revenue, grow-revenue, adopt-product, "
            "raise-advocacy, prove-value.\n"
            "duplicate-id /2: \"prove-value\" is used twice, first at /0. Each must be unique.");
}

TEST(Catalogue, TellsEveryFaultAtOnce) {
  std::string text = catalogue_text();
  text = replaced(text, "\"format\": \"amps-metrics-catalogue\"", "\"format\": \"amps-plan\"");
  text = replaced(text, "\"id\": \"find-advocates\"", "\"id\": \"health-drop\"");
  text = replaced(text, "\"id\": \"advocates\",\n   \"name\"", "\"id\": \"nps\",\n   \"name\"");
  text = replaced(text, "\"good\": 65", "\"good\": 40");
  text = replaced(text, "\"cadence\": \"week\",\n   \"thresholds\": {\n    \"good\": 70",
                  "\"cadence\": \"day\",\n   \"thresholds\": {\n    \"good\": 70");
  const std::string told = faults(read_catalogue(text));
  for (const char* part : {
           "not-allowed /format: Found \"amps-plan\", allowed is \"amps-metrics-catalogue\".",
           "duplicate-id /playbooks/10/id: \"health-drop\" is used twice, first at /playbooks/0/id. Each must be "
           "unique.",
           "number-out-of-range /metrics/0/thresholds/good: Found 40, expected a number above the bad one.",
           "not-allowed /metrics/14/cadence: Found \"day\", allowed is week, month, quarter.",
           "duplicate-id /metrics/25/id: \"nps\" is used twice, first at /metrics/10/id. Each must be unique.",
           "not-allowed /metrics/25/playbooks/0: Found \"find-advocates\", allowed is health-drop, ",
           "not-allowed /goals/4/metrics/1/id: Found \"advocates\", allowed is customer-health, ",
       }) {
    EXPECT_NE(told.find(part), std::string::npos) << part << "\nis missing in\n" << told;
  }
}

TEST(Catalogue, RefusesAGoalWithoutOneOfEachKind) {
  const char* const metric =
      R"("name":"M","question":"Q?","formula":"F","unit":"percent","better":"up","kind":"leading","measures":"activity",)"
      R"("accountable":"csm","cadence":"week","thresholds":null,"playbooks":[],"pitfalls":[])";
  const std::string text =
      R"({"format":"amps-metrics-catalogue","version":1,"playbooks":[],"metrics":[{"id":"a",)" + std::string(metric) +
      R"(},{"id":"b",)" + metric +
      R"(}],"goals":[{"id":"g","name":"G","metrics":[{"id":"a","why":"W"},{"id":"b","why":"W"}]}]})";
  EXPECT_EQ(faults(read_catalogue(text)),
            "not-allowed /goals/0/metrics: Found no lagging metric, allowed is at least one of each kind.");
  EXPECT_EQ(faults(read_catalogue("[]")), "wrong-type : Found a list, expected an object.");
}

}  // namespace
}  // namespace amps
