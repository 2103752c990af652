// amps portfolio: a table of accounts, scored: what is at risk, which accounts come first, and which rows are refused.
#include "portfolio/portfolio.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <iostream>

#include "cli/program.hpp"
#include "cli/table_file.hpp"
#include "json/writer.hpp"
#include "portfolio/portfolio_document.hpp"
#include "portfolio/ranking.hpp"
#include "portfolio/scored_file.hpp"
#include "portfolio/scored_lines.hpp"
#include "portfolio/summary.hpp"
#include "score/result_document.hpp"
#include "text/wording.hpp"

namespace amps::cli {

namespace {

constexpr std::size_t usual_top = 20;
constexpr std::size_t listed_refusals = 100;
constexpr std::size_t listed_movers = 5;

std::optional<Error> map_columns(const Rules& rules, Columns& columns, const std::vector<std::string>& map) {
  for (const std::string& each : map) {
    // A header may hold an equals sign; a field does not.
    const std::size_t equals = each.rfind('=');
    if (equals == std::string::npos) return error_at("", ErrorCode::unknown_field, {in_quotes(each), "COLUMN=FIELD"});
    const auto fault =
        set_field(rules, columns, std::string_view(each).substr(0, equals), std::string_view(each).substr(equals + 1));
    if (fault) return fault;
  }
  return std::nullopt;
}

// A file that is written piece by piece.
class Output {
 public:
  explicit Output(const std::string& path) : file_(std::fopen(path.c_str(), "wb")), is_written_(file_ != nullptr) {}

  // What is in the text, which is blank then.
  void write(std::string& text) {
    is_written_ = is_written_ && std::fwrite(text.data(), 1, text.size(), file_.get()) == text.size();
    text.clear();
  }
  bool end() { return is_written_ && std::fflush(file_.get()) == 0; }

 private:
  File file_;
  bool is_written_;
};

// Writes the scored file. What went wrong, or nothing.
std::optional<Error> export_to(const std::string& path, const TableFile& table, const Portfolio& portfolio) {
  Output out(path);
  std::string text;
  const bool is_lines = path.ends_with(".jsonl") || path.ends_with(".ndjson");
  bool is_read = true;
  if (is_lines) {
    ScoredLines lines(portfolio);
    is_read = table
                  .each_record([&](const Records& records) {
                    lines.take(records, text);
                    out.write(text);
                  })
                  .empty();
  } else {
    ScoredFile scored(portfolio, table.layout.delimiter, portfolio.columns().numbers);
    std::string piece(CsvReader::piece_bytes, '\0');
    is_read = each_piece(
        table.file.get(), [&] { return std::span(piece); },
        [&](std::size_t count) {
          scored.add(std::string_view(piece).substr(0, count), text);
          out.write(text);
        });
    scored.end(text);
    out.write(text);
  }
  if (is_read && out.end()) return std::nullopt;
  return error_at("", ErrorCode::output_unwritable, {std::strerror(errno)});
}

}  // namespace

int portfolio(const Arguments& arguments) {
  if (!arguments.fault.empty()) return wrong_usage(arguments.fault);
  if (arguments.operands.size() != 1) return wrong_usage("Give portfolio one FILE.csv.");
  std::size_t top = usual_top;
  if (arguments.top) {
    const std::string& digits = *arguments.top;
    if (digits.empty() || digits.size() > 7 || digits.find_first_not_of("0123456789") != std::string::npos) {
      return wrong_usage("--top needs a whole number.");
    }
    top = std::stoul(digits);
  }
  const auto model = load_model(arguments.model);
  if (!model) return refuse(model.errors);
  const auto as_of = read_as_of(arguments.as_of.value_or(""));
  if (!as_of) return refuse(as_of.errors);

  const auto table = open_table(arguments.operands[0]);
  if (!table) return refuse(table.errors);
  const Layout& layout = table->layout;
  std::FILE* const file = table->file.get();
  Columns columns = recognised(*model, table->rows, layout.delimiter);
  if (const auto fault = map_columns(model->rules, columns, arguments.map)) return refuse({*fault});
  if (const auto faults = faults_of(model->rules, columns); !faults.empty()) return refuse(faults);

  Portfolio accounts(*model, columns, *as_of);
  const auto faults = table->each_record([&](const Records& records) { accounts.take(records); });
  if (!faults.empty()) return refuse(faults);
  accounts.end();

  if (arguments.out) {
    std::error_code absent;
    if (std::filesystem::equivalent(arguments.operands[0], *arguments.out, absent)) {
      return wrong_usage("--out must be another file than the table, which would be lost.");
    }
    if (const auto fault = export_to(*arguments.out, *table, accounts)) return refuse({*fault}, exit_unwritable);
  }
  Ranking first(accounts, Order::value_at_risk, false, {});
  JsonWriter out;
  out.open_object();
  out.key("summary").raw(write_summary(accounts, summary_of(accounts, renewing_days)));
  out.key("first").open_array();
  for (const std::uint32_t row : first.rows(0, std::min(top, first.size()))) {
    out.raw(write_row(accounts, row, layout.delimiter, bytes_at(file, accounts[row].offset, accounts[row].bytes)));
  }
  out.close_array();
  const auto movers = [&](JsonName name, bool has_risen) {
    out.key(name).open_array();
    for (const std::uint32_t row : moved_most(accounts, has_risen, listed_movers)) {
      const Account earlier = accounts[accounts[row].earlier];
      out.raw(write_mover(accounts, row, layout.delimiter, bytes_at(file, accounts[row].offset, accounts[row].bytes),
                          bytes_at(file, earlier.offset, earlier.bytes)));
    }
    out.close_array();
  };
  movers("fallers", false);
  movers("risers", true);
  out.key("refused").open_array();
  for (std::size_t i = 0; i < std::min(accounts.refused().size(), listed_refusals); ++i) {
    const RefusedRow& row = accounts.refused()[i];
    out.raw(write_refused(accounts, i, layout.delimiter, bytes_at(file, row.offset, row.bytes)));
  }
  out.close_array();
  out.close_object();
  std::cout << out.take() << '\n';
  return exit_done;
}

}  // namespace amps::cli
