// What a portfolio says as a whole: how much value is at risk, in which bands and stages, and what is up for renewal.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "portfolio/portfolio.hpp"

namespace amps {

// Accounts, and their value in hundredths of one currency.
struct Tally {
  std::uint64_t accounts = 0;
  std::int64_t value = 0;
  std::int64_t at_risk = 0;  // of those that have a score
};

// What one currency adds up to: currencies are not mixed.
struct Totals {
  std::uint32_t currency = 0;  // in Portfolio::currencies()
  Tally all;
  Tally too_early;                         // nobody has assessed their value
  std::int64_t at_risk_at_worst = 0;       // of all: by the low end of every range
  std::vector<Tally> bands;                // of the model
  std::vector<std::vector<Tally>> stages;  // of the model, by band; the last entry of each is "too early"
  Tally renewing;                          // from the as-of date for so many days
  Tally overdue;                           // whose renewal is before the as-of date
};

struct Summary {
  std::uint64_t accounts = 0;
  std::uint64_t scored = 0;
  std::uint64_t too_early = 0;
  std::uint64_t without_value = 0;
  std::uint64_t earlier_rows = 0;  // of accounts that have a later one
  // Since the row before of the same account, where both have a score.
  std::uint64_t fell = 0;
  std::uint64_t rose = 0;
  std::uint64_t unmoved = 0;
  std::vector<Totals> totals;  // one a currency, in the order of the file
};

Summary summary_of(const Portfolio& portfolio, int renewing_days);

}  // namespace amps
