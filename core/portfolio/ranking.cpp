#include "portfolio/ranking.hpp"

#include <algorithm>
#include <limits>

namespace amps {

namespace {

constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();

struct Ranked {
  std::int64_t key;     // smaller comes first
  std::int32_t second;  // between equal keys
  std::uint32_t row;

  friend auto operator<=>(const Ranked&, const Ranked&) = default;
};

std::int64_t key_of(const Portfolio& portfolio, const Account& account, Order order) {
  switch (order) {
    case Order::value_at_risk:
      return account.at_risk() < 0 ? last : -account.at_risk();
    case Order::value:
      return account.value < 0 ? last : -account.value;
    case Order::score:
      return account.score < 0 ? last : account.score;
    case Order::renewal:
      return account.renewal == Account::no_day ? last : account.renewal;
    case Order::change:
      return change_of(portfolio, account).value_or(std::numeric_limits<std::int16_t>::max());
    case Order::line:
      break;
  }
  return 0;
}

bool passes(const Account& account, std::uint32_t row, const Filter& filter) {
  if (!account.is_current) return false;
  if (filter.band && account.band != *filter.band) return false;
  if (filter.stage && account.stage != *filter.stage) return false;
  if (filter.owner && account.owner != *filter.owner) return false;
  if (filter.segment && account.segment != *filter.segment) return false;
  if (filter.renewal_to && (account.renewal < filter.renewal_from || account.renewal > *filter.renewal_to))
    return false;
  return filter.is_found == nullptr || (row < filter.is_found->size() && (*filter.is_found)[row]);
}

std::vector<Ranked> keys(const Portfolio& portfolio, Order order, bool is_reversed, const Filter& filter) {
  std::vector<Ranked> list;
  for (std::uint32_t row = 0; row < portfolio.size(); ++row) {
    const Account account = portfolio[row];
    if (!passes(account, row, filter)) continue;
    std::int64_t key = key_of(portfolio, account, order);
    if (is_reversed && key != last) key = -key;
    const std::int32_t renewal = account.renewal == Account::no_day ? INT32_MAX : account.renewal;
    list.push_back({key, order == Order::value_at_risk ? renewal : 0, row});
  }
  return list;
}

std::vector<std::uint32_t> rows_of(const std::vector<Ranked>& list) {
  std::vector<std::uint32_t> rows(list.size());
  std::transform(list.begin(), list.end(), rows.begin(), [](const Ranked& ranked) { return ranked.row; });
  return rows;
}

}  // namespace

std::optional<std::int16_t> change_of(const Portfolio& portfolio, const Account& account) {
  if (account.earlier == Account::none || account.score < 0) return std::nullopt;
  const std::int16_t before = portfolio.score(account.earlier);
  if (before < 0) return std::nullopt;
  return static_cast<std::int16_t>(account.score - before);
}

std::vector<std::uint32_t> ranked(const Portfolio& portfolio, Order order, bool is_reversed, const Filter& filter) {
  std::vector<Ranked> list = keys(portfolio, order, is_reversed, filter);
  std::sort(list.begin(), list.end());
  // Rows in the order of the file have equal keys.
  if (order == Order::line && is_reversed) std::reverse(list.begin(), list.end());
  return rows_of(list);
}

std::vector<std::uint32_t> first_ranked(const Portfolio& portfolio, Order order, std::size_t count) {
  std::vector<Ranked> list = keys(portfolio, order, false, {});
  const std::size_t kept = std::min(count, list.size());
  std::partial_sort(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(kept), list.end());
  list.resize(kept);
  return rows_of(list);
}

}  // namespace amps
