#include "number/significant.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <random>

namespace amps {
namespace {

TEST(Significant, SixDigitsWithoutZerosAtTheEnd) {
  EXPECT_EQ(format_significant(0), "0");
  EXPECT_EQ(format_significant(-0.0), "0");
  EXPECT_EQ(format_significant(1.0 / 3), "0.333333");
  EXPECT_EQ(format_significant(-2.0 / 3), "-0.666667");
  EXPECT_EQ(format_significant(2.5), "2.5");
  EXPECT_EQ(format_significant(120000), "120000");
  EXPECT_EQ(format_significant(123456789), "123457000");
  EXPECT_EQ(format_significant(999999999999), "1000000000000");
  EXPECT_EQ(format_significant(999999.5), "1000000");
  EXPECT_EQ(format_significant(0.1 + 0.2), "0.3");
}

TEST(Significant, AsManyDigitsAsAreAskedFor) {
  EXPECT_EQ(format_significant(1.0 / 3, 10), "0.3333333333");
  EXPECT_EQ(format_significant(2.0 / 3, 1), "0.7");
  EXPECT_EQ(format_significant(123456789.012, 10), "123456789");
  EXPECT_EQ(format_significant(0.99999999999, 10), "1");
  EXPECT_EQ(format_significant(1.23456789012e-300, 10), "1.23456789e-300");
  EXPECT_EQ(format_significant(-12345678901.5, 10), "-12345678900");
  EXPECT_EQ(format_significant(0.1, 15), "0.1");
}

TEST(Significant, TiesGoAwayFromZero) {
  EXPECT_EQ(format_significant(100000.5), "100001");
  EXPECT_EQ(format_significant(100001.5), "100002");
  EXPECT_EQ(format_significant(-100000.5), "-100001");
  EXPECT_EQ(format_significant(0.00048828125), "0.000488281");  // 2^-11: the seventh digit is a 2
}

TEST(Significant, SmallNumbersGetAnExponentAsInJavaScript) {
  EXPECT_EQ(format_significant(0.000001), "0.000001");
  EXPECT_EQ(format_significant(0.00000123456), "0.00000123456");
  EXPECT_EQ(format_significant(0.0000001), "1e-7");
  EXPECT_EQ(format_significant(-1.5e-7), "-1.5e-7");
  EXPECT_EQ(format_significant(1e-30), "1e-30");
  EXPECT_EQ(format_significant(0.00000099999999), "0.000001");
}

TEST(Significant, IsTheNearestNumberOfSixDigits) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 20'000; ++i) {
    const double exponent = std::uniform_real_distribution<>(-15, 18)(random);
    const double value = std::pow(10, exponent) * (random() % 2 == 0 ? 1 : -1);
    const std::string text = format_significant(value);
    const double sixth = std::pow(10, std::floor(exponent) - 5);
    // Reading it back is good to some twelve digits where libc's own reader is left out.
    EXPECT_NEAR(std::strtod(text.c_str(), nullptr), value, sixth * 0.500001) << text;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const std::string digits = text.substr(0, text.find('e'));
    EXPECT_LE(
        std::count_if(digits.begin() + static_cast<long>(digits.find_first_of("123456789")), digits.end(), is_digit),
        std::max(6, static_cast<int>(exponent) + 2))
        << text;
  }
}

}  // namespace
}  // namespace amps
