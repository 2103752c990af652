#include "number/exact.hpp"

#include <gtest/gtest.h>

namespace amps {
namespace {

TEST(Exact, DividesTowardsMinusInfinity) {
  EXPECT_EQ(floor_divide(7, 2), 3);
  EXPECT_EQ(floor_divide(6, 2), 3);
  EXPECT_EQ(floor_divide(0, 5), 0);
  EXPECT_EQ(floor_divide(-1, 5), -1);
  EXPECT_EQ(floor_divide(-5, 5), -1);
  EXPECT_EQ(floor_divide(-6, 5), -2);
}

TEST(Exact, RoundsDownAndUpToTheScale) {
  EXPECT_EQ(round_down({2, 3}, tenth), 6);
  EXPECT_EQ(round_up({2, 3}, tenth), 7);
  EXPECT_EQ(round_down({97, 2}, tenth), 485);
  EXPECT_EQ(round_up({97, 2}, tenth), 485);
  EXPECT_EQ(round_down({0, 7}, tenth), 0);
  EXPECT_EQ(round_up({0, 7}, tenth), 0);
  EXPECT_EQ(round_down({-1, 3}, tenth), -4);
  EXPECT_EQ(round_up({-1, 3}, tenth), -3);
}

TEST(Exact, RoundsAHalfUp) {
  EXPECT_EQ(round_half_up({1, 20}, tenth), 1);
  EXPECT_EQ(round_half_up({799'499, 20'000}, tenth), 400);  // 39.97495
  EXPECT_EQ(round_half_up({7'989, 200}, tenth), 399);       // 39.945
  EXPECT_EQ(round_half_up({799, 20}, tenth), 400);          // 39.95
  EXPECT_EQ(round_half_up({-1, 20}, tenth), 0);
  EXPECT_EQ(round_half_up({1, 3}, millionth), 333'333);
  EXPECT_EQ(round_half_up({2, 3}, millionth), 666'667);
  EXPECT_EQ(round_half_up({1, 2'000'000}, millionth), 1);
}

TEST(Exact, RoundsAHairBelowAHalfDown) {
  const Int128 unit = static_cast<Int128>(2) * 1'000'000'000'000'000'000;
  EXPECT_EQ(round_half_up({unit / 20 - 1, unit}, tenth), 0);
  EXPECT_EQ(round_half_up({unit / 20, unit}, tenth), 1);
}

TEST(Exact, HoldsTheLargestFractionsOfTheRules) {
  Int128 denominator = 100;
  for (int i = 0; i < 8; ++i) denominator *= 200;
  const Fraction almost_all{100 * denominator - 1, denominator};
  EXPECT_EQ(round_down(almost_all, millionth), 99'999'999);
  EXPECT_EQ(round_up(almost_all, millionth), 100'000'000);
  EXPECT_EQ(round_half_up(almost_all, millionth), 100'000'000);
  const Fraction almost_nothing{1, denominator};
  EXPECT_EQ(round_down(almost_nothing, millionth), 0);
  EXPECT_EQ(round_up(almost_nothing, millionth), 1);
  EXPECT_EQ(round_half_up(almost_nothing, millionth), 0);
}

}  // namespace
}  // namespace amps
