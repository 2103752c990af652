#include "metrics/revenue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "metrics/flows_document.hpp"
#include "metrics/metrics_helpers.hpp"
#include "metrics/revenue_document.hpp"

namespace amps {
namespace {

RevenueOptions options_with(std::optional<std::int64_t> margin, std::optional<std::string> segment = {}) {
  RevenueOptions options;
  options.margin = margin;
  options.segment = std::move(segment);
  return options;
}

std::vector<RevenuePeriod> movements(std::string_view text) { return *movements_of(*snapshots_in(text), {}).value; }

TEST(Revenue, MovesBetweenPeriodsThatFollowEachOther) {
  const std::string text =
      "account,month,amount\n"
      "stays,2026-01,10\nstays,2026-02,10\nstays,2026-03,10\n"
      "grows,2026-01,10\ngrows,2026-02,15.50\ngrows,2026-03,15.50\n"
      "shrinks,2026-01,10\nshrinks,2026-02,4\nshrinks,2026-03,4\n"
      "leaves,2026-01,10\nleaves,2026-02,0\n"
      "comes,2026-02,7\ncomes,2026-03,7\n"
      "returns,2026-01,3\nreturns,2026-03,2\n";
  EXPECT_EQ(moved(movements(text)),
            "2026-02: 4300 + 700 + 0 + 550 - 600 - 1300 = 3650, 3 of 5\n"
            "2026-03: 3650 + 0 + 200 + 0 - 0 - 0 = 3850, 4 of 4\n");
  const RevenuePeriod first = movements(text)[0];
  EXPECT_TRUE(same(*first.grr(), {24, 43}));
  EXPECT_TRUE(same(*first.nrr(), {295, 430}));
  EXPECT_TRUE(same(*first.logo_retention(), {3, 5}));
  EXPECT_TRUE(same(*first.arpa(), {4300, 5}));
}

TEST(Revenue, IsReadInTheNotationOfItsTable) {
  EXPECT_EQ(moved(movements("Kunde;Monat;Betrag\nA;2026-01;\"1.000,50\"\nA;2026-02;€ 2 000\n")),
            "2026-02: 100050 + 0 + 0 + 99950 - 0 - 0 = 200000, 1 of 1\n");
  EXPECT_EQ(moved(movements("account\tdate\tamount\nA\t31/01/2026\t1,000\nA\t28/02/2026\t1'000.5\n")),
            "2026-02-28: 100000 + 0 + 0 + 50 - 0 - 0 = 100050, 1 of 1\n");
}

TEST(Revenue, OfSeveralCurrenciesIsRefusedWithTheirList) {
  EXPECT_EQ(faults(snapshots_in("account,month,amount,currency\nA,2026-01,1,EUR\nB,2026-01,1,USD\nC,2026-01,1,EUR\n"
                                "D,2026-01,1,\nE,2026-01,1,GBP\n")),
            "several-currencies : The amounts are in EUR (line 2), USD (line 3) and GBP (line 6). Amounts of several "
            "currencies cannot be added: keep one of them, or name a column of rates.");
  EXPECT_EQ(faults(snapshots_in("account,month,amount\nA,2026-01,€1\nB,2026-01,$1\n")),
            "several-currencies : The amounts are in EUR (line 2) and USD (line 3). Amounts of several currencies "
            "cannot be added: keep one of them, or name a column of rates.");
}

TEST(Revenue, OfSeveralCurrenciesIsAddedByRates) {
  const auto snapshots = snapshots_in(
      "account,month,amount,currency,rate\nA,2026-01,100,EUR,1\nA,2026-02,100.01,USD,0.5\nB,2026-02,3,JPY,0.0061\n");
  ASSERT_TRUE(snapshots);
  EXPECT_EQ(snapshots->currency, "EUR");
  EXPECT_EQ(moved(*movements_of(*snapshots, {}).value), "2026-02: 10000 + 2 + 0 + 0 - 4999 - 0 = 5003, 1 of 1\n")
      << "half a cent goes up";
}

TEST(Revenue, TellsEveryRowThatDoesNotCount) {
  const auto snapshots = snapshots_in(
      "account,month,amount\n"
      "A,2026-01,1\n"
      "A,2026-01,2\n"
      ",2026-01,1\n"
      "B,,1\n"
      "B,2026-13,1\n"
      "B,2026,1\n"
      "B,2026-01,\n"
      "B,2026-01,-5\n"
      "B,2026-01,five\n"
      "B,2026-01,1,2\n"
      "\n"
      "B,2027-01,1\n"
      "A,2026-01,3\n"
      "B,2026-01,\"1\n",
      {}, date_of("2026-12-31"));
  ASSERT_TRUE(snapshots);
  EXPECT_EQ(told(snapshots->faults.list()),
            "2 3 row-repeated left out: \"A\" has a row for 2026-01 on line 2 already, which counts.\n"
            "4 row-blank left out: \"account\" is blank.\n"
            "5 row-blank left out: \"month\" is blank.\n"
            "6 row-period left out: \"2026-13\" in \"month\" is not a month, or a part of one. Periods look like "
            "2026-01, 2026-Q1, 2026 or 2026-01-31.\n"
            "7 row-period left out: \"2026\" in \"month\" is not a month, or a part of one. Periods look like 2026-01, "
            "2026-Q1, 2026 or 2026-01-31.\n"
            "8 row-blank left out: \"amount\" is blank.\n"
            "9 row-negative left out: \"-5\" in \"amount\" is negative. It must be 0 or more.\n"
            "10 row-number left out: \"five\" in \"amount\" is not an amount from 0 up, with a decimal point.\n"
            "11 row-cells left out: The row has 4 cells, the header 3.\n"
            "13 row-future left out: \"2027-01\" in \"month\" is after 2026-12-31, and does not count yet.\n"
            "2 14 row-repeated left out: \"A\" has a row for 2026-01 on line 2 already, which counts.\n"
            "15 row-unclosed-quote left out: A quote opens in this row and does not close. Write two for one.\n"
            "one-period: Found one period, 2026-01. Movements need two.\n");
  ASSERT_EQ(snapshots->rows.size(), 1u);
  EXPECT_EQ(snapshots->rows[0].amount, 100);
}

TEST(Revenue, TellsARateThatIsNone) {
  const auto snapshots = snapshots_in("account;month;amount;rate\nA;2026-01;1;0\nA;2026-02;1;1.5\n");
  EXPECT_EQ(told(snapshots->faults.list()),
            "2 row-rate left out: \"0\" in \"rate\" is not a rate above 0, with a decimal point.\n"
            "one-period: Found one period, 2026-02. Movements need two.\n");
}

TEST(Revenue, ListsSoManyFaultsAndCountsTheRest) {
  std::string text = "account,month,amount\n";
  for (std::size_t i = 0; i < most_listed_faults + 5; ++i) text += "A,2026-01,x\n";
  const auto snapshots = snapshots_in(text);
  const auto list = snapshots->faults.list();
  EXPECT_EQ(snapshots->faults.left_out(), most_listed_faults + 5);
  ASSERT_EQ(list.size(), most_listed_faults + 2);
  EXPECT_EQ(list[most_listed_faults].code, &ErrorCode::no_rows);
  EXPECT_EQ(list.back().message, "There are more faults. The first 1000 are listed.");
}

TEST(Revenue, OfTooManyPeriodsIsRefusedWithTheLine) {
  std::string text = "account,date,amount\n";
  for (int day = 1300; day > 0; --day) text += "A," + format_date(Date{day}) + ",1\n";
  EXPECT_EQ(faults(snapshots_in(text)),
            "too-many-periods : From 1970-01-02 to 1973-07-24 there are 1300 periods. At most 1200 are told: choose "
            "longer ones, or mend the date of line 1301.");
  EXPECT_TRUE(snapshots_in(text.substr(0, text.find("A,1970-05")), PeriodLength::day));
  EXPECT_EQ(told(snapshots_in("account,date,amount\n")->faults.list()), "no-rows: The table has no row that counts.\n");
}

TEST(Revenue, GoesOverGapsAndSaysSo) {
  const auto report =
      report_of(*snapshots_in("account,month,amount\nA,2026-01,1\nA,2026-02,1\nA,2026-05,2\nA,2026-07,2\nB,2026-01,5\n"
                              "B,2026-07,5\n")
                     .value,
                {});
  EXPECT_EQ(told(report->faults),
            "period-gap: No row is about 2026-03 to 2026-04. Movements go from 2026-02 to 2026-05.\n"
            "period-gap: No row is about 2026-06. Movements go from 2026-05 to 2026-07.\n"
            "7 account-returns: Accounts come back after a period without revenue, 1 times: B.\n");
  EXPECT_EQ(moved(report->periods),
            "2026-02: 600 + 0 + 0 + 0 - 0 - 500 = 100, 1 of 2\n"
            "2026-05: 100 + 0 + 0 + 100 - 0 - 0 = 200, 1 of 1\n"
            "2026-07: 200 + 0 + 500 + 0 - 0 - 0 = 700, 1 of 1\n");
}

TEST(Revenue, OfOneLengthIsTakenTogetherInALongerOne) {
  EXPECT_EQ(
      moved(*movements_of(*snapshots_in("account,date,amount\nA,2026-03-31,1\nA,2026-06-30,2\n", PeriodLength::quarter),
                          {})
                 .value),
      "2026-Q2: 100 + 0 + 0 + 100 - 0 - 0 = 200, 1 of 1\n");
}

TEST(Revenue, WithoutChurnHasNoLifetimeValueButAFloor) {
  const auto report = report_of(*snapshots_in("account,month,mrr\nA,2026-01,100\nA,2026-02,100\n").value, {});
  EXPECT_EQ(told(report->faults),
            "no-churn: No churn is seen in 1 account-periods, so there is no lifetime value, only the least that it "
            "can be.\n");
  const LifetimeValue worth = report->lifetime_value(report->periods[0]);
  EXPECT_FALSE(worth.value);
  // 100 / (z² / (1 + z²)), with z of 97.5 %.
  EXPECT_EQ(worth.floor, 12603);
}

TEST(Revenue, IsWorthMarginTimesRevenueOverChurn) {
  const char* const rows = "A,2026-01,100\nA,2026-02,100\nB,2026-01,50.01\n";
  const auto worth = [&](const std::string& amount, std::int64_t margin) {
    const auto report = report_of(*snapshots_in("account,month," + amount + "\n" + rows).value, options_with(margin));
    return round_half_up(*report->lifetime_value(report->periods[0]).value, 1);
  };
  EXPECT_EQ(worth("amount", 1'000'000), 15001);
  EXPECT_EQ(worth("mrr", 1'000'000), 15001);
  EXPECT_EQ(worth("mrr", 500'000), 7501) << "half a cent goes up";
  EXPECT_EQ(worth("arr", 1'000'000), 1250) << "a month of a yearly amount is a twelfth";
}

TEST(Revenue, ThatCannotBeCountedIsRefused) {
  std::string text = "account,month,amount\n";
  for (int i = 0; i < 9300; ++i) text += "A" + std::to_string(i) + ",2026-01,9999999999999.99\n";
  text += "B,2026-02,1\n";
  EXPECT_EQ(faults(report_of(*snapshots_in(text).value, {})),
            "sum-too-large : The amounts add up to more than 92233720368547758.07, which cannot be counted exactly.");
  // Just below, all is exact.
  const auto fits = report_of(*snapshots_in(text.substr(0, text.find("A9223,")) + "B,2026-02,1\n").value, {});
  ASSERT_TRUE(fits);
  EXPECT_EQ(fits->periods[0].churn, 9223LL * 999'999'999'999'999LL);
}

TEST(Revenue, SaysWhichSegmentsThereAre) {
  const char* const text = "account,month,amount,segment\nA,2026-01,1,big\nA,2026-02,2,big\nB,2026-01,3,small\n";
  const auto of = [&](std::optional<std::string> segment) {
    return report_of(*snapshots_in(text).value, options_with({}, std::move(segment)));
  };
  EXPECT_EQ(of({})->segments, (std::vector<std::string>{"big", "small"}));
  EXPECT_EQ(moved(of("big")->periods), "2026-02: 100 + 0 + 0 + 100 - 0 - 0 = 200, 1 of 1\n");
  EXPECT_EQ(moved(of("small")->periods), "2026-02: 300 + 0 + 0 + 0 - 0 - 300 = 0, 0 of 1\n");
  EXPECT_EQ(faults(of("huge")), "unknown-segment : \"huge\" is not a segment of this table. Segments are big, small.");
}

TEST(Revenue, HasMediansThatAreExact) {
  const auto median = [](std::vector<Fraction> values) { return median_of(std::move(values), 1000); };
  EXPECT_EQ(median({}), std::nullopt);
  EXPECT_EQ(median({{1, 3}}), 333);
  EXPECT_EQ(median({{2, 3}, {1, 3}}), 500);
  EXPECT_EQ(median({{9, 10}, {1, 3}, {2, 3}}), 667);
  // 0.0005 exactly, half up; and just below.
  EXPECT_EQ(median({{0, 1}, {1, 1000}}), 1);
  EXPECT_EQ(median({{1, 3}, {2, 3}, {0, 1}, {1001, 3000}}), 334);
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  EXPECT_EQ(median({{most - 1, most}, {most - 2, most}}), 1000);
  EXPECT_EQ(median({{most, most - 1}, {most / 2, most}}), 750);
  EXPECT_EQ(median({{most, 1}, {most / 1000, 1}}).has_value(), true);
}

// ---- Random tables against the rules, written plainly

struct Table {
  int accounts = 0;
  int periods = 0;
  std::map<std::pair<int, int>, std::int64_t> amounts;  // by account and period; rows of 0 too
  std::map<std::pair<int, int>, int> segments;

  std::int64_t at(int account, int period) const {
    const auto found = amounts.find({account, period});
    return found == amounts.end() ? 0 : found->second;
  }
};

Table random_table(Dice& dice) {
  Table table;
  table.accounts = dice.between(1, 8);
  table.periods = dice.between(1, 6);
  const int present = dice.between(20, 100);
  for (int a = 0; a < table.accounts; ++a) {
    const std::int64_t usual = dice.between(0, 3) == 0 ? 9'999'999'999'99LL : dice.between(1, 500);
    for (int p = 0; p < table.periods; ++p) {
      if (!dice.chance(present)) continue;
      table.amounts[{a, p}] = dice.chance(10) ? 0 : dice.chance(50) ? usual : dice.between(1, 2000);
      table.segments[{a, p}] = dice.chance(90) ? a % 2 : dice.below(3);
    }
  }
  return table;
}

std::string text_of(const Table& table, Dice& dice) {
  std::vector<std::string> rows;
  for (const auto& [place, amount] : table.amounts) {
    const auto& [account, period] = place;
    rows.push_back("a" + std::to_string(account) + ",2026-0" + std::to_string(period + 1) + "," +
                   std::to_string(amount / 100) + "." + (amount % 100 < 10 ? "0" : "") + std::to_string(amount % 100) +
                   ",s" + std::to_string(table.segments.at(place)) + "\n");
  }
  dice.shuffle(rows);
  std::string text = "account,month,amount,segment\n";
  for (const std::string& row : rows) text += row;
  return text;
}

// The periods that have rows: only they are there for a reader of the table.
std::vector<int> seen_periods(const Table& table) {
  std::set<int> seen;
  for (const auto& [place, amount] : table.amounts) seen.insert(place.second);
  return {seen.begin(), seen.end()};
}

RevenuePeriod expected(const Table& table, int before, int period) {
  RevenuePeriod sums;
  sums.period = {PeriodLength::month, 12 * 2026 + period};
  for (int a = 0; a < table.accounts; ++a) {
    const std::int64_t o = table.at(a, before);
    const std::int64_t c = table.at(a, period);
    bool had_before = false;
    for (int p = 0; p <= before; ++p) had_before = had_before || table.at(a, p) > 0;
    sums.opening += o;
    sums.closing += c;
    if (o == 0 && c > 0) (had_before ? sums.reactivated : sums.fresh) += c;
    if (o > 0) sums.expansion += std::max<std::int64_t>(c - o, 0);
    if (o > 0 && c > 0) sums.contraction += std::max<std::int64_t>(o - c, 0);
    if (c == 0) sums.churn += o;
    sums.accounts_opening += o > 0 ? 1 : 0;
    sums.accounts_kept += o > 0 && c > 0 ? 1 : 0;
  }
  return sums;
}

void expect_identity(const RevenuePeriod& each) {
  ASSERT_EQ(each.opening + each.fresh + each.reactivated + each.expansion - each.contraction - each.churn,
            each.closing);
  if (!each.grr()) return;
  ASSERT_TRUE(at_most(*each.grr(), {1, 1}));
  ASSERT_TRUE(at_most({0, 1}, *each.grr()));
  ASSERT_TRUE(at_most(*each.grr(), *each.nrr()));
}

TEST(Revenue, KeepsItsIdentitiesInTenThousandRandomTables) {
  Dice dice(18);
  int movements_seen = 0;
  for (int round = 0; round < rounds(10'000); ++round) {
    const Table table = random_table(dice);
    const std::string text = text_of(table, dice);
    const auto snapshots = snapshots_in(text);
    ASSERT_TRUE(snapshots);
    const auto all = movements_of(*snapshots, {});
    ASSERT_TRUE(all);
    const std::vector<int> seen = seen_periods(table);
    ASSERT_EQ(all->size() + 1, std::max<std::size_t>(seen.size(), 1)) << text;
    for (std::size_t i = 1; i < seen.size(); ++i) {
      ASSERT_EQ(moved((*all)[i - 1]), moved(expected(table, seen[i - 1], seen[i]))) << text;
      expect_identity((*all)[i - 1]);
      ++movements_seen;
    }

    // Segments sum to the whole, each with the identity of its own.
    std::vector<RevenuePeriod> sums(all->size());
    for (std::uint32_t segment = 0; segment < snapshots->segments.size(); ++segment) {
      const auto part = movements_of(*snapshots, segment);
      for (std::size_t i = 0; i < sums.size(); ++i) {
        const RevenuePeriod& each = (*part)[i];
        expect_identity(each);
        sums[i].period = each.period;
        sums[i].opening += each.opening;
        sums[i].fresh += each.fresh;
        sums[i].reactivated += each.reactivated;
        sums[i].expansion += each.expansion;
        sums[i].contraction += each.contraction;
        sums[i].churn += each.churn;
        sums[i].closing += each.closing;
        sums[i].accounts_opening += each.accounts_opening;
        sums[i].accounts_kept += each.accounts_kept;
      }
    }
    ASSERT_EQ(moved(sums), moved(*all.value)) << text;

    // Cohorts sum to what every period has.
    std::vector<std::int64_t> revenue(seen.size(), 0);
    std::vector<std::int64_t> accounts(seen.size(), 0);
    const auto cohorts = cohorts_of(*snapshots, {});
    for (const Cohort& cohort : *cohorts) {
      ASSERT_GT(cohort.accounts, 0);
      ASSERT_EQ(cohort.kept.size(), seen.size() - cohort.period - 1);
      revenue[cohort.period] += cohort.revenue;
      accounts[cohort.period] += cohort.accounts;
      for (const KeptCohort& kept : cohort.kept) {
        ASSERT_LE(kept.accounts, cohort.accounts);
        revenue[kept.period] += kept.revenue;
        accounts[kept.period] += kept.accounts;
      }
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
      std::int64_t whole = 0;
      std::int64_t count = 0;
      for (int a = 0; a < table.accounts; ++a) {
        whole += table.at(a, seen[i]);
        count += table.at(a, seen[i]) > 0 ? 1 : 0;
      }
      ASSERT_EQ(revenue[i], whole) << text;
      ASSERT_EQ(accounts[i], count) << text;
    }
  }
  EXPECT_GT(movements_seen, rounds(20'000));
}

TEST(Revenue, IsTheSameInWhateverOrderTheRowsCome) {
  Dice dice(7);
  for (int round = 0; round < rounds(200); ++round) {
    const Table table = random_table(dice);
    const auto once = report_of(*snapshots_in(text_of(table, dice)).value, {});
    const auto again = report_of(*snapshots_in(text_of(table, dice)).value, {});
    ASSERT_EQ(moved(once->periods), moved(again->periods));
  }
}

TEST(Revenue, HasAccountsBehindEveryFigure) {
  const auto snapshots = snapshots_in(
      "account,month,amount,segment\nA,2026-01,10,x\nB,2026-01,20,y\nC,2026-01,5,x\nA,2026-02,12,x\nD,2026-02,1,x\n");
  EXPECT_EQ(write_flows(*snapshots, 1, Movement::churn, {}, 1),
            R"({"period":"2026-02","accounts":2,"first":[{"account":"B","segment":"y","movement":"churn","opening":20,)"
            R"("closing":0,"line":3}]})");
  EXPECT_EQ(write_flows(*snapshots, 1, {}, 0, 9),
            R"({"period":"2026-02","accounts":3,"first":[{"account":"C","segment":"x","movement":"churn","opening":5,)"
            R"("closing":0,"line":4},{"account":"A","segment":"x","movement":"expansion","opening":10,"closing":12,)"
            R"("line":5},{"account":"D","segment":"x","movement":"new","opening":0,"closing":1,"line":6}]})");
  EXPECT_EQ(movement_named("reactivated"), Movement::reactivated);
  EXPECT_EQ(movement_named("fresh"), std::nullopt);
}

TEST(Revenue, IsADocument) {
  const auto report = report_of(
      *snapshots_in("account,month,MRR (JPY)\nA,2026-01,100\nB,2026-01,101\nC,2026-01,101\nA,2026-02,100\n").value,
      options_with(800'000));
  EXPECT_EQ(write_revenue(*report),
            R"({"currency":"JPY","unit":"monthly","basis":"opening","segment":null,"segments":[],"margin":0.8,)"
            R"("periods":[{"period":"2026-02","from":"2026-01","opening":302,"new":0,"reactivated":0,"expansion":0,)"
            R"("contraction":0,"churn":202,"closing":100,"accounts_opening":3,"accounts_kept":1,"grr":33.1,"nrr":33.1,)"
            R"("logo_retention":33.3,"arpa":101,"clv":121,"clv_floor":null}],)"
            R"("medians":{"grr":33.1,"nrr":33.1,"logo_retention":33.3},)"
            R"("cohorts":[{"period":"2026-01","accounts":3,"revenue":302,"kept":[{"period":"2026-02","accounts":1,)"
            R"("revenue":100,"accounts_share":33.3,"revenue_share":33.1}]}],"faults":[]})");
}

}  // namespace
}  // namespace amps
