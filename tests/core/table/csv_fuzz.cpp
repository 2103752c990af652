// Any bytes as a table of accounts, for libFuzzer: nothing may be read outside, and what an export adds must be what
// exporting it again adds.
//
//     clang++ -std=c++20 -g -O1 -fno-exceptions -fsanitize=fuzzer,address,undefined -Icore -Itests/core \
//       tests/core/table/csv_fuzz.cpp $(ls core/*/*.cpp | grep -v core/cli) build/native/core/builtin_*.cpp -o csv_fuzz
#include <cstdint>
#include <cstdlib>

#include "portfolio/portfolio_document.hpp"
#include "portfolio/portfolio_helpers.hpp"
#include "portfolio/ranking.hpp"
#include "portfolio/scored_lines.hpp"
#include "portfolio/spread.hpp"
#include "portfolio/summary.hpp"
#include "table/encoding.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const amps::Model model = amps::builtin_model();
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  amps::encoding_of(text);
  const auto portfolio = amps::portfolio_of(model, text, amps::Date{20'000}, 1 + size % 97);
  amps::write_summary(*portfolio, amps::summary_of(*portfolio, 90));
  const amps::Layout layout = amps::layout_of(text, true);
  const auto bytes_of = [&](const amps::Account& account) { return text.substr(account.offset, account.bytes); };
  amps::Ranking ranking(*portfolio, amps::Order::value_at_risk, false, {});
  for (const std::uint32_t row : ranking.rows()) {
    const amps::Account account = (*portfolio)[row];
    amps::write_row(*portfolio, row, layout.delimiter, bytes_of(account));
    if (account.earlier == amps::Account::none) continue;
    amps::write_mover(*portfolio, row, layout.delimiter, bytes_of(account), bytes_of((*portfolio)[account.earlier]));
  }
  const amps::Spread spread = amps::spread_of(*portfolio, ranking);
  amps::write_spread(*portfolio, spread, amps::most_at_risk(*portfolio, ranking, spread.currency, 10));
  amps::ScoredLines lines(*portfolio);
  std::string json;
  amps::each_records(layout, text, 1 + size % 89, [&](const amps::Records& records) { lines.take(records, json); });
  const auto breaks = static_cast<std::size_t>(std::count(json.begin(), json.end(), '\n'));
  if (breaks != portfolio->size() + portfolio->refused().size()) std::abort();
  const std::string once = amps::exported(model, text);
  // What says itself what its delimiter is may say another one with more columns.
  if (portfolio->size() > 0 && amps::layout_of(text, true).delimiter == amps::layout_of(once, true).delimiter &&
      amps::exported(model, once) != once) {
    std::abort();
  }
  return 0;
}
