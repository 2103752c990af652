// Exact arithmetic for points: fractions of integers, rounded once, at the very end.
//
// Every quantity of the scoring rules is a fraction with a denominator of at most 100 * 200^8 and a value of at
// most 100, so a numerator stays below 2^76 and a rounding to six decimals below 2^97: 128 bits never overflow.
#pragma once

#include <cstdint>

namespace amps {

using Int128 = __int128;

// numerator / denominator; the denominator is positive, the fraction need not be in lowest terms.
struct Fraction {
  Int128 numerator = 0;
  Int128 denominator = 1;
};

// A decimal number in tenths: 485 stands for 48.5.
using Tenths = std::int64_t;

constexpr std::int64_t tenth = 10;
// What a share is scaled by to become tenths of a percent.
constexpr std::int64_t percent_tenths = 1000;
constexpr std::int64_t hundredth = 100;
constexpr std::int64_t millionth = 1'000'000;

// floor(numerator / denominator), also for negative numerators.
constexpr std::int64_t floor_divide(Int128 numerator, Int128 denominator) {
  const Int128 quotient = numerator / denominator;
  return static_cast<std::int64_t>(quotient * denominator > numerator ? quotient - 1 : quotient);
}

// The value in units of 1/scale, rounded down, up, or half up.
constexpr std::int64_t round_down(const Fraction& value, std::int64_t scale) {
  return floor_divide(value.numerator * scale, value.denominator);
}
constexpr std::int64_t round_up(const Fraction& value, std::int64_t scale) {
  return -floor_divide(-value.numerator * scale, value.denominator);
}
constexpr std::int64_t round_half_up(const Fraction& value, std::int64_t scale) {
  return floor_divide(2 * value.numerator * scale + value.denominator, 2 * value.denominator);
}

}  // namespace amps
