// In which currency an amount is written, where its text tells.
#pragma once

#include <string>
#include <string_view>

namespace amps {

// "EUR" for EUR or the sign of the euro; nothing where the text is neither a code nor a sign of one currency.
std::string currency_code(std::string_view text);

// The code or the sign before or behind the number: "USD" of "$ 1,000". Empty where none is written.
std::string currency_of_amount(std::string_view amount);

// How many decimals the currency is counted in: none for yen, two for most. Amounts are kept with two at most.
int decimals_of(std::string_view currency);

}  // namespace amps
