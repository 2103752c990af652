// The result document: the same bytes from the command line, the engine in the browser and the exports.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "error.hpp"
#include "result.hpp"

namespace amps {

// The as-of date of a request for a result; an empty text asks for none.
Outcome<std::optional<Date>> read_as_of(std::string_view text);

std::string write_result(const Model& model, const Assessment& assessment, const Result& result);

// The members score, band, certain, range and coverage of the result document, as it has them.
std::string write_summary(const Model& model, const Summary& summary);

}  // namespace amps
