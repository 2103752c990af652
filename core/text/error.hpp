// What can be wrong with an input. A closed list: one stable code and one message each, all in error.cpp.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace amps {

// A constant for each, so that a program holds the messages that it can give and no others.
struct ErrorCode {
  std::string_view name;     // as in an error envelope: "level-out-of-range"
  std::string_view message;  // with {0}, {1}, … for what was found and what is allowed

  static const ErrorCode text_too_long;         // more bytes than this kind of input may have
  static const ErrorCode json_syntax;           // not JSON, or not valid UTF-8
  static const ErrorCode json_too_deep;         // nested deeper than any document of ours
  static const ErrorCode duplicate_member;      // one object names a member twice
  static const ErrorCode missing_member;        // a required member is not there
  static const ErrorCode unknown_member;        // a member that a model document does not have
  static const ErrorCode wrong_type;            // a member of another JSON type than allowed
  static const ErrorCode empty_text;            // a text of length zero, or a text object without a language
  static const ErrorCode bad_language_tag;      // a key of a text object that is not a BCP 47 language tag
  static const ErrorCode bad_id;                // an id, code or version that does not match its pattern
  static const ErrorCode duplicate_id;          // an id or code that is already taken
  static const ErrorCode wrong_count;           // too few or too many entries in a list
  static const ErrorCode number_out_of_range;   // a number outside its range, or with too many decimals
  static const ErrorCode weights_sum;           // a stage's weights do not sum to 100
  static const ErrorCode unknown_dimension;     // a weight for a dimension that the model does not have
  static const ErrorCode points_order;          // points that do not rise from 0 to 100
  static const ErrorCode bands_order;           // band minimums that do not rise from 0
  static const ErrorCode next_on_last_level;    // a next step on a level that has none above it
  static const ErrorCode unknown_target;        // a condition on a dimension or question that the model does not have
  static const ErrorCode never_fires;           // a contradiction whose conditions exclude each other
  static const ErrorCode after_circle;          // a question that would have to wait for itself
  static const ErrorCode not_allowed;           // a word that is not one of a short list
  static const ErrorCode bad_date;              // not YYYY-MM-DD, or a day that does not exist
  static const ErrorCode other_version;         // a document or vector of another format version
  static const ErrorCode other_model;           // an assessment or vector made with another model than the one in use
  static const ErrorCode unknown_stage;         // a stage that the model does not have
  static const ErrorCode unknown_question;      // an answer to, or a wait for, a question that the model does not have
  static const ErrorCode unknown_band;          // an override to a band that the model does not have
  static const ErrorCode level_out_of_range;    // a level that the question does not have
  static const ErrorCode vector_empty;          // no text at all
  static const ErrorCode vector_prefix;         // does not begin with AMPS:1
  static const ErrorCode vector_part;           // a part that is not KEY:VALUE
  static const ErrorCode vector_stage_missing;  // the second part is not the stage
  static const ErrorCode vector_unknown_key;    // a key that is no question of the model
  static const ErrorCode vector_duplicate_key;  // a key given twice
  static const ErrorCode vector_misplaced;      // ST, MD or DT at another place than theirs
  static const ErrorCode no_score;              // an assessment to be compared that has no score, or too little for one
  static const ErrorCode too_many_faults;       // the list of faults was cut
  static const ErrorCode not_a_table;           // a file without a header, or that is no text
  static const ErrorCode unknown_column;        // a column that the table does not have
  static const ErrorCode unknown_field;         // something that no column can mean
  static const ErrorCode no_answers;            // a table without a vector and without a question
  static const ErrorCode no_stage_column;       // a table with questions and without a stage
  static const ErrorCode open_notation;         // dates whose day and month could be either
  static const ErrorCode row_cells;             // a row with more cells than the header
  static const ErrorCode row_unclosed_quote;    // a row in which a quote opens and does not close
  static const ErrorCode row_too_long;          // a row of more bytes than any may have
  static const ErrorCode row_number;            // a cell that is no amount of money
  static const ErrorCode row_date;              // a cell that is no date in the notation of its column
  static const ErrorCode row_duplicate;         // an account that an earlier row has already
  static const ErrorCode missing_column;        // a table without a column that its metrics need
  static const ErrorCode open_amount;           // amounts that nobody has said what they are paid for
  static const ErrorCode open_survey;           // answers that nobody has said on which scale they are
  static const ErrorCode several_currencies;    // amounts that cannot be added
  static const ErrorCode sum_too_large;         // amounts that add up to more than can be counted exactly
  static const ErrorCode row_blank;             // a cell that must not be blank
  static const ErrorCode row_negative;          // an amount or a time below 0
  static const ErrorCode row_period;            // a cell that is no period, or a longer one than the others
  static const ErrorCode row_rate;              // a cell that is no rate of a currency
  static const ErrorCode row_repeated;          // an account that has its row already
  static const ErrorCode row_days_order;        // a day before the one that it follows
  static const ErrorCode row_future;            // a day that is still to come
  static const ErrorCode row_answer;            // a cell that is no answer on the scale of its survey
  static const ErrorCode no_rows;               // a table in which no row counts
  static const ErrorCode too_many_periods;      // more periods than anybody looks at: a wrong date, most likely
  static const ErrorCode contracts_future;      // contracts that have not started
  static const ErrorCode period_gap;            // periods between others without a row
  static const ErrorCode one_period;            // a table in which nothing can have moved
  static const ErrorCode account_returns;       // accounts with revenue again after a period without
  static const ErrorCode no_churn;              // a table in which no account has left
  static const ErrorCode contracts_overlap;     // contracts of one account that run at the same time
  static const ErrorCode renewals_open;         // contracts that may still be renewed
  static const ErrorCode unknown_event;         // words for events that no metric knows
  static const ErrorCode period_open;           // rows of a period that is not over
  static const ErrorCode few_answers;           // a survey whose interval says little
  static const ErrorCode low_response;          // a survey that few of those asked have answered
  static const ErrorCode unknown_segment;       // a segment that the table does not have
  static const ErrorCode too_many_characters;   // a text that is longer than any such text may be
  static const ErrorCode days_order;            // days that are not in the order in which they follow each other
  static const ErrorCode unknown_activity;      // something about an activity that the plan does not have
  static const ErrorCode target_is_baseline;    // an objective that changes nothing
  static const ErrorCode one_cadence;           // an activity with none or several ways to tell how often
  static const ErrorCode no_role;               // a table for evidence without an activity, or without an outcome
  static const ErrorCode several_columns;       // several columns with a role that only one can have
  static const ErrorCode no_measure;            // a column with neither numbers nor yes and no
  static const ErrorCode looks_like_ids;        // a column of numbers that only tell rows apart
  static const ErrorCode cell_number;           // a cell that is no number
  static const ErrorCode row_no_account;        // a row without the account
  static const ErrorCode row_other_period;      // a row without a period, or with one of another kind
  static const ErrorCode row_same_period;       // a period that an earlier row of the account has already
  static const ErrorCode bad_name;              // a name that an engine of SQL cannot have
  static const ErrorCode bad_table_name;        // a table's name that cannot be taken apart
  static const ErrorCode usage;                 // the command line was called wrongly
  static const ErrorCode file_unreadable;       // a file that is not there or cannot be read
  static const ErrorCode output_unwritable;     // an answer that cannot be written
};

// One fault of an input.
struct Error {
  const ErrorCode* code;
  std::string pointer;       // JSON Pointer to the offending value; "" for the whole document or a plain text
  std::size_t position = 0;  // 1-based character of the offending part of a text; 0 where a pointer says it
  std::string message;       // what was found and what is allowed, for people
};

// An error about a place in a document. The arguments fill {0}, {1}, … of the code's message.
Error error_at(std::string pointer, const ErrorCode& code, std::initializer_list<std::string_view> arguments);

// An error about a place in a text, counted in characters from 1.
Error error_at_position(std::size_t position, const ErrorCode& code, std::initializer_list<std::string_view> arguments);

// A value, or the complete list of reasons why there is none.
template <class Value>
struct Outcome {
  std::optional<Value> value;
  std::vector<Error> errors;

  Outcome(Value result) : value(std::move(result)) {}
  Outcome(std::vector<Error> faults) : errors(std::move(faults)) {}
  Outcome(Error fault) { errors.push_back(std::move(fault)); }

  explicit operator bool() const { return value.has_value(); }
  const Value& operator*() const { return *value; }
  const Value* operator->() const { return &*value; }
};

}  // namespace amps
