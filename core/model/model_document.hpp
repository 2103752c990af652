// Reading a model from its JSON document, and checking it whole; and how other documents name the model.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "json/writer.hpp"
#include "model/rules.hpp"
#include "model/words.hpp"
#include "text/error.hpp"

namespace amps {

// What the rules and words of a document point at.
struct ModelStorage {
  std::unique_ptr<char[]> texts;
  std::vector<Stage> stages;
  std::vector<Dimension> dimensions;
  std::vector<Question> questions;
  std::vector<Band> bands;
  std::vector<Warning> blind_spots;
  std::vector<Warning> contradictions;
  std::vector<int> weights;
  std::vector<int> points;
  std::vector<std::size_t> after;
  std::vector<Condition> conditions;
};

// A model of one's own. Its rules and words live as long as it does, wherever it is moved to.
struct Model {
  Rules rules;
  Words words;
  ModelStorage storage;
};

// The model, or every fault of the document, each with its pointer.
Outcome<Model> read_model(std::string_view json);

// The document of the built-in model, and that model with its words: the program prints them.
std::string_view builtin_model_text();
Model builtin_model();

// The member "model" of a document: {"id":…,"version":…}.
void write_model_identity(JsonWriter& out, const ModelIdentity& identity);

}  // namespace amps
