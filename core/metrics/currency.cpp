#include "metrics/currency.hpp"

#include <algorithm>
#include <iterator>

#include "text/ascii.hpp"

namespace amps {

namespace {

struct Sign {
  std::string_view text;
  std::string_view code;
};

// A sign that several currencies share stands for the one that uses it most.
constexpr Sign signs[] = {{"€", "EUR"},  {"US$", "USD"}, {"R$", "BRL"}, {"$", "USD"}, {"£", "GBP"},  {"¥", "JPY"},
                          {"￥", "JPY"}, {"円", "JPY"},  {"₹", "INR"},  {"₩", "KRW"}, {"zł", "PLN"}, {"Fr.", "CHF"}};

constexpr std::string_view whole[] = {"CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF"};

bool is_code(std::string_view text) { return text.size() == 3 && std::all_of(text.begin(), text.end(), is_upper); }

}  // namespace

std::string currency_code(std::string_view text) {
  for (const Sign& sign : signs) {
    if (text == sign.text) return std::string(sign.code);
  }
  return is_code(text) ? std::string(text) : std::string();
}

std::string currency_of_amount(std::string_view amount) {
  if (!amount.empty() && is_digit(amount.front()) && is_digit(amount.back())) return {};
  const std::size_t skipped = amount.find_first_not_of("-(+ ");
  if (skipped == std::string_view::npos) return {};
  amount.remove_prefix(skipped);
  amount = amount.substr(0, amount.find_last_not_of(") ") + 1);
  for (const Sign& sign : signs) {
    if (amount.starts_with(sign.text) || amount.ends_with(sign.text)) return std::string(sign.code);
  }
  if (is_code(amount.substr(0, 3))) return std::string(amount.substr(0, 3));
  if (amount.size() > 3 && is_code(amount.substr(amount.size() - 3))) {
    return std::string(amount.substr(amount.size() - 3));
  }
  return {};
}

int decimals_of(std::string_view currency) {
  return std::find(std::begin(whole), std::end(whole), currency) == std::end(whole) ? 2 : 0;
}

}  // namespace amps
