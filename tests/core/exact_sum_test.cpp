#include "exact_sum.hpp"

#include <gtest/gtest.h>

namespace amps {
namespace {

TEST(ExactSum, IsInLowestTerms) {
  EXPECT_EQ(ExactSum({}).text(), "0");
  EXPECT_EQ(ExactSum({{6, 4}}).text(), "3/2");
  EXPECT_EQ(ExactSum({{8, 4}}).text(), "2");
  EXPECT_EQ(ExactSum({{1, 6}, {1, 10}}).text(), "4/15");
  EXPECT_EQ(ExactSum({{1, 6}, {-5, 12}, {-11, 6}}).text(), "-25/12");
  EXPECT_EQ(ExactSum({{1, 3}, {-1, 3}}).text(), "0");
}

TEST(ExactSum, GoesPast128Bits) {
  // 1/p over the primes from 101 to 199: their product has 46 digits.
  std::vector<Term> terms;
  for (const int prime :
       {101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197, 199}) {
    terms.push_back({1, prime});
  }
  const ExactSum sum(terms);
  EXPECT_EQ(sum.text().substr(sum.text().find('/') + 1), "3383080509296917481189798760796480670771162183");
  EXPECT_EQ(sum.rounded(1'000'000), 146'217);
  for (Term& term : terms) term.numerator = -term.numerator;
  EXPECT_EQ(ExactSum(terms).text(), '-' + sum.text());
}

TEST(ExactSum, RoundsHalfAwayFromZeroSoThatNegationNegates) {
  EXPECT_EQ(ExactSum({{1, 3200}}).rounded(1'000'000), 313);
  EXPECT_EQ(ExactSum({{-1, 3200}}).rounded(1'000'000), -313);
  EXPECT_EQ(ExactSum({{1, 3}}).rounded(10), 3);
  EXPECT_EQ(ExactSum({{-2, 3}}).rounded(10), -7);
  EXPECT_EQ(ExactSum({}).rounded(10), 0);
}

}  // namespace
}  // namespace amps
