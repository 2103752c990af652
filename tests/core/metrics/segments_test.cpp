// What events, answers and days to value say of each segment, and the accounts behind them.

#include <gtest/gtest.h>

#include "metrics/behind_document.hpp"
#include "metrics/events.hpp"
#include "metrics/events_document.hpp"
#include "metrics/metrics_helpers.hpp"
#include "metrics/surveys.hpp"
#include "metrics/surveys_document.hpp"
#include "metrics/value.hpp"
#include "metrics/value_document.hpp"

namespace amps {
namespace {

EventReport events_of(std::string_view text, EventMetric metric) {
  EventReader reader(columns_of(TableKind::events, text),
                     {metric, PeriodLength::month, date_of("2026-05-15"), usual_review_days});
  read_table(reader, text);
  return *reader.finish().value;
}

ValueReport value_of(std::string_view text) {
  ValueReader reader(columns_of(TableKind::value, text), date_of("2026-05-15"));
  read_table(reader, text);
  return reader.finish();
}

constexpr std::string_view events =
    "account,segment,date,type,value\n"
    "A,EMEA,2026-04-02,call,\n"
    "A,EMEA,2026-04-03,call,\n"
    "B,APAC,2026-04-03,QBR,\n"
    "C,EMEA,2026-01-03,QBR,\n"
    "D,EMEA,2026-04-03,ticket,4\n"
    "B,APAC,2026-04-05,ticket,9\n"
    "D,EMEA,2026-04-06,ticket,6\n";

std::string segments(const EventReport& report) {
  std::string text;
  for (const auto& [segment, period] : report.segments) {
    text += segment + " " + format_period(period.period) + " " + std::to_string(period.accounts) + "/" +
            std::to_string(period.active) + "/" + std::to_string(period.events) + " " +
            (period.value ? std::to_string(std::lround(*period.value * 1000)) : "none") + "; ";
  }
  return text;
}

TEST(Segments, EventsTellTheLastPeriodOfEach) {
  EXPECT_EQ(segments(events_of(events, EventMetric::touchpoints)), "EMEA 2026-04 3/1/2 0; APAC 2026-04 1/1/1 1000; ");
  EXPECT_EQ(segments(events_of(events, EventMetric::reviews)), "EMEA 2026-04 3/2/0 667; APAC 2026-04 1/1/1 1000; ");
  EXPECT_EQ(segments(events_of(events, EventMetric::responses)), "EMEA 2026-04 1/1/2 5000; APAC 2026-04 1/1/1 9000; ");
  EXPECT_EQ(write_events(events_of("account,date\nA,2026-04-02\n", EventMetric::touchpoints)).find("segments"),
            std::string::npos);
}

TEST(Segments, TogetherTheyAreTheWhole) {
  for (const EventMetric metric : {EventMetric::touchpoints, EventMetric::reviews, EventMetric::training,
                                   EventMetric::responses, EventMetric::activity}) {
    const EventReport report = events_of(events, metric);
    std::int64_t accounts = 0;
    std::int64_t active = 0;
    std::int64_t count = 0;
    for (const auto& [segment, period] : report.segments) {
      accounts += period.accounts;
      active += period.active;
      count += period.events;
    }
    const EventPeriod& whole = report.periods.back();
    EXPECT_EQ(accounts, whole.accounts) << name_of(metric);
    EXPECT_EQ(active, whole.active) << name_of(metric);
    EXPECT_EQ(count, whole.events) << name_of(metric);
  }
}

TEST(Segments, AccountsBehindEventsComeByWhatIsToBeDone) {
  EXPECT_EQ(write_behind(events_of(events, EventMetric::touchpoints).behind),
            R"({"accounts":4,"first":[{"account":"C","value":0,"has":null},{"account":"D","value":0,"has":null},)"
            R"({"account":"B","value":1,"has":null},{"account":"A","value":2,"has":null}]})");
  EXPECT_EQ(write_behind(events_of(events, EventMetric::reviews).behind),
            R"({"accounts":4,"first":[{"account":"C","value":117,"has":false},{"account":"A","value":28,"has":true},)"
            R"({"account":"B","value":27,"has":true},{"account":"D","value":27,"has":true}]})");
  EXPECT_EQ(write_behind(events_of(events, EventMetric::responses).behind),
            R"({"accounts":2,"first":[{"account":"B","value":9,"has":null},{"account":"D","value":6,"has":null}]})");
  EXPECT_EQ(events_of("account,date\n", EventMetric::touchpoints).behind.accounts, 0U);
}

TEST(Segments, DaysToValueAreToldOfEachAndWhoHasWaitedLongestComesFirst) {
  const ValueReport report = value_of(
      "account,segment,start,reached\n"
      "A,EMEA,2026-01-01,2026-01-11\nB,EMEA,2026-01-01,\nC,APAC,2026-03-01,2026-04-10\nD,APAC,2026-05-05,\n");
  ASSERT_EQ(report.segments.size(), 2U);
  EXPECT_EQ(report.segments[0].segment, "EMEA");
  EXPECT_EQ(report.segments[0].survival.waiting, 1);
  EXPECT_EQ(report.segments[0].survival.count + report.segments[1].survival.count, report.survival.count);
  EXPECT_EQ(write_behind(report.behind),
            R"({"accounts":4,"first":[{"account":"B","value":134,"has":false},{"account":"D","value":10,"has":false},)"
            R"({"account":"C","value":40,"has":true},{"account":"A","value":10,"has":true}]})");
  EXPECT_NE(write_value(report).find(R"("segments":[{"segment":"EMEA","n":2,"reached":1,"waiting":1,"median":72)"),
            std::string::npos)
      << write_value(report);
}

TEST(Behind, OfAnswersAreTheAccountsWithTheLowestFirst) {
  const SurveyReport report = survey_of("account,nps\nAcme,10\nBlue,3\nAcme,6\n,0\nCyan,\nDune,3\n");
  EXPECT_EQ(report.behind.accounts, 3U);
  ASSERT_EQ(report.behind.first.size(), 3U);
  EXPECT_EQ(report.behind.first[0].account, "Blue");
  EXPECT_EQ(report.behind.first[1].account, "Dune");
  EXPECT_EQ(report.behind.first[2].account, "Acme");
  EXPECT_EQ(report.behind.first[2].value, 6.0);
  EXPECT_EQ(survey_of("nps\n7\n").behind.accounts, 0U);
}

TEST(Segments, AnswersAreToldOfEach) {
  const SurveyReport report = survey_of("segment,nps\nEMEA,10\nAPAC,3\nEMEA,9\nAPAC,\n,8\n");
  ASSERT_EQ(report.segments.size(), 3U);
  EXPECT_EQ(report.segments[0].second.good, 2);
  EXPECT_EQ(report.segments[1].second.asked, 2);
  EXPECT_EQ(report.segments[1].second.answered, 1);
  EXPECT_EQ(report.segments[2].first, "");
  EXPECT_NE(write_survey(report).find(R"({"segment":"APAC","asked":2,"answered":1,"response_rate":50,"value":-100)"),
            std::string::npos)
      << write_survey(report);
}

TEST(Segments, OfManyAccountsSomeAreShown) {
  std::string text = "account,start,reached\n";
  for (int i = 0; i < 250; ++i) text += "A" + std::to_string(i) + ",2026-01-01,\n";
  const Behind behind = value_of(text).behind;
  EXPECT_EQ(behind.accounts, 250U);
  ASSERT_EQ(behind.first.size(), most_behind);
  EXPECT_EQ(behind.first[0].account, "A0");
}

}  // namespace
}  // namespace amps
