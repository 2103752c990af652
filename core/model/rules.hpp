// The rules of a model: which questions are asked, what their answers are worth, and how much each dimension weighs
// in each stage. Scoring needs nothing else; what people read of a model is in words.hpp.
//
// Rules are views: of constant tables for the built-in model, otherwise of the Model that read_model() gives, which
// refuses every fault. Rules that exist are valid.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "number/exact.hpp"

namespace amps {

// The limits of a model.
constexpr std::size_t max_stages = 12;
constexpr std::size_t max_dimensions = 8;
constexpr std::size_t max_questions = 20;  // of a dimension
constexpr std::size_t max_questions_of_all = max_dimensions * max_questions;
constexpr std::size_t max_levels = 10;
constexpr std::size_t max_bands = 8;
constexpr std::size_t max_after = 10;  // questions that come before one
constexpr std::size_t max_blind_spots = 50;
constexpr std::size_t max_contradictions = 50;
constexpr std::size_t max_conditions = 20;

struct ModelIdentity {
  std::string_view id;
  std::string_view version;

  friend bool operator==(const ModelIdentity&, const ModelIdentity&) = default;
};

struct Stage {
  std::string_view id;
  std::string_view code;         // two capitals, as in a vector
  std::span<const int> weights;  // percent, one for each dimension, summing to 100
};

struct Dimension {
  std::string_view id;
  std::size_t first_question = 0;  // its questions are [first_question, end_question) of the model's
  std::size_t end_question = 0;
  int weight = 0;  // of all its questions together
};

struct Question {
  std::string_view id;
  std::size_t dimension = 0;
  int weight = 1;                      // 1 to 10, within its dimension
  std::optional<int> valid_days;       // an answer that is older counts as unknown
  std::span<const int> points;         // of each level: 0 to 100, rising from level to level
  std::span<const std::size_t> after;  // the questions that come first, none of which waits for this one
};

struct Band {
  std::string_view id;
  Tenths min = 0;  // the lowest score of the band
};

struct Condition {
  enum class Operator { at_least, at_most };

  std::optional<std::size_t> dimension;  // the index of either a dimension …
  std::size_t question = 0;              // … or else of a question
  Operator op = Operator::at_least;
  Tenths value = 0;
};

// A blind spot, or a contradiction: what the answers say together.
struct Warning {
  std::string_view id;
  std::span<const Condition> conditions;  // it fires when all hold
};

struct Rules {
  ModelIdentity identity;
  int min_coverage = 0;  // percent: below it there is no score
  std::span<const Stage> stages;
  std::span<const Dimension> dimensions;
  std::span<const Question> questions;      // of all dimensions, in model order
  std::span<const Band> bands;              // from the lowest up
  std::span<const Warning> blind_spots;     // of a score that misleads
  std::span<const Warning> contradictions;  // between answers that cannot both be true
};

// "amps@1.0.0"
std::string format_identity(const ModelIdentity& identity);

// The rules of the built-in model, whose identity vectors leave out. The build writes them from models/amps.json.
extern const Rules builtin_rules;

}  // namespace amps
