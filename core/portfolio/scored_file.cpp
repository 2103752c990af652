#include "portfolio/scored_file.hpp"

#include <algorithm>
#include <limits>

#include "number/decimal.hpp"

namespace amps {

namespace {

std::string in_csv_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (const char byte : text) {
    quoted += byte;
    if (byte == '"') quoted += byte;
  }
  return quoted + '"';
}

}  // namespace

ScoredFile::ScoredFile(const Portfolio& portfolio, char delimiter, NumberNotation notation)
    : portfolio_(portfolio), delimiter_(delimiter), notation_(notation) {
  edit_ = {portfolio.header_end() - portfolio.header_extra_bytes(), portfolio.header_end(), {}};
  for (const std::string_view name : our_columns) edit_.text.append(1, delimiter).append(name);
}

std::string ScoredFile::numbers_of(const Account& account) const {
  std::string text(account.missing_cells, delimiter_);
  const auto add = [&](std::string cell) {
    if (notation_ == NumberNotation::comma) std::replace(cell.begin(), cell.end(), '.', ',');
    text += delimiter_;
    text += cell.find(delimiter_) == std::string::npos ? cell : in_csv_quotes(cell);
  };
  add(account.score < 0 ? std::string() : format_decimal(account.score, 1));
  add(format_decimal(account.low, 1));
  add(format_decimal(account.high, 1));
  add(format_decimal(account.coverage, 1));
  add(account.score < 0 ? "" : account.is_certain ? "yes" : "no");
  const auto& bands = portfolio_.model().rules.bands;
  add(account.band < 0 ? std::string() : std::string(bands[static_cast<std::size_t>(account.band)].id));
  add(account.at_risk() < 0 ? std::string() : format_decimal(account.at_risk(), 2));
  add("");
  return text;
}

// The rows and the refused ones, as they follow each other in the file.
bool ScoredFile::next_edit() {
  is_written_ = false;
  const auto& refused = portfolio_.refused();
  constexpr std::uint64_t never = std::numeric_limits<std::uint64_t>::max();
  const std::uint64_t row_at = row_ < portfolio_.size() ? portfolio_.offset(row_) : never;
  const std::uint64_t refused_at = refused_ < refused.size() ? refused[refused_].offset : never;
  if (row_at == never && refused_at == never) return false;
  if (row_at < refused_at) {
    const Account account = portfolio_[row_++];
    const std::uint64_t end = account.offset + account.bytes;
    edit_ = {end - account.extra_bytes, end, numbers_of(account)};
    return true;
  }
  const RefusedRow& row = refused[refused_++];
  const std::uint64_t end = row.offset + row.bytes;
  const bool is_text = row.fault.code != &ErrorCode::row_unclosed_quote && row.fault.code != &ErrorCode::row_too_long;
  edit_ = {end, end, {}};
  if (is_text) {
    edit_.begin -= row.extra_bytes;
    edit_.text.append(row.missing_cells + our_columns.size(), delimiter_).append(row.fault.code->name);
  }
  return true;
}

void ScoredFile::add(std::string_view piece, std::string& out) {
  while (!piece.empty()) {
    if (has_edit_ && is_written_ && position_ >= edit_.end) has_edit_ = next_edit();
    const std::uint64_t next = !has_edit_    ? std::numeric_limits<std::uint64_t>::max()
                               : is_written_ ? edit_.end
                                             : edit_.begin;
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), next - position_));
    if (!(has_edit_ && is_written_)) out += piece.substr(0, count);
    position_ += count;
    piece.remove_prefix(count);
    if (has_edit_ && !is_written_ && position_ == edit_.begin && !piece.empty()) {
      out += edit_.text;
      is_written_ = true;
    }
  }
}

void ScoredFile::end(std::string& out) {
  if (has_edit_ && !is_written_ && position_ == edit_.begin) out += edit_.text;
  is_written_ = true;
}

}  // namespace amps
