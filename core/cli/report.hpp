// A result in plain text, for people at a terminal.
#pragma once

#include <string>

#include "model/model_document.hpp"
#include "score/result.hpp"

namespace amps::cli {

std::string format_report(const Model& model, const Assessment& assessment, const Result& result);

}  // namespace amps::cli
