// The dialects of SQL that a model can be written in: one small table of differences. How each engine spells what the
// query needs, and which names it can have at all.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.hpp"

namespace amps {

struct SqlDialect {
  std::string_view id;    // as the command line names it
  std::string_view name;  // for people

  // Names. An unquoted name of the engine's own is folded; a quoted one is taken as it is written.
  char quote;                  // around a name; in a name it is doubled
  std::string_view forbidden;  // characters that no name can hold, however it is quoted
  std::size_t max_length;      // of a name; 0 where there is no limit
  bool counts_bytes;           // max_length is in bytes, not in characters
  enum class Folding { kept, lower, upper } folding;
  bool escapes_with_backslash;  // in texts: \' and \\ for ' and \, instead of '' alone

  // Types.
  std::string_view text;     // any characters
  std::string_view integer;  // 64 bits
  std::string_view wide;     // whole numbers of at least 27 digits
  std::string_view decimal;  // exact, with the digits {0} before and behind the point, {1} behind it

  std::string_view money;  // {0} as such a decimal, rounded half up to two digits behind the point

  // Expressions, with {0} and {1} for their arguments, which are columns, constants or in parentheses.
  std::string_view divide;       // the whole part of {0} / {1}, both of `integer` and positive
  std::string_view divide_wide;  // the same of `wide`
  std::string_view find;         // where the text {1} begins in {0}, from 1; 0 where it does not

  // How every column of the table reaches the result. Where `row` is empty they travel side by side with the columns
  // of the query, which are left out at the end by EXCLUDE; otherwise as one column.
  std::string_view row;      // the columns of amps_source in one
  std::string_view row_all;  // all columns of it again
  std::string_view row_one;  // one of them: what stands before its name

  // Behind a step: keeps an engine from writing the expressions of one step into every place of the next that uses
  // them, which makes the query grow with each step.
  std::string_view fence;
};

extern const std::span<const SqlDialect> sql_dialects;

// The dialect of that id; nothing where there is none.
const SqlDialect* find_dialect(std::string_view id);

// A text as a literal.
std::string sql_text(const SqlDialect& dialect, std::string_view text);

// A name in quotes, which must have no fault.
std::string sql_name(const SqlDialect& dialect, std::string_view name);

// Why the engine can have no such name. Error: bad-name.
std::optional<Error> name_fault(const SqlDialect& dialect, std::string_view name, std::string pointer);

// The parts of a table's name: a.b.c, each bare or in double quotes ("" for a quote in them). Error: bad-table-name.
Outcome<std::vector<std::string>> split_table_name(std::string_view text);

// The template with its arguments in the place of {0} and {1}.
std::string filled(std::string_view pattern, std::string_view first, std::string_view second);

}  // namespace amps
