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
#include "portfolio/summary.hpp"
#include "table/encoding.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const amps::Model model = amps::builtin_model();
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  amps::encoding_of(text);
  const auto portfolio = amps::portfolio_of(model, text, amps::Date{20'000}, 1 + size % 97);
  amps::write_summary(*portfolio, amps::summary_of(*portfolio, 90));
  for (const std::uint32_t row : amps::Ranking(*portfolio, amps::Order::value_at_risk, false, {}).rows()) {
    const amps::Account account = (*portfolio)[row];
    amps::write_row(*portfolio, row, amps::layout_of(text, true).delimiter, text.substr(account.offset, account.bytes));
  }
  const std::string once = amps::exported(model, text);
  // What says itself what its delimiter is may say another one with more columns.
  if (portfolio->size() > 0 && amps::layout_of(text, true).delimiter == amps::layout_of(once, true).delimiter &&
      amps::exported(model, once) != once) {
    std::abort();
  }
  return 0;
}
