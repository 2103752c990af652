#include "portfolio/ranking.hpp"

#include <algorithm>
#include <limits>

namespace amps {

namespace {

constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();

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
    case Order::change: {
      const auto change = change_of(portfolio, row);
      return change ? *change : last;
    }
    case Order::line:
      break;
  }
  return row;
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

}  // namespace

std::optional<std::int16_t> change_of(const Portfolio& portfolio, std::uint32_t row) {
  const std::uint32_t earlier = portfolio.earlier(row);
  if (earlier == Account::none) return std::nullopt;
  const std::int16_t now = portfolio.score_then(row);
  const std::int16_t before = portfolio.score_then(earlier);
  if (now < 0 || before < 0) return std::nullopt;
  return static_cast<std::int16_t>(now - before);
}

Ranking::Ranking(const Portfolio& portfolio, Order order, bool is_reversed, const Filter& filter) {
  std::size_t count = 0;
  for (std::uint32_t row = 0; row < portfolio.size(); ++row) count += passes(portfolio, row, filter) ? 1 : 0;
  // A list that grows would need twice the room.
  places_.reserve(count);
  for (std::uint32_t row = 0; row < portfolio.size(); ++row) {
    if (!passes(portfolio, row, filter)) continue;
    std::int64_t key = key_of(portfolio, row, order);
    if (is_reversed && key != last) key = -key;
    const std::int32_t renewal = portfolio.renewal(row) == Account::no_day ? INT32_MAX : portfolio.renewal(row);
    places_.push_back({key, order == Order::value_at_risk ? renewal : 0, row});
  }
}

std::vector<std::uint32_t> Ranking::rows(std::size_t from, std::size_t to) {
  const auto at = [&](std::size_t place) { return places_.begin() + static_cast<std::ptrdiff_t>(place); };
  if (to > sorted_) {
    const std::size_t first = std::max(from, sorted_);
    std::nth_element(at(sorted_), at(first), places_.end());
    std::nth_element(at(first), at(to), places_.end());
    std::sort(at(first), at(to));
    if (first == sorted_) sorted_ = to;
  }
  std::vector<std::uint32_t> rows(to - from);
  std::transform(at(from), at(to), rows.begin(), [](const Place& place) { return place.row; });
  return rows;
}

std::vector<std::uint32_t> moved_most(const Portfolio& portfolio, bool has_risen, std::size_t most) {
  Ranking ranking(portfolio, Order::change, has_risen, {});
  std::vector<std::uint32_t> rows = ranking.rows(0, std::min(most, ranking.size()));
  std::erase_if(rows, [&](std::uint32_t row) {
    const auto change = change_of(portfolio, row).value_or(0);
    return has_risen ? change <= 0 : change >= 0;
  });
  return rows;
}

}  // namespace amps
