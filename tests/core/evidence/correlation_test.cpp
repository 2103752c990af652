#include "evidence/correlation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

#include "evidence/adjustment.hpp"
#include "evidence/all_pairs.hpp"
#include "evidence/evidence_helpers.hpp"
#include "evidence/products.hpp"
#include "evidence/ranks.hpp"

namespace amps::evidence {
namespace {

std::vector<double> random_column(Dice& dice, std::size_t rows) {
  const int kind = dice.below(3);
  return made(rows, [&] { return kind == 0 ? dice.below(5) : kind == 1 ? dice.below(2) : normal(dice); });
}

bool is_constant(const std::vector<double>& values) {
  return std::all_of(values.begin(), values.end(), [&](double value) { return value == values[0]; });
}

TEST(Order, IsThatOfTheValuesAndKeepsEqualOnesInPlace) {
  Dice dice(3);
  for (const std::size_t rows : {0U, 1U, 5U, 255U, 256U, 3000U}) {
    auto values = made(rows, [&] { return dice.chance(50) ? dice.between(-5, 5) : 1000 * normal(dice); });
    if (rows > 2) values[1] = -0.0;
    const auto order = order_of(values);
    ASSERT_EQ(order.size(), rows);
    for (std::size_t i = 1; i < rows; ++i) {
      const double before = values[order[i - 1]];
      ASSERT_TRUE(before < values[order[i]] || (before == values[order[i]] && order[i - 1] < order[i]));
    }
  }
}

TEST(Ranks, AreMidRanksLessTheirMeanTwice) {
  EXPECT_EQ(centred_ranks(std::vector<double>{10, 20, 20, 5}), (std::vector<double>{-1, 2, 2, -3}));
  EXPECT_EQ(centred_ranks(std::vector<double>{7, 7, 7}), (std::vector<double>{0, 0, 0}));
}

TEST(Products, AreTheSameHoweverManyPairsAreTaken) {
  Dice dice(5);
  for (const std::size_t rows : {1U, 2U, 511U, 512U, 1025U}) {
    std::vector<std::vector<double>> columns;
    std::vector<const double*> left;
    std::vector<const double*> right;
    for (int c = 0; c < 12; ++c) columns.push_back(made(rows, [&] { return normal(dice); }));
    for (int c = 0; c < 7; ++c) left.push_back(columns[static_cast<std::size_t>(c)].data());
    for (int c = 7; c < 12; ++c) right.push_back(columns[static_cast<std::size_t>(c)].data());
    const auto sums = sums_of_products(left, right, rows);
    for (std::size_t l = 0; l < left.size(); ++l) {
      for (std::size_t r = 0; r < right.size(); ++r)
        ASSERT_EQ(sums[l * right.size() + r], sum_of_products(columns[l], columns[7 + r]));
    }
  }
}

TEST(Correlations, DoNotDependOnWhichColumnComesFirst) {
  Dice dice(7);
  for (int i = 0; i < 200; ++i) {
    const auto rows = static_cast<std::size_t>(dice.between(4, 60));
    const auto x = random_column(dice, rows);
    const auto y = random_column(dice, rows);
    for (const auto of : {pearson, spearman}) {
      const auto one = of(x, y);
      const auto other = of(y, x);
      ASSERT_EQ(one.has_value(), other.has_value());
      ASSERT_EQ(one.has_value(), !is_constant(x) && !is_constant(y));
      if (!one) continue;
      EXPECT_EQ(one->r, other->r);
      EXPECT_EQ(one->p, other->p);
      EXPECT_TRUE(one->low <= one->r && one->r <= one->high);
      EXPECT_TRUE(one->low >= -1 && one->high <= 1 && one->p >= 0 && one->p <= 1);
    }
  }
}

TEST(Correlations, PearsonKeepsItsValueUnderShiftAndScale) {
  Dice dice(11);
  for (int i = 0; i < 200; ++i) {
    const auto rows = static_cast<std::size_t>(dice.between(4, 60));
    const auto x = random_column(dice, rows);
    const auto y = random_column(dice, rows);
    auto moved = x;
    for (double& value : moved) value = 1000 - 3 * value;
    const auto before = pearson(x, y);
    const auto after = pearson(moved, y);
    ASSERT_EQ(before.has_value(), after.has_value());
    if (!before) continue;
    EXPECT_NEAR(after->r, -before->r, 1e-12);
    EXPECT_NEAR(after->p, before->p, 1e-9);
  }
}

TEST(Correlations, SpearmanKeepsItsBitsUnderMonotoneMaps) {
  Dice dice(13);
  for (int i = 0; i < 200; ++i) {
    const auto rows = static_cast<std::size_t>(dice.between(4, 60));
    const auto x = random_column(dice, rows);
    const auto y = random_column(dice, rows);
    auto bent = x;
    for (double& value : bent) value = std::exp(value) * 1e-6;
    const auto before = spearman(x, y);
    const auto after = spearman(bent, y);
    ASSERT_EQ(before.has_value(), after.has_value());
    if (!before) continue;
    EXPECT_EQ(after->r, before->r);
    EXPECT_EQ(after->p, before->p);
  }
}

TEST(Correlations, OfTheSameColumnAreOneAndNothingIsInfinite) {
  Dice dice(17);
  for (const std::size_t rows : {4U, 9U, 10U, 5000U}) {
    const auto x = made(rows, [&] { return normal(dice) * 1e12; });
    auto tiny = x;
    for (double& value : tiny) value *= 1e-290;
    for (const auto& found : {pearson(x, x), pearson(x, tiny), spearman(x, tiny)}) {
      ASSERT_TRUE(found);
      EXPECT_EQ(found->r, 1);
      EXPECT_EQ(found->low, 1);
      EXPECT_EQ(found->high, 1);
      EXPECT_TRUE(found->p >= 0 && found->p <= 2.0 / 24);
    }
  }
}

TEST(Correlations, OfFewRowsAreComparedWithAllPermutations) {
  // 1 and its mirror of 24, each of which has the largest |r|.
  const std::vector<double> x{1, 2, 3, 4};
  EXPECT_EQ(pearson(x, x)->p, 2.0 / 24);
  EXPECT_EQ(spearman(x, std::vector<double>{4, 3, 2, 1})->p, 2.0 / 24);
  EXPECT_EQ(spearman(x, std::vector<double>{1, 4, 4, 1})->p, 1);
  EXPECT_FALSE(pearson(std::vector<double>{1, 2, 3}, std::vector<double>{3, 2, 1}));
}

TEST(Correlations, OfManyColumnsAreThoseOfEachPair) {
  Dice dice(19);
  for (int i = 0; i < 40; ++i) {
    const auto rows = static_cast<std::size_t>(dice.between(4, 700));
    std::vector<Measure> activities;
    std::vector<Measure> outcomes;
    for (int c = 0; c < 9; ++c) {
      auto values = random_column(dice, rows);
      if (dice.chance(40)) {
        for (double& value : values) value = dice.chance(10) ? no_value : value;
      }
      (c < 6 ? activities : outcomes).push_back({"c", values, false});
    }
    const Frame frame = frame_of(activities, outcomes);
    std::vector<std::uint32_t> some;
    for (std::uint32_t row = 0; row < rows; ++row) {
      if (i % 2 == 0 || dice.chance(50)) some.push_back(row);
    }
    const auto found = AllPairs(frame, some).with_outcomes(0, 3);
    ASSERT_EQ(found.size(), 18U);
    for (std::size_t p = 0; p < found.size(); ++p) {
      std::vector<double> x;
      std::vector<double> y;
      for (const std::uint32_t row : some) {
        if (is_missing(activities[p / 3].values[row]) || is_missing(outcomes[p % 3].values[row])) continue;
        x.push_back(activities[p / 3].values[row]);
        y.push_back(outcomes[p % 3].values[row]);
      }
      const auto r = pearson(x, y);
      const auto rho = spearman(x, y);
      EXPECT_EQ(found[p].rows, x.size());
      ASSERT_EQ(found[p].pearson.has_value(), r.has_value());
      ASSERT_EQ(found[p].spearman.has_value(), rho.has_value());
      if (!r || !rho) continue;
      EXPECT_EQ(found[p].pearson->r, r->r);
      EXPECT_EQ(found[p].spearman->r, rho->r);
    }
  }
}

TEST(Adjustment, QRisesWithPAndIsNeverBelowIt) {
  Dice dice(23);
  for (int i = 0; i < 100; ++i) {
    auto p = made(static_cast<std::size_t>(dice.between(1, 50)), [&] { return dice.below(200) / 199.0; });
    std::sort(p.begin(), p.end());
    const auto q = adjusted(p);
    EXPECT_TRUE(std::is_sorted(q.begin(), q.end()));
    for (std::size_t k = 0; k < p.size(); ++k) EXPECT_TRUE(q[k] >= p[k] && q[k] <= 1);
    EXPECT_EQ(q.back(), p.back());
  }
}

TEST(Common, OfSegmentsThatAgreeIsTheirValueMoreSharply) {
  const Stratum two[] = {{0.5, 40}, {0.5, 77}};
  const auto common = common_of(two);
  // As one segment of as many rows beyond three.
  const Interval alone = fisher_interval(std::atanh(0.5), spearman_variance(0.5, 40 + 77 - 3));
  EXPECT_NEAR(common->value, 0.5, 1e-12);
  EXPECT_NEAR(common->low, alone.low, 1e-12);
  EXPECT_NEAR(common->high, alone.high, 1e-12);
}

TEST(Common, IsNothingOfOneAndOfOpposites) {
  const Stratum opposites[] = {{1, 40}, {-1, 40}};
  EXPECT_FALSE(common_of(opposites));
  EXPECT_FALSE(common_of({}));
  EXPECT_FALSE(common_of(std::span(opposites).first(1)));
}

}  // namespace
}  // namespace amps::evidence
