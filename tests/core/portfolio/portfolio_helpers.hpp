// What the tests of portfolios share: tables as texts, read as the program reads them.
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "portfolio/portfolio.hpp"
#include "portfolio/scored_file.hpp"
#include "table/layout.hpp"
#include "text/date.hpp"

namespace amps {

// Sends a text through something that takes records, in pieces of so many bytes.
template <class Take>
void each_records(const Layout& layout, std::string_view text, std::size_t piece, Take take) {
  const auto reader = std::make_unique<CsvReader>(layout.delimiter, layout.skipped, layout.skipped_lines);
  while (!text.empty()) {
    const auto into = reader->room();
    const std::size_t count = std::min({text.size(), into.size(), piece});
    std::copy_n(text.data(), count, into.data());
    reader->fill(count);
    text.remove_prefix(count);
    while (reader->next().count() > 0) take(reader->records());
  }
  reader->end();
  while (reader->next().count() > 0) take(reader->records());
}

struct Opened {
  Layout layout;
  Columns columns;
};

inline Opened opened(const Model& model, std::string_view text) {
  Opened result;
  result.layout = layout_of(text, true);
  result.columns = recognised(model, first_records(result.layout, text, true, 1000), result.layout.delimiter);
  return result;
}

inline std::unique_ptr<Portfolio> portfolio_of(const Model& model, std::string_view text,
                                               std::optional<Date> as_of = {},
                                               std::size_t piece = CsvReader::piece_bytes) {
  const Opened table = opened(model, text);
  auto portfolio = std::make_unique<Portfolio>(model, table.columns, as_of);
  each_records(table.layout, text, piece, [&](const Records& records) { portfolio->take(records); });
  return portfolio;
}

// The file with its scores, exported in pieces of so many bytes.
inline std::string exported(const Model& model, std::string_view text, NumberNotation notation = NumberNotation::point,
                            std::size_t piece = CsvReader::piece_bytes) {
  const auto portfolio = portfolio_of(model, text);
  ScoredFile file(*portfolio, layout_of(text, true).delimiter, notation);
  std::string out;
  for (std::size_t at = 0; at < text.size(); at += piece) file.add(text.substr(at, piece), out);
  file.end(out);
  return out;
}

}  // namespace amps
