// amps evidence: which activities of a table go with which outcomes, and how sure that is.
#include "evidence/evidence.hpp"

#include <iostream>

#include "cli/evidence_report.hpp"
#include "cli/program.hpp"
#include "cli/table_file.hpp"
#include "evidence/evidence_document.hpp"
#include "evidence/frame_reader.hpp"
#include "evidence/roles.hpp"
#include "evidence/watch_document.hpp"
#include "score/result_document.hpp"
#include "text/wording.hpp"

namespace amps::cli {

namespace {

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

  const auto table = open_table(arguments.operands[0]);
  if (!table) return refuse(table.errors);
  evidence::Columns columns = evidence::recognised(table->rows, table->layout.delimiter);
  if (const auto faults = evidence::set_roles(columns, arguments.map); !faults.empty()) return refuse(faults);
  if (const auto faults = evidence::faults_of(columns); !faults.empty()) return refuse(faults);

  evidence::FrameReader frames(columns);
  if (const auto faults = table->each_record([&](const Records& records) { frames.take(records); }); !faults.empty())
    return refuse(faults);
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
