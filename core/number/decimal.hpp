// Decimal numbers as text, the way JavaScript prints them.
#pragma once

#include <cstdint>
#include <string>

namespace amps {

// value / 10^decimals without an exponent and without trailing zeros: (-480, 1) is "-48".
std::string format_decimal(std::int64_t value, int decimals = 0);

}  // namespace amps
