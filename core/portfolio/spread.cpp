#include "portfolio/spread.hpp"

#include <algorithm>
#include <bit>

namespace amps {

namespace {

// Two steps from each power of two to the next, in whole numbers: the same everywhere, which logarithms are not.
constexpr std::size_t steps = 2;
constexpr std::size_t rows = 64 * steps;

std::size_t row_of(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  const auto power = static_cast<std::size_t>(std::bit_width(bits) - 1);
  const bool is_upper_half = power > 0 && (bits >> (power - 1) & 1) != 0;
  return steps * power + (is_upper_half ? 1 : 0);
}

// The least value of a row; the upper half from one to two is empty.
std::int64_t least_of(std::size_t row) {
  const std::size_t power = row / steps;
  const std::int64_t least = std::int64_t{1} << power;
  return row % steps == 0 ? least : least + (least + 1) / 2;
}

bool is_drawn(const Portfolio& portfolio, std::uint32_t row) {
  return portfolio.value(row) > 0 && portfolio.score(row) >= 0;
}

std::uint32_t most_frequent(const Portfolio& portfolio, const Ranking& ranking) {
  std::vector<std::uint64_t> counts(portfolio.currencies().list().size());
  ranking.each([&](std::uint32_t row) { ++counts[portfolio.currency(row)]; });
  return static_cast<std::uint32_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

}  // namespace

Spread spread_of(const Portfolio& portfolio, const Ranking& ranking, std::uint32_t currency) {
  Spread spread;
  spread.currency = currency == Account::none ? most_frequent(portfolio, ranking) : currency;
  std::vector<std::uint32_t> counts(rows * Spread::columns);
  ranking.each([&](std::uint32_t row) {
    if (portfolio.currency(row) != spread.currency) return;
    if (!is_drawn(portfolio, row)) {
      ++spread.left_out;
      return;
    }
    ++spread.accounts;
    const auto score = static_cast<std::size_t>(portfolio.score(row));
    const std::int64_t value = portfolio.value(row);
    ++counts[row_of(value) * Spread::columns + std::min(score * Spread::columns / 1000, Spread::columns - 1)];
    Tally& tally = spread.by_score[std::min(score * Spread::parts / 1000, Spread::parts - 1)];
    ++tally.accounts;
    tally.value += value;
    tally.at_risk += value_at_risk(value, portfolio.score(row));
  });
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    const std::size_t row = i / Spread::columns;
    spread.fields.push_back({i % Spread::columns, least_of(row), least_of(row + 1), counts[i]});
  }
  return spread;
}

std::vector<std::uint32_t> most_at_risk(const Portfolio& portfolio, const Ranking& ranking, std::uint32_t currency,
                                        std::size_t most) {
  // The least of those that are kept is on top.
  std::vector<std::pair<std::int64_t, std::uint32_t>> kept;
  ranking.each([&](std::uint32_t row) {
    if (portfolio.currency(row) != currency || !is_drawn(portfolio, row)) return;
    kept.emplace_back(-value_at_risk(portfolio.value(row), portfolio.score(row)), row);
    std::push_heap(kept.begin(), kept.end());
    if (kept.size() <= most) return;
    std::pop_heap(kept.begin(), kept.end());
    kept.pop_back();
  });
  std::sort_heap(kept.begin(), kept.end());
  std::vector<std::uint32_t> rows_of_them(kept.size());
  std::transform(kept.begin(), kept.end(), rows_of_them.begin(), [](const auto& each) { return each.second; });
  return rows_of_them;
}

}  // namespace amps
