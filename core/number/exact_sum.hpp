// Exact sums of fractions with small terms, with as many digits as they need.
//
// Two assessments may leave so many different weights unanswered that the common denominator of their scores is
// past 128 bits. Its prime factors never are: every term's denominator is a product of numbers up to 200.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace amps {

// Numerator and denominator below 2^31 in size; the denominator is positive with no prime factor above 200.
struct Term {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;
};

class ExactSum {
 public:
  ExactSum(const std::vector<Term>& terms);

  // In lowest terms: "-25/12", "3", "0".
  std::string text() const;
  // In units of 1/scale, half away from zero: the sum of the negated terms gives the negated number.
  std::int64_t rounded(std::int64_t scale) const;

 private:
  // A natural number in digits of 2^32, the lowest first, without leading zeros.
  using Natural = std::vector<std::uint32_t>;

  static void multiply(Natural& number, std::uint32_t factor);
  static std::uint32_t divide(Natural& number, std::uint32_t divisor);
  static void add(Natural& number, const Natural& other);
  static void subtract(Natural& number, const Natural& smaller);
  static bool is_less(const Natural& a, const Natural& b);
  static std::string decimal(Natural number);

  bool negative_ = false;
  Natural numerator_;
  std::vector<std::uint32_t> factors_;  // of the denominator
};

}  // namespace amps
