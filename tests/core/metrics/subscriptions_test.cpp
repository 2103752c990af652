#include "metrics/subscriptions.hpp"

#include <gtest/gtest.h>

#include <map>

#include "metrics/metrics_helpers.hpp"

namespace amps {
namespace {

std::vector<RevenuePeriod> opening_base(std::string_view text, PeriodLength length, std::string_view as_of) {
  const auto snapshots = snapshots_of(*contracts_in(text).value, length, date_of(as_of));
  return *movements_of(*snapshots, {}).value;
}

RevenueReport renewal_base(std::string_view text, PeriodLength length, std::string_view as_of) {
  RevenueOptions options;
  options.length = length;
  options.basis = Basis::renewal;
  options.as_of = date_of(as_of);
  return *report_of(*contracts_in(text).value, options).value;
}

TEST(Contracts, CountInAPeriodOnWhoseLastDayTheyRun) {
  EXPECT_EQ(moved(opening_base("account,start,end,arr\nA,2026-01-31,2026-02-27,12\nB,2026-01-01,2026-02-28,1\n"
                               "C,2026-02-01,,5\nC,2026-03-31,,6\n",
                               PeriodLength::month, "2026-04-01")),
            "2026-02: 1300 + 500 + 0 + 0 - 0 - 1200 = 600, 1 of 2\n"
            "2026-03: 600 + 0 + 0 + 600 - 0 - 100 = 1100, 1 of 2\n");
}

TEST(Contracts, AreToldUpToTheLastPeriodThatIsOver) {
  const char* const text = "account,start,end,arr\nA,2026-01-10,,12\n";
  const auto periods = [&](std::string_view as_of) {
    return snapshots_of(*contracts_in(text).value, PeriodLength::month, date_of(as_of))->periods.size();
  };
  EXPECT_EQ(periods("2026-03-30"), 2u);
  EXPECT_EQ(periods("2026-03-31"), 3u);
  EXPECT_EQ(periods("2026-01-30"), 0u);
}

TEST(Contracts, AreKeptAsRevenueAYear) {
  const auto yearly = [](std::string_view unit, std::string_view days, std::string_view amount) {
    const auto contracts = contracts_in("account,start,end," + std::string(unit) + "\nA," + std::string(days) + "," +
                                        std::string(amount) + "\n");
    return contracts->rows.at(0).amount;
  };
  EXPECT_EQ(yearly("arr", "2026-01-01,2026-02-28", "100"), 10000);
  EXPECT_EQ(yearly("mrr", "2026-01-01,2026-02-28", "100"), 120000);
  EXPECT_EQ(yearly("tcv", "2025-01-01,2025-12-31", "100"), 10000);
  EXPECT_EQ(yearly("tcv", "2025-01-01,2026-12-31", "100"), 5000);
  EXPECT_EQ(yearly("tcv", "2026-11-01,2026-12-31", "100"), 59836) << "365 / 61 × 100, half up";
  EXPECT_EQ(yearly("tcv", "2024-01-01,2024-12-31", "100"), 9973) << "366 days";
}

TEST(Contracts, TellEveryRowThatDoesNotCount) {
  const auto contracts = contracts_in(
      "account,start,end,tcv\nA,2026-02-01,2026-01-31,1\nB,2026-01-01,,1\nC,,2026-01-01,1\nD,2026-01-01,2026-12-31,-1\n"
      "E,2026-01-01,2026-01-01,9999999999999\nF,2026-01-01,2026-12-31,1\nF,2026-12-31,2027-06-30,1\n"
      "F,2026-06-01,2026-07-31,1\n");
  EXPECT_EQ(told(contracts->faults.list()),
            "2 row-days-order left out: \"2026-01-31\" in \"end\" is before \"2026-02-01\" in \"start\".\n"
            "3 row-blank left out: \"end\" is blank.\n"
            "4 row-blank left out: \"start\" is blank.\n"
            "5 row-negative left out: \"-1\" in \"tcv\" is negative. It must be 0 or more.\n"
            "7 8 9 contracts-overlap: Contracts of one account run at the same time, 2 times: F. Their amounts are "
            "added.\n");
  EXPECT_EQ(contracts->rows.size(), 4u) << "3,650,000,000,000,000 a year can still be counted";
}

TEST(Contracts, UpForRenewalAreRenewedWithinThirtyDays) {
  const auto moved_with = [](std::string_view next) {
    return moved(renewal_base("account,start,end,arr\nA,2025-01-01,2025-12-31,10\nA," + std::string(next) + "\n",
                              PeriodLength::year, "2027-01-01")
                     .periods);
  };
  const std::string renewed = "2025: 1000 + 0 + 0 + 200 - 0 - 0 = 1200, 1 of 1\n";
  const std::string lost = "2025: 1000 + 0 + 0 + 0 - 0 - 1000 = 0, 0 of 1\n";
  EXPECT_EQ(moved_with("2026-01-01,,12"), renewed);
  EXPECT_EQ(moved_with("2026-01-30,,12"), renewed);
  EXPECT_EQ(moved_with("2026-01-31,,12"), lost) << "31 days are too late";
  EXPECT_EQ(moved_with("2025-12-15,,12"), renewed) << "early";
  EXPECT_EQ(moved_with("2025-12-01,,12"), renewed);
  EXPECT_EQ(moved_with("2025-11-30,,12"), lost) << "an upsell, and no renewal";
  EXPECT_EQ(moved_with("2026-01-01,,10"), "2025: 1000 + 0 + 0 + 0 - 0 - 0 = 1000, 1 of 1\n");
  EXPECT_EQ(moved_with("2026-01-01,,9"), "2025: 1000 + 0 + 0 + 0 - 100 - 0 = 900, 1 of 1\n");
}

TEST(Contracts, ThatEndOnOneDayAreRenewedTogether) {
  EXPECT_EQ(moved(renewal_base("account,start,end,tcv\nA,2025-01-01,2025-12-31,1000\nA,2025-11-01,2025-12-31,100\n"
                               "A,2026-01-01,2026-12-31,1500\n",
                               PeriodLength::quarter, "2026-06-30")
                      .periods),
            "2025-Q4: 159836 + 0 + 0 + 0 - 9836 - 0 = 150000, 1 of 1\n")
      << "an upsell of two months is worth 598.36 a year";
}

TEST(Contracts, RenewEachOtherOnce) {
  EXPECT_EQ(moved(renewal_base("account,start,end,arr\nA,2025-01-01,2026-01-25,10\nA,2025-02-01,2026-02-05,10\n"
                               "A,2026-02-01,2027-01-31,20\n",
                               PeriodLength::month, "2026-06-30")
                      .periods),
            "2026-01: 1000 + 0 + 0 + 1000 - 0 - 0 = 2000, 1 of 1\n"
            "2026-02: 1000 + 0 + 0 + 0 - 0 - 1000 = 0, 0 of 1\n");
}

TEST(Contracts, ThatMayStillBeRenewedDoNotCountYet) {
  const char* const text = "account,start,end,arr\nA,2025-01-01,2026-03-31,10\nB,2025-01-01,2026-03-01,10\n";
  const RevenueReport report = renewal_base(text, PeriodLength::month, "2026-04-29");
  EXPECT_EQ(moved(report.periods), "2026-03: 1000 + 0 + 0 + 0 - 0 - 1000 = 0, 0 of 1\n");
  EXPECT_EQ(told(report.faults),
            "2 renewals-open: 1 contracts ended within 30 days before 2026-04-29 and may still be renewed. They do not "
            "count yet.\n");
  EXPECT_EQ(moved(renewal_base(text, PeriodLength::month, "2026-04-30").periods),
            "2026-03: 2000 + 0 + 0 + 0 - 0 - 2000 = 0, 0 of 2\n");
}

TEST(Contracts, ThatHaveNotStartedAreTold) {
  const auto contracts = contracts_in("account,start,end,arr\nA,2026-01-01,,1\nB,2026-07-01,,1\nC,2027-01-01,,1\n");
  EXPECT_EQ(told(snapshots_of(*contracts, PeriodLength::month, date_of("2026-06-30"))->faults.list()),
            "3 4 contracts-future: 2 contracts start after 2026-06-30 and do not count yet.\n");
}

TEST(Contracts, OfTooManyPeriodsAreRefusedWithTheLine) {
  const auto contracts = contracts_in("account,start,end,arr\nA,2026-01-01,,1\nB,0206-07-01,,1\n");
  EXPECT_EQ(faults(snapshots_of(*contracts, PeriodLength::quarter, date_of("2026-06-30"))),
            "too-many-periods : From 0206-Q3 to 2026-Q2 there are 7280 periods. At most 1200 are told: choose longer "
            "ones, or mend the date of line 3.");
  EXPECT_EQ(told(contracts_in("account,start,end,arr\n")->faults.list()),
            "no-rows: The table has no row that counts.\n");
}

TEST(Contracts, ThatCannotBeCountedAYearAreLeftOut) {
  const auto contracts = contracts_in(
      "account,start,end,tcv,rate\nA,2026-01-01,2026-01-01,9999999999999,9\n"
      "A,2026-01-01,2026-01-01,9999999999999,900000000\n");
  EXPECT_EQ(told(contracts->faults.list()),
            "2 sum-too-large left out: The amounts add up to more than 9223372036854775.8, which cannot be counted "
            "exactly.\n"
            "3 sum-too-large left out: The amounts add up to more than 92233720368547.75, which cannot be counted "
            "exactly.\n"
            "no-rows: The table has no row that counts.\n");
}

// ---- Random contracts against the rules, written plainly

struct RandomContract {
  int account;
  int start;
  int end;  // -1: none
  int amount;
};

std::string text_of(const std::vector<RandomContract>& contracts) {
  std::string text = "account,start,end,arr\n";
  for (const RandomContract& each : contracts) {
    text += "a" + std::to_string(each.account) + "," + format_date(Date{each.start}) + "," +
            (each.end < 0 ? "" : format_date(Date{each.end})) + "," + std::to_string(each.amount) + "\n";
  }
  return text;
}

TEST(Contracts, GiveTheSnapshotsThatTheirDaysSay) {
  Dice dice(2026);
  const int first = date_of("2024-01-15").days;
  for (int round = 0; round < rounds(2000); ++round) {
    std::vector<RandomContract> contracts;
    for (int i = dice.between(1, 12); i > 0; --i) {
      const int start = first + dice.below(700);
      contracts.push_back({dice.below(5), start, dice.chance(20) ? -1 : start + dice.below(500), dice.between(0, 50)});
    }
    const Date as_of{first + dice.between(0, 1200)};
    const auto length = static_cast<PeriodLength>(dice.between(1, 3));
    const auto snapshots = snapshots_of(*contracts_in(text_of(contracts)).value, length, as_of);
    std::map<std::pair<std::string, int>, std::int64_t> expected;
    for (const int index : snapshots->periods) {
      const int day = last_day({length, index}).days;
      ASSERT_LE(day, as_of.days);
      for (const RandomContract& each : contracts) {
        if (each.start <= day && (each.end < 0 || each.end >= day)) {
          expected[{"a" + std::to_string(each.account), index}] += 100 * each.amount;
        }
      }
    }
    std::map<std::pair<std::string, int>, std::int64_t> found;
    for (const Snapshot& row : snapshots->rows) {
      found[{snapshots->accounts[row.account], snapshots->periods[row.period]}] += row.amount;
    }
    ASSERT_EQ(found, expected) << text_of(contracts);
    const auto periods = movements_of(*snapshots, {});
    for (const RevenuePeriod& each : *periods) {
      ASSERT_EQ(each.opening + each.fresh + each.reactivated + each.expansion - each.contraction - each.churn,
                each.closing);
    }
  }
}

// Where every contract ends with its year and is followed on the next day or never, what is up for renewal is what was
// there when the next year opened.
TEST(Contracts, OfWholeYearsGiveTheSameRatesOnBothBases) {
  Dice dice(30);
  int seen = 0;
  for (int round = 0; round < rounds(1000); ++round) {
    std::vector<RandomContract> contracts;
    for (int account = 0; account < 6; ++account) {
      for (int year = 2020 + dice.below(3); year < 2026; ++year) {
        const CalendarPeriod period{PeriodLength::year, year};
        contracts.push_back({account, first_day(period).days, last_day(period).days, dice.between(1, 9)});
        if (dice.chance(20)) break;
      }
    }
    const std::string text = text_of(contracts);
    const Date as_of = date_of("2025-12-31");
    const auto openings = opening_base(text, PeriodLength::year, "2025-12-31");
    auto read = contracts_in(text);
    const auto renewals = renewals_of(*read.value, PeriodLength::year, as_of, usual_grace_days, {});
    for (const RevenuePeriod& renewal : *renewals) {
      // Contracts that end with a year are kept or lost in the next one.
      for (const RevenuePeriod& opening : openings) {
        if (opening.period.index != renewal.period.index + 1) continue;
        ASSERT_EQ(renewal.opening, opening.opening) << text;
        ASSERT_EQ(renewal.accounts_opening, opening.accounts_opening);
        ASSERT_EQ(renewal.accounts_kept, opening.accounts_kept);
        ASSERT_TRUE(same(*renewal.grr(), *opening.grr()));
        ASSERT_TRUE(same(*renewal.nrr(), *opening.nrr()));
        ++seen;
      }
    }
  }
  EXPECT_GT(seen, rounds(3000));
}

}  // namespace
}  // namespace amps
