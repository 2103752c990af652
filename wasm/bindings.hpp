// What the files of bindings share.
#pragma once

#include "model/model_document.hpp"

namespace amps::wasm {

// The one thing an instance remembers. It spares every call the reading of the model. Empty until useModel.
Model& model_in_use();

}  // namespace amps::wasm
