// What may not be renewed of an account's value, by how far its score is from 100.
#pragma once

#include <cstdint>

#include "number/exact.hpp"

namespace amps {

// value × (100 − score) / 100 in hundredths of the currency, half up. The value is below 10^15 hundredths.
constexpr std::int64_t value_at_risk(std::int64_t value, Tenths score) { return (value * (1000 - score) + 500) / 1000; }

}  // namespace amps
