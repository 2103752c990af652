#include "sql/dialect.hpp"

#include <algorithm>
#include <array>

#include "text/ids.hpp"
#include "text/utf8.hpp"
#include "text/wording.hpp"

namespace amps {

namespace {

using Folding = SqlDialect::Folding;

constexpr std::size_t max_parts = 3;

// Where what stands here comes from: tests/sql/functions.json.
constexpr std::array<SqlDialect, 5> all_dialects{{
    {
        .id = "duckdb",
        .name = "DuckDB",
        .quote = '"',
        .forbidden = "",
        .max_length = 0,
        .counts_bytes = false,
        .folding = Folding::kept,
        .escapes_with_backslash = false,
        .text = "VARCHAR",
        .integer = "BIGINT",
        .wide = "HUGEINT",
        .decimal = "DECIMAL({0}, {1})",
        .money = "CAST({0} AS DECIMAL(16, 2))",
        .divide = "({0} // {1})",
        .divide_wide = "({0} // {1})",
        .find = "STRPOS({0}, {1})",
        .row = "",
        .row_all = "",
        .row_one = "",
        .fence = "",
    },
    {
        .id = "postgresql",
        .name = "PostgreSQL",
        .quote = '"',
        .forbidden = "",
        // Longer names are cut without an error, and could meet another column.
        .max_length = 63,
        .counts_bytes = true,
        .folding = Folding::lower,
        .escapes_with_backslash = false,
        .text = "TEXT",
        .integer = "BIGINT",
        .wide = "NUMERIC",
        .decimal = "NUMERIC({0}, {1})",
        .money = "CAST({0} AS NUMERIC(16, 2))",
        .divide = "({0} / {1})",
        .divide_wide = "DIV({0}, {1})",
        .find = "STRPOS({0}, {1})",
        .row = "amps_source AS amps_row",
        .row_all = "(amps_row).*",
        .row_one = "(amps_row).",
        .fence = "OFFSET 0",
    },
    {
        .id = "bigquery",
        .name = "BigQuery",
        .quote = '`',
        .forbidden = "!\"$()*,./;?@[\\]^`{}~",
        .max_length = 300,
        .counts_bytes = false,
        .folding = Folding::kept,
        .escapes_with_backslash = true,
        .text = "STRING",
        .integer = "INT64",
        .wide = "NUMERIC",
        // Parameters are for columns of tables; the type holds 29 digits before the point and 9 behind it.
        .decimal = "NUMERIC",
        .money = "ROUND(CAST({0} AS NUMERIC), 2)",
        .divide = "DIV({0}, {1})",
        .divide_wide = "DIV({0}, {1})",
        .find = "STRPOS({0}, {1})",
        .row = "amps_source AS amps_row",
        .row_all = "amps_row.*",
        .row_one = "amps_row.",
        .fence = "",
    },
    {
        .id = "snowflake",
        .name = "Snowflake",
        .quote = '"',
        .forbidden = "",
        .max_length = 255,
        .counts_bytes = false,
        .folding = Folding::upper,
        .escapes_with_backslash = true,
        .text = "VARCHAR",
        .integer = "NUMBER(38, 0)",
        .wide = "NUMBER(38, 0)",
        .decimal = "NUMBER({0}, {1})",
        .money = "CAST({0} AS NUMBER(16, 2))",
        // A quotient is rounded to six decimals or more, so what is divided is a multiple of the divisor.
        .divide = "CAST(({0} - MOD({0}, {1})) / {1} AS NUMBER(38, 0))",
        .divide_wide = "CAST(({0} - MOD({0}, {1})) / {1} AS NUMBER(38, 0))",
        .find = "POSITION({1} IN {0})",
        .row = "",
        .row_all = "",
        .row_one = "",
        .fence = "",
    },
    {
        .id = "spark",
        .name = "Spark SQL",
        .quote = '`',
        .forbidden = "",
        .max_length = 255,
        .counts_bytes = false,
        .folding = Folding::kept,
        .escapes_with_backslash = true,
        .text = "STRING",
        .integer = "BIGINT",
        .wide = "DECIMAL(38, 0)",
        .decimal = "DECIMAL({0}, {1})",
        .money = "CAST({0} AS DECIMAL(16, 2))",
        .divide = "({0} DIV {1})",
        .divide_wide = "({0} DIV {1})",
        .find = "POSITION({1} IN {0})",
        .row = "STRUCT(amps_source.*) AS amps_row",
        .row_all = "amps_row.*",
        .row_one = "amps_row.",
        .fence = "",
    },
}};

bool is_well_formed(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = utf8_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

}  // namespace

const std::span<const SqlDialect> sql_dialects = all_dialects;

const SqlDialect* find_dialect(std::string_view id) {
  const auto index = find_id(sql_dialects, id);
  return index ? &sql_dialects[*index] : nullptr;
}

std::string sql_text(const SqlDialect& dialect, std::string_view text) {
  std::string literal = "'";
  for (const char c : text) {
    if (dialect.escapes_with_backslash && (c == '\'' || c == '\\')) {
      literal += '\\';
    } else if (c == '\'') {
      literal += '\'';
    }
    literal += c;
  }
  return literal + '\'';
}

std::string sql_name(const SqlDialect& dialect, std::string_view name) {
  std::string quoted(1, dialect.quote);
  for (const char c : name) {
    if (c == dialect.quote) quoted += c;
    quoted += c;
  }
  return quoted + dialect.quote;
}

std::optional<Error> name_fault(const SqlDialect& dialect, std::string_view name, std::string pointer) {
  const auto fault = [&](std::string_view reason) {
    return error_at(std::move(pointer), ErrorCode::bad_name, {in_quotes(name), dialect.name, reason});
  };
  if (name.empty()) return fault("It is empty.");
  if (!is_well_formed(name)) return fault("It is not valid UTF-8.");
  if (std::any_of(name.begin(), name.end(), is_control)) return fault("It holds a control character.");
  const std::size_t forbidden = name.find_first_of(dialect.forbidden);
  if (forbidden != std::string_view::npos) {
    return fault("It holds " + in_quotes(name.substr(forbidden, 1)) +
                 ". None of these is allowed: " + std::string(dialect.forbidden));
  }
  const std::size_t length = dialect.counts_bytes ? name.size() : utf8_count(name);
  if (dialect.max_length > 0 && length > dialect.max_length) {
    const std::string_view unit = dialect.counts_bytes ? " bytes" : " characters";
    return fault("It has " + std::to_string(length) + std::string(unit) + ", and at most " +
                 std::to_string(dialect.max_length) + " are allowed.");
  }
  return std::nullopt;
}

Outcome<std::vector<std::string>> split_table_name(std::string_view text) {
  const auto fault = [&] { return error_at("/table", ErrorCode::bad_table_name, {in_quotes(text)}); };
  std::vector<std::string> parts;
  std::string_view rest = text;
  while (true) {
    std::string part;
    if (!rest.empty() && rest[0] == '"') {
      std::size_t i = 1;
      for (; i < rest.size(); ++i) {
        if (rest[i] == '"') {
          if (i + 1 == rest.size() || rest[i + 1] != '"') break;
          ++i;
        }
        part += rest[i];
      }
      if (i >= rest.size()) return fault();
      rest.remove_prefix(i + 1);
    } else {
      part = rest.substr(0, rest.find('.'));
      if (part.find('"') != std::string::npos) return fault();
      rest.remove_prefix(part.size());
    }
    if (part.empty()) return fault();
    parts.push_back(std::move(part));
    if (rest.empty()) break;
    if (rest[0] != '.') return fault();
    rest.remove_prefix(1);
  }
  if (parts.size() > max_parts) return fault();
  return parts;
}

std::string filled(std::string_view pattern, std::string_view first, std::string_view second) {
  std::string text;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '{') {
      text += pattern[i + 1] == '0' ? first : second;
      i += 2;
    } else {
      text += pattern[i];
    }
  }
  return text;
}

}  // namespace amps
