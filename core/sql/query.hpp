// A model as one SELECT: the scores of all accounts of a table, where the data lives, to the last digit those of
// score(), standing() and fired(). Only whole numbers and decimals are computed with, and nothing is rounded before
// the last step.
//
// Every row of the table comes back with all its columns and behind them:
//   amps_score, amps_low, amps_high, amps_coverage   with one decimal; no score below the least coverage of the model
//   amps_certain, amps_band                          whether the whole range lies in the band, and the band's id
//   amps_value_at_risk                               with two decimals, where a column of values is named
//   amps_refused                                     why a row has none of these: error codes as everywhere, with the
//                                                    column's meaning, separated by spaces
//   amps_blind_spot_…, amps_contradiction_…          whether each fires; a hyphen of its id is an underscore
// Answers have no dates here, so none is too old. Names that begin with amps_ are the query's own.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/rules.hpp"
#include "sql/dialect.hpp"
#include "text/error.hpp"

namespace amps {

// Where a table holds what is scored. Names are exact, as the engine keeps them; a column that is not named has the
// name of what it holds, folded as the engine folds what is not in quotes: stage, and the ids of questions.
struct SqlSource {
  // Levels are whole numbers; or anything that has a text, such as "3", where X, ? and - say "not sure".
  enum class Levels { integers, texts };

  struct QuestionColumn {
    std::optional<std::string> name;
    bool is_there = true;  // otherwise nothing is known of the question
  };

  std::vector<std::string> table;  // the parts of its name
  std::optional<std::string> stage;
  std::optional<std::string> value;         // an exact number from 0 up, below 10^13
  std::optional<std::string> vector;        // in place of a stage and levels
  std::vector<QuestionColumn> questions{};  // in model order; empty where all have their usual names
  Levels levels = Levels::integers;
};

// The query, or every name that the engine cannot have, at its place in the document that names them. Errors: bad-name.
Outcome<std::string> write_query(const Rules& rules, const SqlDialect& dialect, const SqlSource& source);

}  // namespace amps
