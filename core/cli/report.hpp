// A result in plain text, for people at a terminal.
#pragma once

#include <string>

#include "result.hpp"

namespace amps {

std::string format_report(const Model& model, const Assessment& assessment, const Result& result);

}  // namespace amps
