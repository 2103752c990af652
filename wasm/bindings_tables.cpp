// Tables for JavaScript: the bytes of a file in, documents and columns of numbers out. One table at a time; nothing
// here computes.
#include <emscripten.h>
#include <emscripten/bind.h>

#include <memory>
#include <string>

#include "json/envelope.hpp"
#include "json/writer.hpp"
#include "model/model_document.hpp"
#include "portfolio/portfolio.hpp"
#include "portfolio/portfolio_document.hpp"
#include "portfolio/ranking.hpp"
#include "portfolio/scored_file.hpp"
#include "portfolio/scored_lines.hpp"
#include "portfolio/search.hpp"
#include "portfolio/spread.hpp"
#include "portfolio/summary.hpp"
#include "score/result_document.hpp"
#include "table/encoding.hpp"
#include "table/layout.hpp"
#include "table_input.hpp"

namespace {

// The table that is open.
struct Table {
  amps::Layout layout;
  std::vector<std::vector<std::string>> rows;
  amps::Columns columns;
  std::unique_ptr<amps::CsvReader> reader;
  std::unique_ptr<amps::Portfolio> portfolio;
  amps::Utf8Check utf8;
  amps::Ranking ranking;
  std::vector<std::uint32_t> ranked;  // the rows that were asked for last
  std::unique_ptr<amps::Search> search;
  std::unique_ptr<amps::ScoredFile> scored_file;
  std::unique_ptr<amps::ScoredLines> scored_lines;
  std::string exported;
};

amps::Model& model() {
  static amps::Model in_use = amps::builtin_model();
  return in_use;
}

Table& table() {
  static Table open;
  return open;
}

std::string columns_envelope() {
  return amps::result_envelope(amps::write_columns(model().rules, table().columns, table().rows));
}

std::string use_model(const std::string& json) {
  auto read = amps::read_model(json);
  if (!read) return amps::error_envelope(read.errors);
  table() = Table();
  model() = std::move(*read.value);
  return {};
}

// So many bytes of the head of a file, and "whole" where there are no more. Its encoding and columns.
std::string open_table(const std::string& count, const std::string& whole) {
  auto head = amps::wasm::head_of(count, whole);
  table() = Table();
  if (!head) return amps::wasm::empty_file();
  Table& open = table();
  open.layout = head->layout;
  open.rows = std::move(head->rows);
  open.columns = amps::recognised(model(), open.rows, open.layout.delimiter);
  return columns_envelope();
}

std::string columns(const std::string&) { return columns_envelope(); }

std::string set_field(const std::string& column, const std::string& field) {
  const auto fault = amps::set_field(model().rules, table().columns, column, field);
  return fault ? amps::error_envelope({*fault}) : columns_envelope();
}

// Makes ready to read the rows, all of which then go through room() and fill(). Nothing, or errors.
std::string start_reading(const std::string& as_of) {
  const auto date = amps::read_as_of(as_of);
  if (!date) return amps::error_envelope(date.errors);
  Table& open = table();
  if (const auto faults = amps::faults_of(model().rules, open.columns); !faults.empty())
    return amps::error_envelope(faults);
  open.search.reset();
  open.scored_file.reset();
  open.scored_lines.reset();
  open.utf8 = {};
  open.portfolio = std::make_unique<amps::Portfolio>(model(), open.columns, *date);
  open.reader =
      std::make_unique<amps::CsvReader>(open.layout.delimiter, open.layout.skipped, open.layout.skipped_lines);
  return {};
}

// The same for a search: which rows have the text in their name, id or owner.
std::string start_search(const std::string& text) {
  Table& open = table();
  open.search = std::make_unique<amps::Search>(*open.portfolio, text);
  open.reader =
      std::make_unique<amps::CsvReader>(open.layout.delimiter, open.layout.skipped, open.layout.skipped_lines);
  return {};
}

std::string summary(const std::string& days) {
  return amps::write_summary(*table().portfolio,
                             amps::summary_of(*table().portfolio, amps::wasm::number_of<int>(days)));
}

std::string lists(const std::string&) {
  amps::JsonWriter out;
  out.open_object();
  const auto write = [&](amps::JsonName name, const amps::Names& names) {
    out.key(name).open_array();
    for (const std::string& each : names.list()) out.string(each);
    out.close_array();
  };
  write("owners", table().portfolio->owners());
  write("segments", table().portfolio->segments());
  write("currencies", table().portfolio->currencies());
  out.close_object();
  return out.take();
}

std::string row(const std::string& index, const std::string& count) {
  return amps::write_row(*table().portfolio, amps::wasm::number_of<std::uint32_t>(index), table().layout.delimiter,
                         amps::wasm::put(count));
}

// Both in the scratch, the bytes of the row first.
std::string mover(const std::string& index, const std::string& count, const std::string& earlier_count) {
  const auto of_row = amps::wasm::number_of<std::size_t>(count);
  const std::string_view both =
      std::string_view(amps::wasm::scratch()).substr(0, of_row + amps::wasm::number_of<std::size_t>(earlier_count));
  return amps::write_mover(*table().portfolio, amps::wasm::number_of<std::uint32_t>(index), table().layout.delimiter,
                           both.substr(0, of_row), both.substr(of_row));
}

// Of the accounts in the order that was asked for last, in a currency by its place in the list, or in that of most of
// them; at most so many by themselves.
std::string spread(const std::string& currency, const std::string& most) {
  Table& open = table();
  const auto wanted = currency.empty() ? amps::Account::none : amps::wasm::number_of<std::uint32_t>(currency);
  const amps::Spread found = amps::spread_of(*open.portfolio, open.ranking, wanted);
  return amps::write_spread(
      *open.portfolio, found,
      amps::most_at_risk(*open.portfolio, open.ranking, found.currency, amps::wasm::number_of<std::size_t>(most)));
}

std::string row_assessment(const std::string& count) {
  return amps::result_envelope(
      amps::write_row_assessment(*table().portfolio, table().layout.delimiter, amps::wasm::put(count)));
}

std::string refused_row(const std::string& index, const std::string& count) {
  return amps::write_refused(*table().portfolio, amps::wasm::number_of<std::size_t>(index), table().layout.delimiter,
                             amps::wasm::put(count));
}

}  // namespace

EMSCRIPTEN_BINDINGS(amps_tables) {
  emscripten::function("useModel", &use_model);
  emscripten::function("encoding", &amps::wasm::encoding);
  emscripten::function("openTable", &open_table);
  emscripten::function("columns", &columns);
  emscripten::function("setField", &set_field);
  emscripten::function("startReading", &start_reading);
  emscripten::function("startSearch", &start_search);
  emscripten::function("summary", &summary);
  emscripten::function("lists", &lists);
  emscripten::function("row", &row);
  emscripten::function("mover", &mover);
  emscripten::function("spread", &spread);
  emscripten::function("rowAssessment", &row_assessment);
  emscripten::function("refusedRow", &refused_row);
}

// Bytes and numbers need no Embind: JavaScript calls these as they are.
extern "C" {

// Where the bytes of a head or of a row go, at most 1 MiB.
EMSCRIPTEN_KEEPALIVE void* scratchRoom() { return amps::wasm::scratch().data(); }

// Where the next bytes of the file go, 256 KiB.
EMSCRIPTEN_KEEPALIVE void* tableRoom() { return table().reader->room().data(); }

// So many bytes have been put there; 0 ends the file. 0 where they are not UTF-8.
EMSCRIPTEN_KEEPALIVE int tableFill(const char* room, std::size_t count) {
  Table& open = table();
  if (count == 0) open.reader->end();
  if (!open.search) open.utf8.see({room, count});
  open.reader->fill(count);
  while (open.reader->next().count() > 0) {
    if (open.search) {
      open.search->take(open.reader->records());
    } else {
      open.portfolio->take(open.reader->records());
    }
  }
  if (count == 0) open.portfolio->end();
  return count == 0 ? open.utf8.is_valid_at_end() : open.utf8.is_valid();
}

EMSCRIPTEN_KEEPALIVE std::size_t rowCount() { return table().portfolio->size(); }
EMSCRIPTEN_KEEPALIVE std::size_t refusedCount() { return table().portfolio->refused().size(); }

// Puts the rows in an order; what is -2 filters nothing. How many there are.
EMSCRIPTEN_KEEPALIVE std::size_t rank(int order, int is_reversed, int band, int stage, int owner, int segment,
                                      int renewal_from, int renewal_to, int has_search) {
  Table& open = table();
  amps::Filter filter;
  if (band >= -1) filter.band = static_cast<std::int8_t>(band);
  if (stage >= 0) filter.stage = static_cast<std::uint8_t>(stage);
  if (owner >= 0) filter.owner = static_cast<std::uint32_t>(owner);
  if (segment >= 0) filter.segment = static_cast<std::uint32_t>(segment);
  if (renewal_from <= renewal_to) {
    filter.renewal_from = renewal_from;
    filter.renewal_to = renewal_to;
  }
  if (has_search && open.search) filter.is_found = &open.search->is_found();
  open.ranking = {};
  open.ranking = amps::Ranking(*open.portfolio, static_cast<amps::Order>(order), is_reversed != 0, filter);
  return open.ranking.size();
}

// The rows from one place of that order to before another, which must be there.
EMSCRIPTEN_KEEPALIVE const void* rankedRows(std::size_t from, std::size_t to) {
  table().ranked = table().ranking.rows(from, to);
  return table().ranked.data();
}

// The rows that have fallen or risen the most since the row before of the same account: their count, at most so many.
// movedRows() is where they are.
EMSCRIPTEN_KEEPALIVE std::size_t findMoved(int has_risen, std::size_t most) {
  Table& open = table();
  open.ranked = amps::moved_most(*open.portfolio, has_risen != 0, most);
  return open.ranked.size();
}
EMSCRIPTEN_KEEPALIVE const void* movedRows() { return table().ranked.data(); }
EMSCRIPTEN_KEEPALIVE std::size_t earlierRow(std::size_t row) { return table().portfolio->earlier(row); }

// Where a row lies in the file, and how many bytes it has.
EMSCRIPTEN_KEEPALIVE double rowOffset(std::size_t row) { return static_cast<double>((*table().portfolio)[row].offset); }
EMSCRIPTEN_KEEPALIVE std::size_t rowBytes(std::size_t row) { return (*table().portfolio)[row].bytes; }
EMSCRIPTEN_KEEPALIVE double refusedOffset(std::size_t row) {
  return static_cast<double>(table().portfolio->refused()[row].offset);
}
EMSCRIPTEN_KEEPALIVE double refusedBytes(std::size_t row) {
  return static_cast<double>(table().portfolio->refused()[row].bytes);
}

// Begins an export, with a decimal comma or point. The bytes of the file then go through exportRoom() and exportFill(),
// which says how many come out; exported() is where.
EMSCRIPTEN_KEEPALIVE void startExport(int has_comma) {
  Table& open = table();
  open.scored_file = std::make_unique<amps::ScoredFile>(
      *open.portfolio, open.layout.delimiter, has_comma ? amps::NumberNotation::comma : amps::NumberNotation::point);
}
EMSCRIPTEN_KEEPALIVE std::size_t exportFill(std::size_t count) {
  Table& open = table();
  open.exported.clear();
  if (count == 0) {
    open.scored_file->end(open.exported);
  } else {
    open.scored_file->add(std::string_view(amps::wasm::scratch()).substr(0, count), open.exported);
  }
  return open.exported.size();
}
// Begins an export as JSON Lines. The bytes of the file then go through tableRoom() and linesFill(), which says as
// exportFill() how many come out.
EMSCRIPTEN_KEEPALIVE void startLines() {
  Table& open = table();
  open.scored_lines = std::make_unique<amps::ScoredLines>(*open.portfolio);
  open.reader =
      std::make_unique<amps::CsvReader>(open.layout.delimiter, open.layout.skipped, open.layout.skipped_lines);
}
EMSCRIPTEN_KEEPALIVE std::size_t linesFill(std::size_t count) {
  Table& open = table();
  open.exported.clear();
  if (count == 0) open.reader->end();
  open.reader->fill(count);
  while (open.reader->next().count() > 0) open.scored_lines->take(open.reader->records(), open.exported);
  return open.exported.size();
}
EMSCRIPTEN_KEEPALIVE const void* exported() { return table().exported.data(); }

// Forgets the table, and gives its memory back.
EMSCRIPTEN_KEEPALIVE void closeTable() { table() = Table(); }
}
