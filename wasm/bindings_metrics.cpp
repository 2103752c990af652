// Metrics for JavaScript: the bytes of a table in, what it says of revenue, contracts, events, answers or days to value
// out, and what is proposed for goals. One table at a time; nothing here computes.
#include <emscripten.h>
#include <emscripten/bind.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "json/envelope.hpp"
#include "json/writer.hpp"
#include "metrics/behind_document.hpp"
#include "metrics/catalogue_document.hpp"
#include "metrics/events_document.hpp"
#include "metrics/flows_document.hpp"
#include "metrics/revenue_document.hpp"
#include "metrics/roles_document.hpp"
#include "metrics/surveys_document.hpp"
#include "metrics/value_document.hpp"
#include "score/result_document.hpp"
#include "table/encoding.hpp"
#include "table/layout.hpp"
#include "table_input.hpp"

namespace {

constexpr std::size_t most_flows = 100;

using Reader = std::variant<std::monostate, amps::SnapshotReader, amps::ContractReader, amps::EventReader,
                            amps::SurveyReader, amps::ValueReader>;
using Content = std::variant<std::monostate, amps::Snapshots, amps::Contracts>;

// The table that is open.
struct Table {
  amps::Layout layout;
  std::vector<std::vector<std::string>> rows;
  amps::RoleColumns columns;
  std::optional<amps::PeriodLength> length;
  amps::Date as_of;
  std::unique_ptr<amps::CsvReader> csv;
  Reader reader;
  amps::Utf8Check utf8;
  // What was read, for reports of revenue that follow each other; the others are written at once.
  Content content;
  std::string document;
  std::string behind;
};

Table& table() {
  static Table open;
  return open;
}

std::string columns_envelope() { return amps::result_envelope(amps::write_roles(table().columns, table().rows)); }

// So many bytes of the head of a file, "whole" where there are no more, and what the table is of. Its columns.
std::string open_table(const std::string& count, const std::string& whole, const std::string& kind) {
  auto head = amps::wasm::head_of(count, whole);
  table() = Table();
  if (!head) return amps::wasm::empty_file();
  Table& open = table();
  open.layout = head->layout;
  open.rows = std::move(head->rows);
  const auto named = amps::table_kind_named(kind).value_or(amps::TableKind::revenue);
  open.columns = amps::roles_of(named, open.rows, open.layout.delimiter);
  return columns_envelope();
}

std::string set_role(const std::string& column, const std::string& role) {
  const auto fault = amps::set_role(table().columns, column, role);
  return fault ? amps::error_envelope({*fault}) : columns_envelope();
}

Reader reader_of(const Table& open, amps::EventMetric event) {
  const auto length = open.length.value_or(amps::PeriodLength::month);
  switch (open.columns.kind) {
    case amps::TableKind::revenue:
      return amps::SnapshotReader(open.columns, open.length, open.as_of);
    case amps::TableKind::subscriptions:
      return amps::ContractReader(open.columns);
    case amps::TableKind::surveys:
      return amps::SurveyReader(open.columns, length, open.as_of);
    case amps::TableKind::value:
      return amps::ValueReader(open.columns, open.as_of);
    case amps::TableKind::events:
      break;
  }
  return amps::EventReader(open.columns, {event, length, open.as_of, amps::usual_review_days});
}

// Makes ready to read the rows, all of which then go through tableRoom() and tableFill(): as of a day, by periods of a
// length where one is named, and what is asked of events. Nothing, or errors.
std::string start_reading(const std::string& as_of, const std::string& period, const std::string& event) {
  Table& open = table();
  if (const auto faults = amps::faults_of(open.columns); !faults.empty()) return amps::error_envelope(faults);
  const auto day = amps::read_as_of(as_of);
  if (!day) return amps::error_envelope(day.errors);
  const auto asked = amps::event_metric_named(event).value_or(amps::EventMetric::touchpoints);
  if (open.columns.kind == amps::TableKind::events) {
    if (const auto faults = amps::faults_of(open.columns, asked); !faults.empty()) return amps::error_envelope(faults);
  }
  open.as_of = day->value_or(amps::Date());
  open.length = amps::period_length_named(period);
  open.content = {};
  open.document.clear();
  open.behind.clear();
  open.utf8 = {};
  open.reader = reader_of(open, asked);
  open.csv = std::make_unique<amps::CsvReader>(open.layout.delimiter, open.layout.skipped, open.layout.skipped_lines);
  return {};
}

// Behind the last row. Nothing, or errors.
std::string end_reading(const std::string&) {
  Table& open = table();
  open.csv.reset();
  std::vector<amps::Error> errors;
  const auto keep = [&](auto read) {
    if (read) {
      open.content = std::move(*read.value);
    } else {
      errors = std::move(read.errors);
    }
  };
  if (auto* snapshots = std::get_if<amps::SnapshotReader>(&open.reader)) keep(snapshots->finish());
  if (auto* contracts = std::get_if<amps::ContractReader>(&open.reader)) keep(contracts->finish());
  if (auto* events = std::get_if<amps::EventReader>(&open.reader)) {
    auto report = events->finish();
    if (report) {
      open.document = write_events(*report);
      open.behind = write_behind(report->behind);
    } else {
      errors = std::move(report.errors);
    }
  }
  if (auto* surveys = std::get_if<amps::SurveyReader>(&open.reader)) {
    const amps::SurveyReport made = surveys->finish();
    open.document = write_survey(made);
    open.behind = write_behind(made.behind);
  }
  if (auto* value = std::get_if<amps::ValueReader>(&open.reader)) {
    const amps::ValueReport made = value->finish();
    open.document = write_value(made);
    open.behind = write_behind(made.behind);
  }
  open.reader = {};
  return errors.empty() ? std::string() : amps::error_envelope(errors);
}

// Puts together what the rows say: of revenue on a basis, "opening" or "renewal", with a gross margin such as "0.8", of
// one segment or all; these are empty where nobody says. Nothing, or errors.
std::string report(const std::string& basis, const std::string& margin, const std::string& segment) {
  Table& open = table();
  amps::RevenueOptions options;
  options.length = open.length;
  options.basis = basis == "renewal" ? amps::Basis::renewal : amps::Basis::opening;
  options.margin = amps::read_margin(margin);
  if (!segment.empty()) options.segment = segment;
  options.as_of = open.as_of;
  const auto keep = [&](const amps::Outcome<amps::RevenueReport>& made) {
    if (!made) return amps::error_envelope(made.errors);
    open.document = write_revenue(*made);
    return std::string();
  };
  if (const auto* snapshots = std::get_if<amps::Snapshots>(&open.content)) return keep(report_of(*snapshots, options));
  if (const auto* contracts = std::get_if<amps::Contracts>(&open.content)) return keep(report_of(*contracts, options));
  return {};
}

std::string document(const std::string&) { return table().document; }

// The accounts behind what a table of events, of answers or of days to value says; nothing of any other.
std::string behind(const std::string&) { return table().behind; }

// The accounts behind a figure: those of one movement into a period, or of all, of one segment or all.
std::string flows(const std::string& period, const std::string& movement, const std::string& segment) {
  const Table& open = table();
  amps::Snapshots made;
  const auto* snapshots = std::get_if<amps::Snapshots>(&open.content);
  if (const auto* contracts = std::get_if<amps::Contracts>(&open.content)) {
    auto read = amps::snapshots_of(*contracts, open.length.value_or(amps::PeriodLength::month), open.as_of);
    if (!read) return amps::error_envelope(read.errors);
    made = std::move(*read.value);
    snapshots = &made;
  }
  const auto named = amps::read_period(period, amps::DateNotation::year_first);
  if (snapshots == nullptr || !named) return amps::result_envelope("null");
  const auto& periods = snapshots->periods;
  const auto found = std::find(periods.begin(), periods.end(), named->index);
  if (found == periods.end()) return amps::result_envelope("null");
  std::optional<std::uint32_t> of;
  const auto& segments = snapshots->segments.list();
  const auto known = std::find(segments.begin(), segments.end(), segment);
  if (!segment.empty() && known != segments.end()) of = static_cast<std::uint32_t>(known - segments.begin());
  return amps::result_envelope(write_flows(*snapshots, static_cast<std::uint32_t>(found - periods.begin()),
                                           amps::movement_named(movement), of, most_flows));
}

// What a catalogue proposes for goals, their ids with spaces between.
std::string proposals(const std::string& catalogue, const std::string& goals) {
  const auto read = amps::read_catalogue(catalogue);
  if (!read) return amps::error_envelope(read.errors);
  std::vector<std::string_view> ids;
  const std::string_view all = goals;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = std::min(all.find(' ', at), all.size());
    ids.push_back(all.substr(at, end - at));
    at = end + 1;
  }
  const auto written = amps::write_proposals(*read, ids);
  return written ? amps::result_envelope(*written) : amps::error_envelope(written.errors);
}

}  // namespace

EMSCRIPTEN_BINDINGS(amps_metrics) {
  emscripten::function("encoding", &amps::wasm::encoding);
  emscripten::function("openTable", &open_table);
  emscripten::function("setRole", &set_role);
  emscripten::function("startReading", &start_reading);
  emscripten::function("endReading", &end_reading);
  emscripten::function("report", &report);
  emscripten::function("document", &document);
  emscripten::function("behind", &behind);
  emscripten::function("flows", &flows);
  emscripten::function("proposals", &proposals);
}

// Bytes and numbers need no Embind: JavaScript calls these as they are.
extern "C" {

// Where the head of a file goes, and the next bytes of it: 256 KiB each.
EMSCRIPTEN_KEEPALIVE void* scratchRoom() { return amps::wasm::scratch().data(); }
EMSCRIPTEN_KEEPALIVE void* tableRoom() { return table().csv->room().data(); }

// So many bytes have been put there; 0 ends the file. 0 where they are not UTF-8.
EMSCRIPTEN_KEEPALIVE int tableFill(const char* room, std::size_t count) {
  Table& open = table();
  if (count == 0) open.csv->end();
  open.utf8.see({room, count});
  open.csv->fill(count);
  const auto take = [&](auto& reader) {
    if constexpr (!std::is_same_v<std::decay_t<decltype(reader)>, std::monostate>) reader.take(open.csv->records());
  };
  while (open.csv->next().count() > 0) std::visit(take, open.reader);
  return count == 0 ? open.utf8.is_valid_at_end() : open.utf8.is_valid();
}

// Forgets the table, and gives its memory back.
EMSCRIPTEN_KEEPALIVE void closeTable() { table() = Table(); }
}
