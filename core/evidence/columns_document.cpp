#include "evidence/columns_document.hpp"

#include "evidence/evidence_document.hpp"
#include "evidence/rates.hpp"
#include "evidence/yes_no.hpp"
#include "json/writer.hpp"
#include "number/significant.hpp"

namespace amps::evidence {

namespace {

constexpr std::size_t shown_rows = 10;
constexpr std::string_view date_notations[] = {"year_first", "day_first", "month_first"};

// The words of a column of yes and no, in the rows that were looked at.
std::optional<YesNoPair> words_of(const std::vector<std::vector<std::string>>& rows, std::size_t column) {
  YesNoEvidence seen;
  for (std::size_t r = 1; r < rows.size(); ++r) {
    if (column >= rows[r].size() || rows[r][column].empty()) continue;
    if (seen.see(rows[r][column]) == 2) return std::nullopt;
  }
  return seen.pair();
}

void write_side(JsonWriter& out, JsonName name, Side side) {
  const Interval rate = rate_of(side);
  out.key(name).open_object();
  out.key("n").integer(side.n);
  out.key("rate").raw(format_significant(rate.value, figure_digits));
  out.key("low").raw(format_significant(rate.low, figure_digits));
  out.key("high").raw(format_significant(rate.high, figure_digits));
  out.close_object();
}

}  // namespace

std::string write_columns(const Columns& columns, const std::vector<std::vector<std::string>>& rows) {
  JsonWriter out;
  out.open_object();
  out.key("columns").open_array();
  for (std::size_t c = 0; c < columns.list.size(); ++c) {
    const Column& column = columns.list[c];
    out.open_object();
    out.key("header").string(column.header);
    out.key("role").string(name_of(column.role));
    out.key("numbers").string(column.numbers == NumberNotation::point ? "point" : "comma");
    out.key("dates");
    if (column.role == Role::period && !column.is_open) {
      out.string(date_notations[static_cast<std::size_t>(column.dates)]);
    } else {
      out.null();
    }
    out.key("open").boolean(column.is_open);
    const auto words = column.is_measure() ? words_of(rows, c) : std::nullopt;
    for (const bool is_yes : {true, false}) {
      out.key(is_yes ? JsonName("yes") : JsonName("no"));
      if (words) {
        out.string(is_yes != column.is_turned ? words->yes : words->no);
      } else {
        out.null();
      }
    }
    out.close_object();
  }
  out.close_array();
  out.key("rows").open_array();
  for (std::size_t r = 1; r < rows.size() && r <= shown_rows; ++r) {
    out.open_array();
    for (std::size_t c = 0; c < columns.list.size(); ++c) out.string(c < rows[r].size() ? rows[r][c] : std::string());
    out.close_array();
  }
  out.close_array();
  out.close_object();
  return out.take();
}

std::string write_curve(int periods, std::span<const CurvePoint> curve) {
  JsonWriter out;
  out.open_object();
  out.key("periods");
  if (periods > 0) {
    out.integer(periods);
  } else {
    out.null();
  }
  out.key("points").open_array();
  for (const CurvePoint& point : curve) {
    out.open_object();
    out.key("at_least").raw(format_significant(point.at_least, figure_digits));
    write_side(out, "above", point.sides.above);
    write_side(out, "below", point.sides.below);
    out.close_object();
  }
  out.close_array();
  out.close_object();
  return out.take();
}

}  // namespace amps::evidence
