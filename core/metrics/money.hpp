// Amounts of money of one table: in hundredths of one currency, exactly, or refused.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "metrics/names.hpp"
#include "metrics/table_rows.hpp"
#include "text/error.hpp"

namespace amps {

// Adds hundredths; false where the sum cannot be counted any more.
inline bool add_to(std::int64_t& sum, std::int64_t amount) { return !__builtin_add_overflow(sum, amount, &sum); }

Error sum_too_large();

// Reads amounts, in the table's currency or by its rates in one, and remembers which currencies there were.
class MoneyReader {
 public:
  // Of the row at hand; nothing where the row was left out.
  std::optional<std::int64_t> read(TableRows& rows);

  // Where the amounts can be added: the currency, empty where the table does not say. Error: several-currencies.
  Outcome<std::string> currency(const RoleColumns& columns) const;

 private:
  struct Seen {
    std::uint32_t line = 0;   // the first
    bool is_one_rate = true;  // every rate was 1
  };

  WordList currencies_;
  std::vector<Seen> seen_;
};

}  // namespace amps
