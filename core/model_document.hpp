// Reading a model from its JSON document, and checking it whole; and how other documents name the model.
#pragma once

#include <string_view>

#include "error.hpp"
#include "json_writer.hpp"
#include "model.hpp"

namespace amps {

// The model, or every fault of the document, each with its pointer.
Outcome<Model> read_model(std::string_view json);

// The member "model" of a document: {"id":…,"version":…}.
void write_model_identity(JsonWriter& out, const ModelIdentity& identity);

}  // namespace amps
