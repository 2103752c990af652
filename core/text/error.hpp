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

enum class ErrorCode {
  text_too_long,         // more bytes than this kind of input may have
  json_syntax,           // not JSON, or not valid UTF-8
  json_too_deep,         // nested deeper than any document of ours
  duplicate_member,      // one object names a member twice
  missing_member,        // a required member is not there
  unknown_member,        // a member that a model document does not have
  wrong_type,            // a member of another JSON type than allowed
  empty_text,            // a text of length zero, or a text object without a language
  bad_language_tag,      // a key of a text object that is not a BCP 47 language tag
  bad_id,                // an id, code or version that does not match its pattern
  duplicate_id,          // an id or code that is already taken
  wrong_count,           // too few or too many entries in a list
  number_out_of_range,   // a number outside its range, or with too many decimals
  weights_sum,           // a stage's weights do not sum to 100
  unknown_dimension,     // a weight for a dimension that the model does not have
  points_order,          // points that do not rise from 0 to 100
  bands_order,           // band minimums that do not rise from 0
  next_on_last_level,    // a next step on a level that has none above it
  unknown_target,        // a blind spot about a dimension or question that the model does not have
  not_allowed,           // a word that is not one of a short list
  bad_date,              // not YYYY-MM-DD, or a day that does not exist
  other_version,         // a document or vector of another format version
  other_model,           // an assessment or vector made with another model than the one in use
  unknown_stage,         // a stage that the model does not have
  unknown_question,      // an answer to a question that the model does not have
  unknown_band,          // an override to a band that the model does not have
  level_out_of_range,    // a level that the question does not have
  vector_empty,          // no text at all
  vector_prefix,         // does not begin with AMPS:1
  vector_part,           // a part that is not KEY:VALUE
  vector_stage_missing,  // the second part is not the stage
  vector_unknown_key,    // a key that is no question of the model
  vector_duplicate_key,  // a key given twice
  vector_misplaced,      // ST, MD or DT at another place than theirs
  no_score,              // an assessment to be compared that has no score
  too_many_faults,       // the list of faults was cut
  usage,                 // the command line was called wrongly
  file_unreadable,       // a file that is not there or cannot be read
  output_unwritable,     // an answer that cannot be written
};

// One fault of an input.
struct Error {
  ErrorCode code;
  std::string pointer;       // JSON Pointer to the offending value; "" for the whole document or a plain text
  std::size_t position = 0;  // 1-based character of the offending part of a text; 0 where a pointer says it
  std::string message;       // what was found and what is allowed, for people
};

// The stable name of a code, as in an error envelope: "level-out-of-range".
std::string_view code_name(ErrorCode code);

// An error about a place in a document. The arguments fill {0}, {1}, … of the code's message.
Error error_at(std::string pointer, ErrorCode code, std::initializer_list<std::string_view> arguments);

// An error about a place in a text, counted in characters from 1.
Error error_at_position(std::size_t position, ErrorCode code, std::initializer_list<std::string_view> arguments);

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
