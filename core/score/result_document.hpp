// The result document: the same bytes from the command line, the engine in the browser and the exports.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/words.hpp"
#include "score/result.hpp"
#include "text/error.hpp"

namespace amps {

// The as-of date of a request for a result; an empty text asks for none.
Outcome<std::optional<Date>> read_as_of(std::string_view text);

// Without words every `next` is null, for a reader that has the texts of the model.
std::string write_result(const Rules& rules, const Words* words, const Assessment& assessment, const Result& result);

}  // namespace amps
