#include "number/significant.hpp"

#include <cmath>
#include <cstdint>

#include "number/decimal.hpp"

namespace amps {

namespace {

constexpr int smallest_plain = -6;  // the exponent from which on JavaScript writes no e
__extension__ using Wide = unsigned __int128;

// A number as 0.d1d2d3… × 10^point. One digit more than is shown suffices where it is known whether anything is behind.
struct Digits {
  std::string text;
  int point = 0;
  bool has_more = false;
};

Digits digits_of(double value, std::size_t shown) {
  int exponent = 0;
  auto mantissa = static_cast<std::uint64_t>(std::ldexp(std::frexp(value, &exponent), 53));
  exponent -= 53;
  Digits digits;
  Wide whole = exponent >= 0 ? Wide{mantissa} << exponent : exponent > -64 ? Wide{mantissa} >> -exponent : 0;
  for (; whole > 0; whole /= 10) digits.text.insert(digits.text.begin(), static_cast<char>('0' + int(whole % 10)));
  digits.point = static_cast<int>(digits.text.size());
  if (exponent >= 0) return digits;

  // The fraction, in units of 2^exponent.
  const int bits = -exponent;
  Wide fraction = bits < 64 ? Wide{mantissa} & ((Wide{1} << bits) - 1) : Wide{mantissa};
  while (fraction > 0 && digits.text.size() < shown + 1) {
    fraction *= 10;
    const int digit = static_cast<int>(fraction >> bits);
    fraction &= (Wide{1} << bits) - 1;
    if (digit == 0 && digits.text.empty()) {
      --digits.point;
    } else {
      digits.text += static_cast<char>('0' + digit);
    }
  }
  digits.has_more = fraction > 0;
  return digits;
}

// As many digits as are shown, the last one rounded.
void round(Digits& digits, std::size_t shown) {
  if (digits.text.size() <= shown) return;
  const bool up = digits.text[shown] >= '5';
  digits.text.resize(shown);
  if (!up) return;
  std::size_t i = shown;
  while (i > 0 && digits.text[i - 1] == '9') digits.text[--i] = '0';
  if (i > 0) {
    ++digits.text[i - 1];
  } else {
    digits.text.insert(digits.text.begin(), '1');
    ++digits.point;
  }
}

}  // namespace

std::string format_significant(double value, std::size_t shown) {
  if (value == 0) return "0";
  // A fraction below 2^-70 would need more than 128 bits, and is no more exact than its last digits.
  double size = std::fabs(value);
  int shift = 0;
  for (; size < 1e-18; shift += 18) size *= 1e18;
  Digits digits = digits_of(size, shown);
  round(digits, shown);
  std::string& text = digits.text;
  while (text.size() > 1 && text.back() == '0') text.pop_back();
  const int point = digits.point - shift;
  if (point <= smallest_plain) {
    if (text.size() > 1) text.insert(1, 1, '.');
    text += "e" + format_decimal(point - 1);
  } else if (point <= 0) {
    text.insert(0, "0." + std::string(static_cast<std::size_t>(-point), '0'));
  } else if (static_cast<std::size_t>(point) >= text.size()) {
    text.append(static_cast<std::size_t>(point) - text.size(), '0');
  } else {
    text.insert(static_cast<std::size_t>(point), 1, '.');
  }
  return value < 0 ? "-" + text : text;
}

}  // namespace amps
