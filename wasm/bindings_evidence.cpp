// Evidence for JavaScript: the bytes of a table in, what is known of its pairs out. One table at a time, worked on in
// steps; nothing here computes.
#include <emscripten.h>
#include <emscripten/bind.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "evidence/columns_document.hpp"
#include "evidence/evidence.hpp"
#include "evidence/evidence_document.hpp"
#include "evidence/frame_reader.hpp"
#include "evidence/plan_frame.hpp"
#include "evidence/watch_document.hpp"
#include "json/envelope.hpp"
#include "json/writer.hpp"
#include "plan/plan_document.hpp"
#include "score/result_document.hpp"
#include "table/encoding.hpp"
#include "table/layout.hpp"
#include "table_input.hpp"

namespace {

constexpr std::size_t most_curve_points = 60;

// The table that is open.
struct Table {
  amps::Layout layout;
  std::vector<std::vector<std::string>> rows;
  amps::evidence::Columns columns;
  std::unique_ptr<amps::CsvReader> reader;
  std::unique_ptr<amps::evidence::FrameReader> frames;
  amps::Utf8Check utf8;
  std::unique_ptr<amps::evidence::Frame> frame;
  amps::evidence::Options options;
  std::unique_ptr<amps::evidence::Evidence> work;
};

Table& table() {
  static Table open;
  return open;
}

// Takes the first line off a text.
std::string_view next_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

std::string columns_envelope() {
  return amps::result_envelope(amps::evidence::write_columns(table().columns, table().rows));
}

// So many bytes of the head of a file, and "whole" where there are no more. Its columns.
std::string open_table(const std::string& count, const std::string& whole) {
  auto head = amps::wasm::head_of(count, whole);
  table() = Table();
  if (!head) return amps::wasm::empty_file();
  Table& open = table();
  open.layout = head->layout;
  open.rows = std::move(head->rows);
  open.columns = amps::evidence::recognised(open.rows, open.layout.delimiter);
  return columns_envelope();
}

std::string set_role(const std::string& column, const std::string& role) {
  const auto fault = amps::evidence::set_role(table().columns, column, role);
  return fault ? amps::error_envelope({*fault}) : columns_envelope();
}

// Makes ready to read the rows, all of which then go through tableRoom() and tableFill(). Nothing, or errors.
std::string start_reading(const std::string&) {
  Table& open = table();
  if (const auto faults = amps::evidence::faults_of(open.columns); !faults.empty()) return amps::error_envelope(faults);
  open.work.reset();
  open.frame.reset();
  open.utf8 = {};
  open.frames = std::make_unique<amps::evidence::FrameReader>(open.columns);
  open.reader =
      std::make_unique<amps::CsvReader>(open.layout.delimiter, open.layout.skipped, open.layout.skipped_lines);
  return {};
}

// Behind the last row: what is worked on, by rules of the watch list (a JSON document or nothing) as of a day. Nothing,
// or errors.
std::string start_work(const std::string& watch, const std::string& as_of) {
  Table& open = table();
  const auto date = amps::read_as_of(as_of);
  if (!date) return amps::error_envelope(date.errors);
  open.options = {};
  open.options.as_of = *date;
  if (!watch.empty()) {
    auto rules = amps::evidence::read_watch(watch);
    if (!rules) return amps::error_envelope(rules.errors);
    open.options.watch = std::move(*rules.value);
  }
  open.reader.reset();
  if (!open.frame) {
    auto frame = open.frames->finish();
    if (!frame) return amps::error_envelope(frame.errors);
    open.frame = std::make_unique<amps::evidence::Frame>(std::move(*frame.value));
  }
  if (const auto faults = amps::evidence::faults_of(open.options.watch, *open.frame); !faults.empty())
    return amps::error_envelope(faults);
  open.work = std::make_unique<amps::evidence::Evidence>(*open.frame, open.options);
  return {};
}

std::string result(const std::string&) {
  const Table& open = table();
  return amps::evidence::write_evidence(*open.frame, open.work->result(), open.options.watch, open.frames->refused());
}

// The watch list of one's own plans, as of a day: their accounts and their documents, each with line breaks between,
// and rules (a JSON document or nothing). A document that cannot be read is passed over: where plans are, it is told
// why.
std::string watch_plans(const std::string& accounts, const std::string& documents, const std::string& watch,
                        const std::string& as_of) {
  const auto date = amps::read_as_of(as_of);
  if (!date) return amps::error_envelope(date.errors);
  amps::Outcome<std::vector<amps::evidence::WatchRule>> rules = std::vector<amps::evidence::WatchRule>();
  if (!watch.empty()) rules = amps::evidence::read_watch(watch);
  if (!rules) return amps::error_envelope(rules.errors);
  std::vector<amps::evidence::AccountPlan> plans;
  std::string_view names = accounts;
  std::string_view rest = documents;
  while (!rest.empty()) {
    const std::string_view account = next_line(names);
    if (auto plan = amps::read_plan(next_line(rest))) plans.push_back({std::string(account), std::move(*plan.value)});
  }
  const amps::evidence::Frame frame = amps::evidence::frame_of(plans, date->value_or(amps::Date()));
  const auto hits = amps::evidence::watched(frame, *rules, *date);
  return amps::result_envelope(amps::evidence::write_own_watch(frame, hits, *rules));
}

// The rates on both sides of every threshold of a pair, within so many periods; 0 where there are none.
std::string curve(const std::string& pair, const std::string& periods) {
  const amps::evidence::Frame& frame = *table().frame;
  const auto index = amps::wasm::number_of<std::size_t>(pair);
  std::optional<amps::evidence::PanelOrder> order;
  if (frame.is_panel()) order.emplace(frame);
  const auto rows = order ? order->rows() : std::span<const std::uint32_t>();
  const auto cases = amps::evidence::cases_of(frame, rows, frame.activities[index / frame.outcomes.size()],
                                              frame.outcomes[index % frame.outcomes.size()]);
  const auto within = amps::wasm::number_of<int>(periods);
  return amps::evidence::write_curve(within, amps::evidence::threshold_curve(cases, within, most_curve_points));
}

}  // namespace

EMSCRIPTEN_BINDINGS(amps_evidence) {
  emscripten::function("encoding", &amps::wasm::encoding);
  emscripten::function("openTable", &open_table);
  emscripten::function("setRole", &set_role);
  emscripten::function("startReading", &start_reading);
  emscripten::function("startWork", &start_work);
  emscripten::function("result", &result);
  emscripten::function("watchPlans", &watch_plans);
  emscripten::function("curve", &curve);
}

// Bytes and numbers need no Embind: JavaScript calls these as they are.
extern "C" {

// Where the head of a file goes, and the next bytes of it: 256 KiB each.
EMSCRIPTEN_KEEPALIVE void* scratchRoom() { return amps::wasm::scratch().data(); }
EMSCRIPTEN_KEEPALIVE void* tableRoom() { return table().reader->room().data(); }

// So many bytes have been put there; 0 ends the file. 0 where they are not UTF-8.
EMSCRIPTEN_KEEPALIVE int tableFill(const char* room, std::size_t count) {
  Table& open = table();
  if (count == 0) open.reader->end();
  open.utf8.see({room, count});
  open.reader->fill(count);
  while (open.reader->next().count() > 0) open.frames->take(open.reader->records());
  return count == 0 ? open.utf8.is_valid_at_end() : open.utf8.is_valid();
}

// Does a part of the work that takes some milliseconds at most; 0 when nothing is left.
EMSCRIPTEN_KEEPALIVE int workStep() { return table().work->step(); }
// How far it is, from 0 to 1.
EMSCRIPTEN_KEEPALIVE double workProgress() { return table().work->progress(); }

// The numbers of a column, as doubles; NaN where a row has none.
EMSCRIPTEN_KEEPALIVE std::size_t frameRows() { return table().frame->rows; }
EMSCRIPTEN_KEEPALIVE const void* activityValues(std::size_t i) { return table().frame->activities[i].values.data(); }
EMSCRIPTEN_KEEPALIVE const void* outcomeValues(std::size_t i) { return table().frame->outcomes[i].values.data(); }

// Forgets the table, and gives its memory back.
EMSCRIPTEN_KEEPALIVE void closeTable() { table() = Table(); }
}
