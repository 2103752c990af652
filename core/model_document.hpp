// Reading a model from its JSON document, and checking it whole.
#pragma once

#include <string_view>

#include "error.hpp"
#include "model.hpp"

namespace amps {

// The model, or every fault of the document, each with its pointer.
Outcome<Model> read_model(std::string_view json);

}  // namespace amps
