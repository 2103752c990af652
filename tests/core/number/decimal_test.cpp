#include "number/decimal.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

namespace amps {
namespace {

TEST(Decimal, IsWrittenWithoutTrailingZeros) {
  EXPECT_EQ(format_decimal(485, 1), "48.5");
  EXPECT_EQ(format_decimal(480, 1), "48");
  EXPECT_EQ(format_decimal(1000, 1), "100");
  EXPECT_EQ(format_decimal(5, 1), "0.5");
  EXPECT_EQ(format_decimal(0, 1), "0");
  EXPECT_EQ(format_decimal(0, 6), "0");
  EXPECT_EQ(format_decimal(100'000'000, 6), "100");
  EXPECT_EQ(format_decimal(8'333'333, 6), "8.333333");
  EXPECT_EQ(format_decimal(8'750'000, 6), "8.75");
  EXPECT_EQ(format_decimal(-5, 1), "-0.5");
  EXPECT_EQ(format_decimal(-1200, 2), "-12");
}

TEST(Decimal, NeverHasAnExponent) {
  EXPECT_EQ(format_decimal(1, 6), "0.000001");
  EXPECT_EQ(format_decimal(50, 6), "0.00005");
  EXPECT_EQ(format_decimal(std::numeric_limits<std::int64_t>::max(), 0), "9223372036854775807");
}

}  // namespace
}  // namespace amps
