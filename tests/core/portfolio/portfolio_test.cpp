#include "portfolio/portfolio.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "assessment/vector.hpp"
#include "helpers.hpp"
#include "portfolio/movement.hpp"
#include "portfolio/portfolio_document.hpp"
#include "portfolio/portfolio_helpers.hpp"
#include "portfolio/ranking.hpp"
#include "portfolio/scored_lines.hpp"
#include "portfolio/search.hpp"
#include "portfolio/spread.hpp"
#include "portfolio/summary.hpp"
#include "portfolio/value_at_risk.hpp"
#include "score/result.hpp"

namespace amps {
namespace {

constexpr std::string_view header = "id,name,arr,renewal,owner,stage,A1,A2,A3,M1,M2,M3,P1,P2,P3,S1,S2,S3,S4\n";

// Rows below the header.
std::string table(std::string_view rows) { return std::string(header).append(rows); }

std::string refusals(const Portfolio& portfolio, std::string_view text) {
  std::string list;
  for (std::size_t i = 0; i < portfolio.refused().size(); ++i) {
    const RefusedRow& row = portfolio.refused()[i];
    list += write_refused(portfolio, i, ',',
                          text.substr(row.offset, std::min<std::uint64_t>(row.bytes, max_record_bytes))) +
            "\n";
  }
  return list;
}

TEST(ValueAtRisk, IsTheShareOfTheValueThatTheScoreLeaves) {
  EXPECT_EQ(value_at_risk(10'000, 488), 5'120);
  EXPECT_EQ(value_at_risk(10'000, 1000), 0);
  EXPECT_EQ(value_at_risk(1, 500), 1);
  EXPECT_EQ(value_at_risk(1, 501), 0);
  EXPECT_EQ(value_at_risk(999'999'999'999'999, 0), 999'999'999'999'999);
}

TEST(Portfolio, ScoresEveryRow) {
  const Model model = builtin_model();
  const auto portfolio = portfolio_of(model, table("1,Acme,100,2026-12-31,Ana,Renewal,3,,,2,2,,1,1,,,3,,\n"
                                                   "2,Blue,,,,ON,,,,,,,,,,,,,\n"));
  ASSERT_EQ(portfolio->size(), 2U);
  const Account acme = (*portfolio)[0];
  EXPECT_EQ(acme.score, 488);
  EXPECT_EQ(acme.value, 10'000);
  EXPECT_EQ(acme.at_risk(), 5'120);
  EXPECT_EQ(acme.line, 2U);
  EXPECT_EQ(portfolio->owners().list()[acme.owner], "Ana");
  const Account blue = (*portfolio)[1];
  EXPECT_EQ(blue.score, -1);
  EXPECT_EQ(blue.value, -1);
  EXPECT_EQ(blue.renewal, Account::no_day);
}

// The answers as a row of a table, in one of the ways in which tables have them.
std::string row_of(const Model& model, const Assessment& assessment, Dice& dice) {
  std::string row(model.rules.stages[*assessment.stage].id);
  for (std::size_t q = 0; q < assessment.answers.size(); ++q) {
    const auto level = assessment.answers[q].level;
    row += ',';
    if (!level) {
      row += dice.chance(50) ? "" : dice.chance(50) ? "X" : "\"?\"";
    } else {
      row += std::to_string(*level);
      if (dice.chance(10)) row += ".0";
    }
  }
  return row;
}

TEST(Portfolio, GivesTheNumbersOfResultsForAnyModel) {
  for (int seed = 1; seed <= 60 && !testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(static_cast<std::uint64_t>(seed));
    const Model model = seed % 4 == 0 ? builtin_model() : valid_model(model_text(random_sketch(dice)));
    std::string text = "stage";
    for (const Question& question : model.rules.questions) text.append(",").append(question.id);
    text += ",vector\n";
    std::vector<Assessment> assessments;
    for (int i = 0; i < 30; ++i) {
      assessments.push_back(random_assessment(dice, model));
      assessments.back().date = {};
      text += dice.chance(70) ? row_of(model, assessments.back(), dice) + ",\n"
                              : "," + std::string(model.rules.questions.size(), ',') +
                                    format_vector(model.rules, assessments.back()) + "\n";
    }
    const auto portfolio = portfolio_of(model, text, {}, 200);
    ASSERT_EQ(portfolio->size(), assessments.size()) << text;
    for (std::size_t row = 0; row < assessments.size(); ++row) {
      const Result result = evaluate(model.rules, assessments[row], {});
      const Account account = (*portfolio)[row];
      ASSERT_EQ(account.score, result.standing->score.value_or(-1));
      ASSERT_EQ(account.low, result.standing->range.low);
      ASSERT_EQ(account.high, result.standing->range.high);
      ASSERT_EQ(account.is_certain, result.standing->certain);
      ASSERT_EQ(account.coverage, round_half_up(result.score->coverage, tenth));
    }
  }
}

TEST(Portfolio, RefusesARowWithItsLineAndReason) {
  const Model model = builtin_model();
  const std::string text = table(
      "1,a,1,,,Churned,1,,,,,,,,,,,,\n"
      "2,a,1,,,RN,7,,,,,,,,,,,,\n"
      "3,a,free,,,RN,1,,,,,,,,,,,,\n"
      "4,a,-1,,,RN,1,,,,,,,,,,,,\n"
      "5,a,1,soon,,RN,1,,,,,,,,,,,,\n"
      "6,a,1,,,RN,1,,,,,,,,,,,,,x\n"
      "7,\"a,1,,,RN,1,,,,,,,,,,,,\n"
      "8,a,1,,,RN,1,,,,,,,,,,,,\n"
      "8,b,1,,,RN,1,,,,,,,,,,,,\n");
  const auto portfolio = portfolio_of(model, text);
  EXPECT_EQ(portfolio->size(), 1U);
  EXPECT_EQ(
      refusals(*portfolio, text),
      R"({"line":2,"code":"unknown-stage","message":"\"Churned\" is not a stage of this model. Stages are onboarding, adoption-growth, renewal."}
{"line":3,"code":"level-out-of-range","message":"A1 has no level \"7\". Levels go from 0 to 4, or X for not sure."}
{"line":4,"code":"row-number","message":"\"free\" in \"arr\" is not an amount from 0 up, with a decimal point."}
{"line":5,"code":"row-number","message":"\"-1\" in \"arr\" is not an amount from 0 up, with a decimal point."}
{"line":6,"code":"row-date","message":"\"soon\" in \"renewal\" is not a date, or none with the year first."}
{"line":7,"code":"row-cells","message":"The row has 20 cells, the header 19."}
{"line":8,"code":"row-unclosed-quote","message":"A quote opens in this row and does not close. Write two for one."}
{"line":10,"code":"row-duplicate","message":"The account \"8\" stands in an earlier row already."}
)");
}

TEST(Portfolio, RefusesAVectorInTheWordsOfVectors) {
  const Model model = builtin_model();
  const std::string text = "vector\nAMPS:1/ST:RN/A1:9\nAMPS:2\n";
  const auto portfolio = portfolio_of(model, text);
  EXPECT_EQ(
      refusals(*portfolio, text),
      R"({"line":2,"code":"level-out-of-range","message":"A1 has no level 9. Levels go from 0 to 4, or X for not sure."}
{"line":3,"code":"other-version","message":"Found format version \"2\". This program reads version 1."}
)");
}

TEST(Portfolio, TakesLabelsOfLevelsAndNamesOfStagesInTheLanguagesOfTheModel) {
  const std::string named = replaced(std::string(builtin_model_text()), "\"name\": \"Renewal\"",
                                     "\"name\": {\"en\": \"Renewal\", \"de\": \"Verlängerung\"}");
  const Model model = valid_model(named);
  const std::string label(model.words.questions[0].levels[3].label.front().second);
  const auto portfolio = portfolio_of(model, "stage,A1\nVERLÄNGERUNG,\"" + label + "\"\nrenewal,3\nrn,3.0\n");
  ASSERT_EQ(portfolio->size(), 3U);
  EXPECT_GT((*portfolio)[0].low, 0);
  EXPECT_EQ((*portfolio)[0].low, (*portfolio)[1].low);
  EXPECT_EQ((*portfolio)[0].low, (*portfolio)[2].low);
}

TEST(Portfolio, CountsBlankRowsAndShortOnes) {
  const Model model = builtin_model();
  const auto portfolio =
      portfolio_of(model, table(",,,,,,,,,,,,,,,,,,\n1,Acme,100,,,RN,3\n2,Blue,5,,,RN,3,,,,,,,,,,,,,,\n"));
  EXPECT_EQ(portfolio->size(), 2U);
  EXPECT_EQ(portfolio->blank_rows(), 1U);
  EXPECT_EQ(portfolio->short_rows(), 1U);
}

TEST(Portfolio, ForgetsWhatARefusedRowHasTooFewOf) {
  const Model model = builtin_model();
  const auto portfolio = portfolio_of(model, table("1,Acme,100,,,RN,3,,,,,,,,,,,,\n2,Blue,5,,,??,3\n"));
  EXPECT_EQ((*portfolio)[0].missing_cells, 0);
  EXPECT_EQ(summary_of(*portfolio, 90).accounts, 1U);
  EXPECT_EQ(portfolio_of(model, table("2,Blue,5,,,??,3\n3,Acme,100,,,RN,3,,,,,,,,,,,,\n"))->operator[](0).missing_cells,
            0);
}

TEST(Portfolio, CountsNamesThatComeAgainWhereNoIdTellsAccountsApart) {
  const Model model = builtin_model();
  const auto portfolio = portfolio_of(model,
                                      "name,stage,A1\nCrédit,RN,1\nCre\xCC\x81"
                                      "dit,RN,1\nCREDIT,RN,1\n");
  EXPECT_EQ(portfolio->size(), 3U);
  EXPECT_EQ(portfolio->same_names(), 2U);
}

TEST(Portfolio, KeepsIdsApartThatNumbersWouldNot) {
  const Model model = builtin_model();
  const auto portfolio =
      portfolio_of(model, "id,stage,A1\n9007199254740993,RN,1\n9007199254740992,RN,1\n007,RN,1\n7,RN,1\n");
  EXPECT_EQ(portfolio->size(), 4U);
}

TEST(Portfolio, CountsOldAnswersAsUnknown) {
  const Model model = builtin_model();
  const std::string text =
      "id,stage,date,A1,A2,A3,M1,M2,M3,P1,P2,P3,S1,S2,S3,S4\n"
      "1,RN,2026-01-01,4,4,4,4,4,4,4,4,4,4,4,4,4\n2,RN,2026-11-01,4,4,4,4,4,4,4,4,4,4,4,4,4\n";
  const auto portfolio = portfolio_of(model, text, parse_date("2026-11-26"));
  EXPECT_EQ((*portfolio)[0].coverage, 700);
  EXPECT_EQ((*portfolio)[1].coverage, 1000);
}

TEST(Portfolio, TakesTheLatestRowOfAnAccountAndRemembersTheOneBefore) {
  const Model model = builtin_model();
  const auto answers = [](int level) {
    std::string cells;
    for (int q = 0; q < 13; ++q) cells += "," + std::to_string(level);
    return cells + "\n";
  };
  const std::string text = "id,stage,date,A1,A2,A3,M1,M2,M3,P1,P2,P3,S1,S2,S3,S4\n1,RN,2026-02-01" + answers(3) +
                           "1,RN,2026-04-01" + answers(1) + "1,RN,2026-03-01" + answers(2) + "1,RN,2026-03-01" +
                           answers(4) + "2,RN,2026-01-01" + answers(2);
  const auto portfolio = portfolio_of(model, text);
  ASSERT_EQ(portfolio->size(), 4U);
  EXPECT_EQ(portfolio->refused().size(), 1U);
  const auto rows = Ranking(*portfolio, Order::change, false, {}).rows();
  ASSERT_EQ(rows, (std::vector<std::uint32_t>{1, 3}));
  // What has no row before comes last, whichever way round.
  EXPECT_EQ(Ranking(*portfolio, Order::change, true, {}).rows(), (std::vector<std::uint32_t>{1, 3}));
  EXPECT_EQ(change_of(*portfolio, 1), -250);
  EXPECT_EQ(change_of(*portfolio, 2), -250);
  EXPECT_EQ(change_of(*portfolio, 0), std::nullopt);
  const Summary summary = summary_of(*portfolio, 90);
  EXPECT_EQ(summary.earlier_rows, 2U);
  EXPECT_EQ(summary.fell, 1U);
  EXPECT_EQ(summary.rose + summary.unmoved, 0U);
}

TEST(Portfolio, ComparesScoresAsTheyWereOnTheirDay) {
  const Model model = builtin_model();
  const std::string text =
      "id,stage,date,A1,A2,A3,M1,M2,M3,P1,P2,P3,S1,S2,S3,S4\n"
      "1,RN,2025-01-01,2,2,2,2,2,2,2,2,2,2,2,2,2\n1,RN,2026-11-01,3,3,3,3,3,3,3,3,3,3,3,3,3\n";
  const auto portfolio = portfolio_of(model, text, parse_date("2026-11-26"));
  EXPECT_EQ((*portfolio)[0].coverage, 0) << "by now nobody knows";
  EXPECT_EQ(portfolio->score(0), -1);
  EXPECT_EQ(portfolio->score_then(0), 500);
  EXPECT_EQ(change_of(*portfolio, 1), 250);
}

TEST(Portfolio, FindsAccountsAmongMoreThanABatchOfThem) {
  const Model model = builtin_model();
  constexpr int accounts = 20'000;
  std::string text = "id,stage,A1\n";
  for (int i = 0; i < accounts; ++i) text += "C" + std::to_string(i) + ",RN,1\n";
  for (int i = 0; i < accounts; i += 7) text += "C" + std::to_string(i) + ",RN,2\n";
  const auto portfolio = portfolio_of(model, text);
  EXPECT_EQ(portfolio->size(), static_cast<std::size_t>(accounts));
  EXPECT_EQ(portfolio->refused().size(), static_cast<std::size_t>((accounts + 6) / 7));
}

TEST(Summary, AddsUpByBandStageAndRenewal) {
  const Model model = builtin_model();
  const auto portfolio = portfolio_of(model,
                                      table("1,a,100,2026-12-31,,RN,3,,,2,2,,1,1,,,3,,\n2,b,1000,2026-11-01,,RN,4,4,4,"
                                            "4,4,4,4,4,4,4,4,4,4\n3,c,10,,,ON,,,,,,,,,,,,,\n"),
                                      parse_date("2026-11-26"));
  const Summary summary = summary_of(*portfolio, 90);
  ASSERT_EQ(summary.totals.size(), 1U);
  const Totals& totals = summary.totals[0];
  EXPECT_EQ(totals.all.value, 111'000);
  EXPECT_EQ(totals.all.at_risk, 5'120);
  EXPECT_EQ(totals.too_early.value, 1'000);
  EXPECT_EQ(totals.renewing.accounts, 1U);
  EXPECT_EQ(totals.renewing.value, 10'000);
  EXPECT_EQ(totals.overdue.value, 100'000);
  std::uint64_t accounts = totals.too_early.accounts;
  std::int64_t at_risk = 0;
  for (const Tally& band : totals.bands) {
    accounts += band.accounts;
    at_risk += band.at_risk;
  }
  EXPECT_EQ(accounts, totals.all.accounts);
  EXPECT_EQ(at_risk, totals.all.at_risk);
}

TEST(Summary, KeepsCurrenciesApart) {
  const Model model = builtin_model();
  const auto portfolio = portfolio_of(model, "id,arr,currency,stage,A1\n1,5,EUR,RN,1\n2,7,USD,RN,1\n3,6,EUR,RN,1\n");
  const Summary summary = summary_of(*portfolio, 90);
  ASSERT_EQ(summary.totals.size(), 2U);
  EXPECT_EQ(summary.totals[0].all.value, 1'100);
  EXPECT_EQ(summary.totals[1].all.value, 700);
}

TEST(Ranking, PutsTheLargestValueAtRiskFirstAndWhatHasNoneLast) {
  const Model model = builtin_model();
  const auto portfolio = portfolio_of(
      model, table("1,a,100,2027-01-01,,RN,3,,,2,2,,1,1,,,3,,\n2,b,900,2026-12-01,Ana,RN,3,,,2,2,,1,1,,,3,,\n"
                   "3,c,,,,RN,3,,,2,2,,1,1,,,3,,\n4,d,100,2026-12-24,,RN,3,,,2,2,,1,1,,,3,,\n"));
  using Rows = std::vector<std::uint32_t>;
  EXPECT_EQ(Ranking(*portfolio, Order::value_at_risk, false, {}).rows(), (Rows{1, 3, 0, 2}));
  EXPECT_EQ(Ranking(*portfolio, Order::value_at_risk, true, {}).rows(), (Rows{3, 0, 1, 2}));
  EXPECT_EQ(Ranking(*portfolio, Order::renewal, false, {}).rows(), (Rows{1, 3, 0, 2}));
  EXPECT_EQ(Ranking(*portfolio, Order::line, true, {}).rows(), (Rows{3, 2, 1, 0}));
  EXPECT_EQ(Ranking(*portfolio, Order::value_at_risk, false, {}).rows(0, 2), (Rows{1, 3}));
  Filter filter;
  filter.owner = 1;
  EXPECT_EQ(Ranking(*portfolio, Order::line, false, filter).rows(), (Rows{1}));
  filter = {};
  filter.renewal_from = parse_date("2026-12-10")->days;
  filter.renewal_to = parse_date("2027-01-01")->days;
  EXPECT_EQ(Ranking(*portfolio, Order::line, false, filter).rows(), (Rows{0, 3}));
  filter = {};
  filter.band = std::int8_t{-1};
  EXPECT_EQ(Ranking(*portfolio, Order::line, false, filter).rows(), (Rows{}));
}

TEST(Ranking, GivesAnyPartOfTheOrderWithoutSortingAllOfIt) {
  const Model model = builtin_model();
  std::string text = "id,arr,stage,A1,A2,A3,M1,M2,M3,P1,P2,P3,S1,S2,S3,S4\n";
  std::uint32_t state = 7;
  for (int i = 0; i < 500; ++i) {
    state = state * 1664525 + 1013904223;
    text += std::to_string(i) + "," + std::to_string(state >> 25) + ",RN,3,3,3,3,3,3,3,3,3,3,3,3,3\n";
  }
  const auto portfolio = portfolio_of(model, text);
  const auto all = Ranking(*portfolio, Order::value_at_risk, false, {}).rows();
  Ranking ranking(*portfolio, Order::value_at_risk, false, {});
  constexpr std::pair<std::size_t, std::size_t> parts[] = {{490, 500}, {0, 20},  {200, 230}, {0, 3},
                                                           {15, 40},   {40, 40}, {0, 500}};
  for (const auto& [from, to] : parts) {
    const std::vector<std::uint32_t> expected(all.begin() + static_cast<std::ptrdiff_t>(from),
                                              all.begin() + static_cast<std::ptrdiff_t>(to));
    EXPECT_EQ(ranking.rows(from, to), expected) << from;
  }
}

TEST(Spread, CountsEveryAccountOnceAndNamesThoseWithTheMostAtRisk) {
  const Model model = builtin_model();
  std::string text = "id,arr,currency,stage,A1,A2,A3,M1,M2,M3,P1,P2,P3,S1,S2,S3,S4\n";
  const auto add = [&](std::string_view value, std::string_view currency, int level) {
    text += std::to_string(text.size()) + "," + std::string(value) + "," + std::string(currency) + ",RN";
    for (int q = 0; q < 13; ++q) text += "," + std::to_string(level);
    text += "\n";
  };
  add("0.01", "EUR", 0);
  add("100", "EUR", 4);
  add("100", "EUR", 1);
  add("9999999999", "EUR", 3);
  add("0", "EUR", 2);
  add("", "EUR", 2);
  add("5", "USD", 2);
  const auto portfolio = portfolio_of(model, text);
  const Ranking ranking(*portfolio, Order::line, false, {});
  const Spread spread = spread_of(*portfolio, ranking);
  EXPECT_EQ(spread.accounts, 4U);
  EXPECT_EQ(spread.left_out, 2U);
  EXPECT_EQ(portfolio->currencies().list()[spread.currency], "EUR");
  std::uint64_t counted = 0;
  std::int64_t above = 0;
  for (const SpreadField& field : spread.fields) {
    counted += field.accounts;
    EXPECT_LT(field.least, field.below);
    EXPECT_GE(field.least, above) << "from the least value up";
    above = field.least;
  }
  EXPECT_EQ(counted, 4U);
  EXPECT_EQ(spread.fields.front().least, 1);
  EXPECT_LE(spread.fields.back().least, 999'999'999'900);
  EXPECT_GT(spread.fields.back().below, 999'999'999'900);
  EXPECT_EQ(spread.by_score[0].accounts, 1U);
  EXPECT_EQ(spread.by_score[9].accounts, 1U) << "100 belongs to the last part";
  EXPECT_EQ(spread.by_score[7].value, 999'999'999'900);
  EXPECT_EQ(most_at_risk(*portfolio, ranking, spread.currency, 2), (std::vector<std::uint32_t>{3, 2}));
  EXPECT_EQ(most_at_risk(*portfolio, ranking, spread.currency, 100).size(), 4U);
  EXPECT_EQ(spread_of(*portfolio, ranking, portfolio->currency(6)).accounts, 1U);
}

TEST(Spread, PutsEveryValueIntoTheFieldThatHoldsIt) {
  const Model model = builtin_model();
  for (std::int64_t value = 1; value < 1'000'000'000'000; value = value * 9 / 8 + 1) {
    std::string text = "id,arr,stage,A1,A2,A3,M1,M2,M3,P1,P2,P3,S1,S2,S3,S4\n1,";
    text += std::to_string(value / 100) + "." + std::to_string(value % 100 / 10) + std::to_string(value % 10);
    text += ",RN,2,2,2,2,2,2,2,2,2,2,2,2,2\n";
    const auto portfolio = portfolio_of(model, text);
    const Spread spread = spread_of(*portfolio, Ranking(*portfolio, Order::line, false, {}));
    ASSERT_EQ(spread.fields.size(), 1U) << value;
    EXPECT_LE(spread.fields[0].least, value);
    EXPECT_GT(spread.fields[0].below, value);
  }
}

TEST(Movement, SaysWhatMovedAScoreTheMost) {
  const Model model = builtin_model();
  const auto assessment = [&](std::size_t stage, std::vector<int> levels) {
    Assessment result;
    result.stage = stage;
    result.answers.resize(13);
    for (std::size_t q = 0; q < levels.size(); ++q) {
      if (levels[q] >= 0) result.answers[q].level = levels[q];
    }
    return result;
  };
  const Assessment before = assessment(2, {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3});
  const auto causes = causes_of(model.rules, before, assessment(2, {2, 3, 3, 3, 3, 3, 0, 3, 3, 3, 3, 3, 4}));
  ASSERT_EQ(causes.size(), 3U);
  EXPECT_EQ(model.rules.questions[causes[0].question].id, "P1");
  EXPECT_EQ(causes[0].points, -100);
  EXPECT_EQ(model.rules.questions[causes[1].question].id, "S4");
  EXPECT_EQ(causes[1].points, 19);
  EXPECT_EQ(causes[2].points, -4);
  const auto by_stage = causes_of(model.rules, assessment(0, {4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}),
                                  assessment(2, {4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}));
  ASSERT_EQ(by_stage.size(), 1U);
  EXPECT_EQ(by_stage[0].kind, Cause::Kind::stage);
  EXPECT_EQ(by_stage[0].points, -150);
  const auto known = causes_of(model.rules, before, assessment(2, {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, -1}));
  EXPECT_TRUE(known.empty()) << "the same score";
  EXPECT_TRUE(causes_of(model.rules, before, assessment(2, {3})).empty()) << "too early for a score";
}

TEST(ScoredLines, HoldEveryRowWithItsCellsAndScores) {
  const Model model = builtin_model();
  const std::string text =
      "name,name,,stage,arr,A1,A2,A3,M1,M2,M3,P1,P2,P3,S1,S2,S3,S4\n"
      "\"A \"\"x\"\"\",b,c,RN,100,3,3,3,3,3,3,3,3,3,3,3,3,3\n\n"
      "odd,b,c,??,1\nshort,b,c,RN\n";
  const auto portfolio = portfolio_of(model, text);
  ScoredLines lines(*portfolio);
  std::string out;
  each_records(layout_of(text, true), text, 7, [&](const Records& records) { lines.take(records, out); });
  const std::string questions =
      R"("A1":"3","A2":"3","A3":"3","M1":"3","M2":"3","M3":"3","P1":"3","P2":"3","P3":"3","S1":"3","S2":"3","S3":"3","S4":"3",)";
  const std::string blank =
      R"("A1":"","A2":"","A3":"","M1":"","M2":"","M3":"","P1":"","P2":"","P3":"","S1":"","S2":"","S3":"","S4":"",)";
  const std::string no_score =
      R"("amps_score":null,"amps_low":null,"amps_high":null,"amps_coverage":null,"amps_certain":null,"amps_band":null,)";
  std::string expected =
      R"json({"name":"A \"x\"","name (2)":"b","column 3":"c","stage":"RN","arr":"100",)json" + questions;
  expected += R"("amps_score":75,"amps_low":75,"amps_high":75,"amps_coverage":100,"amps_certain":true,)";
  expected += R"("amps_band":"healthy","amps_value_at_risk":25,"amps_refused":null,"amps_line":2})";
  expected += "\n";
  expected += R"json({"name":"odd","name (2)":"b","column 3":"c","stage":"??","arr":"1",)json" + blank + no_score;
  expected += R"("amps_value_at_risk":null,"amps_refused":"unknown-stage","amps_line":4})";
  expected += "\n";
  expected += R"json({"name":"short","name (2)":"b","column 3":"c","stage":"RN","arr":"",)json" + blank;
  expected += R"("amps_score":null,"amps_low":0,"amps_high":100,"amps_coverage":0,"amps_certain":null,)";
  expected += R"("amps_band":null,"amps_value_at_risk":null,"amps_refused":null,"amps_line":5})";
  EXPECT_EQ(out, expected + "\n");
}

TEST(Search, FindsTextsAsPeopleCompareThem) {
  const Model model = builtin_model();
  const std::string text =
      table("1,Müller,1,,Ana,RN,3,,,,,,,,,,,,\nbad,x,1,,,??,3,,,,,,,,,,,,\n2,Blue,1,,Zoë,RN,3,,,,,,,,,,,,\n");
  const auto portfolio = portfolio_of(model, text);
  const auto found = [&](std::string_view words) {
    Search search(*portfolio, words);
    each_records(layout_of(text, true), text, 100, [&](const Records& records) { search.take(records); });
    std::string rows;
    for (const bool is_found : search.is_found()) rows += is_found ? 'x' : '-';
    return rows;
  };
  EXPECT_EQ(found("MULLER"), "x-");
  EXPECT_EQ(found("zoe"), "-x");
  EXPECT_EQ(found(""), "xx");
  EXPECT_EQ(found("nobody"), "--");
}

TEST(ScoredFile, KeepsEveryByteAndAddsTheScores) {
  const Model model = builtin_model();
  const std::string text =
      "\xEF\xBB\xBFname;\"Wert\";stage;A1\r\n\r\n\"A; \"\"x\"\"\";1.000,5;RN;4\r\n B ;2;??;1\rC;3;RN";
  EXPECT_EQ(
      exported(model, text, NumberNotation::comma),
      "\xEF\xBB\xBFname;\"Wert\";stage;A1;amps_score;amps_low;amps_high;amps_coverage;amps_certain;amps_band;amps_"
      "value_at_risk;amps_refused\r\n"
      "\r\n\"A; \"\"x\"\"\";1.000,5;RN;4;;1,6;100;1,7;;;;\r\n B ;2;??;1;;;;;;;;unknown-stage\rC;3;RN;;;0;100;0;;;;");
}

TEST(ScoredFile, LeavesOutBlankCellsWithoutAHeaderAlsoOfRefusedRows) {
  const Model model = builtin_model();
  const std::string once = exported(model, "stage,A1\n??,1,,\nRN,1,\n??,1,x\n");
  EXPECT_EQ(once.substr(once.find('\n')),
            "\n??,1,,,,,,,,unknown-stage\nRN,1,,0.4,98.8,1.7,,,,\n??,1,x,,,,,,,,row-cells\n");
  EXPECT_EQ(exported(model, once), once);
}

std::string random_table(Dice& dice) {
  std::string text = dice.chance(20) ? "\xEF\xBB\xBF" : "";
  const std::string end = dice.chance(50) ? "\n" : "\r\n";
  text += "id,name,arr,stage,A1,A2,P1,note" + end;
  const int rows = dice.between(0, 30);
  for (int i = 0; i < rows; ++i) {
    if (dice.chance(5)) text += end;
    if (dice.chance(5)) text += ",,,,,,," + end;
    const int cells = dice.chance(8) ? dice.between(1, 12) : 8;
    for (int c = 0; c < cells; ++c) {
      if (c > 0) text += ',';
      switch (dice.below(8)) {
        case 0:
          text += "\"q\"\",\nr\"";
          break;
        case 1:
          text += dice.chance(5) ? "\"open" : "x";
          break;
        case 2:
          text += "";
          break;
        default:
          text += c == 3           ? "RN"
                  : c == 2         ? "12.5"
                  : c == 0         ? std::to_string(i)
                  : c < 7 && c > 3 ? std::to_string(dice.below(6))
                                   : "é";
      }
    }
    if (i + 1 < rows || dice.chance(50)) text += end;
  }
  return text;
}

TEST(ScoredFile, GivesTheSameBytesWhenItsExportIsExportedAgain) {
  const Model model = builtin_model();
  for (int seed = 1; seed <= 200; ++seed) {
    Dice dice(static_cast<std::uint64_t>(seed));
    const std::string text = random_table(dice);
    const std::string once = exported(model, text);
    ASSERT_EQ(exported(model, once), once) << "seed " << seed << "\n" << text;
    ASSERT_EQ(exported(model, text, NumberNotation::point, 7), once) << "seed " << seed;
  }
}

}  // namespace
}  // namespace amps
