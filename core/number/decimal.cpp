#include "number/decimal.hpp"

namespace amps {

std::string format_decimal(std::int64_t value, int decimals) {
  std::string number = std::to_string(value < 0 ? -value : value);
  const auto places = static_cast<std::size_t>(decimals);
  if (number.size() <= places) number.insert(0, places + 1 - number.size(), '0');
  number.insert(number.size() - places, 1, '.');
  while (number.back() == '0') number.pop_back();
  if (number.back() == '.') number.pop_back();
  if (value < 0) number.insert(0, 1, '-');
  return number;
}

}  // namespace amps
