// A model: which questions are asked, what their answers are worth, and how much each dimension weighs in each
// stage. A model that exists is valid: only read_model() makes one, and it refuses every fault.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exact.hpp"

namespace amps {

// A text for people: one string with an empty language tag, or one for each BCP 47 tag.
using Text = std::vector<std::pair<std::string, std::string>>;

struct Level {
  Text label;
  int points = 0;  // 0 to 100, rising from level to level
  Text next;       // how to reach the level above; empty on the last
};

struct Question {
  std::string id;
  Text text;
  Text help;       // may be empty
  int weight = 1;  // 1 to 10, within its dimension
  std::optional<int> valid_days;
  std::vector<Level> levels;
  std::size_t dimension = 0;
};

struct Dimension {
  std::string id;
  Text name;
  Text prompt;
  std::size_t first_question = 0;  // its questions are [first_question, end_question) of the model's
  std::size_t end_question = 0;
  int weight = 0;  // of all its questions together
};

struct Stage {
  std::string id;
  std::string code;  // two capitals, as in a vector
  Text name;
  Text question;
  std::vector<int> weights;  // percent, one for each dimension, summing to 100
};

struct Band {
  std::string id;
  Text name;
  Tenths min = 0;
};

struct Condition {
  enum class Operator { at_least, at_most };

  std::optional<std::size_t> dimension;  // the index of either a dimension …
  std::size_t question = 0;              // … or else of a question
  Operator op = Operator::at_least;
  Tenths value = 0;
};

struct BlindSpot {
  std::string id;
  Text title;
  Text explanation;
  std::vector<Condition> conditions;  // all must hold
};

struct ModelIdentity {
  std::string id;
  std::string version;

  friend bool operator==(const ModelIdentity&, const ModelIdentity&) = default;
};

struct Model {
  ModelIdentity identity;
  Text name;
  std::vector<Stage> stages;
  std::vector<Dimension> dimensions;
  std::vector<Question> questions;  // of all dimensions, in model order
  std::vector<Band> bands;          // from the lowest up
  std::vector<BlindSpot> blind_spots;
};

// "amps@1.0.0"
std::string format_identity(const ModelIdentity& identity);

// The index of the element with that id; nothing where there is none.
template <class Element>
std::optional<std::size_t> find_id(const std::vector<Element>& elements, std::string_view id) {
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (elements[i].id == id) return i;
  }
  return std::nullopt;
}

template <class Element>
std::vector<std::string_view> ids_of(const std::vector<Element>& elements) {
  std::vector<std::string_view> ids;
  for (const Element& element : elements) ids.push_back(element.id);
  return ids;
}

// The built-in model, its JSON text, and its identity, which vectors leave out.
Model builtin_model();
std::string_view builtin_model_text();
ModelIdentity builtin_identity();

}  // namespace amps
