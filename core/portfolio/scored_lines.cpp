#include "portfolio/scored_lines.hpp"

#include <unordered_set>

#include "json/writer.hpp"

namespace amps {

namespace {

// A member for each column: without a name it is told by its number, and a name that is taken gets one behind it.
std::vector<std::string> member_names(const Columns& columns) {
  std::unordered_set<std::string> taken{"amps_line"};
  for (const std::string_view name : our_columns) taken.emplace(name);
  std::vector<std::string> names;
  for (const Column& column : columns.list) {
    std::string& name = names.emplace_back();
    if (column.field == Field::ours) continue;
    const std::string number = std::to_string(names.size());
    name = column.header.empty() ? "column " + number : column.header;
    while (!taken.insert(name).second) name += " (" + number + ")";
  }
  return names;
}

}  // namespace

ScoredLines::ScoredLines(const Portfolio& portfolio)
    : portfolio_(portfolio), names_(member_names(portfolio.columns())) {}

void ScoredLines::take(const Records& records, std::string& out) {
  const auto& refused = portfolio_.refused();
  for (std::size_t slot = 0; slot < records.count(); ++slot) {
    const std::uint64_t offset = records.offset(slot);
    if (row_ < portfolio_.size() && portfolio_.offset(row_) == offset) {
      out += line_of_row(static_cast<std::uint32_t>(row_++), records, slot);
    } else if (refused_ < refused.size() && refused[refused_].offset == offset) {
      out += line_of_refused(refused[refused_++], records, slot);
    }
  }
}

void ScoredLines::write_cells(JsonWriter& out, const Records& records, std::size_t slot) {
  for (std::size_t c = 0; c < names_.size(); ++c) {
    if (!names_[c].empty()) out.foreign_key(names_[c]).string(cell_text(records.raw(slot, c), room_));
  }
}

std::string ScoredLines::line_of_row(std::uint32_t row, const Records& records, std::size_t slot) {
  const Account account = portfolio_[row];
  const bool has_score = account.score >= 0;
  JsonWriter out;
  const auto tenths = [&](JsonName name, std::int16_t number, bool is_known) {
    out.key(name);
    if (is_known) {
      out.decimal(number, 1);
    } else {
      out.null();
    }
  };
  out.open_object();
  write_cells(out, records, slot);
  tenths("amps_score", account.score, has_score);
  tenths("amps_low", account.low, true);
  tenths("amps_high", account.high, true);
  tenths("amps_coverage", account.coverage, true);
  out.key("amps_certain");
  if (has_score) {
    out.boolean(account.is_certain);
  } else {
    out.null();
  }
  out.key("amps_band");
  if (account.band < 0) {
    out.null();
  } else {
    out.string(portfolio_.model().rules.bands[static_cast<std::size_t>(account.band)].id);
  }
  out.key("amps_value_at_risk");
  if (account.at_risk() < 0) {
    out.null();
  } else {
    out.decimal(account.at_risk(), 2);
  }
  out.key("amps_refused").null();
  out.key("amps_line").integer(account.line);
  out.close_object();
  return out.take() + '\n';
}

std::string ScoredLines::line_of_refused(const RefusedRow& refused, const Records& records, std::size_t slot) {
  JsonWriter out;
  out.open_object();
  if (refused.fault.code != &ErrorCode::row_too_long) write_cells(out, records, slot);
  for (const std::string_view name : our_columns) {
    out.foreign_key(name);
    if (name == "amps_refused") {
      out.string(refused.fault.code->name);
    } else {
      out.null();
    }
  }
  out.key("amps_line").integer(refused.line);
  out.close_object();
  return out.take() + '\n';
}

}  // namespace amps
