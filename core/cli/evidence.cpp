// amps evidence: which activities of a table go with which outcomes, and how sure that is.
#include "evidence/evidence.hpp"

#include <cerrno>
#include <cstring>
#include <iostream>

#include "cli/evidence_report.hpp"
#include "cli/files.hpp"
#include "cli/program.hpp"
#include "evidence/evidence_document.hpp"
#include "evidence/frame_reader.hpp"
#include "evidence/roles.hpp"
#include "evidence/watch_document.hpp"
#include "score/result_document.hpp"
#include "table/encoding.hpp"
#include "table/layout.hpp"
#include "text/wording.hpp"

namespace amps::cli {

namespace {

constexpr std::size_t previewed_rows = 1000;
constexpr int most_lags = 24;

std::optional<int> read_lags(const std::string& digits) {
  if (digits.empty() || digits.size() > 2 || digits.find_first_not_of("0123456789") != std::string::npos)
    return std::nullopt;
  const int lags = std::stoi(digits);
  return lags <= most_lags ? std::optional(lags) : std::nullopt;
}

// The faults of the table, and all that was found in its rows before.
int refuse_table(std::vector<Error> faults, const evidence::FrameReader& reader) {
  for (const evidence::Refusal& refusal : reader.refused()) {
    faults.push_back(refusal.error);
    faults.back().message.insert(0, "Line " + std::to_string(refusal.line) + ": ");
  }
  return refuse(faults);
}

}  // namespace

int evidence(const Arguments& arguments) {
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  if (arguments.operands.size() != 1) return wrong_usage("Give evidence one FILE.csv.");
  evidence::Options options;
  if (arguments.lags) {
    const auto lags = read_lags(*arguments.lags);
    if (!lags) return wrong_usage("--lags needs a whole number up to " + std::to_string(most_lags) + ".");
    options.lags = *lags;
  }
  const auto as_of = read_as_of(arguments.as_of.value_or(""));
  if (!as_of) return refuse(as_of.errors);
  options.as_of = *as_of;
  if (arguments.watch) {
    const auto text = read_file(*arguments.watch);
    if (!text) return refuse(text.errors);
    const auto rules = evidence::read_watch(*text);
    if (!rules) return refuse(rules.errors);
    options.watch = *rules;
  }

  const std::string& path = arguments.operands[0];
  const auto unreadable = [&] {
    return refuse({error_at("", ErrorCode::file_unreadable, {in_quotes(path), std::strerror(errno)})});
  };
  const File file(std::fopen(path.c_str(), "rb"));
  if (!file) return unreadable();
  const std::string head = bytes_at(file.get(), 0, CsvReader::piece_bytes);
  if (std::ferror(file.get()) != 0) return unreadable();
  const bool is_whole = head.size() < CsvReader::piece_bytes;
  if (const auto fault = fault_of(encoding_of(head))) return refuse({*fault});
  const Layout layout = layout_of(head, is_whole);
  const auto rows = first_records(layout, head, is_whole, previewed_rows);
  if (rows.empty()) return refuse({error_at("", ErrorCode::not_a_table, {"The file is empty."})});
  evidence::Columns columns = evidence::recognised(rows, layout.delimiter);
  if (const auto faults = evidence::set_roles(columns, arguments.map); !faults.empty()) return refuse(faults);
  if (const auto faults = evidence::faults_of(columns); !faults.empty()) return refuse(faults);

  evidence::FrameReader frames(columns);
  const auto reader = std::make_unique<CsvReader>(layout.delimiter, layout.skipped, layout.skipped_lines);
  Utf8Check utf8;
  const auto take_all = [&] {
    while (reader->next().count() > 0) frames.take(reader->records());
  };
  std::span<char> room;
  const bool is_read = each_piece(
      file.get(), [&] { return room = reader->room(); },
      [&](std::size_t count) {
        utf8.see({room.data(), count});
        reader->fill(count);
        take_all();
      });
  if (!is_read) return unreadable();
  reader->end();
  take_all();
  if (!utf8.is_valid_at_end()) return refuse({*fault_of(Encoding::single_byte)});
  const auto frame = frames.finish();
  if (!frame) return refuse_table(frame.errors, frames);
  if (const auto faults = evidence::faults_of(options.watch, *frame); !faults.empty()) return refuse(faults);

  evidence::Evidence work(*frame, options);
  while (work.step()) continue;
  const evidence::Result result = work.result();
  if (arguments.text) {
    std::cout << format_evidence(*frame, result, options.watch, frames.refused());
  } else {
    std::cout << write_evidence(*frame, result, options.watch, frames.refused()) << '\n';
  }
  return exit_done;
}

}  // namespace amps::cli
