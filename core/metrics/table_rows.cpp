#include "metrics/table_rows.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

constexpr std::string_view orders[] = {"the year first", "the day first", "the month first"};

std::string_view mark_of(NumberNotation notation) { return notation == NumberNotation::point ? "point" : "comma"; }

}  // namespace

std::string_view without_spaces(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::optional<std::int64_t> read_billionths(std::string_view text, NumberNotation notation) {
  constexpr std::size_t most_digits = 9;
  const std::size_t mark = text.find(notation == NumberNotation::point ? '.' : ',');
  const std::string_view whole = text.substr(0, mark);
  const std::string_view rest = mark == std::string_view::npos ? std::string_view() : text.substr(mark + 1);
  if (whole.empty() || whole.size() > most_digits || !std::all_of(whole.begin(), whole.end(), is_digit) ||
      !std::all_of(rest.begin(), rest.end(), is_digit)) {
    return std::nullopt;
  }
  std::int64_t value = 0;
  for (const char digit : whole) value = 10 * value + (digit - '0');
  for (std::size_t i = 0; i < most_digits; ++i) value = 10 * value + (i < rest.size() ? rest[i] - '0' : 0);
  if (value == 0) return std::nullopt;
  return value;
}

TableRows::TableRows(RoleColumns columns) : columns_(std::move(columns)) {
  for (std::size_t role = 0; role < indices_.size(); ++role) {
    indices_[role] =
        role == 0 ? columns_.list.size() : columns_.find(static_cast<Role>(role)).value_or(columns_.list.size());
  }
}

bool TableRows::begin_row() {
  if (!has_header_) {
    has_header_ = true;
    return false;
  }
  if (records_->fault(record_) == RecordFault::unclosed_quote) {
    refuse(ErrorCode::row_unclosed_quote, {});
    return false;
  }
  if (records_->fault(record_) == RecordFault::too_long) {
    refuse(ErrorCode::row_too_long, {std::to_string(records_->length(record_)), std::to_string(max_record_bytes)});
    return false;
  }
  const std::size_t cells = records_->cells(record_);
  bool is_blank = true;
  for (std::size_t c = 0; c < cells && is_blank; ++c) {
    is_blank = records_->raw(record_, c).find_first_not_of(" \t\"") == std::string_view::npos;
  }
  if (is_blank) return false;
  // Blank cells without a header are what spreadsheets leave.
  for (std::size_t c = columns_.list.size(); c < cells; ++c) {
    if (without_spaces(records_->raw(record_, c)).empty()) continue;
    refuse(ErrorCode::row_cells, {std::to_string(cells), std::to_string(columns_.list.size())});
    return false;
  }
  return true;
}

std::string TableRows::header(Role role) const { return has(role) ? in_quotes(column(role).header) : std::string(); }

std::string_view TableRows::text(Role role) {
  if (!has(role)) return {};
  return without_spaces(cell_text(records_->raw(record_, index_of(role)), room_));
}

std::optional<std::string_view> TableRows::words(Role role) {
  const std::string_view found = text(role);
  if (!found.empty()) return found;
  refuse(ErrorCode::row_blank, {header(role)});
  return std::nullopt;
}

std::optional<std::int64_t> TableRows::amount(Role role) {
  const auto found = words(role);
  if (!found) return std::nullopt;
  const auto value = read_hundredths(*found, column(role).numbers);
  if (!value) {
    refuse(ErrorCode::row_number, {in_quotes(*found), header(role), mark_of(column(role).numbers)});
  } else if (*value < 0) {
    refuse(ErrorCode::row_negative, {in_quotes(*found), header(role)});
    return std::nullopt;
  }
  return value;
}

std::optional<Date> TableRows::day(Role role) {
  const auto found = words(role);
  if (!found) return std::nullopt;
  const auto date = read_day(*found, column(role).dates);
  if (!date) {
    refuse(ErrorCode::row_date,
           {in_quotes(*found), header(role), orders[static_cast<std::size_t>(column(role).dates)]});
  }
  return date;
}

std::optional<std::int64_t> TableRows::rate(Role role) {
  const auto found = words(role);
  if (!found) return std::nullopt;
  const auto value = read_billionths(*found, column(role).numbers);
  if (!value) refuse(ErrorCode::row_rate, {in_quotes(*found), header(role), mark_of(column(role).numbers)});
  return value;
}

}  // namespace amps
