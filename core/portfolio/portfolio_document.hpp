// A portfolio, its columns and its rows as JSON, for the command line and the page alike.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "portfolio/portfolio.hpp"
#include "portfolio/spread.hpp"
#include "portfolio/summary.hpp"

namespace amps {

// How many days ahead a renewal is near.
constexpr int renewing_days = 90;

// What each column means, by which notation it is read, and the texts of the first rows.
std::string write_columns(const Rules& rules, const Columns& columns, const std::vector<Cells>& rows);

// The summary, and how many rows are refused, by reason.
std::string write_summary(const Portfolio& portfolio, const Summary& summary);

// One row by its number and the bytes that it has in the file: the account, how it stands, and its first step.
std::string write_row(const Portfolio& portfolio, std::uint32_t row, char delimiter, std::string_view bytes);

// The same with what moved its score since the row before of the same account, by the bytes of both: how it stood then,
// and the causes that are a tenth of a point at least, at most three of them.
std::string write_mover(const Portfolio& portfolio, std::uint32_t row, char delimiter, std::string_view bytes,
                        std::string_view earlier_bytes);

// Where the accounts lie by score and value; of the accounts by themselves, their rows.
std::string write_spread(const Portfolio& portfolio, const Spread& spread, const std::vector<std::uint32_t>& rows);

// One of the refused rows: its line, and why.
std::string write_refused(const Portfolio& portfolio, std::size_t refused, char delimiter, std::string_view bytes);

// The answers of a row, by its bytes, as an assessment document; its account is that of write_row().
std::string write_row_assessment(const Portfolio& portfolio, char delimiter, std::string_view bytes);

}  // namespace amps
