// Where accounts lie by their score and their value, as a picture needs it: all of them counted by fields, and in a
// table.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "portfolio/ranking.hpp"
#include "portfolio/summary.hpp"

namespace amps {

// A field of the picture, and how many accounts lie in it.
struct SpreadField {
  std::size_t column = 0;  // of equal parts of the score
  std::int64_t least = 0;  // the values from this one, in hundredths …
  std::int64_t below = 0;  // … to below this one: fields are twice as wide where values are twice as large
  std::uint32_t accounts = 0;
};

struct Spread {
  // Each is 5 points wide; 100 belongs to the last.
  static constexpr std::size_t columns = 20;
  static constexpr std::size_t parts = 10;

  std::uint64_t accounts = 0;         // those with a score and a value above nothing
  std::uint64_t left_out = 0;         // the others of this currency
  std::vector<SpreadField> fields;    // that hold accounts: by value, then by score
  std::array<Tally, parts> by_score;  // ten points each; 100 belongs to the last
  // In this currency, by the place of their list: it is the currency of most accounts unless one was asked for.
  std::uint32_t currency = 0;
};

// Of the accounts that a ranking has, and of one currency of Portfolio::currencies(); Account::none for the most
// frequent.
Spread spread_of(const Portfolio& portfolio, const Ranking& ranking, std::uint32_t currency = Account::none);

// Of the same accounts, those with the most value at risk, largest first; at most so many.
std::vector<std::uint32_t> most_at_risk(const Portfolio& portfolio, const Ranking& ranking, std::uint32_t currency,
                                        std::size_t most);

}  // namespace amps
