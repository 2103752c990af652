// What the columns of a table of accounts mean: told by their names in six languages and in the spelling of CRMs, and
// by the shape of their values; every one can be set by hand.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/model_document.hpp"
#include "table/layout.hpp"
#include "table/notation.hpp"
#include "text/error.hpp"

namespace amps {

// The account's members of an assessment document, and what an answer needs.
enum class Field : std::uint8_t {
  none,
  id,
  name,
  arr,
  currency,
  renewal_date,
  segment,
  owner,
  stage,
  vector,
  date,      // of the assessment
  question,  // a level of one question
  ours,      // what an earlier export has added: it is left out and written anew
};

struct Column {
  std::string header;
  Field field = Field::none;
  std::size_t question = 0;  // in the model, where the field is one
  NumberNotation numbers = NumberNotation::point;
  DateNotation dates = DateNotation::year_first;
  bool is_open = false;  // its values could be read in two notations, and nobody has said in which
};

struct Columns {
  std::vector<Column> list;
  NumberNotation numbers = NumberNotation::point;  // of the file: how an export can write its own
  std::string currency;                            // of all values, where the name of their column tells it

  // The first column of that field.
  std::optional<std::size_t> find(Field field) const;
  // The first of those that an earlier export has added, where they stand behind all others.
  std::optional<std::size_t> ours() const;
};

// "none", "id", "arr", … as `--map` and documents name it; of a question its id.
std::string field_name(const Rules& rules, const Column& column);

// From the header and the rows below it. At most one column has each field: the first that fits.
Columns recognised(const Model& model, const std::vector<std::vector<std::string>>& rows, char delimiter);

// Gives a column, named by its header or, as "#3", by its number from 1, another field. "arr:comma" and
// "renewal_date:day_first" name a notation, too. Errors: unknown-column, unknown-field.
std::optional<Error> set_field(const Rules& rules, Columns& columns, std::string_view column, std::string_view field);

// What keeps a table from being read. Errors: no-answers (neither a vector nor a question), no-stage (no vector and no
// stage), open-notation (a date whose day and month could be either).
std::vector<Error> faults_of(const Rules& rules, const Columns& columns);

// The names of the columns that an export adds, in their order.
extern const std::vector<std::string_view> our_columns;

}  // namespace amps
