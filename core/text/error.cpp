#include "text/error.hpp"

namespace amps {

namespace {

struct Description {
  std::string_view name;
  std::string_view message;
};

// A switch without a default: the compiler names every code that has no message yet.
Description describe(ErrorCode code) {
  switch (code) {
    case ErrorCode::text_too_long:
      return {"text-too-long", "The text has {0} bytes. At most {1} are allowed."};
    case ErrorCode::json_syntax:
      return {"json-syntax", "This is not valid JSON: {0}."};
    case ErrorCode::json_too_deep:
      return {"json-too-deep", "The JSON is nested too deeply. At most {0} levels are allowed."};
    case ErrorCode::duplicate_member:
      return {"duplicate-member", "{0} is given twice. Keep one of them."};
    case ErrorCode::missing_member:
      return {"missing-member", "{0} is missing."};
    case ErrorCode::unknown_member:
      return {"unknown-member", "{0} is not known here. Known are {1}."};
    case ErrorCode::wrong_type:
      return {"wrong-type", "Found {0}, expected {1}."};
    case ErrorCode::empty_text:
      return {"empty-text", "The text is empty. Write at least one character, or one language."};
    case ErrorCode::bad_language_tag:
      return {"bad-language-tag", "{0} is not a language tag. Tags look like en, de or pt-BR."};
    case ErrorCode::bad_id:
      return {"bad-id", "{0} is not allowed here. Allowed is {1}."};
    case ErrorCode::duplicate_id:
      return {"duplicate-id", "{0} is used twice, first at {1}. Each must be unique."};
    case ErrorCode::wrong_count:
      return {"wrong-count", "Found {0} entries. {1} to {2} are allowed."};
    case ErrorCode::number_out_of_range:
      return {"number-out-of-range", "Found {0}, expected {1}."};
    case ErrorCode::weights_sum:
      return {"weights-sum", "The weights sum to {0}. They must sum to 100."};
    case ErrorCode::unknown_dimension:
      return {"unknown-dimension", "{0} is not a dimension of this model. Dimensions are {1}."};
    case ErrorCode::points_order:
      return {"points-order",
              "Found {0} points, expected {1}. Points rise from 0 at the first level to 100 at the last."};
    case ErrorCode::bands_order:
      return {"bands-order", "Found a minimum of {0}, expected {1}. Minimums rise from 0 at the first band."};
    case ErrorCode::next_on_last_level:
      return {"next-on-last-level", "The last level has no level above it, so it takes no \"next\"."};
    case ErrorCode::unknown_target:
      return {"unknown-target", "{0} is neither a dimension nor a question of this model."};
    case ErrorCode::not_allowed:
      return {"not-allowed", "Found {0}, allowed is {1}."};
    case ErrorCode::bad_date:
      return {"bad-date", "{0} is not a date. Dates look like 2026-01-31 and must exist."};
    case ErrorCode::other_version:
      return {"other-version", "Found format version {0}. This program reads version {1}."};
    case ErrorCode::other_model:
      return {"other-model", "This was made with the model {0}. The model in use is {1}."};
    case ErrorCode::unknown_stage:
      return {"unknown-stage", "{0} is not a stage of this model. Stages are {1}."};
    case ErrorCode::unknown_question:
      return {"unknown-question", "{0} is not a question of this model. Questions are {1}."};
    case ErrorCode::unknown_band:
      return {"unknown-band", "{0} is not a band of this model. Bands are {1}."};
    case ErrorCode::level_out_of_range:
      return {"level-out-of-range", "{0} has no level {1}. Levels go from 0 to {2}, or X for not sure."};
    case ErrorCode::vector_empty:
      return {"vector-empty", "The vector is empty. Vectors begin with AMPS:1."};
    case ErrorCode::vector_prefix:
      return {"vector-prefix", "Found {0}. Vectors begin with AMPS:1."};
    case ErrorCode::vector_part:
      return {"vector-part", "{0} is not a part of a vector. Parts look like A1:3 and are separated by one slash."};
    case ErrorCode::vector_stage_missing:
      return {"vector-stage-missing", "The stage is missing. ST: and a stage code follow AMPS:1. Stage codes are {0}."};
    case ErrorCode::vector_unknown_key:
      return {"vector-unknown-key", "{0} is not a question of this model. Questions are {1}."};
    case ErrorCode::vector_duplicate_key:
      return {"vector-duplicate-key", "{0} is given twice. Keep one of them."};
    case ErrorCode::vector_misplaced:
      return {"vector-misplaced", "{0} is at the wrong place. The order is AMPS, ST, MD, answers, DT."};
    case ErrorCode::no_score:
      return {"no-score", "The {0} assessment has no score. Answer at least one question that weighs in its stage."};
    case ErrorCode::too_many_faults:
      return {"too-many-faults", "There are more faults. The first {0} are listed."};
    case ErrorCode::usage:
      return {"usage", "{0} {1}"};
    case ErrorCode::file_unreadable:
      return {"file-unreadable", "{0} cannot be read: {1}."};
    case ErrorCode::output_unwritable:
      return {"output-unwritable", "The output cannot be written: {0}."};
  }
  __builtin_unreachable();
}

std::string fill(std::string_view message, std::initializer_list<std::string_view> arguments) {
  std::string text;
  for (std::size_t i = 0; i < message.size(); ++i) {
    if (message[i] == '{') {
      text += arguments.begin()[message[i + 1] - '0'];
      i += 2;
    } else {
      text += message[i];
    }
  }
  return text;
}

}  // namespace

std::string_view code_name(ErrorCode code) { return describe(code).name; }

Error error_at(std::string pointer, ErrorCode code, std::initializer_list<std::string_view> arguments) {
  return {code, std::move(pointer), 0, fill(describe(code).message, arguments)};
}

Error error_at_position(std::size_t position, ErrorCode code, std::initializer_list<std::string_view> arguments) {
  return {code, "", position, fill(describe(code).message, arguments)};
}

}  // namespace amps
