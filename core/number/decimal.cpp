#include "number/decimal.hpp"

#include <iterator>

namespace amps {

std::string format_decimal(std::int64_t value, int decimals) {
  char digits[24];
  char* first = std::end(digits);
  auto rest = static_cast<std::uint64_t>(value);
  if (value < 0) rest = 0 - rest;
  // From the last digit to the first; zeros at the end of the fraction are left out.
  bool is_shown = false;
  for (int place = 0; rest > 0 || place <= decimals; ++place, rest /= 10) {
    if (place == decimals && is_shown) *--first = '.';
    is_shown = is_shown || rest % 10 != 0 || place >= decimals;
    if (is_shown) *--first = static_cast<char>('0' + rest % 10);
  }
  if (value < 0) *--first = '-';
  return {first, std::end(digits)};
}

}  // namespace amps
