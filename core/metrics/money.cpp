#include "metrics/money.hpp"

#include <limits>

#include "metrics/currency.hpp"
#include "number/decimal.hpp"
#include "number/exact.hpp"

namespace amps {

namespace {

constexpr std::int64_t billionth = 1'000'000'000;

}  // namespace

Error sum_too_large() {
  return error_at("", ErrorCode::sum_too_large, {format_decimal(std::numeric_limits<std::int64_t>::max(), 2)});
}

std::optional<std::int64_t> MoneyReader::read(TableRows& rows) {
  const auto amount = rows.amount(Role::amount);
  if (!amount) return std::nullopt;
  std::string currency;
  if (rows.has(Role::currency)) {
    const std::string_view named = rows.text(Role::currency);
    currency = currency_code(named);
    if (currency.empty()) currency = std::string(named);
  } else {
    currency = currency_of_amount(rows.text(Role::amount));
    if (currency.empty()) currency = rows.columns().currency;
  }
  std::int64_t rate = billionth;
  if (rows.has(Role::rate)) {
    const auto found = rows.rate(Role::rate);
    if (!found) return std::nullopt;
    rate = *found;
  }
  const std::uint32_t index = currencies_.index_of(currency);
  if (index == seen_.size()) seen_.push_back({rows.line(), true});
  if (rate != billionth) seen_[index].is_one_rate = false;
  const Int128 exact = Int128{*amount} * rate;
  if (exact > Int128{std::numeric_limits<std::int64_t>::max() / 1000} * billionth) {
    rows.refuse(ErrorCode::sum_too_large, {format_decimal(std::numeric_limits<std::int64_t>::max() / 1000, 2)});
    return std::nullopt;
  }
  return round_half_up({exact, billionth}, 1);
}

Outcome<std::string> MoneyReader::currency(const RoleColumns& columns) const {
  if (columns.find(Role::rate)) {
    // Rates lead to the currency that needs none.
    std::string base;
    for (std::uint32_t i = 0; i < currencies_.size(); ++i) {
      if (seen_[i].is_one_rate && base.empty()) base = currencies_[i];
    }
    return base;
  }
  // A blank currency is that of the others.
  std::vector<std::uint32_t> named;
  for (std::uint32_t i = 0; i < currencies_.size(); ++i) {
    if (!currencies_[i].empty()) named.push_back(i);
  }
  if (named.size() <= 1) return named.empty() ? columns.currency : currencies_[named[0]];
  std::string list;
  for (std::size_t i = 0; i < named.size(); ++i) {
    if (i > 0) list += i + 1 == named.size() ? " and " : ", ";
    list += currencies_[named[i]] + " (line " + std::to_string(seen_[named[i]].line) + ")";
  }
  return error_at("", ErrorCode::several_currencies, {list});
}

}  // namespace amps
