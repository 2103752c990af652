#include "number/exact_sum.hpp"

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

TEST(ExactSum, ReducesEveryFactorThatTheSumHasLess) {
  EXPECT_EQ(ExactSum({{1, 12}, {1, 12}}).text(), "1/6");
  EXPECT_EQ(ExactSum({{1, 12}, {5, 12}}).text(), "1/2");
  EXPECT_EQ(ExactSum({{1, 36}, {35, 36}}).text(), "1");
  EXPECT_EQ(ExactSum({{7, 2 * 7 * 7}}).text(), "1/14");
  EXPECT_EQ(ExactSum({{199, 199 * 199}}).text(), "1/199");
  EXPECT_EQ(ExactSum({{1, 4}, {1, 2}}).text(), "3/4");
}

// 2^32 is the first number of two digits, and 2^31 - 1 the largest numerator of a term.
constexpr std::int64_t largest = 2'147'483'647;

TEST(ExactSum, CarriesIntoANewDigit) {
  EXPECT_EQ(ExactSum({{largest, 1}, {largest, 1}, {1, 1}}).text(), "4294967295");
  EXPECT_EQ(ExactSum({{largest, 1}, {largest, 1}, {1, 1}, {1, 1}}).text(), "4294967296");
  EXPECT_EQ(ExactSum({{-largest, 1}, {-largest, 1}, {-1, 1}, {-1, 1}}).text(), "-4294967296");
  EXPECT_EQ(ExactSum({{largest, 1}, {1, 199}}).text(), "427349245754/199");
  // 15 * 2^60 + 2^60 over 2^30: the sum is 2^64, whose carry goes through two digits.
  const Term large{1 << 30, 1};
  std::vector<Term> terms(16, large);
  terms.push_back({-1, 1 << 30});
  terms.push_back({1, 1 << 30});
  EXPECT_EQ(ExactSum(terms).text(), "17179869184");
  terms.back().numerator = 2;
  EXPECT_EQ(ExactSum(terms).text(), "18446744073709551617/1073741824");
}

TEST(ExactSum, BorrowsOneFromTheNextDigitAndTheOneBehindIt) {
  EXPECT_EQ(ExactSum({{largest, 1}, {largest, 1}, {2, 1}, {-1, 1}}).text(), "4294967295");
  EXPECT_EQ(ExactSum({{largest, 1}, {largest, 1}, {7, 1}, {-6, 1}}).text(), "4294967295");
  // 2^64 - 1 over 2^30: the digit between the two is 0 and lends what it has borrowed itself.
  std::vector<Term> terms(16, Term{1 << 30, 1});
  terms.push_back({-1, 1 << 30});
  EXPECT_EQ(ExactSum(terms).text(), "18446744073709551615/1073741824");
  for (Term& term : terms) term.numerator = -term.numerator;
  EXPECT_EQ(ExactSum(terms).text(), "-18446744073709551615/1073741824");
}

TEST(ExactSum, ComparesGainsWithLossesByLengthFirstThenFromTheHighestDigit) {
  // 3 * (2^31 - 1) has the digits 1, 0x7FFFFFFD: more of them than 5, though the highest is less.
  EXPECT_EQ(ExactSum({{largest, 1}, {largest, 1}, {largest, 1}, {-5, 1}}).text(), "6442450936");
  EXPECT_EQ(ExactSum({{-largest, 1}, {-largest, 1}, {-largest, 1}, {5, 1}}).text(), "-6442450936");
  // 4 * (2^31 - 1) + 5 = 2^33 + 1 against 2 * (2^31 - 1) + 9 = 2^32 + 7: less in the lowest digit, more in the highest.
  const std::vector<Term> more{{largest, 1}, {largest, 1},  {largest, 1},  {largest, 1},
                               {5, 1},       {-largest, 1}, {-largest, 1}, {-9, 1}};
  EXPECT_EQ(ExactSum(more).text(), "4294967290");
  std::vector<Term> less = more;
  for (Term& term : less) term.numerator = -term.numerator;
  EXPECT_EQ(ExactSum(less).text(), "-4294967290");
  // Equal in the highest digit: the lowest decides.
  EXPECT_EQ(ExactSum({{largest, 1}, {largest, 1}, {3, 1}, {-largest, 1}, {-largest, 1}, {-4, 1}}).text(), "-1");
}

}  // namespace
}  // namespace amps
