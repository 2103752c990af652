#include "metrics/surveys.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <sstream>

#include "metrics/metrics_helpers.hpp"
#include "metrics/surveys_document.hpp"

namespace amps {
namespace {

TEST(Survey, HasTheScoresAndIntervalsOfSciPy) {
  std::istringstream in(read_file(AMPS_GOLDEN_DIR "/../core/metrics/survey_cases.txt"));
  int cases = 0;
  for (std::string line; std::getline(in, line); ++cases) {
    std::vector<double> numbers;
    std::replace(line.begin(), line.end(), ';', ',');
    std::istringstream parts(line);
    for (std::string each; std::getline(parts, each, ',');) numbers.push_back(std::strtod(each.c_str(), nullptr));
    ASSERT_EQ(numbers.size(), 9u);
    Answers answers;
    answers.good = static_cast<std::int64_t>(numbers[0]);
    answers.bad = static_cast<std::int64_t>(numbers[2]);
    answers.answered = answers.asked = answers.good + answers.bad + static_cast<std::int64_t>(numbers[1]);
    const Proportion nps = *interval_of(SurveyScale::nps, answers);
    const Proportion csat = *interval_of(SurveyScale::csat, answers);
    const double found[] = {nps.value, nps.low, nps.high, csat.value, csat.low, csat.high};
    for (std::size_t i = 0; i < 6; ++i) EXPECT_NEAR(found[i], numbers[3 + i], 1e-9) << line;
  }
  EXPECT_EQ(cases, 200);
}

TEST(Survey, CountsPromotersLessDetractors) {
  EXPECT_EQ(write_survey(survey_of("account,nps\nA,10\nB,9\nC,8\nD,7\nE,6\nF,0\nG,10\nH,10\nI,9\nJ,10\nK,9\n")),
            R"({"kind":"nps","asked":null,"answered":11,"response_rate":null,"value":45.5,"low":-0.8,"high":91.7,)"
            R"("periods":[],"faults":[]})");
}

TEST(Survey, OfSatisfactionCountsFoursAndFives) {
  EXPECT_EQ(
      write_survey(survey_of("account,date,csat\nA,2026-01-01,5\nB,2026-01-31,4\nC,2026-02-01,3\nD,2026-02-01,\n")),
      R"({"kind":"csat","asked":4,"answered":3,"response_rate":75,"value":66.7,"low":20.8,"high":93.9,)"
      R"("periods":[{"period":"2026-01","asked":2,"answered":2,"response_rate":100,"value":100,"low":34.2,"high":100},)"
      R"({"period":"2026-02","asked":2,"answered":1,"response_rate":50,"value":0,"low":0,"high":79.3}],)"
      R"("faults":[{"code":"few-answers","message":"Found 3 answers. With fewer than 10, the interval says little.",)"
      R"("lines":[],"left_out":false}]})");
}

TEST(Survey, WarnsWhereFewHaveAnswered) {
  std::string text = "account,nps\n";
  for (int i = 0; i < 61; ++i) text += "A" + std::to_string(i) + (i < 12 ? ",9\n" : ",\n");
  EXPECT_EQ(told(survey_of(text).faults),
            "low-response: 19.7 % of those asked have answered. Below 20 %, the others may well think otherwise.\n");
  EXPECT_EQ(told(survey_of(text.substr(0, text.size() - 6)).faults), "") << "20 % are enough";
}

TEST(Survey, TellsEveryRowThatDoesNotCount) {
  EXPECT_EQ(told(survey_of("account,date,nps\nA,2026-01-01,11\nB,2026-01-01,-1\nC,2026-01-01,7.5\nD,2026-01-01,good\n"
                           "E,never,7\nF,2027-01-01,7\n")
                     .faults),
            "2 row-answer left out: \"11\" in \"nps\" is not an answer. Answers are whole numbers from 0 to 10.\n"
            "3 row-answer left out: \"-1\" in \"nps\" is not an answer. Answers are whole numbers from 0 to 10.\n"
            "4 row-answer left out: \"7.5\" in \"nps\" is not an answer. Answers are whole numbers from 0 to 10.\n"
            "5 row-answer left out: \"good\" in \"nps\" is not an answer. Answers are whole numbers from 0 to 10.\n"
            "6 row-date left out: \"never\" in \"date\" is not a date, or none with the year first.\n"
            "7 row-future left out: \"2027-01-01\" in \"date\" is after 2026-12-31, and does not count yet.\n"
            "few-answers: Found 0 answers. With fewer than 10, the interval says little.\n");
}

}  // namespace
}  // namespace amps
