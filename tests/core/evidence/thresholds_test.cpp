#include "evidence/thresholds.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "evidence/evidence_helpers.hpp"
#include "evidence/random.hpp"

namespace amps::evidence {
namespace {

TEST(Pcg32, IsTheReferenceGenerator) {
  // The first numbers of pcg32-demo with the seed 42 and the sequence 54.
  Pcg32 random(42, 54);
  for (const std::uint32_t expected : {0xa15c02b7U, 0x7b47f409U, 0xba1d3330U, 0x83d2f293U, 0xbfa4784bU, 0xcbed606eU})
    EXPECT_EQ(random.next(), expected);
}

TEST(Pcg32, ShufflesEveryOrderAboutAsOften) {
  Pcg32 random;
  std::vector<int> counts(6, 0);
  for (int i = 0; i < 6000; ++i) {
    int items[] = {0, 1, 2};
    random.shuffle(std::span<int>(items));
    ++counts[static_cast<std::size_t>(items[0] * 2 + (items[1] > items[2] ? 1 : 0))];
  }
  for (const int count : counts) EXPECT_NEAR(count, 1000, 150);
}

TEST(Fnv1a, IsTheReferenceHash) {
  EXPECT_EQ(fnv1a(""), 0x811c9dc5U);
  EXPECT_EQ(fnv1a("a"), 0xe40c292cU);
  EXPECT_EQ(fnv1a("foobar"), 0xbf9cf968U);
}

// All rules, one by one.
struct Naive {
  Rule rule;
  Sides sides;
  double phi = -1;
};

double phi_of(const Sides& sides) {
  const double a = sides.above.yes;
  const double b = sides.above.n - sides.above.yes;
  const double c = sides.below.yes;
  const double d = sides.below.n - sides.below.yes;
  const double margins = (a + b) * (c + d) * (a + c) * (b + d);
  return margins == 0 ? 0 : std::fabs(a * d - b * c) / std::sqrt(margins);
}

Naive naive_best(const Cases& cases) {
  Naive best;
  for (std::size_t d = 0; d < cases.amounts.size(); ++d) {
    auto different = cases.amounts[d];
    different.erase(std::remove_if(different.begin(), different.end(), is_missing), different.end());
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    for (const double at_least : different) {
      const Rule rule{at_least, cases.has_periods ? static_cast<int>(d) + 1 : 0};
      const Sides sides = sides_of(cases, rule);
      if (sides.above.n < 10 || sides.below.n < 10) continue;
      if (phi_of(sides) > best.phi + 1e-12) best = {rule, sides, phi_of(sides)};
    }
  }
  return best;
}

Cases random_cases(Dice& dice) {
  Cases cases;
  cases.has_periods = dice.chance(50);
  cases.amounts.resize(cases.has_periods ? 4 : 1);
  const int different = dice.between(1, 30);
  for (int i = dice.between(15, 80); i > 0; --i) {
    cases.accounts.push_back(static_cast<std::uint32_t>(cases.accounts.size()));
    cases.yes.push_back(dice.chance(60) ? 1 : 0);
    double sum = 0;
    const bool is_late = dice.chance(20);
    for (auto& amounts : cases.amounts) {
      sum += dice.below(different);
      // Nothing is known of some first periods.
      amounts.push_back(is_late && cases.has_periods && &amounts == &cases.amounts[0] ? no_value : sum);
    }
  }
  return cases;
}

TEST(Thresholds, TheBestRuleIsThatOfTryingAll) {
  Dice dice(29);
  int found = 0;
  for (int i = 0; i < 300; ++i) {
    const Cases cases = random_cases(dice);
    const Grid grid(cases);
    const auto best = grid.best();
    const Naive expected = naive_best(cases);
    ASSERT_EQ(best.has_value(), expected.phi >= 0);
    if (!best) continue;
    ++found;
    EXPECT_EQ(best->rule.at_least, expected.rule.at_least);
    EXPECT_EQ(best->rule.periods, expected.rule.periods);
    EXPECT_EQ(best->above.yes, expected.sides.above.yes);
    EXPECT_EQ(best->below.n, expected.sides.below.n);
    EXPECT_NEAR(best->size, expected.phi, 1e-12);
    EXPECT_TRUE(grid.reaches(places_of(cases.yes), best->size));
    EXPECT_FALSE(grid.reaches(places_of(cases.yes), best->size + 1e-6));
  }
  EXPECT_GT(found, 200);
}

TEST(Thresholds, OfEqualRulesTheSmallestAmountOfTheFewestPeriodsIsTaken) {
  Cases cases;
  cases.has_periods = true;
  cases.amounts.resize(2);
  for (std::uint32_t i = 0; i < 40; ++i) {
    cases.accounts.push_back(i);
    // Mirrored around the middle: at least 1 and at least 3 tell the outcome equally well.
    const double amount = i / 10;
    cases.yes.push_back(i < 5 || i >= 35 ? 1 : 0);
    cases.amounts[0].push_back(amount);
    cases.amounts[1].push_back(amount);
  }
  const auto best = Grid(cases).best();
  EXPECT_EQ(best->rule.periods, 1);
  EXPECT_EQ(best->rule.at_least, 1);
}

TEST(Thresholds, ConfirmARuleThatHoldsAndNotOneByChance) {
  Dice dice(31);
  int planted = 0;
  int by_chance = 0;
  for (int i = 0; i < 100; ++i) {
    const auto trainings = made(300, [&] { return dice.below(5); });
    std::vector<double> renewed;
    std::vector<double> noise;
    for (const double training : trainings) {
      renewed.push_back(dice.chance(training >= 2 ? 91 : 64) ? 1 : 0);
      noise.push_back(dice.chance(74) ? 1 : 0);
    }
    const Frame frame = frame_of({{"trainings", trainings}}, {{"renewed", renewed, true}, {"noise", noise, true}});
    Options options;
    options.shuffles = 99;
    const Result result = everything(frame, options);
    const auto& found = result.pairs[0].threshold;
    const auto& chance = result.pairs[1].threshold;
    ASSERT_TRUE(found && found->confirmed && chance && chance->confirmed);
    planted += found->confirmed->holds && found->best.rule.at_least == 2 ? 1 : 0;
    by_chance += chance->confirmed->holds ? 1 : 0;
    EXPECT_TRUE(*found->p_scan >= 0.01 && *found->p_scan <= 1);
  }
  EXPECT_GT(planted, 85);
  EXPECT_LT(by_chance, 8);
}

TEST(Thresholds, APairHasTheSameAloneAndAmongOthers) {
  Dice dice(37);
  std::vector<Measure> activities;
  for (int a = 0; a < 4; ++a) activities.push_back({"a", made(80, [&] { return dice.below(6); })});
  activities[2].values[7] = no_value;
  const Measure outcome{"o", made(80, [&] { return dice.below(2); }), true};
  const Result all = everything(frame_of(activities, {outcome}));
  for (std::size_t a = 0; a < activities.size(); ++a) {
    const Result alone = everything(frame_of({activities[a]}, {outcome}));
    EXPECT_EQ(all.pairs[a].threshold->p_scan, alone.pairs[0].threshold->p_scan);
    EXPECT_EQ(all.pairs[a].threshold->p, alone.pairs[0].threshold->p);
  }
}

TEST(Thresholds, InAPanelCountWithinTheFirstPeriodsOfTheAccount) {
  Frame frame;
  frame.periods = 8;
  for (std::uint32_t account = 0; account < 2; ++account) {
    frame.accounts.push_back("a" + std::to_string(account));
    for (int period = 0; period < 8; ++period) {
      frame.account_of.push_back(account);
      frame.period_of.push_back(static_cast<int>(account) * 100 + period);
    }
  }
  frame.rows = 16;
  Measure activity{"a", {1, no_value, 2, 0, 0, 4, 8, 16, no_value, no_value, 1, 1, 1, 1, 1, 1}};
  Measure outcome{"o", {0, 0, 0, 0, 0, 0, 1, no_value, 1, 1, 1, 1, 1, 1, 1, 0}, true};
  const PanelOrder order(frame);
  const Cases cases = cases_of(frame, order.rows(), activity, outcome);
  EXPECT_EQ(cases.yes, (std::vector<std::uint8_t>{1, 0}));
  ASSERT_EQ(cases.amounts.size(), 6U);
  EXPECT_EQ(cases.amounts[0][0], 1);
  EXPECT_TRUE(is_missing(cases.amounts[0][1]));
  EXPECT_EQ(cases.amounts[2], (std::vector<double>{3, 1}));
  EXPECT_EQ(cases.amounts[5], (std::vector<double>{7, 4}));
}

}  // namespace
}  // namespace amps::evidence
