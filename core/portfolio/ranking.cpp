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

std::int64_t key_of(const Portfolio& portfolio, std::uint32_t row, Order order) {
  switch (order) {
    case Order::value_at_risk: {
      const bool has_risk = portfolio.value(row) >= 0 && portfolio.score(row) >= 0;
      return has_risk ? -value_at_risk(portfolio.value(row), portfolio.score(row)) : last;
    }
    case Order::value:
      return portfolio.value(row) < 0 ? last : -portfolio.value(row);
    case Order::score:
      return portfolio.score(row) < 0 ? last : portfolio.score(row);
    case Order::renewal:
      return portfolio.renewal(row) == Account::no_day ? last : portfolio.renewal(row);
    case Order::change:
      return change_of(portfolio, row).value_or(std::numeric_limits<std::int16_t>::max());
    case Order::line:
      break;
  }
  return 0;
}

bool passes(const Portfolio& portfolio, std::uint32_t row, const Filter& filter) {
  if (!portfolio.is_current(row)) return false;
  if (filter.band && portfolio.band(row) != *filter.band) return false;
  if (filter.stage && portfolio.stage(row) != *filter.stage) return false;
  if (filter.owner && portfolio.owner(row) != *filter.owner) return false;
  if (filter.segment && portfolio.segment(row) != *filter.segment) return false;
  if (filter.renewal_to) {
    const std::int32_t renewal = portfolio.renewal(row);
    if (renewal < filter.renewal_from || renewal > *filter.renewal_to) return false;
  }
  return filter.is_found == nullptr || (row < filter.is_found->size() && (*filter.is_found)[row]);
}

std::vector<Ranked> keys(const Portfolio& portfolio, Order order, bool is_reversed, const Filter& filter) {
  std::vector<Ranked> list;
  for (std::uint32_t row = 0; row < portfolio.size(); ++row) {
    if (!passes(portfolio, row, filter)) continue;
    std::int64_t key = key_of(portfolio, row, order);
    if (is_reversed && key != last) key = -key;
    const std::int32_t renewal = portfolio.renewal(row) == Account::no_day ? INT32_MAX : portfolio.renewal(row);
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

std::optional<std::int16_t> change_of(const Portfolio& portfolio, std::uint32_t row) {
  const std::uint32_t earlier = portfolio.earlier(row);
  if (earlier == Account::none || portfolio.score(row) < 0 || portfolio.score(earlier) < 0) return std::nullopt;
  return static_cast<std::int16_t>(portfolio.score(row) - portfolio.score(earlier));
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
