// Doubles as text with a few significant digits, the same bytes on every machine.
//
// A writer of our own because no library here gives them: printf rounds a tie to even and its exponents are spelled
// otherwise than JavaScript's, std::to_chars is missing or large in older toolchains, and both are many times the size.
#pragma once

#include <cstddef>
#include <string>

namespace amps {

// As JavaScript writes Number(value.toPrecision(6)): 0.333333, 2.5, 120000, 1.5e-7. The value is finite and below
// 10^21 in size; ties go away from zero. At most 15 digits.
std::string format_significant(double value, std::size_t shown = 6);

}  // namespace amps
