#include "number/exact_sum.hpp"

#include <algorithm>
#include <cstdlib>

namespace amps {

namespace {

constexpr std::uint32_t largest_prime = 199;

}  // namespace

ExactSum::ExactSum(const std::vector<Term>& terms) {
  // The common denominator: of every prime, the highest power that a term has.
  for (std::uint32_t prime = 2; prime <= largest_prime; ++prime) {
    if (std::any_of(factors_.begin(), factors_.end(), [&](std::uint32_t factor) { return prime % factor == 0; })) {
      continue;
    }
    int highest = 0;
    for (const Term& term : terms) {
      int power = 0;
      for (std::int64_t rest = term.denominator; rest % prime == 0; rest /= prime) ++power;
      highest = std::max(highest, power);
    }
    factors_.insert(factors_.end(), static_cast<std::size_t>(highest), prime);
  }

  Natural gains;
  Natural losses;
  for (const Term& term : terms) {
    if (term.numerator == 0) continue;
    Natural share = {static_cast<std::uint32_t>(std::abs(term.numerator))};
    std::int64_t rest = term.denominator;
    for (const std::uint32_t factor : factors_) {
      if (rest % factor == 0) {
        rest /= factor;
      } else {
        multiply(share, factor);
      }
    }
    add(term.numerator < 0 ? losses : gains, share);
  }
  negative_ = is_less(gains, losses);
  numerator_ = negative_ ? losses : gains;
  subtract(numerator_, negative_ ? gains : losses);

  if (numerator_.empty()) factors_.clear();
  std::erase_if(factors_, [&](std::uint32_t factor) {
    Natural quotient = numerator_;
    if (divide(quotient, factor) != 0) return false;
    numerator_ = quotient;
    return true;
  });
}

std::string ExactSum::text() const {
  std::string text = (negative_ ? "-" : "") + decimal(numerator_);
  if (factors_.empty()) return text;
  Natural denominator = {1};
  for (const std::uint32_t factor : factors_) multiply(denominator, factor);
  return text + '/' + decimal(denominator);
}

std::int64_t ExactSum::rounded(std::int64_t scale) const {
  // floor((2 * numerator * scale + denominator) / (2 * denominator)); dividing by one factor after the other leaves
  // the same floor.
  Natural doubled = numerator_;
  multiply(doubled, static_cast<std::uint32_t>(2 * scale));
  Natural denominator = {1};
  for (const std::uint32_t factor : factors_) multiply(denominator, factor);
  add(doubled, denominator);
  divide(doubled, 2);
  for (const std::uint32_t factor : factors_) divide(doubled, factor);
  std::int64_t value = 0;
  for (std::size_t i = doubled.size(); i-- > 0;) value = (value << 32) | doubled[i];
  return negative_ ? -value : value;
}

void ExactSum::multiply(Natural& number, std::uint32_t factor) {
  std::uint64_t carry = 0;
  for (std::uint32_t& digit : number) {
    carry += static_cast<std::uint64_t>(digit) * factor;
    digit = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  if (carry > 0) number.push_back(static_cast<std::uint32_t>(carry));
}

std::uint32_t ExactSum::divide(Natural& number, std::uint32_t divisor) {
  std::uint64_t remainder = 0;
  for (std::size_t i = number.size(); i-- > 0;) {
    remainder = (remainder << 32) | number[i];
    number[i] = static_cast<std::uint32_t>(remainder / divisor);
    remainder %= divisor;
  }
  while (!number.empty() && number.back() == 0) number.pop_back();
  return static_cast<std::uint32_t>(remainder);
}

void ExactSum::add(Natural& number, const Natural& other) {
  number.resize(std::max(number.size(), other.size()) + 1);
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < number.size(); ++i) {
    carry += static_cast<std::uint64_t>(number[i]) + (i < other.size() ? other[i] : 0);
    number[i] = static_cast<std::uint32_t>(carry);
    carry >>= 32;
  }
  if (number.back() == 0) number.pop_back();
}

void ExactSum::subtract(Natural& number, const Natural& smaller) {
  std::int64_t borrow = 0;
  for (std::size_t i = 0; i < number.size(); ++i) {
    borrow += static_cast<std::int64_t>(number[i]) - (i < smaller.size() ? smaller[i] : 0);
    number[i] = static_cast<std::uint32_t>(borrow);
    borrow >>= 32;
  }
  while (!number.empty() && number.back() == 0) number.pop_back();
}

bool ExactSum::is_less(const Natural& a, const Natural& b) {
  if (a.size() != b.size()) return a.size() < b.size();
  return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

std::string ExactSum::decimal(Natural number) {
  std::string text;
  while (!number.empty()) text += static_cast<char>('0' + divide(number, 10));
  std::reverse(text.begin(), text.end());
  return text.empty() ? "0" : text;
}

}  // namespace amps
