// The accounts behind a figure: those first of which something should be done.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "metrics/names.hpp"

namespace amps {

constexpr std::size_t most_behind = 100;

struct BehindAccount {
  std::string account;
  std::optional<double> value;  // in the unit of what is counted, such as days
  std::optional<bool> has;      // whether it has what a share counts
};

struct Behind {
  std::size_t accounts = 0;
  std::vector<BehindAccount> first;  // as many as are shown
};

// An account by its index, with its figure; `rank` is lowest where most is to be done.
struct RankedAccount {
  std::uint32_t account = 0;
  double rank = 0;
  std::optional<double> value;
  std::optional<bool> has;
};

// Those of the lowest ranks first, and those of one rank in the order of the file.
inline Behind behind_of(std::vector<RankedAccount> all, const WordList& accounts) {
  Behind behind;
  behind.accounts = all.size();
  const auto shown = all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), most_behind));
  std::partial_sort(all.begin(), shown, all.end(), [](const RankedAccount& a, const RankedAccount& b) {
    return a.rank < b.rank || (a.rank == b.rank && a.account < b.account);
  });
  for (auto each = all.begin(); each != shown; ++each)
    behind.first.push_back({accounts[each->account], each->value, each->has});
  return behind;
}

}  // namespace amps
