#include "metrics/events.hpp"

#include <gtest/gtest.h>

#include "metrics/event_words.hpp"
#include "metrics/events_document.hpp"
#include "metrics/metrics_helpers.hpp"
#include "text/fold.hpp"

namespace amps {
namespace {

constexpr const char* table =
    "account,date,type,value\n"
    "A,2026-01-02,call,\n"
    "A,2026-01-02,email,\n"
    "A,2026-01-03,QBR,\n"
    "B,2026-01-03,login,\n"
    "B,2026-01-03,login,\n"
    "B,2026-01-04,login,\n"
    "A,2026-02-04,ticket,4\n"
    "A,2026-02-05,ticket,8.5\n"
    "B,2026-02-05,reply,1\n"
    "A,2026-02-05,dance,\n"
    "B,2026-03-03,training,done\n"
    "A,2026-03-03,training,50 %\n"
    "C,2026-04-03,Meeting,\n"
    "A,2026-05-03,call,\n";

EventReport report_on(std::string_view text, EventMetric metric, std::string_view as_of = "2026-05-15",
                      PeriodLength length = PeriodLength::month) {
  EventReader reader(columns_of(TableKind::events, text), {metric, length, date_of(as_of), usual_review_days});
  read_table(reader, text);
  return *reader.finish().value;
}

// "2026-01 2/1/3 0.5": accounts, active, events, value.
std::string lines(const EventReport& report) {
  std::string text;
  for (const EventPeriod& each : report.periods) {
    text += format_period(each.period) + " " + std::to_string(each.accounts) + "/" + std::to_string(each.active) + "/" +
            std::to_string(each.events) + " " +
            (each.value ? std::to_string(static_cast<int>(*each.value * 10'000)) : "none") + "\n";
  }
  return text;
}

TEST(Events, TouchpointsAreTheMedianNumberAnAccount) {
  EXPECT_EQ(lines(report_on(table, EventMetric::touchpoints)),
            "2026-01 2/1/3 15000\n2026-02 2/0/0 0\n2026-03 2/2/2 10000\n2026-04 3/1/1 0\n");
}

TEST(Events, ReviewsAreOnScheduleForAQuarterBehindTheLatestOrTheFirstRow) {
  EXPECT_EQ(lines(report_on(table, EventMetric::reviews)),
            "2026-01 2/2/1 10000\n2026-02 2/2/0 10000\n2026-03 2/2/0 10000\n2026-04 3/1/0 3333\n");
}

TEST(Events, TrainingIsCompletedWhereItsFigureSaysSo) {
  EXPECT_EQ(lines(report_on(table, EventMetric::training)),
            "2026-01 2/0/0 0\n2026-02 2/0/0 0\n2026-03 2/1/1 5000\n2026-04 3/1/0 3333\n");
}

TEST(Events, ResponsesHaveTheirMedianAndTheirSlowestTenth) {
  const EventReport report = report_on(table, EventMetric::responses);
  EXPECT_EQ(lines(report), "2026-01 0/0/0 none\n2026-02 2/2/3 40000\n2026-03 0/0/0 none\n2026-04 0/0/0 none\n");
  EXPECT_NEAR(*report.periods[1].p90, 7.6, 1e-12);
  EXPECT_EQ(*report.median, 4);
}

TEST(Events, ActivityCountsDaysAndNotEvents) {
  EXPECT_EQ(lines(report_on(table, EventMetric::activity)),
            "2026-01 2/1/3 322\n2026-02 2/0/0 0\n2026-03 2/0/0 0\n2026-04 3/0/0 0\n");
}

TEST(Events, WithoutAWordForWhatHappenedAllCount) {
  EXPECT_EQ(lines(report_on("account,date\nA,2026-01-02\nA,2026-03-02\n", EventMetric::touchpoints, "2026-06-30",
                            PeriodLength::quarter)),
            "2026-Q1 1/1/2 20000\n2026-Q2 1/0/0 0\n");
}

TEST(Events, TellsWhatDoesNotCount) {
  EXPECT_EQ(told(report_on(table, EventMetric::touchpoints).faults),
            "11 unknown-event: No metric counts events that are called dance.\n"
            "15 period-open: 2026-05 is not over on 2026-05-15. Its 1 rows do not count yet.\n");
  EXPECT_EQ(told(report_on("account,date,type,hours\n,2026-01-01,call,\nA,x,call,\nA,2027-01-01,call,\n"
                           "A,2026-01-01,ticket,\nA,2026-01-01,ticket,-1\nA,2026-01-01,ticket,long\n",
                           EventMetric::responses)
                     .faults),
            "2 row-blank left out: \"account\" is blank.\n"
            "3 row-date left out: \"x\" in \"date\" is not a date, or none with the year first.\n"
            "4 row-future left out: \"2027-01-01\" in \"date\" is after 2026-05-15, and does not count yet.\n"
            "5 row-blank left out: \"hours\" is blank.\n"
            "6 row-negative left out: \"-1\" in \"hours\" is negative. It must be 0 or more.\n"
            "7 row-number left out: \"long\" in \"hours\" is not an amount from 0 up, with a decimal point.\n");
}

TEST(Events, OfResponsesNeedTheirTimes) {
  EXPECT_EQ(spelled(faults_of(columns_of(TableKind::events, "account,date\n"), EventMetric::responses)),
            "missing-column : No column holds figure. Columns are account, date. Say which of them does.");
  EXPECT_TRUE(faults_of(columns_of(TableKind::events, "account,date\n"), EventMetric::reviews).empty());
}

TEST(Events, OfTooManyPeriodsAreRefusedWithTheLine) {
  const std::string text = "account,date\nA,2026-01-01\nA,0026-01-01\n";
  EventReader reader(columns_of(TableKind::events, text),
                     {EventMetric::activity, PeriodLength::month, date_of("2026-01-31"), usual_review_days});
  read_table(reader, text);
  EXPECT_EQ(faults(reader.finish()),
            "too-many-periods : From 0026-01 to 2026-01 there are 24001 periods. At most 1200 are told: choose longer "
            "ones, or mend the date of line 3.");
}

TEST(Events, HaveFoldedWords) {
  const EventWords& words = event_words();
  for (const auto* list :
       {&words.reviews, &words.training, &words.responses, &words.activity, &words.touchpoints, &words.done}) {
    for (const std::string_view word : *list) EXPECT_EQ(folded(word), word);
  }
}

TEST(Events, AreADocument) {
  EXPECT_EQ(write_events(report_on("account,date,hours\nA,2026-04-02,1.5\nB,2026-04-03,2\n", EventMetric::responses)),
            R"({"kind":"responses","periods":[{"period":"2026-04","accounts":2,"active":2,"events":2,"value":1.75,)"
            R"("p90":1.95}],"median":1.75,"faults":[]})");
  EXPECT_EQ(write_events(report_on("account,date\nA,2026-04-02\n", EventMetric::activity)),
            R"({"kind":"activity","periods":[{"period":"2026-04","accounts":1,"active":1,"events":1,"value":3.3,)"
            R"("p90":null}],"median":3.3,"faults":[]})");
}

}  // namespace
}  // namespace amps
